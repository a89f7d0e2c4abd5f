"""Who may do what: the whole table of the floor of trust, and how a voice comes to its row."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from skill.domain.household import Household, Member
from skill.domain.rights import ALLOWED, Right, Standing, may, member_of, standing

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
ANNA = Member("anna", "Anna", NOW, voice="voice of Anna")
BEN = Member("ben", "Ben", NOW)
LILY = Member("lily", "Lily", NOW, is_child=True, voice="voice of Lily")
LINKED = Household("salt", members=(ANNA, BEN, LILY))
UNLINKED = Household("salt", members=(replace(ANNA, voice=""), BEN))

# A row for each right; a "x" under adult, child, stranger, shared.
TABLE = {
    Right.KEEP: "xxxx",
    Right.ANYBODYS: "x..x",
    Right.OWN: "xx..",
    Right.KEEP_OWN: "x...",
    Right.FORGET_TODAY: "x..x",
    Right.FORGET_OWN: "x...",
    Right.FORGET_ALL: "x..x",
    Right.PEOPLE: "x..x",
    Right.LINK_OTHERS: "x...",
}
CELLS = [
    (who, right, row[column] == "x")
    for right, row in TABLE.items()
    for column, who in enumerate((Standing.ADULT, Standing.CHILD, Standing.STRANGER, Standing.SHARED))
]
# A household and a voice for each standing.
SOMEBODY = {
    Standing.ADULT: (LINKED, "voice of Anna"),
    Standing.CHILD: (LINKED, "voice of Lily"),
    Standing.STRANGER: (LINKED, "voice of a guest"),
    Standing.SHARED: (UNLINKED, "voice of Anna"),
}


def test_the_table_has_a_row_for_every_right_and_a_column_for_every_standing() -> None:
    assert set(TABLE) == set(Right)
    assert set(ALLOWED) == set(Standing) == set(SOMEBODY)


@pytest.mark.parametrize(("who", "right", "is_allowed"), CELLS)
def test_what_a_voice_may_do_follows_from_who_it_is_here(
    who: Standing, right: Right, *, is_allowed: bool
) -> None:
    household, voice = SOMEBODY[who]
    assert standing(household, voice) is who
    assert may(household, voice, right) is is_allowed


def test_nobody_can_change_the_table_while_it_is_in_use() -> None:
    with pytest.raises(TypeError):
        ALLOWED[Standing.STRANGER] = frozenset(Right)  # type: ignore[index]


# Who a voice is


@pytest.mark.parametrize("household", [None, Household("salt"), UNLINKED], ids=["unmet", "empty", "unlinked"])
@pytest.mark.parametrize("voice", [None, "", "voice of Anna"])
def test_where_no_voice_is_linked_everybody_shares(household: Household | None, voice: str | None) -> None:
    assert standing(household, voice) is Standing.SHARED
    assert member_of(household, voice) is None


@pytest.mark.parametrize("voice", [None, "", "voice of a guest", "anna", "Anna", "VOICE OF ANNA", "voice of"])
def test_where_one_is_linked_every_other_voice_is_a_stranger(voice: str | None) -> None:
    assert standing(LINKED, voice) is Standing.STRANGER
    assert member_of(LINKED, voice) is None


def test_a_voice_that_is_not_recognised_is_not_the_member_without_a_voice() -> None:
    """Ben's voice was never linked: silence about who speaks is not Ben."""
    assert member_of(LINKED, "") is None
    assert not may(LINKED, "", Right.ANYBODYS)


def test_a_linked_voice_is_its_member_and_stands_as_the_household_said() -> None:
    assert member_of(LINKED, "voice of Lily") == LILY
    grown = replace(LINKED, members=(ANNA, replace(LILY, is_child=False)))
    assert standing(LINKED, "voice of Lily") is Standing.CHILD
    assert standing(grown, "voice of Lily") is Standing.ADULT


def test_a_child_s_voice_alone_still_makes_everybody_else_a_stranger() -> None:
    """It does not come to that by talking; a record that says so is met with caution."""
    assert standing(Household("salt", members=(LILY,)), None) is Standing.STRANGER
