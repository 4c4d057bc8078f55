"""What somebody with a bench's login, SQL and no bench cannot do with goods that came back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

import psycopg
import pytest
from psycopg import errors, sql

from station.commands.acts import new_session
from station.models.database import Database as Connection
from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.inspection_world import come_back, inspect, mismatch, place_it, prove
from tests.models.ledger_world import Bench, digest, outcome
from tests.models.repair_world import Repairs


def quarantined(repairs: Repairs) -> UUID:
    """A unit that is not the one that left, in the tote of quarantine."""
    hand = mismatch(repairs.bench, repairs.world.console)
    assert inspect(repairs.bench, hand)["outcome"] == "recorded"
    prove(repairs.bench, hand)
    assert place_it(repairs.bench, hand, "TOTE:QUARANTINE")["outcome"] == "recorded"
    assert repairs.bench.do("close_return", **{"return": hand.parcel})["outcome"] == "recorded"
    return hand.unit


def lane_of(repairs: Repairs, unit: UUID) -> tuple[str, str | None]:
    row = repairs.world.owner.execute("SELECT state, lane FROM unit WHERE id = %s", [unit]).fetchone()
    assert row is not None
    return row[0], row[1]


@pytest.mark.parametrize("kind", ["store", "pick", "receive"])
def test_what_lies_in_quarantine_is_no_stock_by_the_plain_moves(repairs: Repairs, kind: str) -> None:
    unit = quarantined(repairs)
    told = repairs.do(kind, unit, location=repairs.world.bin)
    assert told["outcome"] == "refused", told
    assert lane_of(repairs, unit) == ("in_lane", "QUARANTINE")


@pytest.mark.parametrize("lane", ["QUARANTINE", "SCRAP", "DONATE", "PARTS_ONLY"])
def test_a_unit_is_not_made_stock_by_building_it_in_and_taking_it_out(repairs: Repairs, lane: str) -> None:
    """Fails when a lane ends where a unit is called a part."""
    thing = quarantined(repairs) if lane == "QUARANTINE" else repairs.lane(lane)
    serial = repairs.serial(thing)
    frame = repairs.lane("REFURBISHABLE")
    repairs.do("fit_part", frame, candidates=[serial])
    repairs.do("unfit_part", frame, candidates=[serial], fate="keep")
    state, kept = lane_of(repairs, thing)
    assert (state, kept) == ("in_lane", lane)


def test_a_good_part_of_a_lane_that_comes_out_again_lies_in_its_lane(repairs: Repairs, database: Database) -> None:
    thing = repairs.lane("REFURBISHABLE")
    frame = repairs.lane("REFURBISHABLE")
    repairs.done("fit_part", frame, candidates=[repairs.serial(thing)])
    assert lane_of(repairs, thing)[0] == "fitted"
    repairs.done("unfit_part", frame, candidates=[repairs.serial(thing)], fate="keep")
    assert lane_of(repairs, thing) == ("in_lane", "REFURBISHABLE")
    repairs.done("undo_work", frame)
    assert lane_of(repairs, thing)[0] == "fitted"
    assert verify(database.audit_url).faults == ()


@pytest.mark.parametrize("years", [-3, 2])
def test_a_certificate_bears_no_day_on_which_the_unit_was_not_in_hand(repairs: Repairs, years: int) -> None:
    unit = repairs.lane("SCRAP")
    came = repairs.world.value("SELECT changed_at FROM unit WHERE id = %s", unit)
    said = datetime.now(UTC) + timedelta(days=365 * years)
    repairs.done("certify_unit", unit, what="wipe", method="overwrite", tool="Eraser 4", result="passed", at=said)
    at = repairs.world.value("SELECT at FROM certificate WHERE unit_id = %s", unit)
    paper = repairs.world.value("SELECT (payload->>'at')::timestamptz FROM print_job WHERE kind = 'certificate'")
    assert came <= at <= datetime.now(UTC)
    assert paper == at


@pytest.mark.parametrize("levels", [900, 1500, 4000])
def test_no_bench_ends_the_wall_with_a_pulse(make_bench: MakeBench, database: Database, levels: int) -> None:
    bench = make_bench()
    beat = {"bench": "B1", "mode": "returns", "subject": {}, "scans": 0, "refusals": 0, "counted_s": 0, "waiting": 0,
            "latency_ms": 1}
    with pytest.raises(psycopg.DatabaseError):
        bench.connection.execute("SELECT pulse(%s::jsonb)", [
            json.dumps(beat)[:-1] + ', "devices": ' + "[" * levels + "]" * levels + "}"])
    with Connection(database.audit_url) as audit:
        assert audit.call("wall", {})["benches"] == []


def test_facts_of_a_scan_are_no_deeper_than_any_reader_reads(repairs: Repairs, database: Database) -> None:
    """History cannot be mended: one such row would end every trace, proof and export for ever."""
    bench, world = repairs.bench, repairs.world
    deep = '{"a": ' + "[" * 1500 + "]" * 1500 + "}"
    for kind, function in (("refused_scan", "keep_refusal"), ("receive", "record")):
        op = bench.op(kind, reason="hostile", client=world.client, sku=world.console.id, candidates=["AB1"])
        text = json.dumps(op, default=str)[:-1] + f', "facts": {deep}' + "}"
        with pytest.raises(errors.CheckViolation):
            bench.connection.execute(sql.SQL("SELECT {}(%s::jsonb)").format(sql.Identifier(function)), [text])
    assert verify(database.audit_url).faults == ()


@pytest.mark.parametrize("text", ["A\x1b[2J", "A\r\n", "A" * 5000])
def test_a_label_of_a_parcel_is_what_a_scanner_could_read(repairs: Repairs, text: str) -> None:
    opened = repairs.bench.do("open_return", code=text, candidates=[text], blind=True)
    label = repairs.world.value("SELECT label FROM return_parcel")
    assert label == opened["return"]["label"]
    assert label.isprintable()
    assert len(label) <= 256
    again = repairs.bench.do("open_return", code=text, candidates=[text], blind=True)
    assert again["return"]["id"] == opened["return"]["id"]


@pytest.mark.parametrize("text", ["n\x1b[2J", "n" * 5000])
def test_a_note_is_what_somebody_could_have_written(repairs: Repairs, text: str) -> None:
    hand = come_back(repairs.bench, repairs.world.console)
    assert outcome(inspect(repairs.bench, hand, "dents", note=text, grade="B", deviation=text)) == ("recorded", None)
    kept = [repairs.world.value(query)
            for query in ("SELECT note FROM return_finding", "SELECT deviation FROM return_item")]
    assert [len(one) <= 2000 and one.isprintable() for one in kept] == [True, True]


@pytest.mark.parametrize("field", ["method", "tool", "name", "value"])
def test_a_certificate_says_nothing_that_a_printer_would_obey(repairs: Repairs, field: str) -> None:
    unit = repairs.lane("SCRAP")
    said = {"what": "wipe", "method": "overwrite", "tool": "Eraser", "result": "passed"} | {field: "over\x1bwrite"}
    assert outcome(repairs.do("certify_unit", unit, **said)) == ("refused", "not_now")


def test_one_badge_and_a_supervisors_name_are_not_two_people(repairs: Repairs, make_bench: MakeBench) -> None:
    """Whoever has SQL can name a supervisor as operator, and proves nothing by it."""
    unit = repairs.lane("SCRAP")
    thief = repairs.bench.person
    boss = repairs.world.supervisor
    act = {"method": "shredded", "badge": digest(thief.badge), "operator": boss.id}
    elsewhere, secret = make_bench("TRIAGE-9", boss), new_session()
    elsewhere.do("sign_on", badge=digest(boss.badge), session=secret)
    for session in ("", new_session(), secret):
        assert outcome(repairs.do("scrap_unit", unit, **act, session=session)) == ("refused", "unproved")
    repairs.bench.do("sign_on", badge=digest(boss.badge), session=(secret := new_session()))
    assert outcome(repairs.do("scrap_unit", unit, **act, session=secret)) == ("recorded", None)


def test_a_bench_decides_no_case(repairs: Repairs) -> None:
    unit = quarantined(repairs)
    case = repairs.world.value("SELECT id FROM exception_case WHERE unit_id = %s", unit)
    with pytest.raises(errors.InsufficientPrivilege):
        repairs.bench.do("decide_case", case=case, decision="leave", reason="mine",
                         operator=repairs.world.supervisor.id)


def test_a_changed_sku_is_kept_as_nothing_else(repairs: Repairs, database: Database) -> None:
    world = repairs.world
    audit = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    op = audit.op("ship_parcel", client=world.client, sku=world.console.id, changes={"name": "X"}, before={},
                  badge=digest(world.supervisor.badge))
    with pytest.raises(errors.IntegrityError):
        audit.ask(sql.Identifier("change_sku"), op)
    audit.leave()


@pytest.mark.parametrize("kind", ["certify_unit", "repair_unit", "grade_unit", "relabel_unit", "restock_unit",
                                  "fit_part"])
def test_a_unit_of_another_client_is_not_reached_by_naming_this_one(repairs: Repairs, kind: str) -> None:
    unit = repairs.lane("REFURBISHABLE")
    told = repairs.bench.do(kind, client=repairs.world.stranger, unit=unit, what="wipe", result="passed", method="a",
                            tool="b", note="x", grade="A", candidates=["ZZZ1"], place="A-1")
    assert outcome(told)[0] == "refused"


def test_a_list_of_a_vendor_takes_no_unit_of_another_client(repairs: Repairs) -> None:
    unit = repairs.lane("RETURN_TO_VENDOR")
    list_ = repairs.done("send_back", unit, name="Maker")["vendor"]
    stranger = repairs.world.stranger
    assert outcome(repairs.bench.do("ship_vendor", client=stranger, vendor=list_["id"], carrier="X"))[0] == "refused"
    assert outcome(repairs.bench.do("undo_work", client=stranger, vendor=list_["id"]))[0] == "refused"
