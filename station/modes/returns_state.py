"""What the returns bench remembers between two scans."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from station.grading import RatedAccessory, RatedQuestion, grade_by_rule
from station.jobs import PersonOnBench
from station.jobs_repair import VendorList, Work
from station.jobs_returns import ReturnItem, ReturnParcel
from station.modes.repair_state import Doing
from station.sentences import Sentence, Spoken, say
from station.verdicts import Question

PAGE = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An inspection before it is sent. `marks` are what somebody said of a row (a question's code or an accessory's):
    good or not. `photos` are SHA-256. `grade` with its `deviation`, `finding` with `liable`: other than by rule."""

    item: UUID
    marks: tuple[tuple[str, bool], ...] = ()
    photos: tuple[str, ...] = ()
    grade: str = ""
    deviation: str = ""
    finding: str = ""
    liable: str = ""
    page: int = 0

    def said(self, code: str) -> bool | None:
        return dict(self.marks).get(code)

    def with_mark(self, code: str, good: bool | None) -> tuple[tuple[str, bool], ...]:
        """The marks with this one changed; None: nobody has said anything of it."""
        rest = {one: was for one, was in self.marks if one != code}
        return tuple((rest if good is None else rest | {code: good}).items())


@dataclass(frozen=True, slots=True)
class Row:
    """One row to look at: a question or an accessory, in the order in which they are asked."""

    code: str
    good: str          # the answer of a sound unit: yes, no, present
    bad: str
    explicit: bool
    text: Sentence
    group: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """What was scanned at an idle bench: any label, or a unit."""

    code: str
    candidates: tuple[str, ...] = ()
    gtin: str | None = None


@dataclass(frozen=True, slots=True)
class LaneWish:
    """Another lane, until its reason and, where it needs one, the second person are there."""

    lane: str
    reason: str = ""
    second: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnsState:
    """`taking`: what the bench is reading scale and camera for: parcel, photo, inspect, empty. `look`: scale and
    camera are still to be asked of the parcel that has just arrived. `next`: the label that was scanned when all was
    done; it is opened once the parcel before it is closed. `opening`: the parcel opened while the database is away;
    `kept`: the unit whose answer is waited for. `chosen`: of several in hand, the one that was scanned. `wish`:
    another lane. `writing`: which text is asked for. `work`: a unit of a lane that is worked on, with no parcel open;
    `doing`: what is being said of it; `over`: the one before it, whose last act may be taken back; `vendor`: a list
    that goes back to a vendor, `adding`: the unit in hand goes onto it; `place`: where it was to be stock again."""

    person: PersonOnBench
    parcel: ReturnParcel | None = None
    question: Question | None = None
    draft: Draft | None = None
    taking: str = ""
    look: bool = False
    next: Label | None = None
    opening: UUID | None = None
    kept: str = ""
    chosen: UUID | None = None
    wish: LaneWish | None = None
    writing: str = ""
    work: Work | None = None
    doing: Doing | None = None
    over: Work | None = None
    vendor: VendorList | None = None
    adding: bool = False
    place: str = ""
    lease_minutes: int = 60

    @property
    def item(self) -> ReturnItem | None:
        """The thing in hand: the one that was scanned again, else the newest that is not in its tote."""
        if self.parcel is None:
            return None
        return next((item for item in self.open_items if item.id == self.chosen), self.parcel.item)

    @property
    def open_items(self) -> tuple[ReturnItem, ...]:
        items = self.parcel.items if self.parcel is not None else ()
        return tuple(item for item in items if item.state not in ("placed", "undone"))

    @property
    def inspecting(self) -> ReturnItem | None:
        """The thing in hand while it is looked at."""
        item = self.item
        return item if item is not None and item.state == "identified" else None

    @property
    def complete(self) -> bool:
        """Everything that was announced has come and lies in its tote."""
        parcel = self.parcel
        return (parcel is not None and parcel.item is None and bool(parcel.items) and bool(parcel.lines)
                and all(line.came >= line.quantity for line in parcel.lines))

    @property
    def written(self) -> Draft | None:
        """The draft of the thing in hand."""
        item = self.inspecting
        if item is None:
            return None
        return self.draft if self.draft is not None and self.draft.item == item.id else Draft(item=item.id)


def id_of_parcel(opening: UUID) -> UUID:
    """The id that the base gives to the parcel which this operation opens (`_derived` in the migrations)."""
    digest = hashlib.sha256(f"{opening}return".encode()).hexdigest()
    return UUID(f"{str(opening)[:19]}a{digest[:3]}-{digest[3:15]}")


def spoken(texts: Mapping[str, str]) -> Spoken:
    """A question in the languages it was written in, English first."""
    rest = sorted((language, text) for language, text in texts.items() if language != "en" and text)
    return Spoken((("en", texts.get("en", "")), *rest))


def rows_of(item: ReturnItem) -> tuple[Row, ...]:
    """Accessories first, because they lie on the table; then the questions as they stand."""
    accessories = (Row(one.code, "present", "missing", False, say("{words}", words=one.name), "accessory", one.picture)
                   for one in item.accessories)
    questions = (Row(one.code, one.good, "no" if one.good == "yes" else "yes", one.explicit,
                     say("{words}", words=spoken(one.text)), one.group) for one in item.questions)
    return *accessories, *questions


def answers_of(item: ReturnItem, draft: Draft) -> dict[str, str]:
    """Every row's answer: what was marked, and the rest as good."""
    return {row.code: row.bad if draft.said(row.code) is False else row.good for row in rows_of(item)}


def unanswered(item: ReturnItem, draft: Draft) -> Row | None:
    """The first row that has to be answered by itself and was not."""
    return next((row for row in rows_of(item) if row.explicit and draft.said(row.code) is None), None)


def grade_now(item: ReturnItem, draft: Draft) -> str:
    """The grade by rule, as the answers stand."""
    questions = [RatedQuestion(code=q.code, group=q.group, text=q.text, good=q.good, worst=q.worst, finding=q.finding,
                               liable=q.liable, explicit=q.explicit) for q in item.questions]
    accessories = [RatedAccessory(number=a.number, name=a.name, worst=a.worst) for a in item.accessories]
    return grade_by_rule(questions, accessories, answers_of(item, draft))
