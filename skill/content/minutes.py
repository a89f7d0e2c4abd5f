"""How long a drill takes, by its words, holds and questions: no longer than it promises."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import ceil

from skill.content.catalog import Plan
from skill.content.drill_checks import targets
from skill.content.loader import Content
from skill.content.models import (
    Agree,
    Ask,
    Calm,
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
    Round,
    Scale,
    Seat,
    Step,
    Window,
    beyond,
    by_form,
)
from skill.content.problems import Problem
from skill.content.word_checks import Language
from skill.domain.holds import MAX_HOLD_SECONDS, MAX_HOLDS, PART_SECONDS

# How fast the speaker talks, as the schedule of an answer takes it.
WORDS_A_MINUTE = 150
# How long people take to answer a question.
ANSWER_SECONDS = 8
# What somebody has kept, in words.
WORDS_TO_KEEP = 10
# A step of an idea, at its longest.
WORDS_OF_A_PART = 22
# What may be said when it is known who goes first.
SEATED = ("seat-me", "seat-them", "seat-name", "seat-near", "seat-far")
# A road that takes a day has no end: there it is left, so that it is told as too long.
ENDLESS_SECONDS = 24 * 60 * 60


def problems(content: Content, languages: Iterable[Language]) -> Iterator[Problem]:
    """Every form of a drill that takes longer than it promises, in these languages."""
    for language in languages:
        for drill in content.drills.values():
            for form, promised in drill.forms.items():
                taken = seconds(drill, form, language, content.pools)
                if taken > promised.promised:
                    document = content.documents[drill.id]
                    wrong = f"{form} takes {_told(taken)} by words, holds and questions, and promises "
                    wrong += f"{_promise(promised)}: promise more, or cut it"
                    yield Problem(document.file, document.line(("forms", form)), wrong, language.name)


def seconds(drill: Drill, form: str, language: Language, pools: Mapping[str, Pool]) -> float:
    """How many seconds a form takes on the drill's main road, in full words, from the first to the last.

    The main road takes the first answer of each question, and a question's next answer where it comes to
    it again as it was. As many people as the form has room for take part, things need not stay calm, and
    nobody is unhurried. Every line that may be drawn is taken to be the longest. Words that are missing
    are a fault of their own, and take no time here.
    """
    return _Walk(drill, form, language, pools).through()


def _told(taken: float) -> str:
    minutes, rest = divmod(ceil(taken), 60)
    return f"{minutes} min {rest} s"


def _promise(form: Form) -> str:
    return f"{form.seconds} s" if form.seconds else str(form.minutes)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a walk is; what the engine calls it in DrillState. `people` 0: not said yet."""

    step: str
    form: str
    people: int = 0
    floor: int = 0
    heard: tuple[int, ...] = ()


class _Walk:
    """One way through a drill, as the engine would go, with the time that has gone by."""

    def __init__(self, drill: Drill, form: str, language: Language, pools: Mapping[str, Pool]) -> None:
        self._plan = Plan.of(drill)
        self._form = form
        self._language = language
        self._pools = pools
        self._lines: dict[str, dict[str, str]] = {}
        self._answered: Counter[_Place] = Counter()
        self._taken = 0.0
        # Of the answer that is being given: how long it holds, and how often.
        self._held = self._holds = 0

    def through(self) -> float:
        """From the first step to the last; the seconds that it takes."""
        at: _Place | None = self._in_form(_Place(self._plan.first, ""), self._form)
        while at is not None and self._taken < ENDLESS_SECONDS:
            step = self._plan.steps[at.step]
            at = self._passed(step, at) or self._played(step, at)
        return self._taken

    def _passed(self, step: Step, at: _Place) -> _Place | None:
        """The place after a step that says nothing here; None after one that does."""
        if at.form not in (getattr(step, "forms", None) or (at.form,)):
            return replace(at, step=beyond(step))
        match step:
            case Ask() if step.when == "deeper_is_due":
                return replace(at, step=step.next)
            case Agree() if step.when:
                return replace(at, step=step.no)
            case Count() if at.people:
                return replace(at, step=step.next)
            case Seat() if at.people == 1:
                return replace(at, step=step.next)
            case Calm():
                return replace(at, step=step.next)
            case Round():
                return replace(at, step=step.next, floor=0, heard=())
            case Rotate():
                return self._rotated(step, at)
            case ChangeForm():
                deeper = self._plan.deeper(at.form) or at.form
                form = deeper if step.to == "deeper" else step.to
                return replace(self._in_form(at, form), step=step.next)
        return None

    def _played(self, step: Step, at: _Place) -> _Place | None:
        """The place after a step that was played; None after the last."""
        if isinstance(step, Question):
            self._ask(self._own(step), at)
            return self._answer(step, at)
        if isinstance(step, HoldStep):
            return self._hold(step, at)
        self._say(self._own(step), at)
        if isinstance(step, End):
            if self._plan.drill.careful:
                self._say("repair-trained_help", at)
            return None
        if isinstance(step, Window):
            self._taken += by_form(step.minutes, at.form) * 60
            self._held = self._holds = 0
        return replace(at, step=step.next)

    def _answer(self, step: Question, at: _Place) -> _Place:
        """The place after a question, once everybody it is put to has answered."""
        after = replace(at, step=self._way(step, at))
        match step:
            case Agree() if at.people != 1:
                self._ask(self._id(step.other), at)
            case Scale() if after.step == step.below:
                for _ in range(1, at.people):
                    self._ask(self._id(step.other), at)
            case Count():
                return replace(after, people=max(self._plan.people(at.form)))
            case Seat():
                self._taken += _spoken_in(max(self._words(id_, at) for id_ in SEATED))
                return replace(after, floor=0, heard=())
            case Keep():
                self._ask("kept-sure", at)
                self._say("kept-kept", at)
        return after

    def _way(self, step: Question, at: _Place) -> str:
        """Where the next answer leads that was not given here yet: the optional ones come last."""
        ways = list(dict.fromkeys(targets(step)))
        if self._leads_to_form(ways[0]):
            # The answers choose the form: the one that is looked at was asked for.
            ways.sort(key=lambda way: self._leads_to_form(way) != self._form)
        turn = self._answered[at]
        self._answered[at] += 1
        return ways[turn % len(ways)]

    def _leads_to_form(self, way: str) -> str:
        step = self._plan.steps[way]
        return step.to if isinstance(step, ChangeForm) else ""

    def _hold(self, step: HoldStep, at: _Place) -> _Place:
        left = by_form(step.seconds, at.form)
        if self._held and (self._held + left > MAX_HOLD_SECONDS or self._holds == MAX_HOLDS):
            self._ask("repair-ready", at)
        self._say(self._own(step), at)
        while left > MAX_HOLD_SECONDS:
            self._taken += PART_SECONDS
            left -= PART_SECONDS
            self._ask("repair-still_going", at)
        self._taken += left
        self._held, self._holds = self._held + left, self._holds + 1
        has_had_a_turn = step.counts and at.floor not in at.heard
        return replace(at, step=step.next, heard=(*at.heard, at.floor) if has_had_a_turn else at.heard)

    def _rotated(self, step: Rotate, at: _Place) -> _Place:
        if at.floor not in at.heard:
            at = replace(at, heard=(*at.heard, at.floor))
        order = ((at.floor + distance) % at.people for distance in range(1, at.people))
        waiting = next((seat for seat in order if seat not in at.heard), None)
        if waiting is None:
            return replace(at, step=step.done)
        return replace(at, step=step.next, floor=waiting)

    def _in_form(self, at: _Place, form: str) -> _Place:
        fewest, most = self._plan.people(form)
        people = fewest if fewest == most else at.people if fewest <= at.people <= most else 0
        return replace(at, form=form, people=people)

    def _ask(self, message: str, at: _Place) -> None:
        self._say(message, at)
        self._taken += ANSWER_SECONDS
        self._held = self._holds = 0

    def _say(self, message: str, at: _Place) -> None:
        self._taken += _spoken_in(self._words(message, at))

    def _words(self, message: str, at: _Place) -> int:
        if at.form not in self._lines:
            self._lines[at.form] = self._given(at.form)
        return len(self._longest([message], at.form, self._lines[at.form]).split())

    def _given(self, form: str) -> dict[str, str]:
        """The words of what a message may mention: nobody's name is known, every line is the longest.

        What is not here is a number, and one word.
        """
        drill = self._plan.drill
        given = {role: self._longest([self._id(role)], form, {}) for role in drill.roles}
        given["floor"] = given[drill.roles[0]]
        given["drill"] = self._longest([drill.id], form, {})
        given["words"] = " ".join(["{}"] * WORDS_TO_KEEP)
        for pool in {getattr(step, "draw", "") for step in drill.steps} & self._pools.keys():
            level = drill.forms[form].level
            shelf = (item.id for item in self._pools[pool].items if item.level in (0, level))
            given[pool] = self._longest((f"{pool}-{item}" for item in shelf), form, given)
        given["part"] = " ".join(["{}"] * WORDS_OF_A_PART)
        return given

    def _longest(self, messages: Iterable[str], form: str, given: Mapping[str, str]) -> str:
        known = (self._language.messages.get(message) for message in messages)
        texts = (text for message in known if message for text in message.spoken(form, given))
        return max(texts, key=lambda text: len(text.split()), default="")

    def _own(self, step: Step) -> str:
        return f"{self._plan.drill.id}-{step.id}"

    def _id(self, name: str) -> str:
        """The message of that name, of this drill if it is not one of all."""
        return name if "-" in name else f"{self._plan.drill.id}-{name}"


def _spoken_in(words: int) -> float:
    return words * 60 / WORDS_A_MINUTE
