from __future__ import annotations

import pytest

from station.labels import place, unit
from station.labels.fitting import DoesNotFit
from station.labels.place import PlaceLabel
from station.labels.unit import UnitLabel
from tests.labels.reading import RESOLUTIONS, contents, has_clean_edges, seen_at_an_angle

CONSOLE = UnitLabel("Kestrel Consoles", "KC-OLED-W", "Kestrel OLED", "XAW10004471203", "04902370548495", "21 Nov")
HOUSE = UnitLabel("Bundesanstalt für Materialforschung", "SKU-WITH-A-RATHER-LONG-NAME-0123456789", "山田 カメラ",
                  "HOUSE-ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789")


@pytest.mark.parametrize("dots_per_mm", RESOLUTIONS)
def test_a_unit_with_a_gtin_is_read_as_gs1(dots_per_mm: int) -> None:
    image = unit.render(CONSOLE, dots_per_mm)
    assert contents(seen_at_an_angle(image, degrees=4, scale=1.2)) == {("]d2", "010490237054849521XAW10004471203")}
    assert has_clean_edges(image, dots_per_mm // 2)


@pytest.mark.parametrize("dots_per_mm", RESOLUTIONS)
def test_a_house_serial_is_read_as_it_is(dots_per_mm: int) -> None:
    image = unit.render(HOUSE, dots_per_mm)
    assert contents(seen_at_an_angle(image, degrees=-4, scale=1.2)) == {("]d1", HOUSE.serial)}
    assert has_clean_edges(image, dots_per_mm // 2)


def test_a_serial_is_refused_rather_than_cut() -> None:
    with pytest.raises(DoesNotFit):
        unit.render(UnitLabel("a", "b", "c", "S" * 300), 8)


@pytest.mark.parametrize("dots_per_mm", RESOLUTIONS)
@pytest.mark.parametrize(
    ("code", "aim"),
    [("A-01-02-03", "]C0"), ("LANE:QUARANTINE", "]C0"), ("PLACE-" + "ABCDEFGHIJ" * 4, "]d1"), ("REGAL-Ü-1", "]d1")],
)
def test_a_place_is_read_by_bars_or_else_by_a_square(code: str, aim: str, dots_per_mm: int) -> None:
    image = place.render(PlaceLabel("Bin", "Rote Kiste für zurückgewiesene Rücksendungen", code, "Cage 2"), dots_per_mm)
    assert contents(seen_at_an_angle(image, degrees=3, scale=1.1)) == {(aim, code)}
    assert has_clean_edges(image, 2 * dots_per_mm)
