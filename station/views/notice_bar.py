"""A line or two under the top bar, there only when something around the bench is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass

from station.health import DeviceHealth, Health
from station.sentences import Sentence, say
from station.views.fonts import CAPITAL, Face
from station.views.panel import Panel
from station.views.sheet import Sheet

SIZES = (24, 22, 20, 18, 16)
LINE = 44
MOST_LINES = 2


@dataclass(frozen=True, slots=True)
class Notice:
    away: bool = False
    waiting: int = 0
    devices: tuple[DeviceHealth, ...] = ()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """What to say, the most pressing first."""
        said: list[Sentence] = []
        if self.away:
            said.append(say("The database is away: work is kept on this PC. Waiting: {count}", count=self.waiting))
        bad = [d for d in self.devices if d.health in (Health.AWAY, Health.ATTENTION)]
        bad.sort(key=lambda device: device.health is not Health.AWAY)
        told = (d.sentence for d in bad if d.sentence is not None and not (self.away and d.role == "database"))
        return (*said, *told)


class NoticeBar(Panel[Notice]):
    """Inverse, not coloured: colour belongs to the verdict. One line a sentence, the first two of them."""

    def ground(self) -> str:
        return self.look.theme.ink

    def height_px(self) -> int:
        return Sheet(0, 0, self.look).px(LINE) * min(MOST_LINES, len(self.value.sentences))

    def compose(self, sheet: Sheet) -> None:
        pad, line = sheet.px(24), sheet.px(LINE)
        for number, sentence in enumerate(self.value.sentences[:MOST_LINES]):
            text, y = sheet.say(sentence), number * line
            sheet.icon("triangle-alert", pad, y + (line - sheet.px(28)) / 2, sheet.px(28), sheet.theme.paper)
            x = pad + sheet.px(44)
            room = sheet.width - x - pad
            size = next((s for s in SIZES if sheet.advance(text, s, face=Face.BOLD) <= room), SIZES[-1])
            top = y + (line - sheet.px(size) * CAPITAL) / 2
            sheet.text(text, x, top, size, sheet.theme.paper, face=Face.BOLD, width=room)
