"""Drills to be handled with care: the calm they may bring, what is only for who asks, what is not kept."""

import pytest

from skill.content.models import Drill
from skill.domain.conversation import Asks
from skill.domain.turn import Kind
from skill.ports import Snapshot
from tests.dialogue.family import ANNA, LILY, NOBODY
from tests.dialogue.room import GATE, LATER, is_calm, lived_in, plays, voices_known
from tests.dialogue.small import BYE, CLOSE, FIRST, catalog, drill, hold, home, pool
from tests.home import Device, Home

HALF_A_DAY = 12 * 3600
TRAINED_HELP = "repair-trained_help"

# The calm step

COOL = {"do": "calm", "id": "cool", "next": "later"}
HOT = {"do": "ask", "id": "hot", "on": {"affirm": "cool", "deny": "first"}}
CALMING = (HOT, FIRST, hold("talk", 60, "close"), CLOSE, BYE, COOL, LATER)


def calmed(lived: Home | None = None) -> Home:
    """A home in which a drill has come to its calm step."""
    lived = lived or home(*CALMING)
    lived.device().opens()
    device = lived.device()
    device.hears(Kind.START)
    assert device.hears(Kind.AFFIRM) == ["cup-later"]
    return lived


def test_a_calm_step_says_nothing_and_keeps_all_calm_for_half_a_day() -> None:
    lived = calmed()
    assert is_calm(lived)
    assert lived.device().opens() == ["opening-welcome_back", "opening-calm"]
    lived.clock.advance(HALF_A_DAY)
    assert not is_calm(lived)
    assert lived.device().opens() == ["opening-welcome_back", "opening-invite"]


def test_another_answer_leaves_everything_as_it_was() -> None:
    lived = home(*CALMING)
    device = lived.device()
    device.hears(Kind.START)
    device.hears(Kind.DENY)
    assert not is_calm(lived)


def test_what_was_left_open_is_put_away_by_it() -> None:
    lived = home(*CALMING)
    device = lived.device()
    for word in (Kind.START, Kind.DENY, Kind.ME, Kind.STOP):
        device.hears(word)
    assert lived.offered == ["close"]
    assert calmed(lived).offered == []


@pytest.mark.parametrize("second", [120, 60])
def test_a_calm_step_between_two_holds_counts_though_the_answer_has_to_be_parted(second: int) -> None:
    cool = {**COOL, "next": "rest"}
    steps = (FIRST, hold("talk", 120, "cool"), cool, hold("rest", second, "close"), CLOSE, BYE)
    lived = home(*steps)
    device = lived.device()
    device.hears(Kind.START)
    device.hears(Kind.ME)
    assert is_calm(lived)
    assert device.is_listening


def test_a_drill_that_calms_and_goes_on_can_be_finished() -> None:
    cool = {**COOL, "next": "close"}
    lived = home(HOT, CLOSE, BYE, cool, FIRST, hold("talk", 60, "close"))
    device = lived.device()
    device.hears(Kind.START)
    assert device.hears(Kind.AFFIRM) == ["cup-close"]
    assert device.hears(Kind.AFFIRM) == ["cup-bye"]
    assert plays(lived) == 1
    assert is_calm(lived)


# Careful drills

STEPS = (GATE, FIRST, hold("talk", 60, "close"), CLOSE, BYE, LATER)
CUP = drill(*STEPS)
SORE = drill(*STEPS, id="sore", careful=True, tags=["first", "calm"])
SOLO = drill(*STEPS, id="solo", careful=True, people=1, roles=["you"], tags=["calm"])
CAREFUL = {"sore", "solo"}


def lived() -> Home:
    """A home with careful drills, which would be the first ones to be offered if they were not careful."""
    return Home(catalog(SORE, SOLO, CUP))


def offered(device: Device) -> set[str]:
    """The drills that the answer offers, one way or another."""
    conversation = device.conversation
    listed = {entry.partition("-")[0] for entry in conversation.choices} if conversation else set()
    named = {
        getattr(arg, "message", "") for act in device.reply.acts for arg in getattr(act, "args", {}).values()
    }
    return listed | (named & {"cup", "sore", "solo"})


WISHES = [(Kind.IDEAS, None), (Kind.IDEAS, "5"), (Kind.ALONE, None), (Kind.CALM, None), (Kind.FIGHT, None)]


@pytest.mark.parametrize(("wish", "minutes"), WISHES)
def test_no_wish_brings_up_a_careful_drill(wish: Kind, minutes: str | None) -> None:
    device = lived().device()
    device.hears(wish, minutes)
    for _ in range(3):
        assert not offered(device) & CAREFUL
        device.hears(Kind.ANOTHER)


def test_no_opening_does_and_no_practice_without_a_name() -> None:
    device = lived().device()
    device.opens()
    assert offered(device) == {"cup"}
    assert device.hears(Kind.AFFIRM) == ["cup-gate"]
    assert lived().device().hears(Kind.START) == ["cup-gate"]
    assert lived().device().hears(Kind.START, "unheard_of")[0] == "opening-not_known"
    assert not offered(device) & CAREFUL


def test_who_did_one_last_is_not_offered_it_next_time() -> None:
    home = lived()
    finish(home, "sore")
    assert plays(home, "sore") == 1
    device = home.device()
    device.opens()
    assert offered(device) == {"cup"}


def finish(home: Home, id_: str) -> list[str]:
    """One whole play by two; what its end says."""
    device = home.device()
    device.hears(Kind.START, id_)
    device.hears(Kind.BOTH)
    device.hears(Kind.ME)
    return device.hears(Kind.AFFIRM)


@pytest.mark.parametrize("id_", ["sore", "solo"])
def test_who_asks_for_one_by_name_gets_it(id_: str) -> None:
    assert lived().device().hears(Kind.START, id_) == [f"{id_}-gate"]


def test_it_ends_with_where_trained_help_can_be_found_however_it_ends() -> None:
    home = lived()
    assert finish(home, "sore") == ["sore-bye", TRAINED_HELP]
    device = home.device()
    device.hears(Kind.START, "sore")
    assert device.hears(Kind.DENY) == ["sore-later", TRAINED_HELP]


def test_other_drills_end_with_their_own_words() -> None:
    assert finish(lived(), "cup") == ["cup-bye"]


# Private drills

TOPICS = pool("topics", "brook", "cedar", "delta")
TOPIC = {
    "do": "ask",
    "id": "topic",
    "draw": "topics",
    "on": {"affirm": "heat", "another": "topic"},
    "next": "heat",
}
HEAT = {"do": "scale", "id": "heat", "limit": 7, "below": "talk", "reached": "bye"}
SECRET = (
    GATE,
    {**FIRST, "next": "topic"},
    TOPIC,
    HEAT,
    hold("talk", 60, "mirror"),
    hold("mirror", 600, "close"),
    CLOSE,
    BYE,
    LATER,
)
TO_THE_TALK = (
    (Kind.BOTH, None),
    (Kind.CHOOSE, None),
    (Kind.AFFIRM, None),
    (Kind.NUMBER, "2"),
    (Kind.NUMBER, "3"),
)


def secret() -> Drill:
    return drill(*SECRET, private=True, people=2)


def secret_home() -> Home:
    """A home that was welcomed, with a private drill and another one."""
    home = Home(catalog(secret(), drill(*STEPS, id="jug"), pools=[TOPICS]))
    return voices_known(home)


def kept(home: Home) -> tuple[object, ...]:
    """All that a session leaves behind, but the positions in the pools and the day's running session."""
    snapshot: Snapshot = home.kept()
    return (snapshot.household, snapshot.unfinished, snapshot.notes)


WORDS: dict[str, tuple[tuple[Kind, str | None], ...]] = {
    "asked for": (),
    "said no": ((Kind.DENY, None),),
    "seated by us": TO_THE_TALK[:2],
    "not understood": (*TO_THE_TALK[:1], *[(Kind.UNKNOWN, None)] * 3),
    "seated by name": ((Kind.BOTH, None), (Kind.NAME, "Anna")),
    "another topic": (*TO_THE_TALK[:2], (Kind.ANOTHER, None), (Kind.ANOTHER, None)),
    "too hot": (*TO_THE_TALK[:3], (Kind.NUMBER, "9")),
    "in the talk": TO_THE_TALK,
    "in its second part": (*TO_THE_TALK, (Kind.AFFIRM, None)),
    "talked through": (*TO_THE_TALK, (Kind.TALK_THROUGH, None)),
    "helped": (*TO_THE_TALK, (Kind.HELP, None)),
    "finished": (*TO_THE_TALK, (Kind.DENY, None), (Kind.AFFIRM, None)),
}
LEAVING = [None, Kind.STOP, Kind.PAUSE, Kind.CANCEL, Kind.HOME, Kind.LATER, Kind.SESSION_ENDED]


@pytest.mark.parametrize("leaving", LEAVING)
@pytest.mark.parametrize("story", WORDS)
def test_a_private_drill_leaves_nothing_behind_whatever_happens_in_it(
    story: str, leaving: Kind | None
) -> None:
    home = secret_home()
    before = kept(home)
    device = home.device()
    assert device.hears(Kind.START, "cup", voice=ANNA) == ["cup-gate"]
    for word, value in WORDS[story]:
        assert kept(home) == before
        device.hears(word, value, voice=ANNA)
    assert kept(home) == before
    if leaving is not None and device.session:
        device.hears(leaving, voice=ANNA)
        assert kept(home) == before
    bags = home.kept().bags
    assert set(bags or {}) <= {"topics"}


def test_that_it_would_leave_something_were_it_not_private() -> None:
    """The stories above can fail."""
    home = voices_known(Home(catalog(drill(*SECRET), pools=[TOPICS])))
    before = kept(home)
    device = home.device()
    device.hears(Kind.START, "cup")
    for word, value in WORDS["in the talk"]:
        device.hears(word, value)
    assert kept(home) != before


@pytest.mark.parametrize("word", [Kind.STOP, Kind.PAUSE])
@pytest.mark.parametrize("after", [20.0, None])
def test_who_leaves_it_is_promised_no_going_on(word: Kind, after: float | None) -> None:
    device = secret_home().device()
    device.hears(Kind.START, "cup")
    for said, value in TO_THE_TALK:
        device.hears(said, value)
    assert device.hears(word, after=after) == ["repair-goodbye"]


def test_nor_who_leaves_it_at_a_question_that_stands_beside_it() -> None:
    device = secret_home().device()
    device.hears(Kind.START, "cup", voice=ANNA)
    for said, value in TO_THE_TALK:
        device.hears(said, value, voice=ANNA)
    assert device.hears(Kind.FORGET_ALL, voice=ANNA, after=20) == ["keeping-forget_all"]
    assert device.hears(Kind.STOP, voice=ANNA) == ["repair-goodbye"]


@pytest.mark.parametrize("voice", [ANNA, LILY, NOBODY])
def test_the_next_opening_knows_nothing_of_it(voice: str) -> None:
    home = secret_home()
    device = home.device()
    device.hears(Kind.START, "cup", voice=ANNA)
    for word, value in TO_THE_TALK:
        device.hears(word, value, voice=ANNA)
    home.clock.advance(600)
    other = home.device()
    heard = other.opens(voice=voice)
    assert "opening-offer" not in heard
    assert other.conversation is not None
    assert other.conversation.asks in {Asks.OPENING, Asks.HERE}


def test_what_is_private_may_bring_calm_and_still_says_nothing_of_itself() -> None:
    """The calm is the home's, and looks as it always looks."""
    private = calmed(Home(catalog(drill(*CALMING, private=True))))
    open_ = calmed(home(*CALMING))
    assert kept(private) == kept(open_)
    assert lived_in(Home(catalog(secret(), pools=[TOPICS]))).kept().unfinished == ()
