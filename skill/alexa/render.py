"""The one place where acts become SSML, and where the platform's limits are kept."""

from collections.abc import Callable, Mapping
from xml.sax.saxutils import escape

from ask_sdk_model import Intent, IntentConfirmationStatus, Response, Slot, SlotConfirmationStatus
from ask_sdk_model.dialog import ElicitSlotDirective
from ask_sdk_model.ui import Reprompt, SsmlOutputSpeech

from skill.domain.acts import Act, Hold, Rendering, Reply, Say
from skill.speech.bundles import Words

# Amazon, "Best Practices for Text Responses": output speech and reprompt at most 8000 characters each.
MAX_SPEECH_CHARACTERS = 8000
# Amazon's SSML reference: a break lasts at most 10 s; at most five audio clips, 240 s together.
MAX_BREAK_SECONDS = 10
MAX_CLIPS = 5
MAX_HOLD_SECONDS = 240
# What hears free words, and only after the directive: see `dialog` in interaction_models/source.
WORDS_INTENT, WORDS_SLOT = "KeepWordsIntent", "words"
# How fast Alexa speaks, about; the schedule of an answer goes by it.
WORDS_A_MINUTE = 150


class OverLimit(ValueError):
    """An answer that the platform would refuse as a whole."""


class AlexaVoice:
    """Implements the Voice port. `language` tells which language a locale without words of its own is
    answered in. `audio_url` is where `/audio` is reachable by Alexa, without a trailing slash; None
    makes holds of pauses."""

    def __init__(
        self, words: Mapping[str, Words], language: Callable[[str], str], audio_url: str | None
    ) -> None:
        self._words = words
        self._language = language
        self._audio_url = audio_url

    def render(self, reply: Reply, locale: str) -> Rendering:
        """See Voice. Raises OverLimit, MissingWords."""
        words = self._words.get(locale) or self._words[self._language(locale)]
        parts = [self._part(act, words) for act in reply.acts]
        speech = " ".join(ssml for ssml, _ in parts)
        reprompt = escape(words.say(reply.reprompt)) if reply.reprompt else None
        _keep_limits(speech, reprompt, [act.seconds for act in reply.acts if isinstance(act, Hold)])
        ends = None if reply.silent else reprompt is None
        return Rendering(
            speech,
            reprompt,
            ends,
            tuple(seconds for _, seconds in parts),
            listens_for_words=reply.listens_for_words,
        )

    def _part(self, act: Act, words: Words) -> tuple[str, float]:
        match act:
            case Say():
                text = words.say(act)
                return escape(text), len(text.split()) * 60 / WORDS_A_MINUTE
            case Hold(seconds):
                return self._hold(seconds), float(seconds)

    def _hold(self, seconds: int) -> str:
        if self._audio_url:
            return f'<audio src="{escape(self._audio_url)}/hold-{seconds}.mp3"/>'
        whole, rest = divmod(seconds, MAX_BREAK_SECONDS)
        pauses = [MAX_BREAK_SECONDS] * whole + ([rest] if rest else [])
        return "".join(f'<break time="{pause}s"/>' for pause in pauses)


def response(rendering: Rendering) -> Response:
    """The SDK's response for a rendering."""
    return Response(
        output_speech=_speech(rendering.speech) if rendering.speech else None,
        reprompt=Reprompt(output_speech=_speech(rendering.reprompt)) if rendering.reprompt else None,
        should_end_session=rendering.ends_session,
        directives=[_listening_for_words()] if rendering.listens_for_words else None,
    )


def _listening_for_words() -> ElicitSlotDirective:
    """What is said next is the value of one slot, word for word, unless it is another intent's own."""
    slot = Slot(name=WORDS_SLOT, confirmation_status=SlotConfirmationStatus.NONE)
    intent = Intent(
        name=WORDS_INTENT, confirmation_status=IntentConfirmationStatus.NONE, slots={WORDS_SLOT: slot}
    )
    return ElicitSlotDirective(slot_to_elicit=WORDS_SLOT, updated_intent=intent)


def _speech(ssml: str) -> SsmlOutputSpeech:
    return SsmlOutputSpeech(ssml=f"<speak>{ssml}</speak>")


def _keep_limits(speech: str, reprompt: str | None, holds: list[int]) -> None:
    wrapper = len("<speak></speak>")
    if max(len(speech), len(reprompt or "")) + wrapper > MAX_SPEECH_CHARACTERS:
        raise OverLimit(f"speech over {MAX_SPEECH_CHARACTERS} characters")
    if len(holds) > MAX_CLIPS or sum(holds) > MAX_HOLD_SECONDS:
        raise OverLimit(f"more than {MAX_CLIPS} holds, or {MAX_HOLD_SECONDS} s of them, in one answer")
