"""Words come out whole or not at all; a region's own words come before its language's."""

from pathlib import Path

import pytest

from skill.domain.acts import Ref, Say
from skill.speech.bundles import MissingWords, Words, read_words

TALK = """\
tea = A Cup of Tea
tea-talker = Talker
tea-talk = { $talker }, off you go.
    .place = at the talking part
tea-times = { $times ->
    [one] Once.
   *[other] { $times } times.
  }
tea-topic =
    .reprompt = This one?
"""


@pytest.fixture
def words() -> Words:
    return Words("en", [TALK])


def test_arguments_are_put_in_as_they_are(words: Words) -> None:
    """Escaping is the renderer's business, and invisible marks around names are nobody's."""
    assert words.say(Say("tea-talk", args={"talker": "Tom & Jerry <3>"})) == "Tom & Jerry <3>, off you go."


def test_an_argument_may_be_the_words_of_another_message(words: Words) -> None:
    assert words.say(Say("tea-talk", args={"talker": Ref("tea-talker")})) == "Talker, off you go."


def test_a_part_of_a_message_is_spoken_on_its_own(words: Words) -> None:
    assert words.say(Ref("tea-talk", "place")) == "at the talking part"


def test_numbers_choose_their_own_form(words: Words) -> None:
    assert [words.say(Say("tea-times", args={"times": times})) for times in (1, 2)] == ["Once.", "2 times."]


@pytest.mark.parametrize(
    "what",
    [
        Say("nobody-wrote-this"),
        Say("tea-talk"),
        Say("tea-times"),
        Say("tea-talk", "reprompt", {"talker": "Ada"}),
        Say("tea-topic"),
        Say("tea-talk", args={"talker": Ref("nobody")}),
        Ref("tea", "place"),
    ],
    ids=["message", "argument", "chosen by", "part", "value", "argument's words", "part of another"],
)
def test_what_is_missing_is_an_error_and_never_half_a_sentence(words: Words, what: Say | Ref) -> None:
    with pytest.raises(MissingWords):
        words.say(what)


def test_an_error_names_the_message_and_nothing_that_was_said(words: Words) -> None:
    with pytest.raises(MissingWords) as missing:
        words.say(Say("tea-talk", args={"listener": "Ada"}))
    assert "tea-talk" in str(missing.value)
    assert "Ada" not in str(missing.value)


@pytest.fixture
def text(tmp_path: Path) -> Path:
    files = {
        "en/deep/down/tea.ftl": TALK,
        "en-GB/tea.ftl": "tea = A Cuppa\ntea-talk = { $talker }, away you go.\n",
        "de/tea.ftl": "tea = Eine Tasse Tee\n",
    }
    for name, source in files.items():
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(source)
    return tmp_path


LOCALES = {"en-US": "en", "en-GB": "en", "de-DE": "de"}


def test_a_region_says_its_own_words_first_and_its_language_s_where_it_has_none(text: Path) -> None:
    words = read_words(text, LOCALES)
    assert words["en-GB"].say(Say("tea")) == "A Cuppa"
    assert words["en-GB"].say(Say("tea-talker")) == "Talker"
    assert words["en-US"].say(Say("tea")) == "A Cup of Tea"


def test_a_language_without_a_region_has_words_too(text: Path) -> None:
    words = read_words(text, LOCALES)
    assert words["de"].say(Say("tea")) == words["de-DE"].say(Say("tea")) == "Eine Tasse Tee"


def test_locales_without_words_of_their_own_share_their_language_s(text: Path) -> None:
    words = read_words(text, LOCALES)
    assert words["en-US"] is words["en"]


def test_a_part_that_the_region_s_message_does_not_bring_is_missing(text: Path) -> None:
    """Fluent replaces a message whole."""
    with pytest.raises(MissingWords, match="tea-talk"):
        read_words(text, LOCALES)["en-GB"].say(Ref("tea-talk", "place"))
