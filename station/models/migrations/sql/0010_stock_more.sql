-- What receiving, storing and counting still needed: whose paper it is, packing from a shelf against a count, cartons
-- onto pallets, cartons into totes.

-- A unit, locked behind its place: no count begins there meanwhile, and none that has begun is overseen. Where the unit
-- was moved while we waited for it, nothing was done and the same question is asked again.
create function _at_rest(of_client uuid, one uuid, target uuid) returns unit
language plpgsql as $$
declare
    sources uuid[] := _lock_places(of_client, array[one], target);
    u unit;
begin
    select x.* into u from unit x where x.client_id = of_client and x.id = one for update;
    if u.location_id is not null and u.location_id <> all (sources) then
        raise exception 'unit % moved meanwhile', u.id using errcode = 'serialization_failure', constraint = 'unit_at_rest';
    end if;
    return u;
end $$;

create or replace function _pack(op jsonb) returns jsonb
language plpgsql as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    p parcel := _parcel_of(op);
    names text[] := _names(op);
    meant uuid := _sku_meant(op);
    reason text; known jsonb; found_units uuid[];
begin
    if told is not null then
        return told;
    end if;
    reason := _order_refusal(op, o, p);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o));
    end if;
    if op->>'gtin' is null then
        known := _known_code(names);
    elsif meant is null and exists (select from gtin g where g.gtin = op->>'gtin') then
        return _keep(op, 'refused', 'wrong_client', jsonb_build_object('known', _known_code(array[op->>'gtin'])));
    end if;
    if known is not null then
        return _keep(_without_badge(op, known), 'refused', case known->>'what' when 'gtin' then 'gtin_for_serial'
                     else 'not_a_serial' end, jsonb_build_object('known', known));
    end if;
    found_units := array(select c.id from _candidates(op, names, meant) c);
    if cardinality(found_units) > 1 then
        return _keep(op, 'asked', 'ambiguous', _sku_choices(op, found_units));
    elsif cardinality(found_units) = 0 then
        return _pack_unknown(op, names, o, p, meant);
    end if;
    return _pack_found(op, o, p, _at_rest(o.client_id, found_units[1], null));
end $$;

-- ---- paper -------------------------------------------------------------------------------------------------------

-- A bench says what became of its own paper. A supervisor of the office may say it of any, by the login of the office:
-- who has only a bench's login can say no more than its bench.
create or replace function settle_print(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare j print_job; told jsonb; p parcel;
begin
    perform _is(op, 'settle_print');
    select * into j from print_job where id = (op->>'print')::uuid for update;
    told := _answered(op);
    if told is not null then
        return told;
    elsif j.id is null or (j.bench is distinct from op->>'bench'
                           and not (session_user <> 'station_bench' and _role(op) is not distinct from 'supervisor'))
          or (op->>'operator' is not null and _role(op) is null) then
        return _keep(op, 'refused', 'not_now', null);
    end if;
    if j.fate <> 'cancelled' then
        update print_job set fate = op->>'fate', settled_at = clock_timestamp() where id = j.id returning * into j;
    end if;
    select * into p from parcel where client_id = j.client_id and id = j.parcel_id;
    return _keep(op || case when p.id is not null then jsonb_build_object('parcel', p.id) else '{}' end, 'recorded', null,
        jsonb_build_object('print', j.id, 'kind', j.kind, 'fate', j.fate, 'facts', _shallow(op->'facts'),
                           'parcel', case when p.id is not null then _parcel_facts(p) end));
end $$;
comment on function settle_print(jsonb) is '[bench] [audit]';

-- ---- the count of the day ----------------------------------------------------------------------------------------

create index inbound_item_by_time on inbound_item using brin (at);

-- Units and pieces that this bench received today and did not take back.
create function _received_today(bench_name text) returns bigint
language sql stable
return (select coalesce(sum(m.quantity), 0) from inbound_item m join operation o on o.id = m.op_id
         where m.at >= date_trunc('day', now()) and o.bench = bench_name);

-- Put-aways of this bench today, less those that it took back.
create function _stowed_today(bench_name text) returns bigint
language sql stable
return (select greatest(count(*) filter (where o.kind = 'put_away' and o.answer->>'what' = 'stored')
                        - count(*) filter (where o.kind = 'undo_move' and o.answer->'pick' = 'null'), 0)
          from operation o where o.recorded_at >= date_trunc('day', now()) and o.bench = bench_name
           and o.outcome = 'recorded' and o.kind in ('put_away', 'undo_move'));

create or replace function _done_today(op jsonb) returns bigint
language plpgsql stable as $$
begin
    return case op->>'mode' when 'counting' then _counted_today(op->>'bench') when 'returns' then _placed_today(op->>'bench')
                when 'receiving' then _received_today(op->>'bench') when 'storing' then _stowed_today(op->>'bench')
                else (select count(*) from parcel p where p.bench = op->>'bench' and p.shipped_at >= date_trunc('day', now())) end;
end $$;
