"""The demo's lanes: a tote of each, what its brands want done with what comes back, and what must come with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import text

from station.clock import new_id
from station.exchange.book import Book
from station.jobs_returns import LANES

# What every brand wants, first match wins: the rest is quarantine.
RULES: tuple[dict[str, Any], ...] = (
    {"name": "Locked: send back", "when": {"findings": ["locked", "data_left"]}, "lane": "SHIP_BACK"},
    {"name": "Carrier's damage", "when": {"liable": ["carrier"], "grades": ["D", "E"]}, "lane": "SCRAP"},
    {"name": "As new", "when": {"grades": ["A"]}, "lane": "SELLABLE"},
    {"name": "Light wear", "when": {"grades": ["B"]}, "lane": "REFURBISHABLE"},
    {"name": "Faulty within warranty", "when": {"grades": ["C", "D"], "warranty": "under"}, "lane": "RETURN_TO_VENDOR"},
    {"name": "Parts are missing", "when": {"findings": ["missing_parts"]}, "lane": "LIQUIDATE"},
    {"name": "For parts", "when": {"grades": ["D"]}, "lane": "PARTS_ONLY"},
    {"name": "Nothing left", "when": {"grades": ["E"]}, "lane": "SCRAP"},
)
# A brand calls its rules in its own language, as it does its products.
CALLED: Mapping[str, Mapping[str, str]] = {
    "QDL": {"Locked: send back": "Bloqueado: devolver", "Carrier's damage": "Daño del transportista",
            "As new": "Como nuevo", "Light wear": "Uso leve", "Faulty within warranty": "Defecto en garantía",
            "Parts are missing": "Faltan partes", "For parts": "Para piezas", "Nothing left": "Sin remedio"},
    "ARV": {"Locked: send back": "Bloqueado: devolver", "Carrier's damage": "Dano da transportadora",
            "As new": "Como novo", "Light wear": "Uso leve", "Faulty within warranty": "Defeito na garantia",
            "Parts are missing": "Faltam partes", "For parts": "Para peças", "Nothing left": "Sem conserto"},
}
ACCESSORIES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "HLV-H2": (("Dock", "console"), ("Controllers, left and right", "controller"), ("Cable, 2 m", "cable")),
    "HLV-C1": (("Cable, 2 m", "cable"),),
    "QDL-X5": (("Cable de carga", "cable"), ("Tapa de la batería", "battery")),
    "ARV-L35": (("Tampas da objetiva", "lens"),),
}
TOTE = text("""
    INSERT INTO station.location (id, code, kind, rules) VALUES (:id, :code, 'tote', CAST(:rules AS jsonb))""")
RULED = text("""
    INSERT INTO station.lane_rules (client_id, version, rules) VALUES (:client, 1, CAST(:rules AS jsonb))""")
COMPARE = text("""
    UPDATE station.client SET rules = rules || '{"returns": {"compare": ["imei2"]}}'::jsonb WHERE code = 'QDL'""")
PLACE = text("UPDATE station.location SET rules = rules || CAST(:rules AS jsonb) WHERE code = :code")


def lanes(book: Book) -> None:
    """Totes and places of the lanes, the brands' rules, what must come with what."""
    connection = book.connection
    for lane in LANES:
        rules = json.dumps({"lane": lane})
        connection.execute(PLACE, {"rules": rules, "code": f"LOC:LANE-{lane}"})
        connection.execute(TOTE, {"id": new_id(), "code": f"TOTE:{lane}", "rules": rules})
    for client_id, code in connection.execute(text("SELECT id, code FROM station.client")).all():
        names = CALLED.get(code, {})
        rules = json.dumps([{**rule, "name": names.get(rule["name"], rule["name"])} for rule in RULES])
        connection.execute(RULED, {"client": client_id, "rules": rules})
    connection.execute(COMPARE)    # a phone's second IMEI says whether its board is the one that left
    connection.execute(text("UPDATE station.sku SET warranty_months = 24 WHERE policy <> 'none'"))
    for sku, parts in ACCESSORIES.items():
        found = connection.execute(text("SELECT client_id, id FROM station.sku WHERE code = :sku"), {"sku": sku}).one()
        book.call("save_accessories", book.operation("save_accessories", found.client_id) | {
            "sku": found.id, "accessories": [{"name": name, "picture": picture} for name, picture in parts]})
