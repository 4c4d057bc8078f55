"""The window's own words: what actions, devices and modes are called on the screen."""

from __future__ import annotations

from station.commands import Action
from station.sentences import Sentence, say

LEAVE = say("Leave")     # F3 where nothing is asked that has a yes
ACTIONS: dict[Action, Sentence] = {
    Action.CLEAR: say("Clear"),
    Action.CONFIRM: say("Yes"),
    Action.DECLINE: say("No"),
    Action.UNDO: say("Undo"),
    Action.REMOVE: say("Take out"),
    Action.CLOSE: say("Close"),
    Action.SHIP: say("Ship"),
    Action.RELEASE: say("Put back"),
    Action.REOPEN: say("Reopen"),
    Action.REPRINT: say("Reprint"),
    Action.PAPERS: say("Papers"),
    Action.WEIGH: say("Weigh"),
    Action.PHOTO: say("Photo"),
    Action.OVERRIDE: say("Override"),
    Action.BLIND: say("Unannounced"),
    Action.DAMAGED: say("Damaged"),
    Action.UNREADABLE: say("Unreadable"),
    Action.NO_SERIAL: say("No serial"),
    Action.LIST: say("Whole list"),
    Action.PLATE: say("New plate"),
    Action.QUANTITY: say("How many"),
    Action.LEAVE: say("Leave"),
    Action.LABEL: say("Label"),
    Action.EMPTY: say("Empty box"),
    Action.GRADE: say("Grade"),
    Action.FINDING: say("Finding"),
    Action.LANE: say("Lane"),
    Action.MORE: say("More"),
    Action.WIPE: say("Wipe"),
    Action.TEST: say("Test"),
    Action.RELABEL: say("New serial"),
    Action.HISTORY: say("History"),
    Action.REPLENISH: say("Refill"),
    Action.NOT_HERE: say("Not here"),
    Action.SIGN_OFF: say("Sign off"),
    Action.HELP: say("Help"),
}

EXPLAINED: dict[Action, Sentence] = {
    Action.CLEAR: say("Clear a refusal that stays on the screen."),
    Action.CONFIRM: say("Say yes to what is asked."),
    Action.DECLINE: say("Say no to what is asked."),
    Action.UNDO: say("Take the last one back out."),
    Action.REMOVE: say("Take the next unit you scan out of the parcel."),
    Action.CLOSE: say("Close the parcel with what is in it."),
    Action.SHIP: say("Hand the parcel to the carrier."),
    Action.RELEASE: say("Put the order back for another bench."),
    Action.REOPEN: say("Open a closed parcel again. Its label is void."),
    Action.REPRINT: say("Print the label again. This is kept."),
    Action.PAPERS: say("Print the papers again."),
    Action.WEIGH: say("Take the weight now."),
    Action.PHOTO: say("Take the photo now."),
    Action.OVERRIDE: say("Let a second person lift a block."),
    Action.BLIND: say("Receive what nobody announced."),
    Action.DAMAGED: say("Take a photo: the next one you scan is damaged."),
    Action.UNREADABLE: say("Print a house label: its serial cannot be scanned."),
    Action.NO_SERIAL: say("Print a house label: it has no serial."),
    Action.LIST: say("Receive everything the client listed, in one act."),
    Action.PLATE: say("Print a licence plate for a new carton or pallet."),
    Action.QUANTITY: say("Type how many more of the goods scanned last."),
    Action.LEAVE: say("Leave the place uncounted. This is kept."),
    Action.LABEL: say("Print the label of the place you chose, or of the carton in your hand."),
    Action.EMPTY: say("Write down that nothing is in the parcel."),
    Action.GRADE: say("Give another grade than the rule's, one step off."),
    Action.FINDING: say("Say what you found and who is liable."),
    Action.LANE: say("Send it to another lane than the rule's. This is kept."),
    Action.MORE: say("Show the next nine questions."),
    Action.WIPE: say("Write down how its data were erased, and print the certificate."),
    Action.TEST: say("Write down a test, and how it came out."),
    Action.RELABEL: say("Give it a new serial. The old one stays its name."),
    Action.HISTORY: say("Show what came to this place and left it."),
    Action.REPLENISH: say("Show the next pick face that runs low."),
    Action.NOT_HERE: say("Say that what you are sent for is not at its place."),
    Action.SIGN_OFF: say("Sign off from this bench."),
    Action.HELP: say("Show or leave this page."),
}

DEVICES: dict[str, Sentence] = {
    "scanner": say("Scanner"),
    "printer": say("Printer"),
    "scale": say("Scale"),
    "database": say("Database"),
    "journal": say("Journal"),
    "camera": say("Camera"),
}

MODES: dict[str, Sentence] = {
    "sign_on": say("Sign on"),
    "receiving": say("Receiving"),
    "storing": say("Storing"),
    "packing": say("Packing"),
    "returns": say("Returns"),
    "counting": say("Counting"),
    "audit": say("Audit"),
}

# Under the count of an idle bench: one, many.
TODAY: dict[str, tuple[Sentence, Sentence]] = {
    "receiving": (say("unit received today"), say("units received today")),
    "storing": (say("move today"), say("moves today")),
    "packing": (say("parcel today"), say("parcels today")),
    "returns": (say("return today"), say("returns today")),
    "counting": (say("place counted today"), say("places counted today")),
}


def named(name: str, names: dict[str, Sentence]) -> Sentence:
    """The sentence for a name of the program, or the name itself as plain text."""
    return names.get(name) or Sentence("{name}", {"name": name})
