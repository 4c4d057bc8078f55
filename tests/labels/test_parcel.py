from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image

from station.labels import parcel
from station.labels.parcel import ParcelLabel
from station.labels.symbols import CannotEncode
from tests.labels.reading import RESOLUTIONS, contents, has_clean_edges, seen_at_an_angle

SSCC = "106141411234567897"
LABEL = ParcelLabel(
    site="North Dock", client="Kestrel Consoles", order="1009-447812", parcel="2 of 3", sscc=SSCC,
    ship_to=("Anna Bergström", "Ringvägen 14 B", "118 23 Stockholm", "Sweden"),
    ship_from=("Kanalweg 5", "8005 Zürich"), lane="DTC", carrier="Swift Parcels", cut_off="17:30", weight="4.125 kg",
)
CROWDED = replace(
    LABEL,
    site="Norddeutsche Lagerhausgesellschaft Wilhelmshaven mit beschränkter Haftung",
    client="Bundesanstalt für Materialforschung und -prüfung, Abteilung Gerätebau",
    order="ORD-2026-0000000000-ABCDEFGHIJ-KLMNOPQRST",
    ship_to=("Donaudampfschifffahrtsgesellschaftskapitänswitwe Freifrau von und zu Hohenlohe-Schillingsfürst",
             "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "山田 太郎", "محمد السلام 12",
             "Łódź, ul. Świętokrzyska 12/4", "Российская Федерация"),
    carrier="Internationale Paketbeförderungsgesellschaft Nordwest", weight="1 234.567 kg", lane="marketplace",
)
BARE = ParcelLabel(site="", client="", order="7", parcel="1", sscc=SSCC, ship_to=())
BOTH = {("]C1", "00" + SSCC), ("]d2", "00" + SSCC + "4001009-447812")}
SSCC_TWICE = {("]C1", "00" + SSCC), ("]d2", "00" + SSCC)}


@pytest.mark.parametrize("dots_per_mm", RESOLUTIONS)
def test_a_scanner_reads_the_sscc_and_the_order(dots_per_mm: int) -> None:
    assert contents(parcel.render(LABEL, dots_per_mm)) == BOTH


@pytest.mark.parametrize("dots_per_mm", RESOLUTIONS)
@pytest.mark.parametrize(("degrees", "scale"), [(5, 0.8), (-7, 1.3), (180, 1.0)])
def test_a_scanner_at_an_angle_reads_the_same(dots_per_mm: int, degrees: float, scale: float) -> None:
    picture = seen_at_an_angle(parcel.render(LABEL, dots_per_mm), degrees=degrees, scale=scale)
    assert contents(picture) == BOTH


@pytest.mark.parametrize("dots_per_mm", RESOLUTIONS)
@pytest.mark.parametrize("label", [LABEL, CROWDED, BARE], ids=["usual", "crowded", "bare"])
def test_nothing_is_clipped_at_the_edges(label: ParcelLabel, dots_per_mm: int) -> None:
    image = parcel.render(label, dots_per_mm)
    assert image.mode == "1"
    assert image.size == (round(101.6 * dots_per_mm), round(152.4 * dots_per_mm))
    assert has_clean_edges(image, 2 * dots_per_mm)


def test_an_order_number_too_long_for_gs1_is_left_out_of_the_square_and_still_printed() -> None:
    image = parcel.render(CROWDED, 8)
    assert contents(image) == SSCC_TWICE
    assert image.crop((32, 440, 780, 568)).tobytes() != parcel.render(BARE, 8).crop((32, 440, 780, 568)).tobytes()


def test_an_order_number_with_a_bracket_cannot_begin_another_gs1_element() -> None:
    image = parcel.render(replace(LABEL, order="1[01]09506000134352"), 8)
    assert contents(image) == SSCC_TWICE


def test_a_wrong_check_digit_is_never_printed() -> None:
    with pytest.raises(CannotEncode):
        parcel.render(replace(LABEL, sscc="106141411234567890"), 8)


def test_captions_are_in_the_language_of_the_site() -> None:
    spanish = parcel.render(LABEL, 8, lambda sentence: {"SHIP TO": "ENVIAR A"}.get(sentence.text, sentence.text))
    assert spanish.tobytes() != parcel.render(LABEL, 8).tobytes()
    assert contents(spanish) == BOTH


def test_the_bars_have_ten_modules_of_quiet_on_both_sides() -> None:
    image: Image.Image = parcel.render(LABEL, 8)
    row = [image.getpixel((x, 1000)) == 0 for x in range(image.width)]
    first, last = row.index(True), len(row) - 1 - row[::-1].index(True)
    assert min(first, image.width - 1 - last) >= 10 * 4
    assert (last + 1 - first) == 156 * 4, "each module is exactly four dots"
