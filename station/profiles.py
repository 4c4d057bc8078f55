"""Serial profiles: which texts may be a serial of a SKU. (contract; filled in by its owner)"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SerialProfile:
    """Rules a SKU's serials follow.

    `patterns` are regular expressions over the whole normalised text, any one of which must match (none:
    anything goes). `lengths` are allowed lengths (none: any). `check` names a check: "", "imei", "luhn",
    "gtin", "vin", "nintendo", "mac". `strip` are MH10 data identifiers or other prefixes that scanners send
    in front of the serial. `fold_case` upper-cases. `lookalike`: "warn" or "off".
    `aliases` are the alias types required beside the serial (imei2, mac, iccid …).
    """

    name: str = "plain"
    patterns: tuple[str, ...] = ()
    lengths: tuple[int, ...] = ()
    check: str = ""
    strip: tuple[str, ...] = ()
    fold_case: bool = True
    lookalike: str = "warn"
    aliases: tuple[str, ...] = ()
