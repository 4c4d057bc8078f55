"""What a bench says while its administrator has not set everything up, and whom it says to call."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import psycopg

from station.bench_away import Away
from station.clock import new_id, now
from station.commands import Act, PackUnit, ReleaseOrder
from station.health import Health
from station.sentences import say
from station.verdicts import Kind, Reason
from tests.conftest import Database
from tests.stories.bare_bench import bare_bench
from tests.stories.packing_table import PackingTable, facts

OUTAGE = say("Check the network.")


def test_a_new_base_knows_a_warehouse_with_a_key_of_its_own_and_no_prefix(database: Database) -> None:
    with psycopg.connect(database.owner_url) as owner:
        told = owner.execute("SELECT name, sscc_prefix, length(command_key) FROM site").fetchall()
    assert told == [("Warehouse", "", 32)]


def test_a_base_without_a_warehouse_is_said_and_the_bench_goes_on_when_it_has_one(
    database: Database, tmp_path: Path,
) -> None:
    """Fails without the check in Sender._hello: the bench then stops with a KeyError."""
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        owner.execute("CREATE TABLE kept AS SELECT * FROM site")
        owner.execute("DELETE FROM site")
        with bare_bench(database.bench_url, tmp_path) as bench:
            light = bench.screen.devices[-1]
            assert light.health is Health.AWAY
            assert "no warehouse yet" in str(light.sentence)
            owner.execute("INSERT INTO site SELECT * FROM kept")
            bench.bench.tick()
            bench.until(lambda: not bench.screen.away)
            assert bench.bench.command_key is not None


def test_who_is_to_be_called_is_named_while_the_database_is_away(table: PackingTable) -> None:
    order, _ = table.opened_with(1)
    job = table.bench.job
    act = Act(new_id(), now(), "PACK-1", table.world.packer.id)
    release = ReleaseOrder(act, order.client, order.id)
    told = Away(OUTAGE, call="Iris Campo, 555 0117").refuses(release, job)
    assert told is not None
    assert told.reason is Reason.AWAY
    assert "call Iris Campo, 555 0117" in str(told.sentence)
    nobody_named = Away(OUTAGE).refuses(release, job)
    assert nobody_named is not None
    assert "call the supervisor" in str(nobody_named.sentence)
    over = replace(job, leased_until=act.at)
    late = Away(OUTAGE, call="Iris Campo").refuses(
        PackUnit(act, order.client, order.id, order.id, ("X",), ()), over)
    assert late is not None
    assert str(late.sentence).startswith("Call Iris Campo: the database is away")


def test_a_photo_that_is_only_wanted_is_a_reminder_and_never_a_block(table: PackingTable) -> None:
    table.rules(photo="wanted")
    table.bench.camera.works = False
    table.closed()
    assert table.bench.says.kind is Kind.PARCEL_CLOSED
    assert "this client wants one" in facts(table.bench.says)


def test_nobody_is_reminded_of_a_photo_that_was_taken(table: PackingTable) -> None:
    table.rules(photo="wanted")
    table.closed()
    assert table.bench.says.kind is Kind.PARCEL_CLOSED
    assert "this client wants one" not in facts(table.bench.says)
