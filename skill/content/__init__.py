"""Data becomes frozen models here, or errors that name file and line. No words, no decisions."""
