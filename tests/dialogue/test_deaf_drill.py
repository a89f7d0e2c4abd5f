"""A drill is deaf: over all the content of the release, nobody's words are heard while people talk.

Free speech reaches one kind of question only, asked on purpose after something else was asked; said anywhere
else it is dropped, and the question that was open is put again.
"""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count

import pytest

from skill.bootstrap import data_folder
from skill.content.catalog import Plan
from skill.content.models import Ask, Count, End, HoldStep, Keep, Say, Scale, Seat, Step
from skill.dialogue.engine import Play, play
from skill.dialogue.forms import change_form
from skill.dialogue.respond import respond
from skill.dialogue.table import Decision, Deck, Table
from skill.dialogue.unfinished import remember
from skill.domain.acts import Hold
from skill.domain.conversation import Asks, Conversation, DrillState, Scene
from skill.domain.household import Household, Practice
from skill.domain.turn import Event, Kind
from tests.home import SAY_SECONDS, Device, Home
from tests.ours import catalog as release
from tests.walks.wishes import begins

SAID = "you never listen and the blue bicycle is gone"
WORDS = Event(Kind.WORDS, SAID, words=(SAID,))
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
# A play that goes beyond this many answers goes round for ever.
MOST_ANSWERS = 400
MOST_TURNS = 80


DRILLS = sorted(path.stem for path in (data_folder("content") / "drills").glob("*.yaml"))


@dataclass(frozen=True)
class Moment:
    """A place in a drill at which something may be said: the answer that plays there, and the table then."""

    plan: Plan
    play: Play
    table: Table


def moments(drill: str) -> list[Moment]:
    """Every step of a drill in every form of it, as the answer that comes when it is entered."""
    plan = release().plans[drill]
    return [moment for form in plan.drill.forms for step in plan.steps if (moment := _at(plan, form, step))]


def _at(plan: Plan, form: str, step: str) -> Moment | None:
    people = max(plan.people(form))
    start = DrillState(
        plan.drill.id, form, step, names=("",) * people, begun=True, people=people, drawn=_chosen(plan)
    )
    state = change_form(plan, start, form)
    deck = Deck(release(), "en", "salt")
    walk = play(plan, state, deck, Practice())
    return Moment(plan, walk, _table(plan, walk)) if walk.asks is not None else None


def _chosen(plan: Plan) -> dict[str, str]:
    """The line of which the most is said, for each pool that a drill says parts of: chosen beforehand."""
    pools = {step.draw for step in plan.drill.steps if isinstance(step, Say | HoldStep) and step.part}
    return {pool: _longest(pool) for pool in sorted(pools)}


@cache
def _longest(pool: str) -> str:
    return max(release().items(pool), key=lambda item: _parts(pool, item))


def _parts(pool: str, item: str) -> int:
    return sum(release().has_part(pool, item, part, "en") for part in ("one", "two", "three", "four", "best"))


def _table(plan: Plan, walk: Play) -> Table:
    """The table in the turn after that answer, as the service keeps it."""
    schedule, length = [], 0.0
    for stretch in walk.stretches:
        length += sum(act.seconds if isinstance(act, Hold) else SAY_SECONDS for act in stretch.acts)
        held = [act.seconds for act in stretch.acts if isinstance(act, Hold)]
        if held and stretch.state is not None:
            schedule.append(Scene(stretch.state, length, held[0]))
    assert walk.asks is not None
    assert walk.state is not None
    running = Conversation(
        asks=walk.asks,
        answered_at=NOW,
        expires_at=NOW + timedelta(hours=1),
        run="run",
        began_at=NOW,
        state=walk.state,
        schedule=tuple(schedule),
        length=length,
    )
    unfinished = () if plan.drill.private else remember((), "run", walk.state, NOW)
    ids = count()
    return Table(
        catalog=release(),
        deck=walk.deck,
        now=NOW,
        new_id=lambda: f"id{next(ids)}",
        household=Household("salt"),
        locale="en-US",
        unfinished=unfinished,
        conversation=running,
    )


def running(moment: Moment) -> Conversation:
    assert moment.table.conversation is not None
    return moment.table.conversation


def after(moment: Moment, seconds: float, event: Event) -> Decision:
    return respond(replace(moment.table, now=NOW + timedelta(seconds=seconds)), event)


def is_dropped(moment: Moment, decision: Decision) -> bool:
    """Whether what is kept is what was kept, and what was said is nowhere in the decision."""
    table = moment.table
    is_kept_alike = decision.household == table.household and decision.notes in {None, table.notes}
    is_open_alike = [entry.run for entry in decision.unfinished] == [entry.run for entry in table.unfinished]
    is_drawn_alike = decision.deck.bags == table.deck.bags
    return is_kept_alike and is_open_alike and is_drawn_alike and SAID not in repr(decision)


def test_there_are_drills_to_look_at() -> None:
    assert DRILLS
    assert set(DRILLS) == set(release().plans)
    kinds = {type(step) for plan in release().plans.values() for step in plan.drill.steps}
    assert {HoldStep, Keep} <= kinds


@pytest.mark.parametrize("drill", DRILLS)
def test_every_question_of_it_is_among_these_moments(drill: str) -> None:
    """The stories below look at what there is."""
    plan = release().plans[drill]
    seen = {stretch.state.step for m in moments(drill) for stretch in m.play.stretches if stretch.state}
    assert {step.id for step in plan.drill.steps if isinstance(step, HoldStep | Keep | Seat)} - seen <= {
        step.id
        for step in plan.drill.steps
        if (isinstance(step, Seat) and _is_for_one(plan)) or _is_the_last(plan, step)
    }


def _is_the_last(plan: Plan, step: Step) -> bool:
    """Whether it holds for a breath and then ends: nothing is asked after it, the session is over."""
    return isinstance(step, HoldStep) and isinstance(plan.steps[step.next], End)


def _is_for_one(plan: Plan) -> bool:
    return all(plan.people(form) == (1, 1) for form in plan.drill.forms)


# Between a talk and free words something is asked


@pytest.mark.parametrize("drill", DRILLS)
def test_nothing_that_is_held_ends_with_the_question_that_hears_free_words(drill: str) -> None:
    """In no answer of any form is there a talk and, after it, the open microphone for words."""
    for moment in moments(drill):
        if any(isinstance(act, Hold) for stretch in moment.play.stretches for act in stretch.acts):
            assert moment.play.asks not in {Asks.KEEP, Asks.KEEP_SURE}, moment.play.state


ANSWERS = [
    Event(Kind.AFFIRM),
    Event(Kind.BOTH),
    Event(Kind.DENY),
    Event(Kind.CLOSE),
    Event(Kind.NOT_QUITE),
    Event(Kind.ANOTHER),
    Event(Kind.SAME),
    Event(Kind.OWN),
    Event(Kind.ME),
    Event(Kind.NEXT),
    Event(Kind.SKIP),
    Event(Kind.PASS),
    Event(Kind.LONGER),
    Event(Kind.GO_ON),
    Event(Kind.NUMBER, "2"),
    Event(Kind.NUMBER, "9"),
]


@pytest.mark.parametrize("drill", DRILLS)
def test_whatever_is_said_in_a_talk_the_next_microphone_is_not_the_one_for_words(drill: str) -> None:
    """A word that breaks into a hold leads to another hold or to a question; never straight to a keep."""
    for moment in moments(drill):
        for scene in running(moment).schedule:
            for event in (*ANSWERS, WORDS):
                if _answers_the_question(moment, event):
                    continue
                decision = after(moment, scene.until - 1, event)
                assert decision.asks not in {Asks.KEEP, Asks.KEEP_SURE}, (scene.state, event)


def _answers_the_question(moment: Moment, event: Event) -> bool:
    """Whether it answers the question at the end of the answer, which is then what was asked between."""
    late = after(moment, running(moment).length + 1, event)
    return late.asks in {Asks.KEEP, Asks.KEEP_SURE}


@pytest.mark.parametrize("drill", DRILLS)
def test_however_a_drill_goes_a_question_was_answered_between_a_talk_and_a_keep(drill: str) -> None:
    """All that can be answered is tried at every question that can be reached, from the very first."""
    plan = release().plans[drill]
    for form in plan.drill.forms:
        todo, known = [moment for moment in [_at(plan, form, plan.first)] if moment], set[str]()
        while todo:
            moment = todo.pop()
            state = running(moment).state
            if state is None or (key := f"{state.step} {running(moment).asks} {state.agreed}") in known:
                continue
            known.add(key)
            assert len(known) < MOST_ANSWERS
            for event in (*ANSWERS, *_named(moment)):
                nxt = _then(moment, event)
                if nxt is None:
                    continue
                has_held = any(isinstance(act, Hold) for one in nxt.play.stretches for act in one.acts)
                assert not (has_held and nxt.play.asks is Asks.KEEP), (state, event)
                todo.append(nxt)


def _named(moment: Moment) -> list[Event]:
    """The answers that the open question names."""
    state = running(moment).state
    on = getattr(moment.plan.steps[state.step], "on", {}) if state else {}
    return [_event(word) for word in on]


def _event(word: str) -> Event:
    """The answer that a drill file calls by this word."""
    return Event(Kind(word)) if word in set(Kind) else Event(Kind.CHOICE, word)


def _then(moment: Moment, event: Event) -> Moment | None:
    """The moment after this answer, once the answer is through; None when the drill is over."""
    decision = after(moment, running(moment).length + 1, event)
    if decision.asks is None or decision.state is None:
        return None
    state = replace(decision.state, drawn=_chosen(moment.plan))
    walk = Play(decision.stretches, decision.deck, decision.asks, decision.reprompt, state)
    return Moment(moment.plan, walk, _table(moment.plan, walk))


# Free words are dropped


@pytest.mark.parametrize("drill", DRILLS)
def test_free_words_at_a_question_are_dropped_and_it_is_put_again(drill: str) -> None:
    for moment in moments(drill):
        if running(moment).asks is Asks.KEEP:
            continue
        decision = after(moment, running(moment).length + 1, WORDS)
        assert decision.asks is running(moment).asks, moment.play.state
        assert decision.state == running(moment).state
        assert decision.misses == 1
        assert is_dropped(moment, decision), moment.play.state


@pytest.mark.parametrize("drill", DRILLS)
def test_free_words_in_a_talk_are_dropped_and_the_rest_of_it_is_still_to_come(drill: str) -> None:
    for moment in moments(drill):
        for scene in running(moment).schedule:
            decision = after(moment, scene.until - scene.hold / 2, WORDS)
            assert decision.asks is Asks.GO_ON, scene.state
            assert decision.state is not None
            assert replace(decision.state, left=None) == replace(scene.state, left=None)
            assert decision.state.left is not None
            assert decision.state.left >= scene.hold // 2
            assert not any(isinstance(act, Hold) for one in decision.stretches for act in one.acts)
            assert is_dropped(moment, decision), scene.state


@pytest.mark.parametrize("asks", [Asks.GO_ON, Asks.STILL_GOING])
@pytest.mark.parametrize("drill", DRILLS)
def test_free_words_between_two_parts_are_dropped_as_well(drill: str, asks: Asks) -> None:
    for moment in moments(drill):
        for scene in running(moment).schedule:
            state = replace(scene.state, left=20)
            between = replace(running(moment), asks=asks, state=state, schedule=(), length=SAY_SECONDS)
            moved = replace(moment, table=replace(moment.table, conversation=between))
            decision = after(moved, SAY_SECONDS + 1, WORDS)
            assert decision.state == state
            assert is_dropped(moved, decision), state


@pytest.mark.parametrize("drill", DRILLS)
def test_the_one_question_for_words_keeps_nothing_without_a_yes(drill: str) -> None:
    for moment in moments(drill):
        if running(moment).asks is Asks.KEEP:
            decision = after(moment, running(moment).length + 1, WORDS)
            assert decision.asks is Asks.KEEP_SURE
            assert not is_dropped(moment, decision)
            assert decision.notes in {None, ()}
            assert decision.household == moment.table.household


# The microphone for words


@pytest.mark.parametrize("drill", DRILLS)
def test_only_the_question_that_is_to_hear_words_lets_them_come_whole(drill: str) -> None:
    """Played through on a device: the answer asks for whole words where a keep is asked, nowhere else.

    What is begun by a wish of its own is asked about in free words as well, before it begins.
    """
    plan = release().plans[drill]
    is_asked = False
    for form in plan.drill.forms:
        device = begins(Home(release()), plan, form)
        visits = Counter[str]()
        for _ in range(MOST_TURNS):
            asks = device.conversation.asks if device.conversation else None
            assert device.reply.listens_for_words == (asks is Asks.KEEP), device.heard
            is_asked = is_asked or asks is Asks.KEEP
            if asks is None:
                break
            device.takes(_onward(plan, device, visits))
    assert is_asked == any(isinstance(step, Keep) for step in plan.drill.steps)


def _onward(plan: Plan, device: Device, visits: Counter[str]) -> Event:
    """An answer that leads on, to where the play was least."""
    assert device.conversation is not None
    state = device.conversation.state
    assert state is not None
    step = plan.steps[state.step]
    if device.conversation.asks is not Asks.STEP:
        return WORDS if device.conversation.asks is Asks.KEEP else Event(Kind.AFFIRM)
    match step:
        case Seat():
            return Event(Kind.ME)
        case Count():
            return Event(Kind.NUMBER, str(plan.people(state.form)[0]))
        case Scale():
            return Event(Kind.NUMBER, "0")
        case Ask():
            word = min(step.on, key=lambda word: (_is_over(plan, step.on[word]), visits[step.on[word]]))
            visits[step.on[word]] += 1
            return _event(word)
    return Event(Kind.BOTH)


def _is_over(plan: Plan, step: str) -> bool:
    return isinstance(plan.steps[step], End)
