"""The papers of receiving, read back: labels with a decoder, reports as a client gets them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from station.cli import run
from station.commands import Action
from station.labels.pdf import images_of, text_of
from station.sentences import say
from station.verdicts import Reason
from station.views.translation import Translator
from tests.conftest import Database
from tests.labels.reading import contents
from tests.models.ledger_world import Bench
from tests.stories.receiving_dock import ReceivingDock


@pytest.fixture
def dock(receiving: ReceivingDock) -> ReceivingDock:
    return receiving


def symbols(dock: ReceivingDock) -> set[tuple[str, str]]:
    """AIM identifier and text of every symbol on the last label."""
    dock.bench.quiet()
    return contents(images_of(dock.bench.sheets.printed[-1][1], dots_per_mm=12)[0])


def table_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))


def test_the_house_label_says_product_and_serial_and_scans_as_its_unit(dock: ReceivingDock) -> None:
    dock.announce("ASN-H", (dock.world.console, 1))
    dock.scan("ASN-H")
    dock.bench.press(Action.NO_SERIAL)
    house = dock.world.value("SELECT serial FROM unit")
    read = f"01{dock.world.console.gtin}21{house}"
    assert symbols(dock) == {("]d2", read)}
    assert str(dock.scan(read, aim="]d2").word) == "SEEN"


def test_the_licence_plate_scans_as_its_carton(dock: ReceivingDock) -> None:
    dock.announce("ASN-P", (dock.world.console, 1))
    dock.scan("ASN-P")
    dock.bench.press(Action.PLATE)
    dock.bench.choose("carton")
    code = dock.world.value("SELECT code FROM carton")
    assert symbols(dock) == {("]C1", f"00{code}")}
    assert str(dock.sscc(code).word) == "OPEN IT"
    dock.scan("IN-IT-1")
    assert dock.facts_of("IN-IT-1")["carton"] == code


def test_receipt_and_discrepancy_report_go_to_the_client_as_pdf_and_csv(
    dock: ReceivingDock, database: Database, tmp_path: Path,
) -> None:
    beside = Bench(dock.world, database.bench_url, "DOCK-9")
    _, there = beside.receive(dock.world.console)
    beside.leave()
    _, serials = dock.listed("ASN-E", dock.world.console, 3)
    dock.scan(serials[0])
    assert dock.scan(there).reason is Reason.DUPLICATE
    dock.bench.clear()
    dock.bench.press(Action.CLOSE)
    dock.bench.press(Action.CONFIRM)
    for what in ("receipt", "discrepancies"):
        for ending in ("pdf", "csv"):
            assert run(["export", what, "ASN-E", str(tmp_path / f"{what}.{ending}"), "--url", database.owner_url]) == 0
    received = table_of(tmp_path / "receipt.csv")
    assert [(row["sku"], row["announced"], row["received"], row["serial"]) for row in received] == [
        ("CONSOLE", "3", "1", serials[0])]
    found = table_of(tmp_path / "discrepancies.csv")
    assert [(row["finding"], row["quantity"], row["serial"], row["place"]) for row in found] == [
        ("duplicate", "1", there, "A-1"), ("short", "2", "", ""),
        ("missing serial", "1", serials[1], ""), ("missing serial", "1", serials[2], "")]
    report = "".join(text_of((tmp_path / "discrepancies.pdf").read_bytes()))
    assert all(text in report for text in (there, serials[1], serials[2], "A-1", "Acme"))
    assert serials[0] in "".join(text_of((tmp_path / "receipt.pdf").read_bytes()))
    again = ["export", "receipt", "ASN-E", str(tmp_path / "receipt.pdf"), "--url", database.owner_url]
    assert run([*again, "--language", "pt_BR"]) == 0
    title = Translator("pt_BR").text(say("Receipt"))
    assert title != "Receipt"
    assert title in "".join(text_of((tmp_path / "receipt.pdf").read_bytes()))


def test_a_shipment_that_is_not_closed_has_no_papers(
    dock: ReceivingDock, database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    dock.announce("ASN-O", (dock.world.console, 1))
    assert run(["export", "receipt", "ASN-O", str(tmp_path / "x.pdf"), "--url", database.owner_url]) == 2
    assert "ASN-O" in capsys.readouterr().err
