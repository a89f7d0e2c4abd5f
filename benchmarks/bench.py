"""`make bench`: what a turn costs, measured from outside on the real service. Prints; asserts nothing."""

import os
import platform
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import load
from skill.adapters.certificates import Chains
from skill.adapters.chain_fetch import fetch_chain
from skill.adapters.clock import SystemClock
from skill.simulator.authority import Authority
from skill.web.verification import Refused, Verifier

CONNECTIONS = 8
TURNS = 1400  # by connection; a hundred whole drills
STEADY_RATE = 100.0
STEADY_TURNS = 1000
TICKS = os.sysconf("SC_CLK_TCK")


def main() -> None:
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    with tempfile.TemporaryDirectory(prefix="closer-bench-") as folder:
        root = Path(folder)
        authority = Authority.create(datetime.now(UTC))
        authority.save(root / "certificates")
        print(f"gunicorn and an empty Flask view, for comparison: {floor(authority):.2f} ms a request")
        print(f"refusing a forged request, in process: {refusal(authority, root):.3f} ms")
        with service(root / "one", root / "certificates", workers=1, authority=authority) as (
            port,
            pid,
            first,
        ):
            print(f"start-up to the first answer: {first:.2f} s")
            saturation(authority, port, pid)
            steadiness(authority, port, root)
            print(f"memory after load, 1 worker: {memory(pid):.0f} MB (PSS, the store apart)")
        with service(root / "four", root / "certificates", workers=4, authority=authority) as (port, pid, _):
            load.saturate(port, [load.drills(authority, 100 + line, 280) for line in range(CONNECTIONS)])
            print(f"memory after load, 4 workers together: {memory(pid):.0f} MB (PSS, the store apart)")


def floor(authority: Authority) -> float:
    """Milliseconds of processor time for a request to a view that does nothing, on the same machine."""
    port = free_port()
    arguments = ["-k", "gthread", "--threads", "4", "--keep-alive", "65", "-b", f"127.0.0.1:{port}"]
    command = [sys.executable, "-m", "gunicorn", *arguments, "benchmarks.floor:app"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        wait_for(port, process, load.drills(authority, 998, 1))
        queues = [load.drills(authority, line, 280) for line in range(CONNECTIONS)]
        before = processor(*tree(process.pid))
        done = load.saturate(port, queues)
        return (processor(*tree(process.pid)) - before) / len(done.latencies) * 1000
    finally:
        process.terminate()
        process.wait(20)


def wait_for(port: int, process: subprocess.Popen[bytes], first: list[bytes]) -> None:
    """Returns with the first answer."""
    began = time.perf_counter()
    while True:
        try:
            load.saturate(port, [first])
            return
        except (ConnectionError, StopIteration):
            if process.poll() is not None or time.perf_counter() - began > 20:
                sys.exit("the service did not start")
            time.sleep(0.005)


def saturation(authority: Authority, port: int, pid: int) -> None:
    """As fast as it goes, and the processor time of it."""
    load.saturate(port, [load.drills(authority, 50 + line, 56) for line in range(CONNECTIONS)])
    queues = [load.drills(authority, line, TURNS) for line in range(CONNECTIONS)]
    store = store_pid()
    before, store_before = processor(*tree(pid)), processor(store)
    done = load.saturate(port, queues)
    turns = len(done.latencies)
    used = (processor(*tree(pid)) - before) / turns * 1000
    stored = (processor(store) - store_before) / turns * 1000
    print(
        f"saturated ({CONNECTIONS} connections, {turns} turns of whole drills): {done.rate:.0f} requests/s, "
        f"p50 {done.percentile(50):.1f} ms, p99 {done.percentile(99):.1f} ms, odd answers {done.odd}"
    )
    print(f"processor time a turn: {used:.2f} ms, and the store's {stored:.2f} ms")


def steadiness(authority: Authority, port: int, folder: Path) -> None:
    """As an evening is: a hundred a second, beside what the disk takes for one fsync."""
    queues = [load.drills(authority, 200 + line, STEADY_TURNS // CONNECTIONS) for line in range(CONNECTIONS)]
    done = load.steadily(port, queues, STEADY_RATE)
    print(
        f"steady {STEADY_RATE:.0f}/s: p50 {done.percentile(50):.1f} ms, p99 {done.percentile(99):.1f} ms "
        f"(the disk's own fsync p99: {fsync(folder):.1f} ms), odd answers {done.odd}"
    )


def refusal(authority: Authority, root: Path) -> float:
    """Milliseconds to refuse a request that somebody else signed."""
    clock = SystemClock()
    verifier = Verifier(Chains([authority.root], root / "certificates", clock, fetch_chain), clock, None)
    body = load.drills(authority, 0, 1)[0].partition(b"\r\n\r\n")[2]
    headers = authority.headers(body)
    verifier.verify(body, headers)
    forged = body.replace(b"en-US", b"de-DE")
    rounds = 2000
    began = time.process_time()
    for _ in range(rounds):
        try:
            verifier.verify(forged, headers)
        except Refused:
            continue
        sys.exit("a forged request was not refused")
    return (time.process_time() - began) / rounds * 1000


@contextmanager
def service(
    state: Path, certificates: Path, *, workers: int, authority: Authority
) -> Iterator[tuple[int, int, float]]:
    """The service on a free port: the port, its process, the seconds to its first answer."""
    port = free_port()
    environment = {
        "PATH": os.environ["PATH"],
        "CLOSER_STATE_DIR": str(state),
        "CLOSER_CERT_CACHE": str(certificates),
        "SSL_CERT_FILE": str(certificates / "anchors.pem"),
        "PORT": str(port),
        "WEB_CONCURRENCY": str(workers),
    }
    first = load.drills(authority, 999, 1)
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "skill", "serve"], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(port, process, first)
        yield port, process.pid, time.perf_counter() - began
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def tree(pid: int) -> list[int]:
    """A process and all below it."""
    below = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in below for one in tree(int(child)))]


def processor(*pids: int) -> float:
    """Seconds of processor time that these processes have used."""
    used = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        used += int(fields[11]) + int(fields[12])
    return used / TICKS


def memory(pid: int) -> float:
    """Megabytes of a process tree, shared pages counted once."""
    rows = (Path(f"/proc/{one}/smaps_rollup").read_text().splitlines() for one in tree(pid))
    return sum(int(line.split()[1]) for lines in rows for line in lines if line.startswith("Pss:")) / 1024


def store_pid() -> int:
    """The embedded server that was started last."""
    found = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit() and _is_store(path)]
    return max(found)


def _is_store(path: Path) -> bool:
    try:
        return (path / "comm").read_text().startswith("valkey-server")
    except OSError:
        return False


def fsync(folder: Path) -> float:
    """The disk's p99 in milliseconds for writing 3 KB and making sure of it."""
    spent = []
    with (folder / "fsync").open("wb", buffering=0) as file:
        for _ in range(300):
            began = time.perf_counter()
            file.write(b"x" * 3000)
            os.fsync(file.fileno())
            spent.append(time.perf_counter() - began)
    return sorted(spent)[int(len(spent) * 0.99)] * 1000


if __name__ == "__main__":
    main()
