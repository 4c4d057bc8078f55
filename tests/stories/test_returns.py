"""The returns bench, as the inspector tells it: is it the one that left, in what condition, and where does it go."""

from __future__ import annotations

import pytest

from station.commands import Action
from station.jobs_returns import LANES
from station.verdicts import Kind, Tone
from tests.stories.packing_table import facts
from tests.stories.returns_table import ReturnsTable


def test_the_plain_case_takes_four_scans_and_two_keys(triage: ReturnsTable) -> None:
    """Parcel's label, unit, F2, its one question, plate, tote: then the next parcel's label is scanned."""
    triage.lane_always("SELLABLE")
    sent = triage.goods.ship()
    rma = triage.goods.announce(sent=sent)
    assert triage.scan(rma.number).kind in (Kind.RETURN_OPENED, Kind.RETURN_SEEN)
    told = triage.scan(sent.serial)
    assert (told.kind, str(told.word), told.tone) == (Kind.IDENTIFIED, "SAME UNIT", Tone.ACCEPTED)
    asked = triage.press(Action.CONFIRM)
    assert asked.question is not None    # data left on it is never good because the rest is
    told = triage.digit(1)
    assert (told.kind, str(told.word)) == (Kind.INSPECTED, "SELLABLE")
    placed = triage.to_its_tote("SELLABLE")
    assert (placed.kind, placed.tone) == (Kind.PLACED, Tone.COMPLETE)
    assert (triage.scans, triage.keys) == (4, 2)
    assert triage.state_of(sent.serial) == "in_lane"
    following = triage.goods.announce(sent=triage.goods.ship())
    triage.scan(following.number)
    assert triage.parcel.rma == following.number
    assert triage.world.value("SELECT state FROM return_parcel WHERE label = %s", rma.number) == "closed"
    assert triage.world.value("SELECT state FROM rma WHERE number = %s", rma.number) == "closed"


@pytest.mark.parametrize("lane", LANES)
def test_from_the_parcels_label_to_the_tote_of_its_lane(triage: ReturnsTable, lane: str) -> None:
    triage.lane_always(lane)
    sent = triage.arrived()
    told = triage.good()
    assert (told.kind, str(told.word)) == (Kind.INSPECTED, lane.replace("_", " "))
    assert f"all to {lane}" in facts(told)
    assert triage.to_its_tote(lane).kind is Kind.PLACED
    assert triage.world.value(
        "SELECT l.code FROM unit u JOIN location l ON l.id = u.location_id WHERE u.serial = %s", sent.serial
    ) == f"TOTE:{lane}"
    assert triage.world.value("SELECT lane FROM unit WHERE serial = %s", sent.serial) == lane


def test_what_no_rule_covers_goes_to_quarantine(triage: ReturnsTable) -> None:
    triage.arrived()
    told = triage.good()
    assert str(told.word) == "QUARANTINE"
    assert "no rule covers it" in facts(told)
    assert triage.to_its_tote("QUARANTINE").kind is Kind.PLACED
