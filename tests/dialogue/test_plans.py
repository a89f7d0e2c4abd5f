"""What a home has planned: saved for a day, told, offered on its day, done or left."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from skill.domain.acts import Ref, Say
from skill.domain.conversation import Asks
from skill.domain.quality_time import MOST_PLANS, Planned, Together
from skill.domain.turn import Event, Kind
from tests.dialogue.family import ANNA, BEN, GUEST, LILY, NOBODY
from tests.dialogue.room import here, lived_in, plays, said, voices_known
from tests.dialogue.wishing import (
    GOODBYE,
    IDEAS,
    INDOORS,
    OFFER,
    TWENTY,
    at_home,
    few,
    goes_off,
    offered,
    remembers,
    replaced,
    some,
    today,
    together,
    wishes,
)
from tests.home import Device, Home

A_DAY = 24 * 3600
# The evening of these stories is a Wednesday.
WEDNESDAY = date(2027, 6, 2)
SATURDAY = date(2027, 6, 5)
SAVED, NOTHING_TO_SAVE = ["quality_time-saved"], "quality_time-nothing_to_save"
ONLY_KNOWN = ["people-only_known"]


def saved(home: Home, day: str | None, *, words: str = INDOORS, voice: str = NOBODY) -> Device:
    """Somebody saves the idea that they are offered."""
    device = wishes(home, words, voice=voice)
    assert device.conversation is not None
    assert device.conversation.asks is Asks.IDEA
    device.hears(Kind.SAVE_FOR, day, voice=voice)
    return device


def plans(home: Home) -> tuple[Planned, ...]:
    """The list."""
    return together(home).plans


def told(home: Home, kind: Kind = Kind.PLANS, *, voice: str = NOBODY) -> Device:
    """A session that begins with this."""
    device = home.device()
    device.hears(kind, voice=voice)
    return device


# Saved for a day


@pytest.mark.parametrize(
    ("day", "ahead", "when"),
    [
        ("today", 0, "today"),
        ("tomorrow", 1, "tomorrow"),
        ("day_after_tomorrow", 2, "friday"),
        ("next_week", 7, "wednesday"),
        ("weekend", 3, "saturday"),
        ("thursday", 1, "tomorrow"),
        ("friday", 2, "friday"),
        ("saturday", 3, "saturday"),
        ("sunday", 4, "sunday"),
        ("monday", 5, "monday"),
        ("tuesday", 6, "tuesday"),
        ("wednesday", 7, "wednesday"),  # today is one: the next is meant
    ],
)
def test_it_is_saved_for_the_day_that_is_meant_and_the_day_is_said(day: str, ahead: int, when: str) -> None:
    home = at_home(some("tale"))
    device = saved(home, day)
    assert device.heard == SAVED
    assert not device.is_listening
    assert said(device, *SAVED) == {"when": Ref(f"quality_time-{when}")}
    assert plans(home) == (Planned("tale", WEDNESDAY + timedelta(days=ahead)),)


@pytest.mark.parametrize("day", [None, "", "someday", "no such day", "SATURDAY"])
def test_without_a_day_it_is_saved_for_some_day(day: str | None) -> None:
    home = at_home(some("tale"))
    assert saved(home, day).heard == ["quality_time-saved_someday"]
    assert plans(home) == (Planned("tale"),)


def test_before_three_in_the_morning_today_is_still_the_day_before() -> None:
    home = at_home(some("tale"))
    home.clock.advance(8 * 3600)  # two at night in New York
    saved(home, "today")
    assert plans(home) == (Planned("tale", WEDNESDAY),)


def test_a_standing_date_comes_each_week() -> None:
    home = at_home(some("market"))
    device = wishes(home, "something every week")
    device.hears(Kind.AFFIRM)
    assert device.hears(Kind.SAVE_FOR, "saturday") == ["quality_time-saved_weekly"]
    assert plans(home) == (Planned("market", SATURDAY, weekly=True),)
    told_ = told(home)
    assert told_.heard == ["quality_time-plan_weekly"]
    assert said(told_, "quality_time-plan_weekly") == {
        "idea": Ref("ideas-market"),
        "when": Ref("quality_time-saturday"),
    }


def test_for_some_day_nothing_comes_each_week() -> None:
    home = at_home(some("market"))
    device = wishes(home, "something every week")
    device.hears(Kind.AFFIRM)
    device.hears(Kind.SAVE_FOR, "someday")
    assert plans(home) == (Planned("market"),)


@pytest.mark.parametrize(
    ("event", "plan"),
    [
        (Event(Kind.SAVE_FOR, "saturday"), Planned("picnic", SATURDAY)),
        (Event(Kind.CHOICE, "for_tomorrow"), Planned("picnic", WEDNESDAY + timedelta(days=1))),
        (Event(Kind.LATER), Planned("picnic")),
    ],
)
def test_which_day_is_answered_with_a_day(event: Event, plan: Planned) -> None:
    home = at_home(some("picnic"))
    device = wishes(home, "half a day outside")
    assert device.hears(Kind.AFFIRM) == ["quality_time-ask_day"]
    device.takes(event)
    assert not device.is_listening
    assert plans(home) == (plan,)


def test_what_is_being_done_can_be_saved_and_it_goes_on() -> None:
    home = at_home(some("nap"))
    device = wishes(home, "ten minutes indoors")
    device.hears(Kind.AFFIRM)
    assert device.hears(Kind.SAVE_FOR, "saturday", after=20) == [*SAVED, "repair-go_on"]
    assert plans(home) == (Planned("nap", SATURDAY),)
    assert device.hears(Kind.AFFIRM)[0].isdecimal()  # the rest of the step


@pytest.mark.parametrize("words", ["nothing", None, "twenty minutes"])
def test_where_no_idea_is_on_the_table_there_is_nothing_to_save(words: str | None) -> None:
    home = at_home()
    device = home.device()
    if words != "nothing":
        device.hears(Kind.IDEA, words)
    assert device.hears(Kind.SAVE_FOR, "saturday")[0] == NOTHING_TO_SAVE
    assert plans(home) == ()


def test_another_drill_s_idea_is_none_to_save() -> None:
    home = at_home()
    device = home.device()
    device.hears(Kind.START, "pass_the_cup")
    assert device.hears(Kind.SAVE_FOR, "saturday")[0] == NOTHING_TO_SAVE


def test_saved_again_it_has_the_later_day_and_stands_there_once() -> None:
    home = at_home(some("tale"))
    saved(home, "saturday")
    saved(home, "tomorrow")
    assert plans(home) == (Planned("tale", WEDNESDAY + timedelta(days=1)),)


def test_a_full_list_keeps_what_is_near() -> None:
    home = at_home(some("tale"))
    full = tuple(Planned(f"x{n}", WEDNESDAY + timedelta(days=n)) for n in range(MOST_PLANS))
    remembers(home, Together(plans=full))
    saved(home, "tomorrow")
    assert len(plans(home)) == MOST_PLANS
    assert {*full[:-1], Planned("tale", WEDNESDAY + timedelta(days=1))} == {*plans(home)}


# What did we plan?


def test_an_empty_list_is_told_with_how_to_fill_it() -> None:
    assert told(at_home()).heard == ["quality_time-no_plans"]


def test_each_plan_is_told_with_its_day_in_their_order_and_three_at_most() -> None:
    home = at_home()
    days = {"mime": 4, "tale": 1, "tower": 0, "tune": -1}
    record = [
        Planned(idea, WEDNESDAY + timedelta(days=days[idea])) for idea in ("tune", "tower", "tale", "mime")
    ]
    remembers(home, Together(plans=(*record, Planned("jig"))))
    device = told(home)
    assert device.heard == [
        *("quality_time-plan_past", "quality_time-plan_today", "quality_time-plan_tomorrow"),
        "quality_time-plans_more",
    ]
    assert said(device, "quality_time-plans_more") == {"count": 2}
    assert said(device, "quality_time-plan_past") == {"idea": Ref("ideas-tune")}
    remembers(home, Together(plans=(*record[-1:], Planned("jig"))))
    device = told(home)
    assert device.heard == ["quality_time-plan", "quality_time-plan_someday"]
    assert said(device, "quality_time-plan") == {
        "idea": Ref("ideas-mime"),
        "when": Ref("quality_time-sunday"),
    }
    assert said(device, "quality_time-plan_someday") == {"idea": Ref("ideas-jig")}


def test_what_this_release_does_not_have_or_cannot_say_is_not_told() -> None:
    home = at_home(few(*IDEAS, german=["tale"]))
    remembers(home, Together(plans=(Planned("gone"), Planned("tower"), Planned("tale"))))
    german = home.device("de-DE")
    assert german.hears(Kind.PLANS) == ["quality_time-plan_someday"]
    assert said(german, "quality_time-plan_someday") == {"idea": Ref("ideas-tale")}
    assert len(told(home).heard) == 2


def test_asked_in_the_middle_the_offer_gives_way_to_the_invitation_and_a_drill_waits() -> None:
    home = at_home(some("nap"))
    device = wishes(home, "ten minutes indoors")
    device.hears(Kind.AFFIRM)
    assert device.hears(Kind.PLANS, after=20) == ["quality_time-no_plans", "repair-go_on"]


# On its day


def test_what_is_planned_for_today_is_offered_at_the_opening_once() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("tale", SATURDAY),)))
    home.clock.advance(3 * A_DAY)
    device = home.device()
    assert device.opens() == ["opening-welcome", "quality_time-planned_today", *OFFER]
    assert offered(device) == "tale"
    assert device.hears(Kind.WHY) == ["quality_time-why", *OFFER]
    assert said(device, "quality_time-why") == {"reason": "planned"}
    assert device.hears(Kind.LEAVE_IT) == GOODBYE
    assert "quality_time-planned_today" not in home.device().opens()
    assert plans(home) == (Planned("tale", SATURDAY),)


@pytest.mark.parametrize("days", [-1, 1])
def test_the_day_before_and_the_day_after_it_is_not_offered(days: int) -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("tale", SATURDAY),)))
    home.clock.advance((3 + days) * A_DAY)
    assert "quality_time-planned_today" not in home.device().opens()


def test_what_was_done_on_its_day_is_off_the_list() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("nap", WEDNESDAY),)))
    device = home.device()
    device.opens()
    while device.is_listening:
        device.hears(Kind.AFFIRM)
    assert device.heard == ["quality_time-bye"]
    assert together(home).done == {"nap": today(home)}
    assert plans(home) == ()


def test_what_is_weekly_waits_for_the_next_week_once_it_was_done() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("market", WEDNESDAY, weekly=True),)))
    assert told(home, Kind.DID_IT).heard == ["quality_time-did_it"]
    assert plans(home) == (Planned("market", WEDNESDAY + timedelta(days=7), weekly=True),)
    home.clock.advance(7 * A_DAY)
    device = home.device()
    device.opens()
    assert offered(device) == "market"


@pytest.mark.parametrize(
    ("days", "comes"), [(-7, False), (0, True), (1, False), (6, False), (7, True), (21, True)]
)
def test_what_is_weekly_comes_on_each_such_day_from_its_first(days: int, *, comes: bool) -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("market", WEDNESDAY - timedelta(days=days), weekly=True),)))
    assert ("quality_time-planned_today" in home.device().opens()) is comes


def test_what_was_saved_for_today_needs_no_day_any_more() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("picnic", WEDNESDAY),)))
    device = home.device()
    device.opens()
    assert device.hears(Kind.AFFIRM)[0] == "quality_time-begin"


def test_in_calm_hours_nothing_planned_is_offered() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("tale", WEDNESDAY),)))
    home.device().hears(Kind.FIGHT)
    assert home.device().opens()[-1] == "opening-calm"


def test_while_they_take_a_break_nothing_planned_is_offered() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("tale", WEDNESDAY),)))
    home.device().hears(Kind.TAKE_A_BREAK)
    assert "quality_time-planned_today" not in home.device().opens()


def test_of_two_for_today_the_second_comes_at_the_next_opening() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("tale", WEDNESDAY), Planned("nap", WEDNESDAY))))
    heard = []
    for _ in range(2):
        device = home.device()
        device.opens()
        heard.append(offered(device))
        device.hears(Kind.LEAVE_IT)
    assert heard == ["tale", "nap"]


# Done, or not


def test_we_did_it_closes_what_was_begun_and_counts_once() -> None:
    home = here(lived_in(at_home(some(*TWENTY))), "Anna", "Ben")
    idea = goes_off(home)
    home.clock.advance(1800)
    assert told(home, Kind.DID_IT).heard == ["quality_time-did_it"]
    assert together(home).done == {idea: today(home)}
    assert plays(home, "quality_time") == 1
    assert home.kept().unfinished == ()
    practice = home.kept().household.practices["quality_time"]  # type: ignore[union-attr]
    assert len(practice.who) == 2
    assert told(home, Kind.DID_IT).heard == ["quality_time-counted"]
    assert plays(home, "quality_time") == 1


def test_we_skipped_it_is_fine_and_nothing_is_counted() -> None:
    home = at_home(some(*TWENTY))
    goes_off(home)
    assert told(home, Kind.SKIPPED_IT).heard == ["quality_time-skipped"]
    assert (together(home).done, together(home).last) == ({}, "")
    assert plays(home, "quality_time") == 0
    assert home.kept().unfinished == ()
    assert told(home, Kind.SKIPPED_IT).heard == ["quality_time-skipped"]


def test_in_its_middle_we_did_it_ends_it_there() -> None:
    home = at_home(some("nap"))
    device = wishes(home, "ten minutes indoors")
    device.hears(Kind.AFFIRM)
    assert device.hears(Kind.DID_IT, after=20)[0] == "quality_time-did_it"
    assert plays(home, "quality_time") == 1
    assert home.kept().unfinished == ()
    assert device.conversation is None or device.conversation.state is None


def test_the_moment_counts_in_the_total_of_the_home() -> None:
    home = at_home(some(*TWENTY))
    goes_off(home)
    told(home, Kind.DID_IT)
    daily = home.kept().daily
    assert daily is not None
    assert daily.total == 1


@pytest.mark.parametrize(
    ("plans_", "meant"),
    [
        (
            (Planned("tale", WEDNESDAY - timedelta(days=2)), Planned("tune", WEDNESDAY), Planned("jig")),
            "tune",
        ),
        ((Planned("tale", WEDNESDAY - timedelta(days=2)), Planned("tune", SATURDAY)), "tale"),
        ((Planned("tune", SATURDAY), Planned("jig", SATURDAY + timedelta(days=1))), "tune"),
    ],
)
def test_without_anything_begun_the_plan_is_meant_whose_day_was_last(
    plans_: tuple[Planned, ...], meant: str
) -> None:
    home = at_home()
    remembers(home, Together(plans=plans_))
    assert told(home, Kind.DID_IT).heard == ["quality_time-did_it"]
    assert together(home).done == {meant: today(home)}
    assert meant not in {plan.idea for plan in plans(home)}
    assert plays(home, "quality_time") == 1


def test_for_some_day_is_no_plan_that_we_did() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("tale"),)))
    assert told(home, Kind.DID_IT).heard == ["quality_time-nothing_done"]
    assert plans(home) == (Planned("tale"),)


def test_with_nothing_begun_and_nothing_planned_it_does_not_know_which() -> None:
    home = at_home()
    assert told(home, Kind.DID_IT).heard == ["quality_time-nothing_done"]
    assert plays(home, "quality_time") == 0


def test_skipped_a_plan_leaves_the_list_and_a_weekly_one_waits() -> None:
    home = at_home()
    remembers(
        home, Together(plans=(Planned("tale", WEDNESDAY - timedelta(days=1)), Planned("jig", SATURDAY)))
    )
    assert told(home, Kind.SKIPPED_IT).heard == ["quality_time-skipped"]
    assert plans(home) == (Planned("jig", SATURDAY),)
    remembers(home, Together(plans=(Planned("market", WEDNESDAY, weekly=True),)))
    told(home, Kind.SKIPPED_IT)
    assert plans(home) == (Planned("market", WEDNESDAY + timedelta(days=7), weekly=True),)


def test_never_takes_it_off_the_list() -> None:
    home = at_home(some("tale", "tower"))
    remembers(home, Together(plans=(Planned("tale", WEDNESDAY),)))
    device = home.device()
    device.opens()
    device.hears(Kind.NEVER)
    assert plans(home) == ()
    assert together(home).never == ("tale",)


# Whose list it is


@pytest.mark.parametrize("kind", [Kind.PLANS, Kind.DID_IT, Kind.SKIPPED_IT])
@pytest.mark.parametrize("voice", [GUEST, NOBODY])
def test_a_stranger_neither_hears_nor_changes_what_is_planned(voice: str, kind: Kind) -> None:
    home = voices_known(at_home())
    before = Together(plans=(Planned("tale", WEDNESDAY),))
    remembers(home, before)
    assert told(home, kind, voice=voice).heard == ONLY_KNOWN
    assert together(home) == before
    assert told(home, voice=ANNA).heard == ["quality_time-plan_today"]


@pytest.mark.parametrize("voice", [ANNA, LILY, GUEST, BEN])
def test_whoever_is_offered_an_idea_may_save_it(voice: str) -> None:
    home = voices_known(at_home(some("tale")))
    assert saved(home, "saturday", voice=voice).heard == SAVED
    assert plans(home) == (Planned("tale", SATURDAY),)


def test_a_child_of_the_home_may_hear_the_list_and_say_what_they_did() -> None:
    home = voices_known(at_home())
    remembers(home, Together(plans=(Planned("tale", WEDNESDAY),)))
    assert told(home, voice=LILY).heard == ["quality_time-plan_today"]
    assert told(home, Kind.DID_IT, voice=LILY).heard == ["quality_time-did_it"]
    assert together(home).done == {"tale": today(home)}


def test_the_plans_are_told_and_forgotten_as_what_was_kept_is() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("tale", WEDNESDAY),), taste={"music": 1}))
    assert home.device().hears(Kind.TOLD, "plans") == ["quality_time-plan_today"]
    assert home.device().hears(Kind.FORGET_KEPT, "plans") == ["quality_time-no_plans_left"]
    assert together(home) == Together(taste={"music": 1})


@pytest.mark.parametrize("kind", [Kind.TOLD, Kind.FORGET_KEPT])
def test_a_stranger_has_no_plans_told_or_forgotten(kind: Kind) -> None:
    home = voices_known(at_home())
    remembers(home, Together(plans=(Planned("tale", WEDNESDAY),)))
    assert home.device().hears(kind, "plans", voice=GUEST) == ONLY_KNOWN
    assert plans(home) == (Planned("tale", WEDNESDAY),)


def test_what_a_grown_up_began_is_not_a_child_s_to_close() -> None:
    home = voices_known(at_home(some("tale")))
    goes_off(home, voice=ANNA)
    assert told(home, Kind.DID_IT, voice=LILY).heard == ["quality_time-nothing_done"]
    assert len(home.kept().unfinished) == 1
    assert told(home, Kind.DID_IT, voice=ANNA).heard == ["quality_time-did_it"]


def test_what_one_device_saved_the_other_tells() -> None:
    home = at_home(some("tale"))
    saved(home, "saturday")
    assert said(told(home), "quality_time-plan")["when"] == Ref("quality_time-saturday")


def test_a_repeated_request_saves_once_and_does_once() -> None:
    home = at_home(few(*(replaced("tale", f"tale{n}") for n in range(3))))
    device = saved(home, "saturday")
    before = home.kept()
    assert device.turn is not None
    assert home.conversations.take(device.turn, Event(Kind.SAVE_FOR, "saturday")) == device.rendering
    assert home.kept() == before
    done = told(home, Kind.DID_IT)
    assert done.turn is not None
    home.conversations.take(done.turn, Event(Kind.DID_IT))
    assert plays(home, "quality_time") == 1


def test_what_is_planned_says_nothing_that_anybody_said() -> None:
    home = at_home()
    saved(home, "saturday")
    assert {plan.idea for plan in plans(home)} <= {*TWENTY, "nap"}
    assert not [act for act in told(home).reply.acts if isinstance(act, Say) and "words" in act.args]


def test_forgetting_the_home_forgets_the_list() -> None:
    home = at_home(some("tale"))
    saved(home, "saturday")
    device = home.device()
    device.hears(Kind.FORGET_ALL)
    while device.is_listening:
        device.hears(Kind.AFFIRM)
    assert home.kept().together is None


def test_an_idea_of_this_day_that_the_release_has_lost_is_passed_over() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("gone", WEDNESDAY), Planned("tale", WEDNESDAY))))
    device = home.device()
    device.opens()
    assert offered(device) == "tale"
    assert replace(together(home), heard={}) == Together(
        plans=(Planned("gone", WEDNESDAY), Planned("tale", WEDNESDAY))
    )


def test_ideas_are_saved_as_they_are_offered_in_german_too() -> None:
    home = at_home(few(*IDEAS, german=["tale"]))
    device = home.device("de-DE")
    device.hears(Kind.IDEA, "zwanzig Minuten drinnen")
    assert device.hears(Kind.SAVE_FOR, "saturday") == SAVED
    assert [plan.idea for plan in plans(home)] == ["tale"]


def test_who_does_not_want_what_is_planned_for_today_keeps_it_on_the_list() -> None:
    home = at_home()
    remembers(home, Together(plans=(Planned("tale", SATURDAY),)))
    home.clock.advance(3 * A_DAY)
    device = home.device()
    device.opens()
    assert device.hears(Kind.DENY) == ["quality_time-kept_for_another_day", "opening-invite"]
    assert plans(home) == (Planned("tale", SATURDAY),)


def test_who_comes_back_to_an_earlier_idea_has_done_that_one_and_not_the_last() -> None:
    home = at_home(some("tower", "nap"))
    earlier = goes_off(home)
    assert earlier == "tower"
    home.clock.advance(60)
    device = wishes(home, "ten minutes indoors")
    assert offered(device) == "nap"
    device.hears(Kind.AFFIRM)
    device.hears(Kind.CANCEL)
    home.clock.advance(3600)
    device = home.device()
    device.opens()
    device.hears(Kind.AFFIRM)
    device.hears(Kind.AFFIRM, after=60)
    assert set(together(home).done) == {"tower"}
