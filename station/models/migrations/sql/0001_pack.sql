-- Into the box and out of it. The order of the checks is the order of the gate (station/gate.py), which has the
-- sentences; the two are tested against each other.

create function _packaging(of_client uuid) returns numeric
language plpgsql stable as $$
begin
    return (select coalesce((rules #>> '{weight,packaging_g}')::numeric, 0) from client where id = of_client);
end $$;

-- Grams: what is in the box by the book, and the client's packaging. Unknown when one SKU's weight is.
create function _expected(p parcel) returns numeric
language plpgsql stable as $$
begin
    return (select case when bool_and(s.weight_g is not null) is not false
                        then coalesce(sum(s.weight_g * i.quantity), 0) + _packaging(p.client_id) end
              from parcel_item i join sku s on s.client_id = i.client_id and s.id = i.sku_id
             where i.client_id = p.client_id and i.parcel_id = p.id and i.live);
end $$;

-- Grams the weight may be off: the client's share of the expected weight, and never less than its least.
create function _tolerance(p parcel) returns numeric
language plpgsql stable as $$
begin
    return (select greatest(coalesce((c.rules #>> '{weight,tolerance_min_g}')::numeric, 30),
                            p.expected_g * coalesce((c.rules #>> '{weight,tolerance_percent}')::numeric, 3) / 100)
              from client c where c.id = p.client_id and p.expected_g is not null);
end $$;

create function _parcel_facts(p parcel) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('id', p.id, 'number', p.number, 'state', p.state, 'sscc', p.sscc, 'items', p.items,
        'weight_g', p.weight_g, 'expected_g', p.expected_g, 'tolerance_g', _tolerance(p), 'tracking', p.tracking,
        'carrier_label', exists (select from order_document d
                                  where d.client_id = p.client_id and d.order_id = p.order_id),
        'label', coalesce((select j.fate from print_job j where j.client_id = p.client_id and j.parcel_id = p.id
                              and j.kind = 'parcel_label' and j.fate <> 'cancelled'
                            order by j.ordered_at desc limit 1), ''));
end $$;

-- What the bench shows after every change of a box.
create function _progress(o orders, p parcel, l order_line) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object(
        'line', jsonb_build_object('id', l.id, 'packed', l.packed, 'ordered', l.ordered),
        'parcel', _parcel_facts(p),
        'left', (select sum(x.ordered - x.packed) from order_line x
                  where x.client_id = o.client_id and x.order_id = o.id));
end $$;

-- Units of this client that the scanned names may mean, by serial or by alias: of one SKU, where it is said.
-- Two index look-ups and a union: an OR over both would read the whole client.
create function _candidates(op jsonb, names text[], meant uuid) returns table (id uuid, sku_id uuid)
language sql stable
begin atomic
    select u.id, u.sku_id from unit u
     where u.client_id = (op->>'client')::uuid and u.serial = any (names) and (meant is null or u.sku_id = meant)
    union
    select u.id, u.sku_id from alias a join unit u on u.client_id = a.client_id and u.id = a.unit_id
     where a.client_id = (op->>'client')::uuid and a.value = any (names) and (meant is null or u.sku_id = meant);
end;

create function _sku_choices(op jsonb, units uuid[]) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('choices', jsonb_agg(distinct jsonb_build_object(
                       'sku_id', s.id, 'sku', s.code, 'name', s.name)))
              from unit u join sku s on s.client_id = u.client_id and s.id = u.sku_id
             where u.client_id = (op->>'client')::uuid and u.id = any (units));
end $$;

create function _sku_meant(op jsonb) returns uuid
language plpgsql stable as $$
begin
    return coalesce((op->>'sku')::uuid,
        (select g.sku_id from gtin g where g.client_id = (op->>'client')::uuid and g.gtin = op->>'gtin'));
end $$;

-- The order of the operation, locked: by its parcel where one is named. Everything that changes an order, its
-- lines or its boxes takes this lock first, then units by id: so two acts on one order follow one another.
create function _order_of(op jsonb) returns orders
language plpgsql as $$
declare o orders;
begin
    select x.* into o from orders x where x.client_id = (op->>'client')::uuid
       and x.id = case when op ? 'parcel' then (select y.order_id from parcel y where y.client_id = (op->>'client')::uuid
                                                    and y.id = (op->>'parcel')::uuid)
                  else (op->>'order')::uuid end
       for no key update;
    return o;
end $$;

-- To be read after the order is locked.
create function _parcel_of(op jsonb) returns parcel
language plpgsql stable as $$
begin
    return (select y from parcel y where y.client_id = (op->>'client')::uuid and y.id = (op->>'parcel')::uuid);
end $$;

-- Why this bench may not touch the order at all.
create function _bench_refusal(op jsonb, o orders) returns text
language plpgsql stable as $$
begin
    return case
        when o.id is null then 'not_now'
        when _role(op) is null then 'not_allowed'
        when o.state = 'shipped' then 'order_shipped'
        when o.lease_bench is distinct from op->>'bench' then 'order_leased'
    end;
end $$;

-- Why the order itself does not take a scan now, before any unit is looked at.
create function _order_refusal(op jsonb, o orders, p parcel) returns text
language plpgsql stable as $$
begin
    return coalesce(_bench_refusal(op, o), case
        when p.id is null then 'not_now'
        when o.state = 'cancelled' then 'order_cancelled'
        when o.hold is not null then 'order_held'
        when p.state <> 'open' then 'parcel_closed'
        when exists (select from order_note n where n.client_id = o.client_id and n.order_id = o.id
                                                and n.confirmed_at is null) then 'note_unconfirmed'
    end);
end $$;

-- The order's own part of a refusal.
create function _order_facts(o orders) returns jsonb
language sql stable
return jsonb_build_object('order', o.number, 'by', o.lease_bench, 'hold', o.hold, 'at', o.shipped_at);

-- The line a unit of this SKU would go to: the one it is reserved for, else the first with room, else any.
create function _line_for(o orders, sku uuid, reserved uuid) returns order_line
language plpgsql stable as $$
declare l order_line;
begin
    select x.* into l from order_line x
     where x.client_id = o.client_id and x.order_id = o.id and x.sku_id = sku
     order by x.id is not distinct from reserved and x.packed < x.ordered desc, x.packed < x.ordered desc, x.number
     limit 1;
    return l;
end $$;

-- The gate, from "right client" on. Null: nothing stands against it. No look-ups here: it is inlined.
create function _pack_refusal(u unit, o orders, p parcel, l order_line, s sku, available boolean, confirmed boolean)
returns text
language sql immutable
return case
    when u.client_id <> o.client_id then 'wrong_client'
    when l.id is null then 'wrong_sku'
    when u.state = 'expected' then 'never_received'
    when u.state = 'shipped' then 'already_shipped'
    when u.state <> 'packed' and not available then 'not_available'
    when u.hold is not null then 'held'
    when u.parcel_id = p.id then 'in_this_parcel'
    when u.parcel_id is not null then 'in_other_parcel'
    when l.packed >= l.ordered then 'line_full'
    when s.exact and u.reserved_line is distinct from l.id then 'not_exact_unit'
    when u.reserved_line is not null and u.reserved_line <> l.id and s.swap = 'forbid' then 'reserved'
    when u.reserved_line is not null and u.reserved_line <> l.id and s.swap = 'ask' and not confirmed then 'swap'
end;

create function _pack(op jsonb) returns jsonb
language plpgsql as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    p parcel := _parcel_of(op);
    names text[] := _names(op);
    meant uuid := _sku_meant(op);
    reason text; known jsonb; found_units uuid[]; u unit;
begin
    if told is not null then
        return told;
    end if;
    reason := _order_refusal(op, o, p);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o));
    end if;
    if op->>'gtin' is null then
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
        return _pack_unknown(op, names, o, p, meant);
    end if;
    select x.* into u from unit x where x.client_id = o.client_id and x.id = found_units[1] for update;
    return _pack_found(op, o, p, u);
end $$;

-- The unit is found and locked: through the gate, and into the box.
create function _pack_found(op jsonb, o orders, p parcel, u unit) returns jsonb
language plpgsql as $$
declare
    l order_line := _line_for(o, u.sku_id, u.reserved_line);
    s sku := (select x from sku x where x.client_id = u.client_id and x.id = u.sku_id);
    available boolean := exists (select from transition t where t.kind = 'pack' and t.from_state = u.state);
    confirmed boolean := coalesce((op->>'swap_confirmed')::boolean, false);
    reason text := _pack_refusal(u, o, p, l, s, available, confirmed);
    facts jsonb;
begin
    facts := jsonb_build_object('unit', _unit_facts(u), 'gate', jsonb_build_object(
        'same_client', u.client_id = o.client_id, 'on_order', l.id is not null, 'state', u.state,
        'available', available, 'hold', u.hold,
        'box', case when u.parcel_id = p.id then 'this' when u.parcel_id is not null then 'other' end,
        'left', coalesce(l.ordered - l.packed, 0), 'exact', s.exact, 'swap', s.swap,
        'reserved', case when u.reserved_line = l.id then 'this' when u.reserved_line is not null then 'other' end,
        'swap_confirmed', confirmed));
    if reason = 'swap' then
        return _keep(op, 'asked', 'reserved', facts || _unit_past(u));
    elsif reason is not null then
        return _keep(op, 'refused', reason, facts || _unit_past(u));
    elsif (op->>'rev')::integer <> u.rev then
        return _keep(op, 'refused', 'lost_race', facts);
    end if;
    return _keep(op, 'recorded', null, facts || _put_in(op, o, p, l, s, u));
end $$;

-- Everything that has to hold has been checked: the event, the line, the box. Answers the unit as it then is.
create function _put_in(op jsonb, o orders, p parcel, l order_line, s sku, u unit) returns jsonb
language plpgsql as $$
declare
    was text := u.state;
    facts jsonb := _given_facts(op);
begin
    if u.reserved_line <> l.id then
        facts := facts || _swap(op, u, l);
    elsif u.reserved_line = l.id then
        facts := facts || '{"reserved": true}';
    end if;
    if u.reserved_line is not null then
        delete from reservation r where r.client_id = u.client_id and r.unit_id = u.id;
    end if;
    u.state := 'packed'; u.location_id := null; u.carton_id := null; u.parcel_id := p.id; u.line_id := l.id;
    u.reserved_line := null;
    u := _append(op, 'pack', was, u, (op->>'id')::uuid, null, facts);
    perform _renew(o);
    update order_line set packed = packed + 1 where client_id = l.client_id and id = l.id returning * into l;
    insert into parcel_item (client_id, parcel_id, id, line_id, sku_id, unit_id, quantity)
    values (p.client_id, p.id, (op->>'id')::uuid, l.id, s.id, u.id, 1);
    update parcel set items = items + 1, expected_g = expected_g + s.weight_g, bench = op->>'bench'
     where client_id = p.client_id and id = p.id returning * into p;
    if l.packed = l.ordered then
        perform _free_reservations(op, l);
    end if;
    return _progress(o, p, l) || jsonb_build_object('swapped', facts->'swapped', 'unit', _unit_facts(u));
end $$;

-- The unit was kept for another order: that order gets the one kept for this line, where there is one. What
-- changes while we wait for a row is looked at again only in the row itself, hence `reserved_line` beside the join.
create function _swap(op jsonb, u unit, l order_line) returns jsonb
language plpgsql as $$
declare other unit; exchanged jsonb := '{}';
begin
    select x.* into other from reservation r join unit x on x.client_id = r.client_id and x.id = r.unit_id
     where r.client_id = l.client_id and r.line_id = l.id and x.reserved_line = l.id and x.hold is null
     order by x.id limit 1 for update of x;
    if other.id is not null then
        other.reserved_line := u.reserved_line;
        other := _append(op, 'reserve', other.state, other, _derived((op->>'id')::uuid, 'swap'), null,
                         jsonb_build_object('swapped_for', u.serial));
        update reservation set line_id = u.reserved_line where client_id = other.client_id and unit_id = other.id;
        exchanged := '{"reserved": true}';
    end if;
    return exchanged || jsonb_build_object('swapped', jsonb_build_object(
        'from_line', u.reserved_line, 'given', other.serial,
        'order', (select o.number from order_line x join orders o on o.client_id = x.client_id and o.id = x.order_id
                   where x.client_id = u.client_id and x.id = u.reserved_line)));
end $$;

-- A full line needs no more of the units that were kept for it.
create function _free_reservations(op jsonb, l order_line) returns void
language plpgsql as $$
declare kept unit;
begin
    for kept in select x.* from reservation r join unit x on x.client_id = r.client_id and x.id = r.unit_id
                 where r.client_id = l.client_id and r.line_id = l.id and x.reserved_line = l.id
                 order by x.id for update of x loop
        kept.reserved_line := null;
        kept := _append(op, 'unreserve', kept.state, kept, _derived((op->>'id')::uuid, 'free' || kept.id), null, null);
        delete from reservation where client_id = kept.client_id and unit_id = kept.id;
    end loop;
end $$;

-- Nothing of this client answers to the name: another client's, one that is taken at packing, or unknown.
create function _pack_unknown(op jsonb, names text[], o orders, p parcel, meant uuid) returns jsonb
language plpgsql as $$
declare
    other unit; fitting uuid[];
begin
    select x.* into other from unit x where meant is not null and x.client_id = o.client_id
       and x.id in (select c.id from _candidates(op, names, null) c) limit 1;
    if other.id is not null then    -- the code names one SKU, the book has the serial under another
        return _keep(op, 'refused', 'wrong_sku', _elsewhere(other, true));
    end if;
    select x.* into other from unit x where x.serial = any (names) and x.client_id <> o.client_id limit 1;
    if other.id is not null and meant is null then    -- never guessed to be a newborn that happens to share a serial
        return _keep(op, 'refused', 'wrong_client', _elsewhere(other, false));
    end if;
    fitting := array(
        select x.id from sku x where x.client_id = o.client_id and x.policy = 'outbound' and not x.exact
           and x.id in (select f.id::uuid from jsonb_array_elements_text(coalesce(op->'fits', '[]')) as f (id))
           and x.id in (select l.sku_id from order_line l where l.client_id = o.client_id and l.order_id = o.id)
           and (meant is null or x.id = meant) and cardinality(names) > 0);
    if cardinality(fitting) > 1 then
        return _keep(op, 'asked', 'ambiguous', (select jsonb_build_object('choices', jsonb_agg(
            jsonb_build_object('sku_id', x.id, 'sku', x.code, 'name', x.name) order by x.code))
            from sku x where x.client_id = o.client_id and x.id = any (fitting)));
    elsif cardinality(fitting) = 1 then
        return _pack_newborn(op, o, p, fitting[1]);
    end if;
    return _keep(op, 'refused', case when coalesce(op->'fits', '[]') = '[]' or cardinality(names) = 0 then 'profile'
                                     else 'unknown_unit' end, jsonb_build_object('like', _look_alikes(o, names)));
end $$;

-- What is told of a unit that is not for this order at all.
create function _elsewhere(u unit, same_client boolean) returns jsonb
language sql stable
return jsonb_build_object('unit', _unit_facts(u), 'gate',
    jsonb_build_object('same_client', same_client, 'on_order', false)) || _unit_past(u);

-- Serials that differ only in what eyes mix up. A hint, never a correction.
create function _look_alikes(o orders, names text[]) returns jsonb
language plpgsql stable as $$
begin
    return (select coalesce(jsonb_agg(x.serial), '[]') from (
            select u.serial from unit u where u.client_id = o.client_id
               and u.serial_fold in (select _fold(n) from unnest(names) as k (n)) order by u.serial limit 3) x);
end $$;

-- Policy "outbound": the serial is taken here for the first time.
create function _pack_newborn(op jsonb, o orders, p parcel, sku uuid) returns jsonb
language plpgsql as $$
declare
    l order_line := _line_for(o, sku, null);
    s sku := (select x from sku x where x.client_id = o.client_id and x.id = sku);
    known jsonb := _known_code(_names(op));    -- asked again: beside a GTIN it was not asked before
    u unit;
begin
    if known is not null then
        return _keep(_without_badge(op, known), 'refused', 'not_a_serial', jsonb_build_object('known', known));
    elsif l.packed >= l.ordered then
        return _keep(op, 'refused', 'line_full', jsonb_build_object('gate', jsonb_build_object('left', 0),
            'item', jsonb_build_object('sku', s.code, 'name', s.name)));
    end if;
    u := _new_unit(op || jsonb_build_object('sku', sku, 'client', o.client_id));
    u := _append(op, 'capture', '', u, _derived((op->>'id')::uuid, 'capture'), null, '{"policy": "outbound"}');
    return _keep(op, 'recorded', null, '{"captured": true}' || _put_in(op, o, p, l, s, u));
end $$;

-- Out of the box: by its id or by one of its names. The event names the packing it takes back. Goods may leave
-- the box of an order that is held or cancelled, too.
create function _unpack(op jsonb) returns jsonb
language plpgsql as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    p parcel := _parcel_of(op);
    u unit; reason text;
begin
    if told is not null then
        return told;
    end if;
    reason := coalesce(_bench_refusal(op, o), case when p.id is null then 'not_now'
                                                   when p.state <> 'open' then 'parcel_closed' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o));
    end if;
    select x.* into u from unit x where x.client_id = o.client_id
       and x.id in (select (op->>'unit')::uuid union all select c.id from _candidates(op, _names(op), null) c)
     order by x.parcel_id is not distinct from p.id desc limit 1;
    select x.* into u from unit x where x.client_id = o.client_id and x.id = u.id for update;
    if u.id is null or u.parcel_id is distinct from p.id then
        return _keep(op, 'refused', 'not_in_parcel', case when u.id is not null
                     then jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u) end);
    end if;
    return _keep(op, 'recorded', null, _take_out(op, o, p, u));
end $$;

create function _take_out(op jsonb, o orders, p parcel, u unit) returns jsonb
language plpgsql as $$
declare
    l order_line; packing event;
begin
    select * into packing from event e where e.client_id = u.client_id and e.unit_id = u.id and e.kind = 'pack'
     order by e.rev desc limit 1;
    update order_line set packed = packed - 1 where client_id = u.client_id and id = u.line_id returning * into l;
    delete from parcel_item i where i.client_id = p.client_id and i.parcel_id = p.id and i.unit_id = u.id;
    u.state := 'picked'; u.parcel_id := null; u.line_id := null;
    u.reserved_line := _line_kept(packing, l);
    u := _append(op, 'unpack', 'packed', u, (op->>'id')::uuid, packing.id, _given_facts(op));
    insert into reservation (client_id, unit_id, line_id)
    select u.client_id, u.id, u.reserved_line where u.reserved_line is not null;
    update parcel set items = items - 1, expected_g = _expected(p) where client_id = p.client_id and id = p.id
     returning * into p;
    return jsonb_build_object('unit', _unit_facts(u)) || _progress(o, p, l);
end $$;

-- For which line a unit that comes out again is kept: for its own, if it was kept for that or was exchanged for
-- one that was; else for the line it was taken from, if that still waits for one.
create function _line_kept(packing event, l order_line) returns uuid
language plpgsql stable as $$
begin
    return case when packing.facts ? 'reserved' then l.id
                else (select x.id from order_line x join orders o on o.client_id = x.client_id and o.id = x.order_id
                       where x.client_id = l.client_id and x.id = (packing.facts #>> '{swapped,from_line}')::uuid
                         and o.state in ('open', 'packing') and x.ordered > x.packed + (select count(*) from reservation r
                               where r.client_id = x.client_id and r.line_id = x.id)) end;
end $$;
