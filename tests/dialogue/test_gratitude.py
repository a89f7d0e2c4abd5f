"""What somebody is thankful for: kept first, whole, once, and read back; then asked what is not known."""

from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest

from skill.alexa.render import AlexaVoice
from skill.bootstrap import data_folder
from skill.domain.acts import Rendering
from skill.domain.gratitude import MOST_CHARACTERS, MOST_CHARACTERS_OF_ALL, excerpt, plain
from skill.domain.turn import Event, Kind
from skill.ports import Address, Change, Snapshot
from skill.speech.bundles import read_words
from tests.dialogue.family import ANNA, BEN, GUEST, LILY, NOBODY
from tests.dialogue.room import here, place
from tests.dialogue.thanks import (
    DONE,
    KEPT,
    MORE,
    SHARE,
    WHOSE,
    asks,
    daily,
    entries,
    kept,
    linked,
    member_id,
    release,
    thanks,
    told,
    unlinked,
    unmet,
    words,
)
from tests.fakes.store import MemoryStore
from tests.home import Device, Home, NotingVoice

FULL_OF_COMMANDS = [
    "my brother stopped by",
    "the kitchen is done with mum",
    "stop",
    "nobody said cancel when I was late",
    "yes and no and help and repeat",
    "the bus driver who waited, go on, next, pause",
    "undo this knot she said and we did",
    "delete the last one, forget everything, forget me",
]
STRANGE = {
    "markup": 'tea <b>&amp; cake</b> <break time="90s"/> & "quotes" \'n\' ]]>',
    "emoji with joiners": "👨‍👩‍👧‍👦 and 🏳️‍🌈 at the lake",
    "another script": "晩ごはん и чай, شاي, חברים",
    "right to left marks": "a \u202egnos\u202c b",
    "one word without end": "x" * MOST_CHARACTERS,
    "ampersands": "& " * (MOST_CHARACTERS // 2 - 1) + "&",
    "placeables of the words": "{ $name } { -brand } { gratitude-kept }",
    "combining marks": "z" + "\u0301" * 900,
}
NOTHING = {
    "nothing": None,
    "empty": "",
    "spaces": " \t\n ",
    "control characters": "\x00\x07\x1b",
    "a lone surrogate": "\ud83d",
    "joiners": "\u200d\u200b\ufeff",
}


def spoken_by_alexa(home: Home) -> Home:
    """The home, answered in the words and the markup of the release."""
    words_ = read_words(data_folder("content") / "text", release().locales.locales)
    home.voice = NotingVoice(AlexaVoice(words_, release().language, None))
    home.meets(release())
    return home


def again(device: Device, event: Event) -> str:
    """The last request is delivered once more, as Alexa does when it is unsure; what is answered."""
    assert device.turn is not None
    return device.home.conversations.take(device.turn, event).speech


# In one breath


@pytest.mark.parametrize("said_", FULL_OF_COMMANDS)
def test_a_sentence_full_of_command_words_is_kept_as_it_was_said(said_: str) -> None:
    home = unlinked()
    here(home, "Anna")
    device = thanks(home, said_)
    assert device.heard == [KEPT, MORE]
    assert words(home) == [said_]
    assert excerpt(said_)[0] in told(device)


@pytest.mark.parametrize("said_", FULL_OF_COMMANDS)
def test_and_so_is_the_answer_to_tell_me(said_: str) -> None:
    home = unmet()
    device = asks(home, Kind.KEEP_IT)
    assert device.heard == ["gratitude-tell_now"]
    assert device.reply.listens_for_words
    assert device.hears(Kind.WORDS, said_) == [KEPT, MORE]
    assert words(home) == [said_]


def test_it_is_kept_before_anything_is_asked() -> None:
    """Whoever walks away at the question has left a thanks that is kept."""
    home = linked()
    thanks(home, "the rain", ANNA).hears(Kind.SESSION_ENDED, voice=ANNA)
    assert words(home) == ["the rain"]


@pytest.mark.parametrize("length", [1, 5, 10, 11, 12, 30])
def test_it_is_read_back_in_at_most_twelve_words_with_kept(length: int) -> None:
    home = spoken_by_alexa(unmet())
    thanks(home, " ".join(["leaf"] * length))
    speech = home.voice.rendering.speech.partition("Anything")[0]
    assert speech.startswith("Kept: leaf")
    assert len(speech.split()) <= 12


@pytest.mark.parametrize("said_", STRANGE.values(), ids=STRANGE)
@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
def test_whatever_is_said_is_kept_whole_and_told_in_sound_markup(said_: str, locale: str) -> None:
    home = spoken_by_alexa(unmet())
    device = home.device(locale)
    for kind in (Kind.THANKS, Kind.FOUND):
        device.hears(kind, said_ if kind is Kind.THANKS else None)
        speech = ET.fromstring(f"<speak>{device.rendering.speech}</speak>")  # noqa: S314 - our own answer
        text = "".join(speech.itertext())
        assert said_[:10] in text
        assert not list(speech), "no tag of theirs is one of ours"
        device.session = ""
    assert words(home) == [plain(said_)] == [said_]


def test_control_characters_and_halves_of_characters_are_left_out_and_the_rest_is_kept() -> None:
    home = unmet()
    thanks(home, "the\x00 rain\ud83d\nand  the\tsun\x1b[31m")
    assert words(home) == ["the rain and the sun[31m"]


@pytest.mark.parametrize("said_", NOTHING.values(), ids=NOTHING)
@pytest.mark.parametrize("kind", [Kind.THANKS, Kind.WORDS])
def test_nothing_is_kept_where_nothing_was_heard_and_it_is_asked_for(kind: Kind, said_: str | None) -> None:
    home = unmet()
    device = asks(home, Kind.KEEP_IT)
    assert device.hears(kind, said_) == ["gratitude-nothing_heard", "gratitude-tell_now"]
    assert device.is_listening
    assert words(home) == []
    assert daily(home).total == 0
    device.hears(Kind.WORDS, "the rain")
    assert words(home) == ["the rain"]


def test_two_thousand_characters_are_kept_and_one_more_is_not_cut_but_asked_for_in_parts() -> None:
    home = unmet()
    longest = ("all of it " * 300)[: MOST_CHARACTERS - 1] + "!"
    thanks(home, longest)
    assert words(home) == [longest]
    device = thanks(home, longest + "!")
    assert device.heard == ["gratitude-too_long", "gratitude-tell_now"]
    assert device.is_listening
    assert words(home) == [longest]


def test_nothing_heard_in_the_middle_of_another_question_is_a_wish_to_keep_something() -> None:
    """At "Would you like family radio?" an empty thanks is asked for, and is not for the radio."""
    home = linked()
    device = asks(home, Kind.LEAVE_THANKS, "Ben", ANNA)
    assert device.heard == ["radio-join"]
    assert device.hears(Kind.THANKS, "", voice=ANNA) == ["gratitude-nothing_heard", "gratitude-tell_now"]
    device.hears(Kind.WORDS, "the rain", voice=ANNA)
    assert [entry.to for entry in entries(home)] == [""]


# Tell me, and I'll keep it


@pytest.mark.parametrize("kind", [Kind.DENY, Kind.SKIP, Kind.LEAVE_IT, Kind.LATER, Kind.PASS, Kind.ONLY_MINE])
def test_it_can_stay_with_them_and_no_setting_comes_of_it(kind: Kind) -> None:
    home = linked()
    device = asks(home, Kind.PROMPT, voice=ANNA)
    assert device.hears(kind, voice=ANNA) == ["gratitude-to_yourselves"]
    assert (words(home), daily(home).only_mine) == ([], {})


def test_to_keep_it_to_myself_is_an_answer_too() -> None:
    device = asks(unmet(), Kind.PROMPT)
    assert device.hears(Kind.CHOICE, "keep_quiet") == ["gratitude-to_yourselves"]


def test_not_understood_it_is_asked_twice_more_and_then_let_be() -> None:
    device = asks(unmet(), Kind.KEEP_IT)
    assert device.hears(Kind.UNKNOWN) == ["repair-not_caught", "gratitude-tell_now.reprompt"]
    assert device.hears(Kind.HELP) == ["gratitude-tell_now.choices"]
    assert device.hears(Kind.UNKNOWN) == ["gratitude-to_yourselves"]
    assert not device.is_listening


@pytest.mark.parametrize("kind", [Kind.AFFIRM, Kind.KEEP_IT])
def test_a_yes_without_words_is_not_met_for_ever(kind: Kind) -> None:
    device = asks(unmet(), Kind.KEEP_IT)
    heard = [device.hears(kind)[-1] for _ in range(3)]
    assert heard == ["gratitude-tell_now", "gratitude-tell_now", "gratitude-to_yourselves"]
    assert not device.is_listening


def test_said_again_keep_it_is_no_wish_of_its_own() -> None:
    """What it is about stays: the thanks that is being changed."""
    home = unlinked()
    here(home, "Anna")
    kept(home, "the rein")
    device = asks(home, Kind.CHANGE_IT)
    assert device.hears(Kind.KEEP_IT) == ["gratitude-tell_again"]
    device.hears(Kind.WORDS, "the rain")
    assert words(home) == ["the rain"]


# In parts


def test_a_long_answer_comes_in_parts_and_is_one_thanks() -> None:
    home = unmet()
    device = thanks(home, "the walk")
    for part in ("the ice on the lake", "Paul who came along"):
        assert device.hears(Kind.WORDS, part) == [KEPT, MORE]
    assert device.hears(Kind.DENY) == [DONE]
    assert words(home) == ["the walk. the ice on the lake. Paul who came along"]
    assert daily(home).total == 1


def test_keep_it_after_it_was_kept_is_a_yes_to_that() -> None:
    home = unmet()
    device = thanks(home, "the walk")
    assert device.hears(Kind.KEEP_IT) == [DONE]
    assert words(home) == ["the walk"]


def test_another_thanks_said_as_one_is_another() -> None:
    home = unmet()
    thanks(home, "the walk").hears(Kind.THANKS, "the soup")
    assert words(home) == ["the walk", "the soup"]


@pytest.mark.parametrize("kind", [Kind.REPEAT, Kind.HELP])
def test_asked_whether_there_is_more_they_may_ask_back(kind: Kind) -> None:
    device = thanks(unmet(), "the walk")
    assert device.hears(kind)[-1].startswith(MORE)
    assert device.is_listening
    assert device.hears(Kind.WORDS, "and the ice") == [KEPT, MORE]


def test_a_part_that_is_too_long_is_not_kept_and_a_shorter_one_may_follow() -> None:
    home = unmet()
    device = thanks(home, "the walk")
    assert device.hears(Kind.WORDS, "x" * (MOST_CHARACTERS + 1)) == ["gratitude-too_long", MORE]
    device.hears(Kind.WORDS, "the ice")
    assert words(home) == ["the walk. the ice"]


def test_one_thanks_ends_at_eight_thousand_characters() -> None:
    home = unmet()
    device = thanks(home, "x" * MOST_CHARACTERS)
    for letter in "abc":
        device.hears(Kind.WORDS, letter * (MOST_CHARACTERS - 2))
    assert device.hears(Kind.WORDS, "d" * MOST_CHARACTERS) == ["gratitude-too_long"]
    assert len(words(home)[0]) <= MOST_CHARACTERS_OF_ALL
    assert words(home)[0].endswith("c")


def test_what_another_known_voice_adds_is_a_thanks_of_its_own() -> None:
    """Ben answers "Anything to add?" after Anna: he does not speak into what is hers alone."""
    home = linked()
    kept(home, "the rain", ANNA)
    device = thanks(home, "the walk", ANNA)
    device.hears(Kind.WORDS, "the soup", voice=BEN)
    assert [(entry.words, entry.by) for entry in entries(home)[1:]] == [
        ("the walk", member_id(home, "Anna")),
        ("the soup", member_id(home, "Ben")),
    ]


def test_a_part_added_to_what_went_meanwhile_is_kept_by_itself() -> None:
    home = unmet()
    device = thanks(home, "the walk")
    asks(home, Kind.UNDO)
    assert device.hears(Kind.WORDS, "the ice") == [KEPT, MORE]
    assert words(home) == ["the ice"]


# The same, twice


def test_a_request_that_is_repeated_keeps_it_once_and_is_answered_alike() -> None:
    home = unmet()
    device = thanks(home, "the rain")
    assert again(device, Event(Kind.THANKS, "the rain")) == device.rendering.speech
    assert words(home) == ["the rain"]
    device.hears(Kind.WORDS, "the sun")
    assert again(device, Event(Kind.WORDS, "the sun")) == device.rendering.speech
    assert words(home) == ["the rain. the sun"]
    assert daily(home).total == 1


def test_said_again_after_an_unsure_write_it_is_kept_once() -> None:
    """The write was applied and its answer lost: they hear that we are unsure, and say it again."""
    home = unmet()
    home.store.cut = "after"
    assert thanks(home, "the rain").heard == ["trouble-unsure"]
    home.store.cut = None
    assert thanks(home, "The  Rain").heard == [KEPT, MORE]
    assert words(home) == ["the rain"]
    assert daily(home).total == 1


def test_said_again_after_a_write_that_was_not_applied_it_is_kept() -> None:
    home = unmet()
    home.store.cut = "before"
    assert thanks(home, "the rain").heard == ["trouble-unsure"]
    home.store.cut = None
    assert thanks(home, "the rain").heard == [KEPT, MORE]
    assert words(home) == ["the rain"]


@pytest.mark.parametrize(("minutes", "times"), [(1, 1), (3, 2)])
def test_the_same_words_within_two_minutes_are_one_thanks_and_after_three_two(
    minutes: int, times: int
) -> None:
    home = unmet()
    thanks(home, "the rain").hears(Kind.DENY)
    home.clock.advance(minutes * 60)
    assert thanks(home, "the rain").heard == [KEPT, MORE]
    assert words(home) == ["the rain"] * times
    assert daily(home).total == times


def test_the_same_words_of_two_known_voices_are_two() -> None:
    home = linked()
    thanks(home, "the rain", ANNA)
    thanks(home, "the rain", BEN)
    assert {entry.by for entry in entries(home)} == {member_id(home, "Anna"), member_id(home, "Ben")}


@pytest.mark.parametrize("gone", [Kind.DELETE_THANKS, Kind.UNDO, Kind.FORGET_TODAY])
def test_what_was_put_away_and_is_said_again_at_once_is_kept(gone: Kind) -> None:
    home = unmet()
    device = thanks(home, "the rain")
    device.hears(gone)
    device.hears(Kind.AFFIRM)
    assert words(home) == []
    assert thanks(home, "the rain").heard == [KEPT, MORE]
    assert words(home) == ["the rain"]


def test_two_people_on_two_devices_in_the_same_second_are_both_kept() -> None:
    class Racing(MemoryStore):
        """A store in which another device is quicker, once."""

        meanwhile: Callable[[], object] | None = None

        def commit(
            self, address: Address, snapshot: Snapshot, change: Change, deadline: float
        ) -> Rendering | None:
            """See `ports.Store`."""
            if self.meanwhile is not None:
                other, self.meanwhile = self.meanwhile, None
                other()
            return super().commit(address, snapshot, change, deadline)

    home = linked(Racing)
    kitchen, bedroom = home.device(), home.device()
    assert isinstance(home.store, Racing)
    home.store.meanwhile = lambda: bedroom.hears(Kind.THANKS, "the sun", voice=BEN, after=0)
    assert kitchen.hears(Kind.THANKS, "the rain", voice=ANNA, after=0) == [KEPT, SHARE]
    assert sorted(words(home)) == ["the rain", "the sun"]
    assert daily(home).total == 2
    assert len({entry.kept_at for entry in entries(home)}) == 1


# In a practice


def practising(home: Home) -> Device:
    """A device on which two of them thank each other, and one is talking."""
    device = asks(home, Kind.START, "thank_you_three")
    device.hears(Kind.BOTH)
    device.hears(Kind.ME)
    assert place(device).begun
    return device


def test_in_a_practice_nothing_is_kept_without_keep_it() -> None:
    home = unlinked()
    device = practising(home)
    drill = place(device).drill
    device.hears(Kind.THANKS, "how you held me", after=5)
    assert device.heard == ["gratitude-not_in_practice", "repair-go_on"]
    assert words(home) == []
    assert device.hears(Kind.KEEP_IT) == ["gratitude-tell_now"]
    assert device.hears(Kind.WORDS, "how you held me")[0] == KEPT
    assert words(home) == ["how you held me"]
    while device.heard[-1] == WHOSE:
        device.hears(Kind.BOTH)
    assert device.heard[-1] == "repair-go_on"
    device.hears(Kind.AFFIRM)
    assert (place(device).drill, place(device).begun) == (drill, True)


def test_keep_it_in_a_practice_takes_it_however_it_begins() -> None:
    home = unmet()
    device = practising(home)
    device.hears(Kind.KEEP_IT, after=5)
    assert device.hears(Kind.THANKS, "how you held me") == [KEPT, "repair-go_on"]
    assert words(home) == ["how you held me"]


def test_in_a_practice_a_thanks_said_again_at_once_can_be_undone_too() -> None:
    home = unmet()
    device = practising(home)
    for _ in range(2):
        device.hears(Kind.KEEP_IT, after=5)
        device.hears(Kind.WORDS, "how you held me", after=5)
    assert words(home) == ["how you held me"]
    assert device.hears(Kind.UNDO, after=5) == ["gratitude-undone", "repair-go_on"]
    assert words(home) == []


def test_before_a_practice_has_begun_a_thanks_is_kept_and_the_practice_waits() -> None:
    home = unmet()
    device = asks(home, Kind.START, "thank_you_three")
    assert device.hears(Kind.THANKS, "the rain") == [KEPT, "repair-go_on"]
    assert words(home) == ["the rain"]


# Whose it is


def test_it_is_of_the_voice_that_speaks_whoever_is_here() -> None:
    home = linked()
    home.device().hears(Kind.HERE, "Ben", voice=ANNA)
    assert kept(home, "the rain", ANNA).by == member_id(home, "Anna")


def test_else_of_the_one_who_is_here_and_nobody_is_asked() -> None:
    home = unlinked()
    here(home, "Ben")
    device = thanks(home, "the rain")
    assert device.heard == [KEPT, MORE]
    assert entries(home)[0].by == member_id(home, "Ben")


def test_else_it_is_asked_once_and_then_it_is_theirs() -> None:
    home = unlinked()
    device = thanks(home, "the rain")
    assert device.heard == [KEPT, WHOSE]
    assert device.hears(Kind.NAME, "Anna") == ["gratitude-whose_it_is", MORE]
    assert entries(home)[0].by == member_id(home, "Anna")


@pytest.mark.parametrize(
    "answer", [(Kind.BOTH, None), (Kind.NAME, "Zora"), (Kind.DENY, None), (Kind.FOR_ALL, None)]
)
def test_and_where_nobody_is_named_it_is_everybody_s(answer: tuple[Kind, str | None]) -> None:
    home = unlinked()
    device = thanks(home, "the rain")
    device.hears(*answer)
    assert [(entry.words, entry.by) for entry in entries(home)] == [("the rain", "")]
    assert device.is_listening


@pytest.mark.parametrize("kind", [Kind.REPEAT, Kind.HELP, Kind.UNKNOWN])
def test_whose_it_is_may_be_asked_back(kind: Kind) -> None:
    home = unlinked()
    device = thanks(home, "the rain")
    assert device.hears(kind)[-1].startswith(WHOSE)
    device.hears(Kind.NAME, "Lily")
    assert entries(home)[0].by == member_id(home, "Lily")


def test_where_one_is_known_or_nobody_nobody_is_asked() -> None:
    home = unmet()
    home.device().hears(Kind.ADD_MEMBER, "Anna", form="adult")
    assert thanks(home, "the rain").heard == [KEPT, MORE]


def test_a_stranger_s_thanks_is_kept_and_may_be_anybody_s() -> None:
    home = linked()
    assert thanks(home, "the soup", GUEST).heard == [KEPT, WHOSE]
    assert entries(home)[0].by == ""


# Only theirs, or for all


def test_until_they_have_said_so_it_is_only_theirs() -> None:
    home = linked()
    assert thanks(home, "the rain", ANNA).heard == [KEPT, SHARE]
    assert entries(home)[0].is_private


@pytest.mark.parametrize(("answer", "is_private"), [(Kind.FOR_ALL, False), (Kind.ONLY_MINE, True)])
def test_they_are_asked_once_and_it_is_remembered(answer: Kind, *, is_private: bool) -> None:
    home = linked()
    device = thanks(home, "the rain", ANNA)
    device.hears(answer, voice=ANNA)
    assert device.heard[-1] == MORE
    device.hears(Kind.DENY, voice=ANNA)
    home.clock.advance(180)
    assert thanks(home, "the sun", ANNA).heard == [KEPT, MORE]
    assert [entry.is_private for entry in entries(home)] == [is_private, is_private]


def test_each_voice_is_asked_for_itself() -> None:
    home = linked()
    kept(home, "the rain", ANNA, then=Kind.FOR_ALL)
    assert thanks(home, "the sun", BEN).heard == [KEPT, SHARE]


@pytest.mark.parametrize("voice", [LILY, GUEST, NOBODY])
def test_a_child_and_a_stranger_are_not_asked_for_whom(voice: str) -> None:
    home = linked()
    device = thanks(home, "the rain", voice)
    assert SHARE not in device.heard
    assert not entries(home)[0].is_private


def test_where_no_voice_is_known_nobody_is_asked_for_whom() -> None:
    home = unlinked()
    here(home, "Anna")
    assert thanks(home, "the rain", ANNA).heard == [KEPT, MORE]


@pytest.mark.parametrize("said_before", [True, False])
def test_filed_as_theirs_without_their_voice_it_is_kept_as_they_have_theirs(*, said_before: bool) -> None:
    """Anna is the one who is here, or is named, and is not recognised: what is hers alone stays so."""
    home = linked()
    if said_before:
        kept(home, "the rain", ANNA, then=Kind.ONLY_MINE)
    thanks(home, "the sun").hears(Kind.NAME, "Anna")
    home.device().hears(Kind.HERE, "Anna", voice=ANNA)
    thanks(home, "the snow")
    of_anna = entries(home)[-2:]
    assert [(entry.by, entry.is_private) for entry in of_anna] == [(member_id(home, "Anna"), True)] * 2


# Heavy words


def heavy(home: Home, said_: str, kind: Kind = Kind.THANKS) -> Device:
    """A session in which this is said in free words."""
    device = home.device()
    device.takes(Event(kind, said_, words=(said_,)))
    return device


@pytest.mark.parametrize(
    "said_",
    ["that grandma is not in pain any more, she died on Sunday", "the years with Tom, I miss him so much"],
)
def test_grief_in_a_thanks_is_kept_as_it_was_said(said_: str) -> None:
    home = unmet()
    assert heavy(home, said_).heard == [KEPT, MORE]
    assert words(home) == [said_]


@pytest.mark.parametrize("said_", ["I want to kill myself", "nothing, I want to die"])
def test_a_clear_word_of_distress_in_a_thanks_is_answered_with_a_number_and_not_kept(said_: str) -> None:
    home = unmet()
    device = heavy(home, said_)
    assert any("line" in heard or "number" in heard for heard in device.heard)
    assert KEPT not in device.heard
    assert words(home) == []
    assert said_ not in str(home.kept(device.session))


def test_so_it_is_in_answer_to_tell_me() -> None:
    home = unmet()
    device = asks(home, Kind.KEEP_IT)
    device.takes(Event(Kind.WORDS, "I want to kill myself", words=("I want to kill myself",)))
    assert KEPT not in device.heard
    assert words(home) == []
