"""The search over a real base: codes of ours and of brands, exact and near, each leading to the page that knows it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest

from station.audit_scans import read
from station.audits.asking import Door
from station.audits.search import AskUnitsOf, Found, Search, Wanted
from station.clock import new_id, now
from station.models.database import Database as Connection
from station.workflows.audit_search import search, units_of
from tests.conftest import Database
from tests.models.ledger_world import Bench, World


@pytest.fixture
def base(database: Database, world: World) -> Iterator[Connection]:
    with Connection(database.audit_url, limit_s=30) as made:
        yield made


def looked_for(base: Connection, typed: str) -> Found:
    wanted = read(typed.encode())
    assert isinstance(wanted, Wanted)
    return search(base, Search(wanted))


def only(found: Found) -> tuple[str, str, Door]:
    assert found.exact
    (hit,) = found.hits
    return hit.what, hit.code, hit.door


def recall(world: World, code: str, kind: str = "recall", client: UUID | None = None) -> UUID:
    made = new_id()
    world.insert("hold_order", client_id=client or world.client, id=made, code=code, kind=kind, rule="{}",
                 reason="Batteries swell", made_at=now())
    return made


def a_lot(world: World, lot: str, *, sku: UUID | None = None) -> UUID:
    inbound, line = new_id(), new_id()
    world.insert("inbound", client_id=world.client, id=inbound, number=f"IN-{str(inbound)[-6:]}")
    world.insert("inbound_line", client_id=world.client, id=line, inbound_id=inbound, number=1, announced=9,
                 sku_id=sku or world.console.id, lot=lot)
    return line


def a_case(world: World) -> tuple[UUID, str]:
    made = uuid4()
    world.insert("exception_case", id=made, client_id=world.client, facts="{}", subject="place", op_id=new_id(),
                 opened_at=now(), due_at=now(), **{"class": "damaged"})
    return made, f"CASE-{str(made)[-8:].upper()}"


@pytest.mark.parametrize("typed", ["R-000012", "r-000012", "R12", "r-12"])
def test_a_recall_is_found_by_its_code_as_people_say_it(base: Connection, world: World, typed: str) -> None:
    recall(world, "R-000012")
    recall(world, "H-000012", "hold")
    assert only(looked_for(base, typed)) == ("recall", "R-000012", Door("holds", "R-000012"))


def test_a_count_a_case_and_a_bench_lead_to_their_pages(base: Connection, world: World) -> None:
    world.insert("count_plan", id=new_id(), code="CNT-5F6A7B8C", kind="random", scope="{}")
    case, code = a_case(world)
    world.insert("bench_pulse", bench="Pack 3", mode="packing", subject="{}", scans=0, refusals=0, counted_since=now(),
                 waiting=0, devices="{}", at=now())
    assert only(looked_for(base, "cnt-5f6a7b8c")) == ("count", "CNT-5F6A7B8C", Door("counts", "CNT-5F6A7B8C"))
    assert only(looked_for(base, code)) == ("case", code, Door("cases", str(case)))
    what, name, door = only(looked_for(base, "pack 3"))
    assert (what, name, door.page) == ("bench", "Pack 3", "office")


def test_a_lot_is_told_once_for_each_sku_and_leads_to_what_came_in(
    base: Connection, database: Database, world: World,
) -> None:
    line = a_lot(world, "l-7")
    a_lot(world, "L-7")
    a_lot(world, "L-7", sku=world.camera.id)
    dock = Bench(world, database.bench_url, "DOCK")
    unit, serial = dock.receive(world.console)
    dock.leave()
    inbound = world.value("SELECT inbound_id FROM inbound_line WHERE id = %s", line)
    world.insert("inbound_item", client_id=world.client, id=new_id(), inbound_id=inbound, line_id=line, op_id=new_id(),
                 sku_id=world.console.id, quantity=1, unit_id=unit, how="scanned", at=now())
    found = looked_for(base, "L-7")
    assert found.exact
    assert sorted((hit.what, hit.client, hit.sku) for hit in found.hits) == [
        ("lot", "ACME", "CAMERA"), ("lot", "ACME", "CONSOLE")]
    consoles = next(hit for hit in found.hits if hit.sku == "CONSOLE")
    told = units_of(base, AskUnitsOf("lot", str(consoles.id), str(world.client)))
    assert [hit.code for hit in told.hits] == [serial]


def test_a_shipment_in_is_found_by_its_number_and_by_its_tracking(base: Connection, world: World) -> None:
    world.insert("inbound", client_id=world.client, id=new_id(), number="IN-77", tracking="TRK-5")
    assert [only(looked_for(base, typed))[:2] for typed in ("in-77", "TRK-5")] == [("inbound", "IN-77")] * 2


@pytest.mark.parametrize(("typed", "what"), [
    ("R-000013", "recall"), ("CNT-5F6A7B8D", "count"), ("IN-78", "inbound"), ("L-7781", "lot"), ("CONSOLF", "sku"),
])
def test_what_is_one_character_away_is_offered_and_never_opened(
    base: Connection, world: World, typed: str, what: str,
) -> None:
    recall(world, "R-000012")
    world.insert("count_plan", id=new_id(), code="CNT-5F6A7B8C", kind="random", scope="{}")
    world.insert("inbound", client_id=world.client, id=new_id(), number="IN-77")
    a_lot(world, "L-7780")
    found = looked_for(base, typed)
    assert not found.exact
    assert [(hit.what, hit.near) for hit in found.hits] == [(what, "typo")]


def test_the_same_code_of_two_clients_is_listed_with_both(base: Connection, world: World) -> None:
    for client in (world.client, world.stranger):
        world.insert("inbound", client_id=client, id=new_id(), number="IN-5")
    assert sorted(hit.client for hit in looked_for(base, "IN-5").hits) == ["ACME", "OTHER"]


@pytest.mark.parametrize(("query", "index"), [
    ("SELECT 1 FROM station.inbound_line n WHERE n.lot <> '' AND upper(n.lot) = ANY ('{L-7,L7}')",
     "inbound_line_by_lot"),
    ("SELECT 1 FROM station.exception_case x WHERE station._case_code(x.id) = ANY ('{CASE-12345678}')",
     "exception_by_code"),
    ("SELECT 1 FROM station.hold_order h WHERE h.code = ANY ('{R-000001}')", "hold_order_code_once"),
    ("SELECT 1 FROM station.count_plan c WHERE c.code = ANY ('{CNT-1}')", "count_plan_code_once"),
])
def test_each_code_is_looked_up_by_an_index(world: World, query: str, index: str) -> None:
    world.owner.execute("SET enable_seqscan = off")
    plan = world.owner.execute(f"EXPLAIN {query}".encode()).fetchall()
    assert index in str(plan)
