"""The page of client reports: whose, which, which days; a first look, and the whole as a file."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import ClassVar
from urllib.parse import parse_qsl
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from station.answers import plain_place
from station.audits.asking import Ask, Go
from station.audits.reports import (
    FORMATS,
    MOST_COUNTED,
    PREVIEW,
    REPORT_NAMED,
    REPORTS,
    AskReportClients,
    Cells,
    CountReport,
    ExportReport,
    PreviewReport,
    ReportFilter,
)
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.cells import Cell
from station.views.audit.dress import Line, button, choice, column_of, heading, label, search_field, unit_px
from station.views.audit.page import Page
from station.views.audit.table import AuditTable, Column, Row
from station.views.theme import Theme
from station.views.translation import Translator
from station.words_reports import worded

WORDS_U = 36    # words are longer than the names of the base
TOLD_EVERY_MS = 1000
FORMAT_NAMES = {"csv": "CSV", "xlsx": "XLSX", "pdf": "PDF"}


class ReportsPage(Page):
    """Ten reports, one client at a time."""

    name: ClassVar[str] = "reports"
    title: ClassVar[Sentence] = say("Client reports")

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self._clients: tuple[tuple[UUID, str, str], ...] = ()
        self.client = choice(words, ())
        self.client.setMinimumContentsLength(24)
        self.report = choice(words, [(report.title, report.name) for report in REPORTS])
        self.first, self.last = search_field(words, say("From 2026-10-01")), search_field(words, say("To 2026-10-31"))
        self.serial, self.sku = search_field(words, say("Serial")), search_field(words, say("SKU"))
        self.hold = search_field(words, say("Hold or recall"))
        self._wanted_client = ""
        self.format = choice(words, [(FORMAT_NAMES[name], name) for name in FORMATS])
        self.save = button(words, say("Save the whole report"), self._save, key="Ctrl+S", primary=True)
        self.count = label("", "soft")
        self._turn = 0        # of what is looked at: an answer to an earlier one is not shown
        self._written = 0     # rows in the file so far, set by the thread that writes it
        self._telling = QTimer(self)
        self._telling.setInterval(TOLD_EVERY_MS)
        self._telling.timeout.connect(self._tell_written)
        self.tables: dict[str, AuditTable] = {}
        self._lay_out()
        for box in (self.client, self.report):
            box.activated.connect(lambda _index: self.refresh())
        for field in self._fields:
            field.returnPressed.connect(self.refresh)

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.first, self.last, self.serial, self.sku, self.hold

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the type has its size: no hint is cut, in no language."""
        super().showEvent(event)
        for field in self._fields:
            hint = field.fontMetrics().horizontalAdvance(field.placeholderText())
            field.setFixedWidth(max(hint + round(32 * unit_px(self)), round(180 * unit_px(self))))

    def _lay_out(self) -> None:
        column = column_of(self)
        column.addWidget(heading(self.words, self.title))
        column.addWidget(Line(self.client, self.report).spring().add(self.format, self.save))
        for field in self._fields:
            field.setProperty("role", "")
        column.addWidget(Line(*self._fields,
                              button(self.words, say("Show"), self.refresh)).spring())
        column.addWidget(self.count)
        holder = QWidget()
        self._holder = QVBoxLayout(holder)
        self._holder.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder, 1)

    def open(self, target: str) -> None:
        """`target`: "name=" a report of REPORTS, "client=" its code or id, "serial=", "sku=", "hold=" what narrows it.
        Nothing: as it was left."""
        wanted = dict(parse_qsl(target))
        if wanted:
            for field, name in ((self.first, "from"), (self.last, "to"), (self.serial, "serial"), (self.sku, "sku"),
                                (self.hold, "hold")):
                field.setText(wanted.get(name, ""))
            self.report.setCurrentIndex(max(0, self.report.findData(wanted.get("name", self.report.currentData()))))
            self._wanted_client = wanted.get("client", "")
            self._choose_client()
        self.refresh()

    def _choose_client(self) -> None:
        """The one that a door named, once clients are known."""
        at = next((at for at, (client, code, _) in enumerate(self._clients)
                   if self._wanted_client in (code, str(client))), -1)
        if at >= 0:
            self.client.setCurrentIndex(at)
            self._wanted_client = ""
        elif self._wanted_client and self._clients:
            self.tell(say("Choose a client from the list: {name} is not there.", name=self._wanted_client))
            self._wanted_client = ""

    def refresh(self) -> None:
        if self._clients:
            self._ask()
        else:
            self.desk.ask(AskReportClients(), self._got_clients, self.fail)

    def _got_clients(self, told: tuple[tuple[UUID, str, str], ...]) -> None:
        self._clients = told
        self.client.clear()
        for client, code, name in told:
            self.client.addItem(f"{code} · {name}", str(client))
        self._choose_client()
        self._ask()

    def _ask(self) -> None:
        asked = self._filter()
        if asked is None or not self.client.currentData():
            return
        name = str(self.report.currentData())
        days = REPORT_NAMED[name].by_days
        self.first.setVisible(days)
        self.last.setVisible(days)
        self.hold.setVisible(name == "recalls")
        self._turn += 1
        turn, client = self._turn, UUID(self.client.currentData())
        self.desk.ask(PreviewReport(name, client, asked),
                      lambda rows: self._got(turn, CountReport(name, client, asked), rows), self.fail)

    def _filter(self) -> ReportFilter | None:
        """What was typed, or None and a word about the day that is none."""
        try:
            first, last = (date.fromisoformat(field.text().strip()) if field.text().strip() else None
                           for field in (self.first, self.last))
        except ValueError:
            self.tell(say("Write days as 2026-10-31: year, month, day."), Tone.REFUSED)
            return None
        hold = self.hold.text() if self.report.currentData() == "recalls" else ""
        return ReportFilter(first, last, self.serial.text(), self.sku.text(), hold)

    def scanned(self, text: str) -> bool:
        """A scan is the serial that is asked about."""
        self.serial.setText(text)
        self.refresh()
        return True

    def _got(self, turn: int, whole: CountReport, rows: tuple[Cells, ...]) -> None:
        """The first rows at once; how many there are is asked for while they are read."""
        if turn != self._turn:
            return
        name = whole.name
        table = self._table(name)
        columns = REPORT_NAMED[name].columns
        table.show_rows(Row(tuple(self._cell(cell, column.words) for cell, column in zip(cells, columns, strict=True)),
                            key=number) for number, cells in enumerate(rows))
        for other in self.tables.values():
            other.setVisible(other is table)
        self.count.setText(self.words.text(
            say("The first {count} rows. The file has them all.", count=PREVIEW) if len(rows) == PREVIEW
            else say("{count} rows", count=len(rows))))
        if len(rows) == PREVIEW:
            self.desk.ask(whole, lambda count: self._counted(turn, count), self.fail)

    def _counted(self, turn: int, count: int) -> None:
        if turn == self._turn:
            self.count.setText(self.words.text(
                say("The first {count} of {all} rows. The file has them all.", count=PREVIEW, all=count)
                if count <= MOST_COUNTED else
                say("The first {count} of more than {most} rows. The file has them all.", count=PREVIEW,
                    most=MOST_COUNTED)))

    def _table(self, name: str) -> AuditTable:
        """One table a report, made when it is first looked at."""
        if name not in self.tables:
            columns = [Column(column.title, column.width * 11 + (WORDS_U if column.words else 0),
                              "right" if column.right else "left", mono=column.mono)
                       for column in REPORT_NAMED[name].columns]
            table = AuditTable(columns, self.words, self.theme)
            table.set_empty(say("Nothing to report: no rows for this client and these days."))
            self._holder.addWidget(table)
            self.tables[name] = table
        return self.tables[name]

    def _save(self) -> None:
        asked = self._filter()
        if asked is None or not self._clients:
            return
        name, form = str(self.report.currentData()), str(self.format.currentData())
        code = self._clients[self.client.currentIndex()][1]
        path, _ = QFileDialog.getSaveFileName(
            self, self.words.text(say("Save the report")), f"{code}-{name}.{form}", f"{form.upper()} (*.{form})")
        if path:
            self.save_to(Path(path), code, asked)

    def save_to(self, path: Path, code: str, asked: ReportFilter) -> None:
        """Write the whole report there, and say how far it is."""
        self.save.setEnabled(False)
        self._written = 0
        self._telling.start()
        self.desk.ask(
            ExportReport(str(self.report.currentData()), code, asked, str(self.format.currentData()), path,
                         self.words.text, self._note_written),
            lambda count: self._saved(path, count), self._not_saved)

    def _note_written(self, rows: int) -> None:
        """Called by the thread that writes: it only sets a number."""
        self._written = rows

    def _tell_written(self) -> None:
        self.tell(say("Writing the file: {count} rows so far.", count=self._written) if self._written
                  else say("Writing the file: the base looks for its rows."))

    def _saved(self, path: Path, count: int) -> None:
        self._telling.stop()
        self.save.setEnabled(True)
        self.tell(say("Saved {file}: {count} rows.", file=path.name, count=count), Tone.ACCEPTED)

    def _not_saved(self, sentence: Sentence) -> None:
        self._telling.stop()
        self.save.setEnabled(True)
        self.fail(sentence)

    def _cell(self, cell: object, vocabulary: str) -> Cell:
        """As a table takes it: a day is read as one, and a name of the base in words."""
        match cell:
            case str() if vocabulary:
                return worded(cell, vocabulary, self.words.text)
            case str():
                return plain_place(cell)
            case None | int() | Decimal() | datetime():
                return cell
            case date():
                return cell.isoformat()
            case _:
                return str(cell)
