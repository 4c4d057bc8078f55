"""The hash chains recomputed in Python, from the columns alone: nothing here calls the database's own hashing."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any

import psycopg
from psycopg.rows import dict_row

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
HASHED = ("client_id", "id", "unit_id", "rev", "kind", "from_state", "state", "location_id", "carton_id", "parcel_id",
          "line_id", "reserved_line", "hold", "grade", "lane", "op_id", "operator", "bench", "at", "recorded_at",
          "corrects", "facts_text")
STANDING = ("state", "location_id", "carton_id", "parcel_id", "line_id", "reserved_line", "hold", "grade", "lane",
            "rev")


def broken_chains(url: str) -> tuple[int, list[str]]:
    """How many events there are, and what is wrong with any chain or with the unit at its end."""
    with psycopg.connect(url, row_factory=dict_row) as connection:
        events = connection.execute(
            "SELECT *, facts::text AS facts_text FROM event ORDER BY client_id, unit_id, rev").fetchall()
        units = {(row["client_id"], row["id"]): row for row in connection.execute("SELECT * FROM unit").fetchall()}
    wrong: list[str] = []
    for key, chain in groupby(events, lambda event: (event["client_id"], event["unit_id"])):
        wrong += _faults(list(chain), units.pop(key))
    return len(events), wrong + [f"no history: {key}" for key in units]


def _faults(chain: list[dict[str, Any]], unit: dict[str, Any]) -> list[str]:
    head, before = b"", ""
    for number, event in enumerate(chain, 1):
        head = hashlib.sha256(head + b"".join(_field(event[name]) for name in HASHED)).digest()
        if head != event["hash"] or event["rev"] != number or event["from_state"] != before:
            return [f"{unit['serial']} rev {number}"]
        before = event["state"]
    born = chain[0]["facts"]
    undone = {event["corrects"] for event in chain}
    called = [event["facts"]["to"] for event in chain if event["kind"] == "relabel" and event["id"] not in undone]
    if ((called or [born["serial"]])[-1], born["sku"]) != (unit["serial_raw"], str(unit["sku_id"])):
        return [f"{unit['serial']} was born as another"]
    last = chain[-1]
    differing = [name for name in STANDING if last[name] != unit[name]]
    return [f"{unit['serial']} stands otherwise: {differing}"] if differing or unit["head"] != head else []


def _field(value: object) -> bytes:
    if value is None:
        return b"-"
    if isinstance(value, datetime):
        value = (value - EPOCH) // timedelta(microseconds=1)
    text = str(value).encode()
    return str(len(text)).encode() + b":" + text
