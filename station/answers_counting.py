"""What the database answers to the counting bench, read into values."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from station.answers import Answer, plain_place
from station.jobs_counting import CountedGoods, CountedOne, CountReview, Difference, PlaceCount


def place_count(data: Answer) -> PlaceCount:
    return PlaceCount(
        count=UUID(data["count"]), code=data["code"], kind=data["what"], sku=data["sku"] or "",
        location=UUID(data["location"]), place=plain_place(data["place"]), again=data["again"], seen=data["seen"],
        latest=tuple(reversed(data["latest"])), goods=tuple(goods(item) for item in data["goods"]))


def goods(data: Answer) -> CountedGoods:
    return CountedGoods(sku=data["sku"], name=data["name"], picture=data["picture"], quantity=int(data["quantity"]))


def counted_one(answer: Answer) -> CountedOne:
    """What one scan, one typed quantity or one bulk of tags has done."""
    item = answer.get("item")
    return CountedOne(
        seen=answer["seen"], name=answer.get("name", ""), twice=answer.get("twice", False),
        goods=goods(item) if item else None, gtin=item["gtin"] if item else "", tags=answer.get("tags", 0),
        fresh=answer.get("fresh", 0))


def review(data: Answer) -> CountReview:
    sizes = data["sizes"]
    overall = data["location_accuracy"]
    return CountReview(
        count=UUID(data["count"]), code=data["code"], location=UUID(data["location"]),
        place=plain_place(data["place"]), state=data["state"], expected=data["expected"], found=data["found"],
        missing=tuple(_unit(item) for item in data["missing"]),
        misplaced=tuple(_unit(item) for item in data["misplaced"]),
        unknown=tuple(Difference(serial=item["name"], sku=item["sku"] or "", rounds=item["rounds"])
                      for item in data["unknown"]),
        sizes=(sizes["missing"], sizes["misplaced"], sizes["unknown"]),
        serial_accuracy=Decimal(str(data["serial_accuracy"])),
        location_accuracy=None if overall is None else Decimal(str(overall)), seconds=Decimal(str(data["seconds"])),
        counters=tuple(data["counters"] or ()), goods=tuple(goods(item) for item in data["goods"]))


def _unit(data: Answer) -> Difference:
    went = data.get("boxed") or data.get("shipped") or {}
    return Difference(
        serial=data["serial"], sku=data["sku"], name=data["name"], client_name=data["client_name"],
        state=data["state"], place=plain_place(data.get("place") or ""),
        order=data.get("order") or went.get("order") or "", picture=data["picture"],
        rounds=data.get("rounds", 1))
