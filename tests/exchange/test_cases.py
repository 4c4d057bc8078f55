"""The office's commands for counts and cases, as they are typed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from station.cli import run
from tests.conftest import Database
from tests.models.ledger_world import Bench, World

Typed = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def world(database: Database) -> Iterator[World]:
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        made = World(owner)
        owner.execute("UPDATE person SET name = 'Olga Lead' WHERE role = 'supervisor'")
        yield made


@pytest.fixture
def typed(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> Typed:
    """One command line on this test's base: its exit code and what it printed."""
    monkeypatch.setenv("STATION_HOME", str(tmp_path / "home"))

    def type_it(command: str, *words: str) -> tuple[int, list[str]]:
        code = run([command, "--url", database.owner_url, *words])
        told = capsys.readouterr()
        return code, (told.out + told.err).splitlines()

    return type_it


def _missing_one(world: World, database: Database) -> str:
    """A unit that two people did not find, approved: its serial."""
    dock = Bench(world, database.bench_url, "DOCK")
    _, serial = dock.receive(world.console)
    dock.leave()
    for who in (world.packer, world.second_packer):
        bench = Bench(world, database.bench_url, "COUNT-1", who)
        place = bench.do("begin_count_place", candidates=["A-1"])["counting"]
        where = {"count": place["count"], "location": place["location"]}
        bench.do("end_count_place", **where)
        bench.leave()
    lead = Bench(world, database.bench_url, "OFFICE", world.supervisor)
    lead.do("approve_count", **where)
    lead.leave()
    return serial


def test_a_count_is_planned_listed_and_its_place_freed(world: World, database: Database, typed: Typed) -> None:
    code, told = typed("counts", "plan", "--place", "A-1", "--by", "olga lead")
    assert (code, told[0].endswith(": A-1")) == (0, True)
    assert typed("counts", "plan", "--area", "A-", "--by", "Olga Lead")[0] == 1
    bench = Bench(world, database.bench_url, "COUNT-1", world.packer)
    bench.do("begin_count_place", candidates=["A-1"])
    bench.leave()
    row = json.loads(typed("counts", "--json")[1][0])
    assert (row["place"], row["state"], row["locked"], row["bench"]) == ("A-1", "counting", True, "COUNT-1")
    assert typed("counts", "free", "A-1", "--why", "Fire drill", "--by", "Olga Lead") == (0, ["A-1: free"])
    assert "locked" not in typed("counts")[1][0]


def test_cases_are_listed_with_their_facts_assigned_and_decided(
    world: World, database: Database, typed: Typed, tmp_path: Path,
) -> None:
    typed("counts", "plan", "--place", "A-1", "--by", "Olga Lead")
    serial = _missing_one(world, database)
    case = json.loads(typed("exceptions", "--open", "--json")[1][0])
    assert (case["class"], case["serial"], case["state"]) == ("data_no_product", serial, "missing")
    assert case["facts"]["place"] == "A-1"
    name = case["id"][-12:-4]
    assert typed("exceptions", "assign", name, "--to", "Olga Lead", "--by", "Olga Lead")[0] == 0
    picture = tmp_path / "shelf.jpg"
    picture.write_bytes(b"\xff\xd8\xff" + b"shelf" * 20)
    assert typed("exceptions", "photo", name, str(picture), "--by", "Olga Lead")[0] == 0
    told = "\n".join(typed("exceptions")[1])
    assert all(word in told for word in ("Olga Lead", "photos 1", "place A-1", "1 open, 0 late, 1 in all"))
    refused = typed("exceptions", "decide", name, "store", "--place", "A-1", "--reason", "There", "--by", "Olga Lead")
    assert refused[0] == 1
    decided = typed("exceptions", "decide", name, "find", "--place", "A-1", "--reason", "There", "--by", "Olga Lead")
    assert decided == (0, ["Done."])
    assert typed("exceptions", "--open")[1] == ["0 open, 0 late, 0 in all"]
    assert world.value("SELECT state FROM unit") == "found"


def test_a_case_or_a_person_nobody_knows_is_named(world: World, typed: Typed) -> None:
    code, told = typed("exceptions", "assign", "ffff", "--to", "Olga Lead", "--by", "Olga Lead")
    assert (code, told) == (2, ["Name one case of the list: ffff is none, or several."])
    code, told = typed("counts", "plan", "--place", "A-1", "--by", "Nobody")
    assert (code, told) == (2, ["Name somebody who works here: nobody is called Nobody."])
