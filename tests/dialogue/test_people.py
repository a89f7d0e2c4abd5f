"""Who belongs to a home: joining, names that are none, twins, nicknames, leaving, growing up, moving."""

import pytest

from skill.domain.turn import Kind
from tests.dialogue.family import (
    ANNA,
    BEN,
    GUEST,
    IN_TALK,
    LILY,
    NOBODY,
    family,
    known_family,
    let_in,
    members,
    names,
    said,
    unmet,
    voices,
)
from tests.dialogue.small import begun
from tests.home import Device, Home

INVITED = "opening-invite"
ASKED_AGAIN = ["people-age.reprompt"]


def opened(home: Home, voice: str = NOBODY) -> Device:
    """A device on which the opening is over and the invitation is open."""
    device = home.device()
    device.opens(voice=voice)
    if device.heard[-1] == "people-who_is_here":
        device.hears(Kind.SKIP, voice=voice)
    assert device.heard[-1] == INVITED
    return device


# Joining


def test_a_daughter_joins_in_one_sentence() -> None:
    home = unmet()
    device = opened(home)
    assert device.hears(Kind.ADD_MEMBER, "Lily", form="child") == ["people-added", INVITED]
    assert [(member.name, member.is_child) for member in members(home)] == [("Lily", True)]


@pytest.mark.parametrize(("answer", "is_child"), [("child", True), ("adult", False)])
def test_where_it_is_not_said_it_is_asked_whether_a_child_or_a_grown_up(
    answer: str, *, is_child: bool
) -> None:
    home = unmet()
    device = opened(home)
    assert device.hears(Kind.ADD_MEMBER, "Robin", form="either") == ["people-age"]
    assert names(home) == []
    assert device.hears(Kind.AGE_GROUP, form=answer) == ["people-added", INVITED]
    assert [(member.name, member.is_child) for member in members(home)] == [("Robin", is_child)]


def test_twins_join_together() -> None:
    home = unmet()
    device = opened(home)
    assert device.hears(Kind.ADD_MEMBER, "Mia", other="Max") == ["people-age"]
    assert device.hears(Kind.AGE_GROUP, form="child") == ["people-added", INVITED]
    assert names(home) == ["Mia", "Max"]
    assert len({member.id for member in members(home)}) == 2


@pytest.mark.parametrize("form", ["child", None])
def test_twins_of_one_name_are_told_that_both_have_it(form: str | None) -> None:
    """Nobody here has it yet: what is in the way is that it is given twice."""
    home = unmet()
    device = opened(home)
    assert device.hears(Kind.ADD_MEMBER, "Mia", other="mia", form=form) == ["people-same_name", INVITED]
    assert said(device) == {"Mia"}
    assert names(home) == []


def test_twins_of_one_name_that_somebody_has_already_are_told_that() -> None:
    home = family()
    assert opened(home).hears(Kind.ADD_MEMBER, "Ben", other="Ben", form="child")[0] == "people-name_taken"


@pytest.mark.parametrize("name", ["Lily", "lily", "LILY"])
def test_somebody_named_like_another_is_asked_for_a_nickname(name: str) -> None:
    home = family()
    assert opened(home).hears(Kind.ADD_MEMBER, name, form="child")[0] == "people-name_taken"
    assert names(home) == ["Anna", "Ben", "Lily"]


def test_of_two_who_join_one_name_that_is_taken_keeps_both_out() -> None:
    home = family()
    assert opened(home).hears(Kind.ADD_MEMBER, "Mia", other="Ben", form="child")[0] == "people-name_taken"
    assert names(home) == ["Anna", "Ben", "Lily"]


def test_the_thirteenth_is_one_too_many() -> None:
    home = unmet()
    device = opened(home)
    for letter in "ABCDEFGHIJK":
        device.hears(Kind.ADD_MEMBER, f"{letter}lex", form="adult")
    assert device.hears(Kind.ADD_MEMBER, "Mia", other="Max", form="child")[0] == "people-full"
    assert device.hears(Kind.ADD_MEMBER, "Mia", form="child")[0] == "people-added"
    assert device.hears(Kind.ADD_MEMBER, "Max", form="child")[0] == "people-full"
    assert len(names(home)) == 12


WHOM = "people-add_whom"


@pytest.mark.parametrize("first_words", [True, False])
@pytest.mark.parametrize("kind", [Kind.NAME, Kind.INTRODUCE, Kind.ADD_MEMBER])
def test_adding_nobody_is_asked_whom_and_the_name_is_waited_for(kind: Kind, *, first_words: bool) -> None:
    home = unmet()
    device = home.device() if first_words else opened(home)
    assert device.hears(Kind.ADD_MEMBER, form="child") == [WHOM]
    assert device.is_listening
    heard = device.hears(kind, "Lily")
    if kind is Kind.ADD_MEMBER:  # said anew, without whether she is a child
        assert heard == ["people-age"]
        heard = device.hears(Kind.AGE_GROUP, form="child")
    assert heard == ["people-added", INVITED]
    assert [(member.name, member.is_child) for member in members(home)] == [("Lily", True)]


def test_whom_is_asked_before_how_old() -> None:
    home = unmet()
    device = opened(home)
    device.hears(Kind.ADD_MEMBER)
    assert device.hears(Kind.NAME, "Robin") == ["people-age"]
    assert device.hears(Kind.AGE_GROUP, form="adult") == ["people-added", INVITED]


@pytest.mark.parametrize("word", [Kind.DENY, Kind.LEAVE_IT, Kind.SKIP, Kind.NEXT, Kind.LATER])
def test_whoever_says_no_to_whom_adds_nobody(word: Kind) -> None:
    device = opened(unmet())
    device.hears(Kind.ADD_MEMBER)
    assert device.hears(word) == ["people-let_be", INVITED]


def test_a_name_that_is_never_understood_is_let_be() -> None:
    home = unmet()
    device = opened(home)
    device.hears(Kind.ADD_MEMBER)
    assert device.hears(Kind.NAME, "<speak>") == ["repair-not_caught", f"{WHOM}.reprompt"]
    assert device.hears(Kind.AFFIRM) == [f"{WHOM}.choices"]
    assert device.hears(Kind.UNKNOWN) == ["people-let_be", INVITED]
    assert names(home) == []


@pytest.mark.parametrize(
    ("voice", "told"),
    [(LILY, "people-only_known"), (GUEST, "people-only_known"), (BEN, "people-other_voice")],
)
def test_whom_is_answered_by_the_voice_that_was_asked(voice: str, told: str) -> None:
    home = known_family()
    let_in(home, "Ben", BEN)
    device = opened(home, ANNA)
    device.hears(Kind.ADD_MEMBER, voice=ANNA)
    assert device.hears(Kind.NAME, "Robin", voice=voice) == [told, INVITED]
    assert "Robin" not in names(home)


@pytest.mark.parametrize("kind", [Kind.RENAME, Kind.NICKNAME, Kind.REMOVE_MEMBER, Kind.AGE_GROUP])
def test_a_microphone_that_closes_was_asking_for_nothing(kind: Kind) -> None:
    """A session that began with a wish that lacks its name ends with what is so, not with a request."""
    device = family().device()
    assert device.hears(kind, other="Mia", form="child") == ["people-no_name"]
    assert not device.is_listening


@pytest.mark.parametrize(
    ("kind", "value", "form"), [(Kind.ADD_MEMBER, "Lily", "child"), (Kind.COUNTRY, "DE", None)]
)
def test_what_the_very_first_words_of_a_home_say_is_kept_as_it_is_told(
    kind: Kind, value: str, form: str | None
) -> None:
    """As in: tell Closer Together to add my daughter Lily. No opening comes before that."""
    home = unmet()
    device = home.device()
    assert device.hears(kind, value, form=form) in (["people-added"], ["people-country"])
    household = home.kept().household
    assert household is not None
    assert (household.country, names(home)) in (("", ["Lily"]), ("DE", []))


def test_two_devices_that_add_the_same_name_at_once_add_it_once() -> None:
    home = family()
    kitchen, garden = opened(home), opened(home)
    kitchen.hears(Kind.ADD_MEMBER, "Mia")
    garden.hears(Kind.ADD_MEMBER, "Mia")
    kitchen.hears(Kind.AGE_GROUP, form="child")
    assert garden.hears(Kind.AGE_GROUP, form="adult")[0] == "people-name_taken"
    assert names(home).count("Mia") == 1


# "A child, or a grown-up?"


@pytest.mark.parametrize("word", [Kind.DENY, Kind.LEAVE_IT, Kind.SKIP, Kind.NEXT, Kind.LATER])
def test_whoever_says_no_to_the_question_of_age_adds_nobody(word: Kind) -> None:
    home = unmet()
    device = opened(home)
    device.hears(Kind.ADD_MEMBER, "Robin")
    assert device.hears(word) == ["people-let_be", INVITED]
    assert names(home) == []


@pytest.mark.parametrize("word", [Kind.STOP, Kind.CANCEL, Kind.HOME, Kind.PAUSE])
def test_a_stop_at_the_question_of_age_is_a_stop(word: Kind) -> None:
    home = unmet()
    device = opened(home)
    device.hears(Kind.ADD_MEMBER, "Robin")
    assert device.hears(word) == ["repair-goodbye"]
    assert names(home) == []


def test_an_age_that_is_never_understood_is_let_be() -> None:
    home = unmet()
    device = opened(home)
    device.hears(Kind.ADD_MEMBER, "Robin")
    assert device.hears(Kind.UNKNOWN)[-1].startswith("people-age")
    assert device.hears(Kind.AGE_GROUP, form="either")[-1].startswith("people-age")
    assert device.hears(Kind.UNKNOWN) == ["people-let_be", INVITED]
    assert names(home) == []


def test_a_word_about_somebody_else_is_no_answer_about_the_one_who_joins() -> None:
    home = family()
    device = opened(home)
    device.hears(Kind.ADD_MEMBER, "Robin")
    device.hears(Kind.AGE_GROUP, "Ben", form="adult")
    assert ("Robin", False) not in [(member.name, member.is_child) for member in members(home)]


def test_the_question_of_age_is_answered_by_the_voice_that_brought_it_up() -> None:
    home = known_family()
    device = opened(home, ANNA)
    device.hears(Kind.ADD_MEMBER, "Robin", voice=ANNA)
    device.hears(Kind.AGE_GROUP, form="adult", voice=GUEST)
    assert "Robin" not in names(home)


def test_an_answer_comes_too_late_once_a_voice_was_linked_elsewhere() -> None:
    """Asked while everything was everybody's; by the time of the answer it is no longer."""
    home = family()
    kitchen = opened(home)
    kitchen.hears(Kind.ADD_MEMBER, "Robin")
    home.device().hears(Kind.INTRODUCE, "Anna", voice=ANNA)
    assert kitchen.hears(Kind.AGE_GROUP, form="adult")[0] == "people-only_known"
    assert "Robin" not in names(home)


# Names that are none


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("stop", "people-name_command"),
        ("Alexa", "people-name_command"),
        ("Weiter", "people-name_command"),
        ("Forget me", "people-name_command"),
        ("Idiot", "people-name_unkind"),
        ("Wichser", "people-name_unkind"),
        ("Anna the bitch", "people-name_unkind"),
        ("<speak>", "people-name_odd"),
        ("Tom</speak><audio src='x'/>", "people-name_odd"),
        ("R2D2", "people-name_odd"),
        ("12", "people-name_odd"),
        ("\x1b[2J", "people-name_odd"),
        ("{ $name }", "people-name_odd"),
        ("x" * 31, "people-name_odd"),
        ("🙂", "people-name_odd"),
        ("-", "people-name_odd"),
    ],
)
def test_a_name_that_is_a_command_markup_or_a_slur_is_not_taken_and_not_said(name: str, told: str) -> None:
    home = family()
    device = opened(home)
    assert device.hears(Kind.ADD_MEMBER, name, form="child") == [told, INVITED]
    assert device.hears(Kind.RENAME, "Ben", other=name) == [told, INVITED]
    assert device.hears(Kind.NICKNAME, "Ben", other=name) == [told, INVITED]
    assert device.hears(Kind.ADD_MEMBER, "Mia", other=name, form="child") == [told, INVITED]
    assert names(home) == ["Anna", "Ben", "Lily"]
    assert name not in said(device)


@pytest.mark.parametrize(
    "name", ["Zoë", "Anne-Marie", "O'Hara", "李", "Stopford", "Nextor", "Mary Ann", "Ng"]
)
def test_a_name_that_merely_looks_odd_is_a_name(name: str) -> None:
    home = unmet()
    assert opened(home).hears(Kind.ADD_MEMBER, name, form="adult")[0] == "people-added"
    assert names(home) == [name]


@pytest.mark.parametrize(
    "kind", [Kind.REMOVE_MEMBER, Kind.RENAME, Kind.NICKNAME, Kind.AGE_GROUP, Kind.LET_LINK]
)
@pytest.mark.parametrize("name", ["Bitch", "<audio/>", "\x07"])
def test_what_may_not_be_a_name_is_not_said_back_to_a_room_either(kind: Kind, name: str) -> None:
    home = known_family()
    device = opened(home, ANNA)
    device.hears(kind, name, form="adult", other="Mia", voice=ANNA)
    assert name not in said(device)
    assert device.is_listening


# Called something else


def test_a_member_is_renamed_and_found_by_the_new_name_only() -> None:
    home = family()
    device = opened(home)
    assert device.hears(Kind.RENAME, "ben", other="Benjamin") == ["people-renamed", INVITED]
    assert names(home) == ["Anna", "Benjamin", "Lily"]
    assert device.hears(Kind.RENAME, "Ben", other="Bob")[0] == "people-unknown"


def test_a_nickname_finds_the_same_member() -> None:
    home = family()
    device = opened(home)
    assert device.hears(Kind.NICKNAME, "Anna", other="Mummy") == ["people-nicknamed", INVITED]
    assert device.hears(Kind.RENAME, "mummy", other="Ann") == ["people-renamed", INVITED]
    assert names(home) == ["Ann", "Ben", "Lily"]


def test_a_fourth_nickname_says_which_one_made_room() -> None:
    home = family()
    device = opened(home)
    for nickname in ("Mummy", "Mum", "Annie"):
        assert device.hears(Kind.NICKNAME, "Anna", other=nickname) == ["people-nicknamed", INVITED]
    assert device.hears(Kind.NICKNAME, "Anna", other="Nan") == [
        "people-nicknamed",
        "people-nickname_gone",
        INVITED,
    ]
    assert {"Anna", "Nan", "Mummy"} <= said(device)
    assert members(home)[0].also == ("Mum", "Annie", "Nan")
    assert device.hears(Kind.RENAME, "Mummy", other="Ann")[0] == "people-unknown"


@pytest.mark.parametrize("again", ["Mum", "mum", "Anna"])
def test_a_nickname_that_is_there_already_pushes_none_out(again: str) -> None:
    device = opened(family())
    for nickname in ("Mummy", "Mum", "Annie"):
        device.hears(Kind.NICKNAME, "Anna", other=nickname)
    assert device.hears(Kind.NICKNAME, "Anna", other=again) == ["people-nicknamed", INVITED]


NICKNAMES = ("Mummy", "Mum", "Annie")


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_all_nicknames_are_told(count: int) -> None:
    home = known_family()
    device = opened(home, ANNA)
    for nickname in NICKNAMES[:count]:
        device.hears(Kind.NICKNAME, "Anna", other=nickname, voice=ANNA)
    for kind in (Kind.KNOW_US, Kind.KNOW_ME):
        device.hears(kind, voice=ANNA)
        assert said(device) & set(NICKNAMES) == set(NICKNAMES[:count])


@pytest.mark.parametrize("kind", [Kind.RENAME, Kind.NICKNAME])
def test_nobody_gets_a_name_that_is_another_s(kind: Kind) -> None:
    home = family()
    device = opened(home)
    device.hears(Kind.NICKNAME, "Anna", other="Mummy")
    assert device.hears(kind, "Ben", other="lily")[0] == "people-name_taken"
    assert device.hears(kind, "Ben", other="Mummy")[0] == "people-name_taken"
    assert names(home) == ["Anna", "Ben", "Lily"]


def test_the_spelling_of_one_s_own_name_may_be_mended() -> None:
    home = family()
    assert opened(home).hears(Kind.RENAME, "Lily", other="LILY")[0] == "people-renamed"
    assert names(home)[-1] == "LILY"


def test_whoever_is_renamed_to_their_nickname_is_not_called_it_twice() -> None:
    home = family()
    device = opened(home)
    device.hears(Kind.NICKNAME, "Ben", other="Benny")
    device.hears(Kind.RENAME, "Ben", other="Benny")
    ben = members(home)[1]
    assert ben.name == "Benny"
    assert "Benny" not in ben.also


@pytest.mark.parametrize("kind", [Kind.RENAME, Kind.NICKNAME, Kind.REMOVE_MEMBER, Kind.AGE_GROUP])
@pytest.mark.parametrize(("who", "told"), [("Zelda", "people-unknown"), (None, "people-no_name")])
def test_a_name_that_nobody_has_here_changes_nothing(kind: Kind, who: str | None, told: str) -> None:
    home = family()
    before = members(home)
    assert opened(home).hears(kind, who, other="Mia", form="child") == [told, INVITED]
    assert members(home) == before


# Leaving


def test_somebody_leaves_after_one_yes_and_no_name_is_said_over_it() -> None:
    home = family()
    device = opened(home)
    assert device.hears(Kind.REMOVE_MEMBER, "Ben") == ["people-remove"]
    assert names(home) == ["Anna", "Ben", "Lily"]
    assert device.hears(Kind.AFFIRM) == ["people-removed", INVITED]
    assert names(home) == ["Anna", "Lily"]
    assert said(device) == set()


def test_whoever_was_removed_meanwhile_is_not_missed() -> None:
    home = family()
    kitchen, garden = opened(home), opened(home)
    kitchen.hears(Kind.REMOVE_MEMBER, "Ben")
    garden.hears(Kind.REMOVE_MEMBER, "Ben")
    kitchen.hears(Kind.AFFIRM)
    assert garden.hears(Kind.AFFIRM)[-1] == INVITED
    assert names(home) == ["Anna", "Lily"]


def test_another_grown_up_s_own_voice_keeps_the_say_over_its_name() -> None:
    home = known_family()
    device = opened(home, ANNA)
    device.hears(Kind.LET_LINK, "Ben", voice=ANNA)
    device.hears(Kind.INTRODUCE, "Ben", voice=BEN)
    for kind in (Kind.REMOVE_MEMBER, Kind.RENAME, Kind.NICKNAME, Kind.AGE_GROUP):
        heard = device.hears(kind, "Anna", other="Mia", form="child", voice=BEN)
        assert heard == ["people-own_voice", INVITED]
    assert device.hears(Kind.REMOVE_MEMBER, "Lily", voice=BEN) == ["people-remove"]


@pytest.mark.parametrize("voice", [LILY, GUEST, NOBODY])
@pytest.mark.parametrize(
    "kind",
    [
        Kind.ADD_MEMBER,
        Kind.RENAME,
        Kind.NICKNAME,
        Kind.REMOVE_MEMBER,
        Kind.AGE_GROUP,
        Kind.COUNTRY,
        Kind.LET_LINK,
    ],
)
def test_a_voice_that_is_no_known_grown_up_s_changes_nobody_and_hears_no_name(kind: Kind, voice: str) -> None:
    home = known_family()
    before = home.kept().household
    device = opened(home, voice)
    assert device.hears(kind, "Ben", other="Mia", form="child", voice=voice)[0] == "people-only_known"
    assert said(device) == set()
    assert home.kept().household == before


@pytest.mark.parametrize(
    ("kind", "form"), [(Kind.REMOVE_MEMBER, None), (Kind.AGE_GROUP, "child")], ids=["leaves", "is a child"]
)
def test_when_the_last_known_grown_up_goes_it_is_said_that_all_is_everybody_s_again(
    kind: Kind, form: str | None
) -> None:
    home = known_family()
    device = opened(home, ANNA)
    device.hears(kind, "Anna", form=form, voice=ANNA)
    if kind is Kind.REMOVE_MEMBER:
        device.hears(Kind.AFFIRM, voice=ANNA)
    assert voices(home) == {}
    assert "keeping-no_voice_left" in device.heard


# Growing up, and moving


def test_a_child_that_has_grown_up_may_do_what_grown_ups_may() -> None:
    home = known_family()
    device = opened(home, ANNA)
    assert device.hears(Kind.AGE_GROUP, "Lily", form="adult", voice=ANNA) == ["people-is_adult", INVITED]
    assert opened(home, LILY).hears(Kind.COUNTRY, "DE", voice=LILY) == ["people-country", INVITED]


@pytest.mark.parametrize("unknown", ["", "XX", "de", "<speak>"])
def test_where_a_home_is_may_be_said_and_an_unknown_country_changes_nothing(unknown: str) -> None:
    home = family()
    device = opened(home)
    assert device.hears(Kind.COUNTRY, "DE") == ["people-country", INVITED]
    assert device.hears(Kind.COUNTRY, unknown) == ["people-country_unknown", INVITED]
    household = home.kept().household
    assert household is not None
    assert household.country == "DE"


# In the middle of something


@pytest.mark.parametrize("kind", [Kind.ADD_MEMBER, Kind.REMOVE_MEMBER])
@pytest.mark.parametrize("answer", [Kind.DENY, Kind.AFFIRM, Kind.UNKNOWN])
def test_a_wish_about_people_in_a_hold_comes_back_to_the_hold(kind: Kind, answer: Kind) -> None:
    home = family()
    device = begun(home)
    device.hears(kind, "Ben" if kind is Kind.REMOVE_MEMBER else "Mia", after=IN_TALK)
    for _ in range(3):
        if device.heard[-1] == "repair-go_on":
            break
        device.hears(answer)
    assert device.heard[-1] == "repair-go_on"
    assert device.hears(Kind.AFFIRM)[:2] == ["28", "cup-mirror"]


def test_the_end_of_a_session_in_the_middle_of_a_question_about_people_loses_no_drill() -> None:
    home = family()
    device = begun(home)
    device.hears(Kind.ADD_MEMBER, "Mia", after=IN_TALK)
    assert device.hears(Kind.SESSION_ENDED) == []
    assert names(home) == ["Anna", "Ben", "Lily"]
    assert home.offered == ["talk"]
