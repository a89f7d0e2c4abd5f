"""The drills a household left open: what the next opening, on any device, may offer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from skill.content.catalog import Catalog
from skill.content.models import Ask
from skill.dialogue.place import left_at
from skill.domain.conversation import Conversation, DrillState, Scene, Unfinished
from skill.domain.household import Member

MOST_KEPT = 3
KEPT_FOR = timedelta(hours=24)
# "What was the best bit?" is asked at the next opening; half a day later it would come out of the blue.
WINDOW_KEPT_FOR = timedelta(hours=12)


def remember(
    entries: tuple[Unfinished, ...],
    run: str,
    state: DrillState,
    now: datetime,
    by: str = "",
    window: int = 0,
    over_at: datetime | None = None,
) -> tuple[Unfinished, ...]:
    """The entries with this run at their head, to be entered from the start of its step.

    `by` is the member whose voice was recognised now; without one it stays whose it was. `window`: it
    waits for so many minutes, which people have for themselves, and then for half a day. `over_at`: when the
    evening ends that it is for; the one that it was begun on stays the one.
    """
    before = next((entry for entry in entries if entry.run == run), None)
    whose, ends = (before.by, before.over_at) if before else ("", None)
    due = now + timedelta(minutes=window) if window else None
    until = due + WINDOW_KEPT_FOR if due else now + KEPT_FOR
    at = replace(state, left=None, words="")
    newest = Unfinished(run, at, now, until, by=by or whose, due_at=due, over_at=ends or over_at)
    return _without_one_too_many((newest, *forget(entries, run)))


def _without_one_too_many(entries: tuple[Unfinished, ...]) -> tuple[Unfinished, ...]:
    """The oldest of one's own or of nobody's makes room; what another voice left does not.

    Where only such are kept, the newest is not kept.
    """
    if len(entries) <= MOST_KEPT:
        return entries
    newest, *others = entries
    giving_way = [entry for entry in others if entry.by in {"", newest.by}]
    return forget(entries, (giving_way[-1] if giving_way else newest).run)


def forget(entries: tuple[Unfinished, ...], run: str) -> tuple[Unfinished, ...]:
    """The entries without this run."""
    return tuple(entry for entry in entries if entry.run != run)


def is_over(entry: Unfinished, now: datetime) -> bool:
    """Whether the evening that it was for is over: it is let go of, not offered."""
    return entry.over_at is not None and entry.over_at <= now


def is_open(entries: tuple[Unfinished, ...], run: str) -> bool:
    """Whether this run is still to be gone on with here: it was not taken up, or put away, elsewhere."""
    return any(entry.run == run for entry in entries)


def on_offer(entries: tuple[Unfinished, ...], catalog: Catalog, now: datetime) -> Unfinished | None:
    """The newest that may be offered unasked, at the place where people are by now.

    Not a private drill, and one that is still in this release.
    """
    for entry in entries:
        state = replace(left_at(entry, now), left=None)
        if not is_known(state, catalog) or (is_at_the_end(state, catalog) and not entry.due_at):
            continue
        if not catalog.plans[state.drill].drill.private and not is_over(entry, now):
            return replace(entry, state=state)
    return None


def is_known(state: DrillState, catalog: Catalog) -> bool:
    """Whether this release has the drill, the form, the step, and the pools that were drawn from."""
    plan = catalog.plans.get(state.drill)
    has_place = plan is not None and state.step in plan.steps and state.form in plan.drill.forms
    return has_place and state.drawn.keys() <= catalog.pools.keys()


def is_at_the_end(state: DrillState, catalog: Catalog) -> bool:
    """Whether nothing but a goodbye is left: who walks away here has finished the drill."""
    step = catalog.plans[state.drill].steps.get(state.step)
    return isinstance(step, Ask) and step.ends


def stopped(entry: Unfinished, now: datetime) -> Unfinished:
    """The open drill at the place where people are now, with no answer that goes on playing."""
    return replace(entry, state=replace(left_at(entry, now), left=None), schedule=(), length=0.0)


def nobody_named(state: DrillState) -> DrillState:
    """The place, in which nobody is addressed by a name."""
    return replace(state, names=("",) * len(state.names))


def nameless(entry: Unfinished, gone: Sequence[Member]) -> Unfinished:
    """The open drill, in which nobody is addressed by a name of these people any more."""
    schedule = _nameless_schedule(entry.schedule, gone)
    return replace(entry, state=_nameless_state(entry.state, gone), schedule=schedule)


def nameless_now(running: Conversation, gone: Sequence[Member]) -> Conversation:
    """The same for the drill that is running."""
    if running.state is None:
        return running
    schedule = _nameless_schedule(running.schedule, gone)
    return replace(running, state=_nameless_state(running.state, gone), schedule=schedule)


def _nameless_schedule(schedule: Sequence[Scene], gone: Sequence[Member]) -> tuple[Scene, ...]:
    return tuple(replace(scene, state=_nameless_state(scene.state, gone)) for scene in schedule)


def _nameless_state(state: DrillState, gone: Sequence[Member]) -> DrillState:
    theirs = {name.casefold() for member in gone for name in (member.name, *member.also)}
    return replace(state, names=tuple("" if name.casefold() in theirs else name for name in state.names))
