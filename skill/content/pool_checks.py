"""What must hold for pools: whatever is drawn from them is there, can be said, and fits its place."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations

from skill.content.loader import Content
from skill.content.models import Drill, Pool
from skill.content.problems import Problem
from skill.content.word_checks import Language

LEVELS = (1, 2, 3)
# Two lines of one pool this alike by their three-letter pieces are one line said twice.
ALIKE = 0.6


def problems(content: Content, spoken: Mapping[str, frozenset[str]]) -> Iterator[Problem]:
    """Every fault of the pools; `spoken` tells which messages each language has."""
    for pool in content.pools.values():
        yield from _item_faults(pool, content, spoken)
    for pool_id in sorted(_drawn(content) & content.pools.keys()):
        yield from _unread(content.pools[pool_id], content)
    for drill in content.drills.values():
        levels = {form.level for form in drill.forms.values()}
        for pool_id in sorted(_drawn_by(drill) & content.pools.keys()):
            for language in content.languages("complete"):
                yield from _empty_shelves(content.pools[pool_id], levels, language, content, spoken)


def _item_faults(pool: Pool, content: Content, spoken: Mapping[str, frozenset[str]]) -> Iterator[Problem]:
    document = content.documents[pool.id]
    times = Counter(item.id for item in pool.items)
    for place, item in enumerate(pool.items):
        line = document.line(("items", place))
        if times[item.id] > 1:
            yield Problem(document.file, line, f'the item "{item.id}" stands here twice: keep one')
        if item.level not in (0, *LEVELS):
            yield Problem(document.file, line, f"level {item.level}: it is 1, 2 or 3, or left out for all")
        if not any(f"{pool.id}-{item.id}" in messages for messages in spoken.values()):
            wrong = f"{pool.id}-{item.id} has no words in any language: add a line to topics/{pool.id}.ftl"
            yield Problem(document.file, line, wrong)
    known = {f"{pool.id}-{item.id}" for item in pool.items}
    for language, messages in spoken.items():
        for id_ in sorted(id_ for id_ in messages if id_.startswith(f"{pool.id}-") and id_ not in known):
            wrong = f"{id_} has words and is no item here: add it, or take its words out"
            yield Problem(document.file, 1, wrong, language)


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
    lines = [
        (id_, message, _trigrams(message.texts.get("", ("",))[0]))
        for id_, message in language.messages.items()
        if id_.startswith(f"{pool}-")
    ]
    for (one, _, these), (other, message, those) in combinations(lines, 2):
        fewer, more = sorted((len(these), len(those)))
        if fewer <= more * ALIKE:
            continue  # however many of the fewer they share, they cannot be that alike
        shared = len(these & those)
        if shared > ALIKE * (fewer + more - shared):
            wrong = f"{other} says nearly what {one} says: keep one"
            yield Problem(message.file, message.line, wrong, language.name)


def _trigrams(text: str) -> frozenset[str]:
    plain = " ".join(re.findall(r"\w+", text.lower()))
    return frozenset(plain[at : at + 3] for at in range(len(plain) - 2))
