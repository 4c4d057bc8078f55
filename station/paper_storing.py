"""The papers of storing from what was ordered: labels of places, and pick lists. Plates are those of receiving."""

from __future__ import annotations

from station import answers_storing
from station.answers import plain_place
from station.devices.printer import Printer
from station.jobs_storing import Pick, Stop
from station.labels import pdf, place, zpl
from station.labels.pick_list import PickLine, PickList, pick_list
from station.labels.place import PlaceLabel
from station.paper_receiving import Payload, Site
from station.sentences import Sentence, say

KINDS = {"bin": say("Bin"), "cage": say("Cage"), "tote": say("Tote"), "dock": say("Dock"), "bench": say("Bench"),
         "lane": say("Lane"), "staging": say("Staging")}


def drawn(kind: str, told: Payload, printer: Printer, site: Site) -> bytes:
    """What the printer takes. Raises StationError where a text cannot be drawn."""
    if kind == "pick_list":
        return pick_list(pick_list_of(told, site), site.translate, sheet=site.sheet)
    image = place.render(place_label_of(told, site), printer.dots_per_mm)
    if printer.media == "zpl":
        return zpl.of_image(image)
    return pdf.of_image(image, width_mm=place.WIDTH_MM, height_mm=place.HEIGHT_MM, title=told["code"])


def place_label_of(told: Payload, site: Site) -> PlaceLabel:
    """The label's value: what the place is called, what it is, and what it is for."""
    rules = told["rules"]
    said: list[str | Sentence] = [told["client"] or "", rules.get("climate") or ""]
    said += [say("on hold")] if rules.get("hold") else []
    zone = " · ".join(site.translate(one) if isinstance(one, Sentence) else one for one in said if one)
    return PlaceLabel(site.translate(KINDS[told["kind"]]), plain_place(told["code"]), told["code"], zone)


def pick_list_of(told: Payload, site: Site) -> PickList:
    """The list's value: what is still to be taken, in the order of the places."""
    pick = answers_storing.pick(told["pick"])
    return PickList(
        client=pick.client_name, site=told["site"], order=pick.number, code=f"ORDER:{pick.number}",
        lines=tuple(_line(stop, site) for stop in pick.open_stops) + tuple(_short(pick, site)), tote=pick.tote,
        lane=pick.lane, cut_off=site.day(told["pick"]["cut_off"]), printed=site.day(told["at"]))


def _line(stop: Stop, site: Site) -> PickLine:
    where = site.translate(say("in {carton}", carton=stop.carton)) if stop.carton else ""
    return PickLine(stop.place or "?", stop.sku, stop.name, stop.units, stop.serials, where)


def _short(pick: Pick, site: Site) -> list[PickLine]:
    """What has no place: short, or added at packing."""
    return [PickLine("–", one.sku, one.name, one.units, where=site.translate(say("nowhere in stock")))
            for one in pick.short] + [
        PickLine("–", one.sku, one.name, one.units, where=site.translate(say("added at packing")))
        for one in pick.at_packing]
