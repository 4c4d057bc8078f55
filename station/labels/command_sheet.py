"""The sheet of command codes beside a bench: everything a key does, a scanner can do too.

The symbols stand far apart, with their words between them, so that the one that is aimed at is the one that is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from station.labels.fitting import Box, Style
from station.labels.fonts import Face
from station.labels.papers import MARGIN_MM, QUIET, TITLE, content_width, letterhead
from station.labels.pdf import A4, Document, Sheet, Translate
from station.labels.raster import Align
from station.labels.symbols import datamatrix
from station.sentences import Sentence, say

CELL_MM = 42.0
TOP_MM = 44.0
SYMBOL_MM = 20.0
GUTTER_MM = 12.0
KEY_MM = 18.0
ACROSS = 2

WORDS: Mapping[str, tuple[Sentence, Sentence]] = {
    "CLEAR": (say("Clear"), say("Clear a refusal that stays on the screen.")),
    "CONFIRM": (say("Confirm"), say("Yes, to what the screen asks.")),
    "DECLINE": (say("Decline"), say("No, to what the screen asks.")),
    "UNDO": (say("Undo"), say("Take the last unit back out.")),
    "REMOVE": (say("Remove"), say("The next unit scanned comes out of the parcel.")),
    "CLOSE": (say("Close"), say("Close the parcel and print its label.")),
    "SHIP": (say("Ship"), say("Hand the parcel to the carrier.")),
    "RELEASE": (say("Release"), say("Put the order back for another bench.")),
    "REOPEN": (say("Reopen"), say("Open a closed parcel. Its label is void.")),
    "REPRINT": (say("Reprint"), say("Print the label again. It asks first.")),
    "PAPERS": (say("Papers"), say("Print the papers again.")),
    "WEIGH": (say("Weigh"), say("Take the weight now.")),
    "PHOTO": (say("Photo"), say("Take the photo now.")),
    "OVERRIDE": (say("Override"), say("Call a second person to lift a block.")),
    "BLIND": (say("Unannounced"), say("Receive what nobody announced.")),
    "DAMAGED": (say("Damaged"), say("The next one scanned is damaged.")),
    "UNREADABLE": (say("Unreadable"), say("Print a house label: its serial cannot be scanned.")),
    "NO_SERIAL": (say("No serial"), say("Print a house label: it has no serial.")),
    "LIST": (say("Whole list"), say("Receive everything the client listed.")),
    "PLATE": (say("New plate"), say("Print a plate for a new carton or pallet.")),
    "QUANTITY": (say("How many"), say("Type how many more of the goods scanned last.")),
    "LEAVE": (say("Leave"), say("Leave the place uncounted. This is kept.")),
    "LABEL": (say("Label"), say("Print the label of the place or of the carton in your hand.")),
    "EMPTY": (say("Empty box"), say("Nothing is in the parcel. This is kept.")),
    "GRADE": (say("Grade"), say("Another grade than the rule's, one step off.")),
    "FINDING": (say("Finding"), say("Say what you found and who is liable.")),
    "LANE": (say("Lane"), say("Another lane than the rule's. This is kept.")),
    "MORE": (say("More"), say("Show the next nine questions.")),
    "WIPE": (say("Wipe"), say("How its data were erased. This is certified.")),
    "TEST": (say("Test"), say("A test, and how it came out.")),
    "RELABEL": (say("New serial"), say("A new serial. The old one stays its name.")),
    "HISTORY": (say("History"), say("Show what came to this place and left it.")),
    "REPLENISH": (say("Refill"), say("Show the next pick face that runs low.")),
    "NOT_HERE": (say("Not here"), say("What you are sent for is not at its place.")),
    "SIGN_OFF": (say("Sign off"), say("Leave this bench.")),
    "HELP": (say("Help"), say("Show what can be done now.")),
}
DIGITS = "123456789"
_DIGIT = say("The answer or the row of this number.")


@dataclass(frozen=True, slots=True)
class CommandCode:
    """One command: the name of its action (a key of `WORDS`), the key that does the same, and what is scanned."""

    action: str
    key: str
    code: str


def command_sheet(codes: Sequence[CommandCode], bench: str, site: str, translate: Translate = str, *,
                  sheet: Sheet = A4) -> bytes:
    """The sheet as PDF. Raises KeyError for an action without words."""
    title = translate(say("Command codes"))
    document = Document(sheet, title=f"{title} {bench}")
    per_page = ACROSS * int((sheet.height_mm - TOP_MM - 10) / CELL_MM)
    for number, code in enumerate(codes):
        place = number % per_page
        if not place:
            if number:
                document.next_page()
            _head(document, title, bench, site)
        width_mm = (content_width(sheet) - GUTTER_MM) / ACROSS
        x_mm = MARGIN_MM + place % ACROSS * (width_mm + GUTTER_MM)
        box = Box(x_mm, TOP_MM + place // ACROSS * CELL_MM, width_mm, CELL_MM)
        _cell(document, code, box, translate)
    return document.finish()


def _head(document: Document, title: str, bench: str, site: str) -> None:
    y_mm = letterhead(document, bench, site)
    document.text(title, Box(MARGIN_MM, y_mm, content_width(document.sheet), 6), TITLE)


def _cell(document: Document, code: CommandCode, box: Box, translate: Translate) -> None:
    """Words left, symbol right: the next symbol is a hand's breadth away."""
    words = (say("Number {number}", number=code.key), _DIGIT) if code.action in DIGITS else WORDS[code.action]
    name, what = (translate(sentence) for sentence in words)
    text_mm = box.width_mm - SYMBOL_MM - 4
    document.rule(Box(box.x_mm, box.y_mm, box.width_mm, 0.2), grey=0.75)
    document.text(name, Box(box.x_mm, box.y_mm + 4, text_mm, 7), Style(6.0, 3.4, lines=2), Face.BOLD)
    document.text(what, Box(box.x_mm, box.y_mm + 12.5, text_mm, 12), Style(3.3, 2.6, lines=3))
    key = Box(box.x_mm, box.y_mm + 27, KEY_MM, 7)
    document.frame(key, grey=QUIET, radius_mm=1.2)
    document.text(code.key, Box(key.x_mm + 1, key.y_mm + 1.6, KEY_MM - 2, 4), Style(3.4, 2.2), align=Align.CENTRE)
    symbol = datamatrix(code.code)
    module_mm = SYMBOL_MM / (symbol.width + 2 * symbol.quiet)
    x_mm = box.x_mm + box.width_mm - SYMBOL_MM + symbol.quiet * module_mm
    place = Box(x_mm, box.y_mm + 8, SYMBOL_MM, SYMBOL_MM)
    document.symbol(symbol, place, module_mm=module_mm)
