"""`station devices`: what is plugged in here, and the address to put into station.toml."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from station.devices.listing import FoundDevice, list_devices

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

HEADINGS = ("use as", "address for station.toml", "product", "now at")


def add(subparsers: Subparsers) -> None:
    """Add the command `devices`."""
    parser = subparsers.add_parser("devices", help="list scanners, scales and printers that are plugged in")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - it takes none
    print_table(list_devices(), sys.stdout)
    return 0


def print_table(devices: Sequence[FoundDevice], out: TextIO) -> None:
    """One line a device. What a device says of itself is foreign: control characters are left out."""
    if not devices:
        out.write("No scanner, scale or printer is plugged in. Use sim:// to try the program without.\n")
        return
    rows = [HEADINGS, *((found.role, found.address, found.product, found.path) for found in devices)]
    clean = [tuple("".join(char for char in text if char.isprintable()) for text in row) for row in rows]
    widths = [max(len(row[column]) for row in clean) for column in range(len(HEADINGS))]
    for row in clean:
        out.write("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() + "\n")
