"""Chores: done in the background, tried again, once more when asked while busy, and well after a fork."""

import os
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from pathlib import Path

from skill.adapters.chore import Chore
from tests.logs import written

ROOT = Path(__file__).parents[2]


def until(is_so: Callable[[], bool], seconds: float = 10.0) -> None:
    """Waits for something that must come."""
    give_up = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < give_up
        time.sleep(0.005)


def test_it_is_done_soon_and_its_thread_ends() -> None:
    done: list[str] = []

    def work() -> bool:
        done.append(threading.current_thread().name)
        return True

    chore = Chore("sweeping", work, pause=0.01)
    assert not chore.is_running
    chore.soon()
    until(lambda: not chore.is_running)
    assert done == ["sweeping"]
    chore.soon()
    until(lambda: len(done) == 2)


def test_it_is_tried_until_nothing_is_left_whatever_goes_wrong_and_no_text_is_logged() -> None:
    tries: list[int] = []

    def work() -> bool:
        tries.append(len(tries))
        if len(tries) == 2:
            raise ValueError("Rosalind")
        return len(tries) == 4

    with written(as_json=True) as log:
        chore = Chore("sweeping", work, pause=0.01)
        chore.soon()
        until(lambda: not chore.is_running)
        assert tries == [0, 1, 2, 3]
        assert log().count('"chore":"sweeping"') == 1
        assert '"fault":"ValueError"' in log()
        assert "Rosalind" not in log()


def test_who_asks_while_it_is_being_done_has_it_done_once_more() -> None:
    tries, goes_on = [], threading.Event()

    def work() -> bool:
        tries.append(1)
        return goes_on.wait(10)

    chore = Chore("sweeping", work, pause=0.01)
    chore.soon()
    until(lambda: len(tries) == 1)
    for _ in range(20):
        chore.soon()
    goes_on.set()
    until(lambda: not chore.is_running)
    assert len(tries) == 2


def test_it_is_done_in_a_process_that_was_forked_while_it_was_busy() -> None:
    script = """
        import os, time
        from skill.adapters.chore import Chore

        parent, done = os.getpid(), []

        def work():
            done.append(os.getpid())
            return os.getpid() != parent

        chore = Chore("sweeping", work, pause=60)
        chore.soon()
        while not done:
            time.sleep(0.005)
        time.sleep(0.05)
        child = os.fork()
        if child:
            assert os.waitpid(child, 0)[1] == 0
        else:
            assert not chore.is_running
            chore.soon()
            while chore.is_running:
                time.sleep(0.005)
            assert done[-1] == os.getpid()
        os._exit(0)
    """
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", textwrap.dedent(script)]
    subprocess.run(command, check=True, cwd=ROOT, timeout=30, env={**os.environ})
