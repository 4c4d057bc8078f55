"""Colours and measures: the only place where a colour or a size of the bench window is named.

Colour carries meaning only. Good news is a deep ground with white ink and stays calm; whatever needs the
person is a bright ground with black ink. So accepted and refused differ in hue (blue-green, vermilion), in
lightness and in polarity, and stay apart for every colour vision.
"""

from __future__ import annotations

from dataclasses import dataclass

from station.verdicts import Tone

REFERENCE_DPI = 91.8     # 24 inch at 1920 × 1080: there one unit is one pixel, 0.2767 mm
UNIT_MM = 25.4 / REFERENCE_DPI
GRID_U = 8
LEAST_WINDOW_U = (1440, 810)   # on anything smaller the units shrink with the window
BELIEVABLE_DPI = (50.0, 400.0)


@dataclass(frozen=True, slots=True)
class ToneColours:
    """`ground` fills the verdict panel; `ink` is text on it."""

    ground: str
    ink: str


# The same in light and dark. NEUTRAL takes the theme's own surface.
TONES: dict[Tone, ToneColours] = {
    Tone.ACCEPTED: ToneColours("#00614D", "#FFFFFF"),
    Tone.COMPLETE: ToneColours("#2FD3B0", "#06110E"),
    Tone.REFUSED: ToneColours("#FF6D47", "#0D0300"),
    Tone.ATTENTION: ToneColours("#FFB81C", "#171000"),
    Tone.CAPTURED: ToneColours("#132B52", "#FFFFFF"),
    Tone.HELD: ToneColours("#B69CFF", "#0E0520"),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Neutral colours. `paper` lies behind everything, `surface` is a panel, `raised` a key on it,
    `line` a quiet rule; `ink` is text, `soft` is text that waits its turn (still 7:1)."""

    name: str
    paper: str
    surface: str
    raised: str
    line: str
    ink: str
    soft: str

    def tone(self, tone: Tone) -> ToneColours:
        return TONES.get(tone, ToneColours(self.surface, self.ink))


DARK = Theme(
    "dark", paper="#0A0D10", surface="#151A1F", raised="#232A31",
    line="#36404A", ink="#F3F6F8", soft="#B7C1CA",
)
LIGHT = Theme(
    "light", paper="#DDE2E6", surface="#F8FAFB", raised="#C9D1D8",
    line="#B9C2CA", ink="#10161B", soft="#3B464F",
)
THEMES = {theme.name: theme for theme in (DARK, LIGHT)}


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0 to 1 (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def pixels_per_unit(width_px: int, height_px: int, dpi: float) -> float:
    """How many pixels one unit of the design has in a window of this size on a screen of `dpi`.

    A screen that reports nonsense (a projector, a virtual one) is taken for the reference.
    """
    least, most = BELIEVABLE_DPI
    true_size = (dpi if least <= dpi <= most else REFERENCE_DPI) / REFERENCE_DPI
    room = min(width_px / LEAST_WINDOW_U[0], height_px / LEAST_WINDOW_U[1])
    return max(0.4, min(true_size, room))
