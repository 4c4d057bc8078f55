-- Deciding cases: what a decision does to the unit, who must agree, what people say again and again.

create table reason_template (
    id        uuid primary key,
    decision  text not null,
    text      text not null constraint reason_template_says_something check (btrim(text) <> ''),
    active    boolean not null default true
);
comment on table reason_template is 'Reasons that supervisors choose from, beside those of the program. [audit]';

-- Which decisions need a second person at this client; the house's own where the client has said nothing.
create function _needs_two(of_client uuid, decision text) returns boolean
language sql stable
return coalesce((select c.rules->'two_person' from client c where c.id = of_client), '["scrap", "release"]') ? decision;

-- The hold or recall that a unit is on a list of, and that nobody has released.
create function _live_hold(u unit) returns text
language sql stable
return (select h.code from hold_order_unit x join hold_order h on h.client_id = x.client_id and h.id = x.hold_id
         where x.client_id = u.client_id and x.unit_id = u.id and x.lifted_at is null and h.released_at is null
         order by h.made_at desc limit 1);

-- One unit is never let go of behind the back of a recall: the recall itself is released, by whoever may.
create function _release_refusal(u unit) returns text
language sql stable
return case when _live_hold(u) is not null then 'on_a_recall' end;

create function _item_of_case(x exception_case) returns return_item
language sql stable
return (select i from return_item i where i.client_id = x.client_id and i.unit_id = x.unit_id and i.state <> 'undone'
         order by i.arrived_at desc, i.id desc limit 1);

create or replace function _decision_refusal(op jsonb, x exception_case, u unit, target location) returns text
language plpgsql stable as $$
declare
    decision text := op->>'decision';
    i return_item := _item_of_case(x);
begin
    return case
        when btrim(coalesce(op->>'reason', '')) = '' then 'reason_missing'
        when decision = 'leave' then null
        when decision not in ('store', 'find', 'hold', 'release', 'miss', 'route', 'scrap') then 'not_now'
        when u.id is null then 'unknown_unit'
        when decision in ('store', 'find') and target.id is null then 'unknown_place'
        when _is_locked(u.location_id) or _is_locked(target.id) then 'place_locked'
        when u.hold is null and decision = 'release' then 'not_now'
        when decision = 'release' then _release_refusal(u)
        when u.hold is not null and decision in ('store', 'route', 'scrap') and not (
            decision = 'route' and op->>'lane' = 'QUARANTINE') and not _takes_held(target) then 'held'
        when decision = 'route' and (i.id is null or i.state not in ('routed', 'placed')) then 'not_inspected'
        when decision = 'route' and not exists (select from unnest('{SELLABLE,REFURBISHABLE,PARTS_ONLY,RETURN_TO_VENDOR,QUARANTINE,SCRAP,LIQUIDATE,DONATE,SHIP_BACK}'::text[]) as l (lane)
                                                 where l.lane = op->>'lane') then 'not_now'
        when decision = 'route' and op->>'lane' = u.lane then 'lane_already'
        when not exists (select from transition t where t.kind = decision and t.from_state = u.state) then 'illegal_move'
    end;
end $$;

-- In the office two agree as at a bench (_two_refusal), and both are supervisors.
create function _two_supervisors(op jsonb, second person) returns text
language plpgsql stable as $$
begin
    return coalesce(_two_refusal(op, second), case when second.role <> 'supervisor' then 'not_allowed' end);
end $$;

-- Whether a second person is needed for this decision, and is there.
create function _second_refusal(op jsonb, x exception_case, second person) returns text
language plpgsql stable as $$
declare
    i return_item := _item_of_case(x);
    needed boolean := _needs_two(x.client_id, op->>'decision')
        or (i.verdict <> 'same_order' and (op->>'decision' = 'route' and op->>'lane' = 'SELLABLE'
            or op->>'decision' = 'store' and exists (select from unit u where u.client_id = x.client_id and u.id = x.unit_id
                                                      and u.state in ('in_lane', 'repaired'))));
begin
    return case when needed then _two_supervisors(op, second) end;
end $$;

-- A case closes by a decision that moves its unit (store, find, hold, release, miss, route to another lane, scrap) or by
-- one that says why not (leave). `op`: case, decision, reason; place, lane; `badge` of the second person where two must agree.
create or replace function decide_case(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    x exception_case; u unit; told jsonb; reason text; second person := _badge_person(op);
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
    reason := coalesce(_case_refusal(op, x), _decision_refusal(op, x, u, target), _second_refusal(op, x, second));
    op := op - 'badge' - 'raw';
    if reason is not null then
        return _keep(op, 'refused', reason, case when u.id is not null then jsonb_build_object('unit', _unit_facts(u),
            'recall', _live_hold(u)) || _unit_past(u) end);
    end if;
    op := op || jsonb_strip_nulls(jsonb_build_object('second', second.id));
    u := _carry_out(op, u, target);
    if op->>'decision' = 'route' then
        perform _reroute_item(op, _item_of_case(x), second);
    end if;
    update exception_case y set decision = op->>'decision', reason = op->>'reason', decided_by = (op->>'operator')::uuid,
           decided_at = clock_timestamp() where y.id = x.id;
    return _keep(op, 'recorded', null, jsonb_build_object('case', x.id, 'decision', op->>'decision', 'second', second.name,
        'unit', case when u.id is not null then _unit_facts(u) end));
end $$;

-- The plate stays the unit's; at the returns bench it is printed again and scanned back, and the new lane's tote takes it.
create function _reroute_item(op jsonb, i return_item, second person) returns void
language sql
begin atomic
    update return_item x set state = 'routed', lane = op->>'lane', rule = 'changed', plate_proved_at = null, tote_id = null,
           placed_at = null, routed_at = clock_timestamp(),
           cleared_by = case when op->>'lane' = 'SELLABLE' and i.verdict <> 'same_order' then (second).id end
     where x.id = i.id;
end;

create or replace function _carry_out(op jsonb, u unit, target location) returns unit
language plpgsql as $$
declare
    decision text := op->>'decision'; was text := u.state;
    facts jsonb := jsonb_strip_nulls(jsonb_build_object('case', op->>'case', 'reason', op->>'reason', 'second', op->>'second',
                                                        'lane', op->>'lane'));
begin
    case decision
        when 'leave' then return u;
        when 'hold' then u.hold := op->>'reason';
        when 'release' then u.hold := null;
        when 'find' then u.state := 'found'; u.location_id := target.id; u.carton_id := null;
        when 'store' then u.state := 'stored'; u.location_id := target.id; u.carton_id := null;
        when 'miss' then u.state := 'missing'; u.location_id := null; u.carton_id := null;
        when 'route' then u.state := 'in_lane'; u.lane := op->>'lane';
        when 'scrap' then u.state := 'scrapped'; u.location_id := null; u.carton_id := null;
            perform _parts_go_with(op, u, _lock_with_parts(u.client_id, u.id), facts);
    end case;
    return _append(op, decision, was, u, (op->>'id')::uuid, null, facts);
end $$;

-- Cases are decided in the office: who has only a bench's login decides none, whoever it says it is.
comment on function decide_case(jsonb) is '[audit]';
comment on function assign_case(jsonb) is '[audit]';
