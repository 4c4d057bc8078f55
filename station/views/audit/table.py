"""The one table of the audit window: aligned figures, quiet lines, a head that stays, everything by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView

from station.audits.asking import Door
from station.sentences import Sentence
from station.verdicts import Tone
from station.views.audit.cells import Cell, cell_text, sorting_key
from station.views.audit.dress import unit_px
from station.views.audit.table_cells import MARK_EM, PAD_EM, DoorRole, RowPainter, ToneRole
from station.views.audit.table_widths import Wish, shared_out
from station.views.fonts import Face, font
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.translation import Translator

ROW_U = 36
PAD_U = 12
FREE_U = 240           # a column that takes the rest asks for so much of its own text
MEASURED = 100         # rows whose text is measured; serials and codes are in all of them
_ALIGN = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight,
          "centre": Qt.AlignmentFlag.AlignHCenter}
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """`width_u` in units, None takes the rest; never narrower than its title. `mono` is for serials and codes, which
    are never cut; other text takes up to twice its width before it is."""

    title: Sentence
    width_u: float | None
    align: str = "left"    # left, right, centre
    mono: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """`key` is what selection and scroll are kept by; `door` is what Enter and a double click open."""

    cells: tuple[Cell, ...]
    tone: Tone = Tone.NEUTRAL
    door: Door | None = None
    key: object = None


class RowsItemModel(QAbstractTableModel):
    """Rows as Qt wants them, sorted here, because a sort keeps the selection by key."""

    def __init__(self, columns: Sequence[Column], words: Translator) -> None:
        super().__init__()
        self.columns, self.words = tuple(columns), words
        self.rows: list[Row] = []
        self.given: tuple[Row, ...] = ()
        self.sorted_by: tuple[int, bool] | None = None    # column, descending

    def take(self, rows: Iterable[Row]) -> None:
        self.given = tuple(rows)
        self.arrange()

    def arrange(self) -> None:
        self.beginResetModel()
        self.rows = list(self.given)
        if self.sorted_by is not None:
            column, down = self.sorted_by
            known = [row for row in self.rows if row.cells[column] not in (None, "")]
            missing = [row for row in self.rows if row.cells[column] in (None, "")]
            known.sort(key=lambda row: sorting_key(self._read(row.cells[column])), reverse=down)
            self.rows = known + missing
        self.endResetModel()

    def _read(self, cell: Cell) -> Cell:
        """Sentences are sorted as they are read."""
        return self.words.text(cell) if isinstance(cell, Sentence) else cell

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(self.words.text(self.columns[section].title))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[section].align] | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(self.words, row.cells[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[column.align] | Qt.AlignmentFlag.AlignVCenter
        if role == ToneRole:
            return row.tone
        if role == DoorRole:
            return row.door is not None
        return None


class AuditTable(QTableView):
    """`show_rows` may be called as often as one likes: the selection stays by the rows' keys, and what is in sight."""

    door_opened = Signal(object)    # Door
    selected = Signal(object)       # Row | None

    def __init__(self, columns: Sequence[Column], words: Translator, theme: Theme) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._empty = ""
        self._rows = RowsItemModel(columns, words)
        self._settled = False
        self._wishes: tuple[Wish, ...] = ()
        self.setModel(self._rows)
        self._painter = RowPainter(theme, tuple(column.mono for column in columns), self)
        self.setItemDelegate(self._painter)
        self._behave()
        self.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.doubleClicked.connect(lambda _index: self._open())
        self.selectionModel().currentRowChanged.connect(self._changed)
        self._size()

    # ---- for pages ------------------------------------------------------------------------------------------------

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show these instead. Selection and scroll are kept where the keys are still there."""
        self._keeping(lambda: self._rows.take(rows))

    def set_empty(self, sentence: Sentence) -> None:
        """What is said where there are no rows."""
        self._empty = plain(self._words.text(sentence))
        self.viewport().update()

    def row(self) -> Row | None:
        """The row that is selected."""
        at = self.currentIndex().row()
        return self._rows.rows[at] if 0 <= at < len(self._rows.rows) else None

    def rows(self) -> tuple[Row, ...]:
        """As they are shown, in their order."""
        return tuple(self._rows.rows)

    def select(self, key: object) -> bool:
        """Select the row of this key and bring it into sight; False where there is none."""
        at = next((n for n, row in enumerate(self._rows.rows) if row.key == key and key is not None), None)
        if at is None:
            return False
        self.setCurrentIndex(self._rows.index(at, 0))
        return True

    # ---- behaviour -------------------------------------------------------------------------------------------------

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(False)
        head.setMinimumSectionSize(24)

    def _keeping(self, change: Callable[[], None]) -> None:
        before, scrolled = self.row(), self.verticalScrollBar().value()
        key = before.key if before is not None else None
        self._settled = True
        self.selectionModel().blockSignals(True)
        change()
        kept = key is not None and self.select(key)
        self.selectionModel().blockSignals(False)
        self.verticalScrollBar().setValue(scrolled)
        self._painter.marks = any(row.tone is not Tone.NEUTRAL for row in self._rows.rows)
        self._fit()
        self.viewport().update()
        if before is not None or kept:
            self.selected.emit(self.row())

    def _sort_by(self, column: int) -> None:
        """Up, down, and as it came."""
        now = self._rows.sorted_by
        again = {(column, False): (column, True), (column, True): None}
        self._rows.sorted_by = again.get(now or (-1, True), (column, False))
        head = self.horizontalHeader()
        head.setSortIndicatorShown(self._rows.sorted_by is not None)
        if self._rows.sorted_by is not None:
            down = self._rows.sorted_by[1]
            head.setSortIndicator(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        self._keeping(self._rows.arrange)

    def _changed(self, *_indexes: object) -> None:
        self.selected.emit(self.row())

    def _open(self) -> None:
        row = self.row()
        if row is not None and row.door is not None:
            self.door_opened.emit(row.door)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        row = self.row()
        if row is not None:
            QGuiApplication.clipboard().setText("\t".join(cell_text(self._words, cell) for cell in row.cells))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.row() is None and self._rows.rows:
            self.setCurrentIndex(self._rows.index(0, 0))

    # ---- measures --------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size()

    def _size(self) -> None:
        """Columns and rows follow the type."""
        self.verticalHeader().setDefaultSectionSize(round(ROW_U * unit_px(self)))
        self._wishes = ()
        self._fit()

    def _fit(self) -> None:
        """Columns follow what is written in them; those a person has drawn stay while that is the same."""
        wishes = tuple(self._wish(number) for number in range(len(self._rows.columns)))
        if wishes != self._wishes:
            self._wishes = wishes
            for number, width in enumerate(shared_out(wishes, self.viewport().width())):
                self.setColumnWidth(number, width)

    def _wish(self, number: int) -> Wish:
        column, unit, size = self._rows.columns[number], unit_px(self), max(1, self.fontInfo().pixelSize())
        title = self.horizontalHeader().fontMetrics().horizontalAdvance(self._words.text(column.title))
        beside = 2 * PAD_EM + (MARK_EM + 0.5 if number == 0 and self._painter.marks else 0) + (
            0.6 if number == len(self._rows.columns) - 1 else 0)
        measure = QFontMetricsF(font(size, Face.MONO if column.mono else Face.PLAIN))
        rows = self._rows.given if column.mono else self._rows.given[:MEASURED]
        texts = {cell_text(self._words, row.cells[number]) for row in rows}
        measured = sorted(texts, key=len)[-1:] if column.mono else texts    # of one width the longest is the widest
        written = max(map(measure.horizontalAdvance, measured), default=0.0)
        return Wish(least=title + round(3 * PAD_U * unit), written=ceil(written + beside * size) + 1,
                    designed=None if column.width_u is None else round(column.width_u * unit), whole=column.mono,
                    free_most=round(FREE_U * unit))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._rows.rows or not self._empty or not self._settled:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._theme.soft))
        pad = round(2 * PAD_U * unit_px(self))
        room = self.viewport().rect().adjusted(pad, pad, -pad, -pad)
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._empty)
        painter.end()
