-- Identity: is it the one that shipped? One round trip. What comes back is a 'return' where the book had it outside, and
-- an 'identify' where it did not; either way it is in our hands from then on. Every verdict but the first opens a case.

-- The hint for a serial nobody knows: units whose last six characters are the same. A million serials are some 30 MB,
-- written once at a unit's birth and never again, since a serial does not change.
create index unit_by_tail on unit ((right(serial, 6)));

-- ---- which unit is meant --------------------------------------------------------------------------------------

-- Units that the names may mean, by serial or by alias, of whichever client: of the product that the code itself names
-- or somebody said, where there is one. Of several, those of the parcel's client are meant.
create function _units_named(op jsonb, r return_parcel, names text[]) returns unit[]
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
    meant uuid[] := _skus_meant(op);
    found_units unit[];
begin
    found_units := array(select u from unit u where u.serial = any (names)
        union select u from alias a join unit u on u.client_id = a.client_id and u.id = a.unit_id where a.value = any (names));
    if cardinality(found_units) = 0 then
        found_units := _units_without_prefix(names);
    end if;
    found_units := array(select u from unnest(found_units) u where (meant is null or u.sku_id = any (meant))
                            and (op->>'client' is null or u.client_id = (op->>'client')::uuid));
    if cardinality(found_units) > 1 and exists (select from unnest(found_units) u where u.client_id = r.client_id) then
        found_units := array(select u from unnest(found_units) u where u.client_id = r.client_id);
    end if;
    return found_units;
end $$;

-- SKUs that were said, or that the product code in the scan stands for; null where neither says anything.
create function _skus_meant(op jsonb) returns uuid[]
language plpgsql stable as $$
begin
    return case when op->>'sku' is not null then array[(op->>'sku')::uuid]
                else nullif(array(select g.sku_id from gtin g where g.gtin = op->>'gtin'), '{}') end;
end $$;

create function _returned_choices(found_units unit[]) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('choices', jsonb_agg(distinct jsonb_build_object('client', c.id, 'client_name', c.name,
                       'sku_id', s.id, 'sku', s.code, 'name', s.name)))
              from unnest(found_units) u join client c on c.id = u.client_id
              join sku s on s.client_id = u.client_id and s.id = u.sku_id);
end $$;

create function identify_unit(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    r return_parcel := _return_of(op);
    told jsonb := _answered(op);
    names text[] := _names(op);
    reason text; known jsonb; found_units unit[];
begin
    perform _is(op, 'identify_unit');
    if told is not null then
        return told;
    end if;
    reason := case when op->>'return' is null then case when _role(op) is null then 'not_allowed' end
                   else _return_refusal(op, r) end;
    known := case when op->>'gtin' is null or cardinality(names) = 0 then _known_in_returns(names) end;
    reason := coalesce(reason, case when known->>'what' = 'gtin' then 'gtin_for_serial' when known is not null then 'not_a_serial'
                                    when cardinality(names) = 0 then 'profile' end);
    if reason is not null then
        return _keep(_without_badge(op, known), 'refused', reason, _return_facts(r) || jsonb_build_object('known', known));
    end if;
    found_units := _units_named(op, r, names);
    if cardinality(found_units) > 1 then
        return _keep(op, 'asked', 'ambiguous', _returned_choices(found_units));
    elsif cardinality(found_units) = 1 then
        return _identify(op, r, found_units[1]);
    end if;
    return _identify_unknown(op, r, names);
end $$;
comment on function identify_unit(jsonb) is '[bench]';

-- ---- is it the one that shipped? --------------------------------------------------------------------------------

-- The unit is known. `r` null: nobody opened a parcel, so one is made that the unit itself names.
create function _identify(op jsonb, r return_parcel, u unit) returns jsonb
language plpgsql as $$
declare
    home uuid := _returns_place(op->>'bench');
    i return_item; told jsonb;
begin
    perform _lock_places(u.client_id, array[u.id], home);
    select x.* into u from unit x where x.client_id = u.client_id and x.id = u.id for update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    select x.* into i from return_item x where x.return_id = r.id and x.unit_id = u.id and x.client_id = u.client_id
       and x.state <> 'undone' order by x.arrived_at desc limit 1;
    if i.id is not null and not exists (select from return_item n where n.client_id = u.client_id and n.unit_id = u.id
                                           and n.state <> 'undone' and (n.arrived_at, n.id) > (i.arrived_at, i.id)) then
        return _keep(op, 'recorded', null, _return_answer(r.id, i.id) || '{"again": true}');
    elsif u.state = 'packed' then
        perform _open_case(op, 'data_issue', 'return', r.id, u, jsonb_build_object('verdict', 'in_other_parcel',
            'label', r.label, 'serial', u.serial, 'book', _unit_past(u)));
        return _keep(op, 'refused', 'in_other_parcel', jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u));
    elsif _is_locked(u.location_id) or _is_locked(home) then
        return _keep(op, 'refused', 'place_locked', jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u)
            || jsonb_build_object('locked', (select l.code from location l where l.id in (u.location_id, home) and _is_locked(l.id) limit 1)));
    elsif not exists (select from transition t where t.kind in ('return', 'identify') and t.from_state = u.state
                         and t.to_state = 'returned') then
        return _keep(op, 'refused', 'illegal_move', jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u));
    end if;
    return _come_back(op, r, u, home);
end $$;

-- Nothing stands against it: the verdict, the event, the thing on the parcel, the case.
create function _come_back(op jsonb, r return_parcel, u unit, home uuid) returns jsonb
language plpgsql as $$
declare
    shipped event := _last_shipment(u);
    was_order uuid := (select l.order_id from order_line l where l.client_id = u.client_id and l.id = shipped.line_id);
    i return_item;
begin
    if r.id is null then
        r.what := 'unknown';
        r := _new_return(op, r);
    end if;
    r := _joined(r, u, was_order);
    i.id := _derived((op->>'id')::uuid, 'item'); i.return_id := r.id; i.unit_id := u.id; i.client_id := u.client_id; i.sku_id := u.sku_id;
    i.serial := u.serial; i.verdict := _identity(r, u, shipped.id is not null, was_order); i.order_id := was_order;
    i.rma_line_id := _announced_line(r, u); i.unannounced := i.rma_line_id is null and i.verdict <> 'from_vendor';
    i.shipped := coalesce(_shipped_told(u, shipped), '{}'); i.warranty := _warranty(u, shipped);
    i.signals := _signals(r, u, shipped, was_order) || _weight_signal(r, i.shipped);
    i.seen := jsonb_strip_nulls(jsonb_build_object('read', to_jsonb(_names(op)), 'gtin', op->>'gtin',
        'by', case when u.serial = any (_names(op)) then 'serial' else 'alias' end,
        'vendor', case when i.verdict = 'from_vendor' then _vendor_trip(u) end, 'proved', case when i.verdict = 'from_vendor' then _cleared(u) end,
        'was', jsonb_build_object('state', u.state, 'place', (select code from location where id = u.location_id),
                                  'hold', u.hold, 'grade', u.grade, 'lane', u.lane)));
    r := _settled(r, u, i.verdict, was_order, shipped.parcel_id);
    u := _into_hands(op, r, i, u, home);
    i := _new_item(op, i);
    perform _case_of_identity(op, r, i, u);
    perform _lease_return(op - 'weight_g' - 'photo', r);
    return _keep(op, 'recorded', null, _return_answer(r.id, i.id));
end $$;

-- The last time it left for a customer.
create function _last_shipment(u unit) returns event
language plpgsql stable as $$
begin
    return (select e from event e where e.client_id = u.client_id and e.unit_id = u.id and e.kind = 'ship' order by e.rev desc limit 1);
end $$;

-- The first that is true. Without a number to hold against it, a unit that is outside is on its own order.
create function _identity(r return_parcel, u unit, ever_shipped boolean, was_order uuid) returns text
language plpgsql stable as $$
begin
    return case
        when r.client_id <> u.client_id then 'other_client'
        when _comes_from_vendor(r, u) then 'from_vendor'
        when u.state in ('returned', 'inspected', 'in_lane', 'repaired', 'sent_to_vendor', 'parted_out', 'scrapped')
             or ever_shipped and u.state <> 'shipped' then 'already_returned'
        when not ever_shipped then 'never_shipped'
        when r.order_id <> was_order or r.order_id is null and _contradicted(r, u, was_order) then 'other_order'
        else 'same_order'
    end;
end $$;

-- An announcement that names no order, but every unit of this SKU, and not this one: it is another order's, unless one
-- of those it names left on the same.
create function _contradicted(r return_parcel, u unit, was_order uuid) returns boolean
language plpgsql stable as $$
begin
    return r.rma_id is not null and _announced_line(r, u) is null
       and exists (select from rma_line l where l.client_id = r.client_id and l.rma_id = r.rma_id and l.sku_id = u.sku_id)
       and not exists (
            select from rma_line l join unit x on x.client_id = l.client_id and x.sku_id = l.sku_id
                   and (x.id = l.unit_id or x.serial = _normalise(l.serial))
              join event e on e.client_id = x.client_id and e.unit_id = x.id and e.kind = 'ship'
              join order_line o on o.client_id = e.client_id and o.id = e.line_id
             where l.client_id = r.client_id and l.rma_id = r.rma_id and l.sku_id = u.sku_id and o.order_id = was_order);
end $$;

-- The line of the announcement that this unit is: by its name, else one of its SKU that names none and is not full.
create function _announced_line(r return_parcel, u unit) returns uuid
language plpgsql stable as $$
begin
    return (select l.id from rma_line l
             where l.client_id = r.client_id and l.rma_id = r.rma_id and l.client_id = u.client_id and l.sku_id = u.sku_id
               and (l.unit_id = u.id or _normalise(l.serial) = any (_all_names(u)) or l.serial = '' and l.unit_id is null
                    and _came_back(l) < l.quantity)
             order by l.unit_id = u.id desc nulls last, l.serial <> '' desc, l.number limit 1);
end $$;

create function _all_names(u unit) returns text[]
language plpgsql stable as $$
begin
    return u.serial || array(select a.value from alias a where a.client_id = u.client_id and a.unit_id = u.id);
end $$;

-- A parcel whose label named no announcement may have been announced all the same: by this unit, or by its order where
-- that has one open announcement and no more.
create function _joined(r return_parcel, u unit, was_order uuid) returns return_parcel
language plpgsql stable as $$
declare mine uuid[];
begin
    if r.rma_id is not null or r.client_id <> u.client_id or r.order_id <> was_order or u.state = 'sent_to_vendor' then
        return r;
    end if;
    mine := array(select l.rma_id from rma_line l join rma m on m.client_id = l.client_id and m.id = l.rma_id
        where l.client_id = u.client_id and l.sku_id = u.sku_id and l.serial <> '' and l.serial = any (_all_names(u))
          and m.state in ('announced', 'arrived') and (m.order_id is null or m.order_id = was_order));
    if cardinality(mine) = 0 then
        mine := array(select m.id from rma m where m.client_id = u.client_id and m.order_id = was_order
            and m.state in ('announced', 'arrived') and exists (select from rma_line l where l.client_id = m.client_id
                and l.rma_id = m.id and l.sku_id = u.sku_id and l.serial = '' and _came_back(l) < l.quantity));
    end if;
    if cardinality(mine) = 1 then
        r.client_id := u.client_id; r.rma_id := mine[1];
        r.order_id := coalesce(r.order_id, (select m.order_id from rma m where m.client_id = r.client_id and m.id = r.rma_id));
    end if;
    return r;
end $$;

-- What the parcel has learnt from the unit: whose it is, and on a match the order and the box it left in.
create function _settled(r return_parcel, u unit, verdict text, was_order uuid, was_parcel uuid) returns return_parcel
language plpgsql as $$
begin
    update return_parcel x
       set client_id = coalesce(r.client_id, u.client_id), rma_id = r.rma_id,
           order_id = coalesce(r.order_id, case when verdict = 'same_order' then was_order end),
           parcel_id = coalesce(r.parcel_id, case when verdict = 'same_order' then was_parcel end)
     where x.id = r.id returning * into r;
    update rma m set state = 'arrived' where m.client_id = r.client_id and m.id = r.rma_id and m.state = 'announced';
    return r;
end $$;

-- Custody: out of wherever the book had it, into the hands of this bench. Its box and its order let it go.
create function _into_hands(op jsonb, r return_parcel, i return_item, u unit, home uuid) returns unit
language plpgsql as $$
declare was text := u.state;
begin
    update parcel_item x set live = false where x.client_id = u.client_id and x.unit_id = u.id and x.live;
    delete from reservation x where x.client_id = u.client_id and x.unit_id = u.id;
    u.state := 'returned'; u.location_id := home; u.carton_id := null; u.parcel_id := null; u.line_id := null;
    u.reserved_line := null; u.grade := null; u.lane := null;
    return _append(op, case when was in ('shipped', 'sent_to_vendor') and i.verdict <> 'from_vendor' then 'return' else 'identify' end, was, u, (op->>'id')::uuid, null,
        jsonb_strip_nulls(jsonb_build_object('verdict', i.verdict, 'return', r.id, 'item', i.id, 'book', i.seen->'was',
            'rma', (select m.number from rma m where m.client_id = r.client_id and m.id = r.rma_id),
            'order', (select o.number from orders o where o.client_id = u.client_id and o.id = i.order_id))));
end $$;

-- Where a unit stood before it was identified, while nothing else has been done to it.
create function _way_back(i return_item) returns event
language plpgsql stable as $$
begin
    return (select p from event e join event p on p.client_id = e.client_id and p.unit_id = e.unit_id and p.rev = e.rev - 1
             where i.state = 'identified' and e.client_id = i.client_id and e.unit_id = i.unit_id
               and e.op_id = i.op_id order by e.rev limit 1);
end $$;

-- Why a unit may not go back there: it is being counted, or has been filled meanwhile. The place is locked.
create function _way_back_refusal(i return_item, u unit) returns text
language plpgsql stable as $$
begin
    return (select case when _is_locked(l.id) then 'place_locked'
                        when l.kind in ('bin', 'cage') then _place_refusal(l, s, u.hold is not null, 1) end
              from location l, sku s where l.id = (_way_back(i)).location_id and s.client_id = u.client_id and s.id = u.sku_id);
end $$;

-- The way back of _into_hands: `u` as it was before, whose box and order have it again. Its carton does not: what was in
-- somebody's hand is not in a carton, which may have gone on without it.
create function _out_of_hands(inout u unit)
language plpgsql as $$
begin
    update parcel_item x set live = true where x.client_id = u.client_id and x.unit_id = u.id and x.parcel_id = u.parcel_id;
    u.carton_id := null;
    if not exists (select from order_line l join orders o on o.client_id = l.client_id and o.id = l.order_id
                    where l.client_id = u.client_id and l.id = u.reserved_line and o.state in ('open', 'packing')
                      and l.ordered > l.packed + (select count(*) from reservation r
                            where r.client_id = l.client_id and r.line_id = l.id)) then
        u.reserved_line := null;
    end if;
    insert into reservation (client_id, unit_id, line_id) select u.client_id, u.id, u.reserved_line
     where u.reserved_line is not null;
end $$;

create function _new_item(op jsonb, i return_item) returns return_item
language plpgsql as $$
begin
    insert into return_item (id, return_id, client_id, unit_id, sku_id, serial, verdict, unannounced, rma_line_id, order_id, seen,
                             shipped, warranty, signals, state, arrived_at, bench, operator, op_id)
    values (i.id, i.return_id, i.client_id, i.unit_id, i.sku_id, i.serial, i.verdict, i.unannounced, i.rma_line_id, i.order_id,
            i.seen, i.shipped, i.warranty, i.signals, coalesce(i.state, 'identified'), clock_timestamp(), op->>'bench',
            (op->>'operator')::uuid, (op->>'id')::uuid) returning * into i;
    return i;
end $$;

-- ---- nobody knows it --------------------------------------------------------------------------------------------

-- Born of what was read, once its client and its SKU are settled: said, in the code itself, the only one announced, or
-- the only one whose profile takes the text. Otherwise somebody is asked; nothing is guessed.
create function _identify_unknown(op jsonb, r return_parcel, names text[]) returns jsonb
language plpgsql as $$
declare
    meant uuid[] := _skus_meant(op);
    owner uuid; product uuid;
begin
    owner := coalesce((op->>'client')::uuid, r.client_id, (select case when count(distinct s.client_id) = 1 then min(s.client_id::text)::uuid end
                       from sku s where s.id = any (meant)));
    if owner is null then
        return _keep(op, 'asked', 'which_client', (select jsonb_build_object('choices', jsonb_agg(jsonb_build_object(
            'client', c.id, 'client_name', c.name) order by c.name), 'near', _near(names, null, null)) from client c));
    end if;
    if meant is null and op->'fits' = '{}' and not coalesce((op->>'sure')::boolean, false) then
        return _keep(op, 'asked', 'odd_serial', jsonb_build_object('code', names[1], 'near', _near(names, owner, null)));
    end if;
    product := _product_of(op, r, owner, meant);
    if product is null then
        return _keep(op, 'asked', 'ambiguous', jsonb_build_object('choices', _product_choices(r, owner),
            'near', _near(names, owner, null)));
    end if;
    return _take_unknown(op, r, names, owner, product);
end $$;

create function _product_of(op jsonb, r return_parcel, owner uuid, meant uuid[]) returns uuid
language plpgsql stable as $$
declare skus uuid[];
begin
    skus := array(select s.id from sku s where s.client_id = owner and s.id = any (meant));
    if cardinality(skus) = 0 and meant is null and r.client_id = owner then
        skus := array(select distinct l.sku_id from rma_line l where l.client_id = r.client_id and l.rma_id = r.rma_id);
    end if;
    if cardinality(skus) <> 1 and meant is null and jsonb_typeof(op->'fits') = 'object' then
        skus := array(select s.id from sku s where s.client_id = owner
                         and s.id in (select f.id::uuid from jsonb_object_keys(op->'fits') as f (id)));
    end if;
    return case when cardinality(skus) = 1 then skus[1] end;
end $$;

-- What it probably is: what was announced, what left on the order, else what the client has most of, up to twenty.
create function _product_choices(r return_parcel, owner uuid) returns jsonb
language plpgsql stable as $$
declare skus uuid[];
begin
    skus := array(select l.sku_id from rma_line l where l.client_id = r.client_id and l.rma_id = r.rma_id
                  union select l.sku_id from order_line l where l.client_id = r.client_id and l.order_id = r.order_id);
    return (select coalesce(jsonb_agg(jsonb_build_object('client', x.client_id, 'client_name', (select c.name from client c where c.id = x.client_id),
                'sku_id', x.id, 'sku', x.code, 'name', x.name) order by x.code), '[]')
              from (select s.* from sku s where s.client_id = owner and s.policy <> 'none'
                       and (cardinality(skus) = 0 or s.id = any (skus)) order by s.code limit 20) x);
end $$;

create function _take_unknown(op jsonb, r return_parcel, names text[], owner uuid, product uuid) returns jsonb
language plpgsql as $$
declare
    home uuid := _returns_place(op->>'bench');
    house boolean := op->>'kind' = 'take_unreadable';    -- no serial can be read: it gets one of ours
    u unit; i return_item; told jsonb; more jsonb := '{}';
begin
    perform _lock_places(owner, '{}', home);
    told := _answered(op);
    if told is not null then
        return told;
    elsif _is_locked(home) then
        return _keep(op, 'refused', 'place_locked', jsonb_build_object('locked', (select code from location where id = home)));
    elsif r.id is null then
        r.what := 'unknown'; r.client_id := owner;
        r := _new_return(op, r);
    end if;
    if house then
        op := op || jsonb_build_object('candidates', jsonb_build_array(_next_house_serial()));
    end if;
    u := _new_unit(op || jsonb_build_object('client', owner, 'sku', product));
    u.serial_raw := coalesce((select f from (values (op #>> array['fits', product::text])) x (f) where _normalise(f) = any (names)), u.serial_raw);
    u.serial := _normalise(u.serial_raw); u.state := '';
    i.id := _derived((op->>'id')::uuid, 'item'); i.return_id := r.id; i.client_id := owner; i.unit_id := u.id;
    i.sku_id := product; i.serial := u.serial; i.verdict := 'unknown'; i.shipped := '{}'; i.warranty := _warranty(u, null);
    i.signals := _signals(r, u, null, null) || _weight_signal(r, '{}');
    i.seen := jsonb_strip_nulls(jsonb_build_object('read', to_jsonb(names), 'gtin', op->>'gtin', 'near', _near(names, owner, product),
        'house', case when house then true end));
    i.rma_line_id := _announced_line(r, u); i.unannounced := i.rma_line_id is null;
    r := _settled(r, u, i.verdict, null, null);
    u := _into_hands(op, r, i, u, home);
    i := _new_item(op, i);
    perform _case_of_identity(op, r, i, u);
    if house then
        more := _house_unit(op, r, i, u);
    end if;
    perform _lease_return(op - 'weight_g' - 'photo', r);
    return _keep(op, 'recorded', null, _return_answer(r.id, i.id) || more);
end $$;
