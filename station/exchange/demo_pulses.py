"""Benches of the demo that seem to be at work: their pulses, for a wall that would otherwise be empty."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import psycopg
from psycopg.rows import tuple_row

from station.audits.spoken import written
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Reason, Tone

WELL = tuple({"role": role, "name": role, "health": "ready"} for role in ("scanner", "printer", "scale", "journal"))
# Bench, mode, who, what is in hand, whose, the last word with its tone, reason, whether it stands; scans, refusals.
BENCHES: tuple[tuple[str, str, str, str, str, Sentence, Tone, Reason | None, bool, int, int], ...] = (
    ("CART-02", "storing", "Sol Prado", "", "", say("STORED"), Tone.ACCEPTED, None, False, 118, 2),
    ("COUNT-02", "counting", "Rui Mar", "B-02-03", "", say("COUNTED"), Tone.ACCEPTED, None, False, 64, 0),
    ("DOCK-02", "receiving", "Rui Mar", "HLV-ASN-0412", "Halvern Play", say("RECEIVED"), Tone.ACCEPTED, None, False,
     96, 1),
    ("PACK-04", "packing", "Nia Vale", "H-5003", "Halvern Play", say("PACKED"), Tone.ACCEPTED, None, False, 142, 3),
    ("PACK-05", "packing", "Teo Brasa", "Q-5004", "Quendal Móvil", refused(Reason.WRONG_SKU).word, Tone.REFUSED,
     Reason.WRONG_SKU, True, 127, 6),
    ("PACK-06", "packing", "", "", "", say("SIGNED OFF"), Tone.NEUTRAL, None, False, 0, 0),
    ("RETURNS-2", "returns", "Luma Reis", "RMA-Q-3004", "Quendal Móvil", say("IDENTIFIED"), Tone.COMPLETE, None,
     False, 41, 1),
)
PAPER_OUT = {"role": "printer", "name": "label", "health": "attention",
             "say": written(say("Load a roll and close the printer."))}
OUT_OF_PAPER = "CART-02"


def beat(url: str) -> None:
    """One pulse of every bench, unless the base is away. `url` of any role that may say it: the owner's will do."""
    with suppress(psycopg.OperationalError), psycopg.connect(
            url, autocommit=True, connect_timeout=2, row_factory=tuple_row) as connection:
        connection.execute("SET search_path = station, pg_temp")
        people: dict[str, str] = dict(connection.execute("SELECT name, id::text FROM person").fetchall())
        for bench in BENCHES:
            connection.execute("SELECT pulse(%s::jsonb)", [json.dumps(_pulse(bench, people.get(bench[2])))])


def _pulse(told: tuple[Any, ...], person: str | None) -> dict[str, Any]:
    bench, mode, _, text, client, word, tone, reason, latched, scans, refusals = told
    return {
        "bench": bench, "mode": mode, "operator": person, "subject": {"text": text, "client": client} if text else {},
        "verdict": {"word": written(word), "tone": tone.value, "latched": latched,
                    "reason": reason.value if reason is not None else ""},
        "verdict_age_s": 7 + scans % 40, "scans": scans, "refusals": refusals, "counted_s": 3600, "waiting": 0,
        "latency_ms": 8 + scans % 7,
        "devices": [PAPER_OUT if (bench, one["role"]) == (OUT_OF_PAPER, "printer") else one for one in WELL]}
