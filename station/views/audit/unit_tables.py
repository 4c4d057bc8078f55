"""The rows of the unit page: the whole of its events and refusals, and what else points at it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from station.answers import plain_place
from station.audits.asking import Door
from station.audits.units import StoryEvent, StoryOperation, UnitStory, unit_target
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.cells import Cell
from station.views.audit.table import Column, Row
from station.views.audit.timeline_words import TONES
from station.words_kinds import kind_word
from station.words_states import state_word

EVENT_COLUMNS = (
    Column(say("No."), 50, "right"), Column(say("At the bench"), 150), Column(say("At the server"), 150),
    Column(say("What"), 160), Column(say("State"), 130), Column(say("Place"), 180),
    Column(say("Carton or parcel"), 210), Column(say("Order"), 110), Column(say("Who"), 120), Column(say("Bench"), 120),
    Column(say("Read"), 225, mono=True), Column(say("Facts"), None))
FACTS_HIDDEN = frozenset({"photo", "serial", "sku"})


def event_rows(story: UnitStory, until: datetime | None = None) -> tuple[Row, ...]:
    """Newest last; refusals stand between the events around them."""
    rows = [(event.recorded_at, 1, _of_event(event)) for event in story.events]
    rows += [(told.recorded_at, 0, _of_refusal(number, told)) for number, told in enumerate(story.refusals)]
    return tuple(row for at, _, row in sorted(rows, key=lambda one: one[:2]) if until is None or at <= until)


def _of_event(event: StoryEvent) -> Row:
    told = event.operation
    facts: Sentence | str = _facts(event.facts)
    if event.corrects is not None:
        facts = _joined((say("corrects no. {rev}", rev=event.corrects), facts))
    return Row((event.rev, event.at, event.recorded_at, kind_word(event.kind), state_word(event.state),
                plain_place(event.place), event.carton or event.parcel, event.order or event.reserved, event.operator,
                event.bench, told.raw if told else None, _joined((*_standing(event), facts))),
               tone=TONES.get(event.kind, Tone.NEUTRAL), key=("event", event.rev))


def _standing(event: StoryEvent) -> tuple[Sentence | str, ...]:
    named = ((event.hold, say("hold {name}", name=event.hold)), (event.grade, say("grade {name}", name=event.grade)),
             (event.lane, say("lane {name}", name=event.lane)))
    return tuple(sentence for value, sentence in named if value)


def _of_refusal(number: int, told: StoryOperation) -> Row:
    word = say("{what} refused", what=kind_word(told.kind)) if told.outcome == "refused" else say(
        "{what}, asked back", what=kind_word(told.kind))
    tone = Tone.REFUSED if told.outcome == "refused" else Tone.ATTENTION
    return Row((None, told.at, told.recorded_at, word, None, None, None, told.order, told.operator, told.bench,
                told.raw, told.reason.replace("_", " ")), tone=tone, key=("refusal", number))


def _facts(facts: Mapping[str, Any]) -> str:
    """The facts of an event on one line, as they were written."""
    return ", ".join(f"{name.replace('_', ' ')}: {_short(value)}" for name, value in facts.items()
                     if name not in FACTS_HIDDEN and value not in (None, "", [], {}))


def _short(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return plain_place(str(value))


def _joined(parts: Iterable[Sentence | str]) -> Sentence | str:
    """Parts behind each other; each Sentence is put into the reader's language."""
    kept = [part for part in parts if part]
    if not kept:
        return ""
    return Sentence(", ".join(f"{{p{n}}}" for n in range(len(kept))), {f"p{n}": part for n, part in enumerate(kept)})


def detail_of(story: UnitStory, key: object) -> tuple[tuple[Sentence, Cell], ...]:
    """Everything of one row of the events, as far as the table has no room for it."""
    match key:
        case ("event", int(rev)):
            event = story.events[rev - 1]
            told = event.operation
            facts = ", ".join(f"{_plainly(name)}: {_short(value)}" for name, value in event.facts.items())
            return (*(_read(told) if told else ()), (say("Facts"), facts), (say("Hash"), event.hash))
        case ("refusal", int(number)):
            return (*_read(story.refusals[number]), (say("Reason"), _plainly(story.refusals[number].reason)))
    return ()


def _read(told: StoryOperation) -> tuple[tuple[Sentence, Cell], ...]:
    by = say("typed") if told.keyed else told.scanner
    return ((say("Asked"), kind_word(told.kind)), (say("By"), by), (say("Read"), told.raw))


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
    return [Row((say("Other name"), None, alias.value, None, alias.type), key=("alias", alias.type, alias.value))
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
    papers = [Row((say("Paper"), one.ordered_at, one.parcel, _plainly(one.fate),
                   _joined((_plainly(one.kind), one.bench, say("printed again") if one.reprint else ""))),
                  tone=Tone.ATTENTION if one.fate in ("failed", "unknown") else Tone.NEUTRAL, key=("paper", one.id))
              for one in story.papers]
    photos = [Row((say("Photo"), one.at, one.digest[:16], None, _plainly(one.of)), key=("photo", one.digest))
              for one in story.photos]
    return [*weights, *papers, *photos]


def _afterwards(story: UnitStory) -> list[Row]:
    cases = [Row((say("Case"), one.opened_at, _plainly(one.subject), one.decision or say("open"),
                  _joined((_plainly(one.kind), one.owner, one.reason))), door=Door("cases", str(one.id)),
                 tone=Tone.NEUTRAL if one.decided_at else Tone.ATTENTION, key=("case", one.id)) for one in story.cases]
    returns = [Row((say("Return"), one.arrived_at, one.rma or one.label, _plainly(one.verdict),
                    _joined((*(say("grade {name}", name=one.grade) for _ in "1" if one.grade),
                             *(say("lane {name}", name=one.lane) for _ in "1" if one.lane),
                             *(f"{_plainly(found.finding)} ({found.liable})" for found in one.findings),
                             *(f"{told.asked}: {told.answer}" for told in one.answers)))),
                   key=("return", one.id)) for one in story.returns]
    certificates = [Row((say("Certificate"), one.at, one.number, _plainly(one.kind),
                         _joined((*(say("taken back {at}", at=at) for at in [one.taken_back] if at), one.operator,
                                  one.witness, _facts(one.facts)))), key=("certificate", one.id))
                    for one in story.certificates]
    return [*cases, *returns, *certificates]


def _plainly(word: str) -> str:
    """A word of the base as it can be read."""
    return word.replace("_", " ")
