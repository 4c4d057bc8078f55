"""What stands on the bench: scanners, printers, scale and camera, each behind its protocol and on its own lane."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from station.devices.photos import PhotoSource
from station.devices.printer import Fate, Outcome, Printer
from station.devices.scale import Scale
from station.devices.scanner import Scanner
from station.errors import StationError
from station.health import DeviceHealth, Health
from station.modes.reading import Weighed
from station.scans import Scan
from station.sentences import Sentence, say
from station.verdicts import PrintOrder
from station.work import Home, Lane

OnFate = Callable[[PrintOrder, str, Sentence | None], None]
ROLES: Mapping[str, str] = {
    "parcel_label": "label", "carrier_label": "label", "packing_list": "papers", "invoice_annex": "papers",
    "unit_label": "label", "carton_label": "label", "receipt": "papers", "discrepancies": "papers",
    "place_label": "label", "pick_list": "papers", "lane_plate": "label",
    "certificate": "papers", "vendor_list": "papers"}


class Drawing(Protocol):
    """Turns a paper that was ordered into what its printer takes. Raises StationError where it cannot."""

    def __call__(self, order: PrintOrder, printer: Printer, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class PrinterOnDesk:
    printer: Printer
    lane: Lane


class Desk:
    """Callbacks come on the main thread, whatever thread a device speaks from."""

    def __init__(
        self, *, home: Home, scanners: Sequence[Scanner], printers: Mapping[str, PrinterOnDesk], draw: Drawing,
        scale: Scale | None, photos: PhotoSource | None, photo_folder: Path, lane: Lane,
    ) -> None:
        self._home, self._lane, self._draw = home, lane, draw
        self._scanners = {scanner.name: scanner for scanner in scanners}
        self._printers = dict(printers)
        self._scale, self._photos, self._photo_folder = scale, photos, photo_folder
        self._health: dict[tuple[str, str], DeviceHealth] = {}
        self._on_scan: Callable[[Scan], None] = _nobody
        self._on_health: Callable[[DeviceHealth], None] = _nobody
        self._on_fate: OnFate = _no_fate
        self._fitted()

    def _fitted(self) -> None:
        for name in self._scanners:
            self._set(DeviceHealth("scanner", name, Health.BUSY))
        for role, fitted in self._printers.items():
            self._set(DeviceHealth("printer", fitted.printer.name or role, Health.BUSY))
        self._set(DeviceHealth("scale", "scale", Health.READY if self._scale else Health.NONE))

    def _set(self, health: DeviceHealth) -> None:
        self._health[health.role, health.name] = health

    def tell(self, *, on_scan: Callable[[Scan], None], on_health: Callable[[DeviceHealth], None],
             on_fate: OnFate) -> None:
        self._on_scan, self._on_health, self._on_fate = on_scan, on_health, on_fate

    def open(self) -> None:
        """Start every scanner, and ask every printer how it is."""
        for scanner in self._scanners.values():
            scanner.open(lambda scan: self._home(lambda: self._on_scan(scan)),
                         lambda health: self._home(lambda: self._heard(health)))
        for fitted in self._printers.values():
            self._look_at(fitted)

    def _look_at(self, fitted: PrinterOnDesk) -> None:
        printer = fitted.printer
        fitted.lane.submit(
            printer.status, lambda status: self._heard(_printer_health(printer, status.sentence, ok=status.ready)),
            lambda outage: self._heard(_printer_health(printer, outage.sentence, ok=False)), _raise)

    def _heard(self, health: DeviceHealth) -> None:
        self._set(health)
        self._on_health(health)

    def health(self) -> tuple[DeviceHealth, ...]:
        order = ("scanner", "printer", "scale")
        return tuple(sorted(self._health.values(), key=lambda device: order.index(device.role)))

    def signal(self, scanner: str, *, accepted: bool) -> None:
        """Let the scanner itself beep."""
        if scanner in self._scanners:
            self._scanners[scanner].signal(accepted)

    def weigh(self, found: Callable[[Weighed], None], broke: Callable[[Exception], None], *, photo: bool) -> None:
        """Read the scale, and take the photo if asked for and fitted; what is not there stays empty."""
        def work() -> Weighed:
            grams, stable = self._weight()
            return Weighed(grams, stable, self._photo() if photo else None)

        self._lane.submit(work, found, lambda _outage: found(Weighed()), broke)

    def _weight(self) -> tuple[Decimal | None, bool]:
        if self._scale is None:
            return None, True
        try:
            weight = self._scale.read()
        except StationError as outage:
            health = DeviceHealth("scale", "scale", Health.AWAY, outage.sentence)
            self._home(lambda: self._heard(health))
            return None, True
        self._home(lambda: self._heard(DeviceHealth("scale", "scale", Health.READY)))
        return weight.grams, weight.stable

    def _photo(self) -> str | None:
        if self._photos is None:
            return None
        try:
            return self._photos.take(self._photo_folder).sha256
        except StationError:
            return None    # the base says whether this client needs one

    def print(self, orders: Sequence[PrintOrder]) -> None:
        """Render and print each on its printer's lane; every fate comes home."""
        for order in orders:
            fitted = self._printers.get(ROLES[order.kind])
            if fitted is None:
                said = say("Name a printer for {role} in the settings: none is fitted.", role=ROLES[order.kind])
                self._on_fate(order, Fate.FAILED.value, said)
            else:
                self._print_on(fitted, order)

    def _print_on(self, fitted: PrinterOnDesk, order: PrintOrder) -> None:
        printer = fitted.printer

        def done(outcome: Outcome) -> None:
            self._heard(_printer_health(printer, outcome.status.sentence, ok=outcome.status.ready))
            self._on_fate(order, outcome.fate.value, outcome.status.sentence)

        def failed(outage: StationError) -> None:
            self._on_fate(order, Fate.FAILED.value, outage.sentence)

        self._set(DeviceHealth("printer", printer.name, Health.BUSY))
        fitted.lane.submit(lambda: printer.print(self._draw(order, printer), _title(order)), done, failed, _raise)

    def close(self) -> None:
        """Every device, scanners first so that nothing comes in any more."""
        for scanner in self._scanners.values():
            scanner.close()
        for fitted in self._printers.values():
            fitted.printer.close()
        for device in (self._scale, self._photos):
            if device is not None:
                device.close()


def _printer_health(printer: Printer, sentence: Sentence | None, *, ok: bool) -> DeviceHealth:
    return DeviceHealth("printer", printer.name, Health.READY if ok else Health.ATTENTION, sentence)


def _title(order: PrintOrder) -> str:
    return f"{order.kind} {order.payload.get('order', '')}".strip()


def _raise(bug: Exception) -> None:
    raise bug


def _nobody(_told: object) -> None:
    """Nobody listens yet."""


def _no_fate(_order: PrintOrder, _fate: str, _said: Sentence | None) -> None:
    """Nobody listens yet."""
