"""Whatever Amazon sends, today or tomorrow, and in whatever state: a valid envelope comes back."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.stage import Stage
from tests.web.posting import assert_valid, counted, send, stamped, unheard_of

REQUESTS = sorted((Path(__file__).parents[1] / "data" / "requests").glob("*.json"))


@pytest.mark.parametrize("path", REQUESTS, ids=lambda path: path.stem)
def test_every_kind_of_request_gets_a_valid_envelope(stage: Stage, path: Path) -> None:
    faults = counted(stage, "faults_total")
    assert_valid(send(stage, stamped(stage, json.loads(path.read_bytes()))))
    assert counted(stage, "faults_total") == faults


@pytest.mark.parametrize("name", ["session_ended_silence", "system_exception", "event_skill_disabled"])
def test_what_takes_no_answer_gets_an_empty_one(stage: Stage, name: str) -> None:
    body = next(path for path in REQUESTS if path.stem == name).read_bytes()
    answer = send(stage, stamped(stage, json.loads(body)))
    assert_valid(answer)
    assert json.loads(answer.data)["response"] == {}


# Without these nobody can tell whose request it is, for whom and of when: it is not one.
NEEDED = {
    ("request",),
    ("request", "type"),
    ("request", "timestamp"),
    ("context",),
    ("context", "System"),
    ("context", "System", "application"),
    ("context", "System", "application", "applicationId"),
    ("session", "application", "applicationId"),
}


def nodes(value: Any, road: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The road to every node of a JSON value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inside:
        yield (*road, key)
        yield from nodes(item, (*road, key))


def changed(
    body: dict[str, Any], road: tuple[str | int, ...], change: Callable[[Any, Any], None]
) -> dict[str, Any]:
    """The body with a change made to the node at the end of the road."""
    fresh = copy.deepcopy(body)
    parent: Any = fresh
    for key in road[:-1]:
        parent = parent[key]
    change(parent, road[-1])
    return fresh


def nothing(parent: Any, key: Any) -> None:
    parent[key] = None


def gone(parent: Any, key: Any) -> None:
    del parent[key]


@pytest.mark.parametrize("change", [nothing, gone])
@pytest.mark.parametrize("path", REQUESTS, ids=lambda path: path.stem)
def test_a_null_or_a_gap_anywhere_is_stood(
    stage: Stage, path: Path, change: Callable[[Any, Any], None]
) -> None:
    faults = counted(stage, "faults_total")
    body = json.loads(path.read_bytes())
    for road in nodes(body):
        answer = send(stage, stamped(stage, changed(body, road, change)))
        if road in NEEDED:
            assert answer.status_code == 400, road
        else:
            assert answer.status_code == 200, road
            assert_valid(answer)
    assert counted(stage, "faults_total") == faults


whatever = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=150)
wrong = st.sampled_from(
    [7, -1.5, True, "", "?", "x" * 3000, [], {}, [None], {"value": None}, [[]], {"id": 7}]
)


@whatever
@given(data=st.data(), value=wrong)
def test_a_wrong_type_anywhere_is_stood(stage: Stage, data: st.DataObject, value: Any) -> None:
    faults = counted(stage, "faults_total")
    body = json.loads(data.draw(st.sampled_from(REQUESTS)).read_bytes())
    road = data.draw(st.sampled_from(list(nodes(body))))
    answer = send(
        stage, stamped(stage, changed(body, road, lambda parent, key: parent.__setitem__(key, value)))
    )
    assert answer.status_code in {200, 400}
    if answer.status_code == 200:
        assert_valid(answer)
    assert counted(stage, "faults_total") == faults


@whatever
@given(
    name=st.text(min_size=1, max_size=45)
    | st.sampled_from(["</speak>", "&", "]]>", "a\x00b", "\x07", "\ufffe"])
)
def test_any_name_is_spoken_as_valid_markup_or_not_at_all(stage: Stage, name: str) -> None:
    """The name of a person is the one thing that people say and we say back."""
    kitchen = stage.speaker(unheard_of("names"))
    for words in ("start pass the cup", "yes", "yes"):
        kitchen.say(words)
    assert stage.heard == ["pass_the_cup-first"]
    faults = counted(stage, "faults_total")
    slot = {"name": {"name": "name", "value": name}}
    body = json.loads(kitchen._last or b"")
    body["request"]["intent"] = {"name": "NameSpeakerIntent", "slots": slot}
    assert_valid(send(stage, stamped(stage, body)))
    assert counted(stage, "faults_total") == faults
