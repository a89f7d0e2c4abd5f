"""Only Amazon's own, fresh requests for our skill get past the verifier."""

import base64
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from werkzeug.datastructures import Headers

from skill.adapters.certificates import Chains
from skill.ports import ChainBusy, ChainRefused, PublicKey
from skill.simulator.authority import CHAIN_URL, Authority
from skill.web.verification import LATE_EVENTS, Reason, Refused, Verifier, check_chain_url
from tests.fakes.clock import FakeClock

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
OURS = "amzn1.ask.skill.00000000-1111-4222-8333-444444444444"
REQUESTS = Path(__file__).parents[1] / "data" / "requests"


class World:
    """A verifier that trusts a local authority, and the clock it reads."""

    def __init__(self, authority: Authority, folder: Path) -> None:
        self.authority = authority
        self.clock = FakeClock(NOW)
        self.chains = Chains([authority.root], folder, self.clock, self.fetch)
        self.fetched: list[str] = []

    def fetch(self, url: str) -> bytes:
        self.fetched.append(url)
        if url != self.authority.chain_url:
            raise OSError("no such chain")
        return self.authority.chain_pem

    def refusal(
        self, body: bytes, headers: dict[str, str] | None = None, skill_ids: frozenset[str] | None = None
    ) -> Reason | None:
        """Why `body` is refused, None when it is not; signed when no headers are given."""
        signed = self.authority.headers(body) if headers is None else headers
        try:
            Verifier(self.chains, self.clock, skill_ids).verify(body, Headers(signed))
        except Refused as refused:
            return refused.reason
        return None


@pytest.fixture(scope="module", name="authority")
def an_authority() -> Authority:
    return Authority.create(NOW)


@pytest.fixture(name="world")
def a_world(authority: Authority, tmp_path: Path) -> World:
    return World(authority, tmp_path)


def request(kind: str = "LaunchRequest", age: float = 0.0, **changes: Any) -> bytes:
    """A small request of some kind, `age` seconds old."""
    stamp = (NOW - timedelta(seconds=age)).strftime("%Y-%m-%dT%H:%M:%SZ")
    body: dict[str, Any] = {
        "version": "1.0",
        "session": {"new": True, "application": {"applicationId": OURS}},
        "context": {"System": {"application": {"applicationId": OURS}}},
        "request": {"type": kind, "timestamp": stamp, "requestId": "some-request"},
    }
    return json.dumps(body | changes).encode()


# --- Amazon's own requests ---------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(path.name for path in REQUESTS.glob("*.json")))
def test_every_kind_of_request_that_amazon_sends_is_let_through(world: World, name: str) -> None:
    body = (REQUESTS / name).read_bytes()
    world.clock = FakeClock(datetime.fromisoformat(json.loads(body)["request"]["timestamp"]))
    assert world.refusal(body, skill_ids=frozenset({OURS})) is None


def test_a_hundred_requests_need_one_fetch(world: World) -> None:
    for _ in range(100):
        assert world.refusal(request()) is None
    assert world.fetched == [CHAIN_URL]


def test_header_names_are_found_whatever_their_case(world: World) -> None:
    body = request()
    headers = {name.upper(): value for name, value in world.authority.headers(body).items()}
    assert world.refusal(body, headers) is None


def test_bytes_count_not_their_meaning(world: World) -> None:
    """The same JSON with other white space is not what Amazon signed."""
    body = request()
    respaced = json.dumps(json.loads(body), indent=1).encode()
    assert world.refusal(respaced, world.authority.headers(body)) is Reason.SIGNATURE


# --- forged requests ---------------------------------------------------------------------------


@pytest.mark.parametrize("missing", ["SignatureCertChainUrl", "Signature-256"])
@pytest.mark.parametrize("value", [None, ""])
def test_both_headers_are_needed(world: World, missing: str, value: str | None) -> None:
    headers = world.authority.headers(request())
    del headers[missing]
    if value is not None:
        headers[missing] = value
    assert world.refusal(request(), headers) is Reason.HEADER


def test_the_old_sha1_header_is_no_substitute(world: World) -> None:
    headers = world.authority.headers(request())
    headers["Signature"] = headers.pop("Signature-256")
    assert world.refusal(request(), headers) is Reason.HEADER


def test_a_wrong_sha1_header_beside_the_right_one_does_no_harm(world: World) -> None:
    headers = world.authority.headers(request()) | {"Signature": "bGVnYWN5"}
    assert world.refusal(request(), headers) is None


def test_a_changed_body_is_refused(world: World) -> None:
    body = request()
    assert world.refusal(body + b" ", world.authority.headers(body)) is Reason.SIGNATURE


def test_another_authority_s_signature_is_refused(world: World) -> None:
    stranger = Authority.create(NOW)
    assert world.refusal(request(), stranger.headers(request())) is Reason.SIGNATURE


@pytest.mark.parametrize(
    "forged", ["AAAA", "not base64!", "AAA", " QUJD", "Ü" * 344, "=" * 344, "A" * 344, "_-" * 172]
)
def test_what_cannot_be_a_signature_is_refused(world: World, forged: str) -> None:
    headers = world.authority.headers(request()) | {"Signature-256": forged}
    assert world.refusal(request(), headers) is Reason.SIGNATURE


def test_what_cannot_be_a_signature_is_worth_no_fetch(world: World) -> None:
    world.refusal(request(), {"SignatureCertChainUrl": CHAIN_URL, "Signature-256": "?"})
    assert world.fetched == []


def test_a_bad_chain_url_is_never_fetched(world: World) -> None:
    headers = world.authority.headers(request())
    headers["SignatureCertChainUrl"] = "https://notamazon.com/echo.api/echo-api-cert.pem"
    assert world.refusal(request(), headers) is Reason.URL
    assert world.fetched == []


def test_a_url_without_a_chain_is_refused(world: World) -> None:
    headers = world.authority.headers(request())
    headers["SignatureCertChainUrl"] = "https://s3.amazonaws.com/echo.api/invented.pem"
    assert world.refusal(request(), headers) is Reason.CHAIN


class Unwilling:
    """A chain source that always raises."""

    def __init__(self, error: ChainRefused) -> None:
        self.error = error

    def public_key(self, url: str) -> PublicKey:
        raise self.error


@pytest.mark.parametrize(
    ("error", "reason"), [(ChainBusy(), Reason.FETCH_BUSY), (ChainRefused(), Reason.CHAIN)]
)
def test_a_busy_source_is_told_from_a_bad_chain(
    authority: Authority, error: ChainRefused, reason: Reason
) -> None:
    verifier = Verifier(Unwilling(error), FakeClock(NOW), None)
    with pytest.raises(Refused) as caught:
        verifier.verify(request(), authority.headers(request()))
    assert caught.value.reason is reason


# --- chain URLs --------------------------------------------------------------------------------

CANONICAL = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem"


@pytest.mark.parametrize(
    "url",
    [
        CANONICAL,
        "https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com/../echo.api/./echo-api-cert.pem",
        "https://s3.amazonaws.com/echo.api//echo-api-cert.pem",
        "HTTPS://S3.AmazonAWS.com/echo.api/echo-api-cert.pem",
    ],
)
def test_every_spelling_of_a_good_url_becomes_the_same(url: str) -> None:
    assert check_chain_url(url) == CANONICAL


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/echo.api/x.pem",
        "http://s3.amazonaws.com/echo.api/echo-api-cert.pem",
        "https://notamazon.com/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com.evil.com/echo.api/x.pem",
        "https://s3.amazonaws.com./echo.api/x.pem",
        "https://s3xamazonaws.com/echo.api/x.pem",
        "https://\u017f3.amazonaws.com/echo.api/x.pem",
        "https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem",
        "https://s3.amazonaws.com/invalid.path/echo-api-cert.pem",
        "https://s3.amazonaws.com/echo.apix/x.pem",
        "https://s3.amazonaws.com/echo.api",
        "https://s3.amazonaws.com/echo.api/",
        "https://s3.amazonaws.com//echo.api/x.pem",
        "https://s3.amazonaws.com/echo.api/../evil/x.pem",
        "https://s3.amazonaws.com/echo.api/%2e%2e/evil/x.pem",
        "https://s3.amazonaws.com/echo.api/..%2fevil/x.pem",
        "https://s3.amazonaws.com/echo.api/..\\evil\\x.pem",
        "https:\\\\s3.amazonaws.com\\echo.api\\x.pem",
        "https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com:abc/echo.api/x.pem",
        "https://s3.amazonaws.com:/echo.api/x.pem",
        "https://s3.amazonaws.com:4430/echo.api/x.pem",
        "https://s3.amazonaws.com:-443/echo.api/x.pem",
        "https://user@s3.amazonaws.com/echo.api/x.pem",
        "https://user:word@s3.amazonaws.com/echo.api/x.pem",
        "https://s3.amazonaws.com@evil.com/echo.api/x.pem",
        "https://s3.amazonaws.com:443@evil.com/echo.api/x.pem",
        "https://evil.com#@s3.amazonaws.com/echo.api/x.pem",
        "https://s3.amazonaws.com/echo.api/x.pem?versionId=1",
        "https://s3.amazonaws.com/echo.api/x.pem#part",
        "https://s3.amazonaws.com/echo.api/x .pem",
        " https://s3.amazonaws.com/echo.api/x.pem",
        "https://s3.amazonaws.com/echo.api/x.pem\n",
        "https://s3.amazonaws.com/echo.api/\tx.pem",
        "https://s3.amazonaws.com/echo.api/\x00x.pem",
        "https://s3.amazonaws.com/echo.api/\x7fx.pem",
        "https://s3.amazonaws.com/echo.api/x\u2028.pem",
        "https://s3.amazonaws.com/echo.api/\uff0e\uff0e/x.pem",
        "https://[::1]/echo.api/x.pem",
        "https://[/echo.api/x.pem",
        "https:///echo.api/x.pem",
        "https://s3.amazonaws.com/echo.api/" + "x" * 512,
    ],
)
def test_every_other_url_is_refused(url: str) -> None:
    with pytest.raises(Refused) as caught:
        check_chain_url(url)
    assert caught.value.reason is Reason.URL


# --- signed, and still not a request -------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"7",
        b"9" * 100_000,
        b"{}",
        b'{"request"',
        b"\xff\xfe",
        b"[" * 200_000,
        b'{"x":' + b"[" * 200_000,
        request(context=None),
        request(context={"System": None}),
        request(context={"System": {"application": {"applicationId": 7}}}),
        request(session={"application": {}}),
        request(session=[]),
        request(request=None),
        request(request={"type": "LaunchRequest"}),
        request(request={"type": None, "timestamp": "2026-11-21T20:00:00Z"}),
        request(other="ö").replace(b"\\u00f6", b"\xff"),
        *(
            request(request={"type": "LaunchRequest", "timestamp": stamp})
            for stamp in (
                None,
                7,
                10**30,
                "",
                "now",
                "2026-11-21",
                "2026-11-21T20:00:00",
                "2026-11-21T25:00:00Z",
                "2026-02-30T20:00:00Z",
            )
        ),
    ],
    ids=lambda body: repr(body[:12]),
)
def test_a_signed_body_that_is_no_request_is_malformed(world: World, body: bytes) -> None:
    assert world.refusal(body) is Reason.MALFORMED


def test_a_request_without_a_session_is_a_request(world: World) -> None:
    for session in (None, {}, {"application": None}):
        assert world.refusal(request(session=session), skill_ids=frozenset({OURS})) is None


# --- for us? -------------------------------------------------------------------------------------


def test_a_request_for_another_skill_is_refused(world: World) -> None:
    assert world.refusal(request(), skill_ids=frozenset({"amzn1.ask.skill.other"})) is Reason.SKILL_ID


def test_no_skill_is_accepted_when_none_is_listed(world: World) -> None:
    assert world.refusal(request(), skill_ids=frozenset()) is Reason.SKILL_ID


def test_any_of_several_skills_is_accepted(world: World) -> None:
    assert world.refusal(request(), skill_ids=frozenset({"amzn1.ask.skill.other", OURS})) is None


def test_a_session_of_another_skill_is_refused(world: World) -> None:
    body = request(session={"application": {"applicationId": "amzn1.ask.skill.other"}})
    assert world.refusal(body, skill_ids=frozenset({OURS, "amzn1.ask.skill.other"})) is Reason.SKILL_ID


# --- fresh? --------------------------------------------------------------------------------------


def test_the_same_bytes_are_good_for_150_seconds_and_not_for_one_more(world: World) -> None:
    """Within them a repeat is the store's to recognise, by its request id."""
    body, headers = request(), world.authority.headers(request())
    assert world.refusal(body, headers) is None
    world.clock.advance(150)
    assert world.refusal(body, headers) is None
    world.clock.advance(1)
    assert world.refusal(body, headers) is Reason.TIMESTAMP


@pytest.mark.parametrize(
    ("age", "reason"),
    [(150, None), (151, Reason.TIMESTAMP), (-1, None), (-150, None), (-151, Reason.TIMESTAMP)],
)
def test_a_stamp_counts_in_both_directions(world: World, age: int, reason: Reason | None) -> None:
    assert world.refusal(request(age=age)) is reason


@pytest.mark.parametrize("kind", sorted(LATE_EVENTS))
def test_an_event_may_be_an_hour_late(world: World, kind: str) -> None:
    assert world.refusal(request(kind, age=3600)) is None
    assert world.refusal(request(kind, age=3601)) is Reason.TIMESTAMP
    assert world.refusal(request(kind, age=-151)) is Reason.TIMESTAMP


@pytest.mark.parametrize("kind", ["AlexaSkillEvent.Future", "SessionEndedRequest", "skilldisabled", ""])
def test_nothing_else_may(world: World, kind: str) -> None:
    assert world.refusal(request(kind, age=151)) is Reason.TIMESTAMP


@pytest.mark.parametrize("stamp", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
def test_the_ends_of_time_are_only_stale(world: World, stamp: str) -> None:
    body = request(request={"type": "LaunchRequest", "timestamp": stamp})
    assert world.refusal(body) is Reason.TIMESTAMP


def test_another_time_zone_and_fractions_of_a_second_are_understood(world: World) -> None:
    for stamp in ("2026-11-21T22:00:00+02:00", "2026-11-21T20:00:00.123Z"):
        body = request(request={"type": "LaunchRequest", "timestamp": stamp})
        assert world.refusal(body) is None


# --- whatever comes ------------------------------------------------------------------------------

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
whatever = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@whatever
@given(
    body=st.binary(),
    url=st.text() | st.sampled_from([CHAIN_URL, CHAIN_URL + "x"]),
    signature=st.text() | st.binary().map(lambda raw: base64.b64encode(raw).decode()),
)
@example(body=b"", url=CHAIN_URL, signature="\ud800")
@example(body=b"", url="\ud800", signature="A")
def test_no_bytes_and_no_header_end_in_anything_but_refusal(
    world: World, body: bytes, url: str, signature: str
) -> None:
    headers = {"SignatureCertChainUrl": url, "Signature-256": signature}
    with pytest.raises(Refused):
        Verifier(world.chains, world.clock, None).verify(body, headers)


@whatever
@given(body=st.binary() | json_values.map(lambda value: json.dumps(value).encode()))
def test_no_signed_bytes_end_in_anything_but_malformed(world: World, body: bytes) -> None:
    assert world.refusal(body) is Reason.MALFORMED


@whatever
@given(
    part=st.sampled_from(["request", "context", "session"]),
    value=json_values | st.fixed_dictionaries({"application": json_values, "System": json_values}),
)
def test_no_signed_part_ends_in_anything_but_a_verdict(world: World, part: str, value: Any) -> None:
    assert world.refusal(request(**{part: value})) in {None, *Reason}
