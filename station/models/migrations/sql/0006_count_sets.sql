-- The end of a round: four sets, and what becomes of them. found: the book has it here and it was read. missing: the
-- book has it here and nobody read it. misplaced: read here, and the book has it elsewhere. unknown: read here, and
-- nobody knows it. A unit that either of two people read is there; what should not be there counts as confirmed only
-- when both of them read it.

-- What the book has at the place; of a count of one SKU, only that.
create function _expected_at(p count_place) returns setof unit
language sql stable
begin atomic
    select u.* from standing d join unit u on u.client_id = d.client_id and u.id = d.unit_id
      join count_plan c on c.id = p.count_id
     where d.location_id = p.location_id and (not c.scope ? 'skus' or c.scope->'skus' ? d.sku_id::text);
end;

-- What was read in the rounds that count, once each, and by how many of them.
create function _read_at(p count_place) returns table (name text, client_id uuid, unit_id uuid, sku_id uuid, rounds bigint)
language sql stable
begin atomic
    select min(s.name), s.client_id, s.unit_id, s.sku_id, count(distinct s.round) from count_scan s
      join count_plan c on c.id = p.count_id
     where s.count_id = p.count_id and s.location_id = p.location_id and s.round in (p.first_round, p.round) and not s.counted
       and (not c.scope ? 'skus' or s.sku_id is null or c.scope->'skus' ? s.sku_id::text)
     group by coalesce(s.unit_id::text, s.name), s.client_id, s.unit_id, s.sku_id;
end;

create function _told_missing(p count_place) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object('unit', u.id, 'client', u.client_id, 'client_name', c.name,
               'sku', s.code, 'name', s.name, 'picture', s.picture, 'serial', u.serial, 'state', u.state, 'rev', u.rev,
               'order', (select o.number from order_line l join orders o on o.client_id = l.client_id and o.id = l.order_id
                          where l.client_id = u.client_id and l.id = u.reserved_line)) order by s.code, u.serial), '[]')
          from _expected_at(p) u join sku s on s.client_id = u.client_id and s.id = u.sku_id join client c on c.id = u.client_id
         where not exists (select from count_scan x where x.count_id = p.count_id and x.location_id = p.location_id
                              and x.round in (p.first_round, p.round) and x.key = u.id::text));

create function _told_misplaced(p count_place) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object('unit', u.id, 'client', u.client_id, 'client_name', c.name,
               'sku', s.code, 'name', s.name, 'picture', s.picture, 'serial', u.serial, 'state', u.state, 'rev', u.rev, 'rounds', r.rounds,
               'place', (select l.code from location l where l.id = u.location_id),
               'boxed', _unit_past(u)->'boxed', 'shipped', case when u.state = 'shipped' then _unit_past(u)->'shipped' end)
               order by s.code, u.serial), '[]')
          from _read_at(p) r join unit u on u.client_id = r.client_id and u.id = r.unit_id
          join sku s on s.client_id = u.client_id and s.id = u.sku_id join client c on c.id = u.client_id
         where u.location_id is distinct from p.location_id);

create function _told_unknown(p count_place) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object('name', r.name, 'rounds', r.rounds, 'sku', s.code, 'sku_name', s.name)
               order by r.name), '[]')
          from _read_at(p) r left join sku s on s.id = r.sku_id where r.unit_id is null);

-- The four sets with the figures that follow from them.
create function _sets(p count_place) returns jsonb
language plpgsql stable as $$
declare
    missing jsonb := _told_missing(p);
    misplaced jsonb := _told_misplaced(p);
    unknown jsonb := _told_unknown(p);
    expected integer := (select count(*) from _expected_at(p));
    found integer := expected - jsonb_array_length(missing);
    read_or_expected integer := expected + jsonb_array_length(misplaced) + jsonb_array_length(unknown);
    r count_round;
begin
    select x.* into r from count_round x where x.count_id = p.count_id and x.location_id = p.location_id and x.round = p.round;
    return jsonb_build_object('expected', expected, 'found', found, 'missing', missing, 'misplaced', misplaced,
        'unknown', unknown, 'goods', _goods(r), 'right', found = read_or_expected,
        'serial_accuracy', case when read_or_expected = 0 then 1 else round(found::numeric / read_or_expected, 6) end,
        'seconds', (select round(sum(extract(epoch from x.ended_at - x.begun_at)), 1) from count_round x
                     where x.count_id = p.count_id and x.location_id = p.location_id and x.round in (p.first_round, p.round)),
        'counters', (select jsonb_agg(distinct _person_named(x.counter)) from count_round x where x.count_id = p.count_id
                        and x.location_id = p.location_id and x.round in (p.first_round, p.round)),
        'photos', (select coalesce(jsonb_agg(x.photo), '[]') from count_round x where x.count_id = p.count_id
                      and x.location_id = p.location_id and x.round in (p.first_round, p.round) and x.photo is not null));
end $$;

create function _first_of(list jsonb) returns jsonb
language sql immutable
return (select coalesce(jsonb_agg(x.one order by x.n), '[]') from jsonb_array_elements(list) with ordinality as x (one, n) where x.n <= 50);

-- Places counted without any difference ÷ places counted, of one count.
create function _location_accuracy(count uuid) returns numeric
language sql stable
return (select round(avg((p.result->>'right')::boolean::integer), 6) from count_place p
         where p.count_id = count and p.state in ('counted', 'done') and p.result is not null);

-- For a screen: the sets with their sizes and their first members.
create function _review(p count_place) returns jsonb
language sql stable
return (select p.result || jsonb_build_object('count', c.id, 'code', c.code, 'location', l.id, 'place', l.code,
               'missing', _first_of(p.result->'missing'), 'misplaced', _first_of(p.result->'misplaced'),
               'unknown', _first_of(p.result->'unknown'),
               'sizes', jsonb_build_object('missing', jsonb_array_length(p.result->'missing'),
                   'misplaced', jsonb_array_length(p.result->'misplaced'), 'unknown', jsonb_array_length(p.result->'unknown')),
               'location_accuracy', _location_accuracy(c.id), 'state', p.state)
          from count_plan c join location l on l.id = p.location_id where c.id = p.count_id);

create function end_count_place(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    p count_place; r count_round; told jsonb; reason text;
begin
    perform _is(op, 'end_count_place');
    perform from location x where x.id = (op->>'location')::uuid for no key update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    r := _round_of(op);
    reason := _round_refusal(op, r);
    if reason is not null then
        return _keep(op, 'refused', reason, _whereabouts(op));
    end if;
    update count_round x set ended_at = clock_timestamp(), photo = op->>'photo' where x.count_id = r.count_id
       and x.location_id = r.location_id and x.round = r.round returning * into r;
    select x.* into p from count_place x where x.count_id = r.count_id and x.location_id = r.location_id for update;
    p.result := _sets(p);
    p.state := case when (p.result->>'right')::boolean then 'done' when r.again then 'counted' else 'recount' end;
    update count_place x set result = p.result, state = p.state where x.count_id = p.count_id and x.location_id = p.location_id;
    if p.state = 'recount' then
        perform _settle_plan(p.count_id);
    else
        perform _free_place(p, p.state);
    end if;
    return _keep(op, 'recorded', null, jsonb_build_object('again', r.again, 'review', _review(p), 'today', _counted_today(op->>'bench')));
end $$;
comment on function end_count_place(jsonb) is '[bench]';

create function _counted_today(bench_name text) returns bigint
language sql stable
return (select count(*) from count_round r where r.bench = bench_name and r.ended_at >= date_trunc('day', now()));

create or replace function _done_today(op jsonb) returns bigint
language plpgsql stable as $$
begin
    return case when op->>'mode' = 'counting' then _counted_today(op->>'bench')
                else (select count(*) from parcel p where p.bench = op->>'bench' and p.shipped_at >= date_trunc('day', now())) end;
end $$;

-- ---- a supervisor decides ---------------------------------------------------------------------------------------

-- `op`: count and, for one place of it, location. All places that are ready; who counted may not approve.
create function approve_count(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb; reason text; p count_place; places count_place[];
    done jsonb := jsonb_build_object('missing', 0, 'placed', 0, 'returned', 0, 'cases', 0, 'moved_meanwhile', 0);
begin
    perform _is(op, 'approve_count');
    perform from count_plan c where c.id = (op->>'count')::uuid for no key update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    places := array(select x from count_place x where x.count_id = (op->>'count')::uuid and x.state = 'counted'
                       and (op->>'location' is null or x.location_id = (op->>'location')::uuid) order by x.location_id for update);
    reason := case when _role(op) is distinct from 'supervisor' then 'not_allowed'
        when cardinality(places) = 0 then 'nothing_to_approve'
        when exists (select from unnest(places) y join count_round r on r.count_id = y.count_id and r.location_id = y.location_id
                      where r.counter = (op->>'operator')::uuid and r.left_at is null) then 'same_person' end;
    if reason is not null then
        return _keep(op, 'refused', reason, '{"approve": true}');
    end if;
    foreach p in array places loop
        done := _approve_place(op, p, done);
        update count_place x set state = 'done' where x.count_id = p.count_id and x.location_id = p.location_id;
    end loop;
    perform _settle_plan((op->>'count')::uuid);
    update count_plan c set approved_by = (op->>'operator')::uuid, approved_at = clock_timestamp()
     where c.id = (op->>'count')::uuid and c.state = 'approved';
    return _keep(op, 'recorded', null, jsonb_build_object('done', done, 'location_accuracy', _location_accuracy((op->>'count')::uuid),
        'places', (select jsonb_agg(l.code order by l.code) from unnest(places) y join location l on l.id = y.location_id)));
end $$;
comment on function approve_count(jsonb) is '[bench] [audit]';

-- The units of a set as they are now, locked; only those that nobody moved since the count, and whose place is not
-- being counted by somebody else.
create function _unmoved(list jsonb, p count_place) returns unit[]
language plpgsql as $$
begin
    return array(select u from unit u join jsonb_to_recordset(list) as x (unit uuid, client uuid, rev integer)
                    on u.client_id = x.client and u.id = x.unit and u.rev = x.rev
                  where not exists (select from place_lock k where k.location_id = u.location_id and k.count_id <> p.count_id)
                  order by u.client_id, u.id for update of u);
end $$;

create function _approve_place(op jsonb, p count_place, so_far jsonb) returns jsonb
language plpgsql as $$
declare
    at jsonb := jsonb_build_object('count', (select c.code from count_plan c where c.id = p.count_id),
                                   'place', (select l.code from location l where l.id = p.location_id));
    confirmed jsonb := (select coalesce(jsonb_agg(x), '[]') from jsonb_array_elements(p.result->'misplaced') x
                         where (x->>'rounds')::integer > 1);
    gone unit[] := _unmoved(p.result->'missing', p);
    here unit[] := _unmoved(confirmed, p);
    back unit[] := array(select u from unnest(here) u where u.state = 'missing');
    placed integer; cases integer;
begin
    op := op || jsonb_build_object('photo', p.result #>> '{photos,0}');
    perform _count_events(op, 'unreserve', array(select u from unnest(gone) u where u.reserved_line is not null), p, at);
    gone := _unmoved_again(gone);
    perform _count_events(op, 'miss', gone, p, at);
    perform _count_events(op, 'find', back, p, at);
    here := _unmoved_again(here);
    placed := _count_events(op, 'store', array(select u from unnest(here) u where u.state in ('received', 'stored', 'picked', 'found')), p, at)
            + _count_events(op, 'locate', array(select u from unnest(here) u where u.state in ('returned', 'inspected', 'in_lane', 'repaired')), p, at);
    cases := _count_cases(op, p, gone, here, at);
    return so_far || jsonb_build_object('missing', (so_far->>'missing')::integer + cardinality(gone),
        'placed', (so_far->>'placed')::integer + placed, 'returned', (so_far->>'returned')::integer + cardinality(back),
        'cases', (so_far->>'cases')::integer + cases, 'moved_meanwhile', (so_far->>'moved_meanwhile')::integer
            + jsonb_array_length(p.result->'missing') - cardinality(gone) + jsonb_array_length(confirmed) - cardinality(here));
end $$;

create function _unmoved_again(units unit[]) returns unit[]
language sql stable
return array(select u from unnest(units) x join unit u on u.client_id = x.client_id and u.id = x.id order by u.client_id, u.id);

-- One event of this kind for each of these units; how many. A unit that is gone is nowhere; one that is here is here.
create function _count_events(op jsonb, what text, units unit[], p count_place, at jsonb) returns integer
language plpgsql as $$
declare
    u unit; after unit[] := '{}'; was text := (units[1]).state;
begin
    foreach u in array units loop
        u.state := case what when 'miss' then 'missing' when 'find' then 'found' when 'store' then 'stored' else u.state end;
        if what = 'unreserve' then
            delete from reservation r where r.client_id = u.client_id and r.unit_id = u.id;
            u.reserved_line := null;
        else
            u.location_id := case when what <> 'miss' then p.location_id end; u.carton_id := null;
        end if;
        after := array_append(after, u);
    end loop;
    if cardinality(after) = 1 then
        perform _append(op, what, was, after[1], _derived((op->>'id')::uuid, what || (after[1]).id), null, at);
    elsif cardinality(after) > 1 then
        perform _append_set(op, what, after, false, at);
    end if;
    return cardinality(after);
end $$;

-- A case for each unit that is gone, for each that could not be moved here, and for each name nobody knows.
create function _count_cases(op jsonb, p count_place, gone unit[], here unit[], at jsonb) returns integer
language plpgsql as $$
declare
    x jsonb; u unit; nobody unit; n integer := 0;
begin
    foreach u in array gone loop
        perform _open_case(op, 'data_no_product', 'counting', p.location_id, u, at || jsonb_build_object(
            'finding', 'missing', 'serial', u.serial));
        n := n + 1;
    end loop;
    for x in select m from jsonb_array_elements(p.result->'misplaced') m
              where not exists (select from unnest(here) h where h.id = (m->>'unit')::uuid and h.state <> all (
                    array['shipped', 'packed', 'expected', 'sent_to_vendor', 'parted_out', 'scrapped', 'missing'])) loop
        select v.* into u from unit v where v.client_id = (x->>'client')::uuid and v.id = (x->>'unit')::uuid;
        perform _open_case(op, 'data_issue', 'counting', p.location_id, u, at || jsonb_build_object('finding', 'misplaced',
            'serial', u.serial, 'book', x->>'place', 'state', u.state, 'rounds', x->'rounds') || jsonb_strip_nulls(
            jsonb_build_object('shipped', x->'shipped', 'boxed', x->'boxed')));
        n := n + 1;
    end loop;
    for x in select m from jsonb_array_elements(p.result->'unknown') m loop
        perform _open_case(op, 'product_no_data', 'counting', _derived((op->>'id')::uuid, p.location_id || (x->>'name')), nobody,
            at || jsonb_build_object('finding', 'unknown', 'name', x->>'name', 'sku', x->>'sku', 'rounds', x->'rounds'));
        n := n + 1;
    end loop;
    return n;
end $$;

-- Not believed: the place is counted again from the beginning.
create function reject_count(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb; p count_place; reason text;
begin
    perform _is(op, 'reject_count');
    select x.* into p from count_place x where x.count_id = (op->>'count')::uuid and x.location_id = (op->>'location')::uuid
       for update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := case when _role(op) is distinct from 'supervisor' then 'not_allowed' when p.state is distinct from 'counted' then 'nothing_to_approve' end;
    if reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    perform _free_place(p, 'waiting');
    return _keep(op, 'recorded', null, jsonb_build_object('place', (select l.code from location l where l.id = p.location_id)));
end $$;
comment on function reject_count(jsonb) is '[bench] [audit]';

create view count_queue as
    select c.id as count_id, c.code, c.kind, c.scope, c.made_at, l.id as location_id, l.code as place, p.state, p.round,
           k.location_id is not null as locked, coalesce(w.name, '') as counter, coalesce(r.bench, '') as bench,
           coalesce(r.seen, 0) as seen, (p.result->>'serial_accuracy')::numeric as serial_accuracy,
           jsonb_array_length(p.result->'missing') as missing, jsonb_array_length(p.result->'misplaced') as misplaced,
           jsonb_array_length(p.result->'unknown') as unknown, c.state as plan_state
      from count_plan c
      join count_place p on p.count_id = c.id
      join location l on l.id = p.location_id
      left join place_lock k on k.location_id = l.id and k.count_id = c.id
      left join count_round r on r.count_id = p.count_id and r.location_id = p.location_id and r.round = p.round
      left join person w on w.id = r.counter;
comment on view count_queue is 'Every place of every count: who has it, whether it is locked, what came of it. [bench] [audit]';
