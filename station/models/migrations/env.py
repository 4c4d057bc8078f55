"""Alembic's entry: runs what `station.models.migrating.upgrade` hands it, each migration in its own transaction."""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    version_table_schema="station",
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
