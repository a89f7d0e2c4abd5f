"""Words: message ids and arguments become sentences of a locale. Fluent inside; no decisions."""
