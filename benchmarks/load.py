"""Signed requests over loopback, as Amazon sends them: whole drills, each connection its own homes.

Everything is signed before the run, so that the loader costs as little as it can. A run is bounded
by its number of requests and, within the 150 s that a signature lasts, in time.
"""

import selectors
import socket
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

import msgspec

from skill.simulator import requests
from skill.simulator.authority import Authority
from skill.simulator.requests import SKILL_ID, Sender

# One whole Pass the Cup, with the words people use on the way.
DRILL = (
    "LaunchRequest", "StartPracticeIntent", "BothAgreeIntent", "SpeakerFirstIntent", "AnotherTopicIntent",
    "AMAZON.YesIntent", "MoreTimeIntent", "CloseEnoughIntent", "SameTopicIntent", "AMAZON.RepeatIntent",
    "NotQuiteIntent", "AMAZON.HelpIntent", "AMAZON.YesIntent", "CloseEnoughIntent",
)  # fmt: skip


@dataclass(slots=True)
class Measured:
    """One run: seconds per answer, sorted; how long it took; answers other than 200 with speech."""

    latencies: list[float] = field(default_factory=list)
    seconds: float = 0.0
    odd: int = 0

    @property
    def rate(self) -> float:
        return len(self.latencies) / self.seconds

    def percentile(self, percent: float) -> float:
        """Milliseconds."""
        return self.latencies[min(len(self.latencies) - 1, int(len(self.latencies) * percent / 100))] * 1000


def drills(authority: Authority, connection: int, turns: int) -> list[bytes]:
    """As many signed HTTP requests, drill after drill, each drill in a home and session of its own."""
    made: list[bytes] = []
    number = count()
    while len(made) < turns:
        home = f"{connection}-{next(number)}"
        sender = Sender("en-US", home, SKILL_ID, "show")
        for place, name in enumerate(DRILL):
            made.append(http(authority, _body(sender, home, place, name)))
    return made[:turns]


def http(authority: Authority, body: bytes) -> bytes:
    """A request as it goes over the wire."""
    headers = {**authority.headers(body), "Host": "127.0.0.1", "Content-Length": str(len(body))}
    # Amazon still sends the old signature too; nobody looks at it, but its bytes are there.
    headers["Signature"] = "bGVnYWN5" * 43
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"POST /alexa HTTP/1.1\r\n{lines}\r\n".encode() + body


def _body(sender: Sender, home: str, place: int, name: str) -> bytes:
    slots = {"practice": ("listening drill", "pass_the_cup")} if name == "StartPracticeIntent" else {}
    asked = requests.launch() if name == "LaunchRequest" else requests.intent(name, slots, {})
    whole = requests.envelope(
        sender,
        asked,
        request_id=f"amzn1.echo-api.request.{home}-{place}-{time.time_ns()}",
        at=datetime.now(UTC),
        session=f"amzn1.echo-api.session.{home}",
        is_new=place == 0,
    )
    return msgspec.json.encode(whole)


def saturate(port: int, queues: Sequence[list[bytes]]) -> Measured:
    """Each connection sends its next request as soon as its last is answered."""
    return _run(port, queues, rate=None)


def steadily(port: int, queues: Sequence[list[bytes]], rate: float) -> Measured:
    """`rate` requests a second in all; a latency counts from when the request was due."""
    return _run(port, queues, rate=rate)


class _Line:
    """One connection and what it still has to send."""

    def __init__(self, port: int, queue: list[bytes]) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.queue: Iterator[bytes] = iter(queue)
        self.since = 0.0
        self.buffer = b""

    def send(self, since: float) -> bool:
        body = next(self.queue, None)
        if body is None:
            return False
        self.since, self.buffer = since, b""
        self.socket.sendall(body)
        return True

    def answer(self) -> bytes | None:
        """The whole answer, once it is there."""
        self.buffer += self.socket.recv(65536)
        head, end, body = self.buffer.partition(b"\r\n\r\n")
        if not end:
            return None
        length = next(
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length")
        )
        return self.buffer if len(body) >= length else None


def _run(port: int, queues: Sequence[list[bytes]], rate: float | None) -> Measured:
    measured = Measured()
    selector = selectors.DefaultSelector()
    lines = [_Line(port, queue) for queue in queues]
    for line in lines:
        selector.register(line.socket, selectors.EVENT_READ, line)
    began = time.perf_counter()
    idle = list(lines) if rate else []
    waiting = 0 if rate else sum(line.send(began) for line in lines)
    due = began
    while waiting or idle:
        now = time.perf_counter()
        while rate and idle and due <= now:
            line = idle.pop(0)
            waiting += line.send(due)
            due += 1 / rate
        pause = max(0.0, due - now) if rate and idle else 1.0
        for key, _ in selector.select(pause):
            line = key.data
            answer = line.answer()
            if answer is None:
                continue
            measured.latencies.append(time.perf_counter() - line.since)
            measured.odd += not (b" 200 " in answer[:20] and b"outputSpeech" in answer)
            waiting -= 1
            if rate:
                idle.append(line)
            else:
                waiting += line.send(time.perf_counter())
    measured.seconds = time.perf_counter() - began
    measured.latencies.sort()
    for line in lines:
        line.socket.close()
    return measured
