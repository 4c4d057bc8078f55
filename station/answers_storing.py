"""What the database tells a stower, read into values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from station.answers import Answer, moment, plain_place
from station.jobs_storing import (
    Been,
    Content,
    Fetch,
    InHand,
    Look,
    Pick,
    PlaceSeen,
    Stay,
    Stop,
    Stored,
    Suggestion,
    Waiting,
)


def _contents(rows: Iterable[Answer]) -> tuple[Content, ...]:
    return tuple(Content(sku=row["sku"], name=row["name"], picture=row["picture"], client_name=row["client_name"],
                         units=row["units"]) for row in rows)


def place_seen(told: Answer, contents: Iterable[Answer] = ()) -> PlaceSeen:
    rules = told["rules"]
    return PlaceSeen(
        id=UUID(told["id"]), code=plain_place(told["code"]), kind=told["kind"], units=told["units"],
        capacity=rules.get("capacity"), client_name=told["client_name"] or "", climate=rules.get("climate") or "",
        secure=bool(rules.get("secure")) or told["kind"] == "cage", one_sku=bool(rules.get("one_sku")),
        hold=bool(rules.get("hold")), contents=_contents(contents))


def in_hand(answer: Answer) -> InHand:
    """A unit, or a carton."""
    suggestions = tuple(Suggestion(plain_place(one["code"]), one["same"], one["capacity"], one["empty"])
                        for one in answer["suggestions"])
    if answer["what"] == "unit":
        unit = answer["unit"]
        return InHand(
            client=UUID(unit["client"]), client_name=unit["client_name"], code=unit["serial"], unit=UUID(unit["id"]),
            name=unit["name"], sku=unit["sku"], picture=unit["picture"], hold=unit["hold"] or "",
            place=plain_place(answer["place"] or ""), suggestions=suggestions, been=_been(answer["been"]),
            missing=unit["state"] == "missing")
    carton, contents = answer["carton"], _contents(answer["contents"])
    return InHand(
        client=UUID(carton["client"]), client_name=carton["client_name"], code=carton["code"],
        carton=UUID(carton["id"]), kind=carton["kind"], units=answer["units"], contents=contents,
        name=contents[0].name if len(contents) == 1 else "", sku=contents[0].sku if len(contents) == 1 else "",
        place=plain_place(carton["place"] or ""), suggestions=suggestions)


def _been(rows: Iterable[Answer]) -> tuple[Been, ...]:
    return tuple(Been(place=plain_place(row["place"] or ""), state=row["state"], carton=row["carton"] or "",
                      came=datetime.fromisoformat(row["came"]), left=moment(row["left"]), person=row["person"] or "")
                 for row in rows)


def look(answer: Answer) -> Look:
    return Look(place_seen(answer["there"], answer["contents"]), tuple(
        Stay(serial=row["serial"], sku=row["sku"], name=row["name"], picture=row.get("picture") or "",
             came=datetime.fromisoformat(row["came"]), origin=plain_place(row["from"] or ""), left=moment(row["left"]),
             to=plain_place(row["to"] or "")) for row in answer["stays"]))


def fetch(answer: Answer) -> Fetch:
    told = answer["proposal"]
    return Fetch(
        face=place_seen(answer["there"], answer["contents"]), source=plain_place(told["from"]),
        client_name=told["client_name"], sku=told["sku"], name=told["name"], picture=told["picture"],
        units=told["units"], left=told["units"],
        highest=told["max"], serials=tuple(told["serials"]))


def stored(operation: UUID, answer: Answer) -> Stored:
    """One put-away: a unit's, or that of a carton with everything in it."""
    thing = answer.get("carton") or answer["unit"]
    carton = answer.get("carton") is not None
    return Stored(
        operation=operation, client=UUID(answer["client"]), code=thing["code"] if carton else thing["serial"],
        kind=thing["kind"] if carton else "unit", name="" if carton else thing["name"],
        sku="" if carton else thing["sku"], picture="" if carton else thing["picture"], units=answer["units"],
        place=place_seen(answer["there"]), came_from=plain_place(answer["from"] or ""), onto=answer.get("onto") or "",
        was_missing=bool(answer.get("was_missing")))


def pick(told: Answer) -> Pick:
    return Pick(
        order=UUID(told["order"]), number=told["number"], client=UUID(told["client"]),
        client_name=told["client_name"], lane=told["lane"], tote=plain_place(told["tote"] or ""),
        cut_off=moment(told["cut_off"]), stops=tuple(_stop(stop) for stop in told["stops"]),
        short=_waiting(told["short"]), at_packing=_waiting(told["at_packing"]))


def _stop(told: Answer) -> Stop:
    return Stop(place=plain_place(told["place"] or ""), place_code=told["place"] or "",
                carton=told["carton"] or "", sku=told["sku"], name=told["name"], picture=told["picture"],
                units=told["units"], serials=tuple(told["serials"]), done=told["done"], exact=told["exact"])


def _waiting(rows: Iterable[Answer]) -> tuple[Waiting, ...]:
    return tuple(Waiting(row["sku"], row["name"], row["units"]) for row in rows)
