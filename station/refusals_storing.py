"""What a refusal says while goods are put away and picked. The rows are merged into those of `refusals`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from station.answers import Answer, plain_place
from station.sentences import Sentence, say
from station.verdicts import Reason

Told = Callable[[Answer], Sentence]


def _always(sentence: Sentence) -> Told:
    return lambda _told: sentence


def _there(told: Answer) -> str:
    there = told.get("there") or {}
    return plain_place(there.get("code") or told.get("code") or "?")


def _rule(told: Answer, name: str) -> str:
    return str(((told.get("there") or {}).get("rules") or {}).get(name) or "")


def _name(told: Answer) -> Sentence | str:
    return (told.get("unit") or {}).get("name") or say("such goods")


def _locked(told: Answer) -> Sentence:
    place = told.get("locked") or told.get("place")
    if place:
        return say("Wait until the count of {place} is done: nothing goes in or out.", place=plain_place(place))
    return say("Wait until the count of this place is done.")


def _not_a_store(told: Answer) -> Sentence:
    if told.get("there"):
        return say("Choose a bin or a cage: {place} is no place for stock.", place=_there(told))
    return say("Scan a place that is known: a bin or a cage.")


def _other_client(told: Answer) -> Sentence:
    owner = (told.get("there") or {}).get("client_name")
    return say("Choose another place: {place} is kept for {client}.", place=_there(told), client=owner or "?")


def _climate(told: Answer) -> Sentence:
    here = _rule(told, "climate")
    if here:
        return say("Choose another place: {place} is {climate}, which {name} does not stand.", place=_there(told),
                   climate=here, name=_name(told))
    return say("Choose a place with the climate it needs: {place} does not have it for {name}.", place=_there(told),
               name=_name(told))


def _full(told: Answer) -> Sentence:
    there = told.get("there") or {}
    free = max(int(_rule(told, "capacity") or 0) - int(there.get("units") or 0), 0)
    if free:
        return say("Choose another place: {place} has room for {free} more, and {units} are in hand.",
                   place=_there(told), free=free, units=told.get("units") or 1)
    return say("Choose another place: {place} is full.", place=_there(told))


def _hold_only(told: Answer) -> Sentence:
    if told.get("carton"):
        serial = (told.get("unit") or {}).get("serial") or "?"
        return say("Take it to the cage: {serial} in it is on hold.", serial=serial)
    return say("Take it to the cage or the hold shelf: it is on hold.")


def _tote(told: Answer) -> str:
    return plain_place(told.get("code") or "?")


def _lane_tote(told: Answer) -> Sentence:
    if told.get("there"):
        return say("Choose a bin or a cage: {place} takes returns of one lane only.", place=_there(told))
    return say("Take a picking tote: {tote} is for returns.", tote=_tote(told))


def _tote_taken(told: Answer) -> Sentence:
    return say("Take another tote: order {order} waits in {tote}.", order=told.get("waits") or "?", tote=_tote(told))


def _other_tote(told: Answer) -> Sentence:
    return say("Take tote {tote}: what is picked of order {order} is in it.", tote=plain_place(told.get("tote") or "?"),
               order=told.get("order") or "?")


def _picked_elsewhere(told: Answer) -> Sentence:
    kept = told.get("reserved") or {}
    if kept.get("order"):
        return say("Put it back into tote {tote}: it is picked for order {order}.",
                   tote=plain_place(told.get("place") or "?"), order=kept["order"])
    return say("Put it back into tote {tote}: it is picked already.", tote=plain_place(told.get("place") or "?"))


def _carton(told: Answer) -> str:
    return (told.get("carton") or {}).get("code") or "?"


def _not_whole(told: Answer) -> Sentence:
    if told.get("units"):
        return say("Open it and scan each unit: {kept} of the {units} in it are for this order.",
                   kept=told.get("kept") or 0, units=told["units"])
    return say("Open it and scan each unit: not everything in it is for this order.")


def _there_already(told: Answer) -> Sentence:
    return say("Scan the next one: by the book it lies at {place} already.", place=_there(told))


ROWS: Mapping[Reason, tuple[Sentence, Told]] = {
    Reason.PLACE_LOCKED: (say("BEING COUNTED"), _locked),
    Reason.NOT_A_STORE: (say("NOT A SHELF"), _not_a_store),
    Reason.NOT_A_PLACE: (say("WHERE TO"), _always(say("Scan the place first, or press F3 to put down what you hold."))),
    Reason.PLACE_OF_OTHER_CLIENT: (say("OTHER CLIENT"), _other_client),
    Reason.HOLD_PLACE_ONLY: (say("ON HOLD"), _hold_only),
    Reason.HOLD_PLACE: (say("HOLD SHELF"), lambda told: say(
        "Choose another place: {place} is for goods on hold.", place=_there(told))),
    Reason.NOT_SECURE: (say("NEEDS A CAGE"), lambda told: say(
        "Take it to a secure place: {place} is open, and {name} must be locked up.", place=_there(told),
        name=_name(told))),
    Reason.WRONG_CLIMATE: (say("WRONG CLIMATE"), _climate),
    Reason.ONE_SKU_ONLY: (say("ONE PRODUCT ONLY"), lambda told: say(
        "Choose another place: {place} holds one product only, and it is not this one.", place=_there(told))),
    Reason.PLACE_FULL: (say("FULL"), _full),
    Reason.THERE_ALREADY: (say("THERE ALREADY"), _there_already),
    Reason.CARTON_NOT_HERE: (say("NOT RECEIVED"), lambda told: say(
        "Take it to the dock: carton {carton} was never received.", carton=_carton(told))),
    Reason.CARTON_EMPTY: (say("EMPTY"), lambda told: say(
        "Scan what is in it: by the book {carton} is empty.", carton=_carton(told))),
    Reason.CARTON_NOT_WHOLE: (say("OPEN IT"), _not_whole),
    Reason.MOVED_SINCE: (say("MOVED ON"), _always(say("Scan it to its place: something has happened to it since."))),
    Reason.NOT_A_TOTE: (say("NOT A TOTE"), lambda told: say(
        "Scan a tote of this site: {code} is none.", code=_tote(told))),
    Reason.LANE_TOTE: (say("FOR RETURNS"), _lane_tote),
    Reason.TOTE_TAKEN: (say("TOTE IN USE"), _tote_taken),
    Reason.TOTE_NOT_EMPTY: (say("NOT EMPTY"), lambda told: say(
        "Take an empty tote: by the book goods of another order are in {tote}.", tote=_tote(told))),
    Reason.ORDER_IN_OTHER_TOTE: (say("OTHER TOTE"), _other_tote),
    Reason.IN_THIS_TOTE: (say("IN ALREADY"), _always(say("Scan the next one: this one is in the tote."))),
    Reason.IN_OTHER_TOTE: (say("PICKED ALREADY"), _picked_elsewhere),
}
QUIET = frozenset({Reason.THERE_ALREADY})    # it is where it should be: nothing has to be put right
# where picking says something else than packing does
PICKING: Mapping[Reason, Told] = {
    Reason.LINE_FULL: lambda told: say("Put it back: every {name} of this order is in the tote.", name=_name(told)),
    Reason.ORDER_LEASED: lambda told: say("Ask at {bench}: order {order} is in hand there.", bench=told["by"],
                                          order=told["order"]) if told.get("by") else say(
        "Scan the tote again: this cart has let the order go."),
    Reason.NOTHING_TO_UNDO: _always(say("Go on: there is nothing here to take back.")),
}
