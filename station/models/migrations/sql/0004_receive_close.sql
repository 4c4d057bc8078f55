-- The end of an announcement: what is short and what is over, the receipt, the discrepancy report.

create function _receipt_line(l inbound_line) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('sku', s.code, 'name', s.name, 'lot', l.lot, 'made', l.made, 'announced', l.announced,
        'received', l.received, 'carton', coalesce((select c.code from carton c where c.client_id = l.client_id
                                                      and c.id = l.carton_id), ''),
        'unseen', (select coalesce(sum(m.quantity), 0) from inbound_item m where m.client_id = l.client_id and m.line_id = l.id
                      and m.how in ('inferred', 'listed')),
        'serials', (select coalesce(jsonb_agg(u.serial order by u.serial), '[]') from inbound_item m
                      join unit u on u.client_id = m.client_id and u.id = m.unit_id
                     where m.client_id = l.client_id and m.line_id = l.id),
        'missing', (select coalesce(jsonb_agg(x.serial order by x.serial), '[]') from inbound_serial x
                     where x.client_id = l.client_id and x.inbound_id = l.inbound_id and x.line_id = l.id and x.unit_id is null))
      from sku s where s.client_id = l.client_id and s.id = l.sku_id);
end $$;

-- Everything its papers say, fixed at this moment.
create function _receipt(i inbound, person uuid, bench text) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('site', h.name, 'address', h.address, 'zone', h.zone, 'client', c.name, 'order', i.number,
        'version', i.version, 'tracking', i.tracking, 'blind', i.blind, 'arrived_at', i.arrived_at, 'closed_at', i.closed_at,
        'person', _person_named(person), 'bench', bench,
        'announced', (select coalesce(sum(l.announced), 0) from inbound_line l
                       where l.client_id = i.client_id and l.inbound_id = i.id),
        'received', (select coalesce(sum(l.received), 0) from inbound_line l
                      where l.client_id = i.client_id and l.inbound_id = i.id),
        'lines', (select coalesce(jsonb_agg(_receipt_line(l) order by l.number), '[]') from inbound_line l
                   where l.client_id = i.client_id and l.inbound_id = i.id and (l.announced > 0 or l.received > 0)),
        'findings', (select coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'sku', coalesce(s.code, ''),
                            'name', coalesce(s.name, ''), 'serial', f.serial, 'quantity', f.quantity, 'at', f.at,
                            'photo', f.photo, 'facts', f.facts) order by f.kind, f.at), '[]')
                       from _findings_of(i) f left join sku s on s.client_id = f.client_id and s.id = f.sku_id))
      from site h, client c where c.id = i.client_id);
end $$;

-- What the list is short of, line by line, and what came beyond it.
create function _differences(op jsonb, i inbound) returns void
language plpgsql as $$
declare l inbound_line; nobody unit; kind text;
begin
    nobody.client_id := i.client_id;
    for l in select x.* from inbound_line x where x.client_id = i.client_id and x.inbound_id = i.id
                and x.received <> x.announced order by x.number loop
        kind := case when l.received < l.announced then 'short' else 'over' end;
        perform _found(op, i, kind, l.id, l.sku_id, nobody, '', abs(l.announced - l.received), '{}');
    end loop;
end $$;

create function close_inbound(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    reason text; paper jsonb; found_ones integer;
begin
    perform _is(op, 'close_inbound');
    if told is not null then
        return told;
    end if;
    reason := coalesce(nullif(_inbound_refusal(op, i), 'place_locked'), case when i.state = 'closed' then 'inbound_closed'
        when exists (select from carton c where c.client_id = i.client_id and c.inbound_id = i.id and c.sample_left > 0)
        then 'sample_open' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i) || jsonb_build_object('code', (select min(c.code) from carton c
            where c.client_id = i.client_id and c.inbound_id = i.id and c.sample_left > 0)));
    end if;
    if not i.blind then
        perform _differences(op, i);
    end if;
    update inbound x set state = 'closed', closed_at = clock_timestamp(), lease_bench = null, lease_person = null,
           lease_until = null
     where x.client_id = i.client_id and x.id = i.id returning * into i;
    paper := _receipt(i, (op->>'operator')::uuid, op->>'bench');
    found_ones := jsonb_array_length(paper->'findings');
    perform _order_inbound_paper(op, i, 'receipt', paper);
    if found_ones > 0 then
        perform _order_inbound_paper(op, i, 'discrepancies', paper);
    end if;
    return _keep(op, 'recorded', null, jsonb_build_object('inbound', i.number, 'announced', paper->'announced',
        'received', paper->'received', 'findings', found_ones, 'seconds', extract(epoch from i.closed_at - i.arrived_at)::bigint,
        'prints', _inbound_prints(op)));
end $$;
comment on function close_inbound(jsonb) is '[bench]';
