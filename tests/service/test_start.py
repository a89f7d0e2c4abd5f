"""What must keep `closer serve` from starting, and what it says then."""

import base64
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.service.process import Place, assert_quiet, free_port, server_of

pytestmark = pytest.mark.xdist_group("service")
ROOT = Path(__file__).parents[2]


def test_production_names_everything_that_is_missing_at_once(place: Place) -> None:
    done = place.refused(CLOSER_ENV="production", LOG_LEVEL="shout", WEB_CONCURRENCY="many")
    assert done.returncode == 1
    for name in (
        "CLOSER_SKILL_IDS", "REDIS_URL", "CLOSER_DATA_KEYS", "CLOSER_ID_KEY", "CLOSER_PUBLIC_URL",
        "CLOSER_OPERATOR", "LOG_LEVEL", "WEB_CONCURRENCY",
    ):  # fmt: skip
        assert f"{name}: " in done.stderr
    assert_quiet(done.stderr)
    assert not place.state.exists()


KEY = base64.b64encode(bytes(range(32))).decode()
PRODUCTION = {
    "CLOSER_ENV": "production",
    "CLOSER_SKILL_IDS": "amzn1.ask.skill.00000000-0000-4000-8000-000000000000",
    "REDIS_URL": "redis://127.0.0.1:1",
    "CLOSER_DATA_KEYS": KEY,
    "CLOSER_ID_KEY": KEY,
    "CLOSER_PUBLIC_URL": "https://closer.example",
    "CLOSER_OPERATOR": "Mara, mara@closer.example",
}


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("CLOSER_ENV", "staging"),
        ("REDIS_URL", "http://user:secretpass@host"),
        ("REDIS_URL", "redis+cluster://host"),
        ("CLOSER_DATA_KEYS", "secretpass"),
        ("CLOSER_DATA_KEYS", KEY + ",secretpass"),
        ("CLOSER_ID_KEY", "secretpass"),
        ("CLOSER_PUBLIC_URL", "http://closer.example"),
        ("PORT", "65536"),
        ("PORT", "-1"),
        ("SSL_CERT_FILE", "/nowhere/anchors.pem"),
        ("SSL_CERT_FILE", __file__),
    ],
)
def test_a_bad_setting_is_named_and_a_secret_is_not_told(place: Place, setting: str, value: str) -> None:
    done = place.refused(**PRODUCTION | {setting: value})
    assert done.returncode == 1
    assert setting in done.stderr
    assert f"{setting}: {setting}" not in done.stderr
    assert "secretpass" not in done.stderr
    assert_quiet(done.stderr)


def test_every_bad_setting_is_named_at_once(place: Place) -> None:
    bad = {
        "REDIS_URL": "http://x",
        "CLOSER_DATA_KEYS": "short",
        "CLOSER_ID_KEY": "short",
        "CLOSER_OPERATOR": "",
    }
    done = place.refused(**PRODUCTION | bad)
    for name in bad:
        assert name in done.stderr


@pytest.mark.parametrize("name", ["id.key", "data.key"])
def test_a_broken_key_of_our_own_is_named_and_kept(place: Place, name: str) -> None:
    place.state.mkdir()
    (place.state / name).write_text("!!!")
    done = place.refused()
    assert done.returncode == 1
    assert_quiet(done.stderr)
    assert name in done.stderr
    assert (place.state / name).read_text() == "!!!"


def test_a_state_folder_that_is_a_file_is_named(place: Place) -> None:
    place.state.write_text("")
    done = place.refused()
    assert done.returncode == 1
    assert str(place.state) in done.stderr
    assert_quiet(done.stderr)


def test_a_store_that_cannot_start_is_told_in_a_line(place: Place) -> None:
    place.state.mkdir()
    (place.state / "appendonlydir").write_text("not a folder")
    done = place.refused()
    assert done.returncode == 1
    assert "valkey.log" in done.stderr
    assert_quiet(done.stderr)


def test_a_taken_port_is_told_in_a_line_and_leaves_nothing_behind(place: Place) -> None:
    with socket.create_server(("127.0.0.1", place.port)):
        done = place.refused()
    assert done.returncode == 1
    assert str(place.port) in done.stderr
    assert len(done.stderr.splitlines()) <= 3
    assert_quiet(done.stderr)


def test_broken_content_never_starts(place: Place, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    for name in ("skill", "content", "interaction_models"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    drill = copy / "content" / "drills" / "pass_the_cup.yaml"
    drill.write_text(drill.read_text("utf-8") + "\nnonsense: true\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "skill", "serve"],
        cwd=copy,
        env=place.environ(PORT=str(free_port())),
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
    )
    assert done.returncode == 1
    assert "pass_the_cup.yaml:" in done.stderr
    assert_quiet(done.stderr)
    assert server_of(place.state) is None
