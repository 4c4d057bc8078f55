"""One hold: how far it is, where each of its units is or whom it went to, and how it is let go."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from station.audits.asking import Door
from station.audits.holds import HoldProgress, HoldTold, HoldUnit
from station.sentences import Sentence, say
from station.views.audit.dress import KeyValues, Line, Section, button, choice, label, unit_px
from station.views.audit.table import AuditTable, Column, Row
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.translation import Translator
from station.words_states import state_word

WHERE: tuple[tuple[str, Sentence], ...] = (
    ("located", say("located")), ("shipped", say("shipped")), ("quarantined", say("in quarantine")),
    ("destroyed", say("destroyed")), ("missing", say("missing")))
BAR_U = 40
# Parts of one bar differ by how dense they are, not by hue: the words beneath say what they are.
_DENSITY = {"located": 1.0, "shipped": 0.55, "quarantined": 0.8, "destroyed": 0.3, "missing": 0.15}


class ProgressBar(QWidget):
    """Where the units of a hold are: one bar, and beneath it what its parts are, with their figures."""

    def __init__(self, words: Translator, theme: Theme) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self._parts: tuple[tuple[str, int], ...] = ()
        self.setMinimumHeight(72)

    def show_parts(self, told: HoldProgress | None) -> None:
        self._parts = tuple((name, getattr(told, name)) for name, _word in WHERE) if told is not None else ()
        self.setMinimumHeight(round(BAR_U * 1.8 * unit_px(self)))
        self.setAccessibleName("; ".join(self._said(name, count) for name, count in self._parts))
        self.update()

    def _said(self, name: str, count: int) -> str:
        return f"{self._words.text(dict(WHERE)[name])} {plain(self._words.fact(count))}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total, unit = sum(count for _name, count in self._parts) or 1, unit_px(self)
        high, left, said = BAR_U * 0.6 * unit, 0.0, 0.0
        for name, count in self._parts:
            wide = self.width() * count / total
            painter.fillRect(QRectF(left, 0, max(0.0, wide - 2 * unit), high), self._dense(name))
            left += wide
            if count:
                said = self._key(painter, name, count, said, high)
        painter.end()

    def _dense(self, name: str) -> QColor:
        colour = QColor(self._theme.ink)
        colour.setAlphaF(_DENSITY[name])
        return colour

    def _key(self, painter: QPainter, name: str, count: int, left: float, top: float) -> float:
        """What one part is, under the bar, after the one before it; where the next begins."""
        unit, text = unit_px(self), self._said(name, count)
        side, middle = 12 * unit, (top + self.height()) / 2
        painter.fillRect(QRectF(left, middle - side / 2, side, side), self._dense(name))
        painter.setPen(QColor(self._theme.ink))
        at = left + side + 7 * unit
        painter.drawText(QRectF(at, top, self.width() - at, self.height() - top),
                         Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        return at + painter.fontMetrics().horizontalAdvance(text) + 24 * unit


class HoldDetail(Section):
    """`where_chosen` when other units are wanted, `release_wanted` (reason, badge) when it shall be let go."""

    where_chosen = Signal(str)
    release_wanted = Signal(str, str)
    again_wanted = Signal()
    report_wanted = Signal()
    door_opened = Signal(object)

    def __init__(self, words: Translator, theme: Theme) -> None:
        super().__init__(words)
        self._words = words
        self.head = label("", "title", wraps=True)
        self.facts = KeyValues(words, 2)
        self.bar, self.counted = ProgressBar(words, theme), label("", "soft")
        self.where = choice(words, ((say("All units"), ""), *((word, name) for name, word in WHERE)))
        self.units = AuditTable((
            Column(say("Serial"), 180, mono=True), Column(say("SKU"), 95), Column(say("State"), 125),
            Column(say("Place"), 115), Column(say("Order"), 110), Column(say("Shipped to"), None),
            Column(say("Shipped"), 155)), words, theme)
        self._badge = ""
        self.units.set_empty(say("None of its units is there."))
        self.reason, self.badge = QLineEdit(), label("", "soft")
        self.reason.setPlaceholderText(words.text(say("Why it is let go")))
        self.release = button(words, say("Release"), self._release, key="F9")
        self.again = button(words, say("Look for more"), self.again_wanted.emit, key="F8")
        self.on = button(words, say("Go on"), self.again_wanted.emit, key="F8")
        self.report = button(words, say("Report"), self.report_wanted.emit, key="F7")
        self.where.currentIndexChanged.connect(lambda _at: self.where_chosen.emit(str(self.where.currentData())))
        self.units.door_opened.connect(self.door_opened)
        for part in (self.head, self.facts, self.bar,
                     Line(self.where, self.counted).spring().add(self.on, self.again, self.report)):
            self.body.addWidget(part)
        self.body.addWidget(self.units, 1)
        self.letting_go = QWidget()
        row = QVBoxLayout(self.letting_go)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Line(self.reason, self.badge, self.release))
        self.body.addWidget(self.letting_go)

    def show_hold(self, told: HoldTold, *, other: bool) -> None:
        """`other`: than the one that was shown; what was known of its units goes."""
        self.head.setText(plain(f"{told.code} · {told.client} · {told.reason}"))
        pairs: list[tuple[Sentence, object]] = [
            (say("Made"), told.made_at), (say("By"), told.made_by), (say("On the list"), told.units),
            (say("In their histories"), told.applied), (say("Rule"), rule_text(self._words, told))]
        if told.listed_ms is not None:
            pairs.append((say("Listed within"), say("{ms} ms", ms=told.listed_ms)))
        if told.released_at is not None:
            pairs += [(say("Released"), told.released_at), (say("Released by"), told.released_by),
                      (say("Why"), told.release_reason), (say("Let go"), told.let_go)]
        self.facts.show_pairs(pairs)  # type: ignore[arg-type]
        if other:
            self.show_progress(None)
            self._ask_badge()
        self.letting_go.setVisible(told.released_at is None)
        self._offer_more(told)
        self.badge.setVisible(told.kind == "recall")

    def _offer_more(self, told: HoldTold) -> None:
        """What was begun and not ended is gone on with; a hold that is released and let go looks for nothing."""
        live = told.released_at is None
        begun = told.applied < told.units if live else told.let_go < told.units
        self.on.setVisible(begun)
        self.again.setVisible(live and not begun)

    def show_progress(self, told: HoldProgress | None, *, again: bool = False) -> None:
        """`again`: too many to be counted by themselves all the time."""
        self.bar.show_parts(told)
        if told is None:
            self.counted.setText("")
        elif again:
            self.counted.setText(self._words.text(say("Counted {at}; F5 counts again", at=told.at)))
        else:
            self.counted.setText(self._words.text(say("Counted {at}", at=told.at)))

    def show_units(self, client: UUID, units: tuple[HoldUnit, ...]) -> None:
        self.units.show_rows(Row(
            (unit.serial, unit.sku, state_word(unit.state), unit.place, unit.order, unit.customer, unit.shipped_at),
            door=Door("unit", f"client={client}&unit={unit.unit_id}"), key=unit.unit_id) for unit in units)

    def take_badge(self, badge_sha256: str) -> bool:
        """The second supervisor's; wanted while a recall is shown that may be released."""
        if self.badge.isHidden() or self.letting_go.isHidden():
            return False
        self._badge = badge_sha256
        self.badge.setText(self._words.text(say("The second badge is read. Press F9 to release.")))
        return True

    def forget_badge(self) -> None:
        """Nobody looks at this hold any more."""
        self._ask_badge()

    def forget(self) -> None:
        """A badge stays nowhere."""
        self.reason.clear()
        self._ask_badge()

    def _ask_badge(self) -> None:
        self._badge = ""
        self.badge.setText(self._words.text(say("Scan the badge of a second supervisor to release it.")))

    def _release(self) -> None:
        badge = self._badge
        self._ask_badge()
        self.release_wanted.emit(self.reason.text(), badge)


_RULE: dict[str, Sentence] = {
    "skus": say("SKU {given}"), "serials": say("serials {given}"), "serial_from": say("serials from {given}"),
    "serial_to": say("serials to {given}"), "lots": say("lot {given}"), "inbounds": say("shipment {given}"),
    "shipped_from": say("shipped from {given}"), "shipped_to": say("shipped to {given}"),
    "made_from": say("made from {given}"), "made_to": say("made to {given}"), "component": say("with part {given}"),
}
MOST_SAID = 4


def rule_text(words: Translator, told: HoldTold) -> str:
    """The rule in words; long lists are counted."""
    parts = []
    for name, given in told.rule.items():
        texts = [str(one) for one in given] if isinstance(given, list) else [str(given)]
        more = f" +{len(texts) - MOST_SAID}" if len(texts) > MOST_SAID else ""
        sentence = _RULE.get(name) or say("{given}")
        parts.append(words.text(Sentence(sentence.text, {"given": ", ".join(texts[:MOST_SAID]) + more})))
    return " · ".join(parts)
