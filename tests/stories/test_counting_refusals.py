"""What a counting bench and the office of counts and cases refuse, each with its sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from uuid_utils.compat import uuid7

from station.modes.sign_on import SignOnMode
from station.refusals import refused
from station.verdicts import Kind, Reason, Tone
from tests.conftest import Database
from tests.models.ledger_world import Answer
from tests.stories.bare_bench import bare_bench
from tests.stories.counting_table import CountingTable


def test_a_place_nobody_knows(counters: CountingTable) -> None:
    counters.bench.scan(counters.first.badge)
    told = counters.bench.scan("LOC:Z-99-99")
    assert told.reason is Reason.UNKNOWN_PLACE
    assert str(told.sentence) == "Scan the label of a place: nothing here is called Z-99-99."
    assert counters.bench.screen.latched


def test_a_place_nobody_planned(counters: CountingTable) -> None:
    counters.bench.scan(counters.first.badge)
    told = counters.bench.scan("A-1")
    assert told.reason is Reason.NO_COUNT_HERE
    assert told.facts == ()


def test_a_place_in_other_hands(counters: CountingTable, database: Database, tmp_path: Path) -> None:
    """Both benches are the program; the second is told who has the place, and where."""
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    start = SignOnMode(station_mode="counting")
    with bare_bench(database.bench_url, tmp_path / "other", name="COUNT-2", start=start) as other:
        other.scan(counters.second.badge)
        told = other.scan("A-1")
        assert told.reason is Reason.COUNTING_ELSEWHERE
        assert "COUNT-1: A-1 is being counted there." in str(told.sentence)


def test_a_place_that_is_finished(counters: CountingTable) -> None:
    counters.dock.receive(counters.world.console)
    counters.plan()
    counters.count(counters.first)
    counters.count(counters.second)
    assert counters.bench.scan("A-1").reason is Reason.COUNT_FINISHED


def test_a_unit_before_a_place(counters: CountingTable) -> None:
    counters.bench.scan(counters.first.badge)
    assert counters.bench.scan("https://id.gs1.org/01/09506000134352/21/A1", aim="]Q1").reason is Reason.NOT_COUNTING


def test_a_place_that_a_supervisor_freed_meanwhile(counters: CountingTable) -> None:
    """The bench lets go of it and says so; nothing more is counted into it."""
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    counters.office.do("leave_count_place", candidates=["A-1"], why="Fire drill")
    assert counters.bench.scan("X-1").reason is Reason.NOT_COUNTING
    counters.bench.clear()
    assert counters.bench.screen.task is None
    assert counters.bench.scan("A-1").kind is Kind.COUNT_BEGUN


@pytest.mark.parametrize(("function", "fields", "reason"), [
    ("plan_count", {"what": "place", "scope": {"places": ["Z-99"]}}, Reason.NOTHING_TO_COUNT),
    ("approve_count", {"count": uuid7()}, Reason.NOTHING_TO_APPROVE),
    ("decide_case", {"case": uuid7(), "decision": "leave", "reason": "x"}, Reason.UNKNOWN_CASE),
])
def test_the_office_is_refused_with_a_sentence(
    counters: CountingTable, function: str, fields: dict[str, object], reason: Reason,
) -> None:
    _told(counters.office.do(function, **fields), reason)


def test_a_case_is_decided_once_with_a_reason_and_given_to_somebody_who_is_there(counters: CountingTable) -> None:
    counters.dock.receive(counters.world.console)
    count = counters.plan()["count"]
    counters.count(counters.first)
    counters.count(counters.second)
    counters.office.do("approve_count", count=count)
    case = counters.world.value("SELECT id FROM exception_case")
    _told(counters.office.do("assign_case", case=case, owner=uuid7()), Reason.UNKNOWN_PERSON)
    _told(counters.office.do("decide_case", case=case, decision="leave"), Reason.REASON_MISSING)
    counters.office.do("decide_case", case=case, decision="leave", reason="Paid by the carrier")
    _told(counters.office.do("decide_case", case=case, decision="leave", reason="Twice"), Reason.CASE_CLOSED)


def _told(answer: Answer, reason: Reason) -> None:
    assert answer["outcome"] == "refused"
    assert Reason(answer["reason"]) is reason
    assert refused(reason, answer).tone is Tone.REFUSED
