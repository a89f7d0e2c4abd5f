"""Chance that is none."""

import itertools


class CountingChooser:
    """Implements Chooser: another token each time, the same ones in every run."""

    def __init__(self) -> None:
        self._count = itertools.count(1)

    def token(self) -> str:
        """See Chooser."""
        return f"{next(self._count):032x}"
