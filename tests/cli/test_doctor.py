"""`closer doctor`: what an operator would look at, and how to mend it."""

import re
from pathlib import Path

import pytest
import redis

from skill.adapters.embedded import EmbeddedValkey
from tests.cli.command import Closer
from tests.service.process import server_of


@pytest.mark.xdist_group("service")
def test_the_doctor_finds_a_fresh_machine_well(closer: Closer, tmp_path: Path) -> None:
    done = closer("doctor")
    assert done.code == 0
    assert "wrong" not in done.out
    for what in (
        "settings",
        "store",
        "eviction",
        "persistence",
        "clock",
        "records",
        "trust anchors",
        "signing chain",
    ):
        assert f"{what}: " in done.out
    assert server_of(tmp_path / "state") is None


def test_the_doctor_tells_of_a_redis_that_is_not_there(closer: Closer) -> None:
    done = closer("doctor", REDIS_URL="redis://user:secretpass@127.0.0.1:1")
    assert done.code == 1
    assert re.search("^wrong +store: .*REDIS_URL", done.out, re.MULTILINE)
    assert "secretpass" not in done.out
    assert "trust anchors" in done.out


@pytest.mark.xdist_group("service")
def test_the_doctor_refuses_a_redis_that_throws_things_away(closer: Closer, tmp_path: Path) -> None:
    theirs = EmbeddedValkey(tmp_path / "theirs")
    theirs.hold()
    try:
        with redis.Redis.from_url(theirs.url) as client:
            client.config_set("maxmemory-policy", "allkeys-lru")
            client.config_set("appendonly", "no")
            done = closer("doctor", REDIS_URL=theirs.url)
            client.config_set("appendonly", "yes")
    finally:
        theirs.release()
    assert done.code == 1
    assert re.search("^wrong +eviction: allkeys-lru .*noeviction", done.out, re.MULTILINE)
    assert re.search("^warn +persistence: .*appendonly", done.out, re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "content"), [("root.pem", b"nonsense"), ("echo-api-cert.pem", b""), ("x.pem", b"\xff")]
)
def test_the_doctor_names_a_chain_that_is_none(
    closer: Closer, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / "chains").mkdir()
    (tmp_path / "chains" / name).write_bytes(content)
    done = closer("doctor", REDIS_URL="redis://127.0.0.1:1", CLOSER_CERT_CACHE=str(tmp_path / "chains"))
    assert re.search(f"^wrong +signing chain: {name} ", done.out, re.MULTILINE)


@pytest.mark.parametrize("anchors", ["/nowhere.pem", __file__])
def test_the_doctor_names_anchors_that_are_none_and_looks_on(closer: Closer, anchors: str) -> None:
    done = closer("doctor", REDIS_URL="redis://127.0.0.1:1", SSL_CERT_FILE=anchors)
    assert done.code == 1
    assert re.search("^wrong +trust anchors: .*SSL_CERT_FILE", done.out, re.MULTILINE)
    assert "signing chain: " in done.out
