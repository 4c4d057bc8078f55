"""The packing acts: one function a command, each one round trip.

The database decides and answers with facts; here the answer becomes what the packer is told.
"""

from __future__ import annotations

from uuid import UUID

from station import answers
from station.answers import Answer
from station.commands import (
    CloseParcel,
    ConfirmNote,
    PackCounted,
    PackUnit,
    ProveLabel,
    ReleaseOrder,
    RemoveUnit,
    ReopenParcel,
    ShipParcel,
    TakeOrder,
    UndoLast,
)
from station.jobs import Job, ParcelState
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Kind, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask
from station.workflows.telling import gate_question, order_question


def take_order(connection: Connection, command: TakeOrder) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "asked":
        return order_question(command.act.id, answer, "take_order", {"code": command.code})
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    job = answers.job(answer["job"])
    return Verdict(kind=Kind.ORDER_TAKEN, tone=Tone.ACCEPTED, word=say("ORDER {order}", order=job.number),
                   sentence=_first_step(job), facts=(say("{client} · {lane}", client=job.client_name, lane=job.lane),),
                   operation=command.act.id, job=job)


def _first_step(job: Job) -> Sentence:
    if job.parcel is not None and job.parcel.state is ParcelState.CLOSED:
        return say("Stick the label on the box, then scan it.")
    if job.parcel is not None and job.parcel.state is ParcelState.PROVED:
        return say("Put the box on the cart, then press F12.")
    if job.unconfirmed:
        return say("Read the packing note, then press F2 to confirm it.")
    if job.left:
        return say("Scan the first item: {left} to pack.", left=job.left)
    return say("Everything is packed: press F12 to go on.")


def release_order(connection: Connection, command: ReleaseOrder) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    return Verdict(kind=Kind.ORDER_RELEASED, tone=Tone.NEUTRAL, word=say("PUT BACK"),
                   sentence=say("Put the tote back on its shelf, then scan the next one."),
                   facts=(say("Order {order} is free for any bench.", order=answer["order"]),),
                   operation=command.act.id)


def confirm_note(connection: Connection, command: ConfirmNote) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    job = answers.job(answer["job"])
    return Verdict(kind=Kind.NOTE_CONFIRMED, tone=Tone.ACCEPTED, word=say("READ"), sentence=_first_step(job),
                   operation=command.act.id, job=job)


def pack_unit(connection: Connection, command: PackUnit) -> Verdict:
    """One unit through the gate. Asked: which SKU, or whether to swap. Refused: with its reason."""
    answer = ask(connection, command)
    if answer["outcome"] == "asked":
        return _pack_question(command, answer)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    swapped = answer.get("swapped")
    facts = (say("Swapped with order {order}.", order=swapped["order"] or "?"),) if swapped else ()
    return _packed(command.act.id, answer, facts)


def _pack_question(command: PackUnit, answer: Answer) -> Verdict:
    """Ask, and keep the scan: the answer sends it again, under an id of its own."""
    return gate_question(command.act.id, answer, {
        "raw": command.act.raw.hex(), "candidates": "\n".join(command.candidates), "gtin": command.gtin or "",
        "fits": "\n".join(str(sku) for sku in command.fits), "sku": str(command.sku or "")})


def _packed(operation: UUID, answer: Answer, facts: tuple[Sentence, ...] = ()) -> Verdict:
    progress = answers.progress(answer)
    if progress.left == 0:
        return Verdict(kind=Kind.PACKED, tone=Tone.COMPLETE, word=say("COMPLETE"),
                       sentence=say("Press F12 to close the box: everything is in."), facts=facts,
                       operation=operation, thing=answers.thing(answer.get("unit") or answer.get("item")),
                       progress=progress)
    return Verdict(kind=Kind.PACKED, tone=Tone.ACCEPTED, word=say("PACKED"),
                   sentence=say("Scan the next item: {left} to go.", left=progress.left), facts=facts,
                   operation=operation, thing=answers.thing(answer.get("unit") or answer.get("item")),
                   progress=progress)


def pack_counted(connection: Connection, command: PackCounted) -> Verdict:
    """Goods without serials: counted by their GTIN."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    facts = (say("{taken} × {name}", taken=answer["taken"], name=answer["item"]["name"]),)
    return _packed(command.act.id, answer, facts)


def remove_unit(connection: Connection, command: RemoveUnit) -> Verdict:
    return _taken_out(command.act.id, ask(connection, command))


def undo_last(connection: Connection, command: UndoLast) -> Verdict:
    return _taken_out(command.act.id, ask(connection, command))


def _taken_out(operation: UUID, answer: Answer) -> Verdict:
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=operation)
    item = answer.get("unit") or answer["item"]
    return Verdict(kind=Kind.REMOVED, tone=Tone.ACCEPTED, word=say("TAKEN OUT"),
                   sentence=say("Take {name} out of the box: {left} to pack.", name=item["name"],
                                left=int(answer["left"])),
                   operation=operation, thing=answers.thing(item), progress=answers.progress(answer))


def close_parcel(connection: Connection, command: CloseParcel) -> Verdict:
    """Close the box and order its paper; label and papers come with the verdict."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    facts: tuple[Sentence, ...] = ()
    if answer.get("lifted"):
        facts = (say("Lifted by {person}: {why}", person=answer["lifted_by"], why=answer["why"]),)
    if answer.get("photo_wanted"):    # a reminder: nothing waits for it
        facts += (say("No photo was taken, and this client wants one. F11 opens the box again for it."),)
    return Verdict(kind=Kind.PARCEL_CLOSED, tone=Tone.ACCEPTED, word=say("CLOSED"),
                   sentence=say("Stick the label on the box, then scan it."), facts=facts, operation=command.act.id,
                   job=answers.job(answer["job"]), prints=answers.prints(answer))


def reopen_parcel(connection: Connection, command: ReopenParcel) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    return Verdict(kind=Kind.PARCEL_REOPENED, tone=Tone.ATTENTION, word=say("OPEN AGAIN"),
                   sentence=say("Tear up the label: it is void."),
                   facts=(say("SSCC {sscc} is never used again.", sscc=answer["voided"] or ""),),
                   operation=command.act.id, job=answers.job(answer["job"]))


def prove_label(connection: Connection, command: ProveLabel) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    parcel = answers.parcel(answer["parcel"])
    return Verdict(kind=Kind.PARCEL_PROVED, tone=Tone.ACCEPTED, word=say("RIGHT LABEL"),
                   sentence=say("Put the box on the cart, then press F12."), operation=command.act.id, parcel=parcel)


def ship_parcel(connection: Connection, command: ShipParcel) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    job, left = answers.job(answer["job"]), int(answer["left"])
    facts = (say("On today's manifest of {carrier}. Parcels on it: {count}.", carrier=answer["carrier"] or "—",
                 count=answer["manifest"]),)
    if left:
        return Verdict(kind=Kind.PARCEL_SHIPPED, tone=Tone.ACCEPTED, word=say("SHIPPED"),
                       sentence=say("Take the next box: {left} to pack.", left=left), facts=facts,
                       operation=command.act.id, job=job)
    return Verdict(kind=Kind.PARCEL_SHIPPED, tone=Tone.COMPLETE, word=say("ORDER DONE"),
                   sentence=say("Scan the next tote."), facts=facts, operation=command.act.id, job=job)
