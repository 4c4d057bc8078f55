"""One history of the demo that somebody has tampered with behind the program's back, to show how that is told."""

from __future__ import annotations

import psycopg


def tamper(owner_url: str, serial: str) -> None:
    """Write another bench into the first event of a unit, past the guard that refuses it. For a base that is thrown
    away; doing so again changes nothing."""
    with psycopg.connect(owner_url, autocommit=True) as connection:
        connection.execute("SET search_path = station, pg_temp")
        connection.execute("ALTER TABLE event DISABLE TRIGGER event_append_only")
        connection.execute("""
            UPDATE event e SET bench = 'ELSEWHERE' FROM unit u
             WHERE u.client_id = e.client_id AND u.id = e.unit_id AND u.serial = %s AND e.rev = 2""", [serial])
        connection.execute("ALTER TABLE event ENABLE TRIGGER event_append_only")
