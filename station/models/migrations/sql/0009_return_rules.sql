-- The rules of lanes, and what supervisors set: questions, lanes, accessories. station/lane_rules.py and grading.py say
-- the same in words for the editors; both refuse what the other refuses.

-- ---- which lane ---------------------------------------------------------------------------------------------------

-- Whether every condition holds. A bound never holds for what is not known; a condition nobody knows holds never; only
-- a rule that names U takes what nobody inspected.
create function _covers(conditions jsonb, facts jsonb) returns boolean
language sql immutable
return (facts->>'grade' <> 'U' or coalesce(conditions->'grades' ? 'U', false)) and not exists (
    select from jsonb_each(conditions) c (key, v) where not coalesce(case c.key
        when 'sku' then c.v ? (facts->>'sku')
        when 'class' then c.v ? (facts->>'class')
        when 'grades' then c.v ? (facts->>'grade')
        when 'findings' then c.v ? (facts->>'finding')
        when 'liable' then c.v ? (facts->>'liable')
        when 'warranty' then c.v ? (facts->>'warranty')
        when 'value_from' then (facts->>'value')::numeric >= (c.v #>> '{}')::numeric
        when 'value_below' then (facts->>'value')::numeric < (c.v #>> '{}')::numeric
        when 'days_out_from' then (facts->>'days_out')::integer >= (c.v #>> '{}')::integer
        when 'days_out_below' then (facts->>'days_out')::integer < (c.v #>> '{}')::integer
    end, false));

-- The first rule that covers it; none: quarantine, never stock.
create function _first_lane(rules jsonb, facts jsonb) returns jsonb
language sql immutable
return coalesce(
    (select jsonb_build_object('lane', r.x->>'lane', 'rule', r.x->>'name')
       from jsonb_array_elements(rules) with ordinality r (x, n)
      where _covers(coalesce(r.x->'when', '{}'), facts) order by r.n limit 1),
    '{"lane": "QUARANTINE", "rule": ""}');

-- The same with what stands above every client's rules: identity first, then a hold.
create function _lane_for(rules jsonb, facts jsonb, identity text, on_hold boolean) returns jsonb
language sql immutable
return case when identity <> 'same_order' then '{"lane": "QUARANTINE", "rule": "identity"}'
            when on_hold then '{"lane": "QUARANTINE", "rule": "hold"}' else _first_lane(rules, facts) end;

-- What the rules look at, of one thing that was inspected.
create function _lane_facts(i return_item, finding text, liable text) returns jsonb
language sql stable
return (select jsonb_build_object('sku', s.code, 'class', s.class, 'grade', i.grade, 'finding', finding, 'liable', liable,
               'warranty', coalesce(i.warranty->>'answer', 'unknown'), 'value', s.value,
               'days_out', floor(extract(epoch from i.arrived_at - (i.shipped->>'at')::timestamptz) / 86400)::integer)
          from sku s where s.client_id = i.client_id and s.id = i.sku_id);

-- ---- what is set: a new version, never a changed one ---------------------------------------------------------------

-- Who sets it: whoever's badge it is, else the operator; a supervisor either way. Nobody but the owner of the base may
-- leave it open, for lists that are taken in.
create function _author(op jsonb, out who person, out reason text)
language plpgsql stable as $$
begin
    if op ? 'badge' then
        who := _badge_person(op);
        reason := case when who.id is null then 'unknown_badge' end;
    else
        select x.* into who from person x where x.id = (op->>'operator')::uuid and x.active and _proved(op);
    end if;
    reason := coalesce(reason, case when who.role is distinct from 'supervisor' and (op ? 'badge' or op ? 'operator'
        or not pg_has_role(session_user, current_user, 'member')) then 'not_allowed' end);
end $$;

create function _are_texts(v jsonb, known text) returns boolean
language sql immutable
return case jsonb_typeof(v) when 'string' then v #>> '{}' ~ known
    when 'array' then jsonb_array_length(v) > 0 and not exists (
        select from jsonb_array_elements(v) t (x) where jsonb_typeof(t.x) <> 'string' or t.x #>> '{}' !~ known)
    else false end;

create function _is_figure(v jsonb, whole boolean) returns boolean
language sql immutable
return case when jsonb_typeof(v) = 'number' or (not whole and jsonb_typeof(v) = 'string')
    then v #>> '{}' ~ case when whole then '^[0-9]{1,6}$' else '^[0-9]{1,12}(\.[0-9]{1,6})?$' end else false end;

create function _is_condition(key text, v jsonb) returns boolean
language sql immutable
return coalesce(case
    when key in ('sku', 'class') then _are_texts(v, '')
    when key = 'grades' then _are_texts(v, '^[ABCDEU]$')
    when key = 'findings' then _are_texts(v, '^[a-z][a-z0-9_]{0,39}$')
    when key = 'liable' then _are_texts(v, '^(customer|carrier|warehouse|vendor|unknown)$')
    when key = 'warranty' then _are_texts(v, '^(under|expired|unknown)$')
    when key in ('value_from', 'value_below') then _is_figure(v, false)
    when key in ('days_out_from', 'days_out_below') then _is_figure(v, true) end, false);

-- The number of the first entry that cannot be, counted from 1; 0: the list itself; null: all are right.
create function _wrong_lane_rule(rules jsonb) returns bigint
language sql immutable
return case when jsonb_typeof(rules) is distinct from 'array' or jsonb_array_length(rules) > 200 then 0 else (
    select min(r.n) from jsonb_array_elements(rules) with ordinality r (x, n)
     where case when jsonb_typeof(r.x) <> 'object' or jsonb_typeof(coalesce(r.x->'when', '{}')) <> 'object' then true
        else r.x - '{name,when,lane}'::text[] <> '{}' or jsonb_typeof(r.x->'name') is distinct from 'string'
          or length(btrim(r.x->>'name')) not between 1 and 60 or lower(btrim(r.x->>'name')) in ('identity', 'hold', 'changed')
          or coalesce(r.x->>'lane', '') not in ('SELLABLE', 'REFURBISHABLE', 'PARTS_ONLY', 'RETURN_TO_VENDOR', 'QUARANTINE',
                                                'SCRAP', 'LIQUIDATE', 'DONATE', 'SHIP_BACK', 'MISSING')
          or exists (select from jsonb_each(coalesce(r.x->'when', '{}')) c (key, v) where not _is_condition(c.key, c.v))
          or exists (select from jsonb_array_elements(rules) with ordinality o (x, n)
                      where o.n < r.n and lower(btrim(o.x->>'name')) = lower(btrim(r.x->>'name'))) end) end;

create function _wrong_question(questions jsonb) returns bigint
language sql immutable
return case when jsonb_typeof(questions) is distinct from 'array' or jsonb_array_length(questions) not between 1 and 40 then 0 else (
    select min(q.n) from jsonb_array_elements(questions) with ordinality q (x, n)
     where case when jsonb_typeof(q.x) <> 'object' or jsonb_typeof(q.x->'text') is distinct from 'object' then true
        else q.x - '{code,group,text,good,worst,finding,liable,explicit}'::text[] <> '{}'
          or coalesce(q.x->>'code', '') !~ '^[a-z][a-z0-9_]{0,39}$'
          or coalesce(q.x->>'group', '') not in ('packaging', 'cosmetic', 'functional', 'lock')
          or coalesce(btrim(q.x #>> '{text,en}'), '') = ''
          or exists (select from jsonb_each(q.x->'text') t (key, v) where t.key !~ '^[a-z]{2}(_[A-Z]{2})?$'
                        or jsonb_typeof(t.v) <> 'string' or length(t.v #>> '{}') > 200)
          or coalesce(q.x->>'good', '') not in ('yes', 'no') or coalesce(q.x->>'worst', '') !~ '^[A-E]$'
          or coalesce(q.x->>'finding', 'other') !~ '^[a-z][a-z0-9_]{0,39}$'
          or coalesce(q.x->>'liable', 'unknown') not in ('customer', 'carrier', 'warehouse', 'vendor', 'unknown')
          or jsonb_typeof(coalesce(q.x->'explicit', 'false')) <> 'boolean'
          or exists (select from jsonb_array_elements(questions) with ordinality o (x, n)
                      where o.n < q.n and o.x->>'code' = q.x->>'code') end) end;

create function _wrong_accessory(accessories jsonb) returns bigint
language sql immutable
return case when jsonb_typeof(accessories) is distinct from 'array' or jsonb_array_length(accessories) > 40 then 0 else (
    select min(a.n) from jsonb_array_elements(accessories) with ordinality a (x, n)
     where case when jsonb_typeof(a.x) <> 'object' then true
        else a.x - '{number,name,picture,worst}'::text[] <> '{}' or jsonb_typeof(a.x->'name') is distinct from 'string'
          or length(btrim(a.x->>'name')) not between 1 and 200 or jsonb_typeof(coalesce(a.x->'picture', '""')) <> 'string'
          or length(coalesce(a.x->>'picture', '')) > 200 or coalesce(a.x->>'worst', 'C') !~ '^[A-E]$' end) end;

-- A new version of what is asked of a SKU class ('' is every other class). `op`: class, questions, version (the newest
-- as its author met it; 0: none), badge (digest) or a supervisor as operator.
create function save_questions(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    a record; newest question_set; made question_set; reason text; wrong bigint := _wrong_question(op->'questions');
begin
    perform _is(op, 'save_questions');
    if told is not null then
        return told;
    end if;
    lock table question_set in share row exclusive mode;
    select * into a from _author(op);
    op := (op - 'badge' - 'raw') || jsonb_build_object('operator', (a.who).id);
    select q.* into newest from question_set q where q.class = coalesce(op->>'class', '') order by q.version desc limit 1;
    reason := coalesce(a.reason, case when wrong is not null then 'rules_wrong'
        when (op->>'version')::integer <> coalesce(newest.version, 0) then 'lost_race' end);
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('place', wrong, 'version', coalesce(newest.version, 0)));
    end if;
    insert into question_set (id, class, version, made_by, made_at, questions)
    values (_derived((op->>'id')::uuid, 'questions'), coalesce(op->>'class', ''), coalesce(newest.version, 0) + 1, (a.who).id,
            clock_timestamp(), op->'questions') returning * into made;
    return _keep(op, 'recorded', null, jsonb_build_object('set', made.id, 'class', made.class, 'version', made.version,
        'author', (a.who).name, 'before', newest.questions, 'after', made.questions));
end $$;
comment on function save_questions(jsonb) is '[audit]';

-- A new version of a client's table of lanes. `op`: client, rules, version as above, badge or operator.
create function save_lane_rules(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    a record; newest lane_rules; made lane_rules; reason text; wrong bigint := _wrong_lane_rule(op->'rules');
begin
    perform _is(op, 'save_lane_rules');
    if told is not null then
        return told;
    end if;
    lock table lane_rules in share row exclusive mode;
    select * into a from _author(op);
    op := (op - 'badge' - 'raw') || jsonb_build_object('operator', (a.who).id);
    select r.* into newest from lane_rules r where r.client_id = (op->>'client')::uuid order by r.version desc limit 1;
    reason := coalesce(a.reason, case when not exists (select from client c where c.id = (op->>'client')::uuid) then 'wrong_client'
        when wrong is not null then 'rules_wrong'
        when (op->>'version')::integer <> coalesce(newest.version, 0) then 'lost_race' end);
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('place', wrong, 'version', coalesce(newest.version, 0)));
    end if;
    insert into lane_rules (client_id, version, made_by, made_at, rules)
    values ((op->>'client')::uuid, coalesce(newest.version, 0) + 1, (a.who).id, clock_timestamp(), op->'rules') returning * into made;
    return _keep(op, 'recorded', null, jsonb_build_object('client', made.client_id, 'version', made.version,
        'author', (a.who).name, 'before', newest.rules, 'after', made.rules));
end $$;
comment on function save_lane_rules(jsonb) is '[audit]';

-- What must come back with a SKU, the whole list. `op`: client, sku, accessories [{name, picture, worst}] in their order,
-- before (the list as its author met it, where somebody did), badge or operator. What was answered keeps what was asked.
create function save_accessories(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    a record; s sku; before jsonb; reason text; wrong bigint := _wrong_accessory(op->'accessories');
begin
    perform _is(op, 'save_accessories');
    if told is not null then
        return told;
    end if;
    select x.* into s from sku x where x.client_id = (op->>'client')::uuid and x.id = (op->>'sku')::uuid for no key update;
    select * into a from _author(op);
    op := (op - 'badge' - 'raw') || jsonb_build_object('operator', (a.who).id);
    before := _accessories_of(s.client_id, s.id);
    reason := coalesce(a.reason, case when s.id is null then 'wrong_sku' when wrong is not null then 'rules_wrong'
        when op->'before' <> before then 'lost_race' end);
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('place', wrong, 'before', before));
    end if;
    delete from accessory x where x.client_id = s.client_id and x.sku_id = s.id;
    insert into accessory (client_id, sku_id, number, name, picture, worst)
    select s.client_id, s.id, g.n, btrim(g.x->>'name'), coalesce(g.x->>'picture', ''), coalesce(g.x->>'worst', 'C')
      from jsonb_array_elements(op->'accessories') with ordinality g (x, n);
    return _keep(op, 'recorded', null, jsonb_build_object('sku_id', s.id, 'sku', s.code, 'author', (a.who).name,
        'before', before, 'after', _accessories_of(s.client_id, s.id)));
end $$;
comment on function save_accessories(jsonb) is '[audit]';
