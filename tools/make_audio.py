"""Make the masters of the hold audio from content/audio/recipe.yaml (`make audio`).

One take is synthesised and encoded: rise, one breath, fade and bell. Its frames are then re-laid so that
each stands alone, and cut into bed and bell; `skill.content.audio` puts clips of any length together.
"""

import hashlib
import math
import sys
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

import lameenc  # type: ignore[import-not-found]  # compiled, without stubs
import msgspec

from skill.content import strict_yaml
from skill.content.audio import BED, BELL, FRAME_BYTES, MASTERS, RECIPE, HoldAudio, Masters, fingerprint

AUDIO = Path(__file__).resolve().parent.parent / "content" / "audio"
FRAME_SAMPLES = 576
# Encoder and decoder together delay the sound by 576 + 529 samples: two frames, but for 2 ms.
DELAY_FRAMES = 2

# Bit rates of MPEG-2 Layer III by their number in a frame's header (ISO/IEC 13818-3, 2.4.2.3).
_KBPS = (0, 8, 16, 24, 32, 40, 48)
_HEADER_BYTES = 4
_SIDE_BYTES = 9  # the side information of a mono frame


class Model(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of the recipe; the recipe's comments explain each field."""


class Format(Model, frozen=True):
    rate: int
    kbps: int
    encoder_kbps: int


class Harmonic(Model, frozen=True):
    multiple: int
    level: float


class Partial(Model, frozen=True):
    hz: float
    level: float
    decay: float = math.inf


class Bed(Model, frozen=True):
    peak_dbfs: float
    rise: float
    inhale: float
    exhale: float
    swell: float
    drone: list[Harmonic]
    breath: list[Partial]


class Bell(Model, frozen=True):
    peak_dbfs: float
    fade: float
    strike: float
    ring: float
    attack: float
    partials: list[Partial]


class Recipe(Model, frozen=True):
    format: Format
    bed: Bed
    bell: Bell


Wave = list[float]


def main(folder: Path = AUDIO) -> int:
    """Write both masters and what they were made from into `folder`; 1 when they came out unfit."""
    recipe = msgspec.convert(strict_yaml.load(folder / RECIPE).data, Recipe)
    rate = recipe.format.rate
    rise = _frames(recipe.bed.rise, rate)
    breath = _frames(recipe.bed.inhale + recipe.bed.exhale, rate)
    bell = _frames(recipe.bell.strike + recipe.bell.ring, rate)
    encoded = encode(take(recipe, rise, breath, bell), recipe.format)
    frames = list(standing_alone(encoded, recipe.format.kbps))
    frames = frames[DELAY_FRAMES : DELAY_FRAMES + rise + breath + bell]
    masters = {BED: b"".join(frames[: rise + breath]), BELL: b"".join(frames[rise + breath :])}
    for name, master in masters.items():
        (folder / name).write_bytes(master)
    sums = {name: hashlib.sha256(master).hexdigest() for name, master in masters.items()}
    made = msgspec.json.encode(Masters(fingerprint(folder / RECIPE), rise, breath, bell, sums))
    (folder / MASTERS).write_bytes(msgspec.json.format(made) + b"\n")
    problems = HoldAudio(folder).check()
    print("\n".join(problems) or f"{BED} and {BELL} made: {len(frames) * FRAME_BYTES} bytes")
    return 1 if problems else 0


def take(recipe: Recipe, rise: int, breath: int, bell: int) -> Wave:
    """The sound from the first moment of the rise to the bell's last; lengths in frames, samples -1..1."""
    bed = _bed(recipe, rise * FRAME_SAMPLES, breath * FRAME_SAMPLES, bell * FRAME_SAMPLES)
    rate, spec = recipe.format.rate, recipe.bell
    strike = (rise + breath) * FRAME_SAMPLES + round(spec.strike * rate)
    struck = _scaled(_bell(spec, rate, len(bed) - strike), spec.peak_dbfs)
    return bed[:strike] + [sum(both) for both in zip(bed[strike:], struck, strict=True)]


def encode(wave: Wave, made: Format) -> list[bytes]:
    """The frames of `wave` and of a little silence after it, at the encoder's bit rate, as LAME lays them."""
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_channels(1)
    encoder.set_quality(2)
    encoder.set_bit_rate(made.encoder_kbps)
    encoder.set_in_sample_rate(made.rate)
    encoder.set_out_sample_rate(made.rate)
    samples = array("h", (round(32767 * sample) for sample in wave))
    samples.extend([0] * (2 * DELAY_FRAMES * FRAME_SAMPLES))
    if sys.byteorder == "big":
        samples.byteswap()
    stream = bytes(encoder.encode(samples.tobytes()) + encoder.flush())
    size = made.encoder_kbps * 1000 // 8 * FRAME_SAMPLES // made.rate
    return [stream[start : start + size] for start in range(0, len(stream), size)]


def standing_alone(frames: Sequence[bytes], kbps: int) -> Iterator[bytes]:
    """The same sound in frames of `kbps`, none of which borrows room in the frames before it.

    LAME lets a frame's sound begin up to 255 bytes back (the bit reservoir); cut there, a player would
    drop or garble it. The higher bit rate has room for each frame's whole sound. Raises ValueError when not.
    """
    earlier = b""
    for frame in frames:
        header, side = frame[:_HEADER_BYTES], frame[_HEADER_BYTES : _HEADER_BYTES + _SIDE_BYTES]
        sound_bits = int.from_bytes(side[1:3]) >> 3 & 0xFFF
        begin = len(earlier) - side[0]
        earlier += frame[_HEADER_BYTES + _SIDE_BYTES :]
        sound = earlier[begin : begin + -(-sound_bits // 8)]
        rate_byte = _KBPS.index(kbps) << 4 | header[2] & 0x0F
        alone = header[:2] + bytes((rate_byte, header[3], 0)) + side[1:] + sound
        if len(alone) > FRAME_BYTES:
            raise ValueError(f"a frame needs {len(alone)} bytes of {FRAME_BYTES}: lower encoder_kbps")
        yield alone.ljust(FRAME_BYTES, b"\0")


def _bed(recipe: Recipe, rise: int, breath: int, bell: int) -> Wave:
    """Drone and one breath, then the drone's fade and silence; lengths in samples."""
    rate, spec = recipe.format.rate, recipe.bed
    harmonics = [Partial(partial.multiple * rate / FRAME_SAMPLES, partial.level) for partial in spec.drone]
    drone = _scaled(_tones(harmonics, rate, FRAME_SAMPLES), 0.0)
    swell = _scaled(_tones(spec.breath, rate, breath), 0.0)
    inhale = round(spec.inhale * rate)

    def level(sample: int) -> float:
        return _ease(sample / rise) * (1 - _ease((sample - rise - breath) / (recipe.bell.fade * rate)))

    def depth(sample: int) -> float:
        return _ease(sample / inhale) * (1 - _ease((sample - inhale) / (breath - inhale)))

    mixed = [level(at) * drone[at % FRAME_SAMPLES] for at in range(rise + breath + bell)]
    for at in range(breath):
        mixed[rise + at] += spec.swell * depth(at) * swell[at]
    return _scaled(mixed, spec.peak_dbfs)


def _bell(spec: Bell, rate: int, samples: int) -> Wave:
    """One stroke, silent again after `samples`."""
    struck = _tones(spec.partials, rate, samples)
    damped = 0.75 * samples  # the last quarter takes away what still rings, so that nothing is cut off
    for at in range(samples):
        struck[at] *= _ease(at / (spec.attack * rate)) * (1 - _ease((at - damped) / (samples - damped)))
    return struck


def _tones(partials: Sequence[Partial], rate: int, samples: int) -> Wave:
    """The sum of sines, each of its level, 60 dB quieter after its decay."""
    mixed = [0.0] * samples
    for partial in partials:
        turn = 2 * math.pi * partial.hz / rate
        fade = -math.log(1000) / (partial.decay * rate)
        for at in range(samples):
            mixed[at] += partial.level * math.exp(fade * at) * math.sin(turn * at)
    return mixed


def _ease(progress: float) -> float:
    """From 0 to 1 along half a cosine, level at both ends: no fade begins or ends with a corner."""
    return (1 - math.cos(math.pi * min(max(progress, 0.0), 1.0))) / 2


def _scaled(wave: Wave, peak_dbfs: float) -> Wave:
    gain = 10 ** (peak_dbfs / 20) / max(map(abs, wave))
    return [gain * sample for sample in wave]


def _frames(seconds: float, rate: int) -> int:
    return round(seconds * rate / FRAME_SAMPLES)


if __name__ == "__main__":
    sys.exit(main())
