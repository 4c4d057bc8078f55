"""`station measure …`: the speed of the program against its budgets, measured where it runs."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

from station.app import application
from station.cli import measure_benches, measure_memory, measure_network
from station.cli.measure_audit import QUICK, run_audit
from station.cli.measure_base import Size
from station.cli.measure_count import measure_count
from station.cli.measure_receive import measure_receive
from station.cli.measure_scan import Figures, measure
from station.cli.measure_start import measure_start
from station.cli.measure_wall import BENCHES, WINDOWS, run_wall

UNITS, SCANS, EVENTS_A_UNIT = 10_000, 500, 20
STARTS, START_MS = 5, 1500
LISTED, LIST_S = 5000, 3.0
COUNTED = 2000


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `measure` and what it can do."""
    parser = subparsers.add_parser("measure", help="the speed of this bench against its budgets")
    verbs = parser.add_subparsers(title="what to measure", metavar="VERB", required=True)
    scan = verbs.add_parser("scan", help="from the last byte of a scan to the painted verdict")
    scan.add_argument("--units", type=int, default=UNITS, help="units in the base")
    scan.add_argument("--events", type=int, help=f"events in the base; without it {EVENTS_A_UNIT} a unit")
    scan.add_argument("--scans", type=int, default=SCANS, help="units to pack while measuring")
    scan.add_argument("--keep", type=Path, metavar="DIR", help="keep the base in this folder, and use it again")
    scan.add_argument("--json", action="store_true", help="figures alone, as JSON on the last line")
    scan.set_defaults(run=run_scan)
    start = verbs.add_parser("start", help="from the start of the process to ready to scan, database up")
    start.add_argument("--starts", type=int, default=STARTS, help="how often; the median counts")
    start.add_argument("--json", action="store_true", help="the figure alone, as JSON on the last line")
    start.set_defaults(run=run_start)
    receive = verbs.add_parser("receive", help="one announcement received as a list, committed")
    receive.add_argument("--units", type=int, default=LISTED, help="serials on the list")
    receive.add_argument("--json", action="store_true", help="figures alone, as JSON on the last line")
    receive.set_defaults(run=run_receive)
    count = verbs.add_parser("count", help="one place counted unit by unit, by tags in bulk, and approved")
    count.add_argument("--units", type=int, default=COUNTED, help="units at the place by the book")
    count.add_argument("--json", action="store_true", help="figures alone, as JSON on the last line")
    count.set_defaults(run=run_count)
    _add_wall(verbs)
    _add_audit(verbs)
    _add_loads(verbs)


def _add_wall(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    wall = verbs.add_parser("wall", help="scans a second of all benches, with and without open walls")
    wall.add_argument("--benches", type=int, default=BENCHES, help="benches that scan as fast as they are answered")
    wall.add_argument("--windows", type=int, default=WINDOWS, help="open walls")
    wall.add_argument("--units", type=int, default=UNITS, help="units in the base")
    wall.add_argument("--events", type=int, help=f"events in the base; without it {EVENTS_A_UNIT} a unit")
    wall.add_argument("--keep", type=Path, metavar="DIR", help="keep the base in this folder, and use it again")
    wall.add_argument("--json", action="store_true", help="figures alone, as JSON on the last line")
    wall.set_defaults(run=run_wall)


def _add_audit(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    audit = verbs.add_parser("audit", help="what a supervisor waits for: search, history, wall, figures, recall")
    audit.add_argument("--units", type=int, default=UNITS, help="units in the base")
    audit.add_argument("--events", type=int, help=f"events in the base; without it {EVENTS_A_UNIT} a unit")
    audit.add_argument("--asked", type=int, default=QUICK, help="searches and histories; of slower questions fewer")
    audit.add_argument("--keep", type=Path, metavar="DIR", help="keep the base in this folder, and use it again")
    audit.add_argument("--json", action="store_true", help="the line of figures alone")
    audit.set_defaults(run=run_audit)


def _add_loads(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    network = verbs.add_parser("network", help="what a longer way to the base adds to a verdict")
    network.add_argument("--delay-ms", type=int, default=measure_network.DELAY_MS, help="added to each round trip")
    network.add_argument("--scans", type=int, default=measure_network.SCANS, help="units to pack each way")
    network.add_argument("--units", type=int, default=measure_network.UNITS, help="units in the base")
    network.set_defaults(run=_on_some_screen(measure_network.run_network))
    memory = verbs.add_parser("memory", help="what a bench holds after thousands of scans")
    memory.add_argument("--scans", type=int, default=measure_memory.SCANS, help="units to pack")
    memory.set_defaults(run=_on_some_screen(measure_memory.run_memory))
    benches = verbs.add_parser("benches", help="many benches at once, each scanning once a second")
    benches.add_argument("--benches", type=int, default=measure_benches.BENCHES, help="how many")
    benches.add_argument("--seconds", type=float, default=measure_benches.SECONDS, help="for how long")
    benches.add_argument("--units", type=int, help="units in the base")
    benches.set_defaults(run=measure_benches.run_benches)
    for verb in (network, benches):
        verb.add_argument("--events", type=int, help="events in the base; without it 4 a unit")
    for verb in (network, memory, benches):
        verb.add_argument("--keep", type=Path, metavar="DIR", help="keep the base in this folder, and use it again")
        verb.add_argument("--json", action="store_true", help="figures alone, as JSON on the last line")


def _on_some_screen(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    def begin(arguments: argparse.Namespace) -> int:
        _without_screen_if_there_is_none()
        return run(arguments)

    return begin


def run_scan(arguments: argparse.Namespace) -> int:
    """Print the budgets beside what was measured, or JSON."""
    _without_screen_if_there_is_none()
    application()
    size = Size(arguments.units, arguments.events or EVENTS_A_UNIT * arguments.units)
    figures = measure(size, max(1, arguments.scans), arguments.keep, _tell)
    print(as_json(figures) if arguments.json else as_table(figures, size))
    return 0


def run_start(arguments: argparse.Namespace) -> int:
    """Print the median of some cold starts beside its budget, or JSON."""
    _without_screen_if_there_is_none()
    took_ms = measure_start(max(1, arguments.starts), _tell)
    ready_ms = median(took_ms)
    if arguments.json:
        print(json.dumps({"ready_ms": round(ready_ms)}))
    else:
        print(f"cold start to ready to scan: {ready_ms:.0f} ms, budget {START_MS} ms, ratio {ready_ms / START_MS:.2f} "
              f"(median of {len(took_ms)}; {min(took_ms):.0f} to {max(took_ms):.0f})")
    return 0


def run_receive(arguments: argparse.Namespace) -> int:
    """Print how long a list took beside its budget, or JSON."""
    took = measure_receive(max(1, arguments.units), _tell)
    if arguments.json:
        print(json.dumps({"units": took.units, "seconds": round(took.seconds, 3)}))
    else:
        print(f"{took.units:,} serials received as a list: {took.seconds:.2f} s, budget {LIST_S:g} s for {LISTED:,}, "
              f"ratio {took.seconds / LIST_S:.2f} (of it {took.checks_s:.2f} s to look the list over)")
    return 0


def run_count(arguments: argparse.Namespace) -> int:
    """Print what a count of one place took, or JSON. The counter's hands are not in it."""
    took = measure_count(max(1, arguments.units), _tell)
    if arguments.json:
        print(json.dumps({
            "units": took.units, "seconds": round(took.seconds, 3), "scan_p50_ms": round(took.scan_p50_ms, 2),
            "round_trips": took.round_trips, "end_seconds": round(took.end_s, 3), "bulk_seconds": round(took.bulk_s, 3),
            "approve_seconds": round(took.approve_s, 3), "differences": took.differences}))
    else:
        print(f"{took.units:,} units at one place, {took.differences} differences: {took.seconds:.2f} s to count them "
              f"scan by scan ({took.scan_p50_ms:.2f} ms p50, {took.round_trips} round trip), of it {took.end_s:.2f} s "
              f"for the four sets; {took.bulk_s:.2f} s by tags in bulk; {took.approve_s:.2f} s to book the differences")
    return 0


def _without_screen_if_there_is_none() -> None:
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _tell(what: str) -> None:
    """Progress is no result: it goes beside it."""
    print(what, file=sys.stderr, flush=True)


def as_json(figures: Figures) -> str:
    return json.dumps({
        "p50_ms": round(figures.p50_ms, 2), "p99_ms": round(figures.p99_ms, 2),
        "db_p50_ms": round(figures.db_p50_ms, 2), "ratio": round(figures.ratio, 2),
        "round_trips": figures.round_trips})


def as_table(figures: Figures, size: Size) -> str:
    """One line a budget: what was measured, what is allowed, and the one over the other."""
    rows = (
        ("scan to painted verdict, p50", figures.p50_ms, 10.0, " ms"),
        ("scan to painted verdict, p99", figures.p99_ms, 50.0, " ms"),
        ("database part ÷ bare statement, p50", figures.ratio, 1.3, ""),
        ("round trips a scan", float(figures.round_trips), 1.0, ""),
        ("GUI thread blocked, worst", figures.gui_worst_ms, 50.0, " ms"),
    )
    lines = [f"{'what':<38}{'measured':>13}{'budget':>11}{'ratio':>8}"]
    lines += [f"{what:<38}{f'{value:.2f}{unit}':>13}{f'{bound:g}{unit}':>11}{value / bound:>8.2f}"
              for what, value, bound, unit in rows]
    return "\n".join([
        *lines, "",
        f"{figures.scans:,} scans in a base of {size.units:,} units, {size.events:,} events and "
        f"{size.operations:,} operations; worst scan {figures.worst_ms:.2f} ms",
        f"database part {figures.db_p50_ms:.2f} ms p50, {figures.db_p99_ms:.2f} ms p99; "
        f"bare statement {figures.bare_p50_ms:.2f} ms p50, {figures.bare_p99_ms:.2f} ms p99",
        f"load of this PC {figures.load:.1f} on {os.cpu_count()} cores: above {os.cpu_count()}, it had other work too"])
