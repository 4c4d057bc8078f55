"""Certificates and lists of leaving units: every fact is there, the symbol says the number, foreign text is text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from station.labels.certificate import STATEMENTS, TITLES, Certificate, certificate
from station.labels.pdf import A4, LETTER, Sheet, images_of, text_of
from station.labels.timeline_paper import TimelinePaper, TimelineRow, timeline_paper
from station.labels.vendor_papers import LeavingList, LeavingUnit, scrap_list, vendor_list
from station.sentences import say
from tests.labels.reading import contents, has_clean_edges

WIPE = Certificate(
    kind="wipe", number="WIPE-2026-000041", client="Quendal Móvil", site="North Dock", serial="001256781000014",
    sku="QDL-X5", name="Quendal X5, 256 GB, night blue", at="2026-11-20 14:05", operator="Otto Lind",
    witness="Iris Campo", bench="RET-01", names=(("imei2", "001256781900014"), ("old_label", "QX-0007")),
    details=((say("Method"), "NIST SP 800-88 Purge, cryptographic erase"), (say("Tool"), "EraseKit 4.2"),
             (say("Result"), "passed"), ("sectors_read_back", "1000 of 1000")))
ROWS = (
    TimelineRow(at="2026-10-01 08:00", what=say("Received"), where="DOCK-1", who="Rui Mar · RECV-01",
                notes=("Shipment QDL-ASN-1, carton 095212340000070016",)),
    TimelineRow(at="2026-10-02 09:10", what=say("Packed"), where="Q-9001", who="Nia Vale · PACK-02", refused=True,
                notes=(say("Put {serial} aside: it is on hold.", serial="001256781000014"),)),
    TimelineRow(at="2026-10-02 09:11", what=say("Packed"), where="Q-9001, parcel 1", who="Nia Vale · PACK-02"),
)
HISTORY = TimelinePaper(
    client="Quendal Móvil", site="North Dock", serial="001256781000014", sku="QDL-X5", name="Quendal X5",
    number="UH-3-9F86D081884C7D65", facts=((say("State"), "shipped"), (say("Order"), "Q-9001")),
    names=(("imei2", "001256781900014"),), rows=ROWS, chain=say("All {count} events hold.", count=3),
    head="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", made="2026-11-20 15:00")
VENDOR = LeavingList(
    number="RTV-2026-0007", client="Quendal Móvil", site="North Dock", to="Quendal Service Center", opened="2026-11-20",
    shipped="2026-11-21", carrier="Carga Sur", tracking="CS778", person="Otto Lind", bench="RET-01",
    units=(LeavingUnit(serial="001256781000014", sku="QDL-X5", name="Quendal X5", why="defective",
                       names=("imei2 001256781900014",)),
           LeavingUnit(serial="001256781000022", sku="QDL-X5", name="Quendal X5", why="defective")))
Draw = Callable[..., bytes]


def text(data: bytes) -> str:
    return " ".join(" ".join(text_of(data)).split())


@pytest.mark.parametrize("kind", list(TITLES))
def test_a_certificate_says_who_did_what_to_which_unit(kind: str) -> None:
    said = text(certificate(replace(WIPE, kind=kind)))
    assert str(TITLES[kind]) in said
    assert str(STATEMENTS[kind]).split(". ")[0] in said
    for fact in ("WIPE-2026-000041", "001256781000014", "QDL-X5", "Otto Lind", "Iris Campo", "2026-11-20 14:05",
                 "QX-0007", "001256781900014", "EraseKit 4.2", "sectors_read_back", "1000 of 1000", "RET-01"):
        assert fact in said


@pytest.mark.parametrize("sheet", [A4, LETTER])
@pytest.mark.parametrize(("data", "number"), [
    (lambda sheet: certificate(WIPE, sheet=sheet), WIPE.number),
    (lambda sheet: timeline_paper(HISTORY, sheet=sheet), HISTORY.number),
    (lambda sheet: vendor_list(VENDOR, sheet=sheet), VENDOR.number),
    (lambda sheet: scrap_list(VENDOR, sheet=sheet), VENDOR.number)])
def test_the_symbol_says_the_number_and_nothing_runs_off_the_paper(
    data: Callable[[Sheet], bytes], number: str, sheet: Sheet,
) -> None:
    pages = images_of(data(sheet), dots_per_mm=8)
    assert len(pages) == 1
    assert ("]d1", number) in contents(pages[0])
    assert has_clean_edges(pages[0], 8 * 10)


def test_a_history_tells_events_refusals_notes_and_the_hash() -> None:
    said = text(timeline_paper(HISTORY))
    for fact in (HISTORY.head, "Received", "Refused: Packed", "on hold", "QDL-ASN-1", "Q-9001, parcel 1",
                 "Nia Vale", "All 3 events hold.", "UH-3-9F86D081884C7D65", "Page 1 of 1"):
        assert fact in said


def test_a_long_history_has_every_event_once_and_its_serial_on_every_page() -> None:
    rows = tuple(replace(ROWS[0], where=f"BIN-{n:05d}") for n in range(300))
    pages = text_of(timeline_paper(replace(HISTORY, rows=rows)))
    assert len(pages) > 5
    assert all(HISTORY.serial in page for page in pages)
    words = " ".join(pages).split()
    assert all(words.count(f"BIN-{n:05d}") == 1 for n in range(300))


def test_a_list_names_every_serial_and_how_many() -> None:
    for draw, title in ((vendor_list, "Return to vendor"), (scrap_list, "Scrap list")):
        said = text(draw(VENDOR))
        for fact in (title, "Units: 2", "001256781000014", "001256781000022", "imei2 001256781900014", "defective"):
            assert fact in said
    assert "Quendal Service Center" in text(vendor_list(VENDOR))


@pytest.mark.parametrize("hostile", [
    "<b>bold</b>&amp;", "(parenthesis) Tj ET", "\u202egnp.exe", "{serial}", "名前 ชื่อ Ünïcode", "a" * 200, ""])
def test_foreign_text_is_drawn_and_never_obeyed(hostile: str) -> None:
    papers = (
        certificate(replace(WIPE, name=hostile, details=((hostile or "x", hostile),), witness=hostile)),
        timeline_paper(replace(HISTORY, name=hostile, rows=(replace(ROWS[0], notes=(hostile,), who=hostile),))),
        vendor_list(replace(VENDOR, to=hostile, units=(replace(VENDOR.units[0], name=hostile, why=hostile),))))
    for data in papers:
        assert text(data)
        assert "\u202e" not in text(data)
        if hostile.startswith("<"):
            assert hostile in text(data)


def test_a_serial_is_never_cut_however_long() -> None:
    serial = "S" * 120 + "7" * 60
    for data in (certificate(replace(WIPE, serial=serial)), timeline_paper(replace(HISTORY, serial=serial))):
        assert serial in "".join(" ".join(text_of(data)).split())


def test_the_same_paper_is_the_same_bytes_and_every_sentence_goes_through_the_translation() -> None:
    draws: tuple[tuple[Draw, object], ...] = (
        (certificate, WIPE), (timeline_paper, HISTORY), (vendor_list, VENDOR), (scrap_list, VENDOR))
    for draw, paper in draws:
        assert draw(paper) == draw(paper)
        said = text(draw(paper, lambda sentence: f"«{sentence.text[::-1]}»"))
        for english in ("Certificate", "Unit history", "Return to vendor", "Scrap list", "Carried", "Page"):
            assert english not in said
