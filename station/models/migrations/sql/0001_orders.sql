-- The order in hand: lease, notes, counted goods, undo.

create function _job(o orders) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object(
        'order', o.id, 'number', o.number, 'client', o.client_id, 'state', o.state,
        'client_name', (select name from client where id = o.client_id), 'lane', o.lane, 'carrier', o.carrier,
        'cut_off', o.cut_off, 'leased_until', o.lease_until,
        'tote', (select code from location where id = o.tote_id),
        'lines', (select coalesce(jsonb_agg(jsonb_build_object(
                'id', l.id, 'sku_id', s.id, 'sku', s.code, 'name', s.name, 'picture', s.picture, 'policy', s.policy,
                'exact', s.exact, 'ordered', l.ordered, 'packed', l.packed, 'weight_g', s.weight_g, 'profile', s.profile,
                'gtins', (select coalesce(jsonb_agg(g.gtin order by g.quantity, g.gtin), '[]') from gtin g
                           where g.client_id = s.client_id and g.sku_id = s.id),
                'serials', (select coalesce(jsonb_agg(u.serial order by i.id), '[]')
                              from parcel p
                              join parcel_item i on i.client_id = p.client_id and i.parcel_id = p.id and i.line_id = l.id
                              join unit u on u.client_id = i.client_id and u.id = i.unit_id
                             where p.client_id = o.client_id and p.order_id = o.id and p.state <> 'shipped'),
                'wanted', (select coalesce(jsonb_agg(u.serial order by u.serial), '[]') from reservation r
                             join unit u on u.client_id = r.client_id and u.id = r.unit_id
                            where r.client_id = l.client_id and r.line_id = l.id)) order by l.number), '[]')
            from order_line l join sku s on s.client_id = l.client_id and s.id = l.sku_id
           where l.client_id = o.client_id and l.order_id = o.id),
        'parcels', (select coalesce(jsonb_agg(_parcel_facts(p) order by p.number), '[]') from parcel p
                     where p.client_id = o.client_id and p.order_id = o.id),
        'notes', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'text', n.text,
                         'confirmed', n.confirmed_at is not null) order by n.id), '[]')
                    from order_note n where n.client_id = o.client_id and n.order_id = o.id));
end $$;

create function _person_named(person_id uuid) returns text
language plpgsql stable as $$
begin
    return (select name from person where id = person_id);
end $$;

-- What this bench has done today, in the unit it counts its day by.
create function _done_today(op jsonb) returns bigint
language plpgsql stable as $$
begin
    return (select count(*) from parcel p where p.bench = op->>'bench' and p.shipped_at >= date_trunc('day', now()));
end $$;

-- Badge to person, in one round trip. The bench sends the SHA-256 of the badge (hex): the badge is kept nowhere.
create function sign_on(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    who person;
begin
    perform _is(op, 'sign_on');
    if told is not null then
        return told;
    end if;
    select p.* into who from badge b join person p on p.id = b.person_id
     where b.digest = decode(op->>'badge', 'hex') and b.revoked_at is null and p.active;
    op := op - 'badge' - 'raw';
    if who.id is null then
        return _keep(op, 'refused', 'unknown_badge', null);
    end if;
    return _keep(op || jsonb_build_object('operator', who.id), 'recorded', null, jsonb_build_object(
        'person', jsonb_build_object('id', who.id, 'name', who.name, 'role', who.role, 'language', who.language),
        'today', _done_today(op),
        'unsettled', _unsettled(op->>'bench')));
end $$;
comment on function sign_on(jsonb) is '[bench]';

-- Paper that was ordered at this bench and has no good end yet: offered again at start-up.
create function _unsettled(bench_name text) returns jsonb
language plpgsql stable as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'kind', j.kind, 'fate', j.fate,
                                                         'parcel', j.parcel_id, 'payload', j.payload)
                                      order by j.ordered_at), '[]')
              from print_job j where j.bench = bench_name and j.fate in ('ordered', 'failed', 'unknown')
               and not exists (select from print_job k where k.client_id = j.client_id and k.parcel_id = j.parcel_id
                                and k.kind = j.kind and k.ordered_at > j.ordered_at and k.fate <> 'cancelled'));
end $$;

-- What a bench needs before anybody signs on.
create function bench_start(op jsonb) returns jsonb
language sql stable security definer set search_path = station, pg_temp
return (select jsonb_build_object('site', name, 'address', address, 'zone', zone,
               'command_key', encode(command_key, 'hex'), 'unsettled', _unsettled(op->>'bench')) from site);
comment on function bench_start(jsonb) is '[bench]';

-- A refusal that happened before the database was asked, kept with its reason.
create function keep_refusal(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
begin
    op := op || '{"kind": "refused_scan"}';    -- whatever else it says it was
    return coalesce(_answered(op), _keep(op, 'refused', op->>'reason',
                                         case when jsonb_typeof(op->'facts') = 'object' then _shallow(op->'facts') end));
end $$;
comment on function keep_refusal(jsonb) is '[bench]';

-- Which orders a code names: its number, its tote, one of its parcels.
create function _orders_of(code text) returns setof orders
language sql stable
begin atomic
    select o.* from orders o where o.number = code
    union
    select o.* from orders o join location t on t.id = o.tote_id where t.code = _orders_of.code
    union
    select o.* from orders o join parcel p on p.client_id = o.client_id and p.order_id = o.id
     where p.sscc = _orders_of.code or (p.tracking = _orders_of.code and p.tracking <> '');
end;

create function take_order(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    o orders; found_orders integer; reason text;
    minutes integer := least(greatest(coalesce((op->>'lease_minutes')::integer, 30), 1), 1440);    -- a day at most
begin
    perform _is(op, 'take_order');
    if told is not null then
        return told;
    elsif _role(op) is null then
        return _keep(op, 'refused', 'not_allowed', null);
    end if;
    select count(*) into found_orders from _orders_of(op->>'code') x
     where op->>'client' is null or x.client_id = (op->>'client')::uuid;
    if found_orders = 0 then
        return _keep(op, 'refused', 'unknown_order', jsonb_build_object('code', op->>'code',
            'tote', exists (select from location where code = op->>'code' and kind = 'tote')));
    elsif found_orders > 1 then
        return _keep(op, 'asked', 'ambiguous', (select jsonb_build_object('code', op->>'code', 'choices', jsonb_agg(
            jsonb_build_object('client', c.id, 'name', c.name, 'order', x.number) order by c.name))
            from _orders_of(op->>'code') x join client c on c.id = x.client_id));
    end if;
    select x.* into o from _orders_of(op->>'code') x
     where op->>'client' is null or x.client_id = (op->>'client')::uuid;
    select * into o from orders x where x.client_id = o.client_id and x.id = o.id for no key update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := case when o.state = 'shipped' then 'order_shipped' when o.state = 'cancelled' then 'order_cancelled'
                   when o.hold is not null then 'order_held'
                   when o.lease_bench <> op->>'bench' and o.lease_until > clock_timestamp() then 'order_leased' end;
    if reason is not null then
        return _keep(op || jsonb_build_object('order', o.id), 'refused', reason, jsonb_build_object(
            'order', o.number, 'at', o.shipped_at, 'hold', o.hold, 'by', o.lease_bench,
            'person', _person_named(o.lease_person), 'until', o.lease_until));
    end if;
    update orders x set state = case x.state when 'open' then 'packing' else x.state end,
           lease_bench = op->>'bench', lease_person = (op->>'operator')::uuid,
           lease_minutes = minutes, lease_until = clock_timestamp() + make_interval(mins => minutes)
     where x.client_id = o.client_id and x.id = o.id returning * into o;
    perform _open_parcel(op, o);
    return _keep(op || jsonb_build_object('order', o.id), 'recorded', null, jsonb_build_object('job', _job(o)));
end $$;
comment on function take_order(jsonb) is '[bench]';

-- The box to pack into, unless there is one in work already.
create function _open_parcel(op jsonb, o orders) returns void
language plpgsql as $$
begin
    insert into parcel (client_id, id, order_id, number, bench, expected_g)
    select o.client_id, _derived((op->>'id')::uuid, 'parcel'), o.id,
           (select count(*) + 1 from parcel p where p.client_id = o.client_id and p.order_id = o.id),
           op->>'bench', _packaging(o.client_id)
     where not exists (select from parcel p where p.client_id = o.client_id and p.order_id = o.id
                                              and p.state <> 'shipped');
end $$;

create function release_order(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    reason text;
begin
    perform _is(op, 'release_order');
    if told is not null then
        return told;
    end if;
    reason := _bench_refusal(op, o);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o));
    end if;
    update orders x set lease_bench = null, lease_person = null, lease_until = null,
           state = case when x.state = 'packing' and not exists (
               select from order_line l where l.client_id = x.client_id and l.order_id = x.id and l.packed > 0)
               then 'open' else x.state end
     where x.client_id = o.client_id and x.id = o.id;
    return _keep(op, 'recorded', null, jsonb_build_object('order', o.number));
end $$;
comment on function release_order(jsonb) is '[bench]';

create function confirm_note(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    reason text;
begin
    perform _is(op, 'confirm_note');
    if told is not null then
        return told;
    end if;
    reason := _bench_refusal(op, o);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o));
    end if;
    update order_note n set confirmed_at = clock_timestamp(), confirmed_by = (op->>'operator')::uuid
     where n.client_id = o.client_id and n.order_id = o.id and n.id = (op->>'note')::uuid and n.confirmed_at is null;
    return _keep(op, 'recorded', null, jsonb_build_object('job', _job(o)));
end $$;
comment on function confirm_note(jsonb) is '[bench]';

-- A bench that is packing keeps its order: the lease is renewed by work, once half of it is gone.
create function _renew(o orders) returns void
language plpgsql as $$
begin
    if o.lease_until < clock_timestamp() + make_interval(secs => o.lease_minutes * 30) then
        update orders x set lease_until = clock_timestamp() + make_interval(mins => o.lease_minutes)
         where x.client_id = o.client_id and x.id = o.id;
    end if;
end $$;

-- Goods without serials, by GTIN; a GTIN may stand for an inner pack of several.
create function pack_counted(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    p parcel := _parcel_of(op);
    g gtin; s sku; l order_line; reason text; taken bigint;
begin
    perform _is(op, 'pack_counted');
    if told is not null then
        return told;
    end if;
    select * into g from gtin x where x.client_id = o.client_id and x.gtin = op->>'gtin';
    select * into s from sku x where x.client_id = g.client_id and x.id = g.sku_id;
    l := _line_for(o, g.sku_id, null);
    taken := coalesce((op->>'quantity')::integer, 1)::bigint * coalesce(g.quantity, 1);
    reason := coalesce(_order_refusal(op, o, p), case
        when g.gtin is null and exists (select from gtin x where x.gtin = op->>'gtin') then 'wrong_client'
        when g.gtin is null then 'unknown_unit'
        when l.id is null then 'wrong_sku'
        when s.policy <> 'none' then 'gtin_for_serial'
        when taken < 1 then 'not_now'
        when l.packed + taken > l.ordered then 'line_full' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o) || jsonb_build_object(
            'known', _known_code(array[op->>'gtin']), 'taken', taken,
            'gate', jsonb_build_object('left', l.ordered - l.packed),
            'item', jsonb_build_object('sku', s.code, 'name', s.name)));
    end if;
    perform _renew(o);
    update order_line set packed = packed + taken where client_id = l.client_id and id = l.id returning * into l;
    insert into parcel_item (client_id, parcel_id, id, line_id, sku_id, quantity)
    values (p.client_id, p.id, (op->>'id')::uuid, l.id, s.id, taken);
    update parcel set items = items + taken, expected_g = expected_g + s.weight_g * taken, bench = op->>'bench'
     where client_id = p.client_id and id = p.id returning * into p;
    return _keep(op, 'recorded', null, jsonb_build_object('taken', taken,
        'item', jsonb_build_object('sku', s.code, 'name', s.name, 'picture', s.picture)) || _progress(o, p, l));
end $$;
comment on function pack_counted(jsonb) is '[bench]';

-- The newest thing that went into the box comes out again.
create function undo_last(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    p parcel := _parcel_of(op);
    i parcel_item; u unit; reason text;
begin
    perform _is(op, 'undo_last');
    if told is not null then
        return told;
    end if;
    select * into i from parcel_item x where x.client_id = p.client_id and x.parcel_id = p.id and x.live
     order by x.added_at desc, x.id desc limit 1;
    reason := coalesce(_bench_refusal(op, o), case when p.id is null then 'not_now'
        when p.state <> 'open' then 'parcel_closed' when i.id is null then 'nothing_to_undo' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o));
    elsif i.unit_id is null then
        return _keep(op, 'recorded', null, _take_counted_out(o, p, i));
    end if;
    select x.* into u from unit x where x.client_id = i.client_id and x.id = i.unit_id for update;
    op := op || jsonb_build_object('facts', _given_facts(op) || '{"undo": true}');
    return _keep(op, 'recorded', null, _take_out(op, o, p, u));
end $$;
comment on function undo_last(jsonb) is '[bench]';

create function _take_counted_out(o orders, p parcel, i parcel_item) returns jsonb
language plpgsql as $$
declare
    l order_line;
    s sku := (select x from sku x where x.client_id = i.client_id and x.id = i.sku_id);
begin
    delete from parcel_item x where x.client_id = i.client_id and x.parcel_id = i.parcel_id and x.id = i.id;
    update order_line x set packed = x.packed - i.quantity where x.client_id = i.client_id and x.id = i.line_id
     returning * into l;
    update parcel x set items = x.items - i.quantity, expected_g = _expected(p)
     where x.client_id = p.client_id and x.id = p.id returning * into p;
    return jsonb_build_object('taken', -i.quantity,
        'item', jsonb_build_object('sku', s.code, 'name', s.name, 'picture', s.picture)) || _progress(o, p, l);
end $$;
