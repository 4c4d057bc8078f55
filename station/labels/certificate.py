"""Certificates on paper: a unit was wiped, destroyed or tested. One page, two signatures."""

from __future__ import annotations

from dataclasses import dataclass

from station.labels.fitting import Box, Style
from station.labels.fonts import Face
from station.labels.papers import (
    CAPTION,
    HAIR_MM,
    MARGIN_MM,
    QUIET,
    Frame,
    Row,
    content_width,
    corner_symbol,
    draw,
    facts,
    letterhead,
)
from station.labels.pdf import A4, Document, Sheet, Translate
from station.labels.symbols import datamatrix
from station.sentences import Sentence, say

SYMBOL_MM = 26.0
MODULE_MM = 0.8
TITLES = {
    "wipe": say("Certificate of data erasure"),
    "destruction": say("Certificate of destruction"),
    "test": say("Certificate of test"),
}
STATEMENTS = {
    "wipe": say("The data on the unit named here were erased as described. The result was checked after it was done."),
    "destruction": say("The unit named here was destroyed as described. It was not sold, given away or used again."),
    "test": say("The unit named here was tested as described."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What a certificate says. `kind`: wipe, destruction, test. `details` are captions and values, in their order."""

    kind: str
    number: str
    client: str
    site: str
    serial: str
    sku: str
    name: str
    at: str
    operator: str
    witness: str = ""
    bench: str = ""
    names: tuple[tuple[str, str], ...] = ()
    details: tuple[tuple[Sentence | str, str], ...] = ()
    address: str = ""


def certificate(paper: Certificate, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """The certificate as PDF."""
    title = translate(TITLES[paper.kind])
    document = Document(sheet, title=f"{title} {paper.number}")
    foot = " · ".join(part for part in (paper.site, paper.number) if part)
    frame = Frame(first=lambda page: _head(page, paper, title, translate),
                  later=lambda page: letterhead(page, paper.client, paper.site), foot=foot)
    details = [_detail(translate(name) if isinstance(name, Sentence) else name, value, first=number == 0)
               for number, (name, value) in enumerate(one for one in paper.details if one[1])]
    return draw(document, frame, (), [*details, _statement(paper, translate)], translate)


def _head(page: Document, paper: Certificate, title: str, translate: Translate) -> float:
    y_mm = letterhead(page, paper.client, paper.site) + 4
    width_mm = content_width(page.sheet)
    beside_mm = width_mm - SYMBOL_MM - 6
    page.text(title, Box(MARGIN_MM, y_mm, beside_mm, 10), Style(em_mm=8.0, min_mm=4.0, lines=2), Face.BOLD)
    page.text(paper.number, Box(MARGIN_MM, y_mm + 14, beside_mm, 6), Style(em_mm=4.6, min_mm=2.4, cut=False),
              Face.MONO)
    corner_symbol(page, datamatrix(paper.number), y_mm, module_mm=MODULE_MM)
    y_mm += 30
    page.text(translate(say("SERIAL NUMBER")), Box(MARGIN_MM, y_mm, width_mm, 3), CAPTION, grey=QUIET)
    page.text(paper.serial, Box(MARGIN_MM, y_mm + 4, width_mm, 12), Style(em_mm=7.0, min_mm=2.4, lines=3, cut=False),
              Face.MONO_BOLD)
    known = ((translate(say("SKU")), paper.sku), (translate(say("ITEM")), paper.name),
             *((kind.replace("_", " ").upper(), value) for kind, value in paper.names),
             (translate(say("DONE")), paper.at),
             (translate(say("BENCH")), paper.bench), (translate(say("CARRIED OUT BY")), paper.operator),
             (translate(say("WITNESS")), paper.witness))
    below_mm = facts(page, known, Box(MARGIN_MM, y_mm + 19, width_mm, 40), columns=3)
    page.rule(Box(MARGIN_MM, below_mm + 1, width_mm, HAIR_MM))
    return below_mm + 3


def _detail(name: str, value: str, *, first: bool) -> Row:
    """A caption on the left, its value beside it."""
    style = Style(em_mm=3.5, min_mm=2.2, lines=3)

    def drawn(page: Document, y_mm: float) -> None:
        if not first:
            page.rule(Box(MARGIN_MM, y_mm + 0.4, content_width(page.sheet), HAIR_MM), grey=0.8)
        page.text(name, Box(MARGIN_MM, y_mm + 2.2, 52, 6), Style(em_mm=3.3, min_mm=2.2), grey=QUIET)
        page.text(value, Box(MARGIN_MM + 56, y_mm + 2, content_width(page.sheet) - 56, 8.6), style)

    return Row(11.5 if len(value) > 60 else 7.4, drawn)


def _statement(paper: Certificate, translate: Translate) -> Row:
    """The sentence that is signed, and where."""
    half_mm = 78.0

    def drawn(page: Document, y_mm: float) -> None:
        width_mm = content_width(page.sheet)
        page.text(translate(STATEMENTS[paper.kind]), Box(MARGIN_MM, y_mm + 8, width_mm, 12),
                  Style(em_mm=3.8, min_mm=2.8, lines=3))
        signing = ((say("Carried out by"), paper.operator), (say("Witness"), paper.witness))
        for place, (role, name) in enumerate(signing):
            x_mm = MARGIN_MM + place * (half_mm + 18)
            page.rule(Box(x_mm, y_mm + 42, half_mm, 0.3))
            page.text(" · ".join(part for part in (translate(role), name) if part), Box(x_mm, y_mm + 43.5, half_mm, 4),
                      Style(2.8, 2.0), grey=QUIET)
        page.text(translate(say("The number and the serial are in the record of {site}. It can be asked for there.",
                                site=paper.site)),
                  Box(MARGIN_MM, y_mm + 54, width_mm, 4), CAPTION, grey=QUIET)

    return Row(60.0, drawn)
