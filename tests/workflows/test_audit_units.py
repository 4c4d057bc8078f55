"""What the audit window is told of one unit, and what a text finds: asked as the login of audit, of a real base."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from station.audit_scans import read
from station.audits.search import Found, NotRead, Search, Wanted
from station.models.database import Database as Base
from station.workflows.audit_search import neighbours, search
from station.workflows.audit_units import unit_story
from tests.conftest import Database
from tests.models.ledger_world import Bench, World


@pytest.fixture
def bench(world: World, database: Database) -> Iterator[Bench]:
    bench = Bench(world, database.bench_url, "PACK-1")
    yield bench
    bench.leave()


@pytest.fixture
def audit(database: Database) -> Iterator[Base]:
    with Base(database.audit_url) as base:
        yield base


def find(audit: Base, text: str) -> Found:
    wanted = read(text.encode())
    assert isinstance(wanted, Wanted)
    return search(audit, Search(wanted))


def shipped(world: World, bench: Bench) -> tuple[UUID, str, str]:
    """A unit that left: its id, its serial, its order."""
    unit, serial = bench.receive(world.console)
    order = world.order((world.console, 1))
    box = bench.take(order)
    bench.pack(box, serial)
    bench.send(box)
    return unit, serial, order.number


def test_a_story_tells_every_event_with_its_codes(world: World, bench: Bench, audit: Base) -> None:
    unit, serial, order = shipped(world, bench)
    story = unit_story(audit, world.client, unit)
    assert story is not None
    assert [event.kind for event in story.events] == ["receive", "store", "pack", "ship"]
    assert [event.rev for event in story.events] == [1, 2, 3, 4]
    assert story.events[1].place == "A-1"
    assert story.events[2].order == order
    assert story.events[2].operator.startswith("Person")
    assert story.events[2].operation is not None
    assert (story.unit.serial, story.unit.state, story.unit.order) == (serial, "shipped", order)
    assert {paper.kind for paper in story.papers} == {"parcel_label", "packing_list"}
    assert story.chain.whole
    assert story.chain.events == 4


def test_a_story_takes_two_round_trips(world: World, bench: Bench, audit: Base) -> None:
    unit, _ = bench.receive(world.console)
    unit_story(audit, world.client, unit)
    before = audit.round_trips
    unit_story(audit, world.client, unit)
    assert audit.round_trips - before == 2


def test_an_unknown_unit_has_no_story(world: World, audit: Base) -> None:
    assert unit_story(audit, world.client, world.client) is None


def test_refusals_around_a_unit_belong_to_its_story(world: World, bench: Bench, audit: Base) -> None:
    unit, serial = bench.receive(world.camera)
    box = bench.take(world.order((world.console, 1)))
    refused = bench.pack(box, serial)
    story = unit_story(audit, world.client, unit)
    assert story is not None
    assert [(told.kind, told.reason) for told in story.refusals] == [("pack", refused["reason"])]


def test_a_scan_from_before_anybody_knew_the_unit_belongs_to_it(world: World, bench: Bench, audit: Base) -> None:
    box = bench.take(world.order((world.console, 1)))
    bench.pack(box, "SN-LATER-1", raw=b"]C0SN-LATER-1".hex())
    unit, _ = bench.receive(world.console, "SN-LATER-1")
    story = unit_story(audit, world.client, unit)
    assert story is not None
    assert [(told.reason, told.raw) for told in story.refusals] == [("profile", "]C0SN-LATER-1")]


def test_a_changed_event_breaks_the_chain(world: World, bench: Bench, audit: Base) -> None:
    """Fails when the hash is not worked out anew."""
    unit, _ = bench.receive(world.console)
    world.owner.execute("ALTER TABLE event DISABLE TRIGGER event_append_only")
    world.owner.execute("UPDATE event SET bench = 'ELSEWHERE' WHERE unit_id = %s AND rev = 2", [unit])
    story = unit_story(audit, world.client, unit)
    assert story is not None
    assert story.chain.broken_at == 2
    assert not story.chain.whole


def test_a_moved_row_is_not_what_its_last_event_says(world: World, bench: Bench, audit: Base) -> None:
    """Fails when the row is not compared."""
    unit, _ = bench.receive(world.console)
    world.owner.execute("UPDATE unit SET state = 'picked' WHERE id = %s", [unit])
    story = unit_story(audit, world.client, unit)
    assert story is not None
    assert story.chain.broken_at is None
    assert not story.chain.whole


def test_one_serial_of_two_skus_is_listed_with_both(world: World, bench: Bench, audit: Base) -> None:
    bench.receive(world.console, "SAME-77-SERIAL")
    bench.receive(world.camera, "SAME-77-SERIAL")
    found = find(audit, "same-77-serial")
    assert found.exact
    assert {hit.sku for hit in found.hits} == {"CONSOLE", "CAMERA"}
    assert {hit.client for hit in found.hits} == {"ACME"}


def test_what_is_exact_comes_alone(world: World, bench: Bench, audit: Base) -> None:
    bench.receive(world.console, "NEAR0000001")
    bench.receive(world.console, "NEAR0000002")
    found = find(audit, "NEAR0000001")
    assert [hit.code for hit in found.hits] == ["NEAR0000001"]
    assert found.exact


@pytest.mark.parametrize(("typed", "why"), [
    ("XAB1234567", "typo"), ("XAB12345O78", "typo"), ("XA812345678", "typo"), ("XBA12345678", "typo"),
    ("99999345678", "tail"), ("345678", "tail"), ("5678", "tail"), ("XABI2345678", "fold")])
def test_what_is_near_says_why(world: World, bench: Bench, audit: Base, typed: str, why: str) -> None:
    bench.receive(world.console, "XAB12345678")
    found = find(audit, typed)
    assert not found.exact
    assert [(hit.code, hit.near) for hit in found.hits] == [("XAB12345678", why)]


def test_what_is_far_from_everything_finds_nothing(world: World, bench: Bench, audit: Base) -> None:
    bench.receive(world.console, "XAB12345678")
    assert find(audit, "XAB12345689").hits == ()


def test_orders_parcels_places_and_people_are_found(world: World, bench: Bench, audit: Base) -> None:
    _, _, order = shipped(world, bench)
    sscc = world.value("SELECT sscc FROM parcel")
    assert [hit.what for hit in find(audit, order).hits] == ["order"]
    assert [hit.what for hit in find(audit, f"ORDER:{order}").hits] == ["order"]
    assert [(hit.what, hit.code) for hit in find(audit, f"00{sscc}").hits] == [("parcel", order)]
    assert [hit.what for hit in find(audit, "A-1").hits] == ["place"]
    assert {hit.what for hit in find(audit, "person").hits} == {"person"}


def test_an_alias_finds_its_unit(world: World, bench: Bench, audit: Base) -> None:
    unit, serial = bench.receive(world.console)
    world.insert("alias", client_id=world.client, type="imei", value="490154203237518", unit_id=unit)
    (hit,) = find(audit, "490154203237518").hits
    assert (hit.what, hit.code, hit.matched) == ("alias", serial, "imei 490154203237518")
    assert hit.door.page == "unit"


def test_a_badge_finds_its_person_and_is_written_nowhere(world: World, audit: Base) -> None:
    wanted = read(world.packer.badge.encode())
    assert isinstance(wanted, Wanted)
    assert wanted.text == ""
    assert world.packer.badge.partition(":")[2] not in repr(wanted)
    (hit,) = search(audit, Search(wanted)).hits
    assert hit.id == world.packer.id


def test_a_command_of_a_bench_means_nothing_here() -> None:
    assert isinstance(read(b"CMD:CLEAR:AAAA"), NotRead)


def test_neighbours_are_one_character_away() -> None:
    found = neighbours("AB12")
    assert {"AB1", "AB2", "BA12", "AB21", "AX12", "AB122", "XAB12"} <= found
    assert "AB12" not in found
    assert "A12B" not in found


def test_search_and_story_begin_at_indexes(world: World, bench: Bench) -> None:
    """A sequential scan of what grows would take seconds at 20 million events."""
    unit, _ = bench.receive(world.console)
    world.owner.execute("SET enable_seqscan = off")
    for query, parameters in (
        ("SELECT 1 FROM unit WHERE reverse(serial) COLLATE \"C\" >= %s AND reverse(serial) COLLATE \"C\" < %s",
         ["876543", "876543\U0010FFFF"]),
        ("SELECT 1 FROM operation WHERE outcome <> 'recorded' AND answer #>> '{unit,id}' = %s", [str(unit)]),
        ("SELECT 1 FROM operation WHERE outcome <> 'recorded' AND octet_length(raw) BETWEEN 4 AND 64"
         " AND substring(raw for 64) = ANY (%s)", [[b"SN000001X"]]),
        ("SELECT 1 FROM exception_case WHERE client_id = %s AND unit_id = %s", [world.client, unit]),
    ):
        plan = "\n".join(row[0] for row in world.owner.execute(f"EXPLAIN {query}".encode(), parameters))
        assert "Index" in plan
        assert "Seq Scan" not in plan


@pytest.mark.parametrize("typed", ["HV20 006B 5SA", "hv20\u2009006b\u20095sa"])
def test_a_serial_is_found_in_the_groups_in_which_it_is_shown(typed: str) -> None:
    wanted = read(typed.encode())
    assert isinstance(wanted, Wanted)
    assert "HV20006B5SA" in wanted.names
