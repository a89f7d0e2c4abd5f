"""Thin handlers on the SDK's dispatch: an envelope in, one service call, a response out."""

import structlog
from ask_sdk_core.dispatch_components import AbstractExceptionHandler, AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.skill import CustomSkill, SkillConfiguration
from ask_sdk_core.utils import is_request_type
from ask_sdk_model import Response
from ask_sdk_model.canfulfill import CanFulfillIntent, CanFulfillIntentValues
from ask_sdk_runtime.dispatch_components import (
    GenericExceptionMapper,
    GenericHandlerAdapter,
    GenericRequestHandlerChain,
    GenericRequestMapper,
)

from skill.alexa.intents import INTENTS
from skill.alexa.render import response
from skill.alexa.turns import Hasher, attributes_of, heard, left
from skill.domain.acts import Reply, Say
from skill.domain.faults import describe
from skill.domain.turn import Kind
from skill.ports import Clock, Erasures, Metrics, Voice
from skill.services.conversation import Conversations

_is_talk = (
    is_request_type("LaunchRequest"),
    is_request_type("IntentRequest"),
    is_request_type("SessionEndedRequest"),
)
_is_disabled = is_request_type("AlexaSkillEvent.SkillDisabled")
_is_can_fulfill = is_request_type("CanFulfillIntentRequest")


class TalkHandler(AbstractRequestHandler):
    """Everything people say, and the end of their session."""

    def __init__(self, conversations: Conversations, hashed: Hasher, clock: Clock) -> None:
        self._conversations = conversations
        self._hashed = hashed
        self._clock = clock

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """See AbstractRequestHandler."""
        return any(is_kind(handler_input) for is_kind in _is_talk)

    def handle(self, handler_input: HandlerInput) -> Response:
        """See AbstractRequestHandler."""
        found = heard(handler_input.request_envelope, self._hashed, self._clock.now())
        if found is None:
            return Response()
        rendering = self._conversations.take(found.turn, found.event)
        handler_input.attributes_manager.session_attributes = attributes_of(rendering.carry)
        return response(rendering)


class SkillDisabledHandler(AbstractRequestHandler):
    """The skill was turned off: the household is forgotten, even when the news comes late or out of order."""

    def __init__(self, erasures: Erasures, hashed: Hasher, clock: Clock) -> None:
        self._erasures = erasures
        self._hashed = hashed
        self._clock = clock

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """See AbstractRequestHandler."""
        return bool(_is_disabled(handler_input))

    def handle(self, handler_input: HandlerInput) -> Response:
        """See AbstractRequestHandler."""
        found = left(handler_input.request_envelope, self._hashed, self._clock.now())
        if found is not None:
            self._erasures.erase(*found)
        return Response()


class CanFulfillHandler(AbstractRequestHandler):
    """Amazon's question whether we could take something on: answered from the table, nothing is done."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """See AbstractRequestHandler."""
        return bool(_is_can_fulfill(handler_input))

    def handle(self, handler_input: HandlerInput) -> Response:
        """See AbstractRequestHandler."""
        intent = getattr(handler_input.request_envelope.request, "intent", None)
        can = INTENTS.get(getattr(intent, "name", "")) is Kind.START
        answer = CanFulfillIntentValues.YES if can else CanFulfillIntentValues.NO
        return Response(can_fulfill_intent=CanFulfillIntent(can_fulfill=answer))


class QuietHandler(AbstractRequestHandler):
    """Events, screens, and whatever Amazon invents next: taken note of, answered with nothing."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """See AbstractRequestHandler."""
        return True

    def handle(self, handler_input: HandlerInput) -> Response:
        """See AbstractRequestHandler."""
        return Response()


class Apology(AbstractExceptionHandler):
    """A fault of ours: counted and logged by its type, met with one honest sentence."""

    def __init__(self, voice: Voice, metrics: Metrics) -> None:
        self._voice = voice
        self._metrics = metrics
        self._log = structlog.get_logger()

    def can_handle(self, handler_input: HandlerInput, exception: Exception) -> bool:
        """See AbstractExceptionHandler."""
        return True

    def handle(self, handler_input: HandlerInput, exception: Exception) -> Response:
        """See AbstractExceptionHandler."""
        self._metrics.count("faults")
        self._log.error("fault", **describe(exception))
        if not any(is_kind(handler_input) for is_kind in _is_talk[:2]):
            return Response()
        locale = getattr(handler_input.request_envelope.request, "locale", None) or ""
        return response(self._voice.render(Reply((Say("trouble-unexpected"),)), locale))


def build_skill(
    conversations: Conversations,
    erasures: Erasures,
    hashed: Hasher,
    clock: Clock,
    voice: Voice,
    metrics: Metrics,
) -> CustomSkill:
    """The skill as the SDK knows it."""
    handlers = (
        TalkHandler(conversations, hashed, clock),
        CanFulfillHandler(),
        SkillDisabledHandler(erasures, hashed, clock),
        QuietHandler(),
    )
    chains = [GenericRequestHandlerChain(request_handler=handler) for handler in handlers]
    return CustomSkill(
        SkillConfiguration(
            request_mappers=[GenericRequestMapper(request_handler_chains=chains)],
            handler_adapters=[GenericHandlerAdapter()],
            exception_mapper=GenericExceptionMapper(exception_handlers=[Apology(voice, metrics)]),
        )
    )
