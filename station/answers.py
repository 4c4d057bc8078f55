"""What the database answers, read into values. Keys are those of the functions in the migrations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from station.gate import UnitFacts
from station.jobs import CapturePolicy, Job, JobLine, Note, Parcel, ParcelState, PersonOnBench, Progress, Thing
from station.profiles import profile_from_json
from station.verdicts import PrintOrder

Answer = Mapping[str, Any]


def grams(value: object) -> Decimal | None:
    """A weight as it stands in JSON, to a tenth of a gram and without idle zeros; or None."""
    if value is None:
        return None
    weight = Decimal(str(value)).quantize(Decimal("0.1"))
    return weight.quantize(Decimal(1)) if weight == weight.to_integral_value() else weight


def moment(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


def plain_place(code: str) -> str:
    """A place as people say it: without the prefix that tells scanners what it is."""
    return code.removeprefix("TOTE:").removeprefix("LOC:")


def person(data: Answer) -> PersonOnBench:
    return PersonOnBench(UUID(data["id"]), data["name"], data["role"], data["language"])


def thing(data: Answer | None) -> Thing | None:
    if not data:
        return None
    return Thing(data["sku"], data["name"], serial=data.get("serial", ""), picture=data.get("picture", ""))


def unit_facts(answer: Answer) -> UnitFacts:
    """The gate's facts; a unit that was not found has none."""
    if "unit" not in answer:
        return UnitFacts(known=False)
    return UnitFacts(known=True, **answer.get("gate", {}))


def parcel(data: Answer) -> Parcel:
    return Parcel(
        UUID(data["id"]), data["number"], ParcelState(data["state"]), sscc=data["sscc"] or "", items=data["items"],
        weight_g=grams(data["weight_g"]), expected_g=grams(data["expected_g"]), tolerance_g=grams(data["tolerance_g"]),
        label=data["label"], carrier_label=data["carrier_label"], tracking=data["tracking"],
    )


def line(data: Answer) -> JobLine:
    gtins = tuple(data["gtins"])
    return JobLine(
        id=UUID(data["id"]), sku_id=UUID(data["sku_id"]), sku=data["sku"], name=data["name"],
        gtin=gtins[0] if gtins else "", gtins=gtins, picture=data["picture"], policy=CapturePolicy(data["policy"]),
        exact=data["exact"], ordered=data["ordered"], packed=data["packed"], weight_g=grams(data["weight_g"]),
        profile=profile_from_json(data["profile"]), serials=tuple(data["serials"]), wanted=tuple(data["wanted"]),
    )


def job(data: Answer) -> Job:
    leased = moment(data["leased_until"])
    return Job(
        order=UUID(data["order"]), number=data["number"], client=UUID(data["client"]), client_name=data["client_name"],
        lane=data["lane"], carrier=data["carrier"], cut_off=moment(data["cut_off"]), leased_until=leased,
        lines=tuple(line(item) for item in data["lines"]), parcels=tuple(parcel(item) for item in data["parcels"]),
        notes=tuple(Note(UUID(n["id"]), n["text"], n["confirmed"]) for n in data["notes"]),
        tote=plain_place(data["tote"] or ""),
    )


def prints(answer: Answer) -> tuple[PrintOrder, ...]:
    return tuple(
        PrintOrder(UUID(p["id"]), p["kind"], UUID(p["parcel"]) if p["parcel"] else None, p["payload"])
        for p in answer.get("prints", ())
    )


def progress(answer: Answer) -> Progress:
    """What one scan changed. A packed unit came, an unpacked one went; counted goods have no serial."""
    told = answer["line"]
    serial = (answer.get("unit") or {}).get("serial", "")
    out = answer.get("unit", {}).get("state") == "picked"
    return Progress(
        line=UUID(told["id"]), packed=told["packed"], parcel=parcel(answer["parcel"]), left=int(answer["left"]),
        came="" if out else serial, went=serial if out else "",
    )
