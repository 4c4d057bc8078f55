"""The policy advisor: which SKUs deserve serials, and why. Pure.

A SKU is compared with its client's other SKUs, never with figures from elsewhere: each factor is 0 where there is
nothing, a half at the typical value among those SKUs that have any, and nears 1 above it. Every factor only ever
raises the score. docs/decisions/0010-policy-advice.md argues the weights and steps, which are settings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median, quantiles

from station.sentences import Sentence, say
from station.settings import AdviceSettings

LEVELS = ("none", "outbound", "inbound_outbound", "every_touch")
FEW_PEERS = 3
QUARTER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class SkuFacts:
    """What the base knows of a SKU. Counts are of the last `days`; `in_warranty` are the units that left so
    recently that their warranty runs."""

    client: str
    sku: str
    name: str
    policy: str
    exact: bool
    carton_rule: str
    value: Decimal | None
    currency: str
    regulated: bool
    warranty_months: int | None
    days: int
    shipped: int = 0
    returned: int = 0
    in_warranty: int = 0
    exceptions: int = 0

    @property
    def return_rate(self) -> float:
        """Returned ÷ shipped, at most 1; something that came back though none left counts as all."""
        return min(1.0, self.returned / max(self.shipped, 1))

    @property
    def exposure(self) -> Decimal:
        """Value of the units whose warranty runs."""
        return (self.value or Decimal(0)) * self.in_warranty


@dataclass(frozen=True, slots=True, kw_only=True)
class Norms:
    """What is typical of a client's SKUs in one currency. `cheap` and `fast` are None where too few can say."""

    value: float = 0.0
    return_rate: float = 0.0
    exposure: float = 0.0
    exceptions: float = 0.0
    cheap: float | None = None
    fast: float | None = None
    peers: int = 0


@dataclass(frozen=True, slots=True)
class Advice:
    """`score` 0 to 100. `proposed` is a capture policy; `reasons` say why, the weightiest first."""

    facts: SkuFacts
    score: int
    proposed: str
    reasons: tuple[Sentence, ...]
    warnings: tuple[Sentence, ...] = ()

    @property
    def changes(self) -> bool:
        return self.proposed != self.facts.policy


def advise_all(skus: Sequence[SkuFacts], rules: AdviceSettings) -> tuple[Advice, ...]:
    """Advice on every SKU, the one that deserves serials most first."""
    groups: dict[tuple[str, str], list[SkuFacts]] = {}
    for facts in skus:
        groups.setdefault((facts.client, facts.currency), []).append(facts)
    norms = {group: norms_of(members) for group, members in groups.items()}
    advice = [advise(facts, norms[facts.client, facts.currency], rules) for facts in skus]
    return tuple(sorted(advice, key=lambda one: (-one.score, one.facts.client, one.facts.sku)))


def norms_of(skus: Sequence[SkuFacts]) -> Norms:
    """The typical figures: the median of those SKUs that have any, and the outer quarters."""
    values = _some(facts.value for facts in skus)
    moves = _some(facts.shipped for facts in skus)
    return Norms(
        value=_typical(values), return_rate=_typical(_some(facts.return_rate for facts in skus)),
        exposure=_typical(_some(facts.exposure for facts in skus)),
        exceptions=_typical(_some(facts.exceptions for facts in skus)),
        cheap=quantiles(values, n=QUARTER)[0] if len(values) >= FEW_PEERS else None,
        fast=quantiles(moves, n=QUARTER)[-1] if len(moves) >= FEW_PEERS else None, peers=len(skus))


def advise(facts: SkuFacts, norms: Norms, rules: AdviceSettings) -> Advice:
    """Score, policy and reasons of one SKU among its like."""
    factors = (
        (rules.weight_value, _share(facts.value, norms.value), _about_value(facts, norms)),
        (rules.weight_returns, _share(facts.return_rate, norms.return_rate), _about_returns(facts)),
        (rules.weight_warranty, _share(facts.exposure, norms.exposure), _about_warranty(facts)),
        (rules.weight_exceptions, _share(facts.exceptions, norms.exceptions), _about_exceptions(facts)),
    )
    whole = sum(weight for weight, _, _ in factors)
    score = 100 * sum(weight * share for weight, share, _ in factors) / whole if whole else 0.0
    if facts.regulated:    # lifted above every other: the law asks for the unit, whatever it is worth
        score = rules.every_touch_from + (100 - rules.every_touch_from) * score / 100
    wasted = _is_cheap_and_fast(facts, norms)
    weighty = sorted(factors, key=lambda factor: -factor[0] * factor[1])
    reasons = (*_about_law(facts), *(why for _, share, why in weighty if share > 0))
    return Advice(facts, round(score), _policy(score, rules, capped=wasted),
                  reasons or (say("Nothing in the book speaks for serials."),),
                  tuple(_warnings(facts, norms, wasted=wasted)))


def _policy(score: float, rules: AdviceSettings, *, capped: bool) -> str:
    steps = (rules.outbound_from, rules.inbound_outbound_from, rules.every_touch_from)
    level = sum(score >= step for step in steps)
    return LEVELS[min(level, 1) if capped else level]


def _share(value: float | Decimal | int | None, typical: float) -> float:
    """0 for nothing, a half for the typical, towards 1 above it."""
    own = float(value or 0)
    return own / (own + typical) if own > 0 else 0.0


def _some(values: Iterable[float | Decimal | int | None]) -> list[float]:
    return [float(value) for value in values if value]


def _typical(values: Sequence[float]) -> float:
    return median(values) if values else 0.0


def _is_cheap_and_fast(facts: SkuFacts, norms: Norms) -> bool:
    if facts.regulated or facts.value is None or norms.cheap is None or norms.fast is None:
        return False
    return float(facts.value) <= norms.cheap and facts.shipped >= norms.fast


def _warnings(facts: SkuFacts, norms: Norms, *, wasted: bool) -> Iterator[Sentence]:
    if wasted and facts.policy in ("inbound_outbound", "every_touch"):
        yield say("Take its serials less often: it is among the cheapest and fastest quarter, and every scan of it "
                  "costs more than it protects.")
    if facts.value is None:
        yield say("Fill in its value: without it the advice rests on the rest alone.")
    if facts.warranty_months is None and facts.shipped:
        yield say("Fill in its warranty: without it no exposure can be told.")
    if norms.peers < FEW_PEERS:
        yield say("Read this with care: only {count} SKUs of this client can be compared.", count=norms.peers)


def _about_law(facts: SkuFacts) -> Iterator[Sentence]:
    if facts.regulated:
        yield say("It is regulated: every unit must be traceable.")


def _about_value(facts: SkuFacts, norms: Norms) -> Sentence:
    return say("A unit is worth {value} {currency}; {typical} is typical of this client.",
               value=(facts.value or Decimal(0)), currency=facts.currency, typical=_money(norms.value))


def _about_returns(facts: SkuFacts) -> Sentence:
    return say("{returned} came back of {shipped} that left in {days} days.", returned=facts.returned,
               shipped=facts.shipped, days=facts.days)


def _about_warranty(facts: SkuFacts) -> Sentence:
    return say("{count} units out are under warranty: {value} {currency}.", count=facts.in_warranty,
               value=facts.exposure, currency=facts.currency)


def _about_exceptions(facts: SkuFacts) -> Sentence:
    return say("{count} exceptions were opened about its units in {days} days.", count=facts.exceptions,
               days=facts.days)


def _money(value: float) -> Decimal:
    return Decimal(str(value)).quantize(Decimal("0.01"))
