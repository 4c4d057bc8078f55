"""What the office asks of the house's functions: as a supervisor who is named, under an id of its own."""

from __future__ import annotations

from typing import Any, LiteralString
from uuid import UUID

from station.answers import Answer
from station.clock import new_id, now
from station.commands import Act
from station.errors import DocumentRefused
from station.models.database import Database
from station.operation_json import op_of
from station.sentences import Sentence, say

OFFICE = "OFFICE"
LIMIT_S = 60.0
COUNTS: LiteralString = """
    SELECT * FROM station.count_queue WHERE %(every)s OR plan_state NOT IN ('approved', 'cancelled')
     ORDER BY made_at DESC, code, place
"""


def ask_office(url: str, function: str, *, by: str, **given: object) -> Answer:
    """The answer, recorded or refused. `by`: the name of a person. Raises DocumentRefused for a name nobody has."""
    with Database(url, limit_s=LIMIT_S) as base:
        act = Act(new_id(), now(), OFFICE, person_named(base, by))
        return base.call(function, op_of(act, function, **given))


def counted_places(url: str, *, every: bool = False) -> list[dict[str, Any]]:
    """The rows of `count_queue`, the newest plan first; without `every` those of counts that are not yet approved."""
    with Database(url) as base:
        return base.rows(COUNTS, {"every": every})


def person_named(base: Database, name: str) -> UUID:
    """The one active person of this name. Raises DocumentRefused."""
    found = base.rows("SELECT id FROM station.person WHERE active AND lower(name) = lower(%(name)s)", {"name": name})
    if len(found) != 1:
        raise DocumentRefused(_nobody(name, len(found)))
    return UUID(str(found[0]["id"]))


def _nobody(name: str, found: int) -> Sentence:
    if found:
        return say("Name another person: {count} are called {name}.", count=found, name=name)
    return say("Name somebody who works here: nobody is called {name}.", name=name)
