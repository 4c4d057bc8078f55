from __future__ import annotations

from itertools import combinations
from math import dist

import pytest

from station.verdicts import Tone
from station.views.symbols import symbol
from station.views.theme import DARK, LIGHT, TONES, UNIT_MM, Theme, contrast, luminance, pixels_per_unit
from station.views.verdict_fit import SENTENCE_MM, WORD_MM, size_of

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light.
VISIONS = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour: str) -> list[float]:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def lab(light: list[float]) -> tuple[float, float, float]:
    """CIE L*a*b* of linear sRGB, D65."""
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    shares = [sum(w * c for w, c in zip(row, light, strict=True)) / n for row, n in zip(rows, white, strict=True)]
    x, y, z = (max(s, 0.0) ** (1 / 3) if s > 0.008856 else 7.787 * s + 16 / 116 for s in shares)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour: str, vision: str) -> tuple[float, float, float]:
    light = linear(colour)
    return lab([min(1.0, max(0.0, sum(w * c for w, c in zip(row, light, strict=True)))) for row in VISIONS[vision]])


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_every_text_on_every_ground_has_a_contrast_of_seven(theme: Theme) -> None:
    for tone in Tone:
        colours = theme.tone(tone)
        assert contrast(colours.ground, colours.ink) >= 7.0, tone
    for ground in (theme.paper, theme.surface):
        assert contrast(ground, theme.soft) >= 7.0
    for ground in (theme.paper, theme.surface, theme.raised):
        assert contrast(ground, theme.ink) >= 7.0


def test_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@pytest.mark.parametrize("vision", VISIONS)
def test_no_two_verdicts_look_alike_to_any_colour_vision(vision: str) -> None:
    """ΔE 76 of 20 is many times what is just seen; symbol, word and sound come on top."""
    for one, other in combinations(TONES.values(), 2):
        assert dist(seen(one.ground, vision), seen(other.ground, vision)) > 20, (one, other)


def test_good_news_is_dark_and_refusals_are_bright() -> None:
    """Without any colour at all, accepted and refused still differ in lightness."""
    assert luminance(TONES[Tone.REFUSED].ground) > 3 * luminance(TONES[Tone.ACCEPTED].ground)


def test_every_tone_has_a_symbol_of_its_own() -> None:
    marks = {tone: symbol(tone, 0, 0, 100) for tone in Tone}
    assert all(path.boundingRect().width() > 80 for path in marks.values())
    for one, other in combinations(Tone, 2):
        assert marks[one] != marks[other]


def test_a_unit_is_a_pixel_on_the_reference_screen() -> None:
    assert pixels_per_unit(1920, 1080, 91.8) == pytest.approx(1.0)
    assert pixels_per_unit(3840, 2160, 183.6) == pytest.approx(2.0)


def test_a_screen_that_reports_nonsense_is_taken_for_the_reference() -> None:
    assert pixels_per_unit(1920, 1080, 0.0) == pytest.approx(1.0)
    assert pixels_per_unit(1920, 1080, 5000.0) == pytest.approx(1.0)


def test_a_small_window_shrinks_the_units() -> None:
    assert pixels_per_unit(1366, 768, 100.5) < 1.0


def test_the_word_has_capitals_three_times_those_of_the_sentence() -> None:
    assert size_of(WORD_MM) == pytest.approx(3 * size_of(SENTENCE_MM))
    assert size_of(SENTENCE_MM) * 0.75 * UNIT_MM == pytest.approx(12.0)
