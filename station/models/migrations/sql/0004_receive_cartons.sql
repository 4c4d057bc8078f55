-- Cartons by their SKUs' rule, pallets with what stands on them, licence plates, and whole lists in one act.

-- ---- many units in one act --------------------------------------------------------------------------------

-- What stands against receiving these announced serials unseen, one row a fault.
create function _unseen_faults(i inbound, rows inbound_serial[]) returns table (serial text, reason text, place text)
language sql stable
begin atomic
    with g as materialized (select r.serial, r.aliases, l.sku_id from unnest(rows) r
                              join inbound_line l on l.client_id = r.client_id and l.id = r.line_id),
         a as materialized (select g.serial, x->>'type' as type, _normalise(x->>'value') as value
                              from g, jsonb_array_elements(g.aliases) as x)
    select g.serial, 'duplicate', p.code from g
      join unit u on u.client_id = i.client_id and u.sku_id = g.sku_id and u.serial = g.serial and u.state <> 'expected'
      left join location p on p.id = u.location_id
    union all
    select k.name, 'not_a_serial', null from _known_among(array(select g.serial from g)) k
    union all
    select g.serial, 'not_a_serial', null from g join carton c on c.code = g.serial
    union all
    select a.serial, 'alias_taken', null from a
      join alias b on b.client_id = i.client_id and b.type = a.type and b.value = a.value
      join unit u on u.client_id = b.client_id and u.id = b.unit_id and u.serial <> a.serial;
end;

-- A listed serial on its way in: its event, and what else is written of it.
create type unseen as (e event, line_id uuid, sku_id uuid, serial text, aliases jsonb);

-- The event of each, chained to what an expected unit had before. Everything that is written afterwards comes from
-- here by position: no second join of thousands of serials, whatever the planner believes of the tables.
create function _unseen_events(op jsonb, i inbound, rows inbound_serial[], how text, moment timestamptz) returns setof unseen
language plpgsql as $$
declare
    g record; e event; given jsonb := (_given_facts(op) - 'finding') || '{"inferred": true}';
    client uuid := i.client_id; op_id uuid := (op->>'id')::uuid; operator uuid := (op->>'operator')::uuid;
    bench text := op->>'bench'; at timestamptz := (op->>'at')::timestamptz;
begin
    for g in select r.serial, r.serial_raw, r.aliases, r.carton_id, l.id as line_id, l.sku_id,
                    u.id as unit_id, u.rev, u.head, u.hold, u.reserved_line,
                    given || case when u.id is null then jsonb_build_object('sku', l.sku_id, 'serial', r.serial_raw) else '{}' end
                    || _arrival_facts(i, l, r, c, how) as facts
               from unnest(rows) r
               join inbound_line l on l.client_id = client and l.id = r.line_id
               left join carton c on c.client_id = client and c.id = r.carton_id
               left join unit u on u.client_id = client and u.sku_id = l.sku_id and u.serial = r.serial loop
        e := null;
        e.client_id := client; e.unit_id := coalesce(g.unit_id, _derived(op_id, 'unit' || g.sku_id || g.serial));
        e.id := _derived(op_id, 'receive' || e.unit_id); e.rev := coalesce(g.rev, 0) + 1; e.kind := 'receive';
        e.from_state := case when g.unit_id is null then '' else 'expected' end; e.state := 'received';
        e.location_id := i.dock_id; e.carton_id := g.carton_id; e.hold := g.hold; e.reserved_line := g.reserved_line;
        e.op_id := op_id; e.operator := operator; e.bench := bench; e.at := at; e.recorded_at := moment;
        e.facts := g.facts; e.hash := _chained(g.head, e);
        return next (e, g.line_id, g.sku_id, g.serial, g.aliases)::unseen;
    end loop;
end $$;

-- Receive these announced serials without a scan of each: from a sealed carton, or from the client's list.
create function _arrive_many(op jsonb, i inbound, rows inbound_serial[], how text) returns integer
language plpgsql as $$
declare
    all_of_them unseen[]; known integer; moved integer;
begin
    all_of_them := array(select x from _unseen_events(op - 'raw', i, rows, how, clock_timestamp()) x);
    insert into unit (client_id, id, sku_id, serial_raw, state, location_id, carton_id, rev, head, changed_at)
    select (x.e).client_id, (x.e).unit_id, x.sku_id, (x.e).facts->>'serial', (x.e).state, (x.e).location_id, (x.e).carton_id,
           1, (x.e).hash, (x.e).recorded_at from unnest(all_of_them) x where (x.e).rev = 1;
    get diagnostics known = row_count;
    update unit u set state = (x.e).state, location_id = (x.e).location_id, carton_id = (x.e).carton_id, rev = (x.e).rev,
           head = (x.e).hash, changed_at = (x.e).recorded_at
      from unnest(all_of_them) x
     where (x.e).rev > 1 and u.client_id = (x.e).client_id and u.id = (x.e).unit_id and u.rev = (x.e).rev - 1;
    get diagnostics moved = row_count;
    if known + moved <> cardinality(all_of_them) then
        raise exception 'units moved meanwhile' using errcode = 'serialization_failure', constraint = 'unit_rev_current';
    end if;
    insert into event (client_id, id, unit_id, rev, kind, from_state, state, location_id, carton_id, reserved_line, hold,
                       op_id, operator, bench, at, recorded_at, facts, hash)
    select (x.e).client_id, (x.e).id, (x.e).unit_id, (x.e).rev, (x.e).kind, (x.e).from_state, (x.e).state, (x.e).location_id,
           (x.e).carton_id, (x.e).reserved_line, (x.e).hold, (x.e).op_id, (x.e).operator, (x.e).bench, (x.e).at,
           (x.e).recorded_at, (x.e).facts, (x.e).hash from unnest(all_of_them) x;
    perform _tick_many(i, all_of_them, how);
    return cardinality(all_of_them);
end $$;

create function _tick_many(i inbound, all_of_them unseen[], how text) returns void
language plpgsql as $$
begin
    update inbound_serial s set unit_id = (x.e).unit_id from unnest(all_of_them) x
     where s.client_id = i.client_id and s.inbound_id = i.id and s.line_id = x.line_id and s.serial = x.serial;
    insert into alias (client_id, type, value, unit_id)
    select i.client_id, a->>'type', _normalise(a->>'value'), (x.e).unit_id
      from unnest(all_of_them) x, jsonb_array_elements(x.aliases) as a on conflict do nothing;
    insert into inbound_item (client_id, inbound_id, id, op_id, line_id, sku_id, unit_id, carton_id, quantity, how, at)
    select i.client_id, i.id, _derived((x.e).op_id, 'item' || (x.e).unit_id), (x.e).op_id, x.line_id, x.sku_id,
           (x.e).unit_id, (x.e).carton_id, 1, how, (x.e).recorded_at from unnest(all_of_them) x;
    update inbound_line l set received = l.received + y.n
      from (select x.line_id, count(*) as n from unnest(all_of_them) x group by x.line_id) y
     where l.client_id = i.client_id and l.id = y.line_id;
end $$;

create function _still_listed(i inbound, of_carton uuid) returns inbound_serial[]
language plpgsql stable as $$
begin
    return array(select s from inbound_serial s where s.client_id = i.client_id and s.inbound_id = i.id and s.unit_id is null
                    and (of_carton is null or s.carton_id = of_carton) order by s.line_id, s.serial);
end $$;

-- Look over a part of the list before anything is written: at most `count` serials behind `after`. Nothing is kept.
create function check_list(op jsonb) returns jsonb
language plpgsql stable security definer set search_path = station, pg_temp as $$
declare
    i inbound := (select x from inbound x where x.client_id = (op->>'client')::uuid and x.id = (op->>'inbound')::uuid);
    rows inbound_serial[];
begin
    rows := array(select s from inbound_serial s where s.client_id = i.client_id and s.inbound_id = i.id and s.unit_id is null
                     and (s.serial, s.line_id) > (coalesce(op->>'after', ''), coalesce((op->>'after_line')::uuid,
                          '00000000-0000-0000-0000-000000000000')) order by s.serial, s.line_id
                   limit coalesce((op->>'count')::integer, 1000));
    return jsonb_build_object('outcome', 'recorded', 'checked', cardinality(rows),
        'after', (rows[cardinality(rows)]).serial, 'after_line', (rows[cardinality(rows)]).line_id,
        'faults', _faults_told(i, rows));
end $$;
comment on function check_list(jsonb) is '[bench]';

create function _faults_told(i inbound, rows inbound_serial[]) returns jsonb
language plpgsql stable as $$
begin
    return (select case when count(*) > 0 then jsonb_build_object('count', count(*),
                'first', (jsonb_agg(to_jsonb(f) order by f.serial))->0) end from _unseen_faults(i, rows) f);
end $$;

-- Everything that is still listed, in one act: all of it or nothing.
create function receive_list(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    rows inbound_serial[] := _still_listed(i, null);
    reason text; faults jsonb; came integer;
begin
    perform _is(op, 'receive_list');
    if told is not null then
        return told;
    end if;
    reason := coalesce(_inbound_refusal(op, i), case when i.state = 'closed' then 'inbound_closed'
                       when cardinality(rows) = 0 then 'nothing_listed' end);
    if reason is null then
        faults := _faults_told(i, rows);
        reason := case when faults is not null then 'list_refused' end;
    end if;
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i) || jsonb_build_object('faults', faults));
    end if;
    came := _arrive_many(op || '{"facts": {"list": true}}', i, rows, 'listed');
    update carton c set state = 'received', location_id = i.dock_id, rule = 'list'
     where c.client_id = i.client_id and c.inbound_id = i.id and c.state = 'expected' and c.kind = 'carton'
       and exists (select from unnest(rows) r where r.carton_id = c.id);
    return _keep(op, 'recorded', null, jsonb_build_object('units', came, 'job', _inbound_job(i)));
end $$;
comment on function receive_list(jsonb) is '[bench]';

-- ---- cartons ----------------------------------------------------------------------------------------------

-- The rule this carton is received by: the strictest of its SKUs, and never more trusting than its list allows.
create function _carton_rule(i inbound, c carton, out rule text, out sample integer, out why text)
language plpgsql stable as $$
declare r record;
begin
    select count(*) as lines,
           bool_or(s.carton_rule = 'units_always') as always, bool_or(s.carton_rule = 'sample_n') as sampled,
           max(s.sample_n) filter (where s.carton_rule = 'sample_n') as n,
           bool_and(s.policy in ('none', 'outbound') or l.announced = (select count(*) from inbound_serial x
                where x.client_id = l.client_id and x.inbound_id = l.inbound_id and x.line_id = l.id
                  and x.carton_id = c.id)) as listed
      into r from inbound_line l join sku s on s.client_id = l.client_id and s.id = l.sku_id
     where l.client_id = c.client_id and l.inbound_id = i.id and l.carton_id = c.id;
    rule := case when r.lines = 0 or r.always or not r.listed then 'units_always'
                 when r.sampled and r.n > 0 then 'sample_n' else 'carton_if_asn_lists_serials' end;
    why := case when r.lines = 0 then 'no_contents' when r.always then 'rule' when not r.listed then 'not_listed' end;
    sample := case when rule = 'sample_n' then least(r.n, cardinality(_still_listed(i, c.id))) end;
    if rule <> 'units_always' and exists (select from _unseen_faults(i, _still_listed(i, c.id))) then
        rule := 'units_always'; why := 'conflict'; sample := null;
    end if;
end $$;

create function receive_carton(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    c carton; reason text; n integer;
begin
    perform _is(op, 'receive_carton');
    if told is not null then
        return told;
    end if;
    select x.* into c from carton x where x.code = op->>'code';
    reason := coalesce(_inbound_refusal(op, i), case when c.id is null then 'unknown_carton'
        when c.client_id <> i.client_id or c.inbound_id is distinct from i.id then 'carton_elsewhere'
        when i.state = 'closed' and c.state = 'expected' then 'inbound_closed' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i) || jsonb_build_object('code', op->>'code', 'of', (
            select x.number from inbound x where x.client_id = c.client_id and x.id = c.inbound_id)));
    elsif c.kind = 'pallet' then
        return _keep(op, 'recorded', null, _pallet_in(op, i, c));
    elsif c.state = 'received' and c.sealed then
        return _keep(op, 'asked', 'open_carton', jsonb_build_object('carton', _carton_facts(c)));
    end if;
    if op ? 'pallet' then
        update carton x set parent_id = (op->>'pallet')::uuid where x.client_id = c.client_id and x.id = c.id
           and x.id <> (op->>'pallet')::uuid returning * into c;
    end if;
    n := case when c.state = 'expected' then _carton_in(op, i, c) else 0 end;
    select x.* into c from carton x where x.client_id = c.client_id and x.id = c.id;
    return _keep(op, 'recorded', null, jsonb_build_object('carton', _carton_facts(c), 'units', n, 'rule', c.rule,
        'why', (select r.why from _carton_rule(i, c) r where n = 0), 'left', _inbound_left(i), 'job', _inbound_job(i)));
end $$;
comment on function receive_carton(jsonb) is '[bench]';

-- By its rule: in as a whole, open for a sample, or open for every unit. Answers how many units came.
create function _carton_in(op jsonb, i inbound, c carton) returns integer
language plpgsql as $$
declare r record;
begin
    select * into r from _carton_rule(i, c);
    update carton x set state = case r.rule when 'carton_if_asn_lists_serials' then 'received' else 'opened' end,
           sealed = r.rule = 'carton_if_asn_lists_serials', sample_left = r.sample, rule = r.rule, location_id = i.dock_id
     where x.client_id = c.client_id and x.id = c.id returning * into c;
    return case when c.sealed then _infer(op, i, c) else 0 end;
end $$;

-- What the list says is in the carton is received unseen; counted goods of it by their quantity.
create function _infer(op jsonb, i inbound, c carton) returns integer
language plpgsql as $$
declare
    rows inbound_serial[] := _still_listed(i, c.id);
    came integer := case when cardinality(rows) > 0 then _arrive_many(op, i, rows, 'inferred') else 0 end;
    l inbound_line;
begin
    for l in select x.* from inbound_line x join sku s on s.client_id = x.client_id and s.id = x.sku_id
              where x.client_id = c.client_id and x.inbound_id = i.id and x.carton_id = c.id
                and s.policy in ('none', 'outbound') and x.received < x.announced loop
        insert into inbound_item (client_id, inbound_id, id, op_id, line_id, sku_id, carton_id, quantity, how, at)
        values (i.client_id, i.id, _derived((op->>'id')::uuid, 'item' || l.id), (op->>'id')::uuid, l.id, l.sku_id, c.id,
                l.announced - l.received, 'inferred', clock_timestamp());
        update inbound_line x set received = announced where x.client_id = l.client_id and x.id = l.id;
        came := came + l.announced - l.received;
    end loop;
    return came;
end $$;

-- A scanned unit of a carton under sample: the last one lets the rest in, one that is not on the list stops it.
create function _sampled(op jsonb, i inbound, c carton, a inbound_serial) returns jsonb
language plpgsql as $$
declare came integer := 0;
begin
    if c.sample_left > 0 and (a.carton_id is distinct from c.id or coalesce((op->>'damaged')::boolean, false)) then
        update carton x set sample_left = null, rule = 'units_always' where x.client_id = c.client_id and x.id = c.id returning * into c;
        return _carton_progress(c) || '{"sample": "failed"}';
    elsif c.sample_left > 0 then
        update carton x set sample_left = c.sample_left - 1, state = case c.sample_left when 1 then 'received' else x.state end
         where x.client_id = c.client_id and x.id = c.id returning * into c;
        came := case c.sample_left when 0 then _infer(op, i, c) end;
        return _carton_progress(c) || case when came is null then '{}' else jsonb_build_object(
            'sample', 'passed', 'inferred', came, 'job', _inbound_job(i), 'left', _inbound_left(i)) end;
    end if;
    return _carton_progress(c);
end $$;

create function _carton_progress(c carton) returns jsonb
language plpgsql stable as $$
begin
    return case when c.id is null then '{}' else jsonb_build_object('carton', _carton_facts(c)) end;
end $$;

-- A pallet and every carton that stands on it, each by its own rule; what has to be opened stays in hand.
create function _pallet_in(op jsonb, i inbound, p carton) returns jsonb
language plpgsql as $$
declare
    c carton; whole integer := 0; to_open integer := 0; came integer := 0; r record; sub jsonb;
begin
    update carton x set state = 'received', location_id = i.dock_id where x.client_id = p.client_id and x.id = p.id;
    for c in select x.* from carton x where x.client_id = p.client_id and x.parent_id = p.id and x.state = 'expected'
              order by x.code loop
        select * into r from _carton_rule(i, c);
        if r.rule = 'carton_if_asn_lists_serials' then
            sub := op || jsonb_build_object('id', op->>'id');
            came := came + _carton_in(sub, i, c);
            whole := whole + 1;
        else
            to_open := to_open + 1;
        end if;
    end loop;
    return jsonb_build_object('pallet', _carton_facts(p), 'cartons', whole, 'to_open', to_open, 'units', came,
        'left', _inbound_left(i), 'job', _inbound_job(i));
end $$;

-- Open what was received sealed: its units stay inferred until each is seen.
create function open_carton(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    c carton := _open_carton_of(op, i);
    reason text;
begin
    perform _is(op, 'open_carton');
    if told is not null then
        return told;
    end if;
    reason := coalesce(_inbound_refusal(op, i), case when c.id is null then 'unknown_carton'
                                                     when c.state = 'expected' then 'not_now' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i));
    end if;
    update carton x set state = 'opened', sealed = false where x.client_id = c.client_id and x.id = c.id returning * into c;
    return _keep(op, 'recorded', null, jsonb_build_object('carton', _carton_facts(c), 'job', _inbound_job(i), 'unseen', (
        select count(*) from inbound_item m where m.client_id = i.client_id and m.inbound_id = i.id and m.carton_id = c.id
           and m.how in ('inferred', 'listed'))));
end $$;
comment on function open_carton(jsonb) is '[bench]';

-- A carton or pallet of the house, with a licence plate that is printed now.
create function new_carton(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    c carton; reason text;
begin
    perform _is(op, 'new_carton');
    if told is not null then
        return told;
    end if;
    reason := coalesce(_inbound_refusal(op, i), case when i.state = 'closed' then 'inbound_closed'
                       when op->>'what' not in ('carton', 'pallet') then 'not_now' end,
        _prefix_refusal());
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i));
    end if;
    insert into carton (client_id, id, code, kind, parent_id, location_id, inbound_id, state, sealed)
    values (i.client_id, _derived((op->>'id')::uuid, 'carton'), _next_sscc(), op->>'what',
            case when op->>'what' = 'carton' then (op->>'pallet')::uuid end, i.dock_id, i.id, 'opened', false)
    returning * into c;
    perform _order_inbound_paper(op, i, 'carton_label', _carton_paper(i, c));
    return _keep(op, 'recorded', null, jsonb_build_object('carton', _carton_facts(c), 'job', _inbound_job(i),
        'prints', _inbound_prints(op)));
end $$;
comment on function new_carton(jsonb) is '[bench]';
