-- Figures by day, and the values people set: targets, a baseline, shifts. Nothing here is on the path of a scan: days
-- that are over are summed up by roll_up_figures(), asked by the audit window or by `station figures roll-up`.

create table kpi_measure (
    name     text primary key,
    kind     text not null constraint kpi_measure_kind_known check (kind in ('share', 'time', 'mean', 'money', 'count')),
    better   text not null constraint kpi_measure_better_known check (better in ('higher', 'lower', 'neither'))
);
comment on table kpi_measure is 'Every figure: a share (part ÷ whole), a time (median, P90), a mean (part ÷ whole), money, a count. [audit]';
insert into kpi_measure (name, kind, better) values
    ('order_accuracy', 'share', 'higher'), ('pick_accuracy', 'share', 'higher'), ('perfect_order', 'share', 'higher'),
    ('on_time', 'share', 'higher'), ('complete', 'share', 'higher'), ('undamaged', 'share', 'higher'),
    ('right_papers', 'share', 'higher'), ('dock_to_stock', 'time', 'lower'), ('serial_accuracy', 'share', 'higher'),
    ('location_accuracy', 'share', 'higher'), ('shrink', 'money', 'lower'), ('returns_cycle', 'time', 'lower'),
    ('return_match_rate', 'share', 'higher'), ('exception_resolution', 'time', 'lower'),
    ('exceptions_in_time', 'share', 'higher'), ('override_rate', 'share', 'lower'), ('keyed_share', 'share', 'lower'),
    ('seconds_per_scan', 'mean', 'lower'), ('recall_time_to_list', 'time', 'lower'), ('acts', 'count', 'neither'),
    ('refusals', 'count', 'neither'), ('variety', 'count', 'neither'), ('spend', 'money', 'lower');

-- A shift's times hold from a day on, until a later row of its name; without times it is no more. Never for the past: what
-- was summed up under one shift stays there.
create table shift (
    name        text not null constraint shift_name_short check (length(btrim(name)) between 1 and 40),
    from_day    date not null,
    starts      time,
    ends        time,
    changed_by  uuid references person (id),
    changed_at  timestamptz not null,
    constraint shift_pkey primary key (name, from_day),
    constraint shift_is_a_span check ((starts is null) = (ends is null) and starts is distinct from ends or starts is null)
);
comment on table shift is 'When people work: from and to, in the site''s zone; one that ends before it starts ends on the next day. [audit]';

create table kpi_target (
    measure     text not null references kpi_measure (name),
    client      text not null default '',
    value       numeric not null,
    changed_by  uuid references person (id),
    changed_at  timestamptz not null,
    constraint kpi_target_pkey primary key (measure, client)
);
comment on table kpi_target is 'What a figure should be: a share from 0 to 1, seconds, money. Client: an id, or empty for every client. [audit]';

-- What it was before, as people state it. `cost`: what one bad thing costs (a wrong order, a minute of a scan …). The
-- name 'spend' is what the program costs a day; 'shrink' with its value is the base that shrink is measured against.
create table kpi_baseline (
    measure     text not null references kpi_measure (name),
    client      text not null default '',
    value       numeric not null,
    cost        numeric constraint kpi_baseline_cost_positive check (cost >= 0),
    currency    text not null default '',
    note        text not null default '',
    changed_by  uuid references person (id),
    changed_at  timestamptz not null,
    constraint kpi_baseline_pkey primary key (measure, client)
);
comment on table kpi_baseline is 'What a figure was before, where that is known from, and what one bad thing costs. [audit]';

create table kpi_day (
    client    text not null,
    split     text not null constraint kpi_day_split_known check (split in ('all', 'sku', 'bench', 'operator', 'shift')),
    name      text not null,
    day       date not null,
    measure   text not null,
    what      text not null,
    part      numeric not null,
    whole     numeric not null,
    facts     integer not null,
    spread    integer[],
    constraint kpi_day_pkey primary key (client, split, name, day, measure, what)
);
create index kpi_day_by_measure on kpi_day (client, split, measure, day);
create index kpi_day_by_day on kpi_day (day);
comment on table kpi_day is 'Days that are over, summed up: of one client or all (empty), whole or split one way; spread are the seconds of a time. [audit]';

create table kpi_rolled (
    day        date primary key,
    rolled_at  timestamptz not null
);
comment on table kpi_rolled is 'Which days are summed up, and when. [audit]';

create table kpi_heard (
    id     smallint primary key default 1 constraint kpi_heard_is_one check (id = 1),
    until  timestamptz not null
);
comment on table kpi_heard is 'Up to when news about old days was looked for. [audit]';
insert into kpi_heard (until) values ('-infinity');

-- The shifts that hold on a day.
create function shifts_of(day date) returns table (name text, starts time, ends time)
language sql stable
begin atomic
    select s.name, s.starts, s.ends
      from (select distinct on (x.name) x.name, x.starts, x.ends from shift x where x.from_day <= shifts_of.day order by x.name, x.from_day desc) s
     where s.starts is not null order by s.starts, s.name;
end;
comment on function shifts_of(date) is '[audit]';

create function in_shift(clock time, starts time, ends time) returns boolean
language sql immutable parallel safe
return case when starts < ends then clock >= starts and clock < ends else clock >= starts or clock < ends end;
comment on function in_shift(time, time, time) is '[audit]';

create table kpi_stale (day date primary key);
comment on table kpi_stale is 'Days that wait to be summed up, for the first time or again. [audit]';

-- Under whom a fact counts: every client and its own, as a whole and split each way. A SKU is its client's alone.
create function _splits(client_id uuid, skus uuid[], bench text, operator uuid, shift text) returns table (client text, split text, name text)
language sql immutable parallel safe
begin atomic
    select c.client, s.split, s.name
      from (select '' union all select client_id::text where client_id is not null) c (client)
     cross join lateral (
        select 'all'::text, ''::text union all select 'bench', bench where bench <> ''
        union all select 'operator', operator::text where operator is not null
        union all select 'shift', shift where shift is not null
        union all select 'sku', u::text from unnest(skus) u where c.client <> '') s (split, name);
end;

-- From what is only ever added to: a fact of these stays as it is.
create function kpi_kept_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select * from kpi_scan_facts(since, until) union all select * from kpi_dock_facts(since, until);
end;
comment on function kpi_kept_facts(timestamptz, timestamptz) is '[audit]';

-- From what is learned later, too: a claim, a finding, a paper that did not print, another value of a SKU.
create function kpi_told_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select * from kpi_shrink_facts(since, until)
    union all select * from kpi_count_facts(since, until) union all select * from kpi_return_facts(since, until)
    union all select * from kpi_case_facts(since, until) union all select * from kpi_recall_facts(since, until);
end;
comment on function kpi_told_facts(timestamptz, timestamptz) is '[audit]';

create function kpi_facts(since timestamptz, until timestamptz) returns setof kpi_fact
language sql stable
begin atomic
    select * from kpi_kept_facts(since, until) union all select * from kpi_order_facts(since, until)
    union all select * from kpi_told_facts(since, until);
end;
comment on function kpi_facts(timestamptz, timestamptz) is '[audit]';

-- One day, anew: the whole, and the whole split by SKU, bench, operator and shift, for every client and for each. An order
-- of two SKUs counts once in the whole and once under each of them. Alike facts are put together before they are split.
create function _roll_day(the_day date, zone text) returns void
language plpgsql as $$
begin
    delete from kpi_day k where k.day = the_day;
    with fact as materialized (
        select f.measure, f.what, f.client_id, f.skus, f.bench, f.operator, h.name as shift, f.part, f.whole, f.seconds, f.unit_id, f.order_id
          from kpi_facts(the_day::timestamp at time zone zone, (the_day + 1)::timestamp at time zone zone) f
          left join lateral (select x.name from shifts_of(the_day) x
                              where in_shift((f.at at time zone zone)::time, x.starts, x.ends) limit 1) h on true),
    alike as (
        select f.measure, f.what, f.client_id, f.skus, f.bench, f.operator, f.shift, sum(f.part) as part, sum(f.whole) as whole, count(*) as facts
          from fact f where f.seconds is null group by 1, 2, 3, 4, 5, 6, 7),
    summed as (
        select p.client, p.split, p.name, a.measure, a.what, sum(a.part) as part, sum(a.whole) as whole, sum(a.facts) as facts, null::integer[] as spread
          from alike a cross join lateral _splits(a.client_id, a.skus, a.bench, a.operator, a.shift) p
         where a.measure not in ('acts', 'refusals') or p.split in ('all', 'operator') group by 1, 2, 3, 4, 5
        union all
        select p.client, p.split, p.name, f.measure, f.what, null, null, count(*), array_agg(f.seconds order by f.seconds)
          from fact f cross join lateral _splits(f.client_id, f.skus, f.bench, f.operator, f.shift) p
         where f.seconds is not null group by 1, 2, 3, 4, 5
        union all
        select p.client, p.split, p.name, 'variety', v.what, v.n, null, v.n, null
          from (select f.client_id, f.operator, count(distinct s) as skus, count(distinct f.unit_id) as units, count(distinct f.order_id) as orders
                  from fact f left join lateral unnest(f.skus) s on true
                 where f.measure = 'acts' group by grouping sets ((f.operator), (f.operator, f.client_id))
                having grouping(f.client_id) = 1 or f.client_id is not null) d
         cross join lateral (values ('skus', d.skus), ('units', d.units), ('orders', d.orders)) v (what, n)
         cross join lateral (select coalesce(d.client_id::text, ''), 'operator', d.operator::text) p (client, split, name)
         where d.operator is not null)
    insert into kpi_day (client, split, name, day, measure, what, part, whole, facts, spread)
    select x.client, x.split, x.name, the_day, x.measure, coalesce(x.what, ''), coalesce(x.part, 0), coalesce(x.whole, 0), x.facts, x.spread
      from summed x;
    insert into kpi_rolled (day, rolled_at) values (the_day, clock_timestamp())
    on conflict (day) do update set rolled_at = excluded.rolled_at;
    delete from kpi_stale s where s.day = the_day;
end $$;

-- Days of which something was heard since: scans that waited in a journal, and claims and findings about orders long gone.
create function _days_heard_of(heard timestamptz, zone text) returns table (day date)
language sql stable
begin atomic
    select (x.at at time zone zone)::date from (
        select q.at from operation q where q.recorded_at >= heard
        union all select e.at from event e where e.recorded_at >= heard
        union all select o.shipped_at from orders o where o.shipped_at >= heard
        union all select r.ended_at from count_round r where r.ended_at >= heard
        union all select c.decided_at from exception_case c where c.decided_at >= heard
        union all select i.arrived_at from return_item i where i.arrived_at >= heard - interval '1 day'
        union all select h.made_at from hold_order h where h.made_at >= heard
        union all select i.placed_at from return_item i where i.placed_at >= heard
        union all select i.routed_at from return_item i where i.placed_at >= heard
        union all select o.shipped_at from rma r join orders o on o.client_id = r.client_id and o.id = r.order_id where r.made_at >= heard
        union all select o.shipped_at from return_finding f join return_item i on i.id = f.item_id
                    left join rma_line l on l.client_id = i.client_id and l.id = i.rma_line_id
                    left join rma r on r.client_id = l.client_id and r.id = l.rma_id
                    join orders o on o.client_id = i.client_id and o.id in (i.order_id, r.order_id)
                   where f.at >= heard - interval '7 days') x
     where x.at is not null group by 1;
end;

-- The first time: every day since the base was begun. Tables that are only added to have their oldest rows first.
create function _first_day(zone text) returns date
language sql stable
return (select min((x.at at time zone zone)::date) from (
    (select e.at from event e limit 200000) union all (select q.at from operation q limit 200000)
    union all (select min(o.shipped_at) from orders o) union all (select min(c.decided_at) from exception_case c)) x);

-- Sums up at most `most` days that are over and not yet summed up, or of which news came; the newest first. Asked again, it
-- does what is left; what is done is done the same. It states nothing new, so no operation is kept of it. Only one at a time.
create function roll_up_figures(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    zone text := _site_zone();
    today date := (now() at time zone zone)::date;
    heard timestamptz; one date; done integer := 0;
begin
    select h.until into heard from kpi_heard h for update;
    if coalesce((op->>'look')::boolean, true) then    -- `look` false goes on with what waits
        insert into kpi_stale (day)
        select d::date from generate_series(_first_day(zone)::timestamp, today - 1, interval '1 day') d where not isfinite(heard)
        union select x.day from _days_heard_of(heard, zone) x where isfinite(heard) and x.day < today
        union select d::date from generate_series((select max(r.day) + 1 from kpi_rolled r)::timestamp, today - 1, interval '1 day') d    -- and days without work
        union select r.day from kpi_rolled r where r.day >= today - 3 and r.rolled_at < now() - interval '1 hour'
        on conflict (day) do nothing;
        delete from kpi_sliced s where not exists (
            select from kpi_slices(today, today::timestamp at time zone zone, heard) k where k.begins = s.begins);
        update kpi_heard set until = greatest(until, now() - interval '10 minutes');    -- what is being written now is heard next time
    end if;
    perform _roll_slices(today, zone);
    for one in select s.day from kpi_stale s order by s.day desc limit coalesce((op->>'most')::integer, 5) loop
        perform _roll_day(one, zone);
        done := done + 1;
    end loop;
    return jsonb_build_object('outcome', 'recorded', 'reason', null, 'days', done, 'left', (select count(*) from kpi_stale));
end $$;
comment on function roll_up_figures(jsonb) is '[audit]';

-- ---- values people set ------------------------------------------------------------------------------------------

create index operation_stated on operation (recorded_at)    -- who stated what, before and after: few among many
    where kind in ('set_kpi_target', 'set_kpi_baseline', 'set_shift') and outcome = 'recorded';

create function _figure_refusal(op jsonb) returns text
language sql stable
return case when _role(op) is distinct from 'supervisor' then 'not_allowed'
            when not exists (select from kpi_measure m where m.name = op->>'measure') then 'not_now'
            when coalesce(op->>'client', '') <> '' and not exists (select from client c where c.id = _uuid_in(op->>'client')) then 'not_now' end;

-- `op`: measure, client (an id; none: every client), value (none: no target any more).
create function set_kpi_target(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb; reason text; was numeric; who text := coalesce(op->>'client', ''); aim numeric := (op->>'value')::numeric;
begin
    perform _is(op, 'set_kpi_target');
    perform from kpi_measure m where m.name = op->>'measure' for no key update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := coalesce(_figure_refusal(op), case when aim = 'NaN' then 'not_now' end);
    if reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    delete from kpi_target t where t.measure = op->>'measure' and t.client = who returning t.value into was;
    insert into kpi_target (measure, client, value, changed_by, changed_at)
    select op->>'measure', who, aim, (op->>'operator')::uuid, clock_timestamp() where aim is not null;
    return _keep(op, 'recorded', null, jsonb_build_object('measure', op->>'measure', 'for', who, 'before', was, 'after', aim));
end $$;
comment on function set_kpi_target(jsonb) is '[audit]';

-- `op`: measure, client, value (none: no baseline any more), cost, currency, note.
create function set_kpi_baseline(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb; reason text; was kpi_baseline; now_is kpi_baseline; who text := coalesce(op->>'client', '');
begin
    perform _is(op, 'set_kpi_baseline');
    perform from kpi_measure m where m.name = op->>'measure' for no key update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := coalesce(_figure_refusal(op), case when (op->>'value')::numeric = 'NaN' or coalesce((op->>'cost')::numeric, 0) < 0 then 'not_now' end);
    if reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    delete from kpi_baseline b where b.measure = op->>'measure' and b.client = who returning b.* into was;
    if op->>'value' is not null then
        insert into kpi_baseline (measure, client, value, cost, currency, note, changed_by, changed_at)
        values (op->>'measure', who, (op->>'value')::numeric, (op->>'cost')::numeric, coalesce(op->>'currency', ''),
                coalesce(op->>'note', ''), (op->>'operator')::uuid, clock_timestamp()) returning * into now_is;
    end if;
    return _keep(op, 'recorded', null, jsonb_build_object('measure', op->>'measure', 'for', who,
        'before', case when was.measure is not null then to_jsonb(was) end, 'after', case when now_is.measure is not null then to_jsonb(now_is) end));
end $$;
comment on function set_kpi_baseline(jsonb) is '[audit]';

-- `op`: name, from_day, starts and ends (neither: the shift is no more). Today's and later days only.
create function set_shift(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb; reason text; was shift; today date := (now() at time zone _site_zone())::date;
begin
    perform _is(op, 'set_shift');
    lock table shift in share row exclusive mode;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := case when _role(op) is distinct from 'supervisor' then 'not_allowed'
        when (op->>'from_day')::date < today or length(btrim(coalesce(op->>'name', ''))) not between 1 and 40
             or (op->>'starts' is null) <> (op->>'ends' is null) or op->>'starts' = op->>'ends' then 'not_now' end;
    if reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    select * into was from shift s where s.name = btrim(op->>'name') and s.from_day <= (op->>'from_day')::date order by s.from_day desc limit 1;
    insert into shift (name, from_day, starts, ends, changed_by, changed_at)
    values (btrim(op->>'name'), (op->>'from_day')::date, (op->>'starts')::time, (op->>'ends')::time, (op->>'operator')::uuid, clock_timestamp())
    on conflict (name, from_day) do update set starts = excluded.starts, ends = excluded.ends, changed_by = excluded.changed_by,
        changed_at = excluded.changed_at;
    return _keep(op, 'recorded', null, jsonb_build_object('before', case when was.name is not null then to_jsonb(was) end,
        'after', jsonb_build_object('name', btrim(op->>'name'), 'from_day', op->>'from_day', 'starts', op->>'starts', 'ends', op->>'ends')));
end $$;
comment on function set_shift(jsonb) is '[audit]';
