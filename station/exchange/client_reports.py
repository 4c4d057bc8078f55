"""`station report` and the reports page: one client's rows from the base into a file, by one path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from station.audits.reports import REPORT_NAMED, ClientReport, ReportFilter
from station.clock import now
from station.errors import DocumentRefused
from station.exchange.client_report_files import WRITERS, Written
from station.exchange.whole_file import whole_file
from station.models.client_reports import CLIENT, EACH, KNOWN, SITE, count_of, rows_of
from station.models.database import Database
from station.sentences import Sentence, say

FIRST = datetime(1970, 1, 1, tzinfo=UTC)
LAST = datetime(2200, 1, 1, tzinfo=UTC)
Translate = Callable[[Sentence], str]


@dataclass(frozen=True, slots=True)
class Client:
    id: UUID
    code: str
    name: str


def client_called(base: Database, code: str) -> Client:
    """The client of this code. Raises DocumentRefused."""
    found = base.rows(CLIENT, {"code": code.strip()})
    if not found:
        raise DocumentRefused(say("Name a client of this house: none has the code {code}.", code=code))
    return Client(**found[0])


def first_rows(base: Database, name: str, client: UUID, asked: ReportFilter, most: int) -> tuple[tuple[Any, ...], ...]:
    """What the report begins with."""
    return tuple(rows_of(base, name, _given(client, asked, _zone(base)), most=most))


def rows_counted(base: Database, name: str, client: UUID, asked: ReportFilter, most: int) -> int:
    """How many rows the whole has, as far as `most` of them."""
    return count_of(base, name, _given(client, asked, _zone(base)), most=most)


def write_report(
    base: Database, name: str, *, client: str, format: str, path: Path, asked: ReportFilter,
    translate: Translate = str, progress: Callable[[int], None] = lambda _rows: None,
) -> int:
    """Write the file whole or not at all, as its rows come; how many. `progress` hears of the rows so far.

    Raises DocumentRefused, DatabaseAway.
    """
    whose, zone = client_called(base, client), _zone(base)
    report = _named(name)
    _known(base, whose.id, asked)
    told = Written(report, whose.name, _time_of(report, asked, translate), zone, now(), translate)
    with whole_file(path) as file:
        return WRITERS[format](file, told, _told(rows_of(base, name, _given(whose.id, asked, zone)), progress))


def _known(base: Database, client: UUID, asked: ReportFilter) -> None:
    """A mistyped name would give an empty file that says: nothing there. Raises DocumentRefused."""
    for name, given in (("hold", asked.hold), ("sku", asked.sku), ("serial", asked.serial)):
        if not legible(given):
            raise DocumentRefused(say("Type the name again: it has characters that no name has."))
        if given.strip() and not base.rows(KNOWN[name], {"client": client, "name": given.strip()}):
            raise DocumentRefused(say("Look at the name again: this client has nothing called {name}.", name=given))


def legible(text: str) -> bool:
    """Whether a base can be asked for it: a command line may hand over bytes that are no text."""
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def _told(rows: Iterable[tuple[Any, ...]], progress: Callable[[int], None]) -> Iterator[tuple[Any, ...]]:
    for count, row in enumerate(rows):
        if count % EACH == 0:
            progress(count)
        yield row


def _named(name: str) -> ClientReport:
    if name not in REPORT_NAMED:
        raise DocumentRefused(say("Name one of the reports: {names}.", names=", ".join(REPORT_NAMED)))
    return REPORT_NAMED[name]


def _zone(base: Database) -> ZoneInfo:
    return ZoneInfo(base.rows(SITE)[0]["zone"])


def _given(client: UUID, asked: ReportFilter, zone: ZoneInfo) -> dict[str, Any]:
    def begin(day: date) -> datetime:
        return datetime.combine(day, datetime.min.time(), zone)

    if asked.first and asked.last and asked.first > asked.last:
        raise DocumentRefused(say("Name the earlier day first: {first} is after {last}.", first=asked.first,
                                  last=asked.last))
    return {"client": client, "serial": asked.serial.strip(), "sku": asked.sku.strip(), "hold": asked.hold.strip(),
            "since": begin(asked.first) if asked.first else FIRST,
            "until": begin(asked.last + timedelta(days=1)) if asked.last and asked.last < LAST.date() else LAST}


def _time_of(report: ClientReport, asked: ReportFilter, translate: Translate) -> str:
    """What the paper says about which days it covers."""
    if not report.by_days:
        return translate(say("As it stands now"))
    if asked.first and asked.last:
        return f"{asked.first} – {asked.last}"
    if asked.first:
        return translate(say("From {day}", day=str(asked.first)))
    return translate(say("Until {day}", day=str(asked.last))) if asked.last else translate(say("From the beginning"))
