"""What lay where and when, and what pick faces wait for, as plain rows for lists."""

from __future__ import annotations

from typing import Any, LiteralString
from uuid import UUID

from station.errors import DocumentRefused
from station.models.database import Database
from station.sentences import say

UNITS: LiteralString = """
    SELECT DISTINCT u.client_id, u.id, u.serial, s.code AS sku, c.code AS client
      FROM station.unit u JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
      JOIN station.client c ON c.id = u.client_id
     WHERE (u.serial = %(serial)s OR (u.client_id, u.id) IN (
            SELECT a.client_id, a.unit_id FROM station.alias a WHERE a.value = %(serial)s))
       AND (%(client)s = '' OR c.code = %(client)s)
     ORDER BY 5, 4
"""
PLACE: LiteralString = """
    SELECT l.code FROM station.location l WHERE l.code IN (%(code)s, 'LOC:' || %(code)s, 'TOTE:' || %(code)s)
     ORDER BY l.code = %(code)s DESC, l.code LIMIT 1
"""
STAYS: LiteralString = """
    SELECT station.unit_places(jsonb_build_object('client', %(client)s::uuid, 'unit', %(unit)s::uuid)) AS stays
"""
MOST = 1000


def place_stays(base: Database, code: str) -> list[dict[str, Any]]:
    """Who came to a place and left it, newest first, at most a thousand. Raises DocumentRefused for no such place."""
    found = base.rows(PLACE, {"code": code.strip().upper()})
    if not found:
        raise DocumentRefused(say("Name a place of this house: {code} is none.", code=code))
    told = base.call("place_history", {"code": found[0]["code"], "most": MOST})
    stays: list[dict[str, Any]] = told["stays"]
    return stays


def unit_stays(base: Database, serial: str, *, client: str = "") -> list[dict[str, Any]]:
    """Every place one unit was at, oldest first. Raises DocumentRefused for none or several of that name."""
    found = base.rows(UNITS, {"serial": serial.strip().upper(), "client": client.upper()})
    if not found:
        raise DocumentRefused(say("Name a unit of this house: {serial} is none.", serial=serial))
    if len(found) > 1:
        raise DocumentRefused(say("Name the client too: {serial} is {names}.", serial=serial, names=", ".join(
            f"{row['client']} {row['sku']}" for row in found)))
    unit: UUID = found[0]["id"]
    told = base.rows(STAYS, {"client": found[0]["client_id"], "unit": unit})
    stays: list[dict[str, Any]] = told[0]["stays"]
    return stays


def proposals(base: Database) -> list[dict[str, Any]]:
    """What to bring from where to which pick face, the emptiest face first."""
    rows: list[dict[str, Any]] = base.call("replenish_list", {})["proposals"]
    return rows
