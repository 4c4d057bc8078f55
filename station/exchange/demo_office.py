"""What the demo's supervisors did: cases decided in time or late, holds, recalls, targets, shifts, a baseline."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, text

from station.clock import new_id
from station.exchange.demo_history import SHELVES, Past
from station.exchange.demo_plan import Plan

OPEN_DAYS = 2                  # cases of the last days are open still
ALONE = ("Damaged on arrival",)      # holds that no recall is behind
LEFT, LATE = 9, 6              # each of so many older ones is open as well, or was decided late
REASONS = {
    "data_issue": "Compared with the packing record and told the brand.", "damaged": "Claimed with the carrier.",
    "product_no_data": "The brand sent the missing line afterwards.",
    "data_no_product": "The supplier credits what was not in the box.", "packaging": "Repacked.",
    "hold": "Asked the brand.",
}
CASES = text("""
    SELECT x.id, x.class, x.opened_at, x.client_id, x.unit_id, u.state, u.hold, EXISTS (
           SELECT FROM station.hold_order_unit h WHERE h.client_id = u.client_id AND h.unit_id = u.id) AS listed
      FROM station.exception_case x
      LEFT JOIN station.unit u ON u.client_id = x.client_id AND u.id = x.unit_id
     WHERE x.decided_at IS NULL ORDER BY x.opened_at, x.id
""")
OPEN_CASE = text("""
    SELECT station._open_case(CAST(:op AS jsonb), :class, 'return', CAST(:id AS uuid), u, CAST(:facts AS jsonb)),
           station._keep(CAST(:op AS jsonb), 'recorded', NULL, '{}')
      FROM station.unit u WHERE u.serial = :serial
""")
# Measure, target; measure, what it was before, what one bad thing costs.
TARGETS = (("order_accuracy", 0.995), ("pick_accuracy", 0.99), ("on_time", 0.97), ("perfect_order", 0.95),
           ("dock_to_stock", 4 * 3600), ("location_accuracy", 0.98), ("serial_accuracy", 0.995),
           ("returns_cycle", 48 * 3600), ("return_match_rate", 0.9), ("exceptions_in_time", 0.95),
           ("keyed_share", 0.02), ("override_rate", 0.01), ("seconds_per_scan", 12), ("exception_resolution", 6 * 3600))
BASELINES = (("order_accuracy", 0.97, 18), ("on_time", 0.9, 6), ("pick_accuracy", 0.96, 4),
             ("returns_cycle", 96 * 3600, 12))
SHIFTS = (("Early", "06:00", "14:00"), ("Late", "14:00", "22:00"))


def open_cases(past: Past, now: datetime) -> None:
    """The two classes that no bench opens by itself."""
    for kind, sku, facts in (("packaging", "HLV-H2", {"finding": "packaging"}), ("hold", "QDL-A1", {"finding": "hold"}),
                             ("packaging", "ARV-M1", {"finding": "packaging"})):
        serial = past.shelf[sku][-1] if past.shelf[sku] else past.shipped[-1][1][0][1]
        hands = past.hands("RETURNS-4", "Rui Mar", now - timedelta(hours=2, minutes=20 * len(kind)))
        if kind == "hold":
            hands.do("hold", past.skus[sku].client_id, code=serial, candidates=[serial], hold="The brand asks to wait")
        op = {"id": new_id(), "kind": "open_case", "bench": hands.bench, "operator": hands.operator,
              "at": hands.at.isoformat(), "photo": past.photos["scratch"]}
        past.book.connection.execute(OPEN_CASE, {
            "op": json.dumps(op, default=str), "class": kind, "id": new_id(), "serial": serial,
            "facts": json.dumps({**facts, "serial": serial})})


def decide_cases(past: Past, now: datetime) -> None:
    """Most within hours, some late, some not at all."""
    for n, case in enumerate(past.book.connection.execute(CASES).all()):
        if case.opened_at > now - timedelta(days=OPEN_DAYS) or n % LEFT == LEFT - 1:
            continue
        hours = 26 + n % 9 if n % LATE == LATE - 1 else 0.5 + n * 7 % 11 / 2
        at = min(case.opened_at + timedelta(hours=hours), now - timedelta(hours=1))
        who, other = ("Iris Campo", "Otto Lind") if n % 3 else ("Otto Lind", "Iris Campo")
        hands, given = past.hands("AUDIT-2", who, at), {"case": case.id, "reason": REASONS[case[1]]}
        told = hands.tell("decide_case", case.client_id, **given, **_decision(past, n, case, other))
        if told["outcome"] != "recorded":      # the base says no, as it would to anybody: it stays as it is
            hands.do("decide_case", case.client_id, **given, decision="leave")
    for case, owner in zip(past.book.connection.execute(CASES).all(), ("Iris Campo", "Otto Lind"), strict=False):
        past.hands("AUDIT-2", owner, now - timedelta(hours=3)).do("assign_case", case=case.id, owner=past.people[owner])


def _decision(past: Past, n: int, case: Row[Any], other: str) -> Mapping[str, Any]:
    """What is found again goes on its shelf; what was held for damage is let go by two; the rest is as it is."""
    if case.state == "missing" and n % 3:
        return {"decision": "find", "place": SHELVES[n % len(SHELVES)]}
    if case.state == "received" and case.hold in ALONE and not case.listed:
        return {"decision": "release", "badge": past.badge(other)}
    return {"decision": "leave"}


# ---- holds -----------------------------------------------------------------------------------------------------------

def past_recall(past: Past, plan: Plan, now: datetime) -> None:
    """A recall that was released by two."""
    lots = [arrival for arrival in plan.arrivals if arrival.client == "QDL"]
    old = _hold(past, now - timedelta(days=41), "recall", "QDL", {"lots": [lots[1].lot]}, "Charger plug may get warm")
    hands = past.hands("AUDIT-2", "Iris Campo", now - timedelta(days=38))
    hands.do("release_hold", past.clients["QDL"], hold=old, reason="The maker has checked the lot",
             badge=past.badge("Otto Lind"))
    hands.do("lift_hold", past.clients["QDL"], hold=old)


def make_holds(past: Past, plan: Plan, now: datetime) -> None:
    """A recall that is under way, and a hold."""
    lots = [arrival for arrival in plan.arrivals if arrival.client == "QDL"]
    _hold(past, now - timedelta(hours=5), "recall", "QDL", {"skus": ["QDL-X5P"], "lots": [lots[3].lot, lots[4].lot]},
          "Battery may swell", most=5)
    newest = [arrival for arrival in plan.arrivals if arrival.client == "ARV"][-1]
    _hold(past, now - timedelta(days=3), "hold", "ARV", {"inbounds": [newest.number]}, "Invoice is disputed")


def _hold(past: Past, at: datetime, what: str, client: str, rule: Mapping[str, Sequence[str]], reason: str,
          most: int = 2000) -> str:
    hands = past.hands("AUDIT-2", "Otto Lind", at)
    made = hands.do("make_hold", past.clients[client], what=what, rule=rule, reason=reason)
    hands.do("apply_hold", past.clients[client], hold=made["hold"], most=most)
    return str(made["hold"])


# ---- values ----------------------------------------------------------------------------------------------------------

def set_values(past: Past, now: datetime) -> None:
    """Targets, what it was before, what the program costs, and the shifts, which held all the time."""
    hands = past.hands("AUDIT-2", "Otto Lind", now - timedelta(days=20))
    everyone = {"client": ""}
    hands.do_all([("set_kpi_target", None, {**everyone, "measure": name, "value": value}) for name, value in TARGETS])
    hands.do_all([
        *(("set_kpi_baseline", None, {**everyone, "measure": name, "value": value, "cost": cost, "currency": "EUR",
                                      "note": "Spreadsheet of the year before"}) for name, value, cost in BASELINES),
        ("set_kpi_baseline", None, {**everyone, "measure": "spend", "value": 38, "currency": "EUR"}),
        ("set_kpi_baseline", None, {**everyone, "measure": "shrink", "value": 410_000, "currency": "EUR"}),
        *(("set_shift", None, {"name": name, "from_day": now.astimezone(past.book.zone).date().isoformat(),
                               "starts": starts, "ends": ends}) for name, starts, ends in SHIFTS)])
    past.book.connection.execute(text("UPDATE station.shift SET from_day = from_day - 100"))


