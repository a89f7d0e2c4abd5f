"""A device's zone is asked for at Amazon's address alone, in the time there is; only a zone is taken."""

import gzip
import logging
import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import requests

from skill.adapters.device_zones import AMAZONS, FAILURE_SECONDS, MOST_AT_ONCE, DeviceZones
from skill.domain.turn import Device
from skill.ports import DeviceZones as DeviceZonesPort
from skill.ports import NoZones, NullMetrics
from skill.simulator.authority import Authority
from tests.fakes.clock import FakeClock

ID, TOKEN = "amzn1.ask.device.DEV9C2", "tok4d8"
WITHIN = 0.5
Answer = Callable[[BaseHTTPRequestHandler], None]


class Counted(NullMetrics):
    """Metrics that can be looked at."""

    def __init__(self) -> None:
        self.counted: Counter[tuple[str, str]] = Counter()

    def count(self, name: str, label: str = "") -> None:
        self.counted[name, label] += 1

    @property
    def kinds(self) -> dict[str, int]:
        return {kind: times for (name, kind), times in self.counted.items() if name == "zone_trouble"}


class Amazon:
    """A settings API on this machine: what it was asked, and how it answers."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.answer: Answer = told(b'"Europe/Berlin"')
        self.is_over = threading.Event()

    def device(self, id_: str = ID, endpoint: str | None = None) -> Device:
        return Device(self.origin if endpoint is None else endpoint, id_, TOKEN)


def told(body: bytes, status: int = 200, **headers: str) -> Answer:
    """The answer with that body at once."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | headers).items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def dripping(parts: bytes, head: bytes = b"", pause: float = 0.05) -> Answer:
    """The answer that begins at once and comes byte by byte."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(head)
        for part in parts:
            handler.wfile.write(bytes([part]))
            time.sleep(pause)

    return answer


@contextmanager
def serving(certificate: Path | None = None) -> Iterator[Amazon]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            amazon.asked.append((self.path, dict(self.headers)))
            try:
                amazon.answer(self)
            except OSError:  # whoever asked has hung up
                pass

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *args: object) -> None:
            pass

    with Server(("127.0.0.1", 0), Handler) as server:
        scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            server.socket = context.wrap_socket(server.socket, server_side=True)
            scheme = "https"
        amazon = Amazon(f"{scheme}://127.0.0.1:{server.server_port}")
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield amazon
        amazon.is_over.set()
        server.shutdown()


@pytest.fixture(name="amazon")
def an_amazon() -> Iterator[Amazon]:
    with serving() as amazon:
        yield amazon


@pytest.fixture(name="clock")
def a_clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(name="metrics")
def some_metrics() -> Counted:
    return Counted()


@pytest.fixture(name="zones")
def some_zones(amazon: Amazon, clock: FakeClock, metrics: Counted) -> DeviceZones:
    return DeviceZones(clock, metrics, origins=[amazon.origin])


# --- what is asked, and what is taken for an answer ----------------------------------------------


def test_the_device_s_zone_is_told(amazon: Amazon, zones: DeviceZones, metrics: Counted) -> None:
    port: DeviceZonesPort = zones
    assert port.zone_of(amazon.device(), WITHIN) == "Europe/Berlin"
    ((path, headers),) = amazon.asked
    assert path == f"/v2/devices/{ID}/settings/System.timeZone"
    assert headers["Authorization"] == f"Bearer {TOKEN}"
    assert metrics.kinds == {}


@pytest.mark.parametrize("zone", ["Asia/Calcutta", "America/Argentina/ComodRivadavia", "Etc/GMT+5", "UTC"])
def test_every_name_that_iana_has_is_a_zone(amazon: Amazon, zones: DeviceZones, zone: str) -> None:
    amazon.answer = told(f'"{zone}"'.encode())
    assert zones.zone_of(amazon.device(), WITHIN) == zone


@pytest.mark.parametrize(
    "body",
    [
        b"Europe/Berlin",
        b'{"timeZone": "Europe/Berlin"}',
        b'["Europe/Berlin"]',
        b'"Europe/Berlin" x',
        b"null",
        b"",
        b'"\xff"',
        b'"Europe/Bonn"',
        b'"europe/berlin"',
        b'"Europe"',
        b'""',
        b'"../../etc/passwd"',
        b'"/etc/localtime"',
        b'"Europe/../Europe/Berlin"',
        b'"Europe/Berlin\\u0000"',
        b'"localtime"',
        b'"' + b"x" * 1_000_000 + b'"',
        b" " * 1_000_000 + b'"Europe/Berlin"',
        b"[" * 199,
    ],
    ids=lambda it: it[:24],
)
def test_what_is_no_zone_is_not_taken_for_one(
    amazon: Amazon, zones: DeviceZones, metrics: Counted, body: bytes
) -> None:
    amazon.answer = told(body)
    assert zones.zone_of(amazon.device(), WITHIN) is None
    assert metrics.kinds == {"zone": 1}


def test_a_packed_answer_is_not_unpacked_to_any_size(amazon: Amazon, zones: DeviceZones) -> None:
    amazon.answer = told(gzip.compress(b" " * 50_000_000), Content_Encoding="gzip")
    assert zones.zone_of(amazon.device(), WITHIN) is None
    assert "gzip" not in amazon.asked[0][1]["Accept-Encoding"]


@pytest.mark.parametrize("status", [204, 400, 401, 403, 404, 429, 500, 503])
def test_a_refusal_is_no_zone(amazon: Amazon, zones: DeviceZones, metrics: Counted, status: int) -> None:
    amazon.answer = told(b"" if status == 204 else b'"Europe/Berlin"', status)
    assert zones.zone_of(amazon.device(), WITHIN) is None
    assert metrics.kinds == {"status": 1}


@pytest.mark.parametrize("status", [301, 302, 307])
def test_nobody_is_sent_elsewhere(amazon: Amazon, zones: DeviceZones, status: int) -> None:
    with serving() as elsewhere:
        amazon.answer = told(b"", status, Location=f"{elsewhere.origin}/v2")
        assert zones.zone_of(amazon.device(), WITHIN) is None
        assert len(amazon.asked) == 1
        assert elsewhere.asked == []


def test_neither_a_proxy_nor_a_netrc_of_this_machine_gets_the_token(
    amazon: Amazon, zones: DeviceZones, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login somebody password else\n", "utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with serving() as proxy:
        monkeypatch.setenv("http_proxy", proxy.origin)
        monkeypatch.setenv("no_proxy", "")
        assert zones.zone_of(amazon.device(), WITHIN) == "Europe/Berlin"
        assert proxy.asked == []
    assert amazon.asked[0][1]["Authorization"] == f"Bearer {TOKEN}"


@pytest.mark.filterwarnings("ignore")  # or the warning of an unsafe client would stop it in our place
def test_a_host_that_cannot_show_a_trusted_certificate_hears_no_token(
    clock: FakeClock, metrics: Counted, tmp_path: Path
) -> None:
    authority = Authority.create(datetime.now(UTC))
    authority.save(tmp_path)
    (tmp_path / "server.pem").write_bytes(authority.chain_pem + (tmp_path / "leaf.key").read_bytes())
    with serving(tmp_path / "server.pem") as amazon:
        zones = DeviceZones(clock, metrics, origins=[amazon.origin])
        assert zones.zone_of(amazon.device(), 1.0) is None
        assert amazon.asked == []
        port = int(amazon.origin.rpartition(":")[2])
        assert ssl.get_server_certificate(("127.0.0.1", port))  # it does speak https
    assert metrics.kinds == {"unreachable": 1}


# --- whom ------------------------------------------------------------------------------------------


def no_session() -> requests.Session:
    raise AssertionError("nobody may be asked")


@pytest.mark.parametrize(
    "endpoint",
    [
        "",
        "https://api.amazonalexa.com/",
        "https://api.amazonalexa.com/v2",
        "https://api.amazonalexa.com:443",
        "https://api.amazonalexa.com:8443",
        "https://api.amazonalexa.com.",
        "https://api.amazonalexa.com.example.org",
        "https://example.org/api.amazonalexa.com",
        "https://api.amazonalexa.com@example.org",
        "https://somebody:word@api.amazonalexa.com",
        "https://api.amazonalexa.com#",
        "https://api.amazonalexa.com?",
        "https://api.amazonalexa.com\\@example.org",
        "https://api%2eamazonalexa.com",
        "https://API.amazonalexa.com",
        "HTTPS://api.amazonalexa.com",
        "http://api.amazonalexa.com",
        "https://api.amazonalexa.com\n",
        " https://api.amazonalexa.com",
        "https://127.0.0.1",
        "https://api.us.amazonalexa.com",
    ],
)
def test_nobody_else_is_spoken_to(clock: FakeClock, metrics: Counted, endpoint: str) -> None:
    zones = DeviceZones(clock, metrics, open_session=no_session)
    assert zones.zone_of(Device(endpoint, ID, TOKEN), WITHIN) is None
    assert metrics.kinds == {"endpoint": 1}


def test_a_foreign_host_is_not_even_called(amazon: Amazon, clock: FakeClock, metrics: Counted) -> None:
    with serving() as foreign:
        zones = DeviceZones(clock, metrics, origins=[amazon.origin])
        assert zones.zone_of(amazon.device(endpoint=foreign.origin), WITHIN) is None
        assert foreign.asked == []
        assert zones.zone_of(amazon.device(), WITHIN) == "Europe/Berlin"


@pytest.mark.parametrize("origin", sorted(AMAZONS))
def test_each_of_amazon_s_hosts_is_asked(clock: FakeClock, metrics: Counted, origin: str) -> None:
    assert origin.startswith("https://api.")
    zones = DeviceZones(clock, metrics, open_session=no_session)
    zones.zone_of(Device(origin, ID, TOKEN), WITHIN)
    assert metrics.kinds == {"unreachable": 1}  # it would have been, with a session


@pytest.mark.parametrize(
    ("id_", "path"),
    [
        ("../../v1/alerts", "..%2F..%2Fv1%2Falerts"),
        ("a?b#c", "a%3Fb%23c"),
        ("a%2Fb", "a%252Fb"),
        ("a b\r\nX: y", "a%20b%0D%0AX%3A%20y"),
        ("ü", "%C3%BC"),
    ],
)
def test_an_id_stays_one_step_of_the_path(amazon: Amazon, zones: DeviceZones, id_: str, path: str) -> None:
    zones.zone_of(amazon.device(id_), WITHIN)
    assert [asked for asked, _ in amazon.asked] == [f"/v2/devices/{path}/settings/System.timeZone"]


@pytest.mark.parametrize("id_", ["", ".", ".."])
def test_an_id_that_is_no_step_of_a_path_is_not_asked_about(
    amazon: Amazon, zones: DeviceZones, metrics: Counted, id_: str
) -> None:
    assert zones.zone_of(amazon.device(id_), WITHIN) is None
    assert amazon.asked == []
    assert metrics.kinds == {"endpoint": 1}


# --- in time ---------------------------------------------------------------------------------------

SLOW: dict[str, Answer] = {
    "says nothing": lambda handler: time.sleep(3),
    "drips its head": dripping(b"X-Slow: " + b"s" * 60, b"HTTP/1.1 200 OK\r\n"),
    "drips its body": dripping(
        b'"Europe/Berlin"' + b" " * 60, b"HTTP/1.1 200 OK\r\nContent-Length: 75\r\n\r\n"
    ),
    "drips pieces": dripping(b"1\r\n \r\n" * 20, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
}


@pytest.mark.parametrize("manner", SLOW)
def test_whoever_is_slow_is_not_waited_for(
    amazon: Amazon, zones: DeviceZones, metrics: Counted, manner: str
) -> None:
    amazon.answer = SLOW[manner]
    began = time.monotonic()
    assert zones.zone_of(amazon.device(), 0.3) is None
    assert 0.29 < time.monotonic() - began < 0.6
    assert metrics.kinds == {"unreachable": 1}


def test_no_more_than_a_second_is_taken_whatever_there_is(amazon: Amazon, zones: DeviceZones) -> None:
    amazon.answer = SLOW["says nothing"]
    began = time.monotonic()
    assert zones.zone_of(amazon.device(), 60) is None
    assert 0.99 < time.monotonic() - began < 1.4


@pytest.mark.parametrize("within", [0, -1.0])
def test_without_time_nobody_is_asked(
    amazon: Amazon, zones: DeviceZones, metrics: Counted, within: float
) -> None:
    assert zones.zone_of(amazon.device(), within) is None
    assert amazon.asked == []
    assert metrics.kinds == {}


def test_a_dripping_answer_that_nobody_waits_for_is_hung_up_on(amazon: Amazon, zones: DeviceZones) -> None:
    drip, has_hung_up = SLOW["drips its body"], threading.Event()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        try:
            drip(handler)
        except OSError:
            has_hung_up.set()

    amazon.answer = answer
    assert zones.zone_of(amazon.device(), 0.2) is None
    assert has_hung_up.wait(2)


# --- after a failure ---------------------------------------------------------------------------------


@pytest.mark.parametrize("manner", [429, 500, 503, "says nothing", "hangs up"])
def test_a_host_in_trouble_is_left_alone_for_a_minute(
    amazon: Amazon, zones: DeviceZones, clock: FakeClock, metrics: Counted, manner: int | str
) -> None:
    hang_up: Answer = lambda handler: None  # noqa: E731
    amazon.answer = told(b"", manner) if isinstance(manner, int) else SLOW.get(manner, hang_up)
    assert zones.zone_of(amazon.device(), 0.2) is None
    amazon.answer = told(b'"Europe/Berlin"')
    clock.advance(FAILURE_SECONDS - 1)
    assert zones.zone_of(amazon.device("another"), WITHIN) is None
    assert len(amazon.asked) == 1
    assert sum(metrics.kinds.values()) == 1
    clock.advance(1)
    assert zones.zone_of(amazon.device(), WITHIN) == "Europe/Berlin"


@pytest.mark.parametrize("status", [200, 204, 401, 403, 404])
def test_what_one_device_is_refused_another_may_be_told(
    amazon: Amazon, zones: DeviceZones, status: int
) -> None:
    amazon.answer = told(b"", status)
    assert zones.zone_of(amazon.device(), WITHIN) is None
    amazon.answer = told(b'"Europe/Berlin"')
    assert zones.zone_of(amazon.device("another"), WITHIN) == "Europe/Berlin"


def test_a_foreign_address_does_not_keep_others_from_asking(amazon: Amazon, zones: DeviceZones) -> None:
    assert zones.zone_of(amazon.device(endpoint="https://example.org"), WITHIN) is None
    assert zones.zone_of(amazon.device(), WITHIN) == "Europe/Berlin"


def test_a_host_that_hangs_holds_a_few_threads_and_no_more(
    amazon: Amazon, zones: DeviceZones, clock: FakeClock
) -> None:
    amazon.answer = lambda handler: (handler.wfile.write(b"HTTP/1.1 200 OK\r\n"), drip_on(amazon, handler))[0]
    for _ in range(MOST_AT_ONCE + 3):
        assert zones.zone_of(amazon.device(), 0.1) is None
        clock.advance(FAILURE_SECONDS)
    assert len(amazon.asked) == MOST_AT_ONCE
    amazon.is_over.set()


def drip_on(amazon: Amazon, handler: BaseHTTPRequestHandler) -> None:
    while not amazon.is_over.wait(0.03):
        handler.wfile.write(b"X: y\r\n"[:1])


def test_several_homes_may_ask_at_once(amazon: Amazon, zones: DeviceZones) -> None:
    amazon.answer = lambda handler: (time.sleep(0.1), told(b'"Asia/Kolkata"')(handler))[1]
    found: list[str | None] = []
    for _ in range(2):
        asking = [
            threading.Thread(target=lambda: found.append(zones.zone_of(amazon.device(), 1.0)))
            for _ in range(MOST_AT_ONCE)
        ]
        for thread in asking:
            thread.start()
        for thread in asking:
            thread.join()
    assert found == ["Asia/Kolkata"] * 2 * MOST_AT_ONCE


# --- what is told to others --------------------------------------------------------------------------


def test_no_line_of_any_logger_holds_an_id_a_token_or_an_address(
    amazon: Amazon, zones: DeviceZones, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "urllib3")
    odd = dripping(b"", b"HTTP/1.1 200 OK\r\n: odd\r\nbroken\r\nContent-Length: 2\r\n\r\n{}")
    for answer in (told(b'"Europe/Berlin"'), told(b"", 500), odd, SLOW["says nothing"]):
        amazon.answer = answer
        zones.zone_of(amazon.device(), 0.2)
        clock.advance(FAILURE_SECONDS)
    zones.zone_of(amazon.device(endpoint="https://example.org/secret"), WITHIN)
    assert len(amazon.asked) == 4
    written = " ".join(f"{record.getMessage()} {record.exc_info}" for record in caplog.records)
    assert [secret for secret in (ID, TOKEN, "127.0.0.1", "example.org", "/v2/") if secret in written] == []
    assert ID not in repr(amazon.device())


def test_in_the_terminal_nobody_is_asked(amazon: Amazon) -> None:
    port: DeviceZonesPort = NoZones()
    assert port.zone_of(amazon.device(), WITHIN) is None
    assert amazon.asked == []
