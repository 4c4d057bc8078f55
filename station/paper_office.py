"""The office's papers from what the base says: badges, the command sheet, labels of places, carriers' manifests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from station.answers import grams
from station.commands import KEYS, Action
from station.exchange.office_papers import HandedOver, Issued
from station.exchange.site import Site
from station.labels.badges import Badge, badge_sheet
from station.labels.command_sheet import DIGITS, WORDS, CommandCode, command_sheet
from station.labels.manifest import HandedParcel, Manifest, manifest
from station.labels.pdf import A4, Sheet, Translate
from station.labels.place_sheet import place_sheet
from station.paper_receiving import Site as PaperOf
from station.paper_storing import place_label_of
from station.sentences import Sentence, say

ROLES: Mapping[str, Sentence] = {
    "receiver": say("Receiver"), "stower": say("Stower"), "packer": say("Packer"),
    "inspector": say("Returns inspector"), "counter": say("Counter"), "supervisor": say("Supervisor"),
}


def badges(issued: Sequence[Issued], site: Site, translate: Translate, *, sheet: Sheet = A4) -> bytes:
    """The badges as PDF."""
    return badge_sheet([Badge(one.name, translate(ROLES[one.role]), one.code, site.name) for one in issued],
                       translate(say("Badges")), sheet=sheet)


def commands(site: Site, bench: str, translate: Translate, *, sheet: Sheet = A4) -> bytes:
    """The sheet of command codes, signed by the site; `bench` may be ""."""
    codes = [CommandCode(action.name, KEYS[action], site.key.sign(action.name))
             for action in Action if action.name in WORDS]
    codes += [CommandCode(digit, digit, site.key.sign(digit)) for digit in DIGITS]
    return command_sheet(codes, bench, site.name, translate, sheet=sheet)


def places(found: Sequence[Mapping[str, Any]], translate: Translate, *, sheet: Sheet = A4) -> bytes:
    """A label for each place, as PDF."""
    paper = PaperOf(translate, lambda at: at or "", sheet)
    return place_sheet([place_label_of(one, paper) for one in found], translate(say("Labels of places")))


def handed_over(told: HandedOver, site: Site, translate: Translate, *, sheet: Sheet = A4) -> bytes:
    """The carrier's manifest as PDF."""
    weights = [weight for *_, weight, _ in told.parcels if weight is not None]
    whole = _weight(sum(weights, Decimal(0))) if len(weights) == len(told.parcels) else ""
    last: datetime = told.parcels[-1][-1]
    return manifest(Manifest(
        carrier=told.carrier or "–", number=f"{told.carrier} {told.day.isoformat()}".strip(), site=site.name,
        handed_over=last.astimezone(ZoneInfo(site.zone)).strftime("%Y-%m-%d %H:%M"), weight=whole,
        parcels=tuple(HandedParcel(sscc, order, client, tracking, _weight(weight))
                      for sscc, order, client, tracking, weight, _ in told.parcels)), translate, sheet=sheet)


def _weight(weight_g: Decimal | None) -> str:
    weight = grams(weight_g)
    return f"{weight / 1000:.2f} kg" if weight is not None else ""
