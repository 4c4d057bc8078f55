"""The rows of the unit page: the whole of its events and refusals, and what else points at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from station.alias_types import name_of
from station.answers import plain_place
from station.audits.asking import Door
from station.audits.units import StoryEvent, StoryOperation, StoryReturn, UnitStory, unit_target
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.cells import Cell
from station.views.audit.table import Column, Row
from station.views.audit.timeline_words import TONES
from station.words_cases import DECISIONS, SUBJECTS, class_word
from station.words_facts import facts_line, facts_told, in_line
from station.words_kinds import kind_word
from station.words_reports import CERTIFICATES, IDENTITIES, refusal_word
from station.words_returns import finding_named, liable_named
from station.words_states import lane_word, state_word

EVENT_COLUMNS = (
    Column(say("No."), 50, "right"), Column(say("At the bench"), 150), Column(say("At the server"), 150),
    Column(say("What"), 160), Column(say("State"), 130), Column(say("Place"), 180),
    Column(say("Carton or parcel"), 210), Column(say("Order"), 110), Column(say("Who"), 120), Column(say("Bench"), 120),
    Column(say("Read"), 225, mono=True), Column(say("Facts"), None))
_STANDING = frozenset({"hold", "grade", "lane", "order", "parcel", "carton", "sscc"})


def event_rows(story: UnitStory, until: datetime | None = None) -> tuple[Row, ...]:
    """Newest last; refusals stand between the events around them."""
    rows = [(event.recorded_at, 1, _of_event(event)) for event in story.events]
    rows += [(told.recorded_at, 0, _of_refusal(number, told)) for number, told in enumerate(story.refusals)]
    return tuple(row for at, _, row in sorted(rows, key=lambda one: one[:2]) if until is None or at <= until)


def _of_event(event: StoryEvent) -> Row:
    told = event.operation
    corrected = [say("corrects no. {rev}", rev=event.corrects)] if event.corrects is not None else []
    return Row((event.rev, event.at, event.recorded_at, kind_word(event.kind), state_word(event.state),
                plain_place(event.place), event.carton or event.parcel, event.order or event.reserved, event.operator,
                event.bench, told.raw if told else None,
                in_line([*_standing(event), *corrected, facts_line(_apart(event))])),
               tone=TONES.get(event.kind, Tone.NEUTRAL), key=("event", event.rev))


def _standing(event: StoryEvent) -> tuple[Sentence | str, ...]:
    named = ((event.hold, say("hold {name}", name=event.hold)), (event.grade, say("grade {name}", name=event.grade)),
             (event.lane, say("lane {name}", name=lane_word(event.lane))))
    return tuple(sentence for value, sentence in named if value)


def _apart(event: StoryEvent) -> dict[str, Any]:
    """The facts that no column and no other fact of the row has said yet."""
    said = {event.hold, event.grade, event.lane, event.order, event.parcel, event.carton, ""}
    return {name: value for name, value in event.facts.items()
            if not isinstance(value, str) or not ((name in _STANDING and value in said)
                                                  or (name in ("hold", "reason") and value in (event.hold or "")))}


def _of_refusal(number: int, told: StoryOperation) -> Row:
    word = say("{what} refused", what=kind_word(told.kind)) if told.outcome == "refused" else say(
        "{what}, asked back", what=kind_word(told.kind))
    tone = Tone.REFUSED if told.outcome == "refused" else Tone.ATTENTION
    return Row((None, told.at, told.recorded_at, word, None, None, None, told.order, told.operator, told.bench,
                told.raw, refusal_word(told.reason) if told.reason else ""), tone=tone, key=("refusal", number))


def detail_of(story: UnitStory, key: object) -> tuple[tuple[Sentence, Cell], ...]:
    """Everything of one row of the events, as far as the table has no room for it."""
    match key:
        case ("event", int(rev)):
            event = story.events[rev - 1]
            told = event.operation
            return (*(_read(told) if told else ()), *facts_told(_apart(event)), (say("Hash"), event.hash))
        case ("refusal", int(number)):
            return (*_read(story.refusals[number]), (say("Reason"), refusal_word(story.refusals[number].reason)))
    return ()


def _read(told: StoryOperation) -> tuple[tuple[Sentence, Cell], ...]:
    by = say("typed") if told.keyed else told.scanner
    return ((say("Asked"), kind_word(told.kind)), (say("Read by"), by), (say("Read"), told.raw))


PAPERS: Mapping[str, Sentence] = {
    "parcel_label": say("Parcel label"), "carrier_label": say("Carrier's label"), "packing_list": say("Packing list"),
    "invoice_annex": say("Annex to the invoice"), "carton_label": say("Carton label"),
    "unit_label": say("Unit label"), "lane_plate": say("Plate"), "place_label": say("Place label"),
    "pick_list": say("Pick list"), "certificate": say("Certificate"), "vendor_list": say("Vendor's list"),
    "receipt": say("Receipt"), "discrepancies": say("List of differences"),
}
FATES: Mapping[str, Sentence] = {
    "ordered": say("ordered"), "printed": say("printed"), "sent_unconfirmed": say("sent, not confirmed"),
    "failed": say("not printed"), "unknown": say("not known"), "cancelled": say("cancelled"),
}
PHOTO_OF: Mapping[str, Sentence] = {
    "event": say("Of an event"), "parcel": say("Of its parcel"), "finding": say("Of a finding"),
    "case": say("Of a case"), "return": say("Of its return"),
}
ANSWERS: Mapping[str, Sentence] = {
    "yes": say("yes"), "no": say("no"), "present": say("there"), "missing": say("missing"),
}
BESIDE_COLUMNS = (Column(say("What"), 200), Column(say("When"), 190), Column(say("Name"), 260, mono=True),
                  Column(say("State"), 170), Column(say("Facts"), None))


def beside_rows(story: UnitStory, until: datetime | None = None) -> tuple[Row, ...]:
    """Aliases, parts, papers, weights, cases, returns, certificates: everything that is no event."""
    rows = (*_names(story), *_parts(story), *_boxes(story), *_afterwards(story))
    return rows if until is None else tuple(row for row in rows if _known(row, until))


def _known(row: Row, until: datetime) -> bool:
    at = row.cells[1]
    return not isinstance(at, datetime) or at <= until


def _names(story: UnitStory) -> list[Row]:
    return [Row((say("Other name"), None, alias.value, None, name_of(alias.type)),
                key=("alias", alias.type, alias.value))
            for alias in story.aliases]


def _parts(story: UnitStory) -> list[Row]:
    return [Row((say("Part of it") if part.inside else say("Built into"), part.since, part.serial, None,
                 f"{part.sku_code} {part.role}".strip()),
                door=Door("unit", unit_target(part.client_id, part.unit_id)), key=("part", part.unit_id))
            for part in story.components]


def _boxes(story: UnitStory) -> list[Row]:
    weights = [Row((say("Weight of its parcel"), one.at, one.parcel, None,
                    say("{grams} g, {expected} g expected", grams=one.weight_g, expected=one.expected_g)
                    if one.expected_g is not None else say("{grams} g", grams=one.weight_g)),
                   key=("weight", one.parcel, one.at)) for one in story.weights]
    papers = [Row((say("Paper"), one.ordered_at, one.parcel, FATES.get(one.fate, one.fate),
                   in_line([PAPERS.get(one.kind, one.kind), one.bench, say("printed again") if one.reprint else ""])),
                  tone=Tone.ATTENTION if one.fate in ("failed", "unknown") else Tone.NEUTRAL, key=("paper", one.id))
              for one in story.papers]
    photos = [Row((say("Photo"), one.at, None, None, PHOTO_OF.get(one.of, one.of)), key=("photo", one.digest))
              for one in story.photos]
    return [*weights, *papers, *photos]


def _afterwards(story: UnitStory) -> list[Row]:
    cases = [Row((say("Case"), one.opened_at, SUBJECTS.get(one.subject, one.subject),
                  DECISIONS.get(one.decision, one.decision) or say("open"),
                  in_line([class_word(one.kind), one.owner, one.reason])), door=Door("cases", str(one.id)),
                 tone=Tone.NEUTRAL if one.decided_at else Tone.ATTENTION, key=("case", one.id)) for one in story.cases]
    returns = [Row((say("Return"), one.arrived_at, one.rma or one.label, IDENTITIES.get(one.verdict, one.verdict),
                    in_line(list(_found(one)))), key=("return", one.id)) for one in story.returns]
    certificates = [Row((say("Certificate"), one.at, one.number, CERTIFICATES.get(one.kind, one.kind),
                         in_line([*(say("taken back {at}", at=at) for at in [one.taken_back] if at), one.operator,
                                  one.witness, facts_line(one.facts)])), key=("certificate", one.id))
                    for one in story.certificates]
    return [*cases, *returns, *certificates]


def _found(one: StoryReturn) -> Iterator[Sentence | str]:
    """What was found and answered of what came back."""
    if one.grade:
        yield say("grade {name}", name=one.grade)
    if one.lane:
        yield say("lane {name}", name=lane_word(one.lane))
    for found in one.findings:
        yield say("{finding} (liable: {who})", finding=finding_named(found.finding), who=liable_named(found.liable))
    for told in one.answers:
        yield Sentence("{asked}: {answer}", {"asked": told.asked, "answer": ANSWERS.get(told.answer, told.answer)})
