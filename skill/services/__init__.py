"""Use cases: what is done with a turn. They know ports, never vendors."""
