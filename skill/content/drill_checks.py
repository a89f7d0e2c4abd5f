"""What must hold for a drill so that nobody is ever stuck in it."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from skill.content.models import Ask, ChangeForm, Drill, End, HoldStep, Pool, Rotate, Seat, Step

# What a question's `on:` may name: the answers people give, not the words that steer.
ANSWERS = frozenset(
    {"affirm", "deny", "later", "both", "close", "not_quite", "another", "same", "own", "short", "deeper"}
)
ONE_LEVEL_DEEPER = "deeper"
# One hold at most: Amazon takes 240 s of audio an answer, and we keep a margin.
LONGEST_HOLD_SECONDS = 220
SHORTEST_HOLD_SECONDS = 5

Fault = tuple[tuple[str | int, ...], str]


def faults(drill: Drill, pools: Mapping[str, Pool]) -> Iterator[Fault]:
    """Every fault of a drill: the data path it is at, and what is wrong and how to mend it."""
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
    if all(target in steps for step in drill.steps for target in targets(step)):
        yield from _graph(drill, steps)


def targets(step: Step) -> list[str]:
    """The steps that this one may lead to."""
    match step:
        case Ask():
            return [*step.on.values(), *([step.next] if step.next else [])]
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
    if len(drill.roles) != drill.people:
        yield ("roles",), f"{drill.people} people need {drill.people} roles, here are {len(drill.roles)}"
    if not isinstance(steps.get(drill.turn), HoldStep):
        yield ("turn",), f'"{drill.turn}" is not a hold of this drill: name the step in which a turn begins'
    levels = sorted({form.level for form in drill.forms.values()})
    if levels and not set(levels) <= {1, 2, 3}:
        yield ("forms",), "a level is 1, 2 or 3"


def _step_faults(
    step: Step, drill: Drill, steps: Mapping[str, Step], pools: Mapping[str, Pool]
) -> Iterator[str]:
    for target in targets(step):
        if target not in steps:
            yield f'leads to "{target}", which is no step of this drill: name one that is'
    pool = getattr(step, "draw", "")
    if pool and pool not in pools:
        yield f'draws from "{pool}", and there is no content/topics/{pool}.yaml: add it or name another'
    match step:
        case Ask():
            for answer in sorted(set(step.on) - ANSWERS):
                yield f'"{answer}" is no answer that can be heard: use one of {", ".join(sorted(ANSWERS))}'
            if step.when and not step.next:
                yield "has a condition and no `next`: say where it leads when the condition does not hold"
        case HoldStep():
            yield from _hold_faults(step, drill)
        case ChangeForm() if step.to != ONE_LEVEL_DEEPER and step.to not in drill.forms:
            yield f'changes to "{step.to}", which is no form of this drill: name one, or deeper'


def _hold_faults(step: HoldStep, drill: Drill) -> Iterator[str]:
    by_form = step.seconds if isinstance(step.seconds, dict) else dict.fromkeys(drill.forms, step.seconds)
    for form in drill.forms:
        if form not in by_form:
            yield f'has no seconds for the form "{form}": add them'
    for form, seconds in by_form.items():
        if form not in drill.forms:
            yield f'has seconds for "{form}", which is no form of this drill: take them out'
        if not SHORTEST_HOLD_SECONDS <= seconds <= LONGEST_HOLD_SECONDS:
            yield f"holds {seconds} s: from {SHORTEST_HOLD_SECONDS} to {LONGEST_HOLD_SECONDS} can be held"


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
    return {s.id for s in drill.steps if not isinstance(s, Ask | HoldStep | Seat)} | {
        s.id for s in drill.steps if isinstance(s, Ask) and s.when
    }


def _onward(step: Step) -> list[str]:
    """Where a step leads when nobody says anything."""
    if isinstance(step, Ask):
        return [step.next] if step.next else []
    return targets(step)


def _on_silent_circle(drill: Drill, steps: Mapping[str, Step]) -> set[str]:
    """The steps of circles in which the engine would go round for ever."""
    silent = _silent(drill)

    def onward(id_: str) -> list[str]:
        return [target for target in _onward(steps[id_]) if target in silent]

    return {id_ for id_ in silent if id_ in _reach(onward(id_), onward)}


def _closing_holds(drill: Drill, steps: Mapping[str, Step]) -> set[str]:
    """The holds after which the drill ends unasked: the session would be over while they still play."""
    silent = _silent(drill)

    def onward(id_: str) -> list[str]:
        return _onward(steps[id_]) if id_ in silent else []

    holds = [step for step in drill.steps if isinstance(step, HoldStep)]
    return {
        hold.id for hold in holds if any(isinstance(steps[id_], End) for id_ in _reach(targets(hold), onward))
    }


def _reach(start: Iterable[str], onward: Callable[[str], Iterable[str]]) -> set[str]:
    reached: set[str] = set()
    todo = list(start)
    while todo:
        id_ = todo.pop()
        if id_ not in reached:
            reached.add(id_)
            todo.extend(onward(id_))
    return reached
