-- The rules of a SKU: which serials it may have, when they are taken. People change them by name and badge, and every
-- change stays in the history of operations, before and after.

alter table sku add column warranty_months integer
    constraint sku_warranty_positive check (warranty_months between 1 and 1200);
comment on column sku.warranty_months is 'How long after shipping a unit is under warranty; null: nobody has said.';
alter table sku add constraint sku_profile_is_object check (jsonb_typeof(profile) = 'object');

create index operation_sku_changes on operation ((answer->>'sku_id'), recorded_at) where kind = 'change_sku';

create function _sku_rules(s sku) returns jsonb
language sql immutable
return jsonb_build_object('profile', s.profile, 'policy', s.policy, 'exact', s.exact, 'carton_rule', s.carton_rule,
    'sample_n', s.sample_n, 'regulated', s.regulated, 'warranty_months', s.warranty_months);

-- Whose badge this is; nobody's where it was revoked or its person has left.
create function _badge_person(op jsonb) returns person
language sql stable
return (select p from badge b join person p on p.id = b.person_id
         where b.digest = decode(op->>'badge', 'hex') and b.revoked_at is null and p.active);

-- Change rules of one SKU. `op`: client, sku, `changes` (some of _sku_rules), `before` (those rules as the author saw
-- them: somebody else's change meanwhile is never overwritten), `badge` (digest of the author's, who is a supervisor)
-- and `reason`. No unit is touched: what was received stays what it is.
create function change_sku(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    who person := _badge_person(op);
    s sku; before jsonb; after jsonb; reason text;
begin
    if told is not null then
        return told;
    end if;
    op := op - 'badge' - 'raw';
    if who.id is null then
        return _keep(op - 'operator', 'refused', 'unknown_badge', null);
    end if;
    op := op || jsonb_build_object('operator', who.id);
    if who.role <> 'supervisor' then
        return _keep(op, 'refused', 'not_allowed', null);
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
        return _keep(op, 'refused', reason, jsonb_build_object('sku', s.code, 'rules', before));
    end if;
    update sku x set profile = after->'profile', policy = after->>'policy', exact = (after->>'exact')::boolean,
           carton_rule = after->>'carton_rule', sample_n = (after->>'sample_n')::integer,
           regulated = (after->>'regulated')::boolean, warranty_months = (after->>'warranty_months')::integer
     where x.client_id = s.client_id and x.id = s.id;
    return _keep(op, 'recorded', null, jsonb_build_object('sku_id', s.id, 'sku', s.code, 'author', who.name,
        'why', coalesce(op->>'reason', ''), 'before', before, 'after', after));
end $$;
comment on function change_sku(jsonb) is 'The badge says who; only a supervisor''s counts. [audit]';

create function _sku_refusal(op jsonb, s sku, before jsonb, after jsonb) returns text
language plpgsql stable as $$
begin
    return case
        when s.id is null then 'wrong_sku'
        when exists (select from jsonb_object_keys(after) as k (name) where not before ? k.name) then 'not_now'
        when exists (select from jsonb_each(op->'before') as b where before->b.key is distinct from b.value)
             then 'lost_race'
        -- a SKU whose units are here by serial cannot become one that is only counted
        when after->>'policy' = 'none' and s.policy <> 'none' and exists (
            select from unit u where u.client_id = s.client_id and u.sku_id = s.id
               and (u.state = 'expected' or u.state in (select name from state where present))) then 'not_available'
    end;
end $$;
