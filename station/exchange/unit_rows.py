"""A row of a unit list (an announcement, or the stock of the day the house opens)."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from pydantic import BeforeValidator

from station.alias_types import ALIAS_TYPES
from station.exchange.cells import CapitalCode, Code, Line, NumberLikeCode, choice
from station.exchange.columns import CLIENT_CODE, SKU_CODE, Column
from station.exchange.rows import Row

COLUMNS = (
    CLIENT_CODE,
    SKU_CODE,
    Column("serial", ("serial number", "serial no", "serial no.", "s/n", "sn", "número de serie", "nº de serie",
                      "num serie", "serie", "nº serie", "número de série", "nº de série", "série")),
    Column("state", ("status", "estado", "situação", "situacao")),
    Column("location", ("place", "bin", "ubicación", "ubicacion", "posición", "hueco", "localização", "endereço",
                        "posição")),
    Column("lot", ("batch", "lote")),
    Column("imei", ("imei 1", "imei1")), Column("imei2", ("imei 2",)),
    Column("mac", ("mac address", "dirección mac", "endereço mac")), Column("wifi_mac", ("wi-fi mac", "wlan mac")),
    Column("iccid", ("sim",)), Column("meid"), Column("eid"),
    Column("marketplace", ("transparency", "marketplace code", "código marketplace")),
    Column("epc", ("rfid",)), Column("old_label", ("etiqueta antigua", "etiqueta antiga")),
)
REQUIRED = ("sku", "serial")

STATES = {"expected": "expected", "announced": "expected", "anunciado": "expected", "esperado": "expected",
          "esperada": "expected", "previsto": "expected", "received": "received", "recibido": "received",
          "recibida": "received", "recebido": "received", "stored": "stored", "in stock": "stored",
          "almacenado": "stored", "almacenada": "stored", "en stock": "stored", "armazenado": "stored",
          "em estoque": "stored"}


class NamedRow(Row):
    """A row that may say a unit's other names."""

    imei: NumberLikeCode = ""
    imei2: NumberLikeCode = ""
    mac: NumberLikeCode = ""
    wifi_mac: NumberLikeCode = ""
    iccid: NumberLikeCode = ""
    meid: NumberLikeCode = ""
    eid: NumberLikeCode = ""
    marketplace: NumberLikeCode = ""
    epc: NumberLikeCode = ""
    old_label: NumberLikeCode = ""

    @property
    def aliases(self) -> dict[str, str]:
        """Alias type to value, those that are filled in."""
        return {name: value for name in ALIAS_TYPES if (value := getattr(self, name))}


class UnitRow(NamedRow):
    """One unit."""

    client_code: CapitalCode = ""
    sku: Code
    serial: NumberLikeCode
    state: Annotated[str, BeforeValidator(partial(choice, STATES))] = ""
    location: CapitalCode = ""
    lot: Line = ""

    @property
    def wanted_state(self) -> str:
        """The state the row says; without one, a unit with a place is stored and one without is expected."""
        return self.state or ("stored" if self.location else "expected")
