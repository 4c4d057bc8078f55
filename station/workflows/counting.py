"""The counting acts: one function a command, each one round trip. While a place is counted every answer is alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

from station import answers_counting
from station.answers import Answer, plain_place
from station.commands.counting import (
    ApproveCount,
    BeginCountPlace,
    CountMany,
    CountQuantity,
    CountUnit,
    EndCountPlace,
    LeaveCountPlace,
    RejectCount,
    UncountLast,
)
from station.jobs_counting import CountReview, PlaceCount, percent
from station.refusals import refused
from station.refusals_counting import COUNTING
from station.sentences import Sentence, say
from station.verdicts import Choice, Kind, Question, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask


def _refused(answer: Answer, operation: UUID) -> Verdict:
    """`place` is where a unit lies for every other bench; here it is the place under count."""
    reason = Reason(answer["reason"])
    told = {("counted" if key == "place" else key): value for key, value in answer.items()}
    verdict = refused(reason, told, operation=operation)
    return replace(verdict, sentence=COUNTING[reason](told)) if reason in COUNTING else verdict


def begin_count_place(connection: Connection, command: BeginCountPlace) -> Verdict:
    answer, operation = ask(connection, command), command.act.id
    if answer["outcome"] == "refused":
        return _refused({"code": command.code, **answer}, operation)
    if answer["what"] == "review":
        review = answers_counting.review(answer["review"])
        return Verdict(
            kind=Kind.COUNT_SHOWN, tone=Tone.ATTENTION, word=say("DECIDE"), operation=operation, found=review,
            sentence=say("Press F2 to book the differences of {place}, F3 to have it counted again.",
                         place=review.place), facts=tuple(_figures(review)))
    place = answers_counting.place_count(answer["counting"])
    return Verdict(kind=Kind.COUNT_BEGUN, tone=Tone.ACCEPTED, word=say("COUNT"), sentence=_first_step(place),
                   facts=tuple(_begun(place)), operation=operation, found=place)


def _first_step(place: PlaceCount) -> Sentence:
    if place.sku:
        return say("Scan every {sku} that lies at {place}.", sku=place.sku, place=place.place)
    return say("Scan everything that lies at {place}.", place=place.place)


def _begun(place: PlaceCount) -> Iterator[Sentence]:
    if place.again:
        yield say("A second count: scan all of it, whatever was counted before.")
    if place.seen:
        yield say("Counted here so far: {seen}.", seen=place.seen)
    yield say("Nothing goes in or out until you press F12.")


def count_unit(connection: Connection, command: CountUnit) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "asked":
        keeps = {"candidates": "\n".join(command.candidates), "gtin": command.gtin or ""}
        return _which(command.act.id, answer, keeps | {"raw": command.act.raw.hex()})
    if answer["outcome"] == "refused":
        return _refused(answer, command.act.id)
    return _counted(answer, command.act.id)


def count_quantity(connection: Connection, command: CountQuantity) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "asked":
        return _which(command.act.id, answer, {"goods": command.gtin, "quantity": str(command.quantity),
                                               "raw": command.act.raw.hex()})
    if answer["outcome"] == "refused":
        return _refused(answer, command.act.id)
    return _counted(answer, command.act.id)


def _which(operation: UUID, answer: Answer, keeps: dict[str, str]) -> Verdict:
    """Ask, and keep the scan: the answer sends it again, under an id of its own."""
    choices = tuple(
        Choice(f"{one['client']} {one['sku_id']}",
               say("{client} · {sku} · {name}", client=one["client_name"], sku=one["sku"], name=one["name"]))
        for one in answer["choices"])
    return Verdict(
        kind=Kind.ASKED, tone=Tone.ATTENTION, word=say("WHICH ONE"), operation=operation,
        sentence=say("Choose the item you have in your hand."), question=Question("whose", choices, keeps=keeps))


def _counted(answer: Answer, operation: UUID) -> Verdict:
    one = answers_counting.counted_one(answer)
    so_far = say("Counted here: {seen}.", seen=one.seen)
    told: dict[str, Any] = {"kind": Kind.COUNTED, "operation": operation, "found": one}
    if one.goods is not None:
        return Verdict(tone=Tone.ACCEPTED, word=say("COUNTED"), sentence=say(
            "Scan the next one, or press F4 to type how many."), facts=(
            say("{name}: {quantity}", name=one.goods.name, quantity=one.goods.quantity),), **told)
    if one.twice:
        return Verdict(tone=Tone.ATTENTION, word=say("COUNTED BEFORE"), sentence=say("Scan the next one."),
                       facts=(say("{serial} is in this count already.", serial=one.name), so_far), **told)
    return Verdict(tone=Tone.ACCEPTED, word=say("COUNTED"), sentence=say("Scan the next one."), facts=(so_far,), **told)


def count_many(connection: Connection, command: CountMany) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _refused(answer, command.act.id)
    one = answers_counting.counted_one(answer)
    return Verdict(
        kind=Kind.COUNTED, tone=Tone.ACCEPTED, word=say("TAGS HEARD"), operation=command.act.id, found=one,
        sentence=say("Pass the reader over the whole place, then press F12."),
        facts=(say("{fresh} new of {tags} tags.", fresh=one.fresh, tags=one.tags),
               say("Counted here: {seen}.", seen=one.seen)))


def uncount_last(connection: Connection, command: UncountLast) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _refused(answer, command.act.id)
    place = answers_counting.place_count(answer["counting"])
    return Verdict(
        kind=Kind.TAKEN_BACK, tone=Tone.NEUTRAL, word=say("NOT COUNTED"), sentence=say("Scan the next one."),
        facts=(say("{name} is out of this count again.", name=answer["name"]),
               say("Counted here: {seen}.", seen=place.seen)), operation=command.act.id, found=place)


def end_count_place(connection: Connection, command: EndCountPlace) -> Verdict:
    """The four sets. After the first count only their sizes are told: the second person is to look unprejudiced."""
    answer, operation = ask(connection, command), command.act.id
    if answer["outcome"] == "refused":
        return _refused(answer, operation)
    review = answers_counting.review(answer["review"])
    told: dict[str, Any] = {"kind": Kind.COUNT_ENDED, "operation": operation, "found": review,
                            "today": int(answer["today"]), "facts": tuple(_figures(review))}
    match review.state:
        case "done":
            return Verdict(tone=Tone.COMPLETE, word=say("AS IN THE BOOK"), sentence=say("Scan the next place."), **told)
        case "recount":
            return Verdict(tone=Tone.ATTENTION, word=say("COUNT AGAIN"), sentence=say(
                "Let a second person sign on and scan {place}.", place=review.place), **told)
        case _:
            return Verdict(tone=Tone.ATTENTION, word=say("DIFFERENCES"), sentence=say(
                "Let a supervisor sign on and scan {place}.", place=review.place), **told)


def _figures(review: CountReview) -> Iterator[Sentence]:
    missing, misplaced, unknown = review.sizes
    yield say("Found {found} of {expected}.", found=review.found, expected=review.expected)
    if review.differences:
        yield say("Missing {missing}, misplaced {misplaced}, unknown {unknown}.", missing=missing, misplaced=misplaced,
                  unknown=unknown)
    yield say("Serial accuracy {percent} %, {minutes} min {seconds} s.", percent=percent(review.serial_accuracy),
              minutes=int(review.seconds // 60), seconds=int(review.seconds % 60))
    if review.state == "recount":
        yield say("The place stays locked until then.")


def leave_count_place(connection: Connection, command: LeaveCountPlace) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _refused(answer, command.act.id)
    return _free(say("LEFT"), answer, command.act.id)


def _free(word: Sentence, answer: Answer, operation: UUID) -> Verdict:
    fact = say("{place} is free again and has to be counted from the beginning.", place=plain_place(answer["place"]))
    return Verdict(kind=Kind.COUNT_LEFT, tone=Tone.NEUTRAL, word=word, sentence=say("Scan the next place."),
                   facts=(fact,), operation=operation)


def approve_count(connection: Connection, command: ApproveCount) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _refused(answer, command.act.id)
    return Verdict(kind=Kind.COUNT_BOOKED, tone=Tone.COMPLETE, word=say("BOOKED"), sentence=say("Scan the next place."),
                   facts=tuple(_booked(answer["done"])), operation=command.act.id)


def _booked(done: Answer) -> Iterator[Sentence]:
    if done["missing"]:
        yield say("Missing by the book now: {count}.", count=done["missing"])
    if done["placed"]:
        yield say("Moved to where they lie: {count}.", count=done["placed"])
    if done["cases"]:
        yield say("Cases opened: {count}.", count=done["cases"])
    if done["moved_meanwhile"]:
        yield say("Left as they are, because they moved meanwhile: {count}.", count=done["moved_meanwhile"])


def reject_count(connection: Connection, command: RejectCount) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _refused(answer, command.act.id)
    return _free(say("COUNT ANEW"), answer, command.act.id)
