-- What is read while a place is counted. The same answer for whatever is read: who counts is told how many, and
-- whether it was counted before, never whether the book has it here.

-- One scan, one round trip: a unit, a serial nobody knows, or one piece of goods without serials.
create function count_unit(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    r count_round := _round_of(op);
    names text[] := _names(op);
    reason text := _round_refusal(op, r);
    known jsonb; units unit[];
begin
    perform _is(op, 'count_unit');
    if told is not null then
        return told;
    elsif reason is not null then
        return _keep(op, 'refused', reason, _whereabouts(op));
    end if;
    if op->>'gtin' is null then
        known := _known_code(names);
    elsif exists (select from gtin g join sku s on s.client_id = g.client_id and s.id = g.sku_id
                   where g.gtin = op->>'gtin' and s.policy in ('none', 'outbound')) then
        return _count_goods(op, r);
    end if;
    if known->>'what' = 'gtin' then
        return _count_goods(op || jsonb_build_object('gtin', (select lpad(n, 14, '0') from unnest(names) as x (n)
                            where n ~ '^[0-9]{8,14}$' and exists (select from gtin g where g.gtin = lpad(n, 14, '0')) limit 1)), r);
    elsif known is not null then
        return _keep(_without_badge(op, known), 'refused', 'not_a_serial', jsonb_build_object('known', known));
    elsif cardinality(names) = 0 then
        return _keep(op, 'refused', 'unreadable', null);
    end if;
    units := array(select x from _anyones(op, names) x order by x.client_id, x.id);
    if cardinality(units) > 1 then
        return _keep(op, 'asked', 'ambiguous', _unit_choices(units));
    end if;
    return _keep(op, 'recorded', null, _count_one(op, r, units[1], coalesce((units[1]).serial, op #>> '{candidates,0}')));
end $$;
comment on function count_unit(jsonb) is '[bench]';

create function _whereabouts(op jsonb) returns jsonb
language sql stable
return (select jsonb_build_object('place', l.code, 'by', r.bench, 'person', _person_named(r.counter))
          from location l left join count_round r on r.location_id = l.id and r.ended_at is null and r.left_at is null
         where l.id = (op->>'location')::uuid);

create function _unit_choices(units unit[]) returns jsonb
language sql stable
return (select jsonb_build_object('choices', jsonb_agg(jsonb_build_object('client', x.client_id, 'client_name', c.name,
               'sku_id', s.id, 'sku', s.code, 'name', s.name) order by s.code))
          from unnest(units) x join sku s on s.client_id = x.client_id and s.id = x.sku_id join client c on c.id = x.client_id);

create function _count_one(op jsonb, r count_round, u unit, name text) returns jsonb
language plpgsql as $$
declare
    fresh boolean;
    total integer := r.seen;
begin
    insert into count_scan (count_id, location_id, round, key, name, unit_id, client_id, sku_id, via, op_id, at)
    values (r.count_id, r.location_id, r.round, coalesce(u.id::text, name), name, u.id, u.client_id,
            coalesce(u.sku_id, (select g.sku_id from gtin g where g.gtin = op->>'gtin' limit 1)),
            case when (op->>'keyed')::boolean then 'keyed' else 'scan' end, (op->>'id')::uuid, clock_timestamp())
    on conflict do nothing;
    fresh := found;
    if fresh then
        update count_round x set seen = x.seen + 1 where x.count_id = r.count_id and x.location_id = r.location_id
           and x.round = r.round returning x.seen into total;
    end if;
    return jsonb_build_object('seen', total, 'twice', not fresh, 'name', op #>> '{candidates,0}');
end $$;

-- Goods without serials, by product code or SKU: so many pieces more; a code may stand for an inner pack of several.
create function count_quantity(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    r count_round := _round_of(op);
    reason text := _round_refusal(op, r);
begin
    perform _is(op, 'count_quantity');
    if told is not null then
        return told;
    elsif reason is not null then
        return _keep(op, 'refused', reason, _whereabouts(op));
    end if;
    return _count_goods(op, r);
end $$;
comment on function count_quantity(jsonb) is '[bench]';

create function _count_goods(op jsonb, r count_round) returns jsonb
language plpgsql as $$
declare
    kinds sku[] := array(select s from gtin g join sku s on s.client_id = g.client_id and s.id = g.sku_id
                          where g.gtin = op->>'gtin' and (op->>'client' is null or s.client_id = (op->>'client')::uuid)
                          order by s.client_id);
    s sku := kinds[1];
    pieces bigint; reason text; total integer;
begin
    pieces := coalesce((op->>'quantity')::bigint, 1) * coalesce((select g.quantity from gtin g
               where g.client_id = s.client_id and g.gtin = op->>'gtin'), 1);
    reason := case when s.id is null then 'unknown_product' when s.policy not in ('none', 'outbound') then 'gtin_for_serial'
                   when pieces not between 1 and 1000000 then 'not_now' end;
    if cardinality(kinds) > 1 then
        return _keep(op, 'asked', 'ambiguous', (select jsonb_build_object('gtin', op->>'gtin', 'choices', jsonb_agg(
            jsonb_build_object('client', c.id, 'client_name', c.name, 'sku_id', k.id, 'sku', k.code, 'name', k.name)))
            from unnest(kinds) k join client c on c.id = k.client_id));
    elsif reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('known', jsonb_build_object('name', s.name), 'code', op->>'gtin'));
    end if;
    insert into count_scan as x (count_id, location_id, round, key, name, client_id, sku_id, counted, quantity, op_id, at)
    values (r.count_id, r.location_id, r.round, s.id || '/' || (op->>'gtin'), op->>'gtin', s.client_id, s.id, true, pieces, (op->>'id')::uuid, clock_timestamp())
    on conflict (count_id, location_id, round, key) do update set quantity = x.quantity + excluded.quantity, at = excluded.at;
    select sum(x.quantity) into total from count_scan x where x.count_id = r.count_id and x.location_id = r.location_id
       and x.round = r.round and x.counted and x.sku_id = s.id;
    return _keep(op, 'recorded', null, jsonb_build_object('seen', r.seen, 'item', jsonb_build_object('sku', s.code,
        'name', s.name, 'picture', s.picture, 'gtin', op->>'gtin', 'quantity', total), 'came', pieces));
end $$;

-- Many tags of an RFID reader in one act. `tags`: [{epc, gtin, serial}], the last two where the tag says them. A tag
-- that several units answer to is nobody's: it is counted as unknown.
create function count_tags(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    r count_round := _round_of(op);
    reason text := _round_refusal(op, r);
    slim jsonb := op - 'tags';
    fresh integer;
begin
    perform _is(op, 'count_tags');
    if told is not null then
        return told;
    elsif reason is not null then
        return _keep(slim, 'refused', reason, _whereabouts(op));
    end if;
    insert into count_scan (count_id, location_id, round, key, name, unit_id, client_id, sku_id, via, op_id, at)
    select r.count_id, r.location_id, r.round, coalesce(u.id::text, t.name), coalesce(u.serial, t.name), u.id, u.client_id, u.sku_id, 'rfid',
           (op->>'id')::uuid, clock_timestamp()
      from _tagged(op->'tags') t left join unit u on u.client_id = t.client_id and u.id = t.unit_id
     order by coalesce(u.id::text, t.name)
    on conflict do nothing;
    get diagnostics fresh = row_count;
    update count_round x set seen = x.seen + fresh where x.count_id = r.count_id and x.location_id = r.location_id
       and x.round = r.round returning * into r;
    return _keep(slim, 'recorded', null, jsonb_build_object('seen', r.seen, 'tags', jsonb_array_length(op->'tags'), 'fresh', fresh));
end $$;
comment on function count_tags(jsonb) is '[bench]';

-- Each tag once, and the one unit it means: by the EPC as an alias, or by product and serial.
create function _tagged(tags jsonb) returns table (name text, client_id uuid, unit_id uuid)
language sql stable
begin atomic
    with t as materialized (select distinct on (_normalise(x.epc)) _normalise(x.epc) as epc, x.gtin, _normalise(x.serial) as serial
                              from jsonb_to_recordset(tags) as x (epc text, gtin text, serial text)),
         hit as (select t.epc, u.client_id, u.id from t join gtin g on g.gtin = t.gtin
                   join unit u on u.client_id = g.client_id and u.sku_id = g.sku_id and u.serial = t.serial
                 union select t.epc, a.client_id, a.unit_id from t join alias a on a.value = t.epc),
         one as (select h.epc, (array_agg(h.client_id))[1] as client_id, (array_agg(h.id))[1] as id
                   from hit h group by h.epc having count(*) = 1)
    select coalesce(t.gtin || '/' || t.serial, t.epc), one.client_id, one.id from t left join one on one.epc = t.epc;
end;

-- The newest thing that was counted in this round is not counted.
create function uncount_last(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    r count_round := _round_of(op);
    reason text := _round_refusal(op, r);
    last count_scan;
begin
    perform _is(op, 'uncount_last');
    if told is not null then
        return told;
    end if;
    select s.* into last from count_scan s where s.count_id = r.count_id and s.location_id = r.location_id
       and s.round = r.round and s.via <> 'rfid' order by s.at desc, s.op_id desc limit 1;
    reason := coalesce(reason, case when last.name is null then 'nothing_to_undo' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _whereabouts(op));
    end if;
    delete from count_scan s where s.count_id = r.count_id and s.location_id = r.location_id and s.round = r.round
       and s.key = last.key;
    update count_round x set seen = x.seen - (not last.counted)::integer where x.count_id = r.count_id
       and x.location_id = r.location_id and x.round = r.round returning * into r;
    return _keep(op, 'recorded', null, jsonb_build_object('counting', _counting(r), 'name', last.name));
end $$;
comment on function uncount_last(jsonb) is '[bench]';
