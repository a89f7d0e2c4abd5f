"""What an attacker, a certification robot and a bad night may send, and what each of them gets back."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from skill.bootstrap import build
from skill.simulator.authority import Authority
from skill.simulator.requests import SKILL_ID
from skill.web.app import MAX_BODY_BYTES
from tests.fakes.store import MemoryStore
from tests.stage import Stage
from tests.web.posting import WORDS, assert_valid, counted, launch, send, unheard_of


@pytest.fixture(name="client")
def a_client(stage: Stage) -> FlaskClient:
    return stage.service.app.test_client()


# --- what is not Amazon's ------------------------------------------------------------------------

Forgery = Callable[[Stage], tuple[bytes, dict[str, str]]]


def signed(make: Callable[[Stage], bytes]) -> Forgery:
    def forgery(stage: Stage) -> tuple[bytes, dict[str, str]]:
        body = make(stage)
        return body, stage.authority.headers(body)

    return forgery


def other_headers(**changes: str | None) -> Forgery:
    def forgery(stage: Stage) -> tuple[bytes, dict[str, str]]:
        body = launch(stage)
        headers = stage.authority.headers(body)
        named = {name.replace("_", "-"): value for name, value in changes.items()}
        return body, {name: value for name, value in (headers | named).items() if value is not None}

    return forgery


def by_a_stranger(stage: Stage) -> tuple[bytes, dict[str, str]]:
    body = launch(stage)
    return body, Authority.create(stage.clock.now()).headers(body)


def tampered(stage: Stage) -> tuple[bytes, dict[str, str]]:
    body = launch(stage)
    return body.replace(b"LaunchRequest", b"IntentRequest"), stage.authority.headers(body)


FORGERIES: dict[str, Forgery] = {
    "unsigned": lambda stage: (launch(stage), {}),
    "by a stranger": by_a_stranger,
    "tampered with": tampered,
    "signed by nonsense": other_headers(Signature_256="bm9uc2Vuc2U="),
    "the old signature only": other_headers(Signature_256=None, Signature="bm9uc2Vuc2U="),
    "no chain": other_headers(SignatureCertChainUrl=None),
    "another host's chain": other_headers(SignatureCertChainUrl="https://evil.example/echo.api/x.pem"),
    "stale": signed(lambda stage: launch(stage, 151)),
    "of the future": signed(lambda stage: launch(stage, -151)),
    "truncated": signed(lambda stage: launch(stage)[:-20]),
    "empty": signed(lambda _: b""),
    "null": signed(lambda _: b"null"),
    "not UTF-8": signed(lambda stage: launch(stage).replace(WORDS.encode(), b"\xff\xfe")),
    "half a surrogate": signed(lambda stage: launch(stage).replace(WORDS.encode(), rb"\ud800")),
    "UTF-16": signed(lambda stage: launch(stage).decode().encode("utf-16")),
    "deep brackets": signed(lambda _: b"[" * 100_000),
    "deep inside": signed(
        lambda stage: launch(stage).replace(
            b'"attributes": {}', b'"attributes": ' + b"[" * 100_000 + b"]" * 100_000
        )
    ),
}


@pytest.mark.parametrize("kind", FORGERIES)
def test_what_is_not_amazon_s_is_refused_and_not_repeated(stage: Stage, kind: str) -> None:
    body, headers = FORGERIES[kind](stage)
    answer = send(stage, body, headers)
    assert answer.status_code == 400
    assert answer.text == "Bad Request\n"
    assert WORDS not in str(answer.headers)


def test_another_skill_s_request_is_refused(stage: Stage) -> None:
    strict = replace(stage.settings, skill_ids=frozenset({"amzn1.ask.skill.ours"}))
    store = MemoryStore(stage.clock)
    app = build(strict, clock=stage.clock, store=store, more_anchors=(stage.authority.root,)).app
    body = launch(stage)
    assert (
        app.test_client().post("/alexa", data=body, headers=stage.authority.headers(body)).status_code == 400
    )
    body = body.replace(SKILL_ID.encode(), b"amzn1.ask.skill.ours")
    assert (
        app.test_client().post("/alexa", data=body, headers=stage.authority.headers(body)).status_code == 200
    )


def test_what_is_refused_leaves_nothing_in_the_store(stage: Stage) -> None:
    store = MemoryStore(stage.clock)
    app = build(stage.settings, clock=stage.clock, store=store, more_anchors=(stage.authority.root,)).app
    for forge in FORGERIES.values():
        body, headers = forge(stage)
        app.test_client().post("/alexa", data=body, headers=headers)
    assert store._homes == {}


# --- how much, and in which pieces ---------------------------------------------------------------


def filled(stage: Stage, length: int) -> bytes:
    """A launch of exactly so many bytes."""
    body = launch(stage)
    return body[:-1] + b" " * (length - len(body)) + b"}"


def test_the_longest_body_is_taken(stage: Stage) -> None:
    assert_valid(send(stage, filled(stage, MAX_BODY_BYTES)))


@pytest.mark.parametrize("is_signed", [True, False])
def test_one_byte_more_is_too_much(stage: Stage, *, is_signed: bool) -> None:
    before = counted(stage, 'refused_total{reason="too_large"}')
    answer = send(stage, filled(stage, MAX_BODY_BYTES + 1), None if is_signed else {})
    assert answer.status_code == 413
    assert WORDS not in answer.text
    assert counted(stage, 'refused_total{reason="too_large"}') == before + 1


def in_chunks(client: FlaskClient, stream: BytesIO, headers: dict[str, str]) -> TestResponse:
    """As gunicorn hands on a chunked body: no length, and an end that the server knows."""
    return client.post(
        "/alexa",
        input_stream=stream,
        headers={**headers, "Transfer-Encoding": "chunked"},
        environ_overrides={"wsgi.input_terminated": True, "CONTENT_LENGTH": ""},
    )


def test_a_body_in_chunks_is_taken(stage: Stage, client: FlaskClient) -> None:
    body = launch(stage)
    assert_valid(in_chunks(client, BytesIO(body), stage.authority.headers(body)))


def test_too_many_chunks_are_too_much(stage: Stage, client: FlaskClient) -> None:
    body = filled(stage, MAX_BODY_BYTES * 2)
    assert in_chunks(client, BytesIO(body), stage.authority.headers(body)).status_code == 413


class NoChunk(Exception):
    """As gunicorn tells of a chunk without a size: an error of its own kind."""


class Broken(BytesIO):
    """A body that stops in the middle."""

    def read(self, size: int | None = -1) -> bytes:
        raise NoChunk

    readinto = readline = read  # type: ignore[assignment]


def test_a_body_that_breaks_off_is_refused(client: FlaskClient) -> None:
    assert in_chunks(client, Broken(), {}).status_code == 400


# --- sent again ----------------------------------------------------------------------------------


def test_a_captured_request_gets_its_first_reply_and_moves_nothing(stage: Stage) -> None:
    kitchen = stage.speaker(unheard_of("captured"))
    kitchen.say("start pass the cup")
    kitchen.say("yes")
    body = kitchen._last or b""
    first = send(stage, body)
    replays = counted(stage, "replays_total")
    for _ in range(3):
        stage.clock.move(30)
        assert send(stage, body).data == first.data
    assert counted(stage, "replays_total") == replays + 3
    kitchen.say("yes")
    assert stage.heard == ["pass_the_cup-first"]
    assert send(stage, body).data == first.data
    stage.clock.move(61)
    assert send(stage, body).status_code == 400


# --- roads that lead nowhere ---------------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "TRACE"])
def test_the_skill_takes_posts_only_and_says_so(client: FlaskClient, method: str) -> None:
    answer = client.open("/alexa", method=method)
    assert answer.status_code == 405
    assert "POST" in answer.headers["Allow"]


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/alexa/",
        "/Alexa",
        "/admin",
        "/audio",
        "/audio/../settings.py",
        "/audio/bed.mp3",
        "/%00",
        "/.env",
    ],
)
def test_unknown_roads_lead_nowhere(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.text) == (404, "Not Found\n")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "PROPFIND"]),
    path=st.sampled_from(["/alexa", "/metrics", "/privacy", "/terms/", "/audio/hold-", "/readyz", ""])
    .flatmap(lambda root: st.text(max_size=30).map(lambda rest: "/" + (root + rest).lstrip("/"))),
    headers=st.dictionaries(
        st.sampled_from(
            ["Accept-Language", "Authorization", "Signature-256", "SignatureCertChainUrl", "Content-Type",
             "Content-Encoding", "X-Forwarded-For", "Accept", "Range", "If-None-Match", "Expect"]
        ),
        st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=40),
    ),
    body=st.binary(max_size=200),
)  # fmt: skip
def test_nothing_that_comes_makes_it_stumble(
    client: FlaskClient, method: str, path: str, headers: dict[str, str], body: bytes
) -> None:
    answer = client.open(path, method=method, headers=headers, data=body)
    assert answer.status_code < 500
    if method == "POST" and path == "/alexa":
        assert answer.status_code == 400


def test_a_log_that_nobody_takes_any_more_costs_no_answer(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Standard error may be a pipe whose reader has gone."""

    def gone(*_: object, **__: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("skill.web.app._Talk._note", gone)
    body = launch(stage)
    assert send(stage, body).status_code == 200
