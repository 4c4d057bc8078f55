"""Lists of places: docks, bins, cages, totes, benches, lanes, and what each allows. Codes are kept as they are
scanned, with their prefix."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator
from sqlalchemy import select, update

from station.clock import new_id
from station.exchange.book import Book, among
from station.exchange.cells import CapitalCode, Whole, YesNo, choice
from station.exchange.changes import Change, difference, keep_added, keep_changes
from station.exchange.columns import Column
from station.exchange.reports import Tally
from station.exchange.rows import Draft, Row, Taken, draft_of
from station.jobs_returns import LANES
from station.models.tables import LOCATION, SKU, UNIT
from station.sentences import say

COLUMNS = (
    Column("code", ("place", "location", "bin", "código", "ubicación", "localização", "endereço")),
    Column("kind", ("type", "tipo", "clase")),
    Column("client_code", ("client", "brand code", "cliente", "marca")),
    Column("climate", ("clima", "temperature", "temperatura")),
    Column("capacity", ("units", "capacidad", "capacidade", "unidades")),
    Column("secure", ("locked up", "segura", "seguro")),
    Column("one_sku", ("one product", "un solo producto", "um só produto")),
    Column("hold", ("held goods", "retenidos", "retidos")),
    Column("pick_face", ("pick face", "face sku", "cara de picking", "posição de separação")),
    Column("min", ("minimum", "mínimo")),
    Column("max", ("maximum", "máximo")),
    Column("lane", ("returns lane", "destino")),
)
REQUIRED = ("code", "kind")
RULES = ("climate", "capacity", "secure", "one_sku", "hold", "pick_face", "min", "max", "lane")
KINDS = {
    "dock": "dock", "muelle": "dock", "doca": "dock", "bin": "bin", "hueco": "bin", "posición": "bin", "posição": "bin",
    "shelf": "bin", "cage": "cage", "jaula": "cage", "gaiola": "cage",
    "tote": "tote", "cubeta": "tote", "caixa": "tote",
    "bench": "bench", "mesa": "bench", "bancada": "bench", "lane": "lane", "línea": "lane", "linha": "lane",
    "staging": "staging", "expedición": "staging", "expedição": "staging",
}

RETURN_LANES = {lane.lower().replace("_", " "): lane for lane in LANES}    # words of the house, never translated


class PlaceRow(Row):
    """One place."""

    code: CapitalCode
    kind: Annotated[str, BeforeValidator(partial(choice, KINDS))]
    client_code: CapitalCode = ""
    climate: CapitalCode = ""
    capacity: Whole | None = None
    secure: YesNo = False
    one_sku: YesNo = False
    hold: YesNo = False
    pick_face: CapitalCode = ""
    min: Whole | None = None
    max: Whole | None = None
    lane: Annotated[str, BeforeValidator(partial(choice, RETURN_LANES))] = ""    # takes this lane's returns only

    @property
    def full_code(self) -> str:
        """As it is printed and scanned: `TOTE:` before a tote, `LOC:` before any other place."""
        prefix = "TOTE:" if self.kind == "tote" else "LOC:"
        return self.code if self.code.startswith(("TOTE:", "LOC:")) else prefix + self.code


def storing_rules(before: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """What a place offers or a SKU needs: what the row says, and for the rest what was so before."""
    rules = {**before, **said}
    if isinstance(rules.get("climate"), str):
        rules["climate"] = rules["climate"].lower()
    return {name: value for name, value in rules.items() if value not in ("", None, False)}


def read(data: bytes, *, name: str) -> Draft[PlaceRow]:
    return draft_of(data, name=name, model=PlaceRow, columns=COLUMNS, required=REQUIRED)


def take_in(book: Book, draft: Draft[PlaceRow], tally: Tally) -> list[UUID]:
    """Write places. The kind of a known place stays, for what lies there was put by it."""
    known = {row.code: row for row in book.all(select(LOCATION))}
    clients = book.clients()
    codes = {taken.row.full_code for taken in draft.rows}
    serials = set(book.connection.scalars(select(UNIT.c.serial).where(among(UNIT.c.serial, codes))))
    faces = {(row.client_id, row.code) for row in book.all(select(SKU.c.client_id, SKU.c.code))}
    seen: dict[str, int] = {}
    fresh: list[dict[str, Any]] = []
    changes: list[Change] = []
    for taken in draft.rows:
        row = taken.row
        owner = clients.get(row.client_code)
        old = known.get(row.full_code)
        rules = storing_rules(old.rules if old is not None else {}, row.given(*RULES))
        if _is_wrong(draft, taken, seen, owner=owner, kind=old.kind if old is not None else row.kind,
                     is_serial=row.full_code in serials) or _is_no_face(
                         draft, taken, owner or (old.client_id if old is not None else None), rules, faces):
            continue
        if old is None:
            fresh.append({"id": new_id(), "code": row.full_code, "kind": row.kind, "client_id": owner, "rules": rules})
        elif (row.client_code and old.client_id != owner) or rules != old.rules:
            keeps = owner if row.client_code else old.client_id
            book.connection.execute(update(LOCATION).where(LOCATION.c.id == old.id).values(
                client_id=keeps, rules=rules))
            changes.append(difference(old.code, place_facts(clients, old.client_id, old.rules),
                                      place_facts(clients, keeps, rules)))
        else:
            tally.unchanged += 1
    if fresh:
        book.connection.execute(LOCATION.insert(), fresh)
    tally.new += len(fresh)
    tally.changed += len(changes)
    keep_changes(book, "place", changes)
    keep_added(book, "place", [place["code"] for place in fresh])
    return []


def place_facts(clients: Mapping[str, UUID], owner: UUID | None, rules: Mapping[str, Any]) -> dict[str, Any]:
    """What a list can say of a place: its client's code and each rule, None where there is none."""
    code = next((code for code, client in clients.items() if client == owner), "")
    return {"client": code, **{name: rules.get(name) for name in RULES}}


def _is_wrong(draft: Draft[PlaceRow], taken: Taken[PlaceRow], seen: dict[str, int], *, owner: UUID | None, kind: str,
              is_serial: bool) -> bool:
    row, before = taken.row, len(draft.faults)
    first = seen.setdefault(row.full_code, taken.number)
    if first != taken.number:
        draft.blame(taken.number, "code", row.code, say("Take this row out: the place is in row {row} already.",
                                                         row=first))
    if row.client_code and owner is None:
        draft.blame(taken.number, "client_code", row.client_code, say("Name a client that is known."))
    if kind != row.kind:
        draft.blame(taken.number, "kind", row.kind, say("Give it another code: this place is a {kind} already.",
                                                         kind=kind))
    if is_serial:
        draft.blame(taken.number, "code", row.code, say("Give it another code: a unit has this one as its serial."))
    return len(draft.faults) > before


def _is_no_face(draft: Draft[PlaceRow], taken: Taken[PlaceRow], owner: UUID | None, rules: Mapping[str, Any],
                known: set[tuple[UUID, str]]) -> bool:
    """A pick face is a place of one client's, for a SKU of that client's, with a least and a most."""
    sku, before = rules.get("pick_face"), len(draft.faults)
    if sku is None:
        return False
    if owner is None:
        draft.blame(taken.number, "client_code", "", say("Name the client: {place} is to be a pick face of {sku}.",
                                                         place=taken.row.code, sku=sku))
    elif (owner, sku) not in known:
        draft.blame(taken.number, "pick_face", sku, say("Name a product of this client: {sku} is none.", sku=sku))
    if not 0 < rules.get("min", 0) <= rules.get("max", 0):
        draft.blame(taken.number, "min", str(rules.get("min", "")), say(
            "Give a least and a most: a pick face is refilled when it holds less than its least."))
    return len(draft.faults) > before
