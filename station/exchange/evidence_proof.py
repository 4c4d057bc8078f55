"""The proof of a history as a file: the hashed fields of every event, and a program that checks them by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, LiteralString

FIELDS: Sequence[str] = (
    "client_id", "id", "unit_id", "rev", "kind", "from_state", "state", "location_id", "carton_id", "parcel_id",
    "line_id", "reserved_line", "hold", "grade", "lane", "op_id", "operator", "bench", "at", "recorded_at", "corrects",
    "facts")

# Goes into the pack as it is: it needs Python alone, and none of this program.
VERIFY: LiteralString = '''\
"""Check the histories of this pack: python3 verify_chain.py. Needs nothing but Python 3.8 or newer.

Every event's hash is the SHA-256 of the hash before it (32 bytes, nothing before the first) followed by its fields,
each as its length in bytes of UTF-8, a colon and the text itself; a dash alone stands for "nothing". Moments are
microseconds since 1970 in UTC. The last hash is on the certificate of the unit's history.
"""
import hashlib
import json
import pathlib
import sys


def canonical(event, names):
    parts = []
    for name in names:
        value = event[name]
        parts.append(b"-" if value is None else b"%d:%b" % (len(value.encode()), value.encode()))
    return b"".join(parts)


def broken(chain):
    head = b""
    for number, event in enumerate(chain["events"], 1):
        made = hashlib.sha256(head + canonical(event, chain["fields"])).hexdigest()
        if made != event["hash"] or event["rev"] != str(number):
            return event["rev"]
        head = bytes.fromhex(made)
    return None if head.hex() == chain["head"] else "head"


wrong = 0
for path in sorted(pathlib.Path(__file__).resolve().parent.glob("units/*/chain.json")):
    chain = json.loads(path.read_text(encoding="utf-8"))
    found = broken(chain)
    wrong += found is not None
    said = "all hold" if found is None else "BROKEN at %s" % found
    print(path.parent.name, "%d events," % len(chain["events"]), said)
sys.exit(1 if wrong else 0)
'''

README: LiteralString = """\
Evidence pack: {what} {name} of {client}, out of the record of {site}.
State of the record: {as_of}. All moments in the sheets are UTC; on the papers they are those of the site ({zone}).

manifest.json        every file with its SHA-256 and size, and what is missing and why
SHA256SUMS           the same for: sha256sum -c SHA256SUMS
verify_chain.py      checks the histories by itself: python3 verify_chain.py
operations.csv       what every bench asked and was told: scans as they were read, refusals with their reason
weights.csv          what the boxes weighed when they left, and what came back
units/*/timeline.pdf the certificate of the unit's history; its number is made of the last hash
units/*/timeline.csv the same as rows
units/*/chain.json   the hashed fields of every event
units/*/record.json  other names, returns with answers and findings, cases, certificates, parts
photos/              photos under their SHA-256, as they were taken
papers/              labels and papers, drawn again from what was ordered then

Everything here belongs to {client} alone. Text that was read somewhere is text: in the sheets, an apostrophe stands in
front of what a spreadsheet would take for a formula, and where another client's goods were read by mistake, that text
is left out.
"""


def chain_of(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The file chain.json: the fields in the order in which they are hashed, then every event."""
    return {"fields": list(FIELDS), "head": rows[-1]["hash"] if rows else "",
            "events": [{name: row[name] for name in (*FIELDS, "hash")} for row in rows]}
