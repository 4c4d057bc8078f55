"""Figures beside the page: a file of them, and who stated what before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from station.audits.figure_papers import BESIDE, ExportFigures, FigurePaper, StatedChange, StatedHistory
from station.audits.kpis import AtWork, Baseline, Choices, Chosen, Figures, Shift, Slice, Stated, Target
from station.clock import now
from station.errors import DocumentRefused
from station.exchange.client_reports import client_called
from station.exchange.figure_report import write_figures
from station.models import figure_queries as queries
from station.models.database import Database
from station.sentences import say
from station.workflows.audit_kpis import at_work, choices, figures, statements

WHAT: Mapping[str, str] = {"set_kpi_target": "target", "set_kpi_baseline": "baseline", "set_shift": "shift"}
MOST_DAYS = 3660


def export(base: Database, asked: ExportFigures) -> int:
    """Write the file whole or not at all; how many rows. Raises DocumentRefused, DatabaseAway."""
    if not 0 <= (asked.last - asked.first).days < MOST_DAYS:
        raise DocumentRefused(say("Name a first day and a last day of at most ten years: {first} and {last} are not.",
                                  first=str(asked.first), last=str(asked.last)))
    whose, chosen = asked.slice, choices(base, Choices(asked.slice.client))
    sheet = figures(base, Figures(whose, asked.period, asked.first, asked.last))
    people = tuple((name, at_work(base, AtWork(whose.client, name, asked.first, asked.last))) for name in BESIDE
                   ) if whose.split == "all" else ()
    told = FigurePaper(sheet, statements(base, Stated()), chosen.clients, people, whose,
                       dict(chosen.clients).get(str(whose.client or ""), ""), _part(chosen, whose), asked.period,
                       asked.first, asked.last)
    zone = ZoneInfo(base.rows(queries.TODAY)[0]["zone"])
    return write_figures(told, format=asked.format, path=asked.path, zone=zone, at=now(), translate=asked.translate)


def _part(chosen: Chosen, which: Slice) -> str:
    """The SKU, bench, person or shift as people read it."""
    return dict(_offered(chosen).get(which.split, ())).get(which.name, which.name)


def _offered(chosen: Chosen) -> Mapping[str, tuple[tuple[str, str], ...]]:
    return {"sku": chosen.skus, "bench": chosen.benches, "operator": chosen.operators, "shift": chosen.shifts}


def today(base: Database) -> date:
    """The site's day."""
    found: date = base.rows(queries.TODAY)[0]["today"]
    return found


def slice_called(base: Database, *, client: str = "", split: str = "all", name: str = "") -> Slice:
    """The slice of a client's code, and a SKU's code, a bench's, person's or shift's name. Raises DocumentRefused."""
    whose = client_called(base, client).id if client else None
    if split == "all":
        return Slice(whose)
    if split == "sku" and whose is None:
        raise DocumentRefused(say("Name the client too: a SKU is its client's."))
    offered = _offered(choices(base, Choices(whose)))[split]
    found = next((value for value, title in offered if name.casefold() in _names(value, title)), None)
    if found is None:
        raise DocumentRefused(say("Name one that there is: figures know no {name}.", name=name))
    return Slice(whose, split, found)


def _names(value: str, title: str) -> tuple[str, ...]:
    return value.casefold(), title.casefold(), title.partition(" · ")[0].casefold()


# ---- who stated what ------------------------------------------------------------------------------------------------

def history(base: Database, asked: StatedHistory) -> tuple[StatedChange, ...]:
    """From the kept operations themselves: they say what was before."""
    return tuple(_change(row) for row in base.rows(queries.STATED, {"most": asked.most}))


def _change(row: Mapping[str, Any]) -> StatedChange:
    told, what = row["answer"], WHAT[row["kind"]]
    before, after = told.get("before"), told.get("after")
    if what == "shift":
        return StatedChange(row["at"], row["author"], what, after["name"], "", _shift(before), _shift(after))
    name, client = told["measure"], told["for"]
    if what == "target":
        return StatedChange(row["at"], row["author"], what, name, client, _target(name, client, before),
                            _target(name, client, after))
    return StatedChange(row["at"], row["author"], what, name, client, _baseline(before), _baseline(after))


def _target(name: str, client: str, value: object) -> Target | None:
    return None if value is None else Target(name, client, Decimal(str(value)))


def _baseline(told: Mapping[str, Any] | None) -> Baseline | None:
    if told is None:
        return None
    cost = told["cost"]
    return Baseline(told["measure"], told["client"], Decimal(str(told["value"])),
                    None if cost is None else Decimal(str(cost)), told["currency"], told["note"])


def _shift(told: Mapping[str, Any] | None) -> Shift | None:
    if told is None:
        return None
    starts, ends = (time.fromisoformat(told[name]) if told[name] else None for name in ("starts", "ends"))
    return Shift(told["name"], date.fromisoformat(told["from_day"]), starts, ends)


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {ExportFigures: export, StatedHistory: history}
SLOW: frozenset[type] = frozenset({ExportFigures})
