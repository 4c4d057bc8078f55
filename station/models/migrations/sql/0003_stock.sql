-- The stock side of the house: cartons, announcements, places that have rules, counts, cases. Rows only; the acts
-- of each bench are in files of their own.

-- A carton lies somewhere, and a unit in it lies there with it; only a parcel is a place of its own.
alter table unit drop constraint unit_in_one_box;
alter table unit add constraint unit_in_one_box
    check (parcel_id is null or (location_id is null and carton_id is null));
alter table event drop constraint event_in_one_box;
alter table event add constraint event_in_one_box
    check (parcel_id is null or (location_id is null and carton_id is null)) not valid;
alter table event validate constraint event_in_one_box;

-- What lies where: the look-up side of unit.location_id and unit.carton_id, kept by a trigger so that no writer can
-- forget it, and apart from unit so that a move stays a HOT update there.
create table standing (
    client_id    uuid not null,
    unit_id      uuid not null,
    location_id  uuid,
    carton_id    uuid,
    constraint standing_pkey primary key (client_id, unit_id)
) with (fillfactor = 85);
create index standing_at on standing (location_id) where location_id is not null;
create index standing_in on standing (client_id, carton_id) where carton_id is not null;
comment on table standing is 'Which units lie at a place or in a carton: the look-up side of unit. [bench] [audit]';

create function _stand() returns trigger language plpgsql security definer set search_path = station, pg_temp as $$
begin
    if new.location_id is null and new.carton_id is null then
        delete from standing where client_id = new.client_id and unit_id = new.id;
    else
        insert into standing (client_id, unit_id, location_id, carton_id)
        values (new.client_id, new.id, new.location_id, new.carton_id)
        on conflict (client_id, unit_id) do update set location_id = excluded.location_id, carton_id = excluded.carton_id;
    end if;
    return null;
end $$;

create trigger unit_stands_at_birth after insert on unit
    for each row when (new.location_id is not null or new.carton_id is not null) execute function _stand();
create trigger unit_stands after update on unit
    for each row when (old.location_id is distinct from new.location_id or old.carton_id is distinct from new.carton_id)
    execute function _stand();
insert into standing (client_id, unit_id, location_id, carton_id)
    select client_id, id, location_id, carton_id from unit where location_id is not null or carton_id is not null;

alter table sku
    add column carton_rule  text not null default 'units_always' constraint sku_carton_rule_known
                            check (carton_rule in ('units_always', 'carton_if_asn_lists_serials', 'sample_n')),
    add column sample_n     integer not null default 0 constraint sku_sample_not_negative check (sample_n >= 0),
    add column storing      jsonb not null default '{}',
    add column class        text not null default '',
    add column regulated    boolean not null default false;
comment on column sku.storing is 'What its places must offer: {"climate": "cold", "secure": true}.';
comment on column location.rules is 'What a place offers and allows: {"climate": "cold", "secure": true, "capacity": 200, "one_sku": true}.';

create table inbound (
    client_id    uuid not null references client (id),
    id           uuid not null,
    number       text not null,
    version      integer not null default 1,
    state        text not null default 'announced' constraint inbound_state_known
                 check (state in ('announced', 'receiving', 'closed', 'cancelled')),
    blind        boolean not null default false,
    tracking     text not null default '',
    expected_at  timestamptz,
    arrived_at   timestamptz,
    closed_at    timestamptz,
    dock_id      uuid references location (id),
    lease_bench  text,
    lease_person uuid references person (id),
    lease_until  timestamptz,
    constraint inbound_pkey primary key (client_id, id),
    constraint inbound_number_once unique (client_id, number)
) with (fillfactor = 85);
create index inbound_any_client on inbound (number);
create index inbound_by_tracking on inbound (tracking) where tracking <> '';
comment on table inbound is 'A shipment that a client announced, or that came unannounced. [bench] [audit]';

create table carton (
    client_id    uuid not null references client (id),
    id           uuid not null,
    code         text not null constraint carton_code_once unique,
    kind         text not null default 'carton' constraint carton_kind_known check (kind in ('carton', 'pallet')),
    parent_id    uuid,
    location_id  uuid references location (id),
    inbound_id   uuid,
    state        text not null default 'expected' constraint carton_state_known
                 check (state in ('expected', 'received', 'opened', 'gone')),
    sealed       boolean not null default true,
    constraint carton_pkey primary key (client_id, id),
    constraint carton_not_in_itself check (parent_id is distinct from id),
    constraint carton_in_carton foreign key (client_id, parent_id) references carton (client_id, id),
    constraint carton_of_inbound foreign key (client_id, inbound_id) references inbound (client_id, id)
) with (fillfactor = 85);
create index carton_by_parent on carton (client_id, parent_id) where parent_id is not null;
create index carton_at on carton (location_id) where location_id is not null;
create index carton_by_inbound on carton (client_id, inbound_id);
comment on table carton is 'A carton or pallet, by SSCC or house licence plate; it may lie in another. [bench] [audit]';

create table inbound_line (
    client_id   uuid not null,
    id          uuid not null,
    inbound_id  uuid not null,
    number      integer not null,
    sku_id      uuid not null,
    carton_id   uuid,
    announced   integer not null constraint inbound_line_positive check (announced >= 0),
    received    integer not null default 0 constraint inbound_line_not_negative check (received >= 0),
    lot         text not null default '',
    made        date,
    constraint inbound_line_pkey primary key (client_id, id),
    constraint inbound_line_number_once unique (client_id, inbound_id, number),
    constraint inbound_line_of_inbound foreign key (client_id, inbound_id) references inbound (client_id, id),
    constraint inbound_line_of_sku foreign key (client_id, sku_id) references sku (client_id, id)
) with (fillfactor = 85);
comment on table inbound_line is 'One SKU of an announcement. [bench] [audit]';

create table inbound_serial (
    client_id   uuid not null,
    inbound_id  uuid not null,
    line_id     uuid not null,
    serial_raw  text not null,
    serial      text not null generated always as (_normalise(serial_raw)) stored,
    aliases     jsonb not null default '[]',
    carton_id   uuid,
    unit_id     uuid,
    constraint inbound_serial_pkey primary key (client_id, inbound_id, line_id, serial),
    constraint inbound_serial_of_line foreign key (client_id, line_id) references inbound_line (client_id, id)
) with (fillfactor = 85);
comment on table inbound_serial is 'A serial the client announced; unit_id once it was ticked off. [bench] [audit]';

create table finding (
    client_id   uuid not null,
    id          uuid not null,
    inbound_id  uuid not null,
    kind        text not null constraint finding_kind_known
                check (kind in ('short', 'over', 'unexpected', 'duplicate', 'wrong_client', 'wrong_sku', 'damaged',
                                'unreadable', 'no_serial')),
    line_id     uuid,
    sku_id      uuid,
    unit_id     uuid,
    serial      text not null default '',
    quantity    integer not null default 1,
    photo       text,
    facts       jsonb not null default '{}',
    op_id       uuid not null,
    operator    uuid references person (id),
    at          timestamptz not null,
    constraint finding_pkey primary key (client_id, id),
    constraint finding_of_inbound foreign key (client_id, inbound_id) references inbound (client_id, id)
);
create index finding_by_inbound on finding (client_id, inbound_id);
comment on table finding is 'What was not as announced. Only ever added to. [bench] [audit]';

create table count_plan (
    id           uuid primary key,
    kind         text not null constraint count_plan_kind_known
                 check (kind in ('place', 'sku', 'value_class', 'random', 'suspicion')),
    scope        jsonb not null,
    state        text not null default 'planned' constraint count_plan_state_known
                 check (state in ('planned', 'counting', 'recounting', 'to_approve', 'approved', 'cancelled')),
    made_by      uuid references person (id),
    made_at      timestamptz not null default now(),
    approved_by  uuid references person (id),
    approved_at  timestamptz
);
comment on table count_plan is 'A count of places, blind, until a supervisor approves it. [bench] [audit]';

create table count_place (
    count_id     uuid not null references count_plan (id),
    location_id  uuid not null references location (id),
    round        integer not null default 0,
    state        text not null default 'waiting' constraint count_place_state_known
                 check (state in ('waiting', 'counting', 'recount', 'counted', 'done')),
    first_round  integer,
    result       jsonb,
    constraint count_place_pkey primary key (count_id, location_id)
) with (fillfactor = 85);
create index count_place_open on count_place (location_id) where state <> 'done';
comment on table count_place is 'One place of a count; first_round is the round whose differences are counted again. [bench] [audit]';

create table count_round (
    count_id     uuid not null,
    location_id  uuid not null,
    round        integer not null,
    again        boolean not null,
    counter      uuid not null references person (id),
    bench        text not null,
    begun_at     timestamptz not null,
    ended_at     timestamptz,
    left_at      timestamptz,
    seen         integer not null default 0,
    photo        text,
    constraint count_round_pkey primary key (count_id, location_id, round),
    constraint count_round_of_place foreign key (count_id, location_id) references count_place (count_id, location_id)
) with (fillfactor = 85);
comment on table count_round is 'One person at one place of a count, from the scan of the place to its end. [bench] [audit]';

create table place_lock (
    location_id  uuid primary key references location (id),
    count_id     uuid not null references count_plan (id),
    locked_at    timestamptz not null
);
comment on table place_lock is 'A place that is being counted: nothing is put there or taken from there. [bench] [audit]';

create table count_scan (
    count_id     uuid not null,
    location_id  uuid not null,
    round        integer not null,
    key          text not null,
    name         text not null,
    unit_id      uuid,
    client_id    uuid,
    sku_id       uuid,
    counted      boolean not null default false,
    quantity     integer not null default 1 constraint count_scan_positive check (quantity > 0),
    via          text not null default 'scan' constraint count_scan_via_known check (via in ('scan', 'keyed', 'rfid')),
    op_id        uuid not null,
    at           timestamptz not null,
    constraint count_scan_pkey primary key (count_id, location_id, round, key),
    constraint count_scan_of_round foreign key (count_id, location_id, round)
        references count_round (count_id, location_id, round)
);
comment on table count_scan is 'What was read in one round of a count, once each: key is the unit, or the name of what is none; counted are goods without serials. [bench] [audit]';

-- Exceptions. Opened by the acts themselves; closed by a decision that moves the unit or says why not.
create table exception_case (
    id           uuid primary key,
    client_id    uuid references client (id),
    class        text not null constraint exception_class_known
                 check (class in ('data_issue', 'damaged', 'product_no_data', 'data_no_product', 'packaging', 'hold')),
    subject      text not null,
    subject_id   uuid,
    unit_id      uuid,
    facts        jsonb not null default '{}',
    photos       text[] not null default '{}',
    owner        uuid references person (id),
    opened_at    timestamptz not null,
    due_at       timestamptz not null,
    op_id        uuid not null,
    bench        text not null default '',
    decision     text,
    reason       text,
    decided_by   uuid references person (id),
    decided_at   timestamptz,
    constraint exception_closed_by_decision check ((decided_at is null) = (decision is null)),
    constraint exception_decision_has_reason check (decision is null or coalesce(reason, '') <> '')
);
create index exception_open on exception_case (due_at) where decided_at is null;
comment on table exception_case is 'A case for a supervisor: facts, photos, owner, deadline, decision. [bench] [audit]';

-- Hours until a case of a class is due.
create function _due(class text) returns interval
language sql immutable
return make_interval(hours => case class when 'damaged' then 24 when 'hold' then 4 else 8 end);

create function _open_case(op jsonb, class text, subject text, subject_id uuid, u unit, facts jsonb) returns uuid
language sql
begin atomic
    insert into exception_case (id, client_id, class, subject, subject_id, unit_id, facts, opened_at, due_at, op_id, bench,
                                photos)
    values (_derived((op->>'id')::uuid, 'case' || class || subject || coalesce(u.id, subject_id)::text), u.client_id,
            class, subject, subject_id, u.id, coalesce(facts, '{}'), clock_timestamp(), clock_timestamp() + _due(class),
            (op->>'id')::uuid, op->>'bench',
            case when op->>'photo' is not null then array[op->>'photo'] else '{}'::text[] end)
    on conflict (id) do nothing
    returning id;
end;

create trigger finding_append_only before update or delete on finding
    for each row execute function _refuse_change();
