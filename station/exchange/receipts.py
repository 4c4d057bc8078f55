"""Receipts and discrepancy reports for the client: what was written down when a shipment was closed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import text

from station.errors import DocumentRefused
from station.exchange.book import one_transaction, owner_engine
from station.exchange.sheet import write_csv
from station.sentences import say

RECEIPT_COLUMNS = ("client", "shipment", "sku", "name", "lot", "made", "carton", "announced", "received", "serial")
FINDING_COLUMNS = ("client", "shipment", "finding", "sku", "name", "quantity", "serial", "found at", "photo", "place",
                   "owner")
PAPER = text("""
    SELECT j.payload FROM station.print_job j
      JOIN station.inbound i ON i.client_id = j.client_id AND i.id = j.inbound_id
      JOIN station.client c ON c.id = i.client_id
     WHERE j.kind = 'receipt' AND i.number = :number AND (:client = '' OR c.code = :client)
     ORDER BY j.ordered_at DESC
""")


def closed_receipt(url: str, number: str, *, client: str = "") -> dict[str, Any]:
    """What the papers of a closed shipment say. Raises DocumentRefused where there is none, or more than one."""
    with owner_engine(url) as made, one_transaction(made) as connection:
        found = [dict(payload) for payload in connection.scalars(PAPER, {"number": number, "client": client.upper()})]
    if not found:
        raise DocumentRefused(say("Look up the number: no shipment {inbound} is closed.", inbound=number))
    if len({paper["client"] for paper in found}) > 1:
        raise DocumentRefused(say("Name the client with --client: several have a shipment {inbound}.", inbound=number))
    return found[0]


def write_receipt(told: Mapping[str, Any], path: Path) -> None:
    """One row a serial; counted goods have one row a line."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        write_csv(file, RECEIPT_COLUMNS, _receipt_rows(told))


def write_discrepancies(told: Mapping[str, Any], path: Path) -> None:
    """One row a finding, and one a listed serial that did not come."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        write_csv(file, FINDING_COLUMNS, _finding_rows(told))


def _receipt_rows(told: Mapping[str, Any]) -> Iterator[tuple[object, ...]]:
    for line in told["lines"]:
        head = (told["client"], told["order"], line["sku"], line["name"], line["lot"], line["made"] or "",
                line["carton"], line["announced"], line["received"])
        for serial in line["serials"] or ("",):
            yield (*head, serial)


def _finding_rows(told: Mapping[str, Any]) -> Iterator[tuple[object, ...]]:
    head = (told["client"], told["order"])
    for found in told["findings"]:
        facts = found["facts"]
        yield (*head, found["kind"], found["sku"], found["name"], found["quantity"], found["serial"], found["at"],
               found["photo"] or "", facts.get("place", ""), "another client" if facts.get("owner") else "")
    for line in told["lines"]:
        for serial in line["missing"]:
            yield (*head, "missing serial", line["sku"], line["name"], 1, serial, "", "", "", "")
