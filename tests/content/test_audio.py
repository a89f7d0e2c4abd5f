"""The sound of a hold: as long as asked, in the form Alexa takes, made from the recipe beside it."""

import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from skill.content.audio import (
    BED,
    BELL,
    FRAME_BYTES,
    FRAME_MS,
    MASTERS,
    MAX_SECONDS,
    MIN_SECONDS,
    RECIPE,
    HoldAudio,
    frame_fault,
)
from tools import make_audio

AUDIO = Path(__file__).parents[2] / "content" / "audio"
LENGTHS = (5, 7, 20, 30, 40, 60, 75, 90, 120, 220, 240)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The committed sound, in a folder where it may be spoilt."""
    return Path(shutil.copytree(AUDIO, tmp_path / "audio"))


def frames(mp3: bytes) -> list[bytes]:
    return [mp3[start : start + FRAME_BYTES] for start in range(0, len(mp3), FRAME_BYTES)]


@pytest.mark.parametrize("seconds", LENGTHS)
def test_a_clip_lasts_as_long_as_asked_and_never_longer(seconds: int) -> None:
    lasts = len(frames(HoldAudio(AUDIO).clip(seconds))) * FRAME_MS / 1000
    assert seconds - FRAME_MS / 1000 < lasts <= seconds


@pytest.mark.parametrize("seconds", LENGTHS)
def test_every_frame_is_one_that_alexa_plays(seconds: int) -> None:
    assert {frame_fault(frame) for frame in frames(HoldAudio(AUDIO).clip(seconds))} == {None}


@pytest.mark.parametrize("seconds", LENGTHS)
def test_a_clip_begins_with_the_rise_and_ends_with_the_whole_bell(seconds: int) -> None:
    clip, bed, bell = HoldAudio(AUDIO).clip(seconds), (AUDIO / BED).read_bytes(), (AUDIO / BELL).read_bytes()
    assert clip.endswith(bell)
    assert clip.count(bell) == 1
    assert clip.startswith(bed[: 30 * FRAME_BYTES])


def test_between_rise_and_bell_there_are_whole_breaths_and_even_rests() -> None:
    bed, bell = frames((AUDIO / BED).read_bytes()), frames((AUDIO / BELL).read_bytes())
    inside = frames(HoldAudio(AUDIO).clip(60))[: -len(bell)]
    crest = bed[250]
    crests = [at for at, frame in enumerate(inside) if frame == crest]
    apart = [later - earlier for earlier, later in pairwise(crests)]
    assert len(crests) == 5
    assert max(apart) - min(apart) <= 1


def test_the_same_length_is_the_same_clip() -> None:
    assert HoldAudio(AUDIO).clip(45) == HoldAudio(AUDIO).clip(45)


@pytest.mark.parametrize("seconds", [-1, 0, MIN_SECONDS - 1, MAX_SECONDS + 1])
def test_a_hold_that_alexa_would_refuse_is_refused_here(seconds: int) -> None:
    with pytest.raises(ValueError, match="5 to 240 seconds"):
        HoldAudio(AUDIO).clip(seconds)


def test_the_committed_masters_are_sound_and_fresh() -> None:
    assert HoldAudio(AUDIO).check() == []


def test_a_recipe_changed_after_the_masters_is_told(copy: Path) -> None:
    recipe = (copy / RECIPE).read_text("utf-8")
    (copy / RECIPE).write_text(recipe.replace("swell: 1.0", "swell: 0.5"), "utf-8")
    assert HoldAudio(copy).check() == ["masters.json: older than recipe.yaml: run `make audio`"]


def test_a_comment_in_the_recipe_changes_nothing(copy: Path) -> None:
    with (copy / RECIPE).open("a", encoding="utf-8") as recipe:
        recipe.write("# softer next time?\n")
    assert HoldAudio(copy).check() == []


@pytest.mark.parametrize("name", [BED, BELL])
def test_a_missing_master_is_named(copy: Path, name: str) -> None:
    (copy / name).unlink()
    assert HoldAudio(copy).check() == [f"{name}: cannot be read: No such file or directory"]


@pytest.mark.parametrize("name", [MASTERS, RECIPE])
def test_what_cannot_be_compared_is_told(copy: Path, name: str) -> None:
    (copy / name).write_text("[", "utf-8")
    (problem,) = HoldAudio(copy).check()
    assert problem.startswith("masters.json: cannot be compared with recipe.yaml: ")


@pytest.mark.parametrize(
    ("byte", "value", "fault"),
    [
        (0, 0x00, "no frame begins here"),
        (1, 0xFB, "not MPEG-2"),
        (1, 0xF5, "not Layer III"),
        (1, 0xF2, "carries a checksum"),
        (2, 0x84, "not 48 kbit/s"),
        (2, 0x68, "not 24 kHz"),
        (2, 0x66, "padded"),
        (3, 0x04, "not mono"),
        (4, 0x10, "needs the frames before it"),
    ],
)
def test_a_frame_of_another_form_is_named(copy: Path, byte: int, value: int, fault: str) -> None:
    bell = bytearray((copy / BELL).read_bytes())
    bell[7 * FRAME_BYTES + byte] = value
    (copy / BELL).write_bytes(bell)
    assert f"bell.mp3: frame 7: {fault}" in HoldAudio(copy).check()


def test_a_master_cut_short_is_named(copy: Path) -> None:
    bed = (copy / BED).read_bytes()
    (copy / BED).write_bytes(bed[:-100])
    problems = HoldAudio(copy).check()
    assert (
        f"bed.mp3: {len(bed) - 100} bytes, not {len(bed) // FRAME_BYTES} frames of {FRAME_BYTES}" in problems
    )
    assert f"bed.mp3: frame {len(bed) // FRAME_BYTES - 1}: cut off" in problems


def test_a_master_of_another_make_is_named(copy: Path) -> None:
    bell = frames((copy / BELL).read_bytes())
    (copy / BELL).write_bytes(b"".join(reversed(bell)))
    assert HoldAudio(copy).check() == ["bell.mp3: not the file that masters.json describes: run `make audio`"]


def test_a_retuned_recipe_makes_fit_masters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recipe = (AUDIO / RECIPE).read_text("utf-8").replace("inhale: 4.0", "inhale: 0.5")
    (tmp_path / RECIPE).write_text(recipe.replace("exhale: 6.0", "exhale: 0.5"), "utf-8")
    assert make_audio.main(tmp_path) == 0
    assert capsys.readouterr().out.startswith("bed.mp3 and bell.mp3 made")
    assert len(frames(HoldAudio(tmp_path).clip(12))) == 500


def test_a_bell_too_long_for_the_shortest_hold_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = (AUDIO / RECIPE).read_text("utf-8").replace("inhale: 4.0", "inhale: 0.5")
    recipe = recipe.replace("exhale: 6.0", "exhale: 0.5").replace("ring: 3.2", "ring: 3.6")
    (tmp_path / RECIPE).write_text(recipe, "utf-8")
    assert make_audio.main(tmp_path) == 1
    assert "rise and bell are longer than 5 s together" in capsys.readouterr().out
