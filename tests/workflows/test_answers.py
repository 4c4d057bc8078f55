"""What the database answers becomes what the packer is told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import pytest

from station.clock import new_id, now
from station.commands import Act, KeepRefusal, PackUnit, RemoveUnit, SettlePrint
from station.verdicts import Kind, Reason, Tone
from station.workflows.performing import perform

NOBODY = UUID(int=0)


class Base:
    """Answers what it is told to, and keeps what it was asked."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self.answer = answer
        self.asked: list[tuple[str, Mapping[str, Any]]] = []

    def call(self, function: str, op: Mapping[str, Any], /) -> dict[str, Any]:
        self.asked.append((function, op))
        return self.answer


def act() -> Act:
    return Act(new_id(), now(), "B1", NOBODY, raw=b"SN1")


def test_a_unit_that_moved_since_it_was_looked_at_is_scanned_again() -> None:
    """Reason.LOST_RACE"""
    base = Base({"outcome": "refused", "reason": "lost_race"})
    verdict = perform(base, PackUnit(act(), NOBODY, NOBODY, NOBODY, ("SN1",), ()))
    assert (verdict.kind, verdict.reason) == (Kind.REFUSED, Reason.LOST_RACE)
    assert "Scan it again" in str(verdict.sentence)


def test_an_operation_carries_its_id_and_the_raw_scan() -> None:
    base = Base({"outcome": "refused", "reason": "not_in_parcel"})
    command = RemoveUnit(act(), NOBODY, NOBODY, NOBODY, ("SN1",))
    perform(base, command)
    function, op = base.asked[0]
    assert function == "record"
    assert (op["id"], op["raw"], op["kind"]) == (str(command.act.id), b"SN1".hex(), "unpack")


def test_a_kept_refusal_is_written_and_not_told_again() -> None:
    base = Base({"outcome": "refused", "reason": "hostile"})
    verdict = perform(base, KeepRefusal(act(), "hostile", None, {}))
    assert not verdict.latches
    assert base.asked[0][0] == "keep_refusal"


@pytest.mark.parametrize(("kind", "key"), [("parcel_label", "F6"), ("packing_list", "F7")])
def test_a_paper_that_failed_names_the_key_that_prints_it_again(kind: str, key: str) -> None:
    parcel = {"id": str(NOBODY), "number": 1, "state": "closed", "sscc": None, "items": 1, "weight_g": None,
              "expected_g": None, "tolerance_g": None, "label": "failed", "carrier_label": False, "tracking": ""}
    base = Base({"outcome": "recorded", "reason": None, "fate": "failed", "kind": kind, "print": str(NOBODY),
                 "parcel": parcel})
    verdict = perform(base, SettlePrint(act(), NOBODY, "failed", ""))
    assert verdict.tone is Tone.ATTENTION
    assert key in str(verdict.sentence)
