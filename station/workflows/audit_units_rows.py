"""What the base tells of one unit, as values: one function a list of the story."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from station.audits.units import (
    StoryAlias,
    StoryAnswer,
    StoryCase,
    StoryCertificate,
    StoryComponent,
    StoryFinding,
    StoryPaper,
    StoryPhoto,
    StoryReturn,
    StoryWeight,
)

Row = Mapping[str, Any]


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _perhaps(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def aliases_of(told: Row) -> tuple[StoryAlias, ...]:
    return tuple(StoryAlias(row["type"], row["value"]) for row in told["aliases"] or [])


def components_of(told: Row) -> tuple[StoryComponent, ...]:
    return tuple(StoryComponent(row["inside"], row["role"], UUID(row["client"]), UUID(row["unit"]), row["sku"],
                                row["serial"], _at(row["since"])) for row in told["components"] or [])


def papers_of(told: Row) -> tuple[StoryPaper, ...]:
    """Of every parcel it was in."""
    papers = [StoryPaper(UUID(row["id"]), row["kind"], row["fate"], row["bench"], _at(row["ordered_at"]),
                         _perhaps(row["settled_at"]), row["reprint"], box["parcel"])
              for box in told["boxes"] or [] for row in box["papers"] or []]
    return tuple(sorted(papers, key=lambda one: one.ordered_at))


def weights_of(told: Row) -> tuple[StoryWeight, ...]:
    """Of the parcels it left in and of those it came back in."""
    left = [StoryWeight(row["parcel"], Decimal(row["weight_g"]),
                        Decimal(row["expected_g"]) if row["expected_g"] else None, _at(row["at"]))
            for row in told["boxes"] or [] if row["weight_g"]]
    came = [StoryWeight(row["label"], Decimal(row["weight_g"]), None, _at(row["arrived_at"]))
            for row in told["returns"] or [] if row["weight_g"]]
    return tuple(sorted((*left, *came), key=lambda one: one.at))


def photos_of(told: Row) -> list[StoryPhoto]:
    """Wherever one was kept of it or of the box it was in."""
    boxes = [StoryPhoto(row["photo"], "parcel", _at(row["at"])) for row in told["boxes"] or [] if row["photo"]]
    found = [StoryPhoto(row["photo"], "finding", _at(row["at"])) for row in told["findings"] or []]
    cases = [StoryPhoto(photo, "case", _at(row["opened_at"])) for row in told["cases"] or [] for photo in row["photos"]]
    came = [StoryPhoto(photo, "return", _at(row["arrived_at"])) for row in told["returns"] or []
            for photo in (*row["photos"], *(one["photo"] for one in row["answers"] or [] if one["photo"]))]
    return [*boxes, *found, *cases, *came]


def cases_of(told: Row) -> tuple[StoryCase, ...]:
    return tuple(StoryCase(
        id=UUID(row["id"]), kind=row["class"], subject=row["subject"], owner=row["owner"] or "",
        opened_at=_at(row["opened_at"]), due_at=_at(row["due_at"]), decision=row["decision"] or "",
        reason=row["reason"] or "", decided_by=row["decided_by"] or "", decided_at=_perhaps(row["decided_at"]))
        for row in told["cases"] or [])


def returns_of(told: Row) -> tuple[StoryReturn, ...]:
    return tuple(StoryReturn(
        id=UUID(row["id"]), **{name: row[name] or "" for name in (
            "label", "rma", "customer_reason", "verdict", "state", "grade", "grade_by_rule", "deviation", "lane",
            "rule", "plate", "bench", "operator")},
        arrived_at=_at(row["arrived_at"]), inspected_at=_perhaps(row["inspected_at"]),
        routed_at=_perhaps(row["routed_at"]), placed_at=_perhaps(row["placed_at"]),
        answers=tuple(StoryAnswer(one["code"], _asked(one["asked"]), one["answer"], one["photo"] or "", _at(one["at"]))
                      for one in row["answers"] or []),
        findings=tuple(StoryFinding(one["finding"], one["liable"], one["note"], _at(one["at"]))
                       for one in row["findings"] or [])) for row in told["returns"] or [])


def _asked(question: Any) -> str:
    """A question's English text, or the name of the accessory that was looked for."""
    if not isinstance(question, dict):
        return str(question)
    text = question.get("text")
    return str(text.get("en", "")) if isinstance(text, dict) else str(text or question.get("name", ""))


def certificates_of(told: Row) -> tuple[StoryCertificate, ...]:
    return tuple(StoryCertificate(
        id=UUID(row["id"]), kind=row["kind"], number=row["number"], facts=row["facts"], operator=row["operator"] or "",
        witness=row["witness"] or "", bench=row["bench"], at=_at(row["at"]),
        taken_back=_perhaps(row["taken_back"])) for row in told["certificates"] or [])
