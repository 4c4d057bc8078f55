-- Arrival: any label of a parcel, or the unit itself, starts the clock. What one bench has in hand no other has; and
-- what was seen of it stays evidence. Locks: the label, the parcel that came back, places by id, units by id.

-- ---- in whose hands -------------------------------------------------------------------------------------------

-- The parcel of the operation, locked: before any place and any unit.
create function _return_of(op jsonb) returns return_parcel
language plpgsql as $$
declare r return_parcel;
begin
    select x.* into r from return_parcel x where x.id = (op->>'return')::uuid for no key update;
    return r;
end $$;

-- Why this bench may not work on it.
create function _return_refusal(op jsonb, r return_parcel) returns text
language plpgsql stable as $$
begin
    return case
        when r.id is null then 'not_now'
        when _role(op) is null then 'not_allowed'
        when r.state = 'closed' then 'return_closed'
        when r.lease_bench is distinct from op->>'bench' then 'return_leased'
    end;
end $$;

create function _return_facts(r return_parcel) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('label', r.label, 'by', r.lease_bench, 'person', _person_named(r.lease_person),
        'until', r.lease_until, 'at', r.closed_at);
end $$;

create function _lease_return(op jsonb, inout r return_parcel)
language plpgsql as $$
declare minutes integer := least(greatest(coalesce((op->>'lease_minutes')::integer, 60), 1), 1440);
begin
    update return_parcel x set lease_bench = op->>'bench', lease_person = (op->>'operator')::uuid,
           lease_until = clock_timestamp() + make_interval(mins => minutes),
           weight_g = coalesce((op->>'weight_g')::numeric, x.weight_g),
           photos = case when op->>'photo' = any (x.photos) or op->>'photo' is null then x.photos else x.photos || (op->>'photo') end
     where x.id = r.id returning * into r;
end $$;

-- The place of a returns bench is the one that is called like it; where there is none, its units are at no place.
create function _returns_place(bench text) returns uuid
language plpgsql stable as $$
begin
    return (select id from location where code in (bench, 'LOC:' || bench) order by code desc limit 1);
end $$;

-- ---- what a label names ---------------------------------------------------------------------------------------

-- An announced return, an order, one of its parcels by SSCC or tracking number, a carton's licence plate. The turn says
-- which kind is believed first.
create function _labels(codes text[])
returns table (turn integer, what text, client_id uuid, rma_id uuid, order_id uuid, parcel_id uuid)
language sql stable
begin atomic
    select 1, 'rma', m.client_id, m.id, m.order_id, null::uuid from rma m where m.number = any (codes)
    union all
    select 2, 'tracking', m.client_id, m.id, m.order_id, null from rma m where m.tracking = any (codes) and m.tracking <> ''
    union all
    select 3, 'order', o.client_id, null, o.id, null from orders o where o.number = any (codes)
    union all
    select 4, 'sscc', p.client_id, null, p.order_id, p.id from parcel p where p.sscc = any (codes)
    union all
    select 5, 'tracking', p.client_id, null, p.order_id, p.id from parcel p where p.tracking = any (codes) and p.tracking <> ''
    union all
    select 6, 'plate', c.client_id, null, null, null from carton c where c.code = any (codes);
end;

-- The label of the operation as the parcel it makes; its `client_id` is null where nothing is named. Of several
-- announcements with one number the open ones come first.
create function _labelled(op jsonb, codes text[]) returns return_parcel
language plpgsql stable as $$
declare r return_parcel;
begin
    select x.what, x.client_id, x.rma_id, x.order_id, x.parcel_id into r.what, r.client_id, r.rma_id, r.order_id, r.parcel_id
      from _labels(codes) x left join rma m on m.client_id = x.client_id and m.id = x.rma_id
     where op->>'client' is null or x.client_id = (op->>'client')::uuid
     order by x.turn, m.state in ('closed', 'cancelled'), m.made_at desc limit 1;
    if r.parcel_id is null then    -- an order that left in one box left in this one
        r.parcel_id := (select case when count(*) = 1 then min(p.id::text)::uuid end from parcel p
                         where p.client_id = r.client_id and p.order_id = r.order_id and p.state = 'shipped');
    end if;
    return r;
end $$;

-- Clients to choose from, where one code is the number of several of them; null where it is not.
create function _label_choices(op jsonb, codes text[]) returns jsonb
language plpgsql stable as $$
begin
    return (select case when count(*) > 1 then jsonb_build_object('code', op->>'code', 'choices', jsonb_agg(
                       jsonb_build_object('client', c.id, 'client_name', c.name) order by c.name)) end
              from (select distinct x.client_id from _labels(codes) x where op->>'client' is null
                        and x.turn = (select min(y.turn) from _labels(codes) y)) x join client c on c.id = x.client_id);
end $$;

-- What a text already is, if it is no unit's: also what the house writes on its own cards and plates.
create function _known_in_returns(names text[]) returns jsonb
language plpgsql stable as $$
begin
    return coalesce(_known_at_dock(names),
        (select jsonb_build_object('what', case lower(substr(n, 1, strpos(n, ':') - 1)) when 'badge' then 'badge'
                    when 'cmd' then 'command' when 'order' then 'order' else 'location' end)
           from unnest(names) as x (n) where n ~ '^(CMD|BADGE|LOC|TOTE|ORDER)\s*:' limit 1),
        (select jsonb_build_object('what', 'rma', 'code', m.number) from rma m where m.number = any (names) limit 1),
        (select jsonb_build_object('what', 'tracking', 'code', m.tracking) from rma m
          where m.tracking = any (names) and m.tracking <> '' limit 1),
        (select jsonb_build_object('what', 'plate', 'code', i.plate) from return_item i where i.plate = any (names) limit 1),
        (select jsonb_build_object('what', 'plate', 'code', p) from _plate_of_the_house(names) p where p is not null));
end $$;

-- ---- opening --------------------------------------------------------------------------------------------------

-- Whatever is scanned at an idle bench. Two benches with one label follow one another, by the label itself.
create function open_return(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    codes text[];
    told jsonb := _answered(op);
    r return_parcel;
begin
    perform _is(op, 'open_return');
    op := op || jsonb_build_object('code', _legible(op->>'code', 256));
    codes := array_remove(_names(op) || (op->>'code') || _normalise(op->>'code'), '');
    if told is not null then
        return told;
    elsif _role(op) is null then
        return _keep(_without_badge(op, _known_in_returns(codes)), 'refused', 'not_allowed', null);
    end if;
    perform pg_advisory_xact_lock(hashtextextended('return ' || _normalise(op->>'code'), 0));
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    select x.* into r from return_parcel x where x.label = any (codes) and x.state = 'open'
       and (op->>'client' is null or x.client_id is null or x.client_id = (op->>'client')::uuid)
     order by x.arrived_at desc limit 1;
    if r.id is not null then
        return _take_return(op, r.id);
    end if;
    told := _label_choices(op, codes);
    if told is not null then
        return _keep(op, 'asked', 'which_client', told);
    end if;
    r := _labelled(op, codes);
    if r.what is not null then
        return _told_open(op, _new_return(op, r));
    end if;
    return _open_by_unit(op, codes);
end $$;
comment on function open_return(jsonb) is '[bench]';

-- No label: a plate of the house, a unit, or something nobody knows. `_open_by_unit` (0009_repair) asks here last.
create function _open_what_came(op jsonb, codes text[]) returns jsonb
language plpgsql as $$
declare
    plated return_item := (select i from return_item i where i.plate = any (codes) limit 1);
    known jsonb; found_units unit[]; r return_parcel;
begin
    if plated.id is not null then
        return _open_item(op, plated);
    end if;
    known := case when op->>'gtin' is null or cardinality(_names(op)) = 0 then _known_in_returns(codes) end;
    if known is not null then
        return _keep(_without_badge(op, known) - 'code', 'refused', case known->>'what' when 'gtin' then 'gtin_for_serial'
                     else 'not_a_serial' end, jsonb_build_object('known', known));
    end if;
    found_units := _units_named(op, r, codes);
    if cardinality(found_units) > 1 then
        return _keep(op, 'asked', 'ambiguous', _returned_choices(found_units));
    elsif cardinality(found_units) = 1 and found_units[1].state in ('returned', 'inspected', 'in_lane', 'repaired', 'parted_out')
          and exists (select from return_item i where i.client_id = found_units[1].client_id
                         and i.unit_id = found_units[1].id and i.state <> 'undone') then
        return _open_item(op, (select i from return_item i where i.client_id = found_units[1].client_id
            and i.unit_id = found_units[1].id and i.state <> 'undone' order by i.arrived_at desc, i.id desc limit 1));
    elsif cardinality(found_units) = 1 then
        return _identify(op, null, found_units[1]);
    elsif coalesce((op->>'blind')::boolean, false) then
        r.what := 'unknown'; r.client_id := (op->>'client')::uuid;
        return _told_open(op, _new_return(op, r));
    end if;
    return _keep(op, 'asked', 'unknown_label', jsonb_build_object('code', op->>'code'));
end $$;

-- An open parcel goes on at this bench, unless another has it in hand.
create function _take_return(op jsonb, of_return uuid) returns jsonb
language plpgsql as $$
declare
    r return_parcel;
    told jsonb;
begin
    select x.* into r from return_parcel x where x.id = of_return for no key update;
    told := _answered(op);
    if told is not null then
        return told;
    elsif r.state = 'closed' then
        return _keep(op, 'refused', 'return_closed', _return_facts(r));
    elsif r.lease_bench <> op->>'bench' and r.lease_until > clock_timestamp() then
        return _keep(op, 'refused', 'return_leased', _return_facts(r));
    end if;
    return _told_open(op, _lease_return(op, r));
end $$;

create function _told_open(op jsonb, r return_parcel) returns jsonb
language plpgsql as $$
begin
    return _keep(op, 'recorded', null, _return_answer(r.id, null));
end $$;

-- The clock starts. `r` says what the label named: what, client, rma, order, parcel.
create function _new_return(op jsonb, inout r return_parcel)
language plpgsql as $$
begin
    insert into return_parcel (id, label, what, client_id, rma_id, order_id, parcel_id, arrived_at, bench, operator)
    values (_derived((op->>'id')::uuid, 'return'), _legible(coalesce(op->>'code', (_names(op))[1]), 256), r.what, r.client_id, r.rma_id,
            r.order_id, r.parcel_id, clock_timestamp(), op->>'bench', (op->>'operator')::uuid) returning * into r;
    update rma m set state = 'arrived' where m.client_id = r.client_id and m.id = r.rma_id and m.state = 'announced';
    r := _lease_return(op, r);
end $$;

-- ---- evidence -------------------------------------------------------------------------------------------------

-- A weight or a photo, of the parcel or of one thing in it. What cases were opened for it get it too, and what the
-- weight says against the weight it left with is said anew.
create function return_evidence(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    r return_parcel := _return_of(op);
    told jsonb := _answered(op);
    i return_item := (select x from return_item x where x.return_id = r.id and x.id = (op->>'item')::uuid and x.state <> 'undone');
    reason text;
begin
    perform _is(op, 'return_evidence');
    if told is not null then
        return told;
    end if;
    reason := coalesce(_return_refusal(op, r), case
        when op->>'item' is not null and i.id is null or op->>'photo' is null and op->>'weight_g' is null then 'not_now'
        when op->>'photo' !~ '^[0-9a-f]{64}$' then 'photo_missing'
        when (op->>'weight_g')::numeric <= 0 then 'weight_missing' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _return_facts(r));
    elsif i.id is null then
        r := _lease_return(op, r);
    else
        update return_item x set photos = case when op->>'photo' = any (x.photos) or op->>'photo' is null then x.photos
                   else x.photos || (op->>'photo') end,
               seen = x.seen || case when op->>'weight_g' is null then '{}' else jsonb_build_object('weight_g', (op->>'weight_g')::numeric) end
         where x.id = i.id;
    end if;
    if op->>'weight_g' is not null and i.id is null then
        update return_item x set signals = _but_weight(x.signals) || _weight_signal(r, x.shipped) where x.return_id = r.id and x.state <> 'undone';
    end if;
    perform _case_evidence(x) from return_item x where x.return_id = r.id and x.case_id is not null and x.state <> 'undone';
    return _keep(op, 'recorded', null, _return_answer(r.id, i.id));
end $$;
comment on function return_evidence(jsonb) is '[bench]';

-- What came, beside what shipped, as the case of this thing shows it: while nobody has decided it.
create function _case_evidence(i return_item) returns void
language plpgsql as $$
declare r return_parcel := (select x from return_parcel x where x.id = i.return_id);
begin
    update exception_case c
       set facts = c.facts || jsonb_build_object('verdict', i.verdict, 'expected', coalesce(nullif(i.shipped, '{}'), c.facts->'announced'),
               'came', jsonb_strip_nulls(jsonb_build_object('at', i.arrived_at, 'bench', i.bench, 'person', _person_named(i.operator),
                   'label', r.label, 'serial', i.serial, 'weight_g', coalesce(r.weight_g, (i.seen->>'weight_g')::numeric),
                   'photos', to_jsonb(r.photos || i.photos), 'read', i.seen->'read', 'compared', i.seen->'compared', 'was', i.seen->'was'))),
           photos = array(select distinct p from unnest(c.photos || r.photos || i.photos
               || coalesce(i.shipped->>'photo', c.facts #>> '{announced,photo}')) as x (p) where p ~ '^[0-9a-f]{64}$')
     where c.id = i.case_id and c.decided_at is null;
end $$;

-- ---- done -----------------------------------------------------------------------------------------------------

-- Everything is in its tote: the clock stops. A thing that came in hand again elsewhere meanwhile is not waited for.
create function close_return(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    r return_parcel := _return_of(op);
    told jsonb := _answered(op);
    waiting return_item; reason text;
begin
    perform _is(op, 'close_return');
    if told is not null then
        return told;
    end if;
    select i.* into waiting from return_item i where i.return_id = r.id and i.state not in ('placed', 'undone')
       and not exists (select from return_item n where n.client_id = i.client_id and n.unit_id = i.unit_id
                          and n.state <> 'undone' and (n.arrived_at, n.id) > (i.arrived_at, i.id)) limit 1;
    reason := coalesce(_return_refusal(op, r), case when waiting.id is not null then 'return_open'
        when not exists (select from return_item i where i.return_id = r.id and i.state <> 'undone') then 'return_empty' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _return_facts(r) || jsonb_build_object('serial', waiting.serial,
            'item', case when waiting.id is not null then _item_told(waiting) end));
    end if;
    update return_parcel x set state = 'closed', closed_at = clock_timestamp(), lease_bench = null, lease_person = null,
           lease_until = null where x.id = r.id returning * into r;
    update rma m set state = 'closed' where m.client_id = r.client_id and m.id = r.rma_id and m.state = 'arrived'
       and not exists (select from rma_line l where l.client_id = m.client_id and l.rma_id = m.id and _came_back(l) < l.quantity);
    return _keep(op, 'recorded', null, _return_answer(r.id, null) || jsonb_build_object('today', _placed_today(op->>'bench')));
end $$;
comment on function close_return(jsonb) is '[bench]';

-- Back for another bench, as far as it is.
create function leave_return(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    r return_parcel := _return_of(op);
    told jsonb := _answered(op);
    reason text;
begin
    perform _is(op, 'leave_return');
    if told is not null then
        return told;
    end if;
    reason := _return_refusal(op, r);
    if reason is not null then
        return _keep(op, 'refused', reason, _return_facts(r));
    end if;
    update return_parcel x set lease_bench = null, lease_person = null, lease_until = null where x.id = r.id returning * into r;
    return _keep(op, 'recorded', null, _return_answer(r.id, null));
end $$;
comment on function leave_return(jsonb) is '[bench]';

create function _placed_today(bench_name text) returns bigint
language sql stable
return (select count(*) from return_item i where i.bench = bench_name and i.placed_at >= date_trunc('day', now()));
