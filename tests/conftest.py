"""What every test may ask for."""

from collections.abc import Iterator

import pytest

from tests.stage import Stage


@pytest.fixture(scope="session")
def running_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The product on an embedded store of its own, up for the whole run."""
    stage = Stage(tmp_path_factory.mktemp("stage"))
    stage.service.start()
    yield stage
    stage.service.stop()


@pytest.fixture
def stage(running_stage: Stage) -> Stage:
    """The product, its clock set back to the evening."""
    running_stage.rewind()
    return running_stage
