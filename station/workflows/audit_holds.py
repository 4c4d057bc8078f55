"""Holds and recalls as the audit window asks for them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, LiteralString

from station.answers import plain_place
from station.audits.asking import Done
from station.audits.holds import (
    ApplyHold,
    AskClients,
    AskHoldProgress,
    AskHolds,
    AskHoldUnits,
    ClientTold,
    HoldProgress,
    HoldTold,
    HoldUnit,
    MakeHold,
    Preview,
    PreviewHold,
    ReleaseHold,
)
from station.models.database import Database
from station.operation_json import op_of
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Reason

_CLIENTS: LiteralString = "SELECT id, code, name FROM station.client ORDER BY name, code"
_HOLDS: LiteralString = """
    SELECT h.client_id, h.id, c.code AS client, h.code, h.kind, h.reason, h.rule, h.made_at,
           coalesce(m.name, '') AS made_by, h.listed_ms, h.released_at, coalesce(r.name, '') AS released_by,
           coalesce(h.release_reason, '') AS release_reason, h.units, h.held AS applied, h.let_go
      FROM station.hold_order h JOIN station.client c ON c.id = h.client_id
      LEFT JOIN station.person m ON m.id = h.made_by LEFT JOIN station.person r ON r.id = h.released_by
     WHERE %(every)s OR h.released_at IS NULL
     ORDER BY h.released_at IS NOT NULL, h.made_at DESC LIMIT 500
"""
_PROGRESS: LiteralString = """
    SELECT located, shipped, quarantined, destroyed, missing, now() AS at
      FROM station.hold_progress WHERE client_id = %(client)s AND id = %(hold)s
"""
_UNITS: LiteralString = """
    SELECT u.id AS unit_id, u.serial, s.code AS sku, u.state, coalesce(l.code, '') AS place,
           coalesce(o.number, '') AS "order", coalesce(o.ship_to ->> 'name', '') AS customer, o.shipped_at,
           u.hold IS NOT NULL AS held
      FROM station.hold_order_unit x
      JOIN station.unit u ON u.client_id = x.client_id AND u.id = x.unit_id
      JOIN station.state t ON t.name = u.state
      JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
      LEFT JOIN station.location l ON l.id = u.location_id
      LEFT JOIN LATERAL (SELECT m.line_id FROM station.parcel_item m WHERE m.client_id = u.client_id
                            AND m.unit_id = u.id AND m.live) m ON u.state = 'shipped'
      LEFT JOIN station.order_line n ON n.client_id = u.client_id AND n.id = coalesce(m.line_id, u.line_id)
      LEFT JOIN station.orders o ON o.client_id = n.client_id AND o.id = n.order_id AND u.state = 'shipped'
     WHERE x.client_id = %(client)s AND x.hold_id = %(hold)s AND CASE %(where)s
           WHEN '' THEN true
           WHEN 'located' THEN t.present AND u.lane IS DISTINCT FROM 'QUARANTINE'
           WHEN 'shipped' THEN u.state IN ('shipped', 'sent_to_vendor')
           WHEN 'quarantined' THEN t.present AND u.lane = 'QUARANTINE'
           WHEN 'destroyed' THEN u.state IN ('scrapped', 'parted_out')
           ELSE u.state = 'missing' END
     ORDER BY u.serial, s.code LIMIT %(most)s
"""
# Where a recall asks for more than other acts do.
_REFUSED: Mapping[str, Sentence] = {
    "two_people": say("Scan the badge of a second supervisor: a recall is released by two."),
    "unknown_badge": say("Scan the badge of a second supervisor: this one is not known."),
    "same_person": say("Let another supervisor scan a badge: a recall is released by two."),
}


def clients(base: Database, _question: AskClients) -> tuple[ClientTold, ...]:
    return tuple(ClientTold(row["id"], row["code"], row["name"]) for row in base.rows(_CLIENTS))


def holds(base: Database, question: AskHolds) -> tuple[HoldTold, ...]:
    return tuple(HoldTold(**row) for row in base.rows(_HOLDS, {"every": question.every}))


def progress(base: Database, question: AskHoldProgress) -> HoldProgress | None:
    began_s = time.perf_counter()
    rows = base.rows(_PROGRESS, {"client": question.client, "hold": question.hold})
    return HoldProgress(**rows[0], took_ms=(time.perf_counter() - began_s) * 1000) if rows else None


def hold_units(base: Database, question: AskHoldUnits) -> tuple[HoldUnit, ...]:
    return tuple(HoldUnit(**{**row, "place": plain_place(row["place"])}) for row in base.rows(_UNITS, {
        "client": question.client, "hold": question.hold, "where": question.where, "most": question.most}))


def preview(base: Database, question: PreviewHold) -> Preview | Done:
    """How many units a rule means. Nothing is written."""
    told = base.call("preview_hold", {"client": question.client, "rule": question.rule.as_json()})
    if told["outcome"] == "refused":
        return _done(told, say("Nothing was counted."))
    return Preview(
        units=told["units"], held=told["held"], states=tuple((row["state"], row["units"]) for row in told["states"]),
        skus=tuple((row["sku"], row["name"], row["units"]) for row in told["skus"]), sample=tuple(told["sample"]),
        unknown=told["unknown"], unnamed=tuple(told["unnamed"]))


def make_hold(base: Database, question: MakeHold) -> Done:
    told = base.call("make_hold", op_of(question.act, "make_hold", client=question.client, what=question.kind,
                                        rule=question.rule.as_json(), reason=question.reason))
    if told["outcome"] == "recorded":    # also where this act is asked again
        told["writing"] = base.call("settle_hold", {"client": question.client, "hold": told["hold"]})["writing"]
    code, units, writing = told.get("code", ""), told.get("units", 0), told.get("writing", 0)
    if writing:
        return _done(told, say("{code}: acts begun before it are still being written ({writing}). Look again later "
                               "where its units are ({units}).", code=code, writing=writing, units=units))
    return _done(told, say("{code}: every bench refuses its units from now on ({units}).", code=code, units=units))


def apply_hold(base: Database, question: ApplyHold) -> Done:
    kind = "lift_hold" if question.lift else "apply_hold"
    told = base.call(kind, op_of(question.act, kind, client=question.client, hold=question.hold))
    sentence = (say("{code}: let go so far: {done} of {units}.") if question.lift
                else say("{code}: every bench refuses its units. In their histories so far: {done} of {units}."))
    units, left = told.get("units", 0), told.get("left", 0)
    return _done(told, Sentence(sentence.text, {"code": told.get("code", ""), "done": units - left, "units": units}))


def release_hold(base: Database, question: ReleaseHold) -> Done:
    told = base.call("release_hold", op_of(question.act, "release_hold", client=question.client, hold=question.hold,
                                           reason=question.reason, badge=question.badge_sha256 or None))
    return _done(told, say("{code} is released.", code=told.get("code", "")))


def _done(told: dict[str, Any], sentence: Sentence) -> Done:
    if told["outcome"] == "recorded":
        return Done(sentence, None, told)
    reason = Reason(told["reason"])
    return Done(_REFUSED.get(told["reason"]) or refused(reason, told).sentence, reason, told)


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {
    AskClients: clients, AskHolds: holds, AskHoldProgress: progress, AskHoldUnits: hold_units, PreviewHold: preview,
    MakeHold: make_hold, ApplyHold: apply_hold, ReleaseHold: release_hold,
}
SLOW: frozenset[type] = frozenset({
    AskHoldProgress, AskHoldUnits, PreviewHold, MakeHold, ApplyHold, ReleaseHold})
