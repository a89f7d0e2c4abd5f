"""What a wish in everyday words says: phrases as data, one file a language; no guess."""

import re
from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from skill.content.phrases import normal
from skill.content.wish_phrases import KINDS, LAST_OF_THEM, NAME, NEEDS, VALUES, Phrases, Sense
from skill.domain.quality_time import Wish

# Amazon passes on a few hundred characters at most; whatever is longer is no wish, and reading takes time.
MOST_CHARACTERS = 600
MOST_MINUTES = 24 * 60
_HOUR = 60
# Who is older takes part as an adult.
OLDEST_CHILD = 17
# The age of "the kids" and the minutes of "not long": they give way to any others that were said.
SOME_AGE, NOT_LONG = 7, 10
# What a toddler, a little one, the kids and a teenager may be: an age in years that no number was said of
# gives way to one of these with a number ("the little one is ill, she's five").
_MAY_BE = {2: range(1, 4), 4: range(2, 7), SOME_AGE: range(OLDEST_CHILD + 1), 13: range(13, OLDEST_CHILD + 1)}
# What is wanted instead, where one of these was refused; of everything else a refusal leaves nothing.
_INSTEAD = {"in": "out", "out": "in"}
# These point at what stands beside them and say nothing themselves.
_POINTERS = frozenset({"member_after", "asks_after", "asks_before"})
# What these say is said of somebody, whose age in the same words counts too ("tire the kids out").
_OF_SOMEBODY = ("people", "energy", "place")
_UNIT_AT_DIGITS = re.compile(r"(?<=\d)(?=[^\W\d])")
_NOBODY: Mapping[str, bool] = MappingProxyType({})


class _Found(NamedTuple):
    """A phrase that was found: from where to where, what it says, and the numbers said in it."""

    start: int
    end: int
    sense: Sense
    numbers: tuple[int, ...]

    def within(self, other: "_Found") -> bool:
        """Whether the other covers this one and more."""
        return other.start <= self.start and self.end <= other.end and other.size > self.size

    def meets(self, other: "_Found") -> bool:
        """Whether they share a word."""
        return other.start < self.end and self.start < other.end

    @property
    def size(self) -> int:
        """How many characters it covers."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class WishBook:
    """What wishes in one language mean."""

    phrases: Phrases

    def understood(self, said: str, children: Mapping[str, bool] = _NOBODY) -> Wish:
        """What was wished for. `children`: for each first name of this home, in small letters, whether it is
        a child's. Never raises, keeps nothing of what it was shown."""
        words = self._heard(said)
        names = self._name(words, children)
        found = self._found(words)
        surely = self._surely_names(words, found, children)
        if surely:
            names |= {words[place] for place in surely}
            words = [NAME if place in surely else word for place, word in enumerate(words)]
            found = self._found(words)
        counting = _counting(found)
        wish = _wish(counting)
        has_child = wish.child is None and any(children.get(name) for name in names)
        return replace(
            wish,
            child=SOME_AGE if has_child else wish.child,
            strangers=len(names - {*children}),
            missed=wish.missed or _is_missed(wish, words, [*self._left(words, found)], counting),
        )

    def left(self, said: str) -> list[str]:
        """The words nothing was made of, for whoever tends the phrases."""
        words = self._heard(said)
        self._name(words, _NOBODY)
        return [words[place] for place in self._left(words, self._found(words))]

    def _heard(self, said: str) -> list[str]:
        heard = normal(_UNIT_AT_DIGITS.sub(" ", said[:MOST_CHARACTERS]))
        for phrase, meant in self.phrases.hears.near(heard):
            heard = phrase.pattern.sub(meant, heard)
        return heard.split()

    def _name(self, words: list[str], children: Mapping[str, bool]) -> set[str]:
        """The first names among the words; where they stood, they are replaced."""
        known = {name for name in children if not self._says_something(name)} | self.phrases.names
        names = set()
        for place, word in enumerate(words):
            name = word if word in known else word.removesuffix("s")
            if name in known:
                names.add(name)
                words[place] = NAME
        return names

    def _says_something(self, word: str) -> bool:
        return self._is_small(word) or word in self.phrases.senses.words or word in self.phrases.plain

    def _is_small(self, word: str) -> bool:
        return (
            word in self.phrases.small
            or word in self.phrases.numbers
            or word.isdecimal()
            or word.startswith(self.phrases.stems)
        )

    def _found(self, words: Sequence[str]) -> list[_Found]:
        said = f" {' '.join(words)} "
        found = []
        for phrase, sense in self.phrases.senses.near(said):
            for match in phrase.pattern.finditer(said):
                numbers = tuple(self.phrases.numbers_in(match[0].split())) if sense.counts else ()
                found.append(_Found(match.start(), match.end(), sense, numbers))
        spans = list(_spans(words))
        for first, (start, _) in enumerate(spans):
            for _, end in spans[first : first + self.phrases.longest]:
                senses = self.phrases.plain.get(said[start : end - 1], ())
                found.extend(_Found(start, end, sense, ()) for sense in senses)
        return sorted(found)

    def _surely_names(
        self, words: Sequence[str], found: Sequence[_Found], children: Mapping[str, bool]
    ) -> frozenset[int]:
        """The places of words that can be nothing but names, by what stands before or after them."""
        counting = _counting(found)
        after = {each.end for each in counting if each.sense.key == "named_after"}
        before = {each.start for each in counting if each.sense.key == "named_before"}
        home = after | {each.end for each in found if each.sense.key == "member_after"}
        left = {*self._left(words, found)}
        places = set()
        for place, (start, end) in enumerate(_spans(words)):
            is_unknown = place in left and words[place].isalpha()
            if (is_unknown and (start in after or (end in before and start in {1, *home}))) or (
                words[place] in children and start in home
            ):
                places.add(place)
        return frozenset(places)

    def _left(self, words: Sequence[str], found: Sequence[_Found]) -> Iterator[int]:
        """The places of words of which nothing was made."""
        covered = [(each.start, each.end) for each in found if each.sense.key not in _POINTERS]
        for place, (start, end) in enumerate(_spans(words)):
            if words[place] == NAME or self._is_small(words[place]):
                continue
            if not any(since <= start and end <= until for since, until in covered):
                yield place


def _spans(words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """From where to where each word stands in the text of them all, with the space after it."""
    start = 1
    for word in words:
        yield start, start + len(word) + 1
        start += len(word) + 1


def _is_missed(wish: Wish, words: Sequence[str], left: Sequence[int], counting: Sequence[_Found]) -> bool:
    """Whether words at the places `left`, of which nothing was made, were asked for: by what stands beside
    them, or where they are all there is. Chatter that comes with a wish asks for nothing."""
    after = {each.end for each in counting if each.sense.key == "asks_after"}
    before = {each.start for each in counting if each.sense.key == "asks_before"}
    spans = [*_spans(words)]
    is_empty = wish == Wish() and all(each.sense.key != "open" for each in counting)
    return any(is_empty or spans[place][0] in after or spans[place][1] in before for place in left)


def _counting(found: Sequence[_Found]) -> list[_Found]:
    """What counts: no age made of a time ("she's five ten minutes" keeps the five), nothing but a need of
    those who are absent, no refusal of a kind before it where none is, no shorter phrase."""
    kinds = {each.end for each in found if each.sense.key == "kind"}
    found = [each for each in found if each.sense.key != "refused" or each.start in kinds]
    times = [each for each in found if each.sense.key == "minutes"]
    gone = [each for each in found if each.sense.key == "absent"]
    found = [each for each in map(partial(_before_times, times=times), found) if each]
    found = [
        each
        for each in found
        if each.sense.key in ("absent", "needs")
        or not any(other.start <= each.start and each.end <= other.end for other in gone)
    ]
    return [each for each in found if not any(_yields(each, other) for other in found)]


def _before_times(each: _Found, times: Sequence[_Found]) -> _Found | None:
    """An age without the number of a time that begins within it; None where no number is left of it."""
    if each.sense.key != "age" or not any(map(each.meets, times)):
        return each
    is_before = all(each.start < other.start for other in times if each.meets(other))
    return each._replace(numbers=each.numbers[:-1]) if is_before and each.numbers[1:] else None


def _yields(each: _Found, other: _Found) -> bool:
    """Whether only the other counts. "Me and the baby" keeps its age, but in "we are four" nobody is four."""
    is_age_of_one = each.sense.key == "age" and not each.numbers and other.sense.key in _OF_SOMEBODY
    is_refused = each.sense.key in _POINTERS and other.sense.key == "refuse" and each.meets(other)
    covers = other.sense.key not in ("absent", *_POINTERS) and each.within(other)
    return is_refused or (covers and not is_age_of_one)


def _wish(counting: Sequence[_Found]) -> Wish:
    """What all these say together: what was said last counts, kinds and needs add up."""
    last: dict[str, str] = {}
    kinds: list[dict[str, bool]] = []
    needs: set[str] = set()
    ages: list[_Found] = []
    times: list[_Found] = []
    for each, is_refused in _with_refusals(counting):
        match each.sense.key:
            case "kind":
                kinds.insert(0, dict.fromkeys(each.sense.values, not is_refused))
            case "needs" if not is_refused:
                needs.update(each.sense.values)
            case "age" if not is_refused:
                ages.append(each)
            case "minutes" if not is_refused:
                times.append(each)
            case "other" if not is_refused:
                last["other"] = "yes"
            case key if key in VALUES:
                value = each.sense.values[0]
                if not is_refused or value in _INSTEAD:
                    last[key] = _INSTEAD[value] if is_refused else value
    minutes = _minutes(times)
    # What says one kind alone says it more clearly ("singing, not dancing" is music); then the last counts.
    wanted = ChainMap(*sorted(kinds, key=len))
    return Wish(
        minutes=minutes or 0,
        span="" if minutes else last.get("span", ""),
        people=last.get("people", ""),
        child=_youngest(ages),
        far="far" in last,
        place=last.get("place", ""),
        energy=last.get("energy", ""),
        weather=last.get("weather", ""),
        kinds=tuple(kind for kind in KINDS if wanted.get(kind)),
        not_kinds=tuple(kind for kind in KINDS if wanted.get(kind) is False),
        needs=tuple(need for need in NEEDS if need in needs),
        missed=minutes is None or "other" in last,
        practice=last.get("practice", ""),
        length=last.get("length", ""),
    )


def _with_refusals(counting: Sequence[_Found]) -> Iterator[tuple[_Found, bool]]:
    """All that counts, each with whether it was refused."""
    refused_from: dict[str, set[int]] = {"refuse": set(), "refuse_kind": set(), "refused": set(), "or": set()}
    alike: set[tuple[int, Sense]] = set()
    goes_on = {each.start: each.end for each in counting if each.sense.key == "or"}
    for each in counting:
        if each.sense.key in refused_from:
            refused_from[each.sense.key].add(each.start if each.sense.key == "refused" else each.end)
    for each in counting:
        is_refused = each.start in refused_from["refuse"] or (each.start, each.sense) in alike
        if each.sense.key == "kind" and not is_refused:
            refusals = refused_from["refuse"] | refused_from["refuse_kind"]
            is_refused = any(at in refusals for at in range(*each[:2])) or each.end in refused_from["refused"]
        if is_refused:
            if each.sense.key == "kind":
                refused_from["refuse_kind"].add(goes_on.get(each.end, -1))
            alike.add((each.end, each.sense))
        yield each, is_refused


def _minutes(times: Sequence[_Found]) -> int | None:
    """The minutes said last, an hour and what follows added up: 0 for none said, None for what nobody has."""
    minutes, end = 0, -1
    times = [each for each in times if each.numbers or each.sense.amount != NOT_LONG] or times
    for each in times:
        said = each.sense.amount * (each.numbers[-1] if each.numbers else 1)
        adds_up = each.start == end and minutes and minutes % _HOUR == 0 and 0 < said < _HOUR
        minutes = minutes + said if adds_up else said
        end = each.end
    return minutes if not times or 1 <= minutes <= MOST_MINUTES else None


def _youngest(ages: Sequence[_Found]) -> int | None:
    """The youngest child's age in years; that of "the kids" only where no other was said."""
    counted = {_age(each) for each in ages if each.numbers}
    vague = {each.sense.amount for each in ages if not each.numbers}
    said = counted | {age for age in vague if not counted.intersection(_MAY_BE.get(age, ()))}
    exact = said - ({SOME_AGE} - counted)
    return min((age for age in exact or said if 0 <= age <= OLDEST_CHILD), default=None)


def _age(said: _Found) -> int:
    """The years that a phrase with numbers comes to: the youngest of them, or the last of a correction."""
    number = said.numbers[-1] if said.sense.values == LAST_OF_THEM else min(said.numbers)
    return said.sense.amount * number
