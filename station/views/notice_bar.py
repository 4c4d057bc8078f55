"""One line under the top bar, there only when something around the bench is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass

from station.health import DeviceHealth, Health
from station.sentences import Sentence, say
from station.views.fonts import CAPITAL, Face
from station.views.panel import Panel
from station.views.sheet import Sheet

SIZE = 24


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
    """Inverse, not coloured: colour belongs to the verdict."""

    def ground(self) -> str:
        return self.look.theme.ink

    def compose(self, sheet: Sheet) -> None:
        pad = sheet.px(24)
        top = (sheet.height - sheet.px(SIZE) * CAPITAL) / 2
        text = "   ·   ".join(sheet.say(sentence) for sentence in self.value.sentences)
        sheet.icon("triangle-alert", pad, (sheet.height - sheet.px(28)) / 2, sheet.px(28), sheet.theme.paper)
        x = pad + sheet.px(44)
        sheet.text(text, x, top, SIZE, sheet.theme.paper, face=Face.BOLD, width=sheet.width - x - pad)
