-- Parts with serials of their own: built in, taken out, and what a unit that is taken apart gives birth to. Each act is an
-- event of both, the unit's and the part's; which part is in which unit follows from the parts' events.

create function _keep_component() returns trigger
language plpgsql security definer set search_path = station, pg_temp as $$
begin
    delete from component where client_id = new.client_id and child_id = new.unit_id;
    if new.state = 'fitted' then
        insert into component (client_id, child_id, parent_id, role, since)
        select new.client_id, new.unit_id, (e.facts->>'parent')::uuid, '', new.recorded_at from event e
         where e.client_id = new.client_id and e.unit_id = new.unit_id and e.kind = 'fit' and e.facts ? 'parent' order by e.rev desc limit 1;
    end if;
    return null;
end $$;
create trigger event_keeps_components after insert on event
    for each row when ((new.state = 'fitted') <> (new.from_state = 'fitted')) execute function _keep_component();

-- ---- which part is meant -----------------------------------------------------------------------------------------------

-- Units of the client that the read may mean, never the unit in hand itself.
create function _parts_named(op jsonb, u unit) returns unit[]
language plpgsql stable as $$
declare nobody return_parcel;
begin
    return array(select x from unnest(_units_named(op, nobody, _names(op))) x where x.client_id = u.client_id and x.id <> u.id);
end $$;

-- The product of a part nobody knows: said, or in the code itself; else it is asked. Parts that were in such units before
-- come first.
create function _part_sku(op jsonb, u unit) returns uuid
language plpgsql stable as $$
declare skus uuid[] := array(select s.id from sku s where s.client_id = u.client_id and s.id = any (_skus_meant(op)));
begin
    return case when cardinality(skus) = 1 then skus[1] end;
end $$;

create function _part_choices(u unit) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object('client', x.client_id, 'client_name', c.name, 'sku_id', x.id, 'sku', x.code, 'name', x.name)
               order by x.seen desc, x.code), '[]')
          from (select s.*, (select count(*) from component k join unit p on p.client_id = k.client_id and p.id = k.parent_id
                                join unit v on v.client_id = k.client_id and v.id = k.child_id
                              where k.client_id = u.client_id and p.sku_id = u.sku_id and v.sku_id = s.id) as seen
                  from sku s where s.client_id = u.client_id and s.id <> u.sku_id and s.policy <> 'none'
                 order by 2 desc, s.code limit 9) x join client c on c.id = x.client_id);

-- The lane that a part was taken out of when it went in; null: it was stock, or came with the unit.
create function _lane_before(p unit) returns text
language sql stable
return (select b.lane from event e join event b on b.client_id = e.client_id and b.unit_id = e.unit_id and b.rev = e.rev - 1
         where e.client_id = p.client_id and e.unit_id = p.id and e.kind = 'fit' and b.state in ('in_lane', 'repaired')
           and e.rev = (select max(f.rev) from event f where f.client_id = p.client_id and f.unit_id = p.id and f.kind = 'fit'));

-- Why this part cannot go in, or come out. `p` null: nobody knows it yet.
create function _part_refusal(op jsonb, u unit, p unit, act text, sources uuid[]) returns text
language plpgsql stable as $$
declare inside boolean := exists (select from component c where c.client_id = u.client_id and c.child_id = p.id and c.parent_id = u.id);
begin
    return case
        when exists (select from unnest(sources) x (id) where _is_locked(x.id)) then 'place_locked'
        when p.id is null then null
        when p.hold is not null then 'held'
        when act = 'fit' and inside then 'part_inside'
        -- nothing becomes a part, and so stock, that its lane or its identity keeps from being any
        when act = 'fit' and p.state in ('in_lane', 'repaired')
             and (p.lane not in ('SELLABLE', 'REFURBISHABLE', 'PARTS_ONLY') or not _cleared(p)) then 'not_available'
        when act <> 'fit' and not inside and p.state <> 'expected' then 'not_a_part'
        when p.reserved_line is not null then 'reserved'
        when p.location_id is not null and p.location_id <> all (sources) then 'lost_race'
        when not exists (select from transition t where t.kind = act and t.from_state = p.state) then 'not_available'
    end;
end $$;

-- One part in or out. `act`: fit, unfit, part_out. What is out lies at this bench: as stock, or on its way to be scrapped.
create function _part(op jsonb, act text) returns jsonb
language plpgsql as $$
declare
    told jsonb := _answered(op);
    home uuid := case when act <> 'fit' then _returns_place(op->>'bench') end;
    house boolean := coalesce((op->>'house')::boolean, false);
    u unit; p unit; named unit[]; product uuid; reason text; known jsonb; sources uuid[]; was text; born boolean; lane_before text;
begin
    if told is not null then
        return told;
    end if;
    select x.* into u from unit x where x.client_id = (op->>'client')::uuid and x.id = (op->>'unit')::uuid;
    named := case when house then '{}' else _parts_named(op, u) end;
    if cardinality(named) > 1 and exists (select from component c, unnest(named) n where c.parent_id = u.id and c.child_id = n.id) then
        named := array(select n from unnest(named) n where exists (select from component c where c.client_id = u.client_id and c.child_id = n.id and c.parent_id = u.id));
    end if;
    sources := array_remove(_lock_places(u.client_id, array[named[1].id], home) || home, null);
    perform from unit x where x.client_id = u.client_id and x.id in (u.id, named[1].id) order by x.id for update;
    u := _work_unit(op);
    select x.* into p from unit x where x.client_id = u.client_id and x.id = named[1].id;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    known := case when p.id is null and not house and op->>'gtin' is null then _known_in_returns(_names(op)) end;
    reason := coalesce(_work_refusal(op, u, case act when 'part_out' then 'part_out' else 'parts' end), case
        when u.serial = any (_names(op)) then 'not_a_part'
        when known->>'what' = 'gtin' then 'gtin_for_serial' when known is not null then 'not_a_serial'
        when p.id is null and not house and cardinality(_names(op)) = 0 then 'profile' end,
        case when cardinality(named) <= 1 then _part_refusal(op, u, p, act, sources) end);
    if reason is not null then
        return _work_refused(_without_badge(op, known), u, reason, jsonb_build_object('known', known, 'locked', (
            select l.code from location l where l.id = any (sources) and _is_locked(l.id) limit 1)) || case when p.id is null then '{}'
            else jsonb_build_object('part', _unit_facts(p)) || _unit_past(p) end);
    end if;
    product := case when p.id is null then _part_sku(op, u) end;
    if cardinality(named) > 1 or p.id is null and product is null then
        return _keep(op, 'asked', 'which_part', jsonb_build_object('house', house, 'choices', case when cardinality(named) > 1
            then _returned_choices(named)->'choices' else _part_choices(u) end));
    end if;
    born := p.id is null;
    if born then
        p := _new_unit(op || jsonb_build_object('client', u.client_id, 'sku', product) || case when house
            then jsonb_build_object('candidates', jsonb_build_array(_next_house_serial())) else '{}' end);
        p.state := '';
    end if;
    was := p.state;
    update carton c set sealed = false, state = 'opened' where c.client_id = p.client_id and c.id = p.carton_id and c.sealed;
    lane_before := case when act <> 'fit' and p.state = 'fitted' then _lane_before(p) end;    -- what was of a lane is of it again
    p.state := case when act = 'fit' then 'fitted' when op->>'fate' = 'scrap' or lane_before is not null then 'in_lane' else 'received' end;
    p.location_id := home; p.carton_id := null; p.parcel_id := null; p.line_id := null;
    p.lane := case when p.state = 'in_lane' then case when op->>'fate' = 'scrap' then 'SCRAP' else lane_before end end;
    p := _append(op, act, was, p, _derived((op->>'id')::uuid, 'part'), null, jsonb_build_object('parent', u.id, 'parent_serial', u.serial));
    was := u.state;
    if act = 'part_out' then
        u.state := 'parted_out'; u.location_id := null; u.carton_id := null;
    end if;
    u := _append(op, act, was, u, (op->>'id')::uuid, null, jsonb_build_object('part', p.id, 'part_serial', p.serial));
    if born and house then
        perform _order_label(op, p, act);
    end if;
    perform _lease_work(op, u);
    return _keep(op, 'recorded', null, _work_answer(op, u) || jsonb_build_object('did', act, 'part', _unit_facts(p), 'born', born, 'fate', op->>'fate'));
end $$;

-- The label of a unit's serial, on its own.
create function _order_label(op jsonb, u unit, why text) returns void
language sql
begin atomic
    insert into print_job (id, kind, client_id, bench, op_id, payload, ordered_at)
    select _derived((op->>'id')::uuid, 'unit_label'), 'unit_label', u.client_id, op->>'bench', (op->>'id')::uuid, jsonb_build_object(
               'site', h.name, 'zone', h.zone, 'client', c.name, 'sku', s.code, 'name', s.name, 'serial', u.serial_raw, 'gtin', coalesce((
                   select g.gtin from gtin g where g.client_id = s.client_id and g.sku_id = s.id order by g.quantity, g.gtin limit 1), ''),
               'why', why, 'at', clock_timestamp(), 'order', ''), clock_timestamp()
      from site h, client c, sku s where c.id = u.client_id and s.client_id = u.client_id and s.id = u.sku_id;
end;

-- A part goes in: of stock, or born by that. `op`: client, unit, candidates or house (it has no serial: print one), gtin, sku.
create function fit_part(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
begin
    perform _is(op, 'fit_part');
    return _part(op, 'fit');
end $$;
comment on function fit_part(jsonb) is '[bench]';

-- A part comes out, and is a unit of its own. `op` as above, and fate: keep (as stock), scrap.
create function unfit_part(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
begin
    perform _is(op, 'unfit_part');
    return _part(op, 'unfit');
end $$;
comment on function unfit_part(jsonb) is '[bench]';

-- A unit for parts gives birth to one of them. `op` as fit_part.
create function part_out(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
begin
    perform _is(op, 'part_out');
    return _part(op - 'fate', 'part_out');
end $$;
comment on function part_out(jsonb) is '[bench]';

-- ---- a new serial --------------------------------------------------------------------------------------------------------

-- The name under which the old serial is kept: another unit of the client may have had the same one.
create function _old_name(u unit) returns text
language sql stable
return (select n.t from (values (1, 'old_serial'), (2, 'old_serial_2'), (3, 'old_serial_3'), (4, 'old_serial_4'), (5, 'old_serial_5'),
                         (6, 'old_serial_6'), (7, 'old_serial_7'), (8, 'old_serial_8'), (9, 'old_serial_9')) n (i, t)
         where not exists (select from alias a where a.client_id = u.client_id and a.type = n.t and a.value = u.serial and a.unit_id <> u.id)
         order by n.i limit 1);

-- Who else of the client is called so: a unit of this SKU by its serial, any by another name.
create function _called_so(u unit, name text) returns unit
language sql stable
return (select x from unit x where x.client_id = u.client_id and x.id <> u.id and x.id in (
            select v.id from unit v where v.client_id = u.client_id and v.sku_id = u.sku_id and v.serial = name
            union all
            select a.unit_id from alias a where a.client_id = u.client_id and a.value = name) limit 1);

-- A new serial: from here on it is called so, and the old one stays its name. The unit's label is ordered, and has to be
-- read back. `op`: client, unit, candidates or house (a serial of the house).
create function relabel_unit(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    house boolean := coalesce((op->>'house')::boolean, false);
    u unit; other unit; reason text; known jsonb; wanted text; was text; kept text;
begin
    perform _is(op, 'relabel_unit');
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    wanted := (select c from jsonb_array_elements_text(coalesce(op->'candidates', '[]')) as x (c) where _normalise(c) <> '' limit 1);
    other := _called_so(u, _normalise(wanted));
    known := case when not house and other.id is null then _known_in_returns(_names(op)) end;
    reason := coalesce(_work_refusal(op, u, 'relabel'), case
        when house then null
        when other.id is not null then 'alias_taken'
        when known->>'what' = 'gtin' then 'gtin_for_serial' when known is not null then 'not_a_serial'
        when wanted is null then 'profile'
        when _normalise(wanted) = u.serial then 'serial_same' end);
    if reason is not null then
        return _work_refused(_without_badge(op, known), u, reason, jsonb_build_object('known', known) || case when other.id is null then '{}'
            else jsonb_build_object('unit', _unit_facts(other)) || _unit_past(other) end);
    end if;
    wanted := case when house then _next_house_serial() else wanted end;
    was := u.serial_raw; kept := _old_name(u);
    insert into alias (client_id, type, value, unit_id) values (u.client_id, kept, u.serial, u.id) on conflict do nothing;
    update unit x set serial_raw = wanted where x.client_id = u.client_id and x.id = u.id returning x.* into u;
    u := _append(op, 'relabel', u.state, u, (op->>'id')::uuid, null, jsonb_build_object('from', was, 'to', u.serial_raw, 'alias', kept));
    insert into unit_label (client_id, unit_id, serial, op_id) values (u.client_id, u.id, u.serial, (op->>'id')::uuid)
    on conflict (client_id, unit_id) do update set serial = excluded.serial, op_id = excluded.op_id, proved_at = null;
    perform _order_label(op, u, 'relabel');
    perform _lease_work(op, u);
    return _keep(op, 'recorded', null, _work_answer(op, u) || jsonb_build_object('did', 'relabel', 'was', _normalise(was)));
end $$;
comment on function relabel_unit(jsonb) is '[bench]';

-- The label that is on the unit now, read back. `op`: client, unit, code, candidates.
create function prove_unit_label(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    u unit; reason text;
begin
    perform _is(op, 'prove_unit_label');
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    reason := coalesce(_work_refusal(op, u, 'certify'), case
        when not exists (select from unit_label b where b.client_id = u.client_id and b.unit_id = u.id) then 'not_now'
        when u.serial <> all (_names(op) || _normalise(coalesce(op->>'code', ''))) then 'wrong_label' end);
    if reason is not null then
        return _work_refused(op, u, reason, jsonb_build_object('code', op->>'code'));
    end if;
    update unit_label b set proved_at = coalesce(b.proved_at, clock_timestamp()) where b.client_id = u.client_id and b.unit_id = u.id;
    perform _lease_work(op, u);
    return _keep(op, 'recorded', null, _work_answer(op, u) || '{"did": "label"}');
end $$;
comment on function prove_unit_label(jsonb) is '[bench]';

-- The label once more. `op`: client, unit.
create function reprint_unit_label(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    u unit; reason text;
begin
    perform _is(op, 'reprint_unit_label');
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    reason := _work_refusal(op, u, 'certify');
    if reason is not null then
        return _work_refused(op, u, reason, null);
    end if;
    perform _order_label(op, u, 'reprint');
    return _keep(op, 'recorded', null, _work_answer(op, u) || '{"did": "reprint"}');
end $$;
comment on function reprint_unit_label(jsonb) is '[bench]';
