from __future__ import annotations

import wave
from array import array
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from resources.sounds.make_sounds import HIGHEST_HZ, RATE_HZ, SOUNDS, wav
from station.verdicts import Tone
from station.views.sounds import Sounds, sound_file

STEP_S = 0.01


def read(path: Path) -> array[int]:
    with wave.open(str(path), "rb") as file:
        assert file.getframerate() == RATE_HZ
        assert file.getsampwidth() == 2
        return array("h", file.readframes(file.getnframes()))


def rhythm(path: Path) -> str:
    """One character for each 10 ms: sound or none."""
    samples, step = read(path), round(STEP_S * RATE_HZ)
    loud = (max(map(abs, samples[n : n + step])) > 500 for n in range(0, len(samples), step))
    return "".join("x" if heard else "." for heard in loud).rstrip(".")


def crossings_hz(samples: array[int]) -> float:
    rising = sum(1 for a, b in pairwise(samples) if a < 0 <= b)
    return rising / (len(samples) / RATE_HZ)


def test_the_shipped_sounds_are_what_the_script_makes() -> None:
    for name, tones in SOUNDS.items():
        assert Path(sound_file(Tone(name))).read_bytes() == wav(tones), name


def test_every_tone_has_a_sound() -> None:
    assert set(SOUNDS) == {tone.value for tone in Tone}


def test_no_two_sounds_share_a_rhythm() -> None:
    """They differ by at least a twentieth of a second of sound against silence, or one of them is twice as long."""
    patterns = {tone: rhythm(sound_file(tone)) for tone in Tone}
    for one, other in combinations(Tone, 2):
        a, b = patterns[one], patterns[other]
        length = max(len(a), len(b))
        differs = sum(x != y for x, y in zip(a.ljust(length, "."), b.ljust(length, "."), strict=True))
        assert differs >= 5, (one, other, a, b)


def test_every_fundamental_is_under_two_kilohertz() -> None:
    assert all(max(tone.from_hz, tone.to_hz) < HIGHEST_HZ for tones in SOUNDS.values() for tone in tones)


def test_complete_rises_and_refused_falls() -> None:
    complete, refused = read(sound_file(Tone.COMPLETE)), read(sound_file(Tone.REFUSED))
    third = len(complete) // 3
    assert crossings_hz(complete[2 * third :]) > crossings_hz(complete[:third])
    quarter = len(refused) // 4
    assert crossings_hz(refused[3 * quarter :]) < crossings_hz(refused[:quarter])


def test_refused_is_the_longest_single_tone() -> None:
    refused, accepted = read(sound_file(Tone.REFUSED)), read(sound_file(Tone.ACCEPTED))
    assert len(refused) > 4 * len(accepted)


def test_the_player_is_given_the_file_of_the_tone() -> None:
    played: list[Path] = []
    sounds = Sounds(1.0, played.append)
    sounds.sound(Tone.REFUSED)
    assert played == [sound_file(Tone.REFUSED)]


def test_volume_makes_every_sound_quieter() -> None:
    played: list[Path] = []
    sounds = Sounds(0.5, played.append)
    sounds.sound(Tone.REFUSED)
    assert max(read(played[0])) == pytest.approx(max(read(sound_file(Tone.REFUSED))) / 2, rel=0.01)
    folder = played[0].parent
    sounds.close()
    assert not folder.exists()


def test_volume_nought_is_silent() -> None:
    played: list[Path] = []
    Sounds(0.0, played.append).sound(Tone.ACCEPTED)
    assert played == []
