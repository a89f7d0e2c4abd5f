"""A home in front of the core: the real service, a store in memory, a clock that a story moves.

No request, no signature, no Redis: what is tested here is what is said, and what is remembered.
"""

from datetime import datetime
from functools import cache

from skill.bootstrap import data_folder
from skill.content import rule_books
from skill.content.catalog import Catalog
from skill.content.checks import RULES
from skill.content.helplines import load as load_helplines
from skill.domain.acts import Hold, Rendering, Reply, Say
from skill.domain.conversation import Conversation
from skill.domain.turn import Event, HouseholdId, Kind, PersonId, RequestId, SessionId, Turn
from skill.ports import Address, DeviceZones, NoZones, NullMetrics, Snapshot, Voice, World
from skill.safety.rules import by_language
from skill.services.conversation import Conversations
from skill.services.safety import Guidance, Safety
from tests.fakes.chooser import CountingChooser
from tests.fakes.clock import FakeClock
from tests.fakes.store import MemoryStore


@cache
def guidance() -> Guidance:
    """The rules and help lines of the release."""
    content = data_folder("content")
    books = rule_books.load(content / RULES).books
    return Guidance(
        by_language(books), load_helplines(content), lambda locale: "de" if locale.startswith("de") else "en"
    )


# How long a message of the wordless voice takes.
SAY_SECONDS = 4.0


class WordlessVoice:
    """Implements Voice for drills that have no words: message ids are spoken, four seconds each."""

    def render(self, reply: Reply, locale: str) -> Rendering:
        """See Voice."""
        spoken = " ".join(act.message for act in reply.acts if isinstance(act, Say))
        seconds = tuple(SAY_SECONDS if isinstance(act, Say) else float(act.seconds) for act in reply.acts)
        reprompt = reply.reprompt.message if reply.reprompt else None
        return Rendering(spoken, reprompt, None if reply.silent else reprompt is None, seconds)


class NotingVoice:
    """Implements Voice: passes on to another, and notes what was to be said and how it came out."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self.reply = Reply()
        self.rendering = Rendering("", None, None)

    def render(self, reply: Reply, locale: str) -> Rendering:
        """See Voice."""
        self.reply = reply
        self.rendering = self._voice.render(reply, locale)
        return self.rendering


class Home:
    """One household: what it has kept, and as many devices as a story needs."""

    def __init__(
        self, catalog: Catalog, voice: Voice | None = None, store: type[MemoryStore] = MemoryStore
    ) -> None:
        self.clock = FakeClock()
        self.store = store(self.clock)
        self.voice = NotingVoice(voice or WordlessVoice())
        self.chooser = CountingChooser()
        self.zones: DeviceZones = NoZones()
        self.meets(catalog)

    def meets(self, catalog: Catalog) -> None:
        """From now on this release's content answers."""
        self.catalog = catalog
        metrics = NullMetrics()
        safety = Safety(self.store, guidance(), self.voice, self.clock, self.chooser, metrics)
        world = World(self.clock, self.chooser, metrics, self.zones)
        self.conversations = Conversations(self.store, catalog, self.voice, safety, world)

    def device(self, locale: str = "en-US") -> "Device":
        """Another speaker in this home."""
        return Device(self, locale)

    def kept(self, session: str = "") -> Snapshot:
        """Everything that is kept for this home, and for one session of it."""
        return self.store.load(Address(HouseholdId("home"), SessionId(session), RequestId("")), 0.0)

    @property
    def offered(self) -> list[str]:
        """The steps at which drills may be gone on with, newest first."""
        return [entry.state.step for entry in self.kept().unfinished]


class Device:
    """A speaker of a home: hears what is said to it, and notes its answer in `reply`."""

    def __init__(self, home: Home, locale: str) -> None:
        self.home = home
        self.locale = locale
        self.session = ""
        self.rendering = Rendering("", None, None)
        self.answered_at = home.clock.now()
        self.turn: Turn | None = None

    @property
    def reply(self) -> Reply:
        """What the home was told last."""
        return self.home.voice.reply

    @property
    def heard(self) -> list[str]:
        """What the last answer says and holds: message ids, `id.part` for a part, seconds for a hold."""
        return [str(act.seconds) if isinstance(act, Hold) else _called(act) for act in self.reply.acts]

    @property
    def is_listening(self) -> bool:
        """Whether the microphone is open after the last answer."""
        return self.rendering.ends_session is False

    @property
    def conversation(self) -> Conversation | None:
        """What is kept of the running session."""
        return self.home.kept(self.session).conversation if self.session else None

    def opens(self, *, voice: str = "") -> list[str]:
        """Somebody opens the skill; whatever session there was is forgotten without a word."""
        self.session = ""
        return self.hears(Kind.LAUNCH, voice=voice)

    def hears(
        self,
        kind: Kind,
        value: str | None = None,
        *,
        form: str | None = None,
        other: str | None = None,
        voice: str = "",
        after: float | None = None,
    ) -> list[str]:
        """Something is said `after` seconds of the running answer (None: once it is through).

        `voice` is the one that is recognised, "" for none.
        """
        return self.takes(Event(kind, value, form, other), voice=voice, after=after)

    def takes(self, event: Event, *, voice: str = "", after: float | None = None) -> list[str]:
        """The same for a whole event; what the session carries comes back with it."""
        self.home.clock.advance(sum(self.rendering.seconds) + 2 if after is None else after)
        self.answered_at = self.home.clock.now()
        carried = self.rendering.carry if self.session else None
        self.session = self.session or self.home.chooser.token()
        self.turn = Turn(
            household=HouseholdId("home"),
            session=SessionId(self.session),
            request=RequestId(self.home.chooser.token()),
            locale=self.locale,
            at=_whole_second(self.home.clock.now()),
            person=PersonId(voice) if voice else None,
            carried=carried,
        )
        self.rendering = self.home.conversations.take(self.turn, event)
        if not self.is_listening:
            self.session = ""
        return self.heard


def _called(say: Say) -> str:
    return f"{say.message}.{say.part}" if say.part else say.message


def _whole_second(moment: datetime) -> datetime:
    """As Alexa stamps it."""
    return moment.replace(microsecond=0)
