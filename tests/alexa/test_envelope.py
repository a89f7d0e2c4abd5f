"""Amazon's envelopes read as the SDK reads them, survive what it does not, and are written as it writes."""

import copy
import json
import re
import subprocess
import sys
import threading
from collections import Counter
from datetime import UTC, datetime
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from ask_sdk_core.exceptions import SerializationException
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model import (
    Directive,
    Intent,
    IntentConfirmationStatus,
    IntentRequest,
    LaunchRequest,
    Request,
    RequestEnvelope,
    Response,
    ResponseEnvelope,
    Slot,
    SlotConfirmationStatus,
)
from ask_sdk_model.dialog import DynamicEntitiesDirective, ElicitSlotDirective
from ask_sdk_model.er.dynamic import Entity, EntityListItem, EntityValueAndSynonyms, UpdateBehavior
from ask_sdk_model.interfaces.alexa.presentation.apl import RenderDocumentDirective
from ask_sdk_model.ui import (
    AskForPermissionsConsentCard,
    Image,
    Reprompt,
    SimpleCard,
    SsmlOutputSpeech,
    StandardCard,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.alexa.envelope import NotAnEnvelope, read_envelope, write_response

PROJECT = Path(__file__).parents[2]
REQUESTS = {path.stem: path.read_bytes() for path in (PROJECT / "tests/data/requests").glob("*.json")}
TOO_NEW_FOR_THE_SDK = {"session_ended_unknown_reason", "unknown_enum_values", "unknown_request_type"}
SDK: Any = DefaultSerializer()


def content(value: Any) -> Any:
    """All that an object of the SDK holds, with the class of each part, without unknown properties."""
    if hasattr(value, "deserialized_types"):
        return type(value), {name: content(getattr(value, name)) for name in value.deserialized_types}
    if isinstance(value, list):
        return [content(item) for item in value]
    if isinstance(value, dict):
        return {key: content(item) for key, item in value.items()}
    return value


def read(envelope: Any) -> tuple[Any, Counter[str]]:
    """What is read of an envelope given as data, and what was unknown in it."""
    unknown: Counter[str] = Counter()
    body = envelope if isinstance(envelope, bytes) else json.dumps(envelope).encode()
    return read_envelope(body, lambda what: unknown.update([what])), unknown


PLAIN = {
    "str": "words",
    "int": 7,
    "float": 1.5,
    "bool": True,
    "datetime": "2026-11-21T20:00:00Z",
    "object": {"raw": [1, None, {"type": "anything"}]},
}


def example(declared: str, seen: tuple[str, ...] = ()) -> Any:
    """JSON for a type as the SDK declares it, with every property set; None for a class inside itself."""
    if declared in PLAIN:
        return PLAIN[declared]
    if match := re.fullmatch(r"list\[(.*)\]", declared):
        return [item for item in [example(match[1], seen)] if item is not None]
    if match := re.fullmatch(r"dict\(str, (.*)\)", declared):
        return {"key": example(match[1], seen)}
    return None if declared in seen else example_of_class(declared, (*seen, declared))


def example_of_class(path: str, seen: tuple[str, ...]) -> Any:
    """JSON for an enum, for one class below a polymorphic one, or for a class itself."""
    module, _, name = path.rpartition(".")
    cls = getattr(import_module(module), name)
    if issubclass(cls, Enum):
        return next(iter(cls)).value
    if "discriminator_value_class_map" in vars(cls):
        kind, child = min(cls.discriminator_value_class_map.items())
        return {**example(child, seen), cls.json_discriminator_key: kind}
    return {key: example(cls.deserialized_types[name], seen) for name, key in cls.attribute_map.items()}


def full(base: Any, kind: str) -> Any:
    """JSON with every property of the class that `kind` selects below a polymorphic class."""
    return {**example(base.discriminator_value_class_map[kind]), base.json_discriminator_key: kind}


class TestWhatTheSdkReads:
    @pytest.mark.parametrize("name", sorted(REQUESTS.keys() - TOO_NEW_FOR_THE_SDK))
    def test_a_request_reads_the_same(self, name: str) -> None:
        envelope, unknown = read(REQUESTS[name])

        expected = SDK.deserialize(REQUESTS[name], RequestEnvelope)
        assert content(envelope) == content(expected)
        assert envelope.to_dict() == expected.to_dict()
        assert not unknown

    @pytest.mark.parametrize("kind", sorted(Request.discriminator_value_class_map))
    def test_every_property_of_every_kind_of_request_reads_the_same(self, kind: str) -> None:
        body = json.dumps({"request": full(Request, kind)})

        envelope, unknown = read(body.encode())

        assert envelope.request.object_type == kind
        assert content(envelope) == content(SDK.deserialize(body, RequestEnvelope))
        assert not unknown

    def test_every_property_around_the_request_reads_the_same(self) -> None:
        body = json.dumps(example("ask_sdk_model.request_envelope.RequestEnvelope"))

        envelope, unknown = read(body.encode())

        assert content(envelope) == content(SDK.deserialize(body, RequestEnvelope))
        assert not unknown

    def test_whole_numbers_and_fractions_stand_for_each_other(self) -> None:
        envelope, _ = read(
            {"context": {"Viewport": {"dpi": 160}, "AudioPlayer": {"offsetInMilliseconds": 5.0}}}
        )

        assert isinstance(envelope.context.viewport.dpi, float)
        assert isinstance(envelope.context.audio_player.offset_in_milliseconds, int)

    def test_a_moment_keeps_its_zone(self) -> None:
        envelope, _ = read({"request": {"type": "LaunchRequest", "timestamp": "2026-11-21T21:00:00+01:00"}})

        assert envelope.request.timestamp == datetime(2026, 11, 21, 20, tzinfo=UTC)


class TestWhatTheSdkRefuses:
    def test_the_sdk_still_refuses_what_is_newer_than_itself(self) -> None:
        for name in TOO_NEW_FOR_THE_SDK:
            with pytest.raises(SerializationException):
                SDK.deserialize(REQUESTS[name], RequestEnvelope)

    def test_a_session_may_end_for_a_reason_nobody_knows(self) -> None:
        envelope, unknown = read(REQUESTS["session_ended_unknown_reason"])

        assert envelope.request.object_type == "SessionEndedRequest"
        assert envelope.request.reason is None
        assert unknown == {"enum": 1}

    def test_a_device_of_the_future_still_says_its_intent(self) -> None:
        envelope, unknown = read(REQUESTS["unknown_enum_values"])

        assert envelope.request.intent.name == "AMAZON.HelpIntent"
        assert envelope.request.dialog_state is None
        assert envelope.context.viewport.shape is None
        assert envelope.context.viewports == []
        assert unknown == {"enum": 2, "type": 1}

    def test_a_request_of_an_unknown_type_is_none_in_an_envelope_that_is_whole(self) -> None:
        envelope, unknown = read(REQUESTS["unknown_request_type"])

        assert envelope.request is None
        assert envelope.session.session_id
        assert unknown == {"type": 1}

    @pytest.mark.parametrize("kind", [{}, {"type": None}, {"type": 5}, {"type": ["LaunchRequest"]}])
    def test_a_request_without_a_type_is_none(self, kind: dict[str, Any]) -> None:
        envelope, unknown = read({"request": {**kind, "locale": "en-US"}})

        assert envelope.request is None
        assert unknown == {"type": 1}

    @pytest.mark.parametrize("slots", [[], "who", 5, True])
    def test_slots_of_the_wrong_shape_are_none(self, slots: Any) -> None:
        envelope, unknown = read(
            {"request": {"type": "IntentRequest", "intent": {"name": "Stop", "slots": slots}}}
        )

        assert envelope.request.intent.name == "Stop"
        assert envelope.request.intent.slots is None
        assert unknown == {"value": 1}

    @pytest.mark.parametrize("timestamp", ["yesterday", "", "2026-13-01T00:00:00Z", 1763755200000, {}])
    def test_a_moment_that_is_none_reads_as_none(self, timestamp: Any) -> None:
        envelope, unknown = read({"request": {"type": "LaunchRequest", "timestamp": timestamp}})

        assert isinstance(envelope.request, LaunchRequest)
        assert envelope.request.timestamp is None
        assert unknown == {"value": 1}

    def test_a_number_is_no_word_and_a_word_is_no_truth(self) -> None:
        envelope, unknown = read({"version": 1.0, "session": {"new": "false", "sessionId": 5}})

        assert (envelope.version, envelope.session.new, envelope.session.session_id) == (None, None, None)
        assert unknown == {"value": 3}

    def test_a_number_beyond_any_fraction_is_none(self) -> None:
        envelope, unknown = read(b'{"context": {"Viewport": {"dpi": %s}}}' % (b"9" * 400))

        assert envelope.context.viewport.dpi is None
        assert unknown == {"value": 1}

    def test_null_is_an_answer_and_nothing_unknown(self) -> None:
        slots = {"who": None, "when": {"name": "when", "value": None, "resolutions": None}}
        request = {"type": "IntentRequest", "intent": {"name": None, "slots": slots}, "dialogState": None}

        envelope, unknown = read({"session": None, "context": {"System": {"user": None}}, "request": request})

        assert envelope.session is None
        assert envelope.context.system.user is None
        assert envelope.request.intent.slots["who"] is None
        assert envelope.request.intent.slots["when"].value is None
        assert not unknown

    def test_lists_keep_only_what_can_be_read_but_raw_ones_keep_their_places(self) -> None:
        touch = {"type": "Alexa.Presentation.APL.UserEvent", "arguments": [None, "choose", 2]}

        envelope, unknown = read(
            {
                "request": touch,
                "context": {"Viewport": {"touch": [None, "SINGLE", "TELEPATHY"], "keyboard": "DIRECTION"}},
            }
        )

        assert envelope.request.arguments == [None, "choose", 2]
        assert [touch.value for touch in envelope.context.viewport.touch] == ["SINGLE"]
        assert envelope.context.viewport.keyboard is None
        assert unknown == {"enum": 1, "value": 1}

    def test_an_unknown_property_never_becomes_an_attribute(self) -> None:
        envelope, unknown = read(
            {"session": {"sessionId": "real", "session_id": "forged", "to_dict": 1, "__class__": 2}}
        )

        assert envelope.session.session_id == "real"
        assert envelope.to_dict()["session"]["session_id"] == "real"
        assert not unknown


class TestWhatIsNoEnvelope:
    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"null",
            b"[]",
            b"5",
            b'"words"',
            b"{",
            b'{"version": NaN}',
            b'{"version": 1e999}',
            b'{"version": "\\ud800"}',
            b'{"version": "\xff"}',
            b"\xef\xbb\xbf{}",
            b"[" * 100_000,
            b'{"context":' * 20_000,
            b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
        ],
        ids=lambda body: repr(body[:20]),
    )
    def test_garbage_raises_one_error_that_quotes_nothing(self, body: bytes) -> None:
        with pytest.raises(NotAnEnvelope) as raised:
            read_envelope(body)

        assert str(raised.value) == "the body is not a JSON object that can be read"
        assert raised.value.__context__ is None

    def test_a_slot_nested_without_end_is_no_envelope_or_reads(self) -> None:
        for depth in range(1, 400, 7):
            value = '{"type": "List", "values": [' * depth + "]}" * depth
            body = '{"request": {"type": "IntentRequest", "intent": {"slots": {"who": {"slotValue": %s}}}}}'
            try:
                assert isinstance(read_envelope((body % value).encode()).request, IntentRequest)
            except NotAnEnvelope:
                pass

    @given(st.binary(max_size=200))
    def test_random_bytes(self, body: bytes) -> None:
        try:
            read_envelope(body)
        except NotAnEnvelope:
            pass

    @given(st.dictionaries(st.sampled_from(["version", "session", "context", "request"]), st.text()))
    def test_any_object_is_an_envelope(self, body: dict[str, Any]) -> None:
        assert isinstance(read(body)[0], RequestEnvelope)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def places(node: Any) -> list[tuple[Any, Any]]:
    """Every (container, key or index) in a piece of JSON."""
    pairs = list(node.items()) if isinstance(node, dict) else list(enumerate(node))
    below = [place for _, child in pairs if isinstance(child, dict | list) for place in places(child)]
    return [(node, key) for key, _ in pairs] + below


@st.composite
def damaged_requests(draw: st.DrawFn) -> dict[str, Any]:
    """A real request, damaged in up to six places."""
    request: dict[str, Any] = json.loads(REQUESTS[draw(st.sampled_from(sorted(REQUESTS)))])
    for _ in range(draw(st.integers(1, 6))):
        if not request:
            break
        container, key = draw(st.sampled_from(places(request)))
        match draw(st.sampled_from(["replace", "drop", "add"])):
            case "replace":
                container[key] = draw(JSON)
            case "drop":
                del container[key]
            case "add" if isinstance(container, dict):
                container[draw(st.text())] = draw(JSON)
            case _:
                container.append(draw(JSON))
    return request


def at(value: Any, path: str) -> Any:
    """The attribute at the end of a path, or None where the path breaks off."""
    for name in path.split("."):
        if value is None:
            return None
        value = getattr(value, name)
    return value


class TestDamagedRequests:
    @settings(deadline=None, max_examples=300)
    @given(damaged_requests())
    def test_every_field_that_a_handler_reads_is_right_or_none(self, request_data: dict[str, Any]) -> None:
        envelope, _ = read(request_data)

        fields = {
            "request.object_type": str,
            "request.request_id": str,
            "request.locale": str,
            "request.timestamp": datetime,
            "session.session_id": str,
            "session.new": bool,
            "context.system.user.user_id": str,
            "context.system.device.device_id": str,
            "context.system.device.supported_interfaces.alexa_presentation_apl": object,
        }
        for path, expected in fields.items():
            assert isinstance(at(envelope, path), expected | None), path
        if isinstance(envelope.request, IntentRequest):
            assert isinstance(at(envelope, "request.intent.name"), str | None)
            self.check_slots(at(envelope, "request.intent.slots") or {})
        assert envelope.to_dict().keys() == {"version", "session", "context", "request"}

    @staticmethod
    def check_slots(slots: dict[str, Slot | None]) -> None:
        for slot in slots.values():
            assert isinstance(at(slot, "value"), str | None)
            for authority in at(slot, "resolutions.resolutions_per_authority") or []:
                assert isinstance(at(authority, "status.code"), Enum | None)
                for value in authority.values or []:
                    assert isinstance(at(value, "value.name"), str | None)
                    assert isinstance(at(value, "value.id"), str | None)

    @settings(deadline=None)
    @given(damaged_requests())
    def test_what_is_read_can_be_written_and_read_again(self, request_data: dict[str, Any]) -> None:
        envelope, _ = read(request_data)

        again, unknown = read(write_response(envelope))

        assert content(again) == content(envelope)
        assert not unknown


EIGHT_AT_ONCE = """
import sys, threading
from pathlib import Path
from skill.alexa.envelope import read_envelope
sys.setswitchinterval(1e-6)
bodies = [path.read_bytes() for path in sorted(Path("tests/data/requests").glob("*.json"))]
start, answers = threading.Barrier(8), []
def worker():
    start.wait()
    answers.append([read_envelope(body).to_dict() for body in bodies])
threads = [threading.Thread(target=worker) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
alone = [read_envelope(body).to_dict() for body in bodies]
print(sum(answer == alone for answer in answers))
"""


def test_eight_threads_of_a_fresh_process_compile_at_once() -> None:
    finished = subprocess.run(  # a process of its own, because in this one everything is compiled
        [sys.executable, "-c", EIGHT_AT_ONCE], cwd=PROJECT, capture_output=True, text=True, check=False
    )

    assert (finished.stderr, finished.stdout.strip()) == ("", "8")


def answer(**changes: Any) -> ResponseEnvelope:
    """An ordinary answer with speech and a reprompt."""
    response = Response(
        output_speech=SsmlOutputSpeech(ssml="<speak>Grüße &amp; <break time='2s'/> „bis gleich“ 🌙</speak>"),
        reprompt=Reprompt(output_speech=SsmlOutputSpeech(ssml="<speak>Still there?</speak>")),
        should_end_session=False,
    )
    for name, value in changes.items():
        setattr(response, name, value)
    return ResponseEnvelope(version="1.0", session_attributes={}, user_agent="tests", response=response)


def as_the_sdk_writes(envelope: ResponseEnvelope) -> Any:
    return json.loads(json.dumps(SDK.serialize(envelope)))


CARDS = [
    SimpleCard(title="Tonight", content="One thing each."),
    StandardCard(
        title="Tonight", text="One thing each.", image=Image(small_image_url="https://example.com/s.png")
    ),
    AskForPermissionsConsentCard(permissions=["alexa::alerts:reminders:skill:readwrite"]),
]
DIRECTIVES = [
    ElicitSlotDirective(
        slot_to_elicit="who",
        updated_intent=Intent(
            name="WhoIsHereIntent",
            confirmation_status=IntentConfirmationStatus.NONE,
            slots={"who": Slot(name="who", confirmation_status=SlotConfirmationStatus.DENIED)},
        ),
    ),
    DynamicEntitiesDirective(
        update_behavior=UpdateBehavior.REPLACE,
        types=[EntityListItem("PERSON", [Entity("1", EntityValueAndSynonyms("Sam", ["Sammy", "Samuel"]))])],
    ),
    RenderDocumentDirective(
        token="drill",
        document={
            "type": "APL",
            "version": "2024.2",
            "mainTemplate": {"items": [{"width": 1.5, "when": None}]},
        },
        datasources={"drill": {"lines": ["a", "b"], "left": 3, "last": False}},
    ),
]


class TestResponses:
    @pytest.mark.parametrize("card", CARDS, ids=lambda card: card.object_type)
    def test_a_full_response_is_what_the_sdk_writes(self, card: Any) -> None:
        envelope = answer(card=card, directives=DIRECTIVES)

        assert json.loads(write_response(envelope)) == as_the_sdk_writes(envelope)

    def test_an_empty_response_has_no_properties(self) -> None:
        envelope = ResponseEnvelope(version="1.0", response=Response())

        assert json.loads(write_response(envelope)) == {"version": "1.0", "response": {}}

    @pytest.mark.parametrize("kind", sorted(Directive.discriminator_value_class_map))
    def test_every_property_of_every_directive_is_what_the_sdk_writes(self, kind: str) -> None:
        response = json.dumps({"response": {"directives": [full(Directive, kind)]}})
        envelope = SDK.deserialize(response, ResponseEnvelope)

        assert json.loads(write_response(envelope)) == as_the_sdk_writes(envelope)

    def test_a_moment_is_written_as_the_sdk_writes_it(self) -> None:
        envelope, _ = read(REQUESTS["launch_show"])

        assert json.loads(write_response(envelope)) == as_the_sdk_writes(envelope)

    def test_equal_answers_are_equal_bytes(self) -> None:
        one = answer(directives=[RenderDocumentDirective(document={"type": "APL", "version": "2024.2"})])
        other = answer(directives=[RenderDocumentDirective(document={"version": "2024.2", "type": "APL"})])

        assert write_response(one) == write_response(copy.deepcopy(one)) == write_response(other)

    def test_many_threads_write_at_once(self) -> None:
        envelope = answer(card=CARDS[0], directives=DIRECTIVES)
        written: list[bytes] = []
        threads = [
            threading.Thread(target=lambda: written.append(write_response(envelope))) for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert set(written) == {write_response(envelope)}
        assert len(written) == 8

    def test_what_is_no_object_of_the_sdk_is_refused_by_its_class_alone(self) -> None:
        with pytest.raises(TypeError, match=r"^object is not a class of the SDK$"):
            write_response(answer(card=object()))
