"""What stands beside the verdict at the returns bench: the questions of the unit in hand, or the parcel."""

from __future__ import annotations

from collections.abc import Iterator

from station.jobs_returns import Announced, ReturnItem, ReturnParcel
from station.modes.returns_state import PAGE, ReturnsState, Row, grade_now, rows_of
from station.screens import CheckRow, Inspection, Task, TaskRow
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.words_returns import (
    GRADES,
    IDENTITY,
    REASONS,
    facts_of,
    finding_named,
    lane_said,
    lane_why,
    liable_named,
    tone_of,
)

GROUPS = {"accessory": say("Accessory"), "packaging": say("Packaging"), "cosmetic": say("Looks"),
          "functional": say("Works"), "lock": say("Locks and data")}


def inspection(state: ReturnsState) -> Inspection | None:
    """While a unit is looked at: nine rows at most, and the grade as it stands."""
    item, draft, parcel = state.inspecting, state.written, state.parcel
    if item is None or draft is None or parcel is None or not rows_of(item):
        return None
    rows = rows_of(item)
    page = draft.page * PAGE
    grade = draft.grade or grade_now(item, draft)
    return Inspection(
        title=IDENTITY[item.verdict][0], serial=item.serial, tone=tone_of(item),
        rows=tuple(_row(row, draft.said(row.code)) for row in rows[page : page + PAGE]), page=draft.page + 1,
        pages=-(-len(rows) // PAGE), big=grade, big_caption=GRADES[grade], facts=facts_of(parcel, item),
        footer=tuple(_footer(state)))


def _row(row: Row, good: bool | None) -> CheckRow:
    return CheckRow(value=row.code, text=row.text, group=GROUPS.get(row.group) or say("{words}", words=row.group),
                    picture=row.picture, good=good, explicit=row.explicit)


def _footer(state: ReturnsState) -> Iterator[Sentence]:
    draft = state.written
    if draft is None:
        return
    if draft.deviation:
        yield say("Not the grade by rule: {reason}", reason=draft.deviation)
    if draft.finding:
        yield say("Finding: {finding}. Liable: {who}", finding=finding_named(draft.finding),
                  who=liable_named(draft.liable))
    if draft.photos:
        yield say("Photos of this unit: {count}", count=len(draft.photos))


def task(state: ReturnsState) -> Task | None:
    """The parcel: what was announced, what has come, and where it went."""
    parcel = state.parcel
    if parcel is None:
        return None
    item = state.item
    lane = item.lane if item is not None else ""
    caption = None if not lane or item is None else lane_why(item)
    return Task(title=parcel.rma or parcel.order or parcel.label, subtitle=tuple(_subtitle(parcel)),
                big=lane_said(lane) or _left(parcel), big_caption=caption or say("still to come"),
                rows=(*(_came(one) for one in parcel.items), *(_due(line) for line in parcel.lines if _open(line))),
                footer=tuple(_arrived(parcel)))


def _left(parcel: ReturnParcel) -> str:
    return str(sum(max(line.quantity - line.came, 0) for line in parcel.lines)) if parcel.lines else ""


def _open(line: Announced) -> bool:
    return line.came < line.quantity


def _subtitle(parcel: ReturnParcel) -> Iterator[Sentence]:
    if parcel.client:
        yield say("{client}", client=parcel.client)
    if not parcel.lines:
        yield say("Not announced")
    if parcel.customer:
        yield say("From {customer}", customer=parcel.customer)
    if parcel.order and parcel.rma:
        yield say("Order {order}", order=parcel.order)


def _due(line: Announced) -> TaskRow:
    reason = say("The customer says: {reason}", reason=REASONS.get(line.reason) or line.reason)
    return TaskRow(name=line.name, code=line.sku, detail=reason, picture=line.picture, done=line.came,
                   total=line.quantity, serials=(line.serial,) if line.serial else ())


def _came(item: ReturnItem) -> TaskRow:
    thing = item.thing
    detail = say("In {place}, lane {lane}", place=item.tote, lane=lane_said(item.lane)) if item.tote else (
        say("Grade {grade}, lane {lane}", grade=item.grade, lane=lane_said(item.lane)) if item.lane else None)
    return TaskRow(name=thing.name if thing else IDENTITY[item.verdict][0], code=thing.sku if thing else "",
                   detail=detail, picture=thing.picture if thing else "", done=int(bool(item.tote)), total=1,
                   serials=(item.serial,) if item.serial else (),
                   tone=Tone.NEUTRAL if item.itself else Tone.ATTENTION)


def _arrived(parcel: ReturnParcel) -> Iterator[Sentence]:
    if parcel.weight_g is not None and parcel.outbound_g is not None:
        yield say("Weighs {came} g, left with {left} g.", came=parcel.weight_g, left=parcel.outbound_g)
    elif parcel.weight_g is not None:
        yield say("Weighs {came} g.", came=parcel.weight_g)
    if parcel.photos:
        yield say("Photos of the parcel: {count}", count=parcel.photos)
    if parcel.arrived_at is not None:
        yield say("Arrived {at}", at=parcel.arrived_at)
