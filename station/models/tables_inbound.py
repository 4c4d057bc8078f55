"""The tables of announcements as SQLAlchemy Core knows them. The frozen SQL of the migrations is the truth."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Computed, Date, Integer, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from station.models.tables import METADATA, MOMENT

INBOUND = Table(
    "inbound", METADATA, Column("client_id", Uuid, primary_key=True), Column("id", Uuid, primary_key=True),
    Column("number", Text), Column("version", Integer), Column("state", Text), Column("blind", Boolean),
    Column("tracking", Text), Column("expected_at", MOMENT), Column("arrived_at", MOMENT), Column("closed_at", MOMENT),
    Column("dock_id", Uuid), Column("lease_bench", Text))

CARTON = Table(
    "carton", METADATA, Column("client_id", Uuid, primary_key=True), Column("id", Uuid, primary_key=True),
    Column("code", Text), Column("kind", Text), Column("parent_id", Uuid), Column("location_id", Uuid),
    Column("inbound_id", Uuid), Column("state", Text), Column("sealed", Boolean))

INBOUND_LINE = Table(
    "inbound_line", METADATA, Column("client_id", Uuid, primary_key=True), Column("id", Uuid, primary_key=True),
    Column("inbound_id", Uuid), Column("number", Integer), Column("sku_id", Uuid), Column("carton_id", Uuid),
    Column("announced", Integer), Column("received", Integer), Column("lot", Text), Column("made", Date))

INBOUND_SERIAL = Table(
    "inbound_serial", METADATA, Column("client_id", Uuid, primary_key=True),
    Column("inbound_id", Uuid, primary_key=True), Column("line_id", Uuid, primary_key=True),
    Column("serial_raw", Text), Column("serial", Text, Computed("_normalise(serial_raw)", persisted=True)),
    Column("aliases", JSONB), Column("carton_id", Uuid), Column("unit_id", Uuid))

INBOUND_ALIAS = Table(
    "inbound_alias", METADATA, Column("client_id", Uuid, primary_key=True),
    Column("inbound_id", Uuid, primary_key=True), Column("value", Text, primary_key=True),
    Column("line_id", Uuid, primary_key=True), Column("serial", Text))
