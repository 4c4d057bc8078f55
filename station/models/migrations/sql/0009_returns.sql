-- The returns side of the house: what was announced to come back, what came, what was found, where it goes. Rows only;
-- the acts are in files of their own. Three facts that are never one: the customer's reason (rma_line), the finding
-- with who is liable (return_finding), the lane (unit.lane, moved by events).

-- ---- announced ---------------------------------------------------------------------------------------------

create table rma (
    client_id   uuid not null references client (id),
    id          uuid not null,
    number      text not null,
    order_id    uuid,
    customer    text not null default '',
    tracking    text not null default '',
    state       text not null default 'announced' constraint rma_state_known
                check (state in ('announced', 'arrived', 'closed', 'cancelled')),
    made_at     timestamptz not null default now(),
    due_at      timestamptz,
    constraint rma_pkey primary key (client_id, id),
    constraint rma_number_once unique (client_id, number),
    constraint rma_of_order foreign key (client_id, order_id) references orders (client_id, id)
) with (fillfactor = 85);
create index rma_any_client on rma (number);
create index rma_by_tracking on rma (tracking) where tracking <> '';
create index rma_by_order on rma (client_id, order_id) where order_id is not null;
comment on table rma is 'A return that a client announced. [bench] [audit]';

create table rma_line (
    client_id   uuid not null,
    id          uuid not null,
    rma_id      uuid not null,
    number      integer not null,
    sku_id      uuid not null,
    serial      text not null default '',
    unit_id     uuid,
    quantity    integer not null default 1 constraint rma_line_positive check (quantity > 0),
    reason      text not null constraint rma_line_reason_known check (reason in (
                'unwanted', 'ordered_wrong', 'late', 'not_as_described', 'incompatible', 'defective', 'transit_damage',
                'wrong_item', 'missing_parts', 'refused', 'warranty', 'recall', 'unknown')),
    comment     text not null default '',
    constraint rma_line_pkey primary key (client_id, id),
    constraint rma_line_number_once unique (client_id, rma_id, number),
    constraint rma_line_of_rma foreign key (client_id, rma_id) references rma (client_id, id),
    constraint rma_line_of_sku foreign key (client_id, sku_id) references sku (client_id, id)
);
comment on table rma_line is 'One SKU of a return, why the customer sends it, and which unit where the client knows it. [bench] [audit]';

-- ---- what supervisors set: never edited, a new version instead -----------------------------------------------

create table question_set (
    id          uuid primary key,
    class       text not null,
    version     integer not null,
    made_by     uuid references person (id),
    made_at     timestamptz not null default now(),
    questions   jsonb not null constraint question_set_is_list check (jsonb_typeof(questions) = 'array'),
    constraint question_set_version_once unique (class, version)
);
comment on table question_set is 'What is asked of a returned unit of a SKU class ('''' is every other class): [{"code","group","text":{"en","es","pt_BR"},"good":"yes"|"no","worst":"B".."E","finding"}]. The newest version is asked. [bench] [audit]';

create table lane_rules (
    client_id   uuid not null references client (id),
    version     integer not null,
    made_by     uuid references person (id),
    made_at     timestamptz not null default now(),
    rules       jsonb not null constraint lane_rules_is_list check (jsonb_typeof(rules) = 'array'),
    constraint lane_rules_pkey primary key (client_id, version)
);
comment on table lane_rules is 'Where a client''s returned units go, first match wins: [{"name","when":{"sku","class","grades","findings","liable","warranty","value_from","value_below","days_out_from","days_out_below"},"lane"}]. [bench] [audit]';

create table accessory (
    client_id   uuid not null,
    sku_id      uuid not null,
    number      integer not null,
    name        text not null,
    picture     text not null default '',
    worst       text not null default 'C' constraint accessory_worst_known check (worst in ('A', 'B', 'C', 'D', 'E')),
    constraint accessory_pkey primary key (client_id, sku_id, number),
    constraint accessory_of_sku foreign key (client_id, sku_id) references sku (client_id, id)
);
comment on table accessory is 'What must come back with a unit of a SKU; the best grade of one that comes without it. [bench] [audit]';

create trigger question_set_append_only before update or delete on question_set for each row execute function _refuse_change();
create trigger lane_rules_append_only before update or delete on lane_rules for each row execute function _refuse_change();

-- ---- what came ------------------------------------------------------------------------------------------------

create table return_parcel (
    id            uuid primary key,
    label         text not null,
    what          text not null constraint return_parcel_what_known
                  check (what in ('rma', 'order', 'tracking', 'sscc', 'plate', 'unknown')),
    client_id     uuid references client (id),
    rma_id        uuid,
    order_id      uuid,
    parcel_id     uuid,
    state         text not null default 'open' constraint return_parcel_state_known check (state in ('open', 'closed')),
    weight_g      numeric(12, 2) constraint return_parcel_weight_is_number check (weight_g <> 'NaN' and weight_g > 0),
    photos        text[] not null default '{}' constraint return_parcel_photos_are_sha256 check (_are_photos(photos)),
    arrived_at    timestamptz not null,
    closed_at     timestamptz,
    bench         text not null,
    operator      uuid references person (id),
    lease_bench   text,
    lease_person  uuid references person (id),
    lease_until   timestamptz
) with (fillfactor = 85);
create index return_parcel_open on return_parcel (label) where state = 'open';
create index return_parcel_by_rma on return_parcel (client_id, rma_id) where rma_id is not null;
create index return_parcel_by_arrival on return_parcel (arrived_at);
comment on table return_parcel is 'A parcel that came back, from the first scan of any of its labels. [bench] [audit]';

-- One returned unit, or one thing that is none (an empty box, a unit nobody knows). Only what is found later is filled in.
create table return_item (
    id            uuid primary key,
    return_id     uuid not null references return_parcel (id),
    client_id     uuid references client (id),
    unit_id       uuid,
    sku_id        uuid,
    serial        text not null default '',
    verdict       text not null constraint return_item_verdict_known check (verdict in (
                  'same_order', 'other_order', 'other_client', 'never_shipped', 'already_returned', 'unknown',
                  'empty_box', 'part_swapped', 'serials_disagree', 'from_vendor')),
    unannounced   boolean not null default false,
    rma_line_id   uuid,
    order_id      uuid,
    seen          jsonb not null default '{}',
    shipped       jsonb not null default '{}',
    warranty      jsonb not null default '{}',
    signals       jsonb not null default '[]',
    state         text not null default 'identified' constraint return_item_state_known
                  check (state in ('identified', 'inspected', 'routed', 'placed', 'undone')),
    grade_by_rule text,
    grade         text constraint return_item_grade_known check (grade in ('A', 'B', 'C', 'D', 'E', 'U')),
    deviation     text not null default '',
    photos        text[] not null default '{}' constraint return_item_photos_are_sha256 check (_are_photos(photos)),
    lane          text,
    rule          text not null default '',
    plate         text constraint return_item_plate_once unique,
    plate_proved_at timestamptz,
    tote_id       uuid references location (id),
    case_id       uuid references exception_case (id),
    arrived_at    timestamptz not null,
    inspected_at  timestamptz,
    routed_at     timestamptz,
    placed_at     timestamptz,
    bench         text not null,
    operator      uuid references person (id),
    op_id         uuid not null
) with (fillfactor = 85);
create index return_item_by_return on return_item (return_id);
create index return_item_by_unit on return_item (client_id, unit_id) where unit_id is not null;
create index return_item_by_routing on return_item (routed_at) where routed_at is not null;
comment on table return_item is 'One thing that came back: is it the same one, in what condition, where it goes. [bench] [audit]';

create table return_answer (
    item_id     uuid not null references return_item (id),
    code        text not null,
    set_id      uuid references question_set (id),
    asked       jsonb not null,
    answer      text not null constraint return_answer_known check (answer in ('yes', 'no', 'present', 'missing')),
    photo       text,
    at          timestamptz not null,
    op_id       uuid not null,
    constraint return_answer_pkey primary key (item_id, code, op_id)
);
comment on table return_answer is 'One answer with the question as it was asked. A later answer to the same question stands beside the first. [bench] [audit]';

create table return_finding (
    id          uuid primary key,
    item_id     uuid not null references return_item (id),
    finding     text not null,
    liable      text not null constraint return_finding_liable_known
                check (liable in ('customer', 'carrier', 'warehouse', 'vendor', 'unknown')),
    note        text not null default '',
    operator    uuid references person (id),
    at          timestamptz not null,
    op_id       uuid not null
);
create index return_finding_by_item on return_finding (item_id);
comment on table return_finding is 'What was found, and who is liable. Only ever added to. [bench] [audit]';

create trigger return_answer_append_only before update or delete on return_answer for each row execute function _refuse_change();
create trigger return_finding_append_only before update or delete on return_finding for each row execute function _refuse_change();

-- ---- afterwards -----------------------------------------------------------------------------------------------

-- Which unit is built into which, now; its history is in the events of both.
create table component (
    client_id    uuid not null,
    child_id     uuid not null,
    parent_id    uuid not null,
    role         text not null default '',
    since        timestamptz not null,
    constraint component_pkey primary key (client_id, child_id),
    constraint component_not_in_itself check (child_id <> parent_id),
    constraint component_child foreign key (client_id, child_id) references unit (client_id, id),
    constraint component_parent foreign key (client_id, parent_id) references unit (client_id, id)
);
create index component_by_parent on component (client_id, parent_id);
comment on table component is 'Parts with serials of their own, and the unit they are built into. [bench] [audit]';

create table certificate (
    id           uuid primary key,
    client_id    uuid not null,
    unit_id      uuid not null,
    kind         text not null constraint certificate_kind_known check (kind in ('wipe', 'destruction', 'test')),
    number       text not null constraint certificate_number_once unique,
    facts        jsonb not null,
    operator     uuid references person (id),
    witness      uuid references person (id),
    bench        text not null,
    at           timestamptz not null,
    op_id        uuid not null,
    constraint certificate_of_unit foreign key (client_id, unit_id) references unit (client_id, id)
);
create index certificate_by_unit on certificate (client_id, unit_id);
comment on table certificate is 'A wipe, a destruction or a test that can be proved. Only ever added to. [bench] [audit]';
create trigger certificate_append_only before update or delete on certificate for each row execute function _refuse_change();

create table vendor_return (
    client_id    uuid not null references client (id),
    id           uuid not null,
    number       text not null,
    vendor       text not null,
    state        text not null default 'open' constraint vendor_return_state_known check (state in ('open', 'shipped')),
    carrier      text not null default '',
    tracking     text not null default '',
    opened_at    timestamptz not null,
    shipped_at   timestamptz,
    bench        text not null,
    operator     uuid references person (id),
    constraint vendor_return_pkey primary key (client_id, id),
    constraint vendor_return_number_once unique (number)
);
comment on table vendor_return is 'Units that go back to a vendor together, by serial. [bench] [audit]';

create table vendor_return_unit (
    client_id    uuid not null,
    vendor_id    uuid not null,
    unit_id      uuid not null,
    op_id        uuid not null,
    constraint vendor_return_unit_pkey primary key (client_id, unit_id, vendor_id),
    constraint vendor_return_unit_of foreign key (client_id, vendor_id) references vendor_return (client_id, id)
);
comment on table vendor_return_unit is 'Which units are on it. [bench] [audit]';

-- ---- what can happen ---------------------------------------------------------------------------------------------

insert into kind (name, door) values
    ('identify', 'inside'),     -- a unit that was never ours, or never left, is taken into custody by a return
    ('grade', 'inside'),        -- a new grade after repair
    ('fit', 'inside'),          -- a part is built into a unit, or the unit gets a part
    ('unfit', 'inside'),        -- and out again
    ('certify', 'inside'),      -- wiped, tested, destroyed: a certificate
    ('relabel', 'inside'),      -- a new serial; the old one stays as an alias
    ('restock', 'inside');      -- a lane's unit becomes stock again
insert into transition (kind, from_state, to_state) values
    ('identify', '', 'returned'),                 -- unknown: born of what was read
    ('identify', 'expected', 'returned'),         -- announced, never received
    ('identify', 'received', 'returned'), ('identify', 'stored', 'returned'), ('identify', 'picked', 'returned'),
    ('identify', 'found', 'returned'), ('identify', 'missing', 'returned'),
    ('identify', 'returned', 'returned'), ('identify', 'inspected', 'returned'), ('identify', 'in_lane', 'returned'),
    ('identify', 'repaired', 'returned'), ('identify', 'sent_to_vendor', 'returned'),
    ('identify', 'scrapped', 'returned'), ('identify', 'parted_out', 'returned'),
    ('inspect', 'inspected', 'inspected'),
    ('restock', 'in_lane', 'stored'), ('restock', 'repaired', 'stored'),
    ('fit', '', 'received'),
    ('send_to_vendor', 'repaired', 'sent_to_vendor'),
    ('return', 'sent_to_vendor', 'returned');
insert into transition (kind, from_state, to_state)
    select kind, name, name from state, (values ('grade'), ('fit'), ('unfit'), ('certify'), ('relabel')) as k (kind)
     where name in ('received', 'stored', 'returned', 'inspected', 'in_lane', 'repaired', 'parted_out', 'scrapped', 'found');

-- Lanes are words of the house, in capitals on paper and screen.
alter table unit add constraint unit_lane_known check (lane in (
    'SELLABLE', 'REFURBISHABLE', 'PARTS_ONLY', 'RETURN_TO_VENDOR', 'QUARANTINE', 'SCRAP', 'LIQUIDATE', 'DONATE', 'SHIP_BACK',
    'MISSING'));
alter table unit add constraint unit_grade_known check (grade in ('A', 'B', 'C', 'D', 'E', 'U'));
comment on column location.rules is 'What a place offers and allows: {"climate": "cold", "secure": true, "capacity": 200, "one_sku": true, "lane": "SELLABLE"} (a tote of a lane takes that lane''s units only).';
