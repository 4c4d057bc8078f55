-- Allocation: which exact units are meant for which order, first in first out.

alter table order_line add column lot text not null default '';
comment on column order_line.lot is 'Only units of this lot will do; empty: any.';

-- The lot a unit was received with; the newest event that names one is right.
create function _lot_of(u unit) returns text
language plpgsql stable as $$
begin
    return (select e.facts->>'lot' from event e where e.client_id = u.client_id and e.unit_id = u.id and e.facts ? 'lot'
         order by e.rev desc limit 1);
end $$;

-- Keep so many units of a line's SKU for it: what was received first goes first, from store before from the dock.
-- What is held, kept for others, or lies where it is being counted is left alone; so is what another bench has in
-- hand this moment. Answers how many were found.
create function _reserve_first(op jsonb, l order_line, wanted bigint) returns bigint
language plpgsql as $$
declare
    u unit; from_state text; kept bigint := 0;
begin
    foreach from_state in array array['stored', 'received'] loop
        for u in select x.* from standing d join unit x on x.client_id = d.client_id and x.id = d.unit_id
                  where d.client_id = l.client_id and d.sku_id = l.sku_id and x.state = from_state and x.hold is null
                    and x.reserved_line is null and d.location_id is not null and not _is_locked(d.location_id)
                    and (l.lot = '' or _lot_of(x) = l.lot)
                  order by d.since, d.unit_id limit greatest(wanted - kept, 0) for update of x skip locked loop
            u.reserved_line := l.id;
            u := _append(op, 'reserve', u.state, u, _derived((op->>'id')::uuid, 'reserve' || u.id), null,
                         jsonb_build_object('rule', case when l.lot = '' then 'fifo' else 'lot' end));
            insert into reservation (client_id, unit_id, line_id) values (u.client_id, u.id, l.id);
            kept := kept + 1;
        end loop;
    end loop;
    return kept;
end $$;

-- How many units a line still needs kept for it: only SKUs whose units are in the book have any.
create function _unkept(l order_line) returns bigint
language plpgsql stable as $$
begin
    return (select case when s.policy in ('none', 'outbound') then 0 else greatest(l.ordered - l.packed - (select count(*)
          from reservation r where r.client_id = l.client_id and r.line_id = l.id), 0) end
          from sku s where s.client_id = l.client_id and s.id = l.sku_id);
end $$;

-- Every line of an order that is locked: what was kept now, and what is short.
create function _allocate_order(op jsonb, o orders) returns jsonb
language plpgsql as $$
declare
    l order_line; need bigint; kept bigint; told jsonb := '[]';
begin
    for l in select x.* from order_line x where x.client_id = o.client_id and x.order_id = o.id order by x.number loop
        need := _unkept(l);
        kept := case when need > 0 then _reserve_first(op, l, need) else 0 end;
        if need > 0 then
            told := told || jsonb_build_object('line', l.number, 'kept', kept, 'short', need - kept,
                'sku', (select s.code from sku s where s.client_id = l.client_id and s.id = l.sku_id));
        end if;
    end loop;
    return told;
end $$;

-- Keep units for one order, or for every open one of a client's, earliest cut-off first. `op`: client, order.
create function allocate(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    o orders; done jsonb := '[]'; lines jsonb;
begin
    perform _is(op, 'allocate');
    if told is not null then
        return told;
    end if;
    for o in select x.* from orders x where x.client_id = (op->>'client')::uuid and x.state in ('open', 'packing')
                and x.hold is null and (op->>'order' is null or x.id = (op->>'order')::uuid)
              order by x.cut_off nulls last, x.created_at, x.id for no key update loop
        lines := _allocate_order(op, o);
        if lines <> '[]' then
            done := done || jsonb_build_object('order', o.number, 'lines', lines);
        end if;
    end loop;
    return _keep(op, 'recorded', null, jsonb_build_object('orders', done));
end $$;
comment on function allocate(jsonb) is 'owner';

-- Let go everything that is kept for an order, but for what is packed. `op`: client, order.
create function deallocate(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    l order_line;
begin
    perform _is(op, 'deallocate');
    if told is not null then
        return told;
    end if;
    for l in select x.* from order_line x where x.client_id = o.client_id and x.order_id = o.id order by x.number loop
        perform _free_reservations(op, l);
    end loop;
    return _keep(op, 'recorded', null, jsonb_build_object('order', o.number));
end $$;
comment on function deallocate(jsonb) is 'owner';
