"""Goods that left by parcels with weights and photos, announcements of returns, and benches that take them back: what
the tests of the returns bench share."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb
from uuid_utils.compat import uuid7

from tests.models.ledger_world import Answer, Bench, Order, Sku, World

IMEI = "490154203237518"
SHIP_TO = {"name": "Ada Byron", "city": "London", "country": "GB"}


@dataclass(frozen=True, slots=True)
class Sent:
    """Units that left together: their ids and serials, the box, its number and what it weighed."""

    order: Order
    parcel: UUID
    sscc: str
    units: tuple[UUID, ...]
    serials: tuple[str, ...]
    photo: str
    weight_g: int

    @property
    def unit(self) -> UUID:
        return self.units[0]

    @property
    def serial(self) -> str:
        return self.serials[0]


@dataclass(frozen=True, slots=True)
class Rma:
    client: UUID
    id: UUID
    number: str
    lines: tuple[UUID, ...]


class Returns:
    """A world in which goods have left. `triage` is a returns bench, `packing` the one that sends."""

    def __init__(self, world: World, packing: Bench, triage: Bench) -> None:
        self.world, self.packing, self.triage = world, packing, triage
        self.inspector = triage.person
        self._number = 0
        self.place = uuid7()
        world.insert("location", id=self.place, code=triage.name, kind="bench")
        world.change("sku", world.console.id, warranty_months=24)

    def photo(self) -> str:
        """The digest of a photo that nothing else has."""
        self._number += 1
        return hashlib.sha256(f"photo {self._number}".encode()).hexdigest()

    def tote(self, lane: str, code: str = "") -> UUID:
        """A tote of a lane."""
        made = uuid7()
        self.world.insert("location", id=made, code=code or f"TOTE:{lane}", kind="tote", rules=Jsonb({"lane": lane}))
        return made

    def ship(self, *skus: Sku, weight_g: int | None = None, tracking: str = "", serials: tuple[str, ...] = ()) -> Sent:
        """One order with a unit of each of these SKUs (else one console), received, packed and handed over."""
        wanted = skus or (self.world.console,)
        client, photo = wanted[0].client, self.photo()
        order = self.world.order(*((sku, 1) for sku in wanted), client=client, ship_to=Jsonb(SHIP_TO))
        units = [self.packing.receive(sku, serial, store=False)
                 for sku, serial in zip(wanted, serials or [""] * len(wanted), strict=True)]
        box = self.packing.take(order)
        for (_, serial), sku in zip(units, wanted, strict=True):
            assert self.packing.pack(box, serial, sku=sku.id)["outcome"] == "recorded"
        grams = weight_g or self.world.value("SELECT expected_g FROM parcel WHERE id = %s", box.parcel)
        assert self.packing.close_box(box, weight_g=str(grams), photo=photo)["outcome"] == "recorded"
        if tracking:
            self.world.change("parcel", box.parcel, tracking=tracking)
        self.packing.prove(box)
        assert self.packing.ship(box)["outcome"] == "recorded"
        sscc = self.world.value("SELECT sscc FROM parcel WHERE id = %s", box.parcel)
        return Sent(order, box.parcel, sscc, tuple(unit for unit, _ in units), tuple(serial for _, serial in units),
                    photo, int(grams))

    def announce(self, *skus: Sku, sent: Sent | None = None, serials: tuple[str, ...] = (), tracking: str = "",
                 reason: str = "unwanted", number: str = "", quantity: int = 1) -> Rma:
        """An announcement of these SKUs (else one console), of the order of `sent` where there is one."""
        wanted = skus or (self.world.console,)
        self._number += 1
        rma = Rma(wanted[0].client, uuid7(), number or f"RMA-{self._number}", tuple(uuid7() for _ in wanted))
        self.world.insert("rma", client_id=rma.client, id=rma.id, number=rma.number, tracking=tracking,
                          order_id=sent.order.id if sent else None, customer="Ada Byron")
        for number_, (sku, line, serial) in enumerate(
                zip(wanted, rma.lines, serials or [""] * len(wanted), strict=True), 1):
            self.world.insert("rma_line", client_id=rma.client, id=line, rma_id=rma.id, number=number_, sku_id=sku.id,
                              serial=serial, quantity=quantity, reason=reason, comment="Does not fit")
        return rma

    def open(self, code: str, bench: Bench | None = None, **more: object) -> Answer:
        return (bench or self.triage).do("open_return", code=code, candidates=[code], **more)

    def identify(self, opened: Answer | None, *names: str, bench: Bench | None = None, **more: object) -> Answer:
        """A unit in the parcel of this answer; in none, where there is no answer."""
        parcel = opened["return"]["id"] if opened else None
        return (bench or self.triage).do("identify_unit", **{"return": parcel}, candidates=names, **more)

    def item(self, sent: Sent | None = None, *, bench: Bench | None = None, **more: object) -> Answer:
        """A unit of ours that is identified at the triage bench, in a parcel of its own: the answer."""
        sent = sent or self.ship()
        return self.identify(self.open(sent.order.number, bench), sent.serial, bench=bench, **more)

    def unit(self, unit: object) -> dict[str, Any]:
        """The row of a unit."""
        found = self.world.owner.execute("SELECT to_jsonb(u) FROM unit u WHERE id = %s", [unit]).fetchone()
        assert found is not None
        row: dict[str, Any] = found[0]
        return row

    def kinds(self, unit: object) -> list[str]:
        """What happened to it, in order."""
        kinds: list[str] = self.world.value("SELECT array_agg(kind ORDER BY rev) FROM event WHERE unit_id = %s", unit)
        return kinds

    def case(self, item: dict[str, Any]) -> dict[str, Any]:
        """The case of this thing."""
        found = self.world.owner.execute("SELECT to_jsonb(x) FROM exception_case x WHERE id = %s",
                                         [item["case"]]).fetchone()
        assert found is not None, "no case was opened"
        row: dict[str, Any] = found[0]
        return row

    def cases(self) -> int:
        count: int = self.world.value("SELECT count(*) FROM exception_case")
        return count


def signal(item: dict[str, Any], name: str) -> dict[str, Any] | None:
    """The facts of a signal of this thing, with the operation behind it."""
    found = next((one for one in item["signals"] if one["name"] == name), None)
    return None if found is None else found["facts"] | {"op": found["op"]}


def make_returns(world: World, make_bench: Callable[..., Bench]) -> Returns:
    return Returns(world, make_bench("PACK-1"), make_bench("TRIAGE-1", world.person("inspector")))
