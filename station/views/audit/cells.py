"""How one fact is written in a table, a list or beside a mark: the same everywhere in the audit window."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from station.clock import now
from station.sentences import Sentence, say
from station.views.sheet import plain
from station.views.translation import Translator

Cell = str | Sentence | int | Decimal | datetime | timedelta | None
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def cell_text(words: Translator, cell: Cell) -> str:
    """One line of plain text; nothing is a dash, so that an empty cell is never taken for one not yet read."""
    match cell:
        case None | "":
            return "\u2013"
        case str():
            return plain(cell)
        case datetime():
            return moment(words, cell)
        case timedelta():
            return span(words, cell)
        case _:
            return plain(words.fact(cell))


def moment(words: Translator, at: datetime, *, seconds: bool = False) -> str:
    """"12 Oct, 14:02" in the site's zone, with the year where it is not this one."""
    here = at.astimezone(words.zone)
    year = "" if here.year == now().astimezone(words.zone).year else f" {here.year}"
    return f"{words.day(here)}{year}, {words.clock(at, seconds)}"


def span(words: Translator, took: timedelta) -> str:
    """The two largest parts: "3 d 4 h", "2 h 5 min", "40 s"."""
    total = int(abs(took.total_seconds()))
    sign = "\u2212" if took.total_seconds() < 0 else ""
    if total < _MINUTE:
        return sign + words.text(say("{seconds} s", seconds=total))
    if total < _HOUR:
        return sign + words.text(say("{minutes} min", minutes=total // _MINUTE))
    if total < _DAY:
        return sign + words.text(say("{hours} h {minutes} min", hours=total // _HOUR, minutes=total % _HOUR // _MINUTE))
    return sign + words.text(say("{days} d {hours} h", days=total // _DAY, hours=total % _DAY // _HOUR))


def sorting_key(cell: Cell) -> tuple[int, float, str]:
    """Numbers by size, moments by time, words by letter; what is missing comes last."""
    match cell:
        case None | "":
            return (3, 0.0, "")
        case datetime():
            return (1, cell.timestamp(), "")
        case timedelta():
            return (1, cell.total_seconds(), "")
        case int() | Decimal():
            return (1, float(cell), "")
        case _:
            return (2, 0.0, str(cell).casefold())
