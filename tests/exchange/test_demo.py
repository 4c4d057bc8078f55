"""The demonstration has every state of a unit's life, and a life that proves."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import psycopg

from station.exchange.demo import fill
from tests.conftest import Database


def test_the_demo_has_units_in_every_state_and_filling_again_changes_nothing(database: Database) -> None:
    began = time.monotonic()
    fill(database.owner_url)
    print("filled in", time.monotonic() - began)
    with psycopg.connect(database.owner_url) as c:
        print(c.execute("select state, count(*) from unit group by 1").fetchall())
        print(c.execute("select state, count(*) from orders group by 1").fetchall())
    fill(database.owner_url)
