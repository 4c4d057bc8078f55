-- The current day by quarter hours: those that are over are summed up as days are, and only what is left is computed when
-- somebody looks. Facts of kpi_kept_facts alone, which stay as they are; what is learned later is always computed.

create table kpi_slice (
    begins   timestamptz not null,
    client   text not null,
    split    text not null,
    name     text not null,
    measure  text not null,
    part     numeric not null,
    whole    numeric not null,
    facts    integer not null,
    spread   integer[],
    constraint kpi_slice_pkey primary key (client, split, name, begins, measure)
);
create index kpi_slice_by_begin on kpi_slice (begins);
comment on table kpi_slice is 'Quarter hours of the current day, summed up; as kpi_day. [audit]';

create table kpi_sliced (
    begins  timestamptz primary key,
    seen    pg_snapshot not null,
    under   text not null
);
comment on table kpi_sliced is 'Which quarter hours are summed up, what could be seen then, and under which day and shifts. [audit]';

create function _under(day date, since timestamptz) returns text
language sql stable
return extract(epoch from since)::text || coalesce((select ' ' || string_agg(format('%s %s %s', x.name, x.starts, x.ends), ', ' order by x.name) from shifts_of(_under.day) x), '');
comment on function _under(date, timestamptz) is '[audit]';

-- The quarter hours whose sums hold: of which nothing was recorded since they were made. `heard`: everything recorded before
-- has been looked at. A scan also changes the pause before the next one, up to five minutes later.
create function kpi_slices(day date, since timestamptz, heard timestamptz) returns table (begins timestamptz)
language sql stable
begin atomic
    with news as materialized (
        select date_bin('15 minutes', x.at, since) as begins, x.xid from (
            select q.at, q.xid from operation q where q.recorded_at >= heard
            union all select q.at + interval '301 seconds', q.xid from operation q where q.recorded_at >= heard
            union all select e.at, e.xid from event e where e.recorded_at >= heard and e.kind = 'store' and e.from_state = 'received') x)
    select s.begins from kpi_sliced s
     where heard > '-infinity' and s.begins >= since and s.under = _under(day, since)
       and not exists (select from news n where n.begins = s.begins and not pg_visible_in_snapshot(n.xid, s.seen));
end;
comment on function kpi_slices(date, timestamptz, timestamptz) is '[audit]';

-- The quarter hours of today that are over by `ends` and not summed up, in one pass over their facts; how many. `seen` is taken before
-- it, so that whatever comes meanwhile is news.
create function _roll_slices(the_day date, zone text, ends timestamptz default now()) returns integer
language plpgsql as $$
declare
    since timestamptz := the_day::timestamp at time zone zone;
    seen pg_snapshot := pg_current_snapshot();
    fresh timestamptz[];
begin
    delete from kpi_slice k where k.begins < since;
    delete from kpi_sliced s where s.begins < since;
    fresh := array(select g from generate_series(since, least(ends, (the_day + 1)::timestamp at time zone zone) - interval '15 minutes', interval '15 minutes') g
                    where not exists (select from kpi_sliced s where s.begins = g) order by g);
    if cardinality(fresh) = 0 then
        return 0;
    end if;
    delete from kpi_slice k where k.begins = any (fresh);
    with fact as materialized (
        select date_bin('15 minutes', f.at, since) as begins, f.measure, f.client_id, f.skus, f.bench, f.operator, h.name as shift, f.part, f.whole, f.seconds
          from kpi_kept_facts(fresh[1], fresh[cardinality(fresh)] + interval '15 minutes') f
          left join lateral (select x.name from shifts_of(the_day) x
                              where in_shift((f.at at time zone zone)::time, x.starts, x.ends) limit 1) h on true
         where f.measure <> 'acts' and f.measure <> 'refusals'),
    alike as (
        select f.begins, f.measure, f.client_id, f.skus, f.bench, f.operator, f.shift, sum(f.part) as part, sum(f.whole) as whole, count(*) as facts
          from fact f where f.seconds is null group by 1, 2, 3, 4, 5, 6, 7)
    insert into kpi_slice (begins, client, split, name, measure, part, whole, facts, spread)
    select a.begins, p.client, p.split, p.name, a.measure, sum(a.part), sum(a.whole), sum(a.facts), null
      from alike a cross join lateral _splits(a.client_id, a.skus, a.bench, a.operator, a.shift) p
     where a.begins = any (fresh) group by 1, 2, 3, 4, 5
    union all
    select f.begins, p.client, p.split, p.name, f.measure, 0, 0, count(*), array_agg(f.seconds)
      from fact f cross join lateral _splits(f.client_id, f.skus, f.bench, f.operator, f.shift) p
     where f.seconds is not null and f.begins = any (fresh) group by 1, 2, 3, 4, 5;
    insert into kpi_sliced (begins, seen, under) select x, seen, _under(the_day, since) from unnest(fresh) x;
    return cardinality(fresh);
end $$;
