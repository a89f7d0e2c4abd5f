"""A random evening of one home: two devices, any word at any second, naps, sessions that vanish.

A walk is seeded, so that one that fails can be walked again. After every step it asks for all that
must hold in every state of every drill; nothing here knows a particular drill.
"""

from dataclasses import dataclass
from datetime import date
from random import Random

from skill.content.catalog import Catalog
from skill.content.models import Agree, Ask, Count, End, HoldStep, Keep, Question, Scale, Seat, Step, Window
from skill.domain.acts import Hold, Rendering, Reply
from skill.domain.concern import Concern
from skill.domain.conversation import Asks, Conversation, DrillState
from skill.domain.quality_time import MOST_PLANS, MOST_TASTE, OWN, Together
from skill.domain.turn import Event, Kind
from skill.ports import Snapshot
from tests.home import Home
from tests.walks.wishes import MOST_ANSWERS, Wish
from tests.walks.witnesses import EveryTongue, PatientSteps, SealedMemory

MOST_CLIPS = 5
SHORTEST_HOLD, LONGEST_HOLD = 5, 220
MOST_KEPT = 3
# So long after its question a device still hears an answer: eight seconds, the reprompt, eight more.
MICROPHONE_SECONDS = 25
# So many sensible answers end any drill.
ENOUGH_ANSWERS = 100

NAMES = ("Ada", "Tom & Jerry <3>", 'Anne-Marie "Mimi" O\'Hara', "Zoë ẞ 李", "]]>", "x" * 40, "")
# Wishes for an idea, some of them none, and every word for a day.
WISHES = (
    *("ten minutes indoors", "an hour", "half a day", "every week", "something quiet", "outside, it rains"),
    *(
        "zehn Minuten drinnen",
        "something shorter",
        "a hobby for us",
        "minus nine years <&>",
        "x " * 400,
        "",
        None,
    ),
)
DAYS = ("today", "tomorrow", "day_after_tomorrow", "next_week", "weekend", "monday", "sunday", "someday")
# Voices as they are recognised, or not; the second is never linked but by being let in.
VOICES = ("", "", "a voice", "another voice")
CONCERNS = (None, *Concern)
# Other ends than the last words of a drill: nothing is known of the home any more, a number, a thanks.
OTHER_ENDS = ("keeping-", "safety-", "repair-", "gratitude-", "memories-", "questions-")
LEAVES_OPEN = frozenset({Kind.STOP, Kind.PAUSE, Kind.HOME})
PUTS_AWAY = frozenset({Kind.CANCEL, Kind.LEAVE_IT})


@dataclass(frozen=True)
class Said:
    """Something that is said, or that happens."""

    kind: Kind
    value: str | None = None
    form: str | None = None
    other: str | None = None
    concern: Concern | None = None


# To each question about people and about forgetting, an answer that leads on.
SENSIBLE = {
    Asks.HERE: Said(Kind.HERE, form="all"),
    Asks.AGE: Said(Kind.AGE_GROUP, form="adult"),
    Asks.MY_NAME: Said(Kind.NAME, "Ada"),
    Asks.NEXT_VOICE: Said(Kind.DENY),
    Asks.SURE: Said(Kind.DENY),
    Asks.QUITE_SURE: Said(Kind.DENY),
    Asks.KEEP: Said(Kind.WORDS, "no jokes <about> it & later"),
    Asks.THANKS: Said(Kind.WORDS, "the <soup> & the bread"),
    Asks.MORE_THANKS: Said(Kind.DENY),
    Asks.WHOSE: Said(Kind.NAME, "Ada"),
    Asks.SHARE: Said(Kind.FOR_ALL),
}


SPEECH = ("we <talk> & laugh", "x" * 300, "")
# What is heard with these words.
SLOTS: dict[Kind, tuple[str | None, ...]] = {
    Kind.NAME: NAMES,
    Kind.NUMBER: ("0", "2", "7", "10", "99999", "?", ""),
    Kind.CHOICE: ("glad", "stormy", "not_today", "now", "no such word"),
    Kind.WORDS: SPEECH,
    Kind.THANKS: SPEECH,
    Kind.ADD_IDEA: (*SPEECH, "\x00", None),
    Kind.IDEA: WISHES,
    Kind.SAVE_FOR: (*DAYS, None, "no such day", ""),
}


class Walk:
    """One home and what happens in it, by the dice of one seed."""

    def __init__(self, catalog: Catalog, voice: EveryTongue, drill: str, form: str, number: int) -> None:
        self._plan = catalog.plans[drill]
        self._form = form
        self._last_words = {
            f"{id_}-{step.id}"
            for id_, other in catalog.plans.items()
            for step in other.drill.steps
            if isinstance(step, End | Window)
        }
        self._dice = Random(f"{drill}/{form}/{number}")  # noqa: S311 - a walk, not a secret
        self._home = Home(catalog, voice, SealedMemory)
        self._devices = (self._home.device("en-US"), self._home.device("de-DE"))
        self._device = self._devices[0]
        self._finished: set[str] = set()
        self._trail: list[str] = []

    def wander(self, steps: int) -> None:
        """Anything may happen, at any second."""
        try:
            self._begin()
            for _ in range(self._dice.randint(1, steps)):
                self._change_places()
                self._let_pass(self._seconds())
                self._take(self._anything())
        except Exception as error:
            error.add_note(" ".join(self._trail))
            raise

    def go_home(self) -> None:
        """From wherever this has come to, sensible answers lead to an end."""
        try:
            for device in self._devices:
                self._device = device
                self._answer_sensibly()
        except Exception as error:
            error.add_note(" ".join(self._trail))
            raise

    def _begin(self) -> None:
        """People come to the drill: by its name, or by the wish that leads to it, and then by a yes."""
        wish = Wish(self._plan, self._form)
        wish.prepares(self._home)
        self._take(Said(wish.words.kind, wish.words.value, wish.words.form))
        for _ in range(MOST_ANSWERS if self._plan.drill.unlisted else 0):
            if wish.has_begun(self._device):
                break
            self._let_pass(self._until_the_question())
            self._take(Said(Kind.AFFIRM))
        assert wish.has_begun(self._device) or not self._plan.drill.unlisted, "not begun by its own wish"

    def _answer_sensibly(self) -> None:
        for _ in range(ENOUGH_ANSWERS):
            self._let_pass(self._until_the_question())
            self._take(self._sensible())
            if not self._device.is_listening:
                break
        last = self._device.heard[-1].removesuffix(".cue")  # as much as the guide still says
        assert last in self._last_words or last.startswith(OTHER_ENDS), f"no end in sight: {last}"

    def _change_places(self) -> None:
        if self._dice.random() < 0.15:
            self._device = self._dice.choice(self._devices)
        if self._dice.random() < 0.05:
            self._device.session = ""  # the session vanished, and nobody told us

    def _seconds(self) -> float:
        """How long people wait: until the question, into the answer, or for hours."""
        when = self._dice.random()
        if when < 0.45:
            return self._until_the_question()
        if when < 0.95:
            return self._dice.uniform(0, sum(self._device.rendering.seconds) + 10)
        return self._dice.choice((600, 3700, 20_000, 90_000))

    def _until_the_question(self) -> float:
        return max(0.0, self._until_the_answer_is_through()) + 4

    def _until_the_answer_is_through(self) -> float:
        """Seconds; less than none when it has been through for some time."""
        playing = (self._home.clock.now() - self._device.answered_at).total_seconds()
        return sum(self._device.rendering.seconds) - playing

    def _let_pass(self, seconds: float) -> None:
        self._trail.append(f"{seconds:.0f}s")
        self._home.clock.advance(seconds)
        if self._until_the_answer_is_through() < -MICROPHONE_SECONDS:
            self._device.session = ""  # nobody answered: that ends a session, whether we are told or not

    def _anything(self) -> Said:
        if self._device.session and self._dice.random() < 0.5:
            return self._sensible()
        if not self._device.session and self._dice.random() < 0.7:
            return Said(Kind.LAUNCH)
        return self._said(self._dice.choice(list(Kind)))

    def _said(self, kind: Kind) -> Said:
        """This word, with whatever its slots may hold."""
        if kind in SLOTS:
            return Said(kind, self._dice.choice(SLOTS[kind]))
        match kind:
            case Kind.START:
                form = self._dice.choice((None, self._form, *self._plan.drill.forms, "no such form"))
                return Said(kind, self._dice.choice((None, self._plan.drill.id, "", "no such drill")), form)
            case Kind.FOUND | Kind.DELETE_THANKS | Kind.SOMETHING_GOOD:
                when = self._dice.choice((None, "today", "last", "this_day", "last_week", "no such day"))
                return Said(kind, when, None, self._dice.choice((None, *NAMES)))
            case Kind.CONCERN:
                return Said(kind, concern=self._dice.choice(CONCERNS))
            case _:
                form = self._dice.choice((None, "adult", "child", "either", "all", "two", "one"))
                return Said(kind, self._dice.choice((None, *NAMES)), form, self._dice.choice((None, *NAMES)))

    def _sensible(self) -> Said:
        """An answer that the open question offers; without a question, somebody opens the skill."""
        conversation = self._device.conversation
        if conversation is None:
            return Said(Kind.DENY if self._device.rendering.carry else Kind.LAUNCH)
        if conversation.asks in SENSIBLE:
            return SENSIBLE[conversation.asks]
        if conversation.asks is not Asks.STEP or conversation.state is None:
            return Said(Kind.AFFIRM)
        match self._step(conversation.state):
            case Ask(on=on):
                return _answer(self._dice.choice(sorted(on)))
            case Agree():
                return Said(self._dice.choice((Kind.AFFIRM, Kind.BOTH, Kind.AFFIRM, Kind.DENY)))
            case Count():
                return Said(Kind.NUMBER, self._dice.choice(("2", "3", "4", "6")))
            case Scale():
                return Said(Kind.NUMBER, self._dice.choice(("0", "3", "5", "8")))
            case Seat():
                return self._dice.choice((Said(Kind.ME), Said(Kind.CHOOSE), Said(Kind.NAME, "Ada")))
            case step:
                raise AssertionError(f"a question is open at {step.id}, which asks nothing")

    def _take(self, said: Said) -> None:
        self._trail.append(f"{said.kind}{said.value or ''}")
        session = self._device.session
        # After a heavy word its own question is open ("Shall I say the number again?"), not the drill's.
        is_beside = bool(session) and self._device.rendering.carry is not None
        before = self._home.kept(session)
        for plan in self._home.catalog.plans.values():
            assert isinstance(plan.steps, PatientSteps)
            plan.steps.looks = 0
        event = Event(said.kind, said.value, said.form, said.other, said.concern)
        self._device.takes(event, voice=self._voice(), after=0)
        after_it = self._home.kept(self._device.session or session)
        self._check_answer(said, after_it)
        self._check_places(after_it)
        self._check_bags(before, after_it)
        self._check_ideas(after_it)
        if not is_beside:
            self._check_what_is_kept(said, before, after_it)

    def _voice(self) -> str:
        """Mostly nobody is recognised: the drills must go on for them as well."""
        return self._dice.choice(VOICES) if self._dice.random() < 0.4 else ""

    def _check_answer(self, said: Said, kept: Snapshot) -> None:
        reply, rendering = self._device.reply, self._device.rendering
        holds = [act.seconds for act in reply.acts if isinstance(act, Hold)]
        assert len(holds) <= MOST_CLIPS
        assert sum(holds) <= LONGEST_HOLD
        assert all(SHORTEST_HOLD <= seconds <= LONGEST_HOLD for seconds in holds)
        if said.kind is Kind.SESSION_ENDED:
            assert reply == Reply(silent=True)
            assert rendering == Rendering("", None, None)
        else:
            assert rendering.speech, "no answer"
        is_open = kept.conversation is not None or rendering.carry is not None
        assert (reply.reprompt is not None) <= is_open, "a question, and nothing is known of it"
        is_quiet_end = bool(self._device.heard) and self._device.heard[0].startswith("safety-")
        is_told = said.concern is not None or is_quiet_end  # what was open before stays as it was
        assert (reply.reprompt is None) <= (kept.conversation is None or is_told)
        if kept.conversation and kept.conversation.state and not is_told:
            assert [scene.hold for scene in kept.conversation.schedule] == holds

    def _check_places(self, kept: Snapshot) -> None:
        for entry in kept.unfinished:
            self._check_state(entry.state)
            assert entry.state.begun
            assert entry.state.left is None
        conversation = kept.conversation
        if conversation is None or conversation.state is None:
            return
        self._check_state(conversation.state)
        step = self._step(conversation.state)
        assert isinstance(step, Question) or conversation.asks is not Asks.STEP
        assert isinstance(step, Keep) or conversation.asks not in {Asks.KEEP, Asks.KEEP_SURE}
        for scene in conversation.schedule:
            self._check_state(scene.state)
            assert isinstance(self._step(scene.state), HoldStep)
        ends = [scene.until for scene in conversation.schedule]
        assert ends == sorted(ends)

    def _check_state(self, state: DrillState) -> None:
        plan = self._home.catalog.plans[state.drill]
        drill = plan.drill
        fewest, most = plan.people(state.form)
        assert state.people == 0 or fewest <= state.people <= most
        seats = set(range(state.people or most))
        assert not state.with_child or not drill.forms[state.form].grown_ups
        assert state.step in {step.id for step in drill.steps}, "a step of no drill"
        assert state.form in drill.forms
        assert state.floor in seats
        assert set(state.heard) <= seats
        assert len(set(state.heard)) == len(state.heard)
        assert len(state.names) in {0, state.people}
        for pool, drawn in state.drawn.items():
            assert drawn in {item.id for item in self._home.catalog.pools[pool].items}

    def _is_an_answer(self, conversation: Conversation | None, said: Said) -> bool:
        """Whether the open question waits for this very word."""
        state = conversation.state if conversation and conversation.asks is Asks.STEP else None
        step = self._step(state) if state else None
        return isinstance(step, Ask) and said.kind in step.on

    def _step(self, state: DrillState) -> Step:
        return self._home.catalog.plans[state.drill].steps[state.step]

    def _check_bags(self, before: Snapshot, after: Snapshot) -> None:
        old = before.bags or {}
        for name, bag in (after.bags or {}).items():
            if name in old and bag != old[name]:
                assert bag.last != old[name].last, f"{bag.last} twice running"

    def _check_ideas(self, kept: Snapshot) -> None:
        together, notes = kept.together or Together(), {f"{OWN}{note.id}" for note in kept.notes}
        days = [plan.on or date.max for plan in together.plans]
        planned = [plan.idea for plan in together.plans]
        assert len(planned) == len({*planned}) <= MOST_PLANS
        assert days == sorted(days)
        assert all(plan.on for plan in together.plans if plan.weekly)
        assert len(together.never) == len({*together.never})
        assert all(abs(taste) <= MOST_TASTE for taste in together.taste.values())
        named = {*together.heard, *together.done, *together.never, *planned, *filter(None, [together.last])}
        assert named <= notes | self._home.catalog.ideas.keys(), "an idea that nobody has"
        conversation = kept.conversation
        if conversation is not None and conversation.asks in {Asks.IDEA, Asks.WHICH_DAY}:
            assert len(conversation.choices) == 1
            assert conversation.wish is not None

    def _check_what_is_kept(self, said: Said, before: Snapshot, after: Snapshot) -> None:
        runs = [entry.run for entry in after.unfinished]
        left_at = [entry.left_at for entry in after.unfinished]
        assert len(runs) <= MOST_KEPT
        assert len(set(runs)) == len(runs)
        assert left_at == sorted(left_at, reverse=True)
        run = _in_hand(before.conversation)
        before_runs = {entry.run for entry in before.unfinished}
        if _plays(after) > _plays(before):
            # In a drill its own play is over; before one, those are that were left at their last question.
            is_own = _is_in_a_drill(before.conversation) and said.kind is not Kind.LAUNCH
            self._finished |= {run} if is_own else before_runs - set(runs)
        if said.kind in LEAVES_OPEN and run in before_runs - self._finished:
            assert runs[0] == run, "stopped, and not kept"
        if said.kind in PUTS_AWAY and not self._is_an_answer(before.conversation, said):
            assert run not in runs, "cancelled, and still kept"
        assert self._finished.isdisjoint(runs), "finished, and still offered"


def _answer(named: str) -> Said:
    """What a question names in `on`: a kind of answer, or a word of the closed list."""
    if named == Kind.CHOICE:
        return Said(Kind.CHOICE, "glad")
    return Said(Kind(named)) if named in set(Kind) else Said(Kind.CHOICE, named)


def _in_hand(conversation: Conversation | None) -> str:
    """The run that a stop or a cancel would be about; "" for none."""
    return conversation.run if conversation else ""


def _is_in_a_drill(conversation: Conversation | None) -> bool:
    return conversation is not None and conversation.state is not None


def _plays(kept: Snapshot) -> int:
    practices = kept.household.practices.values() if kept.household else ()
    return sum(sum(practice.finished.values()) for practice in practices)
