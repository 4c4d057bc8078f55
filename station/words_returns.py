"""What the returns bench says of what came back: one word for each identity, and the facts beside it.

Both the mode and the workflows say these. Facts are neutral: what was read and written down, never what to think of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from station.alias_types import name_of
from station.answers import grams, moment
from station.jobs_returns import ReturnItem, ReturnParcel, Signal
from station.sentences import Sentence, say
from station.verdicts import Kind, Tone, Verdict

EMPTY = "empty_box"
VENDOR = "from_vendor"
IDENTITY: Mapping[str, tuple[Sentence, Sentence]] = {
    "same_order": (say("SAME UNIT"), say("Inspect it: this is the unit that left.")),
    "other_order": (say("OTHER ORDER"), say("Inspect it: it left on another order, so it goes to quarantine.")),
    "other_client": (say("OTHER CLIENT"), say("Inspect it: it is another client's, so it goes to quarantine.")),
    "never_shipped": (say("NEVER SHIPPED"), say("Inspect it: by the book it never left, so it goes to quarantine.")),
    "already_returned": (say("BACK ALREADY"), say("Inspect it: it came back before, so it goes to quarantine.")),
    "unknown": (say("UNKNOWN UNIT"), say("Inspect it: nobody knows this serial, so it goes to quarantine.")),
    "empty_box": (say("EMPTY BOX"), say("Keep the box and what it was packed with: a case is open.")),
    "part_swapped": (say("PART SWAPPED"), say("Inspect it: a part is not the one that left. It goes to quarantine.")),
    "serials_disagree": (say("SERIALS DIFFER"), say("Inspect it: its serials differ, so it goes to quarantine.")),
    "from_vendor": (say("FROM VENDOR"), say("Inspect it: it is back from the vendor.")),
}
REASONS: Mapping[str, Sentence] = {
    "unwanted": say("not wanted"), "ordered_wrong": say("ordered by mistake"), "late": say("came too late"),
    "not_as_described": say("not as described"), "incompatible": say("does not fit"), "defective": say("defective"),
    "transit_damage": say("damaged on the way"), "wrong_item": say("wrong item sent"),
    "missing_parts": say("parts missing"), "refused": say("refused at the door"), "warranty": say("warranty"),
    "recall": say("recall"), "unknown": say("not said"),
}
GRADES: Mapping[str, Sentence] = {
    "A": say("sealed or as new"), "B": say("works, light wear"), "C": say("key functions work"),
    "D": say("dead, parts viable"), "E": say("beyond economic repair"), "U": say("not inspected"),
}
LIABLE: Mapping[str, Sentence] = {
    "customer": say("Customer"), "carrier": say("Carrier"), "warehouse": say("Warehouse"), "vendor": say("Vendor"),
    "unknown": say("Not known"),
}
FINDINGS: Mapping[str, Sentence] = {
    "no_fault": say("No fault found"), "wear": say("Worn"), "cosmetic": say("Scratched or dented"),
    "damaged": say("Damaged"), "defective": say("Defective"), "dead": say("Dead"), "locked": say("Locked"),
    "missing_parts": say("Parts missing"), "packaging": say("Packaging damaged"), "wrong_item": say("Wrong item"),
    "opened": say("Opened"), "data_left": say("Personal data on it"), "not_inspected": say("Not inspected"),
    "other": say("Something else"),
}
WHERE: Mapping[str, Sentence] = {
    "box": say("Serial on the box"), "chassis": say("Serial on the chassis"), "screen": say("Serial on the screen"),
    "part": say("Serial of a part"),
}


def lane_said(lane: str) -> str:
    """A lane as it stands on paper and screen."""
    return lane.replace("_", " ")


# What becomes of it there: the lane's own name stands on the totes, and is no word of everybody's language.
MEANT: Mapping[str, Sentence] = {
    "SELLABLE": say("back on sale"), "REFURBISHABLE": say("to be repaired"), "PARTS_ONLY": say("for its parts"),
    "RETURN_TO_VENDOR": say("back to the vendor"), "QUARANTINE": say("waits for a decision"),
    "SCRAP": say("to be destroyed"), "LIQUIDATE": say("sold off in bulk"), "DONATE": say("given away"),
    "SHIP_BACK": say("back to the customer"), "MISSING": say("cannot be found"),
}


def lane_meant(lane: str) -> Sentence:
    """Its name as it stands on the totes, and what becomes of it there."""
    meant = MEANT.get(lane)
    return say("{lane}", lane=lane_said(lane)) if meant is None else say(
        "{lane} ({meaning})", lane=lane_said(lane), meaning=meant)


def in_its_tote(item: ReturnItem) -> Sentence:
    """Where it lies, once it is done."""
    return say("In {place}, lane {lane}", place=item.tote, lane=lane_said(item.lane))


def liable_named(who: str) -> Sentence:
    return LIABLE.get(who) or LIABLE["unknown"]


def where_named(where: str) -> Sentence:
    """What a second serial is, as people call it."""
    return WHERE.get(where) or say("Its {kind}", kind=name_of(where))


def finding_named(finding: str) -> Sentence:
    return FINDINGS.get(finding) or say("{words}", words=finding.replace("_", " "))


def tone_of(item: ReturnItem) -> Tone:
    """Only the one that left is good news; everything else needs the person, and nothing is an accusation."""
    return Tone.ACCEPTED if item.itself else Tone.ATTENTION


def lane_why(item: ReturnItem) -> Sentence:
    """The lane, and the rule that decided it."""
    match item.rule:
        case "":
            return say("Lane {lane}: no rule covers it.", lane=lane_meant(item.lane))
        case "identity":
            return say("Lane {lane}: it is not proved to be the unit that left.", lane=lane_meant(item.lane))
        case "changed":
            return say("Lane {lane}: changed by a person.", lane=lane_meant(item.lane))
        case "hold":
            return say("Lane {lane}: it is on hold.", lane=lane_meant(item.lane))
        case rule:
            return say("Lane {lane}, by the rule “{rule}”", lane=lane_meant(item.lane), rule=rule)


def opened(parcel: ReturnParcel) -> Verdict:
    """The parcel is on the bench and its clock runs."""
    step = say("Scan the unit, or press F9 if the box is empty.")
    if parcel.item is not None:
        step = say("Go on with the unit in hand.")
    elif parcel.items:
        step = say("Scan the next unit, or press F12 to close the parcel.")
    return Verdict(kind=Kind.RETURN_OPENED, tone=Tone.ACCEPTED, word=say("RETURN"), sentence=step,
                   facts=tuple(_parcel_facts(parcel)), found=parcel)


def _parcel_facts(parcel: ReturnParcel) -> Iterator[Sentence]:
    known = [part for part in (parcel.client, parcel.rma) if part]
    if known:
        yield say("{words}", words=" · ".join(known))
    if parcel.closed_before is not None:
        yield say("This announcement was closed on {at}.", at=parcel.closed_before)
    if not parcel.lines:
        yield say("Not announced: the unit's serial finds its order.")
    if parcel.weight_g is not None and parcel.outbound_g is not None:
        yield say("Weighs {came} g, left with {left} g.", came=parcel.weight_g, left=parcel.outbound_g)
    elif parcel.weight_g is not None:
        yield say("Weighs {came} g.", came=parcel.weight_g)
    if parcel.photos:
        yield say("Photos of the parcel: {count}", count=parcel.photos)


def shown(parcel: ReturnParcel) -> Verdict:
    """What stood on the screen, once more: nothing new is heard of the parcel itself."""
    if parcel.item is not None and parcel.item.state == "identified":
        return identified(parcel, parcel.item)
    return replace(opened(parcel), kind=Kind.RETURN_SEEN, tone=Tone.NEUTRAL)


def identified(parcel: ReturnParcel, item: ReturnItem, kind: Kind = Kind.IDENTIFIED) -> Verdict:
    """Is it the one that left: the word, and what it rests on."""
    word, sentence = IDENTITY[item.verdict]
    if item.verdict == VENDOR and not item.itself:
        sentence = say("Inspect it: it was not proved before it went there, so it goes to quarantine.")
    if item.verdict == EMPTY and item.plate:
        sentence = say("Stick the plate on the empty box, then scan it.")
    if item.house and item.verdict == "unknown":
        sentence = say("Stick the house label on it, then inspect it: it goes to quarantine.")
    return Verdict(kind=kind, tone=tone_of(item), word=word, sentence=sentence, facts=facts_of(parcel, item),
                   thing=item.thing, found=parcel)


def facts_of(parcel: ReturnParcel, item: ReturnItem) -> tuple[Sentence, ...]:
    """Everything known of it, most telling first."""
    return (*_shipped(item), *_came(parcel, item), *_warranty(item), *(signal_said(s) for s in item.signals))


def _shipped(item: ReturnItem) -> Iterator[Sentence]:
    left, trip = item.shipped, item.vendor
    if trip is not None:
        yield say("Sent to {vendor} on {at}, list {number}.", vendor=trip.vendor, at=trip.at or "?", number=trip.number)
    if left.at is not None and left.customer:
        yield say("Left on {at}, order {order}, to {customer}.", at=left.at, order=left.order or "?",
                  customer=left.customer)
    elif left.at is not None:
        yield say("Left on {at}, order {order}.", at=left.at, order=left.order or "?")
    if left.packer:
        yield say("Packed by {person} at {bench}.", person=left.packer, bench=left.bench or "?")
    if left.proved_at is not None:
        yield say("Its label was scanned back on {at}.", at=left.proved_at)
    if item.near:
        yield say("Serials that look alike, as a hint: {serials}", serials=", ".join(item.near))


def _came(parcel: ReturnParcel, item: ReturnItem) -> Iterator[Sentence]:
    if item.house:
        yield say("No serial can be read: the house calls it {serial}.", serial=item.serial)
    if item.unannounced:
        yield say("Nobody announced it.")
    elif item.reason:
        yield say("The customer says: {reason}", reason=REASONS.get(item.reason) or item.reason)
    if item.comment:
        yield say("“{words}”", words=item.comment)
    left = item.shipped.weight_g if item.shipped.weight_g is not None else parcel.outbound_g
    if parcel.weight_g is not None and left is not None and not any(s.name == "weight" for s in item.signals):
        yield say("Parcel: {came} g now, {left} g when it left.", came=parcel.weight_g, left=left)
    if item.has_case and not item.itself:
        yield say("A case is open with all that is known.")


def _warranty(item: ReturnItem) -> Iterator[Sentence]:
    until = item.warranty.until
    match item.warranty.answer:
        case "under" if until is not None:
            yield say("Under warranty until {day}.", day=until)
        case "expired" if until is not None:
            yield say("Warranty ended on {day}.", day=until)
        case "unknown":
            yield say("Warranty: not known.")


def signal_said(signal: Signal) -> Sentence:
    """One fact that a person may want to weigh."""
    facts: Mapping[str, Any] = signal.facts
    match signal.name:
        case "unit_returns":
            last = moment(facts["last"]) if facts.get("last") else None
            return _returned_before(int(facts.get("count") or 0), last)
        case "order_returns":
            return say("Earlier returns of this order: {count}", count=int(facts.get("count") or 0))
        case "weight":
            return say("Parcel: {came} g now, {left} g when it left.", came=_weight(facts.get("in_g")),
                       left=_weight(facts.get("out_g")))
        case "days_out":
            return say("Days since it left: {days}", days=int(facts.get("days") or 0))
        case _:
            return say("This serial is also known elsewhere: {where}", where=_elsewhere(facts))


def _returned_before(count: int, last: datetime | None) -> Sentence:
    if last is None:
        return say("Earlier returns of this unit: {count}", count=count)
    return say("Earlier returns of this unit: {count}, last on {at}", count=count, at=last)


def _weight(value: object) -> Decimal | str:
    found = grams(value)
    return "?" if found is None else found


def _elsewhere(facts: Mapping[str, Any]) -> str:
    listed = [one for value in facts.values() for one in (value if isinstance(value, list) else [value])]
    return ", ".join(_named(one) for one in listed) or "?"


def _named(one: object) -> str:
    if isinstance(one, Mapping):
        return str(one.get("name") or one.get("client_name") or one.get("client") or one.get("class") or "?")
    return str(one)
