"""The demonstration: a made-up warehouse with three brands, filled in through the same import as a real one."""

from __future__ import annotations

import base64
import hashlib
import secrets
from datetime import datetime, timedelta
from importlib.resources import as_file, files
from pathlib import Path

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert

from station.clock import now
from station.errors import DocumentRefused
from station.exchange.book import Book, one_transaction, owner_engine
from station.exchange.demo_counts import plan_counts
from station.exchange.demo_goods import unit_list
from station.exchange.demo_lanes import lanes
from station.exchange.demo_life import live
from station.exchange.demo_orders import shipped_orders, waiting_orders
from station.exchange.demo_past import live_past, planned, sum_up
from station.exchange.demo_places import place_rules
from station.exchange.demo_plan import arrival_list, sale_list
from station.exchange.demo_returns import announce_returns
from station.exchange.demo_shipments import carton_rules, expected_shipment
from station.exchange.documents import Kind, import_document
from station.exchange.people import BADGE_LENGTH, issue_badge
from station.models.tables import CLIENT, PERSON, SITE
from station.sentences import say

SITE_NAME = "Station demo"
UNFINISHED = "Station demo (being filled)"
PEOPLE = ("Nia Vale", "Teo Brasa", "Luma Reis", "Otto Lind", "Iris Campo", "Rui Mar", "Sol Prado")
SAMPLES = (
    (Kind.CLIENTS, "clients.csv", ""),
    (Kind.PRODUCTS, "halvern_products.csv", ""), (Kind.PRODUCTS, "quendal_productos.csv", ""),
    (Kind.PRODUCTS, "arvoreta_produtos.csv", ""), (Kind.PLACES, "places.csv", ""), (Kind.PEOPLE, "people.csv", ""),
    (Kind.UNITS, "halvern_units.csv", "HLV"), (Kind.UNITS, "quendal_unidades.csv", "QDL"),
    (Kind.UNITS, "arvoreta_unidades.csv", "ARV"), (Kind.ORDERS, "halvern_orders.csv", "HLV"),
    (Kind.ORDERS, "quendal_pedidos.csv", "QDL"), (Kind.ORDERS, "arvoreta_pedidos.csv", "ARV"),
    (Kind.INBOUNDS, "halvern_shipments.csv", "HLV"), (Kind.INBOUNDS, "quendal_envios.csv", "QDL"),
    (Kind.INBOUNDS, "arvoreta_remessas.json", "ARV"),
)


def fill(owner_url: str) -> None:
    """Fill an empty base with the demonstration; a base that has it is left as it is.

    Raises DocumentRefused for a base with anything else in it, or a half-filled one.
    """
    if not _begin(owner_url):
        return
    moment = now()
    with as_file(files("resources") / "samples") as folder:
        month_ago, long_ago = moment - timedelta(days=30), moment - timedelta(days=100)
        for kind, name, client in SAMPLES:
            _import(owner_url, kind, (folder / name).read_bytes(), name, folder, client=client,
                    at=long_ago if kind is Kind.UNITS else moment)
        _import(owner_url, Kind.UNITS, unit_list(), "units-demo.csv", folder, at=long_ago)
        _import(owner_url, Kind.ORDERS, shipped_orders(), "orders-shipped.csv", folder, at=month_ago)
        _import(owner_url, Kind.ORDERS, waiting_orders(moment), "orders-today.csv", folder, at=moment)
        _import(owner_url, Kind.INBOUNDS, expected_shipment(), "shipment-expected.csv", folder, at=moment)
        with owner_engine(owner_url) as made, one_transaction(made) as connection:
            plan = planned(moment, Book(connection, "demo"))
        first = plan.arrivals[0].at - timedelta(days=1)
        _import(owner_url, Kind.INBOUNDS, arrival_list(plan.arrivals), "shipments-past.csv", folder, at=first)
        _import(owner_url, Kind.ORDERS, sale_list(plan.sales), "orders-past.csv", folder, at=first)
    with owner_engine(owner_url) as made, one_transaction(made) as connection:
        connection.execute(update(SITE).values(name=SITE_NAME))    # seen by nobody before all of it; papers say it
        book = Book(connection, "demo")
        for person in book.all(select(PERSON)):
            issue_badge(book, person.id, demo_badges()[person.name])
        live(book, moment)
        announce_returns(book, moment)
        plan_counts(book, moment)
        carton_rules(book)
        place_rules(book)
        lanes(book)
        live_past(book, plan, moment, demo_badges())
    with owner_engine(owner_url) as made, one_transaction(made) as connection:
        sum_up(Book(connection, "demo"))


def demo_badges() -> dict[str, str]:
    """The badge of each demo person, made from the name: for a demonstration only, since anybody can make them."""
    return {name: "BADGE:" + base64.b32encode(hashlib.sha256(f"station demo {name}".encode()).digest())
            .decode()[:BADGE_LENGTH] for name in PEOPLE}


def _begin(owner_url: str) -> bool:
    """Make the site's row; False where the demonstration is there already."""
    with owner_engine(owner_url) as made, one_transaction(made) as connection:
        name = connection.scalar(select(SITE.c.name))
        clients = connection.scalar(select(func.count()).select_from(CLIENT))
        if clients and name == SITE_NAME:
            return False
        if clients:
            raise DocumentRefused(say("Use an empty base for the demonstration: this one has clients in it."))
        row = insert(SITE).values(id=1, name=UNFINISHED, address="Calle Inventada 1, Villaejemplo",
                                  zone="Europe/Madrid", sscc_prefix="9521234", sscc_next=1,
                                  command_key=secrets.token_bytes(32))
        connection.execute(row.on_conflict_do_update(index_elements=["id"], set_={
            "name": UNFINISHED, "address": row.excluded.address, "zone": row.excluded.zone,
            "sscc_prefix": row.excluded.sscc_prefix}))
    return True


def _import(url: str, kind: Kind, data: bytes, name: str, folder: Path, *, at: datetime, client: str = "") -> None:
    report = import_document(url, kind, data, name=name, folder=folder, client=client, at=at)
    if not report.ok:
        first = report.faults[0]
        raise DocumentRefused(say("Call whoever looks after the program: the demonstration's {name} is wrong in row "
                                  "{row} ({value}): {sentence}", name=name, row=first.row, value=first.value,
                                  sentence=first.sentence))
