"""Time together: a wish, at most two questions, one idea at a time, and its steps."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from skill.content import strict_yaml
from skill.content.ideas import Idea
from skill.dialogue.wishes import CHOICES
from skill.domain.acts import Ref, Say
from skill.domain.concern import Concern
from skill.domain.conversation import Asks, Conversation
from skill.domain.quality_time import Planned, Together, Wish
from skill.domain.turn import Event, HouseholdId, Kind, RequestId, SessionId
from skill.ports import Address, Change
from skill.services.conversation import CONVERSATION_LIFE
from tests.dialogue.family import ANNA, BEN, GUEST, LILY, NOBODY
from tests.dialogue.room import here, lived_in, place, said, voices_known
from tests.dialogue.wishing import (
    A_DAY,
    ASK_MISSING,
    ASK_MOOD,
    ASK_TIME,
    EVERYBODY,
    GOODBYE,
    IDEAS,
    INDOORS,
    NEAREST,
    OFFER,
    QUIET,
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
    wish,
    wishes,
)
from tests.home import Device, Home
from tests.ours import CONTENT

# What is asked


def test_whoever_says_nothing_is_asked_two_questions_and_then_hears_an_idea() -> None:
    device = wishes(at_home(), None)
    assert device.heard == ASK_TIME
    assert device.hears(Kind.NUMBER, "20") == ASK_MOOD
    assert device.hears(Kind.WORDS, "indoors") == OFFER
    assert wish(device) == Wish(minutes=20, place="in")
    assert offered(device) in TWENTY or offered(device) == "nap"


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("twenty minutes", ASK_MOOD),
        ("indoors", ASK_TIME),
        (INDOORS, OFFER),
        ("we have twenty minutes and it's raining", OFFER),
        ("twenty minutes, we're tired", OFFER),
        ("twenty minutes with our seven year old", OFFER),
        ("the whole evening", OFFER),
        ("something every week", OFFER),
    ],
)
def test_what_was_said_is_not_asked(words: str, heard: list[str]) -> None:
    assert wishes(at_home(), words).heard[-1:] == heard


def test_who_said_how_it_is_to_be_is_asked_for_the_time_alone() -> None:
    device = wishes(at_home(), "indoors")
    assert device.hears(Kind.IDEA, "twenty minutes") == OFFER
    assert wish(device) == Wish(minutes=20, place="in")


@pytest.mark.parametrize(
    "word",
    [
        Kind.AFFIRM,
        Kind.BOTH,
        Kind.CHOOSE,
        Kind.GO_ON,
        Kind.ANOTHER,
        Kind.NEXT,
        Kind.SKIP,
        Kind.SAME,
        Kind.PASS,
    ],
)
def test_whoever_does_not_mind_is_asked_the_next_question_then_hears_an_idea(word: Kind) -> None:
    device = wishes(at_home(), None)
    assert device.hears(word) == ASK_MOOD
    assert device.hears(word) == OFFER
    assert wish(device) == Wish()


def test_how_they_like_it_said_to_the_question_for_the_time_asks_no_more() -> None:
    device = wishes(at_home(), None)
    assert device.hears(Kind.WORDS, "indoors") == OFFER


@pytest.mark.parametrize("word", [Kind.LEAVE_IT, Kind.LATER, Kind.CANCEL, Kind.STOP, Kind.HOME, Kind.PAUSE])
@pytest.mark.parametrize("words", [None, "twenty minutes", INDOORS, "half a day"])
def test_at_every_question_one_may_leave_and_nothing_is_begun(words: str | None, word: Kind) -> None:
    home = at_home()
    device = wishes(home, words)
    assert device.hears(word) == GOODBYE
    assert not device.is_listening
    assert (home.kept().unfinished, together(home).last, together(home).plans) == ((), "", ())


@pytest.mark.parametrize("words", [None, "twenty minutes"])
def test_a_no_to_a_question_before_an_idea_is_a_goodbye(words: str | None) -> None:
    assert wishes(at_home(), words).hears(Kind.DENY) == GOODBYE


@pytest.mark.parametrize(
    ("words", "asked"), [(None, "ask_time"), ("twenty minutes", "ask_mood"), (INDOORS, "offer")]
)
def test_whoever_is_not_understood_is_asked_in_short_then_with_choices_then_let_go(
    words: str | None, asked: str
) -> None:
    device = wishes(at_home(), words)
    assert device.hears(Kind.UNKNOWN) == ["repair-not_caught", f"quality_time-{asked}.reprompt"]
    assert device.hears(Kind.UNKNOWN) == [f"quality_time-{asked}.choices"]
    assert device.hears(Kind.UNKNOWN) == ["repair-later"]


@pytest.mark.parametrize(
    ("words", "asked"), [(None, ASK_TIME), ("twenty minutes", ASK_MOOD), (INDOORS, OFFER)]
)
def test_a_question_is_put_again_with_what_is_known(words: str | None, asked: list[str]) -> None:
    device = wishes(at_home(), words)
    before = device.conversation
    assert before is not None
    assert device.hears(Kind.REPEAT) == asked
    assert device.hears(Kind.HELP) == ["opening-help", *asked]
    assert device.hears(Kind.RECORDING) == ["repair-recording", *asked]
    after = device.conversation
    assert after is not None
    assert (after.wish, after.offered, after.asks, after.errand) == (
        before.wish,
        before.offered,
        before.asks,
        before.errand,
    )


def test_a_number_of_minutes_is_one_however_it_was_heard() -> None:
    assert wish(_told(Event(Kind.NUMBER, "20"))).minutes == 20
    assert wish(_told(Event(Kind.IDEAS, "20"))).minutes == 20
    assert wish(_told(Event(Kind.WORDS, "twenty minutes"))).minutes == 20


def _told(event: Event) -> Device:
    device = wishes(at_home(), None)
    device.takes(event)
    return device


def test_calm_and_alone_say_more_of_the_wish_while_it_is_asked_and_open_doors_elsewhere() -> None:
    device = wishes(at_home(), INDOORS)
    device.hears(Kind.CALM)
    assert wish(device) == Wish(minutes=20, place="in", energy="low")
    assert offered(device) in {"tower", "tale", "tune", "nap"}
    device.hears(Kind.ALONE)
    assert wish(device).people == "alone"
    assert offered(device) == "letter"
    assert at_home().device().hears(Kind.CALM)[-1] == "choosing-offer"


def test_of_what_was_said_twice_the_later_counts_and_all_else_stays() -> None:
    device = wishes(at_home(), "an hour outside, no mess")
    assert offered(device) == "walk"
    device.hears(Kind.IDEA, "indoors")
    assert wish(device) == Wish(minutes=60, place="in", needs=("tidy",))
    device.hears(Kind.IDEA, "ten minutes")
    assert wish(device) == Wish(minutes=10, place="in", needs=("tidy",))
    assert offered(device) == "nap"


def test_something_shorter_takes_half_as_long_as_what_was_offered() -> None:
    device = wishes(at_home(), "an hour outside")
    assert offered(device) == "walk"
    device.hears(Kind.SHORT)
    assert wish(device).minutes == 30


def test_a_new_session_begins_with_a_new_wish() -> None:
    home = at_home()
    wishes(home, "an hour outside")
    device = wishes(home, "indoors")
    assert device.heard == ASK_TIME
    assert wish(device) == Wish(place="in")


# Who takes part


def test_who_is_here_may_be_said_to_the_question_and_is_known_from_then_on() -> None:
    home = lived_in(at_home())
    device = wishes(home, "twenty minutes")
    device.hears(Kind.HERE, "Anna", other="Lily")
    assert device.conversation is not None
    assert device.conversation.asks in {Asks.IDEA, Asks.WISH}
    household = home.kept().household
    assert household is not None
    assert len(household.here) == 2


def test_where_a_child_is_here_an_idea_is_for_a_child() -> None:
    for_two, for_all = Idea("toast", 20, ["pair"], ["in"], 1, "talking", QUIET), IDEAS[0]
    home = here(lived_in(at_home(few(for_two, for_all))), "Anna", "Lily")
    assert offered(wishes(home)) == "tower"
    assert offered(wishes(home, "twenty minutes indoors for us two")) in {"toast", "tower"}


def test_a_name_of_this_home_is_known_and_another_is_counted_in_and_that_is_said() -> None:
    home = lived_in(at_home())
    known = wishes(home, "twenty minutes indoors with Lily")
    assert known.heard == OFFER
    assert wish(known).child is not None
    stranger = wishes(home, "twenty minutes indoors with Charlotte")
    assert stranger.heard == ["quality_time-strangers", *OFFER]
    assert said(stranger, "quality_time-strangers") == {"count": 1}
    assert stranger.hears(Kind.ANOTHER) == OFFER  # that was said


def test_to_a_guest_no_name_of_this_home_is_a_known_one() -> None:
    home = voices_known(at_home())
    words = "twenty minutes indoors with Lily"
    assert wish(wishes(home, words, voice=ANNA)).child is not None
    for voice in (GUEST, LILY, NOBODY):
        assert wish(wishes(home, words, voice=voice)).child is None


def test_for_two_who_are_here_an_idea_for_two_comes_and_none_such_with_a_child() -> None:
    toast = few(Idea("toast", 20, ["pair"], ["in"], 1, "talking", QUIET))
    assert wishes(here(lived_in(at_home(toast)), "Anna", "Ben")).heard == OFFER
    assert wishes(here(lived_in(at_home(toast)), "Anna", "Lily")).heard == NEAREST


# How a wish grows


@pytest.mark.parametrize(("word", "minutes"), [(Kind.SHORT, 5), (Kind.LONGER, 20)])
def test_shorter_and_longer_go_by_what_was_offered_not_by_what_was_wished(word: Kind, minutes: int) -> None:
    device = wishes(at_home(some("nap")), INDOORS)
    assert offered(device) == "nap"
    device.hears(word)
    assert wish(device) == Wish(minutes=minutes, place="in")


def test_nothing_shorter_than_five_minutes_is_looked_for() -> None:
    device = wishes(
        at_home(few(Idea("bell", 5, EVERYBODY, ["in"], 1, "listening", QUIET))), "five minutes indoors"
    )
    device.hears(Kind.SHORT)
    assert wish(device).minutes == 5


def test_minutes_take_the_place_of_an_evening() -> None:
    device = wishes(at_home(), "the whole evening")
    device.hears(Kind.IDEA, "ten minutes")
    assert wish(device) == Wish(minutes=10)


@pytest.mark.parametrize(
    ("words", "told"),
    [("indoors with Charlotte", "quality_time-strangers"), ("indoors with lego", "quality_time-missed")],
)
def test_what_was_said_before_a_question_is_owned_up_to_after_it(words: str, told: str) -> None:
    device = wishes(at_home(), words)
    assert device.heard == ASK_TIME
    assert device.hears(Kind.NUMBER, "20") == [told, *OFFER]


def test_of_many_of_one_kind_the_next_is_the_one_of_another() -> None:
    home = at_home(few(*(replaced("tale", f"tale{n}") for n in range(4)), replaced("tune", "tune")))
    seen = 0
    for _ in range(6):
        device = wishes(home)
        if offered(device) != "tune":
            seen += 1
            device.hears(Kind.ANOTHER)
            assert offered(device) == "tune"
        home.clock.advance(61 * A_DAY)
    assert seen


# What cannot be


@pytest.mark.parametrize(
    "words",
    [
        "free skydiving indoors with a baby",
        "minus ten minutes",
        "ten thousand minutes indoors and outside",
        "football on the moon in french",
        "x" * 3000,
        "\x00<&>]]>",
        "   ",
    ],
)
def test_an_absurd_wish_has_an_honest_answer_and_a_question(words: str) -> None:
    device = wishes(at_home(), words)
    for _ in range(3):
        assert device.is_listening
        if device.heard[-1] in {*OFFER, *NEAREST}:
            break
        device.hears(Kind.AFFIRM)
    assert device.heard[-1] in {*OFFER, *NEAREST}


def test_what_was_not_understood_is_said_before_the_first_idea_and_not_again() -> None:
    device = wishes(at_home(), "twenty minutes indoors with lego")
    assert device.heard == ["quality_time-missed", *OFFER]
    assert device.hears(Kind.ANOTHER) == OFFER


@pytest.mark.parametrize(
    ("ideas", "words", "bent"),
    [
        (("tower",), "twenty minutes indoors, something with music", ["kinds"]),
        (("tower",), "five minutes, something indoors", None),
        (("nap",), "five minutes indoors", ["minutes"]),
        (("jig",), "twenty minutes indoors, something calm", ["energy"]),
        (("tower",), "twenty minutes outside", ["place"]),
        (("nap",), "all evening indoors", ["span"]),
    ],
)
def test_what_is_bent_for_an_idea_is_said_before_it(
    ideas: Sequence[str], words: str, bent: Sequence[str] | None
) -> None:
    heard = wishes(at_home(some(*ideas)), words).heard
    assert heard == (NEAREST if bent is None else [*(f"quality_time-bent_{point}" for point in bent), *OFFER])


def test_where_there_is_nothing_it_says_so_and_asks_and_the_answer_may_be_met() -> None:
    device = wishes(at_home(some("letter")))
    assert device.heard == NEAREST
    assert wish(device) == Wish(minutes=20, place="in")
    assert device.hears(Kind.ALONE) == OFFER
    assert offered(device) == "letter"


@pytest.mark.parametrize("catalog", ["no ideas", "no pool"])
def test_a_release_without_ideas_says_that_it_has_nothing(catalog: str) -> None:
    bare = few()
    if catalog == "no pool":
        del bare.pools["ideas"]
    assert wishes(at_home(bare)).heard == NEAREST


def test_a_language_tells_only_what_it_has_words_for() -> None:
    home = at_home(few(*IDEAS, german=["tale"]))
    device = home.device("de-DE")
    device.hears(Kind.IDEA, "zwanzig Minuten drinnen")
    assert offered(device) == "tale"
    assert device.hears(Kind.ANOTHER) == NEAREST


def test_a_heavy_word_in_a_wish_comes_before_any_idea() -> None:
    device = at_home().device()
    device.takes(Event(Kind.IDEA, "something easy", concern=Concern.FEAR))
    assert device.heard[0].startswith("safety-")
    assert together(device.home) == Together()


# What is offered


def test_an_idea_is_named_with_its_time() -> None:
    device = wishes(at_home(some("tale")))
    assert said(device, *OFFER) == {"idea": Ref("ideas-tale"), "minutes": 20}


def test_what_was_offered_is_known_as_heard_today() -> None:
    home = at_home()
    idea = offered(wishes(home))
    assert together(home) == Together(heard={idea: today(home)})


@pytest.mark.parametrize("word", [Kind.ANOTHER, Kind.DENY, Kind.NEXT, Kind.SKIP, Kind.NOT_QUITE, Kind.PASS])
def test_the_next_is_of_another_kind_and_after_three_it_asks_what_is_missing(word: Kind) -> None:
    home = at_home()
    device = wishes(home)
    ideas = [offered(device)]
    for _ in range(2):
        assert device.hears(word) == OFFER
        ideas.append(offered(device))
    kinds = [next(idea.kind for idea in IDEAS if idea.id == id_) for id_ in ideas]
    assert all(one != then for one, then in pairwise(kinds))
    assert len({*ideas}) == 3
    assert device.hears(word) == ASK_MISSING
    assert together(home).taste == dict.fromkeys(kinds, -1)


def three_let_go(home: Home) -> Device:
    device = wishes(home)
    for _ in range(3):
        device.hears(Kind.ANOTHER)
    assert device.heard == ASK_MISSING
    return device


def test_what_was_missing_is_added_to_the_wish_and_nothing_comes_twice() -> None:
    home = at_home()
    device = three_let_go(home)
    passed = {*together(home).heard}
    device.hears(Kind.WORDS, "ten minutes")
    assert wish(device) == Wish(minutes=10, place="in")
    assert offered(device) not in passed
    assert device.hears(Kind.DENY)[-1:] in (OFFER, NEAREST)  # three more before it asks again


def test_after_the_question_what_is_missing_three_more_are_offered() -> None:
    device = three_let_go(at_home(few(*IDEAS, *(replaced("tale", f"tale{n}") for n in range(6)))))
    assert device.hears(Kind.AFFIRM) == OFFER
    assert [device.hears(Kind.ANOTHER) for _ in range(3)] == [OFFER, OFFER, ASK_MISSING]


def test_a_no_to_what_is_missing_is_a_goodbye() -> None:
    assert three_let_go(at_home()).hears(Kind.DENY) == GOODBYE


def test_what_is_never_wanted_again_is_never_offered_again() -> None:
    home = at_home(some("tower", "tale"))
    device = wishes(home)
    never = offered(device)
    assert device.hears(Kind.NEVER) == ["quality_time-never", *OFFER]
    assert together(home).never == (never,)
    assert offered(device) != never
    for _ in range(8):
        home.clock.advance(90 * A_DAY)
        device = wishes(home)
        assert offered(device) != never
        device.hears(Kind.LEAVE_IT)


def test_never_counts_as_one_that_was_let_go_of() -> None:
    device = wishes(at_home())
    device.hears(Kind.ANOTHER)
    device.hears(Kind.NEVER)
    assert device.hears(Kind.NEVER) == ["quality_time-never", *ASK_MISSING]


def test_when_all_were_heard_the_one_heard_longest_ago_comes_and_that_is_said() -> None:
    home = at_home(some("tower", "tale"))
    first = offered(wishes(home))
    home.clock.advance(A_DAY)
    assert offered(wishes(home)) != first
    home.clock.advance(A_DAY)
    device = wishes(home)
    assert device.heard == ["quality_time-again", *OFFER]
    assert offered(device) == first
    assert device.hears(Kind.WHY) == ["quality_time-why", *OFFER]
    assert said(device, "quality_time-why") == {"reason": "again"}


@pytest.mark.parametrize(("days", "comes"), [(59, ["quality_time-again", *OFFER]), (60, OFFER)])
def test_what_was_only_heard_rests_sixty_days(days: int, comes: list[str]) -> None:
    home = at_home(some("tale"))
    wishes(home)
    home.clock.advance(days * A_DAY)
    assert wishes(home).heard == comes


@pytest.mark.parametrize(("days", "comes"), [(179, ["quality_time-again", *OFFER]), (180, OFFER)])
def test_what_was_done_rests_one_hundred_and_eighty(days: int, comes: list[str]) -> None:
    home = at_home(some("tale"))
    remembers(home, Together(done={"tale": today(home)}))
    home.clock.advance(days * A_DAY)
    assert wishes(home).heard == comes


@pytest.mark.parametrize(
    ("taste", "reason"), [({}, "new"), ({"talking": -1}, "new"), ({"talking": 1}, "liked")]
)
def test_why_this_one_has_an_answer_and_the_offer_stands(taste: Mapping[str, int], reason: str) -> None:
    home = at_home(some("tale"))
    remembers(home, Together(taste=taste))
    device = wishes(home)
    assert device.hears(Kind.WHY) == ["quality_time-why", *OFFER]
    assert said(device, "quality_time-why") == {"reason": reason}
    assert device.hears(Kind.WHY)[0] == "quality_time-why"
    assert offered(device) == "tale"


def test_one_that_was_heard_long_ago_fits_and_is_not_called_new() -> None:
    home = at_home(some("tale"))
    wishes(home)
    home.clock.advance(61 * A_DAY)
    device = wishes(home)
    device.hears(Kind.WHY)
    assert said(device, "quality_time-why") == {"reason": "fits"}


def test_asking_why_does_not_use_up_an_offer() -> None:
    device = wishes(at_home())
    for _ in range(2):
        device.hears(Kind.WHY)
        assert device.hears(Kind.ANOTHER) == OFFER
    device.hears(Kind.WHY)
    assert device.hears(Kind.ANOTHER) == ASK_MISSING


def test_what_they_take_counts_for_its_kind_and_is_forgotten_when_they_say_so() -> None:
    home = at_home(some("tale"))
    goes_off(home)
    assert together(home).taste == {"talking": 1}
    before = together(home)
    device = home.device()
    assert device.hears(Kind.FORGET_TASTE) == ["quality_time-taste_forgotten"]
    assert together(home) == replace(before, taste={})


@pytest.mark.parametrize("voice", [GUEST, LILY, NOBODY])
def test_only_who_may_hear_of_it_has_it_forgotten_what_they_like(voice: str) -> None:
    home = voices_known(at_home())
    remembers(home, Together(taste={"talking": 2}))
    assert home.device().hears(Kind.FORGET_TASTE, voice=voice) == ["people-only_known"]
    assert together(home).taste == {"talking": 2}
    assert home.device().hears(Kind.FORGET_TASTE, voice=ANNA) == ["quality_time-taste_forgotten"]


def test_two_homes_of_one_salt_hear_the_same_and_a_wish_said_again_in_the_same_state_too() -> None:
    assert [offered(wishes(at_home())) for _ in range(3)] == [offered(wishes(at_home()))] * 3


# The practices that are reached from here


@pytest.mark.parametrize(
    ("words", "practice"),
    [("a hobby for us", "together_hobby"), ("just time without phones", "protected_window")],
)
@pytest.mark.parametrize("first", [None, INDOORS])
def test_a_practice_may_be_wished_for(words: str, practice: str, first: str | None) -> None:
    device = at_home().device()
    if first:
        device.hears(Kind.IDEA, first)
    assert device.hears(Kind.IDEA, words) == [f"{practice}-gate"]
    assert place(device).drill == practice


def test_with_something_of_their_own_in_mind_they_get_the_time_for_it() -> None:
    device = wishes(at_home())
    assert device.hears(Kind.OWN) == ["protected_window-gate"]


@pytest.mark.parametrize("value", ["quality_time"])
def test_it_may_be_asked_for_by_name_as_a_practice_is(value: str) -> None:
    assert at_home().device().hears(Kind.START, value) == ASK_TIME
    assert at_home().device().hears(Kind.START, value, form="for_5") == ASK_TIME


def test_neither_of_its_drills_is_offered_among_practices() -> None:
    home = at_home()
    device = home.device()
    heard: set[str] = set()
    device.hears(Kind.IDEAS)
    for _ in range(6):
        heard |= {*(device.conversation.choices if device.conversation else ())}
        device.hears(Kind.ANOTHER)
    named = {choice.partition("-")[0] for choice in heard}
    assert named
    assert named.isdisjoint({"quality_time", "our_ideas"})


@pytest.mark.parametrize(
    ("word", "wished"),
    [
        ("inside", Wish(place="in")),
        ("outside", Wish(place="out")),
        ("ten_minutes", Wish(minutes=10)),
        ("sixty_minutes", Wish(minutes=60)),
        ("livelier", Wish(energy="high")),
        ("not_outside", Wish(place="in")),
        ("not_making", Wish(not_kinds=("making",))),
        ("glad", Wish()),
    ],
)
def test_a_word_of_a_list_may_answer_as_well(word: str, wished: Wish) -> None:
    device = wishes(at_home(), None)
    device.hears(Kind.CHOICE, word)
    assert wish(device) == wished


@pytest.mark.parametrize(
    ("word", "after"),
    [("livelier", {"jig", "mime"}), ("with_music", {"tune"}), ("in_bed", {"tale"}), ("chat", {"tale"})],
)
def test_one_word_after_an_offer_turns_to_an_idea_that_is_so(word: str, after: set[str]) -> None:
    device = wishes(at_home(some(*TWENTY)))
    assert offered(device) not in after
    device.hears(Kind.CHOICE, word)
    assert offered(device) in after


def test_one_word_against_what_was_offered_is_not_heard_against_anything_else() -> None:
    device = wishes(at_home(some(*TWENTY)))
    device.hears(Kind.CHOICE, "not_making")
    device.hears(Kind.CHOICE, "not_talking")
    assert wish(device).not_kinds == ("making", "talking")
    assert offered(device) in {"tune", "jig", "mime"}


def test_every_word_that_says_what_an_idea_should_be_like_says_something() -> None:
    words = strict_yaml.load(CONTENT / "choices.yaml").data["groups"]["idea"]
    assert set(words) <= CHOICES.keys()
    assert Wish() not in CHOICES.values()


# While things are to stay calm


def calm(home: Home) -> Home:
    """They had a fight."""
    home.device().hears(Kind.FIGHT)
    return home


def test_in_calm_hours_all_are_asked_whether_it_is_a_good_time_and_the_wish_is_still_known() -> None:
    home = calm(at_home())
    device = wishes(home)
    assert device.heard == ["opening-good_time"]
    assert device.hears(Kind.AFFIRM) == OFFER
    assert wish(device) == Wish(minutes=20, place="in")
    household = home.kept().household
    assert household is not None
    assert household.calm_until is not None


def test_in_calm_hours_a_no_is_a_goodbye_and_no_idea_was_heard() -> None:
    home = calm(at_home())
    device = wishes(home)
    assert device.hears(Kind.DENY) == GOODBYE
    assert together(home) == Together()


def test_in_calm_hours_something_for_one_alone_needs_nobody_s_yes() -> None:
    device = wishes(calm(at_home()), "twenty minutes indoors on my own")
    assert offered(device) == "letter"


def test_in_calm_hours_an_idea_that_is_begun_stays_quiet() -> None:
    home = calm(at_home(some("nap")))
    device = wishes(home, "ten minutes indoors")
    device.hears(Kind.AFFIRM)
    assert offered(device) == "nap"
    device.hears(Kind.AFFIRM)
    assert place(device).quiet


# Other devices, other voices, again


def test_two_devices_each_have_their_own_question_and_one_record() -> None:
    home = at_home()
    one, other = wishes(home), wishes(home, "twenty minutes")
    assert other.hears(Kind.WORDS, "indoors") == OFFER
    first, second = offered(one), offered(other)
    assert first != second
    assert {*together(home).heard} == {first, second}
    assert one.hears(Kind.ANOTHER) == OFFER
    assert offered(other) == second


@pytest.mark.parametrize("event", [Event(Kind.ANOTHER), Event(Kind.NEVER), Event(Kind.AFFIRM)])
def test_a_repeated_request_gets_its_answer_and_counts_once(event: Event) -> None:
    home = at_home()
    device = wishes(home)
    device.takes(event)
    before, first = home.kept(device.session), device.rendering
    assert device.turn is not None
    assert home.conversations.take(device.turn, event) == first
    assert home.kept(device.session) == before


@pytest.mark.parametrize("asks", [Asks.WISH, Asks.IDEA])
@pytest.mark.parametrize("event", [Event(Kind.REPEAT), Event(Kind.IDEA, INDOORS), Event(Kind.LEAVE_IT)])
def test_a_question_of_which_only_the_wish_is_not_known_is_still_answered(asks: Asks, event: Event) -> None:
    """As a record has it that an older release kept."""
    device = wishes(at_home(some("tale")))
    before = device.conversation
    assert before is not None
    offers = (("tale",), 1) if asks is Asks.IDEA else ((), 0)
    old = Conversation(
        asks,
        before.answered_at,
        device.home.clock.now() + CONVERSATION_LIFE,
        offered=offers[0],
        on_offer=offers[1],
    )
    address = Address(HouseholdId("home"), SessionId(device.session), RequestId("old"))
    device.home.store.commit(address, device.home.kept(), Change(None, conversation=old), 0.0)
    device.takes(event)
    assert device.heard[-1] in {*ASK_TIME, *OFFER, *NEAREST, *GOODBYE}


STATES = {
    "time": (None,),
    "mood": ("twenty minutes",),
    "missing": (INDOORS, Kind.ANOTHER, Kind.ANOTHER, Kind.ANOTHER),
    "offer": (INDOORS,),
    "day": ("half a day outside", Kind.AFFIRM),
    "steps": ("ten minutes indoors", Kind.AFFIRM),
}


WITH_VALUES = {
    **dict.fromkeys((Kind.IDEA, Kind.WORDS, Kind.ADD_IDEA, Kind.THANKS), ("twenty minutes", "cushion fort")),
    **dict.fromkeys((Kind.SAVE_FOR, Kind.FOUND), ("saturday",)),
    **dict.fromkeys((Kind.NUMBER, Kind.IDEAS), ("10",)),
    **dict.fromkeys((Kind.TOLD, Kind.FORGET_KEPT), ("plans", "our_ideas")),
    Kind.CHOICE: ("outside", "now", "for_tomorrow", "sunny"),
    Kind.START: ("quality_time", "our_ideas", "pass_the_cup"),
}


def at(state: str, home: Home, voice: str) -> Device:
    """A device of that home at one of the questions about time together."""
    words, *then = STATES[state]
    assert not isinstance(words, Kind)
    device = wishes(home, words, voice=voice)
    for word in then:
        assert isinstance(word, Kind)
        device.hears(word, voice=voice)
    assert device.is_listening, device.heard
    return device


@pytest.mark.parametrize("voice", [NOBODY, ANNA, LILY, GUEST])
@pytest.mark.parametrize("state", STATES)
def test_every_word_from_every_voice_has_an_answer_at_every_question(state: str, voice: str) -> None:
    for kind in sorted({*Kind} - {Kind.SESSION_ENDED, Kind.CONCERN}):
        for value in (None, *WITH_VALUES.get(kind, ())):
            device = at(state, voices_known(at_home()), ANNA)
            device.hears(kind, value, voice=voice)
            acts = device.reply.acts
            assert acts, kind
            last = acts[-1]
            is_asked = device.reply.reprompt is not None
            assert is_asked == device.is_listening, kind
            assert not is_asked or (isinstance(last, Say) and last.message == device.reply.reprompt.message)  # type: ignore[union-attr]


@pytest.mark.parametrize("voice", [GUEST, LILY])
def test_whoever_speaks_gets_an_idea_and_may_take_it(voice: str) -> None:
    home = voices_known(at_home(some("tale")))
    device = wishes(home, voice=voice)
    assert offered(device) == "tale"
    assert device.hears(Kind.AFFIRM, voice=voice)[0] == "quality_time-begin"
    assert together(home).last == "tale"


def test_a_child_s_voice_is_a_child_in_the_room() -> None:
    grown_up = Idea("toast", 20, ["pair"], ["in"], 1, "talking", QUIET)
    home = voices_known(at_home(few(grown_up, IDEAS[0])))
    assert offered(wishes(home, voice=LILY)) == "tower"


def test_nobody_s_planned_idea_is_lost_by_a_wish() -> None:
    home = at_home(some("tale"))
    remembers(home, Together(plans=(Planned("walk"),)))
    goes_off(home)
    assert together(home).plans == (Planned("walk"),)


def test_what_ben_likes_and_what_anna_likes_is_what_the_home_likes() -> None:
    home = voices_known(at_home(some("tale")))
    wishes(home, voice=ANNA).hears(Kind.ANOTHER, voice=ANNA)
    wishes(home, voice=BEN).hears(Kind.ANOTHER, voice=BEN)
    assert together(home).taste == {"talking": -2}


def test_what_was_not_understood_of_the_first_words_is_said_also_after_a_question() -> None:
    device = wishes(at_home(), "skydiving indoors with zoltan and me")
    assert device.heard == ASK_TIME
    assert device.hears(Kind.AFFIRM) == ["quality_time-strangers", "quality_time-missed", *OFFER]
    assert device.hears(Kind.ANOTHER) == OFFER
