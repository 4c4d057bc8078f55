-- Into the box and out of it. The order of the checks is the order of the gate (station/gate.py), which has the
-- sentences; the two are tested against each other.

create function _packaging(of_client uuid) returns numeric
language sql stable
return (select coalesce((rules #>> '{weight,packaging_g}')::numeric, 0) from client where id = of_client);

-- Grams: what is in the box by the book, and the client's packaging. Unknown when one SKU's weight is.
create function _expected(p parcel) returns numeric
language sql stable
return (select case when bool_and(s.weight_g is not null) is not false
                    then coalesce(sum(s.weight_g * i.quantity), 0) + _packaging(p.client_id) end
          from parcel_item i join sku s on s.client_id = i.client_id and s.id = i.sku_id
         where i.client_id = p.client_id and i.parcel_id = p.id);

-- Grams the weight may be off: the client's share of the expected weight, and never less than its least.
create function _tolerance(p parcel) returns numeric
language sql stable
return (select greatest(coalesce((c.rules #>> '{weight,tolerance_min_g}')::numeric, 30),
                        p.expected_g * coalesce((c.rules #>> '{weight,tolerance_percent}')::numeric, 3) / 100)
          from client c where c.id = p.client_id and p.expected_g is not null);

create function _parcel_facts(p parcel) returns jsonb
language sql stable
return jsonb_build_object('id', p.id, 'number', p.number, 'state', p.state, 'sscc', p.sscc, 'items', p.items,
    'weight_g', p.weight_g, 'expected_g', p.expected_g, 'tolerance_g', _tolerance(p), 'tracking', p.tracking,
    'carrier_label', exists (select from order_document d where d.client_id = p.client_id and d.order_id = p.order_id),
    'label', coalesce((select j.fate from print_job j where j.client_id = p.client_id and j.parcel_id = p.id
                         and j.kind = 'parcel_label' and j.fate <> 'cancelled' order by j.ordered_at desc limit 1), ''));

-- What the bench shows after every change of a box.
create function _progress(o orders, p parcel, l order_line) returns jsonb
language sql stable
return jsonb_build_object(
    'line', jsonb_build_object('id', l.id, 'packed', l.packed, 'ordered', l.ordered),
    'parcel', _parcel_facts(p),
    'left', (select sum(x.ordered - x.packed) from order_line x where x.client_id = o.client_id and x.order_id = o.id));

-- Units that the scanned names may mean: of this client first, of any other only to explain a refusal.
create function _candidates(op jsonb, names text[]) returns setof unit
language sql stable
begin atomic
    select u.* from unit u
     where (u.serial = any (names)
            or (u.client_id, u.id) in (select a.client_id, a.unit_id from alias a where a.value = any (names)))
       and u.client_id = (op->>'client')::uuid;
end;

create function _sku_meant(op jsonb) returns uuid
language sql stable
return coalesce((op->>'sku')::uuid,
    (select g.sku_id from gtin g where g.client_id = (op->>'client')::uuid and g.gtin = op->>'gtin'));

-- Why the order itself does not take a scan now, before any unit is looked at.
create function _order_refusal(op jsonb, o orders, p parcel) returns text
language sql stable
return case
    when p.id is null or o.id is null then 'not_now'
    when o.lease_bench is distinct from op->>'bench' then 'order_leased'
    when o.state = 'cancelled' then 'order_cancelled'
    when o.state = 'shipped' then 'order_shipped'
    when o.hold is not null then 'order_held'
    when p.state <> 'open' then 'parcel_closed'
    when exists (select from order_note n where n.client_id = o.client_id and n.order_id = o.id
                                            and n.confirmed_at is null) then 'note_unconfirmed'
end;

-- The line a unit of this SKU would go to: the one it is reserved for, else the first with room, else any.
create function _line_for(o orders, sku uuid, reserved uuid) returns order_line
language sql stable
begin atomic
    select l.* from order_line l
     where l.client_id = o.client_id and l.order_id = o.id and l.sku_id = sku
     order by l.id is not distinct from reserved and l.packed < l.ordered desc, l.packed < l.ordered desc, l.number
     limit 1;
end;

-- The gate, from "right client" on. Null: nothing stands against it.
create function _pack_refusal(u unit, o orders, p parcel, l order_line, s sku, swap_confirmed boolean) returns text
language sql stable
return case
    when u.client_id <> o.client_id then 'wrong_client'
    when l.id is null then 'wrong_sku'
    when u.state = 'expected' then 'never_received'
    when u.state = 'shipped' then 'already_shipped'
    when u.state <> 'packed' and not exists (select from transition t where t.kind = 'pack' and t.from_state = u.state)
        then 'not_available'
    when u.hold is not null then 'held'
    when u.parcel_id = p.id then 'in_this_parcel'
    when u.parcel_id is not null then 'in_other_parcel'
    when l.packed >= l.ordered then 'line_full'
    when s.exact and u.reserved_line is distinct from l.id then 'not_exact_unit'
    when u.reserved_line is not null and u.reserved_line <> l.id and s.swap = 'forbid' then 'reserved'
    when u.reserved_line is not null and u.reserved_line <> l.id and s.swap = 'ask' and not swap_confirmed then 'swap'
end;

create function _pack(op jsonb) returns jsonb
language plpgsql as $$
declare
    names text[] := _names(op);
    o orders; p parcel; u unit;
    reason text; known jsonb; found_units integer; told jsonb; meant uuid := _sku_meant(op);
begin
    select * into p from parcel where client_id = (op->>'client')::uuid and id = (op->>'parcel')::uuid for update;
    select * into o from orders where client_id = p.client_id and id = p.order_id;
    reason := _order_refusal(op, o, p);
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('order', o.number, 'by', o.lease_bench));
    end if;
    if meant is null then
        known := _known_code(names);
        if known is not null then
            return _keep(op, 'refused', case known->>'what' when 'gtin' then 'gtin_for_serial' else 'not_a_serial' end,
                         jsonb_build_object('known', known));
        end if;
    end if;

    select count(*) into found_units from _candidates(op, names) c where meant is null or c.sku_id = meant;
    if found_units > 1 then
        return _keep(op, 'asked', 'ambiguous', _sku_choices(op, names));
    elsif found_units = 0 then
        return _pack_unknown(op, names, o, p, meant);
    end if;
    select c.* into u from _candidates(op, names) c where meant is null or c.sku_id = meant;
    select * into u from unit where client_id = u.client_id and id = u.id for update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    return _pack_found(op, o, p, u);
end $$;

-- The unit is found and locked: through the gate, and into the box.
create function _pack_found(op jsonb, o orders, p parcel, u unit) returns jsonb
language plpgsql as $$
declare
    l order_line := _line_for(o, u.sku_id, u.reserved_line);
    s sku; reason text; facts jsonb;
begin
    select * into s from sku where client_id = u.client_id and id = u.sku_id;
    reason := _pack_refusal(u, o, p, l, s, coalesce((op->>'swap_confirmed')::boolean, false));
    facts := jsonb_build_object('unit', _unit_facts(u), 'gate', jsonb_build_object(
        'same_client', u.client_id = o.client_id, 'on_order', l.id is not null, 'state', u.state,
        'available', exists (select from transition t where t.kind = 'pack' and t.from_state = u.state),
        'hold', u.hold, 'box', case when u.parcel_id = p.id then 'this' when u.parcel_id is not null then 'other' end,
        'left', l.ordered - l.packed, 'exact', s.exact, 'swap', s.swap,
        'reserved', case when u.reserved_line = l.id then 'this' when u.reserved_line is not null then 'other' end,
        'swap_confirmed', coalesce((op->>'swap_confirmed')::boolean, false)));
    if reason = 'swap' then
        return _keep(op, 'asked', 'reserved', facts || _unit_past(u));
    elsif reason is not null then
        return _keep(op, 'refused', reason, facts || _unit_past(u));
    end if;
    if (op->>'rev')::integer <> u.rev then
        return _keep(op, 'refused', 'lost_race', facts);
    end if;
    return _keep(op, 'recorded', null, facts || _put_in(op, o, p, l, s, u, (op->>'id')::uuid));
end $$;

-- Everything that has to hold has been checked: the event, the line, the box.
create function _put_in(op jsonb, o orders, p parcel, l order_line, s sku, u unit, event_id uuid) returns jsonb
language plpgsql as $$
declare
    was text := u.state;
    reserved uuid := u.reserved_line;
    left_over integer;
    facts jsonb := coalesce(op->'facts', '{}');
begin
    if reserved is not null and reserved <> l.id then
        facts := facts || _swap(op, u, l);
    elsif reserved = l.id then
        facts := facts || '{"reserved": true}';
    end if;
    delete from reservation where client_id = u.client_id and unit_id = u.id;
    u.state := 'packed'; u.location_id := null; u.carton_id := null; u.parcel_id := p.id; u.line_id := l.id;
    u.reserved_line := null;
    u := _append(op, 'pack', was, u, event_id, null, facts);
    update order_line set packed = packed + 1 where client_id = l.client_id and id = l.id returning * into l;
    insert into parcel_item (client_id, parcel_id, id, line_id, sku_id, unit_id, quantity)
    values (p.client_id, p.id, (op->>'id')::uuid, l.id, s.id, u.id, 1);
    update parcel set items = items + 1, expected_g = expected_g + s.weight_g, bench = op->>'bench'
     where client_id = p.client_id and id = p.id returning * into p;
    if l.packed = l.ordered then
        perform _free_reservations(op, l);
    end if;
    return _progress(o, p, l) || jsonb_build_object('swapped', facts->'swapped');
end $$;

-- The unit was kept for another order: that order gets the one kept for this line, where there is one.
create function _swap(op jsonb, u unit, l order_line) returns jsonb
language plpgsql as $$
declare other unit;
begin
    select x.* into other from reservation r join unit x on x.client_id = r.client_id and x.id = r.unit_id
     where r.client_id = l.client_id and r.line_id = l.id and x.hold is null and x.state <> 'packed'
     order by x.id limit 1 for update of x;
    if other.id is not null then
        other.reserved_line := u.reserved_line;
        other := _append(op, 'reserve', other.state, other, _derived((op->>'id')::uuid, 'swap'), null,
                         jsonb_build_object('swapped_for', u.serial));
        update reservation set line_id = u.reserved_line where client_id = other.client_id and unit_id = other.id;
    end if;
    return jsonb_build_object('swapped', jsonb_build_object(
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
                 where r.client_id = l.client_id and r.line_id = l.id order by x.id for update of x loop
        kept.reserved_line := null;
        kept := _append(op, 'unreserve', kept.state, kept, _derived((op->>'id')::uuid, 'free' || kept.id), null, null);
        delete from reservation where client_id = kept.client_id and unit_id = kept.id;
    end loop;
end $$;

create function _sku_choices(op jsonb, names text[]) returns jsonb
language sql stable
return (select jsonb_build_object('choices', jsonb_agg(jsonb_build_object('sku_id', s.id, 'sku', s.code, 'name', s.name)
                                                       order by s.code))
          from sku s where (s.client_id, s.id) in (select c.client_id, c.sku_id from _candidates(op, names) c));

-- Nothing of this client answers to the name: another client's, one that is taken at packing, or unknown.
create function _pack_unknown(op jsonb, names text[], o orders, p parcel, meant uuid) returns jsonb
language plpgsql as $$
declare
    other unit; fitting uuid[];
begin
    select u.* into other from unit u where u.client_id = o.client_id
       and (u.serial = any (names) or u.id in (select a.unit_id from alias a where a.client_id = o.client_id
                                                                              and a.value = any (names))) limit 1;
    if other.id is not null then    -- the code names one SKU, the book has the serial under another
        return _keep(op, 'refused', 'wrong_sku', jsonb_build_object('unit', _unit_facts(other), 'gate',
            jsonb_build_object('same_client', true, 'on_order', false)) || _unit_past(other));
    end if;
    select u.* into other from unit u where u.serial = any (names) and u.client_id <> o.client_id limit 1;
    if other.id is not null and meant is null then    -- never guessed to be a newborn that happens to share a serial
        return _keep(op, 'refused', 'wrong_client', jsonb_build_object('unit', _unit_facts(other), 'gate',
            jsonb_build_object('same_client', false, 'on_order', false)) || _unit_past(other));
    end if;
    select array_agg(distinct x.id) into fitting
      from jsonb_array_elements_text(coalesce(op->'fits', '[]')) as f (id)
      join sku x on x.client_id = o.client_id and x.id = f.id::uuid and x.policy = 'outbound'
      join order_line l on l.client_id = o.client_id and l.order_id = o.id and l.sku_id = x.id and l.packed < l.ordered
     where meant is null or x.id = meant;
    if cardinality(fitting) > 1 then
        return _keep(op, 'asked', 'ambiguous', (select jsonb_build_object('choices', jsonb_agg(
            jsonb_build_object('sku_id', x.id, 'sku', x.code, 'name', x.name) order by x.code))
            from sku x where x.client_id = o.client_id and x.id = any (fitting)));
    elsif cardinality(fitting) = 1 then
        return _pack_newborn(op, o, p, fitting[1]);
    end if;
    return _keep(op, 'refused', case when jsonb_array_length(coalesce(op->'fits', '[]')) = 0 then 'profile'
                                     else 'unknown_unit' end, jsonb_build_object('like', _look_alikes(o, names)));
end $$;

-- Serials that differ only in what eyes mix up. A hint, never a correction.
create function _look_alikes(o orders, names text[]) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(x.serial), '[]') from (
        select u.serial from unit u where u.client_id = o.client_id
           and u.serial_fold in (select _fold(n) from unnest(names) as k (n)) order by u.serial limit 3) x);

-- Policy "outbound": the serial is taken here for the first time.
create function _pack_newborn(op jsonb, o orders, p parcel, sku uuid) returns jsonb
language plpgsql as $$
declare
    u unit; l order_line; s sku;
begin
    u := _new_unit(op || jsonb_build_object('sku', sku, 'client', o.client_id));
    u := _append(op, 'capture', '', u, _derived((op->>'id')::uuid, 'capture'), null, '{"policy": "outbound"}');
    select * into s from sku x where x.client_id = o.client_id and x.id = sku;
    l := _line_for(o, sku, null);
    return _keep(op, 'recorded', null, jsonb_build_object('unit', _unit_facts(u), 'captured', true)
                                       || _put_in(op, o, p, l, s, u, (op->>'id')::uuid));
end $$;

-- Out of the box: by its id or by one of its names. The event names the packing it takes back.
create function _unpack(op jsonb) returns jsonb
language plpgsql as $$
declare
    o orders; p parcel; u unit; l order_line; s sku; packing event; told jsonb; reason text;
begin
    select * into p from parcel where client_id = (op->>'client')::uuid and id = (op->>'parcel')::uuid for update;
    select * into o from orders where client_id = p.client_id and id = p.order_id;
    reason := _order_refusal(op, o, p);
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('order', o.number, 'by', o.lease_bench));
    end if;
    select c.* into u from _candidates(op, _names(op)) c where c.parcel_id = p.id;
    if u.id is null then
        select * into u from unit x where x.client_id = p.client_id and x.id = (op->>'unit')::uuid;
    end if;
    select * into u from unit x where x.client_id = u.client_id and x.id = u.id for update;
    told := _answered(op);
    if told is not null then
        return told;
    elsif u.id is null or u.parcel_id is distinct from p.id then
        return _keep(op, 'refused', 'not_in_parcel', case when u.id is not null
                     then jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u) end);
    end if;
    select * into packing from event e where e.client_id = u.client_id and e.unit_id = u.id and e.kind = 'pack'
     order by e.rev desc limit 1;
    select * into l from order_line x where x.client_id = u.client_id and x.id = u.line_id;
    select * into s from sku x where x.client_id = u.client_id and x.id = u.sku_id;
    u.state := 'picked'; u.parcel_id := null; u.line_id := null;
    if packing.facts ? 'reserved' then
        u.reserved_line := l.id;
        insert into reservation (client_id, unit_id, line_id) values (u.client_id, u.id, l.id);
    end if;
    u := _append(op, 'unpack', 'packed', u, (op->>'id')::uuid, packing.id, op->'facts');
    delete from parcel_item where client_id = p.client_id and parcel_id = p.id and unit_id = u.id;
    update order_line set packed = packed - 1 where client_id = l.client_id and id = l.id returning * into l;
    update parcel set items = items - 1, expected_g = _expected(p) where client_id = p.client_id and id = p.id
     returning * into p;
    return _keep(op, 'recorded', null, jsonb_build_object('unit', _unit_facts(u)) || _progress(o, p, l));
end $$;
