"""The office: every change has its author, before and after; what is in use stays; nobody takes away the last key."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest

from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Bench, Person, Sku, World, outcome
from tests.waiting import wait_until


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture
def office(database: Database, world: World) -> Iterator[Bench]:
    """The audit window of a supervisor."""
    desk = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    yield desk
    desk.leave()


def change(office: Bench, about: str, target: UUID | None = None, *, before: object = None, badge: str = "",
           sure: bool = False, **changes: object) -> dict[str, Any]:
    return office.do("change_office", what=about, target=target, before=before, changes=changes, sure=sure or None,
                     badge=digest(badge) if badge else None)


def test_a_client_is_added_and_its_rules_are_what_packing_reads(office: Bench, world: World) -> None:
    told = change(office, "client", code="NOVA", name="Nova", weight_required=True, tolerance_percent=5,
                  photo="required")
    assert outcome(told) == ("recorded", None)
    assert told["before"] is None
    rules = world.value("SELECT rules FROM client WHERE code = 'NOVA'")
    assert rules == {"weight": {"required": True, "tolerance_percent": 5}, "photo": "required"}


def test_a_change_has_author_before_and_after(office: Bench, world: World) -> None:
    told = change(office, "client", world.client, before={"photo": "off"}, photo="wanted")
    assert (told["before"]["photo"], told["after"]["photo"]) == ("off", "wanted")
    row = world.owner.execute(
        "SELECT author, what, name, before->>'photo', after->>'photo' FROM office_history").fetchone()
    name = world.value("SELECT name FROM person WHERE id = %s", world.supervisor.id)
    assert row == (name, "client", "ACME", "off", "wanted")


def test_what_a_rule_says_beside_the_page_stays(office: Bench, world: World) -> None:
    world.change("client", world.client, rules=json.dumps({"other": 1, "weight": {"kept": 2}}))
    change(office, "client", world.client, packaging_g=40)
    assert world.value("SELECT rules FROM client WHERE id = %s", world.client) == {
        "other": 1, "weight": {"kept": 2, "packaging_g": 40}}


def test_a_change_over_somebody_elses_is_refused_with_what_they_did(office: Bench, world: World) -> None:
    change(office, "client", world.client, photo="wanted")
    told = change(office, "client", world.client, before={"photo": "off"}, photo="required")
    assert outcome(told) == ("refused", "lost_race")
    assert told["by"] == world.value("SELECT name FROM person WHERE id = %s", world.supervisor.id)
    assert told["did"]["after"]["photo"] == "wanted"
    assert told["now"]["photo"] == "wanted"


@pytest.mark.parametrize(("what", "field", "value"), [
    ("client", "code", "nova"), ("client", "code", ""), ("client", "tolerance_percent", 101),
    ("client", "photo", "maybe"),
    ("client", "tolerance_percent", "5"), ("client", "two_person", ["everything"]),
    ("client", "two_person", ["scrap", "scrap"]),
    ("client", "name", " blank first"), ("client", "name", "bell\x07"), ("client", "colour", "red"),
    ("place", "code", "A-9"), ("place", "code", "LOC:a"), ("place", "kind", "attic"), ("place", "client", "NOBODY"),
    ("place", "capacity", 0), ("place", "capacity", 1.5), ("place", "lane", "HEAVEN"),
    ("place", "pick_face", "CONSOLE"),
    ("reason", "decision", "celebrate"), ("reason", "text", ""), ("reason", "text", "x" * 201),
])
def test_every_field_is_checked_in_the_base(office: Bench, world: World, what: str, field: str, value: object) -> None:
    good: dict[str, dict[str, object]] = {
        "client": {"code": "NOVA", "name": "Nova"}, "place": {"code": "LOC:A-9"},
        "reason": {"decision": "scrap", "text": "Broken"}}
    told = office.do("change_office", what=what, changes=good[what] | {field: value})
    assert (outcome(told), told["field"]) == (("refused", "field_wrong"), field)
    assert world.value("SELECT count(*) FROM client") == 2
    assert world.value("SELECT count(*) FROM reason_template") == 0


def test_a_place_is_added_changed_and_retired_when_it_is_empty(
    office: Bench, world: World, make_bench: MakeBench,
) -> None:
    made = change(office, "place", code="LOC:B-7", kind="bin", capacity=3, climate="cold", client="ACME")
    place = UUID(made["target"])
    assert world.value("SELECT rules FROM location WHERE id = %s", place) == {"capacity": 3, "climate": "cold"}
    changed = change(office, "place", place, before={"capacity": 3}, capacity=None, climate="")
    assert changed["after"]["capacity"] is None
    assert world.value("SELECT rules FROM location WHERE id = %s", place) == {}
    bench = make_bench()
    unit, _ = bench.receive(world.console, store=False)
    bench.do("store", client=world.client, unit=unit, location=place)
    assert outcome(change(office, "place", place, retired=True)) == ("refused", "in_use")
    bench.do("store", client=world.client, unit=unit, location=world.bin)
    assert outcome(change(office, "place", place, retired=True)) == ("recorded", None)
    assert outcome(bench.do("store", client=world.client, unit=unit, location=place)) == ("refused", "not_a_store")
    assert outcome(change(office, "place", place, retired=False)) == ("recorded", None)
    assert outcome(bench.do("store", client=world.client, unit=unit, location=place)) == ("recorded", None)


def test_what_is_printed_on_a_label_stays(office: Bench, world: World) -> None:
    told = change(office, "place", world.bin, code="LOC:A-2")
    assert (told["reason"], told["field"]) == ("field_wrong", "code")
    told = change(office, "place", world.bin, kind="cage")
    assert (told["reason"], told["field"]) == ("field_wrong", "kind")
    told = change(office, "client", world.client, code="NEWNAME")
    assert (told["reason"], told["field"]) == ("field_wrong", "code")


def test_a_place_is_never_called_like_a_unit_or_another_place(
    office: Bench, world: World, make_bench: MakeBench,
) -> None:
    make_bench().receive(world.console, "LOC:X-1")
    assert change(office, "place", code="LOC:X-1")["reason"] == "name_taken"
    change(office, "place", code="LOC:X-2")
    assert change(office, "place", code="LOC:X-2")["reason"] == "name_taken"


def test_a_pick_face_has_its_own_clients_sku_and_a_least_and_a_most(office: Bench) -> None:
    face: Any = {"code": "LOC:F-1", "pick_face": "CONSOLE"}
    assert change(office, "place", client="ACME", **face)["field"] == "min"
    assert change(office, "place", client="OTHER", min=1, max=4, **face)["field"] == "pick_face"
    assert outcome(change(office, "place", client="ACME", min=1, max=4, **face))[0] == "recorded"


# ---- people ------------------------------------------------------------------------------------------------------

def test_people_are_changed_with_the_authors_own_badge_alone(office: Bench, world: World) -> None:
    badge = world.supervisor.badge
    assert change(office, "person", name="Rosa", role="packer")["reason"] == "unknown_badge"
    assert change(office, "person", badge=world.packer.badge, name="Rosa")["reason"] == "unknown_badge"
    made = change(office, "person", badge=badge, name="Rosa", role="stower", language="es")
    assert outcome(made) == ("recorded", None)
    assert change(office, "person", badge=badge, name="ROSA")["reason"] == "name_taken"


def test_nobody_takes_away_his_own_role(office: Bench, world: World) -> None:
    me = world.supervisor
    assert change(office, "person", me.id, badge=me.badge, role="packer")["reason"] == "own_role"
    assert change(office, "person", me.id, badge=me.badge, active=False)["reason"] == "own_role"
    other = world.person("supervisor")
    assert outcome(change(office, "person", other.id, badge=me.badge, active=False)) == ("recorded", None)


def test_two_supervisors_who_retire_each_other_leave_one(office: Bench, world: World, database: Database) -> None:
    """Fails when who may act is looked up before the lock and never again."""
    me, other = world.supervisor, world.person("supervisor")
    desk = Bench(world, database.audit_url, "AUDIT-2", other)
    with psycopg.connect(database.owner_url) as holding, ThreadPoolExecutor(2) as pool:
        holding.execute("LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE")    # both have begun before either ends
        both = [pool.submit(change, office, "person", other.id, badge=me.badge, active=False),
                pool.submit(change, desk, "person", me.id, badge=other.badge, active=False)]
        wait_until(lambda: world.value(
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'person'::regclass") == 2)
        holding.rollback()
        told = sorted(outcome(one.result(20)) for one in both)
    assert told == [("recorded", None), ("refused", "last_supervisor")]
    assert world.value("SELECT count(*) FROM person WHERE role = 'supervisor' AND active") == 1
    desk.leave()


def test_who_leaves_has_no_badge_any_more(office: Bench, world: World) -> None:
    change(office, "person", world.packer.id, badge=world.supervisor.badge, active=False)
    assert world.value("SELECT count(*) FROM badge WHERE person_id = %s AND revoked_at IS NULL", world.packer.id) == 0


def test_only_supervisors_change_anything(database: Database, world: World) -> None:
    desk = Bench(world, database.audit_url, "AUDIT", world.packer)
    for about in ("client", "place", "person", "reason", "site"):
        assert change(desk, about, badge=world.packer.badge, name="X")["reason"] == "not_allowed"
    assert desk.do("change_badge", person=world.packer.id, digest=digest("new"))["reason"] == "not_allowed"
    desk.leave()


def give(office: Bench, person: Person, digest_of: str = "", badge: str | None = None) -> dict[str, Any]:
    return office.do("change_badge", person=person.id, digest=digest_of or None,
                     badge=digest(office.world.supervisor.badge if badge is None else badge))


def test_a_new_badge_ends_the_old_one_and_is_kept_as_its_digest_alone(office: Bench, world: World) -> None:
    secret = "BADGE:NEWBADGEOFTHEPACKER"
    told = give(office, world.packer, digest(secret))
    assert (told["before"], told["after"]) == ({"badges": 1}, {"badges": 1})
    assert world.value("SELECT count(*) FROM badge WHERE person_id = %s AND revoked_at IS NULL", world.packer.id) == 1
    assert world.value("SELECT digest FROM badge WHERE person_id = %s AND revoked_at IS NULL", world.packer.id) == (
        hashlib.sha256(secret.encode()).digest())
    kept = world.value("SELECT string_agg(o::text, ' ') FROM operation o")
    assert not [text for text in (secret, digest(secret), digest(world.supervisor.badge)) if text in kept]


def test_a_badge_is_revoked_but_not_ones_own(office: Bench, world: World) -> None:
    assert outcome(give(office, world.packer)) == ("recorded", None)
    assert world.value("SELECT count(*) FROM badge WHERE person_id = %s AND revoked_at IS NULL", world.packer.id) == 0
    assert give(office, world.supervisor)["reason"] == "own_role"
    assert give(office, world.packer, digest("x"), badge="BADGE:NOBODYS")["reason"] == "unknown_badge"


def test_a_digest_that_somebody_has_is_given_to_nobody_else(office: Bench, world: World) -> None:
    assert give(office, world.packer, digest(world.second_packer.badge))["reason"] == "not_now"


def test_the_window_reads_neither_badges_nor_the_key_of_the_site(database: Database, world: World) -> None:
    with psycopg.connect(database.audit_url) as audit:
        for query in ("SELECT * FROM badge", "SELECT command_key FROM site", "UPDATE person SET role = 'supervisor'"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                audit.execute(query)
            audit.rollback()


# ---- the site and its SKUs -----------------------------------------------------------------------------------------

def test_the_sites_prefix_changes_only_for_whoever_is_sure(office: Bench, world: World) -> None:
    assert outcome(change(office, "site", zone="Europe/Madrid", name="South"))[0] == "recorded"
    assert change(office, "site", zone="Mars/Olympus")["field"] == "zone"
    assert change(office, "site", sscc_prefix="12345")["field"] == "sscc_prefix"
    world.owner.execute("UPDATE site SET sscc_next = 9")
    assert change(office, "site", sscc_prefix="7654321")["reason"] == "in_use"
    assert outcome(change(office, "site", sscc_prefix="7654321", sure=True))[0] == "recorded"


def sku(office: Bench, before: object = None, **changes: object) -> dict[str, Any]:
    return office.do("change_sku", client=office.world.client, sku=office.world.console.id, before=before or {},
                     changes=changes)


def test_a_supervisor_who_is_signed_on_changes_a_sku(office: Bench, world: World) -> None:
    told = sku(office, {"swap": "ask"}, swap="allow", name="Console 2", **{"class": "console"}, warranty_months=24)
    assert outcome(told) == ("recorded", None)
    assert world.owner.execute("SELECT swap, name, class, warranty_months FROM sku WHERE id = %s",
                               [world.console.id]).fetchone() == ("allow", "Console 2", "console", 24)
    assert sku(office, {"swap": "ask"}, swap="forbid")["reason"] == "lost_race"


@pytest.mark.parametrize(("field", "value"), [
    ("policy", "sometimes"), ("swap", "never"), ("warranty_months", 0), ("sample_n", -1), ("name", ""),
    ("exact", "yes"),
    ("profile", {"colour": "red"}), ("profile", {"lengths": ["x"]}), ("carton_rule", "open"),
])
def test_every_rule_of_a_sku_is_checked_in_the_base(office: Bench, field: str, value: object) -> None:
    told = sku(office, **{field: value})
    assert (told["reason"], told["field"]) == ("field_wrong", field)


def test_the_same_change_again_is_answered_and_not_done_twice(office: Bench, world: World) -> None:
    once = uuid4()
    first = office.do("change_office", id=once, what="reason", changes={"decision": "scrap", "text": "Broken"})
    again = office.do("change_office", id=once, what="reason", changes={"decision": "scrap", "text": "Broken"})
    assert again == first | {"replayed": True}
    assert world.value("SELECT count(*) FROM reason_template") == 1


def test_a_change_that_changes_nothing_is_no_change(office: Bench, world: World) -> None:
    assert change(office, "client", world.client, photo="off")["reason"] == "nothing_changed"


# ---- new SKUs ----------------------------------------------------------------------------------------------------

GTIN = "04006381333931"


def new_sku(office: Bench, **changes: object) -> dict[str, Any]:
    return office.do("change_sku", changes={"client": "ACME", "code": "PAD-7", "name": "Pad 7"} | changes)


def test_a_sku_is_added_with_everything_a_product_list_says_of_one(office: Bench, world: World) -> None:
    told = new_sku(office, gtins=f"{GTIN}; 14006381333938 x 10", policy="every_touch", weight_g=412.5, value=199,
                   currency="EUR", origin="ES", hs_code="8517.13", picture="pad.svg", carton_rule="sample_n",
                   sample_n=4, regulated=True, warranty_months=24, profile={"lengths": [11]}, climate="dry",
                   secure=True, **{"class": "console"})
    assert outcome(told) == ("recorded", None)
    assert told["before"] is None
    row = world.owner.execute(
        """SELECT policy, weight_g, value, currency, origin, hs_code, picture, carton_rule, sample_n, regulated,
                  warranty_months, profile, storing, class, client_id FROM sku WHERE id = %s""",
        [told["sku_id"]]).fetchone()
    assert row == ("every_touch", Decimal("412.50"), Decimal("199.00"), "EUR", "ES", "8517.13", "pad.svg", "sample_n",
                   4, True, 24, {"lengths": [11]}, {"climate": "dry", "secure": True}, "console", world.client)
    assert world.owner.execute("SELECT gtin, quantity FROM gtin WHERE sku_id = %s ORDER BY 1",
                               [told["sku_id"]]).fetchall() == [(GTIN, 1), ("14006381333938", 10)]
    assert world.owner.execute("SELECT what, name, author <> '', before FROM office_history").fetchone() == (
        "sku", "PAD-7", True, None)


def test_a_new_sku_is_received_at_once(office: Bench, world: World, make_bench: MakeBench) -> None:
    told = new_sku(office, policy="every_touch")
    made = Sku(world.client, UUID(told["sku_id"]), "PAD-7", GTIN)
    answer = make_bench().do("receive", client=made.client, sku=made.id, candidates=["PAD7SERIAL1"])
    assert outcome(answer) == ("recorded", None)


@pytest.mark.parametrize(("field", "value"), [
    ("client", "NOBODY"), ("code", ""), ("code", " X"), ("name", ""), ("gtins", "04006381333932"), ("gtins", "123"),
    ("gtins", f"{GTIN}; {GTIN}"), ("gtins", f"{GTIN} x 0"), ("weight_g", 0), ("weight_g", "5"), ("value", -1),
    ("currency", "eur"), ("origin", "Spain"), ("hs_code", "12"), ("picture", "../../etc/passwd"), ("climate", "Cold"),
    ("secure", "yes"),
])
def test_every_field_of_a_new_sku_is_checked_in_the_base(
    office: Bench, world: World, field: str, value: object,
) -> None:
    known = world.value("SELECT count(*) FROM sku")
    told = new_sku(office, **{field: value})
    assert (outcome(told), told["field"]) == (("refused", "field_wrong"), field)
    assert world.value("SELECT count(*) FROM sku") == known


def test_two_skus_of_a_client_never_share_a_code_or_a_number(office: Bench, world: World) -> None:
    assert outcome(new_sku(office, code="CONSOLE")) == ("refused", "name_taken")
    told = new_sku(office, gtins=world.console.gtin)
    assert (told["reason"], told["name"]) == ("name_taken", world.console.gtin)
    assert outcome(new_sku(office, client="OTHER", gtins=world.console.gtin)) == ("recorded", None)


def test_a_number_is_never_a_units_serial(office: Bench, world: World, make_bench: MakeBench) -> None:
    make_bench().receive(world.console, "4006381333931")
    told = new_sku(office, gtins=GTIN)
    assert (told["reason"], told["name"]) == ("name_taken", GTIN)


def test_numbers_of_a_sku_are_changed_and_the_others_stay(office: Bench, world: World) -> None:
    old = world.console.gtin
    told = sku(office, {"gtins": old}, gtins=f"{old}; {GTIN} x 5")
    assert (told["before"]["gtins"], told["after"]["gtins"]) == (old, f"{old}; {GTIN} x 5")
    assert outcome(sku(office, gtins=f"{GTIN} x 6"))[0] == "recorded"
    assert world.owner.execute("SELECT gtin, quantity FROM gtin WHERE sku_id = %s",
                               [world.console.id]).fetchall() == [(GTIN, 6)]


def test_what_else_a_sku_needs_of_its_place_stays(office: Bench, world: World) -> None:
    world.change("sku", world.console.id, storing=json.dumps({"climate": "cold", "other": 1}))
    assert outcome(sku(office, climate="", secure=True))[0] == "recorded"
    assert world.value("SELECT storing FROM sku WHERE id = %s", world.console.id) == {"other": 1, "secure": True}


def test_the_code_of_a_sku_stays(office: Bench) -> None:
    assert sku(office, code="OTHER")["reason"] == "not_now"


def test_two_who_add_the_same_sku_are_told_apart(office: Bench, world: World, database: Database) -> None:
    other = Bench(world, database.audit_url, "AUDIT 2", world.supervisor)
    with ThreadPoolExecutor(2) as pool:
        told = sorted(str(one["reason"]) for one in pool.map(new_sku, (office, other)))
    other.leave()
    assert told == ["None", "name_taken"]


# ---- benches -----------------------------------------------------------------------------------------------------

def sign_on(made: Bench, mode: str, badge: str) -> tuple[str, str | None]:
    return outcome(made.do("sign_on", badge=digest(badge), mode=mode))


def test_a_bench_does_only_what_the_office_lets_it_do(office: Bench, world: World, make_bench: MakeBench) -> None:
    packing = make_bench("PACK-9")
    badge = world.packer.badge
    assert sign_on(packing, "packing", badge) == ("recorded", None)
    told = change(office, "bench", code="Pack-9", area="Hall 2", modes=["receiving", "storing"])
    assert (outcome(told), told["before"]) == (("recorded", None), None)
    assert sign_on(packing, "packing", badge) == ("refused", "bench_mode")
    assert outcome(packing.do("sign_on", badge=digest(badge))) == ("refused", "bench_mode")    # nor untold
    assert sign_on(packing, "storing", badge) == ("recorded", None)
    bench = UUID(told["target"])
    assert outcome(change(office, "bench", bench, before={"active": True}, active=False))[0] == "recorded"
    assert sign_on(packing, "storing", badge) == ("refused", "bench_stopped")
    assert outcome(change(office, "bench", bench, active=True, modes=[]))[0] == "recorded"
    assert sign_on(packing, "packing", badge) == ("recorded", None)
    assert sign_on(make_bench("PACK-10"), "packing", badge) == ("recorded", None)
    assert world.owner.execute("SELECT what, name, before->'modes', after->'modes' FROM office_history"
                               " ORDER BY at DESC LIMIT 1").fetchone() == (
        "bench", "Pack-9", ["receiving", "storing"], [])


@pytest.mark.parametrize(("field", "value"), [
    ("code", ""), ("modes", ["audit"]), ("modes", "packing"), ("active", "yes"), ("area", "x" * 61), ("colour", "red"),
])
def test_every_field_of_a_bench_is_checked_in_the_base(office: Bench, field: str, value: object) -> None:
    told = office.do("change_office", what="bench", changes={"code": "PACK-9", field: value})
    assert (outcome(told), told["field"]) == (("refused", "field_wrong"), field)


def test_two_benches_never_share_a_name_and_a_name_stays(office: Bench) -> None:
    bench = UUID(change(office, "bench", code="PACK-9")["target"])
    assert change(office, "bench", code="pack-9")["reason"] == "name_taken"
    assert change(office, "bench", bench, code="PACK-8")["field"] == "code"
