"""`closer talk` at the ends of its pipes: no input, odd bytes, a reader who leaves, an interrupt."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.command import ROOT
from tests.service.process import server_of

pytestmark = pytest.mark.xdist_group("service")


def in_a_shell(command: str, environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """A line of shell, as somebody would type it."""
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_without_an_input_there_is_nothing_to_do(
    environ: dict[str, str], tmp_path: Path, as_json: tuple[str, ...]
) -> None:
    command = f'exec "{sys.executable}" -m skill talk {" ".join(as_json)} <&-'
    done = in_a_shell(command, environ)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert server_of(tmp_path / "state") is None


def test_bytes_that_are_no_text_are_heard_as_nonsense(environ: dict[str, str]) -> None:
    command = [sys.executable, "-m", "skill", "talk", "--json"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environ,
        input=b"/launch\n\xff\xfe\xfd\n/launch\n",
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert len(done.stdout.splitlines()) == 3


def test_a_reader_who_leaves_ends_it_without_a_word(environ: dict[str, str], tmp_path: Path) -> None:
    command = f'yes /launch | head -200 | "{sys.executable}" -m skill talk --json | head -1'
    done = in_a_shell(command, environ)
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""
    assert gone(tmp_path / "state")


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupt_ends_it_and_leaves_nothing_behind(
    environ: dict[str, str], tmp_path: Path, how: signal.Signals
) -> None:
    command = [sys.executable, "-m", "skill", "talk", "--json"]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as talk:
        assert talk.stdin
        assert talk.stdout
        try:
            talk.stdin.write(b"/launch\n")
            talk.stdin.flush()
            assert json.loads(talk.stdout.readline())["listening"]
            talk.send_signal(how)
            _, err = talk.communicate(timeout=30)
        finally:
            talk.kill()
    assert b"Traceback" not in err
    assert gone(tmp_path / "state")
    assert list(tmp_path.glob("closer-*")) == []


def gone(state: Path) -> bool:
    """Whether the embedded server of the folder has stopped, or does so in a moment."""
    for _ in range(60):
        if server_of(state) is None:
            return True
        time.sleep(0.05)
    return False
