"""`station trace`: one unit under any of its names, which units a name may mean, and what is one slip away."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import psycopg
import pytest

from station.cli import run
from station.exchange.finding import find_units, near_serials, one_slip_away
from station.models.database import Database
from station.models.embedded import Lease
from tests.exchange.evidence_base import DemoBase, demo_base


@pytest.fixture(scope="module")
def demo(server: Lease, maintenance: psycopg.Connection, lived: str) -> Iterator[DemoBase]:
    with demo_base(server, maintenance, lived, "cd" * 32) as base:
        yield base


def trace(demo: DemoBase, *words: str) -> int:
    return run(["trace", *words, "--url", demo.audit_url])


def test_a_unit_is_told_from_its_birth_to_now(demo: DemoBase, capsys: pytest.CaptureFixture[str]) -> None:
    assert trace(demo, demo.serial) == 0
    said = capsys.readouterr().out
    for fact in (demo.serial, demo.sku, "Packed", "Shipped", "Came back", "Inspected", "Otto Lind", "RET-01",
                 demo.order, demo.rma, "The unit that left", "cracked", "warranty"):
        assert fact in said, fact
    assert "events hold" in said.splitlines()[-1]


def test_people_read_it_in_their_language_and_programs_in_english(
    demo: DemoBase, capsys: pytest.CaptureFixture[str],
) -> None:
    assert trace(demo, demo.serial, "--language", "es") == 0
    said = capsys.readouterr().out
    for fact in (demo.serial, "Empacado", "Enviada", "garantía"):
        assert fact in said, fact
    for word in ("Packed", "Shipped", "warranty", "events hold", "The unit that left"):
        assert word not in said, word
    assert trace(demo, demo.serial, "--language", "pt_BR", "--json") == 0
    assert json.loads(capsys.readouterr().out)["returns"][0]["verdict"] == "same_order"


def test_it_is_found_under_every_name_it_has_and_had(demo: DemoBase, capsys: pytest.CaptureFixture[str]) -> None:
    assert trace(demo, "was-called-this", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["unit"]["serial"] == demo.serial
    assert told["units"] == [{"client": demo.client, "sku": demo.sku, "serial": demo.serial, "state": "inspected"}]
    assert {"type": "old_serial", "value": "WAS-CALLED-THIS"} in told["aliases"]
    assert [event["rev"] for event in told["events"]] == list(range(1, len(told["events"]) + 1))
    assert told["chain"] == {"events": len(told["events"]), "broken_at": None, "row_follows": True, "whole": True,
                             "head": told["events"][-1]["hash"]}


def test_two_units_of_one_serial_are_listed_and_none_is_chosen(
    demo: DemoBase, capsys: pytest.CaptureFixture[str],
) -> None:
    with psycopg.connect(demo.owner_url) as base:
        other = base.execute("SELECT c.code, u.client_id, u.id FROM unit u JOIN client c ON c.id = u.client_id"
                             " WHERE u.client_id <> %s ORDER BY u.serial LIMIT 1", [demo.client_id]).fetchone()
        assert other is not None
        base.execute("INSERT INTO alias (client_id, type, value, unit_id) VALUES (%s, 'marketplace', %s, %s)",
                     [other[1], demo.serial, other[2]])
    try:
        assert trace(demo, demo.serial) == 3
        said = capsys.readouterr()
        assert "several units" in said.err
        assert demo.client in said.out
        assert other[0] in said.out
        assert trace(demo, demo.serial, "--json") == 3
        assert {one["client"] for one in json.loads(capsys.readouterr().out)["units"]} == {demo.client, other[0]}
        assert trace(demo, demo.serial, "--client", demo.client.lower()) == 0
    finally:
        with psycopg.connect(demo.owner_url) as base:
            base.execute("DELETE FROM alias WHERE type = 'marketplace' AND value = %s", [demo.serial])


def test_an_unknown_serial_is_never_guessed_at(demo: DemoBase, capsys: pytest.CaptureFixture[str]) -> None:
    slip = demo.serial[:4] + demo.serial[5] + demo.serial[4] + demo.serial[6:]
    assert trace(demo, slip[:-1] + "#") == 1
    assert "Nobody here knows" in capsys.readouterr().err
    assert trace(demo, demo.serial[:-1]) == 1
    said = capsys.readouterr()
    assert demo.serial in said.err
    assert said.out == ""


@pytest.mark.parametrize("slip", ["x{0}", "{0}9", "{1}", "{2}"])
def test_one_wrong_missing_added_or_swapped_character_is_near(demo: DemoBase, slip: str) -> None:
    serial = demo.serial
    typed = slip.format(serial, serial[1:], serial[:2] + serial[3] + serial[2] + serial[4:])
    with Database(demo.audit_url) as base:
        found = near_serials(base, typed)
        assert serial in found or find_units(base, typed)
        assert near_serials(base, typed, client="NOBODY") == ()


def test_what_nobody_types_has_nothing_near() -> None:
    assert list(one_slip_away("A")) == []
    assert list(one_slip_away("A" * 65)) == []
    assert "AB" in set(one_slip_away("BA"))
    assert all("B" in name or "A" in name for name in one_slip_away("AB"))


def test_a_changed_history_is_told_and_ends_with_its_own_code(
    demo: DemoBase, capsys: pytest.CaptureFixture[str],
) -> None:
    change = "UPDATE event SET bench = %s WHERE client_id = %s AND unit_id = %s AND rev = 2"
    with psycopg.connect(demo.owner_url, autocommit=True) as base:
        base.execute("ALTER TABLE event DISABLE TRIGGER event_append_only")
        before = base.execute("SELECT bench FROM event WHERE client_id = %s AND unit_id = %s AND rev = 2",
                              [demo.client_id, demo.unit]).fetchone()
        assert before is not None
        base.execute(change, ["PACK-99", demo.client_id, demo.unit])
        try:
            assert trace(demo, demo.serial) == 4
            assert "Event 2 was changed" in capsys.readouterr().out
        finally:
            base.execute(change, [before[0], demo.client_id, demo.unit])
            base.execute("ALTER TABLE event ENABLE TRIGGER event_append_only")
    assert trace(demo, demo.serial) == 0


def test_foreign_text_cannot_move_the_terminals_cursor(demo: DemoBase, capsys: pytest.CaptureFixture[str]) -> None:
    assert trace(demo, "\x1b[2Jnobody") == 1
    assert "\x1b" not in capsys.readouterr().err


def test_each_coming_back_is_told_as_the_return_it_was_of(
    demo: DemoBase, capsys: pytest.CaptureFixture[str],
) -> None:
    """Also where the base heard of both in one night, as of what waited in a journal."""
    with psycopg.connect(demo.owner_url) as base:
        row = base.execute(
            "SELECT c.code, u.serial, array_agg(r.number ORDER BY i.arrived_at) FROM return_item i"
            " JOIN return_parcel p ON p.id = i.return_id JOIN rma r ON r.id = p.rma_id"
            " JOIN unit u ON u.client_id = i.client_id AND u.id = i.unit_id JOIN client c ON c.id = u.client_id"
            " GROUP BY c.code, u.serial HAVING count(DISTINCT r.number) = 2 ORDER BY u.serial LIMIT 1").fetchone()
    assert row is not None
    client, serial, rmas = row
    assert trace(demo, serial, "--client", client) == 0
    told = re.findall(r"Return (\S+), the customer says", capsys.readouterr().out)
    assert list(dict.fromkeys(told)) == rmas
