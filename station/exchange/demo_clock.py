"""Rows that only describe, put back to the moments that the acts say. What was recorded keeps the server's clock:
events, operations, answers and findings are never touched."""

from __future__ import annotations

from station.exchange.book import Book
from station.exchange.demo_life import TO_THE_PAST

_AT_ITS_ACT = """
    UPDATE station.parcel p SET {column} = o.at FROM station.operation o
     WHERE o.parcel_id = p.id AND o.kind = '{kind}' AND o.outcome = 'recorded'"""
PARCELS = tuple(_AT_ITS_ACT.format(column=column, kind=kind) for column, kind in (
    ("closed_at", "close_parcel"), ("proved_at", "prove_label"), ("shipped_at", "ship_parcel")))
_ITEM_ACT = """
    UPDATE station.return_item i SET {column} = o.at FROM station.operation o
     WHERE o.kind = '{kind}' AND o.outcome = 'recorded' AND i.id = (o.answer #>> '{{item,id}}')::uuid"""
ITEMS = tuple(_ITEM_ACT.format(column=column, kind=kind) for column, kind in (
    ("inspected_at", "inspect_item"), ("routed_at", "inspect_item"), ("plate_proved_at", "prove_plate"),
    ("placed_at", "place_item")))
OTHERS = (
    """UPDATE station.orders o SET shipped_at = p.at, created_at = p.at - interval '1 day' FROM (
           SELECT client_id, order_id, max(shipped_at) AS at FROM station.parcel GROUP BY 1, 2) p
        WHERE p.client_id = o.client_id AND p.order_id = o.id AND o.state = 'shipped'""",
    """UPDATE station.parcel_item i SET added_at = p.closed_at - interval '1 minute' FROM station.parcel p
        WHERE p.client_id = i.client_id AND p.id = i.parcel_id AND p.closed_at < i.added_at""",
    """UPDATE station.print_job j SET ordered_at = o.at, settled_at = CASE WHEN j.settled_at IS NOT NULL THEN
           o.at + interval '5 seconds' END FROM station.operation o WHERE o.id = j.op_id""",
    """UPDATE station.inbound i SET arrived_at = o.at FROM station.operation o
        WHERE o.kind = 'open_inbound' AND o.outcome = 'recorded' AND i.id = (o.answer #>> '{job,inbound}')::uuid""",
    """UPDATE station.inbound i SET closed_at = o.at FROM station.operation o
        WHERE o.kind = 'close_inbound' AND o.outcome = 'recorded' AND i.number = o.answer->>'inbound'
          AND i.state = 'closed'""",
    "UPDATE station.inbound_item i SET at = o.at FROM station.operation o WHERE o.id = i.op_id",
    """UPDATE station.return_parcel r SET arrived_at = o.at FROM station.operation o
        WHERE o.kind = 'open_return' AND r.id = (o.answer #>> '{return,id}')::uuid""",
    """UPDATE station.return_parcel r SET closed_at = o.at FROM station.operation o
        WHERE o.kind = 'close_return' AND o.outcome = 'recorded' AND r.id = (o.answer #>> '{return,id}')::uuid""",
    "UPDATE station.return_item i SET arrived_at = o.at FROM station.operation o WHERE o.id = i.op_id",
    """UPDATE station.return_item i SET routed_at = i.arrived_at WHERE i.verdict = 'empty_box'""",
    """UPDATE station.vendor_return v SET opened_at = o.at FROM station.vendor_return_unit x
         JOIN station.operation o ON o.id = x.op_id
        WHERE x.client_id = v.client_id AND x.vendor_id = v.id AND o.answer #>> '{vendor,units,0,serial}' IS NOT NULL
          AND jsonb_array_length(o.answer #> '{vendor,units}') = 1""",
    "UPDATE station.vendor_return v SET shipped_at = o.at FROM station.operation o WHERE o.id = v.shipped_op",
    """UPDATE station.unit_label l SET proved_at = o.at FROM station.operation o
        WHERE o.kind = 'prove_unit_label' AND o.outcome = 'recorded' AND l.proved_at IS NOT NULL
          AND l.unit_id = (o.answer #>> '{unit,id}')::uuid""",
    *ITEMS,
    """UPDATE station.rma m SET made_at = r.arrived_at - interval '3 days', due_at = r.arrived_at + interval '2 days'
         FROM station.return_parcel r WHERE r.client_id = m.client_id AND r.rma_id = m.id""",
    """UPDATE station.exception_case x SET opened_at = o.at, due_at = o.at + station._due(x.class)
         FROM station.operation o WHERE o.id = x.op_id""",
    """UPDATE station.exception_case x SET facts = jsonb_set(x.facts, '{came,at}', to_jsonb(i.arrived_at))
         FROM station.return_item i WHERE i.case_id = x.id AND x.facts ? 'came'""",
    """UPDATE station.exception_case x SET decided_at = o.at FROM station.operation o
        WHERE o.kind = 'decide_case' AND o.outcome = 'recorded' AND x.id = (o.answer->>'case')::uuid""",
    """UPDATE station.count_plan c SET made_at = o.at FROM station.operation o WHERE o.id = c.id""",
    """UPDATE station.count_scan s SET at = o.at FROM station.operation o WHERE o.id = s.op_id""",
    """UPDATE station.count_round r SET begun_at = o.at FROM station.operation o
        WHERE o.kind = 'begin_count_place' AND o.outcome = 'recorded'
          AND r.count_id = (o.answer #>> '{counting,count}')::uuid
          AND r.location_id = (o.answer #>> '{counting,location}')::uuid AND r.counter = o.operator""",
    """UPDATE station.count_round r SET ended_at = o.at FROM station.operation o
        WHERE o.kind = 'end_count_place' AND o.outcome = 'recorded'
          AND r.count_id = (o.answer #>> '{review,count}')::uuid
          AND r.location_id = (o.answer #>> '{review,location}')::uuid AND r.counter = o.operator
          AND r.ended_at IS NOT NULL""",
    """UPDATE station.hold_order h SET made_at = o.at FROM station.operation o
        WHERE o.kind = 'make_hold' AND h.id = (o.answer->>'hold')::uuid""",
    """UPDATE station.hold_order h SET released_at = o.at FROM station.operation o
        WHERE o.kind = 'release_hold' AND o.outcome = 'recorded' AND h.id = (o.answer->>'hold')::uuid""",
)


def parcels_back(book: Book) -> None:
    """Parcels alone: what comes back is told when it left."""
    for statement in PARCELS:
        book.connection.exec_driver_sql(statement)


def put_back(book: Book) -> None:
    """Every such row of the base to its own moment; again does no harm."""
    for statement in (*TO_THE_PAST.split(";"), *PARCELS, *OTHERS):
        book.connection.exec_driver_sql(statement)
