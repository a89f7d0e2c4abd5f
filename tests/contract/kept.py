"""What the stories keep: a household with everything there is, and turns that write it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from skill.domain.acts import Rendering
from skill.domain.bag import Bag
from skill.domain.conversation import Asks, Conversation, DrillState, Scene, Unfinished
from skill.domain.daily import Daily, Zone, with_entries
from skill.domain.gratitude import Entry, KeptFor, digest
from skill.domain.household import Bags, Household, Member, Practice
from skill.domain.kept import Note
from skill.domain.quality_time import Planned, Together, Wish
from skill.ports import Change, Snapshot
from tests.contract.homes import spoken
from tests.fakes.clock import FakeClock

HOUR, DAY = 3600, 24 * 3600
STATE = DrillState(
    drill="pass_the_cup",
    form="long",
    step="talk",
    floor=1,
    heard=(0,),
    names=("Rosalind", "Bartholomew"),
    drawn={"topics": "a_small_joy"},
    left=42,
)
HOUSEHOLD = Household(
    salt="5a17" * 8,
    practices={
        "pass_the_cup": Practice({"long": 2, "short": 1}, "short", date(2026, 11, 21), near_began=True)
    },
    since=datetime(2026, 3, 1, 18, 30, tzinfo=UTC),
    members=(
        Member("m1", "Rosalind", datetime(2026, 3, 1, 18, 31, tzinfo=UTC), also=("Rosa",), voice="7e" * 16),
        Member("m2", "Bartholomew", datetime(2026, 3, 2, 18, 31, tzinfo=UTC), is_child=True),
    ),
    country="DE",
    calm_until=datetime(2026, 11, 23, tzinfo=UTC),
    here=("m1",),
    here_at=datetime(2026, 11, 22, 19, 58, tzinfo=UTC),
)
DAILY = Daily(
    day=date(2026, 11, 22),
    prompt="a_warm_room",
    heard=("a_warm_room",),
    never=("the_weather",),
    undo="id of the last",
    echo="0e" * 16,
    echo_at=datetime(2026, 11, 22, 19, 59, tzinfo=UTC),
    only_mine={"m1": True, "m2": False},
    kept_for=KeptFor.MONTH,
    moments={"2026-11": 7},
    total=31,
    is_paused=True,
    radio=("m2",),
    pace="brief",
    evening_on=date(2026, 11, 21),
    zone=Zone("Europe/Vienna", datetime(2026, 11, 20, 8, 0, tzinfo=UTC)),
)
TOGETHER = Together(
    heard={"a_tower_of_books": date(2026, 11, 20).toordinal(), "own:1f": date(2026, 11, 22).toordinal()},
    done={"a_tower_of_books": date(2026, 11, 21).toordinal()},
    never=("a_march_at_dawn",),
    taste={"build": 3, "outdoors": -1},
    plans=(Planned("a_picnic_indoors", date(2026, 11, 27), weekly=True), Planned("own:1f")),
    last="a_tower_of_books",
)
WISH = Wish(
    minutes=20,
    span="weekly",
    people="more",
    child=4,
    far=True,
    place="in",
    energy="low",
    weather="rain",
    kinds=("build",),
    not_kinds=("outdoors",),
    needs=("quiet",),
    strangers=1,
    missed=True,
)
BAGS: Bags = {"topics": Bag(epoch=3, cursor="8fd1", last="a_small_joy")}


def note(clock: FakeClock, words: str = "no jokes about it later", days: int = 400) -> Note:
    """Something that somebody asked to keep just now, for so many days."""
    now = clock.now()
    return Note(f"id of {words}", "house", "rule", words, now, now + timedelta(days=days), by="m1")


def thanks(clock: FakeClock, words: str = "the soup on Monday", days: int | None = 400) -> Entry:
    """Something that somebody was thankful for just now, kept for so many days, or as long as the home."""
    now = clock.now()
    end = None if days is None else now + timedelta(days=days)
    return Entry(digest(words, "m1", "home"), words, now, end, by="m1")


def daily(*entries: Entry) -> Daily:
    """The days of a home with just these entries."""
    return with_entries(DAILY, entries)


def keeping(*entries: Entry, reply: Rendering | None = None) -> Change:
    """A turn that keeps the first entries of a home."""
    return Change(reply or spoken("Kept."), daily=daily(*entries), entries=entries)


def conversation(clock: FakeClock, misses: int = 0) -> Conversation:
    """A live session in the middle of a drill, good for an hour."""
    return Conversation(
        asks=Asks.STEP,
        answered_at=clock.now(),
        expires_at=clock.now() + timedelta(hours=1),
        run="run-1",
        state=STATE,
        schedule=(
            Scene(STATE, until=61.5, hold=60),
            Scene(replace(STATE, step="mirror"), until=92.0, hold=0),
        ),
        misses=misses,
        offered=("a_tower_of_books", "own:1f"),
        on_offer=1,
        wish=WISH,
    )


def unfinished(clock: FakeClock, run: str = "run-1") -> Unfinished:
    """A drill left now, good for a day."""
    return Unfinished(run, STATE, left_at=clock.now(), expires_at=clock.now() + timedelta(days=1))


def everything(clock: FakeClock) -> Change:
    """A turn that writes every record there is."""
    return Change(
        spoken("Rosalind, choose something small."),
        household=HOUSEHOLD,
        conversation=conversation(clock),
        unfinished=(unfinished(clock),),
        bags=BAGS,
        notes=(note(clock),),
        daily=daily(thanks(clock)),
        together=TOGETHER,
        entries=(thanks(clock),),
    )


def plays(snapshot: Snapshot) -> int:
    """How often the household has finished the drill that these tests count with."""
    practices = snapshot.household.practices if snapshot.household else {}
    return practices.get("counted", Practice()).finished.get("long", 0)


def one_more_play(snapshot: Snapshot, reply: Rendering) -> Change:
    """A turn that finishes that drill once more."""
    practices = {"counted": Practice(finished={"long": plays(snapshot) + 1})}
    return Change(reply, household=Household("5a17" * 8, practices))
