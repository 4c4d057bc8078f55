"""What is said above a page: one sentence, and under it the outage as long as it lasts."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.dress import label, tint
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.translation import Translator


class Notices(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, words: Translator, theme: Theme) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self.told, self.away = label(wraps=True), label(wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 0)
        column.setSpacing(8)
        for line in (self.away, self.told):
            line.hide()
            column.addWidget(line)
        self.hide()

    def say(self, sentence: Sentence, tone: Tone) -> None:
        self._show(self.told, sentence, tone)

    def outage(self, sentence: Sentence | None) -> None:
        """None: it is over."""
        if sentence is None:
            self._hide(self.away)
        else:
            self._show(self.away, say("{outage} What is shown is as it was; it goes on by itself.", outage=sentence),
                       Tone.ATTENTION)

    def clear(self) -> None:
        self._hide(self.told)

    def _show(self, line: QLabel, sentence: Sentence, tone: Tone) -> None:
        line.setText(plain(self._words.text(sentence)))
        tint(line, self._theme, tone)
        line.show()
        self.show()

    def _hide(self, line: QLabel) -> None:
        line.hide()
        self.setHidden(self.told.isHidden() and self.away.isHidden())
