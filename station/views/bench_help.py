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
    "storing": (*_ALWAYS, Action.LABEL, Action.PAPERS, Action.UNDO, Action.RELEASE, Action.SIGN_OFF),
    "counting": (*_ALWAYS, Action.QUANTITY, Action.PHOTO, Action.UNDO, Action.CLOSE, Action.LEAVE, Action.SIGN_OFF),
}
_OTHERWISE: Mapping[tuple[str, Action], Sentence] = {
    ("receiving", Action.UNDO): say("Take back what was received last."),
    ("receiving", Action.CLOSE): say("Close the shipment and print its receipt."),
    ("receiving", Action.RELEASE): say("Put the shipment back for another bench."),
    ("storing", Action.PAPERS): say("Print the list of what is to be picked."),
    ("storing", Action.UNDO): say("Take the last move back."),
    ("storing", Action.RELEASE): say("Leave the order to another cart."),
    ("counting", Action.PHOTO): say("Take a photo of the place."),
    ("counting", Action.UNDO): say("Take the last one out of the count."),
    ("counting", Action.CLOSE): say("End the count of this place."),
}


def listed(mode: str) -> tuple[Action, ...]:
    """The actions of a bench, in the order of the page; of a bench without a list, those of packing."""
    return OF_BENCH.get(mode, OF_BENCH["packing"])


def explained(mode: str, action: Action) -> Sentence:
    return _OTHERWISE.get((mode, action), EXPLAINED[action])
