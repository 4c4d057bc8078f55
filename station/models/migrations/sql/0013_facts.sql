-- What a figure rests on. A fact is one scan, unit, order, item or case that counts in a measure, with who, where and
-- when; part ÷ whole is a share, seconds a time. The roll-up by day, the current day and the list behind a figure all
-- read these functions, so that they cannot disagree. Definitions in words: docs/guide/figures.md.

-- By the bench's clock, since a scan that waited in a journal counts where it was made. Brin: nothing to pay for a scan;
-- multi: one bench with a wrong clock does not blind a whole range.
create index kpi_event_by_bench_time on event using brin (at timestamptz_minmax_multi_ops) with (autosummarize = on);
create index kpi_operation_by_bench_time on operation using brin (at timestamptz_minmax_multi_ops) with (autosummarize = on);
create index kpi_event_lost on event (at) where kind in ('miss', 'find');    -- few: what a count or a search ended with
create index kpi_event_shipped on event (client_id, unit_id, rev) where kind = 'ship';    -- once for each time a unit leaves
create index kpi_orders_by_id on orders (id);    -- an operation names its order without the client
create index kpi_orders_by_shipping on orders (shipped_at) where shipped_at is not null;
create index kpi_count_round_by_end on count_round (ended_at) where ended_at is not null;
create index kpi_exception_by_decision on exception_case (decided_at) where decided_at is not null;
create index kpi_return_item_arrived on return_item (arrived_at);
create index kpi_return_item_placed on return_item (placed_at) where placed_at is not null;
create index kpi_return_finding_by_time on return_finding (at);
create index kpi_rma_by_making on rma (made_at);

create type kpi_fact as (
    measure text, what text, client_id uuid, skus uuid[], bench text, operator uuid, at timestamptz, part numeric,
    whole numeric, seconds integer, unit_id uuid, order_id uuid, op_id uuid);

create function _uuid_in(word text) returns uuid
language sql immutable parallel safe
return case when word ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then word::uuid end;

create function _site_zone() returns text
language sql stable
return coalesce((select zone from site), 'UTC');

-- SELECT on site is nobody's but the owner's (it has the key of the command codes): the audit window asks here.
create function figures_today() returns table (today date, zone text, since timestamptz)
language sql stable security definer rows 1 set search_path = station, pg_temp
begin atomic
    select (now() at time zone z.zone)::date, z.zone, (now() at time zone z.zone)::date::timestamp at time zone z.zone
      from (select _site_zone()) z (zone);
end;
comment on function figures_today() is '[audit]';

-- Whole seconds; a clock that went backwards gives none.
create function _seconds_between(began timestamptz, ended timestamptz) returns integer
language sql immutable parallel safe
return case when began is not null and ended is not null    -- greatest() would take nothing for a nought
    then least(greatest(round(extract(epoch from ended - began)), 0), 2147483647)::integer end;

-- The scan says that this unit is not one for this order; texts that are no unit's, and unknown units, do not.
create function _is_wrong_unit(reason text) returns boolean
language sql immutable parallel safe
return coalesce(reason = any (array['wrong_client', 'wrong_sku', 'not_exact_unit', 'reserved', 'line_full', 'in_other_parcel',
    'in_other_tote', 'already_shipped', 'not_available', 'held']), false);

-- Orders, on the day their last parcel left. A claim of the customer's counts unless a finding on its line lays it on
-- somebody else. Papers are right where every parcel was proved by reading its label back, and the last print of each of
-- its papers did not fail.
create function kpi_order_shares(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select m.measure, ''::text, o.client_id, l.skus, ''::text, null::uuid, o.shipped_at, m.good::integer::numeric, 1::numeric,
           null::integer, null::uuid, o.id, null::uuid
      from orders o
     cross join lateral (select array_agg(distinct n.sku_id) as skus, coalesce(bool_and(n.packed >= n.ordered), true) as complete
                           from order_line n where n.client_id = o.client_id and n.order_id = o.id) l
     cross join lateral (    -- what the customer claims: wrong, and broken
          select coalesce(bool_or(c.reason <> 'transit_damage' and not c.cleared), false) as wrong,
                 coalesce(bool_or(c.reason = 'transit_damage' and not c.cleared), false) as broken
            from (select n.reason, exists (
                        select from return_item i join return_finding f on f.item_id = i.id
                         where i.client_id = n.client_id and i.rma_line_id = n.id and i.state <> 'undone'
                           and (f.liable in ('customer', 'vendor') or f.liable = 'carrier' and n.reason <> 'transit_damage')) as cleared
                    from rma r join rma_line n on n.client_id = r.client_id and n.rma_id = r.id
                   where r.client_id = o.client_id and r.order_id = o.id and r.state <> 'cancelled'
                     and n.reason in ('wrong_item', 'missing_parts', 'transit_damage')) c) claim
     cross join lateral (
          select coalesce(bool_or(f.liable = 'warehouse'), false) as warehouse, coalesce(bool_or(f.liable = 'carrier'), false) as carrier
            from return_item i join return_finding f on f.item_id = i.id
           where i.client_id = o.client_id and i.order_id = o.id and i.state <> 'undone') liable
     cross join lateral (
          select coalesce(bool_and(p.proved_at is not null and not exists (
                     select from (select distinct on (j.kind) j.fate from print_job j where j.client_id = p.client_id and j.parcel_id = p.id
                                     and j.fate <> 'cancelled' order by j.kind, j.ordered_at desc, j.id desc) paper
                      where paper.fate in ('failed', 'unknown'))), true) as right_ones
            from parcel p where p.client_id = o.client_id and p.order_id = o.id and p.state = 'shipped') papers
     cross join lateral (values
          ('order_accuracy', not (claim.wrong or liable.warehouse)), ('on_time', o.cut_off is null or o.shipped_at <= o.cut_off),
          ('complete', l.complete), ('undamaged', not (claim.broken or liable.carrier)),
          ('right_papers', papers.right_ones)) as m (measure, good)
     where o.shipped_at >= since and o.shipped_at < until;
end;
comment on function kpi_order_shares(timestamptz, timestamptz) is '[audit]';

-- The same with who let the last parcel go, looked up once an order: of one unit in it, from the last time it left.
create function kpi_order_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    with share as materialized (select x.* from kpi_order_shares(since, until) x),
    who as materialized (
        select o.order_id, b.bench, e.operator, e.op_id
          from (select distinct s.client_id, s.order_id from share s) o
         cross join lateral (select p.id, p.bench from parcel p where p.client_id = o.client_id and p.order_id = o.order_id
                                and p.state = 'shipped' order by p.shipped_at desc, p.number desc limit 1) b
          left join lateral (select i.unit_id from parcel_item i where i.client_id = o.client_id and i.parcel_id = b.id
                                and i.unit_id is not null order by i.id limit 1) i on true
          left join lateral (select x.operator, x.op_id from event x where x.client_id = o.client_id and x.unit_id = i.unit_id
                                and x.kind = 'ship' and x.parcel_id = b.id order by x.rev desc limit 1) e on true)
    select s.measure, s.what, s.client_id, s.skus, w.bench, w.operator, s.at, s.part, s.whole, s.seconds, s.unit_id, s.order_id, w.op_id
      from share s left join who w on w.order_id = s.order_id;
end;
comment on function kpi_order_facts(timestamptz, timestamptz) is '[audit]';

-- What came from the dock to a shelf: from the shipment's arrival, or where none is known, from the unit's own.
create function kpi_dock_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select 'dock_to_stock'::text, ''::text, e.client_id, array[u.sku_id], e.bench, e.operator, e.at, null::numeric, null::numeric,
           _seconds_between(coalesce(i.arrived_at, r.at), e.at), e.unit_id, null::uuid, e.op_id
      from event e
      join unit u on u.client_id = e.client_id and u.id = e.unit_id
      join lateral (select x.at, x.facts from event x where x.client_id = e.client_id and x.unit_id = e.unit_id and x.rev < e.rev
                       and x.kind in ('receive', 'capture') order by x.rev desc limit 1) r on true
      left join inbound i on i.client_id = e.client_id and i.number = r.facts->>'inbound'
     where e.kind = 'store' and e.from_state = 'received' and e.at >= since and e.at < until;
end;
comment on function kpi_dock_facts(timestamptz, timestamptz) is '[audit]';

create function kpi_shrink_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select 'shrink'::text, s.currency, e.client_id, array[u.sku_id], e.bench, e.operator, e.at,
           case e.kind when 'miss' then 1 else -1 end * coalesce(s.value, 0), null::numeric, null::integer, e.unit_id, null::uuid, e.op_id
      from event e
      join unit u on u.client_id = e.client_id and u.id = e.unit_id
      join sku s on s.client_id = u.client_id and s.id = u.sku_id
     where e.kind in ('miss', 'find') and e.at >= since and e.at < until;
end;
comment on function kpi_shrink_facts(timestamptz, timestamptz) is '[audit]';

-- Places whose count came to an end: |expected ∩ found| ÷ |expected ∪ found|, a unit a fact; and a place a fact.
create function kpi_count_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    with place as (
        select p.count_id, p.location_id, p.first_round, p.round, p.result, c.scope, l.client_id, r.bench, r.counter, r.ended_at
          from count_round r
          join count_place p on p.count_id = r.count_id and p.location_id = r.location_id and p.round = r.round
          join count_plan c on c.id = p.count_id
          join location l on l.id = p.location_id
         where r.ended_at >= since and r.ended_at < until and p.state in ('counted', 'done') and p.result is not null)
    select 'location_accuracy'::text, ''::text, p.client_id, null::uuid[], p.bench, p.counter, p.ended_at,
           (p.result->>'right')::boolean::integer::numeric, 1::numeric, null::integer, null::uuid, null::uuid, null::uuid
      from place p
    union all
    select 'serial_accuracy', '', x.client_id, case when x.sku_id is not null then array[x.sku_id] end, p.bench, p.counter,
           p.ended_at, x.part, 1, null, x.unit_id, null, x.op_id
      from place p cross join lateral (
        select distinct on (s.unit_id) s.client_id, s.sku_id, s.unit_id, 1::numeric as part, s.op_id from count_scan s
         where s.count_id = p.count_id and s.location_id = p.location_id and s.round in (p.first_round, p.round)
           and not s.counted and s.unit_id is not null and (not p.scope ? 'skus' or p.scope->'skus' ? s.sku_id::text)
           and not jsonb_path_exists(p.result->'misplaced', '$[*] ? (@.unit == $unit)', jsonb_build_object('unit', s.unit_id))
        union all
        select (m->>'client')::uuid, (select k.id from sku k where k.client_id = (m->>'client')::uuid and k.code = m->>'sku'),
               (m->>'unit')::uuid, 0, null
          from jsonb_array_elements((p.result->'missing') || (p.result->'misplaced')) m
        union all
        select null, null, null, 0, null from jsonb_array_elements(p.result->'unknown')) x;
end;
comment on function kpi_count_facts(timestamptz, timestamptz) is '[audit]';

-- What came back: the same one or not, on the day it came; how long to its lane, on the day it got there.
create function kpi_return_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select 'return_match_rate'::text, i.verdict, i.client_id, case when i.sku_id is not null then array[i.sku_id] end, i.bench,
           i.operator, i.arrived_at, (i.verdict = 'same_order')::integer::numeric, 1::numeric, null::integer, i.unit_id, i.order_id, i.op_id
      from return_item i where i.state <> 'undone' and i.verdict <> 'from_vendor' and i.arrived_at >= since and i.arrived_at < until
    union all
    select 'returns_cycle', '', i.client_id, case when i.sku_id is not null then array[i.sku_id] end, i.bench, i.operator,
           i.placed_at, null, null, _seconds_between(i.arrived_at, i.placed_at), i.unit_id, i.order_id, i.op_id
      from return_item i where i.state <> 'undone' and i.placed_at >= since and i.placed_at < until
    union all
    select 'returns_cycle', '', i.client_id, case when i.sku_id is not null then array[i.sku_id] end, i.bench, i.operator,
           i.routed_at, null, null, _seconds_between(i.arrived_at, i.routed_at), i.unit_id, i.order_id, i.op_id
      from return_item i where i.state <> 'undone' and i.placed_at is null and i.routed_at >= since and i.routed_at < until;
end;
comment on function kpi_return_facts(timestamptz, timestamptz) is '[audit]';

-- Cases, on the day a person decided them; what a bench took back itself was never decided.
create function kpi_case_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select m.measure, x.class, x.client_id, case when u.id is not null then array[u.sku_id] end, x.bench, x.decided_by, x.decided_at,
           m.part, m.whole, m.seconds, x.unit_id, null::uuid, x.id
      from exception_case x
      left join unit u on u.client_id = x.client_id and u.id = x.unit_id
     cross join lateral (values
          ('exception_resolution', null::numeric, null::numeric, _seconds_between(x.opened_at, x.decided_at)),
          ('exceptions_in_time', (x.decided_at <= x.due_at)::integer::numeric, 1::numeric, null::integer))
           as m (measure, part, whole, seconds)
     where x.decided_at >= since and x.decided_at < until and x.decision <> 'taken_back';
end;
comment on function kpi_case_facts(timestamptz, timestamptz) is '[audit]';

-- What set a rule aside, or a block, and so was let through; null: nothing. A second person's badge and reason at a box, a
-- unit that was not proved to be the one that left, a name given by mistake; with a reason alone another grade or lane than
-- the rule's, and what was held let go; a supervisor who does not take a count as it was made.
create function _let_through(kind text, answer jsonb) returns text
language sql immutable parallel safe
return case kind
    when 'close_parcel' then case when answer->>'lifted_by_id' is not null then 'box_closed_anyway' end
    when 'inspect_item' then case when answer #>> '{item,grade}' <> answer #>> '{item,grade_by_rule}' then 'other_grade' end
    when 'change_lane' then 'other_lane'
    when 'restock_unit' then case when answer->>'second' is not null then 'unproved_restocked' end
    when 'correct_alias' then 'name_corrected'
    when 'release' then 'hold_lifted'
    when 'release_hold' then 'hold_lifted'
    when 'reject_count' then 'count_not_taken'
    when 'cancel_count' then 'count_not_taken'
    when 'decide_case' then case answer->>'decision' when 'route' then 'other_lane' when 'release' then 'hold_lifted'
                                when 'store' then case when answer->>'second' is not null then 'unproved_restocked' end end end;

-- Scans and acts. A pause of more than five minutes between two scans is no scan's time, so what is asked for begins five
-- minutes earlier, and any part of a day gives the same facts as the day. What an answer says of a unit the house wrote itself (_unit_facts).
create function kpi_scan_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    with told as (
        select q.id, q.kind, q.bench, q.operator, q.at, q.keyed, q.outcome, q.reason, q.order_id, q.raw <> ''::bytea as is_input,
               coalesce(o.client_id, (u.unit->>'client')::uuid, case when q.kind = 'release_hold' then (q.answer->>'client')::uuid end) as client_id,
               (u.unit->>'sku_id')::uuid as sku_id, (u.unit->>'id')::uuid as unit_id,
               case when q.outcome = 'recorded' then _let_through(q.kind, q.answer) end as lifted, (q.at at time zone z.zone)::date as day
          from (select t.zone from figures_today() t) z
          join operation q on q.at >= since - interval '301 seconds' and q.at < until
          left join orders o on o.id = q.order_id
         cross join lateral (select coalesce(q.answer->'unit', case when q.answer ? 'item' then q.answer #> '{item,unit}' end) as unit offset 0) u
        offset 0),
    act as (
        select t.*, case when t.is_input then _seconds_between(lag(t.at) over hand, t.at) end as seconds, t.at >= since as asked
          from told t window hand as (partition by t.bench, t.operator, t.is_input, t.day order by t.at, t.id))
    select 'pick_accuracy'::text, ''::text, a.client_id, case when a.sku_id is not null then array[a.sku_id] end, a.bench, a.operator, a.at,
           (a.outcome = 'recorded' or not _is_wrong_unit(a.reason))::integer::numeric, 1::numeric, null::integer, a.unit_id, a.order_id, a.id
      from act a where a.asked and a.kind in ('pick', 'pack') and a.outcome <> 'asked'
    union all
    select 'keyed_share', '', a.client_id, case when a.sku_id is not null then array[a.sku_id] end, a.bench, a.operator, a.at,
           a.keyed::integer, 1, null, a.unit_id, a.order_id, a.id
      from act a where a.asked and a.is_input
    union all
    select 'seconds_per_scan', '', a.client_id, case when a.sku_id is not null then array[a.sku_id] end, a.bench, a.operator, a.at,
           a.seconds, 1, null, a.unit_id, a.order_id, a.id
      from act a where a.asked and a.seconds <= 300
    union all
    select 'override_rate', coalesce(a.lifted, ''), a.client_id, case when a.sku_id is not null then array[a.sku_id] end, a.bench, a.operator,
           a.at, (a.lifted is not null)::integer, 1, null, a.unit_id, a.order_id, a.id
      from act a where a.asked and a.outcome = 'recorded' and (a.kind in ('close_parcel', 'inspect_item', 'restock_unit') or a.lifted is not null)
    union all
    select 'acts', a.kind, a.client_id, case when a.sku_id is not null then array[a.sku_id] end, a.bench, a.operator, a.at,
           1, null, null, a.unit_id, a.order_id, a.id
      from act a where a.asked and a.outcome = 'recorded'
    union all
    select 'refusals', a.reason, a.client_id, case when a.sku_id is not null then array[a.sku_id] end, a.bench, a.operator, a.at,
           1, null, null, a.unit_id, a.order_id, a.id
      from act a where a.asked and a.outcome = 'refused';
end;
comment on function kpi_scan_facts(timestamptz, timestamptz) is '[audit]';

-- Recalls, by when they were made: how long the list of their units took, in milliseconds here alone.
create function kpi_recall_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select 'recall_time_to_list'::text, h.code, h.client_id, null::uuid[], ''::text, h.made_by, h.made_at, null::numeric, null::numeric,
           h.listed_ms, null::uuid, null::uuid, h.id
      from hold_order h where h.kind = 'recall' and h.listed_ms is not null and h.made_at >= since and h.made_at < until;
end;
comment on function kpi_recall_facts(timestamptz, timestamptz) is '[audit]';

-- What the window computes with these itself, for the current day and for the list behind a figure.
comment on function _uuid_in(text) is '[audit]';
comment on function _seconds_between(timestamptz, timestamptz) is '[audit]';
comment on function _is_wrong_unit(text) is '[audit]';
comment on function _let_through(text, jsonb) is '[audit]';
