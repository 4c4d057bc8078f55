-- The counting bench: which places, who, and what was read there. Blind: no answer before the end of a round says
-- what the book expects. Locks are taken in this order: the place, its row in the count, units by id.

alter table count_plan add column code text not null constraint count_plan_code_once unique;

insert into kind (name, door) values ('locate', 'inside');
insert into transition (kind, from_state, to_state)
    select 'locate', name, name from state where present and name <> 'packed';
comment on table place_lock is 'A place that is being counted: nothing is put there or taken from there but by its count. [bench] [audit]';

-- ---- which places ------------------------------------------------------------------------------------------------

-- A, B or C of every SKU in the house: A makes up the first 80 % of the value that lies here, B the next 15 %.
create function _value_classes() returns table (sku_id uuid, class text)
language sql stable
begin atomic
    with held as (select d.sku_id, count(*) * coalesce(max(s.value), 0) as worth
                    from standing d join sku s on s.client_id = d.client_id and s.id = d.sku_id
                   where d.location_id is not null group by d.sku_id),
         run as (select h.sku_id, sum(h.worth) over (order by h.worth desc, h.sku_id) - h.worth as before,
                        sum(h.worth) over () as total from held h)
    select r.sku_id, case when r.total = 0 then 'C' when r.before < 0.80 * r.total then 'A'
                          when r.before < 0.95 * r.total then 'B' else 'C' end from run r;
end;

-- Places where something was not as the book has it in the last days: where units went missing from, where units
-- were found that lay elsewhere by the book, and those that open cases name.
create function _suspected(days integer) returns table (id uuid)
language sql stable
begin atomic
    select b.location_id from event e join event b on b.client_id = e.client_id and b.unit_id = e.unit_id and b.rev = e.rev - 1
     where e.kind in ('miss', 'find', 'locate') and e.recorded_at > now() - make_interval(days => days)
       and b.location_id is not null
    union
    select e.location_id from event e where e.kind in ('find', 'locate')
       and e.recorded_at > now() - make_interval(days => days) and e.location_id is not null
    union
    select l.id from exception_case x join location l on l.code = x.facts->>'place' where x.decided_at is null;
end;

create function _skus_named(scope jsonb) returns uuid[]
language sql stable
return array(select s.id from sku s join client c on c.id = s.client_id
              where s.code = scope->>'sku' and (scope->>'client' is null or c.code = scope->>'client'));

create function _in_count(place uuid) returns boolean
language sql stable return exists (select from count_place p where p.location_id = place and p.state <> 'done');

-- The places of a plan, by what it asks for; those of a count that is still open are left out.
create function _places_to_count(op jsonb) returns uuid[]
language sql stable
return array(
    select l.id from location l where l.id in (
        select x.id from location x where op->>'what' = 'place' and (
               x.code in (select p from jsonb_array_elements_text(coalesce(op #> '{scope,places}', '[]')) as p)
            or x.code in (select 'LOC:' || p from jsonb_array_elements_text(coalesce(op #> '{scope,places}', '[]')) as p)
            or starts_with(x.code, 'LOC:' || (op #>> '{scope,area}')) or starts_with(x.code, op #>> '{scope,area}'))
        union select d.location_id from standing d where op->>'what' = 'sku' and d.sku_id = any (_skus_named(op->'scope'))
        union select d.location_id from standing d where op->>'what' = 'value_class' and d.sku_id in (
               select v.sku_id from _value_classes() v where v.class = op #>> '{scope,class}')
        union (select x.id from location x where op->>'what' = 'random' and x.kind in ('bin', 'cage') and not _in_count(x.id)
                order by sha256(convert_to((op->>'id') || x.id::text, 'UTF8')) limit (op #>> '{scope,number}')::integer)
        union select s.id from _suspected(coalesce((op #>> '{scope,days}')::integer, 30)) s where op->>'what' = 'suspicion')
       and not _in_count(l.id)
     order by l.code);

-- A supervisor says what is counted. `op`: what (place, sku, value_class, random, suspicion) and its scope:
-- {places, area}, {sku, client}, {class}, {number}, {days}. A random sample follows from the operation's id.
create function plan_count(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    places uuid[];
begin
    perform _is(op, 'plan_count');
    if told is not null then
        return told;
    elsif _role(op) is distinct from 'supervisor' then
        return _keep(op, 'refused', 'not_allowed', null);
    end if;
    places := _places_to_count(op);
    if cardinality(places) = 0 then
        return _keep(op, 'refused', 'nothing_to_count', jsonb_build_object('scope', op->'scope'));
    end if;
    return _keep(op, 'recorded', null, _plan(op, places));
end $$;
comment on function plan_count(jsonb) is '[bench] [audit]';

create function _plan(op jsonb, places uuid[]) returns jsonb
language plpgsql as $$
declare
    scope jsonb := coalesce(_shallow(op->'scope'), '{}') || case when op->>'what' = 'sku'
                   then jsonb_build_object('skus', to_jsonb(_skus_named(op->'scope'))) else '{}' end;
    plan_code text := 'CNT-' || upper(right(op->>'id', 8));
begin
    insert into count_plan (id, code, kind, scope, made_by)
    values ((op->>'id')::uuid, plan_code, op->>'what', scope, (op->>'operator')::uuid);
    insert into count_place (count_id, location_id) select (op->>'id')::uuid, p from unnest(places) as p;
    return jsonb_build_object('count', op->>'id', 'code', plan_code, 'places', (
        select jsonb_agg(l.code order by l.code) from location l where l.id = any (places)));
end $$;

create function _settle_plan(count uuid) returns void
language sql
begin atomic
    update count_plan c set state = case
           when exists (select from count_place p where p.count_id = c.id and p.state = 'counting') then 'counting'
           when exists (select from count_place p where p.count_id = c.id and p.state = 'recount') then 'recounting'
           when exists (select from count_place p where p.count_id = c.id and p.state = 'counted') then 'to_approve'
           when not exists (select from count_place p where p.count_id = c.id and p.state <> 'done') then 'approved'
           when exists (select from count_place p where p.count_id = c.id and p.round > 0) then 'counting'
           else 'planned' end
     where c.id = count;
end;

-- ---- who is where --------------------------------------------------------------------------------------------------

create function _place_called(op jsonb) returns location
language sql stable
return (select l from location l where l.code = any (_names(op)) or l.code in (
        select p || n from unnest(_names(op)) as x (n), (values ('LOC:'), ('TOTE:')) as y (p)) limit 1);

create function _round_of(op jsonb) returns count_round
language sql stable
return (select r from count_round r where r.count_id = (op->>'count')::uuid and r.location_id = (op->>'location')::uuid
                                      and r.ended_at is null and r.left_at is null);

-- Why this bench does not count here now.
create function _round_refusal(op jsonb, r count_round) returns text
language sql stable
return case when _role(op) is null then 'not_allowed' when r.count_id is null then 'not_counting'
            when r.bench <> op->>'bench' then 'counting_elsewhere' end;

create function _goods(r count_round) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object('sku', k.code, 'name', k.name, 'picture', k.picture, 'quantity', x.n)
               order by k.code), '[]')
          from (select s.client_id, s.sku_id, sum(s.quantity) as n from count_scan s where s.count_id = r.count_id
                   and s.location_id = r.location_id and s.round = r.round and s.counted group by 1, 2) x
          join sku k on k.client_id = x.client_id and k.id = x.sku_id);

-- What the counter sees: how many, the newest names, the counted goods. Nothing of what the book has.
create function _counting(r count_round) returns jsonb
language sql stable
return (select jsonb_build_object('count', c.id, 'code', c.code, 'what', c.kind, 'sku', c.scope->>'sku',
               'location', l.id, 'place', l.code, 'again', r.again, 'seen', r.seen, 'begun_at', r.begun_at,
               'latest', (select coalesce(jsonb_agg(x.name order by x.at), '[]') from (
                    select s.name, s.at from count_scan s where s.count_id = r.count_id and s.location_id = r.location_id
                       and s.round = r.round and not s.counted order by s.at desc, s.op_id desc limit 6) x),
               'goods', _goods(r))
          from count_plan c join location l on l.id = r.location_id where c.id = r.count_id);

-- Scan the place: it is locked and counted, counted again by a second person, or shown to the supervisor. A
-- supervisor begins a count of any place.
create function begin_count_place(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    l location := _place_called(op);
    told jsonb;
    role text := _role(op);
    p count_place; r count_round; facts jsonb;
begin
    perform _is(op, 'begin_count_place');
    perform from location x where x.id = l.id for no key update;    -- no move into it or out of it is under way now
    told := _answered(op);
    if told is not null then
        return told;
    elsif role is null then
        return _keep(op, 'refused', 'not_allowed', null);
    elsif l.id is null then
        return _keep(op, 'refused', 'unknown_place', jsonb_build_object('code', op->>'code'));
    end if;
    facts := jsonb_build_object('place', l.code);
    select x.* into p from count_place x where x.location_id = l.id and x.state <> 'done' for update;
    if p.count_id is null and role <> 'supervisor' then
        return _keep(op, 'refused', 'no_count_here', facts);
    elsif p.count_id is null then
        perform _plan(op || jsonb_build_object('what', 'place', 'scope', jsonb_build_object('places', jsonb_build_array(l.code))),
                      array[l.id]);
        select x.* into p from count_place x where x.count_id = (op->>'id')::uuid;
    end if;
    select x.* into r from count_round x where x.count_id = p.count_id and x.location_id = p.location_id and x.round = p.round;
    if p.state = 'counting' and r.counter = (op->>'operator')::uuid then
        update count_round x set bench = op->>'bench' where x.count_id = r.count_id and x.location_id = r.location_id
           and x.round = r.round returning * into r;
        return _keep(op, 'recorded', null, jsonb_build_object('what', 'counting', 'counting', _counting(r)));
    elsif p.state = 'counting' then
        return _keep(op, 'refused', 'counting_elsewhere', facts || jsonb_build_object('by', r.bench, 'person', _person_named(r.counter)));
    elsif p.state = 'counted' and role <> 'supervisor' then
        return _keep(op, 'refused', 'count_finished', facts);
    elsif p.state = 'counted' then
        return _keep(op, 'recorded', null, jsonb_build_object('what', 'review', 'review', _review(p)));
    elsif p.state = 'recount' and r.counter = (op->>'operator')::uuid then
        return _keep(op, 'refused', 'same_person', facts || '{"recount": true}');
    end if;
    return _keep(op, 'recorded', null, jsonb_build_object('what', 'counting', 'counting', _counting(_begin_round(op, p))));
end $$;
comment on function begin_count_place(jsonb) is '[bench]';

create function _begin_round(op jsonb, p count_place) returns count_round
language plpgsql as $$
declare r count_round;
begin
    insert into place_lock (location_id, count_id, locked_at) values (p.location_id, p.count_id, clock_timestamp())
        on conflict (location_id) do nothing;
    insert into count_round (count_id, location_id, round, again, counter, bench, begun_at)
    values (p.count_id, p.location_id, p.round + 1, p.state = 'recount', (op->>'operator')::uuid, op->>'bench',
            clock_timestamp()) returning * into r;
    update count_place x set state = 'counting', round = r.round,
           first_round = case when r.again then x.first_round else r.round end
     where x.count_id = p.count_id and x.location_id = p.location_id;
    perform _settle_plan(p.count_id);
    return r;
end $$;

-- The way out: the place is free again and has to be counted from the beginning. Its counter leaves it; a
-- supervisor frees a place that anybody left locked. The operation keeps who, when and why.
create function leave_count_place(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb;
    l location := case when op ? 'location' then (select x from location x where x.id = (op->>'location')::uuid) else _place_called(op) end;
    p count_place; r count_round; reason text;
begin
    perform _is(op, 'leave_count_place');
    perform from location x where x.id = l.id for no key update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    select x.* into p from count_place x where x.location_id = l.id and x.state in ('counting', 'recount') for update;
    select x.* into r from count_round x where x.count_id = p.count_id and x.location_id = p.location_id and x.round = p.round;
    reason := case when _role(op) is null then 'not_allowed' when p.count_id is null then 'not_counting'
        when _role(op) <> 'supervisor' and (p.state = 'recount' or r.counter <> (op->>'operator')::uuid) then 'not_allowed' end;
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('place', l.code));
    end if;
    update count_round x set left_at = clock_timestamp() where x.count_id = p.count_id and x.location_id = p.location_id
       and x.round = p.round and x.ended_at is null;
    perform _free_place(p, 'waiting');
    return _keep(op, 'recorded', null, jsonb_build_object('place', l.code, 'seen', r.seen, 'why', op->>'why'));
end $$;
comment on function leave_count_place(jsonb) is '[bench] [audit]';

create function _free_place(p count_place, as_state text) returns void
language plpgsql as $$
begin
    delete from place_lock k where k.location_id = p.location_id and k.count_id = p.count_id;
    update count_place x set state = as_state, first_round = case when as_state = 'waiting' then null else x.first_round end
     where x.count_id = p.count_id and x.location_id = p.location_id;
    perform _settle_plan(p.count_id);
end $$;
