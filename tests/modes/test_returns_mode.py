"""What scans and keys mean at the returns bench: pure, without a base."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import psycopg

from station.codes import Code, Rejected, classify
from station.commands import Act, Action
from station.commands.returns import CloseReturn, IdentifyUnit, InspectItem, OpenReturn, PlaceItem, ProvePlate
from station.jobs import PersonOnBench, Thing
from station.jobs_returns import Accessory, Announced, Question, ReturnItem, ReturnParcel
from station.modes.reading import Need, Weighed
from station.modes.returns import ReturnsMode
from station.modes.returns_state import id_of_parcel
from station.verdicts import Kind, Verdict
from tests.conftest import Database

INSPECTOR = PersonOnBench(uuid4(), "Ada", "inspector", "")
QUESTIONS = (
    Question(code="dents", group="cosmetic", text={"en": "No dents?", "es": "¿Sin golpes?"}, good="yes", worst="C"),
    Question(code="wiped", group="lock", text={"en": "Wiped?"}, good="yes", explicit=True, worst="D"),
)
ITEM = ReturnItem(id=uuid4(), verdict="same_order", state="identified", thing=Thing("SKU", "Console", "SN-1"),
                  serial="SN-1", question_set=uuid4(), questions=QUESTIONS,
                  accessories=(Accessory(number=1, name="Cable", worst="B"),))
PARCEL = ReturnParcel(id=uuid4(), label="RMA-1", what="rma", items=(ITEM,))
IDLE = ReturnsMode(person=INSPECTOR)
LOOKING = replace(IDLE, parcel=PARCEL)


def act() -> Act:
    return Act(uuid4(), datetime(2026, 11, 21, tzinfo=UTC), "RETURNS-1", INSPECTOR.id)


def code(text: str) -> Code:
    found = classify(text.encode(), trusted=None, session="")
    assert not isinstance(found, Rejected)
    return found


def test_any_label_opens_a_return() -> None:
    for text in ("RMA-1", "1Z999", "ORDER:H-1", "00095212340000071105", "LP0000000017"):
        step, _ = IDLE.read(code(text), act())
        assert isinstance(step, OpenReturn)
        assert step.code


def test_a_number_marks_and_takes_back_and_the_grade_follows() -> None:
    mode = LOOKING
    grades = []
    for value in ("accessory:1", "dents", "dents", "accessory:1"):
        _, after = mode.choose(value, act())
        assert isinstance(after, ReturnsMode)
        mode = after
        assert mode.inspection is not None
        grades.append(mode.inspection.big)
    assert grades == ["B", "C", "B", "A"]


def test_what_must_be_answered_by_itself_is_asked_before_anything_is_sent() -> None:
    asked, mode = LOOKING.press(Action.CONFIRM, act())
    assert isinstance(asked, Verdict)
    assert asked.question is not None
    sent, _ = mode.choose("good", act())
    assert isinstance(sent, InspectItem)
    assert {answer.code: answer.answer for answer in sent.answers} == {
        "accessory:1": "present", "dents": "yes", "wiped": "yes"}


def test_below_grade_a_the_bench_takes_the_photo_first() -> None:
    _, mode = LOOKING.choose("dents", act())
    _, mode = mode.press(Action.CONFIRM, act())
    step, mode = mode.choose("good", act())
    assert step is Need.CLOSE_FACTS
    sent, _ = mode.weighed(Weighed(photo_sha256="a" * 64), act())
    assert isinstance(sent, InspectItem)
    assert sent.photos == ("a" * 64,)


def test_a_mark_survives_what_is_said_between() -> None:
    """A printer's word, a refusal: the inspection that was begun goes on."""
    _, mode = LOOKING.choose("dents", act())
    mode = mode.after(replace(_told(PARCEL), kind=Kind.REFUSED, found=None))
    assert isinstance(mode, ReturnsMode)
    assert mode.inspection is not None
    assert mode.inspection.rows[1].good is False


def test_plate_then_tote_and_nothing_else() -> None:
    routed = replace(ITEM, state="routed", lane="SELLABLE", plate="LP0000000017")
    mode = replace(LOOKING, parcel=replace(PARCEL, items=(routed,)))
    assert isinstance(mode.read(code("LP0000000017"), act())[0], ProvePlate)
    proved = replace(mode, parcel=replace(PARCEL, items=(replace(routed, plate_proved=True),)))
    assert isinstance(proved.read(code("TOTE:SELLABLE"), act())[0], PlaceItem)
    refused = proved.read(code("SN-2"), act())[0]
    assert isinstance(refused, Verdict)
    assert "SELLABLE" in str(refused.sentence)


def test_the_next_parcels_label_closes_the_one_that_is_complete() -> None:
    line = Announced(id=uuid4(), sku="SKU", name="Console", quantity=1, came=1)
    placed = replace(PARCEL, lines=(line,), items=(replace(ITEM, state="placed"),))
    step, mode = replace(IDLE, parcel=placed).read(code("RMA-2"), act())
    assert isinstance(step, CloseReturn)
    mode = mode.after(Verdict(kind=Kind.RETURN_CLOSED, tone=_told(PARCEL).tone, word=_told(PARCEL).word,
                              sentence=_told(PARCEL).sentence, found=placed))
    assert isinstance(mode, ReturnsMode)
    assert mode.onward
    opened, _ = mode.go_on(act())
    assert isinstance(opened, OpenReturn)
    assert opened.code == "RMA-2"
    more = replace(line, quantity=2)
    step, _ = replace(IDLE, parcel=replace(placed, lines=(more,))).read(code("SN-2"), act())
    assert isinstance(step, IdentifyUnit)


def test_the_bench_knows_the_id_that_the_base_will_give_a_parcel(database: Database) -> None:
    """What is captured behind a captured parcel names it before the base has heard of it."""
    opening = UUID("01987654-3210-7abc-8def-0123456789ab")
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        row = owner.execute("SELECT station._derived(%s, 'return')", [opening]).fetchone()
    assert row is not None
    assert row[0] == id_of_parcel(opening)


def _told(parcel: ReturnParcel) -> Verdict:
    step = LOOKING.choose("dents", act())[0]
    assert isinstance(step, Verdict)
    return replace(step, found=parcel)
