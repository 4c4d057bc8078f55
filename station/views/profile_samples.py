"""Samples scanned or pasted, one a line, and beside each how the profile reads it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from station.profile_workbench import Reading, samples_in
from station.sentences import say
from station.verdicts import Tone
from station.views.fonts import Face, font
from station.views.sheet import metrics, plain, slashes
from station.views.theme import TONES
from station.views.translation import Translator

MONO_PX = 16
PAD_PX = 8
FITS, WARNED, REFUSED = "✓", "!", "✗"
SAMPLES_WIDTH_PX = 260


class ProfileSamples(QWidget):
    """A scanner that types ends each sample with Enter, and so does a person: both are lines here."""

    changed = Signal()

    def __init__(self, words: Translator) -> None:
        super().__init__()
        self._words = words
        self.typed = QPlainTextEdit()
        self.typed.setTabChangesFocus(True)
        self.typed.setFont(font(MONO_PX, Face.MONO))
        self.typed.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.typed.setPlaceholderText(words.text(say("Scan or paste serials here, one a line.")))
        self.typed.setFixedWidth(SAMPLES_WIDTH_PX)
        self.typed.textChanged.connect(self.changed)
        self.table = QTableWidget(0, 3)
        self._dress_table()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.typed)
        row.addWidget(self.table, 1)

    def samples(self) -> tuple[str, ...]:
        return samples_in(self.typed.toPlainText())

    def add(self, text: str) -> None:
        """One more sample, from a scanner that does not type."""
        self.typed.appendPlainText(text)

    def show_readings(self, readings: tuple[Reading, ...]) -> None:
        self.table.setRowCount(len(readings))
        for row, reading in enumerate(readings):
            mark, tone = _mark(reading)
            said = reading.fault or next(iter(reading.warnings), None)
            texts = (mark, reading.serial or reading.text, self._words.text(said) if said is not None else "")
            for column, text in enumerate(texts):
                self.table.setItem(row, column, _cell(text, tone, mono=column == 1))
        self.table.resizeRowsToContents()
        for row in range(len(readings)):
            self.table.setRowHeight(row, self.table.rowHeight(row) + PAD_PX)

    def _dress_table(self) -> None:
        heading = ["", self._words.text(say("Read as")), self._words.text(say("What the bench would say"))]
        self.table.setHorizontalHeaderLabels(heading)
        self.table.setItemDelegateForColumn(1, _SerialPainter(self.table))
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        columns = self.table.horizontalHeader()
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class _SerialPainter(QStyledItemDelegate):
    """Serials with a stroke through each zero, which the typeface has not: here they are told from an O."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        ground, ink = index.data(Qt.ItemDataRole.BackgroundRole), index.data(Qt.ItemDataRole.ForegroundRole)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        face = Face.MONO
        painter.save()
        if ground is not None:
            painter.fillRect(option.rect, ground)
        colour = ink.color() if ink is not None else option.palette.text().color()
        middle = metrics(MONO_PX, face)
        baseline = option.rect.center().y() + (middle.ascent() - middle.descent()) / 2
        painter.setFont(font(MONO_PX, face))
        painter.setPen(colour)
        painter.drawText(option.rect.left() + PAD_PX, round(baseline), text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = slashes(text, MONO_PX, face).translated(option.rect.left() + PAD_PX, round(baseline))
        painter.fillPath(path, colour)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * PAD_PX, hint.height())


def _mark(reading: Reading) -> tuple[str, Tone | None]:
    """A sign and a colour: one alone is never enough."""
    if not reading.fits:
        return REFUSED, Tone.REFUSED
    return (WARNED, Tone.ATTENTION) if reading.warnings else (FITS, None)


def _cell(text: str, tone: Tone | None, *, mono: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(plain(text))
    if mono:
        cell.setFont(font(MONO_PX, Face.MONO))
    if tone is not None:
        cell.setBackground(QColor(TONES[tone].ground))
        cell.setForeground(QColor(TONES[tone].ink))
    return cell
