"""The tables of announced returns as SQLAlchemy Core knows them. The frozen SQL of the migrations is the truth."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text, Uuid

from station.models.tables import METADATA, MOMENT

RMA = Table(
    "rma", METADATA, Column("client_id", Uuid, primary_key=True), Column("id", Uuid, primary_key=True),
    Column("number", Text), Column("order_id", Uuid), Column("customer", Text), Column("tracking", Text),
    Column("state", Text), Column("made_at", MOMENT), Column("due_at", MOMENT))

RMA_LINE = Table(
    "rma_line", METADATA, Column("client_id", Uuid, primary_key=True), Column("id", Uuid, primary_key=True),
    Column("rma_id", Uuid), Column("number", Integer), Column("sku_id", Uuid), Column("serial", Text),
    Column("unit_id", Uuid), Column("quantity", Integer), Column("reason", Text), Column("comment", Text))
