"""Who holds the benches' login, and no badge, does nothing in anybody's name: docs/decisions/0016."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
from psycopg import errors, sql
from uuid_utils.compat import uuid7

from station.commands.acts import new_session
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import FUNCTION_OF, Answer, Bench, Box, World, as_json, digest, outcome
from tests.models.test_repair_histories import Works

# Every other function of a bench is an act. Who reads, is nobody; who signs on, has a badge; the pulse shows nobody's
# name that is not proved.
READING = {"bench_start", "check_list", "place_history", "replenish_list", "unit_places"}
PROVING = {"sign_on", "pulse"}
OF_NOBODY = {"settle_print"}    # what a printer said, when nobody may be there any more
ORDERED = {"hold_listed"}    # does what a supervisor's list says, in whoever's name that list is
BENCH_CALLS = """
    SELECT proname FROM pg_proc WHERE pronamespace = 'station'::regnamespace AND prokind = 'f'
       AND proargtypes::text = 'jsonb'::regtype::oid::text AND has_function_privilege('station_bench', oid, 'EXECUTE')
     ORDER BY proname
"""
SOURCES = """
    SELECT proname, string_agg(pg_get_functiondef(oid), ' ') FROM pg_proc
     WHERE pronamespace = 'station'::regnamespace AND prokind = 'f' GROUP BY proname
"""
TABLES = """
    SELECT c.oid::regclass::text FROM pg_class c
     WHERE c.relnamespace = 'station'::regnamespace AND c.relkind = 'r' AND c.relname <> 'operation'
"""
KIND_OF = {"keep_refusal": "refused_scan", "record": "receive"}
REFUSED = ("refused", "unproved")
LIVES = 60


def signed_on(bench: Bench, **fields: object) -> str:
    """Scan the person's badge; the bench's secret."""
    secret = new_session()
    told = bench.do("sign_on", badge=digest(bench.person.badge), session=secret, **fields)
    assert outcome(told) == ("recorded", None)
    bench.session = secret
    return secret


@pytest.fixture
def at_work(make_bench: MakeBench) -> Bench:
    """A packer at P-01, signed on by a badge."""
    bench = make_bench("P-01")
    signed_on(bench)
    return bench


@pytest.fixture
def thief(make_bench: MakeBench, at_work: Bench) -> Bench:
    """The same login, the same bench's name, the same person's; and no secret."""
    stolen = make_bench("P-01", at_work.person)
    stolen.session = ""
    return stolen


@pytest.fixture
def secrets_of_others(make_bench: MakeBench, world: World) -> dict[str, str | None]:
    """What a thief may try instead of the secret: nothing, a guess, and what two other badges have opened."""
    other_bench = make_bench("P-02")
    other_person = make_bench("P-03", world.supervisor)
    return {"none": None, "empty": "", "guess": "a" * 64, "no text": "\x01", "digest": "0" * 64,
            "the same person elsewhere": signed_on(other_bench), "a supervisor elsewhere": signed_on(other_person)}


def contents(world: World) -> dict[str, Any]:
    """Every table but the operations, as one digest each."""
    names = [name for name, in world.owner.execute(TABLES.encode()).fetchall()]
    return {name: world.value(f"SELECT md5(coalesce(string_agg(x::text, '|' ORDER BY x::text), '')) FROM {name} x")
            for name in names}


def functions(world: World) -> set[str]:
    return {name for name, in world.owner.execute(BENCH_CALLS.encode()).fetchall()}


def test_every_function_of_a_bench_is_an_act_or_reads(world: World) -> None:
    assert functions(world) >= (READING | PROVING | ORDERED)


def test_every_act_asks_who_acts_before_it_is_kept(world: World) -> None:
    """Not only at the last door: a function that forgot would end as a fault of the program and not as a refusal."""
    sources = dict(world.owner.execute(SOURCES.encode()).fetchall())
    called = {name: set(re.findall(r"\b[a-z_]+(?=\()", text)) & set(sources) - {name} for name, text in sources.items()}

    def reached(name: str, seen: set[str]) -> set[str]:
        for other in called[name] - seen - {"_keep", "_kept"}:
            seen.add(other)
            reached(other, seen)
        return seen

    acts = functions(world) - READING - PROVING - ORDERED - {"keep_refusal"}
    assert {name for name in acts if not {"_role", "_proved"} & reached(name, set())} == set()


def test_no_function_does_anything_for_who_is_only_named(
    thief: Bench, world: World, secrets_of_others: dict[str, str | None],
) -> None:
    """Every act in the catalogue, with every secret but the right one."""
    before = contents(world)
    for name in sorted(functions(world) - READING - PROVING - ORDERED):
        for tried, session in secrets_of_others.items():
            op = thief.op(KIND_OF.get(name, name), session=session, client=world.client, reason="hostile")
            assert outcome(thief.ask(sql.Identifier(name), op)) == REFUSED, (name, tried)
    assert contents(world) == before
    nobody = {key: value for key, value in thief.op("x").items() if key not in ("operator", "session")}
    for name in sorted(functions(world) - READING - PROVING - ORDERED):
        op = nobody | {"id": uuid7(), "kind": KIND_OF.get(name, name), "client": world.client, "reason": "hostile"}
        assert thief.ask(sql.Identifier(name), op)["outcome"] == "refused", name
    assert contents(world) == before
    kept = world.owner.execute("SELECT DISTINCT operator, answer->>'named' FROM operation WHERE reason = 'unproved'")
    assert kept.fetchall() == [(None, str(thief.person.id))]


class Followed(Bench):
    """A bench whose every act is first tried by somebody who has seen all of it but the secret."""

    tried: set[str]

    def call(self, op: dict[str, object]) -> Answer:
        function = FUNCTION_OF.get(str(op["kind"]), str(op["kind"]))
        if "operator" in op and function != "sign_on":
            stolen = self.ask(sql.Identifier(function), op | {"id": uuid7(), "session": "a" * 64})
            assert outcome(stolen) == REFUSED, op
            nobody = {key: value for key, value in op.items() if key not in ("operator", "session")} | {"id": uuid7()}
            assert function in OF_NOBODY or self.ask(sql.Identifier(function), nobody)["outcome"] == "refused", op
            self.tried.add(function)
        return super().call(op)


@pytest.mark.parametrize("seed", [91, 92])
def test_whatever_a_bench_does_nobody_else_does_in_its_name(database: Database, world: World, seed: int) -> None:
    """Lives of stock, orders, counts, returns and repairs: good arguments, where only the proof is missing."""
    tried: set[str] = set()
    people = [world.packer, world.packer, world.person("inspector"), world.person("inspector")]
    benches = [Followed(world, database.bench_url, f"FOLLOWED-{number}", person)
               for number, person in enumerate(people)]
    for bench in benches:
        bench.tried = tried
    life = Works(seed, world, list(benches[:2]), list(benches[2:]))
    for _ in range(LIVES):
        life.step()
    for bench in benches:
        bench.leave()
    assert len(tried) > 20, f"too few functions were tried: {sorted(tried)}"
    assert tried <= functions(world)
    moved = world.value("SELECT count(*) FROM event e JOIN operation o ON o.id = e.op_id WHERE o.reason = 'unproved'")
    assert moved == 0


def box_of_one(bench: Bench, world: World) -> tuple[Box, str]:
    _, serial = bench.receive(world.console)
    return bench.take(world.order((world.console, 1))), serial


def test_the_secret_opens_one_bench_to_one_person(at_work: Bench, world: World) -> None:
    order = world.order((world.console, 1)).number
    assert outcome(at_work.do("take_order", code=order, operator=world.supervisor.id)) == REFUSED
    assert outcome(at_work.do("take_order", code=order, bench="P-02")) == REFUSED
    assert outcome(at_work.do("take_order", code=order)) == ("recorded", None)


def test_an_operation_that_was_seen_is_answered_and_not_done_again(at_work: Bench, thief: Bench, world: World) -> None:
    """Who knows an id is told what it was answered, which a bench may read anyhow; a new id is nobody's."""
    box, serial = box_of_one(at_work, world)
    op = at_work.op("pack", **box.where(), candidates=[serial])
    assert outcome(at_work.call(op)) == ("recorded", None)
    seen = {key: value for key, value in op.items() if key != "session"}
    before = contents(world)
    assert thief.call(seen)["replayed"] is True
    assert outcome(thief.call(seen | {"id": uuid7()})) == REFUSED
    assert contents(world) == before


def test_nobody_reads_who_is_signed_on_or_makes_a_session(thief: Bench, world: World) -> None:
    for statement in ("SELECT * FROM bench_session", "SELECT * FROM badge",
                      "DELETE FROM bench_session", "UPDATE bench_session SET until = now() + interval '1 year'",
                      "INSERT INTO bench_session SELECT * FROM bench_session",
                      "SELECT _begin_session('{}', gen_random_uuid())", "SELECT _kept('{}', 'recorded', null, '{}')",
                      "SELECT _signed_on('{}')", "SELECT _good_badge('{}')", "SELECT _badge_person('{}')",
                      "SET SESSION AUTHORIZATION station_owner", "SET ROLE station_owner", "SET ROLE station_audit"):
        with pytest.raises(errors.InsufficientPrivilege):
            thief.connection.execute(statement.encode())


def test_a_thief_shadows_no_name_that_the_proof_is_made_of(thief: Bench, world: World) -> None:
    """The search path of the functions is their own; and the login makes nothing that could stand before them."""
    for statement in ("CREATE TEMP TABLE bench_session (secret bytea)", "CREATE SCHEMA mine",
                      "CREATE FUNCTION pg_temp.now() RETURNS timestamptz LANGUAGE sql AS 'SELECT null::timestamptz'"):
        with pytest.raises(errors.InsufficientPrivilege):
            thief.connection.execute(statement.encode())
    thief.connection.execute("SET search_path = public, pg_temp")
    told = thief.connection.execute("SELECT station.record(%s::jsonb)", [as_json(thief.op(
        "receive", client=world.client, sku=world.console.id, candidates=["AB1"]))]).fetchone()
    assert told is not None
    assert outcome(told[0]) == REFUSED


@pytest.mark.parametrize("badge", ["", "00", "BADGE", digest("BADGE:NOBODY")])
def test_a_badge_that_is_none_begins_nothing(thief: Bench, world: World, badge: str) -> None:
    """Nor does naming the operator: a sign-on is whoever's badge it is."""
    op = thief.op("sign_on", badge=digest(badge) if badge == "BADGE" else badge, session=new_session())
    assert outcome(thief.call(op)) == ("refused", "unknown_badge")
    assert world.value("SELECT operator FROM operation WHERE id = %s", op["id"]) is None
    assert outcome(thief.do("take_order", code="O-1", session=op["session"])) == REFUSED


@pytest.mark.parametrize("session", [None, "", "short", "A" * 64, "a" * 63 + "\n"])
def test_a_secret_that_could_be_guessed_begins_nothing(thief: Bench, world: World, session: str | None) -> None:
    own = world.person("packer")
    op = thief.op("sign_on", badge=digest(own.badge))
    op = {**op, "session": session} if session is not None else {key: op[key] for key in op if key != "session"}
    assert outcome(thief.call(op)) == REFUSED


def test_ones_own_badge_proves_nobody_else(thief: Bench, at_work: Bench, world: World) -> None:
    """Neither as the operator beside it, nor as the second person of an act that needs two."""
    own, secret = world.person("packer"), new_session()
    op = thief.op("sign_on", badge=digest(own.badge), session=secret, operator=world.supervisor.id)
    assert thief.call(op)["person"]["id"] == str(own.id)
    order = world.order((world.console, 1)).number
    for named in (world.supervisor.id, at_work.person.id):
        told = thief.do("take_order", code=order, session=secret, operator=named, badge=digest(own.badge),
                        overridden_by=digest(own.badge))
        assert outcome(told) == REFUSED


def test_who_signs_on_ends_what_somebody_else_began_there(at_work: Bench, make_bench: MakeBench, world: World) -> None:
    """Only there, and not what the same person began: two programs on one PC do not throw each other out."""
    elsewhere = make_bench("P-02", at_work.person)
    signed_on(elsewhere)
    first = at_work.session
    signed_on(at_work)
    order = world.order((world.console, 1)).number
    assert outcome(at_work.do("take_order", code=order, session=first)) == ("recorded", None)
    signed_on(make_bench("P-01", world.supervisor))
    for session in (first, at_work.session):
        assert outcome(at_work.do("release_order", client=world.client, order=uuid7(), session=session)) == REFUSED
    told = elsewhere.do("take_order", code=world.order((world.console, 1)).number)
    assert outcome(told) == ("recorded", None)


@pytest.mark.parametrize("end", ["UPDATE badge SET revoked_at = now() WHERE person_id = %s",
                                 "UPDATE person SET active = false WHERE id = %s"])
def test_a_badge_that_is_revoked_and_a_person_who_left_end_what_they_began(
    at_work: Bench, world: World, end: str,
) -> None:
    at_work.receive(world.console)
    world.owner.execute(end.encode(), [at_work.person.id])
    told = at_work.do("receive", client=world.client, sku=world.console.id, candidates=["AB1"])
    assert outcome(told) == REFUSED


# ---- told late -----------------------------------------------------------------------------------------------------


def received(bench: Bench, world: World, at: datetime) -> tuple[str, str | None]:
    return outcome(bench.do("receive", client=world.client, sku=world.console.id, candidates=[world.serial()], at=at))


def long_ago(world: World, **time: float) -> None:
    """Move every session back, as if so much time had passed."""
    world.owner.execute("UPDATE bench_session SET at = at - %(t)s, since = since - %(t)s, until = until - %(t)s,"
                        " late_until = late_until - %(t)s", {"t": timedelta(**time)})


@pytest.mark.parametrize(("begun_days_ago", "after_hours", "taken"), [
    (0, 20, True),          # it lasts: when the bench says it was, is not asked
    (2, 1, True), (2, 15.9, True), (29, 1, True),
    (2, 16.1, False),       # after the day of work
    (2, -0.1, False),       # before the badge was scanned
    (31, 1, False),         # nobody waits so long
])
def test_what_waited_on_a_disk_is_taken_if_it_was_done_while_signed_on(
    at_work: Bench, world: World, begun_days_ago: float, after_hours: float, taken: bool,
) -> None:
    long_ago(world, days=begun_days_ago)
    began = world.value("SELECT at FROM bench_session")
    told = received(at_work, world, began + timedelta(hours=after_hours))
    assert told == (("recorded", None) if taken else REFUSED)


@pytest.mark.parametrize("wrong", [timedelta(days=-3000), timedelta(days=3000)])
def test_a_clock_that_is_years_wrong_loses_nothing_that_waited(
    make_bench: MakeBench, world: World, wrong: timedelta,
) -> None:
    """Both times are the bench's own: sign-on and act."""
    bench = make_bench("P-01")
    by_its_clock = datetime.now(UTC) + wrong
    signed_on(bench, at=by_its_clock)
    long_ago(world, days=2)
    assert received(bench, world, by_its_clock - timedelta(days=2, hours=-1)) == ("recorded", None)
    assert received(bench, world, datetime.now(UTC)) == REFUSED


@pytest.mark.parametrize("end", ["UPDATE badge SET revoked_at = now() WHERE person_id = %s",
                                 "UPDATE person SET active = false WHERE id = %s"])
def test_what_was_done_before_a_badge_was_revoked_stays_done_for_a_day(at_work: Bench, world: World, end: str) -> None:
    """Whoever found a badge dates nothing back before its scan, nothing after its end, and nothing at all tomorrow."""
    long_ago(world, hours=3)
    began = world.value("SELECT at FROM bench_session")
    world.owner.execute(end.encode(), [at_work.person.id])
    assert received(at_work, world, began + timedelta(hours=2)) == ("recorded", None)
    assert received(at_work, world, began + timedelta(hours=4)) == REFUSED
    assert received(at_work, world, began - timedelta(minutes=1)) == REFUSED
    long_ago(world, hours=25)
    assert received(at_work, world, began - timedelta(hours=23)) == REFUSED


def test_what_was_done_before_the_next_one_signed_on_stays_done(
    at_work: Bench, make_bench: MakeBench, world: World,
) -> None:
    long_ago(world, hours=3)
    began = world.value("SELECT at FROM bench_session")
    signed_on(make_bench("P-01", world.supervisor))
    assert received(at_work, world, began + timedelta(hours=2)) == ("recorded", None)
    assert received(at_work, world, began + timedelta(hours=4)) == REFUSED


def test_nothing_is_told_late_at_a_window_of_the_office(world: World, database: Database) -> None:
    desk = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    long_ago(world, days=1)
    at = world.value("SELECT at FROM bench_session") + timedelta(hours=1)
    assert outcome(desk.do("set_kpi_target", measure="on_time", value="0.98", at=at)) == ("refused", "not_allowed")
    desk.leave()


def test_a_secret_of_a_bench_opens_no_window_of_the_office(at_work: Bench, world: World, database: Database) -> None:
    boss = world.supervisor
    at_work.do("sign_on", badge=digest(boss.badge), session=(secret := new_session()))
    desk = Bench(world, database.audit_url, "P-01", boss)
    told = desk.do("set_kpi_target", measure="on_time", value="0.98", session=secret)
    assert outcome(told) == ("refused", "not_allowed")
    desk.leave()


def test_what_is_forgotten_after_thirty_days_is_gone(at_work: Bench, world: World) -> None:
    long_ago(world, days=31)
    signed_on(at_work)
    assert world.value("SELECT count(*) FROM bench_session") == 1


# ---- where the secret is not ---------------------------------------------------------------------------------------


def test_the_secret_is_kept_nowhere_in_the_base(at_work: Bench, world: World) -> None:
    box, serial = box_of_one(at_work, world)
    at_work.pack(box, serial)
    at_work.pack(box, serial)
    at_work.ask(sql.Identifier("keep_refusal"), at_work.op("refused_scan", reason="hostile", facts={"seen": "x"}))
    assert at_work.session is not None
    names = [name for name, in world.owner.execute(TABLES.replace("AND c.relname <> 'operation'", "").encode())]
    for name in names:
        found = world.value(f"SELECT count(*) FROM {name} x WHERE position(%s in x::text) > 0", at_work.session)
        assert found == 0, name


def test_a_fault_of_the_server_does_not_say_the_secret(at_work: Bench, world: World) -> None:
    """PostgreSQL shows a text it cannot take up to where it is bad: the secret is the last of an operation."""
    op = at_work.op("receive", client=world.client, sku=world.console.id, candidates=["BAD\x00SERIAL"])
    op = {key: op[key] for key in op if key != "session"} | {"session": op["session"]}
    with pytest.raises(psycopg.DatabaseError) as broken:
        at_work.call(op)
    said = " ".join(str(part) for part in (broken.value, broken.value.diag.message_detail, broken.value.diag.context))
    assert "BAD" in said
    assert str(at_work.session) not in said


def test_the_wall_shows_nobody_who_is_only_named(at_work: Bench, thief: Bench, world: World) -> None:
    pulse = {"mode": "packing", "subject": {}, "scans": 0, "refusals": 0, "waiting": 0, "devices": []}
    for bench, shown in ((thief, None), (at_work, at_work.person.id)):
        bench.ask(sql.Identifier("pulse"), bench.op("pulse") | pulse)
        assert world.value("SELECT operator FROM bench_pulse WHERE bench = 'P-01'") == shown
