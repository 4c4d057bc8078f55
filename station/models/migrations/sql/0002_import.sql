-- Many units in one act: what a document from outside brings. Owner only; the benches' door stays record().

-- Which of these names are something else already, so that none is believed to be a serial. One row a name.
create function _known_among(names text[]) returns table (name text, known jsonb)
language sql stable
begin atomic
    select distinct on (x.name) x.name, x.known from (
        select n as name, jsonb_build_object('what', 'gtin', 'code', s.code) as known
          from unnest(names) as k (n) join gtin g on g.gtin = lpad(n, 14, '0') and n ~ '^[0-9]{8,14}$'
          join sku s on s.client_id = g.client_id and s.id = g.sku_id
        union all
        select code, jsonb_build_object('what', kind, 'code', code) from location where code = any (names)
        union all
        select number, jsonb_build_object('what', 'order', 'code', number) from orders where number = any (names)
        union all
        select sscc, jsonb_build_object('what', 'parcel', 'code', sscc) from parcel where sscc = any (names)
        union all
        select tracking, jsonb_build_object('what', 'tracking', 'code', tracking) from parcel
         where tracking = any (names) and tracking <> ''
        union all
        select n, jsonb_build_object('what', 'badge') from unnest(names) as k (n)
          join badge b on b.digest = sha256(convert_to(n, 'UTF8'))) as x
     order by x.name;
end;
comment on function _known_among(text[]) is 'owner';

-- The units of an operation as rows; `place` counts them from 0. They travel apart from the operation's own few
-- values: reading one of these out of megabytes of units, once a row, would be most of the work.
create function _given_units(units jsonb)
returns table (place integer, unit uuid, sku uuid, serial_raw text, serial text, state text, location uuid,
               aliases jsonb, facts jsonb)
language sql immutable
begin atomic
    select (g.n - 1)::integer, (g.given->>'unit')::uuid, (g.given->>'sku')::uuid, g.given->>'serial',
           _normalise(g.given->>'serial'), g.given->>'state', (g.given->>'location')::uuid,
           coalesce(g.given->'aliases', '[]'), coalesce(g.given->'facts', '{}')
      from jsonb_array_elements(units) with ordinality as g (given, n);
end;

create function _given_aliases(units jsonb) returns table (place integer, unit uuid, type text, value text)
language sql immutable
begin atomic
    select g.place, g.unit, a.alias->>'type', _normalise(a.alias->>'value')
      from _given_units(units) g, jsonb_array_elements(g.aliases) as a (alias);
end;

-- What stands against these units, one row a fault: their place in the operation, the reason, what is known.
create function _many_faults(client uuid, units jsonb) returns table (place integer, reason text, text text, known jsonb)
language sql stable
begin atomic
    with g as materialized (select * from _given_units(units)),
         a as materialized (select * from _given_aliases(units)),
         k as materialized (select * from _known_among(array(select g.serial from g union select a.value from a)))
    select g.place, 'not_a_serial', g.serial, k.known from g join k on k.name = g.serial
    union all
    select a.place, 'not_a_serial', a.value, k.known from a join k on k.name = a.value
    union all
    select g.place, 'no_state', g.state, null::jsonb from g where g.state not in ('expected', 'received', 'stored')
    union all
    select g.place, 'no_place', g.serial, null::jsonb from g where g.state = 'stored' and g.location is null
    union all
    select g.place, 'known_unit', g.serial, null::jsonb from g
      join unit u on u.client_id = client and u.sku_id = g.sku and u.serial = g.serial
    union all
    select x.place, 'twice', x.serial, null::jsonb
      from (select g.place, g.serial, row_number() over (partition by g.sku, g.serial order by g.place) as n from g) x
     where x.n > 1
    union all
    select a.place, 'alias_taken', a.value, null::jsonb from a
      join alias b on b.client_id = client and b.type = a.type and b.value = a.value
    union all
    select x.place, 'twice', x.value, null::jsonb
      from (select a.place, a.value, row_number() over (partition by a.type, a.value order by a.place) as n from a) x
     where x.n > 1;
end;
comment on function _many_faults(uuid, jsonb) is 'owner';

-- The first one or two events of each unit, chained: expect or receive, and store where it lies somewhere.
create function _first_events(op jsonb, units jsonb, moment timestamptz) returns setof event
language plpgsql as $$
declare g record; e event; kinds text[]; n integer;
begin
    for g in select * from _given_units(units) order by place loop
        e := null; e.state := '';
        kinds := case g.state when 'expected' then array['expect'] when 'received' then array['receive']
                 else array['receive', 'store'] end;
        for n in 1 .. cardinality(kinds) loop
            e.client_id := (op->>'client')::uuid; e.id := _derived((op->>'id')::uuid, kinds[n] || g.unit);
            e.unit_id := g.unit; e.rev := n; e.kind := kinds[n]; e.from_state := e.state;
            e.state := case kinds[n] when 'expect' then 'expected' when 'receive' then 'received' else 'stored' end;
            e.location_id := case when n = cardinality(kinds) then g.location end;
            e.op_id := (op->>'id')::uuid; e.operator := (op->>'operator')::uuid; e.bench := op->>'bench';
            e.at := (op->>'at')::timestamptz; e.recorded_at := moment;
            e.facts := case when n = 1 then g.facts || jsonb_build_object('sku', g.sku, 'serial', g.serial_raw)
                       else g.facts end;    -- as _append does: a birth says who was born
            e.hash := _chained(e.hash, e);
            return next e;
        end loop;
    end loop;
end $$;

-- The set version of record() for units that are new: `op` has client, document and `units`, each with unit (its
-- id), sku, serial, state (expected, received, stored), location, aliases [{type, value}] and facts. All or
-- nothing: refused, the answer lists every fault. Asked again with the same id it answers the same.
create function record_many(op jsonb) returns jsonb
language plpgsql as $$
declare
    told jsonb := _answered(op);
    faults jsonb;
    events event[];
    slim jsonb := op - 'units';
    units jsonb := op->'units';
    client uuid := (op->>'client')::uuid;
begin
    if told is not null then
        return told;
    end if;
    select jsonb_agg(to_jsonb(f) order by f.place) into faults from _many_faults(client, units) f;
    if faults is not null then
        return _keep(slim, 'refused', 'rows_refused', jsonb_build_object('faults', faults));
    end if;
    select array_agg(e) into events from _first_events(slim, units, clock_timestamp()) e;
    insert into unit (client_id, id, sku_id, serial_raw, state, location_id, rev, head, changed_at)
    select e.client_id, e.unit_id, g.sku, g.serial_raw, e.state, e.location_id, e.rev, e.hash, e.recorded_at
      from _given_units(units) g
      join (select distinct on (x.unit_id) x.* from unnest(events) x order by x.unit_id, x.rev desc) e
        on e.unit_id = g.unit;
    insert into event (client_id, id, unit_id, rev, kind, from_state, state, location_id, op_id, operator, bench, at,
                       recorded_at, facts, hash)
    select e.client_id, e.id, e.unit_id, e.rev, e.kind, e.from_state, e.state, e.location_id, e.op_id, e.operator,
           e.bench, e.at, e.recorded_at, e.facts, e.hash from unnest(events) e;
    insert into alias (client_id, type, value, unit_id)
    select client, a.type, a.value, a.unit from _given_aliases(units) a;
    return _keep(slim, 'recorded', null, jsonb_build_object('document', op->>'document',
        'units', jsonb_array_length(units), 'events', coalesce(cardinality(events), 0)));
end $$;
comment on function record_many(jsonb) is 'owner';

-- Keep units for the lines of an order, or let them go (`line` null). `op`: client and `units` [{unit, line}].
-- All or nothing, in the order of the units' ids, so that two such acts never wait for each other in a ring.
create function reserve_many(op jsonb) returns jsonb
language plpgsql as $$
declare
    told jsonb := _answered(op);
    slim jsonb := op - 'units';
    g record; u unit; reason text; act text;
begin
    if told is not null then
        return told;
    end if;
    for g in select (x->>'unit')::uuid as unit, (x->>'line')::uuid as line
               from jsonb_array_elements(op->'units') x order by 1 loop
        select * into u from unit where client_id = (op->>'client')::uuid and id = g.unit for update;
        act := case when g.line is null then 'unreserve' else 'reserve' end;
        reason := case when u.id is null then 'unknown_unit'
                       when not exists (select from transition t where t.kind = act and t.from_state = u.state) then 'not_available'
                       when g.line is not null and u.hold is not null then 'held'
                       when g.line is not null and u.reserved_line is not null then 'reserved' end;
        if reason is not null then
            raise exception 'unit % cannot be reserved: %', g.unit, reason using errcode = 'restrict_violation',
                constraint = 'reservation_' || reason;
        end if;
        u.reserved_line := g.line;
        u := _append(op, act, u.state, u, _derived((op->>'id')::uuid, act || u.id), null, op->'facts');
        delete from reservation r where r.client_id = u.client_id and r.unit_id = u.id;
        insert into reservation (client_id, unit_id, line_id) select u.client_id, u.id, g.line where g.line is not null;
    end loop;
    return _keep(slim, 'recorded', null, jsonb_build_object('units', jsonb_array_length(op->'units')));
end $$;
comment on function reserve_many(jsonb) is 'owner';
