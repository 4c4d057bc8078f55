"""The gate in the database: every reason why a unit does not go into the box, and that its word is Python's word."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from station.answers import unit_facts
from station.gate import stopped_by_unit
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Answer, Bench, Box, World, outcome


@pytest.fixture
def box(bench: Bench, world: World) -> Box:
    """An order for two consoles, one camera and three cables, in hand."""
    return bench.take(world.order((world.console, 2), (world.camera, 1), (world.cable, 3)))


def reason_of(answer: Answer) -> str | None:
    """The reason, after the gate in Python was asked the same facts and said the same."""
    stopped = stopped_by_unit(unit_facts(answer))
    assert (stopped.value if stopped else None) == answer["reason"]
    reason: str | None = answer["reason"]
    return reason


def test_a_stored_unit_goes_into_the_box(bench: Bench, world: World, box: Box) -> None:
    unit, serial = bench.receive(world.console)
    told = bench.pack(box, serial)
    assert outcome(told) == ("recorded", None)
    assert (told["unit"]["state"], told["line"]["packed"], told["parcel"]["items"], told["left"]) == ("packed", 1, 1, 5)
    assert told["parcel"]["expected_g"] == 1000
    assert world.value("SELECT location_id IS NULL AND parcel_id = %s FROM unit WHERE id = %s", box.parcel, unit)


def test_a_unit_is_found_by_an_alias_and_in_any_case(bench: Bench, world: World, box: Box) -> None:
    unit, _ = bench.receive(world.console)
    world.insert("alias", client_id=world.client, type="imei", value="490154203237518", unit_id=unit)
    assert outcome(bench.pack(box, "490154203237518")) == ("recorded", None)
    _, serial = bench.receive(world.console)
    assert outcome(bench.pack(box, f" {serial.lower()}\r")) == ("recorded", None)


@pytest.mark.parametrize(("prepare", "reason"), [
    (lambda bench, unit: bench.world.push(unit, "miss", "missing"), "not_available"),
    (lambda bench, unit: bench.do("hold", client=bench.world.client, unit=unit, hold="recall 7"), "held"),
])
def test_a_unit_that_may_not_go_is_refused(
    bench: Bench, world: World, box: Box, prepare: Callable[[Bench, UUID], object], reason: str,
) -> None:
    unit, serial = bench.receive(world.console)
    prepare(bench, unit)
    told = bench.pack(box, serial)
    assert told["outcome"] == "refused"
    assert reason_of(told) == reason


def test_a_unit_that_was_only_announced_is_refused(bench: Bench, world: World, box: Box) -> None:
    world.announce(world.console, "ANNOUNCED-1")
    assert reason_of(bench.pack(box, "ANNOUNCED-1")) == "never_received"


def test_a_shipped_unit_is_refused_with_when_and_on_which_order(bench: Bench, world: World, box: Box) -> None:
    _, serial = bench.receive(world.console)
    first = world.order((world.console, 1))
    other = bench.take(first)
    bench.pack(other, serial)
    assert outcome(bench.send(other)) == ("recorded", None)
    told = bench.pack(box, serial)
    assert reason_of(told) == "already_shipped"
    assert told["shipped"]["order"] == first.number
    assert world.value("SELECT count(*) FROM event WHERE kind = 'ship'") == 1


def test_a_unit_in_this_or_in_another_box_is_refused(bench: Bench, world: World, box: Box) -> None:
    _, serial = bench.receive(world.console)
    bench.pack(box, serial)
    assert reason_of(bench.pack(box, serial)) == "in_this_parcel"
    order = world.order((world.console, 1))
    told = bench.pack(bench.take(order), serial)
    assert reason_of(told) == "in_other_parcel"
    assert told["boxed"]["bench"] == "B1"


def test_one_too_many_is_refused(bench: Bench, world: World, box: Box) -> None:
    serials = [bench.receive(world.console)[1] for _ in range(3)]
    assert [bench.pack(box, serial)["outcome"] for serial in serials[:2]] == ["recorded", "recorded"]
    assert reason_of(bench.pack(box, serials[2])) == "line_full"


def test_a_unit_of_a_sku_that_is_not_on_the_order_is_refused(bench: Bench, world: World, box: Box) -> None:
    _, serial = bench.receive(world.sku("LENS"))
    assert reason_of(bench.pack(box, serial)) == "wrong_sku"


def test_a_unit_of_another_client_is_refused(bench: Bench, world: World, box: Box) -> None:
    _, serial = bench.receive(world.sku("THEIRS", client=world.stranger))
    told = bench.pack(box, serial)
    assert reason_of(told) == "wrong_client"
    assert told["unit"]["client_name"] == "Other"


def test_the_code_of_another_clients_product_is_refused_even_with_a_serial_of_ours(
    bench: Bench, world: World, box: Box,
) -> None:
    """Fails when an unknown GTIN is passed over and the serial alone is believed."""
    theirs = world.sku("THEIRS", client=world.stranger)
    _, serial = bench.receive(world.console)
    assert outcome(bench.pack(box, serial, gtin=theirs.gtin)) == ("refused", "wrong_client")


def test_a_serial_that_the_book_has_under_another_sku_than_the_code_says_is_refused(
    bench: Bench, world: World, box: Box,
) -> None:
    _, serial = bench.receive(world.console)
    assert reason_of(bench.pack(box, serial, gtin=world.camera.gtin, fits=[world.camera.id])) == "wrong_sku"


def test_two_skus_with_the_same_serial_are_asked_about_and_never_guessed(bench: Bench, world: World) -> None:
    twin = world.sku("TWIN")
    units = {sku.code: bench.receive(sku, "SAME-1")[0] for sku in (world.console, twin)}
    box = bench.take(world.order((world.console, 1), (twin, 1)))
    told = bench.pack(box, "SAME-1")
    assert outcome(told) == ("asked", "ambiguous")
    assert [choice["sku"] for choice in told["choices"]] == ["CONSOLE", "TWIN"]
    assert outcome(bench.pack(box, "SAME-1", sku=twin.id)) == ("recorded", None)
    assert world.value("SELECT id FROM unit WHERE parcel_id = %s", box.parcel) == units["TWIN"]
    assert outcome(bench.pack(box, "SAME-1", gtin=world.console.gtin)) == ("recorded", None)


@pytest.mark.parametrize(("what", "reason"), [
    ("gtin", "gtin_for_serial"), ("place", "not_a_serial"), ("order", "not_a_serial"), ("badge", "not_a_serial"),
])
def test_a_code_of_the_house_is_no_serial(bench: Bench, world: World, box: Box, what: str, reason: str) -> None:
    code = {"gtin": world.cable.gtin, "place": "A-1", "order": world.order((world.cable, 1)).number,
            "badge": world.packer.badge}[what]
    told = bench.pack(box, code, fits=[world.camera.id])
    assert outcome(told) == ("refused", reason)


def test_a_badge_in_a_serials_place_is_kept_nowhere(bench: Bench, world: World, box: Box) -> None:
    badge = world.supervisor.badge
    bench.pack(box, badge, raw=badge.encode().hex())
    assert world.value("SELECT count(*) FROM operation WHERE raw = %s OR answer::text LIKE %s", badge.encode(),
                       f"%{badge}%") == 0


def test_a_serial_that_is_unknown_is_refused_with_those_that_look_like_it(bench: Bench, world: World, box: Box) -> None:
    bench.receive(world.console, "XK100I0B")
    told = bench.pack(box, "XK1OO1OB", fits=[world.console.id])
    assert outcome(told) == ("refused", "unknown_unit")
    assert told["like"] == ["XK100I0B"]


def test_a_text_that_fits_no_profile_is_refused(bench: Bench, world: World, box: Box) -> None:
    assert outcome(bench.pack(box, "?")) == ("refused", "profile")
    assert outcome(bench.pack(box, " ", fits=[world.camera.id])) == ("refused", "profile")


def test_a_serial_that_is_taken_at_packing_is_born_here(bench: Bench, world: World, box: Box) -> None:
    told = bench.pack(box, "cam-1", fits=[world.camera.id])
    assert outcome(told) == ("recorded", None)
    assert (told["captured"], told["unit"]["serial"], told["unit"]["rev"]) == (True, "CAM-1", 2)
    assert reason_of(bench.pack(box, "CAM-1")) == "in_this_parcel"
    assert outcome(bench.pack(box, "CAM-2", fits=[world.camera.id])) == ("refused", "line_full")
    kinds = world.value("SELECT array_agg(kind ORDER BY rev) FROM event")
    assert kinds == ["capture", "pack"]


def test_a_newborn_that_two_skus_could_be_is_asked_about(bench: Bench, world: World) -> None:
    twin = world.sku("ZOOM", policy="outbound")
    box = bench.take(world.order((world.camera, 1), (twin, 1)))
    fits = [world.camera.id, twin.id]
    told = bench.pack(box, "CAM-1", fits=fits)
    assert outcome(told) == ("asked", "ambiguous")
    assert outcome(bench.pack(box, "CAM-1", fits=fits, sku=twin.id)) == ("recorded", None)
    assert world.value("SELECT sku_id FROM unit") == twin.id


def test_exactly_the_unit_that_was_asked_for_goes(bench: Bench, world: World) -> None:
    exact = world.sku("EXACT", exact=True)
    (wanted, wanted_serial), (_, other_serial) = bench.receive(exact), bench.receive(exact)
    order = world.order((exact, 1))
    world.reserve(wanted, order.lines[0])
    box = bench.take(order)
    assert reason_of(bench.pack(box, other_serial)) == "not_exact_unit"
    assert outcome(bench.pack(box, wanted_serial)) == ("recorded", None)


@pytest.mark.parametrize(("swap", "first", "confirmed"), [
    ("forbid", ("refused", "reserved"), ("refused", "reserved")),
    ("ask", ("asked", "reserved"), ("recorded", None)),
    ("allow", ("recorded", None), ("refused", "in_this_parcel")),
])
def test_a_unit_that_is_kept_for_another_order(
    bench: Bench, world: World, swap: str, first: tuple[str, str | None], confirmed: tuple[str, str | None],
) -> None:
    """The policy of the SKU decides: forbid, ask, allow."""
    sku = world.sku("SWAPPED", swap=swap)
    (theirs, serial), (ours, ours_serial) = bench.receive(sku), bench.receive(sku)
    other, order = world.order((sku, 1)), world.order((sku, 1))
    world.reserve(theirs, other.lines[0])
    world.reserve(ours, order.lines[0])
    box = bench.take(order)
    asked = bench.pack(box, serial)
    assert outcome(asked) == first
    if first[0] != "recorded":
        assert asked["reserved"]["order"] == other.number
    told = bench.pack(box, serial, swap_confirmed=True)
    assert outcome(told) == confirmed
    kept = world.value("SELECT reserved_line FROM unit WHERE id = %s", ours)
    if swap == "forbid":
        assert kept == order.lines[0]
    else:
        assert kept == other.lines[0], "the other order got the unit that was kept for this one"
        assert world.value("SELECT unit_id FROM reservation WHERE line_id = %s", other.lines[0]) == ours
        swapped = (asked if swap == "allow" else told)["swapped"]
        assert (swapped["order"], swapped["given"]) == (other.number, ours_serial)


def test_a_swap_that_is_undone_keeps_the_unit_for_this_order(bench: Bench, world: World) -> None:
    (theirs, serial), (ours, _) = bench.receive(world.console), bench.receive(world.console)
    other, order = world.order((world.console, 1)), world.order((world.console, 1))
    world.reserve(theirs, other.lines[0])
    world.reserve(ours, order.lines[0])
    box = bench.take(order)
    bench.pack(box, serial, swap_confirmed=True)
    bench.do("undo_last", **box.where())
    kept = dict(world.owner.execute("SELECT unit_id, line_id FROM reservation").fetchall())
    assert kept == {theirs: order.lines[0], ours: other.lines[0]}


def test_a_swap_without_exchange_that_is_undone_gives_the_unit_back(bench: Bench, world: World) -> None:
    unit, serial = bench.receive(world.console)
    other, order = world.order((world.console, 1)), world.order((world.console, 1))
    world.reserve(unit, other.lines[0])
    box = bench.take(order)
    assert bench.pack(box, serial, swap_confirmed=True)["swapped"]["given"] is None
    assert world.value("SELECT count(*) FROM reservation") == 0
    bench.do("undo_last", **box.where())
    assert world.value("SELECT line_id FROM reservation WHERE unit_id = %s", unit) == other.lines[0]


def test_a_unit_that_comes_out_is_kept_for_its_line_again(bench: Bench, world: World) -> None:
    unit, serial = bench.receive(world.console)
    order = world.order((world.console, 1))
    world.reserve(unit, order.lines[0])
    box = bench.take(order)
    bench.pack(box, serial)
    assert world.value("SELECT count(*) FROM reservation") == 0
    told = bench.do("unpack", **box.where(), candidates=[serial])
    assert outcome(told) == ("recorded", None)
    assert world.value("SELECT line_id FROM reservation WHERE unit_id = %s", unit) == order.lines[0]
    corrected = world.value("SELECT p.kind FROM event e JOIN event p ON p.id = e.corrects WHERE e.kind = 'unpack'")
    assert corrected == "pack"


def test_a_full_line_lets_its_other_units_go(bench: Bench, world: World) -> None:
    (kept, _), (_, serial) = bench.receive(world.console), bench.receive(world.console)
    order = world.order((world.console, 1))
    world.reserve(kept, order.lines[0])
    bench.pack(bench.take(order), serial)
    assert world.value("SELECT reserved_line FROM unit WHERE id = %s", kept) is None
    assert world.value("SELECT count(*) FROM reservation") == 0


def test_a_unit_that_is_not_in_the_box_does_not_come_out(bench: Bench, world: World, box: Box) -> None:
    _, serial = bench.receive(world.console)
    told = bench.do("unpack", **box.where(), candidates=[serial])
    assert outcome(told) == ("refused", "not_in_parcel")
    assert told["place"] == "A-1"
    assert outcome(bench.do("unpack", **box.where(), candidates=["NO SUCH"])) == ("refused", "not_in_parcel")


def test_the_same_operation_gets_the_same_answer_for_ever(bench: Bench, world: World, box: Box) -> None:
    _, serial = bench.receive(world.console)
    op = bench.op("pack", **box.where(), candidates=[serial])
    first = bench.call(op)
    bench.do("undo_last", **box.where())
    again = bench.call(op)
    assert again.pop("replayed") is True
    assert again == first


def test_a_scan_of_a_box_that_does_not_exist_is_refused(bench: Bench, world: World) -> None:
    told = bench.pack(Box(world.client, uuid7(), uuid7()), "SN")
    assert outcome(told) == ("refused", "not_now")


def test_another_bench_may_not_pack_into_the_box(make_bench: MakeBench, bench: Bench, world: World, box: Box) -> None:
    _, serial = bench.receive(world.console)
    told = make_bench("B2").pack(box, serial)
    assert (outcome(told), told["by"]) == (("refused", "order_leased"), "B1")
