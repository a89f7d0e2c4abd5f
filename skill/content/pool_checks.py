"""What must hold for pools: whatever is drawn from them is there, can be said, and fits its place."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations

from skill.content.loader import Content
from skill.content.models import Drill, Item, Pool
from skill.content.problems import Problem
from skill.content.word_checks import Language

LEVELS = (1, 2, 3)
# Two lines of one pool this alike by their three-letter pieces are one line said twice.
ALIKE = 0.6


def problems(content: Content, spoken: Mapping[str, frozenset[str]]) -> Iterator[Problem]:
    """Every fault of the pools; `spoken` tells which messages each language has."""
    said = {language: _by_pool(messages) for language, messages in spoken.items()}
    for pool in content.pools.values():
        yield from _item_faults(pool, content, {name: ids.get(pool.id, set()) for name, ids in said.items()})
    for pool_id in sorted(_drawn(content) & content.pools.keys()):
        yield from _unread(content.pools[pool_id], content)
    for drill in content.drills.values():
        levels = {form.level for form in drill.forms.values()}
        for pool_id in sorted(_drawn_by(drill) & content.pools.keys()):
            for language in content.languages("complete"):
                yield from _empty_shelves(content.pools[pool_id], levels, language, content, spoken)


def _by_pool(messages: frozenset[str]) -> dict[str, set[str]]:
    """The messages by what stands before the dash, parts of them apart."""
    found: dict[str, set[str]] = {}
    for id_ in messages:
        if "." not in id_:
            found.setdefault(id_.partition("-")[0], set()).add(id_)
    return found


def _item_faults(pool: Pool, content: Content, spoken: Mapping[str, set[str]]) -> Iterator[Problem]:
    """`spoken`: the messages of this pool alone."""
    document = content.documents[pool.id]
    times = Counter(item.id for item in pool.items)
    for place, item in enumerate(pool.items):
        for wrong in _wrong_with(item, pool, times[item.id], spoken):
            yield Problem(document.file, document.line(("items", place)), wrong)
    known = {f"{pool.id}-{item.id}" for item in pool.items}
    for language, messages in spoken.items():
        for id_ in sorted(messages - known - {pool.id}):
            wrong = f"{id_} has words and is no item here: add it, or take its words out"
            yield Problem(document.file, 1, wrong, language)


def _wrong_with(item: Item, pool: Pool, times: int, spoken: Mapping[str, set[str]]) -> Iterator[str]:
    if times > 1:
        yield f'the item "{item.id}" stands here twice: keep one'
    if item.level not in (0, *LEVELS):
        yield f"level {item.level}: it is 1, 2 or 3, or left out for all"
    if not any(f"{pool.id}-{item.id}" in messages for messages in spoken.values()):
        yield f"{pool.id}-{item.id} has no words in any language: add a line to topics/{pool.id}.ftl"


def _drawn(content: Content) -> set[str]:
    return {pool for drill in content.drills.values() for pool in _drawn_by(drill)}


def _drawn_by(drill: Drill) -> set[str]:
    return {str(getattr(step, "draw", "")) for step in drill.steps}


def _unread(pool: Pool, content: Content) -> Iterator[Problem]:
    """The lines that say for whom or when they are where nobody looks at it."""
    document = content.documents[pool.id]
    for place, item in enumerate(pool.items):
        said = [name for name, is_said in (("fits", item.fits), ("season", item.season)) if is_said]
        for name in said:
            wrong = f'"{item.id}" has `{name}`, and a drill that draws it does not look at that: take it out'
            yield Problem(document.file, document.line(("items", place)), wrong)


def _empty_shelves(
    pool: Pool, levels: set[int], language: str, content: Content, spoken: Mapping[str, frozenset[str]]
) -> Iterator[Problem]:
    for level in sorted(levels):
        suits = (item for item in pool.items if item.level in (0, level))
        if not any(f"{pool.id}-{item.id}" in spoken[language] for item in suits):
            wrong = f"{pool.id} has nothing to draw at level {level}: add items, and their words"
            yield Problem(content.documents[pool.id].file, 1, wrong, language)


def worded(language: Language, pool: Pool) -> Iterator[Problem]:
    """Every fault in the words of a pool: lines that are nearly the same, or ask where they must not."""
    yield from _alike(language, pool.id)
    yield from _asking(language, pool)


def _asking(language: Language, pool: Pool) -> Iterator[Problem]:
    wrong = (
        "every line of this pool is a question: end it with one"
        if pool.asks
        else ("this pool asks nothing: end it otherwise, or give the pool `asks: true`")
    )
    for item in pool.items:
        message = language.messages.get(f"{pool.id}-{item.id}")
        texts = message.texts.get("", ()) if message else ()
        if message and any(text.endswith("?") is not pool.asks for text in texts):
            yield Problem(message.file, message.line, f"{pool.id}-{item.id}: {wrong}", language.name)


def _alike(language: Language, pool: str) -> Iterator[Problem]:
    """Lines of a pool that say nearly the same, by the three-letter pieces that they share."""
    places: dict[str, int] = {}
    lines = []
    for id_, message in language.messages.items():
        if id_.startswith(f"{pool}-"):
            pieces = _trigrams(message.texts.get("", ("",))[0])
            # A bit for each piece: a hundred thousand pairs are compared in a quarter of the time.
            bits = sum(1 << places.setdefault(piece, len(places)) for piece in pieces)
            lines.append((id_, message, bits, len(pieces)))
    for (one, _, these, count), (other, message, those, other_count) in combinations(lines, 2):
        shared = (these & those).bit_count()
        if shared > ALIKE * (count + other_count - shared):
            wrong = f"{other} says nearly what {one} says: keep one"
            yield Problem(message.file, message.line, wrong, language.name)


def _trigrams(text: str) -> frozenset[str]:
    plain = " ".join(re.findall(r"\w+", text.lower()))
    return frozenset(plain[at : at + 3] for at in range(len(plain) - 2))
