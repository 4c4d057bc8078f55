"""The paper of the returns bench from what was ordered: the plate of a unit on its way to its lane."""

from __future__ import annotations

from station.devices.printer import Printer
from station.labels import lane_plate, pdf, unit, zpl
from station.labels.lane_plate import LanePlate
from station.paper_receiving import Payload, Site
from station.sentences import say


def drawn(told: Payload, printer: Printer, site: Site) -> bytes:
    """What the printer takes. Raises StationError where a text cannot be drawn."""
    image = lane_plate.render(plate_of(told, site), printer.dots_per_mm)
    if printer.media == "zpl":
        return zpl.of_image(image)
    return pdf.of_image(image, width_mm=unit.WIDTH_MM, height_mm=unit.HEIGHT_MM, title=told["plate"])


def plate_of(told: Payload, site: Site) -> LanePlate:
    """The label's value: the lane as it stands on every screen."""
    grade = site.translate(say("Grade {grade}", grade=told["grade"]))
    goods = " · ".join(part for part in (told["sku"], told["name"]) if part)
    if told.get("empty"):
        goods = " · ".join(part for part in (site.translate(say("Empty box")), goods) if part)
    return LanePlate(lane=told["lane"].replace("_", " "), plate=told["plate"], grade=grade, client=told["client"] or "",
                     name=goods,
                     serial=told["serial"] or "", note=told["rma"] or "")
