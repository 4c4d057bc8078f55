-- The live wall: the pulse of every bench, and everything the wall shows in one answer.
--
-- A pulse is no history: the last one is kept, a bench a row, and nothing points at it. Scans and refusals an hour are
-- counted by the bench itself: the operations of the last hour at 500 benches are 1.8 million rows, too many to read
-- every two seconds, and an index by bench would be paid by every scan of every bench.

-- Text and JSON of a bench that a screen can show as they are: short, and without a character that a terminal obeys.
create function _is_calm(value jsonb, longest integer) returns boolean
language sql immutable parallel safe
return octet_length(value::text) <= longest and _is_shallow(value)
       and value::text !~ '[\x01-\x1f\x7f]' and value::text !~ '(^|[^\\])(\\\\)*\\[bfnrtu]';

create table bench_pulse (
    bench          text primary key constraint bench_pulse_bench_plain
                   check (length(bench) between 1 and 60 and _is_plain(bench)),
    mode           text not null constraint bench_pulse_mode_plain check (length(mode) <= 20 and _is_plain(mode)),
    operator       uuid,
    subject        jsonb not null constraint bench_pulse_subject_calm check (_is_calm(subject, 500)),
    verdict        jsonb constraint bench_pulse_verdict_calm check (_is_calm(verdict, 2000)),
    verdict_at     timestamptz,
    scans          integer not null constraint bench_pulse_scans_not_negative check (scans >= 0),
    refusals       integer not null constraint bench_pulse_refusals_not_negative check (refusals >= 0),
    counted_since  timestamptz not null,
    waiting        integer not null constraint bench_pulse_waiting_not_negative check (waiting >= 0),
    devices        jsonb not null constraint bench_pulse_devices_calm check (_is_calm(devices, 8000)),
    latency_ms     integer constraint bench_pulse_latency_not_negative check (latency_ms >= 0),
    at             timestamptz not null
) with (fillfactor = 40);    -- no other index, and room on every page: each pulse is a HOT update
comment on table bench_pulse is 'How each bench was when it was last heard of. [audit]';

-- How long ago, as the bench measured it; never in the future and never before this century.
create function _ago(seconds text) returns interval
language sql immutable parallel safe
return make_interval(secs => least(greatest(coalesce(seconds::double precision, 0), 0), 315360000));

-- `op`: bench, mode, operator, subject, verdict, verdict_age_s, scans, refusals, counted_s, waiting, devices, latency_ms.
-- Ages, not times: the clock of a bench may be wrong. Never waits: where the row is locked, the next pulse is soon.
create function pulse(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare p bench_pulse;
begin
    perform set_config('synchronous_commit', 'off', true);    -- for this transaction: a lost pulse is followed by another
    p := jsonb_populate_record(null::bench_pulse, op - '{at,verdict_at,counted_since,verdict}'::text[]);
    p.verdict := nullif(op->'verdict', 'null');
    p.at := clock_timestamp();
    p.operator := case when _proved(op) then p.operator end;
    p.verdict_at := case when p.verdict is not null then p.at - _ago(op->>'verdict_age_s') end;
    p.counted_since := p.at - _ago(op->>'counted_s');
    update bench_pulse b
       set (mode, operator, subject, verdict, verdict_at, scans, refusals, counted_since, waiting, devices, latency_ms, at)
         = (p.mode, p.operator, p.subject, p.verdict, p.verdict_at, p.scans, p.refusals, p.counted_since, p.waiting,
            p.devices, p.latency_ms, p.at)
     where b.bench = (select x.bench from bench_pulse x where x.bench = p.bench for no key update skip locked);
    if not found and not exists (select from bench_pulse b where b.bench = p.bench) then
        -- a new bench: a thousand there are nowhere, and who has gone for a month makes room
        delete from bench_pulse b where b.at < p.at - interval '30 days';
        insert into bench_pulse select p.* where (select count(*) from bench_pulse) < 1000 on conflict do nothing;
    end if;
    return '{}';
end $$;
comment on function pulse(jsonb) is '[bench]';

-- ---- what the wall reads --------------------------------------------------------------------------------------

-- Orders that are still here, by the clock; an order enters and leaves this index once, and while it is here only a
-- change of its state touches it. Orders that left are found by kpi_orders_by_shipping (0013).
create index orders_waiting on orders (cut_off) where state in ('open', 'packing', 'packed');
create index count_plan_running on count_plan (made_at) where state in ('counting', 'recounting', 'to_approve');
-- A unit enters and leaves it with its hold alone: every other move of it stays a HOT update.
create index unit_on_hold on unit (client_id, hold) where hold is not null;
-- What is held is counted from that index alone while its pages are known to be seen by all: 9 ms for 100,000 units
-- instead of 160. So the table is cleaned after as many changes as a recall makes, which takes a second of a million.
alter table unit set (autovacuum_vacuum_scale_factor = 0.01);

create function _wall_benches() returns jsonb
language sql stable
return (select coalesce(jsonb_agg(to_jsonb(b) - 'operator' || jsonb_build_object('person', coalesce(p.name, ''))
                                  order by b.bench), '[]')
          from bench_pulse b left join person p on p.id = b.operator
         where b.at > now() - interval '24 hours');

-- One row an hour of the site's clock, named by its first cut-off: what of it is in which state, and how much is on
-- hold. `late` is the row of all that should have left by now. Orders without a cut-off have a row without one.
create function _wall_orders(moment timestamptz, zone text) returns jsonb
language sql stable
begin atomic
    with seen as (
        select o.cut_off, o.state, o.hold from orders o
         where o.state in ('open', 'packing', 'packed') and (o.cut_off < moment + interval '24 hours' or o.cut_off is null)
        union all
        select o.cut_off, 'shipped', null from orders o
         where o.shipped_at >= date_trunc('day', moment, zone) and o.shipped_at is not null
    ), timed as (
        select s.*, s.cut_off < moment and s.state <> 'shipped' as late,
               date_trunc('hour', s.cut_off, zone) as hour from seen s
    ), grouped as (
        select coalesce(t.late, false) as late, case when t.late then null else t.hour end as hour,
               min(t.cut_off) as cut_off, count(*) filter (where t.state = 'open') as open,
               count(*) filter (where t.state = 'packing') as packing,
               count(*) filter (where t.state = 'packed') as packed,
               count(*) filter (where t.state = 'shipped') as shipped, count(t.hold) as held
          from timed t group by 1, 2
    )
    select coalesce(jsonb_agg(to_jsonb(g) - 'hour' order by g.late desc, g.hour nulls last), '[]') from grouped g;
end;

-- The orders that should go next, the late ones first.
create function _wall_next_orders() returns jsonb
language sql stable
begin atomic
    with urgent as (
        select o.client_id, o.number, o.state, o.cut_off, o.hold, o.lease_bench from orders o
         where o.state in ('open', 'packing', 'packed') and o.cut_off is not null order by o.cut_off limit 12
    )
    select coalesce(jsonb_agg(jsonb_build_object('number', u.number, 'client', c.code, 'state', u.state,
        'cut_off', u.cut_off, 'held', u.hold is not null, 'bench', coalesce(u.lease_bench, '')) order by u.cut_off), '[]')
      from urgent u join client c on c.id = u.client_id;
end;

create function _wall_cases(moment timestamptz) returns jsonb
language sql stable
begin atomic
    with grouped as (
        select x.class, count(*) as open, count(*) filter (where x.due_at < moment) as late,
               count(*) filter (where x.opened_at > moment - interval '8 hours') as shift,
               count(*) filter (where x.opened_at > moment - interval '24 hours') as day,
               count(*) filter (where x.owner is null) as unowned, min(x.opened_at) as oldest
          from exception_case x where x.decided_at is null group by x.class
    )
    select coalesce(jsonb_agg(to_jsonb(g) order by g.late desc, g.oldest), '[]') from grouped g;
end;

create function _wall_counts() returns jsonb
language sql stable
begin atomic
    with running as (
        select c.id, c.kind, c.state, c.made_at from count_plan c
         where c.state in ('counting', 'recounting', 'to_approve') order by c.made_at limit 50
    )
    select coalesce(jsonb_agg(to_jsonb(r) || (
        select jsonb_build_object('places', count(*), 'done', count(*) filter (where p.state in ('counted', 'done')),
                                  'again', count(*) filter (where p.state = 'recount'))
          from count_place p where p.count_id = r.id) order by r.made_at), '[]') from running r;
end;

create function _wall_holds() returns jsonb
language sql stable
begin atomic
    with held as (select u.client_id, u.hold, count(*) as units from unit u where u.hold is not null group by 1, 2)
    select jsonb_build_object('units', coalesce(sum(h.units), 0), 'reasons', (
        select coalesce(jsonb_agg(jsonb_build_object('client', c.code, 'reason', left(f.hold, 200), 'units', f.units)
                                  order by f.units desc), '[]')
          from (select * from held order by units desc limit 8) f join client c on c.id = f.client_id)) from held h;
end;

-- Everything in one answer, and nothing where nothing was committed since `op->>'mark'`: two equal snapshots see the
-- same rows. So no writer tells anybody anything, and no NOTIFY stands in the way of their commits.
-- Benches are read whenever the mark moved; figures, which many writers move, at most every ten seconds
-- (`figures_mark`, `figures_age_s` of the answer that is there) and at least every minute, for the clock moves them too.
create function wall(op jsonb) returns jsonb
language plpgsql stable security definer set search_path = station, pg_temp as $$
declare
    mark text := pg_current_snapshot()::text; moment timestamptz := clock_timestamp();
    zone text := (select s.zone from site s);
    told jsonb := jsonb_build_object('mark', mark, 'at', moment);
    age double precision := coalesce((op->>'figures_age_s')::double precision, 3600);
begin
    if mark is distinct from op->>'mark' then
        told := told || jsonb_build_object('benches', _wall_benches());
    end if;
    if age >= 60 or (age >= 10 and mark is distinct from op->>'figures_mark') then
        told := told || jsonb_build_object('figures', jsonb_build_object(
            'orders', _wall_orders(moment, zone), 'next', _wall_next_orders(), 'cases', _wall_cases(moment),
            'counts', _wall_counts(), 'holds', _wall_holds()));
    end if;
    return told;
end $$;
comment on function wall(jsonb) is '[audit]';
