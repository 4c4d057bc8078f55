"""Counts as the audit window plans, watches and decides them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any, LiteralString
from uuid import UUID

from station.answers import plain_place
from station.audits.asking import Done
from station.audits.counts import (
    ApproveCount,
    AskCountPlace,
    AskCounts,
    CancelCount,
    CountedGoods,
    CountedUnit,
    CountPlaceTold,
    CountReview,
    CountTold,
    FreePlace,
    PlanCount,
    RecountPlace,
    Round,
)
from station.models.database import Database
from station.operation_json import op_of
from station.refusals import refused
from station.refusals_counting import COUNTING
from station.sentences import Sentence, say
from station.verdicts import Reason

_PLANS: LiteralString = """
    SELECT c.id, c.code, c.kind, c.scope, c.state, c.made_at, coalesce(m.name, '') AS made_by,
           coalesce(a.name, '') AS approved_by, c.approved_at
      FROM station.count_plan c LEFT JOIN station.person m ON m.id = c.made_by
      LEFT JOIN station.person a ON a.id = c.approved_by
     WHERE %(every)s OR c.state NOT IN ('approved', 'cancelled') ORDER BY c.made_at DESC LIMIT 200
"""
_PLACES: LiteralString = """
    SELECT p.count_id, p.location_id AS location, l.code AS place, p.state, k.location_id IS NOT NULL AS locked,
           coalesce(r.counter, '') AS counter, coalesce(r.bench, '') AS bench, r.begun_at AS since,
           coalesce(r.seen, 0) AS seen,
           (p.result->>'serial_accuracy')::numeric AS serial_accuracy, (p.result->>'right')::boolean AS "right",
           jsonb_array_length(p.result->'missing') AS missing, jsonb_array_length(p.result->'misplaced') AS misplaced,
           jsonb_array_length(p.result->'unknown') AS unknown
      FROM station.count_place p JOIN station.location l ON l.id = p.location_id
      LEFT JOIN station.place_lock k ON k.location_id = p.location_id AND k.count_id = p.count_id
      LEFT JOIN station.count_round_told r ON r.count_id = p.count_id AND r.location_id = p.location_id
                                          AND r.round = p.round
     WHERE p.count_id = ANY (%(counts)s) ORDER BY l.code
"""
_PLACE: LiteralString = """
    SELECT p.result, p.first_round, p.round FROM station.count_place p
     WHERE p.count_id = %(count)s AND p.location_id = %(location)s
"""
_ROUNDS: LiteralString = """
    SELECT r.round AS number, r.again, r.counter, r.bench, r.begun_at, r.ended_at, r.left_at, r.seen
      FROM station.count_round_told r WHERE r.count_id = %(count)s AND r.location_id = %(location)s ORDER BY r.round
"""
_SCANS: LiteralString = """
    SELECT s.round, s.key, s.name, s.sku, s.counted, s.quantity FROM station.count_scan_told s
     WHERE s.count_id = %(count)s AND s.location_id = %(location)s AND s.round = ANY (%(rounds)s) ORDER BY s.name
"""


def counts(base: Database, question: AskCounts) -> tuple[CountTold, ...]:
    """Plans with their places, the newest first."""
    plans = base.rows(_PLANS, {"every": question.every})
    places = defaultdict(list)
    for row in base.rows(_PLACES, {"counts": [plan["id"] for plan in plans]}):
        places[row.pop("count_id")].append(row)
    return tuple(_plan(plan, places[plan["id"]]) for plan in plans)


def _plan(plan: dict[str, Any], places: list[dict[str, Any]]) -> CountTold:
    judged = [bool(row.pop("right")) for row in places if row["right"] is not None]
    for row in places:
        row.pop("right", None)
        row["place"] = plain_place(row["place"])
    accuracy = Decimal(sum(judged)) / len(judged) if judged else None
    return CountTold(**plan, location_accuracy=accuracy, places=tuple(CountPlaceTold(**row) for row in places))


def count_place(base: Database, question: AskCountPlace) -> CountReview | None:
    """The four sets of the last judgement, each unit with the rounds that read it."""
    where = {"count": question.count, "location": question.location}
    found = base.rows(_PLACE, where)
    if not found:
        return None
    rounds = tuple(Round(**row) for row in base.rows(_ROUNDS, where))
    result, judged = found[0]["result"], [one.number for one in rounds if one.ended_at is not None]
    if result is None or not judged:
        return CountReview(rounds=rounds)
    scans = base.rows(_SCANS, where | {"rounds": judged})
    return CountReview(
        rounds=rounds, units=_units(result, scans), goods=_goods(scans), expected=result["expected"],
        found=result["found"], serial_accuracy=Decimal(str(result["serial_accuracy"])),
        took=timedelta(seconds=float(result["seconds"] or 0)))


def _units(result: Mapping[str, Any], scans: list[dict[str, Any]]) -> tuple[CountedUnit, ...]:
    """What the judgement names, then what was read and is right."""
    read: dict[str, list[int]] = defaultdict(list)
    names: dict[str, dict[str, Any]] = {}
    for row in scans:
        if not row["counted"]:
            read[row["key"]].append(row["round"])
            names[row["key"]] = row
    told = [_judged("missing", row, read) for row in result["missing"]]
    told += [_judged("misplaced", row, read) for row in result["misplaced"]]
    unknown = {row["name"] for row in result["unknown"]}
    told += [CountedUnit(which="unknown", serial=row["name"], sku=row["sku"] or "", rounds=tuple(
        number for key, rounds in read.items() if names[key]["name"] == row["name"] for number in rounds))
        for row in result["unknown"]]
    named = {str(one.unit) for one in told} | {key for key, row in names.items() if row["name"] in unknown}
    told += [CountedUnit(which="found", serial=row["name"], sku=row["sku"], rounds=tuple(read[key]))
             for key, row in names.items() if key not in named]
    return tuple(told)


def _judged(which: str, row: Mapping[str, Any], read: Mapping[str, list[int]]) -> CountedUnit:
    return CountedUnit(
        which=which, serial=row["serial"], sku=row["sku"], client=UUID(row["client"]), unit=UUID(row["unit"]),
        state=row["state"], book=plain_place(row.get("place") or ""), rounds=tuple(read.get(row["unit"], ())))


def _goods(scans: list[dict[str, Any]]) -> tuple[CountedGoods, ...]:
    pieces: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for row in scans:
        if row["counted"]:
            pieces[row["sku"]][row["round"]] += row["quantity"]
    return tuple(CountedGoods(sku=sku, by_round=tuple(sorted(counted.items()))) for sku, counted in pieces.items())


def plan_count(base: Database, question: PlanCount) -> Done:
    told = base.call("plan_count", op_of(question.act, "plan_count", what=question.what, scope=question.scope))
    return _done(told, say("{code} is planned: {count} places wait to be counted.", code=told.get("code", ""),
                           count=len(told.get("places") or ())))


def approve(base: Database, question: ApproveCount) -> Done:
    told = base.call("approve_count", op_of(question.act, "approve_count", count=question.count,
                                            location=question.location))
    done = told.get("done") or {}
    return _done(told, say("Approved: {missing} missing, {placed} placed, {cases} exceptions opened.",
                           **{name: int(done.get(name, 0)) for name in ("missing", "placed", "cases")}))


def recount(base: Database, question: RecountPlace) -> Done:
    told = base.call("reject_count", op_of(question.act, "reject_count", count=question.count,
                                           location=question.location))
    return _done(told, say("{place} is counted again from the beginning.", place=_place(told)))


def free(base: Database, question: FreePlace) -> Done:
    if not question.why.strip():
        return Done(refused(Reason.REASON_MISSING).sentence, Reason.REASON_MISSING)
    told = base.call("leave_count_place", op_of(question.act, "leave_count_place", location=question.location,
                                                why=question.why))
    return _done(told, say("{place} is free: it is counted from the beginning.", place=_place(told)))


def cancel(base: Database, question: CancelCount) -> Done:
    told = base.call("cancel_count", op_of(question.act, "cancel_count", count=question.count, why=question.why))
    return _done(told, say("{code} is given up: its places are free.", code=told.get("code", "")))


def _place(told: Mapping[str, Any]) -> str:
    return plain_place(told.get("place") or "")


def _done(told: dict[str, Any], sentence: Sentence) -> Done:
    if told["outcome"] == "recorded":
        return Done(sentence, None, told)
    reason = Reason(told["reason"])
    own = COUNTING.get(reason)
    return Done(own(told) if own is not None else refused(reason, told).sentence, reason, told)


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {
    AskCounts: counts, AskCountPlace: count_place, PlanCount: plan_count, ApproveCount: approve, RecountPlace: recount,
    FreePlace: free, CancelCount: cancel,
}
SLOW: frozenset[type] = frozenset({AskCountPlace, PlanCount, ApproveCount, CancelCount})
