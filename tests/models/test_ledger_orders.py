"""The order in hand: its lease, its notes, counted goods, and the last thing taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from tests.models.conftest import MakeBench
from tests.models.ledger_world import Bench, Box, World, digest, outcome


def test_a_badge_signs_a_person_on_and_is_kept_nowhere(bench: Bench, world: World) -> None:
    badge = world.supervisor.badge
    told = bench.do("sign_on", operator=None, badge=digest(badge), raw=badge.encode().hex())
    assert outcome(told) == ("recorded", None)
    assert told["person"]["role"] == "supervisor"
    assert world.value("SELECT count(*) FROM operation o WHERE o::text LIKE %s OR o.raw <> ''", f"%{badge}%") == 0


@pytest.mark.parametrize("how", ["unknown", "revoked", "left"])
def test_a_badge_that_is_not_valid_here_signs_nobody_on(bench: Bench, world: World, how: str) -> None:
    person = world.packer
    if how == "revoked":
        world.owner.execute("UPDATE badge SET revoked_at = now()")
    if how == "left":
        world.change("person", person.id, active=False)
    badge = "NO BADGE" if how == "unknown" else person.badge
    assert outcome(bench.do("sign_on", operator=None, badge=digest(badge))) == ("refused", "unknown_badge")


def test_an_order_is_found_by_number_by_tote_and_by_parcel(bench: Bench, world: World) -> None:
    tote = uuid7()
    world.insert("location", id=tote, code="T-7", kind="tote")
    order = world.order((world.console, 1), tote_id=tote)
    box = bench.take(order)
    world.change("parcel", box.parcel, tracking="1Z999")
    for code in (order.number, "T-7", "1Z999"):
        assert bench.do("take_order", code=code)["job"]["number"] == order.number
    assert world.value("SELECT count(*) FROM parcel") == 1


def test_an_unknown_code_and_an_empty_tote_are_told_apart(bench: Bench, world: World) -> None:
    world.insert("location", id=uuid7(), code="T-7", kind="tote")
    told = [bench.do("take_order", code=code) for code in ("NO SUCH", "T-7")]
    assert [(outcome(one), one["tote"]) for one in told] == [
        (("refused", "unknown_order"), False), (("refused", "unknown_order"), True)]


def test_a_number_that_two_clients_use_is_asked_about(bench: Bench, world: World) -> None:
    ours, theirs = world.order((world.console, 1)), world.order((world.sku("X", client=world.stranger), 1),
                                                                client=world.stranger)
    world.change("orders", theirs.id, number=ours.number)
    told = bench.do("take_order", code=ours.number)
    assert outcome(told) == ("asked", "ambiguous")
    assert [choice["name"] for choice in told["choices"]] == ["Acme", "Other"]
    assert bench.do("take_order", code=ours.number, client=theirs.client)["job"]["order"] == str(theirs.id)


@pytest.mark.parametrize(("columns", "reason"), [
    ({"state": "cancelled"}, "order_cancelled"), ({"state": "shipped"}, "order_shipped"),
    ({"hold": "fraud"}, "order_held"),
])
def test_an_order_that_may_not_be_packed_is_not_taken_and_not_packed(
    bench: Bench, world: World, columns: dict[str, str], reason: str,
) -> None:
    _, serial = bench.receive(world.console)
    order = world.order((world.console, 1))
    box = bench.take(order)
    world.change("orders", order.id, **columns)
    assert outcome(bench.do("take_order", code=order.number)) == ("refused", reason)
    assert outcome(bench.pack(box, serial)) == ("refused", reason)
    assert outcome(bench.do("pack_counted", **box.where(), gtin=world.cable.gtin, quantity=1)) == ("refused", reason)
    assert outcome(bench.close_box(box)) == ("refused", reason)


@pytest.mark.parametrize("columns", [{"state": "cancelled"}, {"hold": "fraud"}])
def test_goods_come_out_of_the_box_of_an_order_that_was_stopped(
    bench: Bench, world: World, columns: dict[str, str],
) -> None:
    _, serial = bench.receive(world.console)
    order = world.order((world.console, 1))
    box = bench.take(order)
    bench.pack(box, serial)
    world.change("orders", order.id, **columns)
    assert outcome(bench.do("undo_last", **box.where())) == ("recorded", None)


def test_an_order_in_hand_is_refused_elsewhere_until_its_lease_ends(
    make_bench: MakeBench, bench: Bench, world: World,
) -> None:
    """Fails when the lease is not looked at, or when it never ends."""
    order = world.order((world.console, 1))
    box, other = bench.take(order), make_bench("B2")
    told = other.do("take_order", code=order.number)
    assert (outcome(told), told["by"], told["person"]) == (
        ("refused", "order_leased"), "B1", world.value("SELECT name FROM person WHERE id = %s", bench.person.id))
    world.change("orders", order.id, lease_until="-infinity")
    assert other.take(order) == box, "the box goes with the order"
    _, serial = bench.receive(world.console)
    assert bench.pack(box, serial)["by"] == "B2"
    assert outcome(other.pack(box, serial)) == ("recorded", None)


def test_an_order_that_is_put_back_is_free_for_any_bench(make_bench: MakeBench, bench: Bench, world: World) -> None:
    order = world.order((world.console, 1))
    box, other = bench.take(order), make_bench("B2")
    assert outcome(other.do("release_order", **box.where())) == ("refused", "order_leased")
    assert outcome(bench.do("release_order", client=box.client, order=box.order)) == ("recorded", None)
    assert world.value("SELECT state FROM orders WHERE id = %s", order.id) == "open"
    assert other.take(order) == box


def test_a_note_is_confirmed_before_the_first_scan(bench: Bench, world: World) -> None:
    _, serial = bench.receive(world.console)
    order = world.order((world.console, 1))
    note = uuid7()
    world.insert("order_note", client_id=order.client, id=note, order_id=order.id, text="Wrap it twice")
    box = bench.take(order)
    assert outcome(bench.pack(box, serial)) == ("refused", "note_unconfirmed")
    told = bench.do("confirm_note", client=box.client, order=box.order, note=note)
    assert told["job"]["notes"][0]["confirmed"] is True
    assert outcome(bench.pack(box, serial)) == ("recorded", None)


def test_counted_goods_go_in_and_come_out_by_the_pack(bench: Bench, world: World) -> None:
    inner = world.sku("INNER", policy="none", gtin_quantity=6, weight_g=5)
    box = bench.take(world.order((inner, 12)))
    told = bench.do("pack_counted", **box.where(), gtin=inner.gtin, quantity=2)
    assert (outcome(told), told["taken"], told["left"], told["parcel"]["expected_g"]) == (
        ("recorded", None), 12, 0, 60)
    told = bench.do("undo_last", **box.where())
    assert (told["taken"], told["line"]["packed"], told["parcel"]["items"]) == (-12, 0, 0)
    assert outcome(bench.do("undo_last", **box.where())) == ("refused", "nothing_to_undo")


@pytest.mark.parametrize(("code", "quantity", "reason"), [
    ("theirs", 1, "wrong_client"), ("00000000999999", 1, "unknown_unit"), ("elsewhere", 1, "wrong_sku"),
    ("console", 1, "gtin_for_serial"), ("cable", 4, "line_full"), ("cable", 0, "not_now"), ("cable", -1, "not_now"),
    ("cable", 2_000_000_000, "line_full"),
])
def test_counted_goods_are_refused(bench: Bench, world: World, code: str, quantity: int, reason: str) -> None:
    gtin = {"theirs": world.sku("THEIRS", client=world.stranger, policy="none").gtin,
            "elsewhere": world.sku("ELSEWHERE", policy="none").gtin, "console": world.console.gtin,
            "cable": world.cable.gtin}.get(code, code)
    box = bench.take(world.order((world.console, 1), (world.cable, 3)))
    told = bench.do("pack_counted", **box.where(), gtin=gtin, quantity=quantity)
    assert outcome(told) == ("refused", reason)
    assert world.value("SELECT count(*) FROM parcel_item") == 0


def test_the_newest_thing_comes_out_first(bench: Bench, world: World) -> None:
    serials = [bench.receive(world.console)[1] for _ in range(2)]
    box = bench.take(world.order((world.console, 2), (world.cable, 1)))
    bench.pack(box, serials[0])
    bench.do("pack_counted", **box.where(), gtin=world.cable.gtin, quantity=1)
    bench.pack(box, serials[1])
    told = [bench.do("undo_last", **box.where()) for _ in range(3)]
    assert [one.get("unit", {}).get("serial") or one["item"]["sku"] for one in told] == [
        serials[1], "CABLE", serials[0]]
    assert world.value("SELECT count(*) FROM event WHERE facts ? 'undo'") == 2


def test_what_the_bench_refused_by_itself_is_kept_once(bench: Bench, world: World) -> None:
    op = bench.op("keep_refusal", reason="hostile", facts={"why": "control characters"})
    assert outcome(bench.call(op)) == ("refused", "hostile")
    assert bench.call(op)["replayed"] is True
    assert world.value("SELECT count(*) FROM operation WHERE reason = 'hostile'") == 1


def test_a_closed_box_takes_nothing_and_gives_nothing(bench: Bench, world: World) -> None:
    serials = [bench.receive(world.console)[1] for _ in range(2)]
    box = bench.take(world.order((world.console, 2)))
    bench.pack(box, serials[0])
    bench.close_box(box)
    asked = (bench.pack(box, serials[1]), bench.do("unpack", **box.where(), candidates=[serials[0]]),
             bench.do("undo_last", **box.where()), bench.close_box(box))
    assert {outcome(told) for told in asked} == {("refused", "parcel_closed")}


def test_a_bench_starts_with_what_it_left_unprinted(bench: Bench, world: World) -> None:
    _, serial = bench.receive(world.console)
    box: Box = bench.take(world.order((world.console, 1)))
    bench.pack(box, serial)
    prints = bench.close_box(box)["prints"]
    row = bench.connection.execute("SELECT bench_start('{\"bench\": \"B1\"}')").fetchone()
    assert row is not None
    assert {one["id"] for one in row[0]["unsettled"]} == {one["id"] for one in prints}
    for one in prints:
        bench.do("settle_print", print=one["id"], fate="printed")
    row = bench.connection.execute("SELECT bench_start('{\"bench\": \"B1\"}')").fetchone()
    assert row is not None
    assert row[0]["unsettled"] == []


def test_packing_keeps_the_lease_of_the_order(world: World, bench: Bench) -> None:
    """Without the renewal the order could be taken over under the hands of whoever packs it."""
    _, serial = bench.receive(world.console)
    order = world.order((world.console, 1))
    box = bench.take(order)
    world.change("orders", order.id, lease_until=datetime.now(UTC) + timedelta(minutes=10))
    bench.pack(box, serial)
    assert world.value("SELECT lease_until > now() + interval '29 minutes' FROM orders WHERE id = %s", order.id)


def test_undo_takes_back_what_went_in_last_by_one_clock(bench: Bench, world: World) -> None:
    """Fails when the newest is found by its id: a bench whose clock was ahead would always have packed last."""
    (early, first), (late, second) = bench.receive(world.console), bench.receive(world.console)
    box = bench.take(world.order((world.console, 2)))
    assert outcome(bench.pack(box, first, id=UUID("7a000000-0000-7000-8000-000000000000"))) == ("recorded", None)
    assert outcome(bench.pack(box, second)) == ("recorded", None)
    assert bench.do("undo_last", **box.where())["unit"]["id"] == str(late)
    assert bench.do("undo_last", **box.where())["unit"]["id"] == str(early)
