"""What the bench shows after a bug: the last verdict stays beside it, because it still stands."""

from __future__ import annotations

from dataclasses import dataclass

from station.sentences import say
from station.views.fonts import Face
from station.views.panel import Panel
from station.views.sheet import LEADING, Sheet


@dataclass(frozen=True, slots=True)
class Crash:
    """`what` is the program's own words for the bug, `log` the file that holds the rest."""

    what: str = ""
    log: str = ""


class CrashPage(Panel[Crash]):
    def compose(self, sheet: Sheet) -> None:
        pad = sheet.px(40)
        width = sheet.width - 2 * pad
        sheet.icon("triangle-alert", pad, pad, sheet.px(72), sheet.theme.ink)
        y: float = pad + sheet.px(72 + 40)
        y += sheet.paragraph(sheet.say(say("The program found a fault in itself")), pad, y, width, 44, face=Face.BOLD)
        y += sheet.px(40)
        for sentence in (
            say("The last verdict still stands. Nothing that was confirmed is lost."),
            say("Close the program and start it again. Then scan the order."),
        ):
            y += sheet.paragraph(sheet.say(sentence), pad, y, width, 28) + sheet.px(24)
        y += sheet.px(16)
        file = sheet.say(say("Give this file to whoever looks after it: {log}", log=self.value.log))
        y += sheet.paragraph(file, pad, y, width, 20, sheet.theme.soft) + sheet.px(24)
        room = int((sheet.height - pad - y) / (sheet.px(20) * LEADING))
        if room > 0:
            sheet.paragraph(self.value.what, pad, y, width, 20, sheet.theme.soft, face=Face.MONO, most_lines=room)
