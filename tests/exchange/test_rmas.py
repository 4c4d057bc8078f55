"""Return authorisations into a real base: why customers send what, the same again harmless, changed while untouched."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from station.errors import DocumentRefused
from station.exchange.documents import Kind, import_document, import_file
from station.exchange.rma_rows import REASONS
from tests.conftest import Database
from tests.exchange.sending import Office, sending
from tests.exchange.test_importing import IMEI, PRODUCTS

ORDERS = "order,sku,quantity\nO-1,CABLE,1\n"
UNITS = f"sku,serial,old label\nPHONE,{IMEI[0]},OLD-7\nPLAIN,CAM1,\n"
LISTED = f"""rma,order,customer,tracking,sku,serial,qty,return reason,comment
R-1,O-1,Alba Ejemplar,TR-9,PHONE,{IMEI[0]},1,defective,Does not start
R-1,O-1,Alba Ejemplar,TR-9,CABLE,,2,changed mind,
"""
LINES = "SELECT s.code, l.serial, l.unit_id IS NOT NULL, l.quantity, l.reason, l.comment FROM rma_line l" \
        " JOIN sku s ON s.id = l.sku_id ORDER BY l.number"


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Iterator[Office]:
    with sending(database.owner_url, tmp_path, Kind.RMAS, (Kind.PRODUCTS, PRODUCTS), (Kind.UNITS, UNITS),
                 (Kind.ORDERS, ORDERS)) as made:
        yield made


def test_a_return_has_its_order_its_customer_and_a_reason_for_every_line(office: Office) -> None:
    assert office.send(LISTED).new == 1
    assert office.all("SELECT r.number, o.number, customer, tracking, r.state FROM rma r"
                      " JOIN orders o ON o.id = r.order_id") == [("R-1", "O-1", "Alba Ejemplar", "TR-9", "announced")]
    assert office.all(LINES) == [("PHONE", IMEI[0], True, 1, "defective", "Does not start"),
                                 ("CABLE", "", False, 2, "unwanted", "")]


def test_the_same_again_is_harmless_and_another_list_changes_it_while_nothing_has_arrived(office: Office) -> None:
    office.send(LISTED)
    assert office.send(LISTED).repeated
    assert office.send(LISTED.replace("CABLE,,2", "CABLE,,3")).changed == 1
    assert office.all("SELECT sum(quantity) FROM rma_line") == [(4,)]
    office.connection.execute("UPDATE rma SET state = 'arrived'")
    assert office.send(LISTED.replace("CABLE,,2", "CABLE,,3")).unchanged == 1
    report = office.send(LISTED)
    assert "arrived" in str(report.faults[0].sentence)
    assert office.all("SELECT sum(quantity) FROM rma_line") == [(4,)]


def test_a_return_is_called_off_and_announced_again(office: Office) -> None:
    office.send(LISTED)
    status = LISTED.replace("comment\n", "comment,status\n").replace("start\n", "start,cancelada\n")
    assert office.send(status).changed == 1
    assert office.all("SELECT state FROM rma") == [("cancelled",)]
    assert office.send(status.replace("cancelada", "announced")).changed == 1
    assert office.all("SELECT state FROM rma") == [("announced",)]


def test_a_return_that_has_arrived_is_not_called_off(office: Office) -> None:
    office.send(LISTED)
    office.connection.execute("UPDATE rma SET state = 'arrived'")
    assert not office.send("rma,sku,quantity,status\nR-1,CABLE,1,cancelled\n").ok
    assert office.all("SELECT state, count(*) FROM rma JOIN rma_line l ON l.rma_id = rma.id GROUP BY state") == [
        ("arrived", 2)]


@pytest.mark.parametrize(("broken", "column"), [
    (LISTED.replace("defective", "because"), "return reason"),
    (LISTED.replace("CABLE,", "NOSUCH,"), "sku"),
    (LISTED.replace(f"{IMEI[0]},1", f"{IMEI[0]},2"), "qty"),
    (LISTED.replace("CABLE,,2", f"PHONE,{IMEI[0]},1"), "serial"),
    (LISTED.replace("TR-9,CABLE", "TR-8,CABLE"), "tracking"),
    (LISTED.replace("R-1,", f"{IMEI[0]},"), "rma"),
    (LISTED.replace("CABLE,,2", "CABLE,,none"), "qty"),
])
def test_what_is_wrong_is_told_in_the_senders_words_and_nothing_is_written(
    office: Office, broken: str, column: str,
) -> None:
    report = office.send(broken)
    assert [fault.column for fault in report.faults] == [column]
    assert office.all("SELECT count(*) FROM rma") == [(0,)]


def test_an_unknown_reason_is_refused_with_the_words_that_are_known(office: Office) -> None:
    said = str(office.send(LISTED.replace("defective", "because")).faults[0].sentence)
    assert all(word in said for word in set(REASONS.values()))


def test_every_reason_is_one_that_the_base_knows(office: Office) -> None:
    rows = "".join(f"R-{n},CABLE,1,{word}\n" for n, word in enumerate(REASONS))
    assert office.send(f"rma,sku,quantity,motivo\n{rows}").new == len(REASONS)
    assert {reason for (reason,) in office.all("SELECT reason FROM rma_line")} == set(REASONS.values())


def test_what_nobody_can_know_yet_is_remarked_and_taken_in(office: Office) -> None:
    report = office.send(f"rma,order,sku,serial\nR-2,O-77,PHONE,{IMEI[5]}\nR-2,O-77,PHONE,{IMEI[0]}\n")
    assert report.written
    assert [(remark.column, remark.value) for remark in report.remarks] == [
        ("serial", IMEI[5]), ("serial", IMEI[0]), ("order", "O-77")]
    assert office.all("SELECT order_id, reason FROM rma JOIN rma_line l ON l.rma_id = rma.id") == [
        (None, "unknown"), (None, "unknown")]


def test_a_unit_is_found_by_any_of_its_names(office: Office) -> None:
    office.send("rma,sku,serial\nR-3,PHONE,old-7\n")
    assert office.all("SELECT u.serial FROM rma_line l JOIN unit u ON u.id = l.unit_id") == [(IMEI[0],)]


def test_another_clients_order_and_units_are_never_meant(office: Office) -> None:
    other = PRODUCTS.replace("ACME,Acme", "OTTO,Otto")
    import_document(office.url, Kind.PRODUCTS, other.encode(), name="o.csv", folder=office.folder)
    report = import_document(office.url, Kind.RMAS, LISTED.encode(), name="o.csv", folder=office.folder, client="OTTO")
    assert [remark.column for remark in report.remarks] == ["serial", "order"]
    assert office.all("SELECT unit_id FROM rma_line") == [(None,), (None,)]


def test_json_says_the_same_as_csv(office: Office) -> None:
    told = {"rma": "R-1", "order": "O-1", "customer": "Alba Ejemplar", "tracking": "TR-9", "lines": [
        {"sku": "PHONE", "serial": IMEI[0], "reason": "defective", "comment": "Does not start"},
        {"sku": "CABLE", "quantity": 2, "reason": "unwanted"}]}
    office.send(LISTED)
    assert office.send(json.dumps(told)).unchanged == 1
    assert office.send(json.dumps([told, {**told, "rma": "R-2"}])).new == 1


@pytest.mark.parametrize(("text", "said"), [
    ('[{"rma": "R-1"}]', "lines"), ("{", "not JSON"), ("[1]", "lines"), ('{"lines": ["x"]}', "lines")])
def test_json_of_another_shape_is_refused_as_a_whole(office: Office, text: str, said: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        office.send(text)
    assert said in str(refused.value.sentence)


@pytest.mark.parametrize(("client", "before", "returns", "count"), [
    ("HLV", "halvern_{}.csv products units orders", "halvern_returns.csv", 3),
    ("ARV", "arvoreta_{}.csv produtos unidades pedidos", "arvoreta_devolucoes.json", 2)])
def test_the_samples_are_taken_in_without_a_remark(
    office: Office, client: str, before: str, returns: str, count: int,
) -> None:
    pattern, *names = before.split()
    samples = Path(str(files("resources") / "samples"))
    assert import_file(office.url, Kind.PLACES, samples / "places.csv").ok
    for kind, name in zip((Kind.PRODUCTS, Kind.UNITS, Kind.ORDERS), names, strict=True):
        assert import_file(office.url, kind, samples / pattern.format(name), client=client).ok
    report = import_file(office.url, Kind.RMAS, samples / returns, client=client)
    assert (report.new, report.faults, report.remarks) == (count, (), ())
