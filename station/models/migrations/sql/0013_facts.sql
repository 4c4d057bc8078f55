-- What a figure rests on. A fact is one scan, unit, order, item or case that counts in a measure, with who, where and
-- when; part ÷ whole is a share, seconds a time. The roll-up by day, the current day and the list behind a figure all
-- read these functions, so that they cannot disagree. Definitions in words: docs/guide/figures.md.

-- By the bench's clock, since a scan that waited in a journal counts where it was made. Brin: nothing to pay for a scan;
-- multi: one bench with a wrong clock does not blind a whole range.
create index kpi_event_by_bench_time on event using brin (at timestamptz_minmax_multi_ops) with (autosummarize = on);
create index kpi_operation_by_bench_time on operation using brin (at timestamptz_minmax_multi_ops) with (autosummarize = on);
create index kpi_orders_by_id on orders (id);    -- an operation names its order without the client
create index kpi_orders_by_shipping on orders (shipped_at) where shipped_at is not null;
create index kpi_count_round_by_end on count_round (ended_at) where ended_at is not null;
create index kpi_exception_by_decision on exception_case (decided_at) where decided_at is not null;
create index kpi_return_item_arrived on return_item (arrived_at);
create index kpi_return_item_placed on return_item (placed_at) where placed_at is not null;
create index kpi_return_item_answers_line on return_item (client_id, rma_line_id) where rma_line_id is not null;
create index kpi_return_item_of_order on return_item (client_id, order_id) where order_id is not null;
create index kpi_return_finding_by_time on return_finding (at);
create index kpi_rma_by_making on rma (made_at);

create type kpi_fact as (
    measure text, what text, client_id uuid, skus uuid[], bench text, operator uuid, at timestamptz, part numeric,
    whole numeric, seconds integer, unit_id uuid, order_id uuid, op_id uuid);

create function _uuid_in(word text) returns uuid
language sql immutable parallel safe
return case when word ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then word::uuid end;

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

-- A customer's claim against an order that no finding has laid on somebody else. `ours`: who of the findings clears us.
create function _claimed(o orders, reasons text[], cleared_by text[]) returns boolean
language sql stable
return exists (
    select from rma r join rma_line l on l.client_id = r.client_id and l.rma_id = r.id
     where r.client_id = o.client_id and r.order_id = o.id and r.state <> 'cancelled' and l.reason = any (reasons)
       and not exists (select from return_item i join return_finding f on f.item_id = i.id
                        where i.client_id = l.client_id and i.rma_line_id = l.id and i.state <> 'undone'
                          and f.liable = any (_claimed.cleared_by)));

create function _found_liable(o orders, who text) returns boolean
language sql stable
return exists (select from return_item i join return_finding f on f.item_id = i.id
                where i.client_id = o.client_id and i.order_id = o.id and i.state <> 'undone' and f.liable = who);

-- Every parcel was proved by reading its label back, and the last print of each of its papers did not fail.
create function _papers_right(o orders) returns boolean
language sql stable
return not exists (
    select from parcel p where p.client_id = o.client_id and p.order_id = o.id and p.state = 'shipped'
       and (p.proved_at is null or exists (
            select from (select distinct on (j.kind) j.fate from print_job j where j.client_id = p.client_id and j.parcel_id = p.id
                            and j.fate <> 'cancelled' order by j.kind, j.ordered_at desc, j.id desc) last
             where last.fate in ('failed', 'unknown'))));

-- Orders, on the day their last parcel left.
create function kpi_order_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select m.measure, ''::text, o.client_id,
           (select array_agg(distinct l.sku_id) from order_line l where l.client_id = o.client_id and l.order_id = o.id),
           last.bench, last.operator, o.shipped_at, m.good::integer::numeric, 1::numeric, null::integer, null::uuid, o.id, last.op_id
      from orders o
      left join lateral (    -- who let its last parcel go: of one unit in it, from the end of that unit's history
          select b.bench, e.operator, e.op_id
            from (select p.id, p.bench from parcel p where p.client_id = o.client_id and p.order_id = o.id and p.state = 'shipped'
                   order by p.shipped_at desc, p.number desc limit 1) b
            left join lateral (select i.unit_id from parcel_item i where i.client_id = o.client_id and i.parcel_id = b.id
                                  and i.unit_id is not null order by i.id limit 1) i on true
            left join lateral (select x.operator, x.op_id from event x where x.client_id = o.client_id and x.unit_id = i.unit_id
                                  and x.kind = 'ship' and x.parcel_id = b.id order by x.rev desc limit 1) e on true) last on true
     cross join lateral (values
          ('order_accuracy', not (_claimed(o, array['wrong_item', 'missing_parts'], array['customer', 'carrier', 'vendor'])
                                  or _found_liable(o, 'warehouse'))),
          ('on_time', o.cut_off is null or o.shipped_at <= o.cut_off),
          ('complete', not exists (select from order_line l where l.client_id = o.client_id and l.order_id = o.id
                                      and l.packed < l.ordered)),
          ('undamaged', not (_claimed(o, array['transit_damage'], array['customer', 'vendor']) or _found_liable(o, 'carrier'))),
          ('right_papers', _papers_right(o))) as m (measure, good)
     where o.shipped_at >= since and o.shipped_at < until;
end;
comment on function kpi_order_facts(timestamptz, timestamptz) is '[audit]';

-- What came from the dock to a shelf: from the shipment's arrival, or where none is known, from the unit's own.
create function kpi_stock_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select 'dock_to_stock'::text, ''::text, e.client_id, array[u.sku_id], e.bench, e.operator, e.at, null::numeric, null::numeric,
           _seconds_between(coalesce(i.arrived_at, r.at), e.at), e.unit_id, null::uuid, e.op_id
      from event e
      join unit u on u.client_id = e.client_id and u.id = e.unit_id
      join lateral (select x.at, x.facts from event x where x.client_id = e.client_id and x.unit_id = e.unit_id and x.rev < e.rev
                       and x.kind in ('receive', 'capture') order by x.rev desc limit 1) r on true
      left join inbound i on i.client_id = e.client_id and i.number = r.facts->>'inbound'
     where e.kind = 'store' and e.from_state = 'received' and e.at >= since and e.at < until
    union all
    select 'shrink', s.currency, e.client_id, array[u.sku_id], e.bench, e.operator, e.at,
           case e.kind when 'miss' then 1 else -1 end * coalesce(s.value, 0), null, null, e.unit_id, null, e.op_id
      from event e
      join unit u on u.client_id = e.client_id and u.id = e.unit_id
      join sku s on s.client_id = u.client_id and s.id = u.sku_id
     where e.kind in ('miss', 'find') and e.at >= since and e.at < until;
end;
comment on function kpi_stock_facts(timestamptz, timestamptz) is '[audit]';

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
      from return_item i where i.state <> 'undone' and i.arrived_at >= since and i.arrived_at < until
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

-- Scans and acts. A pause of more than five minutes between two scans is no scan's time.
create function kpi_scan_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    with act as (
        select q.id, q.kind, q.bench, q.operator, q.at, q.keyed, q.outcome, q.reason, q.order_id, q.raw <> ''::bytea as is_input,
               coalesce(o.client_id, _uuid_in(q.answer #>> '{unit,client}')) as client_id,
               _uuid_in(q.answer #>> '{unit,sku_id}') as sku_id, _uuid_in(q.answer #>> '{unit,id}') as unit_id,
               q.answer ? 'lifted_by_id' and q.answer->>'lifted_by_id' is not null as lifted,
               case when q.raw <> ''::bytea then _seconds_between(lag(q.at) over hand, q.at) end as seconds
          from operation q left join orders o on o.id = q.order_id
         where q.at >= since and q.at < until
        window hand as (partition by q.bench, q.operator, q.raw <> ''::bytea order by q.at, q.id))
    select m.measure, m.what, a.client_id, case when a.sku_id is not null then array[a.sku_id] end, a.bench, a.operator, a.at,
           m.part, m.whole, null::integer, a.unit_id, a.order_id, a.id
      from act a cross join lateral (
        select 'pick_accuracy'::text as measure, ''::text as what, (a.outcome = 'recorded' or not _is_wrong_unit(a.reason))::integer::numeric as part, 1::numeric as whole
         where a.kind in ('pick', 'pack') and a.outcome <> 'asked'
        union all select 'keyed_share', '', a.keyed::integer, 1 where a.is_input
        union all select 'seconds_per_scan', '', a.seconds, 1 where a.seconds <= 300
        union all select 'override_rate', '', a.lifted::integer, 1 where a.outcome = 'recorded' and (a.kind = 'close_parcel' or a.lifted)
        union all select 'acts', a.kind, 1, null where a.outcome = 'recorded'
        union all select 'refusals', a.reason, 1, null where a.outcome = 'refused') m;
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
comment on function _claimed(orders, text[], text[]) is '[audit]';
comment on function _found_liable(orders, text) is '[audit]';
comment on function _papers_right(orders) is '[audit]';
