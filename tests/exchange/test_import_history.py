"""What a list changes in the office is told in the history of changes, before and after; what it leaves, is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from station.audits.office import AskHistory, ChangeTold
from station.exchange import changes
from station.exchange.documents import Kind, import_document
from station.exchange.reports import Report
from station.models.database import Database as Base
from station.workflows.audit_office import history
from tests.conftest import Database

PRODUCTS = """client,brand,sku,name,EAN,policy,value
ACME,Acme,PHONE,Phone,9506000134352,both,10.50
ACME,,BAG,Bag,,none,
"""


@pytest.fixture
def audit(database: Database) -> Iterator[Base]:
    with Base(database.audit_url, limit_s=30.0) as base:
        yield base


def send(database: Database, kind: Kind, text: str, **more: Any) -> Report:
    return import_document(database.owner_url, kind, text.encode(), name="list.csv", folder=Path(), **more)


def told(audit: Base, text: str = "") -> list[ChangeTold]:
    """What the Changes tab shows, the oldest first."""
    return list(history(audit, AskHistory(what="import", text=text)))[::-1]


def names(audit: Base) -> list[str]:
    return [one.name for one in told(audit)]


def test_new_products_are_told_as_one_list_and_their_client_by_itself(database: Database, audit: Base) -> None:
    send(database, Kind.PRODUCTS, PRODUCTS)
    client, products = told(audit)
    assert (client.name, client.before, client.after) == ("ACME", None, {"name": "Acme"})
    assert (products.name, products.before, products.after) == (
        "list.csv", None, {"added": 2, "codes": ["ACME PHONE", "ACME BAG"]})
    assert (products.bench, products.author, products.why) == ("OFFICE", "", "list.csv")


def test_a_changed_product_is_told_with_the_fields_that_changed(database: Database, audit: Base) -> None:
    send(database, Kind.PRODUCTS, PRODUCTS)
    report = send(database, Kind.PRODUCTS, PRODUCTS.replace("10.50", "12.99").replace("Bag", "Big bag"))
    assert report.changed == 2
    phone, bag = told(audit)[2:]
    assert (phone.name, phone.before, phone.after) == ("ACME PHONE", {"value": 10.5}, {"value": 12.99})
    assert bag.differences == (("name", "Bag", "Big bag"),)


def test_a_number_added_and_a_number_that_counts_for_more_are_told(database: Database, audit: Base) -> None:
    send(database, Kind.PRODUCTS, PRODUCTS)
    send(database, Kind.PRODUCTS, PRODUCTS.replace("9506000134352", "9506000134352 x 2; 9506000134369"))
    one = told(audit)[-1]
    assert one.before == {"gtin": {"09506000134352": 1}}
    assert one.after == {"gtin": {"09506000134352": 2, "09506000134369": 1}}


@pytest.mark.parametrize(("kind", "text"), [
    (Kind.PRODUCTS, PRODUCTS), (Kind.CLIENTS, "code,name,photo\nACME,Acme,wanted\n"),
    (Kind.PLACES, "code,kind,capacity\nA-1,bin,4\n"), (Kind.PEOPLE, "name,role\nAna,packer\n")])
def test_the_same_list_again_leaves_nothing(database: Database, audit: Base, kind: Kind, text: str) -> None:
    send(database, kind, text)
    before = told(audit)
    assert before
    send(database, kind, text)
    assert told(audit) == before


@pytest.mark.parametrize(("text", "more"), [
    (PRODUCTS, {"dry_run": True}), (PRODUCTS.replace("9506000134352", "9506000134351"), {})])
def test_a_list_that_is_not_taken_in_leaves_nothing(
    database: Database, audit: Base, text: str, more: dict[str, Any],
) -> None:
    send(database, Kind.PRODUCTS, text, **more)
    assert told(audit) == []


def test_rules_of_clients_are_told_by_the_names_of_the_office(database: Database, audit: Base) -> None:
    send(database, Kind.CLIENTS, "code,name,weight_required,photo\nACME,Acme,no,off\nNOVA,Nova,yes,off\n")
    send(database, Kind.CLIENTS, "code,weight_required,tolerance_percent\nACME,yes,2.5\nNOVA,yes,\n")
    assert names(audit) == ["ACME", "NOVA", "ACME"]
    assert told(audit)[-1].differences == (("weight_required", False, True), ("tolerance_percent", None, 2.5))


def test_rules_and_owners_of_places_are_told(database: Database, audit: Base) -> None:
    send(database, Kind.CLIENTS, "code\nACME\n")
    send(database, Kind.PLACES, "code,kind,capacity\nA-1,bin,4\nA-2,bin,4\n")
    send(database, Kind.PLACES, "code,kind,capacity,client\nA-1,bin,6,ACME\nA-2,bin,4,\n")
    added, changed = told(audit)[1:]
    assert added.after == {"added": 2, "codes": ["LOC:A-1", "LOC:A-2"]}
    assert (changed.name, changed.before, changed.after) == (
        "LOC:A-1", {"client": "", "capacity": 4}, {"client": "ACME", "capacity": 6})


def test_of_people_it_is_told_who_they_became_and_never_a_badge(database: Database, audit: Base) -> None:
    first = send(database, Kind.PEOPLE, "name,role\nAna,packer\nBo,counter\n")
    second = send(database, Kind.PEOPLE, "name,role,new_badge\nAna,supervisor,yes\nBo,counter,\n")
    ana, bo, again = told(audit)
    assert (ana.before, bo.after["role"]) == (None, "counter")
    assert again.differences == (("role", "packer", "supervisor"), ("new_badge", False, True))
    kept = str(told(audit))
    assert not [badge for _, badge in (*first.badges, *second.badges) if badge in kept or badge[6:] in kept]


def test_a_long_list_is_told_in_parts_that_stay_small(database: Database, audit: Base) -> None:
    rows = changes.MOST_NAMES + 1
    send(database, Kind.PLACES, "code,kind\n" + "".join(f"P-{n},bin\n" for n in range(rows)))
    assert [one.after["added"] for one in told(audit)] == [changes.MOST_NAMES, 1]


def test_more_rows_than_are_sent_at_once_are_all_told(database: Database, audit: Base) -> None:
    rows = changes.MOST_CHANGES + 2
    for capacity in (4, 5):
        send(database, Kind.PLACES, "code,kind,capacity\n" + "".join(f"P-{n},bin,{capacity}\n" for n in range(rows)))
    found = audit.rows("SELECT count(*) AS n FROM station.office_history WHERE before->>'capacity' = '4'")
    assert found[0]["n"] == rows
