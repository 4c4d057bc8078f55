"""Which USB device is meant: by maker, product, serial number or socket, never by ttyACM0. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from station.errors import DeviceAway
from station.sentences import say


@dataclass(frozen=True, slots=True)
class UsbIdentity:
    """`vid` and `pid` always; `serial` or `location` ("1-1.2") where two alike are at one bench."""

    vid: int
    pid: int
    serial: str = ""
    location: str = ""

    def __str__(self) -> str:
        more = "".join(f" {text}" for text in (self.serial, self.location) if text)
        return f"{self.vid:04x}:{self.pid:04x}{more}"


@dataclass(frozen=True, slots=True)
class UsbDevice:
    """A device that is plugged in. `path` opens it. `location` is "" where the system does not tell."""

    path: str
    vid: int
    pid: int
    serial: str = ""
    location: str = ""
    product: str = ""


def find_device(identity: UsbIdentity, devices: Iterable[UsbDevice]) -> UsbDevice:
    """The one device that fits. Raises DeviceAway when none does, or more than one: it never guesses."""
    fitting = [device for device in devices if _fits(identity, device)]
    if not fitting:
        raise DeviceAway(say("Plug in USB device {device}.", device=str(identity)))
    if len(fitting) > 1:
        raise DeviceAway(
            say("Add serial= or location= to the address in the settings: {count} USB devices are {device}.",
                count=len(fitting), device=str(identity))
        )
    return fitting[0]


def _fits(identity: UsbIdentity, device: UsbDevice) -> bool:
    return (
        (identity.vid, identity.pid) == (device.vid, device.pid)
        and identity.serial in ("", device.serial)
        and identity.location in ("", device.location)
    )
