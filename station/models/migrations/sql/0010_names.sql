-- A name that a unit was given by mistake: corrected by an event that names the one it corrects, with two people.

-- The event that gave this unit this name; where the client announced it, the one that brought the unit.
create function _naming_event(u unit, type text, value text) returns event
language sql stable
return (select e from event e where e.client_id = u.client_id and e.unit_id = u.id and (e.kind = 'receive'
           or (e.kind = 'name' and e.facts #>> '{alias,type}' = _naming_event.type and e.facts #>> '{alias,value}' = _naming_event.value))
         order by e.kind = 'name' desc, e.rev desc limit 1);

-- Why this name cannot become that one; `wanted` null: the unit has no such name.
create function _correction_refusal(op jsonb, u unit, given alias, wanted text, other unit) returns text
language plpgsql stable as $$
begin
    return case
        when u.id is null then 'unknown_unit'
        when given.value is null then 'name_not_given'
        when not exists (select from transition t where t.kind = 'name' and t.from_state = u.state) then 'illegal_move'
        when wanted is null then null
        when _known_code(_names(op)) is not null then 'not_a_serial'
        when other.id = u.id and u.serial = wanted then 'alias_is_serial'
        when other.id = u.id then 'alias_given'
        when other.id is not null then 'alias_taken'
    end;
end $$;

-- Correct one name of a unit, or take it away. `op`: client, unit, type, was (the name as the bench knows it),
-- candidates (the right one; none to take it away), overridden_by (digest of a supervisor's badge) and override_reason.
create function correct_alias(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    wanted text := nullif((_names(op))[1], '');
    second record; u unit; other unit; given station.alias; reason text; born event;
begin
    perform _is(op, 'correct_alias');
    if told is not null then
        return told;
    elsif _role(op) is null then
        return _keep(op - 'overridden_by', 'refused', 'not_allowed', null);
    end if;
    select * into second from _second_person(op);
    op := op - 'overridden_by' - 'raw';
    if second.reason is not null then
        return _keep(op, 'refused', second.reason, null);
    end if;
    select x.* into u from unit x where x.client_id = (op->>'client')::uuid and x.id = (op->>'unit')::uuid for update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    select a.* into given from alias a where a.client_id = u.client_id and a.unit_id = u.id and a.type = op->>'type'
       and a.value = op->>'was';
    other := _named_already(u, op->>'type', wanted);
    reason := _correction_refusal(op, u, given, wanted, other);
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('type', op->>'type', 'value', wanted)
            || case when other.id is not null then jsonb_build_object('unit', _unit_facts(other)) || _unit_past(other) else '{}' end);
    end if;
    born := _naming_event(u, given.type, given.value);
    delete from alias a where a.client_id = given.client_id and a.type = given.type and a.value = given.value;
    insert into alias (client_id, type, value, unit_id) select given.client_id, given.type, wanted, u.id where wanted is not null;
    u := _append(op, 'name', u.state, u, (op->>'id')::uuid, born.id, _given_facts(op) || jsonb_build_object(
        'alias', jsonb_build_object('type', given.type, 'value', wanted), 'was', given.value,
        'second', (second.who).id, 'reason', btrim(op->>'override_reason')));
    return _keep(op, 'recorded', null, jsonb_build_object('unit', _unit_facts(u), 'type', given.type, 'value', wanted,
        'was', given.value, 'second', (second.who).name, 'due', _aliases_due(u)));
end $$;
comment on function correct_alias(jsonb) is '[bench]';
