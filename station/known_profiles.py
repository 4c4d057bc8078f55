"""The profiles that come with the program, and profiles learned from first units. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from station.characters import normalise
from station.profiles import Fit, ProfileRefused, SerialProfile
from station.sentences import say

LEAST_SAMPLES = 3

# Apple strips nothing by itself: serials drawn at random since 2021 may begin with S.
BUILT_IN: Mapping[str, SerialProfile] = {
    profile.name: profile
    for profile in (
        SerialProfile("plain"),
        SerialProfile("imei", (r"[0-9]{15}",), (15,), "imei", ("IMEI:", "IMEI1:", "IMEI")),
        SerialProfile("meid", (r"[0-9A-F]{14}",), (14,), "meid", ("MEID:", "MEID")),
        SerialProfile("mac", (r"[0-9A-F]{12}",), (12,), "mac", ("MAC:", "MAC")),
        SerialProfile("apple", (r"[A-Z0-9]{8,14}",), tuple(range(8, 15))),
        SerialProfile("switch", (r"X[A-Z]{2,3}[0-9]{11}",), (14, 15), "nintendo", ("S",)),
        SerialProfile("playstation", (r"[A-Z0-9]{17}",), (17,), strip=("S",)),
        SerialProfile("xbox", (r"[0-9]{12}",), (12,), strip=("S",)),
        SerialProfile("samsung", (r"[A-Z0-9]{11}", r"[A-Z0-9]{15}"), (11, 15), strip=("S",)),
        SerialProfile("vin", (r"[A-HJ-NPR-Z0-9]{17}",), (17,), "vin", ("I",)),
    )
}

# Only these are sure enough to be recognised from a few units: they carry a check of their own.
_RECOGNISED = ("imei", "switch")


def learn(samples: Sequence[str]) -> SerialProfile:
    """A profile from the first units received: their lengths, their kinds of characters, their beginning.

    Raises StationError for fewer than LEAST_SAMPLES different serials: two of a kind prove nothing.
    """
    serials = sorted({serial for serial in (normalise(sample, upper=True) for sample in samples) if serial})
    if len(serials) < LEAST_SAMPLES:
        raise ProfileRefused(say("Scan more units first: a profile is learned from {least} serials, not {count}.",
                                 least=LEAST_SAMPLES, count=len(serials)))
    for name in _RECOGNISED:
        if all(BUILT_IN[name].read(serial) == Fit(serial) for serial in serials):
            return BUILT_IN[name]
    lengths = tuple(sorted({len(serial) for serial in serials}))
    return SerialProfile("learned", (_pattern(serials, lengths),), lengths)


def _pattern(serials: Sequence[str], lengths: Sequence[int]) -> str:
    """The letters all serials begin with, then the kinds of characters seen behind them.

    Digits of a common beginning are not kept: the first units of a batch count up from one number.
    """
    start = re.match(r"[A-Z]*", _common_start(serials))
    kept = start[0] if start else ""
    tails = "".join(serial[len(kept):] for serial in serials)
    kinds = [kind for kind in ("A-Z", "0-9") if re.search(f"[{kind}]", tails)]
    others = sorted({char for char in tails if not re.fullmatch("[A-Z0-9]", char)})
    least, most = lengths[0] - len(kept), lengths[-1] - len(kept)
    allowed = "." if others else f"[{''.join(kinds) or 'A-Z0-9'}]"
    return f"{kept}{allowed}{{{least},{most}}}"


def _common_start(serials: Sequence[str]) -> str:
    first, last = min(serials), max(serials)
    size = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), len(first))
    return first[:size]
