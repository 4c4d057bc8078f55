"""Serial profiles: which texts may be a serial of a SKU. Pure.

A profile turns what was scanned into the one normal serial (`Fit`), or says why it cannot be one (`Misfit`).
It never corrects: a look-alike is reported, not replaced.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from station import checks
from station.characters import fold_lookalikes, is_hostile, normalise
from station.errors import StationError
from station.sentences import Sentence, say
from station.serial_patterns import MAX_TEXT, compiled

__all__ = [
    "CHECKS", "LOOKALIKES", "Fit", "Misfit", "MisfitKind", "ProfileRefused", "SerialProfile", "fold_lookalikes",
    "profile_from_json", "profile_to_json", "readings_of",
]

CHECKS = ("", "imei", "luhn", "gtin", "vin", "nintendo", "mac", "meid")
LOOKALIKES = ("warn", "off")
MAX_PATTERNS = 8

_SEPARATORS = re.compile(r"[\s:.\-]")
_SEPARATED = ("mac", "meid", "imei")


class ProfileRefused(StationError):
    """A serial profile cannot be what it is."""


class MisfitKind(Enum):
    """Which rule of the profile the text breaks."""

    LENGTH = "length"
    PATTERN = "pattern"
    CHECK_DIGIT = "check_digit"


@dataclass(frozen=True, slots=True)
class Fit:
    """The text may be a serial. `serial` is its normal form; `warning` is to be shown, and does not stop."""

    serial: str
    warning: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Misfit:
    """The text cannot be a serial of this SKU."""

    kind: MisfitKind
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class SerialProfile:
    """Rules a SKU's serials follow. Raises StationError where they cannot be followed.

    `patterns` are regular expressions over the whole normalised text, any one of which must match (none:
    anything goes); their dialect is that of `serial_patterns`. `lengths` are allowed lengths (none: any).
    `check` names a check: "", "imei", "luhn", "gtin", "vin", "nintendo", "mac", "meid". `strip` are MH10 data
    identifiers or other prefixes that scanners send in front of the serial. `fold_case` upper-cases.
    `lookalike`: "warn" or "off". `aliases` are the alias types required beside the serial (imei2, mac, iccid …).
    """

    name: str = "plain"
    patterns: tuple[str, ...] = ()
    lengths: tuple[int, ...] = ()
    check: str = ""
    strip: tuple[str, ...] = ()
    fold_case: bool = True
    lookalike: str = "warn"
    aliases: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.check not in CHECKS:
            raise ProfileRefused(say("Correct the profile {name}: there is no check called {check}.",
                                     name=self.name, check=self.check))
        if self.lookalike not in LOOKALIKES:
            raise ProfileRefused(say("Correct the profile {name}: look-alikes are warn or off, not {value}.",
                                     name=self.name, value=self.lookalike))
        if any(not 1 <= length <= MAX_TEXT for length in self.lengths):
            raise ProfileRefused(say("Correct the profile {name}: a serial has 1 to {most} characters.",
                                     name=self.name, most=MAX_TEXT))
        if len(self.patterns) > MAX_PATTERNS:
            raise ProfileRefused(say("Correct the profile {name}: it may have {most} patterns and has {count}.",
                                     name=self.name, most=MAX_PATTERNS, count=len(self.patterns)))
        for pattern in self.patterns:
            compiled(pattern)

    def read(self, text: str) -> Fit | Misfit:
        """What `text` is under this profile: the prefix gone, the case folded, an IMEISV made an IMEI.

        Where the text fits with and without its prefix, the prefix goes and the warning says so: the profile
        was told that scanners send it.
        """
        forms = tuple(_forms(self, text))
        fits = [form for form in forms if self._fault(form) is None]
        if not fits:
            return self._fault(_nearest(self, forms)) or _empty()
        return Fit(fits[0], self._warning(fits))

    def _fault(self, serial: str) -> Misfit | None:
        if not serial:
            return _empty()
        if len(serial) > MAX_TEXT or (self.lengths and len(serial) not in self.lengths):
            return _wrong_length(self, serial)
        if is_hostile(serial) or not self._matches(serial):
            return Misfit(MisfitKind.PATTERN, say(
                "Scan the serial, not another code: {read} is not written like a serial of type {profile}.",
                read=serial, profile=self.name))
        if not _passes(self.check, serial):
            return Misfit(MisfitKind.CHECK_DIGIT, say(
                "Scan it again or type it: the check digit of {read} is wrong.",
                read=serial))
        return None

    def _matches(self, serial: str) -> bool:
        return not self.patterns or any(compiled(pattern).fullmatch(serial) for pattern in self.patterns)

    def _warning(self, fits: Sequence[str]) -> Sentence | None:
        if self.check == "vin" and not checks.is_valid_vin(fits[0]):
            return say("Compare {serial} with the plate: its check digit is not right, as is common outside "
                       "North America.", serial=fits[0])
        if any(fits[0] != other and other.endswith(fits[0]) for other in fits[1:]):
            return say("Compare {serial} with the label: {other} was read, and its beginning was taken for a prefix.",
                       serial=fits[0], other=next(other for other in fits[1:] if other.endswith(fits[0])))
        return None


def profile_to_json(profile: SerialProfile) -> dict[str, Any]:
    """A profile as plain JSON values, to be read by `profile_from_json`."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(profile).items()}


def profile_from_json(document: Mapping[str, Any]) -> SerialProfile:
    """A profile from JSON values; what is left out has its default. Raises StationError."""
    hints = get_type_hints(SerialProfile)
    known = {field.name: hints[field.name] for field in fields(SerialProfile)}
    for key in document:
        if key not in known:
            raise ProfileRefused(say("Correct the serial profile: it has no setting called {key}.", key=str(key)))
    return SerialProfile(**{key: _value(key, value, known[key]) for key, value in document.items()})


def _value(key: str, value: object, kind: Any) -> Any:
    if get_origin(kind) is tuple:
        member = get_args(kind)[0]
        if isinstance(value, (list, tuple)) and all(type(item) is member for item in value):
            return tuple(value)
    elif type(value) is kind:
        return value
    raise ProfileRefused(say("Correct the serial profile: {value} cannot be its {key}.", key=key, value=str(value)))


def readings_of(text: str, profiles: Sequence[SerialProfile]) -> tuple[str, ...]:
    """The serials a text may stand for under any of the profiles: as it is first, then without prefixes.

    Without profiles, the text in capitals. Never empty for a text that is not.
    """
    whole = [normalise(text, upper=profile.fold_case) for profile in profiles] or [normalise(text, upper=True)]
    others = [form for profile in profiles for form in _forms(profile, text)]
    return tuple(form for form in dict.fromkeys([*whole, *others]) if form)


def _forms(profile: SerialProfile, text: str) -> Iterator[str]:
    """The text under the profile, each prefix gone in turn (the longest first), and last the text as it is."""
    whole = normalise(text, upper=profile.fold_case)
    for prefix in sorted(profile.strip, key=len, reverse=True):
        start = normalise(prefix, upper=profile.fold_case)
        if start and whole.startswith(start) and whole != start:
            yield from _checked_forms(profile, whole[len(start):].strip())
    yield from _checked_forms(profile, whole)


def _checked_forms(profile: SerialProfile, serial: str) -> Iterator[str]:
    """What the profile's check makes of a serial: separators gone, 16 digits of an IMEISV made 15."""
    if profile.check in _SEPARATED:
        serial = _SEPARATORS.sub("", serial) or serial
    if profile.check == "imei" and len(serial) == 16 and checks.is_digits(serial):
        yield checks.imei_of_imeisv(serial)
    yield serial


def _nearest(profile: SerialProfile, forms: Iterable[str]) -> str:
    """The form to complain about: one of the right length if there is one, else the text as it is."""
    listed = list(forms)
    return next((form for form in listed if len(form) in profile.lengths), listed[-1])


def _passes(check: str, serial: str) -> bool:
    match check:
        case "imei":
            return checks.is_valid_imei(serial)
        case "luhn":
            return checks.is_valid_luhn(serial)
        case "gtin":
            return checks.is_valid_gtin(serial)
        case "vin":
            return checks.is_valid_vin(serial) or not checks.is_north_american_vin(serial)
        case "nintendo":
            return checks.is_valid_nintendo(serial)
        case "mac":
            return checks.is_valid_mac(serial)
        case _:
            return check != "meid" or checks.is_valid_meid(serial)


def _wrong_length(profile: SerialProfile, serial: str) -> Misfit:
    if not profile.lengths:
        return Misfit(MisfitKind.LENGTH, say(
            "Scan the serial, not another code: a serial has at most {most} characters; read {length}.",
            most=MAX_TEXT, length=len(serial)))
    expected = _spans(profile.lengths)
    return Misfit(MisfitKind.LENGTH, say(
        "Scan the whole serial: {profile} has {expected} characters; read {length}: {read}.",
        profile=profile.name, expected=expected, length=len(serial), read=serial))


def _spans(lengths: Iterable[int]) -> str:
    """8, 9, 10 and 15 as "8–10, 15"."""
    spans: list[list[int]] = []
    for length in sorted(set(lengths)):
        if spans and spans[-1][1] == length - 1:
            spans[-1][1] = length
        else:
            spans.append([length, length])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in spans)


def _empty() -> Misfit:
    return Misfit(MisfitKind.LENGTH, say("Scan the serial: nothing was read."))
