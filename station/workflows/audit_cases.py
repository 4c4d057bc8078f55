"""The exception queue as the audit window asks for it, and its decisions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, LiteralString

from station.audits.asking import Done
from station.audits.cases import AskCases, AskDeciding, AssignCase, Cases, CaseTold, DecideCase, Deciding
from station.models.database import Database
from station.operation_json import op_of
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Reason

_CASES: LiteralString = """
    SELECT q.id, q.class AS kind, q.subject, q.client_id, q.client, q.unit_id, q.serial, q.sku, q.state, q.place,
           coalesce(u.lane, '') AS lane, coalesce(u.hold, '') AS hold, q.facts, q.photos, q.owner, q.bench, q.opened_at,
           q.due_at, q.late, coalesce(q.decision, '') AS decision, coalesce(q.reason, '') AS reason, q.decided_by,
           q.decided_at
      FROM station.exception_queue q
      LEFT JOIN station.unit u ON u.client_id = q.client_id AND u.id = q.unit_id
      JOIN station.exception_case x ON x.id = q.id
     WHERE q.id = %(case)s OR (
           CASE %(state)s WHEN 'closed' THEN q.decided_at IS NOT NULL WHEN 'late' THEN q.late
                ELSE q.decided_at IS NULL END
       AND (%(state)s <> 'mine' OR x.owner = %(owner)s)
       AND (%(kind)s = '' OR q.class = %(kind)s) AND (%(client)s = '' OR q.client = %(client)s))
     ORDER BY q.decided_at IS NOT NULL, q.decided_at DESC, q.due_at, q.id LIMIT 1000
"""
_COUNTS: LiteralString = """
    SELECT class AS kind, count(*) AS cases, count(*) FILTER (WHERE due_at < now()) AS late
      FROM station.exception_case WHERE decided_at IS NULL GROUP BY 1
"""
_PEOPLE: LiteralString = "SELECT id, name FROM station.person WHERE active AND role = 'supervisor' ORDER BY name"
_TEMPLATES: LiteralString = "SELECT decision, text FROM station.reason_template WHERE active ORDER BY decision, text"
_REFUSED: Mapping[str, Sentence] = {
    "two_people": say("Scan the badge of a second supervisor: this decision is made by two."),
    "unknown_badge": say("Scan the badge of a second supervisor: this one is not known."),
    "same_person": say("Let another supervisor scan a badge: this decision is made by two."),
    "not_inspected": say("Let the returns bench inspect it first: it has no lane yet."),
    "illegal_move": say("Choose another decision: the unit is not where this one could move it."),
}


def cases(base: Database, question: AskCases) -> Cases:
    """The queue, the nearest deadline first."""
    rows = base.rows(_CASES, {"state": question.state, "kind": question.kind, "client": question.client,
                              "owner": question.owner, "case": question.case})
    counted = base.rows(_COUNTS)
    told = tuple(CaseTold(**{**row, "photos": tuple(row["photos"])}) for row in rows)
    return Cases(told, {row["kind"]: row["cases"] for row in counted}, sum(row["late"] for row in counted))


def deciding(base: Database, _question: AskDeciding) -> Deciding:
    return Deciding(tuple((row["id"], row["name"]) for row in base.rows(_PEOPLE)),
                    tuple((row["decision"], row["text"]) for row in base.rows(_TEMPLATES)))


def assign(base: Database, question: AssignCase) -> Done:
    told = base.call("assign_case", op_of(question.act, "assign_case", case=question.case, owner=question.owner,
                                          due_at=question.due_at.isoformat() if question.due_at else None))
    return _done(told, say("{person} has the case now.", person=told.get("owner") or "?"))


def decide(base: Database, question: DecideCase) -> Done:
    """Close a case by what shall happen to its unit."""
    told = base.call("decide_case", op_of(
        question.act, "decide_case", case=question.case, decision=question.decision, reason=question.reason,
        place=question.place or None, lane=question.lane or None, badge=question.badge_sha256 or None))
    return _done(told, say("The case is closed."))


def _done(told: dict[str, Any], sentence: Sentence) -> Done:
    if told["outcome"] == "recorded":
        return Done(sentence, None, told)
    reason = Reason(told["reason"])
    return Done(_REFUSED.get(told["reason"]) or refused(reason, told).sentence, reason, told)


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {
    AskCases: cases, AskDeciding: deciding, AssignCase: assign, DecideCase: decide,
}
SLOW: frozenset[type] = frozenset()
