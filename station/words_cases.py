"""Cases in the words of people: their classes, what was found, what is decided."""

from __future__ import annotations

from station.sentences import Sentence, say

CLASSES: dict[str, Sentence] = {
    "data_issue": say("Data issue"), "damaged": say("Damaged product"), "product_no_data": say("Product, no data"),
    "data_no_product": say("Data, no product"), "packaging": say("Packaging"), "hold": say("Hold"),
}
SUBJECTS: dict[str, Sentence] = {
    "return": say("Return"), "counting": say("Count"), "receiving": say("Receiving"), "picking": say("Picking"),
    "packing": say("Packing"), "storing": say("Storing"), "repair": say("Repair"),
}
VERDICTS: dict[str, Sentence] = {
    "other_order": say("It left on another order"), "other_client": say("It is another client's"),
    "never_shipped": say("It never left"), "already_returned": say("It came back before"),
    "unknown": say("Nobody knows this serial"), "empty_box": say("The box was empty"),
    "from_vendor": say("It is back from the vendor"), "part_swapped": say("A part was swapped"),
    "serials_disagree": say("Its serials disagree"),
    "in_other_parcel": say("By the book it is packed in another parcel"), "missing": say("It was not at its place"),
    "misplaced": say("It lay at another place"), "short": say("Fewer came than announced"),
    "over": say("More came than announced"), "unexpected": say("It was not announced"),
    "duplicate": say("Its serial is here already"), "wrong_client": say("It is another client's"),
    "wrong_sku": say("It is another SKU"), "damaged": say("It is damaged"),
    "unreadable": say("Its serial cannot be read"), "no_serial": say("It has no serial"),
}
DECISIONS: dict[str, Sentence] = {
    "store": say("Put it away at a place"), "route": say("Send it to a lane"), "find": say("It is found: at a place"),
    "miss": say("It is missing"), "hold": say("Hold it"), "release": say("Release it from hold"),
    "scrap": say("Scrap it"), "leave": say("Leave it as it is"),
}


def class_word(kind: str) -> Sentence:
    """The class of an exception, or its own name as plain text."""
    return CLASSES.get(kind) or Sentence("{name}", {"name": kind})
