-- Picking: what is kept for an order comes from its places into one tote, through the gate of the packing bench.

-- How many units of a line are in the tote.
create function _picked(l order_line) returns bigint
language plpgsql stable as $$
begin
    return (select count(*) from reservation r join unit u on u.client_id = r.client_id and u.id = r.unit_id
         where r.client_id = l.client_id and r.line_id = l.id and u.state = 'picked');
end $$;

-- What the bench shows: where to go for what, in the order of the places; what is in the tote; what is short.
create function _pick_job(o orders) returns jsonb
language plpgsql stable as $$
begin
    return (with kept as (
        select u.*, l.number, p.code as place, k.code as carton from order_line l
          join reservation r on r.client_id = l.client_id and r.line_id = l.id
          join unit u on u.client_id = r.client_id and u.id = r.unit_id
          left join location p on p.id = u.location_id
          left join carton k on k.client_id = u.client_id and k.id = u.carton_id
         where l.client_id = o.client_id and l.order_id = o.id),
    stops as (
        select place, carton, sku_id, state = 'picked' as done, count(*) as n, jsonb_agg(serial order by serial) as serials
          from kept where state in ('received', 'stored', 'picked') group by 1, 2, 3, 4)
    select jsonb_build_object('order', o.id, 'number', o.number, 'client', o.client_id, 'cut_off', o.cut_off,
        'client_name', (select name from client where id = o.client_id), 'lane', o.lane, 'hold', o.hold,
        'tote', (select code from location where id = o.tote_id),
        'stops', (select coalesce(jsonb_agg(jsonb_build_object('place', t.place, 'carton', t.carton, 'done', t.done,
                'units', t.n, 'serials', t.serials, 'sku', s.code, 'name', s.name, 'picture', s.picture, 'exact', s.exact)
                order by t.done, t.place nulls last, s.code, t.carton), '[]')
            from stops t join sku s on s.client_id = o.client_id and s.id = t.sku_id),
        'short', (select coalesce(jsonb_agg(jsonb_build_object('sku', s.code, 'name', s.name, 'units', _unkept(l))
                order by l.number), '[]') from order_line l join sku s on s.client_id = l.client_id and s.id = l.sku_id
            where l.client_id = o.client_id and l.order_id = o.id and _unkept(l) > 0),
        'at_packing', (select coalesce(jsonb_agg(jsonb_build_object('sku', s.code, 'name', s.name,
                'units', l.ordered - l.packed) order by l.number), '[]')
            from order_line l join sku s on s.client_id = l.client_id and s.id = l.sku_id
            where l.client_id = o.client_id and l.order_id = o.id and s.policy in ('none', 'outbound') and l.packed < l.ordered)));
end $$;

-- Which order waits in a tote.
create function _order_in(tote uuid) returns orders
language sql stable
return (select o from orders o where o.tote_id = tote and o.state not in ('shipped', 'cancelled') order by o.id limit 1);

-- Begin, or go on: a tote and an order, scanned in either order, or a tote an order waits in. `op`: code (of an
-- order) and tote (as scanned), either may be missing; client once two orders share the number.
create function begin_pick(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    t location := (select x from location x where x.code = op->>'tote' and x.kind = 'tote');
    o orders; other orders; reason text;
begin
    perform _is(op, 'begin_pick');
    if told is not null then
        return told;
    elsif _role(op) is null then
        return _keep(op, 'refused', 'not_allowed', null);
    elsif op ? 'tote' and t.id is null then
        return _keep(op, 'refused', 'not_a_tote', jsonb_build_object('code', op->>'tote'));
    elsif t.rules ? 'lane' then    -- what came back is in it, or will be: never mixed with an order's goods
        return _keep(op, 'refused', 'lane_tote', jsonb_build_object('code', t.code, 'lane', t.rules->>'lane'));
    end if;
    other := _order_in(t.id);
    if op ? 'code' and (select count(*) from orders x where x.number = op->>'code' and (op->>'client' is null
                        or x.client_id = (op->>'client')::uuid)) > 1 then
        return _keep(op, 'asked', 'ambiguous', (select jsonb_build_object('code', op->>'code', 'choices', jsonb_agg(
            jsonb_build_object('client', c.id, 'name', c.name, 'order', x.number) order by c.name))
            from orders x join client c on c.id = x.client_id where x.number = op->>'code'));
    elsif op ? 'code' then
        select x.* into o from orders x where x.number = op->>'code'
           and (op->>'client' is null or x.client_id = (op->>'client')::uuid) for no key update;
    elsif other.id is null then
        return _keep(op, 'recorded', null, jsonb_build_object('what', 'tote', 'tote', t.code));
    else
        select x.* into o from orders x where x.client_id = other.client_id and x.id = other.id for no key update;
    end if;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    op := op || jsonb_build_object('order', o.id);
    reason := _begin_refusal(op, o);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o) || jsonb_build_object('code', op->>'code', 'tote', false,
            'person', _person_named(o.lease_person), 'until', o.lease_until));
    end if;
    return _begin_with(op, o, t);
end $$;
comment on function begin_pick(jsonb) is '[bench]';

create function _begin_refusal(op jsonb, o orders) returns text
language sql stable
return case when o.id is null then 'unknown_order' when o.state = 'shipped' then 'order_shipped'
            when o.state = 'cancelled' then 'order_cancelled' when o.hold is not null then 'order_held'
            when o.lease_bench <> op->>'bench' and o.lease_until > clock_timestamp() then 'order_leased' end;

-- Order and tote are known, or the order alone.
create function _begin_with(op jsonb, o orders, t location) returns jsonb
language plpgsql as $$
declare
    reason text;
    begun boolean := exists (select from standing d join unit u on u.client_id = d.client_id and u.id = d.unit_id
        join order_line l on l.client_id = u.client_id and l.id = u.reserved_line
        where d.location_id = o.tote_id and l.order_id = o.id);
begin
    if t.id is null then
        return _keep(op, 'recorded', null, jsonb_build_object('what', 'order', 'number', o.number, 'client', o.client_id,
            'tote', (select l.code from location l where l.id = o.tote_id), 'begun', begun));
    end if;
    reason := case
        when begun and t.id <> o.tote_id then 'order_in_other_tote'
        when exists (select from orders x where x.tote_id = t.id and x.id <> o.id and x.state not in ('shipped', 'cancelled'))
            then 'tote_taken'
        when exists (select from standing d join unit u on u.client_id = d.client_id and u.id = d.unit_id
                left join order_line l on l.client_id = u.client_id and l.id = u.reserved_line
                where d.location_id = t.id and l.order_id is distinct from o.id) then 'tote_not_empty'
        when _is_locked(t.id) then 'place_locked' end;
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o) || jsonb_build_object('code', t.code, 'locked', t.code,
            'tote', (select l.code from location l where l.id = o.tote_id), 'waits', (_order_in(t.id)).number));
    end if;
    update orders x set tote_id = t.id, lease_bench = op->>'bench', lease_person = (op->>'operator')::uuid,
           lease_until = clock_timestamp() + make_interval(mins => coalesce((op->>'lease_minutes')::integer, 30))
     where x.client_id = o.client_id and x.id = o.id returning * into o;
    perform _allocate_order(op, o);
    return _keep(op, 'recorded', null, jsonb_build_object('what', 'pick', 'pick', _pick_job(o)));
end $$;

-- The line a unit of this SKU is picked for: the one it is kept for, else the first that still waits for one.
create function _pick_line_for(o orders, u unit) returns order_line
language plpgsql stable as $$
declare l order_line;
begin
    select x.* into l from order_line x
     where x.client_id = o.client_id and x.order_id = o.id and x.sku_id = u.sku_id
     order by x.id is not distinct from u.reserved_line desc, x.packed + _picked(x) < x.ordered desc, x.number limit 1;
    return l;
end $$;

-- By scan, into the tote of the order. The gate is that of the packing bench; what stands in a tote already is told
-- apart from what is not in stock.
create function _pick(op jsonb) returns jsonb
language plpgsql as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    names text[] := _names(op);
    meant uuid := _sku_meant(op);
    reason text; known jsonb; found_units uuid[]; u unit;
begin
    if told is not null then
        return told;
    end if;
    reason := coalesce(_bench_refusal(op, o), case when o.state = 'cancelled' then 'order_cancelled'
        when o.hold is not null then 'order_held' when o.tote_id is null then 'not_now' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o));
    elsif op->>'gtin' is null then
        known := _known_code(names);
    elsif meant is null and exists (select from gtin g where g.gtin = op->>'gtin') then
        return _keep(op, 'refused', 'wrong_client', jsonb_build_object('known', _known_code(array[op->>'gtin'])));
    end if;
    if known is not null then
        return _keep(_without_badge(op, known), 'refused', case known->>'what' when 'gtin' then 'gtin_for_serial'
                     else 'not_a_serial' end, jsonb_build_object('known', known));
    end if;
    found_units := array(select c.id from _candidates(op, names, meant) c);
    if cardinality(found_units) > 1 then
        return _keep(op, 'asked', 'ambiguous', _sku_choices(op, found_units));
    elsif cardinality(found_units) = 0 then
        return _pick_unknown(op, o, names, meant);
    end if;
    perform _lock_places(o.client_id, found_units, o.tote_id);
    select x.* into u from unit x where x.client_id = o.client_id and x.id = found_units[1] for update;
    return _pick_found(op, o, u);
end $$;

create function _pick_unknown(op jsonb, o orders, names text[], meant uuid) returns jsonb
language plpgsql as $$
declare other unit;
begin
    select x.* into other from unit x where meant is not null and x.client_id = o.client_id
       and x.id in (select c.id from _candidates(op, names, null) c) limit 1;
    if other.id is not null then
        return _keep(op, 'refused', 'wrong_sku', _elsewhere(other, true));
    end if;
    select x.* into other from unit x where x.serial = any (names) and x.client_id <> o.client_id limit 1;
    if other.id is not null and meant is null then
        return _keep(op, 'refused', 'wrong_client', _elsewhere(other, false));
    end if;
    return _keep(op, 'refused', 'unknown_unit', jsonb_build_object('like', _look_alikes(o, names)));
end $$;

-- The gate from "right client" on, for a unit that is locked. The rows are those of _pack_refusal.
create function _pick_found(op jsonb, o orders, u unit) returns jsonb
language plpgsql as $$
declare
    l order_line := _pick_line_for(o, u);
    open_line order_line := l;
    s sku := (select x from sku x where x.client_id = u.client_id and x.id = u.sku_id);
    available boolean := exists (select from transition t where t.kind = 'pick' and t.from_state = u.state);
    confirmed boolean := coalesce((op->>'swap_confirmed')::boolean, false);
    locked boolean := _is_locked(u.location_id) or _is_locked(o.tote_id);
    tote text := case when u.state = 'picked' and u.location_id = o.tote_id then 'this' when u.state = 'picked' then 'other' end;
    reason text; facts jsonb;
begin
    open_line.packed := l.packed + coalesce(_picked(l), 0);
    reason := _pack_refusal(u, o, null, open_line, s, available or tote is not null, confirmed);
    reason := case when l.id is not null and u.client_id = o.client_id and tote = 'this' then 'in_this_tote'
                   when l.id is not null and u.client_id = o.client_id and tote = 'other' then 'in_other_tote'
                   when locked and coalesce(reason in ('swap', 'reserved'), true) then 'place_locked' else reason end;
    facts := jsonb_build_object('unit', _unit_facts(u), 'gate', jsonb_build_object(
        'same_client', u.client_id = o.client_id, 'on_order', l.id is not null, 'state', u.state,
        'available', available, 'hold', u.hold, 'box', case when u.parcel_id is not null then 'other' end, 'tote', tote,
        'left', coalesce(l.ordered - open_line.packed, 0), 'exact', s.exact, 'swap', s.swap,
        'reserved', case when u.reserved_line = l.id then 'this' when u.reserved_line is not null then 'other' end,
        'swap_confirmed', confirmed, 'locked', locked));
    if reason = 'swap' then
        return _keep(op, 'asked', 'reserved', facts || _unit_past(u));
    elsif reason is not null then
        return _keep(op, 'refused', reason, facts || _unit_past(u) || _locked_facts(op, u)
            || jsonb_build_object('tote', (select x.code from location x where x.id = o.tote_id)));
    elsif (op->>'rev')::integer <> u.rev then
        return _keep(op, 'refused', 'lost_race', facts);
    end if;
    return _keep(op, 'recorded', null, facts || _into_tote(op, o, l, u));
end $$;

-- Everything that has to hold has been checked: the unit goes into the tote, and is kept for the line from now on.
create function _into_tote(op jsonb, o orders, l order_line, u unit) returns jsonb
language plpgsql as $$
declare
    was text := u.state;
    facts jsonb := _given_facts(op) || jsonb_build_object('order', o.number);
begin
    if u.reserved_line <> l.id then
        facts := facts || _swap_unpicked(op, u, l);
    elsif u.reserved_line is null then
        perform _let_one_go(op, l);
    end if;
    update carton x set sealed = false, state = 'opened' where x.client_id = u.client_id and x.id = u.carton_id and x.sealed;
    delete from reservation r where r.client_id = u.client_id and r.unit_id = u.id;
    insert into reservation (client_id, unit_id, line_id) values (u.client_id, u.id, l.id);
    u.state := 'picked'; u.location_id := o.tote_id; u.carton_id := null; u.reserved_line := l.id;
    u := _append(op, 'pick', was, u, (op->>'id')::uuid, null, facts);
    return jsonb_build_object('unit', _unit_facts(u), 'swapped', facts->'swapped', 'client', o.client_id,
                              'pick', _pick_job(_end_when_full(o)));
end $$;

-- All of it is in the tote: any packing bench may take the order now.
create function _end_when_full(inout o orders)
language plpgsql as $$
begin
    if exists (select from order_line l where l.client_id = o.client_id and l.order_id = o.id
                  and (_unkept(l) > 0 or exists (select from reservation r join unit u on u.client_id = r.client_id
                       and u.id = r.unit_id where r.client_id = l.client_id and r.line_id = l.id and u.state <> 'picked'))) then
        return;
    end if;
    update orders x set lease_bench = null, lease_person = null, lease_until = null
     where x.client_id = o.client_id and x.id = o.id returning * into o;
end $$;

-- The unit was kept for another order: that one gets a unit of this line that is not in the tote yet, if there is one.
create function _swap_unpicked(op jsonb, u unit, l order_line) returns jsonb
language plpgsql as $$
declare other unit;
begin
    select x.* into other from reservation r join unit x on x.client_id = r.client_id and x.id = r.unit_id
     where r.client_id = l.client_id and r.line_id = l.id and x.reserved_line = l.id and x.hold is null and x.state <> 'picked'
     order by x.id limit 1 for update of x;
    if other.id is not null then
        other.reserved_line := u.reserved_line;
        other := _append(op, 'reserve', other.state, other, _derived((op->>'id')::uuid, 'swap'), null,
                         jsonb_build_object('swapped_for', u.serial));
        update reservation set line_id = u.reserved_line where client_id = other.client_id and unit_id = other.id;
    else
        perform _let_one_go(op, l);
    end if;
    return jsonb_build_object('swapped', jsonb_build_object(
        'from_line', u.reserved_line, 'given', other.serial,
        'order', (select o.number from order_line x join orders o on o.client_id = x.client_id and o.id = x.order_id
                   where x.client_id = u.client_id and x.id = u.reserved_line)));
end $$;

-- A unit comes that the line had not been given: one that it had and that is still on its shelf is free again, unless
-- the line has room for both.
create function _let_one_go(op jsonb, l order_line) returns void
language plpgsql as $$
declare kept unit;
begin
    select x.* into kept from reservation r join unit x on x.client_id = r.client_id and x.id = r.unit_id
     where r.client_id = l.client_id and r.line_id = l.id and x.reserved_line = l.id and x.state <> 'picked' and _unkept(l) = 0
     order by x.id desc limit 1 for update of x;
    if kept.id is not null then
        kept.reserved_line := null;
        kept := _append(op, 'unreserve', kept.state, kept, _derived((op->>'id')::uuid, 'free' || kept.id), null, null);
        delete from reservation r where r.client_id = kept.client_id and r.unit_id = kept.id;
    end if;
end $$;
