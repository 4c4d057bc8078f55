"""Which mode a bench begins in once somebody has signed on. One table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from station.jobs import PersonOnBench
from station.modes.counting import CountingMode
from station.modes.packing import PackingMode
from station.modes.reading import Mode
from station.modes.receiving import ReceivingMode
from station.modes.returns import ReturnsMode
from station.modes.storing import StoringMode
from station.verdicts import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Who signed on, what is asked first, and what the settings say."""

    person: PersonOnBench
    question: Question | None
    lease_minutes: int
    ship_on_scan_back: bool


def _packing(start: Beginning) -> Mode:
    return PackingMode(person=start.person, question=start.question, lease_minutes=start.lease_minutes,
                       ship_on_scan_back=start.ship_on_scan_back)


def _receiving(start: Beginning) -> Mode:
    return ReceivingMode(person=start.person, question=start.question)


def _storing(start: Beginning) -> Mode:
    return StoringMode(person=start.person, question=start.question, lease_minutes=start.lease_minutes)


def _counting(start: Beginning) -> Mode:
    return CountingMode(person=start.person, question=start.question)


def _returns(start: Beginning) -> Mode:
    return ReturnsMode(person=start.person, question=start.question)


BENCHES: dict[str, Callable[[Beginning], Mode]] = {
    "packing": _packing,
    "receiving": _receiving,
    "storing": _storing,
    "counting": _counting,
    "returns": _returns,
}


def begin(station_mode: str, start: Beginning) -> Mode:
    """The mode of this bench."""
    return BENCHES[station_mode](start)
