"""The tables beside the ledger say again, for look-ups, what the units' rows say. Here the two are compared."""

from __future__ import annotations

from typing import LiteralString

# Each finds the client, the thing and what is said there and here.
SIDES: dict[str, LiteralString] = {
    "reservation": """
        SELECT coalesce(u.client_id, r.client_id), coalesce(u.id, r.unit_id), r.line_id::text, u.reserved_line::text
          FROM (SELECT client_id, id, reserved_line FROM unit WHERE reserved_line IS NOT NULL) u
          FULL JOIN reservation r ON r.client_id = u.client_id AND r.unit_id = u.id
         WHERE r.line_id IS DISTINCT FROM u.reserved_line""",
    "parcel_item": """
        SELECT coalesce(u.client_id, i.client_id), coalesce(u.id, i.unit_id),
               concat_ws(' ', i.parcel_id, i.line_id), concat_ws(' ', u.parcel_id, u.line_id)
          FROM (SELECT client_id, id, parcel_id, line_id FROM unit WHERE parcel_id IS NOT NULL) u
          FULL JOIN (SELECT * FROM parcel_item WHERE unit_id IS NOT NULL AND live) i
            ON i.client_id = u.client_id AND i.unit_id = u.id
         WHERE (i.parcel_id, i.line_id) IS DISTINCT FROM (u.parcel_id, u.line_id)""",
    "parcel_state": """
        SELECT u.client_id, u.id, p.state, u.state
          FROM unit u LEFT JOIN parcel p ON p.client_id = u.client_id AND p.id = u.parcel_id
         WHERE u.state IN ('packed', 'shipped')
           AND (u.state = 'shipped') IS DISTINCT FROM (p.state = 'shipped')""",
    "standing": """
        SELECT coalesce(u.client_id, d.client_id), coalesce(u.id, d.unit_id),
               concat_ws(' ', d.location_id, d.carton_id, d.sku_id),
               concat_ws(' ', u.location_id, u.carton_id, u.sku_id)
          FROM (SELECT client_id, id, sku_id, location_id, carton_id FROM unit
                 WHERE location_id IS NOT NULL OR carton_id IS NOT NULL) u
          FULL JOIN standing d ON d.client_id = u.client_id AND d.unit_id = u.id
         WHERE (d.location_id, d.carton_id, d.sku_id) IS DISTINCT FROM (u.location_id, u.carton_id, u.sku_id)""",
    "carton": """
        SELECT u.client_id, u.id, c.location_id::text, u.location_id::text
          FROM unit u JOIN carton c ON c.client_id = u.client_id AND c.id = u.carton_id
         WHERE c.location_id IS DISTINCT FROM u.location_id""",
    "order_line": """
        SELECT l.client_id, l.id, l.packed::text, coalesce(i.n, 0)::text
          FROM order_line l LEFT JOIN (SELECT client_id, line_id, sum(quantity) AS n FROM parcel_item GROUP BY 1, 2) i
            ON i.client_id = l.client_id AND i.line_id = l.id
         WHERE l.packed <> coalesce(i.n, 0)""",
    "alias": """
        SELECT a.client_id, a.unit_id, concat_ws(' ', a.type, a.value), concat_ws(' ', a.type, n.value)
          FROM alias a JOIN LATERAL (SELECT e.facts #>> '{alias,value}' AS value FROM event e
               WHERE e.client_id = a.client_id AND e.unit_id = a.unit_id AND e.kind = 'name'
                 AND e.facts #>> '{alias,type}' = a.type ORDER BY e.rev DESC LIMIT 1) n ON true
         WHERE n.value IS DISTINCT FROM a.value""",
    "parcel": """
        SELECT p.client_id, p.id, p.items::text, coalesce(i.n, 0)::text
          FROM parcel p LEFT JOIN (SELECT client_id, parcel_id, sum(quantity) AS n FROM parcel_item GROUP BY 1, 2) i
            ON i.client_id = p.client_id AND i.parcel_id = p.id
         WHERE p.items <> coalesce(i.n, 0)""",
    "component": """
        SELECT u.client_id, u.id, c.parent_id::text, f.parent
          FROM unit u LEFT JOIN component c ON c.client_id = u.client_id AND c.child_id = u.id
          LEFT JOIN LATERAL (SELECT e.facts->>'parent' AS parent FROM event e
               WHERE e.client_id = u.client_id AND e.unit_id = u.id AND e.kind = 'fit' AND e.facts ? 'parent'
               ORDER BY e.rev DESC LIMIT 1) f ON true
         WHERE u.state = 'fitted' AND c.parent_id::text IS DISTINCT FROM f.parent""",
}
