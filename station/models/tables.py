"""The schema's tables as SQLAlchemy Core knows them: those that imports and look-ups use, without the ledger's own.

The frozen SQL of the migrations is the truth; here stands only what statements are built from. `unit` and `event`
are read, never written: that is for the database's functions.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Computed,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    SmallInteger,
    Table,
    Text,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB

METADATA = MetaData(schema="station")
MOMENT = DateTime(timezone=True)


def _client() -> Column[object]:
    return Column("client_id", Uuid, primary_key=True)


def _id() -> Column[object]:
    return Column("id", Uuid, primary_key=True)


SITE = Table(
    "site", METADATA, Column("id", SmallInteger, primary_key=True), Column("name", Text), Column("address", Text),
    Column("zone", Text), Column("sscc_prefix", Text), Column("sscc_next", BigInteger),
    Column("command_key", LargeBinary))

CLIENT = Table("client", METADATA, _id(), Column("code", Text), Column("name", Text), Column("rules", JSONB))

SKU = Table(
    "sku", METADATA, _client(), _id(), Column("code", Text), Column("name", Text), Column("picture", Text),
    Column("policy", Text), Column("exact", Boolean), Column("swap", Text), Column("profile", JSONB),
    Column("weight_g", Numeric(12, 2)), Column("value", Numeric(14, 2)), Column("currency", Text),
    Column("origin", Text), Column("hs_code", Text), Column("storing", JSONB),
    Column("carton_rule", Text), Column("sample_n", Integer), Column("regulated", Boolean),
    Column("warranty_months", Integer))

GTIN = Table(
    "gtin", METADATA, _client(), Column("gtin", Text, primary_key=True), Column("sku_id", Uuid),
    Column("quantity", Integer))

PERSON = Table(
    "person", METADATA, _id(), Column("name", Text), Column("role", Text), Column("language", Text),
    Column("active", Boolean))

BADGE = Table(
    "badge", METADATA, Column("digest", LargeBinary, primary_key=True), Column("person_id", Uuid),
    Column("issued_at", MOMENT), Column("revoked_at", MOMENT))

LOCATION = Table(
    "location", METADATA, _id(), Column("code", Text), Column("kind", Text), Column("client_id", Uuid),
    Column("rules", JSONB))

ORDERS = Table(
    "orders", METADATA, _client(), _id(), Column("number", Text), Column("state", Text), Column("hold", Text),
    Column("lane", Text), Column("carrier", Text), Column("cut_off", MOMENT), Column("ship_to", JSONB),
    Column("tote_id", Uuid), Column("lease_bench", Text), Column("lease_person", Uuid), Column("lease_until", MOMENT),
    Column("created_at", MOMENT), Column("shipped_at", MOMENT))

ORDER_LINE = Table(
    "order_line", METADATA, _client(), _id(), Column("order_id", Uuid), Column("number", Integer),
    Column("sku_id", Uuid), Column("ordered", Integer), Column("packed", Integer), Column("lot", Text))

ORDER_NOTE = Table(
    "order_note", METADATA, _client(), _id(), Column("order_id", Uuid), Column("text", Text),
    Column("confirmed_at", MOMENT), Column("confirmed_by", Uuid))

ORDER_DOCUMENT = Table(
    "order_document", METADATA, _client(), Column("order_id", Uuid, primary_key=True),
    Column("kind", Text, primary_key=True), Column("media", Text), Column("content", LargeBinary))

PARCEL = Table(
    "parcel", METADATA, _client(), _id(), Column("order_id", Uuid), Column("number", Integer), Column("state", Text),
    Column("sscc", Text), Column("tracking", Text), Column("items", Integer), Column("weight_g", Numeric(12, 2)),
    Column("expected_g", Numeric(12, 2)), Column("opened_at", MOMENT), Column("closed_at", MOMENT),
    Column("proved_at", MOMENT), Column("shipped_at", MOMENT), Column("bench", Text), Column("manifest_id", Uuid))

UNIT = Table(
    "unit", METADATA, _client(), _id(), Column("sku_id", Uuid), Column("serial_raw", Text),
    Column("serial", Text, Computed("_normalise(serial_raw)", persisted=True)), Column("state", Text),
    Column("location_id", Uuid), Column("parcel_id", Uuid), Column("line_id", Uuid), Column("reserved_line", Uuid),
    Column("hold", Text), Column("rev", Integer), Column("head", LargeBinary), Column("changed_at", MOMENT))

RESERVATION = Table(
    "reservation", METADATA, _client(), Column("unit_id", Uuid, primary_key=True), Column("line_id", Uuid))

DOCUMENT = Table(
    "document", METADATA, _client(), Column("kind", Text, primary_key=True), Column("name", Text, primary_key=True),
    Column("digest", LargeBinary, primary_key=True), Column("rows", Integer), Column("imported_at", MOMENT))
