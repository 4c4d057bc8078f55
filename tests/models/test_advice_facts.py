"""What the advisor reads is what happened: boxes that left, units that came back, cases, and how long warranty runs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from station.advice import SkuFacts
from station.cli import run
from station.exchange.documents import Kind, import_document
from station.models.advice_facts import QUERY, advice_facts
from station.models.database import Database as Connection
from tests.conftest import Database
from tests.models.ledger_world import Bench, World


@pytest.fixture
def base(database: Database) -> Iterator[Connection]:
    with Connection(database.audit_url) as connection:
        yield connection


def facts_of(base: Connection, code: str) -> SkuFacts:
    return next(one for one in advice_facts(base, client="ACME", days=365) if one.sku == code)


def ship(world: World, bench: Bench) -> None:
    """Two consoles and five cables leave in one box."""
    order = world.order((world.console, 2), (world.cable, 5))
    serials = [bench.receive(world.console)[1] for _ in range(2)]
    box = bench.take(order)
    for serial in serials:
        bench.pack(box, serial)
    bench.do("pack_counted", **box.where(), gtin=world.cable.gtin, quantity=5)
    assert bench.send(box)["outcome"] == "recorded"


def test_what_left_is_counted_by_serial_and_without(base: Connection, world: World, bench: Bench) -> None:
    ship(world, bench)
    assert facts_of(base, "CONSOLE").shipped == 2
    assert facts_of(base, "CABLE").shipped == 5
    assert facts_of(base, "CAMERA").shipped == 0


def test_what_came_back_and_went_wrong_is_counted(base: Connection, world: World, bench: Bench) -> None:
    ship(world, bench)
    unit = world.value("SELECT id FROM unit WHERE state = 'shipped' LIMIT 1")
    world.push(unit, "return", "returned")
    world.insert("exception_case", id=unit, client_id=world.client, subject="unit", unit_id=unit, op_id=unit,
                 opened_at="now", due_at="now", **{"class": "damaged"})
    facts = facts_of(base, "CONSOLE")
    assert (facts.returned, facts.exceptions, facts.return_rate) == (1, 1, 0.5)


def test_a_box_that_left_long_ago_counts_only_as_long_as_the_warranty_runs(
    base: Connection, world: World, bench: Bench,
) -> None:
    ship(world, bench)
    world.change("sku", world.console.id, warranty_months=36, value=Decimal(500))
    world.owner.execute("UPDATE parcel SET shipped_at = shipped_at - %s", [timedelta(days=700)])
    facts = facts_of(base, "CONSOLE")
    assert (facts.shipped, facts.in_warranty, facts.exposure) == (0, 2, Decimal(1000))
    world.change("sku", world.console.id, warranty_months=12)
    assert facts_of(base, "CONSOLE").in_warranty == 0


def test_each_part_of_the_question_has_an_index(base: Connection, world: World) -> None:
    """Over a base with a past, the plan finds what left, came back and went wrong by time."""
    order = world.order((world.cable, 1))
    world.owner.execute("""
        INSERT INTO parcel (client_id, id, order_id, number, state, shipped_at)
        SELECT %s, gen_random_uuid(), %s, n, 'shipped', now() - make_interval(days => n) FROM generate_series(1, 5000) n
        """, [order.client, order.id])
    world.owner.execute("""
        INSERT INTO parcel_item (client_id, parcel_id, id, line_id, sku_id, quantity)
        SELECT client_id, id, id, %s, %s, 1 FROM parcel""", [order.lines[0], world.cable.id])
    world.owner.execute("ANALYZE parcel, parcel_item")
    world.owner.execute("SET enable_seqscan = off")
    plan = world.owner.execute(f"EXPLAIN {QUERY}".encode(), {"client": "ACME", "days": 365}).fetchall()
    text = "\n".join(row[0] for row in plan)
    for index in ("parcel_by_shipping", "event_returns", "exception_by_opening"):
        assert index in text


def test_the_command_says_what_it_proposes_and_why(
    database: Database, world: World, bench: Bench, capsys: pytest.CaptureFixture[str], tmp_path: Path,
) -> None:
    ship(world, bench)
    world.change("sku", world.camera.id, regulated=True, value=Decimal(10))
    assert run(["advise", "--url", database.audit_url, "--client", "acme", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["sku"] for row in rows} == {"CONSOLE", "CAMERA", "CABLE"}
    assert (rows[0]["sku"], rows[0]["proposed"]) == ("CAMERA", "every_touch")
    assert "regulated" in rows[0]["reasons"][0]
    assert run(["advise", "--url", database.audit_url, "--csv", str(tmp_path / "advice.csv")]) == 0
    assert (tmp_path / "advice.csv").read_text("utf-8-sig").startswith("client,sku,name,score,policy,proposed")


def test_a_product_list_brings_the_rules_of_cartons_law_and_warranty(
    database: Database, world: World, tmp_path: Path,
) -> None:
    text = ("client,sku,name,carton rule,sample size,regulated,garantía (meses)\n"
            "ACME,PUMP,Infusion pump,sample n,3,yes,24\nACME,LEAD,Lead,,,,\n")
    report = import_document(database.owner_url, Kind.PRODUCTS, text.encode(), name="p.csv", folder=tmp_path)
    assert report.ok, report.faults
    kept = world.owner.execute("SELECT carton_rule, sample_n, regulated, warranty_months FROM sku"
                               " WHERE code IN ('PUMP', 'LEAD') ORDER BY code DESC").fetchall()
    assert kept == [("sample_n", 3, True, 24), ("units_always", 0, False, None)]
