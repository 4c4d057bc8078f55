"""What a refusal says: what is wrong in one or two words, what to do, and the facts it rests on.

One row a reason. The facts come from the database's answer; a row takes what it needs and leaves out what is
not there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from station.answers import Answer, grams, moment, plain_place, thing
from station.refusals_counting import ROWS as COUNTING
from station.refusals_office import ROWS as OFFICE
from station.refusals_receiving import QUIET
from station.refusals_receiving import ROWS as RECEIVING
from station.refusals_repair import ROWS as REPAIRING
from station.refusals_returns import ROWS as RETURNING
from station.refusals_storing import QUIET as QUIET_STORING
from station.refusals_storing import ROWS as STORING
from station.sentences import Sentence, say
from station.verdicts import Kind, Reason, Tone, Verdict

Facts = Iterator[Sentence]


@dataclass(frozen=True, slots=True)
class _Row:
    word: Sentence
    sentence: Callable[[Answer], Sentence]
    tone: Tone = Tone.REFUSED


def refused(reason: Reason, answer: Answer | None = None, *, operation: UUID | None = None) -> Verdict:
    """The verdict of a refusal. `answer` is what the database told, or the facts the bench has itself."""
    told: Answer = answer or {}
    row = _ROWS[reason]
    return Verdict(
        kind=Kind.REFUSED, tone=row.tone, word=row.word, sentence=row.sentence(told), facts=tuple(_facts(reason, told)),
        reason=reason, operation=operation, thing=thing(told.get("unit")),
    )


def _facts(reason: Reason, told: Answer) -> Facts:
    """Everything the answer knows that a packer can use, most telling first."""
    yield from _unit_facts(told)
    if told.get("like"):
        yield say("Looks like {serials}, which is a different serial.", serials=", ".join(told["like"]))
    if reason in _BLOCKS or (reason in _SECOND_PERSON and told.get("block")):
        yield from _weight_facts(told)
    for held in told.get("held") or ():
        yield say("{serial} is on hold: {reason}", serial=held["serial"], reason=held["hold"])


_BLOCKS = (Reason.WEIGHT_OFF, Reason.WEIGHT_MISSING, Reason.WEIGHT_UNSETTLED, Reason.PHOTO_MISSING)
_SECOND_PERSON = (Reason.SAME_PERSON, Reason.NOT_ALLOWED, Reason.UNKNOWN_BADGE)


def _unit_facts(told: Answer) -> Facts:
    unit: Mapping[str, Any] = told.get("unit") or {}
    if unit.get("hold"):
        yield say("On hold: {reason}", reason=unit["hold"])
    shipped = told.get("shipped")
    if shipped and unit.get("state") == "shipped":
        yield say("It left from {bench}.", bench=shipped["bench"])
    boxed = told.get("boxed")
    if boxed and unit.get("state") == "packed":
        yield say("Packed at {bench}.", bench=boxed["bench"] or "?")
    if told.get("reserved"):
        yield say("Kept for order {order}.", order=told["reserved"]["order"])
    if told.get("place"):
        yield say("By the book it lies at {place}.", place=plain_place(told["place"]))
    if unit:
        yield say("{client} · {sku} · {name}", client=unit["client_name"], sku=unit["sku"], name=unit["name"])


def _weight_facts(told: Answer) -> Facts:
    parcel = told.get("parcel") or {}
    weighed, expected = grams(told.get("weight_g")), grams(parcel.get("expected_g"))
    if weighed is not None and expected is not None:
        yield say("Weighed {weighed} g, expected {expected} g, allowed ± {tolerance} g.",
                  weighed=round(weighed), expected=round(expected), tolerance=round(grams(parcel["tolerance_g"]) or 0))
    if told.get("block"):
        yield say("A supervisor can lift this: press F10.")


def _moment(text: str) -> Any:
    return moment(text) or text


def _always(sentence: Sentence) -> Callable[[Answer], Sentence]:
    return lambda _told: sentence


def _not_a_serial(told: Answer) -> Sentence:
    known = told.get("known") or {}
    what = _KNOWN.get(known.get("what", ""), say("a code of the house"))
    if known.get("code"):
        return say("Scan the serial: {code} is {what}.", code=known["code"], what=what)
    return say("Scan the serial: this is {what}.", what=what)


def _gtin_for_serial(told: Answer) -> Sentence:
    known = told.get("known") or {}
    if known.get("name"):
        return say("Scan the serial of this {name}: that was its product code.", name=known["name"])
    return say("Scan the serial: that was a product code.")


def _other_bench(told: Answer) -> Sentence:
    if not told.get("by"):
        return say("Scan the tote again: this bench has let the order go.")
    if told.get("person"):
        return say("Ask {person} at {bench}: order {order} is in hand there.", person=told["person"],
                   bench=told["by"], order=told["order"])
    return say("Ask at {bench}: order {order} is in hand there.", bench=told["by"], order=told["order"])


def _unknown_order(told: Answer) -> Sentence:
    if told.get("tote"):
        return say("Put the tote aside and call the lead: no order is in tote {code}.", code=told["code"])
    return say("Scan a tote or an order: nothing here is called {code}.", code=told.get("code", ""))


def _order_shipped(told: Answer) -> Sentence:
    if told.get("at"):
        return say("Put it aside and call the lead: order {order} shipped on {at}.", order=told["order"],
                   at=_moment(told["at"]))
    return say("Put it aside and call the lead: order {order} has shipped.", order=told.get("order") or "?")


def _order_held(told: Answer) -> Sentence:
    order = told.get("order") or "?"
    if told.get("hold"):
        return say("Put the tote on the hold shelf: order {order} is on hold ({reason}).", order=order,
                   reason=told["hold"])
    return say("Put the tote on the hold shelf: order {order} is on hold.", order=order)


def _wrong_label(told: Answer) -> Sentence:
    theirs = told.get("theirs")
    if theirs:
        return say("Take this label off: it belongs to parcel {parcel} of order {order}.", parcel=theirs["parcel"],
                   order=theirs["order"])
    return say("Scan the label of this box: it is closed, and this is no parcel's label.")


def _wrong_sku(told: Answer) -> Sentence:
    unit = told.get("unit") or told.get("item") or {}
    return say("Put it back: this order has no {name}.", name=unit.get("name") or unit.get("sku") or say("such item"))


def _wrong_client(told: Answer) -> Sentence:
    unit = told.get("unit") or {}
    if unit:
        return say("Put it in the red tote: it belongs to {client}.", client=unit["client_name"])
    return say("Put it in the red tote: it belongs to another client.")


def _profile(told: Answer) -> Sentence:
    if told.get("expects"):
        return told["expects"]    # type: ignore[no-any-return]
    return say("Scan the serial label: no item of this order has serials like that.")


def _line_full(told: Answer) -> Sentence:
    unit = told.get("unit") or told.get("item") or {}
    left = (told.get("gate") or {}).get("left") or 0
    if left > 0:
        return say("Take fewer: {left} of {name} are still due.", left=left, name=unit.get("name", ""))
    return say("Put it back: every {name} of this order is packed.", name=unit.get("name", ""))


def _not_exact(told: Answer) -> Sentence:
    wanted = told.get("wanted")
    if wanted:
        return say("Put it back and take {serials}: the order asks for exactly that unit.", serials=wanted)
    return say("Put it back: the order asks for exactly another unit.")


def _reserved(told: Answer) -> Sentence:
    kept = told.get("reserved") or {}
    return say("Put it back: it is kept for order {order}.", order=kept.get("order") or "?")


def _shipped_before(told: Answer) -> Sentence:
    shipped = told.get("shipped")
    if shipped and shipped.get("order"):
        return say("Put it in the red tote: it shipped on {at} on order {order}.", at=_moment(shipped["at"]),
                   order=shipped["order"])
    return say("Put it in the red tote: by the book it has left the house.")


def _in_another_box(told: Answer) -> Sentence:
    boxed = told.get("boxed")
    if boxed:
        return say("Call the lead: by the book it is in parcel {parcel} of order {order}.", parcel=boxed["parcel"],
                   order=boxed["order"])
    return say("Call the lead: by the book it is in another parcel.")


def _held(told: Answer) -> Sentence:
    if told.get("held"):
        return say("Open the box with F11 and take out what is on hold.")
    return say("Put it on the hold shelf and take another one.")


def _unit_state(told: Answer) -> Sentence:
    state = (told.get("unit") or {}).get("state", "")
    return say("Put it in the red tote: it is {state}.", state=_STATES.get(state, say("not in stock")))


_KNOWN = {
    "gtin": say("a product code"), "order": say("an order number"), "parcel": say("a parcel's number"),
    "tracking": say("a tracking number"), "badge": say("a badge"), "tote": say("a tote"), "bin": say("a bin"),
    "dock": say("a dock"), "cage": say("a cage"), "bench": say("a bench"), "lane": say("a lane"),
    "staging": say("a staging place"), "link": say("a web address"), "rma": say("the number of a return"),
    "plate": say("a plate of the house"), "location": say("a place"),
}

_STATES = {
    "returned": say("returned and not inspected"), "inspected": say("returned and not yet in a lane"),
    "in_lane": say("in a returns lane"), "repaired": say("repaired and not yet back in stock"),
    "sent_to_vendor": say("sent to the vendor"), "parted_out": say("taken apart"), "scrapped": say("scrapped"),
    "missing": say("missing by the book"), "found": say("found and not yet back in stock"),
    "fitted": say("built into another unit"),
}

_ROWS: dict[Reason, _Row] = {
    Reason.HOSTILE: _Row(say("NOT A CODE"), _always(say("Put it aside: this code has hidden characters in it."))),
    Reason.UNREADABLE: _Row(say("UNREADABLE"), _always(say("Scan again, or scan another code on the label."))),
    Reason.FORGED_COMMAND: _Row(
        say("NOT OURS"), _always(say("Use the command sheet of this site: that command code is not signed by it."))),
    Reason.REPEATED: _Row(say("SAME SCAN"), _always(say("Go on: this was the same read twice.")), Tone.NEUTRAL),
    Reason.LATCHED: _Row(say("CLEAR FIRST"), _always(say("Press Esc first: the last refusal still stands."))),
    Reason.BUSY: _Row(say("TOO FAST"), _always(say("Wait a moment, then scan the last items again."))),
    Reason.NOT_NOW: _Row(say("NOT NOW"), _always(say("Do what the screen asks for first."))),
    Reason.UNKNOWN_BADGE: _Row(say("UNKNOWN BADGE"), _always(say("Ask a supervisor for a badge that is valid here."))),
    Reason.UNPROVED: _Row(say("WHO IS IT"), _always(say(
        "Scan your badge again, then do this again: the database cannot tell who did it."))),
    Reason.SAME_PERSON: _Row(
        say("SAME PERSON"), _always(say("Ask a second person: nobody lifts a block of their own."))),
    Reason.NOT_ALLOWED: _Row(say("NOT ALLOWED"), _always(say("Call a supervisor: this needs a supervisor's badge."))),
    Reason.UNKNOWN_ORDER: _Row(say("UNKNOWN"), _unknown_order),
    Reason.ORDER_LEASED: _Row(say("IN HAND"), _other_bench),
    Reason.ORDER_SHIPPED: _Row(say("SHIPPED"), _order_shipped),
    Reason.ORDER_CANCELLED: _Row(
        say("CANCELLED"), lambda told: say("Put the goods back: order {order} is cancelled.",
                                           order=told.get("order") or "?")),
    Reason.ORDER_HELD: _Row(say("ORDER HELD"), _order_held, Tone.HELD),
    Reason.NOTE_UNCONFIRMED: _Row(
        say("READ FIRST"), _always(say("Read the packing note, then press F2 to confirm it."))),
    Reason.COMMAND_AS_SERIAL: _Row(say("A COMMAND"), _always(say("Scan the serial: that was a command code."))),
    Reason.GTIN_FOR_SERIAL: _Row(say("PRODUCT CODE"), _gtin_for_serial),
    Reason.NOT_A_SERIAL: _Row(say("NOT A SERIAL"), _not_a_serial),
    Reason.PROFILE: _Row(say("NOT A SERIAL"), _profile),
    Reason.CHECK_DIGIT: _Row(
        say("MISREAD"), lambda told: told.get("expects") or say("Scan again: the check digit is wrong.")),
    Reason.UNKNOWN_UNIT: _Row(
        say("UNKNOWN UNIT"), _always(say("Put it in the red tote: this serial was never received."))),
    Reason.AMBIGUOUS: _Row(say("WHICH ONE"), _always(say("Choose the item you have in your hand."))),
    Reason.WRONG_CLIENT: _Row(say("WRONG CLIENT"), _wrong_client),
    Reason.WRONG_SKU: _Row(say("WRONG ITEM"), _wrong_sku),
    Reason.NEVER_RECEIVED: _Row(
        say("NOT RECEIVED"), _always(say("Put it in the red tote: it was announced, but never received."))),
    Reason.ALREADY_SHIPPED: _Row(say("SHIPPED BEFORE"), _shipped_before),
    Reason.NOT_AVAILABLE: _Row(say("NOT IN STOCK"), _unit_state),
    Reason.HELD: _Row(say("ON HOLD"), _held, Tone.HELD),
    Reason.IN_THIS_PARCEL: _Row(say("IN ALREADY"), _always(say("Scan the next one: this one is in the box."))),
    Reason.IN_OTHER_PARCEL: _Row(say("IN ANOTHER BOX"), _in_another_box),
    Reason.LINE_FULL: _Row(say("TOO MANY"), _line_full),
    Reason.NOT_EXACT_UNIT: _Row(say("NOT THAT ONE"), _not_exact),
    Reason.RESERVED: _Row(say("KEPT FOR OTHERS"), _reserved),
    Reason.NOT_IN_PARCEL: _Row(say("NOT IN THE BOX"), _always(say("Scan a unit that is in this box."))),
    Reason.NOTHING_TO_UNDO: _Row(say("NOTHING TO UNDO"), _always(say("Scan an item: the box is empty.")), Tone.NEUTRAL),
    Reason.PARCEL_EMPTY: _Row(say("EMPTY BOX"), _always(say("Pack at least one item before closing the box."))),
    Reason.PARCEL_CLOSED: _Row(
        say("BOX IS CLOSED"), _always(say("Scan its label back, or press F11 to open the box again."))),
    Reason.WEIGHT_MISSING: _Row(
        say("WEIGH IT"), _always(say("Put the box on the scale, then press F12: this client wants a weight."))),
    Reason.WEIGHT_UNSETTLED: _Row(
        say("STILL MOVING"), _always(say("Take your hands off the scale and press F12 again."))),
    Reason.WEIGHT_OFF: _Row(say("WRONG WEIGHT"), _always(say("Open the box and check it item by item."))),
    Reason.PHOTO_MISSING: _Row(
        say("NO PHOTO"), _always(say("Press F5 to take the photo of the open box, then F12."))),
    Reason.WRONG_LABEL: _Row(say("WRONG LABEL"), _wrong_label),
    Reason.LABEL_NOT_PRINTED: _Row(say("NO LABEL"), _always(say("Press F6 to print the label."))),
    Reason.LABEL_NOT_PROVED: _Row(say("SCAN THE LABEL"), _always(say("Scan the label on the box before it leaves."))),
    Reason.NO_PREFIX: _Row(say("NO GS1 PREFIX"), _always(say(
        "Ask the administrator to set the company's GS1 prefix: station site --sscc-prefix PREFIX."))),
    Reason.ILLEGAL_MOVE: _Row(say("NOT POSSIBLE"), _unit_state),
    Reason.LOST_RACE: _Row(
        say("MOVED MEANWHILE"), _always(say("Scan it again: another bench moved it a moment ago."))),
    Reason.AWAY: _Row(
        say("NO DATABASE"), lambda told: say(
            "Wait until the database is back, or call {person}: this cannot be done without it.",
            person=told.get("call") or say("the supervisor"))),
}
_ROWS.update({reason: _Row(word, sentence, Tone.NEUTRAL if reason in QUIET else Tone.REFUSED)
              for reason, (word, sentence) in RECEIVING.items()})
_ROWS.update({reason: _Row(word, sentence, Tone.NEUTRAL if reason in QUIET_STORING else
                           Tone.HELD if reason is Reason.HOLD_PLACE_ONLY else Tone.REFUSED)
              for reason, (word, sentence) in STORING.items()})
_ROWS.update({reason: _Row(word, sentence) for reason, (word, sentence) in COUNTING.items()})
_ROWS.update({reason: _Row(word, sentence) for reason, (word, sentence) in RETURNING.items()})
_ROWS.update({reason: _Row(word, sentence) for reason, (word, sentence) in REPAIRING.items()})
_ROWS.update({reason: _Row(word, sentence) for reason, (word, sentence) in OFFICE.items()})
