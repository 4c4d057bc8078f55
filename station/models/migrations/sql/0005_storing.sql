-- The storing bench: units and cartons to places, by two scans or more, all or nothing.

-- Why this unit cannot be moved by this kind at all.
create function _state_refusal(u unit, kind text) returns text
language plpgsql stable as $$
begin
    return case when u.state = 'expected' then 'never_received' when u.state = 'shipped' then 'already_shipped'
            when u.parcel_id is not null then 'in_other_parcel'
            when not exists (select from transition t where t.kind = _state_refusal.kind and t.from_state = u.state)
            then 'not_available' end;
end $$;

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
    facts := jsonb_build_object('from', (select x.code from location x
        where x.id = coalesce(sources[1], c.location_id)), 'units', cardinality(units), 'carton', _carton_told(c));
    select * into why from _stow_refusal(l, units, sources);
    if cardinality(units) = 0 or l.id is null then
        return _keep(op, 'refused', case when l.id is null then 'not_a_store' else 'unknown_unit' end,
                     facts || jsonb_build_object('there', _place_facts(l)));
    elsif (op->>'rev')::integer <> units[1].rev then
        return _keep(op, 'refused', 'lost_race', facts || _told_of(units[1], null));
    elsif why.reason is null and cardinality(sources) <= 1 and coalesce(sources[1], c.location_id) = target and (
            select bool_and(x.state = 'stored' and (c.id is not null or x.carton_id is null)) from unnest(units) x)
            and c.parent_id is null then
        return _keep(op, 'refused', 'there_already', facts || _told_of(units[1], c)
            || jsonb_build_object('there', _place_facts(l)));
    elsif why.reason is not null then
        return _keep(op, 'refused', why.reason, facts || _told_of(why.bad, null) || jsonb_build_object('there', _place_facts(l), 'locked', (
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
    were jsonb;
begin
    if cardinality(cartons) = 0 and cardinality(units) = 1 and units[1].carton_id is null then
        return '[]';
    end if;
    were := (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'location', x.location_id, 'parent', x.parent_id)), '[]')
               from carton x where x.client_id = of_client and x.id = any (cartons));
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
language plpgsql stable as $$
begin
    return case when c.id is not null then jsonb_build_object('id', c.id, 'client', c.client_id, 'code', c.code,
    'kind', c.kind, 'state', c.state, 'sealed', c.sealed, 'place', (select l.code from location l where l.id = c.location_id),
    'client_name', (select k.name from client k where k.id = c.client_id)) end;
end $$;

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
