"""The bench window: one frame in every mode. `show_screen` draws a value; nothing here is remembered.

The verdict is on the glass before anything else is laid out. What was pressed goes out as signals.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from station.commands import Action
from station.screens import Screen
from station.views.code_drawing import CodeRows
from station.views.frame import Frame, Places, Wanted
from station.views.keys import Pressed, printable, what_was_pressed
from station.views.sheet import Look
from station.views.slices import answers, in_hand, notice, offered, shown
from station.views.theme import Theme, pixels_per_unit
from station.views.translation import Translator

CLOCK_MS = 1000


def _now() -> datetime:
    return datetime.now(UTC)


class BenchWindow(QWidget):
    """Signals: an action by key or button; a text that was asked for, with what it is about; a code that was
    typed instead of scanned; the value of a chosen answer; and that the window wants to close."""

    action_pressed = Signal(object)
    text_entered = Signal(str, str)
    code_typed = Signal(str)
    choice_made = Signal(str)
    closing = Signal()

    def __init__(
        self,
        screen: Screen,
        *,
        theme: Theme,
        language: str = "en",
        zone: tzinfo = UTC,
        screen_dpi: float | None = None,
        code_rows: CodeRows = lambda _action: None,
        now: Callable[[], datetime] = _now,
        on_verdict_painted: Callable[[UUID | None], None] | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Station")
        self.setMinimumSize(640, 360)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._home = Translator(language, zone)
        self._theme = theme
        self._dpi = screen_dpi
        self._now = now
        self._painted = on_verdict_painted
        self.screen_shown = screen
        self._screen_look = self._look()
        self.frame = Frame(self, self._screen_look, screen, code_rows, now())
        self.frame.actions.pressed.connect(self._pressed)
        self.frame.choices.chosen.connect(self.choice_made)
        self.frame.job.chosen.connect(self.choice_made)
        self.frame.field.entered.connect(self._entered)
        self.frame.field.left.connect(self.setFocus)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.show_screen(screen)

    def show_screen(self, screen: Screen) -> None:
        """Draw `screen`: the verdict first and at once, then the rest with the next paint."""
        before, self.screen_shown = self.screen_shown, screen
        look = self._look()
        frame = self.frame
        if look != self._screen_look:
            self._screen_look = look
            frame.set_look(look)
        if screen.verdict != before.verdict or screen.latched:
            frame.leave_pages()
        frame.prepare(answers(screen), notice(screen), offered(screen))
        self._arrange()
        if frame.verdict.show_value(shown(screen)) and self.isVisible():
            frame.verdict.repaint()
            if self._painted is not None and screen.verdict is not None:
                self._painted(screen.verdict.operation)
        frame.show_rest(screen, self._now())

    def toggle_help(self) -> None:
        """Show or leave the help page; a latched refusal is never covered."""
        if not self.screen_shown.latched:
            self.frame.toggle_help()

    def show_crash(self, what: str, log: str) -> None:
        """A bug: `what` it was and the file that holds the rest, beside the last verdict."""
        self.frame.show_crash(what, log)

    @property
    def theme(self) -> Theme:
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._relook()

    def set_zone(self, zone: tzinfo) -> None:
        """The site's clock, once the database has said which site this is."""
        self._home = Translator(self._home.language, zone)
        self._relook()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relook()
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = what_was_pressed(event, self.screen_shown.prompt.actions)
        if isinstance(pressed, Action):
            self._pressed(pressed)
        elif not self.screen_shown.latched and self.screen_shown.field is None:
            self._typed(event, pressed)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._clock.stop()
        self.closing.emit()
        super().closeEvent(event)

    def _typed(self, event: QKeyEvent, pressed: Pressed) -> None:
        """A digit answers the question or marks a row; any other character begins a typed code."""
        if isinstance(pressed, int) and self.frame.choices.choose(pressed):
            return
        looking = self.screen_shown.inspection
        if isinstance(pressed, int) and pressed and looking is not None and not self.frame.choices.value.choices:
            if pressed <= len(looking.rows):
                self.choice_made.emit(looking.rows[pressed - 1].value)
            return
        character = printable(event)
        if character and not self.frame.choices.value.choices:
            self.frame.type_a_code(character)
            self._arrange()

    def _pressed(self, action: Action) -> None:
        if action is Action.HELP:
            self.toggle_help()
        elif action is Action.CLEAR and self.frame.leave_pages():
            self._arrange()
        else:
            self.frame.leave_pages()
            self._arrange()
            self.action_pressed.emit(action)

    def _entered(self, about: str, text: str) -> None:
        if self.screen_shown.field is None:
            self.frame.leave_pages()
            self._arrange()
            self.code_typed.emit(text)
        else:
            self.text_entered.emit(about, text)

    def _tick(self) -> None:
        self.frame.show_time(self.screen_shown, self._now())

    def _look(self) -> Look:
        screen = self.screen()
        dpi = self._dpi or (screen.physicalDotsPerInch() if screen else 0.0)
        person = self.screen_shown.person
        words = self._home.in_language(person.language) if person else self._home
        unit = pixels_per_unit(self.width(), self.height(), dpi)
        return Look(self._theme, words, unit, self.devicePixelRatioF())

    def _relook(self) -> None:
        self._screen_look = self._look()
        self.frame.set_look(self._screen_look)

    def _arrange(self) -> None:
        frame = self.frame
        wanted = Wanted(
            notice_px=frame.notice.height_px(),
            choices_px=frame.choices.height_px(),
            actions_px=frame.actions.width_px(),
            thing=in_hand(self.screen_shown) is not None,
        )
        frame.place(Places.of(self.width(), self.height(), self._screen_look.unit_px, wanted))


