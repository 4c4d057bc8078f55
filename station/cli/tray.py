"""The simulator's tray of the demonstration: codes that fit the order in hand, and devices that obey."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO

from station.app import Station
from station.commands import KEYS, Action
from station.devices.printer import PrinterFault
from station.devices.simulated import SimulatedPrinter, SimulatedScale, SimulatedScanner
from station.devices.simulated_rfid import SimulatedRfidReader
from station.exchange.demo_counting import counting_scans
from station.exchange.demo_inbounds import receiving_scans
from station.exchange.demo_scans import DemoScan, demo_scans
from station.exchange.demo_storing import storing_scans
from station.exchange.demo_triage import returns_scans
from station.labels.zpl import NotOurPicture, image_of
from station.modes.counting import CountingMode
from station.modes.receiving import ReceivingMode
from station.modes.returns import ReturnsMode
from station.screens import Screen
from station.sentences import say
from station.views.simulator import Fault, SampleCode, SimulatedDevices, SimulatorTray, TrainingWindow
from station.views.translation import Translator

CUT = "cut"
CUT_AFTER_BYTES = 400
FAULTS = (
    Fault(PrinterFault.PAPER_OUT.value, say("Paper out")), Fault(PrinterFault.HEAD_OPEN.value, say("Head open")),
    Fault(PrinterFault.PAUSED.value, say("Paused")), Fault(PrinterFault.SILENT.value, say("Answers nothing")),
    Fault(PrinterFault.AWAY.value, say("Switched off")), Fault(CUT, say("Cut off in the middle of the next label")),
)
COMMANDS = (Action.CLEAR, Action.CONFIRM, Action.DECLINE, Action.UNDO, Action.CLOSE, Action.SHIP)


def _badge(scan: DemoScan) -> bool:
    """Of no use to whoever is signed on already, unless a second person is asked for."""
    return scan.raw.startswith(b"BADGE:")


class Tray:
    """Keeps the tray in step with the bench; reads codes from the demonstration's base."""

    def __init__(self, station: Station, url: str) -> None:
        self._station, self._url = station, url
        self._shown: object = None
        self._labels = -1
        self.tray = SimulatorTray(
            SimulatedDevices(scan=self._scan, set_fault=self._fault, set_weight=self._weigh,
                             last_label=self._last_label, faults=FAULTS),
            Translator(station.settings.bench.language))

    def put_beside(self) -> TrainingWindow:
        """The bench's window with the tray beside it; to be kept as long as it is shown."""
        face = self._station.face
        window = TrainingWindow(face.window, self.tray, face.window.theme)
        face.changed = self._changed
        return window

    def _changed(self, screen: Screen) -> None:
        """Other codes fit after every change of the order, or of the place under count."""
        job = screen.job
        now = (screen.person, self._place, self._inbound, self._return, job.number if job else None,
               job.packed if job else 0,
               tuple(p.sscc for p in job.parcels) if job else (), self._station.bench.command_key)
        if now != self._shown:
            self._shown = now
            found = sorted(self._found(screen), key=lambda scan: screen.person is not None and _badge(scan))
            codes = tuple(SampleCode(scan.label, scan.raw) for scan in found)
            self.tray.show_codes((*codes, *self._commands()))
        if len(self._printer.jobs) != self._labels:
            self._labels = len(self._printer.jobs)
            self.tray.show_label()

    @property
    def _place(self) -> str | None:
        """The place under count."""
        mode = self._station.bench.mode
        return mode.counting.place if isinstance(mode, CountingMode) and mode.counting is not None else None

    @property
    def _inbound(self) -> tuple[str, int] | None:
        """The shipment in hand, and how much of it has come."""
        mode = self._station.bench.mode
        inbound = mode.inbound if isinstance(mode, ReceivingMode) else None
        return (inbound.number, inbound.received) if inbound is not None else None

    @property
    def _return(self) -> tuple[str, int, str] | None:
        """The return in hand, how much of it has come, and the plate that is due."""
        mode = self._station.bench.mode
        parcel = mode.parcel if isinstance(mode, ReturnsMode) else None
        if parcel is None:
            return None
        return parcel.rma, len(parcel.items), parcel.item.plate if parcel.item is not None else ""

    @property
    def _due(self) -> tuple[bytes, ...]:
        """The plate and the tote of the unit in hand, once it has them."""
        mode = self._station.bench.mode
        item = mode.parcel.item if isinstance(mode, ReturnsMode) and mode.parcel is not None else None
        return (f"]d1{item.plate}".encode(), f"TOTE:{item.lane}".encode()) if item is not None and item.plate else ()

    def _found(self, screen: Screen) -> list[DemoScan]:
        if screen.mode == "counting":
            return counting_scans(self._url, self._place)
        if screen.mode == "receiving":
            return receiving_scans(self._url, self._inbound[0] if self._inbound else None)
        if screen.mode == "returns":
            scans = returns_scans(self._url, self._return[0] if self._return else None)
            return sorted(scans, key=lambda scan: scan.raw not in self._due)
        if screen.mode == "storing":
            return storing_scans(self._url)
        return demo_scans(self._url, screen.job.number if screen.job else None)

    def _commands(self) -> tuple[SampleCode, ...]:
        key = self._station.bench.command_key
        if key is None:
            return ()
        return tuple(SampleCode(say("Command {name} ({key})", name=action.name, key=KEYS[action]),
                                key.sign(action.name).encode()) for action in COMMANDS)

    def _scan(self, raw: bytes) -> None:
        """A code for the scanner; many tags, a line each, for the RFID reader."""
        reader = next((r for r in self._station.devices.scanners if isinstance(r, SimulatedRfidReader)), None)
        if b"\n" in raw and reader is not None:
            reader.hear(raw.decode("ascii").split("\n"))
            return
        scanner = self._station.devices.scanners[0]
        assert isinstance(scanner, SimulatedScanner)
        scanner.inject(raw + b"\r")

    @property
    def _printer(self) -> SimulatedPrinter:
        printer = self._station.devices.printers["label"].printer
        assert isinstance(printer, SimulatedPrinter)
        return printer

    def _fault(self, value: str) -> None:
        self._printer.zpl.cut_after = CUT_AFTER_BYTES if value == CUT else None
        self._printer.zpl.fault = PrinterFault(value) if value and value != CUT else None

    def _weigh(self, grams: Decimal, stable: bool) -> None:
        scale = self._station.devices.scale
        assert isinstance(scale, SimulatedScale)
        scale.put(grams, stable=stable)

    def _last_label(self) -> bytes | None:
        """The newest label as PNG; a carrier's own format is not ours to draw."""
        for job in reversed(self._printer.jobs):
            try:
                image = image_of(job)
            except NotOurPicture:
                continue
            out = BytesIO()
            image.save(out, "PNG")
            return out.getvalue()
        return None
