"""The HTTP edge: routes, verification of Amazon's signature, limits."""
