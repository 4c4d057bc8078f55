-- What the audit window's one search box looks things up by. Each index is argued in docs/decisions/0011. The functions
-- plan once: each of their queries begins at an index, whatever is asked.

-- The end of a serial is what people read out: a range over the serial turned round. Written at a unit's birth and
-- when it gets a new serial, never by a move.
create index unit_by_serial_end on unit ((reverse(serial) collate "C"));
create index return_parcel_by_label on return_parcel (label);
create index inbound_line_by_lot on inbound_line (upper(lot)) where lot <> '';

-- What a case is called where people speak of it: as counts are, by the end of its id.
create function _case_code(id uuid) returns text
language sql immutable parallel safe
return 'CASE-' || upper(right(id::text, 8));
create index exception_by_code on exception_case (_case_code(id));

-- Every bench that was ever heard of, or that the office named (0014_benches).
create function _benches() returns table (code text, mode text)
language plpgsql stable as $$
begin
    return query select b.bench, b.mode from bench_pulse b
                  union all select n.code, n.area from bench n where not exists (select from bench_pulse p where upper(p.bench) = upper(n.code));
end $$;

create function _hit(what text, id uuid, client uuid, code text, matched text, sku text, name text, state text, place text)
returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('what', what, 'id', id, 'client_id', client, 'code', code, 'matched', matched, 'sku', sku,
        'name', name, 'state', state, 'place', place, 'client', (select c.code from client c where c.id = client));
end $$;

create function _unit_hit(what text, u unit, matched text) returns jsonb
language plpgsql stable as $$
begin
    return (select _hit(what, u.id, u.client_id, u.serial, matched, s.code, s.name,
                        case when u.hold is not null then 'held' else u.state end,
                        coalesce((select l.code from location l where l.id = u.location_id),
                                 (select c.code from carton c where c.client_id = u.client_id and c.id = u.carton_id),
                                 (select p.sscc from parcel p where p.client_id = u.client_id and p.id = u.parcel_id)))
              from sku s where s.client_id = u.client_id and s.id = u.sku_id);
end $$;

create function _order_hit(what text, o orders, matched text) returns jsonb
language sql stable
return _hit(what, o.id, o.client_id, o.number, matched, null, o.lane, o.state, null);

-- What is called by a number of ours or of a brand and is no unit: recalls and holds, counts, cases, lots, benches. `names`
-- in capitals, as they are read. Few rows have a code; a lot is told once for each SKU that came with it.
create function _code_hits(names text[], most integer) returns setof jsonb
language plpgsql stable as $$
begin
    return query select _hit(h.kind, h.id, h.client_id, h.code, h.code, null, h.reason,
                             case when h.released_at is null then 'held' else 'released' end, null)
                   from hold_order h where h.code = any (names) limit most;
    return query select _hit('count', c.id, null, c.code, c.code, null, c.kind, c.state, null)
                   from count_plan c where c.code = any (names) limit most;
    return query select _hit('case', x.id, x.client_id, _case_code(x.id), _case_code(x.id), s.code, x.class,
                             case when x.decided_at is null then 'open' else 'decided' end, null)
                   from exception_case x
                   left join unit u on u.client_id = x.client_id and u.id = x.unit_id
                   left join sku s on s.client_id = u.client_id and s.id = u.sku_id
                  where _case_code(x.id) = any (names) limit most;
    return query select _hit('lot', l.id, l.client_id, l.lot, l.lot, s.code, s.name, null, null)
                   from (select distinct on (n.client_id, n.sku_id, upper(n.lot)) n.* from inbound_line n
                          where n.lot <> '' and upper(n.lot) = any (names) order by n.client_id, n.sku_id, upper(n.lot), n.id) l
                   join sku s on s.client_id = l.client_id and s.id = l.sku_id limit most;
    return query select _hit('bench', md5(b.code)::uuid, null, b.code, b.code, null, b.mode, null, null)
                   from _benches() b where upper(b.code) = any (names) limit most;
end $$;

-- What came in as the lot of this line, of its SKU: whatever the shipment, wherever it is now.
create function _units_of_lot(of_client uuid, line uuid, most integer) returns uuid[]
language plpgsql stable as $$
begin
    return array(select i.unit_id from inbound_line l
                   join inbound_line n on upper(n.lot) = upper(l.lot) and n.lot <> '' and n.client_id = l.client_id and n.sku_id = l.sku_id
                   join inbound_item i on i.client_id = n.client_id and i.line_id = n.id
                  where l.client_id = of_client and l.id = line and i.unit_id is not null limit most);
end $$;

-- Everything that has exactly one of these names, at most `most` of each sort.
create function _named_exactly(names text[], most integer) returns setof jsonb
language plpgsql stable as $$
begin
    return query select _unit_hit('unit', u, u.serial) from unit u where u.serial = any (names) limit most;
    return query select _unit_hit('alias', u, a.type || ' ' || a.value) from alias a
                   join unit u on u.client_id = a.client_id and u.id = a.unit_id where a.value = any (names) limit most;
    return query select _order_hit('order', o, o.number) from orders o where o.number = any (names) limit most;
    return query select _order_hit('parcel', o, case when p.sscc = any (names) then p.sscc else p.tracking end)
                   from parcel p join orders o on o.client_id = p.client_id and o.id = p.order_id
                  where p.sscc = any (names) or (p.tracking <> '' and p.tracking = any (names)) limit most;
    return query select _hit('carton', c.id, c.client_id, c.code, c.code, null, c.kind, c.state,
                             (select l.code from location l where l.id = c.location_id))
                   from carton c where c.code = any (names) limit most;
    return query select _hit('inbound', i.id, i.client_id, i.number, case when i.number = any (names) then i.number else i.tracking end,
                             null, '', i.state, (select l.code from location l where l.id = i.dock_id))
                   from inbound i where i.number = any (names) or (i.tracking <> '' and i.tracking = any (names)) limit most;
    return query select _hit('rma', r.id, r.client_id, r.number, case when r.number = any (names) then r.number else r.tracking end,
                             null, '', r.state, null)
                   from rma r where r.number = any (names) or (r.tracking <> '' and r.tracking = any (names)) limit most;
    return query select _hit('return', a.id, a.client_id, a.label, a.label, null, a.what, a.state, a.bench)
                   from return_parcel a where a.label = any (names) limit most;
    return query select _unit_hit('return', u, i.plate) from return_item i
                   join unit u on u.client_id = i.client_id and u.id = i.unit_id where i.plate = any (names) limit most;
    return query select _hit('place', l.id, l.client_id, l.code, l.code, null, l.kind, null, null)
                   from location l where l.code = any (names) limit most;
    return query select _unit_hit('certificate', u, t.number) from certificate t
                   join unit u on u.client_id = t.client_id and u.id = t.unit_id where t.number = any (names) limit most;
    return query select _hit('vendor_return', v.id, v.client_id, v.number, v.number, null, v.vendor, v.state, null)
                   from vendor_return v where v.number = any (names) limit most;
    return query select _hit('sku', s.id, s.client_id, s.code, s.code, s.code, s.name, null, null)
                   from sku s where s.code = any (names)
                  union all
                 select _hit('sku', s.id, s.client_id, s.code, g.gtin, s.code, s.name, null, null)
                   from gtin g join sku s on s.client_id = g.client_id and s.id = g.sku_id
                  where g.gtin = any (select lpad(n, 14, '0') from unnest(names) as x (n) where n ~ '^[0-9]{8,14}$') limit most;
    return query select * from _code_hits(names, most);
    return query select _hit('person', p.id, null, p.name, p.name, null, p.role,
                             case when p.active then null else 'inactive' end, null)
                   from person p where length(names[1]) >= 3 and upper(p.name) like '%' || replace(replace(replace(
                        names[1], '\', '\\'), '%', '\%'), '_', '\_') || '%' limit most;
end $$;

create function audit_search(op jsonb) returns jsonb
language plpgsql stable security definer set search_path = station, pg_temp set plan_cache_mode = force_generic_plan as $$
declare names text[] := array(select jsonb_array_elements_text(op->'names'));
begin
    return jsonb_build_object('hits', (select coalesce(jsonb_agg(h), '[]')
                                         from _named_exactly(names, (op->>'most')::integer) as x (h)));
end $$;
comment on function audit_search(jsonb) is '[audit]';

-- What a text may have been meant to be: `op` has it as a serial (`name`), every text one character away
-- (`candidates`), and the last six of it (`tail` to `tail_end`, turned round). Suggestions; never taken by themselves.
create function audit_search_near(op jsonb) returns jsonb
language plpgsql stable security definer set search_path = station, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    candidates text[] := array(select jsonb_array_elements_text(op->'candidates'));
    most integer := (op->>'most')::integer;
    hits jsonb := '[]';
begin
    hits := hits || (select coalesce(jsonb_agg(_unit_hit('unit', u, u.serial) || '{"near": "fold"}'), '[]') from (
        select u.* from client c join unit u on u.client_id = c.id and u.serial_fold = _fold(op->>'name')
         limit most) u);
    hits := hits || (select coalesce(jsonb_agg(h || '{"near": "typo"}'), '[]') from (
        select _unit_hit('unit', u, u.serial) as h from unit u where u.serial = any (candidates)
        union all
        select _unit_hit('alias', u, a.type || ' ' || a.value) from alias a
          join unit u on u.client_id = a.client_id and u.id = a.unit_id where a.value = any (candidates)
        union all
        select _order_hit('order', o, o.number) from orders o where o.number = any (candidates)
        union all
        select _order_hit('parcel', o, p.tracking) from parcel p
          join orders o on o.client_id = p.client_id and o.id = p.order_id
         where p.tracking <> '' and p.tracking = any (candidates)
        union all
        select _hit('rma', r.id, r.client_id, r.number, r.number, null, '', r.state, null) from rma r
         where r.number = any (candidates)
        union all
        select _hit('place', l.id, l.client_id, l.code, l.code, null, l.kind, null, null) from location l
         where l.code = any (candidates)
        union all
        select _hit('carton', c.id, c.client_id, c.code, c.code, null, c.kind, c.state, null) from carton c
         where c.code = any (candidates)
        union all
        select _hit('inbound', i.id, i.client_id, i.number, i.number, null, '', i.state, null) from inbound i
         where i.number = any (candidates)
        union all
        select _hit('sku', s.id, s.client_id, s.code, s.code, s.code, s.name, null, null) from sku s
         where s.code = any (candidates)
        union all
        select * from _code_hits(candidates, most)
        limit most) x);
    if op ? 'tail' then
        hits := hits || (select coalesce(jsonb_agg(_unit_hit('unit', u, u.serial) || '{"near": "tail"}'), '[]') from (
            select u.* from unit u where reverse(u.serial) collate "C" >= op->>'tail'
                                     and reverse(u.serial) collate "C" < op->>'tail_end' limit most) u);
    end if;
    return jsonb_build_object('hits', hits);
end $$;
comment on function audit_search_near(jsonb) is '[audit]';

-- The units of an order, carton, place, shipment, return, lot, SKU or vendor return. `op`: of, id, client, most.
create function audit_units_of(op jsonb) returns jsonb
language plpgsql stable security definer set search_path = station, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    one uuid := (op->>'id')::uuid;
    whose uuid := (op->>'client')::uuid;
    most integer := (op->>'most')::integer;
    found_units uuid[];
begin
    found_units := case op->>'of'
        when 'order' then array(select i.unit_id from parcel p join parcel_item i on i.client_id = p.client_id
                and i.parcel_id = p.id where p.client_id = whose and p.order_id = one and i.unit_id is not null and i.live
                order by i.added_at limit most)
        when 'carton' then array(select s.unit_id from standing s where s.client_id = whose and s.carton_id = one limit most)
        when 'inbound' then array(select s.unit_id from inbound_serial s where s.client_id = whose and s.inbound_id = one
                and s.unit_id is not null limit most)
        when 'rma' then array(select n.unit_id from rma_line n where n.client_id = whose and n.rma_id = one
                and n.unit_id is not null
                union select i.unit_id from return_parcel a join return_item i on i.return_id = a.id
                where a.client_id = whose and a.rma_id = one and i.unit_id is not null limit most)
        when 'return' then array(select i.unit_id from return_item i where i.return_id = one and i.unit_id is not null limit most)
        when 'vendor_return' then array(select v.unit_id from vendor_return_unit v where v.client_id = whose
                and v.vendor_id = one limit most)
        when 'lot' then _units_of_lot(whose, one, most)
        when 'sku' then array(select u.id from unit u where u.client_id = whose and u.sku_id = one order by u.serial limit most)
        else '{}' end;
    if op->>'of' = 'place' then    -- whoever's goods lie there
        return jsonb_build_object('hits', (select coalesce(jsonb_agg(_unit_hit('unit', u, u.serial)), '[]')
            from (select * from standing x where x.location_id = one limit most) s
            join unit u on u.client_id = s.client_id and u.id = s.unit_id));
    end if;
    return jsonb_build_object('hits', (select coalesce(jsonb_agg(_unit_hit('unit', u, u.serial) order by u.serial), '[]')
        from unit u where u.id = any (found_units) and u.client_id = coalesce(whose, (select a.client_id from return_parcel a where a.id = one))));
end $$;
comment on function audit_units_of(jsonb) is '[audit]';
