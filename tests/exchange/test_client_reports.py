"""Ten reports of one client, in three formats: nobody else's rows, nothing a spreadsheet would run, whole or none."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from xml.etree import ElementTree

import pytest
from uuid_utils.compat import uuid7

from station.audits.reports import REPORT_NAMED, REPORTS, ReportFilter
from station.cli import run
from station.errors import DocumentRefused
from station.exchange.client_reports import _told, client_called, first_rows, rows_counted, write_report
from station.labels.pdf import text_of
from station.models.client_reports import EACH, FEW, QUERIES
from station.models.database import Database as Base
from station.sentences import Sentence
from station.verdicts import Reason
from station.words_kinds import ACTS
from station.words_reports import VOCABULARIES, refusal_word
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Bench, Sku, World

OURS, THEIRS = "OURS-0001", "THEIRS-0001"
EVIL = "=HYPERLINK(0)"
EVERY = ReportFilter()
XLSX = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture
def audit(database: Database) -> Iterator[Base]:
    with Base(database.audit_url, limit_s=30) as base:
        yield base


@pytest.fixture
def house(world: World, make_bench: MakeBench) -> World:
    """Two clients with the same past: each in every report, side by side, in the same places and the same count."""
    theirs = world.sku("CONSOLE", client=world.stranger)
    plan = uuid7()
    world.insert("count_plan", id=plan, code="C-1", kind="place", scope="{}")
    counted = {}
    for client, sku, serial in ((world.client, world.console, OURS), (world.stranger, theirs, THEIRS)):
        counted[serial] = live(world, make_bench(f"B-{serial}"), client, sku, serial)
    result = {"right": False, "missing": [], "unknown": [{"name": "X"}], "misplaced": [
        {"unit": str(unit), "client": str(client), "sku": "CONSOLE", "serial": serial}
        for serial, (client, unit) in counted.items()]}
    world.insert("count_place", count_id=plan, location_id=world.bin, round=1, state="done", result=json.dumps(result))
    world.insert("count_round", count_id=plan, location_id=world.bin, round=1, again=False, bench="C",
                 counter=world.packer.id, begun_at=datetime.now(UTC), ended_at=datetime.now(UTC))
    for serial, (client, unit) in counted.items():
        world.insert("count_scan", count_id=plan, location_id=world.bin, round=1, key=str(unit), name=serial,
                     unit_id=unit, client_id=client, op_id=uuid7(), at=datetime.now(UTC))
    return world


def live(world: World, bench: Bench, client: UUID, sku: Sku, serial: str) -> tuple[UUID, UUID]:
    """A unit that was announced, received, shipped, came back, was recalled and destroyed."""
    at, inbound, line = datetime.now(UTC), uuid7(), uuid7()
    world.change("sku", sku.id, warranty_months=24)
    world.insert("inbound", client_id=client, id=inbound, number=f"ASN {serial}", arrived_at=at)
    world.insert("inbound_line", client_id=client, id=line, inbound_id=inbound, number=1, sku_id=sku.id, announced=2,
                 received=1, lot=serial)
    unit, _ = bench.receive(sku, serial)
    order = world.order((sku, 1), client=client, ship_to=json.dumps({"name": EVIL, "country": "ES"}))
    box = bench.take(order)
    bench.pack(box, serial)
    bench.send(box)
    parcel, item = uuid7(), uuid7()
    world.insert("return_parcel", id=parcel, label=serial, what="unknown", arrived_at=at, bench="R")
    world.insert("return_item", id=item, return_id=parcel, client_id=client, unit_id=unit, sku_id=sku.id, serial=serial,
                 verdict="same_order", order_id=order.id, arrived_at=at, bench="R", op_id=uuid7())
    world.insert("exception_case", id=uuid7(), client_id=client, subject="unit", unit_id=unit, opened_at=at, due_at=at,
                 op_id=uuid7(), reason=EVIL, decision="leave", decided_at=at, **{"class": "hold"})
    hold = uuid7()
    world.insert("hold_order", client_id=client, id=hold, code=f"H {serial}", kind="recall", rule="{}", reason=EVIL,
                 made_at=at)
    world.insert("hold_order_unit", client_id=client, hold_id=hold, unit_id=unit, listed_at=at)
    world.insert("certificate", id=uuid7(), client_id=client, unit_id=unit, kind="wipe", number=f"W {serial}",
                 facts="{}", bench="R", at=at, op_id=uuid7())
    if sku.code == "CONSOLE":
        bench.receive(sku, f"{serial}-STOCK")
    return client, unit


def test_there_are_ten_and_each_has_its_query_and_as_many_columns(audit: Base, house: World) -> None:
    assert {report.name for report in REPORTS} == set(QUERIES)
    assert len(REPORTS) == 10
    for report in REPORTS:
        rows = first_rows(audit, report.name, house.client, EVERY, 50)
        assert rows, f"{report.name} is empty, and so proves nothing"
        assert {len(row) for row in rows} == {len(report.columns)}


@pytest.mark.parametrize("name", list(REPORT_NAMED))
@pytest.mark.parametrize("format", ["csv", "xlsx", "pdf"])
def test_another_clients_serial_is_in_none_of_them(
    audit: Base, house: World, tmp_path: Path, name: str, format: str,
) -> None:
    """Fails when a query forgets its client."""
    out = tmp_path / "out"
    write_report(audit, name, client="ACME", format=format, path=out, asked=EVERY)
    assert "THEIRS" not in content(out, format)
    write_report(audit, name, client="OTHER", format=format, path=out, asked=EVERY)
    theirs = content(out, format)
    assert "THEIRS" in theirs
    assert "OURS" not in theirs


@pytest.mark.parametrize("name", ["unit-history", "inventory", "shipped", "returns", "exceptions", "counts", "recalls",
                                  "warranty", "certificates"])
def test_asking_for_anothers_serial_by_name_finds_nothing(audit: Base, house: World, name: str) -> None:
    ours = [serial for serial in (OURS, f"{OURS}-STOCK")
            if first_rows(audit, name, house.client, ReportFilter(serial=serial.lower()), 9)]
    assert ours, "the filter finds our own"
    for serial in (THEIRS, f"{THEIRS}-STOCK"):
        assert first_rows(audit, name, house.client, ReportFilter(serial=serial), 9) == ()


def content(path: Path, format: str) -> str:
    if format == "csv":
        return path.read_text("utf-8-sig")
    if format == "pdf":
        return "".join("".join(text_of(path.read_bytes())).split())
    return "\n".join(" ".join(row) for row in sheet_rows(path))


def sheet_rows(path: Path, number: int = 1) -> list[list[str]]:
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        for name in book.namelist():
            ElementTree.fromstring(book.read(name))
        sheet = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    assert sheet.find(f".//{XLSX}f") is None, "a formula"
    return [["".join(cell.itertext()) for cell in row] for row in sheet.iter(f"{XLSX}row")]


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@x", "\t=1", "＝1"])
@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_no_text_is_a_formula_for_a_spreadsheet(
    audit: Base, house: World, tmp_path: Path, evil: str, format: str,
) -> None:
    house.owner.execute("UPDATE exception_case SET reason = %s", [evil])
    out = tmp_path / "out"
    write_report(audit, "exceptions", client="ACME", format=format, path=out, asked=EVERY)
    rows = sheet_rows(out) if format == "xlsx" else list(csv.reader(io.StringIO(out.read_text("utf-8-sig"))))
    assert rows[1][9].startswith("'")
    assert rows[1][9].replace("'", "") == evil


def test_numbers_stay_numbers_even_below_nought(audit: Base, house: World, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    write_report(audit, "receipts", client="ACME", format="csv", path=out, asked=EVERY)
    row = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"))))[1]
    assert row[7:10] == ["2", "1", "-1"]


def test_days_are_whole_and_of_the_site(audit: Base, house: World) -> None:
    house.owner.execute("UPDATE site SET zone = 'America/Sao_Paulo'")
    moment = datetime(2026, 10, 12, 1, 30, tzinfo=UTC)    # the evening before, over there
    house.owner.execute("UPDATE exception_case SET opened_at = %s", [moment])
    day = moment.date() - timedelta(days=1)
    assert len(first_rows(audit, "exceptions", house.client, ReportFilter(day, day), 9)) == 1
    assert first_rows(audit, "exceptions", house.client, ReportFilter(moment.date(), moment.date()), 9) == ()


def test_a_recall_says_to_whom_a_unit_was_shipped_and_when(audit: Base, house: World) -> None:
    headings = [str(column.title) for column in REPORT_NAMED["recalls"].columns]
    row = dict(zip(headings, first_rows(audit, "recalls", house.client, ReportFilter(), 9)[0], strict=True))
    order = house.value("SELECT o.shipped_at FROM orders o WHERE o.number = %s", row["Order"])
    assert (row["Serial"], row["Status"], row["Customer"], row["Shipped"]) == (OURS, "shipped", EVIL, order)
    assert order is not None


@pytest.mark.parametrize("format", ["xlsx", "pdf"])
def test_a_recall_says_how_many_units_are_where(audit: Base, house: World, tmp_path: Path, format: str) -> None:
    out = tmp_path / "out"
    write_report(audit, "recalls", client="ACME", format=format, path=out, asked=EVERY)
    if format == "xlsx":
        assert sheet_rows(out, 2) == [["Number", "Status", "Units"], [f"H {OURS}", "shipped", "1"]]
    else:
        said = content(out, "pdf")
        assert said.index("Howmany") < said.index(f"H{OURS}shipped1") < said.index("Onebyone") < said.index("CONSOLE")


@pytest.mark.parametrize("asked", [
    ReportFilter(hold="R-999999"), ReportFilter(sku="NOPE"), ReportFilter(serial=THEIRS)])
def test_a_name_that_this_client_does_not_have_makes_no_file(
    audit: Base, house: World, tmp_path: Path, asked: ReportFilter,
) -> None:
    with pytest.raises(DocumentRefused, match="this client has nothing called"):
        write_report(audit, "recalls", client="ACME", format="csv", path=tmp_path / "a.csv", asked=asked)
    assert not list(tmp_path.iterdir())


def test_bytes_that_are_no_text_are_refused_in_words(audit: Base, house: World, tmp_path: Path) -> None:
    with pytest.raises(DocumentRefused, match="characters that no name has"):
        write_report(audit, "shipped", client="ACME", format="csv", path=tmp_path / "a.csv",
                     asked=ReportFilter(serial="\udcff"))


def test_places_are_called_as_people_call_them(audit: Base, house: World, tmp_path: Path) -> None:
    house.change("location", house.bin, code="LOC:A-1")
    out = tmp_path / "out"
    write_report(audit, "counts", client="ACME", format="csv", path=out, asked=EVERY)
    assert "A-1" in content(out, "csv")
    assert "LOC:" not in content(out, "csv")


def test_days_that_run_backwards_are_refused_and_the_last_of_all_days_is_none_too_late(
    audit: Base, house: World, tmp_path: Path,
) -> None:
    today = datetime.now(UTC).date()
    with pytest.raises(DocumentRefused, match="Name the earlier day first"):
        write_report(audit, "shipped", client="ACME", format="csv", path=tmp_path / "a.csv",
                     asked=ReportFilter(today, today - timedelta(days=1)))
    assert not list(tmp_path.iterdir())
    every = write_report(audit, "shipped", client="ACME", format="csv", path=tmp_path / "b.csv", asked=ReportFilter())
    assert write_report(audit, "shipped", client="ACME", format="csv", path=tmp_path / "c.csv",
                        asked=ReportFilter(date.min, date.max)) == every > 0


def test_a_report_of_many_rows_comes_whole(audit: Base, world: World, bench_of: Bench, tmp_path: Path) -> None:
    """More than the cursor gives at a time."""
    serials = [f"S{number:05d}" for number in range(2_100)]
    world.owner.cursor().executemany(
        "INSERT INTO certificate (id, client_id, unit_id, kind, number, facts, bench, at, op_id) VALUES"
        " (gen_random_uuid(), %s, %s, 'wipe', %s, '{}', 'R', now(), gen_random_uuid())",
        [(world.client, bench_of.receive(world.console)[0] if number == 0 else _first(world), serial)
         for number, serial in enumerate(serials)])
    out = tmp_path / "out.csv"
    assert write_report(audit, "certificates", client="acme", format="csv", path=out, asked=EVERY) == len(serials)
    assert len(out.read_text("utf-8-sig").splitlines()) == len(serials) + 1


def _first(world: World) -> Any:
    return world.value("SELECT id FROM unit LIMIT 1")


@pytest.fixture
def bench_of(make_bench: MakeBench) -> Bench:
    return make_bench()


def test_what_cannot_be_written_is_said_and_leaves_nothing(audit: Base, house: World, tmp_path: Path) -> None:
    with pytest.raises(DocumentRefused, match="none has the code"):
        client_called(audit, "NOBODY")
    with pytest.raises(DocumentRefused, match="Name one of the reports"):
        write_report(audit, "secrets", client="ACME", format="csv", path=tmp_path / "x", asked=EVERY)
    with pytest.raises(DocumentRefused, match="cannot be written"):
        write_report(audit, "inventory", client="ACME", format="csv", path=tmp_path / "no" / "x", asked=EVERY)
    assert list(tmp_path.iterdir()) == []


def test_the_command_writes_the_file_and_names_the_reports(
    database: Database, house: World, tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "recall.xlsx"
    words = ["report", "recalls", "--client", "ACME", "--format", "xlsx", str(out), "--url", database.owner_url,
             "--from", "2020-01-01"]
    assert run(words) == 0
    assert capsys.readouterr().out.strip().endswith("1 rows")
    assert sheet_rows(out)[1][6:8] == [OURS, "shipped"]
    assert out.stat().st_mode & 0o077 == 0
    with pytest.raises(SystemExit) as ended:
        run(["report", "--list"])
    assert ended.value.code == 0
    listed = capsys.readouterr().out.split("\n")
    assert [line.split()[0] for line in listed if line] == [report.name for report in REPORTS]
    assert run(["report", "inventory", str(out), "--client", "NOBODY", "--url", database.owner_url]) == 2


def test_what_the_base_calls_things_is_said_in_the_words_of_the_reports_language(
    audit: Base, house: World, tmp_path: Path,
) -> None:
    """Fails when a name of the base gets into a report."""
    out = tmp_path / "out.csv"
    for name, column, raw, said in (
        ("returns", 5, "same_order", "The unit that left"), ("returns", 12, "identified", "identified"),
        ("exceptions", 3, "leave", None), ("recalls", 1, "recall", "Recall"), ("certificates", 2, "wipe", "Wipe"),
    ):
        write_report(audit, name, client="ACME", format="csv", path=out, asked=EVERY)
        rows = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"))))[1:]
        if said is not None:
            assert {row[column] for row in rows} == {said}
        assert not any(raw in cell for row in rows for cell in row if "_" in raw)

    def upper(sentence: Sentence) -> str:
        return str(sentence).upper()

    write_report(audit, "recalls", client="ACME", format="csv", path=out, asked=EVERY, translate=upper)
    assert list(csv.reader(io.StringIO(out.read_text("utf-8-sig"))))[1][7] == "SHIPPED"


def test_every_vocabulary_of_a_column_is_there_and_knows_what_the_base_may_hold(audit: Base, world: World) -> None:
    """Fails when the base learns a state, a lane, a verdict … that people have no word for."""
    assert {column.words for report in REPORTS for column in report.columns} <= {"", *VOCABULARIES}
    for rule, vocabulary in (
        ("unit_lane_known", "lane"), ("inbound_state_known", "shipment"), ("return_item_state_known", "return"),
        ("return_item_verdict_known", "identity"), ("rma_line_reason_known", "customer"),
        ("return_finding_liable_known", "liable"), ("exception_class_known", "class"),
        ("hold_order_kind_known", "hold"), ("certificate_kind_known", "certificate"),
    ):
        names = re.findall(r"'(\w+)'", world.value(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = %s", rule))
        assert names, rule
        assert set(names) <= set(VOCABULARIES[vocabulary]), rule
    states = world.owner.execute("SELECT name FROM state WHERE name <> ''").fetchall()
    kinds = world.owner.execute("SELECT name FROM kind").fetchall()
    assert {name for (name,) in states} <= set(VOCABULARIES["state"])
    assert {name for (name,) in kinds} <= set(VOCABULARIES["kind"])


def test_every_act_that_is_kept_has_a_word(world: World) -> None:
    """Fails when a function of the base is added whose name people would have to read."""
    rows = world.owner.execute("SELECT prosrc FROM pg_proc WHERE pronamespace = 'station'::regnamespace").fetchall()
    kept = {name for (source,) in rows for name in re.findall(r"_is\(op, '(\w+)'", source or "")}
    assert len(kept) > 50
    assert sorted(name for name in kept if name not in ACTS) == []


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_word_without_its_facts(reason: Reason) -> None:
    assert str(refusal_word(reason.value)) not in ("", reason.value)
    assert str(refusal_word("of_tomorrow")) == "of tomorrow"


def test_a_report_of_one_hold_has_its_units_alone(audit: Base, house: World) -> None:
    rows = first_rows(audit, "recalls", house.client, ReportFilter(hold=f"h {OURS}"), 9)
    assert [row[0] for row in rows] == [f"H {OURS}"]
    assert first_rows(audit, "recalls", house.client, ReportFilter(hold="R-0"), 9) == ()


@pytest.mark.parametrize("name", list(FEW))
def test_walking_units_and_looking_for_events_first_tell_the_same_in_the_same_order(
    audit: Base, house: World, make_bench: MakeBench, name: str,
) -> None:
    """Fails when the order of a report hangs on how many events its days have."""
    bench = make_bench("B-MANY")
    for code in ("ZEBRA", "APPLE", "MANGO"):
        sku = house.sku(code, warranty_months=12)
        for serial in (f"{code}-9", f"{code}-1", f"{code}-5"):
            bench.receive(sku, serial)
            box = bench.take(house.order((sku, 1)))
            bench.pack(box, serial)
            bench.send(box)
    now_is = datetime.now(UTC)
    for days, serial, code in ((1, "", ""), (0, "", ""), (1, "mango-5", ""), (1, "", "APPLE")):
        given = {"client": house.client, "serial": serial, "sku": code, "hold": "",
                 "since": now_is - timedelta(days=days), "until": now_is + timedelta(days=days)}
        walked = list(audit.streamed(QUERIES[name], given, each=10))
        found = list(audit.streamed(FEW[name], given, each=10))
        assert walked == found
        assert bool(walked) is bool(days)
        names = [(row[0], row[2] if name == "warranty" else row[1], row[2]) for row in walked]
        assert names == sorted(names)


def test_inventory_stands_by_sku_and_serial(audit: Base, house: World, make_bench: MakeBench) -> None:
    bench = make_bench("B-MANY")
    for code in ("ZEBRA", "APPLE"):
        sku = house.sku(code)
        for serial in (f"{code}-9", f"{code}-1"):
            bench.receive(sku, serial)
    rows = first_rows(audit, "inventory", house.client, EVERY, 50)
    names = [(row[0], row[2]) for row in rows]
    assert names == sorted(names)
    assert {"APPLE", "ZEBRA"} <= {code for code, _ in names}


@pytest.mark.parametrize("name", list(REPORT_NAMED))
def test_rows_are_counted_as_they_are_told_and_no_further_than_asked(audit: Base, house: World, name: str) -> None:
    rows = first_rows(audit, name, house.client, EVERY, 50)
    assert rows_counted(audit, name, house.client, EVERY, 1000) == len(rows)
    assert rows_counted(audit, name, house.client, EVERY, 1) == 1
    assert rows_counted(audit, name, house.client, ReportFilter(serial="NO-SUCH", hold="NONE", sku="NONE"), 9) == 0


def test_whoever_waits_for_a_file_hears_how_far_it_is(audit: Base, house: World, tmp_path: Path) -> None:
    """Fails when rows are gathered before they are written."""
    heard: list[int] = []
    rows = _told(((number,) for number in range(2 * EACH + 1)), heard.append)
    next(rows)
    assert heard == [0]
    assert sum(1 for _ in rows) == 2 * EACH
    assert heard == [0, EACH, 2 * EACH]
    write_report(audit, "inventory", client="ACME", format="csv", path=tmp_path / "x.csv", asked=EVERY,
                 progress=heard.append)
    assert heard[-1] == 0
