"""A small warehouse for the tests of the ledger, and benches that ask it as the program does: one function a call."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import UUID

import psycopg
from psycopg import errors, sql
from uuid_utils.compat import uuid7

from station.checks import gs1_check_digit
from station.commands.acts import new_session
from station.models.asking_again import held_first, until_answered
from station.models.database import Database

Answer = dict[str, Any]
FUNCTION_OF: dict[str, str] = dict.fromkeys(("receive", "store", "pick", "hold", "release", "pack", "unpack"), "record")
SIGNED_ON = """
    INSERT INTO bench_session (secret, login, bench, person_id, badge, at, since, until, late_until)
    SELECT sha256(convert_to(%(secret)s, 'UTF8')), 'station_bench', %(bench)s, p.id, b.digest,
           now() - interval '1 hour', now() - interval '1 hour', now() + interval '15 hours', now() + interval '29 days'
      FROM person p JOIN badge b ON b.person_id = p.id
     WHERE p.id = %(person)s AND p.active AND b.revoked_at IS NULL LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Person:
    id: UUID
    badge: str


@dataclass(frozen=True, slots=True)
class Sku:
    client: UUID
    id: UUID
    code: str
    gtin: str


@dataclass(frozen=True, slots=True)
class Order:
    client: UUID
    id: UUID
    number: str
    lines: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """An order in hand and the box that is open for it."""

    client: UUID
    order: UUID
    parcel: UUID

    def where(self) -> dict[str, UUID]:
        return {"client": self.client, "order": self.order, "parcel": self.parcel}


def digest(badge: str) -> str:
    return hashlib.sha256(badge.encode()).hexdigest()


class World:
    """What the office puts into the base: clients, SKUs, people, orders, and units that lie in bin A-1."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.owner = connection
        self._numbers = count(1)
        self._sessions: dict[tuple[object, object], str] = {}
        connection.execute("UPDATE site SET name = 'House', command_key = %s, zone = 'UTC', sscc_prefix = '4012345'",
                           [b"k" * 32])
        self.client = self.new_client("ACME")
        self.stranger = self.new_client("OTHER")
        self.packer = self.person("packer")
        self.second_packer = self.person("packer")
        self.supervisor = self.person("supervisor")
        self.bin = uuid7()
        self.insert("location", id=self.bin, code="A-1", kind="bin")
        self.console = self.sku("CONSOLE", policy="every_touch", weight_g=1000)
        self.camera = self.sku("CAMERA", policy="outbound", weight_g=500)
        self.cable = self.sku("CABLE", policy="none", weight_g=10)

    def insert(self, table: str, **row: object) -> None:
        names = sql.SQL(", ").join(map(sql.Identifier, row))
        values = sql.SQL(", ").join(sql.Placeholder() * len(row))
        self.owner.execute(sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(sql.Identifier(table), names, values),
                           list(row.values()))

    def change(self, table: str, key: UUID, **row: object) -> None:
        """Set columns of the row with this id."""
        parts = sql.SQL(", ").join(sql.SQL("{} = %s").format(sql.Identifier(name)) for name in row)
        self.owner.execute(sql.SQL("UPDATE {} SET {} WHERE id = %s").format(sql.Identifier(table), parts),
                           [*row.values(), key])

    def value(self, query: str, *parameters: object) -> Any:
        """The one value that a query of one row and one column finds."""
        row = self.owner.execute(query.encode(), parameters).fetchone()
        return row[0] if row else None

    def new_client(self, code: str, **rules: object) -> UUID:
        client = uuid7()
        self.insert("client", id=client, code=code, name=code.title(), rules=json.dumps(rules))
        return client

    def person(self, role: str) -> Person:
        number = next(self._numbers)
        badge = f"BADGE:{'TESTPERSON':A<20}{chr(65 + number // 26 % 26)}{chr(65 + number % 26)}"
        person = Person(uuid7(), badge)
        self.insert("person", id=person.id, name=f"Person {number}", role=role)
        self.insert("badge", digest=hashlib.sha256(badge.encode()).digest(), person_id=person.id)
        return person

    def sku(self, code: str, *, client: UUID | None = None, gtin_quantity: int = 1, **columns: object) -> Sku:
        sku = Sku(client or self.client, uuid7(), code, _gtin(next(self._numbers)))
        self.insert("sku", **{"client_id": sku.client, "id": sku.id, "code": code, "name": code.title(),
                              "policy": "every_touch", **columns})
        self.insert("gtin", client_id=sku.client, gtin=sku.gtin, sku_id=sku.id, quantity=gtin_quantity)
        return sku

    def order(self, *lines: tuple[Sku, int], client: UUID | None = None, **columns: object) -> Order:
        order = Order(client or self.client, uuid7(), f"O-{next(self._numbers)}", tuple(uuid7() for _ in lines))
        self.insert("orders", client_id=order.client, id=order.id, number=order.number, **columns)
        for number, (line, (sku, ordered)) in enumerate(zip(order.lines, lines, strict=True), 1):
            self.insert("order_line", client_id=order.client, id=line, order_id=order.id, number=number,
                        sku_id=sku.id, ordered=ordered)
        return order

    def reserve(self, unit: UUID, line: UUID | None, *, client: UUID | None = None) -> None:
        """Keep a unit for a line, or let it go."""
        op = self._office_op("reserve", client=client or self.client, units=[{"unit": str(unit),
                             "line": None if line is None else str(line)}])
        self.owner.execute("SELECT reserve_many(%s::jsonb)", [op])

    def push(self, unit: UUID, kind: str, state: str) -> None:
        """Move a unit as acts of the house that no bench may ask for would."""
        self.owner.execute(
            "SELECT _append(%s::jsonb, %s, u.state, jsonb_populate_record(u, jsonb_build_object('state', %s::text)),"
            " gen_random_uuid(), null, '{}') FROM unit u WHERE u.id = %s", [self._office_op(kind), kind, state, unit])

    def announce(self, sku: Sku, serial: str) -> UUID:
        """A unit that is expected and was never received."""
        row = {"client_id": sku.client, "id": uuid7(), "sku_id": sku.id, "serial_raw": serial, "state": "expected"}
        self.owner.execute(
            "SELECT _append(%s::jsonb, 'expect', '', jsonb_populate_record(null::unit, %s::jsonb),"
            " gen_random_uuid(), null, '{}')", [self._office_op("expect"), as_json(row)])
        return UUID(str(row["id"]))

    def _office_op(self, kind: str, **fields: object) -> str:
        return as_json({"id": uuid7(), "kind": kind, "at": datetime.now(UTC), "bench": "office",
                        "operator": self.supervisor.id, **fields})

    def session(self, bench: object, person: object) -> str | None:
        """The secret of this person at this bench, who has signed on there before; None for whom no badge lets in.

        Written by the owner, so that a test's operations are its own: people share a bench here as none do."""
        if (bench, person) not in self._sessions:
            secret = new_session()
            if self.owner.execute(SIGNED_ON, {"secret": secret, "bench": bench, "person": person}).rowcount:
                self._sessions[bench, person] = secret
        return self._sessions.get((bench, person))

    def serial(self) -> str:
        """A serial that nothing else has."""
        return f"SN{next(self._numbers):06d}X"


class Bench:
    """One bench with its own connection as the bench's login, and a person who is signed on."""

    def __init__(self, world: World, url: str, name: str, person: Person | None = None) -> None:
        self.world = world
        self.name = name
        self.person = person or world.packer
        # a lock that is never given would hang the whole run: rather an error with the statement in it
        self.connection = psycopg.connect(url, autocommit=True, options="-c lock_timeout=20s")
        self.session: str | None = None    # instead of the one of whoever acts
        if self.connection.info.user == "station_audit":
            self.sign_on_in_the_office()

    def sign_on_in_the_office(self) -> None:
        """As the audit window does: a badge, and a secret of its own that goes with every act."""
        self.session = new_session()
        self.do("audit_sign_on", badge=digest(self.person.badge))

    def op(self, kind: str, **fields: object) -> dict[str, object]:
        base = {"id": uuid7(), "kind": kind, "at": datetime.now(UTC), "bench": self.name, "operator": self.person.id,
                "session": self.session}
        op = base | fields
        if self.connection.info.user == "station_bench" and op["session"] is None and "session" not in fields:
            op["session"] = new_session() if kind == "sign_on" else self.world.session(op["bench"], op["operator"])
        return {key: value for key, value in op.items() if value is not None}

    def call(self, op: dict[str, object]) -> Answer:
        """Ask until there is an answer, with the same id."""
        function = sql.Identifier(FUNCTION_OF.get(str(op["kind"]), str(op["kind"])))
        return until_answered(lambda: self.ask(function, op))

    def ask(self, function: sql.Identifier, op: dict[str, object]) -> Answer:
        try:
            row = self.connection.execute(sql.SQL("SELECT {}(%s::jsonb)").format(function), [as_json(op)]).fetchone()
        except errors.SerializationFailure as error:
            if (told := held_first(error)) is not None:
                self.connection.execute("SELECT hold_listed(%s::jsonb)", [told])
            raise
        assert row is not None
        answer: Answer = row[0]
        return answer

    def do(self, kind: str, **fields: object) -> Answer:
        return self.call(self.op(kind, **fields))

    def take(self, order: Order) -> Box:
        """Take the order; the box it is packed into."""
        job = self.do("take_order", code=order.number, client=order.client)["job"]
        parcels = [parcel for parcel in job["parcels"] if parcel["state"] != "shipped"]
        return Box(order.client, order.id, UUID(parcels[-1]["id"]))

    def receive(self, sku: Sku, serial: str = "", *, store: bool = True) -> tuple[UUID, str]:
        """A unit that was received, and put away in the bin: its id and its serial."""
        serial = serial or self.world.serial()
        unit = self.do("receive", client=sku.client, sku=sku.id, candidates=[serial])["unit"]["id"]
        if store:
            self.do("store", client=sku.client, unit=unit, location=self.world.bin)
        return UUID(unit), serial

    def pack(self, box: Box, *names: str, **fields: object) -> Answer:
        return self.do("pack", **box.where(), candidates=names, **fields)

    def close_box(self, box: Box, **fields: object) -> Answer:
        return self.do("close_parcel", **box.where(), **fields)

    def prove(self, box: Box) -> Answer:
        sscc = self.world.value("SELECT sscc FROM parcel WHERE id = %s", box.parcel)
        return self.do("prove_label", **box.where(), code=sscc)

    def ship(self, box: Box) -> Answer:
        return self.do("ship_parcel", **box.where())

    def send(self, box: Box) -> Answer:
        """Close, prove and ship."""
        self.close_box(box)
        self.prove(box)
        return self.ship(box)

    def leave(self) -> None:
        self.connection.close()


def sign_on_at(base: Database, window: str, person: Person) -> str:
    """A supervisor's badge is read at this audit window: the acts of `base` are proved from now on, by this secret."""
    base.session = None
    secret = new_session()
    base.call("audit_sign_on", {"id": str(uuid7()), "kind": "audit_sign_on", "at": datetime.now(UTC).isoformat(),
                                "bench": window, "badge": digest(person.badge), "session": secret})
    base.session = secret
    return secret


def as_json(op: dict[str, object]) -> str:
    return json.dumps(op, default=lambda value: value.isoformat() if isinstance(value, datetime) else str(value))


def outcome(answer: Answer) -> tuple[str, str | None]:
    return answer["outcome"], answer["reason"]


def _gtin(number: int) -> str:
    """A GTIN-14 with its check digit, in the range that GS1 keeps for examples."""
    digits = f"0950{number:09d}"
    return digits + gs1_check_digit(digits)
