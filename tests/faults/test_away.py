"""The database goes away and comes back: nothing is lost, nothing is done twice, nothing is overwritten."""

from __future__ import annotations

import time
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from station.clock import new_id, now
from station.commands import Act, Action, PackUnit
from station.health import Health
from station.journal import Journal
from station.models.ledger import verify
from station.verdicts import Kind, Reason, Tone
from tests.conftest import Database
from tests.faults.proxy import Wire
from tests.stories.bare_bench import bare_bench
from tests.stories.packing_table import PackingTable, facts

NOTICED_WITHIN_S = 3.5


def come_back(table: PackingTable, wire: Wire) -> None:
    """The wire is whole again, and the bench has looked."""
    wire.heal()
    bench = table.bench.bench
    deadline = time.monotonic() + 30
    while table.bench.screen.away:
        assert time.monotonic() < deadline
        bench.tick()
        table.bench.until(lambda: bench.idle)
        table.bench.until(lambda: not bench._looking)
    table.bench.quiet()


def packed(table: PackingTable) -> list[str]:
    """Serials in boxes, by the ledger's pack events."""
    return [row[0] for row in table.world.owner.execute(
        "SELECT u.serial FROM event e JOIN unit u ON u.client_id = e.client_id AND u.id = e.unit_id"
        " WHERE e.kind = 'pack' ORDER BY e.recorded_at").fetchall()]


@pytest.mark.parametrize("fault", ["cut", "freeze"])
def test_packing_goes_on_captured_and_is_replayed_in_order_once(
    table: PackingTable, wire: Wire, database: Database, fault: str,
) -> None:
    serials = table.serials(4)
    table.open((table.world.console, 4))
    table.bench.scan(serials[0])
    getattr(wire, fault)()
    began = time.monotonic()
    lost = table.bench.scan(serials[1])
    assert time.monotonic() - began < NOTICED_WITHIN_S
    assert (lost.kind, lost.tone) == (Kind.CAPTURED, Tone.CAPTURED)
    assert table.bench.screen.away
    assert table.bench.screen.devices[-1].health is Health.AWAY
    captured = table.bench.scan(serials[2])
    assert captured.kind is Kind.CAPTURED
    assert "2" in facts(captured)
    assert table.bench.scan(serials[1]).reason is Reason.IN_THIS_PARCEL
    table.bench.clear()
    assert packed(table) == serials[:1]
    come_back(table, wire)
    assert table.bench.says.tone is Tone.ACCEPTED
    assert "2" in facts(table.bench.says)
    assert packed(table) == serials[:3]
    assert table.bench.job.packed == 3
    assert table.bench.screen.waiting == 0
    assert table.kept()[-1][0] == Reason.IN_THIS_PARCEL.value
    assert table.bench.scan(serials[3]).tone is Tone.COMPLETE
    assert not verify(database.owner_url).faults


def test_a_lost_answer_is_not_a_second_packing(table: PackingTable, wire: Wire) -> None:
    """The server has done it and the bench never heard: asked again under its id, it is done once."""
    serial = table.serials(1)[0]
    table.open((table.world.console, 1))
    wire.swallow()
    assert table.bench.scan(serial).kind is Kind.CAPTURED
    assert packed(table) == [serial]
    come_back(table, wire)
    assert packed(table) == [serial]
    assert table.bench.job.left == 0
    assert table.bench.says.tone is Tone.ACCEPTED


def test_scans_are_not_held_up_while_the_bench_looks_for_a_frozen_database(table: PackingTable, wire: Wire) -> None:
    """Fails when looking for the base keeps the bench busy: each scan would wait for a time-out."""
    serials = table.serials(2)
    table.open()
    wire.freeze()
    table.bench.scan(serials[0])
    table.bench.bench.tick()
    began = time.monotonic()
    assert table.bench.scan(serials[1]).kind is Kind.CAPTURED
    assert time.monotonic() - began < 1.0
    come_back(table, wire)
    assert packed(table) == serials


def test_what_is_shared_or_final_is_refused_with_whom_to_call(table: PackingTable, wire: Wire) -> None:
    order, _ = table.closed()
    table.bench.scan(f"00{table.sscc(order)}", aim="]C1")
    wire.cut()
    shipped = table.bench.press(Action.SHIP)
    if shipped.kind is Kind.CAPTURED:    # it was under way when the line broke: nobody knows yet
        shipped = table.bench.press(Action.SHIP)
    assert shipped.reason is Reason.AWAY
    assert "supervisor" in facts(shipped)
    table.bench.clear()
    come_back(table, wire)
    assert table.world.value("SELECT count(*) FROM event WHERE kind = 'ship'") == 1


def test_a_new_badge_is_refused_while_the_database_is_away(table: PackingTable, wire: Wire) -> None:
    wire.cut()
    table.bench.scan("O-1")    # notices
    table.bench.press(Action.SIGN_OFF)
    assert table.bench.scan(table.world.second_packer.badge).reason is Reason.AWAY


def test_a_conflict_on_replay_latches_and_says_which_scan_it_was(table: PackingTable, wire: Wire) -> None:
    serials = table.serials(2)
    table.open((table.world.console, 2))
    wire.cut()
    for serial in serials:
        table.bench.scan(serial)
    other = table.dock.take(table.world.order((table.world.console, 1)))
    table.dock.pack(other, serials[0])
    come_back(table, wire)
    assert table.bench.screen.latched
    assert table.bench.says.reason is Reason.IN_OTHER_PARCEL
    assert serials[0] in facts(table.bench.says)
    assert packed(table) == [serials[0], serials[1]]    # one by each bench
    table.bench.clear()
    assert not table.bench.screen.latched


def test_a_question_nobody_was_there_to_answer_is_a_refusal(table: PackingTable, wire: Wire) -> None:
    """Kept for another order: Reason.RESERVED. Two SKUs with one serial: Reason.AMBIGUOUS. Nothing is guessed."""
    twin = table.world.sku("TWIN")
    kept, kept_serial = table.dock.receive(table.world.console)
    table.world.reserve(kept, table.world.order((table.world.console, 1)).lines[0])
    for sku in (table.world.console, twin):
        table.dock.receive(sku, "SAME-SERIAL")
    table.open((table.world.console, 2), (twin, 1))
    wire.cut()
    for serial in (kept_serial, "SAME-SERIAL"):
        assert table.bench.scan(serial).kind is Kind.CAPTURED
    come_back(table, wire)
    told = []
    while table.bench.screen.latched:
        told.append((table.bench.says.reason, facts(table.bench.says)))
        table.bench.clear()
    assert [reason for reason, _ in told] == [Reason.RESERVED, Reason.AMBIGUOUS]
    assert kept_serial in told[0][1]
    assert table.bench.screen.verdict is None
    assert packed(table) == []
    assert table.bench.scan(kept_serial).kind is Kind.ASKED


def test_work_goes_on_only_as_long_as_the_lease(table: PackingTable, wire: Wire) -> None:
    serials = table.serials(2)
    table.open()
    wire.cut()
    assert table.bench.scan(serials[0]).kind is Kind.CAPTURED
    table.bench._at += timedelta(hours=2)
    assert table.bench.scan(serials[1]).reason is Reason.AWAY


def test_nothing_goes_in_behind_a_box_that_is_being_closed(table: PackingTable, wire: Wire) -> None:
    serials = table.serials(2)
    table.open((table.world.console, 2))
    table.bench.scan(serials[0])
    table.bench.scale.grams = Decimal(1000)
    table.bench.press(Action.CLOSE)
    wire.cut()
    assert table.bench.press(Action.CONFIRM).kind is Kind.CAPTURED
    assert table.bench.scan(serials[1]).reason is Reason.AWAY
    table.bench.clear()
    come_back(table, wire)
    assert table.world.value("SELECT state FROM parcel") == "closed"
    assert len(table.bench.sheets.printed) == 2    # label and packing list were ordered late, and printed


def test_an_operation_that_cannot_be_digested_blocks_nothing(
    table: PackingTable, wire: Wire, tmp_path: Path,
) -> None:
    """Fails when a poisoned entry stops the replay: the bench would never start again. Reason.ILLEGAL_MOVE"""
    serial = table.serials(1)[0]
    order = table.open((table.world.console, 1))
    parcel = table.world.value("SELECT id FROM parcel")
    journal = Journal(tmp_path / "other" / "PACK-1.journal")
    for text in ("BAD\x00SERIAL", serial):    # PostgreSQL takes no NUL in a text
        packer = table.world.packer.id
        act = Act(new_id(), now(), "PACK-1", packer, "front", text.encode(),
                  session=table.world.session("PACK-1", packer) or "")
        journal.capture(PackUnit(act, order.client, order.id, parcel, (text,), (table.world.console.id,)))
    journal.close()
    with bare_bench(wire.url, tmp_path / "other") as bench:
        assert packed(table) == [serial]
        assert bench.seen.bugs
        bench.seen.bugs.clear()
        assert bench.says.reason is Reason.ILLEGAL_MOVE
        bench.clear()
        assert str(bench.says.word) == "LAST SCAN"
        assert bench.bench.command_key is not None
