"""`make new-drill`: what it writes passes every check as it stands, so that a writer starts from green."""

import shutil
from pathlib import Path

import pytest

from skill.bootstrap import data_folder
from skill.content.checks import check
from tools.new_drill import main


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with our content in it."""
    shutil.copytree(data_folder("content"), tmp_path / "content")
    return tmp_path


def test_the_skeleton_is_sound_in_every_language(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main("tea_for_two", root) == 0
    assert check(root / "content") == []
    assert (root / "tests/transcripts/en/happy_path/tea_for_two.yaml").exists()
    assert "closer check" in capsys.readouterr().out


@pytest.mark.parametrize("id_", ["", "Tea", "tea-time", "1st", "pass_the_cup"])
def test_an_id_that_cannot_be_one_or_is_taken_is_refused_with_a_word(
    root: Path, id_: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(root)
    assert main(id_, root) == 2
    assert capsys.readouterr().err
    assert files(root) == before


def files(root: Path) -> dict[Path, bytes]:
    """Every file below a folder, and what is in it."""
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
