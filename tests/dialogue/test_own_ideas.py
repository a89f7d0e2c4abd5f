"""The home's own ideas: kept after a yes, offered like the others, gone when they are forgotten."""

import pytest

from skill.domain.conversation import Asks
from skill.domain.kept import KEPT_FOR, MOST_CHARACTERS, Note
from skill.domain.quality_time import OWN, Together
from skill.domain.turn import Event, HouseholdId, Kind, RequestId, SessionId
from skill.ports import Address, Change
from tests.dialogue.family import ANNA, BEN, GUEST, LILY, NOBODY
from tests.dialogue.room import lived_in, place, plays, said, voices_known
from tests.dialogue.wishing import (
    NEAREST,
    OFFER,
    at_home,
    few,
    offered,
    release,
    remembers,
    some,
    today,
    together,
    wishes,
)
from tests.home import Device, Home

PANCAKES = "pancake Sunday"
SURE, KEPT = ["kept-sure"], ["kept-kept", "our_ideas-bye"]
OFFER_OWN = "quality_time-offer_own"
AN_HOUR = "an hour for us two"
A_DAY = 24 * 3600


def bare() -> Home:
    """A home to which no idea is known but its own."""
    return at_home(few())


def adds(home: Home, words: str | None = PANCAKES, *, voice: str = NOBODY) -> Device:
    """Somebody has an idea, and says yes to what was heard."""
    device = home.device()
    device.hears(Kind.ADD_IDEA, words, voice=voice)
    device.hears(Kind.AFFIRM, voice=voice)
    return device


def words(home: Home) -> list[str]:
    """The ideas that are kept, oldest first."""
    return [note.words for note in home.kept().notes if note.drill == "our_ideas"]


def asks(home: Home, *, voice: str = NOBODY) -> Device:
    """A wish that leaves room for an idea of theirs, as far as it is offered."""
    device = wishes(home, AN_HOUR, voice=voice)
    if device.conversation is not None and device.conversation.asks is Asks.WISH and device.heard != NEAREST:
        device.hears(Kind.AFFIRM, voice=voice)
    return device


# Kept


def test_said_in_one_breath_it_is_read_back_and_kept_after_a_yes() -> None:
    home = bare()
    device = home.device()
    assert device.hears(Kind.ADD_IDEA, f"  {PANCAKES}  ") == SURE
    assert said(device, *SURE)["words"] == PANCAKES
    assert words(home) == []
    assert device.hears(Kind.AFFIRM) == KEPT
    (note,) = home.kept().notes
    assert (note.drill, note.step, note.words, note.by) == ("our_ideas", "idea", PANCAKES, "")
    assert note.expires_at - note.kept_at == KEPT_FOR


@pytest.mark.parametrize("value", [None, "", " \n ", "a\x00b", "\u202e"])
def test_without_words_it_asks_for_them(value: str | None) -> None:
    home = bare()
    device = home.device()
    assert device.hears(Kind.ADD_IDEA, value) == ["our_ideas-idea"]
    assert device.reply.listens_for_words
    assert device.hears(Kind.WORDS, PANCAKES) == SURE
    assert device.hears(Kind.AFFIRM) == KEPT
    assert words(home) == [PANCAKES]


def test_called_by_their_name_as_a_practice_is_they_are_told() -> None:
    home = bare()
    assert home.device().hears(Kind.START, "our_ideas") == ["kept-nothing"]
    adds(home)
    device = home.device()
    assert device.hears(Kind.START, "our_ideas") == ["our_ideas-idea.kept"]
    assert said(device, "our_ideas-idea") == {"words": PANCAKES}


def test_words_that_sound_like_a_wish_are_the_idea_where_it_is_asked_for() -> None:
    home = bare()
    device = home.device()
    device.hears(Kind.ADD_IDEA)
    assert device.hears(Kind.IDEA, "twenty minutes of pancakes") == SURE
    device.hears(Kind.AFFIRM)
    assert words(home) == ["twenty minutes of pancakes"]


@pytest.mark.parametrize("word", [Kind.DENY, Kind.ANOTHER, Kind.NOT_QUITE])
def test_misheard_it_is_asked_for_once_more(word: Kind) -> None:
    home = bare()
    device = home.device()
    device.hears(Kind.ADD_IDEA, "pain cake sundae")
    assert device.hears(word) == ["our_ideas-idea"]
    assert device.hears(Kind.WORDS, PANCAKES) == SURE
    device.hears(Kind.AFFIRM)
    assert words(home) == [PANCAKES]


@pytest.mark.parametrize("word", [Kind.STOP, Kind.CANCEL, Kind.SKIP, Kind.LATER])
def test_without_a_yes_nothing_is_kept(word: Kind) -> None:
    home = bare()
    device = home.device()
    device.hears(Kind.ADD_IDEA, PANCAKES)
    device.hears(word)
    assert words(home) == []
    assert not device.is_listening


def test_one_that_is_too_long_is_asked_for_again_and_is_not_kept() -> None:
    home = bare()
    device = home.device()
    device.hears(Kind.ADD_IDEA, "x" * MOST_CHARACTERS)
    assert device.heard == SURE
    device.hears(Kind.LEAVE_IT)
    device = home.device()
    assert device.hears(Kind.ADD_IDEA, "x" * (MOST_CHARACTERS + 1)) == ["kept-too_long"]
    assert device.conversation is not None
    assert device.conversation.asks is Asks.KEEP
    device.hears(Kind.AFFIRM)
    assert words(home) == []


@pytest.mark.parametrize(
    ("idea", "what"),
    [("call grandma on 0171 2345678", "phone"), ("write to anna@example.com", "email")],
)
def test_what_is_private_in_it_is_said_first_and_kept_if_they_insist(idea: str, what: str) -> None:
    home = bare()
    device = home.device()
    assert device.hears(Kind.ADD_IDEA, idea) == ["kept-private", *SURE]
    assert said(device, "kept-private") == {"what": what}
    assert words(home) == []
    device.hears(Kind.AFFIRM)
    assert words(home) == [idea]


def test_what_is_private_is_told_also_when_the_words_come_second() -> None:
    device = bare().device()
    device.hears(Kind.ADD_IDEA)
    assert device.hears(Kind.WORDS, "call 0171 2345678") == ["kept-private", *SURE]


def test_the_same_idea_is_one_and_the_twenty_first_takes_the_place_of_the_oldest() -> None:
    home = bare()
    for number in range(20):
        assert adds(home, f"idea {number}").heard == KEPT
    adds(home, "idea 7")
    assert sorted(words(home)) == sorted(f"idea {number}" for number in range(20))
    adds(home, "idea 20")
    assert len(words(home)) == 20
    assert "idea 0" not in words(home)


def test_it_is_no_play_and_nothing_to_go_on_with() -> None:
    home = bare()
    adds(home)
    assert plays(home, "our_ideas") == 0
    assert home.kept().unfinished == ()
    device = home.device()
    device.hears(Kind.ADD_IDEA, "tea on the roof")
    device.hears(Kind.STOP)
    assert home.kept().unfinished == ()


def test_a_release_without_the_drill_says_that_it_does_not_know_it() -> None:
    catalog = some("tale")
    del catalog.plans["our_ideas"]
    assert at_home(catalog).device().hears(Kind.ADD_IDEA, PANCAKES)[0] == "opening-not_known"


# Offered like the others


def test_it_is_offered_in_their_own_words_and_why() -> None:
    home = bare()
    adds(home)
    device = asks(home)
    assert device.heard == [OFFER_OWN]
    assert said(device, OFFER_OWN) == {"words": PANCAKES}
    (note,) = home.kept().notes
    assert offered(device) == f"{OWN}{note.id}"
    assert device.hears(Kind.WHY) == ["quality_time-why", OFFER_OWN]
    assert said(device, "quality_time-why") == {"reason": "own"}
    assert together(home).heard == {f"{OWN}{note.id}": today(home)}


def test_what_was_kept_of_another_practice_is_no_idea() -> None:
    home = bare()
    now = home.clock.now()
    note = Note("n1", "together_hobby", "hobby", "no phones at dinner", now, now + KEPT_FOR)
    address = Address(HouseholdId("home"), SessionId("before"), RequestId("before"))
    home.store.commit(address, home.kept(), Change(None, notes=(note,)), 0.0)
    assert asks(home).heard == NEAREST


def test_it_comes_among_the_others() -> None:
    heard: set[str] = set()
    home = at_home(some("walk", "tower"))
    adds(home)
    for _ in range(12):
        device = asks(home)
        heard |= {*device.heard}
        device.hears(Kind.LEAVE_IT)
        home.clock.advance(61 * A_DAY / 3)
    assert {OFFER_OWN, *OFFER} <= heard


@pytest.mark.parametrize(
    "wish",
    ["twenty minutes indoors", "an hour on my own", "ten minutes"],
)
def test_where_the_wish_says_what_nobody_knows_of_it_it_is_not_offered(wish: str) -> None:
    home = bare()
    adds(home)
    device = wishes(home, wish)
    while device.heard[-1] not in {OFFER_OWN, *NEAREST, *OFFER}:
        device.hears(Kind.AFFIRM)
    assert OFFER_OWN not in device.heard


def test_it_rests_as_the_others_do() -> None:
    home = bare()
    adds(home)
    asks(home).hears(Kind.LEAVE_IT)
    assert asks(home).heard == NEAREST
    home.clock.advance(60 * A_DAY)
    assert asks(home).heard == [OFFER_OWN]
    assert words(home) == [PANCAKES]


def test_never_again_said_of_it_forgets_it_and_no_other() -> None:
    home = bare()
    adds(home)
    adds(home, "tea on the roof")
    device = asks(home)
    device.hears(Kind.SAVE_FOR, "saturday")
    device = asks(home)
    gone = next(note.words for note in home.kept().notes if f"{OWN}{note.id}" == offered(device))
    assert device.hears(Kind.NEVER) == ["kept-forgotten", *NEAREST]
    assert words(home) == [{PANCAKES: "tea on the roof", "tea on the roof": PANCAKES}[gone]]
    assert len(together(home).plans) == 1
    adds(home, gone)
    assert asks(home).heard == [OFFER_OWN]


def test_never_again_said_of_one_that_is_planned_takes_its_plan_along() -> None:
    home = bare()
    adds(home)
    asks(home).hears(Kind.SAVE_FOR, "tomorrow")
    home.clock.advance(A_DAY)
    device = home.device()
    assert device.opens()[-1] == OFFER_OWN
    assert device.hears(Kind.NEVER) == ["kept-forgotten", *NEAREST]
    assert words(home) == []
    assert together(home) == Together()


def test_never_again_said_of_ours_leaves_what_is_theirs() -> None:
    home = at_home()
    adds(home)
    device = wishes(home)
    while offered(device).startswith(OWN):
        device.hears(Kind.ANOTHER)
    assert device.hears(Kind.NEVER)[0] == "quality_time-never"
    assert words(home) == [PANCAKES]


def test_taken_they_have_an_hour_for_it_and_tell_what_they_liked_as_was_promised() -> None:
    home = bare()
    adds(home)
    device = asks(home)
    idea = offered(device)
    assert device.hears(Kind.AFFIRM) == ["quality_time-begin", "quality_time-off"]
    home.clock.advance(2 * 3600)
    device = home.device()
    device.opens()
    assert place(device).form == "own"
    device.hears(Kind.AFFIRM)
    assert device.heard == ["quality_time-best_of_own", "40", "quality_time-enough"]
    device.hears(Kind.CLOSE, after=60)
    assert together(home).done == {idea: today(home)}
    assert together(home).taste == {}


def test_saved_for_a_day_it_is_told_in_their_words_and_offered_on_that_day() -> None:
    home = bare()
    adds(home)
    device = asks(home)
    assert device.hears(Kind.SAVE_FOR, "saturday") == ["quality_time-saved"]
    told = home.device()
    told.hears(Kind.PLANS)
    assert said(told, "quality_time-plan")["idea"] == PANCAKES
    home.clock.advance(3 * A_DAY)
    device = home.device()
    assert device.opens()[-2:] == ["quality_time-planned_today", OFFER_OWN]
    told = home.device()
    assert told.hears(Kind.DID_IT) == ["quality_time-did_it"]
    assert plays(home, "quality_time") == 1


# Forgotten


def test_forgotten_nothing_of_it_is_left_in_the_record() -> None:
    home = bare()
    adds(home)
    device = asks(home)
    device.hears(Kind.SAVE_FOR, "saturday")
    home.clock.advance(60 * A_DAY)
    asks(home).hears(Kind.AFFIRM)
    home.device().hears(Kind.DID_IT)
    assert together(home).done
    forgets = home.device()
    assert forgets.hears(Kind.FORGET_KEPT, "our_ideas") == ["kept-forgotten"]
    assert words(home) == []
    assert together(home) == Together()


def test_one_that_made_room_is_out_of_the_record_too() -> None:
    home = bare()
    adds(home, "idea 0")
    asks(home)
    assert len(together(home).heard) == 1
    for number in range(1, 21):
        adds(home, f"idea {number}")
    assert together(home).heard == {}


def test_of_one_whose_time_is_over_nothing_is_said() -> None:
    home = bare()
    adds(home)
    asks(home).hears(Kind.SAVE_FOR, "someday")
    home.clock.advance(KEPT_FOR.total_seconds() - A_DAY)
    home.device().hears(Kind.PLANS)  # the home lives
    home.clock.advance(2 * A_DAY)
    told = home.device()
    assert told.hears(Kind.PLANS) == ["quality_time-no_plans"]
    assert asks(home).heard == NEAREST


# Whose they are


@pytest.mark.parametrize(
    ("voice", "heard"), [(ANNA, OFFER_OWN), (GUEST, *NEAREST), (LILY, *NEAREST), (NOBODY, *NEAREST)]
)
def test_only_who_may_hear_what_the_home_keeps_is_offered_its_ideas(voice: str, heard: str) -> None:
    home = voices_known(at_home(few()))
    adds(home, voice=ANNA)
    assert asks(home, voice=voice).heard == [heard]


def test_a_child_hears_its_own() -> None:
    home = voices_known(at_home(few()))
    adds(home, "build a den", voice=LILY)
    device = asks(home, voice=LILY)
    assert device.heard == [OFFER_OWN]
    assert said(device, OFFER_OWN) == {"words": "build a den"}
    assert asks(home, voice=GUEST).heard == NEAREST


def test_a_planned_one_is_for_whoever_may_hear_it() -> None:
    home = voices_known(at_home(few()))
    adds(home, voice=ANNA)
    asks(home, voice=ANNA).hears(Kind.SAVE_FOR, "tomorrow", voice=ANNA)
    told = home.device()
    assert told.hears(Kind.PLANS, voice=LILY) == ["quality_time-no_plans"]
    assert told.hears(Kind.PLANS, voice=ANNA) == ["quality_time-plan_tomorrow"]
    home.clock.advance(A_DAY)
    for voice in (GUEST, LILY, NOBODY):
        device = home.device()
        assert "quality_time-planned_today" not in device.opens(voice=voice)
        assert OFFER_OWN not in device.heard
    assert home.device().opens(voice=ANNA)[-1] == OFFER_OWN


def test_the_note_is_of_the_voice_that_said_it_whoever_says_yes() -> None:
    home = voices_known(at_home(few()))
    device = home.device()
    device.hears(Kind.ADD_IDEA, PANCAKES, voice=LILY)
    device.hears(Kind.AFFIRM, voice=ANNA)
    (note,) = home.kept().notes
    household = home.kept().household
    assert household is not None
    assert note.by == next(member.id for member in household.members if member.name == "Lily")


@pytest.mark.parametrize("voice", [ANNA, LILY, GUEST, BEN, NOBODY])
def test_anybody_may_add_one(voice: str) -> None:
    home = voices_known(at_home(few()))
    assert adds(home, voice=voice).heard == KEPT
    assert words(home) == [PANCAKES]


def test_what_a_guest_added_the_grown_ups_hear() -> None:
    home = voices_known(at_home(few()))
    adds(home, voice=GUEST)
    assert asks(home, voice=GUEST).heard == NEAREST
    assert asks(home, voice=ANNA).heard == [OFFER_OWN]


def test_the_record_of_ideas_holds_no_word_of_them() -> None:
    home = lived_in(bare())
    adds(home)
    asks(home).hears(Kind.SAVE_FOR, "saturday")
    assert PANCAKES not in repr(together(home))
    assert "Sunday" not in repr(home.kept().household)


def test_a_repeated_yes_keeps_it_once() -> None:
    home = bare()
    device = adds(home)
    before = home.kept()
    assert device.turn is not None
    assert home.conversations.take(device.turn, Event(Kind.AFFIRM)) == device.rendering
    assert home.kept() == before


def test_in_the_release_both_languages_ask_for_it_and_offer_it() -> None:
    for locale, wish, hours in (("en-US", "an hour", 0), ("de-DE", "eine Stunde", 12)):  # nobody is in bed
        home = at_home(release())
        home.clock.advance(hours * 3600)
        remembers(home, Together(never=tuple(release().ideas)))
        device = home.device(locale)
        device.hears(Kind.ADD_IDEA, PANCAKES)
        assert device.hears(Kind.AFFIRM) == KEPT
        device = home.device(locale)
        device.hears(Kind.IDEA, wish)
        assert device.hears(Kind.AFFIRM) == [OFFER_OWN]


# Forgotten while it is on offer


@pytest.mark.parametrize("word", [Kind.REPEAT, Kind.WHY, Kind.AFFIRM, Kind.HELP])
def test_what_was_forgotten_on_another_device_is_not_told_any_more(word: Kind) -> None:
    home = bare()
    adds(home)
    device = asks(home)
    assert device.heard[-1] == OFFER_OWN
    home.device().hears(Kind.FORGET_KEPT, "our_ideas")
    assert device.hears(word) == NEAREST


def test_whose_voice_may_not_hear_it_is_offered_something_else() -> None:
    home = voices_known(bare())
    adds(home, voice=ANNA)
    device = asks(home, voice=ANNA)
    assert device.heard[-1] == OFFER_OWN
    assert device.hears(Kind.REPEAT, voice=GUEST) == NEAREST
    assert PANCAKES not in repr(device.reply)


def test_an_idea_that_is_heard_over_two_lines_is_one() -> None:
    home = bare()
    assert home.device().hears(Kind.ADD_IDEA, "pancake\nSunday") == SURE


def test_a_child_does_not_empty_the_list() -> None:
    home = voices_known(at_home())
    device = wishes(home, voice=ANNA)
    device.hears(Kind.SAVE_FOR, "saturday", voice=ANNA)
    child = home.device()
    assert child.hears(Kind.FORGET_KEPT, "plans", voice=LILY)[0] == "people-only_known"
    assert len(together(home).plans) == 1
    grown_up = home.device()
    assert grown_up.hears(Kind.FORGET_KEPT, "plans", voice=ANNA)[0] == "quality_time-no_plans_left"
    assert together(home).plans == ()
