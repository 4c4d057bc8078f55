"""Weights are exact, settled or said to be not; every trouble says what to do."""

from __future__ import annotations

import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from station.devices.opening import open_scale
from station.devices.scale import Scale, Weight
from station.devices.scale_replies import Reading, Trouble, parse_nci, parse_sics
from station.devices.simulated import SimulatedScale
from station.errors import DeviceAway
from station.sentences import say
from tests.devices.stand_ins import PtyScale


@pytest.mark.parametrize(("reply", "reading"), [
    (b"S S     412.35 g\r\n", Weight(Decimal("412.35"), stable=True)),
    (b"S D     412.3 g\r\n", Weight(Decimal("412.3"), stable=False)),
    (b"S S      1.250 kg\r\n", Weight(Decimal("1250.000"), stable=True)),
    (b"S S          1 lb\r\n", Weight(Decimal("453.59237"), stable=True)),
    (b"S S         16 oz\r\n", Weight(Decimal("453.59237"), stable=True)),
    (b"S S      -0.05 g\r\n", Weight(Decimal("-0.05"), stable=True)),
    (b"S I\r\n", Trouble.NOT_READY),
    (b"S +\r\n", Trouble.OVER),
    (b"S -\r\n", Trouble.UNDER),
    (b"ES\r\n", Trouble.STRANGE),
    (b"S S       4,12 g\r\n", Trouble.STRANGE),
    (b"S S       4.12 ct\r\n", Trouble.STRANGE),
    (b"xS S      4.12 g\r\n", Trouble.STRANGE),
])
def test_mt_sics_is_read_exactly(reply: bytes, reading: Reading) -> None:
    assert parse_sics(reply) == reading


@pytest.mark.parametrize(("reply", "reading"), [
    (b"\n12.345kg\r\nS00\r\x03", Weight(Decimal("12345.000"), stable=True)),
    (b"\n 01.00LB\r\n00\r\x03", Weight(Decimal("453.5923700"), stable=True)),
    (b"\n01.00LB\r\nS10\r\x03", Weight(Decimal("453.5923700"), stable=False)),
    (b"\nS10\r\x03", Trouble.NOT_READY),
    (b"\nS02\r\x03", Trouble.OVER),
    (b"\nS01\r\x03", Trouble.UNDER),
    (b"\nS08\r\x03", Trouble.FAULTY),
    (b"hello\r\x03", Trouble.STRANGE),
])
def test_nci_is_read_exactly(reply: bytes, reading: Reading) -> None:
    assert parse_nci(reply) == reading


class SimulatedBench:
    def __init__(self) -> None:
        self.simulated = SimulatedScale()
        self.scale: Scale = self.simulated

    def shows(self, grams: str, *, stable: bool) -> None:
        self.simulated.put(grams, stable=stable)

    def over(self) -> None:
        self.simulated.away = DeviceAway(say("Take the parcel off: it is over the range of this scale."))


class SerialBench:
    def __init__(self, pty: PtyScale) -> None:
        self.pty = pty
        self.scale: Scale = open_scale(pty.address)

    def shows(self, grams: str, *, stable: bool) -> None:
        self.pty.shows(f"{grams} g", "S" if stable else "D")

    def over(self) -> None:
        self.pty.state = "+"


@pytest.fixture(params=["simulated", "serial"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SimulatedBench | SerialBench]:
    if request.param == "simulated":
        yield SimulatedBench()
        return
    with PtyScale(tmp_path / "scale") as pty:
        serial = SerialBench(pty)
        yield serial
        serial.scale.close()


def test_a_settled_weight_is_exact(bench: SimulatedBench | SerialBench) -> None:
    bench.shows("412.35", stable=True)
    assert bench.scale.read() == Weight(Decimal("412.35"), stable=True)


def test_a_weight_that_does_not_settle_is_given_as_unsettled_at_the_limit(bench: SimulatedBench | SerialBench) -> None:
    bench.shows("99.5", stable=False)
    began = time.monotonic()
    assert bench.scale.read(timeout_s=0.3) == Weight(Decimal("99.5"), stable=False)
    assert time.monotonic() - began < 2


def test_a_scale_over_its_range_says_what_to_do(bench: SimulatedBench | SerialBench) -> None:
    bench.over()
    with pytest.raises(DeviceAway, match="Take the parcel off"):
        bench.scale.read(timeout_s=0.2)


def test_a_scale_may_be_read_again_after_it_was_closed(bench: SimulatedBench | SerialBench) -> None:
    bench.shows("1", stable=True)
    bench.scale.read()
    bench.scale.close()
    assert bench.scale.read().grams == 1


@pytest.mark.parametrize(("state", "told"), [("-", "Empty the scale"), ("I", "still"), ("+", "over the range")])
def test_each_trouble_has_its_own_sentence(tmp_path: Path, state: str, told: str) -> None:
    with PtyScale(tmp_path / "scale") as pty:
        pty.state = state
        scale = open_scale(pty.address)
        with pytest.raises(DeviceAway, match=told):
            scale.read(timeout_s=0.2)
        scale.close()


def test_a_scale_that_does_not_answer_says_so_within_the_limit(tmp_path: Path) -> None:
    with PtyScale(tmp_path / "scale") as pty:
        pty.silent = True
        scale = open_scale(pty.address)
        with pytest.raises(DeviceAway, match="does not answer"):
            scale.read(timeout_s=0.3)


def test_a_scale_in_another_language_is_told(tmp_path: Path) -> None:
    with PtyScale(tmp_path / "scale") as pty:
        scale = open_scale(pty.address + "?language=nci")
        with pytest.raises(DeviceAway):
            scale.read(timeout_s=0.3)


def test_a_scale_unplugged_between_two_parcels_and_back_is_no_fault(tmp_path: Path) -> None:
    with PtyScale(tmp_path / "scale", "5 g") as pty:
        scale = open_scale(pty.address)
        scale.read()
    with PtyScale(tmp_path / "scale", "7 g"):
        assert scale.read().grams == 7
        scale.close()


def test_a_weight_that_came_late_is_not_that_of_the_next_parcel(tmp_path: Path) -> None:
    """Fails when what arrived between two readings is kept."""
    with PtyScale(tmp_path / "scale", "5 g") as pty:
        scale = open_scale(pty.address)
        scale.read()
        pty.says(b"S S     999.00 g\r\n")
        assert scale.read().grams == 5
        scale.close()


def test_a_scale_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(DeviceAway, match="is not there"):
        open_scale(f"serial://{tmp_path / 'none'}").read()
