"""What talks to the world: each module implements a port of `skill.ports`."""
