"""A small language for what people say: phrases as data, compiled to patterns over normalised words.

i (want|would like) to die      words in this order; (a|b c) one of these
[really] tired                  [x] may be left out
{want} to go                    a named group of words from the same file
want * die                      * stands for up to four words
hurt~                           ~ stands for any ending: hurt, hurts, hurting
^ dead tired ; film ** $        ^ the beginning, $ the end; ** any number of words
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

# A gap never reaches further than this: what stands further apart belongs to another thought.
GAP_WORDS = 4
# Shorter stems would fit half the dictionary.
SHORTEST_STEM = 3
# Words this short ("i", "to", "my") are in nearly every sentence: as an anchor one weighs like ten others.
SHORT = 3
WEIGHT_OF_SHORT = 10

_TOKEN = re.compile(r"\(|\)|\[|\]|\||\*\*|\*|\^|\$|\{\w+\}|[^\s()\[\]|*^${}]+|\S")
_APOSTROPHES = re.compile(r"['`´‘’ʼ]")  # noqa: RUF001 -- as keyboards and recognisers write it
_NO_WORD = re.compile(r"[^\w]+")


class BadPhrase(ValueError):
    """A phrase that cannot be read; the text says what is wrong with it."""


@dataclass(frozen=True, eq=False)
class Phrase:
    """A phrase that was read. `anchors`: of each of these sets, at least one word (or stem, with "~") is in
    all it matches. Its pattern is compiled when it is first needed: hundreds at once would cost a start
    seconds."""

    text: str
    expression: str
    anchors: tuple[frozenset[str], ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it matches in `normal` text."""
        return re.compile(self.expression)


def normal(text: str) -> str:
    """Small letters, no apostrophes, single spaces, a space at both ends; umlauts stay, ß becomes ss."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return f" {' '.join(_NO_WORD.sub(' ', _APOSTROPHES.sub('', text)).split())} "


class Groups:
    """The named words of a file, each read once."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._nodes: dict[str, _Node] = {}
        self._reading: list[str] = []

    def node(self, name: str) -> "_Node":
        """What a group stands for. Raises BadPhrase, also for one that stands for itself."""
        if name not in self._nodes:
            if name not in self._words or name in self._reading:
                raise BadPhrase(f"{{{name}}} is no group of words here")
            self._reading.append(name)
            reader = _Reader(_TOKEN.findall(self._words[name]), self)
            try:
                node = reader.alternatives()
            finally:
                self._reading.pop()
            if reader.rest:
                raise BadPhrase(f'{{{name}}}: "{reader.rest[0]}" has no beginning')
            self._nodes[name] = node
        return self._nodes[name]


def compiled(text: str, groups: Groups) -> Phrase:
    """The phrase as a pattern over `normal` text. Raises BadPhrase."""
    reader = _Reader(_TOKEN.findall(text), groups)
    node = reader.alternatives()
    if reader.rest:
        raise BadPhrase(f'"{reader.rest[0]}" has no beginning')
    if not node.anchors:
        raise BadPhrase("it would match anything: give it a word of its own")
    # A gap takes as little as it can; at the end of a phrase that would be nothing, so there it takes all.
    pattern = node.pattern.removesuffix("?") if text.rstrip().endswith("*") else node.pattern
    return Phrase(text, f"(?<= ){pattern}", node.anchors)


@dataclass(frozen=True, slots=True)
class _Node:
    """A piece of a phrase: its pattern, and sets of words of each of which it cannot do without one."""

    pattern: str
    anchors: tuple[frozenset[str], ...] = ()


class _Reader:
    """Reads the tokens of one phrase from left to right."""

    def __init__(self, tokens: Sequence[str], groups: Groups) -> None:
        self.rest = list(tokens)
        self._groups = groups

    def alternatives(self) -> _Node:
        """One or more sequences with | between them."""
        found = [self._sequence()]
        while self.rest and self.rest[0] == "|":
            self.rest.pop(0)
            found.append(self._sequence())
        if len(found) == 1:
            return found[0]
        pattern = f"(?:{'|'.join(node.pattern for node in found)})"
        if not all(node.anchors for node in found):
            return _Node(pattern)
        return _Node(pattern, (frozenset[str]().union(*(min(node.anchors, key=_weight) for node in found)),))

    def _sequence(self) -> _Node:
        nodes = []
        while self.rest and self.rest[0] not in {"|", ")", "]"}:
            nodes.append(self._piece(self.rest.pop(0)))
        return _Node(
            "".join(node.pattern for node in nodes), tuple(a for node in nodes for a in node.anchors)
        )

    def _piece(self, token: str) -> _Node:
        match token:
            case "(" | "[":
                return self._bracketed(token)
            case "*":
                return _Node(rf"(?:[^ /]+ ){{0,{GAP_WORDS}}}?")
            case "**":
                return _Node(r"(?:[^ /]+ )*?")
            case "^":
                return _Node("(?<=^ )")
            case "$":
                return _Node("$")
        if token.startswith("{"):
            return self._groups.node(token[1:-1])
        return _word(token)

    def _bracketed(self, opening: str) -> _Node:
        closing = ")" if opening == "(" else "]"
        node = self.alternatives()
        if not self.rest or self.rest.pop(0) != closing:
            raise BadPhrase(f'"{opening}" is not closed')
        return node if opening == "(" else _Node(f"(?:{node.pattern})?")


@cache
def _word(token: str) -> _Node:
    is_stem = token.endswith("~")
    words = normal(token.removesuffix("~")).split()
    if len(words) != 1:
        raise BadPhrase(f'"{token}" is not one word')
    word = words[0]
    if not is_stem:
        return _Node(f"{re.escape(word)} ", (frozenset({word}),))
    if len(word) < SHORTEST_STEM:
        raise BadPhrase(f'"{token}": a stem has at least {SHORTEST_STEM} letters')
    return _Node(rf"{re.escape(word)}\w* ", (frozenset({f"{word}~"}),))


@cache
def _weight(words: frozenset[str]) -> int:
    """Few and long words tell a phrase from others soonest."""
    return sum(WEIGHT_OF_SHORT if len(word) <= SHORT else 1 for word in words)
