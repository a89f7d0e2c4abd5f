"""The command `closer` in the hands of somebody who mistypes."""

import re
from pathlib import Path

import pytest

from tests.cli.command import ROOT, Closer, Done

CORPUS = ROOT / "tests" / "data" / "nlu" / "en.tsv"


def assert_refused(done: Done, *words: str) -> None:
    """Wrong usage: exit 2, nothing done, and it is said why."""
    assert done.code == 2
    assert done.out == ""
    for word in words:
        assert word in done.err


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_names_every_command(closer: Closer, option: str) -> None:
    done = closer(option)
    assert done.code == 0
    for name in ("serve", "talk", "check", "models", "nlu", "safety", "drills", "data", "doctor"):
        assert re.search(rf"^  {name} ", done.out, re.MULTILINE)


def test_the_version_is_told(closer: Closer) -> None:
    assert re.fullmatch(r"closer, version \d+\.\d+\.\d+\S*\n", closer("--version").out)


def test_a_reserved_command_says_not_in_this_version(closer: Closer) -> None:
    assert_refused(closer("package", "--out", "x"), "not in this version")


@pytest.mark.parametrize(
    "call",
    [
        "bogus",
        "--bogus",
        "serve now",
        "serve --port 1",
        "talk --device phone",
        "talk --bogus",
        "talk to-me",
        "talk --now tomorrow",
        "talk --now 2026-13-01",
        "talk --now 0001-01-01",
        "talk --now 1940-01-01",
        "talk --now 9999-12-31",
        "talk --locale fr-FR",
        "talk --locale xx",
        "talk --locale ../../en-US",
        "check --bogus",
        "models bogus",
        "models build --bogus",
        "nlu --locale en-US",
        "nlu --corpus x",
        "nlu --locale en-US --corpus /nowhere",
        "nlu --locale xx --corpus .",
        "drills --bogus",
        "doctor --bogus",
    ],
)
def test_wrong_usage_is_told_and_does_nothing(closer: Closer, tmp_path: Path, call: str) -> None:
    assert_refused(closer(*call.split()), "Error: ")
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize("locale", ["fr-FR", "xx", "EN-us"])
def test_a_locale_that_is_not_built_is_met_with_those_that_are(closer: Closer, locale: str) -> None:
    assert_refused(closer("talk", "--locale", locale), "en-US", "de-DE")
    assert_refused(closer("nlu", "--locale", locale, "--corpus", str(CORPUS)), "en-US", "de-DE")


@pytest.mark.parametrize("setting", [("CLOSER_ENV", "staging"), ("PORT", "none"), ("LOG_LEVEL", "loud")])
@pytest.mark.parametrize("command", ["serve", "talk", "doctor"])
def test_bad_settings_are_told_in_lines(closer: Closer, command: str, setting: tuple[str, str]) -> None:
    done = closer(command, **dict([setting]))
    assert done.code == 1
    assert done.err.startswith(f"{setting[0]}: ")
