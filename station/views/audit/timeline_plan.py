"""Where every mark of a unit's life stands, before anything is painted. Pure but for the words.

Time runs to the right, but not evenly: a second between two scans and a month on a shelf must both be seen, so a gap
is as wide as the logarithm of its length.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, pairwise
from math import log1p

from station.audits.units import StoryEvent, UnitStory
from station.sentences import Sentence
from station.verdicts import Tone
from station.views.audit.timeline_words import TONES, lane_of
from station.words_kinds import kind_word


@dataclass(frozen=True, slots=True)
class Mark:
    """`at_x` from 0 to 1; `lane` is the row; `key` is ("event", rev), ("refusal", n) or ("case", n)."""

    key: tuple[str, int]
    lane: int
    at_x: float
    tone: Tone
    word: Sentence
    who: str
    where: str
    at: datetime
    photos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stay:
    """The time at one place, between two events."""

    lane: int
    from_x: float
    to_x: float


@dataclass(frozen=True, slots=True)
class Plan:
    """Lanes from top to bottom in the order in which the unit came to them."""

    lanes: tuple[Sentence, ...] = ()
    marks: tuple[Mark, ...] = ()
    stays: tuple[Stay, ...] = ()


def planned(story: UnitStory, until: datetime | None = None) -> Plan:
    """The whole life, or what was known of it at `until`."""
    events = [event for event in story.events if until is None or event.recorded_at <= until]
    refusals = [told for told in story.refusals if until is None or told.recorded_at <= until]
    cases = [case for case in story.cases if until is None or case.opened_at <= until]
    places: dict[str, tuple[int, Sentence]] = {}
    rows = [places.setdefault(str(lane), (len(places), lane))[0] for lane in map(lane_of, events)]
    times = _in_step(events)
    moments = sorted({*times, *(told.at for told in refusals), *(case.opened_at for case in cases)})
    where = dict(zip(moments, _spread(moments), strict=True))
    marks = [_of_event(story, event, row, where[at]) for event, row, at in zip(events, rows, times, strict=True)]
    refused = [Mark(("refusal", number), _lane_at(marks, told.at), where[told.at], Tone.REFUSED,
                    kind_word(told.kind), told.operator, told.bench, told.at) for number, told in enumerate(refusals)]
    opened = [Mark(("case", number), _lane_at(marks, case.opened_at), where[case.opened_at], Tone.ATTENTION,
                   Sentence("{name}", {"name": case.subject.replace("_", " ")}), case.owner, "", case.opened_at)
              for number, case in enumerate(cases)]
    ends = [*(where[at] for at in times[1:]), 1.0][:len(times)]
    stays = tuple(Stay(row, where[at], end) for at, row, end in zip(times, rows, ends, strict=True))
    every = sorted((*marks, *refused, *opened), key=lambda mark: mark.at_x)
    return Plan(tuple(lane for _, lane in places.values()), tuple(every), stays)


def _in_step(events: Sequence[StoryEvent]) -> list[datetime]:
    """The benches' times of the events, never back behind the one before: a bench's clock may be wrong."""
    return list(accumulate((event.at for event in events), max))


def _of_event(story: UnitStory, event: StoryEvent, row: int, at_x: float) -> Mark:
    return Mark(("event", event.rev), row, at_x, TONES.get(event.kind, Tone.NEUTRAL), kind_word(event.kind),
                event.operator, event.bench, event.at, _photos(story, event.rev))


def _spread(moments: Sequence[datetime]) -> list[float]:
    """From 0 to 1: every gap by the logarithm of its minutes, none of no width; room is left after the last."""
    gaps = [0.0, *(1.0 + log1p((after - before).total_seconds() / 60)
                   for before, after in pairwise(moments))]
    total = (sum(gaps) + 2.0) or 1.0
    reached, places = 0.0, []
    for gap in gaps[:len(moments)]:
        reached += gap
        places.append(reached / total)
    return places


def _lane_at(marks: Sequence[Mark], moment: datetime) -> int:
    """Where the unit was then."""
    before = [mark for mark in marks if mark.key[0] == "event" and mark.at <= moment]
    return max(before, key=lambda mark: mark.key[1]).lane if before else 0


def _photos(story: UnitStory, rev: int) -> tuple[str, ...]:
    """Those that were taken for this event: each photo stands at the first event from its time on."""
    return tuple(photo.digest for photo in story.photos if _shown_at(story.events, photo.at) == rev)


def _shown_at(events: Sequence[StoryEvent], taken: datetime) -> int:
    """By the server's clock; a photo from before it heard anything of this unit, by the clocks of the benches."""
    late = taken < events[0].recorded_at
    return next((event.rev for event in events if (event.at if late else event.recorded_at) >= taken), events[-1].rev)
