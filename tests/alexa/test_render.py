"""Acts become SSML in one place: escaped, within the platform's limits, timed."""

import json
import re
from xml.etree import ElementTree as ET

import msgspec
import pytest
from ask_sdk_model import ResponseEnvelope

from skill.alexa.envelope import write_response
from skill.alexa.render import AlexaVoice, OverLimit, response
from skill.domain.acts import Hold, Rendering, Reply, Say
from skill.speech.bundles import Words

ENGLISH = """\
hello = Hello, { $name }.
    .reprompt = Still there, { $name }?
ten = one two three four five six seven eight nine ten
"""
WORDS = {
    "en": Words("en", [ENGLISH]),
    "en-GB": Words("en-GB", ["ten = a British ten\n", ENGLISH]),
    "de": Words("de", ["ten = auf Deutsch\n"]),
}
PAUSES = AlexaVoice(WORDS, lambda locale: "de" if locale.startswith("de") else "en", None)
CLIPS = AlexaVoice(WORDS, lambda _: "en", "https://home.example/audio")
NAME = "Tom & Jerry <3>"


def spoken(ssml: str) -> str:
    """What an XML reader makes of it: the platform's road."""
    return "".join(ET.fromstring(f"<speak>{ssml}</speak>").itertext())  # noqa: S314 - our own answer


@pytest.mark.parametrize("name", [NAME, "]]>", "&amp;", "<break time='10s'/>", '"O\'Hara"', "<!-- x", "李"])
def test_a_name_is_spoken_as_it_is_and_is_never_markup(name: str) -> None:
    reply = Reply((Say("hello", args={"name": name}),), reprompt=Say("hello", "reprompt", {"name": name}))
    rendering = PAUSES.render(reply, "en-US")
    assert spoken(rendering.speech) == f"Hello, {name}."
    assert spoken(rendering.reprompt or "") == f"Still there, {name}?"


def test_a_question_opens_the_microphone_and_anything_else_ends_the_session() -> None:
    asked = PAUSES.render(Reply((Say("ten"),), reprompt=Say("ten")), "en-US")
    told = PAUSES.render(Reply((Say("ten"),)), "en-US")
    assert (asked.ends_session, told.ends_session) == (False, True)
    assert response(asked).reprompt is not None
    assert response(told).reprompt is None


def test_a_question_for_free_words_asks_amazon_for_them_and_no_other_does() -> None:
    asked = Reply((Say("ten"),), reprompt=Say("ten"), listens_for_words=True)
    sent = json.loads(write_response(ResponseEnvelope(response=response(PAUSES.render(asked, "en-US")))))
    assert sent["response"]["directives"] == [
        {
            "type": "Dialog.ElicitSlot",
            "slotToElicit": "words",
            "updatedIntent": {
                "name": "KeepWordsIntent",
                "confirmationStatus": "NONE",
                "slots": {"words": {"name": "words", "confirmationStatus": "NONE"}},
            },
        }
    ]
    other = response(PAUSES.render(Reply((Say("ten"),), reprompt=Say("ten")), "en-US"))
    assert other.directives is None


def test_a_reply_kept_before_free_words_could_be_asked_for_is_read_as_asking_for_none() -> None:
    kept = msgspec.msgpack.encode({"speech": "Hello.", "reprompt": None, "ends_session": True})
    assert not msgspec.msgpack.decode(kept, type=Rendering).listens_for_words


def test_silence_says_nothing_about_the_session_either() -> None:
    silent = response(PAUSES.render(Reply(silent=True), "en-US"))
    assert (silent.output_speech, silent.reprompt, silent.should_end_session) == (None, None, None)


def test_a_hold_is_one_clip_where_clips_can_be_reached() -> None:
    reply = Reply((Say("ten"), Hold(75), Say("ten")))
    assert '<audio src="https://home.example/audio/hold-75.mp3"/>' in CLIPS.render(reply, "en-US").speech


@pytest.mark.parametrize("seconds", [5, 10, 75, 220])
def test_a_hold_is_a_chain_of_pauses_of_ten_seconds_at_most_where_they_cannot(seconds: int) -> None:
    speech = PAUSES.render(Reply((Hold(seconds),)), "en-US").speech
    pauses = [int(pause) for pause in re.findall(r'<break time="(\d+)s"/>', speech)]
    assert sum(pauses) == seconds
    assert max(pauses) <= 10


def test_every_act_has_its_seconds() -> None:
    """Ten words at 150 a minute take four seconds."""
    assert PAUSES.render(Reply((Say("ten"), Hold(30))), "en-US").seconds == (4.0, 30.0)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "a British ten"),
        ("en-NZ", WORDS["en"].say(Say("ten"))),
        ("de-AT", "auf Deutsch"),
        ("fr-FR", WORDS["en"].say(Say("ten"))),
        ("", WORDS["en"].say(Say("ten"))),
    ],
)
def test_a_locale_is_answered_in_its_words_else_in_its_language_else_in_the_default(
    locale: str, said: str
) -> None:
    assert PAUSES.render(Reply((Say("ten"),)), locale).speech == said


def says(text: str) -> AlexaVoice:
    """A voice whose one message is this."""
    return AlexaVoice({"en": Words("en", [f"text = {text}\n"])}, lambda _: "en", None)


LONGEST = 8000 - len("<speak></speak>")
TEXT = Reply((Say("text"),))


def test_an_answer_of_eight_thousand_characters_is_the_longest() -> None:
    assert says("x" * LONGEST).render(TEXT, "en-US").speech
    with pytest.raises(OverLimit):
        says("x" * (LONGEST + 1)).render(TEXT, "en-US")


def test_the_limit_is_on_what_is_sent_markup_and_all() -> None:
    assert says("&" * 1000).render(TEXT, "en-US").speech
    with pytest.raises(OverLimit):
        says("&" * 2000).render(TEXT, "en-US")


def test_the_limit_holds_for_the_reprompt_too() -> None:
    with pytest.raises(OverLimit):
        says("x" * (LONGEST + 1)).render(Reply((Hold(5),), reprompt=Say("text")), "en-US")


def test_more_clips_than_the_platform_plays_are_refused() -> None:
    assert CLIPS.render(Reply((Hold(5),) * 5), "en-US").speech
    with pytest.raises(OverLimit):
        CLIPS.render(Reply((Hold(5),) * 6), "en-US")


def test_more_seconds_of_clips_than_the_platform_plays_are_refused() -> None:
    """Amazon's SSML reference: the clips of one answer last 240 s at most together."""
    assert CLIPS.render(Reply((Hold(120), Hold(120))), "en-US").speech
    with pytest.raises(OverLimit):
        CLIPS.render(Reply((Hold(120), Hold(121))), "en-US")


def test_the_envelope_s_speech_is_whole_ssml() -> None:
    sent = response(Rendering("Hello.", "Still there?", ends_session=False))
    assert sent.output_speech.ssml == "<speak>Hello.</speak>"
    assert sent.reprompt.output_speech.ssml == "<speak>Still there?</speak>"
