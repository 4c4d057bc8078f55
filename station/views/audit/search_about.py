"""The head of an order, a shipment in or an announced return: what it says of itself, and its lines as doors."""

from __future__ import annotations

from urllib.parse import urlencode

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.audits.asking import Door
from station.audits.search import About, AboutLine
from station.sentences import Sentence, say
from station.views.audit.cells import Cell
from station.views.audit.dress import KeyValues, Line, Section, button, unit_px
from station.views.audit.search_words import standing_word
from station.views.audit.table import ROW_U, AuditTable, Column, Row
from station.views.theme import Theme
from station.views.translation import Translator
from station.words_states import lane_word

MOST_ROWS = 5     # in sight at once; the others are scrolled to
COUNTED: dict[str, tuple[Sentence, Sentence]] = {
    "order": (say("Ordered"), say("Packed")), "inbound": (say("Announced"), say("Received")),
    "rma": (say("Announced"), say("Came back"))}
Pairs = list[tuple[Sentence, Cell]]


class AboutPanel(QWidget):
    """Hidden while there is nothing to say. `door_opened`: the order of a return, or a SKU."""

    door_opened = Signal(object)

    def __init__(self, words: Translator, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self.facts = KeyValues(words, 4)
        self._order = Door("search")
        self.order = button(words, say("Open its order"), lambda: self.door_opened.emit(self._order), link=True)
        section = Section(words)
        section.body.addWidget(self.facts)
        section.body.addWidget(Line(self.order).spring())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        self.lines = {what: AuditTable((Column(say("SKU"), 190, mono=True), Column(say("Description"), None),
                                        Column(due, 130, "right"), Column(done, 130, "right")), words, theme)
                      for what, (due, done) in COUNTED.items()}
        for table in self.lines.values():
            table.set_empty(say("No line was announced."))
            table.door_opened.connect(self.door_opened)
            column.addWidget(table)
        self.hide()

    def show_about(self, about: About | None) -> None:
        """What this document says; None hides the panel."""
        self.setVisible(about is not None)
        if about is None:
            return
        self.facts.show_pairs(_PAIRS[about.what](about))
        self.order.setVisible(about.order_id is not None)
        self._order = Door("search", urlencode({"of": "order", "id": str(about.order_id), "name": about.order,
                                                "client": str(about.client_id)}))
        for what, table in self.lines.items():
            table.setVisible(what == about.what)
        table = self.lines[about.what]
        table.show_rows([_row(number, line) for number, line in enumerate(about.lines)])
        rows = min(max(len(about.lines), 1), MOST_ROWS) + 1
        table.setFixedHeight(round((rows * ROW_U + 8) * unit_px(self)))


def _row(number: int, line: AboutLine) -> Row:
    door = Door("search", urlencode({"of": "sku", "id": str(line.sku_id), "client": str(line.client_id),
                                     "name": line.sku}))
    return Row((line.sku, line.name, line.due, line.done), door=door, key=number)


def _state(about: About) -> tuple[Sentence, Cell]:
    word = standing_word(about.state)
    return say("State"), say("held: {hold}, {state}", hold=about.hold, state=word) if about.hold else word


def _order(about: About) -> Pairs:
    return [_state(about), (say("Client"), about.client), (say("Cut-off"), about.cut_off),
            (say("Lane"), lane_word(about.lane)), (say("Shipped"), about.shipped_at), (say("Carrier"), about.carrier),
            (say("Tracking"), about.tracking), (say("Tote"), about.tote), (say("Shipped to"), about.customer)]


def _inbound(about: About) -> Pairs:
    return [_state(about), (say("Client"), about.client), (say("Expected"), about.expected_at),
            (say("Arrived"), about.arrived_at), (say("Closed"), about.closed_at), (say("Dock"), about.dock),
            (say("Tracking"), about.tracking)]


def _rma(about: About) -> Pairs:
    return [_state(about), (say("Client"), about.client), (say("Announced"), about.made_at),
            (say("Due"), about.due_at), (say("Order"), about.order), (say("Customer"), about.customer),
            (say("Tracking"), about.tracking)]


_PAIRS = {"order": _order, "inbound": _inbound, "rma": _rma}
