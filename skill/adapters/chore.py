"""Work that must be done soon but by no turn: a thread in the background that tries until it is done."""

import threading
import time
from collections.abc import Callable

import structlog

from skill.domain.faults import describe


class Chore:
    """`work` says whether nothing of it is left; until it does it is tried again, `pause` seconds later.

    A failure is logged under the chore's `name`, without its text, and tried again as well. There is no
    thread until one is needed: a process that forks before that has none to lose.
    """

    def __init__(self, name: str, work: Callable[[], bool], pause: float) -> None:
        self._name = name
        self._work = work
        self._pause = pause
        self._lock = threading.Lock()
        self._is_asked = False
        self._thread: threading.Thread | None = None
        self._log = structlog.get_logger()

    @property
    def is_running(self) -> bool:
        """Whether something of it is left to do, as far as this process knows."""
        return self._thread is not None and self._thread.is_alive()

    def soon(self) -> None:
        """Have it done from now on, and once more if it is being done; returns at once."""
        with self._lock:
            self._is_asked = True
            if not self.is_running:  # none outlives a fork either
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._is_asked:
                    self._thread = None
                    return
                self._is_asked = False
            while not self._is_done():
                time.sleep(self._pause)

    def _is_done(self) -> bool:
        try:
            return self._work()
        except Exception as error:  # noqa: BLE001 - whatever went wrong, it is still to be done
            self._log.warning("chore", chore=self._name, **describe(error))
            return False
