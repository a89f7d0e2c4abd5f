"""Which practice it is to be: two or three that fit, never a list; and what is offered after a quarrel."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from skill.content.models import Drill
from skill.domain.acts import Ref
from skill.domain.conversation import Asks
from skill.domain.turn import Kind
from tests.dialogue.family import LILY
from tests.dialogue.room import here, is_calm, lived_in, place, said, voices_known
from tests.dialogue.small import BYE, CLOSE, FIRST, catalog, drill, hold
from tests.home import Device, Home

ASK = {"do": "agree", "id": "gate", "yes": "first", "no": "bye"}
STEPS = (ASK, FIRST, hold("talk", 60, "close"), CLOSE, BYE)
A_DAY = 24 * 3600


def practice(id_: str, *tags: str, **forms: Mapping[str, Any]) -> Drill:
    """A practice for two; a form says what is different in it."""
    return drill(*STEPS, id=id_, tags=tags, forms=forms or {"one": {"minutes": 9}}, roles=["one", "other"])


SHORT = {"minutes": 4, "brief": True}
PAIRS = ("cup", "jug", "mug", "pot", "tea")
CUP = practice("cup", one={"minutes": 9}, short=SHORT)
TEA = practice("tea", "calm")
RELEASE = (
    CUP,
    practice("jug"),
    practice("mug", one={"minutes": 6}),
    practice("pot"),
    TEA,
    practice("walk", alone={"minutes": 5, "people": 1}),
    practice("rest", alone={"minutes": 3, "people": 1}, one={"minutes": 8}),
    practice("feast", table={"minutes": 12, "people": 3, "up_to": 6}),
)
FOR_TWO = {"cup-one", "jug-one", "mug-one", "pot-one", "tea-one", "rest-one"}
ALONE = {"walk-alone", "rest-alone"}


def lived(*drills: Drill) -> Home:
    return lived_in(Home(catalog(*(drills or RELEASE))))


def offered(device: Device) -> list[str]:
    """What is on offer now, as "drill-form"."""
    assert device.conversation is not None
    assert device.conversation.asks is Asks.CHOOSE
    return list(device.conversation.choices)


def wished(home: Home, wish: Kind = Kind.IDEAS, minutes: str | None = None, voice: str = "") -> Device:
    """A session that begins with this wish."""
    device = home.device()
    device.hears(wish, minutes, voice=voice)
    return device


def everything(device: Device) -> list[str]:
    """All that is offered, by asking for another one until it begins again from the start."""
    heard: list[str] = []
    while not set(offered(device)) & set(heard):
        heard += offered(device)
        device.hears(Kind.ANOTHER)
    return heard


# Two or three


def test_three_are_offered_by_name_and_what_they_are_about() -> None:
    device = wished(lived())
    assert device.heard == ["choosing-offer"]
    names = [entry.partition("-")[0] for entry in offered(device)]
    assert len(set(names)) == 3
    args = said(device, "choosing-offer")
    assert args["count"] == 3
    assert [args["first"], args["second"], args["third"]] == [Ref(name) for name in names]
    assert args["third_about"] == Ref(names[2], "about")


@pytest.mark.parametrize("count", [1, 2, 3, 4, 8])
def test_never_more_than_three_and_no_more_than_there_are(count: int) -> None:
    device = wished(lived(*(practice(f"cup{number}") for number in range(count))))
    assert len(offered(device)) == min(count, 3)
    assert said(device, "choosing-offer")["count"] == min(count, 3)


@pytest.mark.parametrize("word", [Kind.ANOTHER, Kind.NEXT, Kind.SKIP, Kind.IDEAS])
def test_another_one_brings_up_what_was_not_heard_yet(word: Kind) -> None:
    device = wished(here(lived(), "Anna", "Ben"))
    first = offered(device)
    device.hears(word)
    second = offered(device)
    assert not set(first) & set(second)
    assert set(first) | set(second) == FOR_TWO


def test_when_all_have_been_heard_it_begins_again() -> None:
    device = wished(lived(practice("cup"), practice("jug")))
    first = offered(device)
    device.hears(Kind.ANOTHER)
    assert offered(device) == first


# What fits


def test_for_two_only_what_takes_two() -> None:
    assert set(everything(wished(here(lived(), "Anna", "Ben")))) == FOR_TWO


def test_for_three_only_what_has_room_for_three() -> None:
    assert offered(wished(here(lived()))) == ["feast-table"]


def test_for_one_who_is_alone_at_home_what_one_can_do_alone() -> None:
    assert set(offered(wished(here(lived(), "Anna")))) == ALONE


def test_where_nobody_said_who_is_here_anything_that_takes_more_than_one() -> None:
    assert set(everything(wished(lived()))) == FOR_TWO | {"feast-table"}


GROWN_UPS = (
    practice("bold", one={"minutes": 9, "grown_ups": True}, mild={"minutes": 9}),
    practice("lone", alone={"minutes": 4, "people": 1, "grown_ups": True}, one={"minutes": 9}),
    practice("walk", alone={"minutes": 5, "people": 1}),
)


@pytest.mark.parametrize("wish", [Kind.IDEAS, Kind.ALONE])
def test_with_a_child_here_nothing_that_is_for_grown_ups(wish: Kind) -> None:
    heard = everything(wished(here(lived(*GROWN_UPS), "Anna", "Lily"), wish))
    assert set(heard) == ({"walk-alone"} if wish is Kind.ALONE else {"bold-mild", "lone-one"})


def test_nor_to_a_child_s_voice() -> None:
    home = voices_known(Home(catalog(*GROWN_UPS)))
    assert set(offered(wished(home, Kind.ALONE, voice=LILY))) == {"walk-alone"}


def test_without_a_child_it_is_offered() -> None:
    heard = everything(wished(here(lived(*GROWN_UPS), "Anna", "Ben")))
    assert set(heard) == {"bold-one", "lone-one"}


@pytest.mark.parametrize(
    ("minutes", "fits"),
    [("4", {"cup-short"}), ("6", {"cup-short", "mug-one"}), ("8", {"cup-short", "mug-one", "rest-one"})],
)
def test_in_so_many_minutes_only_what_takes_no_longer(minutes: str, fits: set[str]) -> None:
    assert set(offered(wished(lived(), Kind.IDEAS, minutes))) == fits


def test_a_brief_form_is_offered_only_to_those_who_have_little_time() -> None:
    assert "cup-short" not in everything(wished(lived()))


def test_another_one_is_another_practice_not_another_form_of_it() -> None:
    device = wished(lived(CUP, practice("jug")), Kind.IDEAS, "5")
    assert offered(device) == ["cup-short"]
    device.hears(Kind.ANOTHER)
    assert offered(device) == ["jug-one"]


def test_how_much_time_there_is_may_be_said_afterwards_too() -> None:
    device = wished(lived())
    device.hears(Kind.IDEAS, "4")
    assert offered(device) == ["cup-short"]


def finish(home: Home, id_: str) -> None:
    device = home.device()
    device.hears(Kind.START, id_)
    for word in (Kind.BOTH, Kind.ME, Kind.AFFIRM):
        device.hears(word)
    assert not device.is_listening


def test_what_is_done_now_and_then_is_not_what_is_put_forward_next() -> None:
    home = lived(practice("cup", "first"), practice("rules", "now_and_then"))
    finish(home, "rules")
    assert home.device().hears(Kind.START) == ["cup-gate"]


def test_what_was_done_lately_comes_last() -> None:
    home = here(lived(), "Anna", "Ben")
    done = ("pot", "cup", "tea")
    for id_ in done:
        finish(home, id_)
        home.clock.advance(A_DAY)
    here(home, "Anna", "Ben")
    assert everything(wished(home))[3:] == ["pot-one", "cup-one", "tea-one"]


def test_the_form_that_was_done_last_is_the_one_on_offer() -> None:
    home = lived(practice("cup", one={"minutes": 9}, two={"minutes": 9, "level": 2}))
    assert offered(wished(home)) == ["cup-one"]
    device = home.device()
    device.hears(Kind.START, "cup", form="two")
    for word in (Kind.BOTH, Kind.ME, Kind.AFFIRM):
        device.hears(word)
    assert offered(wished(home)) == ["cup-two"]


def test_who_never_did_one_is_offered_first_what_is_good_to_begin_with() -> None:
    drills = [*(practice(f"cup{number}") for number in range(5)), practice("jug", "first")]
    home = lived(*drills)
    assert offered(wished(home))[0] == "jug-one"
    finish(home, "cup0")
    home.clock.advance(A_DAY)
    days = []
    for _ in range(12):
        days.append(offered(wished(home))[0])
        home.clock.advance(A_DAY)
    assert set(days) != {"jug-one"}


# The same for everybody who is asked


def order(drills: Sequence[Drill], days: int = 0) -> list[str]:
    home = lived(*drills)
    home.clock.advance(days * A_DAY)
    return everything(wished(home))


def test_the_order_is_the_same_on_every_worker_however_it_has_read_the_files() -> None:
    assert order(RELEASE) == order(RELEASE) == order(RELEASE[::-1])


def test_the_order_is_the_same_all_day_and_another_one_another_day() -> None:
    home = lived()
    first = everything(wished(home))
    home.clock.advance(4 * 3600)  # past midnight in London, still the same evening
    assert everything(wished(home)) == first
    assert len({tuple(order(RELEASE, days)) for days in range(5)}) > 1


def test_not_every_home_has_the_same_order() -> None:
    """Homes differ in their salt, which is the next of the tokens."""
    orders = set()
    for spent in range(5):
        home = Home(catalog(*RELEASE))
        for _ in range(spent):
            home.chooser.token()
        orders.add(tuple(everything(wished(lived_in(home)))))
    assert len(orders) > 1


# The answer


@pytest.mark.parametrize("number", [1, 2, 3])
def test_by_number(number: int) -> None:
    device = wished(lived())
    chosen = offered(device)[number - 1]
    device.hears(Kind.NUMBER, str(number))
    assert f"{place(device).drill}-{place(device).form}" == chosen


@pytest.mark.parametrize("word", [Kind.AFFIRM, Kind.BOTH, Kind.CHOOSE])
def test_a_yes_and_you_choose_take_the_first(word: Kind) -> None:
    device = wished(lived())
    chosen = offered(device)[0]
    device.hears(word)
    assert f"{place(device).drill}-{place(device).form}" == chosen


@pytest.mark.parametrize("number", ["0", "4", "x", "", None])
def test_a_number_that_is_not_on_offer_is_asked_again(number: str | None) -> None:
    device = wished(lived())
    before = offered(device)
    assert device.hears(Kind.NUMBER, number) == ["choosing-offer.choices"]
    assert offered(device) == before


def test_by_name_in_the_form_that_was_offered() -> None:
    device = wished(lived(), Kind.IDEAS, "4")
    assert offered(device) == ["cup-short"]
    device.hears(Kind.START, "cup")
    assert place(device).form == "short"


def test_by_name_alone_when_that_was_offered() -> None:
    device = wished(lived(), Kind.ALONE)
    device.hears(Kind.START, "rest")
    assert (place(device).form, place(device).people) == ("alone", 1)


def test_by_name_and_form_in_that_form() -> None:
    device = wished(lived(), Kind.IDEAS, "4")
    device.hears(Kind.START, "cup", form="one")
    assert place(device).form == "one"


def test_by_the_name_of_one_that_was_not_offered() -> None:
    device = wished(lived(), Kind.IDEAS, "4")
    assert device.hears(Kind.START, "jug") == ["jug-gate"]


def test_the_number_counts_what_was_named_last() -> None:
    device = wished(lived())
    device.hears(Kind.ANOTHER)
    chosen = offered(device)[1]
    device.hears(Kind.NUMBER, "2")
    assert place(device).drill == chosen.partition("-")[0]


def test_why_tells_about_the_first_and_asks_again() -> None:
    device = wished(lived())
    before = offered(device)
    first = before[0].partition("-")[0]
    assert device.hears(Kind.WHY) == [f"{first}.why", "choosing-offer"]
    assert offered(device) == before


@pytest.mark.parametrize("word", [Kind.REPEAT, Kind.HELP, Kind.RECORDING])
def test_what_is_asked_in_between_leaves_the_same_on_offer(word: Kind) -> None:
    device = wished(lived())
    device.hears(Kind.ANOTHER)
    before = offered(device)
    assert device.hears(word)[-1] == "choosing-offer"
    assert offered(device) == before
    device.hears(Kind.ANOTHER)
    assert not set(offered(device)) & set(before)


def test_what_is_never_understood_ends_kindly() -> None:
    device = wished(lived())
    assert device.hears(Kind.UNKNOWN) == ["repair-not_caught", "choosing-offer.reprompt"]
    assert device.hears(Kind.UNKNOWN) == ["choosing-offer.choices"]
    assert device.hears(Kind.UNKNOWN) == ["repair-later"]


@pytest.mark.parametrize("word", [Kind.DENY, Kind.LATER, Kind.STOP, Kind.CANCEL, Kind.LEAVE_IT])
def test_none_of_them_is_a_goodbye(word: Kind) -> None:
    assert wished(lived()).hears(word) == ["repair-goodbye"]


# Something for one alone, something quiet, nothing that fits


def test_something_on_my_own() -> None:
    assert set(everything(wished(lived(), Kind.ALONE))) == ALONE


def test_another_one_on_my_own_is_on_my_own_too() -> None:
    solos = [practice(f"walk{number}", alone={"minutes": 5, "people": 1}) for number in range(5)]
    device = wished(lived(*solos, practice("cup")), Kind.ALONE)
    device.hears(Kind.ANOTHER)
    assert len(offered(device)) == 2
    assert all(entry.endswith("-alone") for entry in offered(device))


def test_on_my_own_whoever_else_is_here() -> None:
    assert set(offered(wished(here(lived()), Kind.ALONE))) == ALONE


def test_something_quiet() -> None:
    assert offered(wished(lived(), Kind.CALM)) == ["tea-one"]


@pytest.mark.parametrize("minutes", ["1", "2"])
def test_where_nothing_is_so_short_that_is_said_and_what_there_is_is_offered(minutes: str) -> None:
    device = wished(lived(), Kind.IDEAS, minutes)
    assert device.heard == ["choosing-none", "choosing-offer"]
    assert len(offered(device)) == 3


def test_where_nothing_is_quiet_that_is_said() -> None:
    assert wished(lived(CUP), Kind.CALM).heard == ["choosing-none", "choosing-offer"]


def test_where_nothing_is_for_one_that_is_said() -> None:
    device = wished(lived(CUP), Kind.ALONE)
    assert device.heard == ["choosing-none", "choosing-offer"]
    assert offered(device) == ["cup-one"]


def test_where_nothing_at_all_fits_the_usual_invitation_follows() -> None:
    assert wished(here(lived(CUP))).heard == ["choosing-none", "opening-invite"]


def test_a_wish_may_be_said_at_the_invitation_and_at_the_gate_of_a_drill() -> None:
    device = lived().device()
    device.opens()
    device.hears(Kind.SKIP)
    assert device.hears(Kind.CALM) == ["choosing-offer"]
    device.hears(Kind.AFFIRM)
    assert device.heard == ["tea-gate"]
    assert device.hears(Kind.CALM) == ["choosing-offer"]


# After a quarrel

QUARREL = "choosing-fight"


def quarrelled(home: Home | None = None) -> Device:
    device = wished(home or lived(), Kind.FIGHT)
    assert device.heard == [QUARREL]
    assert device.is_listening
    return device


@pytest.mark.parametrize("where", ["first", "invitation", "choice", "gate"])
def test_a_quarrel_is_met_with_one_question_wherever_it_is_told(where: str) -> None:
    device = lived().device()
    if where == "invitation":
        device.opens()
    if where == "choice":
        device.hears(Kind.IDEAS)
    if where == "gate":
        device.hears(Kind.START, "cup")
    assert device.hears(Kind.FIGHT) == [QUARREL]


@pytest.mark.parametrize(
    ("word", "fits"),
    [(Kind.CALM, ALONE | {"tea-one"}), (Kind.CHOOSE, ALONE | {"tea-one"}), (Kind.ALONE, ALONE)],
)
def test_what_is_offered_then_is_quiet_or_for_one(word: Kind, fits: set[str]) -> None:
    device = quarrelled()
    assert device.hears(word) == ["choosing-offer"]
    assert set(everything(device)) <= fits


@pytest.mark.parametrize("word", [Kind.DENY, Kind.CANCEL, Kind.LEAVE_IT, Kind.NEXT, Kind.SKIP])
def test_a_no_is_let_be(word: Kind) -> None:
    device = quarrelled()
    assert device.hears(word) == ["choosing-fight_no"]
    assert is_calm(device.home)


@pytest.mark.parametrize("word", [Kind.AFFIRM, Kind.UNKNOWN, Kind.HELP, Kind.ME])
def test_what_is_no_answer_is_asked_twice_more(word: Kind) -> None:
    device = quarrelled()
    for _ in range(2):
        assert device.hears(word)[-1].startswith(QUARREL)
    assert device.hears(word) == ["repair-later"]


def pair_drills(device: Device) -> set[str]:
    """Drills for two, but the quiet one, that the last answer offers in any way."""
    says = [value for act in device.reply.acts for value in getattr(act, "args", {}).values()]
    named = {value.message for value in says if isinstance(value, Ref)}
    choices = device.conversation.choices if device.conversation else ()
    return (named | {entry.partition("-")[0] for entry in choices if "alone" not in entry}) & {*PAIRS} - {
        "tea"
    }


@pytest.mark.parametrize("hours", [0, 5, 11])
@pytest.mark.parametrize(
    "word", [Kind.LAUNCH, Kind.IDEAS, Kind.CALM, Kind.ALONE, Kind.HELP, Kind.GO_ON, Kind.WHY, Kind.UNKNOWN]
)
def test_that_evening_no_practice_on_each_other_is_offered(hours: int, word: Kind) -> None:
    home = lived()
    quarrelled(home).hears(Kind.DENY)
    home.clock.advance(hours * 3600)
    device = home.device()
    device.hears(word)
    for _ in range(3):
        assert not pair_drills(device)
        device.hears(Kind.ANOTHER)


def test_the_next_day_all_is_as_it_was() -> None:
    home = lived()
    quarrelled(home).hears(Kind.DENY)
    home.clock.advance(12 * 3600)
    assert set(everything(wished(home))) == FOR_TWO | {"feast-table"}


def test_what_was_left_open_is_not_held_against_them() -> None:
    home = lived()
    device = home.device()
    for word in (Kind.START, Kind.BOTH, Kind.ME, Kind.STOP):
        device.hears(word)
    assert home.offered == ["close"]
    quarrelled(home)
    assert home.offered == []


# While all is to stay calm


@pytest.mark.parametrize("how", ["by number", "by name"])
def test_what_is_offered_while_all_is_calm_begins_without_another_question(how: str) -> None:
    device = quarrelled(lived(CUP, TEA))
    device.hears(Kind.CALM)
    assert offered(device) == ["tea-one"]
    device.hears(Kind.NUMBER, "1") if how == "by number" else device.hears(Kind.START, "tea")
    assert device.heard == ["tea-gate"]


def test_what_was_not_offered_is_still_asked_about_first() -> None:
    device = quarrelled(lived(CUP, TEA))
    device.hears(Kind.CALM)
    assert device.hears(Kind.START, "cup") == ["opening-good_time"]


def test_where_nothing_is_quiet_enough_nothing_is_offered() -> None:
    device = quarrelled(lived(CUP))
    assert device.hears(Kind.CALM) == ["choosing-none", "opening-calm"]
