"""Closer Together: a voice skill that guides people who share a home through spoken practices."""
