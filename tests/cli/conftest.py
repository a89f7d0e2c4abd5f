"""`closer` for every test of it, in this process and in one of its own."""

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from skill import cli, rehearsal
from skill.simulator import nlu
from tests.cli.command import SETTINGS, Closer, Done
from tests.ears import ears
from tests.logs import unchanged
from tests.service.process import clear


@pytest.fixture(name="closer")
def the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Closer]:
    """`closer` in this process, with a state folder of its own and lines to read."""
    for name in filter(SETTINGS.fullmatch, list(os.environ)):
        monkeypatch.delenv(name)
    monkeypatch.setenv("CLOSER_STATE_DIR", str(tmp_path / "state"))
    for module in (nlu, rehearsal):
        monkeypatch.setattr(module, "Hearing", lambda _models, locale: ears(locale))

    def run(*arguments: str, lines: tuple[str, ...] = (), **environ: str) -> Done:
        for name, value in environ.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["closer", *arguments])
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        code: Any = 0
        try:
            cli.main()
        except SystemExit as end:
            code = end.code
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return Done(code or 0, out, err)

    with unchanged():
        yield run
    clear(tmp_path / "state")


@pytest.fixture(name="environ")
def an_environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    kept = {name: value for name, value in os.environ.items() if not SETTINGS.fullmatch(name)}
    yield kept | {"CLOSER_STATE_DIR": str(tmp_path / "state"), "TMPDIR": str(tmp_path)}
    clear(tmp_path / "state")
