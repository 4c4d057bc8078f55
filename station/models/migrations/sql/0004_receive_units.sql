-- One unit in, one round trip: ticked off, received beyond the list, or a finding with its route.

-- What the names already are, if they are no unit's: also a carton and an announcement, which are never serials.
create function _known_at_dock(names text[]) returns jsonb
language plpgsql stable as $$
begin
    return coalesce(_known_code(names),
        (select jsonb_build_object('what', 'carton', 'code', code) from carton where code = any (names) limit 1),
        (select jsonb_build_object('what', 'inbound', 'code', number) from inbound where number = any (names) limit 1));
end $$;

-- The announced serials that the names may mean, by serial or by another announced name.
create function _announced(i inbound, names text[], meant uuid) returns setof inbound_serial
language sql stable
begin atomic
    select s.* from inbound_serial s join inbound_line l on l.client_id = s.client_id and l.id = s.line_id
     where s.client_id = i.client_id and s.inbound_id = i.id and s.serial = any (names)
       and (meant is null or l.sku_id = meant)
    union
    select s.* from inbound_alias a
      join inbound_serial s on s.client_id = a.client_id and s.inbound_id = a.inbound_id and s.line_id = a.line_id
                           and s.serial = a.serial
      join inbound_line l on l.client_id = s.client_id and l.id = s.line_id
     where a.client_id = i.client_id and a.inbound_id = i.id and a.value = any (names)
       and (meant is null or l.sku_id = meant);
end;

-- Which SKUs the names may mean here: announced, known to the book, else those whose profile takes the text.
-- One plan for any names: the planner would plan anew at every scan for a few names less than it expects.
create function _skus_at_dock(op jsonb, i inbound, names text[], meant uuid) returns uuid[]
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare skus uuid[];
begin
    skus := array(select l.sku_id from _announced(i, names, meant) s
                    join inbound_line l on l.client_id = s.client_id and l.id = s.line_id
                  union select c.sku_id from _candidates(op, names, meant) c);
    if cardinality(skus) > 0 then
        return skus;
    elsif meant is not null then
        return array[meant];
    end if;
    return array(select s.id from sku s where s.client_id = i.client_id and s.id in (select f.id::uuid from jsonb_object_keys(coalesce(op->'fits', '{}')) as f (id)));
end $$;

create function receive_unit(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    names text[] := _names(op);
    meant uuid := _sku_meant(op);
    reason text; known jsonb; skus uuid[];
begin
    perform _is(op, 'receive_unit');
    if told is not null then
        return told;
    end if;
    reason := _inbound_refusal(op, i);
    if reason is null and op ? 'gtin' and meant is null then
        reason := case when exists (select from gtin g where g.gtin = op->>'gtin') then 'wrong_client' else 'unknown_product' end;
    elsif reason is null and not op ? 'gtin' then
        known := _known_at_dock(names);
        if known->>'what' = 'dock' then
            return _dock_chosen(op || jsonb_build_object('code', known->>'code'));
        end if;
        reason := case known->>'what' when 'gtin' then 'gtin_for_serial' else case when known is not null then 'not_a_serial' end end;
    end if;
    if reason = 'wrong_client' then
        return _keep(op, 'refused', reason, _inbound_facts(i) || _find_product(op, i, reason, null));
    elsif reason is not null then
        return _keep(_without_badge(op, known), 'refused', reason, _inbound_facts(i) || jsonb_build_object(
            'known', known, 'code', op->>'gtin'));
    end if;
    skus := _skus_at_dock(op, i, names, meant);
    if (op->>'prefer')::uuid = any (skus) then
        skus := array[(op->>'prefer')::uuid];
    end if;
    if cardinality(skus) > 1 then
        return _keep(op, 'asked', 'ambiguous', (select jsonb_build_object('choices', jsonb_agg(jsonb_build_object(
            'sku_id', s.id, 'sku', s.code, 'name', s.name) order by s.code))
            from sku s where s.client_id = i.client_id and s.id = any (skus)));
    end if;
    return _receive_as(op, i, names, meant, skus[1]);
end $$;
comment on function receive_unit(jsonb) is '[bench]';

-- The SKU is settled, or there is none: is it the client's, is it on the announcement, is its serial taken here?
create function _receive_as(op jsonb, i inbound, names text[], meant uuid, sku uuid) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
    s sku := (select x from sku x where x.client_id = i.client_id and x.id = sku);
    a inbound_serial; other unit; u unit; ids uuid[];
begin
    if sku is not null then
        select x.* into a from _announced(i, names, sku) x limit 1;
        ids := array(select c.id from _candidates(op, names, sku) c);
        if cardinality(ids) = 0 and a.serial is not null then    -- scanned by another name, in the book by its serial
            ids := array(select v.id from unit v where v.client_id = i.client_id and v.sku_id = sku and v.serial = a.serial);
        end if;
        select x.* into u from unit x where x.client_id = i.client_id and x.id = ids[1] for update;
    end if;
    if a.serial is null and u.id is null and meant is null then
        select x.* into other from unit x where x.serial = any (names) and x.client_id <> i.client_id limit 1;
        if other.id is not null then
            return _keep(op, 'refused', 'wrong_client', _inbound_facts(i)
                || _found(op, i, 'wrong_client', null, null, other, names[1], 1, _elsewhere(other, false)));
        end if;
    end if;
    if s.id is null then
        return _keep(op, 'refused', 'profile', _inbound_facts(i) || jsonb_build_object('like', _like_at_dock(i, names)));
    elsif s.policy in ('none', 'outbound') then
        return _keep(op, 'refused', 'count_only', _inbound_facts(i)
            || jsonb_build_object('item', jsonb_build_object('sku', s.code, 'name', s.name)));
    elsif not i.blind and not exists (select from inbound_line l where l.client_id = i.client_id
                                         and l.inbound_id = i.id and l.sku_id = s.id) then
        return _keep(op, 'refused', 'wrong_sku', _inbound_facts(i) || _found(op, i, 'wrong_sku', null, s.id, u, names[1], 1,
            jsonb_build_object('item', jsonb_build_object('sku', s.code, 'name', s.name))));
    end if;
    return _receive_known(op, i, names, s, a, u);
end $$;

-- Announced serials of this announcement that differ only in what eyes mix up. A hint, never a correction.
create function _like_at_dock(i inbound, names text[]) returns jsonb
language plpgsql stable as $$
begin
    return (select coalesce(jsonb_agg(x.serial), '[]') from (
            select s.serial from inbound_serial s where s.client_id = i.client_id and s.inbound_id = i.id
               and s.unit_id is null and _fold(s.serial) in (select _fold(n) from unnest(names) as k (n))
             order by s.serial limit 3) x);
end $$;

-- Right client, right SKU. Is the unit new here, expected, looked at again, or is there one of this name already?
create function _receive_known(op jsonb, i inbound, names text[], s sku, a inbound_serial, u unit) returns jsonb
language plpgsql as $$
declare m inbound_item;
begin
    select x.* into m from inbound_item x where x.client_id = i.client_id and x.inbound_id = i.id and x.unit_id = u.id;
    if m.how in ('inferred', 'listed', 'house') and coalesce((op->>'second')::boolean, false) = false then
        return _see(op, i, u, m);
    elsif m.id is not null and coalesce((op->>'second')::boolean, false) = false then
        return _keep(op, 'asked', 'received_already', jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u));
    elsif u.id is not null and u.state <> 'expected' then
        return _keep(op, 'refused', 'duplicate', _inbound_facts(i)
            || _found(op, i, 'duplicate', null, s.id, u, u.serial, 1,
                      jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u)));
    elsif i.state = 'closed' then
        return _keep(op, 'refused', 'inbound_closed', _inbound_facts(i));
    elsif u.id is null and a.serial is null and not coalesce(op->'fits', '{}') ? s.id::text then
        return _keep(op, 'refused', 'profile', _inbound_facts(i) || jsonb_build_object('like', _like_at_dock(i, names)));
    end if;
    return _keep(op, 'recorded', null, _arrive(op, i, s, a, u, 'scanned'));
end $$;

-- ---- the one unit arrives ---------------------------------------------------------------------------------

create function _open_carton_of(op jsonb, i inbound) returns carton
language plpgsql stable as $$
begin
    return (select c from carton c where c.client_id = i.client_id and c.inbound_id = i.id
                                     and c.id = (op->>'carton')::uuid and c.kind = 'carton' and c.state <> 'gone');
end $$;

-- What every receipt writes into its event, whatever the evidence.
create function _arrival_facts(i inbound, l inbound_line, a inbound_serial, c carton, how text) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_strip_nulls(jsonb_build_object('inbound', i.number, 'how', how, 'announced', a.serial is not null,
        'lot', nullif(l.lot, ''), 'made', l.made, 'carton', c.code, 'rule', coalesce(c.rule, case when c.id is not null then
            (select s.carton_rule from sku s where s.client_id = l.client_id and s.id = l.sku_id) end)));
end $$;

-- A scanned unit, or one that gets a house label: event, line, manifest, finding, and what follows for its carton.
create function _arrive(op jsonb, i inbound, s sku, a inbound_serial, u unit, how text) returns jsonb
language plpgsql as $$
declare
    c carton := _open_carton_of(op, i);
    l inbound_line := _inbound_line_for(i, s.id, a.line_id, c.id);
    kind text := case when how = 'house' then op->>'why' when coalesce((op->>'damaged')::boolean, false) then 'damaged'
                      when a.serial is null and u.id is null and _has_list(i, s.id) then 'unexpected' end;
    was text := coalesce(u.state, '');
    told jsonb := '{}';
begin
    if l.id is null then
        l := _new_line(op, i, s.id);
    end if;
    if u.id is null then
        u := _new_unit(op || jsonb_build_object('sku', s.id));
        u.serial_raw := coalesce(case when how <> 'house' then a.serial_raw end, op->'fits'->>s.id::text, u.serial_raw);
        u.serial := _normalise(u.serial_raw);
    end if;
    u.state := 'received'; u.location_id := i.dock_id; u.carton_id := c.id;
    u.hold := case kind when 'damaged' then 'Damaged on arrival' when 'unexpected' then 'Not on the list of ' || i.number
              else u.hold end;
    u := _append(op, 'receive', was, u, (op->>'id')::uuid, null,
         (_given_facts(op) - case when how = 'house' then '{finding,inferred,list}'::text[]
                             else '{finding,inferred,list,real_serial}'::text[] end) || _arrival_facts(i, l, a, c, how) || case when kind is not null then jsonb_build_object('finding', kind) else '{}' end);
    perform _announced_aliases(u, a);
    update inbound_line set received = received + 1 where client_id = l.client_id and id = l.id returning * into l;
    insert into inbound_item (client_id, inbound_id, id, op_id, line_id, sku_id, unit_id, carton_id, quantity, how, at)
    values (i.client_id, i.id, (op->>'id')::uuid, (op->>'id')::uuid, l.id, s.id, u.id, c.id, 1, how, clock_timestamp());
    if kind is not null then
        told := _found(op, i, kind, l.id, s.id, u, u.serial, 1, '{}');
    end if;
    return told || _came(i, l, u) || _noticed(u) || _sampled(op, i, c, a) || jsonb_build_object('finding', kind, 'announced', a.serial is not null);
end $$;

-- Which of the names that the SKU's profile requires the unit does not have yet, in the profile's order.
create function _aliases_due(u unit) returns jsonb
language plpgsql stable as $$
begin
    return (select coalesce(jsonb_agg(w.type order by w.n), '[]')
              from sku s, jsonb_array_elements_text(coalesce(s.profile->'aliases', '[]')) with ordinality as w (type, n)
             where s.client_id = u.client_id and s.id = u.sku_id
               and not exists (select from alias a where a.client_id = u.client_id and a.unit_id = u.id and a.type = w.type));
end $$;

-- What a receiver should look at once more: units of the SKU whose serials eyes mix up with this one (unless its
-- profile says that this is usual), and the names its profile requires that are still to be scanned.
create function _noticed(u unit) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object(
        'like', case when s.profile->>'lookalike' = 'off' then '[]' else (
            select coalesce(jsonb_agg(x.serial), '[]') from (
                select v.serial from unit v where v.client_id = u.client_id and v.serial_fold = _fold(_normalise(u.serial_raw))
                   and v.sku_id = u.sku_id and v.id <> u.id order by v.serial limit 3) x) end,
        'due', _aliases_due(u))
        from sku s where s.client_id = u.client_id and s.id = u.sku_id);
end $$;

create function _has_list(i inbound, sku uuid) returns boolean
language plpgsql stable as $$
begin
    return exists (select from inbound_line l
                     join inbound_serial x on x.client_id = l.client_id and x.inbound_id = l.inbound_id and x.line_id = l.id
                    where l.client_id = i.client_id and l.inbound_id = i.id and l.sku_id = sku);
end $$;

-- Tick it off, and take over the other names the client announced; one that another unit has stays with that one.
create function _announced_aliases(u unit, a inbound_serial) returns void
language plpgsql as $$
begin
    update inbound_serial x set unit_id = u.id where x.client_id = a.client_id and x.inbound_id = a.inbound_id
       and x.line_id = a.line_id and x.serial = a.serial;
    insert into alias (client_id, type, value, unit_id)
    select a.client_id, x->>'type', _normalise(x->>'value'), u.id from jsonb_array_elements(a.aliases) as x
    on conflict do nothing;
end $$;

-- What the bench shows after every change: the line, and how much is still to come.
create function _came(i inbound, l inbound_line, u unit) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('line', jsonb_build_object('id', l.id, 'sku_id', l.sku_id, 'received', l.received, 'announced', l.announced),
        'left', _inbound_left(i), 'blind', i.blind, 'unit', case when u.id is not null then _unit_facts(u) end,
        'item', (select jsonb_build_object('sku', s.code, 'name', s.name, 'picture', s.picture)
                   from sku s where s.client_id = l.client_id and s.id = l.sku_id));
end $$;

-- A unit that was believed from a carton's or a list's word, or was given a house label, is now in somebody's hand.
create function _see(op jsonb, i inbound, u unit, m inbound_item) returns jsonb
language plpgsql as $$
declare
    l inbound_line := (select x from inbound_line x where x.client_id = m.client_id and x.id = m.line_id);
begin
    if not exists (select from transition t where t.kind = 'see' and t.from_state = u.state) then
        return _keep(op, 'refused', 'duplicate', _inbound_facts(i)
            || _found(op, i, 'duplicate', null, u.sku_id, u, u.serial, 1,
                      jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u)));
    end if;
    u := _append(op, 'see', u.state, u, (op->>'id')::uuid, null, _given_facts(op)
                 || jsonb_build_object('inbound', i.number, 'before', m.how));
    update inbound_item x set how = 'scanned' where x.client_id = m.client_id and x.inbound_id = m.inbound_id and x.id = m.id;
    return _keep(op, 'recorded', null, _came(i, l, u) || _noticed(u) || jsonb_build_object('seen', m.how, 'unseen', (
        select count(*) from inbound_item x where x.client_id = m.client_id and x.inbound_id = m.inbound_id
           and x.carton_id is not distinct from m.carton_id and x.how in ('inferred', 'listed'))));
end $$;

-- Goods without serials here, by product code; a code may stand for an inner pack of several.
create function count_in(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    meant uuid := _sku_meant(op);
    c carton := _open_carton_of(op, i);
    l inbound_line := _inbound_line_for(i, meant, null, c.id);
    reason text; came bigint; nobody unit;
    damaged boolean := coalesce((op->>'damaged')::boolean, false);
begin
    perform _is(op, 'count_in');
    if told is not null then
        return told;
    end if;
    came := coalesce((op->>'quantity')::integer, 1)::bigint * coalesce((select g.quantity from gtin g
             where g.client_id = i.client_id and g.gtin = op->>'gtin'), 1);
    reason := coalesce(_inbound_refusal(op, i), case when i.state = 'closed' then 'inbound_closed' when came < 1 then 'not_now'
        when meant is null and exists (select from gtin g where g.gtin = op->>'gtin') then 'wrong_client'
        when meant is null then 'unknown_product' when l.id is null and not i.blind then 'wrong_sku'
        when (select s.policy from sku s where s.client_id = i.client_id and s.id = meant) not in ('none', 'outbound')
        then 'gtin_for_serial' end);
    if reason in ('wrong_client', 'wrong_sku') then
        return _keep(op, 'refused', reason, _inbound_facts(i) || _find_product(op, i, reason, meant));
    elsif reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i) || jsonb_build_object('known', _known_code(array[op->>'gtin']),
            'code', op->>'gtin'));
    end if;
    if l.id is null then
        l := _new_line(op, i, meant);
    end if;
    update inbound_line set received = received + came where client_id = l.client_id and id = l.id returning * into l;
    insert into inbound_item (client_id, inbound_id, id, op_id, line_id, sku_id, carton_id, quantity, how, at)
    values (i.client_id, i.id, (op->>'id')::uuid, (op->>'id')::uuid, l.id, meant, c.id, came, 'counted', clock_timestamp());
    nobody.client_id := i.client_id;
    return _keep(op, 'recorded', null, case when damaged then _found(op, i, 'damaged', l.id, meant, nobody, '',
        came::integer, '{}') else '{}' end || _came(i, l, null) || _carton_progress(c)
        || jsonb_build_object('came', came, 'finding', case when damaged then 'damaged' end));
end $$;
comment on function count_in(jsonb) is '[bench]';

-- ---- findings ---------------------------------------------------------------------------------------------

-- Write a finding and open its case; the same thing found twice is one finding. Answers `told` with the route.
create function _found(op jsonb, i inbound, kind text, line uuid, sku uuid, u unit, serial text, quantity integer, told jsonb)
returns jsonb
language plpgsql as $$
declare
    f finding; owner unit := u;
begin
    select x.* into f from _findings_of(i) x where x.kind = _found.kind and x.serial = _found.serial and _found.serial <> '';
    if f.id is null then
        insert into finding (client_id, id, inbound_id, kind, line_id, sku_id, unit_id, serial, quantity, photo, facts, op_id,
                             operator, at)
        values (i.client_id, _derived((op->>'id')::uuid, 'finding' || kind || coalesce(line::text, '')), i.id, kind, line, sku,
                case when u.client_id = i.client_id then u.id end, coalesce(serial, ''), quantity, op->>'photo',
                jsonb_strip_nulls(jsonb_build_object('place', told->>'place', 'state', told #>> '{unit,state}',
                    'owner', case when u.client_id <> i.client_id then told #>> '{unit,client_name}' end)),
                (op->>'id')::uuid, (op->>'operator')::uuid, clock_timestamp()) returning * into f;
        owner.client_id := i.client_id;
        owner.id := f.unit_id;
        perform _open_case(op, case kind when 'damaged' then 'damaged' when 'short' then 'data_no_product'
                    when 'duplicate' then 'data_issue' when 'unreadable' then 'data_issue' when 'no_serial' then 'data_issue'
                    else 'product_no_data' end, 'receiving', f.id, owner,
                    jsonb_build_object('finding', kind, 'inbound', i.number, 'serial', serial, 'quantity', quantity) || f.facts);
    end if;
    return told || jsonb_build_object('found', jsonb_build_object('id', f.id, 'kind', kind, 'sku_id', f.sku_id,
        'serial', f.serial, 'quantity', f.quantity));
end $$;

-- A product code that has nothing to do here: another client's, or another SKU of this one.
create function _find_product(op jsonb, i inbound, kind text, meant uuid) returns jsonb
language plpgsql as $$
declare nobody unit;
begin
    nobody.client_id := i.client_id;
    return _found(op, i, kind, null, meant, nobody, coalesce(op->>'gtin', ''), 1, (
        select jsonb_build_object('item', jsonb_build_object('sku', s.code, 'name', s.name, 'client_name', c.name))
          from gtin g join sku s on s.client_id = g.client_id and s.id = g.sku_id join client c on c.id = s.client_id
         where g.gtin = op->>'gtin' order by s.client_id = i.client_id desc limit 1));
end $$;

-- ---- undo -------------------------------------------------------------------------------------------------

-- The newest act of this announcement is taken back: an event that names the one it corrects. What has moved on
-- since stays.
create function undo_receipt(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    m inbound_item; u unit; l inbound_line; reason text; act uuid; gone integer := 0; pieces integer := 0;
begin
    perform _is(op, 'undo_receipt');
    if told is not null then
        return told;
    end if;
    select x.op_id into act from inbound_item x where x.client_id = i.client_id and x.inbound_id = i.id
     order by x.id desc limit 1;
    reason := coalesce(_inbound_refusal(op, i), case when i.state = 'closed' then 'inbound_closed'
        when act is null then 'nothing_received' end, _undo_refusal(i, act));
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i));
    end if;
    for m in select x.* from inbound_item x where x.client_id = i.client_id and x.inbound_id = i.id and x.op_id = act
              order by x.unit_id loop
        if m.unit_id is not null then
            select x.* into u from unit x where x.client_id = m.client_id and x.id = m.unit_id for update;
            u := _take_back(op, u);
            gone := gone + 1;
        end if;
        pieces := pieces + m.quantity;
        delete from inbound_item x where x.client_id = m.client_id and x.inbound_id = m.inbound_id and x.id = m.id;
        update inbound_line x set received = received - m.quantity where x.client_id = m.client_id and x.id = m.line_id
         returning * into l;
        update carton x set state = 'expected', sealed = true, rule = null, sample_left = null
         where x.client_id = m.client_id and x.id = m.carton_id and x.state = 'received';
    end loop;
    insert into finding_undone (client_id, finding_id, op_id, at)
    select f.client_id, f.id, (op->>'id')::uuid, clock_timestamp() from _findings_of(i) f where f.op_id = act;
    update exception_case set decision = 'taken_back', reason = 'Taken back at the bench', decided_at = clock_timestamp(),
           decided_by = (op->>'operator')::uuid where op_id = act and decided_at is null;
    return _keep(op, 'recorded', null, _came(i, l, u) || jsonb_build_object('undone', act, 'units', gone, 'pieces', pieces, 'job', _inbound_job(i)));
end $$;
comment on function undo_receipt(jsonb) is '[bench]';

-- A whole list is not undone by one key, and nothing is that left the dock.
create function _undo_refusal(i inbound, act uuid) returns text
language plpgsql stable as $$
begin
    return (select case when count(*) > 500 then 'too_many_to_undo'
                        when count(*) filter (where u.state <> 'received' or u.location_id is distinct from i.dock_id) > 0
                        then 'moved_on' end
              from inbound_item m left join unit u on u.client_id = m.client_id and u.id = m.unit_id
             where m.client_id = i.client_id and m.inbound_id = i.id and m.op_id = act and m.unit_id is not null);
end $$;

create function _take_back(op jsonb, inout u unit)
language plpgsql as $$
declare born event;
begin
    select * into born from event e where e.client_id = u.client_id and e.unit_id = u.id and e.kind = 'receive'
     order by e.rev desc limit 1;
    u.state := 'expected'; u.location_id := null; u.carton_id := null; u.hold := null;
    update inbound_serial x set unit_id = null where x.client_id = u.client_id and x.unit_id = u.id;
    u := _append(op, 'unreceive', 'received', u, _derived((op->>'id')::uuid, 'back' || u.id), born.id, _given_facts(op) || '{"undo": true}');
end $$;
