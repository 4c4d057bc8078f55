"""Which SKUs deserve serials: a table of cases in a client's words, and what must hold for any figures."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.advice import LEVELS, Advice, Norms, SkuFacts, advise, advise_all, norms_of
from station.settings import AdviceSettings

RULES = AdviceSettings()
NORMS = Norms(value=100.0, return_rate=0.1, exposure=10_000.0, exceptions=2.0, cheap=20.0, fast=400.0, peers=12)
PLAIN = SkuFacts(
    client="HLV", sku="HLV-C1", name="Console", policy="none", exact=False, carton_rule="units_always",
    value=Decimal(100), currency="EUR", regulated=False, warranty_months=24, days=365)


def told(advice: Advice) -> str:
    return " ".join(map(str, (*advice.reasons, *advice.warnings)))


@pytest.mark.parametrize(("changed", "proposed"), [
    ({"value": Decimal("9.90")}, "none"),
    ({"value": Decimal(100)}, "outbound"),
    ({"value": Decimal(400)}, "inbound_outbound"),
    ({"value": Decimal(900), "shipped": 100, "returned": 40, "in_warranty": 100, "exceptions": 9}, "every_touch"),
    ({"value": Decimal("2.00"), "regulated": True}, "every_touch"),
    ({"value": None}, "none"),
    ({"value": None, "shipped": 10, "returned": 10, "exceptions": 9}, "outbound"),
], ids=["a cable", "a typical unit", "four times the typical", "dear and troublesome", "cheap but regulated",
        "nothing known", "no value, but all of it comes back"])
def test_the_policy_follows_the_facts(changed: dict[str, object], proposed: str) -> None:
    assert advise(replace(PLAIN, **changed), NORMS, RULES).proposed == proposed  # type: ignore[arg-type]


def test_every_proposal_says_why_with_its_figures() -> None:
    advice = advise(replace(PLAIN, value=Decimal("749.00"), shipped=50, returned=7, in_warranty=40, exceptions=3),
                    NORMS, RULES)
    assert "749.00 EUR; 100.00 is typical" in told(advice)
    assert "7 came back of 50 that left in 365 days." in told(advice)
    assert "40 units out are under warranty: 29960.00 EUR." in told(advice)
    assert "3 exceptions" in told(advice)


def test_the_weightiest_reason_comes_first() -> None:
    advice = advise(replace(PLAIN, value=Decimal(1), shipped=10, returned=9), NORMS, RULES)
    assert "came back" in str(advice.reasons[0])


def test_a_cheap_fast_mover_is_warned_of_and_never_proposed_at_the_dock() -> None:
    busy = replace(PLAIN, value=Decimal(15), shipped=4000, returned=2000, exceptions=40, policy="every_touch")
    advice = advise(busy, NORMS, RULES)
    assert advice.proposed == "outbound"
    assert "Take its serials less often" in told(advice)
    slow = advise(replace(busy, shipped=10, returned=5), NORMS, RULES)
    assert "less often" not in told(slow)


def test_a_regulated_sku_is_not_called_over_serialised() -> None:
    advice = advise(replace(PLAIN, value=Decimal(2), shipped=4000, regulated=True, policy="every_touch"), NORMS, RULES)
    assert "less often" not in told(advice)
    assert "regulated" in str(advice.reasons[0])


def test_what_is_not_filled_in_is_asked_for() -> None:
    advice = advise(replace(PLAIN, value=None, warranty_months=None, shipped=3), replace(NORMS, peers=2), RULES)
    assert "Fill in its value" in told(advice)
    assert "Fill in its warranty" in told(advice)
    assert "only 2 SKUs" in told(advice)


def test_skus_are_compared_within_one_client_and_one_currency() -> None:
    """A price in reais beside prices in euros would make everything else cheap."""
    euros = [replace(PLAIN, sku=f"E{n}", value=Decimal(100 + n)) for n in range(5)]
    reais = [replace(PLAIN, sku=f"R{n}", value=Decimal(9000 + n), currency="BRL") for n in range(5)]
    alone = {one.facts.sku: one.score for one in advise_all(euros, RULES)}
    together = {one.facts.sku: one.score for one in advise_all([*euros, *reais], RULES)}
    assert {sku: together[sku] for sku in alone} == alone


def test_the_ranking_begins_with_what_deserves_serials_most() -> None:
    skus = [replace(PLAIN, sku=f"S{n}", value=Decimal(n * 10 + 1)) for n in range(10)]
    law = replace(PLAIN, sku="LAW", value=Decimal(1), regulated=True)
    ranked = [one.facts.sku for one in advise_all([*skus, law], RULES)]
    assert ranked[:2] == ["LAW", "S9"]
    assert ranked[-1] == "S0"


def test_a_typical_figure_leaves_out_those_that_have_none() -> None:
    skus = [replace(PLAIN, value=None), *(replace(PLAIN, value=Decimal(value)) for value in (10, 20, 90))]
    assert norms_of(skus).value == 20.0


SKUS = st.builds(
    lambda value, shipped, returned, warm, cases, law: replace(
        PLAIN, value=value, shipped=shipped, returned=returned, in_warranty=warm, exceptions=cases, regulated=law),
    st.none() | st.decimals(0, 100_000, places=2), st.integers(0, 10_000), st.integers(0, 10_000),
    st.integers(0, 10_000), st.integers(0, 1000), st.booleans())
NORMAL = st.builds(
    lambda value, rate, exposure, cases, cheap, fast: Norms(
        value=value, return_rate=rate, exposure=exposure, exceptions=cases, cheap=cheap, fast=fast, peers=9),
    st.floats(0, 1e5), st.floats(0, 1), st.floats(0, 1e9), st.floats(0, 1e3), st.none() | st.floats(0, 1e5),
    st.none() | st.floats(0, 1e5))


@given(SKUS, NORMAL, st.sampled_from(["value", "returned", "in_warranty", "exceptions", "regulated"]),
       st.integers(1, 10_000))
def test_more_of_any_factor_never_lowers_score_or_policy(sku: SkuFacts, norms: Norms, factor: str, more: int) -> None:
    before = getattr(sku, factor)
    raised = replace(sku, **{factor: True if factor == "regulated" else (before or 0) + more})  # type: ignore[arg-type]
    one, other = advise(sku, norms, RULES), advise(raised, norms, RULES)
    assert other.score >= one.score
    assert LEVELS.index(other.proposed) >= LEVELS.index(one.proposed)


@given(SKUS, NORMAL)
def test_the_score_stays_within_its_scale(sku: SkuFacts, norms: Norms) -> None:
    assert 0 <= advise(sku, norms, RULES).score <= 100
