"""The plate of a returned unit: read by a decoder that is not ours, its lane readable from a step away."""

from __future__ import annotations

import pytest

from station.jobs_returns import LANES
from station.labels import lane_plate
from station.labels.lane_plate import LanePlate
from station.labels.pdf import A4
from station.paper_receiving import Site
from station.paper_returns import plate_of
from station.sentences import Sentence
from tests.labels.reading import RESOLUTIONS, contents, has_clean_edges, ink, seen_at_an_angle

PLATE = LanePlate("RETURN TO VENDOR", "LP0000000017", "Grade C", "Kestrel Consoles", "KC-OLED-W · Kestrel OLED, white",
                  "XAW10004471203", "RMA-2026-000417")
ORDERED = {"site": "North Dock", "zone": "UTC", "lane": "PARTS_ONLY", "plate": "LP0000000024", "grade": "D",
           "client": "Kestrel Consoles", "serial": "XAW1", "sku": "KC-OLED-W", "name": "Kestrel OLED", "rma": None,
           "at": "2026-03-01T10:00:00+00:00"}


@pytest.mark.parametrize("dots_per_mm", RESOLUTIONS)
def test_the_plate_is_read_at_an_angle_and_nothing_touches_the_edge(dots_per_mm: int) -> None:
    image = lane_plate.render(PLATE, dots_per_mm)
    assert contents(seen_at_an_angle(image, degrees=4, scale=1.2)) == {("]d1", "LP0000000017")}
    assert has_clean_edges(image, dots_per_mm // 2)


@pytest.mark.parametrize("lane", LANES)
@pytest.mark.parametrize("dots_per_mm", RESOLUTIONS)
def test_every_lane_is_the_largest_word_on_its_plate(dots_per_mm: int, lane: str) -> None:
    """Alone beside the symbol, the lane's word is at least 2.4 mm high and 14 mm wide."""
    bare = LanePlate(lane.replace("_", " "), "LP0000000017", "")
    image = lane_plate.render(bare, dots_per_mm)
    right = image.crop((image.width * 2 // 5 + dots_per_mm, 0, image.width, image.height))
    left_dots, top_dots, right_dots, bottom_dots = ink(right)
    assert bottom_dots - top_dots >= 2.4 * dots_per_mm
    assert right_dots - left_dots >= 14 * dots_per_mm


@pytest.mark.parametrize("serial", ["S" * 20, "S" * 64])
def test_a_long_serial_is_whole(serial: str) -> None:
    short = lane_plate.render(LanePlate("SCRAP", "LP0000000017", "Grade E", serial=serial[:-1]), 12)
    whole = lane_plate.render(LanePlate("SCRAP", "LP0000000017", "Grade E", serial=serial), 12)
    assert short.tobytes() != whole.tobytes()


def test_what_was_ordered_is_what_is_drawn() -> None:
    site = Site(lambda sentence: f"<{sentence}>" if isinstance(sentence, Sentence) else sentence, str, A4)
    assert plate_of(ORDERED, site) == LanePlate("PARTS ONLY", "LP0000000024", "<Grade D>", "Kestrel Consoles",
                                                "KC-OLED-W · Kestrel OLED", "XAW1", "")
