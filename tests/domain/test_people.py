"""The people of a household: names and nicknames, leaving without a trace, and voices without a grown-up."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from skill.domain import people
from skill.domain.household import Household, Member
from skill.domain.rights import Standing, standing

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
ANNA = Member("a", "Anna", NOW, also=("Mummy",), voice="voice of Anna")
BEN = Member("b", "Ben", NOW)
LILY = Member("l", "Lily", NOW, is_child=True, voice="voice of Lily")
HOME = Household("salt", members=(ANNA, BEN, LILY), here=("l", "a"), here_at=NOW)


def names(household: Household) -> list[str]:
    return [member.name for member in household.members]


@pytest.mark.parametrize("said", ["Anna", "anna", "ANNA", "mummy", "MUMMY"])
def test_a_member_is_found_by_name_or_nickname_however_it_is_written(said: str) -> None:
    assert people.named(HOME, said) == ANNA


@pytest.mark.parametrize("said", ["", " ", "Ann", "Annabel", "a", "voice of Anna"])
def test_nobody_is_found_by_a_piece_of_a_name_or_by_what_is_no_name(said: str) -> None:
    assert people.named(HOME, said) is None


def test_letters_that_differ_only_in_size_are_one_name() -> None:
    household = people.joined(HOME, [Member("s", "Strauß", NOW)])
    assert people.named(household, "STRAUSS") is not None


def test_whoever_joins_comes_last_and_changes_nobody_else() -> None:
    twins = [people.newcomer(id_, name, NOW, is_child=True) for id_, name in (("x", "Mia"), ("y", "Max"))]
    household = people.joined(HOME, twins)
    assert names(household) == ["Anna", "Ben", "Lily", "Mia", "Max"]
    assert household.members[:3] == HOME.members
    assert all(twin.is_child and not twin.voice and twin.added_at == NOW for twin in twins)


def test_a_change_is_told_by_the_member_s_id_and_not_by_the_name() -> None:
    household = people.changed(HOME, replace(BEN, name="Benjamin"))
    assert names(household) == ["Anna", "Benjamin", "Lily"]


def test_nicknames_are_kept_up_to_three_and_the_oldest_makes_room() -> None:
    household = HOME
    for nickname in ("Benny", "Benno", "Daddy", "Bear"):
        household = people.nicknamed(household, household.members[1], nickname)
    assert household.members[1].also == ("Benno", "Daddy", "Bear")
    assert people.named(household, "Benny") is None


def test_a_nickname_that_is_said_twice_is_one_nickname() -> None:
    household = people.nicknamed(HOME, ANNA, "Mummy")
    assert household.members[0].also == ("Mummy",)


# Leaving


def test_whoever_leaves_leaves_no_trace_in_who_is_here() -> None:
    household = people.without(HOME, frozenset({"l"}))
    assert names(household) == ["Anna", "Ben"]
    assert household.here == ("a",)
    assert people.here(household) == (ANNA,)


def test_leaving_twice_is_leaving_once() -> None:
    once = people.without(HOME, frozenset({"b"}))
    assert people.without(once, frozenset({"b"})) == once


def test_who_is_here_comes_in_the_order_in_which_people_joined() -> None:
    assert people.here(HOME) == (ANNA, LILY)
    assert people.here(Household("salt")) == ()


# Voices


def test_a_linked_voice_replaces_the_one_before() -> None:
    household = people.linked(HOME, LILY, "voice of Lily at ten")
    assert standing(household, "voice of Lily") is Standing.STRANGER
    assert standing(household, "voice of Lily at ten") is Standing.CHILD


def test_without_a_grown_up_s_voice_no_voice_is_told_apart_any_more() -> None:
    household = people.without(HOME, frozenset({"a"}))
    assert [member.voice for member in household.members] == ["", ""]
    assert standing(household, "voice of Lily") is Standing.SHARED


def test_the_last_grown_up_who_is_called_a_child_takes_all_voices_along() -> None:
    household = people.changed(HOME, replace(ANNA, is_child=True))
    assert not any(member.voice for member in household.members)


def test_a_child_s_voice_alone_cannot_be_the_first() -> None:
    household = people.linked(Household("salt", members=(replace(LILY, voice=""),)), LILY, "voice of Lily")
    assert household.members[0].voice == ""


def test_while_another_grown_up_is_known_the_voices_stay() -> None:
    two = people.linked(HOME, BEN, "voice of Ben")
    household = people.without(two, frozenset({"a"}))
    assert [member.voice for member in household.members] == ["voice of Ben", "voice of Lily"]


def test_a_member_whose_voice_is_the_only_one_of_a_grown_up_may_be_renamed() -> None:
    household = people.changed(HOME, replace(ANNA, name="Ann"))
    assert standing(household, "voice of Anna") is Standing.ADULT
    assert standing(household, "voice of Lily") is Standing.CHILD
