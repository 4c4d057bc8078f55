-- The way back of every act on a unit in hand: an event that names the one it corrects, while nothing has happened since.

-- Which act is taken back: the newest on this unit that still stands; of a vendor's list its shipment, else its newest unit.
create function _act_to_undo(op jsonb, u unit, v vendor_return) returns uuid
language plpgsql stable as $$
begin
    return case when v.id is null then (_standing_event(u)).op_id
                when v.state = 'shipped' then v.shipped_op
                else (select x.op_id from vendor_return_unit x where x.client_id = v.client_id and x.vendor_id = v.id order by x.op_id desc limit 1) end;
end $$;

create function _is_work(e event) returns boolean
language sql immutable
return e.kind in ('fit', 'unfit', 'part_out', 'certify', 'grade', 'relabel', 'repair', 'restock', 'send_to_vendor', 'scrap')
    or e.kind = 'route' and (e.facts ? 'vendor_return' or e.facts ? 'work');

create function _before(e event) returns event
language sql stable
return (select p from event p where p.client_id = e.client_id and p.unit_id = e.unit_id and p.rev = e.rev - 1);

-- Why a unit cannot go back to where it was before this event.
create function _back_refusal(u unit, e event) returns text
language plpgsql stable as $$
declare
    p event := _before(e);
    l location := (select x from location x where x.id = p.location_id);
begin
    return case
        when (_standing_event(u)).id is distinct from e.id then 'moved_since'
        when u.hold is not null then 'held'
        when u.location_id is not null and _is_locked(u.location_id) or l.id is not null and _is_locked(l.id) then 'place_locked'
        when u.reserved_line is not null then 'reserved'
        when l.kind in ('bin', 'cage') and u.location_id is distinct from l.id then _place_refusal(l, (
             select s from sku s where s.client_id = u.client_id and s.id = u.sku_id), false, 1)
        when e.kind = 'relabel' and (_called_so(u, _normalise(e.facts->>'from'))).id is not null then 'alias_taken'
    end;
end $$;

create function _work_back(op jsonb, u unit, e event) returns unit
language plpgsql as $$
declare was text := u.state; p event := _before(e);
begin
    u.state := coalesce(p.state, 'expected'); u.location_id := p.location_id; u.carton_id := null; u.grade := p.grade; u.lane := p.lane;
    if e.kind = 'relabel' then
        update unit x set serial_raw = e.facts->>'from' where x.client_id = u.client_id and x.id = u.id;
        u.serial_raw := e.facts->>'from'; u.serial := _normalise(u.serial_raw);
        delete from alias a where a.client_id = u.client_id and a.unit_id = u.id and a.type = e.facts->>'alias' and a.value = u.serial;
        delete from unit_label b where b.client_id = u.client_id and b.unit_id = u.id;
    elsif e.kind = 'restock' and e.facts ? 'second' then
        update return_item i set cleared_by = null where i.id = (_newest_item(u)).id;
    end if;
    return _append(op, 'undo', was, u, _derived((op->>'id')::uuid, 'undo' || e.id), e.id, jsonb_strip_nulls(jsonb_build_object('undone', e.kind, 'second', op->'second')));
end $$;

-- What stood beside the act: certificates are void, lists are open, paper that is still to come is not printed.
create function _beside_back(op jsonb, act uuid) returns void
language sql
begin atomic
    insert into certificate_void (certificate_id, op_id, at)
    select c.id, (op->>'id')::uuid, clock_timestamp() from certificate c where c.id = _derived(act, 'certificate') on conflict do nothing;
    update print_job j set fate = 'cancelled', settled_at = clock_timestamp()
     where j.bench = op->>'bench' and j.fate in ('ordered', 'failed', 'unknown') and j.op_id = act;
    delete from vendor_return_unit x where x.op_id = act and x.client_id = (op->>'client')::uuid;
    update vendor_return v set state = 'open', shipped_at = null, shipped_op = null, carrier = '', tracking = ''
     where v.client_id = (op->>'client')::uuid and v.shipped_op = act;
end;

-- Take back the newest act. `op`: client, and unit or vendor (a list); badge (digest) of a second person where the act took
-- two: what two people have seen destroyed, one alone does not bring back.
create function undo_work(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    of_client uuid := (op->>'client')::uuid;
    v vendor_return := _vendor_of(op);
    first_seen unit := (select x from unit x where x.client_id = of_client and x.id = (op->>'unit')::uuid);
    act uuid := _act_to_undo(op, first_seen, v);
    o operation := (select x from operation x where x.id = act);
    list vendor_return; ids uuid[]; e event; u unit; reason text; bad unit; second person := _badge_person(op);
begin
    perform _is(op, 'undo_work');
    if v.id is null then    -- an act that put it on a list, or sent that off, is that list's too
        select x.* into list from vendor_return x where x.client_id = of_client and (x.shipped_op = act or exists (
            select from vendor_return_unit y where y.client_id = x.client_id and y.vendor_id = x.id and y.op_id = act)) for update;
    end if;
    ids := array(select x.unit_id from _events_of(of_client, act) x where x.kind <> 'undo');
    perform from location l where l.id in (
        select x.location_id from unit x where x.client_id = of_client and x.id = any (ids)
        union select (_before(x)).location_id from _events_of(of_client, act) x where x.kind <> 'undo') order by l.id for no key update;
    perform from unit x where x.client_id = of_client and x.id = any (ids) order by x.id for update;
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    reason := case when _role(op) is null then 'not_allowed'
        when act is null or o.bench is distinct from op->>'bench' or cardinality(ids) = 0
          or exists (select from _events_of(of_client, act) x where not _is_work(x)) then 'nothing_to_undo'
        when coalesce(v.state, list.state) = 'shipped' and coalesce(v.shipped_op, list.shipped_op) <> act then 'vendor_shipped' end;
    for e in select x.* from _events_of(of_client, act) x where reason is null order by x.unit_id loop
        select x.* into bad from unit x where x.client_id = of_client and x.id = e.unit_id;
        reason := coalesce(_back_refusal(bad, e), case when exists (select from work_in_hand w where w.client_id = of_client and w.unit_id = e.unit_id
            and w.bench <> op->>'bench' and w.until > clock_timestamp()) then 'work_leased' end);
        exit when reason is not null;
    end loop;
    reason := coalesce(reason, case when exists (select from _events_of(of_client, act) x where x.kind = 'scrap') then _two_refusal(op, second) end);
    op := op - 'badge' - case when op ? 'badge' then 'raw' else 'badge' end || case when reason is null and op ? 'badge'
        then jsonb_strip_nulls(jsonb_build_object('second', second.id)) else '{}' end;
    if reason is not null then
        return _keep(op, 'refused', reason, case when bad.id is null then '{}' else jsonb_build_object('unit', _unit_facts(bad)) || _unit_past(bad)
            || _hands_facts(bad) end || jsonb_build_object('locked', (
            select l.code from location l where l.id in (bad.location_id, (_before(e)).location_id) and _is_locked(l.id) limit 1)));
    end if;
    for e in select x.* from _events_of(of_client, act) x order by x.unit_id loop
        select x.* into u from unit x where x.client_id = of_client and x.id = e.unit_id;
        u := _work_back(op, u, e);
    end loop;
    perform _beside_back(op, act);
    select x.* into u from unit x where x.client_id = of_client and x.id = coalesce(first_seen.id, ids[1]);
    if v.id is null then
        perform _lease_work(op, u);
        return _keep(op, 'recorded', null, _work_answer(op, u) || jsonb_build_object('did', 'undo', 'undone', o.kind));
    end if;
    select x.* into v from vendor_return x where x.client_id = of_client and x.id = v.id;
    return _keep(op, 'recorded', null, jsonb_build_object('what', 'vendor', 'did', 'undo', 'undone', o.kind, 'vendor', _vendor_told(v)));
end $$;
comment on function undo_work(jsonb) is '[bench]';
