"""`closer talk`: a conversation in the terminal, with all that may happen in one."""

from pathlib import Path

import pytest

from tests.cli.command import Closer

pytestmark = pytest.mark.xdist_group("service")
KEYS = [
    "turn", "said", "request", "intent", "slots", "speech", "ssml", "reprompt", "hold_seconds", "listening",
    "ended", "card", "directives", "status", "ms",
]  # fmt: skip


def test_a_turn_is_an_object_with_the_promised_keys(closer: Closer) -> None:
    done = closer("talk", "--json", lines=("/launch", "yes", "help", "purple elephants dance"))
    assert (done.code, done.err) == (0, "")
    assert [list(turn) for turn in done.turns] == [KEYS] * 4
    assert [turn["turn"] for turn in done.turns] == [1, 2, 3, 4]
    assert [turn["intent"] for turn in done.turns] == [
        None, "AMAZON.YesIntent", "AMAZON.HelpIntent", "AMAZON.FallbackIntent",
    ]  # fmt: skip
    assert all(turn["status"] == 200 and turn["speech"] for turn in done.turns)


def test_a_household_is_remembered_and_others_are_not_mixed_in(closer: Closer) -> None:
    first = closer("talk", "--json", lines=("/launch",)).turns[0]["speech"]
    assert closer("talk", "--json", lines=("/launch",)).turns[0]["speech"] != first
    assert closer("talk", "--json", "--account", "next door", lines=("/launch",)).turns[0]["speech"] == first


def test_the_clock_starts_and_moves_as_asked(closer: Closer) -> None:
    """After 23 hours the drill can be taken up, after 25 it is forgotten."""
    lines = (
        "start pass the cup",
        "yes",
        "yes",
        "Anna first",
        "/end",
        "/wait 23h",
        "/launch",
        "/end",
        "/wait 1h30m",
        "/launch",
    )
    turns = closer("talk", "--json", "--now", "2026-11-22T21:00:00+01:00", lines=lines).turns
    assert turns[5]["speech"] != turns[7]["speech"]
    assert all(turn["status"] == 200 for turn in turns)


def test_years_go_by_and_it_still_answers(closer: Closer) -> None:
    turns = closer(
        "talk", "--json", lines=("/launch", "/wait 401d", "/launch", "/wait 2000d", "/launch")
    ).turns
    assert [turn["status"] for turn in turns] == [200] * 3
    assert all(turn["speech"] for turn in turns)


@pytest.mark.parametrize("device", ["dot", "show"])
def test_silence_is_the_device_s(closer: Closer, device: str) -> None:
    turns = closer("talk", "--json", "--device", device, lines=("/launch", "/silence", "/silence")).turns
    assert turns[1]["request"] is None
    assert turns[1]["speech"] == turns[0]["reprompt"]
    assert turns[1]["listening"]
    assert turns[2]["request"] == (None if device == "show" else "SessionEndedRequest")
    assert not turns[2]["listening"]


def test_a_repeated_request_gets_the_same_answer_and_moves_nothing(closer: Closer) -> None:
    lines = ("start pass the cup", "yes", "/repeat-request", "/repeat-request", "yes")
    turns = closer("talk", "--json", lines=lines).turns
    assert turns[1]["ssml"] == turns[2]["ssml"] == turns[3]["ssml"] != turns[4]["ssml"]
    once = closer(
        "talk", "--json", "--account", "straight on", lines=("start pass the cup", "yes", "yes")
    ).turns
    assert turns[4]["ssml"] == once[2]["ssml"]


def test_an_interruption_is_taken_where_they_were(closer: Closer) -> None:
    lines = ("start pass the cup", "yes", "yes", "Anna first", "yes", "/at 20", "longer")
    turns = closer("talk", "--json", lines=lines).turns
    assert turns[4]["hold_seconds"] > 60
    assert turns[5]["intent"] == "MoreTimeIntent"
    assert 30 < turns[5]["hold_seconds"] < turns[4]["hold_seconds"] + 30


def test_who_speaks_and_on_what_can_change(closer: Closer) -> None:
    lines = ("/person Anna", "/launch", "/device show", "/launch", "/person -", "/device dot", "/launch")
    done = closer("talk", "--json", "--person", "Ben", lines=lines)
    assert [turn["status"] for turn in done.turns] == [200] * 3
    assert done.err == ""


def test_events_are_taken_without_a_word(closer: Closer) -> None:
    events = ("SkillDisabled", "AlexaSkillEvent.SkillEnabled", "From.The.Future")
    for turn in closer("talk", "--json", lines=tuple(f"/event {event}" for event in events)).turns:
        assert (turn["status"], turn["speech"], turn["listening"]) == (200, "", False)


def test_a_session_ends_for_any_reason(closer: Closer) -> None:
    reasons = ("", " USER_INITIATED", " EXCEEDED_MAX_REPROMPTS", " FROM_THE_FUTURE")
    lines = [line for reason in reasons for line in ("/launch", f"/end{reason}")]
    turns = closer("talk", "--json", lines=tuple(lines)).turns
    assert [turn["request"] for turn in turns] == ["LaunchRequest", "SessionEndedRequest"] * 4
    assert all(turn["status"] == 200 for turn in turns)


def test_a_slip_gets_a_kind_line_and_the_talk_goes_on(closer: Closer) -> None:
    slips = (
        "/touch", "/permission", "/bogus", "/", "//", "/wait", "/wait soon", "/wait -3s", "/wait 99999999d",
        "/at", "/at noon", "/at -1", "/device", "/device phone", "/person", "/event", "/LAUNCH x",
    )  # fmt: skip
    done = closer("talk", "--json", lines=(*slips, "", "# a comment", "/repeat-request", "/launch"))
    assert done.code == 0
    assert len(done.turns) == 1
    assert "/touch is not in this version" in done.err
    assert "/permission is not in this version" in done.err
    assert done.err.count("\n") >= len(slips)


def test_quit_ends_it(closer: Closer) -> None:
    assert len(closer("talk", "--json", lines=("/launch", "/quit", "/launch")).turns) == 1


def test_people_read_words_and_not_objects(closer: Closer) -> None:
    done = closer("talk", lines=("/launch", "yes", "/bogus", "<b>[red]&", "/quit"))
    assert done.code == 0
    assert "closer ▸" in done.out
    assert "microphone is open" in done.out
    assert "<speak>" not in done.out


def test_whatever_is_typed_is_answered(closer: Closer) -> None:
    typed = ("\x00", "\u202e", "😀" * 50, "a" * 5000, "</speak>", "{name}", "$x", "my name is <b> first", "ÿ")
    turns = closer("talk", "--json", lines=("/launch", *typed)).turns
    assert [turn["said"] for turn in turns[1:]] == list(typed)
    assert all(turn["status"] == 200 and turn["speech"] for turn in turns)


def test_a_store_that_is_not_there_is_told_by_the_skill(closer: Closer) -> None:
    done = closer("talk", "--json", "--store", "redis://127.0.0.1:1", lines=("/launch",))
    assert done.code == 0
    assert done.turns[0]["ended"]
    assert done.turns[0]["speech"]


@pytest.mark.parametrize("url", ["http://host", "host:6379", "redis+sentinel://host"])
def test_a_store_s_address_that_is_none_is_told(closer: Closer, url: str) -> None:
    done = closer("talk", "--store", url)
    assert done.code in {1, 2}
    assert "redis://" in done.err


def test_a_store_that_cannot_start_is_told_in_a_line(closer: Closer, tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "appendonlydir").write_text("not a folder")
    done = closer("talk", lines=("/launch",))
    assert done.code == 1
    assert "valkey.log" in done.err
