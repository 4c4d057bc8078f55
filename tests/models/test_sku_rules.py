"""Rules of a SKU in the base: changed by a supervisor's badge alone, kept before and after, and no unit touched."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

import pytest

from station.errors import DatabaseAway
from station.models.database import Database as Connection
from station.models.sku_rules import (
    KnownSku,
    change_rules,
    first_serials,
    known_skus,
    newest_serials,
    rules_of,
    save_profile,
)
from station.profiles import SerialProfile, profile_to_json
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Bench, Person, World

LONG = SerialProfile("own", lengths=(12,))


def sha256(person: Person) -> str:
    return hashlib.sha256(person.badge.encode()).hexdigest()


@pytest.fixture
def office(database: Database) -> Iterator[Connection]:
    with Connection(database.audit_url) as base:
        yield base


@pytest.fixture
def console(office: Connection, world: World) -> KnownSku:
    return next(sku for sku in known_skus(office) if sku.code == "CONSOLE")


def save(office: Connection, sku: KnownSku, author: Person, profile: SerialProfile = LONG) -> dict[str, Any]:
    return save_profile(office, sku, stored=rules_of(office, sku).stored, profile=profile, badge_sha256=sha256(author))


def test_a_supervisor_saves_a_profile_and_the_history_keeps_before_and_after(
    office: Connection, world: World, console: KnownSku,
) -> None:
    before = rules_of(office, console)
    answer = save(office, console, world.supervisor)
    after = rules_of(office, console)
    assert (answer["outcome"], after.profile, before.author) == ("recorded", LONG, "")
    assert after.author == world.value("SELECT name FROM person WHERE id = %s", world.supervisor.id)
    kept = world.value("SELECT answer FROM operation WHERE kind = 'change_sku' AND operator = %s", world.supervisor.id)
    assert kept["before"]["profile"] == before.stored
    assert kept["after"]["profile"] == profile_to_json(LONG)


def test_a_packers_badge_changes_nothing(office: Connection, world: World, console: KnownSku) -> None:
    assert save(office, console, world.packer)["reason"] == "not_allowed"
    assert rules_of(office, console).profile == SerialProfile()


def test_a_badge_that_was_revoked_or_never_issued_changes_nothing(
    office: Connection, world: World, console: KnownSku,
) -> None:
    world.owner.execute("UPDATE badge SET revoked_at = now() WHERE person_id = %s", [world.supervisor.id])
    assert save(office, console, world.supervisor)["reason"] == "unknown_badge"
    assert rules_of(office, console).profile == SerialProfile()


def test_the_badge_is_kept_nowhere(office: Connection, world: World, console: KnownSku) -> None:
    save(office, console, world.supervisor)
    kept = world.value("SELECT string_agg(o::text, '') FROM operation o")
    assert sha256(world.supervisor) not in kept
    assert world.supervisor.badge not in kept


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    office: Connection, world: World, console: KnownSku,
) -> None:
    seen = rules_of(office, console).stored
    save(office, console, world.supervisor)
    late = save_profile(office, console, stored=seen, profile=SerialProfile("late"),
                        badge_sha256=sha256(world.supervisor))
    assert late["reason"] == "lost_race"
    assert rules_of(office, console).profile == LONG


def test_a_changed_profile_leaves_the_units_as_they_were(
    office: Connection, world: World, console: KnownSku, bench: Bench,
) -> None:
    unit, serial = bench.receive(world.console)
    before = world.value("SELECT u::text FROM unit u WHERE id = %s", unit)
    save(office, console, world.supervisor)
    assert world.value("SELECT u::text FROM unit u WHERE id = %s", unit) == before
    assert newest_serials(office, console) == (serial,)


def test_the_policy_is_changed_the_same_way_and_a_sku_with_units_cannot_become_counted(
    office: Connection, world: World, console: KnownSku, bench: Bench,
) -> None:
    bench.receive(world.console)
    badge = sha256(world.supervisor)
    more = {"policy": "inbound_outbound", "exact": True, "carton_rule": "sample_n", "sample_n": 3}
    assert change_rules(office, console, before={"policy": "every_touch"}, changes=more,
                        badge_sha256=badge)["outcome"] == "recorded"
    kept = world.owner.execute("SELECT policy, exact, carton_rule, sample_n FROM sku WHERE id = %s",
                               [console.id]).fetchone()
    assert kept == ("inbound_outbound", True, "sample_n", 3)
    counted = change_rules(office, console, before={}, changes={"policy": "none"}, badge_sha256=badge)
    assert counted["reason"] == "not_available"


def test_a_rule_there_is_not_is_refused(office: Connection, world: World, console: KnownSku) -> None:
    answer = change_rules(office, console, before={}, changes={"colour": 1}, badge_sha256=sha256(world.supervisor))
    assert answer["reason"] == "not_now"


def test_the_first_units_are_those_that_came_first(
    office: Connection, world: World, console: KnownSku, make_bench: MakeBench,
) -> None:
    bench = make_bench()
    serials = [bench.receive(world.console)[1] for _ in range(5)]
    assert first_serials(office, console, 3) == tuple(serials[:3])
    assert newest_serials(office, console, 2) == (serials[4], serials[3])


def test_a_bench_may_not_change_a_rule(database: Database, world: World, console: KnownSku) -> None:
    with Connection(database.bench_url) as base, pytest.raises(DatabaseAway):
        change_rules(base, console, before={}, changes={}, badge_sha256=sha256(world.supervisor))
