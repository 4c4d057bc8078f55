"""Results of returns for the client: announced beside come, condition, finding, lane, times; one client's alone."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from station.cli import run
from station.clock import new_id, now
from station.labels.pdf import text_of
from station.models.embedded import Lease
from station.sentences import say
from station.views.translation import Translator
from tests.exchange.evidence_base import DemoBase, demo_base

PHOTO = "ef" * 32


@pytest.fixture(scope="module")
def demo(server: Lease, maintenance: psycopg.Connection, lived: str) -> Iterator[DemoBase]:
    with demo_base(server, maintenance, lived, PHOTO) as base:
        yield base


def export(demo: DemoBase, out: Path, *words: str) -> Any:
    asked = ["export", "return-results", str(out), "--client", demo.client, "--url", demo.audit_url, *words]
    assert run(asked) == 0
    if "json" in words:
        return json.loads(out.read_text())
    return list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"))))


def test_a_document_says_what_came_for_each_line_and_everything_that_was_found(demo: DemoBase, tmp_path: Path) -> None:
    told = export(demo, tmp_path / "r.json", "--rma", demo.rma, "--format", "json")
    assert [(one["rma"], one["order"], one["state"]) for one in told] == [(demo.rma, demo.order, "arrived")]
    line = told[0]["lines"][0]
    assert (line["reason"], line["serial"], len(line["came"])) == ("defective", demo.serial, 1)
    came = line["came"][0]
    assert (came["verdict"], came["grade_by_rule"], came["grade"], came["lane"], came["rule"]) == (
        "same_order", "B", "C", "REFURBISHABLE", "graded C")
    assert [(one["code"], one["answer"]) for one in came["answers"]] == [("screen", "no")]
    assert [(one["finding"], one["liable"]) for one in came["findings"]] == [("cracked", "customer")]
    assert came["photos"] == [PHOTO]
    assert (came["serial"], came["serial_now"], came["left_on"]) == (demo.serial, demo.serial, demo.order)
    assert came["arrived_at"] < came["inspected_at"]


def test_a_sheet_has_a_row_for_every_line_whether_it_came_or_not(demo: DemoBase, tmp_path: Path) -> None:
    rows = export(demo, tmp_path / "r.csv")
    assert {row["client"] for row in rows} == {demo.client}
    assert {row["came"] for row in rows} == {"yes", "no"}
    ours = next(row for row in rows if row["rma"] == demo.rma)
    assert (ours["verdict"], ours["findings"], ours["liable"], ours["answers"]) == (
        "same_order", "cracked", "customer", "screen: no")
    with psycopg.connect(demo.owner_url) as base:
        lines = base.execute("SELECT count(*) FROM rma_line WHERE client_id = %s", [demo.client_id]).fetchone()
    assert lines == (sum(row["line"] != "" for row in rows),)


def test_what_nobody_announced_is_told_and_another_clients_goods_are_not(demo: DemoBase, tmp_path: Path) -> None:
    with psycopg.connect(demo.owner_url, autocommit=True) as base:
        parcel = base.execute("SELECT p.id FROM return_parcel p JOIN rma m USING (client_id)"
                              " WHERE m.id = p.rma_id AND m.client_id = %s AND m.number = %s",
                              [demo.client_id, demo.rma]).fetchone()
        other = base.execute("SELECT client_id, id, sku_id, serial FROM unit WHERE client_id <> %s LIMIT 1",
                             [demo.client_id]).fetchone()
        assert parcel is not None
        assert other is not None
        added = [new_id(), new_id()]
        came = ((added[0], "other_client", other), (added[1], "empty_box", (None, None, None, "")))
        for item, verdict, owner in came:
            base.execute("INSERT INTO return_item (id, return_id, client_id, unit_id, sku_id, serial, verdict,"
                         " unannounced, arrived_at, bench, op_id, photos)"
                         " VALUES (%s, %s, %s, %s, %s, %s, %s, true, %s, 'R', %s, %s)",
                         [item, parcel[0], *owner, verdict, now(), new_id(), [PHOTO]])
        try:
            document = export(demo, tmp_path / "r.json", "--rma", demo.rma, "--format", "json")[0]
        finally:
            base.execute("DELETE FROM return_item WHERE id = ANY (%s)", [added])
    told = {one["verdict"]: one for one in document["unannounced"]}
    assert set(told) == {"other_client", "empty_box"}
    assert (told["other_client"]["serial"], told["other_client"]["photos"]) == ("", [])
    assert told["empty_box"]["photos"] == [PHOTO]
    assert other[3] not in (tmp_path / "r.json").read_text()


@pytest.mark.parametrize("words", [["--client", "NOBODY"], ["--client", "HLV", "--rma", "NO-SUCH"]])
def test_a_client_or_a_return_that_nobody_knows_writes_nothing(
    demo: DemoBase, tmp_path: Path, words: list[str],
) -> None:
    assert run(["export", "return-results", str(tmp_path / "o"), *words, "--url", demo.audit_url]) == 2
    assert not (tmp_path / "o").exists()


def test_lists_of_what_leaves_name_every_serial(demo: DemoBase, tmp_path: Path) -> None:
    vendor = new_id()
    with psycopg.connect(demo.owner_url, autocommit=True) as base:
        base.execute("INSERT INTO vendor_return (client_id, id, number, vendor, opened_at, bench) VALUES"
                     " (%s, %s, 'RTV-7', 'Service Center', now(), 'RET-01')", [demo.client_id, vendor])
        base.execute("INSERT INTO vendor_return_unit (client_id, vendor_id, unit_id, op_id) VALUES (%s, %s, %s, %s)",
                     [demo.client_id, vendor, demo.unit, new_id()])
    out = tmp_path / "v.pdf"
    assert run(["export", "vendor-list", "RTV-7", str(out), "--url", demo.audit_url]) == 0
    said = " ".join(text_of(out.read_bytes()))
    for fact in ("RTV-7", "Service Center", demo.serial, "cracked", "Units: 1", "WAS-CALLED-THIS"):
        assert fact in said
    assert run(["export", "vendor-list", "RTV-7", str(out), "--url", demo.audit_url, "--language", "es"]) == 0
    units = say("Units: {count}", count=1)
    assert Translator("es").text(units) in " ".join(text_of(out.read_bytes()))
    assert Translator("es").text(units) != str(units)
    assert run(["export", "scrap-list", "2020-01-01", str(out), "--client", demo.client, "--url", demo.audit_url]) == 2
