-- The box is closed, weighed, labelled, proved and handed over; its paper is ordered in the same act.

create function _check_digit(digits text) returns text
language sql immutable
return (select ((10 - sum(substr(digits, n, 1)::integer * case when (length(digits) - n) % 2 = 0 then 3 else 1 end) % 10) % 10)::text
          from generate_series(1, length(digits)) as n);

-- The next SSCC of the house: extension 0, the company prefix, a running number that never repeats, check digit.
create function _next_sscc() returns text
language plpgsql as $$
declare h site; body text;
begin
    update site set sscc_next = sscc_next + 1 returning * into h;
    body := '0' || h.sscc_prefix || lpad((h.sscc_next - 1)::text, 16 - length(h.sscc_prefix), '0');
    if length((h.sscc_next - 1)::text) > 16 - length(h.sscc_prefix) then    -- lpad would cut it, and so repeat it
        raise exception 'the SSCC numbers of this prefix are used up' using constraint = 'site_sscc_used_up';
    end if;
    return body || _check_digit(body);
end $$;

-- Another person, known by badge, whose role may lift blocks. Null reason: allowed.
create function _second_person(op jsonb, out who person, out reason text)
language plpgsql as $$
begin
    select p.* into who from badge b join person p on p.id = b.person_id
     where b.digest = decode(op->>'overridden_by', 'hex') and b.revoked_at is null and p.active;
    reason := case when who.id is null then 'unknown_badge'
                   when who.id = (op->>'operator')::uuid or op->>'operator' is null then 'same_person'
                   when who.role <> 'supervisor' then 'not_allowed'
                   when coalesce(btrim(op->>'override_reason'), '') = '' then 'not_now' end;
end $$;

-- What stands against closing this box as it is, in order. An override lifts these and nothing else.
create function _blocks(op jsonb, p parcel, rules jsonb) returns text[]
language plpgsql stable as $$
declare
    weight_g numeric := (op->>'weight_g')::numeric;
begin
    return array_remove(array[
        case when rules->>'photo' = 'required' and op->>'photo' is null then 'photo_missing' end,
        case when coalesce(rules #>> '{weight,required}', 'false') = 'true' and weight_g is null then 'weight_missing'
             when coalesce((op->>'stable')::boolean, true) = false then 'weight_unsettled'
             when abs(weight_g - p.expected_g) > _tolerance(p) then 'weight_off' end], null);
end $$;

create function close_parcel(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    p parcel := _parcel_of(op);
    blocks text[]; reason text; second record; who person;
begin
    perform _is(op, 'close_parcel');
    if told is not null then
        return told;
    end if;
    blocks := _blocks(op, p, (select c.rules from client c where c.id = p.client_id));
    reason := coalesce(_order_refusal(op, o, p), case when p.items = 0 then 'parcel_empty' end,
        _prefix_refusal());
    if reason is null and cardinality(blocks) > 0 and op ? 'overridden_by' then
        select * into second from _second_person(op);
        who := second.who; reason := second.reason;
    elsif reason is null then
        reason := blocks[1];
    end if;
    op := op - 'overridden_by';    -- a badge is kept nowhere
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o) || jsonb_build_object('block', blocks[1], 'blocks', blocks,
            'parcel', _parcel_facts(p), 'weight_g', (op->>'weight_g')::numeric));
    end if;
    update parcel set state = 'closed', sscc = _next_sscc(), weight_g = (op->>'weight_g')::numeric, photo = op->>'photo',
           closed_at = clock_timestamp(), bench = op->>'bench'
     where client_id = p.client_id and id = p.id returning * into p;
    perform _order_papers(op, o, p, array['label', 'papers'], false);
    return _keep(op, 'recorded', null, jsonb_build_object('job', _job(o), 'prints', _prints_of(op),
        'photo_wanted', op->>'photo' is null and exists (select from client c where c.id = p.client_id
                                                            and c.rules->>'photo' = 'wanted'),
        'lifted', blocks[1], 'blocks', blocks, 'lifted_by', who.name, 'lifted_by_id', who.id,
        'why', case when who.id is not null then op->>'override_reason' end));
end $$;
comment on function close_parcel(jsonb) is '[bench]';

create function _prints_of(op jsonb) returns jsonb
language plpgsql stable as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'kind', j.kind, 'parcel', j.parcel_id,
                                                         'payload', j.payload) order by j.ordered_at, j.id), '[]')
              from print_job j where j.op_id = (op->>'id')::uuid);
end $$;

-- Everything a paper of this box says, fixed at this moment: a reprint is the same paper.
create function _paper(o orders, p parcel) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('site', h.name, 'address', h.address, 'zone', h.zone, 'client', c.name, 'order', o.number,
        'lane', o.lane, 'carrier', o.carrier, 'ship_to', o.ship_to, 'cut_off', o.cut_off, 'sscc', p.sscc,
        'parcel', p.number, 'weight_g', p.weight_g, 'closed_at', p.closed_at, 'tracking', p.tracking,
        'last', not exists (select from order_line l where l.client_id = o.client_id and l.order_id = o.id
                                                       and l.packed < l.ordered),
        'lines', (select coalesce(jsonb_agg(x.line order by x.number), '[]') from (
            select l.number, jsonb_build_object('sku', s.code, 'name', s.name, 'quantity', sum(i.quantity),
                   'origin', s.origin, 'hs_code', s.hs_code, 'value', s.value, 'currency', s.currency,
                   'serials', coalesce(jsonb_agg(u.serial order by i.id) filter (where u.id is not null), '[]')) as line
              from parcel_item i
              join order_line l on l.client_id = i.client_id and l.id = i.line_id
              join sku s on s.client_id = i.client_id and s.id = i.sku_id
              left join unit u on u.client_id = i.client_id and u.id = i.unit_id
             where i.client_id = p.client_id and i.parcel_id = p.id
             group by l.number, s.code, s.name, s.origin, s.hs_code, s.value, s.currency) x))
      from site h, client c where c.id = o.client_id);
end $$;

-- The carrier's own label, as it came with the order.
create function _carrier_label(o orders) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('media', d.media, 'content', translate(encode(d.content, 'base64'), E'\n', ''))
              from order_document d where d.client_id = o.client_id and d.order_id = o.id and d.kind = 'carrier_label');
end $$;

create function _order_papers(op jsonb, o orders, p parcel, what text[], again boolean) returns void
language plpgsql as $$
declare
    paper jsonb := _paper(o, p);
    this text;
    kinds text[] := '{}';
    first print_job;
begin
    if 'label' = any (what) then
        kinds := kinds || 'parcel_label'::text;
        if exists (select from order_document d where d.client_id = o.client_id and d.order_id = o.id) then
            kinds := kinds || 'carrier_label'::text;
        end if;
    end if;
    if 'papers' = any (what) then
        kinds := kinds || 'packing_list'::text;
        if o.lane = 'export' then
            kinds := kinds || 'invoice_annex'::text;
        end if;
    end if;
    foreach this in array kinds loop
        select j.* into first from print_job j where again and j.client_id = p.client_id and j.parcel_id = p.id
           and j.kind = this and j.fate <> 'cancelled' order by j.ordered_at limit 1;
        insert into print_job (id, kind, client_id, parcel_id, bench, op_id, reprint_of, payload, ordered_at)
        values (_derived((op->>'id')::uuid, this), this, p.client_id, p.id, op->>'bench', (op->>'id')::uuid,
                first.id, coalesce(first.payload, paper || case this when 'carrier_label' then _carrier_label(o) else '{}' end),
                clock_timestamp());
    end loop;
end $$;

-- Open the box again: its label is void, and so is what was not printed yet.
create function reopen_parcel(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    p parcel := _parcel_of(op);
    voided text := p.sscc;
    reason text;
begin
    perform _is(op, 'reopen_parcel');
    if told is not null then
        return told;
    end if;
    reason := coalesce(_bench_refusal(op, o), case when p.state not in ('closed', 'proved') then 'not_now' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o));
    end if;
    update parcel set state = 'open', sscc = null, weight_g = null, closed_at = null, proved_at = null
     where client_id = p.client_id and id = p.id returning * into p;
    update print_job j set fate = 'cancelled', settled_at = clock_timestamp()
     where j.client_id = p.client_id and j.parcel_id = p.id and j.fate <> 'cancelled';
    return _keep(op, 'recorded', null, jsonb_build_object('job', _job(o), 'voided', voided));
end $$;
comment on function reopen_parcel(jsonb) is '[bench]';

-- The label read back from the box: its own SSCC, or the carrier's tracking number.
create function prove_label(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    p parcel := _parcel_of(op);
    theirs parcel;
    reason text;
begin
    perform _is(op, 'prove_label');
    if told is not null then
        return told;
    end if;
    select * into theirs from parcel x where x.sscc = op->>'code' or (x.tracking = op->>'code' and x.tracking <> '')
     order by x.id <> p.id limit 1;
    reason := coalesce(_bench_refusal(op, o), case when p.state = 'open' then 'not_now'
        when p.state = 'shipped' then 'order_shipped' when theirs.id is distinct from p.id then 'wrong_label' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o) || jsonb_build_object('sscc', p.sscc, 'theirs', (
            select jsonb_build_object('order', x.number, 'parcel', theirs.number)
              from orders x where x.client_id = theirs.client_id and x.id = theirs.order_id)));
    end if;
    update parcel set state = 'proved', proved_at = coalesce(proved_at, clock_timestamp())
     where client_id = p.client_id and id = p.id returning * into p;
    return _keep(op, 'recorded', null, jsonb_build_object('parcel', _parcel_facts(p)));
end $$;
comment on function prove_label(jsonb) is '[bench]';

-- The units of this box that are on hold. They are locked first: a hold that is being said is waited for.
create function _held_in(p parcel) returns jsonb
language plpgsql as $$
begin
    perform from parcel_item i join unit x on x.client_id = i.client_id and x.id = i.unit_id
      where i.client_id = p.client_id and i.parcel_id = p.id order by x.id for update of x;
    return (select jsonb_agg(jsonb_build_object('serial', x.serial, 'hold', x.hold) order by x.serial)
              from parcel_item i join unit x on x.client_id = i.client_id and x.id = i.unit_id
             where i.client_id = p.client_id and i.parcel_id = p.id and x.hold is not null);
end $$;

-- Hand the box to its carrier: every unit in it ships, in one act.
create function ship_parcel(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    p parcel := _parcel_of(op);
    reason text; held jsonb; u unit; m manifest; left_over integer;
begin
    perform _is(op, 'ship_parcel');
    if told is not null then
        return told;
    end if;
    held := _held_in(p);
    reason := case when p.state = 'shipped' then 'order_shipped' else coalesce(_bench_refusal(op, o), case
        when p.id is null then 'not_now' when o.state = 'cancelled' then 'order_cancelled'
        when o.hold is not null then 'order_held' when p.state <> 'proved' then 'label_not_proved'
        when held is not null then 'held' end) end;
    if reason is not null then
        return _keep(op, 'refused', reason, _order_facts(o) || jsonb_build_object('at', p.shipped_at,
            'parcel', _parcel_facts(p), 'held', held));
    end if;
    insert into manifest (id, carrier, day) values (_derived((op->>'id')::uuid, 'manifest'), o.carrier,
        (now() at time zone (select zone from site))::date) on conflict (carrier, day) do nothing;
    select * into m from manifest x where x.carrier = o.carrier
       and x.day = (now() at time zone (select zone from site))::date;
    for u in select x.* from parcel_item i join unit x on x.client_id = i.client_id and x.id = i.unit_id
              where i.client_id = p.client_id and i.parcel_id = p.id and i.live order by x.id for update of x loop
        u.state := 'shipped';
        u := _append(op, 'ship', 'packed', u, _derived((op->>'id')::uuid, 'ship' || u.id), null,
                     jsonb_build_object('order', o.number, 'parcel', p.number, 'sscc', p.sscc));
    end loop;
    update parcel set state = 'shipped', shipped_at = clock_timestamp(), manifest_id = m.id, bench = op->>'bench'
     where client_id = p.client_id and id = p.id returning * into p;
    select sum(l.ordered - l.packed) into left_over from order_line l where l.client_id = o.client_id and l.order_id = o.id;
    if left_over = 0 then
        update orders x set state = 'shipped', shipped_at = clock_timestamp(), lease_bench = null, lease_person = null,
               lease_until = null, tote_id = null
         where x.client_id = o.client_id and x.id = o.id returning * into o;
    else
        perform _open_parcel(op, o);
    end if;
    return _keep(op, 'recorded', null, jsonb_build_object('job', _job(o), 'left', left_over, 'carrier', m.carrier,
        'shipped', _parcel_facts(p), 'manifest', (select count(*) from parcel x where x.manifest_id = m.id)));
end $$;
comment on function ship_parcel(jsonb) is '[bench]';

create function reprint(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    o orders := _order_of(op);
    told jsonb := _answered(op);
    p parcel := _parcel_of(op);
begin
    perform _is(op, 'reprint');
    if told is not null then
        return told;
    end if;
    if _role(op) is null or p.id is null or p.state = 'open' or op->>'what' not in ('label', 'papers') then
        return _keep(op, 'refused', case when _role(op) is null then 'not_allowed' else 'not_now' end, _order_facts(o));
    end if;
    perform _order_papers(op, o, p, array[op->>'what'], true);
    return _keep(op, 'recorded', null, jsonb_build_object('parcel', _parcel_facts(p), 'prints', _prints_of(op)));
end $$;
comment on function reprint(jsonb) is '[bench]';

-- What became of a paper: said by the printing lane, or by the operator who was asked.
create function settle_print(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare j print_job; told jsonb; p parcel;
begin
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
    return _keep(op || jsonb_build_object('parcel', p.id), 'recorded', null, jsonb_build_object(
        'print', j.id, 'kind', j.kind, 'fate', j.fate, 'facts', op->'facts', 'parcel', _parcel_facts(p)));
end $$;
comment on function settle_print(jsonb) is '[bench]';
