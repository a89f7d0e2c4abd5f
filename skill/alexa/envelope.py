"""Amazon's envelopes: requests read into the SDK's own objects, responses written out of them.

The SDK's `DefaultSerializer` looks every class up by reflection, for every value of every request, and
refuses a whole request for one enum value or type younger than the installed SDK. Amazon asks for the
opposite: "Your code must be resilient to these types of changes" (Request and Response JSON Reference).
So this reader

* compiles what the SDK says about a class once, when the first value of that class arrives; a class that no
  request brings is never imported;
* reads whatever the SDK does not know, or what has the wrong JSON type, as None, and tells `on_unknown`;
* leaves unknown properties out. The SDK sets them as attributes, under whatever name the sender chose, so
  that a property called `session_id` or `to_dict` would replace the real one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache, partial
from importlib import import_module
from threading import Lock
from typing import Any, Final, Literal, TypeAlias, cast

import msgspec
from ask_sdk_model import RequestEnvelope, ResponseEnvelope

Unknown: TypeAlias = Literal["enum", "type", "value"]
"""What could not be read: an enum's value, a polymorphic type, a value of the wrong JSON type."""

OnUnknown: TypeAlias = Callable[[Unknown], object]
_Read: TypeAlias = Callable[[Any, OnUnknown], Any]


class NotAnEnvelope(ValueError):
    """The body is not a JSON object. Says nothing of what was in it."""


def read_envelope(body: bytes, on_unknown: OnUnknown = lambda _: None) -> RequestEnvelope:
    """The request in `body`, as `DefaultSerializer` reads it, and with None where that one gives up.

    A request of an unknown type gives an envelope whose `request` is None. What reads as None is left out of
    lists, and stays under its name in dicts. No text is made of numbers and no truth of text (the SDK reads
    5 as "5" and "false" as True), and a moment must be in ISO 8601, as Amazon sends it. `on_unknown` hears
    once of each value that could not be read. Safe to call from many threads. Raises NotAnEnvelope only.
    """
    try:
        envelope = _ENVELOPE.read(_DECODER.decode(body), on_unknown)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        envelope = None
    if envelope is None:  # raised out here, because a chained cause may quote the body
        raise NotAnEnvelope("the body is not a JSON object that can be read")
    return cast(RequestEnvelope, envelope)


@dataclass(slots=True)
class _Kind:
    """How the values of one declared type are read.

    A value whose Python type is `exact` is taken as it is; `read` gives an object, or None, for any other.
    """

    exact: type | None
    read: _Read


@cache
def _kind(declared: str) -> _Kind:
    """The kind of a type as the SDK writes it: `str`, `list[T]`, `dict(str, T)`, `module.Class`."""
    if declared in _PLAIN:
        return _PLAIN[declared]
    if declared.startswith("list["):
        return _Kind(None, _list_of(_kind(declared.removeprefix("list[").removesuffix("]"))))
    if declared.startswith("dict("):
        return _Kind(None, _dict_of(_kind(declared.removeprefix("dict(str, ").removesuffix(")"))))
    return _compiled_later(partial(_class, declared))


_compiling = Lock()  # one class at a time: the SDK's modules import each other in circles


def _compiled_later(compile_reader: Callable[[], _Read]) -> _Kind:
    """A kind whose `read`, on its first value, puts the compiled reader into its own place."""

    def first_read(value: Any, on_unknown: OnUnknown) -> Any:
        with _compiling:
            if kind.read is first_read:
                kind.read = compile_reader()
        return kind.read(value, on_unknown)

    kind = _Kind(None, first_read)
    return kind


def _class(path: str) -> _Read:
    """The reader for an enum, a polymorphic base or a model of the SDK."""
    cls = _imported(path)
    if issubclass(cls, Enum):
        return _enum(cls)
    if hasattr(cls, "get_real_child_model"):
        return _one_of(cls.discriminator_value_class_map, cls.json_discriminator_key)
    return _model(cls)


def _imported(path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)


def _model(cls: Any) -> _Read:
    fields = {key: (name, _kind(cls.deserialized_types[name])) for name, key in cls.attribute_map.items()}

    def read(value: Any, on_unknown: OnUnknown) -> Any:
        if type(value) is not dict:
            return _refuse(value, on_unknown)
        model = cls()
        for key, item in value.items():
            if field := fields.get(key):
                name, kind = field
                setattr(model, name, item if type(item) is kind.exact else kind.read(item, on_unknown))
        return model

    return read


def _one_of(classes: dict[str, str], discriminator: str) -> _Read:
    """The reader for whichever class the property `discriminator` of the value selects."""
    models = {name: _compiled_later(partial(_model_at, path)) for name, path in classes.items()}

    def read(value: Any, on_unknown: OnUnknown) -> Any:
        if type(value) is not dict:
            return _refuse(value, on_unknown)
        name = value.get(discriminator)
        model = models.get(name) if type(name) is str else None
        if model is None:
            on_unknown("type")
            return None
        return model.read(value, on_unknown)

    return read


def _model_at(path: str) -> _Read:
    return _model(_imported(path))


def _enum(cls: type[Enum]) -> _Read:
    members = {member.value: member for member in cls}

    def read(value: Any, on_unknown: OnUnknown) -> Any:
        if type(value) is not str:
            return _refuse(value, on_unknown)
        member = members.get(value)
        if member is None:
            on_unknown("enum")
        return member

    return read


def _list_of(kind: _Kind) -> _Read:
    def read(value: Any, on_unknown: OnUnknown) -> Any:
        if type(value) is not list:
            return _refuse(value, on_unknown)
        if kind is _RAW:
            return value
        items = [item if type(item) is kind.exact else kind.read(item, on_unknown) for item in value]
        return [item for item in items if item is not None]

    return read


def _dict_of(kind: _Kind) -> _Read:
    def read(value: Any, on_unknown: OnUnknown) -> Any:
        if type(value) is not dict:
            return _refuse(value, on_unknown)
        return {
            key: item if type(item) is kind.exact else kind.read(item, on_unknown)
            for key, item in value.items()
        }

    return read


def _refuse(value: Any, on_unknown: OnUnknown) -> None:
    """Null is an answer; any other value that arrives here has the wrong JSON type."""
    if value is not None:
        on_unknown("value")


def _converted(source: type, convert: Callable[[Any], Any]) -> _Read:
    """The reader for a type that JSON writes as another one: a moment as text, the number 5.0 as 5."""

    def read(value: Any, on_unknown: OnUnknown) -> Any:
        if type(value) is source:
            try:
                return convert(value)
            except (ValueError, OverflowError):
                pass
        return _refuse(value, on_unknown)

    return read


_RAW: Final = _Kind(None, lambda value, _: value)
_PLAIN: Final = {
    "str": _Kind(str, _refuse),
    "bool": _Kind(bool, _refuse),
    "int": _Kind(int, _converted(float, int)),
    "float": _Kind(float, _converted(int, float)),
    "date": _Kind(None, _converted(str, date.fromisoformat)),
    "datetime": _Kind(None, _converted(str, datetime.fromisoformat)),
    "object": _RAW,
}
_DECODER: Final = msgspec.json.Decoder(dict[str, Any])
_ENVELOPE: Final = _kind("ask_sdk_model.request_envelope.RequestEnvelope")


def write_response(envelope: ResponseEnvelope) -> bytes:
    """The response as JSON: what `DefaultSerializer` would write; equal content gives equal bytes.

    Raw data inside (an APL document, its sources, session attributes) has to be JSON already. Raises
    TypeError for an object that is not of the SDK.
    """
    return _ENCODER.encode(envelope)


def _properties(model: object) -> dict[str, Any]:
    """What the encoder writes for an object of the SDK: the properties that are set."""
    names = _written.get(type(model)) or _written.setdefault(type(model), _names_of(type(model)))
    properties = {}
    for name, key in names:
        value = getattr(model, name)
        if value is not None:  # the encoder itself would end a moment in UTC with Z, the SDK with +00:00
            properties[key] = value.isoformat() if isinstance(value, date) else value
    return properties


_Names: TypeAlias = list[tuple[str, str]]
_written: dict[type, _Names] = {}


def _names_of(cls: Any) -> _Names:
    """The attributes of a class of the SDK, each with its name in JSON."""
    if not hasattr(cls, "deserialized_types"):
        raise TypeError(f"{cls.__name__} is not a class of the SDK")
    return [(name, cls.attribute_map.get(name, name)) for name in cls.deserialized_types]


_ENCODER: Final = msgspec.json.Encoder(enc_hook=_properties, order="deterministic")
