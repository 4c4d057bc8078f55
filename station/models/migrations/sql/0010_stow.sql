-- Where a unit has been, what a place has seen, and cartons onto pallets.

-- ---- history at the bench ---------------------------------------------------------------------------------------

-- The newest places of a unit, newest first, with the times it came and left.
create function _been(of_client uuid, one uuid, most integer) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(x.stay order by x.n desc), '[]') from (
    select p.stay, p.n from jsonb_array_elements(unit_places(jsonb_build_object('client', of_client, 'unit', one)))
           with ordinality as p (stay, n) order by p.n desc limit most) x);

-- What lies at a place, and who came and left there of late. `op`: place. Kept as a look, told anew each time.
create function look_at_place(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    l location := (select x from location x where x.id = (op->>'place')::uuid);
begin
    perform _is(op, 'look_at_place');
    if told is null then
        told := case when _role(op) is null then _keep(op, 'refused', 'not_allowed', null)
                     when l.id is null then _keep(op, 'refused', 'unknown_place', null)
                     else _keep(op, 'recorded', null, null) end;
    end if;
    if told->>'outcome' = 'refused' then
        return told;
    end if;
    return told || jsonb_build_object('there', _place_facts(l), 'contents', _place_contents(l.id),
        'stays', place_history(jsonb_build_object('code', l.code, 'most', 12))->'stays');
end $$;
comment on function look_at_place(jsonb) is '[bench]';

-- ---- put away ---------------------------------------------------------------------------------------------------

create or replace function put_away(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    names text[] := _names(op);
    l location; c carton;
begin
    perform _is(op, 'put_away');
    op := op - 'onto';    -- the house's own word
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
    elsif op ? 'carton' and c.id is not null then
        return _nest(op, (op->>'client')::uuid, (op->>'carton')::uuid, c);
    elsif op ? 'carton' or op ? 'unit' then    -- two things in two hands: the first goes somewhere first
        return _keep(op, 'refused', 'not_a_place', null);
    elsif c.id is not null then
        return _stow_carton(op, c, (op->>'into')::uuid);
    end if;
    return _put_away_unit(op, names);
end $$;
comment on function put_away(jsonb) is '[bench]';

-- A carton with all that is in it onto a pallet of the same client, and so to where the pallet lies.
create function _nest(op jsonb, of_client uuid, one uuid, onto carton) returns jsonb
language plpgsql as $$
declare
    c carton; tree uuid[]; units uuid[]; told jsonb; reason text; moves boolean;
begin
    perform from carton x where (x.client_id, x.id) in ((of_client, one), (onto.client_id, onto.id)) order by x.id for no key update;
    select x.* into c from carton x where x.client_id = of_client and x.id = one;
    select x.* into onto from carton x where x.client_id = onto.client_id and x.id = onto.id;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    tree := _carton_tree(c);
    units := _units_in(c.client_id, tree);
    reason := case when c.id is null or onto.kind <> 'pallet' or onto.id = any (tree) then 'not_a_place'
                   when onto.client_id <> c.client_id then 'place_of_other_client'
                   when onto.state in ('expected', 'gone') or coalesce(onto.location_id, c.location_id) is null then 'carton_not_here'
                   when onto.parent_id is not null then 'not_a_place'
                   when c.parent_id = onto.id then 'there_already' end;
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('carton', _carton_told(onto), 'there', jsonb_build_object(
            'code', onto.code, 'client_name', (select k.name from client k where k.id = onto.client_id))));
    end if;
    op := op || jsonb_build_object('onto', onto.code);
    moves := onto.location_id is not null and (c.location_id is distinct from onto.location_id);
    told := case when moves then _stow_carton(op, c, onto.location_id)
                 else _keep(op, 'recorded', null, _laid_on(op, c, onto, units)) end;
    if told->>'outcome' = 'recorded' then
        update carton x set parent_id = onto.id where x.client_id = c.client_id and x.id = c.id;
        update carton x set location_id = coalesce(x.location_id, c.location_id) where x.client_id = onto.client_id and x.id = onto.id;
    end if;
    return told;
end $$;

-- What is told where pallet and carton stand at one place already: no unit moves, so no event is written.
create function _laid_on(op jsonb, c carton, onto carton, units uuid[]) returns jsonb
language sql stable
return jsonb_build_object('what', 'stored', 'client', c.client_id, 'carton', _carton_told(c), 'onto', onto.code,
    'units', cardinality(units), 'from', null,
    'there', (select _place_facts(l) from location l where l.id = coalesce(onto.location_id, c.location_id)),
    'cartons', jsonb_build_array(jsonb_build_object('id', c.id, 'location', c.location_id, 'parent', c.parent_id)));

create or replace function _put_away_unit(op jsonb, names text[]) returns jsonb
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
    reason := case when u.state <> 'missing' then _state_refusal(u, 'store') end;
    if reason is not null then
        return _keep(op, 'refused', reason, _told_of(u, null));
    end if;
    select x.* into s from sku x where x.client_id = u.client_id and x.id = u.sku_id;
    return _keep(op, 'recorded', null, _told_of(u, null) || jsonb_build_object('what', 'unit',
        'been', _been(u.client_id, u.id, 5), 'suggestions', _suggestions(s, u.hold is not null, 1, u.location_id)));
end $$;

-- ---- the way back -------------------------------------------------------------------------------------------------

-- As before, and a carton that only changed its pallet goes back too: that wrote no event of any unit.
create or replace function undo_move(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    act operation := (select x from operation x where x.id = (op->>'undone')::uuid);
    of_client uuid := (op->>'client')::uuid;
    ids uuid[] := array(select e.unit_id from _events_of(of_client, act.id) e where e.kind in ('store', 'pick'));
    cartons jsonb := coalesce(act.answer->'cartons', '[]');
    o orders; told jsonb; reason text; sources uuid[]; after unit[]; places uuid[];
begin
    perform _is(op, 'undo_move');
    select x.* into o from orders x where x.client_id = of_client and x.id = act.order_id for no key update;
    perform from carton c where c.client_id = of_client and c.id in (
        select (x->>'id')::uuid from jsonb_array_elements(cartons) x) order by c.id for no key update;
    sources := _lock_places(of_client, ids, null);
    after := _as_before(of_client, act.id, ids);
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    places := array(select u.location_id from unnest(after) u) || sources;
    reason := case when _role(op) is null then 'not_allowed'
                   when act.id is null or act.bench <> op->>'bench' or act.outcome <> 'recorded' then 'nothing_to_undo'
                   when cardinality(ids) = 0 and act.answer->>'onto' is null then 'nothing_to_undo'
                   when o.lease_bench <> op->>'bench' then 'order_leased'
                   when coalesce(cardinality(after), 0) < cardinality(ids) or not _still_on(of_client, act) then 'moved_since'
                   when exists (select from unnest(places) p (id) where _is_locked(p.id)) then 'place_locked' end;
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o) || jsonb_build_object('locked', (
            select l.code from location l where l.id = any (places) and _is_locked(l.id) limit 1)));
    elsif cardinality(after) > 0 then
        perform _append_set(op, 'undo', after, true, _given_facts(op));
    end if;
    update carton c set location_id = (x->>'location')::uuid, parent_id = (x->>'parent')::uuid
      from jsonb_array_elements(cartons) x
     where c.client_id = of_client and c.id = (x->>'id')::uuid;
    return _keep(op || jsonb_build_object('order', o.id), 'recorded', null, _told_of(case when cardinality(after) = 1 then after[1] end, null)
        || jsonb_build_object('units', cardinality(after), 'carton', act.answer->'carton', 'client', of_client,
            'back', (select l.code from location l where l.id = after[1].location_id),
            'there', (select _place_facts(l) from location l where l.id = sources[1]),
            'pick', case when act.kind = 'pick' and o.id is not null then _pick_job(o) end));
end $$;
comment on function undo_move(jsonb) is '[bench]';

-- A carton that was laid on a pallet by this act lies there still; of any other act nothing is asked.
create function _still_on(of_client uuid, act operation) returns boolean
language sql stable
return act.answer->>'onto' is null or exists (
    select from carton c join carton p on p.client_id = c.client_id and p.id = c.parent_id
     where c.client_id = of_client and c.id = (act.answer #>> '{cartons,0,id}')::uuid and p.code = act.answer->>'onto');
-- What was missing and is in a stower's hand is found: an event of its own before that of the place, and whoever decides
-- its case is told. It was found in the hand, so that is where the way back leads.
create function _found_in_hand(op jsonb, u unit, l location) returns jsonb
language plpgsql as $$
declare
    n integer; told jsonb;
begin
    told := jsonb_build_object('place', l.code, 'bench', op->>'bench', 'at', op->>'at', 'operator', op->>'operator');
    u.state := 'found';
    perform _append(op, 'find', 'missing', u, _derived((op->>'id')::uuid, 'find' || u.id), null,
                 _given_facts(op) || jsonb_build_object('found_at', 'storing', 'place', l.code));
    update exception_case x set facts = x.facts || jsonb_build_object('found', told)
     where x.client_id = u.client_id and x.unit_id = u.id and x.decided_at is null;
    get diagnostics n = row_count;
    return told || jsonb_build_object('cases', n);
end $$;

create or replace function _stow(op jsonb, of_client uuid, target uuid, moving uuid[], cartons uuid[]) returns jsonb
language plpgsql as $$
declare
    sources uuid[]; units unit[]; after unit[] := '{}'; u unit; told jsonb; facts jsonb; why record; l location; c carton;
    back unit; was_missing jsonb;
begin
    op := case when op->>'kind' = 'put_away' then op else op - 'onto' end;
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
    back := units[1];
    if back.state = 'missing' and cardinality(units) = 1 then
        back.state := 'found';
    end if;
    select * into why from _stow_refusal(l, back || units[2:], sources);
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
    if units[1].state = 'missing' then
        was_missing := _found_in_hand(op, units[1], l);
        units := array(select x from unit x where x.client_id = of_client and x.id = units[1].id);
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
        'what', 'stored', 'client', of_client, 'onto', op->>'onto', 'there', _place_facts(l), 'was_missing', was_missing));
end $$;

