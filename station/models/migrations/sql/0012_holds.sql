-- Holds and recalls: a set of units, found by a rule, held at once at every bench. The set is written down first, in one
-- act; from then on nothing moves one of its units (see _guard_listed). Then their events are written in chunks, each one
-- act, so that no bench waits for a hundred thousand others.

alter table site add column hold_next bigint not null default 1;
comment on column site.hold_next is 'The number of the next hold or recall.';

create table hold_order (
    client_id       uuid not null references client (id),
    id              uuid not null,
    code            text not null constraint hold_order_code_once unique,
    kind            text not null constraint hold_order_kind_known check (kind in ('hold', 'recall')),
    rule            jsonb not null constraint hold_order_rule_is_object check (jsonb_typeof(rule) = 'object'),
    reason          text not null constraint hold_order_has_reason check (reason <> ''),
    made_by         uuid references person (id),
    made_at         timestamptz not null,
    listed_ms       integer,
    units           integer not null default 0,
    held            integer not null default 0,
    held_to         uuid,
    let_go          integer not null default 0,
    let_go_to       uuid,
    released_by     uuid references person (id),
    released_at     timestamptz,
    release_reason  text,
    constraint hold_order_pkey primary key (client_id, id),
    constraint hold_order_release_has_reason check ((released_at is null) = (coalesce(release_reason, '') = ''))
);
create index hold_order_live on hold_order (client_id, made_at) where released_at is null;
create index hold_order_pending on hold_order (client_id, id) where released_at is null and held < units;
comment on table hold_order is 'A hold or a recall, the rule that found its units, and who released it. [bench] [audit]';

-- How many are listed, held and let go is counted here by the acts that do it, which lock the row anyway; held_to and
-- let_go_to: the unit they came to, where the next chunk begins.

-- Rows are written by _list_units alone, which has the order in hand and finds the units in unit; neither is ever deleted
-- (the triggers below). To look both up once more for each row, as foreign keys do, takes a recall of 100,000 two seconds.
-- `was_hold`: what the unit said when it was listed. Null applied_at: listed, its event not yet written. No index names
-- what changes, and half of each page is left free: the rows stay where they are when they are held and let go.
create table hold_order_unit (
    client_id    uuid not null,
    hold_id      uuid not null,
    unit_id      uuid not null,
    was_hold     text,
    listed_at    timestamptz not null,
    applied_at   timestamptz,
    lifted_at    timestamptz,
    constraint hold_order_unit_pkey primary key (client_id, hold_id, unit_id)
) with (fillfactor = 50);
create index hold_order_unit_by_unit on hold_order_unit (client_id, unit_id);
comment on table hold_order_unit is 'Which units a hold or a recall is about. [bench] [audit]';

-- What a list names stays: that is the other half of a foreign key, at no cost to whoever writes the list.
create trigger unit_not_deleted before delete on unit for each row execute function _refuse_change();
create trigger hold_order_not_deleted before delete on hold_order for each row execute function _refuse_change();
create trigger hold_order_unit_not_deleted before delete on hold_order_unit for each row execute function _refuse_change();

-- ---- which units a rule means -------------------------------------------------------------------------------------

-- `rule`: any of skus [codes], serials [texts], serial_from with serial_to (of the same length), lots, inbounds
-- [numbers], shipped_from, shipped_to, made_from, made_to (dates), component (a part's serial). All that are given
-- must hold; one at least is. Written as a statement of the given parts alone, so that each goes by its own index. Tells
-- of each unit what is asked next: to look a hundred thousand up again would take as long as to find them.
create function _rule_units(of_client uuid, rule jsonb)
returns table (unit_id uuid, sku_id uuid, serial text, state text, hold text, location_id uuid)
language plpgsql stable rows 20000 as $$
declare
    parts text[] := '{}';
    by_receipt text := 'u.id in (select m.unit_id from inbound_item m join inbound_line l on l.client_id = m.client_id'
        ' and l.id = m.line_id join inbound i on i.client_id = m.client_id and i.id = m.inbound_id where m.client_id = $1'
        ' and m.unit_id is not null and ';
begin
    if rule ? 'skus' then
        parts := parts || 'u.sku_id in (select s.id from sku s where s.client_id = $1 and s.code in'
            ' (select jsonb_array_elements_text($2->''skus'')))'::text;
    end if;
    if rule ? 'serials' then
        parts := parts || 'u.id in (select v.id from unit v where v.client_id = $1 and v.serial in (select'
            ' _normalise(x) from jsonb_array_elements_text($2->''serials'') as t (x)) union select a.unit_id from alias a'
            ' where a.client_id = $1 and a.value in (select _normalise(x) from jsonb_array_elements_text($2->''serials'')'
            ' as t (x)))'::text;
    end if;
    if rule ? 'serial_from' then
        parts := parts || '(u.serial between _normalise($2->>''serial_from'') and _normalise($2->>''serial_to'')'
            ' and length(u.serial) = length(_normalise($2->>''serial_from'')))'::text;
    end if;
    if rule ? 'lots' then
        parts := parts || (by_receipt || 'l.lot in (select jsonb_array_elements_text($2->''lots'')))');
    end if;
    if rule ? 'inbounds' then
        parts := parts || (by_receipt || 'i.number in (select jsonb_array_elements_text($2->''inbounds'')))');
    end if;
    if rule ? 'made_from' or rule ? 'made_to' then
        parts := parts || (by_receipt || 'l.made between coalesce(($2->>''made_from'')::date, ''-infinity'')'
            ' and coalesce(($2->>''made_to'')::date, ''infinity''))');
    end if;
    if rule ? 'shipped_from' or rule ? 'shipped_to' then    -- by what is in the boxes, not by where the unit is now
        parts := parts || 'u.id in (select m.unit_id from parcel p join parcel_item m on m.client_id = p.client_id'
            ' and m.parcel_id = p.id where p.client_id = $1 and m.unit_id is not null and p.shipped_at is not null'
            ' and p.shipped_at >= coalesce(($2->>''shipped_from'')::date::timestamp at time zone (select zone from site), ''-infinity'')'
            ' and p.shipped_at < coalesce((($2->>''shipped_to'')::date + 1)::timestamp at time zone (select zone from site), ''infinity''))'::text;
    end if;
    if rule ? 'component' then
        parts := parts || 'u.id in (select k.parent_id from component k join unit v on v.client_id = k.client_id'
            ' and v.id = k.child_id where k.client_id = $1 and v.serial = _normalise($2->>''component''))'::text;
    end if;
    if cardinality(parts) > 0 then
        return query execute 'select u.id, u.sku_id, u.serial, u.state, u.hold, u.location_id from unit u where u.client_id = $1 and ' || array_to_string(parts, ' and ')
            using of_client, rule;
    end if;
end $$;

-- Why a rule cannot be looked for.
create function _rule_refusal(rule jsonb) returns text
language sql immutable
return case
    when rule is null or jsonb_typeof(rule) <> 'object' or not rule ?| '{skus,serials,serial_from,lots,inbounds,shipped_from,shipped_to,made_from,made_to,component}'
        then 'rule_empty'
    when (rule ? 'serial_from') <> (rule ? 'serial_to') then 'rule_range'
    when rule ? 'serial_from' and (length(_normalise(rule->>'serial_from')) <> length(_normalise(rule->>'serial_to'))
        or _normalise(rule->>'serial_from') > _normalise(rule->>'serial_to')) then 'rule_range' end;

-- How many units, in which state, of which SKU; nothing is written. `op`: client, rule.
create function preview_hold(op jsonb) returns jsonb
language plpgsql stable security definer set search_path = station, pg_temp set work_mem = '64MB' as $$
declare reason text := _rule_refusal(op->'rule'); told jsonb;
begin
    if reason is not null then
        return jsonb_build_object('outcome', 'refused', 'reason', reason);
    end if;
    with found as materialized (
        select r.sku_id, r.state, count(*) as n, count(r.hold) as held, (array_agg(r.serial order by r.serial))[1:8] as firsts
          from _rule_units((op->>'client')::uuid, op->'rule') r group by 1, 2)
    select jsonb_build_object('outcome', 'recorded', 'reason', null, 'units', (select coalesce(sum(n), 0) from found),
        'held', (select coalesce(sum(held), 0) from found),
        'states', (select coalesce(jsonb_agg(jsonb_build_object('state', x.state, 'units', x.n) order by x.n desc), '[]')
                     from (select state, sum(n) as n from found group by 1) x),
        'skus', (select coalesce(jsonb_agg(jsonb_build_object('sku', s.code, 'name', s.name, 'units', x.n) order by x.n desc), '[]')
                   from (select sku_id, sum(n) as n from found group by 1) x
                   join sku s on s.client_id = (op->>'client')::uuid and s.id = x.sku_id),
        'sample', (select coalesce(jsonb_agg(x.serial order by x.serial), '[]') from (select f as serial from found, unnest(firsts) f order by 1 limit 8) x))
      into told;
    return told || _rule_unknown((op->>'client')::uuid, op->'rule');
end $$;
comment on function preview_hold(jsonb) is 'What a hold by this rule would be about. [audit]';

-- ---- holding -------------------------------------------------------------------------------------------------------

create function _hold_order_of(op jsonb) returns hold_order
language sql
return (select h from hold_order h where h.client_id = (op->>'client')::uuid and h.id = (op->>'hold')::uuid for update);

-- List every unit that the rule means and that is not listed yet. Answers the order as it then is; its next chunk begins
-- at the first unit again.
create function _list_units(h hold_order) returns hold_order
language plpgsql as $$
declare n bigint; moment timestamptz := clock_timestamp();
begin
    insert into hold_order_unit (client_id, hold_id, unit_id, was_hold, listed_at)
    select h.client_id, h.id, r.unit_id, r.hold, moment from _rule_units(h.client_id, h.rule) r
     where h.units = 0 or not exists (select from hold_order_unit x where x.client_id = h.client_id and x.hold_id = h.id
                                         and x.unit_id = r.unit_id)
     order by r.unit_id;
    get diagnostics n = row_count;
    update hold_order x set units = x.units + n, held_to = case when n = 0 then x.held_to end
     where x.client_id = h.client_id and x.id = h.id returning * into h;
    return h;
end $$;

create function _hold_told(h hold_order) returns jsonb
language sql immutable
return jsonb_build_object('hold', h.id, 'client', h.client_id, 'code', h.code, 'kind', h.kind, 'units', h.units,
    'left', h.units - case when h.released_at is null then h.held else h.let_go end);

-- `op`: client, kind, rule, reason (a supervisor's). Lists the units: no act that begins after it moves one of them.
-- settle_hold waits for those that had begun; apply_hold writes the events.
create function make_hold(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp set work_mem = '64MB' as $$
declare
    told jsonb := _answered(op);
    began timestamptz := clock_timestamp();
    h hold_order; n bigint;
    reason text := coalesce(case when _role(op) is distinct from 'supervisor' then 'not_allowed'
        when coalesce(_legible(op->>'reason', 500), '') = '' then 'reason_missing'
        when op->>'what' not in ('hold', 'recall') then 'not_now'
        when not exists (select from client c where c.id = (op->>'client')::uuid) then 'wrong_client' end,
        _rule_refusal(op->'rule'));
begin
    perform _is(op, 'make_hold');
    if told is not null then
        return told;
    elsif reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    update site set hold_next = hold_next + 1 returning hold_next - 1 into n;
    h.client_id := (op->>'client')::uuid; h.id := _derived((op->>'id')::uuid, 'hold'); h.kind := op->>'what';
    h.code := case h.kind when 'recall' then 'R-' else 'H-' end || lpad(n::text, 6, '0');
    h.rule := _shallow(op->'rule'); h.reason := _legible(op->>'reason', 500); h.made_by := (op->>'operator')::uuid; h.made_at := began;
    insert into hold_order (client_id, id, code, kind, rule, reason, made_by, made_at)
    values (h.client_id, h.id, h.code, h.kind, h.rule, h.reason, h.made_by, h.made_at);
    h := _list_units(h);
    update hold_order x set listed_ms = ceil(extract(epoch from clock_timestamp() - began) * 1000)
     where x.client_id = h.client_id and x.id = h.id;
    return _keep(op, 'recorded', null, _hold_told(h));
end $$;
comment on function make_hold(jsonb) is '[audit]';

-- What a unit says while it is held by these orders: the newest of them, else what was said before any.
create function _hold_text(u unit) returns text
language sql stable
return coalesce(
    (select h.code || ': ' || h.reason from hold_order_unit x join hold_order h on h.client_id = x.client_id and h.id = x.hold_id
      where x.client_id = u.client_id and x.unit_id = u.id and x.lifted_at is null and h.released_at is null
      order by h.made_at desc, h.id limit 1),
    (select x.was_hold from hold_order_unit x where x.client_id = u.client_id and x.unit_id = u.id and x.applied_at is not null
        and x.was_hold !~ '^[HR]-[0-9]{6}: ' order by x.listed_at desc limit 1));

-- The next units of a hold, at most `most`, and, where nothing is left, those that the rule means since. `op`: client,
-- hold, most. Answers how many are left: asked until none is.
create function apply_hold(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    h hold_order := _hold_order_of(op);
    told jsonb := _answered(op);
    reason text := case when _role(op) is distinct from 'supervisor' then 'not_allowed' when h.id is null then 'unknown_hold'
                        when h.released_at is not null then 'hold_released' end;
    ids uuid[]; done bigint;
begin
    perform _is(op, 'apply_hold');
    if told is not null then
        return told;
    elsif reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    ids := _next_of_hold(h, op);
    if cardinality(ids) = 0 then
        h := _list_units(h);
        ids := _next_of_hold(h, op);
    end if;
    done := _hold_chunk(op, h, ids);
    update hold_order x set held_to = ids[cardinality(ids)] where x.client_id = h.client_id and x.id = h.id
        and cardinality(ids) > 0;
    select * into h from hold_order x where x.client_id = h.client_id and x.id = h.id;
    return _keep(op, 'recorded', null, _hold_told(h) || jsonb_build_object('done', done));
end $$;
comment on function apply_hold(jsonb) is '[audit]';

create function _next_of_hold(h hold_order, op jsonb) returns uuid[]
language plpgsql stable as $$
declare
    most integer := least(coalesce((op->>'most')::integer, 1000), 5000);
    since uuid := coalesce(case when h.released_at is null then h.held_to else h.let_go_to end,
                           '00000000-0000-0000-0000-000000000000');
begin
    if h.released_at is null then
        return array(select x.unit_id from hold_order_unit x where x.client_id = h.client_id and x.hold_id = h.id
                        and x.unit_id > since and x.applied_at is null order by x.unit_id limit most);
    end if;
    return array(select x.unit_id from hold_order_unit x where x.client_id = h.client_id and x.hold_id = h.id
                    and x.unit_id > since and x.lifted_at is null order by x.unit_id limit most);
end $$;

-- Write the events of these listed units, and count them. Answers how many could still be held.
create function _hold_chunk(op jsonb, h hold_order, ids uuid[]) returns bigint
language plpgsql as $$
declare n bigint; done bigint := _say_held(op, h, ids, 'hold');
begin
    update hold_order_unit x set applied_at = clock_timestamp()
     where x.client_id = h.client_id and x.hold_id = h.id and x.unit_id = any (ids) and x.applied_at is null;
    get diagnostics n = row_count;
    update hold_order x set held = held + n where x.client_id = h.client_id and x.id = h.id;
    return done;
end $$;

-- One event for each unit that can still be held: what was scrapped or taken apart is listed, and stays what it is.
create function _say_held(op jsonb, h hold_order, ids uuid[], kind text) returns bigint
language plpgsql as $$
declare u unit; after unit[] := '{}'; text text;
begin
    for u in select x.* from unit x where x.client_id = h.client_id and x.id = any (ids) order by x.id for update loop
        text := _hold_text(u);
        if exists (select from transition t where t.kind = _say_held.kind and t.from_state = u.state)
                and u.hold is distinct from text then
            u.hold := text;
            after := array_append(after, u);
        end if;
    end loop;
    if cardinality(after) > 0 then
        perform _append_set(op, kind, after, false, jsonb_build_object('hold', h.code, 'reason',
                            coalesce(op->>'reason', h.reason)));
    end if;
    return cardinality(after);
end $$;

-- ---- releasing -----------------------------------------------------------------------------------------------------

-- `op`: client, hold, reason; for a recall also `badge` (digest) of a second supervisor. Its units are let go by
-- lift_hold, in chunks; one that another hold is about stays held.
create function release_hold(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    h hold_order := _hold_order_of(op);
    told jsonb := _answered(op);
    second person := _badge_person(op);
    reason text;
begin
    perform _is(op, 'release_hold');
    if told is not null then
        return told;
    end if;
    reason := case
        when _role(op) is distinct from 'supervisor' then 'not_allowed'
        when h.id is null then 'unknown_hold'
        when h.released_at is not null then 'hold_released'
        when btrim(coalesce(op->>'reason', '')) = '' then 'reason_missing'
        when h.kind = 'recall' then _two_supervisors(op, second) end;
    op := op - 'badge';
    if reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    update hold_order x set released_at = clock_timestamp(), released_by = (op->>'operator')::uuid,
           release_reason = op->>'reason' where x.client_id = h.client_id and x.id = h.id returning * into h;
    return _keep(op, 'recorded', null, _hold_told(h) || jsonb_build_object('second', second.name));
end $$;
comment on function release_hold(jsonb) is '[audit]';

create function lift_hold(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    h hold_order := _hold_order_of(op);
    told jsonb := _answered(op);
    reason text := case when _role(op) is distinct from 'supervisor' then 'not_allowed' when h.id is null then 'unknown_hold'
                        when h.released_at is null then 'not_now' end;
    ids uuid[]; done bigint;
begin
    perform _is(op, 'lift_hold');
    if told is not null then
        return told;
    elsif reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    ids := _next_of_hold(h, op);
    done := _lift_chunk(op, h, ids);
    update hold_order_unit x set lifted_at = clock_timestamp()
     where x.client_id = h.client_id and x.hold_id = h.id and x.unit_id = any (ids);
    update hold_order x set let_go = let_go + cardinality(ids), let_go_to = ids[cardinality(ids)]
     where x.client_id = h.client_id and x.id = h.id and cardinality(ids) > 0;
    select * into h from hold_order x where x.client_id = h.client_id and x.id = h.id;
    return _keep(op, 'recorded', null, _hold_told(h) || jsonb_build_object('done', done));
end $$;
comment on function lift_hold(jsonb) is '[audit]';

-- Those that nothing else holds are released; those that something else holds say so from now on.
create function _lift_chunk(op jsonb, h hold_order, ids uuid[]) returns bigint
language plpgsql as $$
declare u unit; free unit[] := '{}'; kept uuid[] := '{}';
begin
    for u in select x.* from unit x where x.client_id = h.client_id and x.id = any (ids) order by x.id for update loop
        if u.hold like h.code || ': %' then
            if _hold_text(u) is null then
                u.hold := null;
                free := array_append(free, u);
            else
                kept := array_append(kept, u.id);
            end if;
        end if;
    end loop;
    if cardinality(free) > 0 then
        perform _append_set(op, 'release', free, false, jsonb_build_object('hold', h.code, 'reason', h.release_reason));
    end if;
    perform _say_held(op, h, kept, 'hold');
    return cardinality(free);
end $$;

-- ---- what became of it ----------------------------------------------------------------------------------------------

-- Located, shipped, back, quarantined, destroyed, missing: where the units of each hold are now. Every unit of it is looked
-- up: asked for one hold, not for all.
create view hold_progress as
    select h.client_id, h.id, c.code as client, h.code, h.kind, h.reason, h.rule, h.made_at, m.name as made_by, h.listed_ms,
           h.released_at, r.name as released_by, h.release_reason, h.units, h.held as applied, n.located, n.shipped, n.quarantined,
           n.destroyed, n.missing
      from hold_order h join client c on c.id = h.client_id
      left join person m on m.id = h.made_by left join person r on r.id = h.released_by
      cross join lateral (
        select count(*) filter (where s.present and u.lane is distinct from 'QUARANTINE') as located,
               count(*) filter (where u.state in ('shipped', 'sent_to_vendor')) as shipped,
               count(*) filter (where s.present and u.lane = 'QUARANTINE') as quarantined,
               count(*) filter (where u.state in ('scrapped', 'parted_out')) as destroyed,
               count(*) filter (where u.state = 'missing') as missing
          from hold_order_unit x join unit u on u.client_id = x.client_id and u.id = x.unit_id join state s on s.name = u.state
         where x.client_id = h.client_id and x.hold_id = h.id) n;
comment on view hold_progress is 'Every hold and recall, and how far it is. [audit]';
