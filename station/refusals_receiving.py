"""What a refusal at the receiving bench says. The rows are merged into those of `refusals`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from station.answers import Answer, moment, plain_place
from station.sentences import Sentence, say
from station.verdicts import Reason

Told = Callable[[Answer], Sentence]


def _always(sentence: Sentence) -> Told:
    return lambda _told: sentence


def _leased(told: Answer) -> Sentence:
    if told.get("by") and told.get("person"):
        return say("Ask {person} at {bench}: shipment {inbound} is in hand there.", person=told["person"],
                   bench=told["by"], inbound=told["inbound"])
    return say("Scan the shipment again: this bench has let it go.")


def _closed(told: Answer) -> Sentence:
    if told.get("at"):
        return say("Put it aside and call the lead: shipment {inbound} was closed on {at}.", inbound=told["inbound"],
                   at=moment(told["at"]) or told["at"])
    return say("Put it aside and call the lead: this shipment is closed.")


def _duplicate(told: Answer) -> Sentence:
    unit = told.get("unit") or {}
    shipped = told.get("shipped")
    if shipped and unit.get("state") == "shipped":
        return say("Put it in the red tote: this serial shipped on {at} on order {order}.",
                   at=moment(shipped["at"]) or "", order=shipped["order"] or "?")
    if told.get("place"):
        return say("Put it in the red tote: the unit of this serial lies at {place}.",
                   place=plain_place(told["place"]))
    return say("Put it in the red tote: a unit of this serial is in the book already.")


def _count_only(told: Answer) -> Sentence:
    item = told.get("item") or {}
    if item.get("name"):
        return say("Scan its product code: {name} is counted here.", name=item["name"])
    return say("Scan its product code: this item is counted here.")


def _carton_elsewhere(told: Answer) -> Sentence:
    if told.get("of"):
        return say("Put the carton aside: it belongs to shipment {inbound}.", inbound=told["of"])
    return say("Put the carton aside: it belongs to another shipment.")


def _list_refused(told: Answer) -> Sentence:
    faults = told.get("faults") or {}
    first = faults.get("first") or {}
    if first:
        return say("Scan unit by unit: {count} of the list cannot be, beginning with {serial}. Nothing was received.",
                   count=faults["count"], serial=first["serial"])
    return say("Scan unit by unit: the list cannot be received as it is.")


def _sample_open(told: Answer) -> Sentence:
    if told.get("code"):
        return say("Scan the rest of the sample of carton {carton} first.", carton=told["code"])
    return say("Scan the rest of the sample first.")


def _alias_taken(told: Answer) -> Sentence:
    serial = (told.get("unit") or {}).get("serial")
    if serial:
        return say("Scan the code on this unit: the unit {serial} has it in the book.", serial=serial)
    return say("Scan the code on this unit: another unit has it in the book.")


ROWS: Mapping[Reason, tuple[Sentence, Told]] = {
    Reason.UNKNOWN_INBOUND: (say("NOT ANNOUNCED"), lambda told: say(
        "Scan another label of it, or press F9 to receive it unannounced: nobody announced {code}.",
        code=told["code"]) if told.get("code") else say("Scan another label of it, or receive it unannounced.")),
    Reason.INBOUND_LEASED: (say("IN HAND"), _leased),
    Reason.INBOUND_CLOSED: (say("CLOSED"), _closed),
    Reason.INBOUND_CANCELLED: (say("CANCELLED"), _always(say(
        "Put it aside and call the lead: the client cancelled this shipment."))),
    Reason.UNKNOWN_PRODUCT: (say("UNKNOWN PRODUCT"), _always(say(
        "Put it in the red tote: no client has a product with this code."))),
    Reason.COUNT_ONLY: (say("COUNTED ONLY"), _count_only),
    Reason.DUPLICATE: (say("DUPLICATE"), _duplicate),
    Reason.UNKNOWN_CARTON: (say("UNKNOWN CARTON"), _always(say(
        "Open the carton and scan its units: it was not announced."))),
    Reason.CARTON_ELSEWHERE: (say("WRONG CARTON"), _carton_elsewhere),
    Reason.NOTHING_RECEIVED: (say("NOTHING TO UNDO"), _always(say("Scan a unit: nothing was received yet."))),
    Reason.TOO_MANY_TO_UNDO: (say("TOO MANY"), _always(say("Call a supervisor: a whole list is not undone here."))),
    Reason.MOVED_ON: (say("MOVED ON"), _always(say("Call a supervisor: it has left the dock."))),
    Reason.NOTHING_LISTED: (say("NO LIST"), _always(say("Scan unit by unit: no listed serial is still to come."))),
    Reason.LIST_REFUSED: (say("NOT AS A LIST"), _list_refused),
    Reason.SAMPLE_OPEN: (say("SAMPLE OPEN"), _sample_open),
    Reason.NOT_A_DOCK: (say("NOT A DOCK"), lambda told: say(
        "Scan a dock: {place} is none.", place=plain_place(told["code"])) if told.get("code") else say(
        "Scan a dock: this place is none.")),
    Reason.NAME_NOT_GIVEN: (say("NOT ITS NAME"), _always(say(
        "Scan the unit again: it does not have this name any more."))),
    Reason.ALIAS_TAKEN: (say("NAME TAKEN"), _alias_taken),
    Reason.ALIAS_GIVEN: (say("HAS ONE ALREADY"), _always(say(
        "Call a supervisor: the unit has another code of this kind in the book."))),
    Reason.ALIAS_IS_SERIAL: (say("SAME CODE"), _always(say(
        "Scan the other code on the unit: this one is its serial."))),
}
QUIET = frozenset({Reason.NOTHING_RECEIVED})    # information, as with an empty box


def wrong_client_here(told: Answer) -> Sentence:
    """At the dock a stranger's unit is put aside and its owner named."""
    owner = (told.get("unit") or told.get("item") or {}).get("client_name")
    if owner:
        return say("Put it in the red tote: it belongs to {client}.", client=owner)
    return say("Put it in the red tote: it belongs to another client.")


def wrong_sku_here(told: Answer) -> Sentence:
    item = told.get("item") or told.get("unit") or {}
    return say("Put it in the red tote: this shipment has no {name}.", name=item.get("name") or say("such item"))
