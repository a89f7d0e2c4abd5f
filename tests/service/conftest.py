"""A place to serve from."""

from pathlib import Path

import pytest

from tests.service.process import Place


@pytest.fixture(name="place")
def a_place(tmp_path: Path) -> Place:
    return Place(tmp_path / "a place with spaces")
