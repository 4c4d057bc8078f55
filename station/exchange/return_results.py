"""The result of returns for the client who announced them: what came, is it the same one, in what condition, where it
went, and why. One client's rows and nobody else's; returns that nobody announced have no RMA."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, LiteralString

from station.errors import DocumentRefused
from station.exchange.evidence import as_csv, as_json
from station.models.database import Database
from station.sentences import say

LIMIT_S = 120.0
COLUMNS = ("client", "rma", "order", "customer", "rma state", "line", "announced sku", "announced serial", "quantity",
           "reason", "comment", "came", "label", "tracking", "sku", "serial", "serial now", "left on", "verdict",
           "unannounced", "grade", "grade by rule", "deviation", "findings", "liable", "lane", "rule", "answers",
           "photos", "arrived at", "inspected at", "routed at", "placed at", "item")
CLIENT: LiteralString = "SELECT id, code FROM client WHERE code = %(client)s"
# Lines in their order, each with what came for it; then what came and was not announced.
RESULTS: LiteralString = """
    WITH wanted AS (
        SELECT r.* FROM rma r WHERE r.client_id = %(client)s AND (%(rma)s = '' OR r.number = %(rma)s)),
    items AS (
        SELECT i.*, a.label, a.what, a.rma_id FROM return_item i JOIN return_parcel a ON a.id = i.return_id
         WHERE (i.client_id = %(client)s OR a.client_id = %(client)s) AND i.state <> 'undone'
           AND (%(rma)s = '' OR a.rma_id IN (SELECT id FROM wanted)
                OR i.rma_line_id IN (SELECT l.id FROM rma_line l JOIN wanted w ON l.client_id = w.client_id
                                                                              AND l.rma_id = w.id))),
    rows AS (
        SELECT w.id AS rma_id, l.id AS line_id, l.number AS line, i.id AS item_id
          FROM wanted w JOIN rma_line l ON l.client_id = w.client_id AND l.rma_id = w.id
          LEFT JOIN items i ON i.rma_line_id = l.id
         UNION ALL
        SELECT i.rma_id, NULL, NULL, i.id FROM items i WHERE i.rma_line_id IS NULL)
    SELECT coalesce(w.number, '') AS rma, coalesce(p.number, '') AS "order", coalesce(w.customer, '') AS customer,
           coalesce(o.number, '') AS left_on, coalesce(i.client_id = %(client)s, true) AS ours,
           coalesce(w.state, '') AS rma_state, coalesce(w.tracking, '') AS tracking, l.number AS line,
           coalesce(ls.code, '') AS announced_sku, coalesce(l.serial, '') AS announced_serial, l.quantity,
           coalesce(l.reason, '') AS reason, coalesce(l.comment, '') AS comment, i.id AS item,
           coalesce(i.label, '') AS label, coalesce(s.code, '') AS sku, coalesce(i.serial, '') AS serial,
           coalesce(u.serial, '') AS serial_now, coalesce(i.verdict, '') AS verdict, i.unannounced,
           coalesce(i.grade, '') AS grade, coalesce(i.grade_by_rule, '') AS grade_by_rule,
           coalesce(i.deviation, '') AS deviation, coalesce(i.lane, '') AS lane, coalesce(i.rule, '') AS rule,
           coalesce(i.photos, '{}') AS photos, i.arrived_at, i.inspected_at, i.routed_at, i.placed_at,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('code', v.code, 'asked', v.asked, 'answer', v.answer,
                       'photo', v.photo, 'at', v.at) ORDER BY v.at, v.code), '[]')
              FROM return_answer v WHERE v.item_id = i.id) AS answers,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('finding', f.finding, 'liable', f.liable, 'note', f.note,
                       'at', f.at) ORDER BY f.at, f.id), '[]')
              FROM return_finding f WHERE f.item_id = i.id) AS findings
      FROM rows x
      LEFT JOIN wanted w ON w.id = x.rma_id
      LEFT JOIN rma_line l ON l.client_id = %(client)s AND l.id = x.line_id
      LEFT JOIN sku ls ON ls.client_id = l.client_id AND ls.id = l.sku_id
      LEFT JOIN items i ON i.id = x.item_id
      LEFT JOIN sku s ON s.client_id = i.client_id AND s.id = i.sku_id
      LEFT JOIN unit u ON u.client_id = i.client_id AND u.id = i.unit_id
      LEFT JOIN orders o ON o.client_id = %(client)s AND o.id = i.order_id
      LEFT JOIN orders p ON p.client_id = w.client_id AND p.id = w.order_id
     ORDER BY w.number NULLS LAST, l.number NULLS LAST, i.arrived_at, i.id
"""


def return_results(url: str, client: str, rma: str = "") -> list[dict[str, Any]]:
    """One row for each announced line and each thing that came. `rma`: of this return alone.

    Raises DocumentRefused for a client or a return that nobody knows; DatabaseAway.
    """
    with Database(url, limit_s=LIMIT_S) as base:
        known = base.rows(CLIENT, {"client": client.upper()})
        if not known:
            raise DocumentRefused(say("Name a client that is known: nobody is called {client}.", client=client))
        rows = base.rows(RESULTS, {"client": known[0]["id"], "rma": rma})
    if rma and not rows:
        raise DocumentRefused(say("Look up the number: {client} has announced no return {rma}.", client=client,
                                  rma=rma))
    return [{"client": known[0]["code"], **(row if row["ours"] else _withheld(row))} for row in rows]


def _withheld(row: dict[str, Any]) -> dict[str, Any]:
    """Another client's goods in this client's parcel: that they came, and no more."""
    return row | {"left_on": "", "sku": "", "serial": "", "serial_now": "", "deviation": "", "rule": "", "photos": [],
                  "answers": [], "findings": []}


def write_results(rows: list[dict[str, Any]], path: Path, form: str) -> None:
    """`form` is csv or json. Raises DocumentRefused where it cannot be written."""
    data = as_json(list(documents(rows))) if form == "json" else as_csv(COLUMNS, map(_cells, rows))
    try:
        path.write_bytes(data)
    except OSError as broken:
        raise DocumentRefused(say("Choose another place: {name} cannot be written ({reason}).", name=str(path),
                                  reason=broken.strerror or str(broken))) from broken


def documents(rows: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """A document for each return: its head, its lines with what came for them, and what came besides."""
    found: dict[str, dict[str, Any]] = {}
    lines: dict[tuple[str, int], dict[str, Any]] = {}
    for row in rows:
        head = {name: row[name] for name in ("client", "rma", "customer", "tracking")}
        document = found.setdefault(row["rma"], {
            **head, "order": row["order"], "state": row["rma_state"], "lines": [],
            "unannounced": []})
        came = _item(row) if row["item"] else None
        if row["line"] is None:
            document["unannounced"].append(came)
            continue
        key = row["rma"], row["line"]
        if key not in lines:
            lines[key] = {"line": row["line"], "sku": row["announced_sku"], "serial": row["announced_serial"],
                          "quantity": row["quantity"], "reason": row["reason"], "comment": row["comment"], "came": []}
            document["lines"].append(lines[key])
        if came:
            lines[key]["came"].append(came)
    yield from found.values()


def _item(row: Mapping[str, Any]) -> dict[str, Any]:
    """One thing that came. Serial: as it was read; `serial_now`: what the unit is called since."""
    plain = {name: row[name] for name in (
        "label", "left_on", "sku", "serial", "serial_now", "verdict", "unannounced", "grade", "grade_by_rule",
        "deviation", "lane", "rule")}
    times = {name: row[name].isoformat() if row[name] else None
             for name in ("arrived_at", "inspected_at", "routed_at", "placed_at")}
    return {**plain, **times, "answers": row["answers"], "findings": row["findings"], "photos": _photos(row),
            "item": str(row["item"])}


def _photos(row: Mapping[str, Any]) -> list[str]:
    return sorted({*row["photos"], *(one["photo"] for one in row["answers"] if one["photo"])})


def _cells(row: Mapping[str, Any]) -> tuple[object, ...]:
    moments = (row[name].isoformat() if row[name] else ""
               for name in ("arrived_at", "inspected_at", "routed_at", "placed_at"))
    return (row["client"], row["rma"], row["order"], row["customer"], row["rma_state"], _or_empty(row["line"]),
            row["announced_sku"], row["announced_serial"], _or_empty(row["quantity"]), row["reason"], row["comment"],
            "yes" if row["item"] else "no", row["label"], row["tracking"], row["sku"], row["serial"], row["serial_now"],
            row["left_on"], row["verdict"], {True: "yes", False: "no", None: ""}[row["unannounced"]], row["grade"],
            row["grade_by_rule"], row["deviation"], "; ".join(one["finding"] for one in row["findings"]),
            "; ".join(one["liable"] for one in row["findings"]), row["lane"], row["rule"],
            "; ".join(f"{one['code']}: {one['answer']}" for one in row["answers"]), " ".join(_photos(row)), *moments,
            _or_empty(row["item"]))


def _or_empty(value: object) -> object:
    return "" if value is None else value
