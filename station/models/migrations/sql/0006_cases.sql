-- The exception queue: whose it is, by when, and the decision that closes it.

create view exception_queue as
    select x.id, x.class, x.subject, coalesce(c.code, '') as client, coalesce(u.serial, '') as serial, coalesce(s.code, '') as sku,
           coalesce(u.state, '') as state, coalesce(l.code, '') as place, x.facts, x.photos, coalesce(p.name, '') as owner,
           x.bench, x.opened_at, x.due_at, x.decided_at is null and x.due_at < now() as late,
           x.decision, x.reason, coalesce(d.name, '') as decided_by, x.decided_at, x.unit_id, x.client_id
      from exception_case x
      left join client c on c.id = x.client_id
      left join unit u on u.client_id = x.client_id and u.id = x.unit_id
      left join sku s on s.client_id = u.client_id and s.id = u.sku_id
      left join location l on l.id = u.location_id
      left join person p on p.id = x.owner
      left join person d on d.id = x.decided_by;
comment on view exception_queue is 'Every case with its unit as it now is; those without decision are open. [bench] [audit]';

-- Locked; closed cases are told as such.
create function _case_of(op jsonb) returns exception_case
language plpgsql as $$
declare x exception_case;
begin
    select y.* into x from exception_case y where y.id = (op->>'case')::uuid for update;
    return x;
end $$;

create function _case_refusal(op jsonb, x exception_case) returns text
language sql stable
return case when _role(op) is distinct from 'supervisor' then 'not_allowed' when x.id is null then 'unknown_case'
            when x.decided_at is not null then 'case_closed' end;

-- `op`: case, owner (a person; none: nobody's), due_at where the deadline moves.
create function assign_case(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    x exception_case := _case_of(op);
    told jsonb := _answered(op);
    reason text := coalesce(_case_refusal(op, x), case when op ? 'owner' and not exists (
        select from person p where p.id = (op->>'owner')::uuid and p.active) then 'unknown_person' end);
begin
    perform _is(op, 'assign_case');
    if told is not null then
        return told;
    elsif reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    update exception_case y set owner = (op->>'owner')::uuid, due_at = coalesce((op->>'due_at')::timestamptz, y.due_at)
     where y.id = x.id;
    return _keep(op, 'recorded', null, jsonb_build_object('case', x.id, 'owner', _person_named((op->>'owner')::uuid)));
end $$;
comment on function assign_case(jsonb) is '[bench] [audit]';

create function add_case_photo(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    x exception_case := _case_of(op);
    told jsonb := _answered(op);
    reason text := case when _role(op) is null then 'not_allowed' when x.id is null then 'unknown_case'
        when x.decided_at is not null then 'case_closed' when coalesce(op->>'photo', '') !~ '^[0-9a-f]{64}$' then 'photo_missing' end;
begin
    perform _is(op, 'add_case_photo');
    if told is not null then
        return told;
    elsif reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    update exception_case y set photos = y.photos || (op->>'photo') where y.id = x.id and not (op->>'photo' = any (y.photos))
     returning * into x;
    return _keep(op, 'recorded', null, jsonb_build_object('photos', to_jsonb(x.photos)));
end $$;
comment on function add_case_photo(jsonb) is '[bench] [audit]';

-- Why this decision cannot be carried out on the unit of the case.
create function _decision_refusal(op jsonb, x exception_case, u unit, target location) returns text
language plpgsql stable as $$
declare decision text := op->>'decision';
begin
    return case
        when coalesce(op->>'reason', '') = '' then 'reason_missing'
        when decision = 'leave' then null
        when decision not in ('store', 'find', 'hold', 'release') then 'not_now'
        when u.id is null then 'unknown_unit'
        when decision in ('store', 'find') and target.id is null then 'unknown_place'
        when _is_locked(u.location_id) or _is_locked(target.id) then 'place_locked'
        when u.hold is null and decision = 'release' then 'not_now'
        when not exists (select from transition t where t.kind = decision and t.from_state = u.state) then 'illegal_move'
    end;
end $$;

-- A case closes by a decision that moves its unit (store, find, hold, release) or by one that says why not (leave).
create function decide_case(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    x exception_case; u unit; told jsonb; reason text;
    target location := _place_called(op || jsonb_build_object('candidates', jsonb_build_array(coalesce(op->>'place', ''))));
begin
    perform _is(op, 'decide_case');
    perform from location l where l.id = target.id for share;
    x := _case_of(op);
    select v.* into u from unit v where v.client_id = x.client_id and v.id = x.unit_id for update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := coalesce(_case_refusal(op, x), _decision_refusal(op, x, u, target));
    if reason is not null then
        return _keep(op, 'refused', reason, case when u.id is not null then jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u) end);
    end if;
    u := _carry_out(op, u, target);
    update exception_case y set decision = op->>'decision', reason = op->>'reason', decided_by = (op->>'operator')::uuid,
           decided_at = clock_timestamp() where y.id = x.id;
    return _keep(op, 'recorded', null, jsonb_build_object('case', x.id, 'decision', op->>'decision',
        'unit', case when u.id is not null then _unit_facts(u) end));
end $$;
comment on function decide_case(jsonb) is '[bench] [audit]';

create function _carry_out(op jsonb, u unit, target location) returns unit
language plpgsql as $$
declare
    decision text := op->>'decision'; was text := u.state;
    facts jsonb := jsonb_build_object('case', op->>'case', 'reason', op->>'reason');
begin
    if decision = 'leave' then
        return u;
    elsif decision in ('hold', 'release') then
        u.hold := case decision when 'hold' then op->>'reason' end;
        return _append(op, decision, was, u, (op->>'id')::uuid, null, facts);
    end if;
    u.location_id := target.id; u.carton_id := null;
    if decision = 'find' then
        u.state := 'found';
        return _append(op, 'find', was, u, (op->>'id')::uuid, null, facts);
    end if;
    u.state := 'stored';
    return _append(op, 'store', was, u, (op->>'id')::uuid, null, facts);
end $$;
