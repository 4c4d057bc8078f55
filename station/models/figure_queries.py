"""The queries of the figures: each over kpi_day by its key, the current day and the list behind over the facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import LiteralString

TODAY: LiteralString = """
    SELECT t.today, t.zone, t.since, CASE WHEN isfinite(h.until) THEN h.until END AS heard
      FROM station.figures_today() t CROSS JOIN station.kpi_heard h
"""
# Every closed day since the last that was summed up, and what came late and waits in kpi_stale.
WAITING: LiteralString = """
    SELECT count(*) AS waiting FROM (
        SELECT day FROM station.kpi_stale WHERE day < %(today)s
        UNION SELECT d::date FROM generate_series((SELECT max(day) + 1 FROM station.kpi_rolled)::timestamp,
                                                  %(today)s::timestamp - interval '1 day', interval '1 day') d) x
"""
KEPT: LiteralString = """
    SELECT k.measure, CASE k.measure WHEN 'shrink' THEN k.what ELSE '' END AS what, k.day,
           k.part, k.whole, k.facts, k.spread FROM station.kpi_day k
     WHERE k.client = %(client)s AND k.split = %(split)s AND k.name = %(name)s
       AND k.day BETWEEN %(first)s AND %(last)s AND k.day < %(today)s
       AND k.measure <> ALL ('{acts,refusals,variety}')
"""
_OF_CLIENT: LiteralString = " (%(client)s = '' OR f.client_id::text = %(client)s) "
_OF_SPLIT: Mapping[str, LiteralString] = {
    "all": "",
    "sku": " AND f.skus @> ARRAY[%(name)s::text::uuid] ",
    "bench": " AND f.bench = %(name)s ",
    "operator": " AND f.operator = %(name)s::text::uuid ",
    "shift": """ AND (SELECT x.name FROM station.shifts_of((f.at AT TIME ZONE %(zone)s)::date) x
                       WHERE station.in_shift((f.at AT TIME ZONE %(zone)s)::time, x.starts, x.ends) LIMIT 1)
                     = %(name)s """,
}
# Of today what is summed up by quarter hours, and nothing came since; the rest of it, computed now; and what is learned
# later than it happened, which is computed for all of today.
_TODAY: LiteralString = """
    closed AS MATERIALIZED (SELECT begins FROM station.kpi_slices(%(today)s, %(since)s, %(heard)s)),
    open AS (
        SELECT g AS begins, g - row_number() OVER (ORDER BY g) * interval '15 minutes' AS island
          FROM generate_series(%(since)s::timestamptz, %(until)s::timestamptz - interval '1 second',
                               interval '15 minutes') g
         WHERE g NOT IN (SELECT begins FROM closed)),
    live AS MATERIALIZED (
        SELECT min(begins) AS since, least(max(begins) + interval '15 minutes', %(until)s) AS until
          FROM open GROUP BY island)
"""
_LIVE: LiteralString = """
    UNION ALL
    SELECT k.measure, '', %(today)s::date, k.part, k.whole, k.facts, k.spread
      FROM station.kpi_slice k JOIN closed c ON c.begins = k.begins
     WHERE k.client = %(client)s AND k.split = %(split)s AND k.name = %(name)s
"""
_NOW: LiteralString = """
    UNION ALL
    SELECT f.measure, CASE f.measure WHEN 'shrink' THEN f.what ELSE '' END, %(today)s::date,
           coalesce(sum(f.part), 0), coalesce(sum(f.whole), 0), count(*),
           array_agg(f.seconds) FILTER (WHERE f.seconds IS NOT NULL)
"""
_KEPT_FACTS: LiteralString = """
      FROM live CROSS JOIN LATERAL station.kpi_kept_facts(live.since, live.until) f
     WHERE f.measure <> ALL ('{acts,refusals}') AND
"""
_TOLD_FACTS: LiteralString = """
      FROM (SELECT * FROM station.kpi_told_facts(%(since)s, %(until)s) UNION ALL SELECT * FROM
"""
# Who let an order go is looked up only for those who ask by it.
_ORDERS: Mapping[str, LiteralString] = {
    **dict.fromkeys(("all", "sku", "shift"), "station.kpi_order_shares(%(since)s, %(until)s)) f WHERE "),
    **dict.fromkeys(("bench", "operator"), "station.kpi_order_facts(%(since)s, %(until)s)) f WHERE "),
}
_SUMMED: LiteralString = """
    , bucket AS (SELECT date_trunc(%(period)s, d.day)::date AS begins, d.* FROM days d),
    sums AS (
        SELECT b.measure, b.what, b.begins, sum(b.part) AS part, sum(b.whole) AS whole, sum(b.facts) AS facts
          FROM bucket b GROUP BY GROUPING SETS ((b.measure, b.what, b.begins), (b.measure, b.what))),
    spreads AS (
        SELECT b.measure, b.begins, percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY v) AS at, count(*) AS facts
          FROM bucket b CROSS JOIN LATERAL unnest(b.spread) v WHERE b.spread IS NOT NULL
         GROUP BY GROUPING SETS ((b.measure, b.begins), (b.measure)))
    SELECT s.measure, s.what, s.begins, s.part, s.whole, s.facts, NULL::float AS median, NULL::float AS p90
      FROM sums s WHERE s.measure NOT IN (SELECT p.measure FROM spreads p)
    UNION ALL
    SELECT p.measure, '', p.begins, 0, 0, p.facts, p.at[1], p.at[2] FROM spreads p
"""


def figures(split: str, *, live: bool) -> LiteralString:
    """Every figure of a slice, by period and over the whole time (begins NULL)."""
    if not live:
        return "WITH days AS (" + KEPT + ")" + _SUMMED
    own: LiteralString = _OF_CLIENT + _OF_SPLIT[split] + " GROUP BY 1, 2"
    return ("WITH " + _TODAY + ", days AS (" + KEPT + _LIVE + _NOW + _KEPT_FACTS + own
            + _NOW + _TOLD_FACTS + _ORDERS[split] + own + ")" + _SUMMED)


_NAMED: LiteralString = """
    CASE k.split WHEN 'sku' THEN (SELECT s.code FROM station.sku s WHERE s.client_id = k.client::uuid
                                     AND s.id = k.name::uuid)
                 WHEN 'operator' THEN (SELECT p.name FROM station.person p WHERE p.id = k.name::uuid)
                 ELSE k.name END
"""
SIDE_BY_SIDE: LiteralString = """
    WITH k AS (
        SELECT * FROM station.kpi_day WHERE client = %(client)s AND split = %(split)s AND measure = %(measure)s
           AND day BETWEEN %(first)s AND %(last)s AND (measure <> 'shrink' OR what = coalesce((
               SELECT b.currency FROM station.kpi_baseline b WHERE b.measure = 'shrink' AND b.client = ''), what))),
    sums AS (SELECT k.client, k.split, k.name, min(k.what) AS what, sum(k.part) AS part, sum(k.whole) AS whole,
                    sum(k.facts) AS facts FROM k GROUP BY 1, 2, 3),
    spreads AS (SELECT k.name, percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY v) AS at
                  FROM k CROSS JOIN LATERAL unnest(k.spread) v GROUP BY 1)
    SELECT k.name, coalesce(""" + _NAMED + """, k.name) AS title, %(measure)s::text AS measure, k.what,
           NULL::date AS begins, k.part, k.whole, k.facts, s.at[1] AS median, s.at[2] AS p90
      FROM sums k LEFT JOIN spreads s ON s.name = k.name
"""  # noqa: S608 (literals of this file, all of it)
AT_WORK: LiteralString = """
    WITH k AS (
        SELECT * FROM station.kpi_day WHERE client = %(client)s AND split = 'operator'
           AND measure IN ('acts', 'refusals', 'variety', 'seconds_per_scan', %(measure)s)
           AND day BETWEEN %(first)s AND %(last)s),
    spreads AS (SELECT k.name, percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY v) AS at
                  FROM k CROSS JOIN LATERAL unnest(k.spread) v WHERE k.measure = %(measure)s GROUP BY 1),
    sums AS (SELECT k.client, k.split, k.name, k.measure, k.what, sum(k.part) AS part, sum(k.whole) AS whole,
                    sum(k.facts) AS facts, count(DISTINCT k.day) AS days FROM k GROUP BY 1, 2, 3, 4, 5)
    SELECT k.name, coalesce(""" + _NAMED + """, k.name) AS title, k.measure, k.what, NULL::date AS begins, k.part,
           k.whole, k.facts, k.days, s.at[1] AS median, s.at[2] AS p90
      FROM sums k LEFT JOIN spreads s ON s.name = k.name AND k.measure = %(measure)s
"""  # noqa: S608
_FACTS_OF: Mapping[str, LiteralString] = {
    "order": "station.kpi_order_facts", "dock": "station.kpi_dock_facts", "shrink": "station.kpi_shrink_facts",
    "count": "station.kpi_count_facts", "return": "station.kpi_return_facts", "case": "station.kpi_case_facts",
    "scan": "station.kpi_scan_facts", "recall": "station.kpi_recall_facts",
}
_ROOM: Mapping[str, str] = {
    **dict.fromkeys(("order_accuracy", "perfect_order", "on_time", "complete", "undamaged", "right_papers"), "order"),
    "dock_to_stock": "dock", "shrink": "shrink", "serial_accuracy": "count", "location_accuracy": "count",
    "returns_cycle": "return", "return_match_rate": "return", "exception_resolution": "case",
    "exceptions_in_time": "case", "recall_time_to_list": "recall",
    **dict.fromkeys(("pick_accuracy", "override_rate", "keyed_share", "seconds_per_scan"), "scan"),
}


def behind(measure: str, split: str, *, least_first: bool) -> LiteralString:
    """The facts of one measure in a time, those that count against it first. Names are looked up for those alone."""
    room = _FACTS_OF[_ROOM[measure]]
    order: LiteralString = "f.part NULLS LAST" if least_first else "f.part DESC NULLS LAST"
    order = " ORDER BY " + order + ", f.seconds DESC NULLS LAST, f.at DESC "
    return """
    SELECT f.measure, f.what, f.at, coalesce(c.code, '') AS client, coalesce(k.codes, '') AS sku,
           coalesce(u.serial, '') AS serial, f.unit_id AS unit, coalesce(o.number, '') AS order, f.bench,
           coalesce(p.name, '') AS operator, f.part, f.whole, f.seconds, f.op_id AS operation
      FROM (SELECT f.* FROM """ + room + """(%(since)s, %(until)s) f
             WHERE f.measure = ANY (%(measures)s) AND """ + _OF_CLIENT + _OF_SPLIT[split] + order + """
             LIMIT %(most)s) f
      LEFT JOIN station.client c ON c.id = f.client_id
      LEFT JOIN station.unit u ON u.client_id = f.client_id AND u.id = f.unit_id
      LEFT JOIN station.orders o ON o.client_id = f.client_id AND o.id = f.order_id
      LEFT JOIN station.person p ON p.id = f.operator
      LEFT JOIN LATERAL (SELECT string_agg(s.code, ', ' ORDER BY s.code) AS codes FROM station.sku s
                          WHERE s.client_id = f.client_id AND s.id = ANY (f.skus)) k ON true
    """ + order    # noqa: S608


CHOICES: LiteralString = """
    SELECT 'client' AS list, c.id::text AS value, c.code || ' · ' || c.name AS title FROM station.client c
    UNION ALL SELECT 'sku', s.id::text, s.code || ' · ' || s.name FROM station.sku s WHERE s.client_id = %(client)s
    UNION ALL SELECT DISTINCT 'bench', k.name, k.name FROM station.kpi_day k
               WHERE k.client = '' AND k.split = 'bench' AND k.measure = 'keyed_share' AND k.day >= %(today)s - 90
    UNION ALL SELECT 'operator', p.id::text, p.name FROM station.person p WHERE p.active
    UNION ALL SELECT 'shift', x.name, x.name FROM station.shifts_of(%(today)s) x
     ORDER BY 1, 3, 2
"""
TARGETS: LiteralString = "SELECT measure, client, value FROM station.kpi_target ORDER BY 1, 2"
BASELINES: LiteralString = """
    SELECT measure, client, value, cost, currency, note FROM station.kpi_baseline ORDER BY 1, 2
"""
SHIFTS: LiteralString = """
    SELECT DISTINCT ON (name, from_day) name, from_day, starts, ends FROM station.shift ORDER BY name, from_day
"""
STATED: LiteralString = """
    SELECT o.recorded_at AS at, coalesce(p.name, '') AS author, o.kind, o.answer
      FROM station.operation o LEFT JOIN station.person p ON p.id = o.operator
     WHERE o.kind IN ('set_kpi_target', 'set_kpi_baseline', 'set_shift') AND o.outcome = 'recorded'
     ORDER BY o.recorded_at DESC LIMIT %(most)s
"""
