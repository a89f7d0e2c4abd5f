"""The sound of a hold: a soft bed that breathes and the bell that ends it, as one MP3 clip of any length."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec

from skill.content import strict_yaml

RECIPE = "recipe.yaml"
MASTERS = "masters.json"
BED = "bed.mp3"
BELL = "bell.mp3"

MIN_SECONDS = 5
# Amazon: the <audio> clips of one answer last 240 s at most in sum (SSML reference, "audio").
MAX_SECONDS = 240

# 576 samples at 24 kHz; 24 ms of 48 kbit/s.
FRAME_MS = 24
FRAME_BYTES = 144

# The four bytes that open a frame (ISO/IEC 11172-3, 2.4.1.3; ISO/IEC 13818-3 for the low sampling rates).
# Amazon takes MPEG version 2 at 48 kbit/s only, and fails the whole answer otherwise (SSML reference).
_HEADER = (
    ("no frame begins here", 0xFFE00000, 0xFFE00000),
    ("not MPEG-2", 0x00180000, 0x00100000),
    ("not Layer III", 0x00060000, 0x00020000),
    ("carries a checksum", 0x00010000, 0x00010000),
    ("not 48 kbit/s", 0x0000F000, 0x00006000),
    ("not 24 kHz", 0x00000C00, 0x00000400),
    ("padded", 0x00000200, 0x00000000),
    ("not mono", 0x000000C0, 0x000000C0),
)


class Masters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the masters were made from, and their parts in frames: bed = rise + breath.

    `recipe` is the recipe's fingerprint, `sha256` the checksum of each master by file name.
    """

    recipe: str
    rise: int
    breath: int
    bell: int
    sha256: dict[str, str]


class HoldAudio:
    """Clips put together from the masters in `folder`, which `make audio` makes from the recipe.

    Every frame of a master stands alone, and the drone is the same wave in every frame: a clip is
    the rise, as many whole breaths as fit, rests of one repeated frame between them, and the bell.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def clip(self, seconds: int) -> bytes:
        """An MP3 that lasts `seconds`, the bell at its end included; up to one frame (24 ms) shorter.

        Raises ValueError outside MIN_SECONDS..MAX_SECONDS, OSError when a master cannot be read.
        """
        if not MIN_SECONDS <= seconds <= MAX_SECONDS:
            raise ValueError(f"a hold lasts {MIN_SECONDS} to {MAX_SECONDS} seconds, not {seconds}")
        masters = self._masters()
        bed = self._read(BED)
        rise, breath = bed[: masters.rise * FRAME_BYTES], bed[masters.rise * FRAME_BYTES :]
        still = breath[:FRAME_BYTES]
        between = seconds * 1000 // FRAME_MS - masters.rise - masters.bell
        breaths, spare = divmod(between, masters.breath)
        rests = [still * frames for frames in _shares(spare, breaths + 1)]
        return rise + breath.join(rests) + self._read(BELL)

    def check(self) -> list[str]:
        """What is wrong with the masters, one line each for the operator; empty when all is well."""
        try:
            masters = self._masters()
            fresh = fingerprint(self._folder / RECIPE) == masters.recipe
        except (OSError, msgspec.MsgspecError, strict_yaml.YAMLProblem) as error:
            return [f"{MASTERS}: cannot be compared with {RECIPE}: {error}"]
        problems = [] if fresh else [f"{MASTERS}: older than {RECIPE}: run `make audio`"]
        if (masters.rise + masters.bell) * FRAME_MS > MIN_SECONDS * 1000:
            problems.append(f"{MASTERS}: rise and bell are longer than {MIN_SECONDS} s together")
        for name, frames in ((BED, masters.rise + masters.breath), (BELL, masters.bell)):
            problems += [f"{name}: {fault}" for fault in self._faults(name, frames, masters.sha256.get(name))]
        return problems

    def _faults(self, name: str, frames: int, sha256: str | None) -> Iterator[str]:
        try:
            master = self._read(name)
        except OSError as error:
            yield f"cannot be read: {error.strerror}"
            return
        if len(master) != frames * FRAME_BYTES:
            yield f"{len(master)} bytes, not {frames} frames of {FRAME_BYTES}"
        if hashlib.sha256(master).hexdigest() != sha256:
            yield f"not the file that {MASTERS} describes: run `make audio`"
        for number, start in enumerate(range(0, len(master), FRAME_BYTES)):
            if fault := frame_fault(master[start : start + FRAME_BYTES]):
                yield f"frame {number}: {fault}"
                return

    def _masters(self) -> Masters:
        return msgspec.json.decode(self._read(MASTERS), type=Masters)

    def _read(self, name: str) -> bytes:
        return (self._folder / name).read_bytes()


def frame_fault(frame: bytes) -> str | None:
    """Why these bytes are no frame that Alexa plays and that may follow any other; None when they are."""
    if len(frame) != FRAME_BYTES:
        return "cut off"
    header = int.from_bytes(frame[:4])
    for fault, mask, value in _HEADER:
        if header & mask != value:
            return fault
    # The byte after the header says how far back, in earlier frames, this one's sound begins.
    return "needs the frames before it" if frame[4] else None


def fingerprint(recipe: Path) -> str:
    """SHA-256 of what a recipe says, whatever its comments. Raises OSError, YAMLProblem."""
    said = json.dumps(strict_yaml.load(recipe).data, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def _shares(whole: int, parts: int) -> list[int]:
    """`whole` in `parts` as even as whole numbers can be: 7 in 3 is 2, 2, 3."""
    return [whole * (part + 1) // parts - whole * part // parts for part in range(parts)]
