from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest

from station.commands import KEYS, Action
from station.labels.badges import Badge, badge_sheet
from station.labels.command_sheet import WORDS, CommandCode, command_sheet
from station.labels.manifest import HandedParcel, Manifest, manifest
from station.labels.packing_list import PackingList, invoice_annex, packing_list
from station.labels.packing_rows import PackingLine
from station.labels.pdf import A4, LETTER, Sheet, images_of, text_of
from tests.labels.reading import contents, has_clean_edges

CONSOLES = PackingLine(
    "KC-OLED-W", "Kestrel OLED, white", 3, ("XAW1", "XAW2", "XAW3"), "9504.50", "JP", Decimal("349.00"),
)
CABLES = PackingLine("HDMI-2M", "Cable", 24, (), "8544.42", "CN", Decimal("4.90"))
PAPER = PackingList(
    client="Kestrel Consoles", site="North Dock", order="1009-447812", ship_to=("Anna Bergström", "Stockholm"),
    lines=(CONSOLES, CABLES), parcel="2 of 3", sscc="106141411234567897", invoice="INV-1", currency="EUR",
)


def words(data: bytes) -> Counter[str]:
    return Counter(word for page in text_of(data) for word in page.split())


@pytest.mark.parametrize("sheet", [A4, LETTER])
def test_each_of_a_thousand_serials_is_there_exactly_once(sheet: Sheet) -> None:
    serials = tuple(f"SN{number:010d}" for number in range(1000))
    data = packing_list(replace(PAPER, lines=(PackingLine("R-1", "Router", 1000, serials), CONSOLES)), sheet=sheet)
    found = words(data)
    assert {serial: found[serial] for serial in serials} == dict.fromkeys(serials, 1)
    pages = text_of(data)
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "1009-447812" in page
        assert "QUANTITY" in page
    assert all("R-1, continued" in page for page in pages[1:-1])


def test_no_serial_is_cut_however_long() -> None:
    serials = ("A" * 60, "B" * 110, "C-1")
    found = words(packing_list(replace(PAPER, lines=(PackingLine("R-1", "Router", 3, serials),))))
    assert [found[serial] for serial in serials] == [1, 1, 1]


def test_totals_can_be_checked_by_hand() -> None:
    plain, annex = text_of(packing_list(PAPER))[0], text_of(invoice_annex(PAPER))[0]
    assert "Lines: 2 · serials: 3" in plain
    assert "27" in plain.split()
    assert {"1047.00", "117.60", "1164.60", "9504.50", "JP"} <= set(annex.split())
    assert "VALUE EUR" in annex


def test_the_sscc_of_the_parcel_is_read_from_the_paper() -> None:
    page = images_of(packing_list(PAPER), dots_per_mm=12)[0]
    assert ("]C1", "00106141411234567897") in contents(page)


def test_empty_facts_leave_no_caption_behind() -> None:
    text = text_of(packing_list(replace(PAPER, sscc="", invoice="", parcel="")))[0]
    assert "INVOICE" not in text
    assert "TRACKING" not in text


def test_names_in_any_script_stay_on_the_paper() -> None:
    receiver = ("Donaudampfschifffahrtsgesellschaftskapitänswitwe" * 2, "山田 太郎", "Łódź", "Москва", "नम", "<b>&amp;")
    paper = replace(PAPER, client="Bundesanstalt für Materialforschung " * 4, ship_to=receiver,
                    order="ORD-2026-0000000000-ABCDEFGHIJ-KLMNOPQRST")
    data = packing_list(paper)
    text = "".join(text_of(data)[0].split())
    shown = ("山田太郎", "Łódź", "Москва", "[U+0928]", "<b>&amp;", paper.order)
    assert [part for part in shown if part not in text] == []
    assert has_clean_edges(images_of(data, dots_per_mm=4)[0], 4 * 10)


def test_a_name_made_of_pdf_and_control_characters_is_only_a_name() -> None:
    text = text_of(packing_list(replace(PAPER, client=") Tj ET /Q \\( <<", order="7\ud8007\x1b")))[0]
    assert ") Tj ET /Q \\( <<" in text
    assert "7[U+D800]7[U+001B]" in text


def test_the_same_paper_is_the_same_bytes() -> None:
    assert packing_list(PAPER) == packing_list(PAPER)


def test_headings_are_in_the_language_that_is_asked_for() -> None:
    spanish = {"Packing list": "Lista de bultos"}
    text = text_of(packing_list(PAPER, lambda sentence: spanish.get(sentence.text, str(sentence))))
    assert "Lista de bultos" in text[0]


def test_the_manifest_lists_every_parcel_and_ends_in_a_signature() -> None:
    parcels = tuple(HandedParcel(f"10614141123456{number:04d}", f"O-{number}", "Kestrel") for number in range(70))
    data = manifest(Manifest("Swift Parcels", "M-1", "North Dock", "21 Nov 17:30", parcels, "185.6 kg"))
    found = words(data)
    assert all(found[parcel.sscc] == 1 for parcel in parcels)
    assert "70 parcels handed over" in text_of(data)[-1]
    assert "SIGNATURE" in text_of(data)[-1]


def test_a_badge_is_read_and_its_code_is_not_written_out() -> None:
    badges = [Badge("Anna Bergström", "Packer", f"BDG:7f3a9c1e5b{number:02d}", "North Dock") for number in range(11)]
    data = badge_sheet(badges, "Badges")
    read = set().union(*(contents(page) for page in images_of(data, dots_per_mm=8)))
    assert read == {("]Q1", badge.code) for badge in badges}
    assert not any("BDG:" in page for page in text_of(data))


def test_every_action_has_its_words_and_its_code_on_the_sheet() -> None:
    assert set(WORDS) == {action.name for action in Action}
    codes = [CommandCode(action.name, key, f"CMD:{action.name}:4f2a") for action, key in KEYS.items()]
    data = command_sheet(codes, "Bench 4", "North Dock")
    read = set().union(*(contents(page) for page in images_of(data, dots_per_mm=8)))
    assert read == {("]d1", code.code) for code in codes}
    assert "Clear a refusal that stays on the screen." in " ".join(" ".join(text_of(data)).split())


def test_a_scanner_aimed_at_one_command_sees_no_other() -> None:
    """A view of 40 mm around each symbol holds that symbol alone."""
    codes = [CommandCode(action.name, key, f"CMD:{action.name}") for action, key in KEYS.items()]
    page = images_of(command_sheet(codes, "Bench 4", "North Dock"), dots_per_mm=8)[0]
    half_dots = 20 * 8
    for x_mm, y_mm in ((86, 62), (179, 62), (86, 104), (179, 104)):
        x, y = x_mm * 8, y_mm * 8
        view = page.crop((x - half_dots, y - half_dots, min(page.width, x + half_dots), y + half_dots))
        assert len(contents(view)) == 1
