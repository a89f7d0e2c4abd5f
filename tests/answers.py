"""`python -m tests.answers FOLDER`: every answer of every transcript and of every kind of request, as files.

CI hands them to Amazon's own schemas and SSML rules.
"""

import hashlib
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from skill.adapters.logs import configure_logs
from skill.content import strict_yaml
from skill.simulator.speaker import Speaker
from tests.stage import Stage
from tests.transcripts.test_transcripts import HERE, LOCALES, TRANSCRIPTS, happen

REQUESTS = sorted((Path(__file__).parent / "data" / "requests").glob("*.json"))
PUBLIC_URL = "https://closer.example.org"


class KeepingClient(FlaskClient):
    """Keeps what it was answered, each answer once."""

    kept: dict[str, bytes]

    def post(self, *args: Any, **kwargs: Any) -> TestResponse:
        answer = super().post(*args, **kwargs)
        if answer.status_code == 200:
            self.kept[hashlib.sha256(answer.data).hexdigest()[:16]] = answer.data
        return answer


def answers(public_url: str | None) -> dict[str, bytes]:
    """Every answer, with holds as clips (`public_url`) or as pauses."""
    configure_logs("error", as_json=True)
    KeepingClient.kept = {}
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), public_url=public_url)
        stage.service.app.test_client_class = KeepingClient
        stage.service.start()
        try:
            for path in TRANSCRIPTS:
                stage.rewind()
                _tell(stage, path)
            for path in REQUESTS:
                _send(stage, path)
        finally:
            stage.service.stop()
    return KeepingClient.kept


def _tell(stage: Stage, path: Path) -> None:
    story = strict_yaml.load(path).data
    locale = story.get("locale", LOCALES[path.relative_to(HERE).parts[0]])
    speakers: dict[str, Speaker] = {}
    for turn in story["turns"]:
        device = turn.get("on", "kitchen")
        if device not in speakers:
            speakers[device] = stage.speaker(f"{path.parent.name}-{path.stem}-{locale}", locale)
        if "at" in turn:
            speakers[device].interrupt_at(float(turn["at"]))
        happen(speakers[device], turn)


def _send(stage: Stage, path: Path) -> None:
    envelope = msgspec.json.decode(path.read_bytes())
    envelope["request"]["timestamp"] = f"{stage.clock.now():%Y-%m-%dT%H:%M:%SZ}"
    envelope["request"]["requestId"] += path.stem
    body = msgspec.json.encode(envelope)
    stage.service.app.test_client().post("/alexa", data=body, headers=stage.authority.headers(body))


def main(folder: Path) -> None:
    """Writes them all."""
    folder.mkdir(parents=True)
    with ProcessPoolExecutor() as processes:
        for found in processes.map(answers, (None, PUBLIC_URL)):
            for name, content in found.items():
                (folder / f"{name}.json").write_bytes(content)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
