"""What the live wall is told: one call, one round trip, and nothing where nothing has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from station.audits.spoken import calm, heard
from station.audits.wall import (
    AskWall,
    BenchTile,
    CasesOfClass,
    CutOff,
    Figures,
    HeldFor,
    LastVerdict,
    News,
    NextOrder,
    RunningCount,
)
from station.health import DeviceHealth, Health
from station.models.database import Database
from station.verdicts import Tone

Facts = Mapping[str, Any]
TONES = [tone.value for tone in Tone]          # lists: what a bench sends in their place need not be hashable
HEALTHS = [health.value for health in Health]


def wall(base: Database, question: AskWall) -> News:
    """What has changed. Raises DatabaseAway."""
    told = base.call("wall", {"mark": question.mark, "figures_mark": question.figures_mark,
                              "figures_age_s": question.figures_age_s})
    benches, figures = told.get("benches"), told.get("figures")
    return News(told["mark"], _moment(told["at"]),
                tuple(_tile(bench) for bench in benches) if benches is not None else None,
                _figures(figures) if figures is not None else None)


def _tile(bench: Facts) -> BenchTile:
    subject = bench["subject"] if isinstance(bench["subject"], dict) else {}
    devices = bench["devices"] if isinstance(bench["devices"], list) else []
    return BenchTile(
        bench=bench["bench"], mode=bench["mode"], person=bench["person"],
        subject=calm(str(subject.get("text", ""))), client=calm(str(subject.get("client", ""))),
        verdict=_verdict(bench), scans=bench["scans"], refusals=bench["refusals"],
        counted_since=_moment(bench["counted_since"]), waiting=bench["waiting"],
        devices=tuple(_device(device) for device in devices if isinstance(device, dict)),
        latency_ms=bench["latency_ms"], at=_moment(bench["at"]))


def _verdict(bench: Facts) -> LastVerdict | None:
    told = bench["verdict"]
    if not isinstance(told, dict) or not isinstance(told.get("word"), dict):
        return None
    tone = told.get("tone")
    return LastVerdict(heard(told["word"]), Tone(tone) if tone in TONES else Tone.NEUTRAL,
                       calm(str(told.get("reason") or "")), _moment(bench["verdict_at"]), told.get("latched") is True)


def _device(device: Facts) -> DeviceHealth:
    said, health = device.get("say"), device.get("health")
    return DeviceHealth(calm(str(device.get("role", ""))), calm(str(device.get("name", ""))),
                        Health(health) if health in HEALTHS else Health.ATTENTION,
                        heard(said) if isinstance(said, dict) else None)


def _figures(told: Facts) -> Figures:
    holds = told["holds"]
    return Figures(
        orders=tuple(CutOff(**_timed(row, "cut_off")) for row in told["orders"]),
        next=tuple(NextOrder(**_timed(row, "cut_off")) for row in told["next"]),
        cases=tuple(CasesOfClass(name=row["class"], **_timed(_without(row, "class"), "oldest"))
                    for row in told["cases"]),
        counts=tuple(RunningCount(**_timed(row, "made_at")) for row in told["counts"]),
        held_units=int(holds["units"]),
        held=tuple(HeldFor(row["client"], row["reason"], row["units"]) for row in holds["reasons"]))


def _without(row: Facts, name: str) -> Facts:
    return {key: value for key, value in row.items() if key != name}


def _timed(row: Facts, name: str) -> dict[str, Any]:
    return {**row, name: _moment(row[name]) if row[name] is not None else None}


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


ANSWERS: dict[type, Callable[[Database, Any], Any]] = {AskWall: wall}
SLOW: frozenset[type] = frozenset()
