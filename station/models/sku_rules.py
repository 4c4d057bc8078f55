"""SKUs with their rules, read for the office's screens, and the one function that changes a rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

from station.clock import new_id, now
from station.models.database import Database
from station.profiles import SerialProfile, profile_from_json, profile_to_json

MOST_CHECKED = 50_000     # units that a changed profile is tried on, the newest first
OFFICE = "office"

SKUS: LiteralString = """
    SELECT s.client_id, c.code AS client, c.name AS client_name, s.id, s.code, s.name, s.policy, s.exact,
           s.carton_rule, s.sample_n
      FROM station.sku s JOIN station.client c ON c.id = s.client_id ORDER BY c.code, s.code
"""
RULES: LiteralString = """
    SELECT s.profile,
           (SELECT jsonb_build_object('author', o.answer->>'author', 'at', o.at) FROM station.operation o
             WHERE o.kind = 'change_sku' AND o.answer->>'sku_id' = s.id::text
             ORDER BY o.recorded_at DESC LIMIT 1) AS changed
      FROM station.sku s WHERE s.client_id = %(client)s AND s.id = %(sku)s
"""
# ids are made in order of time
NEWEST: LiteralString = """
    SELECT serial FROM station.unit WHERE client_id = %(client)s AND sku_id = %(sku)s ORDER BY id DESC LIMIT %(most)s
"""
FIRST: LiteralString = """
    SELECT serial FROM station.unit WHERE client_id = %(client)s AND sku_id = %(sku)s ORDER BY id LIMIT %(most)s
"""


@dataclass(frozen=True, slots=True)
class KnownSku:
    """A SKU to choose."""

    client_id: UUID
    client: str
    id: UUID
    code: str
    name: str
    policy: str


@dataclass(frozen=True, slots=True)
class SkuRules:
    """A SKU's profile, `stored` as the base has it, and who changed a rule of the SKU last."""

    profile: SerialProfile
    stored: Mapping[str, Any] = field(default_factory=dict)
    author: str = ""
    at: datetime | None = None


def known_skus(base: Database) -> tuple[KnownSku, ...]:
    """Every SKU, by client and code. Raises DatabaseAway."""
    return tuple(KnownSku(row["client_id"], row["client"], row["id"], row["code"], row["name"], row["policy"])
                 for row in base.rows(SKUS))


def rules_of(base: Database, sku: KnownSku) -> SkuRules:
    row = base.rows(RULES, {"client": sku.client_id, "sku": sku.id})[0]
    changed = row["changed"] or {}
    at = datetime.fromisoformat(changed["at"]) if changed else None
    return SkuRules(profile_from_json(row["profile"]), row["profile"], changed.get("author", ""), at)


def newest_serials(base: Database, sku: KnownSku, most: int = MOST_CHECKED) -> tuple[str, ...]:
    """The serials of the SKU's units, the newest first."""
    return _serials(base, NEWEST, sku, most)


def first_serials(base: Database, sku: KnownSku, most: int) -> tuple[str, ...]:
    """The serials of the units of the SKU that were known first."""
    return _serials(base, FIRST, sku, most)


def _serials(base: Database, query: LiteralString, sku: KnownSku, most: int) -> tuple[str, ...]:
    rows = base.rows(query, {"client": sku.client_id, "sku": sku.id, "most": most})
    return tuple(row["serial"] for row in rows)


def save_profile(base: Database, sku: KnownSku, *, stored: Mapping[str, Any], profile: SerialProfile,
                 badge_sha256: str, reason: str = "") -> dict[str, Any]:
    """Write a profile in the name of whoever has the badge; the base's answer, refusals included. `stored` is the
    profile as its author met it: what somebody else changed meanwhile is not overwritten."""
    return change_rules(base, sku, before={"profile": stored}, changes={"profile": profile_to_json(profile)},
                        badge_sha256=badge_sha256, reason=reason)


def change_rules(base: Database, sku: KnownSku, *, before: Mapping[str, Any], changes: Mapping[str, Any],
                 badge_sha256: str, reason: str = "") -> dict[str, Any]:
    """Change rules of a SKU: profile, policy, exact, carton_rule, sample_n, regulated, warranty_months."""
    return base.call("change_sku", {
        "id": new_id(), "kind": "change_sku", "bench": OFFICE, "at": now(), "client": sku.client_id, "sku": sku.id,
        "before": before, "changes": changes, "badge": badge_sha256, "reason": reason})
