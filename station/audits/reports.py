"""The ten standard reports of one client: their names, their columns, and what the window asks of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from station.sentences import Sentence, say

FORMATS = ("csv", "xlsx", "pdf")
PREVIEW = 200
MOST_COUNTED = 100_000


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """`width` is a share of the paper; `right` for figures; `mono` for serials and codes.

    `words` names the vocabulary (station/words_reports.py) in which people read what the base calls its things.
    """

    title: Sentence
    width: int
    right: bool = False
    mono: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class ClientReport:
    """One report. `by_days`: asked for a time; the others say how things stand now.

    `tally`: the columns by which rows are counted too, for a summary beside them; none: no summary.
    """

    name: str
    title: Sentence
    columns: tuple[ReportColumn, ...]
    by_days: bool = True
    tally: tuple[int, ...] = ()


_SKU = ReportColumn(say("SKU"), 12, mono=True)
_ITEM = ReportColumn(say("Item"), 18)
_SERIAL = ReportColumn(say("Serial"), 18, mono=True)
_STATE = ReportColumn(say("State"), 9, words="state")
_PLACE = ReportColumn(say("Place"), 10, mono=True, words="place")
_ORDER = ReportColumn(say("Order"), 11, mono=True)
_HOLD = ReportColumn(say("Hold"), 10)
_GRADE = ReportColumn(say("Grade"), 6)
_LANE = ReportColumn(say("Lane"), 12, words="lane")
_BENCH = ReportColumn(say("Bench"), 9)


def _at(title: Sentence) -> ReportColumn:
    return ReportColumn(title, 14)


def _number(title: Sentence) -> ReportColumn:
    return ReportColumn(title, 9, right=True)


REPORTS: tuple[ClientReport, ...] = (
    ClientReport("unit-history", say("Unit history"), (
        _SKU, _SERIAL, ReportColumn(say("No."), 4, right=True), _at(say("When")),
        ReportColumn(say("Event"), 9, words="kind"), _STATE, _PLACE, _ORDER, _HOLD, _GRADE, _LANE,
        _BENCH, ReportColumn(say("Person"), 12), ReportColumn(say("Proof"), 26, mono=True))),
    ClientReport("inventory", say("Inventory by serial"), (
        _SKU, _ITEM, _SERIAL, _STATE, _PLACE, ReportColumn(say("Carton"), 16, mono=True), _HOLD, _GRADE, _LANE,
        _at(say("Since"))), by_days=False),
    ClientReport("receipts", say("Receipts against announcements"), (
        ReportColumn(say("Shipment"), 14, mono=True),
        ReportColumn(say("State"), 9, words="shipment"), _at(say("Expected")), _at(say("Arrived")),
        _at(say("Closed")), _SKU, ReportColumn(say("Lot"), 9, mono=True), _number(say("Announced")),
        _number(say("Received")), _number(say("Difference")), _number(say("Serials not seen")),
        _number(say("Findings")))),
    ClientReport("shipped", say("Shipped serials"), (
        _at(say("Shipped")), _ORDER, _SKU, _ITEM, _SERIAL, _number(say("Quantity")), _number(say("Parcel")),
        ReportColumn(say("SSCC"), 20, mono=True), ReportColumn(say("Carrier"), 9),
        ReportColumn(say("Tracking"), 14, mono=True), _number(say("Weight, g")), ReportColumn(say("Country"), 7))),
    ClientReport("returns", say("Return results"), (
        _at(say("Arrived")), ReportColumn(say("RMA"), 11, mono=True), _ORDER, _SKU, _SERIAL,
        ReportColumn(say("Identity"), 12, words="identity"),
        ReportColumn(say("Customer's reason"), 12, words="customer"),
        ReportColumn(say("Findings"), 14, words="finding"),
        ReportColumn(say("Liable"), 10, words="liable"), _GRADE, _LANE, _at(say("In its lane")),
        ReportColumn(say("State"), 9, words="return"))),
    ClientReport("exceptions", say("Exceptions"), (
        _at(say("Opened")), ReportColumn(say("Class"), 12, words="class"),
        ReportColumn(say("Subject"), 9, words="subject"), _SKU, _SERIAL,
        ReportColumn(say("Finding"), 11, words="case"), _at(say("Due")), _at(say("Decided")),
        ReportColumn(say("Decision"), 9, words="decision"),
        ReportColumn(say("Reason"), 18), ReportColumn(say("In time"), 7, words="yes"))),
    ClientReport("counts", say("Counts"), (
        _at(say("Counted")), ReportColumn(say("Count"), 12, mono=True), _PLACE, _SKU, _SERIAL,
        ReportColumn(say("Result"), 10, words="result"), ReportColumn(say("State now"), 10, words="state"))),
    ClientReport("recalls", say("Recall status"), (
        ReportColumn(say("Number"), 12, mono=True), ReportColumn(say("Kind"), 7, words="hold"),
        ReportColumn(say("Reason"), 16),
        _at(say("Made")), _at(say("Released")), _SKU, _SERIAL,
        ReportColumn(say("Status"), 11, words="progress"), _PLACE, _ORDER,
        ReportColumn(say("Customer"), 13), _at(say("Shipped")), ReportColumn(say("Held"), 8, words="yes")),
        tally=(0, 7)),
    ClientReport("warranty", say("Warranty look-up"), (
        _SKU, _ITEM, _SERIAL, _STATE, _ORDER, _at(say("Shipped")), _number(say("Months")),
        ReportColumn(say("Until"), 10), ReportColumn(say("In warranty"), 10, words="yes"))),
    ClientReport("certificates", say("Wipe and destruction certificates"), (
        _at(say("When")), ReportColumn(say("Certificate"), 14, mono=True),
        ReportColumn(say("Kind"), 10, words="certificate"),
        _SKU, _SERIAL, _STATE, ReportColumn(say("Method"), 14, words="method"),
        ReportColumn(say("Result"), 10, words="certificate"), _BENCH,
        ReportColumn(say("Person"), 12),
        ReportColumn(say("Witness"), 12))),
)
REPORT_NAMED: Mapping[str, ClientReport] = {report.name: report for report in REPORTS}


@dataclass(frozen=True, slots=True)
class ReportFilter:
    """Days are whole and of the site; "" and None leave nothing out. `hold` is a hold's code, for recalls alone."""

    first: date | None = None
    last: date | None = None
    serial: str = ""
    sku: str = ""
    hold: str = ""


@dataclass(frozen=True, slots=True)
class AskReportClients:
    """Question. Answer: a tuple of (id, code, name)."""


@dataclass(frozen=True, slots=True)
class PreviewReport:
    """Question: the first rows. Answer: a tuple of tuples, one value a column."""

    name: str
    client: UUID
    filter: ReportFilter
    most: int = PREVIEW


@dataclass(frozen=True, slots=True)
class CountReport:
    """Question: how many rows the whole has. Answer: a number; MOST_COUNTED + 1 says that there are more."""

    name: str
    client: UUID
    filter: ReportFilter


def _untold(_rows: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """Question: the whole report into a file. Answer: how many rows. `translate` gives the words on it; `progress` is
    called with the rows so far, from whichever thread writes.
    """

    name: str
    client_code: str
    filter: ReportFilter
    format: str
    path: Path
    translate: Callable[[Sentence], str]
    progress: Callable[[int], None] = _untold


Cells = tuple[Any, ...]
