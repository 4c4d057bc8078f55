"""The one search box: exactly what was read first, and only where nothing is called so, what is near."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from station.answers import plain_place
from station.audits.asking import Door
from station.audits.search import AskUnitsOf, Found, Hit, Search, UnitsOf, Wanted
from station.audits.units import unit_target
from station.models.database import Database
from station.workflows.audit_about import about

MOST = 50
MOST_UNITS = 500
LETTERS = string.ascii_uppercase + string.digits + "-"
LONGEST = 40         # of a text whose neighbours are looked for
TAIL = 6
SHORTEST_TAIL = 4
_LAST = "\U0010FFFF"
_UNITS = frozenset({"unit", "alias", "certificate"})
_ORDERS = frozenset({"order", "parcel"})
_SHORT = re.compile(r"([HR])-?([0-9]{1,6})")    # as people say R-000001
Row = Mapping[str, Any]


def search(base: Database, question: Search) -> Found:
    """One round trip where something is called so, two where not. Raises DatabaseAway."""
    wanted = question.wanted
    if wanted.badge_sha256:
        return _badge(base, wanted)
    hits = _hits(base.call("audit_search", {"names": _names(wanted), "most": MOST})["hits"])
    if wanted.gtin and len(hits) > 1:
        hits = _of_gtin(base, hits, wanted.gtin) or hits
    if hits:
        return Found(wanted, hits[:MOST], exact=True, more=len(hits) > MOST)
    near = _hits(base.call("audit_search_near", _near(wanted.text))["hits"])
    return Found(wanted, near[:MOST], exact=False, more=len(near) > MOST)


def _names(wanted: Wanted) -> list[str]:
    short = _SHORT.fullmatch(wanted.text)
    return [*wanted.names, *([f"{short[1]}-{short[2]:0>6}"] if short else [])]


def _badge(base: Database, wanted: Wanted) -> Found:
    who = base.call("audit_badge", {"badge": wanted.badge_sha256})
    if not who:
        return Found(wanted, (), exact=True)
    state = "revoked" if who["revoked"] else "" if who["active"] else "inactive"
    return Found(wanted, (Hit(what="person", id=UUID(who["id"]), code=who["name"], name=who["role"], state=state,
                              door=_person(who["id"], who["name"])),), exact=True)


def _of_gtin(base: Database, hits: tuple[Hit, ...], gtin: str) -> tuple[Hit, ...]:
    """Two SKUs may share a serial; the product code beside it says which is meant."""
    rows = base.rows("SELECT s.code, c.code AS client FROM gtin g JOIN sku s ON s.client_id = g.client_id"
                     " AND s.id = g.sku_id JOIN client c ON c.id = g.client_id WHERE g.gtin = %(gtin)s", {"gtin": gtin})
    meant = {(row["client"], row["code"]) for row in rows}
    return tuple(hit for hit in hits if (hit.client, hit.sku) in meant)


def _near(text: str) -> dict[str, object]:
    asked: dict[str, object] = {"name": text, "most": MOST, "candidates": sorted(neighbours(text))}
    if len(text) >= SHORTEST_TAIL:
        tail = text[-TAIL:][::-1]
        asked |= {"tail": tail, "tail_end": tail + _LAST}
    return asked


def neighbours(text: str) -> set[str]:
    """Every text one character away: one too many, one missing, one wrong, two swapped."""
    if not 3 <= len(text) <= LONGEST:
        return set()
    cuts = [(text[:at], text[at:]) for at in range(len(text) + 1)]
    found = {head + tail[1:] for head, tail in cuts if tail}
    found |= {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    found |= {head + letter + tail[1:] for head, tail in cuts if tail for letter in LETTERS}
    found |= {head + letter + tail for head, tail in cuts for letter in LETTERS}
    return found - {text}


def _hits(rows: Iterable[Row]) -> tuple[Hit, ...]:
    """Each thing once, the closest reading of it first."""
    once: dict[tuple[str, str], Hit] = {}
    for row in rows:
        hit = Hit(what=row["what"], id=UUID(row["id"]), code=plain_place(row["code"]), client=row["client"] or "",
                  sku=row["sku"] or "", name=row["name"] or "", state=row["state"] or "",
                  place=plain_place(row["place"] or ""), matched=plain_place(row["matched"] or ""),
                  near=row.get("near", ""), door=_door(row))
        once.setdefault(("unit" if hit.what in _UNITS else hit.what, row["id"]), hit)
    return tuple(once.values())


def _door(row: Row) -> Door:
    """Where a hit leads: a unit to its story, everything else to the page that knows it."""
    what, thing = row["what"], row["id"]
    if what in _UNITS or (what == "return" and row["sku"]):
        return Door("unit", unit_target(UUID(row["client_id"]), UUID(thing)))
    if what == "person":
        return _person(thing, row["code"])
    if what in _CODES:
        return _CODES[what](row)
    of = "order" if what in _ORDERS else what
    return Door("search", urlencode({"of": of, "id": thing, "client": row["client_id"] or "",
                                     "name": plain_place(row["code"])}))


_CODES: Mapping[str, Callable[[Row], Door]] = {
    "hold": lambda row: Door("holds", row["code"]), "recall": lambda row: Door("holds", row["code"]),
    "count": lambda row: Door("counts", row["code"]), "case": lambda row: Door("cases", row["id"]),
    "bench": lambda row: Door("office", urlencode({"benches": row["code"], "called": row["code"]})),
}


def _person(who: str, name: str) -> Door:
    return Door("office", urlencode({"people": who, "called": name}))


def units_of(base: Database, question: AskUnitsOf) -> UnitsOf:
    """What lies there, or was in it, at most MOST_UNITS; of a document also what it says of itself."""
    op = {"of": question.what, "id": question.id, "most": MOST_UNITS}
    told = base.call("audit_units_of", op | ({"client": question.client} if question.client else {}))
    return UnitsOf(_hits(told["hits"]), about(base, question))


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {Search: search, AskUnitsOf: units_of}
SLOW: frozenset[type] = frozenset()
