"""What the database answers about returns, read into values."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from station.answers import Answer, grams, moment, plain_place, thing
from station.jobs_returns import (
    Accessory,
    Announced,
    Question,
    ReturnItem,
    ReturnParcel,
    Shipped,
    Signal,
    VendorTrip,
    Warranty,
)
from station.profiles import profile_from_json


def parcel(data: Answer) -> ReturnParcel:
    return ReturnParcel(
        id=UUID(data["id"]), label=data["label"], what=data["what"], client=data.get("client_name") or "",
        rma=data.get("rma") or "", order=data.get("order") or "", customer=data.get("customer") or "",
        arrived_at=moment(data.get("arrived_at")), closed_before=moment(data.get("closed_before")),
        weight_g=grams(data.get("weight_g")), outbound_g=grams(data.get("outbound_g")),
        photos=int(data.get("photos") or 0),
        lines=tuple(_line(line) for line in data.get("lines") or ()),
        items=tuple(item(one) for one in data.get("items") or ()))


def _line(data: Answer) -> Announced:
    return Announced(
        id=UUID(data["id"]), sku=data["sku"], name=data["name"], picture=data.get("picture") or "",
        sku_id=UUID(data["sku_id"]) if data.get("sku_id") else None,
        profile=profile_from_json(data.get("profile") or {}),
        serial=data.get("serial") or "", quantity=int(data["quantity"]), came=int(data["came"]), reason=data["reason"],
        comment=data.get("comment") or "")


def item(data: Answer) -> ReturnItem:
    asked = data.get("set") or {}
    return ReturnItem(
        id=UUID(data["id"]), verdict=data["verdict"], state=data["state"], thing=thing(data.get("unit")),
        serial=data.get("serial") or "", unannounced=bool(data.get("unannounced")), reason=data.get("reason") or "",
        comment=data.get("comment") or "", shipped=_shipped(data.get("shipped") or {}),
        warranty=warranty(data.get("warranty") or {}), signals=tuple(_signal(s) for s in data.get("signals") or ()),
        grade_by_rule=data.get("grade_by_rule") or "", grade=data.get("grade") or "", lane=data.get("lane") or "",
        rule=data.get("rule") or "", plate=data.get("plate") or "", plate_proved=bool(data.get("plate_proved")),
        tote=plain_place(data.get("tote") or ""), has_case=bool(data.get("case")),
        question_set=UUID(asked["id"]) if asked.get("id") else None,
        questions=tuple(_question(q) for q in asked.get("questions") or ()),
        accessories=tuple(_accessory(a) for a in data.get("accessories") or ()),
        checks=tuple(data.get("checks") or ()), near=tuple(str(serial) for serial in data.get("near") or ()),
        house=bool(data.get("house")), itself=bool(data.get("itself")), vendor=_trip(data.get("vendor")),
        profile=profile_from_json(data.get("profile") or {}))


def _trip(data: Answer | None) -> VendorTrip | None:
    return VendorTrip(number=data["number"], vendor=data["vendor"], at=moment(data.get("at"))) if data else None


def _question(data: Answer) -> Question:
    return Question(
        code=data["code"], group=data["group"], text=data["text"], good=data["good"],
        explicit=bool(data.get("explicit")), worst=data.get("worst") or "C", finding=data.get("finding") or "other",
        liable=data.get("liable") or "unknown")


def _accessory(data: Answer) -> Accessory:
    return Accessory(number=int(data["number"]), name=data["name"], picture=data.get("picture") or "",
                     worst=data.get("worst") or "C")


def _shipped(data: Answer) -> Shipped:
    return Shipped(
        at=moment(data.get("at")), order=data.get("order") or "", customer=data.get("customer") or "",
        packer=data.get("packer") or "", bench=data.get("bench") or "", tracking=data.get("tracking") or "",
        weight_g=grams(data.get("weight_g")), photo=data.get("photo") or "", proved_at=moment(data.get("proved_at")))


def warranty(data: Answer) -> Warranty:
    until = data.get("until")
    return Warranty(answer=data.get("answer") or "unknown",
                    until=date.fromisoformat(str(until)[:10]) if until else None, months=data.get("months"))


def _signal(data: Answer) -> Signal:
    operation = UUID(data["op"]) if data.get("op") else None
    return Signal(name=data["name"], facts=data.get("facts") or {}, operation=operation)
