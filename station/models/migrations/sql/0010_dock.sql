-- At the dock: which one it is, and cartons that came damaged as such.

-- ---- which dock --------------------------------------------------------------------------------------------------

-- The dock that a code names, if it is one.
create function _dock_named(code text) returns location
language sql stable
return (select l from location l where l.kind = 'dock' and l.code in (_dock_named.code, 'LOC:' || _dock_named.code)
         order by l.code = _dock_named.code desc limit 1);

-- What comes from now on comes to this dock: of the announcement in hand, and of those that this bench opens next.
-- What came before stays where it came to. `op`: code; client and inbound where one is in hand.
create function choose_dock(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
begin
    perform _is(op, 'choose_dock');
    return _dock_chosen(op);
end $$;
comment on function choose_dock(jsonb) is '[bench]';

-- The same where a dock was scanned in the place of a shipment or a unit.
create function _dock_chosen(op jsonb) returns jsonb
language plpgsql as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    l location := _dock_named(op->>'code');
    reason text;
begin
    if told is not null then
        return told;
    end if;
    reason := case when _role(op) is null then 'not_allowed' when l.id is null then 'not_a_dock'
                   when _is_locked(l.id) then 'place_locked' end;
    if reason is null and op ? 'inbound' then
        reason := coalesce(nullif(_inbound_refusal(op, i), 'place_locked'), case when i.state = 'closed' then 'inbound_closed' end);
    end if;
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i) || jsonb_build_object('code', op->>'code', 'locked', l.code));
    elsif i.id is not null then
        update inbound x set dock_id = l.id where x.client_id = i.client_id and x.id = i.id returning * into i;
    end if;
    return _keep(op, 'recorded', null, jsonb_build_object('dock', l.code, 'job', case when i.id is not null then _inbound_job(i) end));
end $$;

-- As before; a dock that the receiver chose goes before any other.
create or replace function _lease(op jsonb, inout i inbound)
language plpgsql as $$
begin
    update inbound x set state = case x.state when 'announced' then 'receiving' else x.state end,
           arrived_at = coalesce(x.arrived_at, clock_timestamp()),
           dock_id = coalesce((_dock_named(op->>'dock')).id, x.dock_id, _dock_of(op->>'bench')),
           lease_bench = op->>'bench', lease_person = (op->>'operator')::uuid,
           lease_until = clock_timestamp() + make_interval(mins => coalesce((op->>'lease_minutes')::integer, 120))
     where x.client_id = i.client_id and x.id = i.id returning * into i;
end $$;

-- As before; what came to a dock that was changed since has not moved on.
create or replace function _undo_refusal(i inbound, act uuid) returns text
language plpgsql stable as $$
begin
    return (select case when count(*) > 500 then 'too_many_to_undo'
                        when count(*) filter (where u.state <> 'received' or u.location_id is distinct from i.dock_id
                             and u.location_id is distinct from (select e.location_id from event e
                                 where e.client_id = u.client_id and e.unit_id = u.id and e.kind = 'receive' order by e.rev desc limit 1)) > 0
                        then 'moved_on' end
              from inbound_item m left join unit u on u.client_id = m.client_id and u.id = m.unit_id
             where m.client_id = i.client_id and m.inbound_id = i.id and m.op_id = act and m.unit_id is not null);
end $$;

-- ---- a carton that came damaged ----------------------------------------------------------------------------------

-- The carton itself is a finding with its photo, and a case of its packaging; the same carton twice is one. What is in
-- it is not believed: every unit is scanned, also of one that was received sealed. `op`: code, photo.
create function damaged_carton(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    c carton; reason text; f finding;
begin
    perform _is(op, 'damaged_carton');
    if told is not null then
        return told;
    end if;
    select x.* into c from carton x where x.code = op->>'code' order by x.client_id = i.client_id desc limit 1 for no key update;
    reason := coalesce(_inbound_refusal(op, i), case when c.id is null then 'unknown_carton'
        when c.client_id <> i.client_id or c.inbound_id is distinct from i.id then 'carton_elsewhere'
        when i.state = 'closed' then 'inbound_closed' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i) || jsonb_build_object('code', op->>'code', 'of', (
            select x.number from inbound x where x.client_id = c.client_id and x.id = c.inbound_id)));
    end if;
    f := _damage_found(op, i, c);
    update carton x set location_id = coalesce(x.location_id, i.dock_id), state = case when x.kind = 'pallet' then 'received' else 'opened' end,
           sealed = x.kind = 'pallet' and x.sealed, sample_left = null, rule = case when x.kind = 'carton' then 'units_always' else x.rule end
     where x.client_id = c.client_id and x.id = c.id returning * into c;
    return _keep(op, 'recorded', null, jsonb_build_object('carton', _carton_facts(c), 'job', _inbound_job(i), 'finding', f.id, 'unseen', (
        select count(*) from inbound_item m where m.client_id = i.client_id and m.inbound_id = i.id and m.carton_id = c.id
           and m.how in ('inferred', 'listed'))));
end $$;
comment on function damaged_carton(jsonb) is '[bench]';

create function _damage_found(op jsonb, i inbound, c carton) returns finding
language plpgsql as $$
declare f finding; nobody unit;
begin
    select x.* into f from _findings_of(i) x where x.kind = 'damaged' and x.facts->>'carton' = c.code;
    if f.id is null then
        insert into finding (client_id, id, inbound_id, kind, serial, quantity, photo, facts, op_id, operator, at)
        values (i.client_id, _derived((op->>'id')::uuid, 'finding damaged' || c.id), i.id, 'damaged', c.code, 1, op->>'photo',
                jsonb_build_object('carton', c.code, 'what', c.kind), (op->>'id')::uuid, (op->>'operator')::uuid, clock_timestamp())
        returning * into f;
        nobody.client_id := i.client_id;
        perform _open_case(op, 'packaging', 'receiving', f.id, nobody, jsonb_build_object(
            'finding', 'damaged', 'inbound', i.number, 'carton', c.code, 'what', c.kind, 'quantity', 1));
    end if;
    return f;
end $$;
