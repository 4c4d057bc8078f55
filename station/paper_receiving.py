"""The papers of receiving from what was ordered: house labels, licence plates, receipts, discrepancy reports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from station.answers import plain_place
from station.devices.printer import Printer
from station.jobs_receiving import FINDINGS
from station.labels import pdf, place, plate, receipt, unit, zpl
from station.labels.pdf import Sheet
from station.labels.plate import Plate
from station.labels.receipt import Receipt, ReceiptFinding, ReceiptLine
from station.labels.unit import UnitLabel
from station.sentences import Sentence, say

Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Site:
    """The site's language, its clock, and the size of its paper."""

    translate: Callable[[Sentence], str]
    day: Callable[[str | None], str]
    sheet: Sheet


def drawn(kind: str, told: Payload, printer: Printer, site: Site) -> bytes:
    """What the printer takes. Raises StationError where a text cannot be drawn."""
    match kind:
        case "unit_label":
            return _unit_label(told, printer, site)
        case "carton_label":
            return _plate(told, printer, site)
        case "receipt":
            return receipt.receipt(receipt_of(told, site), site.translate, sheet=site.sheet)
        case _:
            return receipt.discrepancies(receipt_of(told, site), site.translate, sheet=site.sheet)


def _unit_label(told: Payload, printer: Printer, site: Site) -> bytes:
    label = UnitLabel(told["client"], told["sku"], told["name"], told["serial"], told["gtin"], site.day(told["at"]))
    image = unit.render(label, printer.dots_per_mm)
    if printer.media == "zpl":
        return zpl.of_image(image)
    return pdf.of_image(image, width_mm=unit.WIDTH_MM, height_mm=unit.HEIGHT_MM, title=told["serial"])


def _plate(told: Payload, printer: Printer, site: Site) -> bytes:
    kind = say("PALLET") if told["kind"] == "pallet" else say("CARTON")
    image = plate.render(Plate(site.translate(kind), told["client"], told["code"], told["order"]), printer.dots_per_mm)
    if printer.media == "zpl":
        return zpl.of_image(image)
    return pdf.of_image(image, width_mm=place.WIDTH_MM, height_mm=place.HEIGHT_MM, title=told["code"])


def receipt_of(told: Payload, site: Site) -> Receipt:
    """The receipt's value from what was written down at closing."""
    lines = tuple(ReceiptLine(
        sku=line["sku"], name=line["name"], announced=int(line["announced"]), received=int(line["received"]),
        lot=line["lot"], unseen=int(line["unseen"]), serials=tuple(line["serials"]), missing=tuple(line["missing"]))
        for line in told["lines"])
    return Receipt(
        client=told["client"], site=told["site"], number=told["order"], lines=lines,
        findings=tuple(finding_of(found) for found in told["findings"]), tracking=told["tracking"],
        arrived=site.day(told["arrived_at"]), closed=site.day(told["closed_at"]), bench=told["bench"],
        person=told["person"] or "", blind=told["blind"])


def finding_of(found: Payload) -> ReceiptFinding:
    """One finding, with where the other one is or whose it is."""
    facts = found["facts"]
    detail = None
    if facts.get("owner"):
        detail = say("It belongs to another client of this house.")
    elif facts.get("place"):
        detail = say("The unit of this serial lies at {place}.", place=plain_place(facts["place"]))
    elif facts.get("state") == "shipped":
        detail = say("The unit of this serial has shipped.")
    return ReceiptFinding(
        kind=FINDINGS[found["kind"]], sku=found["sku"], name=found["name"], quantity=int(found["quantity"]),
        serial=found["serial"], detail=detail, photo=bool(found["photo"]))
