"""Every setting is read in one place; whatever is wrong is said at once, with its remedy."""

import base64
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from skill.settings import BadSettings, Settings, read_settings

KEY = base64.b64encode(bytes(range(32))).decode()
OTHER_KEY = base64.b64encode(bytes(range(32, 64))).decode()
PRODUCTION = {
    "CLOSER_ENV": "production",
    "CLOSER_SKILL_IDS": "amzn1.ask.skill.one, amzn1.ask.skill.two",
    "REDIS_URL": "rediss://redis.example:6380/0",
    "CLOSER_DATA_KEYS": f"{KEY},{OTHER_KEY}",
    "CLOSER_ID_KEY": KEY,
    "CLOSER_PUBLIC_URL": "https://closer.example/",
    "CLOSER_OPERATOR": "Ada Example, ada@example.org",
}
NEEDED = sorted(set(PRODUCTION) - {"CLOSER_ENV"})


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "a state folder"


def development(state: Path, **more: str) -> Settings:
    return read_settings({"CLOSER_STATE_DIR": str(state), **more})


def problems(environ: dict[str, str]) -> list[str]:
    with pytest.raises(BadSettings) as bad:
        read_settings(environ)
    assert str(bad.value) == "\n".join(bad.value.problems)
    return bad.value.problems


# Development needs nothing


def test_without_any_setting_it_runs_on_this_machine_only(state: Path) -> None:
    settings = development(state)
    assert not settings.is_production
    assert settings.host == "127.0.0.1"
    assert settings.port == 8080
    assert settings.log_level == "info"
    assert 1 <= settings.workers <= 4


def test_without_any_setting_any_skill_is_answered_from_the_embedded_store_with_pauses(state: Path) -> None:
    settings = development(state)
    assert (settings.skill_ids, settings.redis_url, settings.public_url) == (None, None, None)
    assert (settings.metrics_token, settings.trust_anchors, settings.operator) == (None, None, "")


def test_certificates_lie_in_the_state_folder_unless_they_have_their_own(state: Path) -> None:
    assert development(state).cert_cache.parent == state
    assert development(state, CLOSER_CERT_CACHE="/somewhere/else").cert_cache == Path("/somewhere/else")


def test_the_state_folder_is_the_platform_s_where_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    assert read_settings({}).state_dir.is_relative_to(tmp_path)


def test_the_environment_is_read_where_none_is_given(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOSER_STATE_DIR", str(state))
    monkeypatch.setenv("PORT", "9123")
    assert read_settings().port == 9123


def test_a_setting_of_blanks_is_not_set(state: Path) -> None:
    settings = development(state, PORT=" ", LOG_LEVEL="", REDIS_URL="  ", CLOSER_METRICS_TOKEN="")
    assert (settings.port, settings.log_level, settings.redis_url) == (8080, "info", None)
    assert settings.metrics_token is None


# Every setting is taken as it is meant


def test_production_takes_every_setting() -> None:
    settings = read_settings(
        {
            **PRODUCTION,
            "CLOSER_METRICS_TOKEN": "a token",
            "CLOSER_STATE_DIR": "/state",
            "CLOSER_CERT_CACHE": "/chains",
            "SSL_CERT_FILE": "/anchors.pem",
            "PORT": "9000",
            "WEB_CONCURRENCY": "3",
            "LOG_LEVEL": "WARNING",
        }
    )
    assert settings == Settings(
        env="production",
        skill_ids=frozenset({"amzn1.ask.skill.one", "amzn1.ask.skill.two"}),
        redis_url="rediss://redis.example:6380/0",
        data_keys=(bytes(range(32)), bytes(range(32, 64))),
        id_key=bytes(range(32)),
        public_url="https://closer.example",
        operator="Ada Example, ada@example.org",
        metrics_token="a token",
        state_dir=Path("/state"),
        cert_cache=Path("/chains"),
        trust_anchors=Path("/anchors.pem"),
        port=9000,
        workers=3,
        log_level="warning",
    )
    assert settings.is_production
    assert settings.host == "0.0.0.0"  # noqa: S104 - what production listens on


def test_a_key_may_be_written_in_hex(state: Path) -> None:
    assert development(state, CLOSER_DATA_KEYS=bytes(range(32)).hex()).data_keys == (bytes(range(32)),)


@pytest.mark.parametrize("scheme", ["redis", "rediss", "unix"])
def test_the_schemes_of_redis(state: Path, scheme: str) -> None:
    assert development(state, REDIS_URL=f"{scheme}:///tmp/socket").redis_url == f"{scheme}:///tmp/socket"


# What is wrong


def test_production_names_everything_that_is_missing_at_once() -> None:
    found = problems({"CLOSER_ENV": "production"})
    assert sorted(problem.split(":")[0] for problem in found) == NEEDED
    assert all("production needs it" in problem for problem in found)


@pytest.mark.parametrize("missing", NEEDED)
def test_production_does_not_start_without_any_one_of_them(missing: str) -> None:
    environ = {name: value for name, value in PRODUCTION.items() if name != missing}
    assert [problem.split(":")[0] for problem in problems(environ)] == [missing]


def test_production_makes_no_keys_of_its_own(state: Path) -> None:
    problems({"CLOSER_ENV": "production", "CLOSER_STATE_DIR": str(state)})
    assert not state.exists()


@pytest.mark.parametrize(
    ("name", "value", "remedy"),
    [
        ("CLOSER_ENV", "staging", "must be development or production"),
        ("CLOSER_PUBLIC_URL", "http://closer.example", "must begin with https://"),
        ("CLOSER_DATA_KEYS", "c2hvcnQ=", "openssl rand"),
        ("CLOSER_DATA_KEYS", f"{KEY},not a key", "key 2 of 2"),
        ("CLOSER_ID_KEY", "c2hvcnQ=", "openssl rand"),
        ("CLOSER_ID_KEY", "not base64 at all!", "at least 32 bytes"),
        ("CLOSER_SKILL_IDS", " , ", "your skill's id"),
        ("REDIS_URL", "http://redis.example", "must begin with redis://"),
        ("PORT", "99999", "a number from 1 to 65535"),
        ("PORT", "eighty", "a number from 1 to 65535"),
        ("PORT", "²", "a number from 1 to 65535"),
        ("WEB_CONCURRENCY", "0", "a number from 1 to 64"),
        ("LOG_LEVEL", "loud", "must be one of debug, info"),
    ],
)
def test_a_wrong_value_is_named_with_its_remedy(name: str, value: str, remedy: str) -> None:
    found = problems({**PRODUCTION, name: value})
    assert [problem.split(":")[0] for problem in found] == [name]
    assert remedy in found[0]


def test_every_wrong_value_is_named_at_once() -> None:
    found = problems({**PRODUCTION, "PORT": "0", "LOG_LEVEL": "loud", "CLOSER_ID_KEY": "short"})
    assert sorted(problem.split(":")[0] for problem in found) == ["CLOSER_ID_KEY", "LOG_LEVEL", "PORT"]


def test_a_problem_never_shows_a_secret() -> None:
    secret = "c2VjcmV0LXNlY3JldA=="
    found = problems({**PRODUCTION, "CLOSER_DATA_KEYS": secret, "CLOSER_ID_KEY": secret})
    assert secret not in "\n".join(found)


# Keys that are made here


def test_keys_are_made_once_and_only_their_owner_may_read_them(state: Path) -> None:
    first, second = development(state), development(state)
    assert (first.data_keys, first.id_key) == (second.data_keys, second.id_key)
    assert first.data_keys[0] != first.id_key
    assert stat.S_IMODE(state.stat().st_mode) == 0o700
    files = sorted(state.iterdir())
    assert [file.name for file in files] == ["data.key", "id.key"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_processes_that_start_together_agree_on_their_keys(state: Path) -> None:
    code = "from skill.settings import read_settings; s = read_settings(); print(s.data_keys, s.id_key)"
    environ = {**os.environ, "CLOSER_STATE_DIR": str(state), "PYTHONPATH": os.pathsep.join(sys.path)}
    racing = [
        subprocess.Popen([sys.executable, "-c", code], env=environ, stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    keys = {process.communicate()[0] for process in racing}
    assert [process.returncode for process in racing] == [0] * 4
    assert len(keys) == 1
    assert len(list(state.iterdir())) == 2


@pytest.mark.parametrize("damage", ["", "not a key", "ü"])
def test_a_key_that_was_damaged_is_named_and_never_replaced(state: Path, damage: str) -> None:
    """A new key could open nothing that was sealed under the old one."""
    development(state)
    (state / "data.key").write_text(damage, "utf-8")
    found = problems({"CLOSER_STATE_DIR": str(state)})
    assert [problem.split(":")[0] for problem in found] == ["CLOSER_DATA_KEYS"]
    assert "data.key" in found[0]
    assert (state / "data.key").read_text("utf-8") == damage
