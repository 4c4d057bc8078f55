"""The demonstration has every state of a unit's life, and a life that proves."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from pathlib import Path

import psycopg
import pytest

from station.errors import DocumentRefused
from station.exchange.demo import SAMPLES, SITE_NAME, demo_badges, fill
from station.exchange.demo_photos import keep_photos
from station.exchange.demo_scans import demo_scans
from station.exchange.documents import import_file
from station.paper_evidence import evidence_pack
from tests.conftest import Database
from tests.exchange.chains import broken_chains

STATES = {"expected", "received", "stored", "picked", "packed", "shipped", "returned", "inspected", "in_lane",
          "missing", "found", "fitted", "scrapped", "sent_to_vendor"}

VERDICTS = {"same_order", "other_order", "other_client", "never_shipped", "already_returned", "unknown", "empty_box",
            "part_swapped", "serials_disagree", "from_vendor"}
CLASSES = {"data_issue", "damaged", "product_no_data", "data_no_product", "packaging", "hold"}


def test_the_demo_has_every_state_and_filling_it_again_changes_nothing(lived_database: Database) -> None:
    with psycopg.connect(lived_database.owner_url, autocommit=True) as base:
        states: dict[str, int] = dict(base.execute("SELECT state, count(*) FROM unit GROUP BY 1").fetchall())
        orders: dict[str, int] = dict(base.execute("SELECT state, count(*) FROM orders GROUP BY 1").fetchall())
        held = base.execute("SELECT count(*) FROM unit WHERE hold IS NOT NULL").fetchone()
        badges = {row[0] for row in base.execute("SELECT digest FROM badge WHERE revoked_at IS NULL")}
        returns = base.execute("SELECT state, count(*), bool_and(order_id IS NOT NULL) FROM rma GROUP BY 1").fetchall()
        events, broken = broken_chains(lived_database.owner_url)
        fill(lived_database.owner_url)
        assert broken_chains(lived_database.owner_url) == (events, [])
    assert states.keys() == STATES
    assert sum(states.values()) >= 1000
    assert held is not None
    assert held[0] > 20
    assert {("announced", 15, True), ("cancelled", 3, True)} <= set(returns)
    assert orders["open"] >= 38
    assert {"packing", "shipped", "cancelled"} <= orders.keys()
    assert broken == []
    assert badges == {hashlib.sha256(badge.encode()).digest() for badge in demo_badges().values()}
    _the_tray_has_right_and_wrong_codes(lived_database)


def _the_tray_has_right_and_wrong_codes(database: Database) -> None:
    before = {str(scan.label) for scan in demo_scans(database.bench_url, None)}
    assert {"Badge of Nia Vale", "Order H-1005: held", "Order H-1006: cancelled",
            "Order Q-5002: at another bench"} <= before
    scans = {str(scan.label): scan.raw for scan in demo_scans(database.bench_url, "Q-2001")}
    assert {"Right: QDL-X5", "Right: QDL-FND", "Wrong: another client's", "Wrong: not on this order", "Wrong: held",
            "Wrong: shipped already", "Wrong: never received", "Wrong: the product's bar code",
            "Wrong: one digit misread"} <= scans.keys()
    with psycopg.connect(database.bench_url) as base:
        right = scans["Right: QDL-X5"].decode()
        row = base.execute("SELECT state, hold FROM unit WHERE serial = %s", [right]).fetchone()
    assert row == ("picked", None)


def test_the_past_of_the_demo_has_something_to_look_into_everywhere(lived_database: Database) -> None:
    with psycopg.connect(lived_database.owner_url, autocommit=True) as base:
        def count(what: str) -> dict[str, int]:
            return dict(base.execute(f"SELECT {what}, count(*) FROM {what.partition('.')[0]} GROUP BY 1").fetchall())
        assert count("return_item.verdict").keys() == VERDICTS
        assert count("return_item.lane").keys() >= {"SELLABLE", "REFURBISHABLE", "RETURN_TO_VENDOR", "QUARANTINE"}
        assert count("certificate.kind").keys() == {"wipe", "test", "destruction"}
        assert count("vendor_return.state")["shipped"] >= 1
        lives = [row[0] for row in base.execute("SELECT array_agg(kind ORDER BY rev) FROM event GROUP BY unit_id")]
        assert any(kinds.count("ship") == kinds.count("return") == 2
                   and {"unfit", "fit", "repair", "relabel", "restock"} <= set(kinds)
                   for kinds in lives), "nothing was repaired, relabelled, sold again and returned again"
        assert any("part_out" in kinds and "scrap" in kinds for kinds in lives)
        assert count("exception_case.class").keys() == CLASSES
        assert count("count_plan.state").keys() >= {"planned", "counting", "recounting", "to_approve", "approved"}
        assert count("hold_order.kind") == {"recall": 2, "hold": 1}
        open_ones = base.execute("SELECT count(*), count(*) FILTER (WHERE due_at < now()) FROM exception_case"
                                 " WHERE decided_at IS NULL").fetchone()
        assert open_ones is not None
        assert 0 < open_ones[1] < open_ones[0]
        ahead = base.execute("SELECT count(*) FROM operation WHERE at > now()").fetchone()
        assert ahead == (0,)
        base.execute("SELECT roll_up_figures('{\"most\": 200}')")
        shares: dict[str, tuple[float, int]] = {name: (share, days) for name, share, days in base.execute(
            "SELECT measure, sum(part)::float / sum(whole)::float, count(DISTINCT day) FROM kpi_day"
            " WHERE client = '' AND split = 'all' AND whole > 0 GROUP BY 1")}
    for name in ("order_accuracy", "on_time", "pick_accuracy", "undamaged", "right_papers", "return_match_rate",
                 "exceptions_in_time", "override_rate", "keyed_share", "location_accuracy", "serial_accuracy"):
        assert 0 < shares[name][0] < 1, name
    assert shares["on_time"][1] > 60


def test_papers_of_the_demos_past_say_the_name_of_the_house(lived_database: Database) -> None:
    with psycopg.connect(lived_database.owner_url) as base:
        said = {row[0] for row in base.execute(
            "SELECT DISTINCT coalesce(payload->>'site', payload #>> '{facts,site}') FROM print_job")}
    assert SITE_NAME in said
    assert said <= {SITE_NAME, None}


def test_a_base_with_clients_of_its_own_is_not_filled(database: Database) -> None:
    with psycopg.connect(database.owner_url) as base:
        base.execute("INSERT INTO client (id, code, name) VALUES (gen_random_uuid(), 'REAL', 'Real')")
    with pytest.raises(DocumentRefused, match="empty base"):
        fill(database.owner_url)


def test_every_sample_is_taken_in_without_a_remark_and_the_same_again_is_harmless(database: Database) -> None:
    folder = Path(str(files("resources") / "samples"))
    seen = {(report.sheet.encoding, report.sheet.delimiter)
            for kind, name, client in SAMPLES
            if (report := import_file(database.owner_url, kind, folder / name, client=client)).written}
    assert seen == {("utf-8", ","), ("cp1252", ";"), ("utf-16", "\t"), ("utf-8", "json")}
    for kind, name, client in SAMPLES:
        report = import_file(database.owner_url, kind, folder / name, client=client)
        assert (report.faults, report.remarks, report.new, report.changed, report.heading.ignored) == ((), (), 0, 0, ())
    assert broken_chains(database.owner_url)[1] == []


def test_no_photo_of_the_demo_is_missing_from_its_packs(lived_database: Database, tmp_path: Path) -> None:
    keep_photos(tmp_path / "photos")
    with psycopg.connect(lived_database.owner_url) as base:
        rma = base.execute(
            "SELECT c.code, m.number FROM return_item i JOIN return_parcel r ON r.id = i.return_id"
            " JOIN rma m ON m.client_id = r.client_id AND m.id = r.rma_id JOIN client c ON c.id = m.client_id"
            " WHERE i.verdict = 'same_order' AND cardinality(i.photos) > 0 ORDER BY i.id LIMIT 1").fetchone()
    assert rma is not None
    pack = evidence_pack(lived_database.audit_url, "rma", rma[1], tmp_path / "photos", tmp_path / "pack.zip",
                         client=rma[0])
    assert pack.missing == ()
    assert any(name.startswith("photos/") for name in pack.files)
