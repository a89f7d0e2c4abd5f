"""The stage on which every transcript is played: when the last one is through, everything that was
written in the meantime is searched for what was said on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from skill.simulator.speaker import Exchange
from tests.logs import contents, written
from tests.stage import Stage

# Shorter words stand in sealed bytes by chance.
FEWEST_LETTERS = 5
FEWEST_WORDS = 3


class Witness:
    """What was said on the stage, and by whom, as far as it can be told again from chance."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._said: set[str] = {"amzn1."}

    def hear(self, exchange: Exchange | None, voice: str | None) -> None:
        """One thing that was said, the names in it, and the voice that said it."""
        if voice and len(voice) >= FEWEST_LETTERS:
            self._said.add(voice)
        if exchange is None:
            return
        if exchange.said and len(exchange.said.split()) >= FEWEST_WORDS:
            self._said.add(exchange.said)
        names = (exchange.slots.get(slot, "") for slot in ("name", "other"))
        self._said.update(name for name in names if len(name) >= FEWEST_LETTERS)

    def found_in(self, text: str) -> set[str]:
        """What of all that stands in a text."""
        return {said for said in self._said if said in text}


@pytest.fixture(scope="module")
def witness(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Witness]:
    """The product on a store of its own, with everything that it writes watched."""
    folder = tmp_path_factory.mktemp("witness")
    with written(as_json=True) as log:
        stage = Stage(folder)
        stage.service.start()
        watching = Witness(stage)
        try:
            yield watching
            assert watching.found_in(numbers(stage)) == set()
            assert watching.found_in(files(folder)) == set(), "as a power cut would leave them"
        finally:
            stage.service.stop()
        assert watching.found_in(log()) == set()
    assert watching.found_in(files(folder)) == set()


@pytest.fixture
def stage(witness: Witness) -> Stage:
    """The product, its clock set back to the evening."""
    witness.stage.rewind()
    return witness.stage


def numbers(stage: Stage) -> str:
    client = stage.service.app.test_client()
    return client.get("/metrics").text + client.get("/readyz").text


def files(folder: Path) -> str:
    """Every byte below the state folder, and every file's name; the certificates are the stage's own."""
    found = [(path, kept) for path, kept in contents(folder) if path.suffix != ".pem"]
    assert any(b"closer:{" in kept for _, kept in found), "the store has written nothing"
    return "".join(f"{path}\n{kept.decode('latin-1')}" for path, kept in found)
