"""The lines of an order as rows."""

from __future__ import annotations

from station.jobs import Job, JobLine
from station.sentences import say
from station.views.rows import Row, draw_rows
from station.views.sheet import Sheet


def draw_lines(sheet: Sheet, job: Job, top: float, bottom: float) -> None:
    """All lines from `top` to `bottom`; where they are too many, the finished ones are only counted."""
    rows = tuple(_row(line) for line in job.lines)
    draw_rows(sheet, rows, top, bottom, say("and {count} more"))


def _row(line: JobLine) -> Row:
    """Serials in this parcel, newest first; before the first, the exact ones wanted."""
    waiting = tuple(serial for serial in line.wanted if serial not in line.serials) if line.exact else ()
    came = tuple(reversed(line.serials))
    return Row(
        name=line.name, code=line.sku, picture=line.picture, done=line.packed, total=line.ordered,
        serials=came or waiting, lead=None if came or not waiting else say("Exactly"))
