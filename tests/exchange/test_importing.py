"""Documents into a real base: all of it or nothing, the same again harmless, and every history whole."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psycopg
import pytest

from station import checks
from station.cli import run
from station.exchange.book import Book, one_transaction, owner_engine
from station.exchange.demo_acts import Past
from station.exchange.documents import Kind, import_document
from station.exchange.reports import Report, sentences_of, write_faults
from tests.conftest import Database
from tests.exchange.chains import broken_chains
from tests.waiting import wait_until

PRODUCTS = """client,brand,sku,name,EAN,policy,profile,exact
ACME,Acme,PHONE,Phone,9506000134352,both,imei,no
ACME,Acme,PLAIN,Camera,,both,,no
ACME,Acme,ONE,Numbered,,both,,yes
ACME,Acme,CABLE,Cable,9506000134369,none,,no
"""
COUNTS = "SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM sku), (SELECT count(*) FROM orders)"
PLACES = "code,kind\nA-1,bin\nT-1,tote\nT-2,tote\nB-9,bin\n"
IMEI = [body + checks.luhn_check_digit(body) for body in (f"0012567800{n:04d}" for n in range(40))]


class House:
    """A base with some products and places, and how to send it documents."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.url = database.owner_url
        self.folder = folder
        self.connection = psycopg.connect(self.url, autocommit=True)
        self.send(Kind.PRODUCTS, PRODUCTS)
        self.send(Kind.PLACES, PLACES)

    def send(self, kind: Kind, text: str, **more: Any) -> Report:
        return import_document(self.url, kind, text.encode(), name="list.csv", folder=self.folder, client="ACME",
                               **more)

    def one(self, query: str) -> Any:
        row = self.connection.execute(query.encode()).fetchone()
        return row[0] if row and len(row) == 1 else row

    def all(self, query: str) -> list[Any]:
        return self.connection.execute(query.encode()).fetchall()


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Iterator[House]:
    made = House(database, tmp_path)
    yield made
    made.connection.close()


def told(report: Report) -> list[tuple[int, str]]:
    return [(fault.row, fault.column) for fault in report.faults]


def units(count: int, **columns: str) -> str:
    rows = [f"PLAIN,S{n:05d},{','.join(columns.values())}" for n in range(count)]
    return f"sku,serial,{','.join(columns)}\n" + "\n".join(rows)


def test_a_dry_run_tells_everything_and_leaves_nothing(house: House) -> None:
    report = house.send(Kind.UNITS, units(3, location="A-1"), dry_run=True)
    assert (report.ok, report.new, report.written) == (True, 3, False)
    assert house.one("SELECT count(*) FROM unit") == 0
    assert house.one("SELECT count(*) FROM operation WHERE bench = 'import'") == 0
    assert house.one("SELECT count(*) FROM document WHERE kind = 'units'") == 0


def test_one_wrong_row_and_nothing_is_written(house: House) -> None:
    report = house.send(Kind.UNITS, units(50, location="A-1") + "\nPLAIN,S99999,NOWHERE\n")
    assert told(report) == [(52, "location")]
    assert house.one("SELECT count(*) FROM unit") == 0


def test_faults_are_told_in_the_senders_words_and_written_safely(house: House, tmp_path: Path) -> None:
    report = house.send(Kind.UNITS, f"Referencia;Nº de serie;Ubicación\nPHONE;=1+1;A-1\nPHONE;{IMEI[0][:-1]}9;A-1\n"
                                    "GHOST;1;A-1\nCABLE;2;A-1\nPLAIN;;A-1\nPLAIN;4.9E+12;A-1\nPLAIN;3;\n")
    assert told(report) == [(2, "Nº de serie"), (3, "Nº de serie"), (4, "Referencia"), (5, "Referencia"),
                            (6, "Nº de serie"), (7, "Nº de serie")]
    write_faults(report, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").stat().st_mode & 0o777 == 0o600    # names and addresses may stand in it
    rows = list(csv.reader((tmp_path / "out.csv").read_text("utf-8-sig").splitlines()))
    assert rows[1][:3] == ["2", "Nº de serie", "'=1+1"]
    assert "Nothing was written" in str(list(sentences_of(report))[-1])


def test_a_list_of_units_becomes_histories_that_prove(house: House) -> None:
    text = "sku,serial,state,location,lot,imei2\n" + "\n".join(
        [f"PHONE,{IMEI[0]},stored,A-1,L1,{IMEI[20]}", f"PHONE,{IMEI[1]},received,,L1,", f"PHONE,{IMEI[2]},expected,,,",
         f"PHONE,IMEI:{IMEI[3]},,a-1,,", "PLAIN,ｓ１２３,stored,LOC:A-1,,"])
    report = house.send(Kind.UNITS, text)
    assert (told(report), report.new) == ([], 5)
    assert broken_chains(house.url) == (8, [])
    assert house.one("SELECT count(*) FROM unit WHERE state = 'stored' AND rev = 2 AND location_id IS NOT NULL") == 3
    assert house.one("SELECT serial FROM unit u JOIN sku s ON s.id = u.sku_id WHERE s.code = 'PLAIN'") == "S123"
    assert house.one("SELECT type || value FROM alias") == "imei2" + IMEI[20]
    facts = house.one("SELECT facts FROM event e JOIN unit u ON u.id = unit_id"
                      f" WHERE serial = '{IMEI[3]}' AND e.rev = 2")
    assert facts == {"document": "list.csv", "row": 5, "raw": f"IMEI:{IMEI[3]}"}
    acts = house.all("SELECT kind, bench, operator FROM operation WHERE kind <> 'import_office'")
    assert acts == [("import", "import", None)]


def test_the_same_list_again_is_harmless_and_says_so(house: House) -> None:
    for kind, text in ((Kind.UNITS, units(5, location="A-1")), (Kind.PRODUCTS, PRODUCTS), (Kind.PLACES, PLACES),
                       (Kind.ORDERS, "order,sku,quantity,cut off,notes\n1,PLAIN,2,17:00,Look | Twice\n")):
        house.send(kind, text)
        before = house.one(COUNTS)
        again = house.send(kind, text)
        assert (again.ok, again.new, again.changed) == (True, 0, 0)
        assert again.repeated or kind is Kind.PLACES
        assert before == house.one(COUNTS)


def test_a_known_unit_is_not_moved_by_a_file(house: House) -> None:
    house.send(Kind.UNITS, units(1, state="expected"))
    report = house.send(Kind.UNITS, units(2, location="A-1"))
    assert (report.new, report.unchanged) == (1, 1)
    assert house.one("SELECT state FROM unit WHERE serial = 'S00000'") == "expected"


def test_what_is_known_as_something_else_is_no_serial(house: House) -> None:
    house.send(Kind.ORDERS, "order,sku,quantity\nORD-77,PLAIN,1\n")
    report = house.send(Kind.UNITS, "sku,serial,mac\nPLAIN,9506000134352,\nPLAIN,LOC:A-1,\nPLAIN,ORD-77,\nPLAIN,OK1,\n")
    assert told(report) == [(2, "serial"), (3, "serial"), (4, "serial")]
    assert house.one("SELECT count(*) FROM unit") == 0


def test_a_name_that_another_unit_has_is_refused(house: House) -> None:
    house.send(Kind.UNITS, "sku,serial,mac\nPLAIN,1,02:00:00:00:00:01\n")
    report = house.send(Kind.UNITS, "sku,serial,mac\nPLAIN,2,020000000001\nPLAIN,3,02-00-00-00-00-02\nPLAIN,3,\n")
    assert told(report) == [(4, "serial")]
    report = house.send(Kind.UNITS, "sku,serial,mac\nPLAIN,2,020000000001\nPLAIN,3,02-00-00-00-00-02\n")
    assert [fault.row for fault in report.faults] == [2]
    report = house.send(Kind.UNITS, "sku,serial,mac\nPLAIN,2,01:00:00:00:00:01\n")
    assert told(report) == [(2, "mac")]


def test_the_ledger_refuses_many_units_by_itself(house: House) -> None:
    """Fails when `_many_faults` is taken out of `record_many`: the import's own checks are not asked here."""
    client, sku = house.one("SELECT client_id, id FROM sku WHERE code = 'PLAIN'")
    with owner_engine(house.url) as made, one_transaction(made) as connection:
        book = Book(connection, "list.csv")
        given = [{"unit": f"00000000-0000-7000-8000-00000000000{n}", "sku": sku, "serial": serial, "state": state}
                 for n, (serial, state) in enumerate([("9506000134352", "received"), ("A", "received"),
                                                      ("a ", "received"), ("B", "stored"), ("C", "shipped")])]
        op = book.operation("import", client) | {"units": given}
        answer = book.call("record_many", op)
        again = book.call("record_many", op)
    assert [(f["place"], f["reason"]) for f in answer["faults"]] == [
        (0, "not_a_serial"), (2, "twice"), (3, "no_place"), (4, "no_state")]
    assert again["replayed"] is True
    assert house.one("SELECT count(*) FROM unit") == 0


def test_products_change_where_the_list_says_so_and_stay_where_it_is_silent(house: House) -> None:
    report = house.send(Kind.PRODUCTS, "sku,name,weight,value,EAN\nPHONE,Phone 2,410,\"749,00\",9506000134352 x 2\n"
                                       "PLAIN,Camera,,,\nNEW,New one,1 200.5,10,\n")
    assert (report.new, report.changed, report.unchanged) == (1, 1, 1)
    assert house.all("SELECT name, weight_g, policy, profile->>'name' FROM sku WHERE code IN ('PHONE', 'NEW')"
                     " ORDER BY code") == [
        ("New one", pytest.approx(1200.5), "none", "plain"), ("Phone 2", 410, "inbound_outbound", "imei")]
    assert house.one("SELECT quantity FROM gtin WHERE gtin = '09506000134352'") == 2


def test_products_with_doubles_or_foreign_gtins_are_refused(house: House) -> None:
    report = house.send(Kind.PRODUCTS, "sku,name,EAN,pattern\nX,One,9506000134352,\nX,Two,,\nY,Three,,(a+)+\nZ,,,\n")
    assert sorted(told(report)) == [(2, "EAN"), (3, "sku"), (4, "pattern"), (5, "name")]
    house.send(Kind.UNITS, units(1, location="A-1"))
    assert told(house.send(Kind.PRODUCTS, "sku,name,policy\nPLAIN,Camera,none\n")) == [(2, "policy")]


def test_an_order_changes_while_nobody_has_begun_it(house: House) -> None:
    house.send(Kind.ORDERS, "order,line,sku,quantity,tote,notes,city\n1,1,PLAIN,2,T-1,Look,Here\n1,2,CABLE,5,,,\n")
    report = house.send(Kind.ORDERS, "order,line,sku,quantity,tote,notes,city\n1,1,PLAIN,3,T-2,Look twice,There\n")
    assert (told(report), report.changed) == ([], 1)
    assert house.all("SELECT number, ordered FROM order_line") == [(1, 3)]
    assert house.one("SELECT ship_to->>'city', code FROM orders JOIN location t ON t.id = tote_id") == (
        "There", "TOTE:T-2")
    assert house.all("SELECT text FROM order_note") == [("Look twice",)]


def test_an_order_that_a_bench_has_begun_is_not_changed_from_outside(house: House) -> None:
    """Fails when the check of the order's state is taken out."""
    text = "order,sku,quantity,cut off\n1,PLAIN,2,17:00\n"
    house.send(Kind.ORDERS, text)
    house.connection.execute("UPDATE orders SET state = 'packing'")
    assert house.send(Kind.ORDERS, text).ok
    report = house.send(Kind.ORDERS, text.replace("PLAIN,2", "PLAIN,3"))
    assert told(report) == [(2, "order")]
    assert house.one("SELECT ordered FROM order_line") == 2


def test_exact_units_are_kept_for_their_order_and_let_go_when_it_is_cancelled(house: House) -> None:
    house.send(Kind.UNITS, units(4, location="A-1"))
    text = "order,sku,quantity,serials,status\n1,PLAIN,2,S00001 S00002,\n2,PLAIN,1,s00003,\n"
    assert told(house.send(Kind.ORDERS, text)) == []
    assert house.one("SELECT count(*) FROM unit u JOIN reservation r ON r.unit_id = u.id"
                     " AND r.line_id = u.reserved_line") == 3
    assert house.send(Kind.ORDERS, text).unchanged == 2
    taken = house.send(Kind.ORDERS, "order,sku,quantity,serials\n3,PLAIN,1,S00003\n")
    assert told(taken) == [(2, "serials")]
    house.send(Kind.ORDERS, "order,sku,quantity,serials,status\n1,PLAIN,2,,cancelled\n2,PLAIN,1,S00000,\n")
    assert house.all("SELECT serial FROM unit WHERE reserved_line IS NOT NULL") == [("S00000",)]
    assert house.all("SELECT kind, count(*) FROM event WHERE kind LIKE '%reserve' GROUP BY 1 ORDER BY 1") == [
        ("reserve", 4), ("unreserve", 3)]
    assert broken_chains(house.url)[1] == []


def test_exact_skus_need_their_serials_and_no_serial_is_invented(house: House) -> None:
    report = house.send(Kind.ORDERS, "order,line,sku,quantity,serials\n1,1,ONE,1,\n1,1,PLAIN,1,\n2,,CABLE,1,X\n"
                                     "3,,PLAIN,1,A B\n4,,GHOST,1,\n")
    assert sorted(set(told(report))) == [(2, "serials"), (3, "line"), (4, "serials"), (5, "serials"), (6, "sku")]
    assert told(house.send(Kind.ORDERS, "order,sku,quantity,serials\n3,PLAIN,1,NOBODY\n")) == [(2, "serials")]
    assert house.one("SELECT count(*) FROM orders") == 0


def test_a_tote_waits_with_one_order_at_a_time(house: House) -> None:
    report = house.send(Kind.ORDERS, "order,sku,quantity,tote\n1,PLAIN,1,T-1\n2,PLAIN,1,TOTE:T-1\n3,PLAIN,1,A-1\n")
    assert told(report) == [(3, "tote"), (4, "tote")]


def test_a_carriers_label_is_read_from_beside_the_document_and_checked(house: House, tmp_path: Path) -> None:
    (tmp_path / "good.zpl").write_bytes(b"^XA^FO1,1^FDX^FS^XZ")
    (tmp_path / "bad.zpl").write_bytes(b"^XA^JUS^XZ")
    (tmp_path / "bad.pdf").write_bytes(b"MZ")
    (tmp_path.parent / "outside.zpl").write_bytes(b"^XA^XZ")
    (tmp_path / "link.zpl").symlink_to(tmp_path.parent / "outside.zpl")
    for name in ("bad.zpl", "bad.pdf", "link.zpl", "absent.png", "../outside.zpl", "/etc/passwd", "good.exe"):
        report = house.send(Kind.ORDERS, f"order,sku,quantity,label file\n1,PLAIN,1,{name}\n")
        assert told(report) == [(2, "label file")], name
    report = house.send(Kind.ORDERS, "order,sku,quantity,label file,tracking\n1,PLAIN,1,good.zpl,TRACK1\n")
    assert report.ok
    assert house.one("SELECT media, content FROM order_document") == ("zpl", b"^XA^FO1,1^FDX^FS^XZ")
    assert house.one("SELECT tracking, number, state FROM parcel") == ("TRACK1", 1, "open")


def test_what_holds_for_an_order_must_be_the_same_on_its_rows(house: House) -> None:
    report = house.send(Kind.ORDERS, "order,sku,quantity,city\n1,PLAIN,1,Here\n1,CABLE,1,There\n")
    assert told(report) == [(3, "city")]


def test_a_badge_is_told_once_and_kept_as_its_digest(house: House) -> None:
    report = house.send(Kind.PEOPLE, "nombre,puesto,idioma\nAna Ejemplo,empaquetadora,español\n")
    ((name, badge),) = report.badges
    assert name == "Ana Ejemplo"
    assert house.one("SELECT digest FROM badge") == hashlib.sha256(badge.encode()).digest()
    assert house.send(Kind.PEOPLE, "name,role\nANA EJEMPLO,packer\n").badges == ()
    again = house.send(Kind.PEOPLE, "name,role,new badge\nAna Ejemplo,packer,yes\n")
    assert len(again.badges) == 1
    assert house.one("SELECT count(*) FROM badge WHERE revoked_at IS NULL") == 1


def test_an_imported_order_is_packed_and_shipped_like_any_other(house: House) -> None:
    house.send(Kind.UNITS, units(2, location="A-1"))
    house.send(Kind.PEOPLE, "name,role\nAna,packer\n")
    house.send(Kind.ORDERS, "order,sku,quantity,serials,tracking,notes\n1,PLAIN,1,S00001,TRACK1,Look\n1,CABLE,2,,,\n")
    client, person = house.one("SELECT c.id, p.id FROM client c, person p")
    house.connection.execute("UPDATE site SET sscc_prefix = '4012345'")
    with owner_engine(house.url) as made, one_transaction(made) as connection:
        book = Book(connection, "t")
        past = Past(book, "PACK-1", person, book.at)
        job = past.take(client, "1")
        assert job["lines"][0]["wanted"] == ["S00001"]
        assert job["parcels"][0]["tracking"] == "TRACK1"
        past.pack(client, job, "S00001", job["lines"][0]["sku_id"])
        past.pack_counted(client, job, "09506000134369", 2)
        past.ship(client, job)
    assert house.one("SELECT state FROM orders") == "shipped"
    assert broken_chains(house.url)[1] == []


def test_an_order_under_way_is_recognised_with_its_exact_units(house: House) -> None:
    house.send(Kind.UNITS, units(2, location="A-1"))
    text = "order,sku,quantity,serials\n1,PLAIN,1,S00001\n"
    house.send(Kind.ORDERS, text)
    house.connection.execute("UPDATE orders SET state = 'packing'")
    again = house.send(Kind.ORDERS, text)
    assert (told(again), again.unchanged) == ([], 1)
    assert told(house.send(Kind.ORDERS, text.replace("S00001", "S00000"))) == [(2, "order")]


def test_five_thousand_units_are_one_document_and_all_prove(house: House) -> None:
    report = house.send(Kind.UNITS, units(5000, location="A-1"))
    assert (report.new, report.ok) == (5000, True)
    assert broken_chains(house.url) == (10_000, [])


def test_the_command_takes_a_file_in_and_writes_what_is_wrong(
        house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("STATION_HOME", str(tmp_path))
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text(units(2, location="A-1"), "utf-8")
    bad.write_text(units(2, location="NOWHERE"), "utf-8")
    options = ["--client", "ACME", "--url", house.url]
    assert run(["import", "units", str(good), "--dry-run", *options]) == 0
    assert house.one("SELECT count(*) FROM unit") == 0
    assert run(["import", "units", str(good), *options]) == 0
    assert house.one("SELECT count(*) FROM unit") == 2
    assert "Taken in: 2 new" in capsys.readouterr().out
    bad.write_text(units(3, location="NOWHERE"), "utf-8")
    assert run(["import", "units", str(bad), "--report", *options]) == 1
    assert (tmp_path / "bad.errors.csv").read_text("utf-8-sig").count("NOWHERE") == 3
    assert run(["import", "units", str(tmp_path / "absent.csv"), *options]) == 2
    assert "absent.csv" in capsys.readouterr().err


def test_a_document_waits_for_the_bench_that_is_taking_its_order(house: House) -> None:
    """Fails when the order's row is not locked: the bench would begin what the document then changes."""
    house.send(Kind.ORDERS, "order,sku,quantity\n1,PLAIN,1\n")
    with psycopg.connect(house.url) as bench, ThreadPoolExecutor(1) as office:
        bench.execute("UPDATE orders SET state = 'packing'")
        sent = office.submit(house.send, Kind.ORDERS, "order,sku,quantity\n1,PLAIN,5\n")
        wait_until(lambda: house.one("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") == 1)
        bench.commit()
        report = sent.result(timeout=10)
    assert told(report) == [(2, "order")]
    assert house.one("SELECT ordered FROM order_line") == 1
