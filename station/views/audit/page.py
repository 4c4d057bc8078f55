"""What every page of the audit window is."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from station.audits.asking import Ask, Go
from station.audits.search import Wanted
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.theme import Theme
from station.views.translation import Translator


class Page(QWidget):
    """Subclasses draw one subject. They ask through `self.desk`, open others through `self.go`, and say what is to be
    said (an answer, an outage, a refusal) through `told`, which the frame shows above the page.

    `name` is what a Door calls it; `refresh_ms` how often `refresh` is called while the page is shown (0: never).
    """

    name: ClassVar[str] = ""
    title: ClassVar[Sentence] = say("Page")
    refresh_ms: ClassVar[int] = 0
    told = Signal(object, object)    # Sentence, Tone

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__()
        self.desk, self.go, self.theme, self.words = desk, go, theme, words
        self.passing = False    # True: only on the way to another page, so that Back does not lead here
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def open(self, target: str) -> None:  # noqa: ARG002 (for those below)
        """Come to the screen, showing `target` ("" is as it was left)."""
        self.refresh()

    def refresh(self) -> None:
        """Ask for everything shown again, without a flicker and without losing the selection."""

    def tick(self) -> None:
        """Every `refresh_ms`. Like `refresh`, but for what would cost the base too much that often."""
        self.refresh()

    def scanned(self, text: str) -> bool:  # noqa: ARG002
        """A scan at the supervisor's desk while this page is shown; False lets the search have it."""
        return False

    def take(self, wanted: Wanted) -> None:
        """What the search box was given: for the page that finds."""

    def badge_scanned(self, badge_sha256: str) -> bool:  # noqa: ARG002
        """A badge at the supervisor's desk, where this page waits for a second person's."""
        return False

    def tell(self, sentence: Sentence, tone: Tone = Tone.NEUTRAL) -> None:
        self.told.emit(sentence, tone)

    def fail(self, sentence: Sentence) -> None:
        """What `desk.ask` is given for an outage."""
        self.tell(sentence, Tone.REFUSED)
