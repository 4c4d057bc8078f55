"""What the help page of each bench lists, and what a key means there where that is not what it means at packing."""

from __future__ import annotations

from collections.abc import Mapping

from station.commands import Action
from station.sentences import Sentence, say
from station.views.words import EXPLAINED

_ALWAYS = (Action.HELP, Action.CLEAR, Action.CONFIRM, Action.DECLINE)
OF_BENCH: Mapping[str, tuple[Action, ...]] = {
    "packing": (*_ALWAYS, Action.WEIGH, Action.PHOTO, Action.REPRINT, Action.PAPERS, Action.UNDO, Action.REMOVE,
                Action.OVERRIDE, Action.REOPEN, Action.CLOSE, Action.SHIP, Action.RELEASE, Action.SIGN_OFF),
    "receiving": (*_ALWAYS, Action.LIST, Action.PHOTO, Action.REPRINT, Action.PLATE, Action.UNDO, Action.BLIND,
                  Action.DAMAGED, Action.UNREADABLE, Action.NO_SERIAL, Action.CLOSE, Action.RELEASE, Action.SIGN_OFF),
    "storing": (*_ALWAYS, Action.REPLENISH, Action.HISTORY, Action.LABEL, Action.PAPERS, Action.UNDO, Action.NOT_HERE,
                Action.RELEASE, Action.SIGN_OFF),
    "returns": (*_ALWAYS, Action.WEIGH, Action.PHOTO, Action.REPRINT, Action.UNDO, Action.EMPTY, Action.GRADE,
                Action.LANE, Action.FINDING, Action.MORE, Action.WIPE, Action.TEST, Action.RELABEL, Action.NO_SERIAL,
                Action.CLOSE, Action.RELEASE, Action.SIGN_OFF),
    "counting": (*_ALWAYS, Action.QUANTITY, Action.PHOTO, Action.UNDO, Action.CLOSE, Action.LEAVE, Action.SIGN_OFF),
}
_OTHERWISE: Mapping[tuple[str, Action], Sentence] = {
    ("receiving", Action.UNDO): say("Take back what was received last."),
    ("receiving", Action.CLOSE): say("Close the shipment and print its receipt."),
    ("receiving", Action.RELEASE): say("Put the shipment back for another bench."),
    ("storing", Action.PAPERS): say("Print the list of what is to be picked."),
    ("storing", Action.UNDO): say("Take the last move back."),
    ("storing", Action.RELEASE): say("Leave the order to another cart, or be done with a place."),
    ("returns", Action.CONFIRM): say("Say yes, or that everything else is good."),
    ("returns", Action.PHOTO): say("Take a photo of what is in your hand."),
    ("returns", Action.UNDO): say("Take back the last step of this unit."),
    ("returns", Action.CLOSE): say("Close the parcel: everything of it is in its tote."),
    ("returns", Action.RELEASE): say("Put the parcel back for another bench."),
    ("counting", Action.PHOTO): say("Take a photo of the place."),
    ("counting", Action.UNDO): say("Take the last one out of the count."),
    ("counting", Action.CLOSE): say("End the count of this place."),
}


def listed(mode: str) -> tuple[Action, ...]:
    """The actions of a bench, in the order of the page; of a bench without a list, those of packing."""
    return OF_BENCH.get(mode, OF_BENCH["packing"])


def explained(mode: str, action: Action) -> Sentence:
    return _OTHERWISE.get((mode, action), EXPLAINED[action])
