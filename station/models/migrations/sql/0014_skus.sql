-- A SKU as the office page adds and changes it: everything a product list says of one, by the supervisor who is signed
-- on or whose badge it is, every field checked before it is written. Of 0008, which knew the rules of serials alone and
-- took none but a badge, three functions are replaced whole: _sku_rules tells all fields, _sku_refusal checks each of
-- them, change_sku takes who is signed on and makes new ones. Its contract is as it was, so `station profiles` goes on.

create index gtin_by_sku on gtin (client_id, sku_id);

-- Numbers of a SKU as product lists write them: 04006381333931; 14006381333938 x 10.
create function _gtins_told(s sku) returns text
language sql stable
return (select coalesce(string_agg(g.gtin || case when g.quantity = 1 then '' else ' x ' || g.quantity end, '; ' order by g.gtin), '')
          from gtin g where g.client_id = s.client_id and g.sku_id = s.id);

create function _gtins_of(told text) returns table (gtin text, quantity integer)
language sql immutable
begin atomic
    select x.m[1], coalesce(x.m[2], '1')::integer from regexp_matches(told, '([0-9]{14})(?: x ([0-9]+))?', 'g') as x (m);
end;

create or replace function _sku_rules(s sku) returns jsonb
language sql stable
return jsonb_build_object('profile', s.profile, 'policy', s.policy, 'exact', s.exact, 'carton_rule', s.carton_rule,
    'sample_n', s.sample_n, 'regulated', s.regulated, 'warranty_months', s.warranty_months, 'swap', s.swap,
    'name', s.name, 'class', s.class, 'gtins', _gtins_told(s), 'picture', s.picture, 'weight_g', s.weight_g,
    'value', s.value, 'currency', s.currency, 'origin', s.origin, 'hs_code', s.hs_code,
    'climate', coalesce(s.storing->>'climate', ''), 'secure', _rule(s.storing, 'secure'));

-- What a new one is before anybody has said anything of it: as in a product list, counted and not taken by serial.
create function _sku_blank() returns jsonb
language sql immutable
return '{"client": "", "code": "", "name": "", "class": "", "gtins": "", "policy": "none", "exact": false, "swap": "ask",
    "carton_rule": "units_always", "sample_n": 0, "warranty_months": null, "regulated": false, "weight_g": null,
    "value": null, "currency": "", "origin": "", "hs_code": "", "picture": "", "climate": "", "secure": false,
    "profile": {}}'::jsonb;

-- A serial profile as station/profiles.py reads it: known fields, each of its kind.
create function _is_profile(v jsonb) returns boolean
language sql immutable
return case when jsonb_typeof(v) <> 'object' then false else v - '{name,patterns,lengths,check,strip,fold_case,lookalike,aliases}'::text[] = '{}'
    and not exists (select from jsonb_each(v) f where not case f.key
        when 'name' then jsonb_typeof(f.value) = 'string'
        when 'check' then _is_one_of(f.value, '{"",imei,luhn,gtin,vin,nintendo,mac,meid}')
        when 'lookalike' then _is_one_of(f.value, '{warn,off}')
        when 'fold_case' then jsonb_typeof(f.value) = 'boolean'
        when 'lengths' then case when jsonb_typeof(f.value) = 'array' then not exists (
            select from jsonb_array_elements(f.value) x where not _is_between(x, 1, 256)) else false end
        else f.value = '[]' or _are_texts(f.value, '') end) end;

-- Up to 40 numbers, each once and with its right check digit.
create function _are_gtins(v jsonb) returns boolean
language sql immutable
return _is_line(v, 0, 1200) and v #>> '{}' ~ '^([0-9]{14}( x [1-9][0-9]{0,5})?(; [0-9]{14}( x [1-9][0-9]{0,5})?){0,39})?$'
    and (select count(distinct g.gtin) = count(*) and bool_and(_check_digit(left(g.gtin, 13)) = right(g.gtin, 1)) is not false
           from _gtins_of(v #>> '{}') g);

create function _is_amount(v jsonb, low numeric, high numeric) returns boolean
language sql immutable
return v = 'null' or _is_between(v, low, high);

create function _sku_field(name text, v jsonb) returns boolean
language sql stable
return case name
    when 'client' then exists (select from client c where c.code = v #>> '{}')
    when 'code' then _is_line(v, 1, 64)
    when 'profile' then _is_profile(v)
    when 'policy' then _is_one_of(v, '{none,outbound,inbound_outbound,every_touch}')
    when 'exact' then _is_yes_no(v)
    when 'regulated' then _is_yes_no(v)
    when 'carton_rule' then _is_one_of(v, '{units_always,carton_if_asn_lists_serials,sample_n}')
    when 'sample_n' then v <> 'null' and _is_whole(v, 0, 100000)
    when 'warranty_months' then _is_whole(v, 1, 1200)
    when 'swap' then _is_one_of(v, '{forbid,ask,allow}')
    when 'name' then _is_line(v, 1, 200)
    when 'class' then _is_line(v, 0, 60)
    when 'gtins' then _are_gtins(v)
    when 'picture' then v = '""' or (_is_line(v, 5, 105) and v #>> '{}' ~* '^[A-Za-z0-9][A-Za-z0-9 _.-]{0,99}\.(svg|png|jpe?g)$')
    when 'weight_g' then _is_amount(v, 0.01, 9999999999)
    when 'value' then _is_amount(v, 0.01, 9999999999)
    when 'currency' then _is_line(v, 0, 3) and v #>> '{}' ~ '^([A-Z]{3})?$'
    when 'origin' then _is_line(v, 0, 2) and v #>> '{}' ~ '^([A-Z]{2})?$'
    when 'hs_code' then _is_line(v, 0, 20) and v #>> '{}' ~ '^([0-9]{4}([. ]?[0-9]{2}){0,4})?$'
    when 'climate' then _is_line(v, 0, 30) and v #>> '{}' = lower(v #>> '{}')
    when 'secure' then _is_yes_no(v) end;

create function _sku_field_wrong(before jsonb, after jsonb) returns text
language sql stable
return coalesce((select a.key from jsonb_each(after) a
    where a.value is distinct from before->a.key and not coalesce(_sku_field(a.key, a.value), false) order by a.key limit 1),
    case when after->>'carton_rule' = 'sample_n' and (after->>'sample_n')::integer = 0 then 'sample_n' end);

-- A number that another SKU of the client has, or that a unit has as its serial: nobody could tell them apart.
create function _gtin_taken(s sku, before jsonb, after jsonb) returns text
language sql stable
return (select n.gtin from _gtins_of(after->>'gtins') n
         where after->>'gtins' is distinct from before->>'gtins' and (
               exists (select from gtin g where g.client_id = s.client_id and g.gtin = n.gtin and g.sku_id <> s.id)
               or exists (select from unit u where u.serial in (n.gtin, ltrim(n.gtin, '0')))) order by 1 limit 1);

-- `before` null: a new one. `s` has its client and its id either way.
create or replace function _sku_refusal(op jsonb, s sku, before jsonb, after jsonb) returns text
language plpgsql stable as $$
begin
    return case
        when op ? 'sku' and before is null then 'wrong_sku'
        when exists (select from jsonb_object_keys(after) as k (name) where not coalesce(before, _sku_blank()) ? k.name) then 'not_now'
        when exists (select from jsonb_each(op->'before') as b where before->b.key is distinct from b.value)
             then 'lost_race'
        when _sku_field_wrong(before, after) is not null then 'field_wrong'
        when before is null and exists (select from sku x where x.client_id = s.client_id and x.code = after->>'code') then 'name_taken'
        when _gtin_taken(s, before, after) is not null then 'name_taken'
        -- a SKU whose units are here by serial cannot become one that is only counted
        when after->>'policy' = 'none' and s.policy <> 'none' and exists (
            select from unit u where u.client_id = s.client_id and u.sku_id = s.id
               and (u.state = 'expected' or u.state in (select name from state where present))) then 'not_available'
    end;
end $$;

-- What needs of a place this page does not know stays; so does a number that stays, as it is.
create function _write_sku(s sku, before jsonb, after jsonb) returns void
language plpgsql as $$
declare needs jsonb := coalesce(s.storing, '{}') - '{climate,secure}'::text[] || (select coalesce(jsonb_object_agg(a.key, a.value), '{}')
    from jsonb_each(after) a where a.key in ('climate', 'secure') and a.value not in ('""', 'false'));
begin
    if before is null then
        insert into sku (client_id, id, code, name, policy) values (s.client_id, s.id, after->>'code', after->>'name', after->>'policy');
    end if;
    update sku x set profile = after->'profile', policy = after->>'policy', exact = (after->>'exact')::boolean,
           carton_rule = after->>'carton_rule', sample_n = (after->>'sample_n')::integer,
           regulated = (after->>'regulated')::boolean, warranty_months = (after->>'warranty_months')::integer,
           swap = after->>'swap', name = after->>'name', class = after->>'class', picture = after->>'picture',
           weight_g = (after->>'weight_g')::numeric, value = (after->>'value')::numeric, currency = after->>'currency',
           origin = after->>'origin', hs_code = after->>'hs_code', storing = needs
     where x.client_id = s.client_id and x.id = s.id;
    if after->>'gtins' is distinct from before->>'gtins' then
        delete from gtin g where g.client_id = s.client_id and g.sku_id = s.id
           and not exists (select from _gtins_of(after->>'gtins') n where n.gtin = g.gtin);
        insert into gtin as g (client_id, gtin, sku_id, quantity) select s.client_id, n.gtin, s.id, n.quantity from _gtins_of(after->>'gtins') n
        on conflict (client_id, gtin) do update set quantity = excluded.quantity where g.quantity <> excluded.quantity;
    end if;
end $$;

create function _sku_changed_last(sku_id uuid) returns jsonb
language sql stable
return coalesce((select jsonb_build_object('by', o.answer->>'author', 'changed_at', o.recorded_at, 'did', jsonb_build_object(
               'before', o.answer->'before', 'after', o.answer->'after')) from operation o
          where o.kind = 'change_sku' and o.answer->>'sku_id' = sku_id::text and o.outcome = 'recorded'
          order by o.recorded_at desc limit 1), '{}');

-- Whose act it is: of the badge shown, else of the window that is signed on.
create function _sku_author(op jsonb) returns person
language sql stable
return case when op ? 'badge' then _badge_person(op)
    else (select x from person x where x.id = (op->>'operator')::uuid and x.active and _proved(op)) end;

-- Change one SKU, or add one. `op`: client and sku (its ids; neither: a new one, whose client and code `changes` name),
-- `changes` (some of _sku_rules), `before` (those fields as the author saw them: somebody else's change meanwhile is
-- never overwritten), `badge` (digest) or an operator who is signed on, and `reason`. No unit is touched.
create or replace function change_sku(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    who person := _sku_author(op); s sku; before jsonb; after jsonb; reason text;
begin
    perform _is(op, 'change_sku');
    if told is not null then
        return told;
    end if;
    reason := case when op ? 'badge' and who.id is null then 'unknown_badge' when who.role is distinct from 'supervisor' then 'not_allowed' end;
    op := op - 'badge' - 'raw' - 'operator' || jsonb_strip_nulls(jsonb_build_object('operator', who.id));
    if reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    -- One writer of SKUs at a time, product lists among them; who reads them or points at them goes on.
    lock table sku in share row exclusive mode;
    select x.* into s from sku x where x.client_id = (op->>'client')::uuid and x.id = (op->>'sku')::uuid for update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    before := case when s.id is not null then _sku_rules(s) end;
    after := coalesce(before, _sku_blank()) || coalesce(op->'changes', '{}');
    if not op ? 'sku' then
        s.client_id := (select c.id from client c where c.code = after->>'client'); s.id := _derived((op->>'id')::uuid, 'sku');
        s.code := after->>'code';
    end if;
    reason := _sku_refusal(op, s, before, after);
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('sku', s.code, 'rules', before, 'now', before,
            'name', coalesce(_gtin_taken(s, before, after), s.code),
            'field', case when reason = 'field_wrong' then _sku_field_wrong(before, after) end)
            || case when reason = 'lost_race' then _sku_changed_last(s.id) else '{}' end);
    end if;
    perform _write_sku(s, before, after);
    return _keep(op, 'recorded', null, jsonb_build_object('sku_id', s.id, 'client_id', s.client_id, 'sku', s.code,
        'author', who.name, 'why', coalesce(op->>'reason', ''), 'before', before, 'after', after));
end $$;
comment on function change_sku(jsonb) is 'The badge says who, or who is signed on; only a supervisor counts. [audit]';
