"""Rows by the million, for bases that are made to be measured: COPY in one transaction, with nothing checked.

Only for a base that was just made, on a server of its own. Triggers and foreign keys sleep while it lasts
(`session_replication_role`), so what is loaded has to be right by itself; the constraints stay where they are and
hold again from the next transaction on. On a server with `LOADING` the rows are not written twice: a table that was
emptied in the same transaction needs no write-ahead log.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import LiteralString

from psycopg import Connection, sql

from station.models.database import connect

LOADING: Mapping[str, str] = {
    "wal_level": "minimal", "max_wal_senders": "0", "max_wal_size": "8GB", "checkpoint_timeout": "30min",
    "shared_buffers": "1GB", "maintenance_work_mem": "512MB", "autovacuum": "off",
}
EMPTIED = ("site", "operation", "event", "parcel_item", "order_line", "parcel", "unit", "standing", "orders",
           "print_job", "inbound", "inbound_line", "inbound_serial", "inbound_item", "alias", "rma", "rma_line",
           "return_parcel", "return_item", "return_answer", "exception_case")

STANDING: LiteralString = """
    INSERT INTO standing (client_id, unit_id, location_id, carton_id, sku_id, since)
    SELECT client_id, id, location_id, carton_id, sku_id, changed_at FROM unit
     WHERE location_id IS NOT NULL OR carton_id IS NOT NULL
"""


class Bulk:
    """One loading. `fill` takes lines in COPY's text format, in blocks of any length."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def fill(self, table: str, columns: Sequence[str], blocks: Iterable[bytes]) -> None:
        """Append lines to a table; the other columns get their defaults."""
        statement = sql.SQL("COPY {} ({}) FROM STDIN {}").format(
            sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns)),
            sql.SQL("WITH (FREEZE)" if table in EMPTIED else ""))
        with self._connection.cursor() as cursor, cursor.copy(statement) as copy:
            for block in blocks:
                copy.write(block)


@contextmanager
def bulk(admin_url: str) -> Iterator[Bulk]:
    """All of it or nothing; afterwards the planner knows what there is. Raises DatabaseAway."""
    with connect(admin_url, limit_s=None) as connection:
        connection.execute("SET search_path = station")
        connection.execute("SET session_replication_role = replica")
        with connection.transaction():
            connection.execute(sql.SQL("TRUNCATE {} CASCADE").format(
                sql.SQL(", ").join(map(sql.Identifier, EMPTIED))))
            yield Bulk(connection)
            connection.execute(STANDING)    # what the sleeping trigger would have written
        connection.execute("VACUUM (ANALYZE)")
        connection.execute("CHECKPOINT")
