"""The audit window: who is signed on, one search box, the pages, and the way back through them.

It holds no facts: what a page shows is asked by the page, and asked again only while it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from station.audits.asking import Door
from station.audits.search import NotRead, Read, Wanted
from station.audits.session import AskSite, SignedOn, SignOnHere, SiteTold
from station.clock import now
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.desk import Desk, Watched
from station.views.audit.dress import sheet_of
from station.views.audit.frame import DIGITS, HelpSheet, Rail, SignOnPage, TopBar
from station.views.audit.notice import Notices
from station.views.audit.page import Page
from station.views.audit.spacing import space_out
from station.views.theme import Theme, pixels_per_unit
from station.views.translation import Translator

CLOCK_MS = 1000
SIGNED_ON_MS = 15 * 3_600_000    # the base believes a badge for sixteen hours: who stays longer scans it again
AGAIN_MS = 2000      # after an outage
SEARCH = "search"
_LONG_AGO = say("Scan your badge again: it was scanned too long ago. What you typed is still here.")


class AuditWindow(QWidget):
    """`read` says what a code is. Codes from the scanners come by `scanned`; `closing` says that the window goes."""

    closing = Signal()

    def __init__(self, desk: Desk, pages: Sequence[type[Page]], read: Callable[[bytes], Read], *, theme: Theme,
                 language: str = "en", zone: tzinfo | None = None, screen_dpi: float | None = None) -> None:
        super().__init__()
        self.setObjectName("audit")
        self.setWindowTitle("Station")
        self.setMinimumSize(960, 540)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk, self._kinds, self._read, self._theme, self._dpi = desk, tuple(pages), read, theme, screen_dpi
        self._home = self.words = Translator(language, *([zone] if zone is not None else []))
        self._unit = 0.0
        self.site = ""
        self.person: SignedOn | None = None
        self.locked = False    # somebody is here, and has to scan a badge again
        self.asked = Watched(desk)
        self.pages: dict[str, Page] = {}
        self.shown: Page | None = None
        self._target = ""
        self._past: list[Door] = []
        self._outage: Sentence | None = None
        self._lay_out()
        self._clocks()
        desk.heard, desk.ended = self._heard, self.lock
        self._dress()

    # ---- the frame -------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Everything that speaks a language, anew."""
        self.top = TopBar(self.words, self._theme)
        self.rail = Rail(self.words, self._theme, [(kind.name, kind.title) for kind in self._kinds])
        self.notices = Notices(self.words, self._theme)
        self.sign_on = SignOnPage(self.words)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.sign_on)
        column = self.layout() or QVBoxLayout(self)
        assert isinstance(column, QVBoxLayout)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top, self.rail, self.notices):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.top.back.clicked.connect(self.back)
        self.top.search.returnPressed.connect(self._typed)
        self.rail.chosen.connect(lambda name: self.go(Door(name)))
        self.sign_on.badge.returnPressed.connect(self._badge_typed)
        self._shortcuts()
        self._show_who()

    def _shortcuts(self) -> None:
        self._keys: list[QShortcut] = []
        for keys, act in (("Ctrl+K", self._to_search), ("Alt+Left", self.back), ("F1", self.help),
                          ("Ctrl+Q", self.sign_off), ("F5", self._again), ("Escape", self._escape)):
            self._keys.append(QShortcut(QKeySequence(keys), self, act))
        for digit, kind in zip(DIGITS, self._kinds, strict=False):
            self._keys.append(QShortcut(QKeySequence(f"Ctrl+{digit}"), self,
                                        lambda name=kind.name: self.go(Door(name))))

    def _speak(self, words: Translator) -> None:
        """Make the frame again in another language or another zone."""
        self.words = words
        for key in self._keys:
            key.setEnabled(False)
            key.deleteLater()
        for widget in (self.top, self.rail, self.notices, self.stack):
            widget.hide()
            widget.deleteLater()
        self.pages, self.shown = {}, None
        self._lay_out()

    @property
    def theme(self) -> Theme:
        return self._theme

    def _clocks(self) -> None:
        self._clock, self._refreshing, self._trying = QTimer(self), QTimer(self), QTimer(self)
        self._day = QTimer(self)
        self._day.setSingleShot(True)
        self._day.timeout.connect(lambda: self.lock(_LONG_AGO))
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._refreshing.timeout.connect(self._refresh)
        self._trying.setInterval(AGAIN_MS)
        self._trying.timeout.connect(self._try_again)

    def _tick(self) -> None:
        self.top.show_time(now())

    def start(self) -> None:
        """Ask which warehouse this is; the badge is waited for."""
        self._desk.ask(AskSite(), self._met, lambda _outage: None)
        self.sign_on.badge.setFocus()

    def _met(self, told: SiteTold) -> None:
        self.site = told.name
        self._home = Translator(self._home.language, ZoneInfo(told.zone))
        if self.person is None:
            self._speak(self._home)
            self.sign_on.badge.setFocus()
        self._show_who()

    def _show_who(self) -> None:
        self.top.show_who(self.site, self.person.name if self.person else "")
        self.top.show_time(now())
        signed = self.person is not None and not self.locked
        self.rail.setVisible(signed)
        self.top.show_tools(signed)

    # ---- who is here -----------------------------------------------------------------------------------------------

    def _badge_typed(self) -> None:
        text = self.sign_on.badge.text().strip()
        self.sign_on.badge.clear()
        if text:
            self.scanned(text.encode())

    def _try_badge(self, digest: str) -> None:
        self.notices.clear()
        self._desk.ask(SignOnHere(self._desk.act(), digest), self._signed_on,
                       lambda outage: self.tell(outage, Tone.REFUSED))

    def _signed_on(self, told: object) -> None:
        if not isinstance(told, SignedOn):
            self.tell(getattr(told, "sentence", say("Scan your badge.")), Tone.REFUSED)
            return
        same = self.locked and self.person is not None and self.person.person == told.person
        self.person, self.locked = told, False
        self._desk.signed_on(told.person, told.session)
        self._day.start(SIGNED_ON_MS)
        if same and self.shown is not None:
            self._resume(self.shown)
            return
        self.asked.forget()
        self._past.clear()
        self._speak(self._home.in_language(told.language))
        for kind in self._kinds:
            page = kind(self.asked, self.go, self._theme, self.words)
            page.told.connect(self.tell)
            self.pages[kind.name] = page
            self.stack.addWidget(page)
        if self._kinds:
            self.go(Door(self._kinds[0].name))

    def lock(self, sentence: Sentence) -> None:
        """Wait for a badge again, and say why. The pages stay as they are behind it, with what was typed."""
        if self.person is None or self.locked:
            return
        self.locked = True
        self._desk.signed_on(None)
        self._refreshing.stop()
        self._day.stop()
        self.stack.setCurrentWidget(self.sign_on)
        self._show_who()
        self.tell(sentence, Tone.ATTENTION)
        self.sign_on.badge.setFocus()

    def _resume(self, page: Page) -> None:
        """The same supervisor is back: everything as it was left, and what was refused can be sent again."""
        self.stack.setCurrentWidget(page)
        self._show_who()
        self.tell(say("Go on: what you typed is still here. What was refused was not done: send it again."),
                  Tone.ACCEPTED)
        if page.refresh_ms:
            self._refreshing.start(page.refresh_ms)
        page.setFocus()

    def sign_off(self) -> None:
        """Leave the window to the next one. What was typed and not sent is gone with its writer."""
        if self.person is None:
            return
        self.person, self.locked = None, False
        self._desk.signed_on(None)
        self._refreshing.stop()
        self._day.stop()
        self.asked.forget()
        self._speak(self._home)
        self.sign_on.badge.setFocus()

    # ---- going about -----------------------------------------------------------------------------------------------

    def go(self, door: Door) -> None:
        """Open what is behind a figure, a row or a name; Back leads here again."""
        if self.shown is not None and not self.shown.passing and not self.locked:
            self._past.append(Door(self.shown.name, self._target))
        self._open(door)

    def back(self) -> None:
        """The page before this one, as it was."""
        if self._past and not self.locked:
            self._open(self._past.pop())

    def _open(self, door: Door) -> None:
        page = self.pages.get(door.page)
        if page is None or self.locked:
            return
        self.notices.clear()
        self._target = door.target
        self.shown = page
        self.stack.setCurrentWidget(page)
        self.rail.mark(page.name)
        self.top.back.setEnabled(bool(self._past))
        self._refreshing.stop()
        page.open(door.target)
        space_out(page, self._unit)
        if page.refresh_ms:
            self._refreshing.start(page.refresh_ms)
        if not self.top.search.hasFocus():
            page.setFocus()

    def _refresh(self) -> None:
        """Never ahead of the answers: a slow base is not asked faster than it can say."""
        if self.shown is not None and self.isVisible() and not self.asked.waiting:
            self.shown.tick()

    def _again(self) -> None:
        if self.shown is not None and not self.locked:
            self.shown.refresh()

    # ---- finding ---------------------------------------------------------------------------------------------------

    def scanned(self, raw: bytes) -> None:
        """A whole code, from a scanner or typed where a badge is due."""
        read = self._read(raw)
        if isinstance(read, NotRead):
            self.tell(read.sentence, Tone.REFUSED)
        elif self.person is None or self.locked:
            if read.badge_sha256:
                self._try_badge(read.badge_sha256)
            else:
                self.tell(say("Scan your badge first: nobody is signed on."), Tone.REFUSED)
        elif not self._taken(read):
            self.look_for(read)

    def _taken(self, read: Wanted) -> bool:
        """Whether the page that is shown was waiting for it."""
        if self.shown is None:
            return False
        if read.badge_sha256:
            return self.shown.badge_scanned(read.badge_sha256)
        return self.shown.scanned(read.text)

    def _typed(self) -> None:
        text = self.top.search.text().strip()
        if not text:
            return
        self.top.search.clear()
        read = self._read(text.encode())
        if isinstance(read, NotRead):
            self.tell(read.sentence, Tone.REFUSED)
        else:
            self.look_for(read)

    def look_for(self, wanted: Wanted) -> None:
        """Look for it, and open it at once where it can only be one thing."""
        page = self.pages.get(SEARCH)
        if page is not None:
            page.take(wanted)
            self.go(Door(SEARCH, wanted.text))

    def _to_search(self) -> None:
        if self.person is not None and not self.locked:
            self.top.search.setFocus()
            self.top.search.selectAll()

    def _escape(self) -> None:
        if self.locked:
            return
        self.notices.clear()
        if self.shown is not None:
            self.shown.setFocus()

    # ---- what is said ----------------------------------------------------------------------------------------------

    def tell(self, sentence: Sentence, tone: Tone = Tone.NEUTRAL) -> None:
        """One sentence above the page, until the next or Escape. An outage is said once."""
        if sentence != self._outage:
            self.notices.say(sentence, tone)

    def help(self) -> None:
        """Every key of this window."""
        HelpSheet(self, self.words, [(f"Ctrl+{digit}", kind.title) for digit, kind in zip(
            DIGITS, self._kinds, strict=False)]).open()

    def _heard(self, outage: Sentence | None) -> None:
        """The base is away, or here again: then everything shown is asked anew."""
        was_away, self._outage = self._trying.isActive(), outage
        self.top.show_database(away=outage is not None)
        self.notices.outage(outage)
        if outage is not None:
            self._trying.start()
        elif was_away:
            self._trying.stop()
            self._again()

    def _try_again(self) -> None:
        if not self.asked.waiting:
            self._desk.ask(AskSite(), lambda _told: None, lambda _outage: None)

    # ---- size and end ----------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        screen = self.screen()
        dpi = self._dpi or (screen.physicalDotsPerInch() if screen else 0.0)
        unit = pixels_per_unit(self.width(), self.height(), dpi)
        if abs(unit - self._unit) > 0.01:
            self._unit = unit
            self.setStyleSheet(sheet_of(self._theme, unit))
            space_out(self, unit)

    def closeEvent(self, event: QCloseEvent) -> None:
        for timer in (self._clock, self._refreshing, self._trying, self._day):
            timer.stop()
        self.closing.emit()
        super().closeEvent(event)
