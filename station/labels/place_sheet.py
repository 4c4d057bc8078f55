"""Many labels of places in one file: a page of the label's size each, for the label printer's own driver."""

from __future__ import annotations

from collections.abc import Sequence

from station.labels.fitting import Box
from station.labels.pdf import Document, Sheet
from station.labels.place import HEIGHT_MM, WIDTH_MM, PlaceLabel, render

DOTS_PER_MM = 12


def place_sheet(labels: Sequence[PlaceLabel], title: str) -> bytes:
    """The labels as PDF. Raises StationError for a text that cannot be drawn."""
    document = Document(Sheet(WIDTH_MM, HEIGHT_MM), title=title)
    for number, label in enumerate(labels):
        if number:
            document.next_page()
        document.picture(render(label, DOTS_PER_MM), Box(0, 0, WIDTH_MM, HEIGHT_MM))
    return document.finish()
