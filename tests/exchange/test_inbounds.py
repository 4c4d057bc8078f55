"""Announcements into a real base: in any of their forms, the same again harmless, changed only while untouched."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from station.errors import DocumentRefused
from station.exchange.documents import Kind, import_file
from tests.conftest import Database
from tests.exchange.sending import Office, sending
from tests.exchange.test_importing import IMEI, PRODUCTS

SAMPLES = Path(str(files("resources") / "samples"))
SSCC = "095212340000070016"
LISTED = f"""shipment,version,tracking,carton,sku,qty,serial,imei 2,batch,made
S-1,1,TR-1,(00) {SSCC},PHONE,,{IMEI[0]},{IMEI[1]},L1,2026-09-01
S-1,1,TR-1,{SSCC},PHONE,1,{IMEI[2]},,L1,2026-09-01
S-1,1,TR-1,,CABLE,20,,,,
"""


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Iterator[Office]:
    with sending(database.owner_url, tmp_path, Kind.INBOUNDS, (Kind.PRODUCTS, PRODUCTS)) as made:
        yield made


def test_a_shipment_has_its_cartons_lines_serials_and_their_other_names(office: Office) -> None:
    assert office.send(LISTED).new == 1
    assert office.all("SELECT number, version, tracking, state FROM inbound") == [("S-1", 1, "TR-1", "announced")]
    assert office.all("SELECT code, kind, state FROM carton") == [(SSCC, "carton", "expected")]
    assert office.all("SELECT s.code, l.announced, l.lot, l.made::text FROM inbound_line l"
                      " JOIN sku s ON s.id = l.sku_id ORDER BY l.number") == [
        ("PHONE", 2, "L1", "2026-09-01"), ("CABLE", 20, "", None)]
    assert office.all("SELECT serial, aliases, carton_id IS NOT NULL FROM inbound_serial ORDER BY serial") == [
        (IMEI[0], [{"type": "imei2", "value": IMEI[1]}], True), (IMEI[2], [], True)]
    assert office.all("SELECT value, serial FROM inbound_alias") == [(IMEI[1], IMEI[0])]
    assert office.all("SELECT count(*) FROM unit") == [(0,)]


def test_the_same_again_is_harmless_and_another_version_changes_it_while_nobody_began(office: Office) -> None:
    office.send(LISTED)
    assert office.send(LISTED).repeated
    assert office.send(LISTED.replace("CABLE,20", "CABLE,30").replace("S-1,1", "S-1,2")).changed == 1
    assert office.all("SELECT sum(announced), max(version) FROM inbound_line, inbound") == [(32, 2)]
    assert office.send(LISTED.replace("CABLE,20", "CABLE,25")).faults[0].column == "version"
    assert office.all("SELECT sum(announced) FROM inbound_line") == [(32,)]


def test_once_receiving_has_begun_nothing_is_changed_from_outside(office: Office) -> None:
    office.send(LISTED)
    office.connection.execute("UPDATE inbound SET state = 'receiving'")
    assert office.send(LISTED).unchanged == 1
    report = office.send(LISTED.replace("CABLE,20", "CABLE,30"))
    assert "begun" in str(report.faults[0].sentence)
    assert office.all("SELECT sum(announced) FROM inbound_line") == [(22,)]


@pytest.mark.parametrize(("broken", "column"), [
    (LISTED.replace("(00) " + SSCC, SSCC[:-1] + "7"), "carton"),
    (LISTED.replace(f",{IMEI[2]},", ",123456789012345,"), "serial"),
    (LISTED.replace(f",{IMEI[2]},", f",{IMEI[0]},"), "serial"),
    (LISTED.replace("PHONE,1,", "NOSUCH,1,"), "sku"),
    (LISTED.replace("CABLE,20", "CABLE,"), "qty"),
    (LISTED.replace("S-1,1,TR-1,,CABLE", "S-1,1,TR-9,,CABLE"), "tracking"),
    (LISTED.replace("2026-09-01\nS-1,1,TR-1,,", "2026-09-02\nS-1,1,TR-1,,"), "made"),
])
def test_what_is_wrong_is_told_in_the_senders_words_and_nothing_is_written(
    office: Office, broken: str, column: str,
) -> None:
    report = office.send(broken)
    assert [fault.column for fault in report.faults] == [column]
    assert office.all("SELECT count(*) FROM inbound") == [(0,)]


def test_a_carton_of_another_shipment_is_refused(office: Office) -> None:
    office.send(LISTED)
    report = office.send(f"shipment,carton,sku,qty\nS-2,{SSCC},CABLE,1\n")
    assert [fault.value for fault in report.faults] == [SSCC]


def test_json_says_the_same_as_csv(office: Office) -> None:
    told = {"shipment": "S-1", "version": 1, "tracking": "TR-1", "cartons": [{"sscc": SSCC, "lines": [
        {"sku": "PHONE", "quantity": 2, "lot": "L1", "made": "2026-09-01",
         "serials": [{"serial": IMEI[0], "imei2": IMEI[1]}, IMEI[2]]}]}], "lines": [{"sku": "CABLE", "quantity": 20}]}
    office.send(LISTED)
    assert office.send(json.dumps(told)).unchanged == 1
    assert office.send(json.dumps([told, {**told, "shipment": "S-2", "cartons": []}])).new == 1


def test_null_in_json_is_nothing_said(office: Office) -> None:
    told = {"client": None, "shipment": "S-1", "cartons": [
        {"sscc": None, "pallet": None, "lines": [{"sku": "CABLE", "quantity": 20}]}]}
    assert office.send(json.dumps(told)).new == 1
    assert office.all("SELECT count(*) FROM carton") == [(0,)]


@pytest.mark.parametrize(("text", "said"), [
    ('[{"cartons": [1]}]', "cartons with lines"), ("{", "not JSON"), ("[1]", "cartons with lines"),
    ('{"lines": [{"sku": "CABLE", "quantity": "many"}]}', "cartons with lines")])
def test_json_of_another_shape_is_refused_as_a_whole(office: Office, text: str, said: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        office.send(text)
    assert said in str(refused.value.sentence)


@pytest.mark.parametrize(("client", "products", "shipments"), [
    ("HLV", "halvern_products.csv", "halvern_shipments.csv"), ("QDL", "quendal_productos.csv", "quendal_envios.csv"),
    ("ARV", "arvoreta_produtos.csv", "arvoreta_remessas.json")])
def test_the_samples_of_every_brand_are_taken_in(office: Office, client: str, products: str, shipments: str) -> None:
    assert import_file(office.url, Kind.PRODUCTS, SAMPLES / products).ok
    report = import_file(office.url, Kind.INBOUNDS, SAMPLES / shipments, client=client)
    assert report.faults == ()
    assert report.remarks == ()
    assert report.new > 0
