"""The ten client reports as the window asks for them: a first look, and the whole as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, LiteralString
from uuid import UUID

from station.audits.reports import MOST_COUNTED, AskReportClients, Cells, CountReport, ExportReport, PreviewReport
from station.exchange.client_reports import first_rows, rows_counted, write_report
from station.models.database import Database

_CLIENTS: LiteralString = "SELECT id, code, name FROM station.client ORDER BY name, code"


def clients(base: Database, _asked: AskReportClients) -> tuple[tuple[UUID, str, str], ...]:
    return tuple((row["id"], row["code"], row["name"]) for row in base.rows(_CLIENTS))


def preview(base: Database, asked: PreviewReport) -> tuple[Cells, ...]:
    return first_rows(base, asked.name, asked.client, asked.filter, asked.most)


def count(base: Database, asked: CountReport) -> int:
    return rows_counted(base, asked.name, asked.client, asked.filter, MOST_COUNTED + 1)


def export(base: Database, asked: ExportReport) -> int:
    return write_report(base, asked.name, client=asked.client_code, format=asked.format, path=asked.path,
                        asked=asked.filter, translate=asked.translate, progress=asked.progress)


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {
    AskReportClients: clients, PreviewReport: preview, CountReport: count, ExportReport: export}
SLOW: frozenset[type] = frozenset({PreviewReport, CountReport, ExportReport})
