"""Where a returned unit goes: the first of its client's rules that covers it, and quarantine where none does. Pure.

The same stands in the base (0009_return_lane.sql), which decides; here it is for the editor, which shows what a table
of rules would do before it is saved, and for the tests that hold one against the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from station.grading import LIABLE, UNINSPECTED, RulesRefused, is_word
from station.jobs_returns import GRADES, LANES
from station.sentences import Sentence, say

QUARANTINE, SELLABLE = "QUARANTINE", "SELLABLE"
SAME_ORDER = "same_order"
IDENTITY, HOLD, CHANGED = "identity", "hold", "changed"    # the house's own: above every rule, or by a person's hand
WARRANTIES = ("under", "expired", "unknown")
MOST_RULES = 200
LONGEST_NAME = 60
_WORDS = ("sku", "class", "grades", "findings", "liable", "warranty")
_BOUNDS = ("value_from", "value_below", "days_out_from", "days_out_below")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFacts:
    """What the rules look at. `value` is the SKU's, `days_out` from shipping to return; None: not known."""

    sku: str
    sku_class: str
    grade: str
    finding: str
    liable: str
    warranty: str
    value: Decimal | None = None
    days_out: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """The conditions of a rule, all of which must hold; an empty one is none. Values are from … to just below …"""

    skus: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    liable: tuple[str, ...] = ()
    warranty: tuple[str, ...] = ()
    value_from: Decimal | None = None
    value_below: Decimal | None = None
    days_out_from: int | None = None
    days_out_below: int | None = None

    def covers(self, unit: UnitFacts) -> bool:
        """A bound never holds for what is not known, and only a rule that names U takes what nobody inspected."""
        if unit.grade == UNINSPECTED and UNINSPECTED not in self.grades:
            return False
        words = ((self.skus, unit.sku), (self.classes, unit.sku_class), (self.grades, unit.grade),
                 (self.findings, unit.finding), (self.liable, unit.liable), (self.warranty, unit.warranty))
        return (all(not wanted or has in wanted for wanted, has in words)
                and _between(self.value_from, self.value_below, unit.value)
                and _between(self.days_out_from, self.days_out_below, unit.days_out))


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneRule:
    """One row of a client's table. The name is shown with the lane."""

    name: str
    lane: str
    when: When = field(default_factory=When)


@dataclass(frozen=True, slots=True)
class Decided:
    """Lane and the rule that decided; "" where none did."""

    lane: str
    rule: str


def lane_for(rules: Sequence[LaneRule], unit: UnitFacts, *, identity: str = SAME_ORDER,
             on_hold: bool = False) -> Decided:
    """The one lane. What is not proved to be the unit that left, and what is on hold, is quarantined whatever the
    rules say."""
    if identity != SAME_ORDER:
        return Decided(QUARANTINE, IDENTITY)
    if on_hold:
        return Decided(QUARANTINE, HOLD)
    return next((Decided(rule.lane, rule.name) for rule in rules if rule.when.covers(unit)), Decided(QUARANTINE, ""))


def _between(least: Decimal | int | None, below: Decimal | int | None, value: Decimal | int | None) -> bool:
    if least is None and below is None:
        return True
    return value is not None and (least is None or value >= least) and (below is None or value < below)


# ---- as JSON, to and from the base -------------------------------------------------------------------------------

def lane_rules_of(raw: object) -> tuple[LaneRule, ...]:
    """A client's table from its JSON. Raises RulesRefused, saying which rule is wrong and how."""
    if not isinstance(raw, list) or len(raw) > MOST_RULES:
        raise RulesRefused(0, say("Give a list of at most {most} rules.", most=MOST_RULES))
    rules = tuple(_rule(place, one) for place, one in enumerate(raw, 1))
    names: set[str] = set()
    for place, rule in enumerate(rules, 1):
        if rule.name.casefold() in names:
            raise RulesRefused(place, say("Give it another name: {name} is a rule already.", name=rule.name))
        names.add(rule.name.casefold())
    return rules


def lane_rules_to_json(rules: Sequence[LaneRule]) -> list[dict[str, Any]]:
    """As the base keeps them: only the conditions that are set, figures as text where they are money."""
    return [{"name": rule.name, "when": _when_to_json(rule.when), "lane": rule.lane} for rule in rules]


def _when_to_json(when: When) -> dict[str, Any]:
    words = zip(_WORDS, (when.skus, when.classes, when.grades, when.findings, when.liable, when.warranty), strict=True)
    bounds = {"value_from": None if when.value_from is None else str(when.value_from),
              "value_below": None if when.value_below is None else str(when.value_below),
              "days_out_from": when.days_out_from, "days_out_below": when.days_out_below}
    return ({name: list(texts) for name, texts in words if texts}
            | {name: bound for name, bound in bounds.items() if bound is not None})


def _rule(place: int, raw: object) -> LaneRule:
    if not isinstance(raw, Mapping) or not set(raw) <= {"name", "when", "lane"}:
        raise RulesRefused(place, say("Describe a rule by name, when and lane."))
    name, lane = raw.get("name"), raw.get("lane")
    if not isinstance(name, str) or not name.strip() or len(name) > LONGEST_NAME:
        raise RulesRefused(place, say("Name the rule in up to {most} characters.", most=LONGEST_NAME))
    if name.strip().casefold() in (IDENTITY, HOLD, CHANGED):
        raise RulesRefused(place, say("Give it another name: {name} is a rule of the house.", name=name.strip()))
    if lane not in LANES:
        raise RulesRefused(place, say("Choose its lane: {names}.", names=", ".join(LANES)))
    return LaneRule(name=name.strip(), lane=str(lane), when=_when(place, raw.get("when", {})))


def _when(place: int, raw: object) -> When:
    if not isinstance(raw, Mapping) or not set(raw) <= {*_WORDS, *_BOUNDS}:
        raise RulesRefused(place, say("Use these conditions only: {names}.", names=", ".join((*_WORDS, *_BOUNDS))))
    texts = {name: _texts(place, name, raw.get(name)) for name in _WORDS}
    _refuse_strangers(place, texts["grades"], (*GRADES, UNINSPECTED), say("Name grades: A to E, or U."))
    _refuse_strangers(place, texts["liable"], LIABLE, say("Say who is liable: {names}.", names=", ".join(LIABLE)))
    _refuse_strangers(place, texts["warranty"], WARRANTIES, say("Say under, expired or unknown of the warranty."))
    if not all(map(is_word, texts["findings"])):
        raise RulesRefused(place, say("Name findings in small letters, digits and _."))
    value_from, value_below = (_money(place, raw.get(name)) for name in ("value_from", "value_below"))
    days_from, days_below = (_days(place, raw.get(name)) for name in ("days_out_from", "days_out_below"))
    if _is_empty(value_from, value_below) or _is_empty(days_from, days_below):
        raise RulesRefused(place, say("Put the smaller bound first: nothing lies between these two."))
    return When(skus=texts["sku"], classes=texts["class"], grades=texts["grades"], findings=texts["findings"],
                liable=texts["liable"], warranty=texts["warranty"], value_from=value_from, value_below=value_below,
                days_out_from=days_from, days_out_below=days_below)


def _texts(place: int, name: str, raw: object) -> tuple[str, ...]:
    """One text or a list of them; absent is none, an empty list would cover nothing and is a mistake."""
    if raw is None:
        return ()
    texts = [raw] if isinstance(raw, str) else raw
    if not isinstance(texts, list) or not texts or not all(isinstance(one, str) for one in texts):
        raise RulesRefused(place, say("Give {name} as one text or a list of texts.", name=name))
    return tuple(texts)


def _refuse_strangers(place: int, texts: Sequence[str], known: Sequence[str], sentence: Sentence) -> None:
    if not set(texts) <= set(known):
        raise RulesRefused(place, sentence)


def _money(place: int, raw: object) -> Decimal | None:
    if raw is None:
        return None
    try:
        value = Decimal(str(raw)) if isinstance(raw, str | int | float) and not isinstance(raw, bool) else None
    except InvalidOperation:
        value = None
    if value is None or not value.is_finite() or not 0 <= value <= Decimal(10) ** 12:
        raise RulesRefused(place, say("Give the value as a figure, such as 250 or 99.90."))
    return value


def _days(place: int, raw: object) -> int | None:
    if raw is None:
        return None
    if not isinstance(raw, int) or isinstance(raw, bool) or not 0 <= raw <= 100_000:
        raise RulesRefused(place, say("Give days as a whole number."))
    return raw


def _is_empty(least: Decimal | int | None, below: Decimal | int | None) -> bool:
    return least is not None and below is not None and least >= below
