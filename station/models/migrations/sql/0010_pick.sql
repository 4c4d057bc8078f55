-- Picking, once more: whole cartons into a tote, and what is not where the book has it.

alter table order_line add column missed integer not null default 0 constraint order_line_missed_not_negative check (missed >= 0);
comment on column order_line.missed is 'Exact units that the order named and a picker did not find: the office says what replaces them, nobody else.';

create or replace function _pick(op jsonb) returns jsonb
language plpgsql as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    names text[] := _names(op);
    meant uuid := _sku_meant(op);
    reason text; known jsonb; found_units uuid[]; c carton;
begin
    if told is not null then
        return told;
    end if;
    reason := coalesce(_bench_refusal(op, o), case when o.state = 'cancelled' then 'order_cancelled'
        when o.hold is not null then 'order_held' when o.tote_id is null then 'not_now' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o));
    elsif op->>'gtin' is null then
        known := _known_code(names);
    elsif meant is null and exists (select from gtin g where g.gtin = op->>'gtin') then
        return _keep(op, 'refused', 'wrong_client', jsonb_build_object('known', _known_code(array[op->>'gtin'])));
    end if;
    if known is not null then
        return _keep(_without_badge(op, known), 'refused', case known->>'what' when 'gtin' then 'gtin_for_serial'
                     else 'not_a_serial' end, jsonb_build_object('known', known));
    end if;
    found_units := array(select k.id from _candidates(op, names, meant) k);
    if cardinality(found_units) > 1 then
        return _keep(op, 'asked', 'ambiguous', _sku_choices(op, found_units));
    elsif cardinality(found_units) = 1 then
        return _pick_found(op, o, _at_rest(o.client_id, found_units[1], o.tote_id));
    end if;
    select x.* into c from carton x where x.code = any (names) and op->>'gtin' is null limit 1;
    return case when c.id is not null then _pick_carton(op, o, c) else _pick_unknown(op, o, names, meant) end;
end $$;

-- Why this carton cannot go into the tote as it is; the unit it is about.
create function _carton_pick_refusal(o orders, c carton, units unit[], sources uuid[], out reason text, out bad unit)
language plpgsql stable as $$
begin
    reason := case when c.client_id <> o.client_id then 'wrong_client' when c.state in ('expected', 'gone') then 'carton_not_here'
                   when cardinality(units) = 0 then 'carton_empty' end;
    if reason is not null then
        return;
    end if;
    select x.* into bad from unnest(units) x where x.location_id is not null and x.location_id <> all (sources) limit 1;
    if bad.id is not null then
        reason := 'lost_race';
    elsif _is_locked(o.tote_id) or exists (select from unnest(sources) p (id) where _is_locked(p.id)) then
        reason := 'place_locked'; bad := units[1];
    elsif exists (select from unnest(units) x where x.location_id = o.tote_id and x.state = 'picked') then
        reason := 'in_this_tote'; bad := units[1];
    else
        select x.* into bad from unnest(units) x left join order_line l on l.client_id = x.client_id and l.id = x.reserved_line
         where l.order_id is distinct from o.id or x.hold is not null or x.state not in ('received', 'stored')
         order by x.hold is null, x.id limit 1;
        reason := case when bad.hold is not null then 'held' when bad.id is not null then 'carton_not_whole' end;
    end if;
end $$;

-- A carton goes into the tote whole where every unit in it is kept for this very order.
create function _pick_carton(op jsonb, o orders, c carton) returns jsonb
language plpgsql as $$
declare
    tree uuid[]; ids uuid[]; sources uuid[]; units unit[]; after unit[]; why record; were jsonb;
begin
    perform from carton x where x.client_id = c.client_id and x.id = c.id for no key update;
    tree := _carton_tree(c);
    ids := _units_in(c.client_id, tree);
    sources := _lock_places(c.client_id, ids, o.tote_id);
    units := array(select x from unit x where x.client_id = c.client_id and x.id = any (ids) order by x.id for update);
    select * into why from _carton_pick_refusal(o, c, units, sources);
    if why.reason is not null then
        return _keep(op, 'refused', why.reason, case when why.reason = 'wrong_client' then '{}' else _told_of(why.bad, null)
            || _locked_facts(op, why.bad) end || jsonb_build_object('carton', _carton_told(c), 'units', cardinality(units),
            'kept', (select count(*) from unnest(units) x join order_line l on l.client_id = x.client_id and l.id = x.reserved_line
                      where l.order_id = o.id)));
    end if;
    after := array(select jsonb_populate_record(x, jsonb_build_object('state', 'picked', 'location_id', o.tote_id))
                     from unnest(units) x order by x.id);
    perform _append_set(op, 'pick', after, false, _given_facts(op) || jsonb_build_object('order', o.number, 'carton', c.code));
    were := (select jsonb_agg(jsonb_build_object('id', x.id, 'location', x.location_id, 'parent', x.parent_id) order by x.id = c.id desc)
               from carton x where x.client_id = c.client_id and x.id = any (tree));
    update carton x set location_id = o.tote_id, parent_id = case when x.id = c.id then null else x.parent_id end
     where x.client_id = c.client_id and x.id = any (tree);
    return _keep(op, 'recorded', null, jsonb_build_object('unit', _unit_facts(units[1]), 'carton', _carton_told(c), 'cartons', were,
        'units', cardinality(units), 'client', o.client_id, 'pick', _pick_job(_end_when_full(o))));
end $$;

-- ---- not where the book has it ------------------------------------------------------------------------------------

-- What is left to take at one stop is not there: those units are missing from now on, each with its case, and the order
-- gets others at once where there are any. `op`: client, order, sku (code), place and carton (codes, as the stop has them).
create function miss_stop(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    reason text := _bench_refusal(op, o);
    ids uuid[]; sources uuid[]; units unit[];
begin
    perform _is(op, 'miss_stop');
    if told is not null then
        return told;
    elsif reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o));
    end if;
    ids := _left_at(op, o);
    sources := _lock_places(o.client_id, ids, null);
    perform from unit x where x.client_id = o.client_id and x.id = any (ids) order by x.id for update;
    units := array(select x from unit x where x.client_id = o.client_id and x.id = any (_left_at(op, o)) and x.id = any (ids) order by x.id);
    if exists (select from unnest(sources) p (id) where _is_locked(p.id)) then
        return _keep(op, 'refused', 'place_locked', jsonb_build_object('locked', op->>'place'));
    end if;
    told := jsonb_build_object('units', cardinality(units), 'place', op->>'place', 'serials', (
        select coalesce(jsonb_agg(x.serial order by x.serial), '[]') from unnest(units) x), 'named', _named_by_order(units));
    if cardinality(units) > 0 then
        perform _miss(op, o, units);
    end if;
    told := told || jsonb_build_object('kept', _allocate_order(op, o));
    return _keep(op, 'recorded', null, told || jsonb_build_object('pick', _pick_job(o)));    -- a statement of its own sees it
end $$;
comment on function miss_stop(jsonb) is '[bench]';

-- The units of one stop of the walk that are still to be taken.
create function _left_at(op jsonb, o orders) returns uuid[]
language plpgsql stable as $$
begin
    return array(select u.id from order_line l join reservation r on r.client_id = l.client_id and r.line_id = l.id
          join unit u on u.client_id = r.client_id and u.id = r.unit_id
          join sku s on s.client_id = u.client_id and s.id = u.sku_id
          left join location p on p.id = u.location_id left join carton k on k.client_id = u.client_id and k.id = u.carton_id
         where l.client_id = o.client_id and l.order_id = o.id and u.state in ('received', 'stored') and s.code = op->>'sku'
           and p.code is not distinct from op->>'place' and k.code is not distinct from op->>'carton' order by u.id);
end $$;

-- How many of these were kept because their order named them and no other: nothing may take their place.
create function _named_by_order(units unit[]) returns bigint
language sql stable
return (select count(*) from unnest(units) u join sku s on s.client_id = u.client_id and s.id = u.sku_id and s.exact
         where not coalesce((select e.facts ? 'rule' from event e where e.client_id = u.client_id and e.unit_id = u.id
                                and e.kind = 'reserve' and e.reserved_line = u.reserved_line order by e.rev desc limit 1), false));

create function _miss(op jsonb, o orders, units unit[]) returns void
language plpgsql as $$
declare
    u unit; after unit[] := '{}';
    facts jsonb := jsonb_strip_nulls(jsonb_build_object('order', o.number, 'place', op->>'place', 'carton', op->>'carton'));
begin
    update order_line l set missed = l.missed + n.n
      from (select x.reserved_line as id, _named_by_order(array_agg(x)) as n from unnest(units) x group by 1) n
     where l.client_id = o.client_id and l.id = n.id and n.n > 0;
    delete from reservation r where r.client_id = o.client_id and r.unit_id in (select x.id from unnest(units) x);
    foreach u in array units loop
        perform _open_case(op, 'data_no_product', 'picking', u.id, u, facts || jsonb_build_object('serial', u.serial));
        u.state := 'missing'; u.location_id := null; u.carton_id := null; u.reserved_line := null;
        after := array_append(after, u);
    end loop;
    perform _append_set(op, 'miss', after, false, _given_facts(op) || facts);
end $$;

-- As before, but what the order named and nobody found is not replaced by the program.
create or replace function _allocate_order(op jsonb, o orders) returns jsonb
language plpgsql as $$
declare
    l order_line; need bigint; kept bigint; told jsonb := '[]';
begin
    for l in select x.* from order_line x where x.client_id = o.client_id and x.order_id = o.id order by x.number loop
        need := _unkept(l);
        kept := case when need > l.missed then _reserve_first(op, l, need - l.missed) else 0 end;
        if need > 0 then
            told := told || jsonb_build_object('line', l.number, 'kept', kept, 'short', need - kept,
                'sku', (select s.code from sku s where s.client_id = l.client_id and s.id = l.sku_id));
        end if;
    end loop;
    return told;
end $$;
