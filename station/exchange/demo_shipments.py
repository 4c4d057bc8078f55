"""The demo's shipments beyond the samples: units that were expected before, and how far cartons are believed."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import text

from station.exchange.book import Book
from station.exchange.demo_goods import SERIALISED, serial_of, state_of, table

RULES: Mapping[str, tuple[str, int]] = {
    "HLV-C1": ("carton_if_asn_lists_serials", 0), "HLV-H2": ("sample_n", 2),
    "HLV-CBL": ("carton_if_asn_lists_serials", 0),
    "QDL-A1": ("carton_if_asn_lists_serials", 0), "ARV-L35": ("sample_n", 3),
}
EXPECTED = ("HLV-H2", "HLV-C1")


def carton_rules(book: Book) -> None:
    """How far cartons of a SKU are believed."""
    for sku, (rule, count) in RULES.items():
        book.connection.execute(text("UPDATE station.sku SET carton_rule = :rule, sample_n = :count WHERE code = :sku"),
                                {"rule": rule, "count": count, "sku": sku})


def expected_shipment() -> bytes:
    """What the unit lists called expected, announced at last: no carton is named."""
    rows = [("HLV", "HLV-ASN-0398", "RX20398001", sku, serial_of(sku, n))
            for sku in EXPECTED for goods in SERIALISED if goods.sku == sku
            for n in range(1, goods.units + 1) if state_of(n)[0] == "expected"]
    return table(("client", "shipment", "tracking", "sku", "serial"), rows)
