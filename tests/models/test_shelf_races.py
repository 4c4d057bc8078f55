"""A count, a move and a packing that meet at one shelf: what leaves it left before the count began, or stays."""

from __future__ import annotations

import threading
from functools import partial

import psycopg

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.counting_world import Counters
from tests.models.ledger_world import Answer, World, outcome
from tests.models.stock_world import at_once
from tests.waiting import wait_until

LEFT_WHILE_LOCKED = """
    SELECT count(*) FROM place_lock k JOIN event before ON before.location_id = k.location_id
      JOIN event e ON e.client_id = before.client_id AND e.unit_id = before.unit_id AND e.rev = before.rev + 1
     WHERE e.location_id IS DISTINCT FROM k.location_id AND e.recorded_at > k.locked_at
"""
WAITS = """
    SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
       AND usename = 'station_bench'
"""


def test_packing_from_a_shelf_waits_for_a_count_that_is_beginning(
    make_bench: MakeBench, world: World, database: Database,
) -> None:
    """Fails when packing reads whether the place is locked without holding the place."""
    bench = make_bench()
    _, serial = bench.receive(world.console)
    box = bench.take(world.order((world.console, 1)))
    told: list[Answer] = []
    packing = threading.Thread(target=lambda: told.append(bench.pack(box, serial)))
    with (psycopg.connect(database.admin_url, autocommit=True) as watching,
          psycopg.connect(database.owner_url) as counter, counter.transaction()):
        counter.execute("SELECT 1 FROM location WHERE id = %s FOR NO KEY UPDATE", [world.bin])
        count = world.client
        counter.execute("INSERT INTO count_plan (id, code, kind, scope) VALUES (%s, 'C-1', 'place', '{}')", [count])
        counter.execute("INSERT INTO place_lock (location_id, count_id, locked_at) VALUES (%s, %s, clock_timestamp())",
                        [world.bin, count])
        packing.start()
        wait_until(lambda: told or watching.execute(WAITS).fetchone() != (0,))
        assert told == []
    packing.join(20)
    assert outcome(told[0]) == ("refused", "place_locked")


def test_a_count_a_move_and_a_packing_at_one_moment(
    make_bench: MakeBench, world: World, database: Database,
) -> None:
    """Fails when either way out of the shelf is open while its count begins."""
    house = Counters(world, make_bench)
    packer = make_bench("PACK")
    box = packer.take(world.order((world.console, 60)))
    for _ in range(15):
        (moved, _), (_, packed) = house.dock.receive(world.console), house.dock.receive(world.console)
        house.plan()
        answers = at_once(partial(house.begin, house.first), partial(house.move, moved),
                          partial(packer.pack, box, packed))
        assert {answer["reason"] for answer in answers} <= {None, "place_locked"}
        assert world.value(LEFT_WHILE_LOCKED) == 0
        assert outcome(house.boss.do("leave_count_place", candidates=["A-1"], why="test"))[0] == "recorded"
        world.owner.execute("UPDATE count_place SET state = 'done'")
    assert verify(database.owner_url).faults == ()
