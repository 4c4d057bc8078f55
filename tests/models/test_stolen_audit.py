"""What somebody with the audit window's login and no supervisor's badge cannot do in the office."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Any

import pytest
from psycopg import errors
from uuid_utils.compat import uuid7

from tests.conftest import Database
from tests.models.ledger_world import Bench, World, digest, outcome

NOBODY = str(uuid7())
ACTS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("save_questions", {"questions": []}), ("save_lane_rules", {"rules": []}),
    ("save_accessories", {"accessories": []}),
    ("make_hold", {"what": "hold", "reason": "mine", "rule": {"skus": ["CONSOLE"]}}), ("apply_hold", {"hold": NOBODY}),
    ("release_hold", {"hold": NOBODY, "reason": "mine"}), ("lift_hold", {"hold": NOBODY}),
    ("decide_case", {"case": NOBODY, "decision": "leave", "reason": "mine"}), ("assign_case", {"case": NOBODY}),
    ("add_case_photo", {"case": NOBODY, "photo": "a" * 64}),
    ("set_kpi_target", {"measure": "on_time", "value": 1}), ("set_kpi_baseline", {"measure": "on_time", "value": 1}),
    ("set_shift", {"name": "Night", "from_day": "2099-01-01"}),
    ("change_sku", {"changes": {"name": "X"}, "before": {}}),
    ("change_office", {"what": "site", "changes": {"name": "Mine"}}),
    ("change_office", {"what": "client", "changes": {"code": "MINE", "name": "Mine"}}),
    ("change_badge", {"person": NOBODY, "digest": "a" * 64}),
    ("plan_count", {"what": "place", "scope": {"places": ["A-1"]}}), ("approve_count", {"count": NOBODY}),
    ("reject_count", {"count": NOBODY}), ("cancel_count", {"count": NOBODY, "why": "mine"}),
)


@pytest.fixture
def thief(world: World, database: Database) -> Iterator[Bench]:
    """Names a supervisor at a window where that supervisor has just scanned a badge, and knows no secret."""
    at_work = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    stolen = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    stolen.session = None
    world.owner.execute("DELETE FROM bench_session WHERE ctid = (SELECT max(ctid) FROM bench_session)")
    yield stolen
    at_work.leave()
    stolen.leave()


@pytest.mark.parametrize(("kind", "fields"), ACTS, ids=[f"{kind} {index}" for index, (kind, _) in enumerate(ACTS)])
@pytest.mark.parametrize("session", [None, "", "a" * 64])
def test_a_supervisor_who_is_only_named_does_nothing(
    thief: Bench, world: World, kind: str, fields: dict[str, Any], session: str | None,
) -> None:
    told = thief.do(kind, client=world.client, sku=world.console.id, session=session, **fields)
    assert outcome(told) == ("refused", "not_allowed")


def test_nobody_reads_the_secrets_of_who_is_signed_on(thief: Bench) -> None:
    for table in ("bench_session", "badge", "site"):
        with pytest.raises(errors.InsufficientPrivilege):
            thief.connection.execute(f"SELECT * FROM {table}".encode())


def act(desk: Bench, **more: object) -> tuple[str, str | None]:
    return outcome(desk.do("set_kpi_target", measure="on_time", value="0.98", **more))


def test_a_badge_at_one_window_opens_no_other_and_nobody_elses_acts(world: World, database: Database) -> None:
    desk = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    other = world.person("supervisor")
    assert act(desk) == ("recorded", None)
    assert act(desk, bench="AUDIT-2") == ("refused", "not_allowed")
    assert act(desk, operator=other.id) == ("refused", "not_allowed")
    desk.leave()


def test_a_badge_that_is_revoked_ends_what_it_opened(world: World, database: Database) -> None:
    desk = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    world.owner.execute("UPDATE badge SET revoked_at = now() WHERE person_id = %s", [world.supervisor.id])
    assert act(desk) == ("refused", "not_allowed")
    desk.leave()


def test_a_badge_is_believed_for_a_day_of_work(world: World, database: Database) -> None:
    desk = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    world.owner.execute("UPDATE bench_session SET until = until - interval '15 hours 59 minutes'")
    assert act(desk) == ("recorded", None)
    world.owner.execute("UPDATE bench_session SET until = until - interval '2 minutes'")
    assert act(desk) == ("refused", "not_allowed")
    desk.leave()


@pytest.mark.parametrize("role", ["packer", "inspector"])
def test_the_badge_of_somebody_else_begins_nothing(world: World, database: Database, role: str) -> None:
    desk = Bench(world, database.audit_url, "AUDIT", world.person(role))
    assert world.value("SELECT count(*) FROM bench_session") == 0
    assert act(desk, operator=world.supervisor.id) == ("refused", "not_allowed")
    desk.leave()


def test_no_secret_is_kept(world: World, database: Database) -> None:
    desk = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    secret = secrets.token_hex(32)
    desk.do("audit_sign_on", badge=digest(world.supervisor.badge), session=secret)
    assert act(desk, session=secret) == ("recorded", None)
    kept = world.value("SELECT string_agg(o::text, ' ') FROM operation o")
    assert secret not in kept
    assert digest(world.supervisor.badge) not in kept
    desk.leave()
