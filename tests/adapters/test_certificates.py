"""Signing chains: which are believed, where they are kept, and what happens while one is fetched."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from requests.adapters import HTTPAdapter

from skill.adapters.certificates import Chains, load_anchors
from skill.adapters.chain_fetch import fetch_chain
from skill.ports import ChainBusy, ChainRefused
from skill.simulator.authority import CHAIN_URL, Authority, Holder, certificate, new_key, pem
from tests.fakes.clock import FakeClock

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
FOLDER = "https://s3.amazonaws.com/echo.api/"
OTHER_URL = FOLDER + "another.pem"
AMAZONS = Path(__file__).parents[1] / "data" / "amazon-signing-chain-2023.pem"
AMAZONS_URL = FOLDER + "echo-api-cert-12.pem"


class Publisher:
    """Amazon's host, as far as a chain source can see: some files, and a record of what was asked for."""

    def __init__(self, **files: bytes) -> None:
        self.files = {FOLDER + name.replace("_", "-") + ".pem": content for name, content in files.items()}
        self.asked: list[str] = []

    def __call__(self, url: str) -> bytes:
        self.asked.append(url)
        if url not in self.files:
            raise ChainRefused("no such chain")
        return self.files[url]


class SlowPublisher(Publisher):
    """Answers when told to."""

    def __init__(self, **files: bytes) -> None:
        super().__init__(**files)
        self.reached = threading.Event()
        self.may_answer = threading.Event()

    def __call__(self, url: str) -> bytes:
        self.reached.set()
        assert self.may_answer.wait(5)
        return super().__call__(url)


@pytest.fixture(scope="module", name="authority")
def an_authority() -> Authority:
    return Authority.create(NOW)


@pytest.fixture(name="clock")
def a_clock() -> FakeClock:
    return FakeClock(NOW)


def sealed_by(authority: Authority, chains: Chains, url: str = CHAIN_URL) -> bool:
    """Whether `chains` gives the key that `authority` signs with."""
    signature = authority.key.sign(b"body", padding.PKCS1v15(), SHA256())
    return chains.public_key(url).verify_signature(signature, b"body")


# --- which chains are believed -------------------------------------------------------------------


def test_the_chain_that_amazon_really_used_is_believed_in_its_time(tmp_path: Path) -> None:
    clock = FakeClock(datetime(2023, 6, 1, tzinfo=UTC))
    publisher = Publisher(echo_api_cert_12=AMAZONS.read_bytes())
    key = Chains(load_anchors(None), tmp_path, clock, publisher).public_key(AMAZONS_URL)
    assert key.not_after == datetime(2023, 12, 23, 23, 59, 59, tzinfo=UTC)


def test_and_not_years_later(tmp_path: Path) -> None:
    clock = FakeClock(datetime(2026, 11, 22, tzinfo=UTC))
    publisher = Publisher(echo_api_cert_12=AMAZONS.read_bytes())
    with pytest.raises(ChainRefused):
        Chains(load_anchors(None), tmp_path, clock, publisher).public_key(AMAZONS_URL)


def test_a_local_authority_is_believed_by_those_who_trust_it(
    authority: Authority, clock: FakeClock, tmp_path: Path
) -> None:
    publisher = Publisher(echo_api_cert_local=authority.chain_pem)
    assert sealed_by(authority, Chains([authority.root], tmp_path, clock, publisher))


def test_and_by_nobody_else(authority: Authority, clock: FakeClock, tmp_path: Path) -> None:
    publisher = Publisher(echo_api_cert_local=authority.chain_pem)
    with pytest.raises(ChainRefused, match="not trusted"):
        Chains(load_anchors(None), tmp_path, clock, publisher).public_key(CHAIN_URL)


class Mint:
    """Makes the chains that must not be believed, all under a root that is trusted."""

    def __init__(self) -> None:
        self.top = Holder("Trusted Root", new_key())
        self.middle = Holder("Trusted RSA M01", self.top.key)
        self.signer = Holder("echo-api.amazon.com", new_key())
        self.root = certificate(self.top, self.top, NOW, is_authority=True)
        self.intermediate = certificate(self.middle, self.top, NOW, is_authority=True)
        self.leaf = certificate(self.signer, self.middle, NOW)

    def chain(self) -> bytes:
        return pem(self.leaf, self.intermediate)

    def expired(self) -> bytes:
        return pem(certificate(self.signer, self.middle, NOW - timedelta(days=500)), self.intermediate)

    def not_yet_valid(self) -> bytes:
        return pem(certificate(self.signer, self.middle, NOW + timedelta(days=2)), self.intermediate)

    def expired_intermediate(self) -> bytes:
        earlier = NOW - timedelta(days=500)
        return pem(self.leaf, certificate(self.middle, self.top, earlier, is_authority=True))

    def another_name(self) -> bytes:
        evil = Holder("evil.example.com", self.signer.key)
        return pem(certificate(evil, self.middle, NOW), self.intermediate)

    def a_longer_name(self) -> bytes:
        evil = Holder("echo-api.amazon.com.evil.example", self.signer.key)
        return pem(certificate(evil, self.middle, NOW), self.intermediate)

    def foreign_root(self) -> bytes:
        foreign = Holder("Foreign Root", new_key())
        root = certificate(foreign, foreign, NOW, is_authority=True)
        return pem(certificate(self.signer, foreign, NOW), root)

    def namesake_of_the_root(self) -> bytes:
        namesake = Holder(self.top.name, new_key())
        return pem(certificate(self.signer, namesake, NOW))

    def self_signed(self) -> bytes:
        return pem(certificate(self.signer, self.signer, NOW))

    def leaf_used_as_authority(self) -> bytes:
        return pem(certificate(self.signer, self.signer, NOW), self.leaf, self.intermediate)

    def authority_used_as_leaf(self) -> bytes:
        return pem(self.intermediate, self.root)

    def no_intermediate(self) -> bytes:
        return pem(self.leaf)

    def intermediate_first(self) -> bytes:
        return pem(self.intermediate, self.leaf)

    def elliptic_curve_leaf(self) -> bytes:
        holder = Holder(self.signer.name, ec.generate_private_key(ec.SECP256R1()))
        return pem(certificate(holder, self.middle, NOW), self.intermediate)

    def short_key(self) -> bytes:
        holder = Holder(self.signer.name, rsa.generate_private_key(65537, 1024))
        return pem(certificate(holder, self.middle, NOW), self.intermediate)

    def seventeen_certificates(self) -> bytes:
        return self.chain() + pem(*[self.root] * 15)

    def more_than_64_kib(self) -> bytes:
        return self.chain() + b"#" * 64 * 1024

    def damaged(self) -> bytes:
        return self.chain().replace(b"MII", b"MIJ", 1)

    def cut_off(self) -> bytes:
        return self.chain()[:1500]

    def garbage(self) -> bytes:
        return b"\x00\xff<html>"

    def empty(self) -> bytes:
        return b""

    def a_private_key(self) -> bytes:
        return b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"


@pytest.fixture(scope="module", name="mint")
def a_mint() -> Mint:
    return Mint()


FORGERIES = [name for name in vars(Mint) if not name.startswith("_") and name != "chain"]


def test_what_the_mint_starts_from_is_believed(mint: Mint, clock: FakeClock, tmp_path: Path) -> None:
    publisher = Publisher(another=mint.chain())
    Chains([mint.root], tmp_path, clock, publisher).public_key(OTHER_URL)


@pytest.mark.parametrize("forgery", FORGERIES)
def test_no_other_chain_is_believed(mint: Mint, clock: FakeClock, tmp_path: Path, forgery: str) -> None:
    publisher = Publisher(another=getattr(mint, forgery)())
    with pytest.raises(ChainRefused) as caught:
        Chains([mint.root], tmp_path, clock, publisher).public_key(OTHER_URL)
    assert not isinstance(caught.value, ChainBusy)
    assert list(tmp_path.iterdir()) == []


def test_without_anchors_there_is_no_chain_source(clock: FakeClock, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="empty"):
        Chains([], tmp_path, clock, Publisher())


# --- how long ------------------------------------------------------------------------------------


def test_a_chain_is_kept_until_its_first_certificate_expires(
    mint: Mint, clock: FakeClock, tmp_path: Path
) -> None:
    """Here that is the intermediate, made ten days before the leaf; then a fresh chain is fetched."""
    older = certificate(mint.middle, mint.top, NOW - timedelta(days=10), is_authority=True)
    publisher = Publisher(another=pem(mint.leaf, older))
    chains = Chains([mint.root], tmp_path, clock, publisher)

    chains.public_key(OTHER_URL)
    clock.advance(390 * 86400)
    chains.public_key(OTHER_URL)
    assert len(publisher.asked) == 1

    publisher.files[OTHER_URL] = mint.chain()
    clock.advance(1)
    chains.public_key(OTHER_URL)
    assert len(publisher.asked) == 2


def test_a_failed_url_is_not_asked_again_for_a_minute(
    authority: Authority, clock: FakeClock, tmp_path: Path
) -> None:
    publisher = Publisher()
    chains = Chains([authority.root], tmp_path, clock, publisher)
    for wait in (0, 59.9):
        clock.advance(wait)
        with pytest.raises(ChainRefused):
            chains.public_key(CHAIN_URL)
    assert publisher.asked == [CHAIN_URL]

    publisher.files[CHAIN_URL] = authority.chain_pem
    clock.advance(0.1)
    assert sealed_by(authority, chains)


def test_whatever_a_fetch_raises_is_a_refusal_without_the_url(
    clock: FakeClock, mint: Mint, tmp_path: Path
) -> None:
    def broken(url: str) -> bytes:
        raise KeyError(url)

    with pytest.raises(ChainRefused) as caught:
        Chains([mint.root], tmp_path, clock, broken).public_key(OTHER_URL)
    assert "echo.api" not in str(caught.value)


def test_a_flood_of_invented_urls_is_forgotten_again(mint: Mint, clock: FakeClock, tmp_path: Path) -> None:
    """The oldest failures make room, so that nobody can fill the memory with names."""
    publisher = Publisher(another=mint.chain())
    chains = Chains([mint.root], tmp_path, clock, publisher)
    chains.public_key(OTHER_URL)
    for number in range(300):
        with pytest.raises(ChainRefused):
            chains.public_key(f"{FOLDER}invented-{number}.pem")

    asked = len(publisher.asked)
    for number in (0, 299):
        with pytest.raises(ChainRefused):
            chains.public_key(f"{FOLDER}invented-{number}.pem")
    assert publisher.asked[asked:] == [f"{FOLDER}invented-0.pem"]
    chains.public_key(OTHER_URL)
    assert publisher.asked.count(OTHER_URL) == 1


def test_only_a_few_keys_are_kept(mint: Mint, clock: FakeClock, tmp_path: Path) -> None:
    """Seventeen chains, outside the folder: the first has made room for the last."""
    urls = [f"{FOLDER}deeper/{number}.pem" for number in range(17)]
    publisher = Publisher()
    publisher.files = dict.fromkeys(urls, mint.chain())
    chains = Chains([mint.root], tmp_path, clock, publisher)
    for url in [*urls, urls[16], urls[0]]:
        chains.public_key(url)
    assert publisher.asked == [*urls, urls[0]]


# --- the folder ----------------------------------------------------------------------------------


def test_workers_and_restarts_share_a_folder(authority: Authority, clock: FakeClock, tmp_path: Path) -> None:
    folder = tmp_path / "made" / "when missing"
    publisher = Publisher(echo_api_cert_local=authority.chain_pem)
    Chains([authority.root], folder, clock, publisher).public_key(CHAIN_URL)

    without_egress = Publisher()
    assert sealed_by(authority, Chains([authority.root], folder, clock, without_egress))
    assert without_egress.asked == []
    assert [file.name for file in folder.iterdir()] == ["echo-api-cert-local.pem"]
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "echo-api-cert-local.pem").stat().st_mode & 0o777 == 0o600


def test_an_operator_may_fill_the_folder(authority: Authority, clock: FakeClock, tmp_path: Path) -> None:
    authority.save(tmp_path)
    assert sealed_by(authority, Chains([authority.root], tmp_path, clock, Publisher()))


@pytest.mark.parametrize("forgery", [*FORGERIES, "chain"])
def test_a_tampered_file_is_not_trusted_but_replaced(
    authority: Authority, mint: Mint, clock: FakeClock, tmp_path: Path, forgery: str
) -> None:
    file = tmp_path / "echo-api-cert-local.pem"
    file.write_bytes(getattr(mint, forgery)())
    publisher = Publisher(echo_api_cert_local=authority.chain_pem)

    assert sealed_by(authority, Chains([authority.root], tmp_path, clock, publisher))
    assert file.read_bytes() == authority.chain_pem


def test_an_expired_file_is_fetched_anew(authority: Authority, tmp_path: Path) -> None:
    authority.save(tmp_path)
    later = NOW + timedelta(days=500)
    renewed = Authority.create(later)
    publisher = Publisher(echo_api_cert_local=renewed.chain_pem)
    assert sealed_by(renewed, Chains([renewed.root], tmp_path, FakeClock(later), publisher))
    assert (tmp_path / "echo-api-cert-local.pem").read_bytes() == renewed.chain_pem


def test_a_folder_that_cannot_be_written_breaks_nothing(
    authority: Authority, clock: FakeClock, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "a file, not a folder"
    in_the_way.touch()
    publisher = Publisher(echo_api_cert_local=authority.chain_pem)
    for folder in (in_the_way, in_the_way / "below"):
        assert sealed_by(authority, Chains([authority.root], folder, clock, publisher))


def test_a_file_that_cannot_be_replaced_breaks_nothing(
    authority: Authority, clock: FakeClock, tmp_path: Path
) -> None:
    (tmp_path / "echo-api-cert-local.pem" / "a folder").mkdir(parents=True)
    publisher = Publisher(echo_api_cert_local=authority.chain_pem)
    assert sealed_by(authority, Chains([authority.root], tmp_path, clock, publisher))
    assert [file.name for file in tmp_path.iterdir()] == ["echo-api-cert-local.pem"]


@pytest.mark.parametrize("name", ["deeper/chain.pem", ".hidden", "a;b.pem", "~root", "x" * 201])
def test_a_name_that_is_not_a_plain_file_name_stays_in_memory(
    authority: Authority, clock: FakeClock, tmp_path: Path, name: str
) -> None:
    publisher = Publisher()
    publisher.files[FOLDER + name] = authority.chain_pem
    assert sealed_by(authority, Chains([authority.root], tmp_path, clock, publisher), FOLDER + name)
    assert list(tmp_path.iterdir()) == []


# --- while one is fetched ------------------------------------------------------------------------


@contextmanager
def in_threads(count: int, work: Callable[[], object]) -> Iterator[list[object]]:
    """Results (or errors) of `count` threads, complete when the block is left."""
    results: list[object] = []

    def run() -> None:
        try:
            results.append(work())
        except ChainRefused as error:
            results.append(error)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    yield results
    for thread in threads:
        thread.join(5)


def test_all_who_ask_for_a_chain_share_one_fetch(
    authority: Authority, clock: FakeClock, tmp_path: Path
) -> None:
    publisher = SlowPublisher(echo_api_cert_local=authority.chain_pem)
    chains = Chains([authority.root], tmp_path, clock, publisher)
    with in_threads(8, lambda: chains.public_key(CHAIN_URL)) as keys:
        assert publisher.reached.wait(5)
        time.sleep(0.05)  # the others arrive
        publisher.may_answer.set()
    assert keys == [chains.public_key(CHAIN_URL)] * 8
    assert publisher.asked == [CHAIN_URL]


def test_all_who_wait_share_its_failure_too(authority: Authority, clock: FakeClock, tmp_path: Path) -> None:
    publisher = SlowPublisher()
    chains = Chains([authority.root], tmp_path, clock, publisher)
    with in_threads(8, lambda: chains.public_key(CHAIN_URL)) as errors:
        assert publisher.reached.wait(5)
        time.sleep(0.05)
        publisher.may_answer.set()
    assert len(errors) == 8
    assert all(isinstance(error, ChainRefused) for error in errors)
    assert publisher.asked == [CHAIN_URL]


def test_a_running_fetch_refuses_other_unknown_urls_and_delays_no_known_one(
    authority: Authority, clock: FakeClock, tmp_path: Path
) -> None:
    """The publisher does not answer until all this has happened."""
    provisioned = FOLDER + "provisioned.pem"
    (tmp_path / "provisioned.pem").write_bytes(authority.chain_pem)
    publisher = SlowPublisher(echo_api_cert_local=authority.chain_pem)
    chains = Chains([authority.root], tmp_path, clock, publisher)
    publisher.may_answer.set()
    chains.public_key(CHAIN_URL)
    publisher.may_answer.clear()
    publisher.reached.clear()

    with in_threads(1, lambda: chains.public_key(FOLDER + "slow.pem")) as outcome:
        assert publisher.reached.wait(5)
        with pytest.raises(ChainBusy):
            chains.public_key(OTHER_URL)
        assert sealed_by(authority, chains, CHAIN_URL)
        assert sealed_by(authority, chains, provisioned)
        assert outcome == []
        publisher.may_answer.set()

    publisher.files[OTHER_URL] = authority.chain_pem
    assert sealed_by(authority, chains, OTHER_URL), "being busy is no failure: the next request may fetch"


def test_nobody_waits_long_for_another_s_fetch(
    authority: Authority, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.adapters.certificates.FETCH_SECONDS", 0.02)
    publisher = SlowPublisher(echo_api_cert_local=authority.chain_pem)
    chains = Chains([authority.root], tmp_path, clock, publisher)
    with in_threads(1, lambda: chains.public_key(CHAIN_URL)):
        assert publisher.reached.wait(5)
        with pytest.raises(ChainBusy):
            chains.public_key(CHAIN_URL)
        publisher.may_answer.set()


# --- the fetch itself ----------------------------------------------------------------------------


class Page(BaseHTTPRequestHandler):
    """What stands where Amazon's files are."""

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2]
        if name == "slow":
            time.sleep(0.2)
        self.send_response({"missing": 404, "moved": 302, "slow": 200, "big": 200, "chain": 200}[name])
        if name == "moved":
            self.send_header("Location", "/echo.api/chain")
        self.end_headers()
        size = 65_537 if name == "big" else 65_536 if name == "chain" else 1
        self.wfile.write(b"x" * size)

    def handle(self) -> None:
        with suppress(OSError):  # the reader left: it had enough, or waited long enough
            super().handle()

    def log_message(self, format: str, *args: Any) -> None:
        pass


class ToLoopback(HTTPAdapter):
    """Leads Amazon's host to a server on this machine."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self.port = port

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        assert request.url
        request.url = request.url.replace("https://s3.amazonaws.com", f"http://127.0.0.1:{self.port}")
        return super().send(request, *args, **kwargs)


@pytest.fixture(scope="module", name="session")
def sessions_to_loopback() -> Iterator[Callable[[], requests.Session]]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()

    def open_session() -> requests.Session:
        session = requests.Session()
        session.mount("https://s3.amazonaws.com/", ToLoopback(server.server_port))
        return session

    yield open_session
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_chain_is_fetched(session: Callable[[], requests.Session]) -> None:
    assert fetch_chain(FOLDER + "chain", session) == b"x" * 65_536


@pytest.mark.parametrize("name", ["missing", "moved", "big"])
def test_anything_but_a_plain_answer_is_refused(session: Callable[[], requests.Session], name: str) -> None:
    with pytest.raises(ChainRefused):
        fetch_chain(FOLDER + name, session)


def test_a_proxy_of_the_environment_is_not_used(
    session: Callable[[], requests.Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert fetch_chain(FOLDER + "chain", session)


def test_a_slow_answer_is_not_waited_for(session: Callable[[], requests.Session]) -> None:
    """Whichever notices first: whoever waits, or the client."""
    with pytest.raises((TimeoutError, requests.Timeout)):
        fetch_chain(FOLDER + "slow", session, seconds=0.05)


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/echo.api/chain",
        "http://s3.amazonaws.com/echo.api/chain",
        "https://s3.amazonaws.com@evil.example/echo.api/chain",
    ],
)
def test_no_other_address_is_spoken_to(url: str) -> None:
    def no_session() -> requests.Session:
        pytest.fail("a connection was opened")

    with pytest.raises(ChainRefused):
        fetch_chain(url, no_session)


def test_a_host_that_is_not_reached_is_an_ordinary_error() -> None:
    def offline() -> requests.Session:
        raise requests.ConnectionError("unreachable")

    with pytest.raises(OSError, match="unreachable"):
        fetch_chain(FOLDER + "chain", offline)


# --- trust anchors -------------------------------------------------------------------------------


def test_the_ordinary_anchors_hold_amazon_s_root() -> None:
    names = {anchor.subject.rfc4514_string() for anchor in load_anchors(None)}
    assert "CN=Amazon Root CA 1,O=Amazon,C=US" in names


def test_a_bundle_of_one_s_own_is_read_and_what_is_no_certificate_left_out(
    authority: Authority, tmp_path: Path
) -> None:
    broken = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    bundle = tmp_path / "bundle.pem"
    bundle.write_bytes(b"# Eine \xc3\x9cberschrift\n" + broken + pem(authority.root) + b"\xff")
    assert load_anchors(bundle) == [authority.root]


def test_a_saved_authority_s_anchors_are_the_ordinary_ones_and_its_root(
    authority: Authority, tmp_path: Path
) -> None:
    authority.save(tmp_path)
    assert load_anchors(tmp_path / "anchors.pem") == [authority.root, *load_anchors(None)]


def test_a_missing_bundle_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_anchors(tmp_path / "none.pem")
