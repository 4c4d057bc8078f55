"""`station measure audit`: what a supervisor waits for, asked as the audit window asks it, in a base with a past.

Every question goes through station.workflows.auditing.answer as the login of audit: what is measured is the question
as a value to the answer as a value, the chain of a unit's events worked out among it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, LiteralString
from uuid import UUID

from station.app_audit import REPORT_S
from station.audit_scans import read
from station.audits.cases import AskCases
from station.audits.holds import ApplyHold, AskHolds, AskHoldUnits, HoldRule, MakeHold, PreviewHold
from station.audits.kpis import Choices, Figures, RollUp, Slice
from station.audits.reports import PreviewReport, ReportFilter
from station.audits.search import Search, Wanted
from station.audits.shrink import AskAround, AskMissing
from station.audits.units import AskStory
from station.audits.wall import AskWall
from station.cli.measure_base import Size, Tell, base_of, home_for
from station.cli.measure_goods import BENCHES
from station.cli.measure_past import RECALLED
from station.cli.measure_scan import share
from station.clock import new_id, now
from station.commands import Act
from station.errors import StationError
from station.models.bare import BareStatement
from station.models.database import Database
from station.models.embedded import Lease
from station.workflows.auditing import answer

UNITS, EVENTS_A_UNIT = 10_000, 20
QUICK, FULL, LONG = 1000, 200, 20
MONTH_DAYS = 30
BARE: LiteralString = "SELECT 1"
UNIT_ROWS: LiteralString = """
    SELECT u.client_id, u.id, u.serial FROM station.unit u ORDER BY md5(u.id::text || %(seed)s) LIMIT %(most)s
"""
NAMES: LiteralString = """
    SELECT name FROM (
    (SELECT value AS name FROM station.alias ORDER BY md5(unit_id::text || %(seed)s) LIMIT %(most)s)
    UNION ALL
    (SELECT number FROM station.orders WHERE state = 'shipped' ORDER BY md5(id::text || %(seed)s) LIMIT %(most)s)
    UNION ALL
    (SELECT tracking FROM station.parcel WHERE tracking <> '' ORDER BY md5(id::text || %(seed)s) LIMIT %(most)s)
    ) n ORDER BY md5(name)
"""
LARGEST_CLIENT: LiteralString = "SELECT id FROM station.client ORDER BY code LIMIT 1"    # the one with most units
SUPERVISOR: LiteralString = "SELECT id FROM station.person WHERE role = 'supervisor' LIMIT 1"


@dataclass(frozen=True, slots=True)
class Asked:
    """One sort of question: its milliseconds, and what it may take. No budget: told, not judged."""

    what: str
    took_ms: tuple[float, ...]
    budget_ms: float | None

    @property
    def p50_ms(self) -> float:
        return share(self.took_ms, 50)

    @property
    def p99_ms(self) -> float:
        return share(self.took_ms, 99)


@dataclass(frozen=True, slots=True)
class AuditFigures:
    """`budgeted` by name; `others` beside them; `bare`: one trivial statement through plain psycopg in the same run."""

    budgeted: dict[str, Asked]
    others: tuple[Asked, ...]
    bare: Asked
    recalled: int
    load: float


def run_audit(arguments: Namespace) -> int:
    """Print the budgets beside what was measured; the figures as JSON on the last line, always."""
    size = Size(arguments.units, arguments.events or EVENTS_A_UNIT * arguments.units)
    figures = measure_audit(size, arguments.keep, _tell, asked=max(1, arguments.asked))
    if not arguments.json:
        print(as_table(figures, size), end="\n\n")
    print(json.dumps({f"{name}_p99_ms": round(one.p99_ms, 1) for name, one in figures.budgeted.items()}))
    return 0


def _tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def measure_audit(size: Size, keep: Path | None, tell: Tell, *, asked: int = QUICK) -> AuditFigures:
    """Make or reuse a base, hold a tenth of it, sum up its last month, and ask."""
    with home_for(keep) as home, base_of(home, size, tell) as lease:
        with Database(lease.url("owner"), limit_s=REPORT_S) as owner:
            desk = _desk(owner, asked, str(new_id()))
            recalled = _recall(owner, desk, tell)    # acts of the office: nobody's badge is read here
            _roll_up(owner, tell)
        with (Database(lease.url("audit")) as quick, Database(lease.url("audit"), limit_s=REPORT_S) as slow,
              Database(lease.url("bench")) as bench):
            return _measured(quick, slow, bench, lease, desk, recalled, asked)


# ---- what is asked -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Desk:
    """Who asks, and about what: units anywhere in the base, and other names."""

    supervisor: UUID
    client: UUID
    units: tuple[tuple[UUID, UUID, str], ...]
    names: tuple[str, ...]

    @property
    def act(self) -> Act:
        return Act(new_id(), now(), "MEASURED", self.supervisor)

    @property
    def rule(self) -> HoldRule:
        return HoldRule(lots=(RECALLED.decode(),))


def _desk(owner: Database, asked: int, seed: str) -> Desk:
    given = {"seed": seed, "most": asked}
    units = tuple((row["client_id"], row["id"], row["serial"]) for row in owner.rows(UNIT_ROWS, given))
    names = tuple(row["name"] for row in owner.rows(NAMES, given))
    return Desk(owner.rows(SUPERVISOR)[0]["id"], owner.rows(LARGEST_CLIENT)[0]["id"], units, names)


def searches(desk: Desk, asked: int) -> Iterator[Search]:
    """By turns a serial, another name, and a serial with one character wrong or its last six alone."""
    for turn in range(asked):
        serial, name = desk.units[turn % len(desk.units)][2], desk.names[turn % len(desk.names)]
        place = turn % len(serial)
        wrong = serial[:place] + "X" + serial[place + 1:]
        text = (serial, name, serial, name, wrong, serial[-6:])[turn % 6]
        wanted = read(f"]C0{text}".encode())
        assert isinstance(wanted, Wanted)
        yield Search(wanted)


def _recall(slow: Database, desk: Desk, tell: Tell) -> int:
    """A recall of a tenth of all units, listed and held: once in a base."""
    known = answer(slow, AskHolds())
    if known:
        return int(known[0].units)
    began = time.perf_counter()
    told = answer(slow, MakeHold(desk.act, desk.client, "recall", desk.rule, "Battery"))
    listed_s = time.perf_counter() - began
    if told.reason is not None:
        raise StationError(told.sentence)
    units, hold = int(told.told["units"]), UUID(told.told["hold"])
    while answer(slow, ApplyHold(desk.act, desk.client, hold)).told["left"]:
        pass
    tell(f"{units:,} units recalled: listed in {listed_s:.2f} s, all held after {time.perf_counter() - began:.0f} s")
    return units


def _roll_up(slow: Database, tell: Tell) -> None:
    """The month that is shown; what is older waits."""
    began, days = time.perf_counter(), 0
    told = answer(slow, RollUp(most=1))
    while told.days and told.left and days < MONTH_DAYS:
        days += told.days
        told = answer(slow, RollUp(most=1, look=False))
    tell(f"{days} days summed up in {time.perf_counter() - began:.1f} s")


# ---- asking --------------------------------------------------------------------------------------------------------


def _measured(quick: Database, slow: Database, bench: Database, lease: Lease, desk: Desk, recalled: int,
              asked: int) -> AuditFigures:
    few, long = max(1, asked * FULL // QUICK), max(1, asked * LONG // QUICK)
    today = answer(quick, Choices()).today
    month = (today - timedelta(days=MONTH_DAYS - 1), today)
    beat = _beats(bench, desk.supervisor)
    hold = answer(slow, AskHolds())[0]
    bare = _bare(lease, asked)
    budgeted = {
        "search": _asked("search", quick, searches(desk, asked), 50),
        "timeline": _asked("one unit's story, chain checked", quick,
                           (AskStory(client, unit) for client, unit, _ in desk.units[:asked]), 20),
        "wall": _asked("wall, all of it", quick, (AskWall() for _ in range(few)), 200, before=beat),
        "kpi": _asked("figures of a month by day, today among them", quick,
                      (Figures(Slice(), "day", *month) for _ in range(long)), 500),
        "recall": _asked("recall: preview and first page of its list", slow, _recalls(desk, hold, long), 1000),
    }
    others = tuple(_asked(what, slow, [question] * long, None) for what, question in _others(desk, hold, month))
    return AuditFigures(budgeted, others, bare, recalled, os.getloadavg()[0])


def _recalls(desk: Desk, hold: Any, asked: int) -> Iterator[object]:
    for _ in range(asked):
        yield PreviewHold(desk.client, desk.rule)
        yield AskHoldUnits(hold.client_id, hold.id)


def _others(desk: Desk, hold: Any, month: tuple[Any, Any]) -> Iterator[tuple[str, object]]:
    """What else the pages ask."""
    client, unit, _ = desk.units[0]
    at = now()
    yield "open cases", AskCases()
    yield "closed cases", AskCases(state="closed")
    yield "holds and how far they are", AskHolds()
    yield "where a hold's units are: shipped", AskHoldUnits(hold.client_id, hold.id, "shipped")
    yield "what is missing", AskMissing()
    yield "around a unit, two days", AskAround(since=at - timedelta(days=2), until=at, client_id=client, unit_id=unit)
    yield "around a place, a day", AskAround(since=at - timedelta(days=1), until=at, place="LOC:00007")
    yield "around a place, a week", AskAround(since=at - timedelta(days=7), until=at, place="LOC:00007")
    yield "figures of a client, a month", Figures(Slice(desk.client), "day", *month)
    yield "figures of a bench, a month", Figures(Slice(None, "bench", "BENCH-07"), "day", *month)
    for name in ("inventory", "shipped", "returns", "exceptions", "receipts", "unit-history"):
        yield f"report {name}, first rows", PreviewReport(name, desk.client, ReportFilter(*month))


def _asked(what: str, base: Database, questions: Iterator[object] | Sequence[object], budget_ms: float | None,
           before: Callable[[], None] = lambda: None) -> Asked:
    took: list[float] = []
    for question in questions:
        before()
        began = time.perf_counter()
        answer(base, question)
        took.append((time.perf_counter() - began) * 1000)
    return Asked(what, tuple(took), budget_ms)


def _bare(lease: Lease, asked: int) -> Asked:
    took: list[float] = []
    with BareStatement(lease.url("audit"), BARE) as plain:
        for _ in range(asked):
            began = time.perf_counter()
            plain.ask()
            took.append((time.perf_counter() - began) * 1000)
    return Asked("bare statement", tuple(took), None)


def _beats(bench: Database, person: UUID) -> Callable[[], None]:
    """Another bench's pulse each time: the wall has something new to tell. All benches are heard of at first."""
    turn = 0

    def beat() -> None:
        nonlocal turn
        turn += 1
        bench.call("pulse", {
            "bench": f"BENCH-{turn % BENCHES:02d}", "mode": "packing", "operator": person,
            "subject": {"text": f"PAST-{turn}"}, "verdict": {"word": {"say": "PACKED"}, "tone": "accepted"},
            "scans": turn, "refusals": 0, "waiting": 0, "devices": [], "latency_ms": 3})

    for _ in range(BENCHES):
        beat()
    return beat


# ---- saying --------------------------------------------------------------------------------------------------------


def as_table(figures: AuditFigures, size: Size) -> str:
    """One line a question: the median, the slowest of a hundred, what is allowed, and the one over the other."""
    bare = figures.bare
    lines = [f"{'what':<46}{'p50':>11}{'p99':>12}{'budget':>10}{'ratio':>7}{'÷ bare':>9}"]
    for one in (*figures.budgeted.values(), *figures.others):
        budget = f"{one.budget_ms:g} ms" if one.budget_ms else "–"
        ratio = f"{one.p99_ms / one.budget_ms:.2f}" if one.budget_ms else "–"
        lines.append(f"{one.what:<46}{f'{one.p50_ms:.1f} ms':>11}{f'{one.p99_ms:.1f} ms':>12}{budget:>10}{ratio:>7}"
                     f"{one.p50_ms / bare.p50_ms:>9.0f}")
    return "\n".join([
        *lines, "",
        f"{size.units:,} units, {size.events:,} events, {size.operations:,} operations; "
        f"{figures.recalled:,} units on the recall",
        f"bare statement ({BARE}) {bare.p50_ms:.2f} ms p50, {bare.p99_ms:.2f} ms p99; ÷ bare compares the medians",
        f"load of this PC {figures.load:.1f} on {os.cpu_count()} cores: above {os.cpu_count()}, it had other work too"])
