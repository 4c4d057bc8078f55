"""Questions, lanes and accessories from lists into a real base: a version each, the same again harmless."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import psycopg
import pytest

from station.exchange.documents import Kind, import_file
from tests.conftest import Database
from tests.exchange.sending import Office, sending
from tests.exchange.test_importing import PRODUCTS

LANES = """rule,lane,grades,findings,value from,days below
as new,sellable,A,no_fault opened,,30
dear,Refurbishable,B C,,99.90,
broken,parts only,D;E,,,
"""
WANTED = [
    {"name": "as new", "lane": "SELLABLE",
     "when": {"grades": ["A"], "findings": ["no_fault", "opened"], "days_out_below": 30}},
    {"name": "dear", "lane": "REFURBISHABLE", "when": {"grades": ["B", "C"], "value_from": "99.90"}},
    {"name": "broken", "lane": "PARTS_ONLY", "when": {"grades": ["D", "E"]}}]
QUESTION = {"class": "phone", "code": "screen", "group": "cosmetic", "good": "yes", "worst": "C", "finding": "damaged",
            "liable": "customer", "explicit": True,
            "text": {"en": "Is the screen whole?", "pt_BR": "A tela está inteira?"}}


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Iterator[Office]:
    with sending(database.owner_url, tmp_path, Kind.LANES, (Kind.PRODUCTS, PRODUCTS)) as made:
        yield made


def test_a_table_of_lanes_becomes_a_version_and_the_same_again_none(office: Office) -> None:
    assert office.send(LANES).new == 1
    assert office.one("SELECT rules FROM lane_rules") == WANTED
    assert office.send(LANES).unchanged == 1
    assert office.send(LANES.replace("D;E", "E")).changed == 1
    assert office.one("SELECT array_agg(version ORDER BY version) FROM lane_rules") == [1, 2]


def test_the_same_table_as_json_is_the_same_table(office: Office) -> None:
    office.send(LANES)
    assert office.send(json.dumps(WANTED)).unchanged == 1


def test_a_rule_that_cannot_be_is_told_with_its_row_and_nothing_is_written(office: Office) -> None:
    report = office.send(LANES + "odd,shelf,A,,,\n")
    assert [(fault.row, fault.column) for fault in report.faults] == [(5, "rule")]
    assert "SELLABLE" in str(report.faults[0].sentence)
    assert office.one("SELECT count(*) FROM lane_rules") == 0


def test_questions_of_a_class_are_taken_from_json(office: Office) -> None:
    assert office.send(json.dumps([QUESTION]), Kind.QUESTIONS).new == 1
    kept = office.one("SELECT questions FROM question_set WHERE class = 'phone'")
    assert kept == [{key: value for key, value in QUESTION.items() if key != "class"}]
    assert office.one("SELECT count(*) FROM question_set WHERE class = ''") == 1
    assert office.one("SELECT made_by FROM question_set WHERE class = 'phone'") is None


def test_accessories_are_the_whole_list_of_their_sku(office: Office) -> None:
    assert office.send("sku,name,worst\nPHONE,Charger,B\nPHONE,Cable,C\n", Kind.ACCESSORIES).new == 1
    assert office.send("sku,name,worst\nPHONE,Charger,B\n", Kind.ACCESSORIES).changed == 1
    assert office.one("SELECT array_agg(name) FROM accessory") == ["Charger"]
    assert not office.send("sku,name\nNOWHERE,Charger\n", Kind.ACCESSORIES).ok


SAMPLES = (
    (Kind.QUESTIONS, "questions.csv", 1), (Kind.LANES, "halvern_lanes.csv", 1),
    (Kind.LANES, "arvoreta_destinos.json", 1), (Kind.ACCESSORIES, "halvern_accessories.csv", 2))


def test_the_samples_are_taken_in_whole_and_again_change_nothing(database: Database, tmp_path: Path) -> None:
    folder = Path(str(files("resources") / "samples"))
    for products in ("halvern_products.csv", "arvoreta_produtos.csv"):
        assert import_file(database.owner_url, Kind.PRODUCTS, folder / products).ok
    for kind, name, new in SAMPLES:
        first = import_file(database.owner_url, kind, folder / name)
        assert (first.faults, first.heading.ignored, first.new) == ((), (), new), name
        again = import_file(database.owner_url, kind, folder / name)
        assert (again.new, again.changed, again.unchanged) == (0, 0, new), name
    pictures = Path(str(files("resources") / "pictures"))
    with psycopg.connect(database.owner_url) as base:
        named = base.execute("SELECT DISTINCT picture FROM accessory").fetchall()
    assert named
    assert [name for (name,) in named if not (pictures / name).is_file()] == []


def test_a_dry_run_writes_nothing(office: Office) -> None:
    assert office.send(LANES, dry_run=True).new == 1
    assert office.one("SELECT count(*) FROM lane_rules") == 0


def test_a_lane_tote_is_taken_from_the_list_of_places(office: Office) -> None:
    assert office.send("code,kind,lane\nR1,tote,parts only\n", Kind.PLACES).new == 1
    assert office.one("SELECT rules FROM location WHERE code = 'TOTE:R1'") == {"lane": "PARTS_ONLY"}
    assert not office.send("code,kind,lane\nR2,tote,shelf\n", Kind.PLACES).ok


def test_neither_a_bench_nor_the_office_sets_rules_without_a_supervisor(database: Database, office: Office) -> None:
    """"not_allowed": only the owner of the base may leave open who it was."""
    op = {"id": "01900000-0000-7000-8000-0000000000aa", "kind": "save_questions", "bench": "office",
          "at": "2026-03-01T10:00:00+00:00", "class": "phone", "version": 0, "questions": []}
    with psycopg.connect(database.audit_url, autocommit=True) as audit:
        row = audit.execute("SELECT save_questions(%s::jsonb)", [json.dumps(op)]).fetchone()
        assert row is not None
        assert row[0]["reason"] == "not_allowed"
    with psycopg.connect(database.bench_url, autocommit=True) as bench, \
            pytest.raises(psycopg.errors.InsufficientPrivilege):
        bench.execute("SELECT save_questions(%s::jsonb)", [json.dumps(op)])
