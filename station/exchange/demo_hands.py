"""A person at a bench of the demo's past, scan by scan: the acts of today, each some seconds after another."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import text

from station.clock import new_id
from station.exchange.book import Book

Act = tuple[str, UUID | None, Mapping[str, Any]]
QUICKEST_S, SLOWEST_S = 5, 19
TYPED_OF_A_HUNDRED = 3      # scans that were typed in

_DOORS = {"pack": "record", "pick": "record", "hold": "record"}
# Asked one after another on the server, each by its own function: a trip each would be most of the time.
MAKE_IN_TURN = text("""
    CREATE OR REPLACE FUNCTION pg_temp.in_turn(acts jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
    DECLARE one jsonb; told jsonb;
    BEGIN
        FOR one IN SELECT x FROM jsonb_array_elements(acts) x LOOP
            EXECUTE format('SELECT station.%I($1)', one->>'door') INTO told USING one->'op';
            IF told->>'outcome' <> 'recorded' THEN
                RETURN jsonb_build_object('asked', one, 'told', told);
            END IF;
        END LOOP;
        RETURN NULL;
    END $$
""")
IN_TURN = text("SELECT pg_temp.in_turn(CAST(:acts AS jsonb))")


@dataclass(slots=True)
class Hands:
    """Who, where and when. `at` moves on with every act; `dice` are always the same ones."""

    book: Book
    bench: str
    operator: UUID
    at: datetime
    dice: Random

    def wait(self, **time: float) -> Hands:
        self.at += timedelta(**time)
        return self

    def tell(self, function: str, client: UUID | None = None, *, code: str = "", **given: Any) -> dict[str, Any]:
        """Ask as a bench does; the answer, whatever it is. `code` is what was scanned."""
        return self.book.call(_DOORS.get(function, function), self._op(function, client, code, given))

    def do(self, function: str, client: UUID | None = None, *, code: str = "", **given: Any) -> dict[str, Any]:
        """Ask, and insist that it is recorded."""
        answer = self.tell(function, client, code=code, **given)
        assert answer["outcome"] == "recorded", (function, given, answer)
        return answer

    def do_all(self, acts: Iterable[Act]) -> None:
        """Many acts in one trip: each is asked by itself, and all of them must be recorded. An act: function, client,
        what it needs, `code` among it."""
        asked = [{"door": _DOORS.get(function, function),
                  "op": self._op(function, client, str(given.get("code", "")), given)}
                 for function, client, given in acts]
        refused = self.book.connection.scalar(IN_TURN, {"acts": json.dumps(asked, default=str)})
        assert refused is None, refused

    def _op(self, function: str, client: UUID | None, code: str, given: Mapping[str, Any]) -> dict[str, Any]:
        self.wait(seconds=self.dice.randint(QUICKEST_S, SLOWEST_S))
        op = {"id": new_id(), "kind": function, "bench": self.bench, "operator": self.operator,
              "at": self.at.isoformat(), "scanner": "demo", **given}
        if client is not None:
            op["client"] = client
        if code:
            op |= {"code": code, "raw": code.encode().hex(), "keyed": self.dice.randrange(100) < TYPED_OF_A_HUNDRED}
        return op

    def settled(self, answer: Mapping[str, Any], fate: str = "printed") -> list[Act]:
        """The papers of an act came out of the printer; the last of them as `fate` says."""
        papers = answer.get("prints") or []
        return [("settle_print", None, {"print": paper["id"], "fate": fate if paper is papers[-1] else "printed"})
                for paper in papers]


def digest_of(badge: str) -> str:
    """A badge as benches send it."""
    return hashlib.sha256(badge.encode()).hexdigest()
