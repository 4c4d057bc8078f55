"""A refusal stands until it is cleared, whatever else is scanned or pressed."""

from __future__ import annotations

from datetime import timedelta

from station.bench import WAITING_SCANS
from station.clock import new_id, now
from station.commands import Action
from station.refusals import refused
from station.scans import Scan
from station.verdicts import Kind, Reason, Tone
from tests.stories.packing_table import PackingTable


def refused_once(table: PackingTable) -> None:
    assert table.bench.scan("NO-SUCH-ORDER").reason is Reason.UNKNOWN_ORDER


def test_a_scan_while_a_refusal_stands_is_refused_aloud_counted_and_kept(table: PackingTable) -> None:
    refused_once(table)
    heard = len(table.bench.seen.heard)
    for number in (1, 2):
        verdict = table.bench.scan(f"SN-{number}")
        assert verdict.reason is Reason.UNKNOWN_ORDER    # the first one stays on the screen
        assert table.bench.screen.refused_while_latched == number
    assert table.bench.seen.heard[heard:] == [Tone.REFUSED, Tone.REFUSED]
    assert table.kept()[-2:] == [(Reason.LATCHED.value, b"]C0SN-1"), (Reason.LATCHED.value, b"]C0SN-2")]


def test_nothing_but_clear_ends_a_refusal(table: PackingTable) -> None:
    """Fails when the bench lets go of a latch on any other action."""
    refused_once(table)
    for action in set(Action) - {Action.CLEAR, Action.HELP}:
        table.bench.press(action)
        assert table.bench.screen.latched, action
        assert table.bench.says.reason is Reason.UNKNOWN_ORDER, action
    table.bench.clear()
    assert not table.bench.screen.latched
    assert table.bench.screen.verdict is None


def test_a_signed_command_code_clears_and_a_forged_one_does_not(table: PackingTable) -> None:
    refused_once(table)
    forged = table.bench.key.sign("CLEAR")[:-1] + "7"
    table.bench.scan(forged if forged != table.bench.key.sign("CLEAR") else forged[:-1] + "6")
    assert table.bench.screen.latched
    table.bench.bench.scanned(Scan(new_id(), table.bench.key.sign("CLEAR").encode(), "front", now()))
    assert not table.bench.screen.latched


def test_clear_with_nothing_to_clear_is_no_mistake(table: PackingTable) -> None:
    table.open()
    table.bench.clear()
    assert not table.bench.screen.latched


def test_a_held_trigger_is_one_scan_and_shows_no_badge(table: PackingTable) -> None:
    serial = table.serials(1)[0]
    table.open()
    table.bench.scan(serial)
    at = now() + timedelta(hours=1)
    for raw in (f"]C0{serial}", table.world.packer.badge):
        for _ in range(2):
            table.bench.bench.scanned(Scan(new_id(), raw.encode(), "front", at))
        table.bench.until(lambda: table.bench.bench.idle)
        table.bench.clear()
    words = [str(scan.word) for scan in table.bench.screen.last_scans]
    assert words.count(str(refused(Reason.REPEATED).word)) == 1
    assert not any("BADGE" in scan.text for scan in table.bench.screen.last_scans)



def test_more_scans_than_may_wait_are_refused_and_stay_refused(table: PackingTable) -> None:
    """The scan that found no room must not be forgotten when the one before it is answered."""
    serials = table.serials(2)
    table.open()
    table.bench.bench.scanned(Scan(new_id(), serials[0].encode(), "front", now()))
    for number in range(WAITING_SCANS + 1):
        table.bench.bench.scanned(Scan(new_id(), f"FAST-{number}".encode(), "front", now()))
    assert table.bench.says.reason is Reason.BUSY
    table.bench.until(lambda: table.bench.bench.idle)
    assert table.bench.screen.latched
    assert table.bench.says.reason is Reason.BUSY
    assert table.bench.job.packed == 1
    assert table.bench.screen.refused_while_latched == WAITING_SCANS


def test_a_question_comes_back_when_the_refusal_over_it_is_cleared(table: PackingTable) -> None:
    serials = table.serials(2)
    table.open()
    table.bench.scan(serials[0])
    asked = table.bench.press(Action.CLOSE)
    assert asked.kind is Kind.ASKED
    assert table.bench.scan(serials[1]).reason is Reason.NOT_NOW
    table.bench.clear()
    assert table.bench.says == asked
    table.bench.press(Action.DECLINE)
    assert table.bench.scan(serials[1]).tone is Tone.COMPLETE


def test_what_is_scanned_while_the_badge_is_checked_belongs_to_that_person(table: PackingTable) -> None:
    order = table.world.order((table.world.console, 1))
    table.bench.press(Action.SIGN_OFF)
    for raw in (table.world.second_packer.badge, order.number):
        table.bench.bench.scanned(Scan(new_id(), raw.encode(), "front", now()))
    table.bench.until(lambda: table.bench.bench.idle)
    assert table.bench.says.kind is Kind.ORDER_TAKEN
    assert table.world.value("SELECT lease_person FROM orders") == table.world.second_packer.id


def test_a_badge_is_kept_nowhere_even_when_it_is_read_badly(table: PackingTable) -> None:
    table.bench.scan(table.world.packer.badge.encode() + b"\x07")
    assert table.kept()[-1] == (Reason.HOSTILE.value, b"")
