"""The exception queue as the audit window asks for it, and its decisions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, LiteralString

from station.answers import plain_place
from station.audits.asking import Done
from station.audits.cases import AskCases, AskDeciding, AssignCase, Cases, CaseTold, DecideCase, Deciding
from station.models.database import Database
from station.operation_json import op_of
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Reason

# Each by its own index; the case that was asked for comes along whatever the rest says.
_OPEN: LiteralString = "x.decided_at IS NULL"
_OPENED: LiteralString = "ORDER BY x.due_at, x.id"
_WHICH: Mapping[str, tuple[LiteralString, LiteralString]] = {
    "open": (_OPEN, _OPENED), "late": (_OPEN + " AND x.due_at < now()", _OPENED),
    "mine": (_OPEN + " AND x.owner = %(owner)s", _OPENED),
    "closed": ("x.decided_at IS NOT NULL", "ORDER BY x.decided_at DESC, x.id"),
}
_TOLD: LiteralString = """
    SELECT x.id, x.class AS kind, x.subject, x.client_id, coalesce(c.code, '') AS client, x.unit_id,
           coalesce(u.serial, '') AS serial, coalesce(s.code, '') AS sku, coalesce(u.state, '') AS state,
           coalesce(l.code, '') AS place, coalesce(u.lane, '') AS lane, coalesce(u.hold, '') AS hold, x.facts, x.photos,
           coalesce(p.name, '') AS owner, x.bench, x.opened_at, x.due_at,
           x.decided_at IS NULL AND x.due_at < now() AS late, coalesce(x.decision, '') AS decision,
           coalesce(x.reason, '') AS reason, coalesce(d.name, '') AS decided_by, x.decided_at
      FROM wanted w
      JOIN station.exception_case x ON x.id = w.id
      LEFT JOIN station.client c ON c.id = x.client_id
      LEFT JOIN station.unit u ON u.client_id = x.client_id AND u.id = x.unit_id
      LEFT JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
      LEFT JOIN station.location l ON l.id = u.location_id
      LEFT JOIN station.person p ON p.id = x.owner
      LEFT JOIN station.person d ON d.id = x.decided_by
     ORDER BY x.decided_at IS NOT NULL, x.decided_at DESC, x.due_at, x.id
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


def _cases(state: str) -> LiteralString:
    """At most a thousand, found before anything is told of them."""
    which, order = _WHICH[state]
    return """
    WITH wanted AS (
        (SELECT x.id FROM station.exception_case x WHERE """ + which + """
            AND (%(kind)s = '' OR x.class = %(kind)s)
            AND (%(client)s = '' OR x.client_id = (SELECT c.id FROM station.client c WHERE c.code = %(client)s))
          """ + order + """ LIMIT 1000)
         UNION SELECT %(case)s::uuid)
    """ + _TOLD  # noqa: S608 (literals of this file)


def cases(base: Database, question: AskCases) -> Cases:
    """The queue, the nearest deadline first."""
    rows = base.rows(_cases(question.state), {"kind": question.kind, "client": question.client,
                                              "owner": question.owner, "case": question.case})
    counted = base.rows(_COUNTS)
    told = tuple(CaseTold(**{**row, "place": plain_place(row["place"]), "photos": tuple(row["photos"])})
                 for row in rows)
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
