"""Places of the demonstration that say no."""

from __future__ import annotations

from sqlalchemy import select, update

from station.exchange.book import Book
from station.models.tables import CLIENT, LOCATION


def place_rules(book: Book) -> None:
    """One place of each kind that says no: full, for one client only, for goods on hold."""
    arvoreta = book.connection.scalar(select(CLIENT.c.id).where(CLIENT.c.code == "ARV"))
    for code, columns in (("LOC:A-05-04", {"rules": {"capacity": 1}}), ("LOC:A-05-03", {"client_id": arvoreta}),
                          ("LOC:CAGE-1", {"rules": {"hold": True, "secure": True}})):
        book.connection.execute(update(LOCATION).where(LOCATION.c.code == code).values(**columns))
