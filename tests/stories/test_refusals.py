"""Every refusal, as a packer meets it: it latches, it says what to do, and it is kept."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from station.refusals import refused
from station.verdicts import Kind, Reason, Tone
from tests.stories.packing_table import PackingTable
from tests.stories.provoking import ELSEWHERE, PROVOKED

TESTS = Path(__file__).parent.parent
BEGINS = re.compile(r"(Ask|Call|Check|Choose|Do|Go|Open|Pack|Press|Print|Put|Read|Scan|Stick|Take|Type|Use|Wait)\b")
DOES_NOT_LATCH = (Reason.REPEATED, Reason.NOTHING_TO_UNDO)


def test_every_reason_has_a_sentence_and_a_test() -> None:
    """A reason without a row cannot be told; a reason without a test may never have been told."""
    assert set(PROVOKED) | set(ELSEWHERE) == set(Reason)
    for reason, where in ELSEWHERE.items():
        name = where.partition(":")[0]
        path = TESTS / "stories" / name if "/" not in name else TESTS.parent / name
        text = path.read_text(encoding="utf-8")
        assert f"Reason.{reason.name}" in text or f'"{reason.value}"' in text, reason    # the base names it as text


@pytest.mark.parametrize("reason", Reason, ids=lambda reason: reason.value)
def test_a_refusal_without_facts_still_says_what_to_do(reason: Reason) -> None:
    verdict = refused(reason)
    assert BEGINS.match(str(verdict.sentence)), str(verdict.sentence)
    assert str(verdict.sentence).endswith(".")
    assert "{" not in str(verdict.sentence)
    assert len(str(verdict.sentence)) <= 100
    assert str(verdict.word).isupper()
    assert len(str(verdict.word)) <= 16


@pytest.mark.parametrize("reason", PROVOKED, ids=lambda reason: reason.value)
def test_it_is_refused_latches_says_what_to_do_and_is_kept(table: PackingTable, reason: Reason) -> None:
    verdict = PROVOKED[reason](table)
    assert verdict.kind is Kind.REFUSED
    assert verdict.reason is reason
    assert table.bench.screen.latched is (reason not in DOES_NOT_LATCH)
    assert BEGINS.match(str(verdict.sentence)), str(verdict.sentence)
    assert not any("None" in str(part) or "{" in str(part) for part in (verdict.sentence, *verdict.facts))
    assert reason.value in [kept for kept, _ in table.kept()]
    if reason not in DOES_NOT_LATCH:
        assert table.bench.seen.heard[-1] in (Tone.REFUSED, Tone.HELD)
