"""What came back to the demo's warehouse: every identity, every grade, every lane; scan by scan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text

from station.exchange import rmas
from station.exchange.book import Book
from station.exchange.demo_goods import second_imei, serial_of, table
from station.exchange.demo_hands import Act, Hands
from station.exchange.demo_history import Past
from station.exchange.demo_plan import Sale
from station.exchange.demo_returns import HEADING
from station.exchange.reports import Tally

EVERY = 3                  # each third order has something come back
TRIAGE = ("Rui Mar", "Sol Prado", "Otto Lind")
# In turn: what comes in the box. Most are what left.
CAME = ("same_order", "same_order", "same_order", "empty_box", "same_order", "same_order", "never_shipped",
        "same_order", "other_order", "same_order", "same_order", "unknown", "same_order", "other_client",
        "same_order", "same_order", "serials_disagree", "same_order", "part_swapped", "same_order", "already_returned")
# In turn: why, what the customer wrote, what is not good about it.
WHY: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("unwanted", "", ()), ("defective", "Does not charge any more.", ("works",)), ("unwanted", "", ()),
    ("transit_damage", "The corner is pushed in.", ("packaging", "dents")),
    ("not_as_described", "The colour is another one.", ("scratches",)), ("unwanted", "Changed my mind.", ("sealed",)),
    ("warranty", "The screen stays black.", ("powers_on",)),
    ("missing_parts", "The cable is missing.", ("accessory:1",)),
    ("unwanted", "", ("packaging",)), ("wrong_item", "I ordered the other one.", ()),
    ("defective", "Asks for an account that is not mine.", ("lock",)), ("late", "", ()),
)
# Where an inspector sent it elsewhere than the rule: by the rule's lane, every fourth time each.
OTHERWISE = {
    ("RETURN_TO_VENDOR", 0): ("PARTS_ONLY", "The maker takes back whole pallets alone"),
    ("RETURN_TO_VENDOR", 1): ("REFURBISHABLE", "The brand has it repaired here"),
    ("RETURN_TO_VENDOR", 2): ("PARTS_ONLY", "The maker takes back whole pallets alone"),
    ("REFURBISHABLE", 3): ("LIQUIDATE", "Last year's colour"),
    ("SHIP_BACK", 0): ("SCRAP", "The customer wants it no more"),
    ("SHIP_BACK", 2): ("SCRAP", "The customer wants it no more"),
}
OPEN_TODAY = 3             # of the newest, still on the way to their tote


@dataclass(frozen=True, slots=True)
class Coming:
    """A box that comes back: which order, which of its units, what is really in it, and why."""

    number: str
    at: datetime
    sale: Sale
    sku: str
    serial: str
    came: str
    reason: str
    comment: str
    bad: tuple[str, ...]


def come_back(past: Past, now: datetime) -> None:
    """Announced by the brands, opened, identified, inspected and laid into their totes."""
    boxes = _boxes(past, now)
    announce(past, boxes, now, "returns-history.csv")
    for n, box in enumerate(boxes):
        one_comes(past, box, now, done=n < len(boxes) - OPEN_TODAY)


def announce(past: Past, boxes: Sequence[Coming], now: datetime, name: str) -> None:
    """As the brands did, days before."""
    rows = [(one.sale.client, one.number, one.sale.number, "Alba Ejemplar", f"RT9{one.number[-5:]}",
             one.at.date().isoformat(), one.sku, one.serial, 1, one.reason, one.comment, "announced") for one in boxes]
    draft = rmas.read(table(HEADING, rows), name=name)
    rmas.take_in(Book(past.book.connection, name, now - timedelta(days=80)), draft, Tally())
    assert not draft.faults, draft.faults[0]


def _boxes(past: Past, now: datetime) -> list[Coming]:
    """Which orders come back, some days after they left."""
    found: list[Coming] = []
    owed: list[str] = []       # a part can be another one only where parts have names
    for sale, packed, left in past.shipped[::EVERY]:
        n = len(found)
        at = (left + timedelta(days=4 + n % 9)).replace(hour=9 + n % 7, minute=n * 7 % 60)
        if not packed or at > now - timedelta(hours=3) or at.weekday() == 6:
            continue
        sku, serial = packed[0]
        owed.append(CAME[n % len(CAME)])
        came = next((one for one in owed if one != "part_swapped" or sku == "QDL-X5"), "same_order")
        if came in owed:
            owed.remove(came)
        reason, comment, bad = WHY[n % len(WHY)]
        found.append(Coming(f"RMA-{sale.client[0]}-9{n:04d}", at, sale, sku, serial, came, reason, comment, bad))
    return sorted(found, key=lambda one: one.at)


def one_comes(past: Past, box: Coming, now: datetime, *, done: bool) -> None:
    """The box on the bench, and what is in it; `done`: all the way to its tote."""
    person = past.dice.choice(TRIAGE)
    hands = past.hands(f"RETURNS-{2 + TRIAGE.index(person)}", person, box.at)
    opened = hands.do("open_return", code=box.number, candidates=[box.number], photo=past.photos["parcel"],
                      lease_minutes=10)["return"]
    here = {"return": opened["id"]}
    if box.came == "empty_box":
        to_its_tote(hands, hands.do("empty_box", **here, photo=past.photos["empty"]))
        hands.do("close_return", **here)
        return
    serial = _in_the_box(past, box)
    told = hands.do("identify_unit", code=serial, candidates=[serial], **here, **(
        {"client": past.clients[box.sale.client], "sku": past.skus[box.sku].id} if box.came == "unknown" else {}))
    item = told["item"]
    if box.came in ("serials_disagree", "part_swapped"):
        _compare(past, hands, box, item)
    bad = box.bad if box.came in ("same_order", "other_order") else ("packaging", "scratches")
    if not done:
        return
    hands.wait(minutes=past.dice.randint(6, 100))
    inspected = hands.do("inspect_item", item=item["id"], **inspection(past, item, bad))
    wanted = OTHERWISE.get((inspected["item"]["lane"], int(box.number[-2:]) % 4))
    if wanted is not None:
        lane, reason = wanted
        inspected = hands.do("change_lane", item=item["id"], lane=lane, reason=reason)
    to_its_tote(hands.wait(minutes=past.dice.randint(5, 300) if box.at < now - timedelta(hours=12) else 1), inspected)
    hands.do("close_return", **here)


def _in_the_box(past: Past, box: Coming) -> str:
    """What is in there: mostly what left, sometimes anything else."""
    if box.came == "never_shipped":
        return past.shelf[box.sku].pop(0) if past.shelf[box.sku] else box.serial
    if box.came == "unknown":
        return serial_of(box.sku, 41_000 + int(box.number[-4:]))
    if box.came in ("other_order", "other_client"):
        ours = box.came == "other_order"
        return next((serial for sale, packed, left in reversed(past.shipped) for sku, serial in packed
                     if left < box.at and (sale.client == box.sale.client) == ours and sale.number != box.sale.number
                     and _is_out(past, serial)), box.serial)
    if box.came == "already_returned":
        before = past.book.connection.scalar(text("""
            SELECT u.serial FROM station.unit u JOIN station.client c ON c.id = u.client_id
             WHERE u.state = 'in_lane' AND c.code = :client AND u.hold IS NULL
               AND EXISTS (SELECT FROM station.return_item i WHERE i.unit_id = u.id AND i.state = 'placed')
             ORDER BY u.serial LIMIT 1"""), {"client": box.sale.client})
        return str(before or box.serial)
    return box.serial


def _is_out(past: Past, serial: str) -> bool:
    return bool(past.book.connection.scalar(
        text("SELECT count(*) FROM station.unit WHERE serial = :s AND state = 'shipped'"), {"s": serial}))


def _compare(past: Past, hands: Hands, box: Coming, item: dict[str, Any]) -> None:
    """The screen or a part says another name than the box."""
    if box.came == "serials_disagree":
        other, where = serial_of(box.sku, 42_000), "screen"
    else:
        past.book.connection.execute(text("""
            INSERT INTO station.alias (client_id, type, value, unit_id)
            SELECT u.client_id, 'imei2', :value, u.id FROM station.unit u WHERE u.serial = :serial
            ON CONFLICT DO NOTHING"""), {"value": second_imei(box.serial), "serial": box.serial})
        other, where = second_imei(serial_of("QDL-X5", 42_001)), "imei2"
    hands.tell("compare_serial", code=other, item=item["id"], where=where, candidates=[other])


def inspection(past: Past, item: dict[str, Any], bad: Sequence[str]) -> dict[str, Any]:
    """Every question answered; `bad` are those that are not good."""
    asked = [(one["code"], one["good"], "no" if one["good"] == "yes" else "yes") for one in item["set"]["questions"]]
    parts = [(f"accessory:{one['number']}", "present", "missing") for one in item["accessories"]]
    photo = past.photos["dent" if "dents" in bad else "scratch" if bad else "top"]
    answers = [{"code": code, "answer": worse if code in bad else good} for code, good, worse in asked + parts]
    return {"set": item["set"]["id"], "photos": [photo], "answers": answers}


def to_its_tote(hands: Hands, inspected: dict[str, Any]) -> None:
    """Its plate printed and read back, then a tote of its lane."""
    item = inspected["item"]
    acts: list[Act] = [
        *hands.settled(inspected), ("prove_plate", None, {"code": item["plate"], "item": item["id"]}),
        ("place_item", None, {"code": f"TOTE:{item['lane']}-2", "tote": f"TOTE:{item['lane']}-2", "item": item["id"]})]
    hands.do_all(acts)
