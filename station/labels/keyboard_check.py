"""The sheet that proves that a keyboard scanner types what it reads: one large symbol and what to do."""

from __future__ import annotations

from station.labels.fitting import Box, Style
from station.labels.papers import MARGIN_MM, content_width, letterhead
from station.labels.pdf import A4, Document, Sheet, Translate
from station.labels.symbols import qr
from station.sentences import say

SYMBOL_MM = 70.0
STEP_MM = 14.0


def keyboard_check(check: str, bench: str, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """The sheet as PDF. `check` is what the symbol holds: every character that a keyboard scanner has to type."""
    title = translate(say("Keyboard check"))
    document = Document(sheet, title=title)
    y_mm = letterhead(document, title, bench)
    steps = (say("Open the bench on its own PC, with the scanner that types."),
             say("Scan the code once. The scanner's light in the window turns green."),
             say("If the window names a fault, set the scanner as it says and scan the code again."))
    for number, step in enumerate(steps, start=1):
        text = f"{number}. {translate(step)}"
        document.text(text, Box(MARGIN_MM, y_mm, content_width(sheet), STEP_MM), Style(4.4, 3.2, lines=2))
        y_mm += STEP_MM
    symbol = qr(check)
    place = Box((sheet.width_mm - SYMBOL_MM) / 2, y_mm + 10, SYMBOL_MM, SYMBOL_MM)
    document.symbol(symbol, place, module_mm=SYMBOL_MM / (symbol.width + 2 * symbol.quiet))
    return document.finish()
