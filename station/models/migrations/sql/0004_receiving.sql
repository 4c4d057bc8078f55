-- Receiving: what came with an announcement, by which evidence, and which bench has it in hand. An announcement is
-- what a client says, not a fact in a unit's history: its serials are rows of inbound_serial, and a unit is born
-- when it is received. A unit that a unit list announced before ('expected') is received from that state.

alter table site add column house_next bigint not null default 1;
comment on column site.house_next is 'The number of the next house serial.';

alter table carton
    add column rule         text,
    add column sample_left  integer constraint carton_sample_not_negative check (sample_left >= 0);
comment on column carton.rule is 'The rule it was received by; sample_left counts down while a sample is taken.';

create index inbound_serial_by_serial on inbound_serial (client_id, inbound_id, serial);
create index inbound_serial_by_carton on inbound_serial (client_id, carton_id) where carton_id is not null;

create table inbound_alias (
    client_id   uuid not null,
    inbound_id  uuid not null,
    value       text not null,
    line_id     uuid not null,
    serial      text not null,
    constraint inbound_alias_pkey primary key (client_id, inbound_id, value, line_id),
    constraint inbound_alias_of_line foreign key (client_id, line_id) references inbound_line (client_id, id)
);
comment on table inbound_alias is 'Announced other names of announced serials: the look-up side of inbound_serial.aliases. [bench] [audit]';

create table inbound_item (
    client_id   uuid not null,
    inbound_id  uuid not null,
    id          uuid not null,
    op_id       uuid not null,
    line_id     uuid not null,
    sku_id      uuid not null,
    unit_id     uuid,
    carton_id   uuid,
    quantity    integer not null constraint inbound_item_positive check (quantity > 0),
    how         text not null constraint inbound_item_how_known
                check (how in ('scanned', 'counted', 'inferred', 'listed', 'house')),
    at          timestamptz not null,
    constraint inbound_item_pkey primary key (client_id, inbound_id, id),
    constraint inbound_item_of_inbound foreign key (client_id, inbound_id) references inbound (client_id, id),
    constraint inbound_item_of_line foreign key (client_id, line_id) references inbound_line (client_id, id),
    constraint inbound_item_unit_is_one check (unit_id is null or quantity = 1)
);
create unique index inbound_item_unit_once on inbound_item (client_id, inbound_id, unit_id) where unit_id is not null;
create index inbound_item_by_line on inbound_item (client_id, line_id, id);
create index inbound_item_by_op on inbound_item (client_id, inbound_id, op_id);
comment on table inbound_item is 'What was received with an announcement and how surely: seen, counted, or inferred from a carton or a list. [bench] [audit]';

create table finding_undone (
    client_id   uuid not null,
    finding_id  uuid not null,
    op_id       uuid not null,
    at          timestamptz not null,
    constraint finding_undone_pkey primary key (client_id, finding_id),
    constraint finding_undone_of_finding foreign key (client_id, finding_id) references finding (client_id, id)
);
create trigger finding_undone_append_only before update or delete on finding_undone
    for each row execute function _refuse_change();
comment on table finding_undone is 'Findings that the bench itself took back. Only ever added to. [bench] [audit]';

-- Paper may belong to an announcement instead of a parcel; which kinds there are is a table, so that a later room
-- adds rows and no constraint has to be written again.
create table print_kind (name text primary key);
comment on table print_kind is 'Which paper the house prints. [bench] [audit]';
insert into print_kind (name) values ('parcel_label'), ('carrier_label'), ('packing_list'), ('invoice_annex'),
    ('unit_label'), ('carton_label'), ('receipt'), ('discrepancies');
alter table print_job drop constraint print_job_kind_known;
alter table print_job add constraint print_job_kind_known foreign key (kind) references print_kind (name);
alter table print_job alter column parcel_id drop not null;
alter table print_job add column inbound_id uuid;
alter table print_job add constraint print_job_of_inbound
    foreign key (client_id, inbound_id) references inbound (client_id, id);
create index print_job_by_inbound on print_job (client_id, inbound_id) where inbound_id is not null;

insert into kind (name, door) values ('see', 'inside'), ('unreceive', 'inside');
insert into transition (kind, from_state, to_state)
    select 'see', name, name from state where name in ('received', 'stored', 'picked', 'found');
insert into transition (kind, from_state, to_state) values ('unreceive', 'received', 'expected');

-- ---- the announcement in hand -----------------------------------------------------------------------------

-- The announcement of the operation, locked. Everything that receives takes this lock first, then units by id.
create function _inbound_of(op jsonb) returns inbound
language plpgsql as $$
declare i inbound;
begin
    select x.* into i from inbound x
     where x.client_id = (op->>'client')::uuid and x.id = (op->>'inbound')::uuid for no key update;
    return i;
end $$;

-- Why this bench may not receive it at all.
create function _inbound_refusal(op jsonb, i inbound) returns text
language plpgsql stable as $$
begin
    return case
        when i.id is null then 'not_now'
        when _role(op) is null then 'not_allowed'
        when i.state = 'cancelled' then 'inbound_cancelled'
        when i.lease_bench is distinct from op->>'bench' then 'inbound_leased'
        when exists (select from place_lock p where p.location_id = i.dock_id) then 'place_locked'
    end;
end $$;

create function _inbound_facts(i inbound) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('inbound', i.number, 'by', i.lease_bench, 'person', _person_named(i.lease_person),
        'until', i.lease_until, 'at', i.closed_at, 'locked', (
    select l.code from location l join place_lock p on p.location_id = l.id where l.id = i.dock_id));
end $$;

create function _inbound_left(i inbound) returns bigint
language plpgsql stable as $$
begin
    return (select coalesce(sum(greatest(l.announced - l.received, 0)), 0) from inbound_line l
             where l.client_id = i.client_id and l.inbound_id = i.id);
end $$;

create function _line_facts(l inbound_line) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object(
        'id', l.id, 'number', l.number, 'sku_id', s.id, 'sku', s.code, 'name', s.name, 'picture', s.picture,
        'policy', s.policy, 'rule', s.carton_rule, 'sample_n', s.sample_n, 'announced', l.announced,
        'received', l.received, 'lot', l.lot, 'profile', s.profile,
        'carton', (select c.code from carton c where c.client_id = l.client_id and c.id = l.carton_id),
        'listed', (select count(*) from inbound_serial x where x.client_id = l.client_id
                                                           and x.inbound_id = l.inbound_id and x.line_id = l.id),
        'gtins', (select coalesce(jsonb_agg(g.gtin order by g.quantity, g.gtin), '[]') from gtin g
                   where g.client_id = s.client_id and g.sku_id = s.id),
        'serials', (select coalesce(jsonb_agg(x.serial order by x.id), '[]') from (
                        select u.serial, m.id from inbound_item m
                          join unit u on u.client_id = m.client_id and u.id = m.unit_id
                         where m.client_id = l.client_id and m.line_id = l.id order by m.id desc limit 6) x))
        from sku s where s.client_id = l.client_id and s.id = l.sku_id);
end $$;

create function _carton_facts(c carton) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('id', c.id, 'code', c.code, 'kind', c.kind, 'parent', c.parent_id, 'state', c.state,
        'sealed', c.sealed, 'sample_left', c.sample_left,
        'announced', (select coalesce(sum(l.announced), 0) from inbound_line l
                       where l.client_id = c.client_id and l.carton_id = c.id),
        'received', (select coalesce(sum(m.quantity), 0) from inbound_item m
                      where m.client_id = c.client_id and m.inbound_id = c.inbound_id and m.carton_id = c.id));
end $$;

create function _findings_of(i inbound) returns setof finding
language sql stable
begin atomic
    select f.* from finding f where f.client_id = i.client_id and f.inbound_id = i.id
       and not exists (select from finding_undone x where x.client_id = f.client_id and x.finding_id = f.id);
end;

-- Everything the bench shows of it.
create function _inbound_job(i inbound) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object(
        'inbound', i.id, 'number', i.number, 'client', i.client_id, 'state', i.state, 'blind', i.blind,
        'client_name', (select name from client where id = i.client_id), 'tracking', i.tracking,
        'dock', (select code from location where id = i.dock_id), 'arrived_at', i.arrived_at,
        'leased_until', i.lease_until, 'left', _inbound_left(i),
        'lines', (select coalesce(jsonb_agg(_line_facts(l) order by l.number), '[]') from inbound_line l
                   where l.client_id = i.client_id and l.inbound_id = i.id),
        'cartons', (select coalesce(jsonb_agg(_carton_facts(c) order by c.kind desc, c.code), '[]') from carton c
                     where c.client_id = i.client_id and c.inbound_id = i.id),
        'findings', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'sku_id', f.sku_id,
                            'serial', f.serial, 'quantity', f.quantity) order by f.at), '[]') from _findings_of(i) f));
end $$;

-- ---- opening ----------------------------------------------------------------------------------------------

-- Which announcements a code names: their number, their tracking number, one of their cartons.
create function _inbounds_of(code text) returns setof inbound
language sql stable
begin atomic
    select i.* from inbound i where i.number = code
    union
    select i.* from inbound i where i.tracking = code and i.tracking <> ''
    union
    select i.* from inbound i join carton c on c.client_id = i.client_id and c.inbound_id = i.id
     where c.code = _inbounds_of.code;
end;

-- Where what this bench receives lies at first: the place that is called like the bench, else the first dock.
create function _dock_of(bench text) returns uuid
language plpgsql stable as $$
begin
    return (select id from location where kind in ('dock', 'bench', 'staging')
             order by code in (bench, 'LOC:' || bench) desc, kind = 'dock' desc, code limit 1);
end $$;

-- Take one in hand by what was scanned; `inbound` once somebody has said which. Blind: a new one of a client.
create function open_inbound(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    i inbound; found_ones integer; reason text;
    blind boolean := coalesce((op->>'blind')::boolean, false);
begin
    perform _is(op, 'open_inbound');
    if told is not null then
        return told;
    elsif _role(op) is null then
        return _keep(op, 'refused', 'not_allowed', null);
    elsif blind and op->>'client' is null then
        return _keep(op, 'asked', 'ambiguous', (select jsonb_build_object('choices', jsonb_agg(jsonb_build_object(
            'client', c.id, 'name', c.name) order by c.name)) from client c));
    elsif blind then
        i := _new_blind(op);
    else
        select count(*) into found_ones from _inbounds_of(op->>'code') x
         where op->>'inbound' is null or x.id = (op->>'inbound')::uuid;
        if found_ones = 0 and (_dock_named(op->>'code')).id is not null then
            return _dock_chosen(op);
        elsif found_ones = 0 then
            return _keep(op, 'refused', 'unknown_inbound', jsonb_build_object('code', op->>'code'));
        elsif found_ones > 1 then
            return _keep(op, 'asked', 'ambiguous', _inbound_choices(op->>'code'));
        end if;
        select x.* into i from _inbounds_of(op->>'code') x where op->>'inbound' is null or x.id = (op->>'inbound')::uuid;
    end if;
    select x.* into i from inbound x where x.client_id = i.client_id and x.id = i.id for no key update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := case when i.state = 'cancelled' then 'inbound_cancelled'
                   when i.lease_bench <> op->>'bench' and i.lease_until > clock_timestamp() then 'inbound_leased'
                   when i.state = 'closed' and not _has_sealed(i) then 'inbound_closed' end;
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i));
    end if;
    return _keep(op, 'recorded', null, jsonb_build_object('job', _inbound_job(_lease(op, i))));
end $$;
comment on function open_inbound(jsonb) is '[bench]';

create function _inbound_choices(code text) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('code', _inbound_choices.code, 'choices', jsonb_agg(jsonb_build_object(
                'inbound', x.id, 'client', x.client_id, 'name', c.name, 'number', x.number) order by c.name, x.number))
              from _inbounds_of(_inbound_choices.code) x join client c on c.id = x.client_id);
end $$;

-- A closed announcement is opened again only to look into what was received sealed or as a list.
create function _has_sealed(i inbound) returns boolean
language plpgsql stable as $$
begin
    return exists (select from inbound_item m where m.client_id = i.client_id and m.inbound_id = i.id
                                                and m.how in ('inferred', 'listed'));
end $$;

-- The clock from dock to stock starts with the first opening.
create function _lease(op jsonb, inout i inbound)
language plpgsql as $$
begin
    update inbound x set state = case x.state when 'announced' then 'receiving' else x.state end,
           arrived_at = coalesce(x.arrived_at, clock_timestamp()), dock_id = coalesce(x.dock_id, _dock_of(op->>'bench')),
           lease_bench = op->>'bench', lease_person = (op->>'operator')::uuid,
           lease_until = clock_timestamp() + make_interval(mins => coalesce((op->>'lease_minutes')::integer, 120))
     where x.client_id = i.client_id and x.id = i.id returning * into i;
end $$;

create function _new_blind(op jsonb) returns inbound
language plpgsql as $$
declare
    i inbound;
    day text := to_char(now() at time zone (select zone from site), 'YYMMDD');
begin
    insert into inbound (client_id, id, number, blind, tracking)
    select (op->>'client')::uuid, _derived((op->>'id')::uuid, 'inbound'),
           'BLIND-' || day || '-' || (1 + count(*)), true, coalesce(op->>'code', '')
      from inbound x where x.client_id = (op->>'client')::uuid and x.number like 'BLIND-' || day || '-%'
    returning * into i;
    return i;
end $$;

-- Let it go for another bench, as it is.
create function release_inbound(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    reason text;
begin
    perform _is(op, 'release_inbound');
    if told is not null then
        return told;
    end if;
    reason := nullif(_inbound_refusal(op, i), 'place_locked');
    if reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i));
    end if;
    update inbound x set lease_bench = null, lease_person = null, lease_until = null,
           state = case when x.state = 'receiving' and not x.blind and not exists (
               select from inbound_item m where m.client_id = x.client_id and m.inbound_id = x.id) and not exists (
               select from finding f where f.client_id = x.client_id and f.inbound_id = x.id) and not exists (
               select from carton c where c.client_id = x.client_id and c.inbound_id = x.id and c.state <> 'expected')
               then 'announced' else x.state end
     where x.client_id = i.client_id and x.id = i.id;
    return _keep(op, 'recorded', null, jsonb_build_object('inbound', i.number));
end $$;
comment on function release_inbound(jsonb) is '[bench]';

-- The line of a SKU in this announcement: its serial's own, that of the open carton, one with room, any.
create function _inbound_line_for(i inbound, sku uuid, own uuid, in_carton uuid) returns inbound_line
language plpgsql stable as $$
begin
    return (select l from inbound_line l
             where l.client_id = i.client_id and l.inbound_id = i.id and l.sku_id = sku
             order by l.id is not distinct from own desc, l.carton_id is not distinct from in_carton desc,
                      l.received < l.announced desc, l.number limit 1);
end $$;

-- A line that nobody announced. Answers the line.
create function _new_line(op jsonb, i inbound, sku uuid) returns inbound_line
language plpgsql as $$
declare l inbound_line;
begin
    insert into inbound_line (client_id, id, inbound_id, number, sku_id, announced)
    values (i.client_id, _derived((op->>'id')::uuid, 'line' || sku), i.id,
            (select coalesce(max(x.number), 0) + 1 from inbound_line x
              where x.client_id = i.client_id and x.inbound_id = i.id), sku, 0) returning * into l;
    return l;
end $$;

-- Blind receiving learns its products one by one: the product code says which.
create function add_product(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    i inbound := _inbound_of(op);
    told jsonb := _answered(op);
    meant uuid := _sku_meant(op);
    l inbound_line := _inbound_line_for(i, meant, null, null);
    reason text;
begin
    perform _is(op, 'add_product');
    if told is not null then
        return told;
    end if;
    reason := coalesce(_inbound_refusal(op, i), case when i.state = 'closed' then 'inbound_closed'
        when meant is null and exists (select from gtin g where g.gtin = op->>'gtin') then 'wrong_client'
        when meant is null then 'unknown_product' when l.id is null and not i.blind then 'wrong_sku' end);
    if reason in ('wrong_client', 'wrong_sku') then
        return _keep(op, 'refused', reason, _inbound_facts(i) || _find_product(op, i, reason, meant));
    elsif reason is not null then
        return _keep(op, 'refused', reason, _inbound_facts(i) || jsonb_build_object('code', op->>'gtin'));
    end if;
    if l.id is null then
        l := _new_line(op, i, meant);
    end if;
    return _keep(op, 'recorded', null, jsonb_build_object('line', _line_facts(l), 'left', _inbound_left(i)));
end $$;
comment on function add_product(jsonb) is '[bench]';
