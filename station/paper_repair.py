"""The papers of what is done afterwards, from what was ordered: certificates, and the list that goes with a return to a
vendor."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from station.labels.certificate import Certificate, certificate
from station.labels.vendor_papers import vendor_list
from station.paper_receiving import Payload, Site
from station.paper_units import CAPTIONS, leaving_list_of
from station.words_repair import DESTROYED, METHODS, RESULTS


def drawn(kind: str, told: Payload, site: Site) -> bytes:
    """A PDF, whatever the printer. Raises StationError where a text cannot be drawn."""
    if kind == "certificate":
        return certificate(certificate_of(told, site), site.translate, sheet=site.sheet)
    rows = [dict(row, **{name: datetime.fromisoformat(row[name]) for name in ("opened_at", "shipped_at") if row[name]})
            for row in told["rows"]]
    return vendor_list(leaving_list_of(rows, told["number"], site, told["site"]), site.translate, sheet=site.sheet)


def certificate_of(told: Payload, site: Site) -> Certificate:
    """The paper's value. Methods are words of the house; anything else stands as it was typed."""
    details = tuple((CAPTIONS.get(name, name.replace("_", " ")), _said(told["kind"], name, value, site))
                    for name, value in told["facts"].items() if value)
    return Certificate(
        kind=told["kind"], number=told["number"], client=told["client"], site=told["site"], serial=told["serial"],
        sku=told["sku"], name=told["name"], at=site.day(told["at"]), operator=told["operator"] or "",
        witness=told["witness"] or "", bench=told["bench"], address=told["address"] or "",
        names=tuple((kind, value) for kind, value in told["names"]), details=details)


def _said(kind: str, name: str, value: Any, site: Site) -> str:
    words = {"result": RESULTS, "method": DESTROYED if kind == "destruction" else METHODS}
    found = words.get(name, {}).get(str(value))
    return site.translate(found) if found is not None else str(value)
