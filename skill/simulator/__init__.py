"""A speaker without a speaker: hears by the interaction model, signs like Amazon, talks in the terminal."""
