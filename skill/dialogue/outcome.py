"""From a walk through a drill to a decision: what is remembered of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from skill.dialogue.engine import Play
from skill.dialogue.place import left_at
from skill.dialogue.table import Decision, Stretch, Table
from skill.dialogue.unfinished import forget, is_at_the_end, is_known, remember
from skill.domain.acts import Act, Argument, Say
from skill.domain.conversation import DrillState, Unfinished
from skill.domain.household import Household, Practice
from skill.domain.people import calmed, here

# A question can be answered for 8 s, then the reprompt is heard, then for 8 s more (Amazon).
ANSWERED_WITHIN = timedelta(seconds=30)


def decided(
    table: Table,
    play: Play,
    run: str,
    *lead: Act,
    household: Household | None = None,
) -> Decision:
    """The decision to give this answer in a run, after `lead`."""
    known = household or table.household
    if play.calms:  # what was left open would only tell why: it goes, as after a hard word
        known, table = calmed(known, table.now), replace(table, unfinished=())
    if play.state is None:
        last = play.stretches[-1].state
        unfinished = forget(table.unfinished, run)
        if play.finished and last is not None:
            known = finished(table, known, last)
            unfinished = tuple(entry for entry in unfinished if not _is_outdone(entry, last, table))
    elif play.state.begun and not table.plan(play.state.drill).drill.private:
        unfinished = _remembered(table, run, play.state, play.window)
    else:
        unfinished = forget(table.unfinished, run)
    return Decision(
        deck=play.deck,
        household=known,
        unfinished=unfinished,
        stretches=_with_its_end(table, play) if play.window else play.stretches,
        asks=play.asks,
        reprompt=play.reprompt,
        run=run if play.asks else "",
        state=play.state if play.asks else None,
        daily=table.daily,
        together=table.together,
        keeps=table.keeps,
        drops=table.drops,
    ).after(*lead)


def _with_its_end(table: Table, play: Play) -> tuple[Stretch, ...]:
    """The answer that gives people time for themselves, with when that is over by their clock.

    To the next five minutes: nobody looks at the clock more closely.
    """
    over = table.now + timedelta(minutes=play.window)
    over += timedelta(seconds=-(over.minute * 60 + over.second) % (5 * 60))
    local = over.astimezone(table.day_began.tzinfo)
    clock: dict[str, Argument] = {
        "hour": local.hour,
        "hour_12": (local.hour - 1) % 12 + 1,
        "minute": local.minute,
        "minute_00": f"{local.minute:02}",
    }
    *before, last = play.stretches
    told = (replace(act, args={**act.args, **clock}) for act in last.acts if isinstance(act, Say))
    return (*before, replace(last, acts=tuple(told)))


def _remembered(table: Table, run: str, state: DrillState, window: int = 0) -> tuple[Unfinished, ...]:
    """The entries with this run at their head, by whoever speaks; one for tonight until the day ends."""
    is_tonight = table.plan(state.drill).drill.tonight
    day_ends = (table.day_began + timedelta(days=1)).astimezone(UTC) if is_tonight else None
    return remember(table.unfinished, run, state, table.now, _speaker(table), window, day_ends)


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
    entries, household = forget(table.unfinished, run), table.household
    if keep is not None and is_at_the_end(keep, table.catalog):
        household = finished(table, household, keep)
    elif keep is not None and keep.begun and not table.plan(keep.drill).drill.private:
        entries = _remembered(table, run, keep)
    return Decision(
        table.deck,
        household,
        entries,
        is_silent=is_silent,
        daily=table.daily,
        together=table.together,
        keeps=table.keeps,
        drops=table.drops,
    ).after(*acts)


def place_kept(table: Table, state: DrillState, message: str) -> Say:
    """What is said when a drill's place is kept: until this time tomorrow, or for tonight."""
    return Say(message, args={"tonight": int(table.plan(state.drill).drill.tonight)})


def settled(table: Table) -> Table:
    """The table once the drills that were left at their last question are counted as finished."""
    household, entries = table.household, []
    for entry in table.unfinished:
        state = left_at(entry, table.now)
        if (
            entry.due_at is None  # the question after a window has not been put to anybody yet
            and _is_through(entry, table.now)
            and is_known(state, table.catalog)
            and is_at_the_end(state, table.catalog)
        ):
            household = finished(table, household, state)
        else:
            entries.append(entry)
    return replace(table, household=household, unfinished=tuple(entries))


def finished(table: Table, household: Household, state: DrillState) -> Household:
    """The household once a drill was finished at `state`; of a private one nothing is noted."""
    if table.plan(state.drill).drill.private:
        return household
    practice = household.practices.get(state.drill, Practice())
    is_brief = table.plan(state.drill).drill.forms[state.form].brief
    counted = replace(
        practice,
        finished={**practice.finished, state.form: practice.finished.get(state.form, 0) + 1},
        form=practice.form if is_brief else state.form,
        on=table.day,
        who=tuple(member.id for member in here(household)),
    )
    return replace(household, practices={**household.practices, state.drill: counted})


def _speaker(table: Table) -> str:
    return table.speaker.id if table.speaker else ""
