"""A serial profile on the workbench: edited as text, tried on samples and on the units that are there. Pure.

The editor's window holds a `ProfileDraft`, which is what a person has typed and may be wrong; only `profile_of`
makes a `SerialProfile` of it, or says which field to correct.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from station.characters import fold_lookalikes
from station.profiles import Misfit, ProfileRefused, SerialProfile
from station.sentences import Sentence, say

MOST_EXAMPLES = 5
_DIVIDED = re.compile(r"[\s,;|]+")
_SPAN = re.compile(r"([0-9]{1,3})(?:[-–]([0-9]{1,3}))?")


@dataclass(frozen=True, slots=True)
class ProfileDraft:
    """The fields of a profile as they are typed. `patterns` one a line; lists divided by spaces or commas."""

    name: str = ""
    patterns: str = ""
    lengths: str = ""
    check: str = ""
    strip: str = ""
    fold_case: bool = True
    lookalike: str = "warn"
    aliases: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """How one sample is read. `serial` is its normal form, or "" where it does not fit and `fault` says why."""

    text: str
    serial: str = ""
    fault: Sentence | None = None
    warnings: tuple[Sentence, ...] = ()

    @property
    def fits(self) -> bool:
        return self.fault is None


@dataclass(frozen=True, slots=True)
class Unfit:
    """Units that a profile would not take any more. `checked` of them were read; `examples` are the first."""

    count: int
    checked: int
    examples: tuple[str, ...] = ()


def draft_of(profile: SerialProfile) -> ProfileDraft:
    return ProfileDraft(
        profile.name, "\n".join(profile.patterns), lengths_text(profile.lengths), profile.check,
        " ".join(profile.strip), profile.fold_case, profile.lookalike, " ".join(profile.aliases))


def profile_of(draft: ProfileDraft) -> SerialProfile:
    """The profile that was typed. Raises ProfileRefused with the field to correct."""
    patterns = tuple(line.strip() for line in draft.patterns.splitlines() if line.strip())
    return SerialProfile(
        draft.name.strip() or "own", patterns, lengths_of(draft.lengths), draft.check, _parts(draft.strip),
        draft.fold_case, draft.lookalike, tuple(part.casefold() for part in _parts(draft.aliases)))


def lengths_of(text: str) -> tuple[int, ...]:
    """`8-10 15` is 8, 9, 10 and 15. Raises ProfileRefused."""
    found: set[int] = set()
    for part in _parts(text):
        span = _SPAN.fullmatch(part)
        if span is None or int(span[2] or span[1]) < int(span[1]):
            raise ProfileRefused(say("Give lengths such as 11 15 or 8-14."))
        found.update(range(int(span[1]), int(span[2] or span[1]) + 1))
    return tuple(sorted(found))


def lengths_text(lengths: Iterable[int]) -> str:
    """8, 9, 10 and 15 as `8-10 15`, to be read by `lengths_of`."""
    spans: list[list[int]] = []
    for length in sorted(set(lengths)):
        if spans and spans[-1][1] == length - 1:
            spans[-1][1] = length
        else:
            spans.append([length, length])
    return " ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)


def samples_in(text: str) -> tuple[str, ...]:
    """What was pasted, one sample a line; blank lines are left out."""
    return tuple(line for line in text.splitlines() if line.strip())


def readings(profile: SerialProfile, samples: Sequence[str]) -> tuple[Reading, ...]:
    """How each sample is read, and what is odd among them: the same unit twice, two that eyes mix up."""
    plain = [_reading(profile, sample) for sample in samples]
    return tuple(_compared(profile, reading, plain[:place]) for place, reading in enumerate(plain))


def unfit(profile: SerialProfile, serials: Iterable[str]) -> Unfit:
    """Which of these serials, all of units in the book, the profile would refuse. They stay as they are."""
    count, checked = 0, 0
    examples: list[str] = []
    for serial in serials:
        checked += 1
        if isinstance(profile.read(serial), Misfit):
            count += 1
            if len(examples) < MOST_EXAMPLES:
                examples.append(serial)
    return Unfit(count, checked, tuple(examples))


def changes(old: SerialProfile, new: SerialProfile) -> tuple[str, ...]:
    """The names of the fields that differ."""
    before, after = draft_of(old), draft_of(new)
    return tuple(name for name in ProfileDraft.__dataclass_fields__ if getattr(before, name) != getattr(after, name))


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for part in _DIVIDED.split(text) if part)


def _reading(profile: SerialProfile, sample: str) -> Reading:
    read = profile.read(sample)
    if isinstance(read, Misfit):
        return Reading(sample, fault=read.sentence)
    return Reading(sample, read.serial, warnings=(read.warning,) if read.warning is not None else ())


def _compared(profile: SerialProfile, reading: Reading, earlier: Sequence[Reading]) -> Reading:
    if not reading.fits:
        return reading
    found = tuple(_likenesses(profile, reading.serial, [other.serial for other in earlier if other.fits]))
    return Reading(reading.text, reading.serial, warnings=(*reading.warnings, *found))


def _likenesses(profile: SerialProfile, serial: str, earlier: Sequence[str]) -> Iterator[Sentence]:
    if serial in earlier:
        yield say("Scan another unit: this sample was scanned before.")
        return
    folded = fold_lookalikes(serial)
    like = next((other for other in earlier if fold_lookalikes(other) == folded), None)
    if profile.lookalike == "warn" and like is not None:
        yield say("Looks like {serials}, which is a different serial.", serials=like)
