"""Places of the demonstration that say no, and a pick face that runs low."""

from __future__ import annotations

from sqlalchemy import select, update

from station.clock import new_id
from station.exchange.book import Book
from station.models.tables import CLIENT, LOCATION

FACE = {"pick_face": "QDL-X5", "min": 2, "max": 4}


def place_rules(book: Book) -> None:
    """One place of each kind that says no: full, for one client only, for goods on hold; and an empty pick face."""
    clients = {row.code: row.id for row in book.all(select(CLIENT.c.code, CLIENT.c.id))}
    for code, columns in (("LOC:A-05-04", {"rules": {"capacity": 1}}), ("LOC:A-05-03", {"client_id": clients["ARV"]}),
                          ("LOC:CAGE-1", {"rules": {"hold": True, "secure": True}})):
        book.connection.execute(update(LOCATION).where(LOCATION.c.code == code).values(**columns))
    book.connection.execute(LOCATION.insert().values(
        id=new_id(), code="LOC:F-01-01", kind="bin", client_id=clients["QDL"], rules=FACE))
