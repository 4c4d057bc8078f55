-- What the office page reads. Badges and the command key stay where they are.

-- `wanted`: an ILIKE pattern over codes and names. What is counted is counted for the rows that are shown.
create function office_entries(what text, wanted text, most integer) returns table (id uuid, facts jsonb, more jsonb)
language plpgsql stable security definer set search_path = station, pg_temp as $$
begin
    case what
        when 'client' then return query
            select c.id, _client_facts(c), jsonb_build_object('skus', (select count(*) from sku s where s.client_id = c.id))
              from client c where c.code ilike wanted or c.name ilike wanted order by c.code limit most;
        when 'place' then return query
            select l.id, _office_place_facts(l), jsonb_build_object('units', (select count(*) from standing d where d.location_id = l.id))
              from location l where l.code ilike wanted order by l.code limit most;
        when 'person' then return query
            select p.id, _person_facts(p), jsonb_build_object('badge_since',
                   (select max(b.issued_at) from badge b where b.person_id = p.id and b.revoked_at is null))
              from person p where p.name ilike wanted order by not p.active, p.name limit most;
        when 'reason' then return query
            select r.id, _reason_facts(r), '{}'::jsonb from reason_template r where r.text ilike wanted
             order by r.decision, r.text limit most;
        when 'bench' then return query    -- those that were named, and those that were only heard of
            select b.id, case when b.id is not null then _bench_facts(b) else _office_blank('bench') || jsonb_build_object('code', h.bench) end,
                   jsonb_build_object('mode', h.mode, 'person', (select p.name from person p where p.id = h.operator), 'at', h.at,
                       'waiting', h.waiting, 'latency_ms', h.latency_ms, 'devices', h.devices)
              from bench b full join bench_pulse h on upper(h.bench) = upper(b.code)
             where coalesce(b.code, h.bench) ilike wanted or b.area ilike wanted order by upper(coalesce(b.code, h.bench)) limit most;
        when 'site' then return query
            select null::uuid, _site_facts(s), jsonb_build_object('numbers', s.sscc_next - 1) from site s;
        when 'sku' then return query
            select s.id, _sku_rules(s), jsonb_build_object('client', c.code, 'client_id', s.client_id, 'code', s.code)
              from sku s join client c on c.id = s.client_id
             where s.code ilike wanted or s.name ilike wanted or c.code ilike wanted order by c.code, s.code limit most;
        when 'labels' then return query    -- `wanted`: the ids, as an array
            select l.id, _office_place_facts(l), '{}'::jsonb from location l where l.id = any (wanted::uuid[]) order by l.code limit most;
    end case;
end $$;
comment on function office_entries(text, text, integer) is 'What the office page lists. [audit]';

-- Every list of accessories that was saved is an operation with author, before and after: its versions are counted there.
create index operation_accessories on operation ((answer->>'sku_id'), recorded_at) where kind = 'save_accessories' and outcome = 'recorded';

create function office_accessories(of_client uuid, of_sku uuid)
returns table (entries jsonb, version bigint, made_by text, made_at timestamptz)
language plpgsql stable security definer set search_path = station, pg_temp as $$
begin
    return query
        select _accessories_of(of_client, of_sku), count(o.id), coalesce((array_agg(o.answer->>'author' order by o.recorded_at desc))[1], ''),
               max(o.recorded_at)
          from operation o where o.kind = 'save_accessories' and o.outcome = 'recorded' and o.answer->>'sku_id' = of_sku::text;
end $$;
comment on function office_accessories(uuid, uuid) is 'What must come back with a SKU, and who said so last. [audit]';

-- Who changed what, before and after. One row a change.
create view office_history as
    select o.id, o.recorded_at as at, case o.kind when 'change_sku' then 'sku' when 'save_questions' then 'questions'
               when 'save_lane_rules' then 'lanes' when 'save_accessories' then 'accessories'
               when 'import_office' then 'import' else o.answer->>'what' end as what,
           case o.kind when 'save_questions' then o.answer->>'class'
               when 'save_lane_rules' then (select c.code from client c where c.id = (o.answer->>'client')::uuid)
               else coalesce(o.answer->>'name', o.answer->>'sku', '') end as name,
           coalesce(p.name, o.answer->>'author', '') as author, o.operator, o.bench,
           coalesce(o.answer->>'why', '') as why, o.answer->'before' as before, o.answer->'after' as after
      from operation o left join person p on p.id = o.operator
     where o.kind in ('change_office', 'change_badge', 'change_sku', 'save_questions', 'save_lane_rules', 'save_accessories',
                      'import_office') and o.outcome = 'recorded';
comment on view office_history is 'The history of changes: who, when, what, before and after. [audit]';
