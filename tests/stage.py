"""The whole product on a stage: the real application and store, a movable clock, signed requests.

`Stage.heard` holds the message ids of the last answer, so that a copy edit breaks no test.
"""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from skill.bootstrap import Service, build
from skill.domain.acts import Hold, Rendering, Reply, Say
from skill.ports import Store, Voice
from skill.settings import Settings, read_settings
from skill.simulator.authority import Authority
from skill.simulator.requests import SKILL_ID, Device, Sender
from skill.simulator.speaker import MovableClock, Speaker
from tests.ears import ears
from tests.fakes.chooser import CountingChooser

EVENING = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


class ListeningIn:
    """Implements Voice: passes on to the real one, and notes what was to be said."""

    def __init__(self, voice: Voice, notes: list[Reply]) -> None:
        self._voice = voice
        self._notes = notes

    def render(self, reply: Reply, locale: str) -> Rendering:
        """See Voice."""
        self._notes.append(reply)
        return self._voice.render(reply, locale)


class Stage:
    """One running product; as many speakers in front of it as a story needs."""

    def __init__(self, folder: Path, *, store: Store | None = None, public_url: str | None = None) -> None:
        self.clock = MovableClock(EVENING)
        self.authority = Authority.create(EVENING)
        self.authority.save(folder / "certificates")
        self.settings: Settings = replace(
            read_settings({"CLOSER_STATE_DIR": str(folder)}), public_url=public_url
        )
        self._replies: list[Reply] = []
        self._chooser = CountingChooser()
        self.service: Service = build(
            self.settings,
            clock=self.clock,
            chooser=self._chooser,
            store=store,
            more_anchors=(self.authority.root,),
            wrap_voice=lambda voice: ListeningIn(voice, self._replies),
        )

    def speaker(
        self, account: str, locale: str = "en-US", device: Device = "dot", person: str | None = None
    ) -> Speaker:
        """A device of an account."""
        sender = Sender(locale, account, SKILL_ID, device, person)
        client = self.service.app.test_client()
        return Speaker(client, self.authority, self.clock, ears(locale), sender, self._chooser.token)

    def rewind(self) -> None:
        """Back to the evening on which every story begins."""
        self.clock.move((EVENING - self.clock.now()).total_seconds())
        self._replies.clear()

    @property
    def reply(self) -> Reply:
        """What was to be said last."""
        return self._replies[-1] if self._replies else Reply()

    @property
    def heard(self) -> list[str]:
        """The ids of the messages in the last answer, `id.part` where only a part was said."""
        return [f"{act.message}.{act.part}" if act.part else act.message for act in self.says]

    @property
    def says(self) -> list[Say]:
        """The messages of the last answer with their arguments."""
        return [act for act in self.reply.acts if isinstance(act, Say)]

    @property
    def holds(self) -> list[int]:
        """The seconds that the last answer holds, hold by hold."""
        return [act.seconds for act in self.reply.acts if isinstance(act, Hold)]
