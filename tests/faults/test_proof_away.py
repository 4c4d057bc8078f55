"""Who acted is proved of what waited on a bench's disk too: later, by a new program, and long after the day's end."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from station.commands import Action
from station.commands.acts import SESSION_LASTS
from station.journal import Journal
from station.verdicts import Kind, Reason
from tests.conftest import Database
from tests.faults.proxy import Wire
from tests.faults.test_away import come_back, packed
from tests.stories.bare_bench import bare_bench
from tests.stories.packing_table import PackingTable, facts

# As if it were the day after tomorrow on the server, and the bench's clock behind: what waited keeps its time.
TWO_DAYS_LATER = ("UPDATE bench_session SET since = since - interval '2 days', until = until - interval '2 days',"
                  " late_until = late_until - interval '2 days'")
ENDED_AT_ONCE = "UPDATE bench_session SET until = since"


def captured_away(table: PackingTable, wire: Wire, count: int = 2) -> list[str]:
    """So many units packed while the wire is cut."""
    serials = table.serials(count)
    table.open((table.world.console, count))
    wire.cut()
    for serial in serials:
        assert table.bench.scan(serial).kind is Kind.CAPTURED
    return serials


def test_what_waited_is_done_by_a_new_program_after_the_person_signed_off_and_the_day_was_over(
    table: PackingTable, wire: Wire, database: Database, tmp_path: Path,
) -> None:
    serials = captured_away(table, wire)
    table.bench.press(Action.SIGN_OFF)
    table.world.owner.execute(TWO_DAYS_LATER.encode())
    with bare_bench(database.bench_url, tmp_path) as again:
        assert packed(table) == serials
        assert again.screen.person is None
        assert again.screen.waiting == 0
    by = table.world.value("SELECT string_agg(DISTINCT operator::text, ' ') FROM event WHERE kind = 'pack'")
    assert by == str(table.world.packer.id)


def test_what_waited_and_is_proved_no_more_is_told_and_nothing_is_done(table: PackingTable, wire: Wire) -> None:
    """As every late refusal: one after the other, with the scan it speaks of; and then a badge is scanned."""
    serials = captured_away(table, wire)
    table.world.owner.execute(ENDED_AT_ONCE.encode())
    come_back(table, wire)
    for serial in serials:
        assert table.bench.screen.latched
        assert table.bench.says.reason is Reason.UNPROVED
        assert serial in facts(table.bench.says)
        table.bench.clear()
    assert not table.bench.screen.latched
    assert table.bench.screen.person is None
    assert packed(table) == []
    assert table.bench.scan(table.world.packer.badge).kind is Kind.SIGNED_ON


def test_a_new_program_tells_what_was_proved_no_more(
    table: PackingTable, wire: Wire, database: Database, tmp_path: Path,
) -> None:
    serials = captured_away(table, wire)
    table.world.owner.execute(ENDED_AT_ONCE.encode())
    with bare_bench(database.bench_url, tmp_path) as again:
        assert (again.says.reason, again.screen.latched) == (Reason.UNPROVED, True)
        assert serials[0] in facts(again.says)
        assert packed(table) == []


def test_a_session_that_is_over_is_begun_again_by_the_badge(table: PackingTable) -> None:
    serial = table.serials(1)[0]
    order = table.open((table.world.console, 1))
    table.world.owner.execute(ENDED_AT_ONCE.encode())
    refused = table.bench.scan(serial)
    assert (refused.reason, table.bench.screen.latched) == (Reason.UNPROVED, True)
    assert str(refused.sentence).startswith("Scan your badge again")
    table.bench.clear()
    assert table.bench.scan(table.world.packer.badge).kind is Kind.SIGNED_ON
    assert table.bench.scan(order.number).kind is Kind.ORDER_TAKEN
    assert table.bench.scan(serial).kind is Kind.PACKED
    assert packed(table) == [serial]


def test_nothing_is_kept_that_could_not_be_proved_later(table: PackingTable, wire: Wire) -> None:
    """The base is away and the day is over: said at once, and not when the base is back."""
    serials = captured_away(table, wire)
    table.bench._at += SESSION_LASTS
    assert table.bench.scan(table.serials(1)[0]).reason is Reason.UNPROVED
    table.bench.clear()
    come_back(table, wire)
    assert packed(table) == serials


def test_the_secret_is_on_the_disk_only_while_it_is_needed_and_in_no_log(
    table: PackingTable, wire: Wire, tmp_path: Path, caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    captured_away(table, wire)
    journal = Journal(tmp_path / "PACK-1.journal")
    secrets = {entry.command.act.session for entry in journal.open_entries()}
    assert len(secrets) == 1
    secret = secrets.pop()
    assert len(secret) == 64
    said = f"{caplog.text} {table.bench.seen.screens} {journal.entries()} {table.bench.bench.mode}"
    assert secret not in said
    come_back(table, wire)
    assert {entry.command.act.session for entry in journal.entries()} == {""}
    badges = [getattr(entry.command, "badge_sha256", "") for entry in journal.entries()]
    assert set(badges) == {""}
    journal.close()
