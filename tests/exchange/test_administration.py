"""The warehouse and its clients, as an administrator sets them up, in a real base."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Any

import psycopg
import pytest

from station.cli import run
from station.errors import SettingsError
from station.exchange.documents import Kind, import_document, import_file
from station.exchange.reports import Report
from station.exchange.site import change_site
from tests.conftest import Database

SAMPLE = Path(str(files("resources") / "samples" / "clients.csv"))
HEADING = "code,name,weight_required,tolerance_percent,tolerance_min_g,packaging_g,photo\n"


def send(database: Database, text: str) -> Report:
    return import_document(database.owner_url, Kind.CLIENTS, text.encode(), name="clients.csv", folder=Path())


def rules(database: Database, code: str) -> Any:
    with psycopg.connect(database.owner_url) as owner:
        row = owner.execute("SELECT rules FROM client WHERE code = %s", [code]).fetchone()
    assert row is not None
    return row[0]


def issue(database: Database) -> None:
    with psycopg.connect(database.owner_url) as owner:
        owner.execute("UPDATE site SET sscc_next = sscc_next + 3")


# ---- the site --------------------------------------------------------------------------------------------------------

def test_the_site_is_named_and_placed(database: Database) -> None:
    before, after = change_site(database.owner_url, {
        "name": "Nave 3", "zone": "Europe/Madrid", "sscc_prefix": "9521234", "address": "Calle Inventada 1"})
    assert (before.name, before.sscc_prefix) == ("Warehouse", "")
    assert (after.name, after.zone, after.sscc_prefix, after.issued) == ("Nave 3", "Europe/Madrid", "9521234", 0)
    assert after.command_key == before.command_key
    assert "command_key" not in repr(after)


@pytest.mark.parametrize(("name", "value", "sentence"), [
    ("zone", "Mars/Olympus", "Give the zone as Europe/Madrid: Mars/Olympus is none."),
    ("zone", "../../etc/passwd", "Give the zone as"),
    ("sscc_prefix", "123456", "7 to 10 digits: 123456 is none."),
    ("sscc_prefix", "", "7 to 10 digits"),
    ("sscc_prefix", "١٢٣٤٥٦٧", "7 to 10 digits"),
    ("name", "", "1 to 60 characters"),
    ("name", "Nave\x1b[31m", "1 to 60 characters"),
    ("address", "x" * 301, "Shorten the address"),
])
def test_what_cannot_be_is_said_and_nothing_is_changed(
    database: Database, name: str, value: str, sentence: str,
) -> None:
    with pytest.raises(SettingsError, match=sentence):
        change_site(database.owner_url, {"name": "Other", name: value})
    assert change_site(database.owner_url, {})[1].name == "Warehouse"


def test_a_prefix_that_boxes_were_numbered_with_is_never_changed_silently(database: Database) -> None:
    change_site(database.owner_url, {"sscc_prefix": "9521234"})
    change_site(database.owner_url, {"sscc_prefix": "9521235"})    # nobody has a number of it yet
    issue(database)
    with pytest.raises(SettingsError, match="Add --yes if the company has a new prefix: 3 numbers"):
        change_site(database.owner_url, {"sscc_prefix": "9521236"})
    change_site(database.owner_url, {"sscc_prefix": "9521235"})    # the same again is no change
    _, after = change_site(database.owner_url, {"sscc_prefix": "9521236"}, sure=True)
    assert (after.sscc_prefix, after.issued) == ("9521236", 3)


def test_the_login_of_a_bench_may_not_change_the_site(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["site", "--url", database.bench_url, "--name", "Mine"]) == 2
    assert capsys.readouterr().err == "Name the base as its owner with --url: this login may not do that.\n"


def test_the_command_shows_the_site_and_never_its_key(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["site", "--url", database.owner_url, "--name", "Nave 3", "--address", r"Calle 1\n28001 Madrid"]) == 0
    told = capsys.readouterr().out
    assert "Nave 3" in told
    assert "Calle 1 / 28001 Madrid" in told
    assert "print the command codes again" in told
    assert change_site(database.owner_url, {})[1].command_key.hex() not in told
    assert run(["site", "--url", database.owner_url, "--zone", "Nowhere"]) == 2


# ---- clients ---------------------------------------------------------------------------------------------------------

def test_the_sample_is_taken_in_and_the_same_again_changes_nothing(database: Database) -> None:
    report = import_file(database.owner_url, Kind.CLIENTS, SAMPLE)
    assert (report.ok, report.new) == (True, 3)
    assert rules(database, "QDL") == {
        "weight": {"required": False, "tolerance_percent": 3, "tolerance_min_g": 30, "packaging_g": 120},
        "photo": "wanted"}
    assert import_file(database.owner_url, Kind.CLIENTS, SAMPLE).repeated


def test_what_a_list_leaves_out_stays_and_other_rules_too(database: Database) -> None:
    send(database, HEADING + "ACME,Acme,yes,2.5,20,80,required\n")
    with psycopg.connect(database.owner_url) as owner:
        owner.execute("""UPDATE client SET rules = rules || '{"lanes": ["SCRAP"]}'""")
    report = send(database, "Cliente;Tolerancia (%);Foto\nACME;4,5;no\n")
    assert (report.ok, report.changed) == (True, 1)
    assert rules(database, "ACME") == {
        "weight": {"required": True, "tolerance_percent": 4.5, "tolerance_min_g": 20, "packaging_g": 80},
        "photo": "off", "lanes": ["SCRAP"]}


def test_no_tolerance_and_no_packaging_are_zero(database: Database) -> None:
    send(database, HEADING + "ACME,,yes,0,0,0.0,\n")
    assert rules(database, "ACME")["weight"] == {
        "required": True, "tolerance_percent": 0, "tolerance_min_g": 0, "packaging_g": 0}


@pytest.mark.parametrize(("row", "column"), [
    ("ACME,,maybe,,,,", "weight_required"), ("ACME,,,101,,,", "tolerance_percent"), ("ACME,,,,-5,,", "tolerance_min_g"),
    ("ACME,,,,,heavy,", "packaging_g"), ("ACME,,,,,,perhaps", "photo"), (",Acme,,,,,", "code"),
])
def test_a_wrong_cell_is_named_and_nothing_is_written(database: Database, row: str, column: str) -> None:
    report = send(database, HEADING + row + "\nOTHER,,,,,,\n")
    assert [fault.column for fault in report.faults] == [column]
    with psycopg.connect(database.owner_url) as owner:
        assert owner.execute("SELECT count(*) FROM client").fetchone() == (0,)


def test_a_client_stands_in_one_row(database: Database) -> None:
    report = send(database, HEADING + "ACME,,,,,,\nacme,,,,,,\n")
    assert [fault.row for fault in report.faults] == [3]


def test_the_base_reads_the_rules_as_they_were_written(database: Database) -> None:
    """Fails when a name of the list differs from what _tolerance and _packaging read."""
    send(database, HEADING + "ACME,,yes,10,7,250,\n")
    with psycopg.connect(database.owner_url) as owner:
        owner.execute("SET search_path = station")
        told = owner.execute("""
            SELECT _packaging(c.id), _tolerance(jsonb_populate_record(NULL::parcel,
                       jsonb_build_object('client_id', c.id, 'expected_g', expected)))
              FROM client c, (VALUES (1000), (10)) AS e (expected) ORDER BY expected""").fetchall()
    assert [(int(packaging), int(tolerance)) for packaging, tolerance in told] == [(250, 7), (250, 100)]
