"""The conversation in the terminal: lines in, answers out, holds as a countdown that Enter skips."""

import io
import re
import select
import sys
import time
from collections.abc import Callable
from dataclasses import asdict

import msgspec
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from skill.simulator.speaker import Exchange, Speaker

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
LONGEST_WAIT_SECONDS = 10 * 365 * 86400
_DURATION = re.compile(r"(\d+(?:\.\d+)?)([smhd])")
HELP = (
    "Type what you would say. A line that starts with / is a thing that happens:\n"
    "  /launch  /end [reason]  /silence  /at SECONDS  /wait 2h  /person NAME|-  /device dot|show\n"
    "  /event NAME  /repeat-request  /quit"
)


class Usage(Exception):
    """A line that starts with / and cannot be understood; the text says what would be."""


class Terminal:
    """Reads lines, lets them happen on a speaker, shows what comes back."""

    def __init__(self, speaker: Speaker, *, as_json: bool) -> None:
        self._speaker = speaker
        self._as_json = as_json
        self._console = Console(highlight=False)
        self._input = sys.stdin or io.StringIO()
        self._is_live = not as_json and self._input.isatty() and sys.stdout.isatty()

    def run(self) -> None:
        """Until the lines end, or /quit."""
        if not self._as_json:
            self._console.print(HELP, style="dim", markup=False)
        while (line := self._line()) is not None:
            try:
                exchange = self._happen(line.strip())
            except Usage as error:
                self._say_usage(str(error))
                continue
            except EOFError:
                return
            if exchange is not None:
                self._show(exchange)

    def _line(self) -> str | None:
        if self._is_live:
            try:
                return self._console.input("\n[bold cyan]you ▸[/bold cyan] ")
            except (EOFError, KeyboardInterrupt):
                return None
        line = self._input.readline()
        return line.encode("utf-8", "replace").decode() or None

    def _happen(self, line: str) -> Exchange | None:
        if not line or line.startswith("#"):
            return None
        if not line.startswith("/"):
            return self._speaker.say(line)
        name, _, rest = line[1:].partition(" ")
        happenings: dict[str, Callable[[str], Exchange | None]] = {
            "launch": lambda _: self._speaker.launch(),
            "end": lambda reason: self._speaker.end(reason or "USER_INITIATED"),
            "silence": lambda _: self._speaker.silence(),
            "at": self._at,
            "wait": self._wait,
            "person": self._person,
            "device": self._device,
            "event": lambda event: self._speaker.event(_given(event, "/event NAME")),
            "repeat-request": lambda _: self._speaker.repeat_request(),
            "quit": self._quit,
        }
        if name not in happenings:
            raise Usage(f"/{name} is not in this version. {HELP}")
        return happenings[name](rest.strip())

    def _at(self, seconds: str) -> None:
        if not re.fullmatch(r"\d+(\.\d+)?", seconds):
            raise Usage("/at SECONDS: a number, such as /at 20")
        self._speaker.interrupt_at(float(seconds))

    def _wait(self, duration: str) -> None:
        parts = _DURATION.findall(duration)
        if not parts or _DURATION.sub("", duration).strip():
            raise Usage("/wait DURATION: such as /wait 30s, /wait 2h or /wait 1d12h")
        seconds = sum(float(number) * _UNITS[unit] for number, unit in parts)
        if seconds > LONGEST_WAIT_SECONDS:
            raise Usage("/wait DURATION: ten years at most")
        self._speaker.wait(seconds)

    def _person(self, name: str) -> None:
        self._speaker.sender.person = None if _given(name, "/person NAME, or /person -") == "-" else name

    def _device(self, device: str) -> None:
        if device not in {"dot", "show"}:
            raise Usage("/device dot, or /device show")
        self._speaker.sender.device = "show" if device == "show" else "dot"

    def _quit(self, _: str) -> None:
        raise EOFError

    def _say_usage(self, text: str) -> None:
        if self._as_json:
            sys.stderr.write(f"{text}\n")
        else:
            self._console.print(text, style="yellow", markup=False)

    def _show(self, exchange: Exchange) -> None:
        if self._as_json:
            sys.stdout.write(msgspec.json.encode(asdict(exchange)).decode() + "\n")
            sys.stdout.flush()
            return
        if exchange.intent:
            self._console.print(
                f"  heard as {exchange.intent} {exchange.slots or ''}", style="dim", markup=False
            )
        if exchange.speech:
            self._console.print(f"closer ▸ {exchange.speech}", style="green", markup=False)
        state = "the microphone is open" if exchange.listening else "the microphone is closed"
        self._console.print(f"  {state} · {exchange.status} · {exchange.ms} ms", style="dim", markup=False)
        if exchange.hold_seconds and self._is_live:
            self._count_down(exchange)

    def _count_down(self, exchange: Exchange) -> None:
        """Shows the hold going by. Enter skips it; a typed line breaks into it at that second."""
        columns = (TextColumn("  holding · Enter skips it"), BarColumn(), TimeRemainingColumn())
        started = time.monotonic()
        typed = None
        with Progress(*columns, console=self._console, transient=True) as progress:
            task = progress.add_task("", total=exchange.hold_seconds)
            while typed is None and time.monotonic() - started < exchange.hold_seconds:
                progress.update(task, completed=time.monotonic() - started)
                if select.select([self._input], [], [], 0.1)[0]:
                    typed = self._input.readline()
        if typed and typed.strip():
            words_before = exchange.length - exchange.hold_seconds
            self._speaker.interrupt_at(words_before + time.monotonic() - started)
            said = self._happen(typed.strip())
            if said is not None:
                self._show(said)


def _given(value: str, usage: str) -> str:
    if not value:
        raise Usage(usage)
    return value
