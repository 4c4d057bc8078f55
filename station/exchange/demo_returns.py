"""The demo's announced returns: what customers of shipped orders send back, and why they say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, text

from station.exchange import rmas
from station.exchange.book import Book
from station.exchange.demo_goods import table
from station.exchange.reports import Tally

HEADING = ("client", "rma", "order", "customer", "tracking", "due", "sku", "serial", "quantity", "reason", "comment",
           "status")
EACH = 6                  # returns of every brand
EVERY = 2                 # each second unit that is still out comes back
# Reason and what the customer wrote; whether the brand knows the serial; whether there is a tracking number.
SAID: Sequence[tuple[str, str, bool, bool]] = (
    ("defective", "Does not start any more.", True, True),
    ("unwanted", "", True, True),
    ("transit_damage", "The box arrived with a hole in it.", False, True),
    ("wrong_item", "This is not the one I ordered.", True, False),
    ("missing_parts", "The charger was not in the box.", False, True),
    ("warranty", "Stopped working after a week.", True, True),
)
# The same in the language of the brand's customers.
WROTE: Mapping[str, Mapping[str, str]] = {
    "QDL": {"defective": "Ya no enciende.", "transit_damage": "La caja llegó con un agujero.",
            "wrong_item": "No es el que pedí.", "missing_parts": "El cargador no venía en la caja.",
            "warranty": "Dejó de funcionar a la semana."},
    "ARV": {"defective": "Não liga mais.", "transit_damage": "A caixa chegou furada.",
            "wrong_item": "Não é o que eu pedi.", "missing_parts": "O carregador não veio na caixa.",
            "warranty": "Parou de funcionar em uma semana."},
}
OUT = text("""
    SELECT c.code AS client, o.number AS "order", o.ship_to->>'name' AS customer, s.code AS sku, u.serial
      FROM station.unit u JOIN station.client c ON c.id = u.client_id
      JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
      JOIN station.order_line l ON l.client_id = u.client_id AND l.id = u.line_id
      JOIN station.orders o ON o.client_id = l.client_id AND o.id = l.order_id
     WHERE u.state = 'shipped' AND o.state = 'shipped' ORDER BY c.code, o.number, u.serial
""")


def announce_returns(book: Book, now: datetime) -> None:
    """Write the returns of every brand through the same import as a real list, inside the demo's own transaction."""
    rows = book.connection.execute(OUT).all()
    found = [row for code in sorted({row.client for row in rows})
             for row in _rows(code, [one for one in rows if one.client == code], now)]
    draft = rmas.read(table(HEADING, found), name="returns-demo.csv")
    rmas.take_in(Book(book.connection, "returns-demo.csv", now - timedelta(days=3)), draft, Tally())
    assert not draft.faults, draft.faults[0]


def _rows(client: str, units: Sequence[Row[Any]], now: datetime) -> Iterator[tuple[object, ...]]:
    """One return after another; the last of each brand was called off by its customer."""
    due = (now + timedelta(days=4)).date().isoformat()
    for n, unit in enumerate(units[1::EVERY][:EACH]):
        reason, comment, serial_known, tracked = SAID[n % len(SAID)]
        comment = WROTE.get(client, {}).get(reason, comment)
        tracking = f"RT{ord(client[0])}{4000 + n}7" if tracked else ""
        yield (client, f"RMA-{client[0]}-{3001 + n}", unit.order, unit.customer, tracking, due, unit.sku,
               unit.serial if serial_known else "", 1, reason, comment,
               "cancelled" if n == EACH - 1 else "announced")
