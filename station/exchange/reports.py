"""What is said of a document that was taken in, or was not: counts, columns, each fault in the sender's words."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from station.exchange.columns import Heading
from station.exchange.sheet import Sheet, write_csv
from station.sentences import Sentence, say

MOST_LISTED = 1000


@dataclass(frozen=True, slots=True)
class Fault:
    """One cell that stands in the way, or that deserves a look. `column` is the sender's header."""

    row: int
    column: str
    value: str
    sentence: Sentence


@dataclass(slots=True)
class Tally:
    """What a document did, counted while it is written. `badges` are (name, badge), told this once."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    badges: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The outcome of one document. Nothing was written unless `written`."""

    kind: str
    sheet: Sheet
    heading: Heading
    faults: tuple[Fault, ...] = ()
    remarks: tuple[Fault, ...] = ()
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    written: bool = False
    dry_run: bool = False
    repeated: bool = False
    badges: tuple[tuple[str, str], ...] = ()

    @property
    def ok(self) -> bool:
        return not self.faults


def sentences_of(report: Report) -> Iterator[Sentence]:
    """The report as lines for a terminal."""
    yield say("{name}: {rows} rows, {encoding}, columns divided by {delimiter}.", name=report.sheet.name,
              rows=len(report.sheet.rows), encoding=report.sheet.encoding,
              delimiter={"\t": "tab"}.get(report.sheet.delimiter, report.sheet.delimiter))
    for column in report.heading.taken:
        yield say("  {header} was read as {field}.", header=column.header, field=column.field)
    for header in report.heading.ignored:
        yield say("  {header} was left aside.", header=header)
    for fault in (*report.faults, *report.remarks)[:MOST_LISTED]:
        yield say("Row {row}, {column}, {value}: {sentence}", row=fault.row, column=fault.column,
                  value=fault.value or "-", sentence=fault.sentence)
    yield _ending(report)


def _ending(report: Report) -> Sentence:
    if report.faults:
        return say("Nothing was written. Correct {count} cells and send the document again.",
                   count=len(report.faults))
    if report.repeated:
        return say("Nothing was written: this document was taken in before.")
    if report.dry_run:
        return say("Nothing was written, as asked: {new} new, {changed} changed, {unchanged} as they were.",
                   new=report.new, changed=report.changed, unchanged=report.unchanged)
    return say("Taken in: {new} new, {changed} changed, {unchanged} as they were.",
               new=report.new, changed=report.changed, unchanged=report.unchanged)


def write_faults(report: Report, path: Path) -> None:
    """The faults as a CSV for the sender, in the sender's own columns, safe to open in a spreadsheet."""
    file_for_us = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)    # cells of orders: people's addresses
    with open(file_for_us, "w", encoding="utf-8-sig", newline="") as file:
        write_csv(file, ("row", "column", "value", "what is wrong and what to do"),
                  ((f.row, f.column, f.value, f.sentence) for f in (*report.faults, *report.remarks)))
