-- The rows of the house. Frozen: a later change is a later file.
-- Client first in every key where a client exists; ids are UUIDv7 made by the programs; every constraint is
-- named, and the names are part of the contract with Python. Tags at the end of a table's comment say which
-- roles may read it; nobody but the owner may write any.

-- what a serial is compared by: NFKC, trimmed, ASCII capitals; the raw text is kept beside it
create function _normalise(raw text) returns text
language sql immutable parallel safe strict
return upper(btrim(normalize(raw, NFKC), E' \t\r\n') collate "C");    -- trimmed last: NFKC makes blanks of other blanks

-- look-alikes folded: only ever warns
create function _fold(serial text) returns text
language sql immutable parallel safe strict
return ltrim(translate(serial collate "C", 'OQIL', '0011'), '0');

-- what a code of a unit may be, whoever writes it: no longer than any scan, and nothing in it that a terminal or a
-- printer would obey
create function _is_plain(code text) returns boolean
language sql immutable parallel safe strict
return length(code) <= 256 and code !~ '[\x01-\x1f\x7f]';

-- what a bench may say of when: its clock may be wrong, but nothing is kept for ever that no reader can read
create function _is_day(at timestamptz) returns boolean
language sql immutable parallel safe strict
return at >= timestamptz '1970-01-01 00:00:00+00' and at < timestamptz '2200-01-01 00:00:00+00';

-- what a bench may say in JSON of its own: no reader of history follows a thousand brackets into each other
create function _is_shallow(told jsonb) returns boolean
language sql immutable parallel safe strict
return not jsonb_path_exists(told, 'strict $.**{16}');

create function _shallow(told jsonb) returns jsonb
language plpgsql immutable as $$
begin
    if not _is_shallow(told) then
        raise exception 'facts within facts' using errcode = 'check_violation', constraint = 'facts_shallow';
    end if;
    return told;
end $$;

-- a label or a note as it is kept: what no scanner reads and no hand writes is left out
create function _legible(told text, longest integer) returns text
language sql immutable parallel safe strict
return left(btrim(regexp_replace(translate(told, E'\t\r\n', '   '), '[\x01-\x1f\x7f]', '', 'g')), longest);

-- photos by their SHA-256, and no path of anything
create function _are_photos(digests text[]) returns boolean
language sql immutable parallel safe strict
return array_to_string(digests, ',', '-') ~ '^([0-9a-f]{64}(,[0-9a-f]{64})*)?$';

create table site (
    id           smallint primary key default 1 constraint site_is_one check (id = 1),
    name         text not null,
    address      text not null default '',
    zone         text not null default 'UTC',
    sscc_prefix  text not null default '0000000' constraint site_sscc_prefix check (sscc_prefix ~ '^[0-9]{7,10}$'),
    sscc_next    bigint not null default 1,
    command_key  bytea not null,
    created_at   timestamptz not null default now()
);
comment on table site is 'This warehouse. The command key signs the printed command codes.';

create table client (
    id     uuid primary key,
    code   text not null constraint client_code_once unique,
    name   text not null,
    rules  jsonb not null default '{}'
);
comment on table client is 'A brand whose goods are here, with its packing rules. [bench] [audit]';

create table sku (
    client_id  uuid not null references client (id),
    id         uuid not null,
    code       text not null,
    name       text not null,
    picture    text not null default '',
    policy     text not null constraint sku_policy_known
               check (policy in ('none', 'outbound', 'inbound_outbound', 'every_touch')),
    exact      boolean not null default false,
    swap       text not null default 'ask' constraint sku_swap_known check (swap in ('forbid', 'ask', 'allow')),
    profile    jsonb not null default '{}',
    weight_g   numeric(12, 2) constraint sku_weight_positive check (weight_g > 0),
    value      numeric(14, 2),
    currency   text not null default '',
    origin     text not null default '',
    hs_code    text not null default '',
    constraint sku_pkey primary key (client_id, id),
    constraint sku_code_once unique (client_id, code)
);
comment on table sku is 'What a client sells, and how its serials are taken. [bench] [audit]';

create table gtin (
    client_id  uuid not null,
    gtin       text not null constraint gtin_is_14_digits check (gtin ~ '^[0-9]{14}$'),
    sku_id     uuid not null,
    quantity   integer not null default 1 constraint gtin_quantity_positive check (quantity > 0),
    constraint gtin_pkey primary key (client_id, gtin),
    constraint gtin_of_sku foreign key (client_id, sku_id) references sku (client_id, id)
);
create index gtin_any_client on gtin (gtin);
comment on table gtin is 'The numbers in the bar codes of a SKU; more than one is usual. [bench] [audit]';

create table person (
    id        uuid primary key,
    name      text not null,
    role      text not null constraint person_role_known
              check (role in ('receiver', 'stower', 'packer', 'inspector', 'counter', 'supervisor')),
    language  text not null default '',
    active    boolean not null default true
);
comment on table person is 'Who handles units. [bench] [audit]';

create table badge (
    digest     bytea primary key constraint badge_digest_is_sha256 check (length(digest) = 32),
    person_id  uuid not null references person (id),
    issued_at  timestamptz not null default now(),
    revoked_at timestamptz
);
comment on table badge is 'SHA-256 of each badge: the badge itself is kept nowhere.';

create table location (
    id         uuid primary key,
    code       text not null constraint location_code_once unique,
    kind       text not null constraint location_kind_known
               check (kind in ('dock', 'bin', 'cage', 'tote', 'bench', 'lane', 'staging')),
    client_id  uuid references client (id),
    rules      jsonb not null default '{}'
);
comment on table location is 'A place a unit can be at. Totes are places that move. [bench] [audit]';

create table state (
    name     text primary key,
    present  boolean not null
);
comment on table state is 'The states of a unit; present says that it is in the building. [bench] [audit]';

create table kind (
    name  text primary key,
    door  text not null constraint kind_door_known check (door in ('open', 'supervisor', 'inside'))
);
comment on table kind is 'What can happen to a unit. Door: who may ask record() for it; inside is for the house''s own functions. [bench] [audit]';

create table transition (
    kind        text not null constraint transition_of_kind references kind (name),
    from_state  text not null,
    to_state    text not null references state (name),
    constraint transition_pkey primary key (kind, from_state, to_state)
);
comment on table transition is 'What may happen to a unit in which state; an empty from_state is its birth. [bench] [audit]';

create table orders (
    client_id     uuid not null references client (id),
    id            uuid not null,
    number        text not null,
    state         text not null default 'open' constraint orders_state_known
                  check (state in ('open', 'packing', 'packed', 'shipped', 'cancelled')),
    hold          text,
    lane          text not null default 'DTC',
    carrier       text not null default '',
    cut_off       timestamptz,
    ship_to       jsonb not null default '{}',
    tote_id       uuid references location (id),
    lease_bench   text,
    lease_person  uuid references person (id),
    lease_until   timestamptz,
    lease_minutes integer not null default 30,
    created_at    timestamptz not null default now(),
    shipped_at    timestamptz,
    constraint orders_pkey primary key (client_id, id),
    constraint orders_number_once unique (client_id, number)
) with (fillfactor = 85);
create index orders_any_client on orders (number);
create index orders_by_tote on orders (tote_id) where tote_id is not null;
comment on table orders is 'What has to leave, and which bench has it in hand. [bench] [audit]';

create table order_line (
    client_id  uuid not null,
    id         uuid not null,
    order_id   uuid not null,
    number     integer not null,
    sku_id     uuid not null,
    ordered    integer not null constraint order_line_ordered_positive check (ordered > 0),
    packed     integer not null default 0,
    constraint order_line_pkey primary key (client_id, id),
    constraint order_line_number_once unique (client_id, order_id, number),
    constraint order_line_not_overpacked check (packed between 0 and ordered),
    constraint order_line_of_order foreign key (client_id, order_id) references orders (client_id, id),
    constraint order_line_of_sku foreign key (client_id, sku_id) references sku (client_id, id)
) with (fillfactor = 85);
comment on table order_line is 'One SKU of an order. [bench] [audit]';

create table order_note (
    client_id     uuid not null,
    id            uuid not null,
    order_id      uuid not null,
    text          text not null,
    confirmed_at  timestamptz,
    confirmed_by  uuid references person (id),
    constraint order_note_pkey primary key (client_id, id),
    constraint order_note_of_order foreign key (client_id, order_id) references orders (client_id, id)
);
create index order_note_by_order on order_note (client_id, order_id);
comment on table order_note is 'What a packer must read and confirm before the first scan. [bench] [audit]';

create table order_document (
    client_id  uuid not null,
    order_id   uuid not null,
    kind       text not null constraint order_document_kind_known check (kind in ('carrier_label')),
    media      text not null constraint order_document_media_known check (media in ('zpl', 'pdf', 'png')),
    content    bytea not null,
    constraint order_document_pkey primary key (client_id, order_id, kind),
    constraint order_document_of_order foreign key (client_id, order_id) references orders (client_id, id)
);
comment on table order_document is 'Paper that came with the order and is passed through. [audit]';

create table manifest (
    id         uuid primary key,
    carrier    text not null,
    day        date not null,
    closed_at  timestamptz,
    constraint manifest_one_a_day unique (carrier, day)
);
comment on table manifest is 'What is handed to a carrier on a day. [bench] [audit]';

create table parcel (
    client_id    uuid not null,
    id           uuid not null,
    order_id     uuid not null,
    number       integer not null,
    state        text not null default 'open' constraint parcel_state_known
                 check (state in ('open', 'closed', 'proved', 'shipped')),
    sscc         text constraint parcel_sscc_once unique constraint parcel_sscc_digits check (sscc ~ '^[0-9]{18}$'),
    tracking     text not null default '',
    items        integer not null default 0 constraint parcel_items_not_negative check (items >= 0),
    weight_g     numeric(12, 2) constraint parcel_weight_is_number check (weight_g <> 'NaN'),
    expected_g   numeric(12, 2),
    photo        text constraint parcel_photo_is_sha256 check (photo ~ '^[0-9a-f]{64}$'),
    opened_at    timestamptz not null default now(),
    closed_at    timestamptz,
    proved_at    timestamptz,
    shipped_at   timestamptz,
    bench        text,
    manifest_id  uuid references manifest (id),
    constraint parcel_pkey primary key (client_id, id),
    constraint parcel_number_once unique (client_id, order_id, number),
    constraint parcel_of_order foreign key (client_id, order_id) references orders (client_id, id)
) with (fillfactor = 85);
create index parcel_by_manifest on parcel (manifest_id) where manifest_id is not null;
create index parcel_by_tracking on parcel (tracking) where tracking <> '';
create index parcel_shipped_by_bench on parcel (bench, shipped_at) where shipped_at is not null;
comment on table parcel is 'A box of an order. [bench] [audit]';

create table unit (
    client_id      uuid not null,
    id             uuid not null,
    sku_id         uuid not null,
    serial_raw     text not null,
    serial         text not null generated always as (_normalise(serial_raw)) stored
                   constraint unit_serial_not_empty check (serial <> ''),
    constraint unit_serial_plain check (_is_plain(serial_raw)),
    serial_fold    text generated always as (_fold(_normalise(serial_raw))) stored,
    state          text not null references state (name),
    location_id    uuid references location (id),
    carton_id      uuid,
    parcel_id      uuid,
    line_id        uuid,
    reserved_line  uuid,
    hold           text,
    grade          text,
    lane           text,
    rev            integer not null constraint unit_rev_positive check (rev > 0),
    head           bytea not null,
    changed_at     timestamptz not null,
    constraint unit_pkey primary key (client_id, id),
    constraint unit_identity unique (client_id, sku_id, serial),
    constraint unit_of_sku foreign key (client_id, sku_id) references sku (client_id, id),
    constraint unit_in_one_box check (num_nonnulls(location_id, carton_id, parcel_id) <= 1)
) with (fillfactor = 85);
create index unit_by_serial on unit (serial);
create index unit_by_fold on unit (client_id, serial_fold);
comment on table unit is 'Where every unit stands now: the last line of its history, moved by record() alone. [bench] [audit]';

create table alias (
    client_id  uuid not null,
    type       text not null,
    value      text not null constraint alias_not_empty check (value <> '')
               constraint alias_plain check (_is_plain(value)),
    unit_id    uuid not null,
    constraint alias_pkey primary key (client_id, type, value),
    constraint alias_of_unit foreign key (client_id, unit_id) references unit (client_id, id)
);
create index alias_by_value on alias (value);
create index alias_by_unit on alias (client_id, unit_id);
comment on table alias is 'Other names of a unit: IMEI, MAC, ICCID, marketplace code, EPC, old label. [bench] [audit]';

create table event (
    client_id      uuid not null,
    id             uuid not null,
    unit_id        uuid not null,
    rev            integer not null constraint event_rev_positive check (rev > 0),
    prior          integer generated always as (nullif(rev - 1, 0)) stored,
    kind           text not null,
    from_state     text not null,
    state          text not null,
    location_id    uuid,
    carton_id      uuid,
    parcel_id      uuid,
    line_id        uuid,
    reserved_line  uuid,
    hold           text,
    grade          text,
    lane           text,
    op_id          uuid not null,
    operator       uuid,
    bench          text not null,
    at             timestamptz not null constraint event_at_a_day check (_is_day(at)),
    recorded_at    timestamptz not null,
    corrects       uuid,
    facts          jsonb not null default '{}' constraint event_facts_short check (pg_column_size(facts) <= 65536),
    hash           bytea not null constraint event_hash_is_sha256 check (length(hash) = 32),
    xid            xid8 not null default pg_current_xact_id(),
    constraint event_pkey primary key (client_id, id),
    constraint event_rev_once unique (client_id, unit_id, rev),
    constraint event_rev_not_skipped foreign key (client_id, unit_id, prior)
        references event (client_id, unit_id, rev),
    constraint event_of_unit foreign key (client_id, unit_id) references unit (client_id, id),
    constraint event_transition_legal foreign key (kind, from_state, state)
        references transition (kind, from_state, to_state),
    constraint event_in_one_box check (num_nonnulls(location_id, carton_id, parcel_id) <= 1)
);
create index event_by_time on event using brin (recorded_at);
comment on table event is 'One row per fact in a unit''s history. Only ever added to. [bench] [audit]';

create table operation (
    id           uuid primary key,
    kind         text not null,
    bench        text not null constraint operation_bench_short check (length(bench) <= 60),
    operator     uuid references person (id),
    at           timestamptz not null constraint operation_at_a_day check (_is_day(at)),
    recorded_at  timestamptz not null,
    scanner      text not null default '' constraint operation_scanner_short check (length(scanner) <= 200),
    raw          bytea not null default '' constraint operation_raw_short check (length(raw) <= 4096),
    keyed        boolean not null default false,
    order_id     uuid,
    parcel_id    uuid,
    outcome      text not null constraint operation_outcome_known
                 check (outcome in ('recorded', 'refused', 'asked')),
    reason       text constraint operation_refusal_has_reason check (outcome <> 'refused' or reason is not null),
    answer       jsonb not null,
    xid          xid8 not null default pg_current_xact_id()
);
create index operation_by_time on operation using brin (recorded_at);
comment on table operation is 'What every bench asked and was told, refusals with their reason. Only ever added to. [bench] [audit]';

create table reservation (
    client_id  uuid not null,
    unit_id    uuid not null,
    line_id    uuid not null,
    constraint reservation_pkey primary key (client_id, unit_id),
    constraint reservation_of_line foreign key (client_id, line_id) references order_line (client_id, id)
);
create index reservation_by_line on reservation (client_id, line_id);
comment on table reservation is 'Which unit is meant for which line: the look-up side of unit.reserved_line. [bench] [audit]';

create table parcel_item (
    client_id  uuid not null,
    parcel_id  uuid not null,
    id         uuid not null,
    line_id    uuid not null,
    sku_id     uuid not null,
    unit_id    uuid,
    quantity   integer not null constraint parcel_item_positive check (quantity > 0),
    live       boolean not null default true,
    added_at   timestamptz not null default clock_timestamp(),    -- by one clock: ids carry those of the benches
    constraint parcel_item_pkey primary key (client_id, parcel_id, id),
    constraint parcel_item_of_parcel foreign key (client_id, parcel_id) references parcel (client_id, id),
    constraint parcel_item_of_line foreign key (client_id, line_id) references order_line (client_id, id),
    constraint parcel_item_unit_is_one check (unit_id is null or quantity = 1)
);
create unique index parcel_item_unit_in_one_parcel on parcel_item (client_id, unit_id) where unit_id is not null and live;
comment on table parcel_item is 'What is in a box now; its history is in the events. [bench] [audit]';

create table print_job (
    id          uuid primary key,
    kind        text not null constraint print_job_kind_known
                check (kind in ('parcel_label', 'carrier_label', 'packing_list', 'invoice_annex')),
    client_id   uuid not null,
    parcel_id   uuid not null,
    bench       text not null,
    op_id       uuid not null,
    reprint_of  uuid references print_job (id),
    payload     jsonb not null,
    fate        text not null default 'ordered' constraint print_job_fate_known
                check (fate in ('ordered', 'printed', 'sent_unconfirmed', 'failed', 'unknown', 'cancelled')),
    ordered_at  timestamptz not null,
    settled_at  timestamptz,
    constraint print_job_of_parcel foreign key (client_id, parcel_id) references parcel (client_id, id)
);
create index print_job_by_parcel on print_job (client_id, parcel_id);
create index print_job_unsettled on print_job (bench) where fate in ('ordered', 'failed', 'unknown');
comment on table print_job is 'Paper ordered by an act, and what became of it. [bench] [audit]';

create table document (
    client_id    uuid not null references client (id),
    kind         text not null,
    name         text not null,
    digest       bytea not null,
    rows         integer not null,
    imported_at  timestamptz not null default now(),
    constraint document_pkey primary key (client_id, kind, name, digest)
);
comment on table document is 'What was taken in from outside, so that a repetition is harmless. [audit]';

-- History is only added to. Not even the owner changes it by accident.
create function _refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'history is only added to: % on % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation', constraint = 'history_append_only';
end $$;

create trigger event_append_only before update or delete on event
    for each row execute function _refuse_change();
create trigger event_not_truncated before truncate on event
    for each statement execute function _refuse_change();
create trigger operation_append_only before update or delete on operation
    for each row execute function _refuse_change();
create trigger operation_not_truncated before truncate on operation
    for each statement execute function _refuse_change();

insert into state (name, present) values
    ('expected', false), ('received', true), ('stored', true), ('picked', true), ('packed', true),
    ('shipped', false), ('returned', true), ('inspected', true), ('in_lane', true), ('repaired', true),
    ('sent_to_vendor', false), ('parted_out', false), ('scrapped', false), ('missing', false), ('found', true);

insert into kind (name, door) values
    ('expect', 'inside'), ('receive', 'open'), ('capture', 'inside'), ('store', 'open'), ('pick', 'open'),
    ('reserve', 'inside'), ('unreserve', 'inside'), ('pack', 'open'), ('unpack', 'open'), ('ship', 'inside'),
    ('return', 'inside'), ('inspect', 'inside'), ('route', 'inside'), ('repair', 'inside'),
    ('send_to_vendor', 'inside'), ('part_out', 'inside'), ('scrap', 'inside'),
    ('hold', 'open'), ('release', 'supervisor'), ('miss', 'inside'), ('find', 'inside');

insert into transition (kind, from_state, to_state) values
    ('expect', '', 'expected'),
    ('receive', '', 'received'), ('receive', 'expected', 'received'),
    ('capture', '', 'received'),
    ('store', 'received', 'stored'), ('store', 'stored', 'stored'), ('store', 'picked', 'stored'),
    ('store', 'in_lane', 'stored'), ('store', 'repaired', 'stored'), ('store', 'found', 'stored'),
    ('pick', 'received', 'picked'), ('pick', 'stored', 'picked'),
    ('pack', 'received', 'packed'), ('pack', 'stored', 'packed'), ('pack', 'picked', 'packed'),
    ('unpack', 'packed', 'picked'),
    ('ship', 'packed', 'shipped'),
    ('return', 'shipped', 'returned'),
    ('inspect', 'returned', 'inspected'),
    ('route', 'inspected', 'in_lane'), ('route', 'in_lane', 'in_lane'), ('route', 'repaired', 'in_lane'),
    ('repair', 'in_lane', 'repaired'), ('repair', 'repaired', 'repaired'),
    ('send_to_vendor', 'in_lane', 'sent_to_vendor'),
    ('part_out', 'in_lane', 'parted_out'), ('part_out', 'repaired', 'parted_out'),
    ('scrap', 'in_lane', 'scrapped'), ('scrap', 'repaired', 'scrapped'), ('scrap', 'parted_out', 'scrapped'),
    ('find', 'missing', 'found');
insert into transition (kind, from_state, to_state)
    select kind, name, name from state, (values ('reserve'), ('unreserve')) as k (kind)
     where name in ('expected', 'received', 'stored', 'picked', 'found')
    union all
    select kind, name, name from state, (values ('hold'), ('release')) as k (kind)
     where name not in ('scrapped', 'parted_out')
    union all
    select 'miss', name, 'missing' from state where present and name <> 'packed';
