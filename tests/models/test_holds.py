"""Holds and recalls: a set found by a rule, held at every bench, released by whoever may, and nothing forgotten."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from tests.conftest import Database
from tests.models.ledger_world import Bench, Person, World, outcome


def digest(person: Person) -> str:
    return hashlib.sha256(person.badge.encode()).hexdigest()


@pytest.fixture
def office(database: Database, world: World) -> Iterator[Bench]:
    """The audit window of a supervisor."""
    desk = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    yield desk
    desk.leave()


def make(office: Bench, what: str = "hold", reason: str = "battery", **rule: object) -> dict[str, Any]:
    return make_by(office, rule, what, reason)


def make_by(office: Bench, rule: dict[str, object], what: str = "hold", reason: str = "battery") -> dict[str, Any]:
    return office.do("make_hold", client=office.world.client, what=what, rule=rule, reason=reason)


def apply(office: Bench, hold: str, kind: str = "apply_hold", most: int = 2000) -> int:
    """Until nothing is left; how many acts it took."""
    acts = 0
    while True:
        answer = office.do(kind, client=office.world.client, hold=hold, most=most)
        assert answer["outcome"] == "recorded", answer
        acts += 1
        if answer["left"] == 0:
            return acts


def held(world: World, unit: UUID) -> str | None:
    text: str | None = world.value("SELECT hold FROM unit WHERE id = %s", unit)
    return text


def shipped(bench: Bench, serial: str = "") -> tuple[UUID, str]:
    unit, serial = bench.receive(bench.world.console, serial)
    box = bench.take(bench.world.order((bench.world.console, 1)))
    bench.pack(box, serial)
    bench.send(box)
    return unit, serial


def test_a_held_unit_is_refused_at_the_packing_bench(office: Bench, bench: Bench, world: World) -> None:
    unit, serial = bench.receive(world.console)
    hold = make(office, serials=[serial.lower()])
    assert (hold["units"], hold["left"]) == (1, 1)
    apply(office, hold["hold"])
    box = bench.take(world.order((world.console, 1)))
    assert outcome(bench.pack(box, serial)) == ("refused", "held")
    assert held(world, unit) == f"{hold['code']}: battery"


@pytest.mark.parametrize("rule", ["skus", "serials", "range", "inbounds", "lots", "made", "shipped", "component"])
def test_every_rule_finds_its_units_and_no_others(
    office: Bench, bench: Bench, world: World, rule: str,
) -> None:
    other, other_serial = bench.receive(world.sku("OTHER-SKU"))
    mine, serial = bench.receive(world.console) if rule != "shipped" else shipped(bench)
    stranger = world.sku("CONSOLE", client=world.stranger)
    foreign, _ = bench.receive(stranger, serial)
    inbound, line = UUID(int=7), UUID(int=8)
    world.insert("inbound", client_id=world.client, id=inbound, number="IN-7", state="closed")
    world.insert("inbound_line", client_id=world.client, id=line, inbound_id=inbound, number=1, sku_id=world.console.id,
                 announced=1, received=1, lot="L7", made="2026-03-01")
    world.insert("inbound_item", client_id=world.client, inbound_id=inbound, id=UUID(int=9), op_id=UUID(int=9),
                 line_id=line, sku_id=world.console.id, unit_id=mine, quantity=1, how="scanned", at=datetime.now(UTC))
    world.insert("component", client_id=world.client, child_id=other, parent_id=mine, role="screen",
                 since=datetime.now(UTC))
    today = datetime.now(UTC).date().isoformat()
    rules: dict[str, dict[str, object]] = {
        "skus": {"skus": ["CONSOLE"]}, "serials": {"serials": [serial]}, "inbounds": {"inbounds": ["IN-7"]},
        "range": {"serial_from": serial, "serial_to": serial}, "lots": {"lots": ["L7"]},
        "made": {"made_from": "2026-02-01", "made_to": "2026-03-01"},
        "shipped": {"shipped_from": today, "shipped_to": today}, "component": {"component": other_serial}}
    preview = office.do("preview_hold", client=world.client, rule=rules[rule])
    assert (preview["units"], preview["sample"]) == (1, [serial])
    hold = make_by(office, rules[rule])
    apply(office, hold["hold"])
    assert held(world, mine)
    assert not held(world, other)
    assert not held(world, foreign)


def test_conditions_are_joined(office: Bench, bench: Bench, world: World) -> None:
    _, serial = bench.receive(world.console)
    bench.receive(world.console)
    assert office.do("preview_hold", client=world.client, rule={"skus": ["CONSOLE"], "serials": [serial]})["units"] == 1
    assert office.do("preview_hold", client=world.client, rule={"skus": ["CAMERA"], "serials": [serial]})["units"] == 0


def test_why_a_unit_is_held_is_one_line_that_can_be_read(office: Bench, bench: Bench, world: World) -> None:
    unit, serial = bench.receive(world.console)
    told = office.do("make_hold", client=world.client, what="recall", rule={"serials": [serial]},
                     reason=" battery\x1b[2J\nmay burn ")
    apply(office, told["hold"])
    assert held(world, unit) == f"{told['code']}: battery[2J may burn"
    wiped = office.do("make_hold", client=world.client, what="recall", rule={"serials": [serial]}, reason="\x1b\n")
    assert outcome(wiped) == ("refused", "reason_missing")


@pytest.mark.parametrize(("rule", "names"), [
    ({"skus": ["CONSOLE", "CONSOL"]}, ["CONSOL"]), ({"skus": ["CONSOLE"], "lots": ["L7", "l7"]}, ["l7"]),
    ({"skus": ["CONSOLE"], "inbounds": ["IN-7", "IN-8"]}, ["IN-8"]), ({"component": "NO-PART"}, ["NO-PART"]),
    ({"serials": ["NOBODY-1"]}, ["NOBODY-1"]),
    ({"serials": [f"N{n:02}" for n in range(20)]}, [f"N{n:02}" for n in range(8)])])
def test_what_a_rule_names_and_nobody_knows_is_told(
    office: Bench, bench: Bench, world: World, rule: dict[str, list[str]], names: list[str],
) -> None:
    _, serial = bench.receive(world.console)
    bench.receive(world.sku("CONSOL", client=world.stranger), "NOBODY-1")    # another client's names are nobody's here
    world.insert("inbound", client_id=world.client, id=UUID(int=7), number="IN-7", state="closed")
    world.insert("inbound_line", client_id=world.client, id=UUID(int=8), inbound_id=UUID(int=7), number=1,
                 sku_id=world.console.id, announced=1, received=1, lot="L7")
    known = {**rule, "serials": [serial.lower(), *rule.get("serials", [])]}
    told = office.do("preview_hold", client=world.client, rule=known)
    assert (told["unnamed"], told["unknown"]) == (names, 20 if len(names) == 8 else len(names))
    assert office.do("preview_hold", client=world.client, rule={"serials": [serial]})["unknown"] == 0


@pytest.mark.parametrize(("rule", "reason"), [
    ({}, "rule_empty"), ({"colour": "red"}, "rule_empty"), ({"serial_from": "A1"}, "rule_range"),
    ({"serial_from": "A1", "serial_to": "A10"}, "rule_range"),
    ({"serial_from": "A2", "serial_to": "A1"}, "rule_range")])
def test_a_rule_that_would_mean_everything_or_nothing_is_refused(
    office: Bench, world: World, rule: dict[str, object], reason: str,
) -> None:
    assert outcome(office.do("preview_hold", client=world.client, rule=rule)) == ("refused", reason)
    assert outcome(make_by(office, rule)) == ("refused", reason)
    assert world.value("SELECT count(*) FROM hold_order") == 0


def test_a_hold_goes_in_chunks_and_finds_what_came_meanwhile(office: Bench, bench: Bench, world: World) -> None:
    units = [bench.receive(world.console)[0] for _ in range(5)]
    hold = make(office, skus=["CONSOLE"])
    assert apply(office, hold["hold"], most=2) == 3
    late, _ = bench.receive(world.console)
    apply(office, hold["hold"], most=2)
    assert all(held(world, unit) for unit in [*units, late])


def test_shipped_units_are_held_and_counted_as_shipped(office: Bench, bench: Bench, world: World) -> None:
    shipped(bench)
    bench.receive(world.console)
    hold = make(office, "recall", skus=["CONSOLE"])
    apply(office, hold["hold"])
    row = world.owner.execute("SELECT units, applied, located, shipped FROM hold_progress").fetchone()
    assert row == (2, 2, 1, 1)


def test_two_holds_on_one_unit_are_released_one_by_one(office: Bench, bench: Bench, world: World) -> None:
    unit, serial = bench.receive(world.console)
    first = make(office, serials=[serial])
    apply(office, first["hold"])
    second = make(office, reason="label", skus=["CONSOLE"])
    apply(office, second["hold"])
    assert held(world, unit) == f"{second['code']}: label"
    for hold, left in ((second, f"{first['code']}: battery"), (first, None)):
        office.do("release_hold", client=world.client, hold=hold["hold"], reason="checked")
        apply(office, hold["hold"], "lift_hold")
        assert held(world, unit) == left


def test_a_hold_that_somebody_set_by_hand_outlives_a_recall(office: Bench, bench: Bench, world: World) -> None:
    unit, serial = bench.receive(world.console)
    bench.do("hold", client=world.client, unit=unit, hold="scratched")
    hold = make(office, serials=[serial])
    apply(office, hold["hold"])
    office.do("release_hold", client=world.client, hold=hold["hold"], reason="checked")
    apply(office, hold["hold"], "lift_hold")
    assert held(world, unit) == "scratched"


def test_a_recall_is_released_by_two_supervisors_alone(office: Bench, bench: Bench, world: World) -> None:
    bench.receive(world.console)
    recall = make(office, "recall", skus=["CONSOLE"])
    apply(office, recall["hold"])
    second = world.person("supervisor")
    told = {"client": world.client, "hold": recall["hold"], "reason": "repaired"}
    assert outcome(office.do("release_hold", **told)) == ("refused", "two_people")
    assert outcome(office.do("release_hold", **told, badge="00" * 32)) == ("refused", "unknown_badge")
    assert outcome(office.do("release_hold", **told, badge=digest(world.supervisor))) == ("refused", "same_person")
    assert outcome(office.do("release_hold", **told, badge=digest(world.packer))) == ("refused", "not_allowed")
    assert office.do("release_hold", **told, badge=digest(second))["outcome"] == "recorded"
    kept = world.owner.execute("SELECT answer::text FROM operation").fetchall()
    assert not any(digest(second) in text for text, in kept)


@pytest.mark.parametrize("kind", ["make_hold", "apply_hold", "release_hold", "lift_hold"])
def test_nobody_but_a_supervisor_holds_or_releases(
    database: Database, office: Bench, world: World, kind: str,
) -> None:
    hold = make(office, skus=["CONSOLE"])
    desk = Bench(world, database.audit_url, "AUDIT", world.packer)
    told = desk.do(kind, client=world.client, hold=hold["hold"], what="hold", rule={"skus": ["CONSOLE"]}, reason="x")
    desk.leave()
    assert outcome(told) == ("refused", "not_allowed")


def test_a_hold_that_is_not_there_or_is_over_is_refused(office: Bench, bench: Bench, world: World) -> None:
    bench.receive(world.console)
    assert outcome(office.do("apply_hold", client=world.client, hold=UUID(int=1))) == ("refused", "unknown_hold")
    hold = make(office, skus=["CONSOLE"])
    office.do("release_hold", client=world.client, hold=hold["hold"], reason="checked")
    for kind in ("apply_hold", "release_hold"):
        told = office.do(kind, client=world.client, hold=hold["hold"], reason="again")
        assert outcome(told) == ("refused", "hold_released")


def test_the_same_act_twice_is_done_once(office: Bench, bench: Bench, world: World) -> None:
    unit, _ = bench.receive(world.console)
    op = office.op("make_hold", client=world.client, what="hold", rule={"skus": ["CONSOLE"]}, reason="x")
    first, again = office.call(op), office.call(op)
    assert first["hold"] == again["hold"]
    assert again["replayed"]
    op = office.op("apply_hold", client=world.client, hold=first["hold"])
    office.call(op)
    office.call(op)
    assert world.value("SELECT count(*) FROM event WHERE unit_id = %s AND kind = 'hold'", unit) == 1


def test_one_unit_is_not_let_go_of_behind_the_back_of_a_recall(office: Bench, bench: Bench, world: World) -> None:
    unit, _ = bench.receive(world.console)
    recall = make(office, "recall", skus=["CONSOLE"])
    apply(office, recall["hold"])
    bench.person = world.supervisor
    told = bench.do("release", client=world.client, unit=unit)
    assert outcome(told) == ("refused", "on_a_recall")
    assert told["recall"] == recall["code"]
    assert held(world, unit)
