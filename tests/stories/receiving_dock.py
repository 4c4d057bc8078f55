"""A receiving bench and the announcements around it, with the few acts most stories begin with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from uuid_utils.compat import uuid7

from station.jobs_receiving import Inbound
from station.verdicts import Verdict
from tests.models.ledger_world import Bench, Sku, World
from tests.stories.bare_bench import BareBench


@dataclass(frozen=True, slots=True)
class Announced:
    """An announcement as the office wrote it."""

    id: UUID
    number: str
    client: UUID


@dataclass(slots=True)
class ReceivingDock:
    world: World
    bench: BareBench
    beside: Bench              # asks the base as DOCK-1 does, past its mode

    def announce(
        self, number: str, *lines: tuple[Sku, int], client: UUID | None = None, **columns: object,
    ) -> Announced:
        """An announcement of quantities; serials are added by `lists`, cartons by `carton`."""
        inbound = Announced(uuid7(), number, client or self.world.client)
        self.world.insert("inbound", **{"client_id": inbound.client, "id": inbound.id, "number": number, **columns})
        for sku, count in lines:
            self.line(inbound, sku, count)
        return inbound

    def line(self, inbound: Announced, sku: Sku, count: int, *, carton: UUID | None = None, lot: str = "") -> UUID:
        line = uuid7()
        number = self.world.value("SELECT count(*) + 1 FROM inbound_line WHERE inbound_id = %s", inbound.id)
        self.world.insert("inbound_line", client_id=inbound.client, id=line, inbound_id=inbound.id, number=number,
                          sku_id=sku.id, carton_id=carton, announced=count, lot=lot)
        return line

    def lists(self, inbound: Announced, line: UUID, serials: Sequence[str], *, carton: UUID | None = None,
              aliases: Sequence[tuple[str, str]] = ()) -> None:
        """The client names the serials; `aliases` are (type, value) of each of them, in turn."""
        for place, serial in enumerate(serials):
            names = [{"type": aliases[place][0], "value": aliases[place][1]}] if aliases else []
            self.world.insert("inbound_serial", client_id=inbound.client, inbound_id=inbound.id, line_id=line,
                              serial_raw=serial, aliases=json.dumps(names), carton_id=carton)
            for alias in names:
                self.world.insert("inbound_alias", client_id=inbound.client, inbound_id=inbound.id,
                                  value=alias["value"], line_id=line, serial=serial)

    def carton(self, inbound: Announced, code: str, *, kind: str = "carton", parent: UUID | None = None) -> UUID:
        carton = uuid7()
        self.world.insert("carton", client_id=inbound.client, id=carton, code=code, kind=kind, parent_id=parent,
                          inbound_id=inbound.id)
        return carton

    def listed_carton(self, inbound: Announced, sku: Sku, code: str, count: int, *,
                      parent: UUID | None = None) -> list[str]:
        """A carton whose every serial the client names; the serials."""
        carton = self.carton(inbound, code, parent=parent)
        serials = [self.world.serial() for _ in range(count)]
        self.lists(inbound, self.line(inbound, sku, count, carton=carton), serials, carton=carton)
        return serials

    def listed(self, number: str, sku: Sku, count: int) -> tuple[Announced, list[str]]:
        """An announcement of one SKU with every serial named, taken in hand."""
        inbound = self.announce(number)
        serials = [self.world.serial() for _ in range(count)]
        self.lists(inbound, self.line(inbound, sku, count), serials)
        self.bench.scan(number)
        return inbound, serials

    def scan(self, code: str, *, aim: str = "]C0") -> Verdict:
        return self.bench.scan(code, aim=aim)

    def sscc(self, code: str) -> Verdict:
        return self.bench.scan(f"00{code}", aim="]C1")

    @property
    def inbound(self) -> Inbound:
        inbound = getattr(self.bench.bench.mode, "inbound", None)
        assert isinstance(inbound, Inbound)
        return inbound

    def facts_of(self, serial: str, kind: str = "receive") -> dict[str, object]:
        """The facts of the newest event of a kind in a unit's history."""
        facts: dict[str, object] = self.world.value(
            "SELECT e.facts FROM event e JOIN unit u ON u.id = e.unit_id WHERE u.serial = %s AND e.kind = %s"
            " ORDER BY e.rev DESC LIMIT 1", serial, kind)
        return facts

    def state_of(self, serial: str) -> str:
        return str(self.world.value("SELECT state FROM unit WHERE serial = %s", serial))

    def findings(self) -> list[tuple[str, str, int]]:
        rows = self.world.owner.execute("SELECT kind, serial, quantity FROM finding ORDER BY at, id").fetchall()
        return [(kind, serial, quantity) for kind, serial, quantity in rows]
