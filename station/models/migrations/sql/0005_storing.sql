-- The storing bench: units and cartons to places, by rules that refuse; the way back; what lay where and when.
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
language sql stable return exists (select from place_lock k where k.location_id = place);

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
language sql stable
return jsonb_build_object('id', l.id, 'code', l.code, 'kind', l.kind, 'rules', l.rules, 'locked', _is_locked(l.id),
    'client_name', (select c.name from client c where c.id = l.client_id),
    'units', (select count(*) from standing d where d.location_id = l.id));

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
-- each names the newest event of its unit. One unit's event has the operation's own id.
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
        e.id := case when cardinality(after) = 1 then op_id else _derived(op_id, kind || u.id) end;
        e.location_id := u.location_id; e.carton_id := u.carton_id; e.parcel_id := u.parcel_id; e.line_id := u.line_id;
        e.reserved_line := u.reserved_line; e.hold := u.hold; e.grade := u.grade; e.lane := u.lane;
        e.corrects := u.newest; e.hash := _chained(u.head, e);
        return next e;
    end loop;
end $$;

create function _append_set(op jsonb, kind text, after unit[], correcting boolean, facts jsonb) returns void
language plpgsql as $$
declare events event[]; moved bigint;
begin
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

-- ---- put away -----------------------------------------------------------------------------------------------------

-- Why this unit cannot be moved by this kind at all.
create function _state_refusal(u unit, kind text) returns text
language sql stable
return case when u.state = 'expected' then 'never_received' when u.state = 'shipped' then 'already_shipped'
            when u.parcel_id is not null then 'in_other_parcel'
            when not exists (select from transition t where t.kind = _state_refusal.kind and t.from_state = u.state)
            then 'not_available' end;

-- What stands against putting these units there, and the unit it is about. Null reason: nothing.
create function _stow_refusal(l location, units unit[], sources uuid[], out reason text, out bad unit, out place uuid)
language plpgsql stable as $$
declare
    coming bigint := (select count(*) from unnest(units) u where u.location_id is distinct from l.id);
    g record;
begin
    for g in select x as u, _state_refusal(x, 'store') as why from unnest(units) x order by x.id loop
        if g.why is not null or ((g.u).location_id is not null and (g.u).location_id <> all (sources)) then
            reason := coalesce(g.why, 'lost_race'); bad := g.u;
            return;
        end if;
    end loop;
    select p.id into place from unnest(sources) as p (id) where _is_locked(p.id) limit 1;
    if place is not null then
        reason := 'place_locked';
        return;
    end if;
    for g in select u.client_id, u.sku_id, u.hold is not null as held, min(u.id::text)::uuid as one from unnest(units) u
              group by 1, 2, 3 order by 3 desc loop
        reason := _place_refusal(l, (select s from sku s where s.client_id = g.client_id and s.id = g.sku_id), g.held, coming);
        if reason is not null then
            select u.* into bad from unnest(units) u where u.id = g.one;
            return;
        end if;
    end loop;
    if _rule(l.rules, 'one_sku') and (select count(distinct u.sku_id) from unnest(units) u) > 1 then
        reason := 'one_sku_only'; bad := units[1];
    end if;
end $$;

-- Units, or all that is in a carton (the first of `cartons`, then those in it), to a place: all or nothing.
create function _stow(op jsonb, of_client uuid, target uuid, moving uuid[], cartons uuid[]) returns jsonb
language plpgsql as $$
declare
    sources uuid[]; units unit[]; after unit[] := '{}'; u unit; told jsonb; facts jsonb; why record; l location; c carton;
begin
    perform from carton x where x.client_id = of_client and x.id = any (cartons) order by x.id for no key update;
    sources := _lock_places(of_client, moving, target);
    units := array(select x from unit x where x.client_id = of_client and x.id = any (moving) order by x.id for update);
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    select x.* into l from location x where x.id = target;
    select x.* into c from carton x where x.client_id = of_client and x.id = cartons[1];
    facts := jsonb_build_object('there', _place_facts(l), 'from', (select x.code from location x
        where x.id = coalesce(sources[1], c.location_id)), 'units', cardinality(units), 'carton', _carton_told(c));
    select * into why from _stow_refusal(l, units, sources);
    if cardinality(units) = 0 or l.id is null then
        return _keep(op, 'refused', case when l.id is null then 'not_a_store' else 'unknown_unit' end, facts);
    elsif (op->>'rev')::integer <> units[1].rev then
        return _keep(op, 'refused', 'lost_race', facts || _told_of(units[1], null));
    elsif why.reason is null and cardinality(sources) <= 1 and coalesce(sources[1], c.location_id) = target and (
            select bool_and(x.state = 'stored' and (c.id is not null or x.carton_id is null)) from unnest(units) x)
            and c.parent_id is null then
        return _keep(op, 'refused', 'there_already', facts || _told_of(units[1], c));
    elsif why.reason is not null then
        return _keep(op, 'refused', why.reason, facts || _told_of(why.bad, null) || jsonb_build_object('locked', (
            select x.code from location x where x.id = coalesce(why.place, target))));
    end if;
    foreach u in array units loop
        u.state := 'stored'; u.location_id := target;
        u.carton_id := case when c.id is not null then u.carton_id end;
        after := array_append(after, u);
    end loop;
    perform _append_set(op, 'store', after, false, _given_facts(op) || case when c.id is not null
                        then jsonb_build_object('carton', c.code) else '{}' end);
    facts := facts || jsonb_build_object('cartons', _move_cartons(of_client, target, units, cartons));
    return _keep(op, 'recorded', null, facts || _told_of(units[1], c) || jsonb_build_object(
        'what', 'stored', 'client', of_client, 'there', _place_facts(l)));
end $$;

-- What is told of one unit, or of the carton instead.
create function _told_of(u unit, c carton) returns jsonb
language sql stable
return case when c.id is not null or u.id is null then '{}'
            else jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u) end;

-- The cartons go along, the first off whatever it lay in; a unit taken out of a carton opens it. Answers where they
-- were, for the way back.
create function _move_cartons(of_client uuid, target uuid, units unit[], cartons uuid[]) returns jsonb
language plpgsql as $$
declare
    were jsonb := (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'location', x.location_id, 'parent', x.parent_id)), '[]')
                     from carton x where x.client_id = of_client and x.id = any (cartons));
begin
    update carton x set location_id = target, parent_id = case when x.id = cartons[1] then null else x.parent_id end
     where x.client_id = of_client and x.id = any (cartons);
    if cardinality(cartons) = 0 then
        update carton x set sealed = false, state = 'opened' where x.client_id = of_client and x.sealed
           and x.id in (select u.carton_id from unnest(units) u);
    end if;
    return were;
end $$;

-- A carton and everything in it, itself first.
create function _carton_tree(c carton) returns uuid[]
language sql stable
return (with recursive t as (
            select c.id, 0 as depth where c.id is not null
            union all select k.id, t.depth + 1 from carton k join t on k.parent_id = t.id
             where k.client_id = c.client_id and t.depth < 8)
        select coalesce(array_agg(t.id order by t.depth, t.id), '{}') from t);

create function _units_in(of_client uuid, cartons uuid[]) returns uuid[]
language sql stable
return array(select d.unit_id from standing d where d.client_id = of_client and d.carton_id = any (cartons));

create function _carton_told(c carton) returns jsonb
language sql stable
return case when c.id is not null then jsonb_build_object('id', c.id, 'client', c.client_id, 'code', c.code,
    'kind', c.kind, 'state', c.state, 'sealed', c.sealed, 'place', (select l.code from location l where l.id = c.location_id),
    'client_name', (select k.name from client k where k.id = c.client_id)) end;

-- One scan at the storing bench, whatever it is of: a place, a carton, an order, a unit. `op`: candidates and code
-- (as read); `into` (the place that is chosen) or `unit`/`carton` with `client` (what is in hand); `client`, `sku`,
-- `gtin` narrow down. What is there answers; what and where together move, in this very act.
create function put_away(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    names text[] := _names(op);
    l location; c carton;
begin
    perform _is(op, 'put_away');
    if told is not null then
        return told;
    elsif _role(op) is null then
        return _keep(op, 'refused', 'not_allowed', null);
    end if;
    if op->>'gtin' is null then
        select x.* into l from location x where x.code = any (names) limit 1;
        select x.* into c from carton x where x.code = any (names) and l.id is null limit 1;
    end if;
    if l.id is not null and op ? 'carton' then
        select x.* into c from carton x where x.client_id = (op->>'client')::uuid and x.id = (op->>'carton')::uuid;
        return _stow_carton(op, c, l.id);
    elsif l.id is not null and op ? 'unit' then
        return _stow(op, (op->>'client')::uuid, l.id, array[(op->>'unit')::uuid], '{}');
    elsif l.id is not null then
        return _keep(op, 'recorded', null, jsonb_build_object('what', 'place', 'there', _place_facts(l),
                                                              'contents', _place_contents(l.id)));
    elsif exists (select from unnest(names) as k (n) where n like 'LOC:%' or n like 'TOTE:%') then
        return _keep(op, 'refused', 'not_a_store', null);    -- a place by its print, and none of ours
    elsif op ? 'carton' or op ? 'unit' then    -- two things in two hands: the first goes somewhere first
        return _keep(op, 'refused', 'not_a_place', null);
    elsif c.id is not null then
        return _stow_carton(op, c, (op->>'into')::uuid);
    end if;
    return _put_away_unit(op, names);
end $$;
comment on function put_away(jsonb) is '[bench]';

create function _stow_carton(op jsonb, c carton, target uuid) returns jsonb
language plpgsql as $$
declare
    tree uuid[] := _carton_tree(c);
    units uuid[] := _units_in(c.client_id, tree);
    s sku; n bigint;
begin
    if c.state in ('expected', 'gone') then
        return _keep(op, 'refused', 'carton_not_here', jsonb_build_object('carton', _carton_told(c)));
    elsif cardinality(units) = 0 then
        return _keep(op, 'refused', 'carton_empty', jsonb_build_object('carton', _carton_told(c)));
    elsif target is not null then
        return _stow(op, c.client_id, target, units, tree);
    end if;
    select x.sku_id, count(*) into s.id, n from unit x where x.client_id = c.client_id and x.id = any (units)
     group by 1 order by 2 desc limit 1;
    select x.* into s from sku x where x.client_id = c.client_id and x.id = s.id;
    return _keep(op, 'recorded', null, jsonb_build_object('what', 'carton', 'carton', _carton_told(c),
        'units', cardinality(units), 'cartons', cardinality(tree) - 1, 'contents', _carton_contents(c.client_id, units),
        'suggestions', _suggestions(s, false, cardinality(units), c.location_id)));
end $$;

create function _carton_contents(of_client uuid, units uuid[]) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object('sku', s.code, 'name', s.name, 'picture', s.picture,
               'client_name', c.name, 'units', x.n) order by x.n desc, s.code), '[]')
          from (select u.sku_id, count(*) as n from unit u where u.client_id = of_client and u.id = any (units) group by 1) x
          join sku s on s.client_id = of_client and s.id = x.sku_id join client c on c.id = of_client);

-- Units of any client that these names may mean.
create function _anyones(op jsonb, names text[]) returns setof unit
language sql stable
begin atomic
    select u.* from unit u where (u.client_id, u.id) in (
        select x.client_id, x.id from unit x where x.serial = any (names)
        union select a.client_id, a.unit_id from alias a where a.value = any (names))
       and (op->>'client' is null or u.client_id = (op->>'client')::uuid)
       and (op->>'sku' is null or u.sku_id = (op->>'sku')::uuid)
       and (op->>'gtin' is null or (u.client_id, u.sku_id) in (
            select g.client_id, g.sku_id from gtin g where g.gtin = op->>'gtin'));
end;

create function _put_away_unit(op jsonb, names text[]) returns jsonb
language plpgsql as $$
declare
    units unit[] := array(select x from _anyones(op, names) x order by x.client_id, x.id);
    known jsonb := case when op->>'gtin' is null then _known_code(names) end;
    u unit := units[1]; reason text; s sku;
begin
    if cardinality(units) > 1 then
        return _keep(op, 'asked', 'ambiguous', (select jsonb_build_object('choices', jsonb_agg(jsonb_build_object(
            'client', x.client_id, 'client_name', k.name, 'sku_id', t.id, 'sku', t.code, 'name', t.name)))
            from unnest(units) x join sku t on t.client_id = x.client_id and t.id = x.sku_id
            join client k on k.id = x.client_id));
    elsif u.id is null and (known->>'what' = 'order' or exists (select from orders o where o.number = op->>'code')) then
        return _keep(op, 'recorded', null, jsonb_build_object('what', 'order'));
    elsif u.id is null then
        return _keep(_without_badge(op, known), 'refused', case when known->>'what' = 'gtin' then 'gtin_for_serial'
            when known is not null then 'not_a_serial' else 'unknown_unit' end, jsonb_build_object('known', known));
    elsif op ? 'into' then
        return _stow(op, u.client_id, (op->>'into')::uuid, array[u.id], '{}');
    end if;
    reason := _state_refusal(u, 'store');
    if reason is not null then
        return _keep(op, 'refused', reason, _told_of(u, null));
    end if;
    select x.* into s from sku x where x.client_id = u.client_id and x.id = u.sku_id;
    return _keep(op, 'recorded', null, _told_of(u, null) || jsonb_build_object('what', 'unit',
        'suggestions', _suggestions(s, u.hold is not null, 1, u.location_id)));
end $$;
