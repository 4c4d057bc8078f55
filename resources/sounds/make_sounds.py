"""Makes the sounds of the bench, with nothing but the standard library: `python resources/sounds/make_sounds.py`.

Each has its own rhythm, so that they are told apart without hearing the pitch, over a conveyor and with
worn ears. Every fundamental is under 2 kHz: that is what older ears and cheap speakers have left.
"""

from __future__ import annotations

import io
import wave
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from math import pi, sin
from pathlib import Path

RATE_HZ = 22050
HIGHEST_HZ = 2000
EDGE_S = 0.006     # a tone that starts at once clicks


@dataclass(frozen=True, slots=True)
class Tone:
    """A tone that slides from one fundamental to another. `overtones` are loudnesses of harmonics 2, 3, 4 …"""

    at_s: float
    long_s: float
    from_hz: float
    to_hz: float
    loud: float = 0.6
    overtones: tuple[float, ...] = (0.25, 0.1)


ROUGH = (0.0, 0.55, 0.0, 0.35, 0.0, 0.2)

SOUNDS: dict[str, tuple[Tone, ...]] = {
    "accepted": (Tone(0.0, 0.09, 392, 392),),
    "complete": (Tone(0.0, 0.13, 392, 392), Tone(0.17, 0.26, 587, 587)),
    "refused": (Tone(0.0, 0.85, 440, 130, 0.75, ROUGH),),
    "attention": (Tone(0.0, 0.10, 740, 740), Tone(0.22, 0.10, 740, 740)),
    "captured": (Tone(0.0, 0.025, 1175, 1175, 0.3, ()),),
    "held": tuple(Tone(0.26 * n, 0.2, 262 if n % 2 else 349, 262 if n % 2 else 349, 0.7, ROUGH) for n in range(4)),
    "neutral": (Tone(0.0, 0.05, 523, 523, 0.3, ()), Tone(0.11, 0.05, 523, 523, 0.3, ())),
}


def samples(tones: tuple[Tone, ...]) -> array[int]:
    """Signed 16-bit mono at RATE_HZ, with a little silence after the last tone."""
    end_s = max(tone.at_s + tone.long_s for tone in tones) + 0.03
    mixed = [0.0] * round(end_s * RATE_HZ)
    for tone in tones:
        first = round(tone.at_s * RATE_HZ)
        for place, value in enumerate(_wave(tone), start=first):
            mixed[place] += value
    return array("h", (round(32767 * max(-1.0, min(1.0, value))) for value in mixed))


def _wave(tone: Tone) -> Iterator[float]:
    count = round(tone.long_s * RATE_HZ)
    weights = (1.0, *tone.overtones)
    phase = 0.0
    for n in range(count):
        share = n / count
        phase += 2 * pi * (tone.from_hz + (tone.to_hz - tone.from_hz) * share) / RATE_HZ
        edge = min(1.0, n / RATE_HZ / EDGE_S, (count - n) / RATE_HZ / EDGE_S)
        mixed = sum(weight * sin(phase * harmonic) for harmonic, weight in enumerate(weights, start=1))
        yield tone.loud * edge * mixed / sum(weights)


def wav(tones: tuple[Tone, ...]) -> bytes:
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples(tones).tobytes())
    return held.getvalue()


def main() -> None:
    for name, tones in SOUNDS.items():
        Path(__file__).with_name(f"{name}.wav").write_bytes(wav(tones))


if __name__ == "__main__":
    main()
