-- The lane: where it goes and by which rule, the plate that says so, and the tote that takes it.

insert into print_kind (name) values ('lane_plate');
create sequence return_plate;

-- The way back of every act of the returns bench; a unit that was born of a scan goes back to being expected.
insert into transition (kind, from_state, to_state)
    select distinct 'undo', t.to_state, case t.from_state when '' then 'expected' else t.from_state end
      from transition t where t.kind in ('return', 'identify', 'inspect', 'route')
on conflict do nothing;

-- A plate that the house has printed, also one that was torn up since: it never is a serial, unless a unit is called so.
create function _plate_of_the_house(names text[]) returns text
language plpgsql stable as $$
begin
    return (select n from unnest(names) as x (n) where n ~ '^LP[0-9]{10}$' and right(n, 1) = _check_digit(substr(n, 3, 9))
               and substr(n, 3, 9)::bigint <= (select p.last_value from return_plate p)
               and not exists (select from unit u where u.serial = n) limit 1);
end $$;

-- What a text already is: a plate of a returned unit too.
alter function _known_code(text[]) rename to _known_otherwise;
create function _known_code(names text[]) returns jsonb
language plpgsql stable as $$
begin
    return coalesce(_known_otherwise(names), (select jsonb_build_object('what', 'plate', 'code', i.plate) from return_item i
                                               where i.plate = any (names) limit 1),
        (select jsonb_build_object('what', 'plate', 'code', p) from _plate_of_the_house(names) p where p is not null));
end $$;

-- ---- the way into a lane ------------------------------------------------------------------------------------------

-- The next plate of the house: LP, nine digits that never repeat, and a check digit.
create function _next_plate() returns text
language plpgsql as $$
declare digits text := lpad(nextval('return_plate')::text, 9, '0');
begin
    return 'LP' || digits || _check_digit(digits);
end $$;

-- Paper for what is in hand; printed again, it is the same paper.
create function _order_plate(op jsonb, i return_item) returns void
language plpgsql as $$
begin
    insert into print_job (id, kind, client_id, bench, op_id, reprint_of, payload, ordered_at)
    select _derived((op->>'id')::uuid, 'lane_plate'), 'lane_plate', i.client_id, op->>'bench', (op->>'id')::uuid,
           _first_plate(i, op->>'bench'), jsonb_build_object('site', h.name, 'zone', h.zone, 'lane', i.lane, 'empty', i.verdict = 'empty_box', 'plate', i.plate, 'grade', coalesce(i.grade, 'U'),
               'client', (select c.name from client c where c.id = i.client_id), 'serial', i.serial, 'sku', s.code,
               'name', s.name, 'rma', (select m.number from return_parcel p join rma m on m.client_id = p.client_id and m.id = p.rma_id
                                        where p.id = i.return_id), 'at', coalesce(i.routed_at, clock_timestamp())),
           clock_timestamp()
      from site h left join sku s on s.client_id = i.client_id and s.id = i.sku_id;
end $$;

-- The order that printed this plate first, among what this bench has not settled; a settled one needs no successor.
create function _first_plate(i return_item, bench_name text) returns uuid
language sql stable
return (select coalesce(j.reprint_of, j.id) from print_job j where j.bench = bench_name and j.fate in ('ordered', 'failed', 'unknown')
           and j.kind = 'lane_plate' and j.payload->>'plate' = i.plate order by j.ordered_at limit 1);

-- The plate is torn up: what of it is still to be printed, is not.
create function _cancel_plate(op jsonb, i return_item) returns void
language sql
begin atomic
    update print_job j set fate = 'cancelled', settled_at = clock_timestamp()
     where j.bench = op->>'bench' and j.fate in ('ordered', 'failed', 'unknown') and j.kind = 'lane_plate'
       and j.payload->>'plate' = i.plate;
end;

-- To its lane by rule, from the inspection: the event, the plate, the paper.
create function _route(op jsonb, i return_item, u unit, m jsonb) returns return_item
language plpgsql as $$
declare
    r lane_rules; facts jsonb := _lane_facts(i, m->>'finding', m->>'liable'); d jsonb;
begin
    select x.* into r from lane_rules x where x.client_id = i.client_id order by x.version desc limit 1;
    d := _lane_for(coalesce(r.rules, '[]'), facts, case when _is_itself(i) then 'same_order' else i.verdict end, u.hold is not null);
    update return_item x set state = 'routed', lane = d->>'lane', rule = d->>'rule', plate = _next_plate(),
           plate_proved_at = null, routed_at = clock_timestamp() where x.id = i.id returning * into i;
    if u.id is not null then
        u.state := 'in_lane'; u.lane := i.lane;
        u := _append(op, 'route', 'inspected', u, _derived((op->>'id')::uuid, 'route'), null, jsonb_build_object('item', i.id,
            'lane', i.lane, 'rule', i.rule, 'rules', r.version, 'by', facts, 'plate', i.plate));
    end if;
    perform _order_plate(op, i);
    return i;
end $$;

-- Whether a second person, where one is needed, is there: somebody else, and one of the two a supervisor.
create function _two_refusal(op jsonb, second person) returns text
language plpgsql stable as $$
begin
    return case when not op ? 'badge' then 'two_people'
                when second.id is null then 'unknown_badge'
                when second.id = (op->>'operator')::uuid then 'same_person'
                when second.role <> 'supervisor' and not _is_led(op) then 'not_allowed' end;
end $$;

-- Why it cannot go to the lane that a person says. `second` is whose badge came with it.
create function _change_refusal(op jsonb, i return_item, u unit, second person) returns text
language plpgsql stable as $$
declare
    wanted text := op->>'lane';
    guarded boolean := wanted = 'SELLABLE' and not _is_itself(i);
begin
    return case
        when i.state not in ('routed', 'placed') then 'not_inspected'
        when i.unit_id is not null and (u.state <> 'in_lane' or u.lane is distinct from i.lane) then 'moved_since'
        when coalesce(wanted, '') not in ('SELLABLE', 'REFURBISHABLE', 'PARTS_ONLY', 'RETURN_TO_VENDOR', 'QUARANTINE', 'SCRAP',
                                          'LIQUIDATE', 'DONATE', 'SHIP_BACK', 'MISSING') then 'not_now'
        when wanted = i.lane then 'lane_already'
        when i.unit_id is null and wanted = 'SELLABLE' then 'not_now'    -- nothing came that could be sold
        when coalesce(btrim(op->>'reason'), '') = '' then 'reason_missing'
        when u.hold is not null then 'held'
        when guarded then _two_refusal(op, second)
    end;
end $$;

-- Another lane than the rule's. `op`: item, lane, reason; badge (digest) of a second person, without whom nothing goes
-- to SELLABLE after an identity mismatch: two people, one of them a supervisor. The old plate no longer counts.
create function change_lane(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    p return_parcel; i return_item; u unit; second person := _badge_person(op); reason text; was jsonb;
begin
    perform _is(op, 'change_lane');
    if told is not null then
        return told;
    end if;
    p := _parcel_of_item(op); i := _item_of(op); u := _unit_of_item(i);
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := coalesce(_item_refusal(op, i, p), _change_refusal(op, i, u, second));
    op := op - 'badge' - 'raw';    -- a badge is kept nowhere
    if reason is not null then
        return _keep(op, 'refused', reason, case when i.id is not null then _return_facts(p) || _return_answer(p.id, i.id) end);
    end if;
    was := jsonb_build_object('lane', i.lane, 'rule', i.rule, 'plate', i.plate, 'proved_at', i.plate_proved_at, 'state', i.state,
        'tote', i.tote_id, 'placed_at', i.placed_at, 'cleared_by', i.cleared_by, 'routed_at', i.routed_at);
    perform _cancel_plate(op, i);
    update return_item x set state = 'routed', lane = op->>'lane', rule = 'changed', plate = _next_plate(), plate_proved_at = null,
           tote_id = null, placed_at = null, routed_at = clock_timestamp(), cleared_by = case when op->>'lane' = 'SELLABLE'
           and not _is_itself(i) then second.id end, seen = case when u.id is null then x.seen || jsonb_build_object('was', was)
           else x.seen end where x.id = i.id returning * into i;
    if u.id is not null then
        u.lane := i.lane;
        u := _append(op, 'route', 'in_lane', u, (op->>'id')::uuid, null, jsonb_strip_nulls(jsonb_build_object('item', i.id, 'lane', i.lane,
            'rule', i.rule, 'why', op->>'reason', 'second', i.cleared_by, 'plate', i.plate, 'was', was)));
    end if;
    perform _order_plate(op, i);
    return _keep(op, 'recorded', null, _return_answer(p.id, i.id) || jsonb_build_object('prints', _prints_of(op), 'was', was,
        'why', op->>'reason', 'second', _person_named(i.cleared_by)));
end $$;
comment on function change_lane(jsonb) is '[bench]';

-- ---- the plate ----------------------------------------------------------------------------------------------------

-- The plate that is on the unit, scanned back. `op`: item, code.
create function prove_plate(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    p return_parcel := _parcel_of_item(op);
    i return_item := _item_of(op);
    told jsonb := _answered(op);
    reason text;
begin
    perform _is(op, 'prove_plate');
    if told is not null then
        return told;
    end if;
    reason := coalesce(_item_refusal(op, i, p), case when i.plate is null then 'not_inspected'
        when _normalise(coalesce(op->>'code', '')) <> i.plate then 'wrong_label' end);
    if reason is not null then
        return _keep(op, 'refused', reason, case when i.id is not null then _return_facts(p) || _return_answer(p.id, i.id)
            || jsonb_build_object('code', op->>'code') end);
    end if;
    update return_item x set plate_proved_at = coalesce(x.plate_proved_at, clock_timestamp()) where x.id = i.id returning * into i;
    return _keep(op, 'recorded', null, _return_answer(p.id, i.id));
end $$;
comment on function prove_plate(jsonb) is '[bench]';

-- The plate once more. `op`: item.
create function reprint_plate(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    p return_parcel := _parcel_of_item(op);
    i return_item := _item_of(op);
    told jsonb := _answered(op);
    reason text;
begin
    perform _is(op, 'reprint_plate');
    if told is not null then
        return told;
    end if;
    reason := coalesce(_item_refusal(op, i, p), case when i.plate is null and not i.seen ? 'house' then 'not_inspected' end);
    if reason is not null then
        return _keep(op, 'refused', reason, case when i.id is not null then _return_facts(p) || _return_answer(p.id, i.id) end);
    elsif i.plate is null then
        perform _order_label_again(op, i);
    else
        perform _order_plate(op, i);
    end if;
    return _keep(op, 'recorded', null, _return_answer(p.id, i.id) || jsonb_build_object('prints', _prints_of(op)));
end $$;
comment on function reprint_plate(jsonb) is '[bench]';

-- ---- into the tote -------------------------------------------------------------------------------------------------

-- Why it may not be put there. Places of a lane take their lane's units, and besides by the rules of every place.
create function _tote_refusal(i return_item, u unit, l location, sources uuid[]) returns text
language plpgsql stable as $$
declare shelf location := l; locked boolean := exists (select from unnest(sources || l.id) x (id) where _is_locked(x.id));
begin
    shelf.kind := 'bin';    -- so that the rules of places count here too
    return case
        when i.state = 'identified' or i.lane is null then 'not_inspected'
        when i.state = 'placed' then 'placed_already'
        when i.plate_proved_at is null then 'label_not_proved'
        when l.id is null then 'not_a_tote'
        when l.kind not in ('tote', 'lane') or l.rules->>'lane' is distinct from i.lane then 'wrong_tote'
        when locked then 'place_locked'
        when i.unit_id is null then null
        when u.state <> 'in_lane' or u.lane is distinct from i.lane then 'moved_since'
        when u.location_id is not null and u.location_id <> all (sources) then 'lost_race'
        else _place_refusal(shelf, (select s from sku s where s.client_id = u.client_id and s.id = u.sku_id), u.hold is not null,
                            case when u.location_id = l.id then 0 else 1 end)
    end;
end $$;

-- Up to three totes of its lane that would take it, the fullest first.
create function _totes_for(i return_item, u unit) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(t.code), '[]') from (
    select l.code from location l
     where l.kind in ('tote', 'lane') and l.rules->>'lane' = i.lane and _is_locked(l.id) = false
       and (u.id is null or _place_refusal(jsonb_populate_record(l, '{"kind": "bin"}'),
            (select s from sku s where s.client_id = u.client_id and s.id = u.sku_id), u.hold is not null, 1) is null)
     order by (select count(*) from standing d where d.location_id = l.id) desc, l.code limit 3) t);

-- Into the tote of its lane, and no other. `op`: item, tote (its code as scanned).
create function place_item(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    p return_parcel; i return_item; u unit; l location; sources uuid[]; reason text;
begin
    perform _is(op, 'place_item');
    if told is not null then
        return told;
    end if;
    p := _parcel_of_item(op); i := _item_of(op);
    select x.* into l from location x where x.code = _normalise(coalesce(op->>'tote', ''));
    sources := _lock_places(i.client_id, array[i.unit_id], l.id);
    u := _unit_of_item(i);
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := coalesce(_item_refusal(op, i, p), _tote_refusal(i, u, l, sources));
    if reason is not null then
        return _keep(op, 'refused', reason, case when i.id is not null then _return_facts(p) || _return_answer(p.id, i.id)
            || jsonb_build_object('code', op->>'tote', 'lane', i.lane, 'there', case when l.id is not null then _place_facts(l) end,
               'totes', _totes_for(i, u), 'unit', case when u.id is not null then _unit_facts(u) end,
               'locked', (select x.code from location x where x.id = any (sources || l.id) and _is_locked(x.id) limit 1)) end);
    end if;
    if u.id is not null then
        u.location_id := l.id; u.carton_id := null;
        u := _append(op, 'route', 'in_lane', u, (op->>'id')::uuid, null, jsonb_build_object('item', i.id, 'lane', i.lane, 'tote', l.code));
    end if;
    update return_item x set state = 'placed', tote_id = l.id, placed_at = clock_timestamp() where x.id = i.id returning * into i;
    return _keep(op, 'recorded', null, _return_answer(p.id, i.id) || jsonb_build_object('there', _place_facts(l)));
end $$;
comment on function place_item(jsonb) is '[bench]';

-- ---- the way back --------------------------------------------------------------------------------------------------

-- The unit's newest event that nothing has taken back.
create function _standing_event(u unit) returns event
language sql stable
return (select e from event e where e.client_id = u.client_id and e.unit_id = u.id and e.kind <> 'undo' and not exists (
            select from event c where c.client_id = e.client_id and c.unit_id = e.unit_id and c.rev > e.rev and c.corrects = e.id)
         order by e.rev desc limit 1);

-- As it was before this event, by an event that names it.
create function _take_event_back(op jsonb, u unit, e event) returns unit
language plpgsql as $$
declare
    was text := u.state; p event;
begin
    select x.* into p from event x where x.client_id = u.client_id and x.unit_id = u.id and x.rev = e.rev - 1;
    u.state := coalesce(p.state, 'expected'); u.location_id := p.location_id; u.carton_id := p.carton_id;
    u.parcel_id := p.parcel_id; u.line_id := p.line_id; u.reserved_line := p.reserved_line; u.hold := p.hold;
    u.grade := p.grade; u.lane := p.lane;
    if e.kind in ('return', 'identify') then
        u := _out_of_hands(u);
    end if;
    return _append(op, 'undo', was, u, _derived((op->>'id')::uuid, 'undo' || e.id), e.id, jsonb_build_object('item', e.facts->>'item'));
end $$;

-- The opening itself, where nothing came of it: a parcel that was opened by mistake ends without a thing, and what was
-- announced is announced again, unless something of it came or is awaited in another parcel.
create function _opening_back(op jsonb, p return_parcel) returns jsonb
language plpgsql as $$
begin
    update return_parcel x set state = 'closed', closed_at = clock_timestamp(), lease_bench = null, lease_person = null,
           lease_until = null where x.id = p.id;
    update rma m set state = 'announced' where m.client_id = p.client_id and m.id = p.rma_id and m.state = 'arrived'
       and not exists (select from rma_line l where l.client_id = m.client_id and l.rma_id = m.id and _came_back(l) > 0)
       and not exists (select from return_parcel x where x.client_id = m.client_id and x.rma_id = m.id and x.id <> p.id
                          and (x.state = 'open' or exists (select from return_item i where i.return_id = x.id and i.state <> 'undone')));
    return _keep(op, 'recorded', null, _return_answer(p.id, null));
end $$;

-- Take back the newest act on the newest thing of this parcel: its place, a changed lane, the inspection with its lane, the
-- identification; of a parcel without a thing, its opening. `op`: return.
create function undo_return(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    p return_parcel := _return_of(op);
    i return_item; u unit; e event; reason text; act uuid; sources uuid[]; was jsonb;
begin
    perform _is(op, 'undo_return');
    select x.* into i from return_item x where x.return_id = p.id and x.state <> 'undone'
     order by x.arrived_at desc, x.id desc limit 1 for no key update;
    sources := _lock_places(i.client_id, array[i.unit_id], (_way_back(i)).location_id);
    u := _unit_of_item(i);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    e := _standing_event(u);
    reason := coalesce(_return_refusal(op, p), case when exists (select from unnest(sources) x (id) where _is_locked(x.id)) then 'place_locked'
        when u.id is not null and e.facts->>'item' is distinct from i.id::text then 'moved_since' end, _way_back_refusal(i, u));
    if reason is not null then
        return _keep(op, 'refused', reason, _return_facts(p) || case when i.id is null then '{}' else _return_answer(p.id, i.id) end);
    elsif i.id is null then
        return _opening_back(op, p);
    end if;
    act := coalesce(e.op_id, i.op_id); was := case when u.id is null then i.seen->'was' else e.facts->'was' end;
    -- a second serial that differed was part of the identification
    while u.id is not null and (e.op_id = act or i.state = 'identified') and e.facts->>'item' = i.id::text loop
        u := _take_event_back(op, u, e);
        e := _standing_event(u);
    end loop;
    i := _item_back(op, i, was);
    return _keep(op, 'recorded', null, _return_answer(p.id, i.id) || jsonb_build_object('undone', act));
end $$;
comment on function undo_return(jsonb) is '[bench]';

-- The row behind it, one step back. `was`: what a changed lane was before.
create function _item_back(op jsonb, i return_item, was jsonb) returns return_item
language plpgsql as $$
begin
    if i.state = 'placed' and i.plate is not null then
        update return_item x set state = 'routed', tote_id = null, placed_at = null where x.id = i.id returning * into i;
    elsif was is not null then
        perform _cancel_plate(op, i);
        update return_item x set state = was->>'state', lane = was->>'lane', rule = was->>'rule', plate = was->>'plate',
               plate_proved_at = (was->>'proved_at')::timestamptz, tote_id = (was->>'tote')::uuid,
               placed_at = (was->>'placed_at')::timestamptz, routed_at = (was->>'routed_at')::timestamptz,
               cleared_by = (was->>'cleared_by')::uuid, seen = x.seen - 'was' where x.id = i.id returning * into i;
    elsif i.plate is not null and i.unit_id is not null then
        perform _cancel_plate(op, i);
        update return_item x set state = 'identified', grade_by_rule = null, grade = null, deviation = '', set_id = null, lane = null,
               rule = '', plate = null, plate_proved_at = null, inspected_at = null, routed_at = null
         where x.id = i.id returning * into i;
    else
        perform _cancel_plate(op, i);
        update return_item x set state = 'undone' where x.id = i.id returning * into i;
        update print_job j set fate = 'cancelled', settled_at = clock_timestamp()    -- the label of a house serial
         where j.bench = op->>'bench' and j.fate in ('ordered', 'failed', 'unknown') and j.kind = 'unit_label'
           and j.client_id = i.client_id and j.payload->>'serial' = i.serial;
        update exception_case c set decision = 'taken_back', reason = 'Taken back at the bench', decided_at = clock_timestamp(),
               decided_by = (op->>'operator')::uuid where c.id = i.case_id and c.decided_at is null;
    end if;
    return i;
end $$;
