"""The demo's past, lived through the house's own functions: what benches ask, asked by the owner in one transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import text

from station.clock import new_id
from station.exchange.book import Book

# A kind that no bench may ask for yet: appended as the house's own functions do.
INSIDE = text("""
    SELECT station._append(CAST(:op AS jsonb), CAST(:kind AS text), u.state,
                           jsonb_populate_record(u, CAST(:changes AS jsonb)), CAST(:id AS uuid), NULL,
                           CAST(:facts AS jsonb))
      FROM station.unit u WHERE u.client_id = :client AND u.id = :unit FOR UPDATE
""")
KEEP = text("SELECT station._keep(CAST(:op AS jsonb), 'recorded', NULL, CAST(:answer AS jsonb))")


@dataclass(frozen=True, slots=True)
class Past:
    """One bench and one person at some moment in the past."""

    book: Book
    bench: str
    operator: UUID
    at: datetime

    def _op(self, kind: str, client: UUID, given: Mapping[str, Any]) -> dict[str, Any]:
        return {"id": new_id(), "kind": kind, "bench": self.bench, "operator": self.operator,
                "at": self.at.isoformat(), "scanner": "demo", "client": client, **given}

    def ask(self, function: str, client: UUID, **given: Any) -> dict[str, Any]:
        """Ask, and insist that it is recorded: the demo does nothing that is refused."""
        answer = self.book.call(function, self._op(str(given.pop("kind", function)), client, given))
        assert answer["outcome"] == "recorded", (function, given, answer)
        return answer

    def inside(self, kind: str, client: UUID, unit: UUID, changes: Mapping[str, Any],
               facts: Mapping[str, Any]) -> None:
        """Move a unit by a kind that is the house's own."""
        op = self._op(kind, client, {"unit": unit})
        told = {"op": json.dumps(op, default=str), "kind": kind, "changes": json.dumps(changes, default=str)}
        self.book.connection.execute(INSIDE, {
            **told, "id": op["id"], "facts": json.dumps(facts), "client": client, "unit": unit})
        self.book.connection.execute(KEEP, {"op": told["op"], "answer": json.dumps({"unit": {"id": str(unit)}})})

    def take(self, client: UUID, number: str, lease_minutes: int = 30) -> dict[str, Any]:
        """Open an order and confirm its notes; the job."""
        job: dict[str, Any] = self.ask("take_order", client, code=number, lease_minutes=lease_minutes)["job"]
        for note in job["notes"]:
            job = self.ask("confirm_note", client, order=job["order"], note=note["id"])["job"]
        return job

    def pack(self, client: UUID, job: Mapping[str, Any], serial: str, sku: str) -> None:
        self.ask("record", client, kind="pack", order=job["order"], parcel=job["parcels"][-1]["id"],
                 candidates=[serial], raw=serial.encode().hex(), sku=sku, fits=[sku])

    def pack_counted(self, client: UUID, job: Mapping[str, Any], gtin: str, quantity: int) -> None:
        self.ask("pack_counted", client, order=job["order"], parcel=job["parcels"][-1]["id"], gtin=gtin,
                 quantity=quantity)

    def close(self, client: UUID, job: Mapping[str, Any]) -> dict[str, Any]:
        """Close the open parcel at its expected weight, its papers printed; the parcel."""
        parcel = job["parcels"][-1]["id"]
        expected = self.book.connection.scalar(
            text("SELECT expected_g FROM station.parcel WHERE client_id = :client AND id = :parcel"),
            {"client": client, "parcel": parcel})
        weight = str(expected + Decimal(4)) if expected is not None else None
        answer = self.ask("close_parcel", client, order=job["order"], parcel=parcel, weight_g=weight, stable=True)
        for paper in answer["prints"]:
            self.ask("settle_print", client, print=paper["id"], fate="printed")
        closed: dict[str, Any] = answer["job"]["parcels"][-1]
        return closed

    def ship(self, client: UUID, job: Mapping[str, Any]) -> dict[str, Any]:
        """Close, prove and ship the open parcel; the job as it is then."""
        parcel = self.close(client, job)
        self.ask("prove_label", client, order=job["order"], parcel=parcel["id"], code=parcel["sscc"])
        after: dict[str, Any] = self.ask("ship_parcel", client, order=job["order"], parcel=parcel["id"])["job"]
        return after
