"""An event as bytes, and the hash that ties it to the one before: said a second time, apart from the base.

The base says the same in functions of its own (`_canonical` and `_chained` in the migrations). None of them is
called here: the queries below are this program's and use nothing but what PostgreSQL brings, so that a base
whose functions were changed cannot vouch for itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256

import psycopg
from psycopg.errors import error_from_result
from psycopg.pq import ExecStatus

Row = list[bytes]

# Each field with its length in front, a dash for NULL, so that no two rows read the same.
_STANDING = b"""concat(
    coalesce('36:' || location_id, '-'), coalesce('36:' || carton_id, '-'), coalesce('36:' || parcel_id, '-'),
    coalesce('36:' || line_id, '-'), coalesce('36:' || reserved_line, '-'),
    coalesce(octet_length(hold) || ':' || hold, '-'), coalesce(octet_length(grade) || ':' || grade, '-'),
    coalesce(octet_length(lane) || ':' || lane, '-'))"""

# The canonical form in the pieces that are needed apart; in `EVENTS` no column is NULL.
CLIENT, UNIT, EVENT, REV, STEP, STANDING, ACT, AT, RECORDED_AT, REST, HASH, XID = range(12)
EVENTS = b"""
    COPY (SELECT client_id, unit_id, id, rev,
                 concat(octet_length(kind), ':', kind, octet_length(from_state), ':', from_state,
                        octet_length(state), ':', state),
                 %b,
                 concat('36:', op_id, coalesce('36:' || operator, '-'), octet_length(bench), ':', bench),
                 (extract(epoch FROM at) * 1000000)::bigint,
                 (extract(epoch FROM recorded_at) * 1000000)::bigint,
                 concat(coalesce('36:' || corrects, '-'), octet_length(facts::text), ':', facts),
                 encode(hash, 'hex'), xid
            FROM event ORDER BY client_id, unit_id, rev) TO STDOUT
""" % _STANDING
# The same pieces of one unit's events, for Database.rows; the columns have the names p0 to p11.
OF_ONE_UNIT = (b"""
    SELECT client_id::text AS p0, unit_id::text AS p1, id::text AS p2, rev::text AS p3,
           concat(octet_length(kind), ':', kind, octet_length(from_state), ':', from_state,
                  octet_length(state), ':', state) AS p4,
           %b AS p5,
           concat('36:', op_id, coalesce('36:' || operator, '-'), octet_length(bench), ':', bench) AS p6,
           (extract(epoch FROM at) * 1000000)::bigint::text AS p7,
           (extract(epoch FROM recorded_at) * 1000000)::bigint::text AS p8,
           concat(coalesce('36:' || corrects, '-'), octet_length(facts::text), ':', facts) AS p9,
           encode(hash, 'hex') AS p10, xid::text AS p11
      FROM event WHERE client_id = %%(client)s AND unit_id = %%(unit)s ORDER BY rev
""" % _STANDING).decode()
UNIT_CLIENT, UNIT_ID, UNIT_STATE, UNIT_STANDING, UNIT_REV, UNIT_HEAD, UNIT_CHANGED_AT, UNIT_SKU, UNIT_SERIAL = range(9)
UNITS = b"""
    COPY (SELECT client_id, id, state, %b, rev, encode(head, 'hex'), (extract(epoch FROM changed_at) * 1000000)::bigint,
                 sku_id, serial_raw
            FROM unit ORDER BY client_id, id) TO STDOUT
""" % _STANDING

_ESCAPE = re.compile(rb"\\(.)", re.DOTALL)
_PLAIN = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v"}


def chained(head: bytes, row: Row) -> bytes:
    """The hash that an event of `EVENTS` must have after `head` (32 bytes, or nothing before the first)."""
    client, unit, event, rev, step, standing, act, at, recorded, rest, _, _ = row
    return sha256(b"".join((
        head, b"36:", client, b"36:", event, b"36:", unit, b"%d:" % len(rev), rev, step, standing, act,
        b"%d:" % len(at), at, b"%d:" % len(recorded), recorded, rest,
    ))).digest()


def fields(canonical: bytes) -> list[bytes | None]:
    """The fields of a piece of the canonical form; None for NULL."""
    found: list[bytes | None] = []
    at = 0
    while at < len(canonical):
        if canonical[at:at + 1] == b"-":
            found.append(None)
            at += 1
            continue
        start = canonical.index(b":", at) + 1
        at = start + int(canonical[at:start - 1])
        found.append(canonical[start:at])
    return found


def rows(connection: psycopg.Connection, copy: bytes) -> Iterator[Row]:
    """The rows of a COPY without NULLs. By libpq itself: psycopg's own copy takes as long as checking a row does."""
    pgconn = connection.pgconn
    result = pgconn.exec_(copy)
    while result.status == ExecStatus.COPY_OUT:
        size, data = pgconn.get_copy_data(0)
        if size < 0:
            result = pgconn.get_result() or result
            break
        line = bytes(data)
        yield line[:-1].split(b"\t") if b"\\" not in line else [_plain(field) for field in line[:-1].split(b"\t")]
    if result.status != ExecStatus.COMMAND_OK:
        raise error_from_result(result)
    while pgconn.get_result():
        pass


def _plain(raw: bytes) -> bytes:
    """A field without COPY's escapes."""
    return _ESCAPE.sub(lambda found: _PLAIN.get(found[1], found[1]), raw)
