"""What somebody is thankful for and asked to keep, in their own words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b
from unicodedata import category

# One utterance: far more than a speaker ever hears in one breath.
MOST_CHARACTERS = 2000
# One entry with all its parts.
MOST_CHARACTERS_OF_ALL = 8000
# Said at once with "Kept" before it: whoever talks is to hear that it was caught, not all of it again.
READ_BACK_WORDS = 11
EXCERPT_WORDS = 8
# Told again later: an answer holds three, and 8000 characters of markup (Amazon), an "&" being five.
TOLD_CHARACTERS = 300


class KeptFor(StrEnum):
    """How long a household has its entries kept."""

    MONTH = "month"
    YEAR = "year"
    ALWAYS = "always"


LIVES = {KeptFor.MONTH: timedelta(days=31), KeptFor.YEAR: timedelta(days=400), KeptFor.ALWAYS: None}
# A thank-you that waits for somebody's own voice.
RADIO_LIFE = timedelta(days=7)
# Control characters, halves of characters, and what stands for nothing: no text may hold them.
NO_TEXT = frozenset({"Cc", "Cs", "Co", "Cn"})
UNSEEN = frozenset({"Cf", "Zs"})
# The same words of the same voice within this are one entry: said again because we were not sure.
SAME_WITHIN = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing somebody was thankful for. `id` is random; `by` is a member's id, "" for the household's.

    `expires_at` None: for as long as the household is known. `is_private`: only for `by`. `to`: a member
    whose voice alone may hear it, a thank-you left for them. `is_quiet`: not among the memories.
    """

    id: str
    words: str
    kept_at: datetime
    expires_at: datetime | None = None
    by: str = ""
    is_private: bool = False
    to: str = ""
    is_quiet: bool = False


def plain(words: str | None) -> str:
    """What was heard, whole, in one line, without what no text may hold; "" where nothing was heard."""
    text = "".join(sign for sign in words or "" if sign.isspace() or category(sign) not in NO_TEXT)
    line = " ".join(text.split())
    # Joiners and marks of direction alone are nothing that anybody said.
    return line if any(category(sign) not in UNSEEN for sign in line) else ""


def excerpt(words: str) -> tuple[str, bool]:
    """As much as is read back, and whether that is not all of it."""
    said = words.split()
    if len(said) <= READ_BACK_WORDS and len(words) <= TOLD_CHARACTERS:
        return words, False
    return _cut(" ".join(said[:EXCERPT_WORDS]))[0], True


def told(words: str) -> tuple[str, bool]:
    """As much as is told later, and whether that is not all of it."""
    return _cut(words)


def _cut(words: str) -> tuple[str, bool]:
    if len(words) <= TOLD_CHARACTERS:
        return words, False
    whole, _, _ = words[:TOLD_CHARACTERS].rpartition(" ")
    return (whole or words[:TOLD_CHARACTERS]), True


def digest(words: str, by: str, salt: str) -> str:
    """Tells the same words of the same voice again, in one home, without keeping them."""
    said = f"{by}\n{' '.join(words.casefold().split())}".encode()
    return blake2b(said, key=salt.encode(), digest_size=16).hexdigest()


def still_kept(entries: Iterable[Entry], now: datetime) -> tuple[Entry, ...]:
    """The entries whose time is not over, oldest first."""
    living = (entry for entry in entries if entry.expires_at is None or entry.expires_at > now)
    return tuple(sorted(living, key=lambda entry: (entry.kept_at, entry.id)))
