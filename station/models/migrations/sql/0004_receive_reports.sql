-- Units nobody can read a serial of, and the papers of receiving.

create function _order_inbound_paper(op jsonb, i inbound, what text, payload jsonb) returns void
language sql
begin atomic
    insert into print_job (id, kind, client_id, inbound_id, bench, op_id, payload, ordered_at)
    values (_derived((op->>'id')::uuid, what), what, i.client_id, i.id, op->>'bench', (op->>'id')::uuid, payload,
            clock_timestamp());
end;

create function _inbound_prints(op jsonb) returns jsonb
language plpgsql stable as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'kind', j.kind, 'parcel', j.parcel_id,
                                                         'payload', j.payload) order by j.ordered_at, j.id), '[]')
              from print_job j where j.op_id = (op->>'id')::uuid);
end $$;

create function _unit_paper(i inbound, u unit, s sku, why text) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('site', h.name, 'zone', h.zone, 'client', c.name, 'sku', s.code, 'name', s.name,
        'serial', u.serial_raw, 'gtin', coalesce((select g.gtin from gtin g where g.client_id = s.client_id and g.sku_id = s.id
            order by g.quantity, g.gtin limit 1), ''), 'why', why, 'at', clock_timestamp(), 'order', i.number)
      from site h, client c where c.id = i.client_id);
end $$;

create function _carton_paper(i inbound, c carton) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('site', h.name, 'zone', h.zone, 'client', x.name, 'code', c.code, 'kind', c.kind,
        'order', i.number, 'at', clock_timestamp()) from site h, client x where x.id = i.client_id);
end $$;

-- The next serial of the house: HS, a running number that never repeats, a check digit.
create function _next_house_serial() returns text
language plpgsql as $$
declare n bigint;
begin
    update site set house_next = house_next + 1 returning house_next - 1 into n;
    return 'HS' || lpad(n::text, 9, '0') || _check_digit(lpad(n::text, 9, '0'));
end $$;

-- A unit without a serial a scanner can read gets one of the house, on a label that is printed now. `real` is what
-- a person read or "": it becomes an alias of the unit, or is marked absent.
create function house_label(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    s sku := (select x from sku x where x.client_id = i.client_id and x.id = (op->>'sku')::uuid);
    own_name text := _normalise(coalesce(op->>'real', ''));
    a inbound_serial; u unit; nobody unit; reason text; answer jsonb;
begin
    perform _is(op, 'house_label');
    if told is not null then
        return told;
    end if;
    reason := coalesce(_inbound_refusal(op, i), case when i.state = 'closed' then 'inbound_closed'
        when s.id is null or op->>'why' not in ('unreadable', 'no_serial') then 'not_now'
        when s.policy in ('none', 'outbound') then 'count_only' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i)
            || jsonb_build_object('item', jsonb_build_object('sku', s.code, 'name', s.name)));
    end if;
    select x.* into a from _announced(i, array[own_name], s.id) x where own_name <> '' limit 1;
    select x.* into u from unit x where x.client_id = i.client_id and x.sku_id = s.id and own_name <> ''
       and (x.serial = own_name or x.serial = a.serial) for update;
    if u.id is not null and u.state <> 'expected' or a.unit_id is not null then
        return _keep(op, 'refused', 'duplicate', _inbound_facts(i) || _found(op, i, 'duplicate', null, s.id, u, own_name, 1,
            jsonb_build_object('unit', _unit_facts(u)) || _unit_past(u)));
    end if;
    nobody.client_id := null;
    op := op || jsonb_build_object('candidates', jsonb_build_array(_next_house_serial()), 'fits', '{}'::jsonb, 'facts',
        jsonb_build_object('real_serial', coalesce(nullif(own_name, ''), 'absent')));
    answer := _arrive(op, i, s, a, nobody, 'house');
    select x.* into u from unit x where x.client_id = i.client_id and x.id = (answer #>> '{unit,id}')::uuid;
    insert into alias (client_id, type, value, unit_id) select i.client_id, 'serial', own_name, u.id where own_name <> ''
    on conflict do nothing;
    perform _order_inbound_paper(op, i, 'unit_label', _unit_paper(i, u, s, op->>'why'));
    return _keep(op, 'recorded', null, answer || jsonb_build_object('prints', _inbound_prints(op), 'real', own_name));
end $$;
comment on function house_label(jsonb) is '[bench]';

-- The newest label of this announcement once more, as it was.
create function reprint_label(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    j print_job; reason text;
begin
    perform _is(op, 'reprint_label');
    if told is not null then
        return told;
    end if;
    select x.* into j from print_job x where x.client_id = i.client_id and x.inbound_id = i.id
       and x.kind in ('unit_label', 'carton_label') and x.fate <> 'cancelled' order by x.ordered_at desc limit 1;
    reason := coalesce(nullif(_inbound_refusal(op, i), 'place_locked'), case when j.id is null then 'not_now' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i));
    end if;
    insert into print_job (id, kind, client_id, inbound_id, bench, op_id, reprint_of, payload, ordered_at)
    values (_derived((op->>'id')::uuid, j.kind), j.kind, j.client_id, i.id, op->>'bench', (op->>'id')::uuid,
            coalesce(j.reprint_of, j.id), j.payload, clock_timestamp());
    return _keep(op, 'recorded', null, jsonb_build_object('prints', _inbound_prints(op)));
end $$;
comment on function reprint_label(jsonb) is '[bench]';

-- As in the parcel's file, and also for paper that belongs to no parcel.
create or replace function settle_print(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare j print_job; told jsonb; p parcel;
begin
    perform _is(op, 'settle_print');
    select * into j from print_job where id = (op->>'print')::uuid for update;
    told := _answered(op);
    if told is not null then
        return told;
    elsif j.id is null then
        return _keep(op, 'refused', 'not_now', null);
    end if;
    if j.fate <> 'cancelled' then
        update print_job set fate = op->>'fate', settled_at = clock_timestamp() where id = j.id returning * into j;
    end if;
    select * into p from parcel where client_id = j.client_id and id = j.parcel_id;
    return _keep(op || case when p.id is not null then jsonb_build_object('parcel', p.id) else '{}' end, 'recorded', null,
        jsonb_build_object('print', j.id, 'kind', j.kind, 'fate', j.fate, 'facts', op->'facts',
                           'parcel', case when p.id is not null then _parcel_facts(p) end));
end $$;

create or replace function _unsettled(bench_name text) returns jsonb
language plpgsql stable as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'kind', j.kind, 'fate', j.fate,
                                                         'parcel', j.parcel_id, 'payload', j.payload)
                                      order by j.ordered_at), '[]')
              from print_job j where j.bench = bench_name and j.fate in ('ordered', 'failed', 'unknown')
               and not exists (select from print_job k where k.client_id = j.client_id and k.parcel_id = j.parcel_id
                                and k.kind = j.kind and k.ordered_at > j.ordered_at and k.fate <> 'cancelled')
               and not exists (select from print_job k where k.reprint_of = coalesce(j.reprint_of, j.id)
                                and j.parcel_id is null and k.ordered_at > j.ordered_at and k.fate <> 'cancelled'));
end $$;
