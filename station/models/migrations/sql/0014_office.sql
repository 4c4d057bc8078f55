-- Changes of clients, places, people, badges, reasons and the site itself: each one operation, with its author, before
-- and after. Every field is checked here, whatever the page let through. Nothing is deleted; what is not wanted any
-- more is retired, and only where nothing uses it.

-- What happened in the office, the newest first: few rows among millions of scans.
create index operation_office on operation (recorded_at) where kind in ('change_office', 'change_badge', 'change_sku',
    'save_questions', 'save_lane_rules', 'save_accessories', 'import_office') and outcome = 'recorded';
create index operation_office_target on operation ((answer->>'target'), recorded_at) where kind = 'change_office';

-- ---- why not -----------------------------------------------------------------------------------------------------

create function _place_in_use(place uuid) returns boolean
language sql stable
return exists (select from standing d where d.location_id = place)
    or exists (select from carton c where c.location_id = place and c.state <> 'gone')
    or exists (select from orders o where o.tote_id = place)
    or exists (select from return_item i where i.tote_id = place and i.state in ('routed', 'placed')
                  and exists (select from unit u where u.client_id = i.client_id and u.id = i.unit_id and u.location_id = place))
    or _is_locked(place) or _in_count(place);

create function _name_taken(what text, target uuid, after jsonb) returns boolean
language sql stable
return case what
    when 'client' then exists (select from client c where c.code = after->>'code' and c.id <> target)
    when 'person' then exists (select from person p where lower(p.name) = lower(after->>'name') and p.id <> target)
    when 'place' then exists (select from location l where l.code = after->>'code' and l.id <> target)
                      or (not exists (select from location l where l.id = target)
                          and (exists (select from unit u where u.serial = after->>'code')
                               or exists (select from alias a where a.value = after->>'code')))
    when 'bench' then exists (select from bench b where upper(b.code) = upper(after->>'code') and b.id <> target)
    when 'reason' then exists (select from reason_template r where r.decision = after->>'decision' and r.text = after->>'text'
                                  and r.id <> target)
    else false end;

create function _person_refusal(op jsonb, target uuid, before jsonb, after jsonb) returns text
language sql stable
return case
    when before->>'role' is distinct from 'supervisor' or not (before->>'active')::boolean
         or (after->>'role' = 'supervisor' and (after->>'active')::boolean) then null
    when target = (op->>'operator')::uuid then 'own_role'
    when not exists (select from person p where p.role = 'supervisor' and p.active and p.id <> target) then 'last_supervisor' end;

create function _office_refusal(op jsonb, what text, target uuid, before jsonb, after jsonb) returns text
language plpgsql stable as $$
begin
    return case
        when after is null or (op ? 'target' and before is null) then 'not_now'
        when exists (select from jsonb_each(coalesce(op->'before', '{}')) b where before->b.key is distinct from b.value) then 'lost_race'
        when after = before then 'nothing_changed'
        when _field_wrong(what, before, after) is not null then 'field_wrong'
        when _name_taken(what, target, after) then 'name_taken'
        when what = 'person' then _person_refusal(op, target, before, after)
        when what = 'place' and (after->>'retired')::boolean and not coalesce((before->>'retired')::boolean, false)
             and _place_in_use(target) then 'in_use'
        when what = 'site' and before->>'sscc_prefix' not in ('', after->>'sscc_prefix') and (select s.sscc_next from site s) > 1
             and not coalesce((op->>'sure')::boolean, false) then 'in_use' end;
end $$;

-- ---- writing -----------------------------------------------------------------------------------------------------

create function _write_client(target uuid, is_new boolean, changed jsonb, after jsonb) returns void
language plpgsql as $$
declare
    was jsonb := coalesce((select c.rules from client c where c.id = target), '{}');
    weight jsonb := coalesce(was->'weight', '{}') || jsonb_strip_nulls(jsonb_build_object('required', changed->'weight_required',
        'tolerance_percent', changed->'tolerance_percent', 'tolerance_min_g', changed->'tolerance_min_g', 'packaging_g', changed->'packaging_g'));
    said jsonb := was || case when weight <> '{}' then jsonb_build_object('weight', weight) else '{}' end
        || jsonb_strip_nulls(jsonb_build_object('photo', changed->'photo', 'two_person', changed->'two_person'))
        || case when changed ? 'compare' then jsonb_build_object('returns', coalesce(was->'returns', '{}')
           || jsonb_build_object('compare', changed->'compare')) else '{}' end;
begin
    if is_new then
        insert into client (id, code, name, rules) values (target, after->>'code', after->>'name', said);
    else
        update client c set name = after->>'name', rules = said where c.id = target;
    end if;
end $$;

create function _write_place(target uuid, is_new boolean, after jsonb) returns void
language plpgsql as $$
declare
    owner uuid := (select c.id from client c where c.code = after->>'client');
    said jsonb := (select coalesce(jsonb_object_agg(a.key, a.value), '{}') from jsonb_each(after - '{code,kind,client,retired}'::text[]) a
                    where a.value not in ('null', '""', 'false'));
begin
    if is_new then
        insert into location (id, code, kind, client_id, rules) values (target, after->>'code', after->>'kind', owner, said);
    else    -- a rule that this page does not know stays
        update location l set client_id = owner, rules = l.rules - '{climate,capacity,secure,one_sku,hold,pick_face,min,max,lane}'::text[] || said,
               retired_at = case when (after->>'retired')::boolean then coalesce(l.retired_at, clock_timestamp()) end
         where l.id = target;
    end if;
end $$;

create function _write_office(what text, target uuid, is_new boolean, changed jsonb, after jsonb) returns void
language plpgsql as $$
begin
    case what
        when 'client' then perform _write_client(target, is_new, changed, after);
        when 'place' then perform _write_place(target, is_new, after);
        when 'person' then
            insert into person as p (id, name, role, language, active)
            values (target, after->>'name', after->>'role', after->>'language', (after->>'active')::boolean)
            on conflict (id) do update set name = excluded.name, role = excluded.role, language = excluded.language, active = excluded.active;
            update badge b set revoked_at = clock_timestamp() where b.person_id = target and b.revoked_at is null
               and not (after->>'active')::boolean;
        when 'reason' then
            insert into reason_template as r (id, decision, text, active)
            values (target, after->>'decision', after->>'text', (after->>'active')::boolean)
            on conflict (id) do update set decision = excluded.decision, text = excluded.text, active = excluded.active;
        when 'bench' then
            insert into bench as b (id, code, area, modes, stopped_at)
            values (target, after->>'code', after->>'area', array(select jsonb_array_elements_text(after->'modes')),
                    case when not (after->>'active')::boolean then clock_timestamp() end)
            on conflict (id) do update set area = excluded.area, modes = excluded.modes,
                stopped_at = case when excluded.stopped_at is not null then coalesce(b.stopped_at, excluded.stopped_at) end;
        when 'site' then
            update site set name = after->>'name', address = after->>'address', zone = after->>'zone', sscc_prefix = after->>'sscc_prefix';
    end case;
end $$;

-- One writer of a family at a time; what only reads it, and what points at it, goes on.
create function _lock_office(what text, target uuid) returns void
language plpgsql as $$
begin
    case what
        when 'client' then lock table client in share row exclusive mode;
        when 'place' then
            lock table location in share row exclusive mode;
            perform from location l where l.id = target for update;    -- nobody brings anything meanwhile
        when 'person' then lock table person in share row exclusive mode;
        when 'reason' then lock table reason_template in share row exclusive mode;
        when 'bench' then lock table bench in share row exclusive mode;
        else perform from site for update;
    end case;
end $$;

-- Who changed it last, for whoever comes too late.
create function _changed_last(target uuid) returns jsonb
language sql stable
return coalesce((select jsonb_build_object('by', o.answer->>'author', 'changed_at', o.recorded_at, 'did', jsonb_build_object(
               'before', o.answer->'before', 'after', o.answer->'after')) from operation o
          where o.kind = 'change_office' and o.answer->>'target' = target::text and o.outcome = 'recorded'
          order by o.recorded_at desc limit 1), '{}');

-- Add or change one of them. `op`: what (client, place, person, bench, reason, site), target (its id; none: a new one),
-- changes {field: value}, before {field: value as the author saw it}, and `badge` for a person: the author's own again,
-- because who may do what is never changed by a window that was left open. `sure`: a prefix that gave numbers may go.
create function change_office(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    what text := op->>'what'; who person; proof person := _badge_person(op);
    target uuid := case when op->>'what' = 'site' then null else coalesce((op->>'target')::uuid, _derived((op->>'id')::uuid, 'office')) end;
    before jsonb; after jsonb; reason text;
begin
    perform _is(op, 'change_office');
    if told is not null then
        return told;
    end if;
    op := op - 'badge' - 'raw';
    select x.* into who from person x where x.id = (op->>'operator')::uuid and x.active and _proved(op);
    reason := case when who.role is distinct from 'supervisor' then 'not_allowed'
        when what is null or what not in ('client', 'place', 'person', 'bench', 'reason', 'site') then 'not_now'
        when what = 'person' and proof.id is distinct from who.id then 'unknown_badge' end;
    if reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    perform _lock_office(what, target);
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    before := _office_facts(what, target);
    after := coalesce(before, _office_blank(what)) || coalesce(op->'changes', '{}');
    reason := _office_refusal(op, what, target, before, after);
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('what', what, 'field', _field_wrong(what, before, after),
            'name', coalesce(after->>'code', after->>'name', after->>'text'), 'now', before)
            || case when reason = 'lost_race' then _changed_last(target) else '{}' end);
    end if;
    perform _write_office(what, target, before is null, op->'changes', after);
    return _keep(op, 'recorded', null, jsonb_build_object('what', what, 'target', target, 'author', who.name,
        'name', coalesce(after->>'code', after->>'name', after->>'text'), 'why', coalesce(op->>'why', ''),
        'before', before, 'after', after));
end $$;
comment on function change_office(jsonb) is '[audit]';

-- A new badge for a person, which ends the ones before, or none any more. `op`: person, digest (SHA-256 of the new one,
-- hex; none: only revoke), badge (the author's own). No badge and no digest is told or kept.
create function change_badge(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    who person; proof person := _badge_person(op); p person; reason text; ended bigint;
    fresh bytea := case when op->>'digest' ~ '^[0-9a-f]{64}$' then decode(op->>'digest', 'hex') end;
begin
    perform _is(op, 'change_badge');
    if told is not null then
        return told;
    end if;
    op := op - 'badge' - 'raw' - 'digest' || jsonb_build_object('issue', op ? 'digest');
    select x.* into who from person x where x.id = (op->>'operator')::uuid and x.active and _proved(op);
    select x.* into p from person x where x.id = (op->>'person')::uuid for no key update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := case when who.role is distinct from 'supervisor' then 'not_allowed'
        when proof.id is distinct from who.id then 'unknown_badge'
        when p.id is null or (not p.active and (op->>'issue')::boolean) then 'unknown_person'
        when (op->>'issue')::boolean and (fresh is null or exists (select from badge b where b.digest = fresh)) then 'not_now'
        when not (op->>'issue')::boolean and p.id = who.id then 'own_role' end;
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('name', p.name));
    end if;
    update badge b set revoked_at = clock_timestamp() where b.person_id = p.id and b.revoked_at is null;
    get diagnostics ended = row_count;
    insert into badge (digest, person_id, issued_at) select fresh, p.id, clock_timestamp() where fresh is not null;
    return _keep(op, 'recorded', null, jsonb_build_object('what', 'badge', 'target', p.id, 'name', p.name, 'role', p.role,
        'author', who.name, 'before', jsonb_build_object('badges', ended),
        'after', jsonb_build_object('badges', case when fresh is null then 0 else 1 end)));
end $$;
comment on function change_badge(jsonb) is '[audit]';
