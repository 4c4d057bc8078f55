"""The demo's orders beyond the samples: what shipped in the last weeks, and what waits today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from station.exchange.demo_goods import stored_serials, table

HEADING = ("client", "order", "line", "sku", "quantity", "lane", "carrier", "cut_off", "ship_name", "ship_street",
           "ship_postcode", "ship_city", "ship_country", "tote", "notes", "serials")
CARRIERS = ("Postal Norte", "Rayo Express", "Carga Sur")
NAMES = ("Alba", "Bruno", "Carla", "Dario", "Elsa", "Fermín", "Greta", "Hugo", "Ilda", "Joel")
FAMILIES = ("Ejemplar", "Supuesto", "Modelo", "Amostra", "Sample", "Ficticia", "Imaginario")
TOWNS = (("28999", "Villaejemplo", "ES"), ("50994", "Muestra del Río", "ES"), ("00999-001", "Exemplópolis", "BR"),
         ("ZZ1 1ZZ", "Exampleton", "GB"))
NOTES = ("", "", "", "Gift: leave the price out.", "", "Seal with the blue tape.", "", "")
# What a shipped order had in it, and what an open one has: SKUs of one client with quantities.
SHIPPED: Mapping[str, Sequence[tuple[tuple[str, int], ...]]] = {
    "HLV": ((("HLV-C1", 1), ("HLV-CBL", 1)), (("HLV-H2", 2),), (("HLV-H2", 1), ("HLV-HS", 1), ("HLV-CBL", 1))),
    "QDL": ((("QDL-X5", 1), ("QDL-FND", 1)), (("QDL-A1", 3),), (("QDL-X5P", 1), ("QDL-CAR", 1))),
    "ARV": ((("ARV-M1", 1), ("ARV-BT", 2)), (("ARV-L35", 2),), (("ARV-M2", 1),)),
}
WAITING: Mapping[str, Sequence[tuple[tuple[str, int], ...]]] = {
    "HLV": ((("HLV-C1", 1),), (("HLV-H2", 3), ("HLV-CBL", 3)), (("HLV-C1", 2), ("HLV-PAD", 2), ("HLV-HS", 2)),
            (("HLV-CBL", 5),)),
    "QDL": ((("QDL-A1", 1),), (("QDL-X5", 1), ("QDL-FND", 1), ("QDL-CAR", 1), ("QDL-BAT", 1)), (("QDL-X5P", 2),),
            (("QDL-A1", 4), ("QDL-CAR", 4))),
    "ARV": ((("ARV-L35", 1),), (("ARV-M1", 1), ("ARV-L35", 2), ("ARV-BT", 3)), (("ARV-SHT", 2), ("ARV-MET", 1)),
            (("ARV-BT", 10),)),
}
LETTER = {"HLV": "H", "QDL": "Q", "ARV": "A"}
SHIPPED_EACH = 15
WAITING_EACH = 8
LANES = ("DTC", "marketplace", "DTC", "export")


def address_of(n: int) -> tuple[str, ...]:
    postcode, town, country = TOWNS[n % len(TOWNS)]
    return (f"{NAMES[n % len(NAMES)]} {FAMILIES[n % len(FAMILIES)]}", f"Calle Inventada {n % 90 + 1}", postcode, town,
            country)


def shipped_orders() -> bytes:
    """Orders that the demo then packs and ships, in the past."""
    rows: list[tuple[object, ...]] = []
    for client, kinds in SHIPPED.items():
        for n in range(SHIPPED_EACH):
            head = (LANES[n % 2], CARRIERS[n % 2], "", *address_of(n), "", "")
            rows += [(client, f"{LETTER[client]}-{9001 + n}", line, sku, quantity, *head, "")
                     for line, (sku, quantity) in enumerate(kinds[n % len(kinds)], 1)]
    return table(HEADING, rows)


def waiting_orders(now: datetime) -> bytes:
    """Orders of every size that wait now; cut-offs are from half an hour to a day and a half away."""
    rows: list[tuple[object, ...]] = []
    tote = 9
    for client, kinds in WAITING.items():
        for n in range(WAITING_EACH):
            cut_off = (now + timedelta(minutes=30 + 95 * n)).replace(second=0, microsecond=0).isoformat()
            in_tote = f"T-{tote:02d}" if n % 2 == 0 else ""
            tote += 1 if in_tote else 0
            head = (LANES[n % 4], CARRIERS[n % 3], cut_off, *address_of(n + 40), in_tote, NOTES[n])
            rows += [(client, f"{LETTER[client]}-{5001 + n}", line, sku, quantity, *head, "")
                     for line, (sku, quantity) in enumerate(kinds[n % len(kinds)], 1)]
    return table(HEADING, [*rows, *_twelve_lines(), *_exact()])


def _twelve_lines() -> list[tuple[object, ...]]:
    skus = ("HLV-C1", "HLV-H2", "HLV-PAD", "HLV-HS", "HLV-CBL", "HLV-H2") * 2
    head = ("wholesale", "Carga Sur", "", *address_of(3), "T-30", "Goods by line, in this order.")
    return [("HLV", "H-5050", line, sku, 1 + line % 2, *head, "") for line, sku in enumerate(skus, 1)]


def _exact() -> list[tuple[object, ...]]:
    """One with its exact units named, one whose unit is only kept for it and may be swapped."""
    edition, camera = stored_serials("HLV-H2L")[-1], stored_serials("ARV-M1")[-1]
    return [("HLV", "H-5051", 1, "HLV-H2L", 1, "DTC", "Rayo Express", "", *address_of(5), "T-29", "", edition),
            ("ARV", "A-5051", 1, "ARV-M1", 1, "DTC", "Postal Norte", "", *address_of(6), "T-28", "", camera)]
