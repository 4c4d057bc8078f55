"""What the database refuses by itself, whoever asks and however."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import errors, sql
from uuid_utils.compat import uuid7

from tests.models.ledger_world import Bench, World, outcome

HISTORY = ("event", "operation")


@pytest.mark.parametrize("statement", [
    *(f"{change} {table}{rest}" for table in HISTORY for change, rest in (
        ("UPDATE", " SET bench = 'x'"), ("DELETE FROM", ""), ("TRUNCATE", " CASCADE"))),
    "INSERT INTO event (id) VALUES (gen_random_uuid())", "INSERT INTO operation (id) VALUES (gen_random_uuid())",
    "UPDATE unit SET state = 'stored'", "DELETE FROM unit", "UPDATE order_line SET packed = 0",
    "DELETE FROM reservation",
    "UPDATE parcel SET state = 'shipped'", "SELECT * FROM badge", "SELECT * FROM site",
    "ALTER TABLE event DISABLE TRIGGER ALL", "DROP TRIGGER event_append_only ON event",
])
def test_the_bench_cannot_write_past_the_door(bench: Bench, world: World, statement: str) -> None:
    """Fails when a table is granted for more than SELECT."""
    bench.receive(world.console)
    with pytest.raises(errors.InsufficientPrivilege):
        bench.connection.execute(statement.encode())


def test_the_bench_calls_none_of_the_houses_own_functions(bench: Bench) -> None:
    """Fails when the default rights of PUBLIC on functions come back."""
    inner = bench.world.owner.execute(
        "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'station'::regnamespace"
        " AND (p.proname LIKE '\\_%%' OR p.proname LIKE '%%\\_many') AND has_function_privilege('station_bench', p.oid,"
        " 'EXECUTE')").fetchall()
    assert inner == []
    with pytest.raises(errors.InsufficientPrivilege):
        bench.connection.execute("SELECT _next_sscc()")
    with pytest.raises(errors.InsufficientPrivilege):
        bench.connection.execute("SELECT _keep('{}', 'recorded', null, null)")


PLANS = ("enable_seqscan=off", "jit=off", "plan_cache_mode=force_generic_plan", "enable_hashjoin=off",
         "enable_mergejoin=off", "work_mem=64MB")


def test_every_function_of_the_owner_has_its_search_path_pinned_and_sets_nothing_but_plans(world: World) -> None:
    """Fails when one may be led to another schema's tables, or takes a setting of whoever calls it for its own."""
    loose = [(name, settings) for name, settings in world.owner.execute(
        "SELECT p.oid::regprocedure::text, coalesce(proconfig, '{}') FROM pg_proc p"
        " WHERE pronamespace = 'station'::regnamespace AND prosecdef").fetchall()
        if [one for one in settings if one not in PLANS] != ["search_path=station, pg_temp"]]
    assert loose == []


def test_whatever_a_bench_calls_uses_the_indexes(world: World) -> None:
    """Fails when a function that was written again, or came with a later migration, plans by the server's mood."""
    calls = world.owner.execute(
        "SELECT p.oid::regprocedure::text, proconfig FROM pg_proc p WHERE pronamespace = 'station'::regnamespace"
        " AND prosecdef AND has_function_privilege('station_bench', p.oid, 'EXECUTE')").fetchall()
    assert len(calls) > 40
    assert [name for name, settings in calls if not {"enable_seqscan=off", "jit=off"} <= set(settings or ())] == []
    plain = world.owner.execute(
        "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE pronamespace = 'station'::regnamespace"
        " AND NOT prosecdef AND has_function_privilege('station_bench', p.oid, 'EXECUTE')").fetchall()
    assert plain == []


@pytest.mark.parametrize("table", HISTORY)
@pytest.mark.parametrize("change", ["UPDATE {} SET bench = 'x'", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_not_even_the_owner_changes_history(bench: Bench, world: World, table: str, change: str) -> None:
    """Fails when the triggers `…_append_only` or `…_not_truncated` are gone."""
    bench.receive(world.console)
    with pytest.raises(errors.RestrictViolation) as refused:
        world.owner.execute(change.format(table).encode())
    assert refused.value.diag.constraint_name == "history_append_only"


def insert_event(world: World, unit: object, rev: int, kind: str, before: str, after: str) -> None:
    world.insert("event", client_id=world.client, id=uuid7(), unit_id=unit, rev=rev, kind=kind, from_state=before,
                 state=after, op_id=uuid7(), bench="B", at="now", recorded_at="now", hash=b"x" * 32)


def test_no_event_skips_a_rev(bench: Bench, world: World) -> None:
    unit, _ = bench.receive(world.console)
    with pytest.raises(errors.ForeignKeyViolation) as refused:
        insert_event(world, unit, 4, "pick", "stored", "picked")
    assert refused.value.diag.constraint_name == "event_rev_not_skipped"


def test_no_rev_is_written_twice(bench: Bench, world: World) -> None:
    unit, _ = bench.receive(world.console)
    with pytest.raises(errors.UniqueViolation) as refused:
        insert_event(world, unit, 2, "store", "received", "stored")
    assert refused.value.diag.constraint_name == "event_rev_once"


def test_no_event_is_written_that_the_transitions_do_not_know(bench: Bench, world: World) -> None:
    unit, _ = bench.receive(world.console)
    with pytest.raises(errors.ForeignKeyViolation) as refused:
        insert_event(world, unit, 3, "ship", "stored", "shipped")
    assert refused.value.diag.constraint_name == "event_transition_legal"


def test_a_unit_is_never_in_two_places(bench: Bench, world: World) -> None:
    unit, _ = bench.receive(world.console)
    with pytest.raises(errors.CheckViolation) as refused:
        world.change("unit", unit, parcel_id=uuid7())
    assert refused.value.diag.constraint_name == "unit_in_one_box"


def test_a_line_is_never_packed_beyond_what_was_ordered(bench: Bench, world: World) -> None:
    order = world.order((world.console, 1))
    with pytest.raises(errors.CheckViolation) as refused:
        world.change("order_line", order.lines[0], packed=2)
    assert refused.value.diag.constraint_name == "order_line_not_overpacked"


@pytest.mark.parametrize("serial", ["", "  ", "\u3000", "\t"])
def test_a_serial_is_never_empty(world: World, serial: str) -> None:
    with pytest.raises(psycopg.errors.CheckViolation) as refused:
        world.announce(world.console, serial)
    assert refused.value.diag.constraint_name == "unit_serial_not_empty"


def test_a_full_width_serial_is_the_same_serial(bench: Bench, world: World) -> None:
    unit, _ = bench.receive(world.console, "ＡＢ１２")
    assert outcome(bench.do("receive", client=world.client, sku=world.console.id, candidates=["ab12"])) == (
        "refused", "illegal_move")
    assert world.value("SELECT serial_raw || ' ' || serial FROM unit WHERE id = %s", unit) == "ＡＢ１２ AB12"


def test_a_move_that_was_decided_on_old_knowledge_is_refused(bench: Bench, world: World) -> None:
    unit, _ = bench.receive(world.console)
    told = bench.do("pick", client=world.client, unit=unit, rev=1)
    assert outcome(told) == ("refused", "lost_race")
    assert outcome(bench.do("pick", client=world.client, unit=unit, rev=2)) == ("recorded", None)


def test_a_stored_unit_does_not_ship_by_itself(bench: Bench, world: World) -> None:
    unit, _ = bench.receive(world.console)
    for kind in ("ship", "capture", "scrap", "return", "no such kind"):
        with bench.connection.transaction(force_rollback=True):
            told = bench.ask(sql.Identifier("record"), bench.op(kind, client=world.client, unit=unit))
        assert outcome(told) == ("refused", "illegal_move")


def test_a_packed_unit_cannot_be_put_away(bench: Bench, world: World) -> None:
    unit, serial = bench.receive(world.console)
    box = bench.take(world.order((world.console, 1)))
    bench.pack(box, serial)
    told = bench.do("store", client=world.client, unit=unit, location=world.bin)
    assert outcome(told) == ("refused", "in_other_parcel")


def test_a_hold_with_a_place_leaves_the_unit_where_it_is(bench: Bench, world: World) -> None:
    unit, serial = bench.receive(world.console)
    box = bench.take(world.order((world.console, 1)))
    bench.pack(box, serial)
    told = bench.do("hold", client=world.client, unit=unit, hold="recall", location=world.bin)
    assert outcome(told) == ("recorded", None)
    assert world.value("SELECT location_id FROM unit WHERE id = %s", unit) is None


def test_only_a_supervisor_releases_a_hold(bench: Bench, world: World) -> None:
    unit, _ = bench.receive(world.console)
    bench.do("hold", client=world.client, unit=unit, hold="recall")
    assert outcome(bench.do("release", client=world.client, unit=unit)) == ("refused", "not_allowed")
    told = bench.do("release", client=world.client, unit=unit, operator=world.supervisor.id)
    assert outcome(told) == ("recorded", None)
    assert told["unit"]["hold"] is None


@pytest.mark.parametrize("who", ["nobody", "stranger", "left"])
def test_somebody_who_does_not_work_here_does_nothing(bench: Bench, world: World, who: str) -> None:
    """The refusal is kept all the same, and never ends in an error."""
    unit, serial = bench.receive(world.console)
    order = world.order((world.console, 1))
    box = bench.take(order)
    world.change("person", world.second_packer.id, active=False)
    operator = {"nobody": None, "stranger": uuid7(), "left": world.second_packer.id}[who]
    for kind, fields in (("pick", {"client": world.client, "unit": unit}), ("take_order", {"code": order.number}),
                         ("pack", box.where() | {"candidates": [serial]}), ("undo_last", box.where()),
                         ("close_parcel", box.where()), ("ship_parcel", box.where()), ("release_order", box.where()),
                         ("pack_counted", box.where() | {"gtin": world.cable.gtin, "quantity": 1})):
        told = bench.do(kind, **(fields | {"operator": operator}))
        assert outcome(told) == ("refused", "not_allowed" if operator is None else "unproved"), kind


@pytest.mark.parametrize("text", ["gtin", "place", "order", "badge"])
def test_what_is_something_else_already_is_never_born_as_a_unit(bench: Bench, world: World, text: str) -> None:
    order = world.order((world.console, 1))
    code = {"gtin": world.cable.gtin, "place": "A-1", "order": order.number, "badge": world.packer.badge}[text]
    told = bench.do("receive", client=world.client, sku=world.console.id, candidates=[code], raw=code.encode().hex())
    assert outcome(told) == ("refused", "not_a_serial")
    assert world.value("SELECT count(*) FROM operation WHERE raw = %s", code.encode()) == (0 if text == "badge" else 1)


def test_an_event_says_nothing_that_the_bench_made_up(bench: Bench, world: World) -> None:
    """A bench cannot write the house's own words into the facts of an event, which an undo would believe."""
    _, serial = bench.receive(world.console)
    box = bench.take(world.order((world.console, 1)))
    bench.pack(box, serial, facts={"reserved": True, "swapped": {"from_line": str(uuid7())}, "note": "dented"})
    assert world.value("SELECT facts FROM event WHERE kind = 'pack'") == {"note": "dented"}
