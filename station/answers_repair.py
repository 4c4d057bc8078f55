"""What the database answers about a unit in hand and a vendor's list, read into values."""

from __future__ import annotations

from uuid import UUID

from station.answers import Answer, moment, plain_place
from station.answers_returns import warranty
from station.jobs import Thing
from station.jobs_repair import Did, Part, Tested, VendorList, VendorUnit, Wiped, Work
from station.profiles import profile_from_json


def work(data: Answer) -> Work:
    unit, label, vendor = data["unit"], data.get("label") or {}, data.get("vendor") or {}
    return Work(
        client=UUID(unit["client"]), unit=UUID(unit["id"]), client_name=unit["client_name"], state=unit["state"],
        thing=Thing(unit["sku"], unit["name"], serial=unit["serial"], picture=unit["picture"] or ""),
        grade=data.get("grade") or "", lane=data.get("lane") or "", rule=data.get("rule") or "",
        place=plain_place(data.get("place") or ""), hold=unit.get("hold") or "", can=tuple(data["can"]),
        profile=profile_from_json(data.get("profile") or {}), names=tuple(data["names"]),
        parts=tuple(Part(serial=p["serial"], sku=p["sku"], name=p["name"]) for p in data["parts"]),
        tests=tuple(_test(one) for one in data["tests"]), wiped=_wiped(data.get("wipe")),
        did=tuple(Did(kind=d["kind"], part=d.get("part") or "", note=d.get("note") or "") for d in data["did"]),
        wipe_due=bool(data["wipe_due"]), graded=bool(data["graded"]), cleared=bool(data["cleared"]),
        label_due=label.get("proved") is False, vendor=vendor.get("number") or "",
        warranty=warranty(data.get("warranty") or {}))


def _test(data: Answer) -> Tested:
    return Tested(name=data["name"], passed=data["result"] == "passed", value=data.get("value") or "",
                  number=data.get("number") or "")


def _wiped(data: Answer | None) -> Wiped | None:
    if not data:
        return None
    return Wiped(number=data["number"], method=data["method"], tool=data["tool"], at=moment(data.get("at")))


def vendor_list(data: Answer) -> VendorList:
    return VendorList(
        client=UUID(data["client"]), id=UUID(data["id"]), number=data["number"], vendor=data["vendor"],
        client_name=data.get("client_name") or "", shipped=data["state"] == "shipped",
        carrier=data.get("carrier") or "", tracking=data.get("tracking") or "",
        units=tuple(VendorUnit(serial=u["serial"], sku=u["sku"], name=u["name"], picture=u.get("picture") or "")
                    for u in data.get("units") or ()))
