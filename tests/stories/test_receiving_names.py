"""What a receiver scans beside the serial, and looks at twice: names a profile requires, look-alikes, lengths."""

from __future__ import annotations

import json

import pytest

from station.commands import Action
from station.known_profiles import learn
from station.profiles import profile_to_json
from station.verdicts import Kind, Reason, Tone
from tests.stories.receiving_dock import ReceivingDock

IMEI, SECOND = "490154203237518", "356938035643809"


@pytest.fixture
def dock(receiving: ReceivingDock) -> ReceivingDock:
    return receiving


@pytest.fixture
def phones(dock: ReceivingDock) -> ReceivingDock:
    """An announcement of phones that need a second IMEI and a MAC, opened at the dock."""
    dock.world.change("sku", dock.world.console.id, profile=json.dumps({"aliases": ["imei2", "mac"]}))
    dock.announce("ASN-N", (dock.world.console, 3))
    dock.bench.scan("ASN-N")
    return dock


def names(dock: ReceivingDock) -> list[tuple[str, str]]:
    return dock.world.owner.execute("SELECT type, value FROM alias ORDER BY type").fetchall()


def test_the_names_a_profile_requires_are_asked_for_after_the_serial(phones: ReceivingDock) -> None:
    came = phones.scan(IMEI)
    assert came.tone is Tone.ACCEPTED
    assert str(came.sentence) == "Scan its second IMEI now."
    assert str(phones.bench.screen.prompt.sentence) == "Scan its second IMEI."
    assert "MAC address" in str(phones.scan(SECOND).sentence)
    last = phones.scan("00:1A:2B:3C:4D:5E")
    assert (last.tone, str(last.sentence)) == (Tone.ACCEPTED, "Scan the next one.")
    assert names(phones) == [("imei2", SECOND), ("mac", "001A2B3C4D5E")]
    assert phones.scan("SN-NEXT").kind is Kind.RECEIVED


def test_they_may_be_scanned_in_any_order(phones: ReceivingDock) -> None:
    phones.scan(IMEI)
    phones.scan("001A2B3C4D5E")
    phones.scan(SECOND)
    assert names(phones) == [("imei2", SECOND), ("mac", "001A2B3C4D5E")]


@pytest.mark.parametrize(("code", "reason"), [
    (IMEI, Reason.ALIAS_IS_SERIAL), ("356938035643808", Reason.CHECK_DIGIT), ("A-1", Reason.PROFILE),
    ("LOC:A-1", Reason.NOT_A_SERIAL),
], ids=["the serial again", "a wrong check digit", "another code", "a place"])
def test_what_is_not_its_name_is_refused_and_the_name_is_still_asked_for(
    phones: ReceivingDock, code: str, reason: Reason,
) -> None:
    phones.scan(IMEI)
    assert phones.scan(code).reason is reason
    phones.bench.clear()
    assert names(phones) == []
    phones.scan(SECOND)
    assert names(phones) == [("imei2", SECOND)]


def test_a_name_of_another_unit_is_refused_with_that_unit(phones: ReceivingDock) -> None:
    phones.scan(IMEI)
    phones.scan(SECOND)
    phones.scan("001A2B3C4D5E")
    phones.scan("SN-2")
    refused = phones.scan(SECOND)
    assert refused.reason is Reason.ALIAS_TAKEN
    assert IMEI in str(refused.sentence)


def test_a_second_name_of_one_kind_cannot_be_asked_for(phones: ReceivingDock) -> None:
    """The bench asks for each once; a bench of yesterday that asks again is refused: Reason.ALIAS_GIVEN."""
    phones.scan(IMEI)
    phones.scan(SECOND)
    assert phones.scan("490154203237526").reason is Reason.PROFILE


def test_a_label_nobody_can_scan_is_left_out_and_told(phones: ReceivingDock) -> None:
    phones.scan(IMEI)
    left = phones.bench.press(Action.DECLINE)
    assert "goes without its second IMEI" in str(left.sentence)
    assert phones.scan("SN-NEXT").kind is Kind.RECEIVED


def test_a_receipt_is_taken_back_while_its_names_are_asked_for(phones: ReceivingDock) -> None:
    phones.scan(IMEI)
    phones.scan(SECOND)
    asked = phones.bench.press(Action.UNDO)
    assert asked.question is not None
    assert [str(choice.label) for choice in asked.question.choices] == [
        f"Correct its second IMEI {SECOND}", "Take the whole unit back"]
    assert phones.bench.choose("unit").kind is Kind.TAKEN_BACK
    assert phones.state_of(IMEI) == "expected"
    assert "carton or a unit" in str(phones.bench.screen.prompt.sentence)


RIGHT = "352099001761481"


def correcting(phones: ReceivingDock) -> None:
    """The receiver scanned a second IMEI, sees that it is another phone's, and says so."""
    phones.scan(IMEI)
    phones.scan(SECOND)
    phones.bench.press(Action.UNDO)
    phones.bench.choose("name")
    phones.bench.choose("Scanned from another unit")


def test_a_wrong_name_is_corrected_by_two_people(phones: ReceivingDock) -> None:
    correcting(phones)
    assert str(phones.scan(RIGHT).sentence) == "Let a supervisor scan a badge."
    assert phones.scan("SN-2").reason is Reason.NOT_NOW
    phones.bench.clear()
    done = phones.scan(phones.world.supervisor.badge)
    assert (done.tone, str(done.facts[0])) == (
        Tone.ACCEPTED, f"second IMEI: {RIGHT}, no longer {SECOND}.")
    assert names(phones) == [("imei2", RIGHT)]
    assert phones.facts_of(IMEI, "name")["reason"] == "Scanned from another unit"
    assert "MAC address" in str(phones.bench.screen.prompt.sentence)
    assert phones.scan("001A2B3C4D5E").tone is Tone.ACCEPTED


def test_a_name_that_the_unit_does_not_have_is_taken_away_and_asked_for_again(phones: ReceivingDock) -> None:
    correcting(phones)
    phones.bench.choose("none")
    phones.scan(phones.world.supervisor.badge)
    assert names(phones) == []
    phones.scan(RIGHT)
    assert names(phones) == [("imei2", RIGHT)]


def test_nobody_corrects_a_name_alone(phones: ReceivingDock) -> None:
    correcting(phones)
    phones.scan(RIGHT)
    for who, reason in ((phones.beside.person, Reason.SAME_PERSON), (phones.world.packer, Reason.NOT_ALLOWED)):
        assert phones.scan(who.badge).reason is reason
        phones.bench.clear()
    assert names(phones) == [("imei2", SECOND)]
    assert phones.scan(phones.world.supervisor.badge).tone is Tone.ACCEPTED


def test_a_correction_is_left_at_any_step(phones: ReceivingDock) -> None:
    correcting(phones)
    assert phones.scan("356938035643808").reason is Reason.CHECK_DIGIT
    phones.bench.clear()
    assert str(phones.bench.press(Action.DECLINE).word) == "NOT DONE"
    assert names(phones) == [("imei2", SECOND)]
    assert phones.scan("001A2B3C4D5E").tone is Tone.ACCEPTED


def test_another_units_name_is_not_taken_by_a_correction(phones: ReceivingDock) -> None:
    phones.scan("SN-2")
    phones.scan(RIGHT)
    phones.scan("001A2B3C4D5E")
    correcting(phones)
    phones.scan(RIGHT)
    assert phones.scan(phones.world.supervisor.badge).reason is Reason.ALIAS_TAKEN
    phones.bench.clear()
    assert "MAC address" in str(phones.bench.screen.prompt.sentence)


def test_a_serial_that_eyes_mix_up_with_another_units_is_looked_at_twice(dock: ReceivingDock) -> None:
    dock.announce("ASN-L", (dock.world.console, 3))
    dock.bench.scan("ASN-L")
    dock.scan("SN-100-B")
    twin = dock.scan("SN-1OO-B")
    assert (twin.kind, twin.tone) == (Kind.RECEIVED, Tone.ATTENTION)
    assert "SN-100-B" in str(twin.facts[0])
    dock.world.change("sku", dock.world.console.id, profile=json.dumps({"lookalike": "off"}))
    assert dock.scan("SN-IOO-B").tone is Tone.COMPLETE


def test_another_length_than_the_learned_one_alarms(dock: ReceivingDock) -> None:
    learned = learn([f"HP{number:08d}" for number in range(1, 6)])
    dock.world.change("sku", dock.world.console.id, profile=json.dumps(profile_to_json(learned)))
    dock.announce("ASN-S", (dock.world.console, 2))
    dock.bench.scan("ASN-S")
    assert dock.scan("HP00000017").kind is Kind.RECEIVED
    odd = dock.scan("HP000000017")
    assert (odd.reason, odd.tone) == (Reason.PROFILE, Tone.REFUSED)
    assert dock.bench.screen.latched
