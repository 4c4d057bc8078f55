"""Which units a serial may mean: by serial, by any other name, by a serial they once had; and what is close to it."""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import dataclass
from typing import LiteralString
from uuid import UUID

from station.characters import normalise
from station.models.database import Database

LONGEST = 64             # beyond this nobody mistypes one character, they paste the wrong thing
MOST_NEAR = 10
LETTERS = string.ascii_uppercase + string.digits + "-"
FOUND: LiteralString = """
    SELECT u.client_id, u.id, c.code AS client, c.name AS client_name, s.code AS sku, s.name, u.serial, u.state, x.by
      FROM (SELECT client_id, id, '' AS by FROM unit WHERE serial = %(name)s
             UNION ALL SELECT client_id, unit_id, type FROM alias WHERE value = %(name)s) x
      JOIN unit u ON u.client_id = x.client_id AND u.id = x.id
      JOIN client c ON c.id = u.client_id
      JOIN sku s ON s.client_id = u.client_id AND s.id = u.sku_id
     WHERE (%(client)s = '' OR c.code = %(client)s) AND (%(sku)s = '' OR s.code = %(sku)s)
     ORDER BY x.by <> '', c.code, s.code, u.serial
"""
NEAR: LiteralString = """
    SELECT DISTINCT u.serial FROM unit u JOIN client c ON c.id = u.client_id
     WHERE u.serial = ANY (%(names)s) AND (%(client)s = '' OR c.code = %(client)s)
       AND (%(sku)s = '' OR EXISTS (SELECT FROM sku s WHERE s.client_id = u.client_id AND s.id = u.sku_id
                                                         AND s.code = %(sku)s))
     ORDER BY u.serial LIMIT %(most)s
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundUnit:
    """One unit that the name may mean. `by`: the alias type it was found under, "" for its serial as it is now."""

    client_id: UUID
    unit_id: UUID
    client: str
    client_name: str
    sku: str
    name: str
    serial: str
    state: str
    by: str = ""


def find_units(base: Database, name: str, *, client: str = "", sku: str = "") -> tuple[FoundUnit, ...]:
    """Every unit of this serial or other name, those of the serial first; each unit once. Raises DatabaseAway."""
    asked = {"name": normalise(name, upper=True), "client": client.upper(), "sku": sku}
    found: dict[UUID, FoundUnit] = {}
    for row in base.rows(FOUND, asked):
        one = FoundUnit(client_id=row["client_id"], unit_id=row["id"], client=row["client"],
                        client_name=row["client_name"], sku=row["sku"], name=row["name"], serial=row["serial"],
                        state=row["state"], by=row["by"])
        found.setdefault(one.unit_id, one)
    return tuple(found.values())


def near_serials(base: Database, name: str, *, client: str = "", sku: str = "") -> tuple[str, ...]:
    """Serials that are one slip away: a wrong, missing, added or swapped character. A hint, never an answer."""
    names = sorted(set(one_slip_away(normalise(name, upper=True))))
    asked = {"names": names, "client": client.upper(), "sku": sku, "most": MOST_NEAR}
    return tuple(row["serial"] for row in base.rows(NEAR, asked)) if names else ()


def one_slip_away(name: str) -> Iterator[str]:
    """Every text at one edit, or one swap of neighbours, from `name`; nothing for one nobody types."""
    if not 2 <= len(name) <= LONGEST:
        return
    for at in range(len(name) + 1):
        before, after = name[:at], name[at:]
        yield from (before + letter + after for letter in LETTERS)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in LETTERS if letter != after[0])
        if len(after) > 1 and after[0] != after[1]:
            yield before + after[1] + after[0] + after[2:]
