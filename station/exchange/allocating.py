"""Which exact units leave with which order: kept by the base, first in first out, for one order or all open ones."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from station.errors import DocumentRefused
from station.exchange.book import Book, one_transaction, owner_engine
from station.models.tables import CLIENT, ORDERS
from station.sentences import Sentence, say

DOCUMENT = "allocation"


@dataclass(frozen=True, slots=True)
class Kept:
    """One line of an order: so many units were kept for it now, and so many are nowhere in stock."""

    client: str
    order: str
    line: int
    sku: str
    kept: int
    short: int


def allocate(url: str, *, client: str = "", order: str = "") -> tuple[Kept, ...]:
    """Keep what is not kept yet, earliest cut-off first; every line that needed any. One operation a client.

    Raises DocumentRefused for a client or an order that is not known or waits for nothing, DatabaseAway.
    """
    with owner_engine(url) as made, one_transaction(made) as connection:
        book = Book(connection, DOCUMENT)
        kept: list[Kept] = []
        for code, id_, number in _wanted(book, client.upper(), order):
            answer = book.call("allocate", book.operation("allocate", id_) | ({"order": number} if number else {}))
            kept += [Kept(code, one["order"], line["line"], line["sku"], line["kept"], line["short"])
                     for one in answer["orders"] for line in one["lines"]]
    return tuple(kept)


def _wanted(book: Book, client: str, order: str) -> list[tuple[str, UUID, UUID | None]]:
    """Client code, its id, and the order where one is named."""
    query = select(CLIENT.c.code, CLIENT.c.id).order_by(CLIENT.c.code)
    clients = [(row.code, row.id) for row in book.all(query) if client in ("", row.code)]
    if not clients:
        raise DocumentRefused(say("Name a client that is known: {client} is none.", client=client or "-"))
    if not order:
        return [(code, id_, None) for code, id_ in clients]
    codes = {id_: code for code, id_ in clients}
    found = [row for row in book.all(select(ORDERS).where(ORDERS.c.number == order)) if row.client_id in codes]
    if len(found) != 1:
        raise DocumentRefused(_which(order, len(found)))
    if found[0].state not in ("open", "packing") or found[0].hold is not None:
        raise DocumentRefused(say("Leave order {order} as it is: it is {state}.", order=order,
                                  state=say("on hold") if found[0].hold is not None else found[0].state))
    return [(codes[found[0].client_id], found[0].client_id, found[0].id)]


def _which(order: str, count: int) -> Sentence:
    if count:
        return say("Name the client as well: {count} orders are called {order}.", count=count, order=order)
    return say("Name an order that is known: {order} is none.", order=order)
