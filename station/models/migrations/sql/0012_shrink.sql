-- What is missing: its last sure sight, and who and what was around.

-- Which kinds of event say that somebody had the unit in hand or before a scanner. The rest is the book's own talk.
alter table kind add column sight boolean not null default false;
update kind set sight = true where name in (
    'receive', 'store', 'pick', 'pack', 'unpack', 'ship', 'return', 'identify', 'inspect', 'route', 'repair', 'find', 'see',
    'grade', 'fit', 'unfit', 'certify', 'relabel', 'restock', 'name', 'send_to_vendor');
comment on column kind.sight is 'Whether such an event says that the unit was seen.';

-- Units that were missed, newest first, without an index on the state of a unit that every scan would pay for: so few
-- events are of this kind that the index costs nothing, and each finds its unit by key.
create index event_missed on event (recorded_at) include (client_id, unit_id) where kind = 'miss';

-- The places that a person would look at next: those whose labels come just before and after, of the same kind.
create function _neighbours(place uuid, each_side integer) returns setof uuid
language sql stable
begin atomic
    (select n.id from location l join location n on n.kind = l.kind and n.code < l.code
      where l.id = place order by n.code desc limit each_side)
    union all
    (select n.id from location l join location n on n.kind = l.kind and n.code > l.code
      where l.id = place order by n.code limit each_side);
end;

-- Everything that came to these places, left them or touched this unit between two moments. `op`: client, unit, places
-- (ids), from, to. An event is about a place where the unit is there after it, or was there before it. So every event of
-- the time is looked at with the one before it, by key whatever the planner expects: of 20 million, few are of the time.
-- The time is that of the bench: what waited in a bench's journal is told when it happened, not when the base heard of it
-- (kpi_event_by_bench_time and kpi_operation_by_bench_time of 0013, which cost a scan next to nothing).
create function around(op jsonb) returns jsonb
language plpgsql stable security definer set search_path = station, pg_temp set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    places uuid[] := array(select x::uuid from jsonb_array_elements_text(coalesce(op->'places', '[]')) as t (x));
    near uuid[] := array(select distinct n.id from unnest(places) as p (id), _neighbours(p.id, 2) as n (id) where n.id <> all (places));
    of_unit uuid := (op->>'unit')::uuid; of_client uuid := (op->>'client')::uuid;
    first timestamptz := (op->>'from')::timestamptz; last timestamptz := (op->>'to')::timestamptz;
begin
    return jsonb_build_object('rows', (
        with touch as materialized (
            select x.client_id, x.id, w.location_id as left_id
              from event x left join event w on w.client_id = x.client_id and w.unit_id = x.unit_id and w.rev = x.rev - 1
             where x.at between first and last and x.kind not in ('reserve', 'unreserve')
               and (x.location_id = any (places || near) or w.location_id = any (places || near))
             union
            select x.client_id, x.id, w.location_id
              from event x left join event w on w.client_id = x.client_id and w.unit_id = x.unit_id and w.rev = x.rev - 1
             where x.client_id = of_client and x.unit_id = of_unit and x.at between first and last)
        select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'client', e.client_id, 'unit', e.unit_id, 'at', e.at,
                   'recorded_at', e.recorded_at, 'kind', e.kind, 'serial', u.serial, 'sku', s.code, 'client_name', c.name,
                   'from', f.code, 'to', t.code, 'state', e.state, 'person', p.name, 'bench', e.bench,
                   'touch', case when e.client_id = of_client and e.unit_id = of_unit then 'unit'
                                 when e.location_id = any (places) or w.left_id = any (places) then 'place'
                                 else 'neighbour' end) order by e.at, e.recorded_at, e.id), '[]')
          from touch w join event e on e.client_id = w.client_id and e.id = w.id
          join unit u on u.client_id = e.client_id and u.id = e.unit_id
          join sku s on s.client_id = u.client_id and s.id = u.sku_id join client c on c.id = u.client_id
          left join location f on f.id = w.left_id left join location t on t.id = e.location_id
          left join person p on p.id = e.operator),
        'places', (select coalesce(jsonb_agg(l.code order by l.code), '[]') from location l where l.id = any (places)),
        'near', (select coalesce(jsonb_agg(l.code order by l.code), '[]') from location l where l.id = any (near)),
        -- refusals at the benches that were at work there in that time: what somebody tried
        'refusals', (select coalesce(jsonb_agg(jsonb_build_object('at', o.at, 'recorded_at', o.recorded_at, 'kind', o.kind, 'reason', o.reason, 'bench', o.bench,
                   'person', p.name) order by o.at, o.recorded_at), '[]')
          from operation o left join person p on p.id = o.operator
         where o.at between first and last and o.outcome = 'refused'
           and (o.answer #>> '{unit,id}' = of_unit::text or o.answer->>'locked' in (select l.code from location l where l.id = any (places)))));
end $$;
comment on function around(jsonb) is 'Who and what was around a unit or a place. [audit]';
