"""`verify` finds what somebody with all rights did to the base behind the door, and names it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from psycopg import sql

from station.cli import run
from station.errors import DocumentRefused
from station.models.ledger import Verification, verify
from station.models.ledger_chain import fields
from station.models.ledger_root import Moment, append_root, last_root
from tests.conftest import Database
from tests.models.ledger_world import Bench, Box, World

NASTY = 'tab\there "quoted" back\\slash\nline\u2028 ü 漢字 \\N'


class Forger:
    """Somebody with all rights, for whom no trigger fires and no foreign key is asked."""

    def __init__(self, url: str, unit: UUID) -> None:
        self.connection = psycopg.connect(url, autocommit=True)
        self.connection.execute("SET session_replication_role = replica")
        self.connection.execute("SET search_path = station")
        self.unit = unit

    def do(self, statement: str, **values: object) -> None:
        self.connection.execute(statement.encode(), {"unit": self.unit, **values})


@pytest.fixture
def box(bench: Bench, world: World) -> Box:
    """A history: two units and a cable in a box, one with facts that are hard to write, one more unit reserved."""
    kept, _ = bench.receive(world.console)
    order = world.order((world.console, 3), (world.cable, 1))
    world.reserve(kept, order.lines[0])
    box = bench.take(order)
    bench.pack(box, bench.receive(world.console)[1], facts={"note": NASTY})
    bench.do("pack_counted", **box.where(), gtin=world.cable.gtin, quantity=1)
    held, serial = bench.receive(world.console)
    bench.do("hold", client=world.client, unit=held, hold=NASTY)
    bench.do("release", client=world.client, unit=held, operator=world.supervisor.id)
    bench.pack(box, serial)
    return box


@pytest.fixture
def forger(database: Database, world: World, box: Box) -> Iterator[Forger]:
    """Who has set eyes on the first unit of the box."""
    made = Forger(database.admin_url, world.value("SELECT id FROM unit WHERE parcel_id = %s ORDER BY id LIMIT 1",
                                                  box.parcel))
    yield made
    made.connection.close()


def whats(found: Verification) -> list[str]:
    return sorted({fault.what for fault in found.faults})


def test_an_honest_base_holds(database: Database, world: World, box: Box) -> None:
    """Every kind of text goes through the chain: quotes, tabs, line ends, backslashes, what COPY calls NULL."""
    found = verify(database.audit_url)
    assert (found.events, found.units, found.broken) == (
        world.value("SELECT count(*) FROM event"), world.value("SELECT count(*) FROM unit"), 0)


def test_an_empty_base_holds(database: Database) -> None:
    assert verify(database.owner_url).broken == 0


# what is done, what is found, and at which rev
FORGERIES: list[tuple[str, str, list[str]]] = [
    ("a fact", "UPDATE event SET facts = '{}' WHERE unit_id = %(unit)s AND rev = 3", ["chain"]),
    ("an operator", "UPDATE event SET operator = gen_random_uuid() WHERE unit_id = %(unit)s AND rev = 2", ["chain"]),
    ("a time", "UPDATE event SET at = at + interval '1 microsecond' WHERE unit_id = %(unit)s AND rev = 2", ["chain"]),
    ("a place", "UPDATE event SET location_id = gen_random_uuid() WHERE unit_id = %(unit)s AND rev = 2", ["chain"]),
    ("an empty text for no text", "UPDATE event SET lane = '' WHERE unit_id = %(unit)s AND rev = 2", ["chain"]),
    ("a box", "UPDATE event SET parcel_id = gen_random_uuid() WHERE unit_id = %(unit)s AND rev = 3", ["chain", "fold"]),
    ("a hash", "UPDATE event SET hash = sha256('x') WHERE unit_id = %(unit)s AND rev = 2", ["chain"]),
    ("an event in the middle", "DELETE FROM event WHERE unit_id = %(unit)s AND rev = 2",
     ["chain", "rev", "transition"]),
    ("the last event", "DELETE FROM event WHERE unit_id = %(unit)s AND rev = 3", ["fold"]),
    ("all events", "DELETE FROM event WHERE unit_id = %(unit)s", ["fold"]),
    ("the unit", "DELETE FROM unit WHERE id = %(unit)s", ["fold", "parcel_item"]),
    ("the unit's state", "UPDATE unit SET state = 'stored' WHERE id = %(unit)s", ["fold"]),
    ("the unit's hold", "UPDATE unit SET hold = 'x' WHERE id = %(unit)s", ["fold"]),
    ("the unit's head", "UPDATE unit SET head = sha256('x') WHERE id = %(unit)s", ["fold"]),
    ("the unit's time", "UPDATE unit SET changed_at = now() WHERE id = %(unit)s", ["fold"]),
    ("the unit's serial", "UPDATE unit SET serial_raw = 'OTHER' WHERE id = %(unit)s", ["birth"]),
    ("the unit's SKU", "UPDATE unit SET sku_id = gen_random_uuid() WHERE id = %(unit)s", ["birth"]),
    ("a reservation", "DELETE FROM reservation", ["reservation"]),
    ("one reservation more", "INSERT INTO reservation SELECT client_id, id, gen_random_uuid() FROM unit"
     " WHERE id = %(unit)s", ["reservation"]),
    ("the box's contents", "DELETE FROM parcel_item WHERE unit_id = %(unit)s", ["order_line", "parcel", "parcel_item"]),
    ("the line's count", "UPDATE order_line SET packed = packed + 1 WHERE packed = 2", ["order_line"]),
    ("the box's count", "UPDATE parcel SET items = items + 1", ["parcel"]),
    ("the box's state", "UPDATE parcel SET state = 'shipped'", ["parcel_state"]),
]


@pytest.mark.parametrize(("statement", "wanted"), [forgery[1:] for forgery in FORGERIES],
                         ids=[forgery[0] for forgery in FORGERIES])
def test_a_forgery_is_found(database: Database, forger: Forger, statement: str, wanted: list[str]) -> None:
    forger.do(statement)
    found = verify(database.audit_url)
    assert whats(found) == wanted
    assert found.broken == len(found.faults) > 0


def test_a_fault_names_the_unit_and_the_rev(database: Database, forger: Forger) -> None:
    forger.do("UPDATE event SET bench = 'B9' WHERE unit_id = %(unit)s AND rev = 2")
    [fault] = verify(database.audit_url).faults
    assert (fault.what, fault.thing, fault.rev) == ("chain", forger.unit, 2)


def test_a_step_that_was_never_legal_is_found_in_a_chain_that_is_right(database: Database, forger: Forger) -> None:
    """The chain alone would say that all is well."""
    forger.do("UPDATE event e SET kind = 'pick' WHERE unit_id = %(unit)s AND rev = 3")
    _chain_anew(forger)
    assert whats(verify(database.audit_url)) == ["transition"]


def _chain_anew(forger: Forger) -> None:
    """What a careful forger does: hash it all again, with the base's own functions, and fit the unit."""
    forger.do("DO $$ DECLARE e event; h bytea; BEGIN FOR e IN SELECT * FROM event WHERE unit_id = '{}' ORDER BY rev"
              " LOOP h := _chained(h, e); UPDATE event SET hash = h WHERE id = e.id; END LOOP;"
              " UPDATE unit SET head = h WHERE id = '{}'; END $$".replace("{}", str(forger.unit)))


def _rewind(forger: Forger) -> None:
    """Take the last event away and put the unit back to the one before, with everything that belongs to it."""
    forger.do("DELETE FROM event WHERE unit_id = %(unit)s AND rev = 3")
    forger.do("UPDATE unit u SET state = e.state, location_id = e.location_id, parcel_id = null, line_id = null,"
              " rev = 2, head = e.hash, changed_at = e.recorded_at FROM event e"
              " WHERE u.id = %(unit)s AND e.unit_id = u.id AND e.rev = 2")
    forger.do("DELETE FROM parcel_item WHERE unit_id = %(unit)s")
    forger.do("UPDATE order_line SET packed = 1 WHERE packed = 2")
    forger.do("UPDATE parcel SET items = items - 1")
    forger.do("INSERT INTO standing (client_id, unit_id, location_id, sku_id, since) SELECT client_id, id, location_id,"
              " sku_id, changed_at FROM unit WHERE id = %(unit)s")


def _rewrite(forger: Forger) -> None:
    forger.do("UPDATE event SET operator = gen_random_uuid() WHERE unit_id = %(unit)s")
    _chain_anew(forger)


@pytest.mark.parametrize("forgery", [_rewind, _rewrite])
def test_only_a_root_kept_elsewhere_finds_a_perfect_forgery(
    database: Database, forger: Forger, bench: Bench, world: World, forgery: Callable[[Forger], None],
) -> None:
    """The known limit of the chain, and what takes it away. Work goes on after the root, and does not disturb it."""
    before = verify(database.audit_url, new_root=True).root
    bench.receive(world.console)
    assert verify(database.audit_url, since=before).broken == 0
    forgery(forger)
    assert verify(database.audit_url).broken == 0, "without a root, all seems well"
    assert whats(verify(database.audit_url, since=before)) == ["root"]


def test_a_root_does_not_see_what_was_not_committed_then(database: Database, bench: Bench, world: World) -> None:
    """Fails when the moment is a number or a time instead of a snapshot."""
    with bench.connection.transaction():
        bench.receive(world.console, store=False)    # putting away would lock the bin they share
        later = Bench(world, database.bench_url, "B2")
        later.receive(world.console, store=False)
        later.leave()
        root = verify(database.audit_url, new_root=True).root
    assert root is not None
    assert root.units == 1
    assert verify(database.audit_url, since=root).broken == 0


def test_the_roots_of_a_file_hang_together(database: Database, bench: Bench, world: World, tmp_path: Path) -> None:
    path = tmp_path / "roots"
    assert last_root(path) is None
    for _ in range(3):
        bench.receive(world.console)
        root = verify(database.audit_url, since=last_root(path), new_root=True).root
        assert root is not None
        append_root(path, root)
    lines = path.read_text().splitlines()
    assert last_root(path) is not None
    path.write_text("".join(f"{line}\n" for line in (lines[0], lines[2])))
    with pytest.raises(DocumentRefused):
        last_root(path)
    path.write_text("no root\n")
    with pytest.raises(DocumentRefused):
        last_root(path)


def test_the_command_ends_with_one_where_something_is_broken(
    database: Database, forger: Forger, capsys: pytest.CaptureFixture[str], tmp_path: Path,
) -> None:
    words = ["verify", "--url", database.audit_url, "--root", str(tmp_path / "roots"), "--json"]
    assert run(words) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["broken"] == 0
    assert run(words) == 0
    forger.do("UPDATE event SET bench = 'B9' WHERE unit_id = %(unit)s AND rev = 2")
    assert run(words) == 1
    told = capsys.readouterr()
    assert json.loads(told.out.splitlines()[-1])["broken"] == 1
    assert f"chain        {forger.unit} rev 2" in told.err
    assert len((tmp_path / "roots").read_text().splitlines()) == 2, "a root is only added to what holds"
    assert run(words[:3]) == 1
    assert "1 broken" in capsys.readouterr().out


def test_the_pieces_of_the_canonical_form_are_read_back() -> None:
    assert fields(b"-3:a:b0:-2:\xc3\xbc") == [None, b"a:b", b"", None, "ü".encode()]


def test_a_moment_sees_what_its_snapshot_saw() -> None:
    moment = Moment("10:14:11,12")
    assert [number for number in range(9, 16) if moment.saw(str(number).encode())] == [9, 10, 13]


def test_the_proof_uses_none_of_the_bases_functions(database: Database, forger: Forger) -> None:
    """A base whose own hash was bent to hide a change is found out. Fails when verify calls `_canonical`."""
    forger.connection.execute(sql.SQL(
        "CREATE OR REPLACE FUNCTION _canonical(e event) RETURNS text LANGUAGE sql IMMUTABLE RETURN e.id::text"))
    forger.do("UPDATE event SET bench = 'B9' WHERE unit_id = %(unit)s AND rev = 2")
    assert whats(verify(database.audit_url)) == ["chain"]
