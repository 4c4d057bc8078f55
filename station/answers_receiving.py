"""What the database answers about receiving, read into values."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from station.answers import Answer, moment, plain_place
from station.jobs import CapturePolicy
from station.jobs_receiving import Arrival, DockChosen, Finding, Inbound, InboundCarton, InboundLine, Naming
from station.profiles import profile_from_json


def inbound(data: Answer) -> Inbound:
    return Inbound(
        id=UUID(data["inbound"]), number=data["number"], client=UUID(data["client"]), client_name=data["client_name"],
        state=data["state"], blind=data["blind"], tracking=data["tracking"], dock=plain_place(data["dock"] or ""),
        arrived_at=moment(data["arrived_at"]), leased_until=moment(data["leased_until"]), left=int(data["left"]),
        lines=tuple(line(item) for item in data["lines"]), cartons=tuple(carton(item) for item in data["cartons"]),
        findings=tuple(finding(item) for item in data["findings"]))


def line(data: Answer) -> InboundLine:
    return InboundLine(
        id=UUID(data["id"]), sku_id=UUID(data["sku_id"]), sku=data["sku"], name=data["name"], picture=data["picture"],
        policy=CapturePolicy(data["policy"]), rule=data["rule"], announced=data["announced"],
        received=data["received"], listed=int(data["listed"]), lot=data["lot"], carton=data["carton"] or "",
        profile=profile_from_json(data["profile"]), gtins=tuple(data["gtins"]), serials=tuple(data["serials"]))


def carton(data: Answer) -> InboundCarton:
    return InboundCarton(
        id=UUID(data["id"]), code=data["code"], kind=data["kind"],
        parent=UUID(data["parent"]) if data["parent"] else None, state=data["state"], sealed=data["sealed"],
        sample_left=data["sample_left"], announced=int(data["announced"]), received=int(data["received"]))


def finding(data: Answer) -> Finding:
    return Finding(UUID(data["id"]), data["kind"], UUID(data["sku_id"]) if data["sku_id"] else None, data["serial"],
                   data["quantity"])


def found(answer: Answer) -> Finding | None:
    return finding(answer["found"]) if answer.get("found") else None


def arrival(answer: Answer, *, house: bool = False) -> Arrival:
    """What one act changed. `house`: the serial that came is on a label that is printed now."""
    told = answer["line"]
    serial = (answer.get("unit") or {}).get("serial", "")
    return Arrival(
        line=UUID(told["id"]), received=told["received"], left=int(answer["left"]), came=serial,
        house=serial if house else "", carton=carton(answer["carton"]) if answer.get("carton") else None,
        found=found(answer), naming=None if house else naming(answer))


def naming(answer: Answer) -> Naming | None:
    """The names still due of the unit that the answer is about; None where it says nothing of them."""
    unit, due = answer.get("unit"), answer.get("due")
    return Naming(UUID(unit["id"]), unit["serial"], tuple(due)) if unit and due is not None else None


def named(answer: Answer) -> Naming | None:
    """The same after a name was taken down or corrected, with that name."""
    told = naming(answer)
    return replace(told, given=(answer["type"], answer["value"])) if told is not None and answer["value"] else told


def dock_chosen(answer: Answer) -> DockChosen:
    return DockChosen(answer["dock"], inbound(answer["job"]) if answer["job"] else None)
