"""What somebody with a bench's login and no bench cannot do with the functions that a bench may call."""

from __future__ import annotations

from uuid import UUID

import psycopg
import pytest
from psycopg import errors, sql
from uuid_utils.compat import uuid7

from station.models.migrating import init_database
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Answer, Bench, Box, World, outcome

BENCH_FUNCTIONS = ("sign_on", "take_order", "release_order", "confirm_note", "pack_counted", "undo_last",
                   "close_parcel", "reopen_parcel", "prove_label", "ship_parcel", "reprint")


def refuse(bench: Bench, fields: dict[str, object]) -> Answer:
    op = bench.op("refused_scan", reason="hostile") | fields
    return bench.ask(sql.Identifier("keep_refusal"), op)


def box_of_one(bench: Bench, world: World) -> tuple[Box, str]:
    _, serial = bench.receive(world.console)
    return bench.take(world.order((world.console, 1))), serial


def constraint_of(refused: pytest.ExceptionInfo[errors.IntegrityError]) -> str | None:
    return refused.value.diag.constraint_name


def test_a_refusal_cannot_be_told_as_done(bench: Bench) -> None:
    """Fails when the facts of an answer come after its outcome."""
    told = refuse(bench, {"facts": {"outcome": "recorded", "reason": None, "seen": 1}})
    assert (outcome(told), told["seen"]) == (("refused", "hostile"), 1)


def test_a_refusal_is_kept_as_nothing_but_a_refusal(bench: Bench, world: World) -> None:
    refuse(bench, {"kind": "ship_parcel"})
    assert world.value("SELECT kind FROM operation WHERE reason = 'hostile'") == "refused_scan"


@pytest.mark.parametrize("facts", [[1, 2], "text", 3])
def test_facts_that_are_none_leave_the_answer_an_answer(bench: Bench, facts: object) -> None:
    assert refuse(bench, {"facts": facts}) == {"outcome": "refused", "reason": "hostile"}


@pytest.mark.parametrize("function", BENCH_FUNCTIONS)
def test_no_function_writes_under_the_name_of_another(bench: Bench, world: World, function: str) -> None:
    before = world.value("SELECT count(*) FROM operation")
    with pytest.raises(errors.IntegrityError) as refused:
        bench.ask(sql.Identifier(function), bench.op("return_unit", code="1", reason="hostile"))
    assert constraint_of(refused) == "operation_kind_of_function"
    assert world.value("SELECT count(*) FROM operation") == before


def test_an_id_that_was_another_act_is_answered_by_nothing(bench: Bench, world: World) -> None:
    """A packing that is told as an answer to a shipping would send an open box away."""
    box, serial = box_of_one(bench, world)
    once = uuid7()
    assert outcome(bench.pack(box, serial, id=once)) == ("recorded", None)
    with pytest.raises(errors.IntegrityError) as refused:
        bench.do("ship_parcel", **box.where(), id=once)
    assert constraint_of(refused) == "operation_is_one_act"
    assert bench.pack(box, serial, id=once)["replayed"] is True


def test_an_id_of_another_bench_is_answered_by_nothing(bench: Bench, world: World) -> None:
    box, serial = box_of_one(bench, world)
    once = uuid7()
    bench.pack(box, serial, id=once)
    with pytest.raises(errors.IntegrityError) as refused:
        bench.pack(box, serial, id=once, bench="ANOTHER")
    assert constraint_of(refused) == "operation_is_one_act"


@pytest.mark.parametrize("moment", ["infinity", "-infinity", "200000-01-01", "1969-12-31 23:59:59+00"])
def test_nothing_is_kept_of_a_time_that_no_reader_can_read(bench: Bench, world: World, moment: str) -> None:
    """History cannot be mended: one such row would end every list of operations or events for ever."""
    with pytest.raises(errors.CheckViolation) as refused:
        refuse(bench, {"at": moment})
    assert constraint_of(refused) == "operation_at_a_day"
    with pytest.raises(psycopg.DatabaseError):
        bench.do("receive", client=world.client, sku=world.console.id, candidates=["AB1"], at=moment)


@pytest.mark.parametrize("moment", ["1970-01-01 00:00+00", "2099-12-31"])
def test_a_clock_that_is_years_wrong_does_not_stop_a_bench(bench: Bench, world: World, moment: str) -> None:
    told = bench.do("receive", client=world.client, sku=world.console.id, candidates=["AB1"], at=moment)
    assert outcome(told) == ("recorded", None)


@pytest.mark.parametrize(("field", "constraint"), [
    ({"bench": "B" * 61}, "operation_bench_short"), ({"scanner": "S" * 201}, "operation_scanner_short"),
    ({"raw": "00" * 4097}, "operation_raw_short"), ({"facts": {"a": "x" * 4_200_000}}, "operation_short"),
])
def test_history_is_not_filled_with_what_no_bench_has_to_say(
    bench: Bench, field: dict[str, object], constraint: str,
) -> None:
    with pytest.raises(errors.CheckViolation) as refused:
        refuse(bench, field)
    assert constraint_of(refused) == constraint


def test_an_event_takes_no_more_facts_than_a_bench_has(bench: Bench, world: World) -> None:
    with pytest.raises(errors.CheckViolation) as refused:
        bench.do("receive", client=world.client, sku=world.console.id, candidates=["AB1"], facts={"a": "x" * 70_000})
    assert constraint_of(refused) == "event_facts_short"


@pytest.mark.parametrize("serial", ["A\x1b[2J", "A^XA\x10", "A\x7fB", "A\nB", "A" * 257])
def test_no_unit_is_born_with_a_name_that_a_terminal_or_printer_would_obey(
    bench: Bench, world: World, serial: str,
) -> None:
    with pytest.raises(errors.CheckViolation) as refused:
        bench.do("receive", client=world.client, sku=world.console.id, candidates=[serial])
    assert constraint_of(refused) == "unit_serial_plain"


@pytest.mark.parametrize(("asked", "kept"), [(2_147_483_647, 1440), (-5, 1), (45, 45)])
def test_a_lease_lasts_a_minute_at_least_and_a_day_at_most(bench: Bench, world: World, asked: int, kept: int) -> None:
    order = world.order((world.console, 1))
    bench.do("take_order", code=order.number, lease_minutes=asked)
    assert world.value("SELECT lease_minutes FROM orders WHERE id = %s", order.id) == kept


@pytest.mark.parametrize(("field", "constraint"), [
    ({"photo": "../../etc/passwd"}, "parcel_photo_is_sha256"), ({"photo": ""}, "parcel_photo_is_sha256"),
    ({"weight_g": "NaN"}, "parcel_weight_is_number"),
])
def test_a_box_is_not_closed_with_a_photo_or_a_weight_that_is_none(
    bench: Bench, world: World, field: dict[str, object], constraint: str,
) -> None:
    world.change("sku", world.console.id, weight_g=None)    # nothing to compare a weight with
    box, serial = box_of_one(bench, world)
    bench.pack(box, serial)
    with pytest.raises(errors.CheckViolation) as refused:
        bench.close_box(box, **field)
    assert constraint_of(refused) == constraint


def test_a_bench_says_nothing_of_the_paper_of_another(make_bench: MakeBench, bench: Bench, world: World) -> None:
    """A label that is told as printed when it is not lets a box go without one."""
    box, serial = box_of_one(bench, world)
    bench.pack(box, serial)
    paper = bench.close_box(box)["prints"][0]["id"]
    stolen = make_bench("B2", world.supervisor)
    assert outcome(stolen.do("settle_print", print=paper, fate="printed")) == ("refused", "not_now")
    assert world.value("SELECT fate FROM print_job WHERE id = %s", UUID(paper)) == "ordered"
    assert outcome(bench.do("settle_print", print=paper, fate="printed")) == ("recorded", None)


def test_a_supervisor_in_the_office_settles_any_paper(bench: Bench, world: World, database: Database) -> None:
    box, serial = box_of_one(bench, world)
    bench.pack(box, serial)
    paper = bench.close_box(box)["prints"][0]["id"]
    office = Bench(world, database.audit_url, "OFFICE", world.supervisor)
    clerk = Bench(world, database.audit_url, "OFFICE", world.packer)
    assert outcome(clerk.do("settle_print", print=paper, fate="failed")) == ("refused", "not_now")
    assert outcome(office.do("settle_print", print=paper, fate="failed")) == ("recorded", None)
    office.leave()
    clerk.leave()


@pytest.mark.parametrize("statement", [
    "SELECT * FROM order_document", "SELECT lo_from_bytea(0, 'x')", "SELECT lo_creat(-1)", "SELECT lo_create(0)",
])
def test_the_login_reads_no_foreign_paper_and_keeps_nothing_of_its_own(bench: Bench, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        bench.connection.execute(statement.encode())


def test_settings_a_login_gave_itself_end_with_the_next_init(database: Database) -> None:
    """PostgreSQL lets every login alter itself. For the whole server, only a setting that does no harm is used here."""
    with psycopg.connect(database.bench_url, autocommit=True) as thief:
        thief.execute("ALTER ROLE station_bench SET application_name = 'stolen'")
        thief.execute(sql.SQL("ALTER ROLE station_bench IN DATABASE {} SET default_transaction_read_only = on").format(
            sql.Identifier(database.name)))
    init_database(database.admin_url)
    with psycopg.connect(database.bench_url) as bench:
        assert bench.execute("SHOW default_transaction_read_only").fetchone() == ("off",)
        assert bench.execute("SHOW application_name").fetchone() == ("",)
