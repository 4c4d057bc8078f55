"""SQLAlchemy over the guarded connection, for what composes queries: the office's screens, imports, reports."""

from __future__ import annotations

from functools import partial

from sqlalchemy import Engine, create_engine

from station.models.database import LIMIT_S, connect


def engine(url: str, *, limit_s: float | None = LIMIT_S) -> Engine:
    """An AUTOCOMMIT engine: one statement is one round trip, and nothing is asked before it.

    `limit_s` None for work that may take its time. Dispose of it when done.
    """
    return create_engine(
        "postgresql+psycopg://", creator=partial(connect, url, limit_s=limit_s), isolation_level="AUTOCOMMIT",
        pool_size=1, max_overflow=4, pool_pre_ping=False, use_native_hstore=False,
    )
