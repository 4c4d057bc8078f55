"""What the task panel shows of a shipment: how much is still to come, product by product, and what was found."""

from __future__ import annotations

from collections import Counter

from station.answers import plain_place
from station.jobs_receiving import FINDINGS, Inbound, InboundCarton, InboundLine
from station.modes.receiving_state import ReceivingState
from station.screens import Task, TaskRow
from station.sentences import Sentence, say
from station.verdicts import Tone


def task(state: ReceivingState) -> Task | None:
    """The shipment in hand; before one, the dock that was chosen; or None."""
    inbound = state.inbound
    if inbound is None:
        return Task(title=plain_place(state.dock), subtitle=(say("Goods come in here"),)) if state.dock else None
    return Task(
        title=inbound.number, subtitle=_subtitle(inbound), big=str(inbound.received if inbound.blind else inbound.left),
        big_caption=say("units received") if inbound.blind else say("still to come"),
        rows=(*_open(state), *_findings(inbound), *_lines(inbound), *_cartons(inbound)), footer=_footer(inbound))


def _subtitle(inbound: Inbound) -> tuple[Sentence, ...]:
    told = [say("{client}", client=inbound.client_name)]
    if inbound.blind:
        told.append(say("Not announced"))
    else:
        told.append(say("{received} of {announced} received", received=inbound.received, announced=inbound.announced))
    if inbound.dock:
        told.append(say("At {place}", place=inbound.dock))
    return tuple(told)


def _footer(inbound: Inbound) -> tuple[Sentence, ...]:
    return () if inbound.arrived_at is None else (say("Arrived {at}", at=inbound.arrived_at),)


def _open(state: ReceivingState) -> tuple[TaskRow, ...]:
    """The carton that is open now stands first."""
    carton = state.open_carton
    return () if carton is None else (_carton(carton),)


def _carton(carton: InboundCarton) -> TaskRow:
    return TaskRow(name=carton.code, detail=_carton_state(carton), done=carton.received,
                   total=carton.announced or None)


def _carton_state(carton: InboundCarton) -> Sentence:
    if carton.kind == "pallet":
        return say("Pallet")
    if carton.sample_left:
        return say("Carton, sample: {left} to scan", left=carton.sample_left)
    match carton.state:
        case "expected":
            return say("Carton, still to come")
        case "received":
            return say("Carton, received sealed") if carton.sealed else say("Carton, sample as listed")
        case _:
            return say("Carton, open")


def _cartons(inbound: Inbound) -> tuple[TaskRow, ...]:
    """Cartons that are still to come, so that somebody can look for them."""
    return tuple(_carton(carton) for carton in inbound.cartons
                 if carton.kind == "carton" and carton.state == "expected")


def _lines(inbound: Inbound) -> tuple[TaskRow, ...]:
    """One row a product: lines by carton or lot are one count to the receiver. What is still to come first."""
    by_sku: dict[str, list[InboundLine]] = {}
    for line in inbound.lines:
        by_sku.setdefault(line.sku, []).append(line)
    rows = [_row(inbound, lines) for lines in by_sku.values()]
    return tuple(sorted(rows, key=lambda row: row.total is not None and row.done >= row.total))


def _row(inbound: Inbound, lines: list[InboundLine]) -> TaskRow:
    first, done = lines[0], sum(line.received for line in lines)
    announced = sum(line.announced for line in lines)
    over = not inbound.blind and done > announced
    detail = None if first.serialised else say("Counted by product code")
    if over:
        detail = say("{over} more than announced", over=done - announced)
    serials = tuple(serial for line in lines for serial in line.serials)
    return TaskRow(name=first.name, code=first.sku, detail=detail, picture=first.picture, done=done,
                   total=None if inbound.blind else announced, serials=serials,
                   tone=Tone.ATTENTION if over else Tone.NEUTRAL)


def _findings(inbound: Inbound) -> tuple[TaskRow, ...]:
    """One marked row a kind of finding."""
    counts: Counter[str] = Counter()
    serials: dict[str, tuple[str, ...]] = {}
    for found in inbound.findings:
        counts[found.kind] += found.quantity
        if found.serial:
            serials[found.kind] = (*serials.get(found.kind, ()), found.serial)
    return tuple(TaskRow(name="", detail=FINDINGS[kind], done=count, serials=serials.get(kind, ())[-2:],
                         tone=Tone.REFUSED if kind in _STOPPED else Tone.ATTENTION)
                 for kind, count in counts.items())


_STOPPED = frozenset({"duplicate", "wrong_client", "wrong_sku", "damaged"})
