"""A packing bench and the warehouse around it, with the few acts most stories begin with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from station.commands import Action
from station.profiles import SerialProfile, profile_to_json
from station.verdicts import Verdict
from tests.models.ledger_world import Bench, Order, Sku, World
from tests.stories.bare_bench import BareBench

IMEI = SerialProfile("imei", (r"[0-9]{15}",), (15,), "imei")


@dataclass(slots=True)
class PackingTable:
    world: World
    dock: Bench
    bench: BareBench

    def serials(self, count: int, sku: Sku | None = None) -> list[str]:
        """So many units, received and put away."""
        return [self.dock.receive(sku or self.world.console)[1] for _ in range(count)]

    def open(self, *lines: tuple[Sku, int], **columns: Any) -> Order:
        """An order of consoles, or of these lines, taken at the bench."""
        order = self.world.order(*(lines or ((self.world.console, 2),)), **columns)
        self.bench.scan(order.number)
        return order

    def opened_with(self, count: int, **columns: Any) -> tuple[Order, list[str]]:
        """An order of so many consoles in hand, and all of them in the box."""
        serials = self.serials(count)
        order = self.open((self.world.console, count), **columns)
        for serial in serials:
            self.bench.scan(serial)
        return order, serials

    def closed(self) -> tuple[Order, list[str]]:
        """A box of one console, closed with the weight the book expects."""
        order, serials = self.opened_with(1)
        self.bench.scale.grams = Decimal(1000)
        self.bench.press(Action.CLOSE)
        self.bench.quiet()
        return order, serials

    def sscc(self, order: Order) -> str:
        return str(self.world.value(
            "SELECT sscc FROM parcel WHERE order_id = %s AND sscc IS NOT NULL ORDER BY number DESC LIMIT 1", order.id))

    def rules(self, **rules: object) -> None:
        self.world.change("client", self.world.client, rules=json.dumps(rules))

    def phone(self, **columns: Any) -> Sku:
        """A SKU whose serials are IMEIs."""
        return self.world.sku("PHONE", profile=json.dumps(profile_to_json(IMEI)), **columns)

    def kept(self, operation: str = "") -> list[tuple[str, bytes]]:
        """Reason and raw of every refusal the base keeps, oldest first."""
        self.bench.quiet()
        rows = self.world.owner.execute(
            "SELECT reason, raw FROM operation WHERE outcome = 'refused' ORDER BY id").fetchall()
        return [(reason, bytes(raw)) for reason, raw in rows]


def facts(verdict: Verdict) -> str:
    """Everything a verdict says, in one text."""
    return " | ".join(str(part) for part in (verdict.word, verdict.sentence, *verdict.facts))
