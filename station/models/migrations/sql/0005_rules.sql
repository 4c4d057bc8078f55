-- What stands where, what places allow, and many units moved in one act.
-- Locks are taken in this order everywhere: an order, cartons by id, places by id, units by id.

-- ---- what stands where, by SKU and age: for rules, suggestions and first in first out ---------------------------

alter table standing add column sku_id uuid, add column since timestamptz;
update standing d set sku_id = u.sku_id, since = u.changed_at from unit u where u.client_id = d.client_id and u.id = d.unit_id;
alter table standing alter column sku_id set not null, alter column since set not null;
create index standing_of_sku on standing (client_id, sku_id, since);
comment on column standing.since is 'When the unit was last received; where it was not received, when it came to stand.';

create or replace function _stand() returns trigger language plpgsql security definer set search_path = station, pg_temp as $$
begin
    if new.location_id is null and new.carton_id is null then
        delete from standing where client_id = new.client_id and unit_id = new.id;
        return null;
    end if;
    update standing set location_id = new.location_id, carton_id = new.carton_id
     where client_id = new.client_id and unit_id = new.id;
    if not found then
        insert into standing (client_id, unit_id, location_id, carton_id, sku_id, since)
        values (new.client_id, new.id, new.location_id, new.carton_id, new.sku_id, coalesce(
            (select e.recorded_at from event e where e.client_id = new.client_id and e.unit_id = new.id
                and e.kind in ('receive', 'return') order by e.rev desc limit 1), new.changed_at));
    end if;
    return null;
end $$;

-- who was at a place, by the events themselves
create index event_at_place on event (location_id, recorded_at) where location_id is not null;

insert into kind (name, door) values ('undo', 'inside');
insert into transition (kind, from_state, to_state)
    select distinct 'undo', to_state, from_state from transition where kind in ('store', 'pick');

-- ---- what a place allows ----------------------------------------------------------------------------------------

create function _is_locked(place uuid) returns boolean
language plpgsql stable as $$
begin
    return exists (select from place_lock k where k.location_id = place);
end $$;

-- A yes among the rules of a place or a SKU.
create function _rule(rules jsonb, name text) returns boolean
language sql immutable return coalesce((rules->>name)::boolean, false);

-- Held goods go where nobody takes them by mistake: into a cage, or to a place that is kept for them.
create function _takes_held(l location) returns boolean
language sql immutable return l.kind = 'cage' or _rule(l.rules, 'hold');

-- Why goods of this SKU may not be put here; `coming` counts those that are not there yet. Null: they may.
create function _place_refusal(l location, s sku, held boolean, coming bigint) returns text
language plpgsql stable as $$
begin
    return case
        when _is_locked(l.id) then 'place_locked'
        when l.kind not in ('bin', 'cage') then 'not_a_store'
        when l.client_id <> s.client_id then 'place_of_other_client'
        when held and not _takes_held(l) then 'hold_place_only'
        when not held and _rule(l.rules, 'hold') then 'hold_place'
        when _rule(s.storing, 'secure') and not (l.kind = 'cage' or _rule(l.rules, 'secure')) then 'not_secure'
        when s.storing->>'climate' <> coalesce(l.rules->>'climate', '') then 'wrong_climate'
        when _rule(l.rules, 'one_sku') and exists (
            select from standing d where d.location_id = l.id and (d.client_id, d.sku_id) <> (s.client_id, s.id)) then 'one_sku_only'
        when (l.rules->>'capacity')::integer < coming + (select count(*) from standing d where d.location_id = l.id) then 'place_full'
    end;
end $$;

create function _place_facts(l location) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('id', l.id, 'code', l.code, 'kind', l.kind, 'rules', l.rules, 'locked', _is_locked(l.id),
    'client_name', (select c.name from client c where c.id = l.client_id),
    'units', (select count(*) from standing d where d.location_id = l.id));
end $$;

-- What lies at a place, by SKU.
create function _place_contents(place uuid) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object('sku', s.code, 'name', s.name, 'picture', s.picture,
               'client_name', c.name, 'units', x.n) order by x.n desc, s.code), '[]')
          from (select d.client_id, d.sku_id, count(*) as n from standing d where d.location_id = place
                 group by 1, 2 order by 3 desc limit 40) x
          join sku s on s.client_id = x.client_id and s.id = x.sku_id join client c on c.id = x.client_id);

-- Up to three places for goods of this SKU: where it lies already, fullest first; then an empty place of the
-- client's own, then any empty one, then any that has room. All of them would take the goods.
create function _suggestions(s sku, held boolean, coming bigint, but uuid) returns jsonb
language sql stable
return (
    with near as (
        select d.location_id as id, count(*) as n
          from (select x.location_id from standing x where x.client_id = s.client_id and x.sku_id = s.id
                   and x.location_id is not null order by x.since desc limit 2000) d group by 1),
    fitting as (
        (select l.*, 1 as turn, near.n from near join location l on l.id = near.id
          where l.id is distinct from but and _place_refusal(l, s, held, coming) is null order by near.n desc, l.code limit 3)
        union all
        (select l.*, 2, 0 from location l where l.client_id = s.client_id and l.id is distinct from but
            and not exists (select from standing d where d.location_id = l.id)
            and _place_refusal(l, s, held, coming) is null order by l.code limit 3)
        union all
        (select l.*, 3, 0 from location l where l.client_id is null and l.kind in ('bin', 'cage')
            and l.id is distinct from but and not exists (select from standing d where d.location_id = l.id)
            and _place_refusal(l, s, held, coming) is null order by l.code limit 3)
        union all
        (select l.*, 4, 0 from location l where l.kind in ('bin', 'cage') and l.id is distinct from but
            and not exists (select from near where near.id = l.id)
            and exists (select from standing d where d.location_id = l.id)
            and _place_refusal(l, s, held, coming) is null order by l.code limit 3))
    select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code, 'same', f.n, 'empty', f.turn in (2, 3),
               'capacity', (f.rules->>'capacity')::integer) order by f.turn, f.n desc, f.code), '[]')
      from (select * from fitting order by turn, n desc, code limit 3) f);

-- ---- many units in one act ------------------------------------------------------------------------------------

-- `after` are units as they shall be, locked, their rev and head still those they have. One event each; `correcting`:
-- each names the newest event of its unit.
create function _set_events(op jsonb, kind text, after unit[], correcting boolean, facts jsonb) returns setof event
language plpgsql as $$
declare
    u record; e event; op_id uuid := (op->>'id')::uuid;
begin
    e.kind := kind; e.op_id := op_id; e.operator := (op->>'operator')::uuid; e.bench := op->>'bench';
    e.at := (op->>'at')::timestamptz; e.recorded_at := clock_timestamp(); e.facts := coalesce(facts, '{}');
    for u in select a.*, b.state as was, p.id as newest from unnest(after) a
               join unit b on b.client_id = a.client_id and b.id = a.id
               left join event p on correcting and p.client_id = a.client_id and p.unit_id = a.id and p.rev = a.rev loop
        e.client_id := u.client_id; e.unit_id := u.id; e.rev := u.rev + 1; e.from_state := u.was; e.state := u.state;
        e.id := _derived(op_id, kind || u.id);
        e.location_id := u.location_id; e.carton_id := u.carton_id; e.parcel_id := u.parcel_id; e.line_id := u.line_id;
        e.reserved_line := u.reserved_line; e.hold := u.hold; e.grade := u.grade; e.lane := u.lane;
        e.corrects := u.newest; e.hash := _chained(u.head, e);
        return next e;
    end loop;
end $$;

create function _append_set(op jsonb, kind text, after unit[], correcting boolean, facts jsonb) returns void
language plpgsql as $$
declare events event[]; moved bigint; was text; newest uuid;
begin
    if cardinality(after) = 1 then    -- the hot way: one unit, no sets
        was := (select u.state from unit u where u.client_id = after[1].client_id and u.id = after[1].id);
        newest := (select e.id from event e where correcting and e.client_id = after[1].client_id
                      and e.unit_id = after[1].id and e.rev = after[1].rev);
        perform _append(op, kind, was, after[1], (op->>'id')::uuid, newest, facts);
        return;
    end if;
    select array_agg(e) into events from _set_events(op, kind, after, correcting, facts) e;
    update unit u set state = e.state, location_id = e.location_id, carton_id = e.carton_id, parcel_id = e.parcel_id,
           line_id = e.line_id, reserved_line = e.reserved_line, hold = e.hold, grade = e.grade, lane = e.lane,
           rev = e.rev, head = e.hash, changed_at = e.recorded_at
      from unnest(events) e where u.client_id = e.client_id and u.id = e.unit_id and u.rev = e.rev - 1;
    get diagnostics moved = row_count;
    if moved <> coalesce(cardinality(after), 0) then
        raise exception 'units moved meanwhile' using errcode = 'serialization_failure', constraint = 'unit_rev_current';
    end if;
    insert into event (client_id, id, unit_id, rev, kind, from_state, state, location_id, carton_id, parcel_id, line_id,
                       reserved_line, hold, grade, lane, op_id, operator, bench, at, recorded_at, corrects, facts, hash)
    select e.client_id, e.id, e.unit_id, e.rev, e.kind, e.from_state, e.state, e.location_id, e.carton_id, e.parcel_id,
           e.line_id, e.reserved_line, e.hold, e.grade, e.lane, e.op_id, e.operator, e.bench, e.at, e.recorded_at,
           e.corrects, e.facts, e.hash from unnest(events) e;
end $$;

-- Where these units are, each place locked so that no count begins there meanwhile; `target`, where it counts what lies
-- there, against everybody else who brings something. Answers the places the units were at.
create function _lock_places(of_client uuid, moving uuid[], target uuid) returns uuid[]
language plpgsql as $$
declare
    place uuid;
    sources uuid[] := array(select distinct u.location_id from unit u
                             where u.client_id = of_client and u.id = any (moving) and u.location_id is not null);
begin
    for place in select distinct x.p from unnest(sources || target) as x (p) where x.p is not null order by 1 loop
        if place = target and exists (select from location l where l.id = place and l.rules ?| '{capacity,one_sku}') then
            perform from location l where l.id = place for no key update;
        else
            perform from location l where l.id = place for share;
        end if;
    end loop;
    return sources;
end $$;
