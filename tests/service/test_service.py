"""`closer serve` for real: a process, a port, a state folder, signed requests, and bad nights."""

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from skill.adapters.embedded import EmbeddedValkey
from skill.simulator.speaker import Speaker
from tests.service.process import Place, assert_quiet, server_of, until

pytestmark = pytest.mark.xdist_group("service")


def into_the_drill(speaker: Speaker) -> None:
    """To the question who goes first."""
    for words in ("start pass the cup", "yes", "yes"):
        assert speaker.say(words).listening


# --- a good evening --------------------------------------------------------------------------------


def test_a_signed_request_is_answered_over_http(place: Place) -> None:
    with place.serving() as served:
        speaker = place.speaker(served)
        answer = speaker.launch()
        assert (answer.status, answer.listening) == (200, True)
        into_the_drill(speaker)
        assert "Anna" in speaker.say("Anna first").speech
        assert served.get("/readyz").status_code == 200
        assert "closer_requests_total" in served.get("/metrics").text
        assert served.post("/alexa", data=b"{}", headers={}).status_code == 400
        assert "listens on http://127.0.0.1" in served.log
        assert served.stop() == 0
        assert server_of(place.state) is None
        assert place.leftovers == []
        assert_quiet(served.log, "Anna")


def test_a_restart_takes_up_where_they_were(place: Place) -> None:
    with place.serving() as served:
        into_the_drill(place.speaker(served))
        served.stop()
    with place.serving() as served:
        answer = place.speaker(served).launch()
        assert answer.listening
        first = place.speaker(served, "somebody else").launch()
        assert answer.speech != first.speech


def test_the_secrets_are_the_owner_s_alone(place: Place) -> None:
    with place.serving():
        url = EmbeddedValkey(place.state).url
        socket_path = Path(unquote(url.removeprefix("unix://")))
        for path in (place.state / "data.key", place.state / "id.key", socket_path, socket_path.parent):
            assert path.stat().st_mode & 0o077 == 0
        assert place.state.stat().st_mode & 0o077 == 0


def test_several_workers_share_one_store_and_add_up_their_numbers(place: Place) -> None:
    with place.serving(WEB_CONCURRENCY="3") as served:
        speaker = place.speaker(served)
        into_the_drill(speaker)
        body = speaker._last or b""
        headers = place.authority.headers(body)
        replies = {served.post("/alexa", data=body, headers=headers).data for _ in range(12)}
        assert len(replies) == 1
        numbers = served.get("/metrics").text
        assert 'closer_requests_total{type="IntentRequest"} 15.0' in numbers
        assert "closer_replays_total 12.0" in numbers


def test_a_state_folder_with_a_very_long_name_works(tmp_path: Path) -> None:
    place = Place(tmp_path / ("so long a name " * 8) / ("that no socket fits into it " * 4).strip())
    with place.serving() as served:
        assert place.speaker(served).launch().listening
        assert served.stop() == 0
        assert server_of(place.state) is None


# --- a bad night -----------------------------------------------------------------------------------


def test_the_store_s_death_in_a_drill_loses_no_turn_and_doubles_none(place: Place) -> None:
    with place.serving() as served:
        speaker = place.speaker(served)
        into_the_drill(speaker)
        body = speaker._last or b""
        first = served.post("/alexa", data=body, headers=place.authority.headers(body))
        killed = served.kill_store()
        again = served.post("/alexa", data=body, headers=place.authority.headers(body))
        assert again == first
        assert server_of(place.state) not in {None, killed}
        served.kill_store()
        assert "Anna" in speaker.say("Anna first").speech
        assert_quiet(served.log)


def test_turns_under_a_dying_store_are_each_applied_once_or_honestly_not(place: Place) -> None:
    """While somebody kills the store again and again, everybody gets a sentence, and nobody a fault."""
    with place.serving() as served:
        is_over = threading.Event()

        def killer() -> None:
            while not is_over.wait(0.15):
                server = server_of(place.state)
                if server is not None:
                    os.kill(server, signal.SIGKILL)

        thread = threading.Thread(target=killer)
        thread.start()
        try:
            speaker = place.speaker(served)
            for _ in range(40):
                assert speaker.launch().speech
        finally:
            is_over.set()
            thread.join()
        until(lambda: served.get("/readyz").status_code == 200, 10, served)
        body = speaker._last or b""
        replies = {
            served.post("/alexa", data=body, headers=place.authority.headers(body)).data for _ in (1, 2)
        }
        assert len(replies) == 1
        assert "closer_faults_total 0.0" in served.get("/metrics").text
        assert_quiet(served.log)


def test_readiness_itself_brings_the_store_back(place: Place) -> None:
    with place.serving() as served:
        served.kill_store()
        until(lambda: served.get("/readyz").status_code == 200, 5, served)


def test_kill_9_of_the_whole_service_loses_nothing(place: Place) -> None:
    with place.serving() as served:
        into_the_drill(place.speaker(served))
        stranger = place.speaker(served, "a stranger").launch().speech
        served.kill()
        assert server_of(place.state) is not None  # an orphan, which the next start takes over
        with place.serving() as restarted:
            assert place.speaker(restarted).launch().speech != stranger
            assert restarted.stop() == 0
            assert server_of(place.state) is None


def test_a_stop_lets_the_running_answer_out(place: Place) -> None:
    """A turn that is under way when SIGTERM comes is answered, then the store is stopped."""
    with place.serving() as served:
        speaker = place.speaker(served)
        speaker.launch()
        body = speaker._last or b""
        lines = [f"{name}: {value}" for name, value in place.authority.headers(body).items()]
        head = "\r\n".join(
            ["POST /alexa HTTP/1.1", "Host: x", f"Content-Length: {len(body)}", *lines, "", ""]
        )
        with socket.create_connection(("127.0.0.1", served.port), timeout=10) as connection:
            connection.sendall(head.encode() + body[:100])
            time.sleep(0.2)  # until a thread has begun to read it
            served.process.send_signal(signal.SIGTERM)
            time.sleep(0.1)
            connection.sendall(body[100:])
            assert connection.recv(65536).startswith(b"HTTP/1.1 200")
        assert served.process.wait(20) == 0
        assert server_of(place.state) is None


def test_people_who_never_finish_their_sentence_hold_nobody_up(place: Place) -> None:
    with place.serving() as served:
        slow = [socket.create_connection(("127.0.0.1", served.port), timeout=10) for _ in range(8)]
        try:
            for connection in slow:
                connection.sendall(b"POST /alexa HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc")
            time.sleep(0.2)  # until they have every thread
            assert place.speaker(served).launch().listening
        finally:
            for connection in slow:
                connection.close()


def test_no_bytes_on_the_wire_make_it_stumble(place: Place) -> None:
    with place.serving() as served:
        for sent, status in BYTES:
            with socket.create_connection(("127.0.0.1", served.port), timeout=10) as connection:
                connection.sendall(sent)
                connection.shutdown(socket.SHUT_WR)
                assert connection.recv(65536).split(b" ", 2)[1] == status, sent
        assert place.speaker(served).launch().listening
        assert_quiet(served.log)


BYTES = [
    (b"POST /alexa HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n", b"400"),
    (b"POST /alexa HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab", b"400"),
    (b"POST /alexa HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc", b"400"),
    (b"POST /alexa HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", b"400"),
    (b"POST /alexa HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999999\r\n\r\n", b"413"),
    (b"POST /alexa HTTP/1.1\r\nHost: x\r\n\r\n", b"400"),
    (b"\x16\x03\x01\x00\xa5\x01\x00\r\n\r\n", b"400"),
]


# --- the operator's own Redis ----------------------------------------------------------------------


@pytest.fixture(name="their_redis")
def a_redis_of_theirs(tmp_path: Path) -> Iterator[EmbeddedValkey]:
    """A server that somebody else runs: down at first, up after `hold`."""
    server = EmbeddedValkey(tmp_path / "theirs")
    yield server
    server.release()


def test_an_unreachable_redis_gets_an_honest_sentence_at_once(
    place: Place, their_redis: EmbeddedValkey
) -> None:
    """Promised within 1.5 s; here a whole second is left to a busy machine."""
    with place.serving(REDIS_URL=their_redis.url) as served:
        speaker = place.speaker(served)
        began = time.monotonic()
        answer = speaker.launch()
        took = time.monotonic() - began
        assert (answer.status, answer.ended) == (200, True)
        assert answer.speech
        assert took < 2.5
        assert served.get("/readyz").status_code == 503
        assert served.get("/healthz").status_code == 200
        their_redis.hold()
        until(lambda: served.get("/readyz").status_code == 200, 5, served)
        assert speaker.launch().listening
        assert server_of(place.state) is None  # no store of our own beside theirs
        assert served.stop() == 0
        assert_quiet(served.log)


def test_a_redis_that_never_says_a_word_gets_an_honest_sentence_in_time(place: Place) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        url = f"redis://127.0.0.1:{mute.getsockname()[1]}"
        with place.serving(REDIS_URL=url) as served:
            speaker = place.speaker(served)
            began = time.monotonic()
            answer = speaker.launch()
            took = time.monotonic() - began
            assert answer.ended
            assert answer.speech
            assert took < 2.5
            assert served.get("/readyz").status_code == 503
