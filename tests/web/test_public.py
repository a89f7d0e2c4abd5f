"""What anybody may ask for: health, readiness, numbers, sound, and the pages that certification wants."""

from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from skill.bootstrap import build
from skill.content.audio import FRAME_BYTES, MAX_SECONDS, MIN_SECONDS, frame_fault
from skill.web.app import FORWARDED
from tests.fakes.store import MemoryStore
from tests.stage import Stage

TOKEN = "a-token-for-the-numbers"
ELSEWHERE = {"REMOTE_ADDR": "203.0.113.9"}
LANGUAGES = ["en", "de"]


@pytest.fixture(name="client")
def a_client(stage: Stage) -> FlaskClient:
    return stage.service.app.test_client()


# --- health --------------------------------------------------------------------------------------


def test_a_process_that_answers_is_alive(client: FlaskClient) -> None:
    assert client.get("/healthz").status_code == 200


def test_readiness_follows_the_store(stage: Stage) -> None:
    """Down: 503 with the reason, still alive. Back: 200, and nobody had to do anything."""
    store = MemoryStore(stage.clock)
    client = build(stage.settings, clock=stage.clock, store=store).app.test_client()
    assert client.get("/readyz").status_code == 200
    store.is_down = True
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "the store does not answer" in answer.text
    assert client.get("/healthz").status_code == 200
    store.is_down = False
    assert client.get("/readyz").status_code == 200


def test_a_stranger_is_not_told_why_the_store_is_gone(stage: Stage) -> None:
    store = MemoryStore(stage.clock)
    client = build(stage.settings, clock=stage.clock, store=store).app.test_client()
    store.is_down = True
    for heard in (
        client.get("/readyz", environ_base=ELSEWHERE),
        client.get("/readyz", headers={FORWARDED[0]: "x"}),
    ):
        assert (heard.status_code, heard.text) == (503, "not ready\n")


def test_records_that_cannot_be_read_are_counted_and_stop_nothing(stage: Stage) -> None:
    store = MemoryStore(stage.clock)
    service = build(stage.settings, clock=stage.clock, store=store, more_anchors=(stage.authority.root,))
    home = stage.speaker("unreadable")
    home._client = service.app.test_client()
    store.is_unreadable = True
    assert home.launch().status == 200
    answer = service.app.test_client().get("/readyz")
    assert (answer.status_code, answer.text) == (200, "ready\nunreadable records met: 1\n")


# --- numbers -------------------------------------------------------------------------------------


@pytest.mark.parametrize("here", ["127.0.0.1", "::1"])
def test_the_numbers_are_for_this_machine(client: FlaskClient, here: str) -> None:
    answer = client.get("/metrics", environ_overrides={"REMOTE_ADDR": here})
    assert answer.status_code == 200
    assert "closer_requests_total" in answer.text
    assert "closer_turn_seconds_bucket" in answer.text


def test_the_numbers_are_not_for_others(client: FlaskClient) -> None:
    answer = client.get("/metrics", environ_overrides=ELSEWHERE)
    assert (answer.status_code, answer.text) == (404, "Not Found\n")


@pytest.mark.parametrize("header", FORWARDED)
def test_a_proxy_on_this_machine_speaks_for_others(client: FlaskClient, header: str) -> None:
    assert client.get("/metrics", headers={header: "127.0.0.1"}).status_code == 404


@pytest.mark.parametrize(
    ("given", "status"),
    [
        (f"Bearer {TOKEN}", 200),
        (f"Bearer {TOKEN}x", 404),
        ("Bearer ", 404),
        ("Bearer", 404),
        (TOKEN, 404),
        (f"Basic {TOKEN}", 404),
        ("Bearer ÿ\x80", 404),
        ("", 404),
    ],
)
def test_a_token_opens_the_numbers_from_anywhere(stage: Stage, given: str, status: int) -> None:
    app = build(replace(stage.settings, metrics_token=TOKEN), store=MemoryStore(stage.clock)).app
    answer = app.test_client().get(
        "/metrics", headers={"Authorization": given, "X-Forwarded-For": "x"}, environ_overrides=ELSEWHERE
    )
    assert answer.status_code == status


@pytest.mark.parametrize("given", ["Bearer ", "Bearer None", "Bearer"])
def test_without_a_token_no_token_opens_them(client: FlaskClient, given: str) -> None:
    headers = {"Authorization": given}
    assert client.get("/metrics", headers=headers, environ_overrides=ELSEWHERE).status_code == 404


# --- sound ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("seconds", [MIN_SECONDS, 60, 99, MAX_SECONDS])
def test_a_hold_is_an_mp3_of_its_length_that_may_be_kept(client: FlaskClient, seconds: int) -> None:
    answer = client.get(f"/audio/hold-{seconds}.mp3")
    assert answer.status_code == 200
    assert answer.content_type == "audio/mpeg"
    assert answer.content_length == len(answer.data)
    assert "immutable" in answer.headers["Cache-Control"]
    assert seconds - 0.1 <= len(answer.data) / FRAME_BYTES * 0.024 <= seconds
    assert frame_fault(answer.data[:FRAME_BYTES]) is None


def test_alexa_may_ask_for_the_length_alone(client: FlaskClient) -> None:
    answer = client.head("/audio/hold-60.mp3")
    assert (answer.status_code, answer.data) == (200, b"")
    assert answer.content_length is not None
    assert answer.content_length > 100_000


@pytest.mark.parametrize(
    "name",
    [
        f"hold-{MIN_SECONDS - 1}.mp3",
        f"hold-{MAX_SECONDS + 1}.mp3",
        "hold-0.mp3",
        "hold--60.mp3",
        "hold-60.5.mp3",
        "hold-1e2.mp3",
        "hold-60",
        "hold-60.wav",
        "hold-.mp3",
        f"hold-{'9' * 3000}.mp3",
        "bell.mp3.mp3",
        "../audio/bed.mp3",
        "%2e%2e/bed.mp3",
    ],
)
def test_there_is_no_other_sound(client: FlaskClient, name: str) -> None:
    assert client.get(f"/audio/{name}").status_code == 404


# --- pages ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["privacy", "terms"])
@pytest.mark.parametrize(
    ("accepts", "language"),
    [
        (None, "en"),
        ("", "en"),
        ("de", "de"),
        ("de-AT", "de"),
        ("de-DE,de;q=0.9,en;q=0.8", "de"),
        ("en-GB,en;q=0.9,de;q=0.1", "en"),
        ("fr-FR,de;q=0.3", "de"),
        ("fr", "en"),
        ("*", "en"),
        ("\xff" * 200, "en"),
    ],
)
def test_a_page_comes_in_the_reader_s_language(
    client: FlaskClient, page: str, accepts: str | None, language: str
) -> None:
    answer = client.get(f"/{page}", headers={} if accepts is None else {"Accept-Language": accepts})
    assert answer.status_code == 200
    assert answer.content_type == "text/html; charset=utf-8"
    assert answer.headers["Content-Language"] == language
    assert answer.headers["Vary"] == "Accept-Language"
    assert "$" not in answer.text


@pytest.mark.parametrize("page", ["privacy", "terms"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_can_be_linked_in_one_language(client: FlaskClient, page: str, language: str) -> None:
    other = next(one for one in LANGUAGES if one != language)
    answer = client.get(f"/{page}/{language}", headers={"Accept-Language": other})
    assert answer.status_code == 200
    assert answer.headers["Content-Language"] == language
    assert f'lang="{language}"' in answer.text


@pytest.mark.parametrize(
    "path", ["/privacy/fr", "/privacy/..", "/terms/en.html", "/privacy/en/more", "/terms/EN"]
)
def test_there_is_no_page_in_other_languages(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_the_operator_stands_on_the_page_as_text(stage: Stage) -> None:
    named = replace(stage.settings, operator="Mara & Jo <mara@example.org> $home")
    app = build(named, store=MemoryStore(stage.clock)).app
    for language in LANGUAGES:
        page = app.test_client().get(f"/privacy/{language}").text
        assert "Mara &amp; Jo &lt;mara@example.org&gt; $home" in page


def test_no_page_tells_where_the_service_lives(stage: Stage, client: FlaskClient) -> None:
    folder = str(Path(__file__).parents[2])
    for path in ("/privacy", "/terms", "/readyz", "/healthz", "/metrics", "/nowhere"):
        text = client.get(path).text
        assert folder not in text
        assert str(stage.settings.state_dir) not in text
