"""Other names of a unit, taken at a bench: once, of one unit, and never another kind of code."""

from __future__ import annotations

import hashlib
import json
from uuid import UUID

import pytest

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.ledger_world import Answer, Bench, World, outcome


@pytest.fixture
def phone(bench: Bench, world: World) -> UUID:
    """A received unit of a SKU whose profile asks for a second IMEI and a MAC."""
    world.change("sku", world.console.id, profile=json.dumps({"aliases": ["imei2", "mac"]}))
    return bench.receive(world.console, "352099001761481")[0]


def name(bench: Bench, world: World, unit: UUID, kind: str, value: str) -> Answer:
    return bench.do("add_alias", client=world.client, unit=unit, type=kind, candidates=[value])


def test_each_name_is_kept_with_an_event_and_the_next_one_is_asked_for(
    bench: Bench, world: World, phone: UUID, database: Database,
) -> None:
    first = name(bench, world, phone, "imei2", "352099001761499")
    assert (outcome(first), first["due"]) == (("recorded", None), ["mac"])
    second = name(bench, world, phone, "mac", "001A2B3C4D5E")
    assert second["due"] == []
    kept = world.owner.execute("SELECT facts->'alias' FROM event WHERE unit_id = %s AND kind = 'name' ORDER BY rev",
                               [phone]).fetchall()
    assert [row[0]["type"] for row in kept] == ["imei2", "mac"]
    assert verify(database.audit_url).broken == 0


def test_a_unit_is_found_by_its_new_name(bench: Bench, world: World, phone: UUID) -> None:
    name(bench, world, phone, "imei2", "352099001761499")
    box = bench.take(world.order((world.console, 1)))
    assert bench.pack(box, "352099001761499")["unit"]["id"] == str(phone)


def test_the_same_name_again_changes_nothing(bench: Bench, world: World, phone: UUID) -> None:
    once = name(bench, world, phone, "mac", "001A2B3C4D5E")
    again = name(bench, world, phone, "mac", "001A2B3C4D5E")
    assert (again["outcome"], again["unit"]["rev"]) == ("recorded", once["unit"]["rev"])


@pytest.mark.parametrize(("kind", "value", "reason"), [
    ("imei2", "352099001761481", "alias_is_serial"),
    ("imei2", "352099001761507", "alias_taken"),
    ("imei2", "A-1", "not_a_serial"),
    ("imei2", " ", "profile"),
    ("Drop table", "352099001761499", "profile"),
], ids=["its own serial", "another unit's serial", "a place", "nothing", "a kind that is none"])
def test_what_cannot_be_its_name_is_refused(
    bench: Bench, world: World, phone: UUID, kind: str, value: str, reason: str,
) -> None:
    bench.receive(world.console, "352099001761507")
    assert outcome(name(bench, world, phone, kind, value)) == ("refused", reason)
    assert world.value("SELECT count(*) FROM alias") == 0


def test_another_units_name_is_refused_with_that_unit(bench: Bench, world: World, phone: UUID) -> None:
    other, serial = bench.receive(world.console, "352099001761507")
    name(bench, world, other, "mac", "001A2B3C4D5E")
    answer = name(bench, world, phone, "mac", "001A2B3C4D5E")
    assert (answer["reason"], answer["unit"]["serial"], answer["place"]) == ("alias_taken", serial, "A-1")


def test_a_second_name_of_one_kind_is_refused(bench: Bench, world: World, phone: UUID) -> None:
    name(bench, world, phone, "mac", "001A2B3C4D5E")
    assert outcome(name(bench, world, phone, "mac", "001A2B3C4D5F")) == ("refused", "alias_given")


def test_a_badge_scanned_for_a_name_is_kept_nowhere(bench: Bench, world: World, phone: UUID) -> None:
    badge = world.packer.badge
    answer = bench.do("add_alias", client=world.client, unit=phone, type="mac", candidates=[badge],
                      raw=badge.encode().hex())
    assert answer["reason"] == "not_a_serial"
    kept = world.value("SELECT string_agg(o::text, '') FROM operation o")
    assert badge not in kept
    assert badge.encode().hex() not in kept


def test_nobody_names_units_without_signing_on(bench: Bench, world: World, phone: UUID) -> None:
    answer = bench.call(bench.op("add_alias", client=world.client, unit=phone, type="mac", candidates=["001A2B3C4D5E"])
                        | {"operator": None})
    assert outcome(answer) == ("refused", "not_allowed")


def correct(bench: Bench, world: World, unit: UUID, known: str, *right: str, **more: object) -> Answer:
    badge = hashlib.sha256(world.supervisor.badge.encode()).hexdigest()
    return bench.do("correct_alias", **({
        "client": world.client, "unit": unit, "type": "mac", "was": known, "candidates": list(right),
        "overridden_by": badge, "override_reason": "Read wrong"} | more))


def test_a_correction_names_the_event_it_corrects_and_moves_the_name(
    bench: Bench, world: World, phone: UUID, database: Database,
) -> None:
    """Fails when history is changed instead of added to, or the old name still finds the unit."""
    name(bench, world, phone, "mac", "001A2B3C4D5E")
    told = correct(bench, world, phone, "001A2B3C4D5E", "001A2B3C4D5F")
    assert (outcome(told), told["value"], told["second"]) == (
        ("recorded", None), "001A2B3C4D5F", world.value("SELECT name FROM person WHERE id = %s", world.supervisor.id))
    first, second = world.owner.execute(
        "SELECT id, corrects, facts FROM event WHERE unit_id = %s AND kind = 'name' ORDER BY rev", [phone]).fetchall()
    assert second[1] == first[0]
    assert (second[2]["was"], second[2]["alias"]["value"], second[2]["second"]) == (
        "001A2B3C4D5E", "001A2B3C4D5F", str(world.supervisor.id))
    again = correct(bench, world, phone, "001A2B3C4D5F")
    assert (again["value"], again["due"]) == (None, ["imei2", "mac"])
    assert world.value("SELECT count(*) FROM alias") == 0
    assert world.value("SELECT corrects FROM event WHERE unit_id = %s ORDER BY rev DESC LIMIT 1", phone) == world.value(
        "SELECT id FROM event WHERE unit_id = %s AND corrects = %s", phone, first[0])
    assert verify(database.audit_url).faults == ()


def test_verification_sees_a_name_that_no_event_gave(
    bench: Bench, world: World, phone: UUID, database: Database,
) -> None:
    name(bench, world, phone, "mac", "001A2B3C4D5E")
    world.owner.execute("UPDATE alias SET value = '001A2B3C4D5F'")
    assert verify(database.audit_url).faults != ()


@pytest.mark.parametrize(("more", "reason"), [
    ({"overridden_by": "00"}, "unknown_badge"), ({"override_reason": " "}, "not_now"),
    ({"was": "001A2B3C4D50"}, "name_not_given"), ({"candidates": ["352099001761481"]}, "alias_is_serial"),
    ({"candidates": ["352099001761507"]}, "alias_taken"), ({"candidates": ["A-1"]}, "not_a_serial"),
])
def test_a_correction_that_is_none_changes_nothing(
    bench: Bench, world: World, phone: UUID, more: dict[str, object], reason: str,
) -> None:
    bench.receive(world.console, "352099001761507")
    name(bench, world, phone, "mac", "001A2B3C4D5E")
    assert outcome(correct(bench, world, phone, "001A2B3C4D5E", "001A2B3C4D5F", **more)) == ("refused", reason)
    assert world.value("SELECT value FROM alias") == "001A2B3C4D5E"
    assert world.value("SELECT count(*) FROM operation o WHERE o::text LIKE %s",
                       f"%{hashlib.sha256(world.supervisor.badge.encode()).hexdigest()}%") == 0
