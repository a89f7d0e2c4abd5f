"""How people come to a drill: by its name, or, where it is on no list, by the wish that leads to it."""

from dataclasses import dataclass
from datetime import timedelta

from skill.content.catalog import Plan
from skill.domain.kept import Note
from skill.domain.quality_time import Together
from skill.domain.turn import Event, HouseholdId, Kind, RequestId, SessionId
from skill.ports import Address, Change
from tests.home import Device, Home

TIME_TOGETHER, OUR_IDEAS = "quality_time", "our_ideas"
OWN = "own"
# A wish for an idea of the home's own: it may take as long as it takes.
AN_HOUR = "60"
# Whatever the language, there are ideas of this length for a standing date.
EACH_WEEK = frozenset({"for_45", "for_60"})
# A question about the time, one about the mood, the offer, the day: then it begins.
MOST_ANSWERS = 4


@dataclass(frozen=True)
class Wish:
    """What people say first to come to one form of a drill; then they say yes until it has begun."""

    plan: Plan
    form: str

    @property
    def words(self) -> Event:
        """The wish."""
        match self.plan.drill.id:
            case drill if drill == TIME_TOGETHER and self.form in EACH_WEEK:
                return Event(Kind.IDEA, "something for every week")
            case drill if drill == TIME_TOGETHER:
                minutes = AN_HOUR if self.form == OWN else self.form.removeprefix("for_")
                return Event(Kind.IDEA, f"we have {minutes} minutes")
            case drill if drill == OUR_IDEAS:
                return Event(Kind.ADD_IDEA)
            case drill:
                return Event(Kind.START, drill, self.form)

    def prepares(self, home: Home) -> None:
        """Of time together this home wants no ideas but those of the form; of its own it has one."""
        if self.plan.drill.id != TIME_TOGETHER:
            return
        others = tuple(id_ for id_, idea in home.catalog.ideas.items() if f"for_{idea.minutes}" != self.form)
        now = home.clock.now()
        note = Note("n1", OUR_IDEAS, "idea", "pancakes <for> two & more", now, now + timedelta(days=400))
        address = Address(HouseholdId("home"), SessionId("before"), RequestId("before"))
        change = Change(None, together=Together(never=others), notes=(note,) if self.form == OWN else ())
        home.store.commit(address, home.kept(), change, 0.0)

    def has_begun(self, device: Device) -> bool:
        """Whether this form of the drill is open on the device, or in the time that people have for it."""
        open_ = device.conversation.state if device.conversation else None
        at = open_ or next((entry.state for entry in device.home.kept().unfinished), None)
        return at is not None and (at.drill, at.form) == (self.plan.drill.id, self.form)


def begins(home: Home, plan: Plan, form: str) -> Device:
    """A device of an empty home on which people have come to this form of a drill."""
    wish = Wish(plan, form)
    wish.prepares(home)
    device = home.device()
    device.takes(wish.words)
    if plan.drill.unlisted:
        for _ in range(MOST_ANSWERS):
            if wish.has_begun(device):
                break
            device.hears(Kind.AFFIRM)
        assert wish.has_begun(device), device.heard
    return device
