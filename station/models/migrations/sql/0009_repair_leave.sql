-- The ways out of the returns bench: back to stock, to a vendor by serial, scrapped by two people; and the way back.

-- As before; and what lies in a lane is put away as stock only where that lane is SELLABLE: the rest goes by its work.
create or replace function _state_refusal(u unit, kind text) returns text
language plpgsql stable as $$
begin
    return case when u.state = 'expected' then 'never_received' when u.state = 'shipped' then 'already_shipped'
            when u.parcel_id is not null then 'in_other_parcel'
            when not exists (select from transition t where t.kind = _state_refusal.kind and t.from_state = u.state)
              or _state_refusal.kind = 'store' and u.state in ('in_lane', 'repaired')
                 and (u.lane <> 'SELLABLE' or exists (select from unit_label b where b.client_id = u.client_id and b.unit_id = u.id and b.proved_at is null))
            then 'not_available' end;
end $$;

-- ---- back to stock, or back to its lane -----------------------------------------------------------------------------------

-- At once available, with its whole past. `op`: client, unit, place (its code); badge where it was not proved to be the
-- unit that left.
create function restock_unit(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    second person := _badge_person(op);
    u unit; l location; s sku; sources uuid[]; reason text; was text;
begin
    perform _is(op, 'restock_unit');
    l := _place_called(op || jsonb_build_object('candidates', jsonb_build_array(coalesce(op->>'place', ''))));
    sources := _lock_places((op->>'client')::uuid, array[(op->>'unit')::uuid], l.id);
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    select x.* into s from sku x where x.client_id = u.client_id and x.id = u.sku_id;
    reason := coalesce(_work_refusal(op, u, 'restock'), case
        when u.state = 'repaired' and not _graded(u) or u.state = 'repaired' and u.grade not in ('A', 'B', 'C') then 'grade_first'
        when exists (select from unit_label b where b.client_id = u.client_id and b.unit_id = u.id and b.proved_at is null) then 'label_not_proved'
        when l.id is null then 'not_a_store'
        when exists (select from unnest(sources) x (id) where _is_locked(x.id)) then 'place_locked'
        when u.location_id is not null and u.location_id <> all (sources) then 'lost_race' end,
        _place_refusal(l, s, false, 1), case when not _cleared(u) then _two_refusal(op, second) end);
    op := op - 'badge' - case when op ? 'badge' then 'raw' else 'badge' end;
    if reason is not null then
        return _work_refused(op, u, reason, jsonb_build_object('there', case when l.id is not null then _place_facts(l) end, 'code', op->>'place',
            'locked', (select x.code from location x where x.id = any (sources || l.id) and _is_locked(x.id) limit 1)));
    end if;
    if _cleared(u) then
        second := null;
    else
        update return_item i set cleared_by = second.id where i.id = (_newest_item(u)).id;
    end if;
    was := u.state;
    u.state := 'stored'; u.location_id := l.id; u.carton_id := null; u.lane := null;
    u := _append(op, 'restock', was, u, (op->>'id')::uuid, null, jsonb_strip_nulls(jsonb_build_object('grade', u.grade, 'second', second.id)));
    perform _let_go(u);
    return _keep(op, 'recorded', null, _work_answer(op, u) || jsonb_build_object('did', 'restock', 'there', _place_facts(l), 'second', second.name));
end $$;
comment on function restock_unit(jsonb) is '[bench]';

-- Into a tote of its lane, after the work or because its lane was decided anew. `op`: client, unit, tote (its code).
create function shelve_unit(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    u unit; l location; s sku; sources uuid[]; reason text; was text;
begin
    perform _is(op, 'shelve_unit');
    l := _place_called(op || jsonb_build_object('candidates', jsonb_build_array(coalesce(op->>'tote', ''))));
    sources := _lock_places((op->>'client')::uuid, array[(op->>'unit')::uuid], l.id);
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    select x.* into s from sku x where x.client_id = u.client_id and x.id = u.sku_id;
    reason := coalesce(_work_refusal(op, u, 'certify'), case
        when u.state = 'parted_out' then 'not_this_lane'
        when l.id is null then 'not_a_tote'
        when l.kind not in ('tote', 'lane') or l.rules->>'lane' is distinct from u.lane then 'wrong_tote'
        when exists (select from unnest(sources) x (id) where _is_locked(x.id)) then 'place_locked'
        when u.location_id is not null and u.location_id <> all (sources) then 'lost_race' end,
        _place_refusal(jsonb_populate_record(l, '{"kind": "bin"}'), s, false, case when u.location_id = l.id then 0 else 1 end));
    if reason is not null then
        return _work_refused(op, u, reason, jsonb_build_object('there', case when l.id is not null then _place_facts(l) end, 'code', op->>'tote', 'lane', u.lane,
            'locked', (select x.code from location x where x.id = any (sources || l.id) and _is_locked(x.id) limit 1)));
    end if;
    was := u.state;
    u.state := 'in_lane'; u.location_id := l.id; u.carton_id := null;
    u := _append(op, 'route', was, u, (op->>'id')::uuid, null, jsonb_build_object('lane', u.lane, 'tote', l.code, 'work', true));
    perform _let_go(u);
    return _keep(op, 'recorded', null, _work_answer(op, u) || jsonb_build_object('did', 'shelve', 'there', _place_facts(l)));
end $$;
comment on function shelve_unit(jsonb) is '[bench]';

-- ---- to a vendor ------------------------------------------------------------------------------------------------------------

alter table vendor_return add column shipped_op uuid;
create index vendor_return_unit_of_list on vendor_return_unit (client_id, vendor_id);

create function _vendor_told(v vendor_return) returns jsonb
language plpgsql stable as $$
begin
    return _vendor_facts(v) || jsonb_build_object('client_name', (select c.name from client c where c.id = v.client_id), 'carrier', v.carrier,
        'tracking', v.tracking, 'opened_at', v.opened_at, 'shipped_at', v.shipped_at, 'units', (
            select coalesce(jsonb_agg(jsonb_build_object('serial', u.serial, 'sku', s.code, 'name', s.name, 'picture', s.picture) order by x.op_id), '[]')
              from vendor_return_unit x join unit u on u.client_id = x.client_id and u.id = x.unit_id
              join sku s on s.client_id = u.client_id and s.id = u.sku_id where x.client_id = v.client_id and x.vendor_id = v.id));
end $$;

create function _vendor_of(op jsonb) returns vendor_return
language plpgsql as $$
declare v vendor_return;
begin
    select x.* into v from vendor_return x where x.client_id = (op->>'client')::uuid and x.id = (op->>'vendor')::uuid for update;
    return v;
end $$;

-- Onto a vendor's list: one that is open, or a new one. `op`: client, unit; vendor (a list) or name (of the vendor: a new
-- list). Neither: the open lists are told, to choose from.
create function send_back(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    v vendor_return := _vendor_of(op);
    u unit; reason text; was text;
begin
    perform _is(op, 'send_back');
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    reason := coalesce(_work_refusal(op, u, 'vendor'), case
        when v.state = 'shipped' then 'vendor_shipped'
        when exists (select from vendor_return_unit x join vendor_return o on o.client_id = x.client_id and o.id = x.vendor_id
                      where x.client_id = u.client_id and x.unit_id = u.id and o.state = 'open') then 'on_a_vendor_list' end);
    if reason is not null then
        return _work_refused(op, u, reason, jsonb_build_object('number', coalesce(v.number, _work_told(u) #>> '{vendor,number}')));
    elsif v.id is null and coalesce(btrim(op->>'name'), '') = '' then
        return _keep(op, 'asked', 'which_vendor', jsonb_build_object('lists', (
            select coalesce(jsonb_agg(_vendor_facts(x) order by x.opened_at desc), '[]') from vendor_return x where x.client_id = u.client_id and x.state = 'open'),
            'vendors', (select coalesce(jsonb_agg(distinct x.vendor), '[]') from vendor_return x where x.client_id = u.client_id)));
    elsif v.id is null then
        insert into vendor_return (client_id, id, number, vendor, opened_at, bench, operator)
        values (u.client_id, _derived((op->>'id')::uuid, 'vendor'), _next_number('VR'), _legible(btrim(op->>'name'), 120), clock_timestamp(), op->>'bench',
                (op->>'operator')::uuid) returning * into v;
    end if;
    insert into vendor_return_unit (client_id, vendor_id, unit_id, op_id) values (u.client_id, v.id, u.id, (op->>'id')::uuid);
    was := u.state; u.state := 'in_lane';
    u := _append(op, 'route', was, u, (op->>'id')::uuid, null, jsonb_build_object('lane', u.lane, 'vendor_return', v.number, 'vendor', v.vendor));
    perform _let_go(u);
    return _keep(op, 'recorded', null, _work_answer(op, u) || jsonb_build_object('what', 'vendor', 'did', 'vendor', 'vendor', _vendor_told(v)));
end $$;
comment on function send_back(jsonb) is '[bench]';

-- Everything on the list leaves, by serial, with its paper. `op`: client, vendor, carrier, tracking.
create function ship_vendor(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    v vendor_return := _vendor_of(op);
    ids uuid[] := array(select x.unit_id from vendor_return_unit x where x.client_id = v.client_id and x.vendor_id = v.id);
    sources uuid[]; u unit; stays unit; reason text;
begin
    perform _is(op, 'ship_vendor');
    sources := _lock_places(v.client_id, ids, null);
    perform from unit x where x.client_id = v.client_id and x.id = any (ids) order by x.id for update;
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    select x.* into stays from unit x where x.client_id = v.client_id and x.id = any (ids)
       and (x.state <> 'in_lane' or x.lane <> 'RETURN_TO_VENDOR' or x.hold is not null or x.location_id is not null and x.location_id <> all (sources)) order by x.id limit 1;
    reason := case
        when v.id is null then 'not_now' when _role(op) is null then 'not_allowed'
        when v.state = 'shipped' then 'vendor_shipped' when cardinality(ids) = 0 then 'vendor_empty'
        when exists (select from unnest(sources) x (id) where _is_locked(x.id)) then 'place_locked'
        when stays.hold is not null then 'held' when stays.id is not null then 'moved_since'
        when coalesce(btrim(op->>'carrier'), '') = '' then 'reason_missing' end;
    if reason is not null then
        return _keep(op, 'refused', reason, case when v.id is not null then jsonb_build_object('number', v.number, 'vendor', _vendor_told(v)) else '{}' end
            || case when stays.id is not null then jsonb_build_object('unit', _unit_facts(stays)) || _unit_past(stays) else '{}' end
            || jsonb_build_object('locked', (select l.code from location l where l.id = any (sources) and _is_locked(l.id) limit 1)));
    end if;
    update vendor_return x set state = 'shipped', carrier = _legible(btrim(op->>'carrier'), 120), tracking = _legible(btrim(coalesce(op->>'tracking', '')), 120),
           shipped_at = clock_timestamp(), shipped_op = (op->>'id')::uuid where x.client_id = v.client_id and x.id = v.id returning * into v;
    for u in select x.* from unit x where x.client_id = v.client_id and x.id = any (ids) order by x.id loop
        u.state := 'sent_to_vendor'; u.location_id := null; u.carton_id := null;
        perform _append(op, 'send_to_vendor', 'in_lane', u, _derived((op->>'id')::uuid, 'vendor' || u.id), null, jsonb_build_object(
            'vendor_return', v.number, 'vendor', v.vendor, 'carrier', v.carrier, 'tracking', v.tracking));
    end loop;
    perform _order_vendor_list(op, v);
    return _keep(op, 'recorded', null, jsonb_build_object('what', 'vendor', 'did', 'ship', 'vendor', _vendor_told(v), 'prints', _prints_of(op),
        'units', cardinality(ids)));
end $$;
comment on function ship_vendor(jsonb) is '[bench]';

create function _order_vendor_list(op jsonb, v vendor_return) returns void
language sql
begin atomic
    insert into print_job (id, kind, client_id, bench, op_id, payload, ordered_at)
    select _derived((op->>'id')::uuid, 'paper'), 'vendor_list', v.client_id, op->>'bench', (op->>'id')::uuid, jsonb_build_object(
               'number', v.number, 'site', h.name, 'rows', (
        select jsonb_agg(jsonb_build_object('client', c.name, 'vendor', v.vendor, 'opened_at', v.opened_at, 'shipped_at', v.shipped_at,
                   'carrier', v.carrier, 'tracking', v.tracking, 'person', coalesce(_person_named((op->>'operator')::uuid), ''), 'bench', op->>'bench',
                   'serial', u.serial, 'sku', s.code, 'name', s.name, 'why', coalesce((select f.finding from return_finding f join return_item i on i.id = f.item_id
                        where i.client_id = u.client_id and i.unit_id = u.id order by f.at desc limit 1), ''),
                   'names', (select coalesce(jsonb_agg(a.type || ' ' || a.value order by a.type), '[]') from alias a
                              where a.client_id = u.client_id and a.unit_id = u.id)) order by s.code, u.serial)
          from vendor_return_unit x join unit u on u.client_id = x.client_id and u.id = x.unit_id join sku s on s.client_id = u.client_id and s.id = u.sku_id
          join client c on c.id = u.client_id where x.client_id = v.client_id and x.vendor_id = v.id)), clock_timestamp()
      from site h;
end;

-- ---- scrapped ---------------------------------------------------------------------------------------------------------------

-- By two people, one of them a supervisor, with a certificate. `op`: client, unit, badge (digest, the witness's), method.
create function scrap_unit(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    second person := _badge_person(op);
    u unit; reason text; was text; facts jsonb; number text; sources uuid[]; inside uuid[]; kept unit;
begin
    perform _is(op, 'scrap_unit');
    sources := _lock_places((op->>'client')::uuid, array[(op->>'unit')::uuid], null);
    inside := _lock_with_parts((op->>'client')::uuid, (op->>'unit')::uuid);
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    reason := coalesce(_work_refusal(op, u, 'scrap'), case
        when exists (select from unnest(sources) x (id) where _is_locked(x.id)) then 'place_locked'
        when u.location_id is not null and u.location_id <> all (sources) then 'lost_race'
        when inside <> _parts_in(u.client_id, u.id) then 'lost_race'
        when coalesce(btrim(op->>'method'), '') = '' then 'reason_missing' end, _two_refusal(op, second));
    select x.* into kept from unit x where reason is null and x.client_id = u.client_id and x.id = any (inside) and x.hold is not null order by x.id limit 1;
    reason := coalesce(reason, case when kept.id is not null then 'part_held' end);
    op := op - 'badge' - 'raw';
    if reason is not null then
        return _work_refused(op, u, reason, jsonb_build_object('locked', (select l.code from location l where l.id = any (sources) and _is_locked(l.id) limit 1))
            || case when kept.id is not null then jsonb_build_object('part', _unit_facts(kept)) else '{}' end);
    end if;
    number := _next_number('DC');
    facts := jsonb_strip_nulls(jsonb_build_object('method', _legible(btrim(op->>'method'), 200), 'parts', (
        select string_agg(x.serial, ', ' order by x.serial) from unit x where x.client_id = u.client_id and x.id = any (inside))));
    was := u.state;
    u.state := 'scrapped'; u.location_id := null; u.carton_id := null;
    u := _append(op, 'scrap', was, u, (op->>'id')::uuid, null, facts || jsonb_build_object('number', number, 'second', second.id, 'witness', second.name));
    perform _parts_go_with(op, u, inside, jsonb_build_object('number', number, 'second', second.id, 'witness', second.name));
    perform _certify(op, u, 'destruction', number, facts, second);
    perform _let_go(u);
    return _keep(op, 'recorded', null, _work_answer(op, u) || jsonb_build_object('did', 'scrap', 'number', number, 'second', second.name));
end $$;
comment on function scrap_unit(jsonb) is '[bench]';
