"""From a walk through a drill to a decision: what is remembered of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from skill.dialogue.engine import Play
from skill.dialogue.place import left_at
from skill.dialogue.table import Decision, Table
from skill.dialogue.unfinished import forget, is_at_the_end, is_known, remember
from skill.domain.acts import Act
from skill.domain.conversation import DrillState, Unfinished
from skill.domain.household import Practice

# A question can be answered for 8 s, then the reprompt is heard, then for 8 s more (Amazon).
ANSWERED_WITHIN = timedelta(seconds=30)


def decided(
    table: Table,
    play: Play,
    run: str,
    *lead: Act,
    practices: Mapping[str, Practice] | None = None,
) -> Decision:
    """The decision to give this answer in a run, after `lead`."""
    known = table.practices if practices is None else practices
    if play.state is None:
        last = play.stretches[-1].state
        unfinished = forget(table.unfinished, run)
        if play.finished and last is not None:
            known = finished(table, known, last)
            unfinished = tuple(entry for entry in unfinished if not _is_outdone(entry, last, table))
    elif play.state.begun:
        unfinished = remember(table.unfinished, run, play.state, table.now)
    else:
        unfinished = forget(table.unfinished, run)
    return Decision(
        deck=play.deck,
        practices=known,
        unfinished=unfinished,
        stretches=play.stretches,
        asks=play.asks,
        reprompt=play.reprompt,
        run=run if play.state else "",
        state=play.state,
    ).after(*lead)


def _is_outdone(entry: Unfinished, done: DrillState, table: Table) -> bool:
    """Whether this was left before the play of the same drill began that is finished now."""
    began_at = table.conversation.began_at if table.conversation else None
    is_older = began_at is not None and entry.left_at < began_at
    return is_older and entry.state.drill == done.drill and _is_through(entry, table.now)


def _is_through(entry: Unfinished, now: datetime) -> bool:
    """Whether its answer has played and its question can no longer be answered where it was asked."""
    return now > entry.left_at + timedelta(seconds=entry.length) + ANSWERED_WITHIN


def leaving(
    table: Table, *acts: Act, run: str = "", keep: DrillState | None = None, is_silent: bool = False
) -> Decision:
    """The decision to say `acts` and end the session; `run` is kept at `keep`, else let go.

    Left at its last question, a drill is not kept but finished.
    """
    entries, practices = forget(table.unfinished, run), table.practices
    if keep is not None and is_at_the_end(keep, table.catalog):
        practices = finished(table, practices, keep)
    elif keep is not None and keep.begun:
        entries = remember(table.unfinished, run, keep, table.now)
    return Decision(table.deck, practices, entries, is_silent=is_silent).after(*acts)


def settled(table: Table) -> Table:
    """The table once the drills that were left at their last question are counted as finished."""
    practices, entries = table.practices, []
    for entry in table.unfinished:
        state = left_at(entry, table.now)
        if (
            _is_through(entry, table.now)
            and is_known(state, table.catalog)
            and is_at_the_end(state, table.catalog)
        ):
            practices = finished(table, practices, state)
        else:
            entries.append(entry)
    return replace(table, practices=practices, unfinished=tuple(entries))


def finished(table: Table, known: Mapping[str, Practice], state: DrillState) -> Mapping[str, Practice]:
    """What is known of the household's practice once a drill was finished at `state`."""
    practice = known.get(state.drill, Practice())
    is_brief = table.plan(state.drill).drill.forms[state.form].brief
    counted = replace(
        practice,
        finished={**practice.finished, state.form: practice.finished.get(state.form, 0) + 1},
        form=practice.form if is_brief else state.form,
        on=table.now.date(),
    )
    return {**known, state.drill: counted}
