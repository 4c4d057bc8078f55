-- Other names of a unit, taken at a bench: IMEI 2, MAC, ICCID, and what else its profile requires.

insert into kind (name, door) values ('name', 'inside');
insert into transition (kind, from_state, to_state)
    select 'name', name, name from state where present or name in ('expected', 'found');

-- Who else has this name, as a name of this type or as a serial of the same SKU.
create function _named_already(u unit, type text, value text) returns unit
language sql stable
return (select x from unit x where x.client_id = u.client_id and x.id in (
            select a.unit_id from alias a where a.client_id = u.client_id and a.type = _named_already.type and a.value = _named_already.value
            union all
            select v.id from unit v where v.client_id = u.client_id and v.sku_id = u.sku_id and v.serial = _named_already.value)
         order by x.id = u.id limit 1);

-- Give a unit one more name. `op`: client, unit, type, candidates (the name as the bench reads it). The same again
-- changes nothing; a name that somebody else has, or that is another kind of code, is refused.
create function add_alias(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    value text := (_names(op))[1];
    u unit; other unit; reason text; known jsonb;
begin
    if told is not null then
        return told;
    elsif _role(op) is null then
        return _keep(op, 'refused', 'not_allowed', null);
    end if;
    select x.* into u from unit x where x.client_id = (op->>'client')::uuid and x.id = (op->>'unit')::uuid for update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    other := _named_already(u, op->>'type', value);
    known := case when other.id is null then _known_code(_names(op)) end;
    reason := case
        when u.id is null then 'unknown_unit'
        when value is null or coalesce(op->>'type', '') !~ '^[a-z][a-z0-9_]{0,29}$' then 'profile'
        when known is not null then 'not_a_serial'
        when other.id = u.id and u.serial = value then 'alias_is_serial'
        when other.id <> u.id then 'alias_taken'
        when other.id is null and exists (select from alias a where a.client_id = u.client_id and a.unit_id = u.id
                                             and a.type = op->>'type') then 'alias_given'
        when not exists (select from transition t where t.kind = 'name' and t.from_state = u.state) then 'illegal_move'
    end;
    if reason is not null then
        return _keep(_without_badge(op, known), 'refused', reason, jsonb_build_object('known', known,
            'type', op->>'type', 'value', case when known->>'what' is distinct from 'badge' then value end)
            || case when other.id is not null then jsonb_build_object('unit', _unit_facts(other)) || _unit_past(other)
               else '{}' end);
    end if;
    return _keep(op, 'recorded', null, _give_name(op, u, value, other.id is null));
end $$;
comment on function add_alias(jsonb) is '[bench]';

create function _give_name(op jsonb, u unit, value text, is_new boolean) returns jsonb
language plpgsql as $$
begin
    if is_new then
        insert into alias (client_id, type, value, unit_id) values (u.client_id, op->>'type', value, u.id);
        u := _append(op, 'name', u.state, u, (op->>'id')::uuid, null, _given_facts(op)
                     || jsonb_build_object('alias', jsonb_build_object('type', op->>'type', 'value', value)));
    end if;
    return jsonb_build_object('unit', _unit_facts(u), 'type', op->>'type', 'value', value, 'due', _aliases_due(u));
end $$;
