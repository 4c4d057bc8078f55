-- What the office shows and takes of clients, places, people, reasons and the site: each field as it stands, what a new
-- one is before anybody has said anything of it, and what it may be, whatever the page let through.

-- ---- how each of them stands ------------------------------------------------------------------------------------

create function _client_facts(c client) returns jsonb
language sql stable
return jsonb_build_object('code', c.code, 'name', c.name,
    'weight_required', coalesce(c.rules #> '{weight,required}', 'false'),
    'tolerance_percent', coalesce(c.rules #> '{weight,tolerance_percent}', '3'),
    'tolerance_min_g', coalesce(c.rules #> '{weight,tolerance_min_g}', '30'),
    'packaging_g', coalesce(c.rules #> '{weight,packaging_g}', '0'), 'photo', coalesce(c.rules->'photo', '"off"'),
    'two_person', coalesce(c.rules->'two_person', '["scrap", "release"]'),
    'compare', coalesce(c.rules #> '{returns,compare}', '[]'));

create function _office_place_facts(l location) returns jsonb
language sql stable
return jsonb_build_object('code', l.code, 'kind', l.kind,
    'client', coalesce((select c.code from client c where c.id = l.client_id), ''),
    'climate', coalesce(l.rules->>'climate', ''), 'capacity', (l.rules->>'capacity')::integer,
    'secure', _rule(l.rules, 'secure'), 'one_sku', _rule(l.rules, 'one_sku'), 'hold', _rule(l.rules, 'hold'),
    'pick_face', coalesce(l.rules->>'pick_face', ''), 'min', (l.rules->>'min')::integer,
    'max', (l.rules->>'max')::integer, 'lane', coalesce(l.rules->>'lane', ''), 'retired', l.retired_at is not null);

create function _person_facts(p person) returns jsonb
language sql immutable
return jsonb_build_object('name', p.name, 'role', p.role, 'language', p.language, 'active', p.active);

create function _site_facts(s site) returns jsonb
language sql immutable
return jsonb_build_object('name', s.name, 'address', s.address, 'zone', s.zone, 'sscc_prefix', s.sscc_prefix);

create function _reason_facts(r reason_template) returns jsonb
language sql immutable
return jsonb_build_object('decision', r.decision, 'text', r.text, 'active', r.active);

create function _bench_facts(b bench) returns jsonb
language sql immutable
return jsonb_build_object('code', b.code, 'area', b.area, 'modes', to_jsonb(b.modes), 'active', b.stopped_at is null);

-- As it is now; null where there is none.
create function _office_facts(what text, target uuid) returns jsonb
language plpgsql stable as $$
begin
    return case what
        when 'client' then (select _client_facts(c) from client c where c.id = target)
        when 'place' then (select _office_place_facts(l) from location l where l.id = target)
        when 'person' then (select _person_facts(p) from person p where p.id = target)
        when 'reason' then (select _reason_facts(r) from reason_template r where r.id = target)
        when 'bench' then (select _bench_facts(b) from bench b where b.id = target)
        when 'site' then (select _site_facts(s) from site s) end;
end $$;

-- What a new one is before anybody has said anything of it. Null: there are no new ones of it.
create function _office_blank(what text) returns jsonb
language sql immutable
return case what
    when 'client' then '{"code": "", "name": "", "weight_required": false, "tolerance_percent": 3, "tolerance_min_g": 30,
        "packaging_g": 0, "photo": "off", "two_person": ["scrap", "release"], "compare": []}'::jsonb
    when 'place' then '{"code": "", "kind": "bin", "client": "", "climate": "", "capacity": null, "secure": false,
        "one_sku": false, "hold": false, "pick_face": "", "min": null, "max": null, "lane": "", "retired": false}'
    when 'person' then '{"name": "", "role": "packer", "language": "", "active": true}'
    when 'bench' then '{"code": "", "area": "", "modes": [], "active": true}'
    when 'reason' then '{"decision": "", "text": "", "active": true}' end;

-- ---- what a field may be -----------------------------------------------------------------------------------------

create function _is_line(v jsonb, low integer, high integer) returns boolean
language sql immutable
return jsonb_typeof(v) = 'string' and length(btrim(v #>> '{}')) between low and high and _is_plain(v #>> '{}')
       and v #>> '{}' = btrim(v #>> '{}');

create function _is_one_of(v jsonb, known text[]) returns boolean
language sql immutable return jsonb_typeof(v) = 'string' and v #>> '{}' = any (known);

create function _is_yes_no(v jsonb) returns boolean
language sql immutable return jsonb_typeof(v) = 'boolean';

create function _is_between(v jsonb, low numeric, high numeric) returns boolean
language sql immutable
return case when jsonb_typeof(v) = 'number' then (v #>> '{}')::numeric between low and high else false end;

create function _is_whole(v jsonb, low integer, high integer) returns boolean
language sql immutable
return case when jsonb_typeof(v) = 'null' then true
            when jsonb_typeof(v) = 'number' then (v #>> '{}')::numeric between low and high and (v #>> '{}')::numeric % 1 = 0
            else false end;

-- A list of words, each once; empty is a list too.
create function _is_word_list(v jsonb, known text) returns boolean
language sql immutable
return case when jsonb_typeof(v) = 'array' then (v = '[]' or _are_texts(v, known))
    and jsonb_array_length(v) = (select count(distinct x) from jsonb_array_elements(v) x) and jsonb_array_length(v) <= 20
    else false end;

create function _client_field(name text, v jsonb) returns boolean
language sql immutable
return case name
    when 'code' then _is_line(v, 1, 30) and v #>> '{}' ~ '^[A-Z0-9][A-Z0-9._-]*$'
    when 'name' then _is_line(v, 1, 120)
    when 'weight_required' then _is_yes_no(v)
    when 'tolerance_percent' then _is_between(v, 0, 100)
    when 'tolerance_min_g' then _is_between(v, 0, 100000)
    when 'packaging_g' then _is_between(v, 0, 100000)
    when 'photo' then _is_one_of(v, '{off,wanted,required}')
    when 'two_person' then _is_word_list(v, '^(store|find|hold|release|miss|route|scrap|leave)$')
    when 'compare' then _is_word_list(v, '^[a-z][a-z0-9_]{0,29}$')
    else false end;

create function _place_field(name text, v jsonb) returns boolean
language sql stable
return case name
    when 'code' then _is_line(v, 5, 60) and v #>> '{}' ~ '^(LOC|TOTE):[A-Z0-9][A-Z0-9._/-]*$'
    when 'kind' then _is_one_of(v, '{dock,bin,cage,tote,bench,lane,staging}')
    when 'client' then v = '""' or exists (select from client c where c.code = v #>> '{}')
    when 'climate' then _is_line(v, 0, 30) and v #>> '{}' = lower(v #>> '{}')
    when 'capacity' then _is_whole(v, 1, 1000000)
    when 'secure' then _is_yes_no(v)
    when 'one_sku' then _is_yes_no(v)
    when 'hold' then _is_yes_no(v)
    when 'pick_face' then _is_line(v, 0, 60)
    when 'min' then _is_whole(v, 1, 1000000)
    when 'max' then _is_whole(v, 1, 1000000)
    when 'lane' then _is_one_of(v, '{"",SELLABLE,REFURBISHABLE,PARTS_ONLY,RETURN_TO_VENDOR,QUARANTINE,SCRAP,LIQUIDATE,DONATE,SHIP_BACK,MISSING}')
    when 'retired' then _is_yes_no(v)
    else false end;

create function _other_field(what text, name text, v jsonb) returns boolean
language sql stable
return case what || '.' || name
    when 'person.name' then _is_line(v, 1, 80)
    when 'person.role' then _is_one_of(v, '{receiver,stower,packer,inspector,counter,supervisor}')
    when 'person.language' then _is_one_of(v, '{"",en,es,pt_BR}')
    when 'person.active' then _is_yes_no(v)
    when 'bench.code' then _is_line(v, 1, 60)
    when 'bench.area' then _is_line(v, 0, 60)
    when 'bench.modes' then _is_word_list(v, '^(receiving|storing|packing|returns|counting)$')
    when 'bench.active' then _is_yes_no(v)
    when 'reason.decision' then _is_one_of(v, '{store,find,hold,release,miss,route,scrap,leave}')
    when 'reason.text' then _is_line(v, 1, 200)
    when 'reason.active' then _is_yes_no(v)
    when 'site.name' then _is_line(v, 1, 60)
    when 'site.address' then jsonb_typeof(v) = 'string' and length(v #>> '{}') <= 300
                             and translate(v #>> '{}', E'\n', '') !~ '[\x01-\x1f\x7f]'
    when 'site.zone' then _is_line(v, 1, 60) and exists (select from pg_timezone_names z where z.name = v #>> '{}')
    when 'site.sscc_prefix' then _is_line(v, 0, 10) and v #>> '{}' ~ '^([0-9]{7,10})?$'
    else false end;

-- The first field that cannot be what it is to become; null: all can.
create function _field_wrong(what text, before jsonb, after jsonb) returns text
language sql stable
return coalesce(
    (select a.key from jsonb_each(after) a
      where a.value is distinct from before->a.key and not coalesce(case what
            when 'client' then _client_field(a.key, a.value) when 'place' then _place_field(a.key, a.value)
            else _other_field(what, a.key, a.value) end, false) order by a.key limit 1),
    -- what is printed on labels and written on papers stays
    case when before is not null and what in ('client', 'place', 'bench') and after->'code' <> before->'code' then 'code'
         when before is not null and what = 'place' and after->'kind' <> before->'kind' then 'kind'
         when what = 'place' and (after->>'code' like 'TOTE:%') <> (after->>'kind' = 'tote') and before is null then 'code'
         when what = 'place' and after->>'pick_face' <> '' and not exists (
            select from client c join sku s on s.client_id = c.id where c.code = after->>'client'
               and s.code = after->>'pick_face') then 'pick_face'
         when what = 'place' and after->>'pick_face' <> '' and coalesce((after->>'min')::integer > (after->>'max')::integer, true) then 'min'
    end);
