"""Paper that was ordered becomes what its printer takes: dots for a label printer, a PDF for a sheet printer.

What a paper says was fixed when it was ordered (`print_job.payload`); here it is only drawn, in the site's language
and zone. The same order drawn twice is the same paper.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from decimal import Decimal
from typing import Any

from station import paper_receiving, paper_repair, paper_returns, paper_storing
from station.answers import grams, moment
from station.devices.printer import Printer
from station.labels import carried, parcel, pdf, zpl
from station.labels.carried import CarrierLabel, Media
from station.labels.packing_list import PackingList, invoice_annex, packing_list
from station.labels.packing_rows import PackingLine
from station.labels.pdf import A4, Sheet
from station.paper_receiving import Site
from station.sentences import Sentence, say
from station.verdicts import PrintOrder

Payload = Mapping[str, Any]
ADDRESS_LINES = (("name",), ("company",), ("street",), ("address2",), ("postcode", "city"), ("region",), ("country",))


@dataclass(frozen=True, slots=True)
class Drawing:
    """`translate` is the site's language, `zone` its clock, `sheet` the size of its paper."""

    translate: Callable[[Sentence], str]
    zone: Callable[[], tzinfo]
    sheet: Sheet = A4

    def __call__(self, order: PrintOrder, printer: Printer, /) -> bytes:
        """Raises StationError where a text cannot be drawn or a carrier's label is not one."""
        match order.kind:
            case "carrier_label":
                return self._carrier_label(order.payload, printer)
            case "packing_list":
                return packing_list(self.packing_list(order.payload), self.translate, sheet=self.sheet)
            case "invoice_annex":
                return invoice_annex(self.packing_list(order.payload), self.translate, sheet=self.sheet)
            case "unit_label" | "carton_label" | "receipt" | "discrepancies":
                site = Site(self.translate, self._day, self.sheet)
                return paper_receiving.drawn(order.kind, order.payload, printer, site)
            case "place_label" | "pick_list":
                site = Site(self.translate, self._day, self.sheet)
                return paper_storing.drawn(order.kind, order.payload, printer, site)
            case "lane_plate":
                return paper_returns.drawn(order.payload, printer, Site(self.translate, self._day, self.sheet))
            case "certificate" | "vendor_list":
                return paper_repair.drawn(order.kind, order.payload, Site(self.translate, self._day, self.sheet))
            case _:
                return self._parcel_label(order.payload, printer)

    def _parcel_label(self, told: Payload, printer: Printer) -> bytes:
        image = parcel.render(self.parcel_label(told), printer.dots_per_mm, self.translate)
        if printer.media == "zpl":
            return zpl.of_image(image)
        return pdf.of_image(image, width_mm=parcel.WIDTH_MM, height_mm=parcel.HEIGHT_MM, title=told["order"])

    def _carrier_label(self, told: Payload, printer: Printer) -> bytes:
        label = CarrierLabel(base64.b64decode(told["content"]), Media(told["media"]))
        if printer.media == "pdf":
            return carried.to_pdf(label, width_mm=parcel.WIDTH_MM, height_mm=parcel.HEIGHT_MM)
        return carried.to_zpl(label, width_mm=parcel.WIDTH_MM, height_mm=parcel.HEIGHT_MM,
                              dots_per_mm=printer.dots_per_mm)

    def parcel_label(self, told: Payload) -> parcel.ParcelLabel:
        """The label's value from what was ordered."""
        return parcel.ParcelLabel(
            site=told["site"], client=told["client"], ship_to=ship_to(told["ship_to"]), order=told["order"],
            parcel=self._parcel_number(told), sscc=told["sscc"], ship_from=_lines(told["address"]), lane=told["lane"],
            carrier=told["carrier"], cut_off=self._clock(told["cut_off"]), weight=self._weight(told["weight_g"]))

    def packing_list(self, told: Payload) -> PackingList:
        """The packing list's value from what was ordered."""
        lines = tuple(
            PackingLine(line["sku"], line["name"], int(line["quantity"]), tuple(line["serials"]), line["hs_code"] or "",
                        line["origin"] or "", None if line["value"] is None else Decimal(str(line["value"])))
            for line in told["lines"])
        currency = next((line["currency"] for line in told["lines"] if line["currency"]), "")
        return PackingList(
            client=told["client"], site=told["site"], order=told["order"], ship_to=ship_to(told["ship_to"]),
            lines=lines, parcel=self._parcel_number(told), sscc=told["sscc"], packed=self._day(told["closed_at"]),
            carrier=told["carrier"], tracking=told["tracking"], weight=self._weight(told["weight_g"]),
            currency=currency)

    def _parcel_number(self, told: Payload) -> str:
        """How many there will be is known only with the last one."""
        if told["last"]:
            return self.translate(say("{number} of {count}", number=told["parcel"], count=told["parcel"]))
        return str(told["parcel"])

    def _clock(self, at: str | None) -> str:
        local = self._local(at)
        return local.strftime("%H:%M") if local else ""

    def _day(self, at: str | None) -> str:
        local = self._local(at)
        return local.strftime("%Y-%m-%d %H:%M") if local else ""

    def _local(self, at: str | None) -> datetime | None:
        when = moment(at)
        return when.astimezone(self.zone()) if when else None

    def _weight(self, weight_g: object) -> str:
        weight = grams(weight_g)
        return f"{weight / 1000:.2f} kg" if weight is not None else ""


def ship_to(address: Mapping[str, str]) -> tuple[str, ...]:
    """Where it goes, as lines. What else came with it (telephone, e-mail) is nobody's on the way."""
    lines = (" ".join(address[key] for key in keys if address.get(key)) for keys in ADDRESS_LINES)
    return tuple(line for line in lines if line)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
