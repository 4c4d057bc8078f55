"""Orders from outside get exact units, and let them go when they are cancelled; places and SKUs get their rules."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from station.cli import run
from station.errors import DocumentRefused
from station.exchange.allocating import Kept, allocate
from station.exchange.documents import Kind
from station.models.ledger import verify
from tests.conftest import Database
from tests.exchange.test_importing import House

KEPT = "SELECT array_agg(u.serial ORDER BY u.serial) FROM unit u WHERE u.reserved_line IS NOT NULL"
ORDERS = "order,line,sku,quantity,cut_off\nN-1,1,PLAIN,2,2026-11-21T12:00+00:00\nN-2,1,PLAIN,2,2026-11-21T10:00+00:00\n"


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Iterator[House]:
    """Three cameras in a bin."""
    made = House(database, tmp_path)
    made.send(Kind.UNITS, "sku,serial,state,location\n" + "".join(f"PLAIN,CAM{n},stored,A-1\n" for n in range(3)))
    yield made
    made.connection.close()


def test_the_earliest_cut_off_is_served_first(house: House, database: Database) -> None:
    house.send(Kind.ORDERS, ORDERS)
    assert allocate(house.url) == (
        Kept("ACME", "N-2", 1, "PLAIN", 2, 0), Kept("ACME", "N-1", 1, "PLAIN", 1, 1))
    assert house.one(KEPT) == ["CAM0", "CAM1", "CAM2"]
    assert allocate(house.url, order="N-2") == ()
    assert verify(database.audit_url).faults == ()


def test_a_cancelled_order_lets_its_units_go(house: House, database: Database) -> None:
    house.send(Kind.ORDERS, ORDERS)
    allocate(house.url)
    house.send(Kind.ORDERS, "order,line,sku,quantity,status\nN-2,1,PLAIN,2,cancelled\n")
    assert house.one(KEPT) == ["CAM2"]
    assert allocate(house.url)[0] == Kept("ACME", "N-1", 1, "PLAIN", 1, 0)
    with pytest.raises(DocumentRefused, match="N-2 as it is: it is cancelled"):
        allocate(house.url, order="N-2")
    assert verify(database.audit_url).faults == ()


def test_a_line_may_ask_for_a_lot(house: House) -> None:
    house.send(Kind.UNITS, "sku,serial,state,location,lot\nPLAIN,LOT1,stored,A-1,B7\nPLAIN,LOT2,stored,A-1,B8\n")
    house.send(Kind.ORDERS, "order,line,sku,quantity,lot\nN-3,1,PLAIN,2,B8\n")
    assert allocate(house.url)[0] == Kept("ACME", "N-3", 1, "PLAIN", 1, 1)
    assert house.one(KEPT) == ["LOT2"]
    assert house.send(Kind.ORDERS, "order,line,sku,quantity,lot\nN-3,1,PLAIN,2,B8\n").unchanged == 1


def test_what_is_not_known_is_refused(house: House) -> None:
    with pytest.raises(DocumentRefused, match="NOBODY is none"):
        allocate(house.url, client="nobody")
    with pytest.raises(DocumentRefused, match="N-9 is none"):
        allocate(house.url, order="N-9")


def test_the_command_keeps_and_says_what_is_short(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    house.send(Kind.ORDERS, ORDERS)
    assert run(["allocate", "--url", house.url, "--order", "N-1"]) == 0
    assert "ACME  N-1  line 1  PLAIN: 2 kept" in capsys.readouterr().out
    assert run(["allocate", "--url", house.url]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "1 units kept for 1 orders, 1 short"


def test_a_list_of_orders_keeps_its_units_at_once(house: House, tmp_path: Path) -> None:
    (tmp_path / "orders.csv").write_text(ORDERS)
    assert run(["import", "orders", str(tmp_path / "orders.csv"), "--client", "ACME", "--allocate",
                "--url", house.url]) == 0
    assert house.one(KEPT) == ["CAM0", "CAM1", "CAM2"]


def test_places_and_skus_get_their_rules(house: House) -> None:
    house.send(Kind.PLACES, "code,kind,climate,capacity,secure,one_sku,hold\nC-1,bin,Cold,20,yes,,\nA-1,bin,,5,,x,\n")
    rules = "SELECT rules FROM location WHERE code = 'LOC:C-1'"
    assert house.one(rules) == {"climate": "cold", "capacity": 20, "secure": True}
    house.send(Kind.PLACES, "code,kind,secure\nC-1,bin,no\n")
    assert house.one(rules) == {"climate": "cold", "capacity": 20}
    assert house.one("SELECT rules FROM location WHERE code = 'LOC:A-1'") == {"capacity": 5, "one_sku": True}
    house.send(Kind.PRODUCTS, "client,sku,name,climate,secure\nACME,PLAIN,Camera,cold,yes\n")
    assert house.one("SELECT storing FROM sku WHERE code = 'PLAIN'") == {"climate": "cold", "secure": True}
    assert house.send(Kind.PRODUCTS, "client,sku,name,climate\nACME,PLAIN,Camera,cold\n").unchanged == 1


def test_a_place_becomes_a_pick_face_and_is_proposed_for(
    house: House, database: Database, capsys: pytest.CaptureFixture[str],
) -> None:
    house.send(Kind.PLACES, "code,kind,client,pick_face,min,max\nF-1,bin,ACME,plain,2,2\n")
    assert house.one("SELECT rules FROM location WHERE code = 'LOC:F-1'") == {"pick_face": "PLAIN", "min": 2, "max": 2}
    assert house.send(Kind.PLACES, "code,kind,max\nF-1,bin,5\n").changed == 1
    assert run(["replenish", "--url", database.audit_url]) == 0
    told = capsys.readouterr().out
    assert "PLAIN: 3 from A-1  (0 of 5, at least 2)" in told
    run(["replenish", "--json", "--url", database.audit_url])
    assert json.loads(capsys.readouterr().out)["serials"] == ["CAM0", "CAM1", "CAM2"]


@pytest.mark.parametrize("row", ["F-1,bin,ACME,NOSUCH,2,4", "F-1,bin,ACME,PLAIN,4,2", "F-1,bin,ACME,PLAIN,,4"])
def test_half_a_pick_face_is_refused(house: House, row: str) -> None:
    assert not house.send(Kind.PLACES, f"code,kind,client,pick_face,min,max\n{row}\n").ok


def test_the_history_of_a_place_and_of_a_unit_is_listed(
    house: House, database: Database, capsys: pytest.CaptureFixture[str],
) -> None:
    """As the login of audit, which `--url` asks for and which this machine's own base is read by."""
    assert run(["places", "history", "A-1", "--url", database.audit_url]) == 0
    assert capsys.readouterr().out.count(", is here") == 3
    run(["places", "history", "--unit", "cam1", "--client", "acme", "--json", "--url", database.audit_url])
    stays = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (stays[-1]["place"], stays[-1]["left"]) == ("LOC:A-1", None)
    run(["places", "history", "A-1", "--csv", "--url", database.audit_url])
    assert capsys.readouterr().out.splitlines()[0].startswith("client_name,sku,serial,came,from,left,to")
    for words in (["Z-99"], ["--unit", "NOSUCH"]):
        assert run(["places", "history", *words, "--url", database.audit_url]) == 2
