-- Afterwards: a unit that lies in its lane is taken in hand again and worked on. What may be done follows from its lane.
-- The work itself, parts, new serials and the ways out of the bench are in files of their own. Locks: a vendor's list,
-- places by id, units by id.

insert into state (name, present) values ('fitted', false);    -- built into another unit: nowhere of its own
insert into transition (kind, from_state, to_state) values
    ('fit', '', 'fitted'), ('fit', 'expected', 'fitted'), ('fit', 'received', 'fitted'), ('fit', 'stored', 'fitted'),
    ('fit', 'found', 'fitted'), ('fit', 'in_lane', 'fitted'), ('fit', 'repaired', 'fitted'),
    ('unfit', '', 'received'), ('unfit', '', 'in_lane'), ('unfit', 'expected', 'received'), ('unfit', 'expected', 'in_lane'),
    ('unfit', 'fitted', 'received'), ('unfit', 'fitted', 'in_lane'), ('scrap', 'fitted', 'scrapped'),
    ('part_out', '', 'received'), ('part_out', 'expected', 'received'), ('part_out', 'fitted', 'received'), ('part_out', 'fitted', 'in_lane'),
    ('part_out', 'parted_out', 'parted_out'),
    ('identify', 'fitted', 'returned'), ('hold', 'fitted', 'fitted'), ('release', 'fitted', 'fitted');
insert into transition (kind, from_state, to_state)
    select distinct 'undo', t.to_state, case t.from_state when '' then 'expected' else t.from_state end
      from transition t where t.kind in ('fit', 'unfit', 'part_out', 'certify', 'grade', 'relabel', 'repair', 'restock',
                                         'send_to_vendor', 'scrap', 'identify', 'route')
on conflict do nothing;

insert into print_kind (name) values ('certificate'), ('vendor_list');
create sequence certificate_number;
create sequence vendor_number;

create table work_in_hand (
    client_id  uuid not null,
    unit_id    uuid not null,
    bench      text not null,
    person     uuid references person (id),
    until      timestamptz not null,
    constraint work_in_hand_pkey primary key (client_id, unit_id),
    constraint work_in_hand_unit foreign key (client_id, unit_id) references unit (client_id, id)
);
comment on table work_in_hand is 'Which bench works on a unit of a lane, so that two do not. [bench] [audit]';

create table unit_label (
    client_id  uuid not null,
    unit_id    uuid not null,
    serial     text not null,
    op_id      uuid not null,
    proved_at  timestamptz,
    constraint unit_label_pkey primary key (client_id, unit_id),
    constraint unit_label_of_unit foreign key (client_id, unit_id) references unit (client_id, id)
);
comment on table unit_label is 'The label of a unit''s new serial, and when it was read back off the unit. [bench] [audit]';

create table certificate_void (
    certificate_id  uuid primary key references certificate (id),
    op_id           uuid not null,
    at              timestamptz not null
);
comment on table certificate_void is 'Certificates that the bench itself took back. Only ever added to. [bench] [audit]';
create trigger certificate_void_append_only before update or delete on certificate_void for each row execute function _refuse_change();

-- ---- what has been done since it came back -------------------------------------------------------------------------

-- Events of this stay that nothing has taken back.
create function _since_it_came(u unit) returns setof event
language sql stable
begin atomic
    select e.* from event e
     where e.client_id = u.client_id and e.unit_id = u.id and e.kind <> 'undo' and e.rev > coalesce((
           select max(c.rev) from event c where c.client_id = u.client_id and c.unit_id = u.id and c.kind in ('return', 'identify')), 0)
       and not exists (select from event c where c.client_id = e.client_id and c.unit_id = e.unit_id and c.rev > e.rev and c.corrects = e.id);
end;

-- Whether somebody has to wipe it before it may be as good as new: its questions ask for data.
create function _wipe_due(u unit) returns boolean
language plpgsql stable as $$
begin
    return coalesce((select exists (select from jsonb_array_elements(q.questions) x
                 where x->>'group' = 'lock' and (x->>'code' = 'data' or x->>'finding' = 'data_left'))
          from question_set q, sku s where s.client_id = u.client_id and s.id = u.sku_id and q.class in (s.class, '')
         order by q.class desc, q.version desc limit 1), false);
end $$;

create function _wiped(u unit) returns event
language sql stable
return (select e from _since_it_came(u) e where e.kind = 'certify' and e.facts->>'what' = 'wipe' and e.facts->>'result' = 'passed'
         order by e.rev desc limit 1);

-- The newest result of each test.
create function _tests_told(u unit) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object('name', t.facts->>'name', 'result', t.facts->>'result', 'value', t.facts->>'value',
               'number', t.facts->>'number', 'at', t.at) order by t.rev), '[]')
          from (select distinct on (e.facts->>'name') e.* from _since_it_came(u) e
                 where e.kind = 'certify' and e.facts->>'what' = 'test' order by e.facts->>'name', e.rev desc) t);

create function _newest_item(u unit) returns return_item
language sql stable
return (select i from return_item i where i.client_id = u.client_id and i.unit_id = u.id and i.state <> 'undone'
         order by i.arrived_at desc, i.id desc limit 1);

-- Whether it may go back among what is sold: it is the one that left, or two people said so.
create function _cleared(u unit) returns boolean
language plpgsql stable as $$
declare i return_item := _newest_item(u);
begin
    return i.id is null or _is_itself(i) or i.cleared_by is not null;
end $$;

-- A grade is one of this work where it was given after the last repair.
create function _graded(u unit) returns boolean
language sql stable
return exists (select from _since_it_came(u) g where g.kind = 'grade' and not exists (
                 select from _since_it_came(u) r where r.kind in ('repair', 'fit', 'unfit') and r.rev > g.rev));

-- What may be done to it, in the order in which it is done.
create function _can(u unit) returns text[]
language plpgsql stable as $$
begin
    return case
        when u.hold is not null or u.lane is null or u.lane in ('QUARANTINE', 'MISSING') then '{}'
        when u.state = 'parted_out' then '{part_out,certify,scrap}'
        when u.state not in ('in_lane', 'repaired') then '{}'
        when u.lane = 'SELLABLE' then '{certify,grade,relabel,restock}'
        when u.lane = 'REFURBISHABLE' then '{certify,parts,repair,grade,relabel,restock}'
        when u.lane = 'PARTS_ONLY' then '{certify,part_out}'
        when u.lane = 'RETURN_TO_VENDOR' then '{certify,vendor}'
        when u.lane = 'SCRAP' then '{certify,scrap}'
        else '{certify}'
    end::text[];
end $$;

-- The unit in hand, as the bench shows it.
create function _work_told(u unit) returns jsonb
language plpgsql stable as $$
declare
    i return_item := _newest_item(u); w event := _wiped(u); k sku := (select x from sku x where x.client_id = u.client_id and x.id = u.sku_id);
begin
    return jsonb_build_object('unit', _unit_facts(u), 'grade', u.grade, 'lane', u.lane, 'state', u.state, 'can', to_jsonb(_can(u)),
        'place', (select l.code from location l where l.id = u.location_id), 'profile', k.profile,
        'names', (select coalesce(jsonb_agg(a.value order by a.type, a.value), '[]') from alias a where a.client_id = u.client_id and a.unit_id = u.id
                     and a.type like 'old\_serial%'),
        'parts', (select coalesce(jsonb_agg(jsonb_build_object('serial', v.serial, 'sku', s.code, 'name', s.name, 'since', c.since) order by c.since, v.id), '[]')
                    from component c join unit v on v.client_id = c.client_id and v.id = c.child_id join sku s on s.client_id = v.client_id and s.id = v.sku_id
                   where c.client_id = u.client_id and c.parent_id = u.id),
        'tests', _tests_told(u), 'wipe_due', _wipe_due(u), 'graded', _graded(u), 'cleared', _cleared(u),
        'wipe', case when w.id is not null then w.facts || jsonb_build_object('at', w.at) end,
        'did', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'at', e.at, 'part', e.facts->>'part_serial', 'note', e.facts->>'note')
                       order by e.rev), '[]') from _since_it_came(u) e where e.kind in ('repair', 'fit', 'unfit', 'part_out', 'relabel')),
        'label', (select jsonb_build_object('serial', b.serial, 'proved', b.proved_at is not null) from unit_label b
                   where b.client_id = u.client_id and b.unit_id = u.id),
        'vendor', (select _vendor_facts(v) from vendor_return_unit x join vendor_return v on v.client_id = x.client_id and v.id = x.vendor_id
                    where x.client_id = u.client_id and x.unit_id = u.id and v.state = 'open' limit 1),
        'warranty', coalesce(i.warranty, '{}'), 'verdict', i.verdict, 'rule', coalesce(i.rule, ''), 'reason', (
            select l.reason from rma_line l where l.client_id = i.client_id and l.id = i.rma_line_id));
end $$;

create function _vendor_facts(v vendor_return) returns jsonb
language sql stable
return jsonb_build_object('id', v.id, 'client', v.client_id, 'number', v.number, 'vendor', v.vendor, 'state', v.state);

create function _work_answer(op jsonb, u unit) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('what', 'work', 'unit', _unit_facts(u) || jsonb_build_object('grade', u.grade, 'lane', u.lane),
        'work', _work_told(u), 'prints', _prints_of(op)) || _unit_past(u);
end $$;

-- ---- in whose hands -------------------------------------------------------------------------------------------------

create function _lease_work(op jsonb, u unit) returns void
language sql
begin atomic
    insert into work_in_hand (client_id, unit_id, bench, person, until)
    select u.client_id, u.id, op->>'bench', (op->>'operator')::uuid,
           clock_timestamp() + make_interval(mins => least(greatest(coalesce((op->>'lease_minutes')::integer, 60), 1), 1440))
     where u.id is not null
    on conflict (client_id, unit_id) do update set bench = excluded.bench, person = excluded.person, until = excluded.until;
end;

create function _let_go(u unit) returns void
language sql
begin atomic
    delete from work_in_hand w where w.client_id = u.client_id and w.unit_id = u.id;
end;

create function _hands_facts(u unit) returns jsonb
language sql stable
return coalesce((select jsonb_build_object('by', w.bench, 'person', _person_named(w.person), 'until', w.until) from work_in_hand w
                  where w.client_id = u.client_id and w.unit_id = u.id), '{}');

-- The unit of the operation, locked.
create function _work_unit(op jsonb) returns unit
language plpgsql as $$
declare u unit;
begin
    select x.* into u from unit x where x.client_id = (op->>'client')::uuid and x.id = (op->>'unit')::uuid for update;
    return u;
end $$;

-- Why this bench may not do that to it. `act` as in _can.
create function _work_refusal(op jsonb, u unit, act text) returns text
language plpgsql stable as $$
begin
    return case
        when u.id is null then 'unknown_unit'
        when _role(op) is null then 'not_allowed'
        when u.hold is not null then 'held'
        when u.state not in ('in_lane', 'repaired', 'parted_out') then 'moved_since'
        when not exists (select from work_in_hand w where w.client_id = u.client_id and w.unit_id = u.id and w.bench = op->>'bench') then 'work_leased'
        when act = 'restock' and u.state = 'in_lane' and u.lane = 'REFURBISHABLE' then 'repair_first'
        when act <> all (_can(u)) then 'not_this_lane'
    end;
end $$;

create function _work_refused(op jsonb, u unit, reason text, facts jsonb) returns jsonb
language plpgsql as $$
begin
    return _keep(op, 'refused', reason, case when u.id is not null then _hands_facts(u) || _work_answer(op, u) else '{}' end || coalesce(facts, '{}'));
end $$;

-- Taken in hand: only one bench at a time. What nothing may be done to is told, and stays nobody's.
create function _take_work(op jsonb, of_client uuid, of_unit uuid, i return_item) returns jsonb
language plpgsql as $$
declare
    u unit := _work_unit(jsonb_build_object('client', of_client, 'unit', of_unit));
    told jsonb := _answered(op);
    w work_in_hand := (select x from work_in_hand x where x.client_id = of_client and x.unit_id = of_unit);
begin
    if told is not null then
        return told;
    elsif w.bench <> op->>'bench' and w.until > clock_timestamp() then
        return _keep(op, 'refused', 'work_leased', jsonb_build_object('unit', _unit_facts(u)) || _hands_facts(u));
    elsif cardinality(_can(u)) > 0 then
        perform _lease_work(op, u);
    end if;
    return _keep(op, 'recorded', null, case when u.id is not null then _work_answer(op, u) else '{"what": "work"}' end
        || jsonb_build_object('item', case when i.id is not null then _item_told(i) end));
end $$;

-- A thing that came back already: its parcel, while that is open and the thing not in its tote; else the unit itself.
create function _open_item(op jsonb, i return_item) returns jsonb
language plpgsql as $$
begin
    if i.state <> 'placed' and exists (select from return_parcel r where r.id = i.return_id and r.state = 'open') then
        return _take_return(op, i.return_id);
    end if;
    return _take_work(op, i.client_id, i.unit_id, i);
end $$;

-- What came back; a vendor's list by its number, and a part that lies in a lane without ever having come back by itself.
create function _open_by_unit(op jsonb, codes text[]) returns jsonb
language plpgsql as $$
declare
    v vendor_return := (select x from vendor_return x where x.number = any (codes));
    nobody return_parcel; found_units unit[]; nothing return_item;
begin
    if v.id is not null then
        return _keep(op, 'recorded', null, jsonb_build_object('what', 'vendor', 'vendor', _vendor_told(v)));
    elsif cardinality(_names(op)) > 0 then
        found_units := _units_named(op, nobody, codes);
        if cardinality(found_units) = 1 and found_units[1].state in ('in_lane', 'repaired', 'parted_out')
           and not exists (select from return_item i where i.client_id = found_units[1].client_id and i.unit_id = found_units[1].id and i.state <> 'undone') then
            return _take_work(op, found_units[1].client_id, found_units[1].id, nothing);
        end if;
    end if;
    return _open_what_came(op, codes);
end $$;

-- Back to where it was taken from, for any bench. `op`: client, unit.
create function leave_work(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    u unit;
begin
    perform _is(op, 'leave_work');
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    elsif u.id is null or _role(op) is null then
        return _keep(op, 'refused', case when u.id is null then 'unknown_unit' else 'not_allowed' end, null);
    end if;
    delete from work_in_hand w where w.client_id = u.client_id and w.unit_id = u.id and w.bench = op->>'bench';
    return _keep(op, 'recorded', null, _work_answer(op, u));
end $$;
comment on function leave_work(jsonb) is '[bench]';
