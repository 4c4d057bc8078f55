"""One contract for every scanner: the simulated one and the serial one on a real pseudo-terminal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from station.devices.reader import LineScanner
from station.devices.scanner import Scanner
from station.devices.serial_scanner import Beeps, SerialPort, serial_scanner
from station.devices.simulated import SimulatedScanner
from station.health import DeviceHealth, Health
from station.scans import Scan
from tests.devices.stand_ins import PtyScanner
from tests.waiting import wait_until


class Bench:
    """What a bench hears of one scanner."""

    def __init__(self) -> None:
        self.scans: list[Scan] = []
        self.lights: list[DeviceHealth] = []

    @property
    def raws(self) -> list[bytes]:
        return [scan.raw for scan in self.scans]

    @property
    def light(self) -> Health | None:
        return self.lights[-1].health if self.lights else None


class Gun(Protocol):
    """A scanner and the hand that holds it."""

    scanner: Scanner

    def send(self, data: bytes) -> None: ...

    def stop(self) -> None: ...

    def unplug(self) -> None: ...

    def plug(self) -> None: ...

    def beeps(self) -> list[bool]: ...


class SimulatedGun:
    def __init__(self) -> None:
        self.simulated = SimulatedScanner("gun")
        self.scanner: Scanner = self.simulated
        self.send = self.simulated.inject
        self.stop = self.simulated.pass_time
        self.unplug = self.simulated.unplug
        self.plug = self.simulated.plug

    def beeps(self) -> list[bool]:
        return self.simulated.signals


class SerialGun:
    def __init__(self, path: Path) -> None:
        self.pty = PtyScanner(path)
        port = SerialPort(where=str(path))
        self.line: LineScanner = serial_scanner("gun", port, Beeps.DATALOGIC)
        self.scanner: Scanner = self.line
        self.send = self.pty.send
        self.unplug = self.pty.unplug
        self.plug = self.pty.plug

    def stop(self) -> None:
        """The silence passes by itself."""

    def beeps(self) -> list[bool]:
        return [byte == ord("B") for byte in self.pty.told()]


@pytest.fixture(params=["simulated", "serial"])
def gun(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Gun]:
    held: SimulatedGun | SerialGun = SimulatedGun() if request.param == "simulated" else SerialGun(tmp_path / "gun")
    held.plug()
    yield held
    held.scanner.close()
    held.unplug()


@pytest.fixture
def bench(gun: Gun) -> Bench:
    heard = Bench()
    gun.scanner.open(heard.scans.append, heard.lights.append)
    wait_until(lambda: heard.light is Health.READY)
    return heard


def test_a_scan_comes_whole_with_its_gs_and_its_scanner(gun: Gun, bench: Bench) -> None:
    gun.send(b"]C101095060001343\x1d21SN1\r\n")
    wait_until(lambda: bench.scans)
    assert (bench.scans[0].raw, bench.scans[0].scanner) == (b"]C101095060001343\x1d21SN1", "gun")
    assert bench.scans[0].at.tzinfo is not None
    assert not bench.scans[0].keyed


def test_every_scan_has_an_id_of_its_own(gun: Gun, bench: Bench) -> None:
    gun.send(b"A\rA\r")
    wait_until(lambda: len(bench.scans) == 2)
    assert bench.scans[0].id < bench.scans[1].id


def test_half_a_scan_is_dropped_and_said_and_the_next_one_clears_it(gun: Gun, bench: Bench) -> None:
    gun.send(b"SN12")
    gun.stop()
    wait_until(lambda: bench.light is Health.ATTENTION)
    assert "Scan again" in str(bench.lights[-1].sentence)
    gun.send(b"SN1234\r")
    wait_until(lambda: bench.light is Health.READY)
    wait_until(lambda: bench.raws == [b"SN1234"])


def test_unplugging_is_shown_and_healed_without_a_restart(gun: Gun, bench: Bench) -> None:
    gun.unplug()
    wait_until(lambda: bench.light is Health.AWAY)
    assert bench.lights[-1].sentence is not None
    gun.plug()
    wait_until(lambda: bench.light is Health.READY)
    gun.send(b"BACK\r")
    wait_until(lambda: bench.raws == [b"BACK"])


def test_half_a_scan_before_unplugging_never_joins_the_one_after(gun: Gun, bench: Bench) -> None:
    gun.send(b"HALF")
    gun.unplug()
    wait_until(lambda: bench.light is Health.AWAY)
    gun.plug()
    wait_until(lambda: bench.light is Health.READY)
    gun.send(b"WHOLE\r")
    wait_until(lambda: bench.scans)
    assert bench.raws == [b"WHOLE"]


def test_the_scanner_beeps_for_itself(gun: Gun, bench: Bench) -> None:
    gun.scanner.signal(accepted=True)
    assert gun.beeps() == [True]


def test_a_signal_to_a_scanner_that_is_away_is_no_fault(gun: Gun, bench: Bench) -> None:
    gun.unplug()
    wait_until(lambda: bench.light is Health.AWAY)
    gun.scanner.signal(accepted=False)


def test_a_closed_scanner_says_nothing_more_and_may_be_opened_again(gun: Gun, bench: Bench) -> None:
    gun.scanner.close()
    gun.scanner.close()
    said = len(bench.lights)
    again = Bench()
    gun.scanner.open(again.scans.append, again.lights.append)
    wait_until(lambda: again.light is Health.READY)
    gun.send(b"A\r")
    wait_until(lambda: again.scans)
    assert (bench.scans, len(bench.lights)) == ([], said)
