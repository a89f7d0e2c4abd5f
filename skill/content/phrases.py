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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

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
            try:
                self._nodes[name] = _read(iter(_TOKEN.findall(self._words[name])), self)
            except BadPhrase as error:
                raise BadPhrase(f"{{{name}}}: {error}") from None
            finally:
                self._reading.pop()
        return self._nodes[name]


def compiled(text: str, groups: Groups) -> Phrase:
    """The phrase as a pattern over `normal` text. Raises BadPhrase."""
    node = _read(iter(_TOKEN.findall(text)), groups)
    if not node.anchors:
        raise BadPhrase("it would match anything: give it a word of its own")
    # A gap takes as little as it can; at the end of a phrase that would be nothing, so there it takes all.
    pattern = node.pattern.removesuffix("?") if text.rstrip().endswith("*") else node.pattern
    return Phrase(text, f"(?<= ){pattern}", node.anchors)


class _Node(NamedTuple):
    """A piece of a phrase: its pattern, and sets of words of each of which it cannot do without one."""

    pattern: str
    anchors: tuple[frozenset[str], ...] = ()


_SIGNS = {
    "*": _Node(rf"(?:[^ /]+ ){{0,{GAP_WORDS}}}?"),
    "**": _Node(r"(?:[^ /]+ )*?"),
    "^": _Node("(?<=^ )"),
    "$": _Node("$"),
}
_CLOSED_BY = {"": "", "(": ")", "[": "]"}


def _read(tokens: Iterator[str], groups: Groups, opening: str = "") -> _Node:
    """What stands up to the sign that closes `opening`, or up to the end. Raises BadPhrase.

    A start reads some seventy thousand tokens: only brackets cost a call, and words are looked up.
    """
    patterns: list[str] = []
    anchors: list[frozenset[str]] = []
    choices: list[list[frozenset[str]]] = []
    closing = _CLOSED_BY[opening]
    for token in tokens:
        match token:
            case "|":
                patterns.append(token)
                choices.append(anchors)
                anchors = []
                continue
            case ")" | "]":
                break
            case "(" | "[":
                node = _read(tokens, groups, token)
            case _:
                node = groups.node(token[1:-1]) if token[0] == "{" else _SIGNS.get(token) or _word(token)
        patterns.append(node.pattern)
        anchors += node.anchors
    else:
        token = ""
    if token != closing:
        raise BadPhrase(f'"{opening}" is not closed' if opening else f'"{token}" has no beginning')
    pattern = "".join(patterns)
    if choices:
        pattern, anchors = f"(?:{pattern})", _of_each([*choices, anchors])
    return _Node(f"(?:{pattern})?") if opening == "[" else _Node(pattern, tuple(anchors))


def _of_each(choices: Sequence[list[frozenset[str]]]) -> list[frozenset[str]]:
    """One of these words is in whichever choice was taken; nothing, where a choice can do without any."""
    if not all(choices):
        return []
    return [frozenset[str]().union(*(min(each, key=_weight) if each[1:] else each[0] for each in choices))]


@cache
def _word(token: str) -> _Node:
    is_stem = token.endswith("~")
    word = token.removesuffix("~")
    if not (word.isascii() and word.isalpha() and word.islower()):  # most are as they are to be already
        words = normal(word).split()
        if len(words) != 1:
            raise BadPhrase(f'"{token}" is not one word')
        word = words[0]
    if not is_stem:
        return _Node(f"{word} ", (frozenset({word}),))
    if len(word) < SHORTEST_STEM:
        raise BadPhrase(f'"{token}": a stem has at least {SHORTEST_STEM} letters')
    return _Node(rf"{word}\w* ", (frozenset({f"{word}~"}),))


@cache
def _weight(words: frozenset[str]) -> int:
    """Few and long words tell a phrase from others soonest."""
    return sum(WEIGHT_OF_SHORT if len(word) <= SHORT else 1 for word in words)
