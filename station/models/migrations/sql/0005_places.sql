-- The door of the plain moves with the rules of places behind it, the way back, and what lay where and when.

-- The plain moves. A unit is stored by the rules of its place, and picked for an order through the gate, whoever
-- asks and by whichever function.
create or replace function _move(op jsonb) returns jsonb
language plpgsql as $$
declare
    u unit; ids uuid[]; was text; target text; reason text; told jsonb;
begin
    if op->>'kind' = 'pick' and op ? 'order' then
        return _pick(op);
    end if;
    ids := array(select (op->>'unit')::uuid where op ? 'unit'
                 union select c.id from _candidates(op, _names(op), (op->>'sku')::uuid) c where not op ? 'unit');
    if cardinality(ids) > 1 then
        return _keep(op, 'asked', 'ambiguous', _sku_choices(op, ids));
    elsif op->>'kind' = 'store' and cardinality(ids) = 1 then
        return _stow(op, (op->>'client')::uuid, (op->>'location')::uuid, ids, '{}');
    end if;
    perform _lock_places((op->>'client')::uuid, ids, (op->>'location')::uuid) where op->>'kind' not in ('hold', 'release');
    select * into u from unit x where x.client_id = (op->>'client')::uuid and x.id = ids[1] for update;
    told := _answered(op);
    if told is not null then
        return told;
    elsif op->>'kind' not in ('hold', 'release') and (_is_locked(u.location_id) or _is_locked((op->>'location')::uuid)) then
        return _keep(op, 'refused', 'place_locked', _locked_facts(op, u));
    elsif u.id is null and op->>'kind' = 'receive' and not op ? 'unit' then
        return _be_born(op);
    elsif u.id is null then
        return _keep(op, 'refused', 'unknown_unit', null);
    end if;
    select t.to_state into target from transition t where t.kind = op->>'kind' and t.from_state = u.state;
    reason := case when (op->>'rev')::integer <> u.rev then 'lost_race' when target is null then 'illegal_move'
                   when u.hold is not null and op->>'kind' not in ('hold', 'release') then 'held'
                   when op->>'kind' = 'release' then _release_refusal(u) end;    -- 0012: no way around a recall
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u)
            || case when reason = 'on_a_recall' then jsonb_build_object('recall', _live_hold(u)) else '{}' end);
    end if;
    was := u.state; u.state := target;
    if op->>'kind' not in ('hold', 'release') and op ? 'location' then
        u.location_id := (op->>'location')::uuid; u.carton_id := null;
    end if;
    u.hold := case op->>'kind' when 'hold' then coalesce(nullif(op->>'hold', ''), '-') when 'release' then null
              else u.hold end;
    u := _append(op, op->>'kind', was, u, (op->>'id')::uuid, null, _given_facts(op));
    return _keep(op, 'recorded', null, jsonb_build_object('unit', _unit_facts(u)));
end $$;

create function _locked_facts(op jsonb, u unit) returns jsonb
language sql stable
return _told_of(u, null) || jsonb_build_object('locked', (select code from location
    where id = case when _is_locked(u.location_id) then u.location_id else (op->>'location')::uuid end));

-- Into the box: as before, and not out of a place that is being counted.
create or replace function _pack_found(op jsonb, o orders, p parcel, u unit) returns jsonb
language plpgsql as $$
declare
    l order_line := _line_for(o, u.sku_id, u.reserved_line);
    s sku := (select x from sku x where x.client_id = u.client_id and x.id = u.sku_id);
    available boolean := exists (select from transition t where t.kind = 'pack' and t.from_state = u.state);
    confirmed boolean := coalesce((op->>'swap_confirmed')::boolean, false);
    reason text := _pack_refusal(u, o, p, l, s, available, confirmed);
    locked boolean := _is_locked(u.location_id);
    facts jsonb;
begin
    reason := case when locked and coalesce(reason in ('swap', 'reserved'), true) then 'place_locked' else reason end;
    facts := jsonb_build_object('unit', _unit_facts(u), 'gate', jsonb_build_object(
        'same_client', u.client_id = o.client_id, 'on_order', l.id is not null, 'state', u.state,
        'available', available, 'hold', u.hold,
        'box', case when u.parcel_id = p.id then 'this' when u.parcel_id is not null then 'other' end,
        'left', coalesce(l.ordered - l.packed, 0), 'exact', s.exact, 'swap', s.swap,
        'reserved', case when u.reserved_line = l.id then 'this' when u.reserved_line is not null then 'other' end,
        'swap_confirmed', confirmed, 'locked', locked));
    if reason = 'swap' then
        return _keep(op, 'asked', 'reserved', facts || _unit_past(u));
    elsif reason is not null then
        return _keep(op, 'refused', reason, facts || _unit_past(u) || _locked_facts(op, u));
    elsif (op->>'rev')::integer <> u.rev then
        return _keep(op, 'refused', 'lost_race', facts);
    end if;
    return _keep(op, 'recorded', null, facts || _put_in(op, o, p, l, s, u));
end $$;

-- ---- the way back -------------------------------------------------------------------------------------------------

-- The events that one operation wrote: their ids share the operation's time.
create function _events_of(of_client uuid, act uuid) returns setof event
language sql stable
begin atomic
    select e.* from event e where e.client_id = of_client and e.op_id = act
       and e.id between (left(act::text, 19) || '0000-000000000000')::uuid and (left(act::text, 19) || 'ffff-ffffffffffff')::uuid;
end;

-- Take a put-away or a pick back: every unit is as it was before, by an event that names the one it corrects. Only
-- while nothing else has happened to any of them. `op`: client, undone (the operation).
create function undo_move(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    act operation := (select x from operation x where x.id = (op->>'undone')::uuid);
    of_client uuid := (op->>'client')::uuid;
    ids uuid[] := array(select e.unit_id from _events_of(of_client, act.id) e where e.kind in ('store', 'pick'));
    o orders; told jsonb; reason text; sources uuid[]; after unit[]; places uuid[];
begin
    perform _is(op, 'undo_move');
    select x.* into o from orders x where x.client_id = of_client and x.id = act.order_id for no key update;
    perform from carton c where c.client_id = of_client and c.id in (
        select (x->>'id')::uuid from jsonb_array_elements(coalesce(act.answer->'cartons', '[]')) x) order by c.id for no key update;
    sources := _lock_places(of_client, ids, null);
    after := _as_before(of_client, act.id, ids);
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    places := array(select u.location_id from unnest(after) u) || sources;
    reason := case when _role(op) is null then 'not_allowed'
                   when act.id is null or act.bench <> op->>'bench' or cardinality(ids) = 0 then 'nothing_to_undo'
                   when o.lease_bench <> op->>'bench' then 'order_leased'
                   when coalesce(cardinality(after), 0) < cardinality(ids) then 'moved_since'
                   when exists (select from unnest(places) p (id) where _is_locked(p.id)) then 'place_locked' end;
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o) || jsonb_build_object('locked', (
            select l.code from location l where l.id = any (places) and _is_locked(l.id) limit 1)));
    end if;
    perform _append_set(op, 'undo', after, true, _given_facts(op));
    update carton c set location_id = (x->>'location')::uuid, parent_id = (x->>'parent')::uuid
      from jsonb_array_elements(coalesce(act.answer->'cartons', '[]')) x
     where c.client_id = of_client and c.id = (x->>'id')::uuid;
    return _keep(op || jsonb_build_object('order', o.id), 'recorded', null, _told_of(case when cardinality(after) = 1 then after[1] end, null)
        || jsonb_build_object('units', cardinality(after), 'carton', act.answer->'carton', 'client', of_client,
            'back', (select l.code from location l where l.id = after[1].location_id),
            'there', (select _place_facts(l) from location l where l.id = sources[1]),
            'pick', case when act.kind = 'pick' and o.id is not null then _pick_job(o) end));
end $$;
comment on function undo_move(jsonb) is '[bench]';

-- The units of an act as they were before it, locked; those that moved since are left out. What an order keeps, it
-- keeps: the unit goes back to its place, and is still meant for its line.
create function _as_before(of_client uuid, act uuid, ids uuid[]) returns unit[]
language plpgsql as $$
declare u unit; p event; e event; after unit[] := '{}';
begin
    for u in select x.* from unit x where x.client_id = of_client and x.id = any (ids) order by x.id for update loop
        select x.* into e from event x where x.client_id = of_client and x.unit_id = u.id and x.rev = u.rev;
        select x.* into p from event x where x.client_id = of_client and x.unit_id = u.id and x.rev = u.rev - 1;
        if e.op_id = act and e.kind in ('store', 'pick') and p.id is not null then
            u.state := p.state; u.location_id := p.location_id;
            perform from carton c where c.client_id = of_client and c.id = p.carton_id for share;
            -- a carton that has gone on without the unit is not where the unit goes back to
            u.carton_id := (select c.id from carton c where c.client_id = of_client and c.id = p.carton_id
                and (c.location_id is not distinct from p.location_id or exists (
                     select from operation o, jsonb_array_elements(coalesce(o.answer->'cartons', '[]')) x
                      where o.id = act and (x->>'id')::uuid = c.id)));
            after := array_append(after, u);
        end if;
    end loop;
    return after;
end $$;

-- ---- what lay where and when ------------------------------------------------------------------------------------

-- Who came to a place and left it, newest first, by the events. `op`: code, most.
create function place_history(op jsonb) returns jsonb
language sql stable security definer set search_path = station, pg_temp
return (select jsonb_build_object('place', _place_facts(l), 'stays', (
    select coalesce(jsonb_agg(jsonb_build_object('client_name', c.name, 'sku', s.code, 'name', s.name, 'serial', u.serial,
               'came', a.at, 'kind', a.kind, 'bench', a.bench, 'person', _person_named(a.operator),
               'from', (select f.code from location f where f.id = a.from_id), 'left', d.at, 'left_kind', d.kind,
               'to', coalesce((select t.code from location t where t.id = d.location_id), d.state)) order by a.at desc, u.serial), '[]')
      from (select e.*, p.location_id as from_id from event e
              left join event p on p.client_id = e.client_id and p.unit_id = e.unit_id and p.rev = e.rev - 1
             where e.location_id = l.id and p.location_id is distinct from l.id
             order by e.recorded_at desc limit least(coalesce((op->>'most')::integer, 100), 1000)) a
      join unit u on u.client_id = a.client_id and u.id = a.unit_id
      join sku s on s.client_id = u.client_id and s.id = u.sku_id join client c on c.id = u.client_id
      left join lateral (select n.* from event n where n.client_id = a.client_id and n.unit_id = a.unit_id
            and n.rev > a.rev and n.location_id is distinct from a.location_id order by n.rev limit 1) d on true))
    from location l where l.code = op->>'code');
comment on function place_history(jsonb) is 'What came to a place and left it. [bench] [audit]';

-- Every place a unit was at, oldest first, with the carton or parcel it was in. `op`: client, unit.
create function unit_places(op jsonb) returns jsonb
language sql stable security definer set search_path = station, pg_temp
return (select coalesce(jsonb_agg(jsonb_build_object('place', (select l.code from location l where l.id = x.location_id),
               'carton', (select c.code from carton c where c.client_id = x.client_id and c.id = x.carton_id),
               'state', x.state, 'kind', x.kind, 'came', x.at, 'bench', x.bench, 'person', _person_named(x.operator),
               'left', x.until) order by x.rev), '[]')
  from (select y.*, lead(y.at) over (order by y.rev) as until from (
        select e.*, row(e.location_id, e.carton_id, e.parcel_id) is distinct from
                    row(p.location_id, p.carton_id, p.parcel_id) or p.id is null as moved
          from event e left join event p on p.client_id = e.client_id and p.unit_id = e.unit_id and p.rev = e.rev - 1
         where e.client_id = (op->>'client')::uuid and e.unit_id = (op->>'unit')::uuid) y where y.moved) x);
comment on function unit_places(jsonb) is 'Where a unit was, with times. [bench] [audit]';
