-- The ledger: one door. record(operation) is the only way an event is written and a unit is moved.

-- ---- what is hashed -------------------------------------------------------------------------------------

-- All of these are inlined into one expression, as long as nothing in them is less than immutable: an integer
-- put before a text by || would be.
create function _field(value text) returns text
language sql immutable parallel safe
return coalesce(octet_length(value)::text || ':' || value, '-');

-- By way of an interval: extract() from a timestamptz itself is only stable, and would not be inlined below.
create function _micros(moment timestamptz) returns text
language sql immutable parallel safe
return (extract(epoch from moment - timestamptz '1970-01-01 00:00:00+00') * 1000000)::bigint::text;

-- Every column of an event but the hash itself and xid (which is the server's, not a fact), in a fixed order.
create function _canonical(e event) returns text
language sql immutable parallel safe
return _field(e.client_id::text) || _field(e.id::text) || _field(e.unit_id::text) || _field(e.rev::text)
    || _field(e.kind) || _field(e.from_state) || _field(e.state) || _field(e.location_id::text)
    || _field(e.carton_id::text) || _field(e.parcel_id::text) || _field(e.line_id::text)
    || _field(e.reserved_line::text) || _field(e.hold) || _field(e.grade) || _field(e.lane)
    || _field(e.op_id::text) || _field(e.operator::text) || _field(e.bench) || _field(_micros(e.at))
    || _field(_micros(e.recorded_at)) || _field(e.corrects::text) || _field(e.facts::text);

create function _chained(head bytea, e event) returns bytea
language sql stable parallel safe
return sha256(coalesce(head, '') || convert_to(_canonical(e), 'UTF8'));

-- A second id out of one operation: the time half is kept, so that rows stay in order of time.
create function _derived(op uuid, what text) returns uuid
language sql immutable parallel safe
return (left(op::text, 19) || 'a' || substr(encode(sha256(convert_to(op::text || what, 'UTF8')), 'hex'), 1, 3)
    || '-' || substr(encode(sha256(convert_to(op::text || what, 'UTF8')), 'hex'), 4, 12))::uuid;

-- ---- the one place that writes -------------------------------------------------------------------------

-- `u` is the unit as it shall be, its rev and head still those it has; answers the unit as it then is.
create function _append(op jsonb, kind text, from_state text, inout u unit, event_id uuid, corrects uuid, facts jsonb)
language plpgsql as $$
declare e event;
begin
    e.client_id := u.client_id; e.id := event_id; e.unit_id := u.id; e.rev := coalesce(u.rev, 0) + 1;
    e.kind := kind; e.from_state := from_state; e.state := u.state;
    e.location_id := u.location_id; e.carton_id := u.carton_id; e.parcel_id := u.parcel_id;
    e.line_id := u.line_id; e.reserved_line := u.reserved_line;
    e.hold := u.hold; e.grade := u.grade; e.lane := u.lane;
    e.op_id := (op->>'id')::uuid; e.operator := (op->>'operator')::uuid; e.bench := op->>'bench';
    e.at := (op->>'at')::timestamptz; e.recorded_at := clock_timestamp();
    e.corrects := corrects; e.facts := coalesce(facts, '{}');
    if e.rev = 1 then    -- who it is, is part of its history: nobody changes a serial unseen
        e.facts := e.facts || jsonb_build_object('sku', u.sku_id, 'serial', u.serial_raw);
    end if;
    e.hash := _chained(u.head, e);
    if e.rev = 1 then
        insert into unit (client_id, id, sku_id, serial_raw, state, location_id, carton_id, parcel_id, line_id,
                          reserved_line, hold, grade, lane, rev, head, changed_at)
        values (u.client_id, u.id, u.sku_id, u.serial_raw, u.state, u.location_id, u.carton_id, u.parcel_id,
                u.line_id, u.reserved_line, u.hold, u.grade, u.lane, 1, e.hash, e.recorded_at);
    else
        update unit set state = u.state, location_id = u.location_id, carton_id = u.carton_id,
               parcel_id = u.parcel_id, line_id = u.line_id, reserved_line = u.reserved_line, hold = u.hold,
               grade = u.grade, lane = u.lane, rev = e.rev, head = e.hash, changed_at = e.recorded_at
         where client_id = u.client_id and id = u.id and rev = e.rev - 1;
        if not found then
            raise exception 'unit % moved meanwhile', u.id using errcode = 'serialization_failure',
                constraint = 'unit_rev_current';
        end if;
    end if;
    insert into event (client_id, id, unit_id, rev, kind, from_state, state, location_id, carton_id, parcel_id,
                       line_id, reserved_line, hold, grade, lane, op_id, operator, bench, at, recorded_at,
                       corrects, facts, hash)
    values (e.client_id, e.id, e.unit_id, e.rev, e.kind, e.from_state, e.state, e.location_id, e.carton_id,
            e.parcel_id, e.line_id, e.reserved_line, e.hold, e.grade, e.lane, e.op_id, e.operator, e.bench, e.at,
            e.recorded_at, e.corrects, e.facts, e.hash);
    u.rev := e.rev; u.head := e.hash; u.changed_at := e.recorded_at;
end $$;

-- ---- operations: asked once, answered once ---------------------------------------------------------------

-- An id is one act of one bench: under another act or from another bench it is a mistake or a forgery, and gets
-- no answer that would be taken for its own.
create function _answered(op jsonb) returns jsonb
language plpgsql stable as $$
declare told jsonb; kind text; bench text;
begin
    select o.answer, o.kind, o.bench into told, kind, bench from operation o where o.id = (op->>'id')::uuid;
    if told is not null and (kind is distinct from op->>'kind' or bench is distinct from op->>'bench') then
        raise exception 'operation % was % of %', op->>'id', kind, bench
            using errcode = 'integrity_constraint_violation', constraint = 'operation_is_one_act';
    end if;
    return told || '{"replayed": true}';
end $$;

-- A function keeps what it does under its own name alone.
create function _is(op jsonb, kind text) returns void
language plpgsql immutable as $$
begin
    if op->>'kind' is distinct from kind then
        raise exception 'this is %, and the operation says %', kind, op->>'kind'
            using errcode = 'integrity_constraint_violation', constraint = 'operation_kind_of_function';
    end if;
end $$;

-- Keep the operation with its answer. A second writer of the same id fails on operation_pkey and asks again.
create function _keep(op jsonb, outcome text, reason text, answer jsonb) returns jsonb
language plpgsql as $$
declare    -- the outcome last: no fact can say another
    told jsonb := coalesce(answer, '{}') || jsonb_build_object('outcome', outcome, 'reason', reason);
begin
    if pg_column_size(op) > 4194304 then    -- the longest list of serials is a quarter of this
        raise exception 'an operation of % bytes', pg_column_size(op)
            using errcode = 'check_violation', constraint = 'operation_short';
    end if;
    insert into operation (id, kind, bench, operator, at, recorded_at, scanner, raw, keyed, order_id, parcel_id,
                           outcome, reason, answer)
    values ((op->>'id')::uuid, op->>'kind', op->>'bench',
            (select p.id from person p where p.id = (op->>'operator')::uuid), (op->>'at')::timestamptz,
            clock_timestamp(), coalesce(op->>'scanner', ''), decode(coalesce(op->>'raw', ''), 'hex'),
            coalesce((op->>'keyed')::boolean, false), (op->>'order')::uuid, (op->>'parcel')::uuid,
            outcome, reason, told);
    return told;
end $$;

-- The role of the operation's operator; null for nobody, and for somebody who is not to work here any more.
create function _role(op jsonb) returns text
language plpgsql stable as $$
begin
    return (select p.role from person p where p.id = (op->>'operator')::uuid and p.active);
end $$;

-- What the bench adds to an event. What the house itself writes there, nobody else may.
create function _given_facts(op jsonb) returns jsonb
language plpgsql immutable as $$
begin
    return case when jsonb_typeof(op->'facts') = 'object' then _shallow(op->'facts') - '{reserved,swapped,policy,item,was}'::text[]
                else '{}' end;
end $$;

create function _names(op jsonb) returns text[]
language plpgsql immutable as $$
begin
    return (select coalesce(array_agg(distinct _normalise(value)), '{}')
              from jsonb_array_elements_text(coalesce(op->'candidates', '[]')) as c (value)
             where _normalise(value) <> '');
end $$;

-- A badge that was scanned in a serial's place is kept nowhere either.
create function _without_badge(op jsonb, known jsonb) returns jsonb
language sql immutable
return case when known->>'what' = 'badge' then op - 'raw' - 'candidates' else op end;

-- What a text already is, if it is not a unit's: such a text is never believed to be a serial.
create function _known_code(names text[]) returns jsonb
language plpgsql stable as $$
begin
    return coalesce(
    (select jsonb_build_object('what', 'gtin', 'sku', s.code, 'name', s.name)
       from gtin g join sku s on s.client_id = g.client_id and s.id = g.sku_id
      where g.gtin = any (select lpad(n, 14, '0') from unnest(names) as x (n) where n ~ '^[0-9]{8,14}$') limit 1),
    (select jsonb_build_object('what', kind, 'code', code) from location where code = any (names) limit 1),
    (select jsonb_build_object('what', 'order', 'code', number) from orders where number = any (names) limit 1),
    (select jsonb_build_object('what', 'parcel', 'code', sscc) from parcel where sscc = any (names) limit 1),
    (select jsonb_build_object('what', 'tracking', 'code', tracking) from parcel
      where tracking = any (names) and tracking <> '' limit 1),
    (select jsonb_build_object('what', 'badge') from badge
      where digest = any (select sha256(convert_to(n, 'UTF8')) from unnest(names) as x (n)) limit 1));
end $$;

-- ---- what is told of a unit ------------------------------------------------------------------------------

create function _unit_facts(u unit) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('id', u.id, 'client', u.client_id, 'client_name', c.name, 'sku_id', u.sku_id,
               'sku', s.code, 'name', s.name, 'picture', s.picture, 'serial', u.serial, 'state', u.state,
               'hold', u.hold, 'rev', u.rev)
          from sku s join client c on c.id = s.client_id where s.client_id = u.client_id and s.id = u.sku_id);
end $$;

-- What people ask first of a unit that may not go on: when and with which order it left, which box it is in,
-- for whom it is kept, where it lies.
create function _unit_past(u unit) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object(
    'place', (select code from location where id = u.location_id),
    'shipped', (select jsonb_build_object('at', e.at, 'order', o.number, 'bench', e.bench)
                  from event e left join order_line l on l.client_id = e.client_id and l.id = e.line_id
                  left join orders o on o.client_id = l.client_id and o.id = l.order_id
                 where e.client_id = u.client_id and e.unit_id = u.id and e.kind = 'ship'
                 order by e.rev desc limit 1),
    'boxed', (select jsonb_build_object('order', o.number, 'parcel', p.number, 'bench', p.bench)
                from parcel p join orders o on o.client_id = p.client_id and o.id = p.order_id
               where p.client_id = u.client_id and p.id = u.parcel_id),
    'reserved', (select jsonb_build_object('order', o.number)
                   from order_line l join orders o on o.client_id = l.client_id and o.id = l.order_id
                  where l.client_id = u.client_id and l.id = u.reserved_line),
    'last', (select jsonb_build_object('kind', e.kind, 'at', e.at, 'bench', e.bench) from event e
              where e.client_id = u.client_id and e.unit_id = u.id order by e.rev desc limit 1));
end $$;

-- ---- the door ---------------------------------------------------------------------------------------------

-- Move one unit by one operation, exactly once. `op`: id, kind, at, bench, operator, scanner, raw (hex), keyed,
-- and what the kind needs. Answers {outcome, reason, …facts}; asked again with the same id it answers the same.
create function record(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    door text := (select k.door from kind k where k.name = op->>'kind');
    role text := _role(op);
begin
    if told is not null then
        return told;
    end if;
    if role is null then
        return _keep(op, 'refused', 'not_allowed', null);
    elsif door is null or door = 'inside' then
        return _keep(op, 'refused', 'illegal_move', jsonb_build_object('kind', op->>'kind'));
    elsif door = 'supervisor' and role <> 'supervisor' then
        return _keep(op, 'refused', 'not_allowed', null);
    end if;
    return case op->>'kind' when 'pack' then _pack(op) when 'unpack' then _unpack(op) else _move(op) end;
end $$;
comment on function record(jsonb) is '[bench]';

-- The plain moves: receive, store, pick, hold, release. The unit is named by id or by one of its names.
create function _move(op jsonb) returns jsonb
language plpgsql as $$
declare
    u unit; ids uuid[]; was text; target text; reason text; told jsonb;
begin
    ids := array(select (op->>'unit')::uuid where op ? 'unit'
                 union select c.id from _candidates(op, _names(op), (op->>'sku')::uuid) c where not op ? 'unit');
    if cardinality(ids) > 1 then
        return _keep(op, 'asked', 'ambiguous', _sku_choices(op, ids));
    end if;
    select * into u from unit x where x.client_id = (op->>'client')::uuid and x.id = ids[1] for update;
    told := _answered(op);
    if told is not null then
        return told;
    elsif u.id is null and op->>'kind' = 'receive' and not op ? 'unit' then
        return _be_born(op);
    elsif u.id is null then
        return _keep(op, 'refused', 'unknown_unit', null);
    end if;
    select t.to_state into target from transition t where t.kind = op->>'kind' and t.from_state = u.state;
    reason := case when (op->>'rev')::integer <> u.rev then 'lost_race' when target is null then 'illegal_move'
                   when u.hold is not null and op->>'kind' not in ('hold', 'release', 'store') then 'held' end;
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u));
    end if;
    was := u.state; u.state := target;
    if op->>'kind' not in ('hold', 'release') and op ? 'location' then
        u.location_id := (op->>'location')::uuid; u.carton_id := null;
    end if;
    u.hold := case op->>'kind' when 'hold' then coalesce(nullif(op->>'hold', ''), '-') when 'release' then null
              else u.hold end;
    u := _append(op, op->>'kind', was, u, (op->>'id')::uuid, null, _given_facts(op));
    return _keep(op, 'recorded', null, jsonb_build_object('unit', _unit_facts(u)));
end $$;

-- A unit's first event, or why its text is not believed.
create function _be_born(op jsonb) returns jsonb
language plpgsql as $$
declare
    u unit;
    known jsonb := _known_code(_names(op));
    reason text;
begin
    reason := case when known is not null then 'not_a_serial'
                   when cardinality(_names(op)) = 0 then 'profile'
                   when not exists (select from sku s where s.client_id = (op->>'client')::uuid
                                                        and s.id = (op->>'sku')::uuid) then 'wrong_sku' end;
    if reason is not null then
        return _keep(_without_badge(op, known), 'refused', reason, jsonb_build_object('known', known));
    end if;
    u := _append(op, 'receive', '', _new_unit(op), (op->>'id')::uuid, null, _given_facts(op));
    return _keep(op, 'recorded', null, jsonb_build_object('unit', _unit_facts(u)));
end $$;

create function _new_unit(op jsonb) returns unit
language plpgsql as $$
declare u unit;
begin
    u.client_id := (op->>'client')::uuid; u.id := _derived((op->>'id')::uuid, 'unit');
    u.sku_id := (op->>'sku')::uuid;
    u.serial_raw := (select c from jsonb_array_elements_text(op->'candidates') as x (c) where _normalise(c) <> '' limit 1);
    u.serial := _normalise(u.serial_raw); u.state := 'received'; u.location_id := (op->>'location')::uuid;
    return u;
end $$;
