-- The rules of a SKU as the office page changes them: all of them, by the supervisor who is signed on or whose badge it
-- is, every field checked before it is written.

create or replace function _sku_rules(s sku) returns jsonb
language sql immutable
return jsonb_build_object('profile', s.profile, 'policy', s.policy, 'exact', s.exact, 'carton_rule', s.carton_rule,
    'sample_n', s.sample_n, 'regulated', s.regulated, 'warranty_months', s.warranty_months, 'swap', s.swap,
    'name', s.name, 'class', s.class);

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

create function _sku_field(name text, v jsonb) returns boolean
language sql immutable
return case name
    when 'profile' then _is_profile(v)
    when 'policy' then _is_one_of(v, '{none,outbound,inbound_outbound,every_touch}')
    when 'exact' then _is_yes_no(v)
    when 'regulated' then _is_yes_no(v)
    when 'carton_rule' then _is_one_of(v, '{units_always,carton_if_asn_lists_serials,sample_n}')
    when 'sample_n' then v <> 'null' and _is_whole(v, 0, 100000)
    when 'warranty_months' then _is_whole(v, 1, 1200)
    when 'swap' then _is_one_of(v, '{forbid,ask,allow}')
    when 'name' then _is_line(v, 1, 200)
    when 'class' then _is_line(v, 0, 60) end;

create function _sku_field_wrong(before jsonb, after jsonb) returns text
language sql immutable
return coalesce((select a.key from jsonb_each(after) a
    where a.value is distinct from before->a.key and not coalesce(_sku_field(a.key, a.value), false) order by a.key limit 1),
    case when after->>'carton_rule' = 'sample_n' and (after->>'sample_n')::integer = 0 then 'sample_n' end);

create or replace function _sku_refusal(op jsonb, s sku, before jsonb, after jsonb) returns text
language plpgsql stable as $$
begin
    return case
        when s.id is null then 'wrong_sku'
        when exists (select from jsonb_object_keys(after) as k (name) where not before ? k.name) then 'not_now'
        when exists (select from jsonb_each(op->'before') as b where before->b.key is distinct from b.value)
             then 'lost_race'
        when _sku_field_wrong(before, after) is not null then 'field_wrong'
        -- a SKU whose units are here by serial cannot become one that is only counted
        when after->>'policy' = 'none' and s.policy <> 'none' and exists (
            select from unit u where u.client_id = s.client_id and u.sku_id = s.id
               and (u.state = 'expected' or u.state in (select name from state where present))) then 'not_available'
    end;
end $$;

-- As in 0008; and the supervisor may be the operator of a window that is signed on.
create or replace function change_sku(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    who person; s sku; before jsonb; after jsonb; reason text;
begin
    perform _is(op, 'change_sku');
    if told is not null then
        return told;
    end if;
    if op ? 'badge' then
        who := _badge_person(op);
    else
        select x.* into who from person x where x.id = (op->>'operator')::uuid and x.active and _proved(op);
    end if;
    reason := case when op ? 'badge' and who.id is null then 'unknown_badge' when who.role is distinct from 'supervisor' then 'not_allowed' end;
    op := op - 'badge' - 'raw' - 'operator' || jsonb_strip_nulls(jsonb_build_object('operator', who.id));
    if reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    select x.* into s from sku x where x.client_id = (op->>'client')::uuid and x.id = (op->>'sku')::uuid for update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    before := _sku_rules(s);
    after := before || coalesce(op->'changes', '{}');
    reason := _sku_refusal(op, s, before, after);
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('sku', s.code, 'rules', before, 'now', before,
            'field', case when reason = 'field_wrong' then _sku_field_wrong(before, after) end)
            || case when reason = 'lost_race' then _sku_changed_last(s.id) else '{}' end);
    end if;
    update sku x set profile = after->'profile', policy = after->>'policy', exact = (after->>'exact')::boolean,
           carton_rule = after->>'carton_rule', sample_n = (after->>'sample_n')::integer,
           regulated = (after->>'regulated')::boolean, warranty_months = (after->>'warranty_months')::integer,
           swap = after->>'swap', name = after->>'name', class = after->>'class'
     where x.client_id = s.client_id and x.id = s.id;
    return _keep(op, 'recorded', null, jsonb_build_object('sku_id', s.id, 'sku', s.code, 'author', who.name,
        'why', coalesce(op->>'reason', ''), 'before', before, 'after', after));
end $$;
comment on function change_sku(jsonb) is 'The badge says who, or who is signed on; only a supervisor counts. [audit]';

create function _sku_changed_last(sku_id uuid) returns jsonb
language sql stable
return coalesce((select jsonb_build_object('by', o.answer->>'author', 'changed_at', o.recorded_at, 'did', jsonb_build_object(
               'before', o.answer->'before', 'after', o.answer->'after')) from operation o
          where o.kind = 'change_sku' and o.answer->>'sku_id' = sku_id::text and o.outcome = 'recorded'
          order by o.recorded_at desc limit 1), '{}');
