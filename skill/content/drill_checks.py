"""What must hold for a drill so that nobody is ever stuck in it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from skill.content.models import (
    OTHER,
    Agree,
    Ask,
    ChangeForm,
    Count,
    Drill,
    End,
    Form,
    HoldStep,
    Keep,
    Pool,
    Question,
    Rotate,
    Scale,
    Seat,
    Step,
    Window,
    beyond,
)

# What a question's `on:` may name: the answers people give, not the words that steer.
ANSWERS = frozenset(
    {"affirm", "deny", "later", "both", "close", "not_quite", "another", "same", "own", "short", "deeper"}
    | {"leave_it", "choice", "repeat"}
)
ONE_LEVEL_DEEPER = "deeper"
# Longer than that nobody sits through "Still going?": give people a window instead.
LONGEST_HOLD_SECONDS = 600
SHORTEST_HOLD_SECONDS = 5
WINDOW_MINUTES = range(10, 481)
# A breath before the last word: so short that nobody needs to break into it.
BREATH_SECONDS = 10
MOST_PEOPLE = 6
SCALE = range(1, 11)


class Lengths(NamedTuple):
    """How long something may last: in which unit, from where to where, and the verb for it."""

    unit: str
    allowed: range
    lasts: str


HOLDS = Lengths("seconds", range(SHORTEST_HOLD_SECONDS, LONGEST_HOLD_SECONDS + 1), "holds")
WINDOWS = Lengths("minutes", WINDOW_MINUTES, "lasts")

Fault = tuple[tuple[str | int, ...], str]


def faults(drill: Drill, pools: Mapping[str, Pool], choices: Collection[str] = ()) -> Iterator[Fault]:
    """Every fault of a drill: the data path it is at, and what is wrong and how to mend it.

    `choices` are the words of the closed list that a question may wait for.
    """
    if drill.people < 1:
        yield ("people",), "of people there must be at least one: say how many take part"
        return
    if not drill.steps:
        yield ("steps",), "there is no step: add the first one"
        return
    steps = {step.id: step for step in drill.steps}
    if len(steps) < len(drill.steps):
        yield from _twice(drill)
        return
    yield from _shape(drill, steps)
    for place, step in enumerate(drill.steps):
        yield from (((("steps", place), message)) for message in _step_faults(step, drill, steps, pools))
        if isinstance(step, Ask):
            yield from (((("steps", place), message)) for message in _answer_faults(step, choices))
    if all(target in steps for step in drill.steps for target in targets(step)):
        yield from _graph(drill, steps)


def targets(step: Step) -> list[str]:
    """The steps that this one may lead to."""
    match step:
        case Ask():
            return [*step.on.values(), *([step.next] if step.next else [])]
        case Agree():
            return [step.yes, step.no]
        case Scale():
            return [step.below, step.reached]
        case HoldStep():
            return [step.next, *([step.skip] if step.skip else [])]
        case Rotate():
            return [step.next, step.done]
        case End():
            return []
        case _:
            return [step.next]


def _twice(drill: Drill) -> Iterator[Fault]:
    seen: set[str] = set()
    for place, step in enumerate(drill.steps):
        if step.id in seen:
            yield ("steps", place), f'the step "{step.id}" stands here twice: give one another id'
        seen.add(step.id)


def _shape(drill: Drill, steps: Mapping[str, Step]) -> Iterator[Fault]:
    if not drill.forms:
        yield ("forms",), "there is no form: give at least one, with its minutes"
    if not drill.roles:
        yield ("roles",), "there is no role: name who does what, the one who has the floor first"
    takes_turns = any(isinstance(step, Rotate) for step in drill.steps)
    if (takes_turns or drill.turn) and not isinstance(steps.get(drill.turn), HoldStep):
        yield ("turn",), f'"{drill.turn}" is not a hold of this drill: name the step in which a turn begins'
    for id_, form in drill.forms.items():
        yield from _form_faults(id_, form, drill)
    if drill.forms and all(form.grown_ups for form in drill.forms.values()):
        yield ("forms",), "every form is for grown-ups: add one that can be played with a child in the room"
    levels = sorted({form.level for form in drill.forms.values()})
    if levels and not set(levels) <= {1, 2, 3}:
        yield ("forms",), "a level is 1, 2 or 3"


def _step_faults(
    step: Step, drill: Drill, steps: Mapping[str, Step], pools: Mapping[str, Pool]
) -> Iterator[str]:
    for target in targets(step):
        if target not in steps:
            yield f'leads to "{target}", which is no step of this drill: name one that is'
    yield from _only_for(getattr(step, "forms", []), step, drill)
    pool = getattr(step, "draw", "")
    if pool and pool not in pools:
        yield f'draws from "{pool}", and there is no content/topics/{pool}.yaml: add it or name another'
    if getattr(step, "part", "") and not pool:
        yield "says a part of a line, and of no pool: name the pool in `draw`"
    match step:
        case HoldStep():
            yield from _by_form(step.seconds, drill, HOLDS)
        case Window() if drill.private:
            yield "gives people time for themselves, and of a private drill nothing is kept to go on with"
        case Window():
            yield from _by_form(step.minutes, drill, WINDOWS)
        case Scale() if step.limit not in SCALE:
            yield f"limit {step.limit}: from 1 to 10 can be reached"
        case ChangeForm() if step.to != ONE_LEVEL_DEEPER and step.to not in drill.forms:
            yield f'changes to "{step.to}", which is no form of this drill: name one, or deeper'


def _only_for(forms: list[str], step: Step, drill: Drill) -> Iterator[str]:
    for form in sorted(set(forms) - drill.forms.keys()):
        yield f'is only for the form "{form}", which this drill does not have: take it out'
    if forms and not beyond(step):
        yield "is only for some forms and has no `next`: say where it leads in the others"


def _answer_faults(step: Ask, choices: Collection[str]) -> Iterator[str]:
    known = ", ".join(sorted(ANSWERS))
    for answer in sorted(set(step.on) - ANSWERS - set(choices)):
        yield f'"{answer}" is no answer that can be heard: use one of {known}, or of content/choices.yaml'
    if step.when and not step.next:
        yield "has a condition and no `next`: say where it leads when the condition does not hold"


def _form_faults(id_: str, form: Form, drill: Drill) -> Iterator[Fault]:
    if not form.minutes:
        yield ("forms", id_), "it promises no time: give its minutes, or its seconds"
    fewest = form.people or drill.people
    if not 1 <= fewest <= max(fewest, form.up_to) <= MOST_PEOPLE or 0 < form.up_to < fewest:
        yield ("forms", id_), f"from 1 to {MOST_PEOPLE} people can take part: mend people or up_to"
    counts = any(isinstance(step, Count) for step in drill.steps)
    if form.up_to > fewest and not counts and any(isinstance(step, Rotate | Seat) for step in drill.steps):
        yield ("forms", id_), "nobody knows how many turns there are: add a count step"


def _by_form(given: int | dict[str, int], drill: Drill, lengths: Lengths) -> Iterator[str]:
    unit, allowed, lasts = lengths
    by_form = given if isinstance(given, dict) else dict.fromkeys(drill.forms, given)
    for form, length in by_form.items():
        if form not in drill.forms and form != OTHER:
            yield f'has {unit} for "{form}", which is no form of this drill: take them out'
        if length not in allowed:
            yield f"{lasts} {length} {unit}: from {allowed[0]} to {allowed[-1]} are possible"
    for form in drill.forms:
        if form not in by_form and OTHER not in by_form:
            yield f'has no {unit} for the form "{form}": add them'


def _graph(drill: Drill, steps: Mapping[str, Step]) -> Iterator[Fault]:
    place = {step.id: number for number, step in enumerate(drill.steps)}
    reached = _reach([drill.steps[0].id], lambda id_: targets(steps[id_]))
    ends = [step.id for step in drill.steps if isinstance(step, End)]
    comes_from = {id_: [s.id for s in drill.steps if id_ in targets(s)] for id_ in steps}
    ending = _reach(ends, lambda id_: comes_from[id_])
    for id_ in steps:
        if id_ not in reached:
            yield ("steps", place[id_]), f'nothing leads to "{id_}": lead to it or take it out'
        elif id_ not in ending:
            yield ("steps", place[id_]), f'no way from "{id_}" comes to an end: lead it to one'
    for id_ in sorted(_unasked_keeps(drill, steps)):
        yield (
            ("steps", place[id_]),
            f'"{id_}" hears free speech right after people talked: ask first whether they want it kept',
        )
    for id_ in sorted(_closing_holds(drill, steps)):
        yield (
            ("steps", place[id_]),
            f'"{id_}" holds and then ends unasked, so nobody could break into it: ask something between',
        )
    for id_ in sorted(_on_silent_circle(drill, steps)):
        yield (
            ("steps", place[id_]),
            f'"{id_}" goes round in a circle in which nobody is asked anything: put an ask or a hold in it',
        )


def _silent(drill: Drill) -> set[str]:
    """The steps that may be walked over without a question or a hold."""
    silent = (s for s in drill.steps if not isinstance(s, Question | HoldStep | Window))
    passed_over = (
        s
        for s in drill.steps
        if isinstance(s, Count) or any(getattr(s, name, "") for name in ("when", "forms", "part"))
    )
    return {step.id for step in (*silent, *passed_over)}


def _onward(step: Step) -> list[str]:
    """Where a step leads when nobody says anything."""
    match step:
        case Ask():
            return [step.next] if step.next else []
        case Agree():
            return [*([step.no] if step.when else []), *([step.yes] if step.forms else [])]
    return targets(step)


def _on_silent_circle(drill: Drill, steps: Mapping[str, Step]) -> set[str]:
    """The steps of circles in which the engine would go round for ever."""
    silent = _silent(drill)

    def onward(id_: str) -> list[str]:
        return [target for target in _onward(steps[id_]) if target in silent]

    return {id_ for id_ in silent if id_ in _reach(onward(id_), onward)}


def _unasked_keeps(drill: Drill, steps: Mapping[str, Step]) -> set[str]:
    """The keep steps that are come to from a hold with nothing asked between: a drill does not overhear."""
    silent = _silent(drill)

    def onward(id_: str) -> list[str]:
        return _onward(steps[id_]) if id_ in silent else []

    holds = [step for step in drill.steps if isinstance(step, HoldStep)]
    reached = set[str]().union(*(_reach(targets(hold), onward) for hold in holds))
    return {id_ for id_ in reached if isinstance(steps[id_], Keep)}


def _closing_holds(drill: Drill, steps: Mapping[str, Step]) -> set[str]:
    """The holds after which the drill ends unasked: the session would be over while they still play.

    One of a breath may.
    """
    silent = _silent(drill)

    def onward(id_: str) -> list[str]:
        return _onward(steps[id_]) if id_ in silent else []

    holds = [step for step in drill.steps if isinstance(step, HoldStep) and _longest(step) > BREATH_SECONDS]
    return {
        hold.id for hold in holds if any(isinstance(steps[id_], End) for id_ in _reach(targets(hold), onward))
    }


def _longest(hold: HoldStep) -> int:
    return hold.seconds if isinstance(hold.seconds, int) else max(hold.seconds.values(), default=0)


def _reach(start: Iterable[str], onward: Callable[[str], Iterable[str]]) -> set[str]:
    reached: set[str] = set()
    todo = list(start)
    while todo:
        id_ = todo.pop()
        if id_ not in reached:
            reached.add(id_)
            todo.extend(onward(id_))
    return reached
