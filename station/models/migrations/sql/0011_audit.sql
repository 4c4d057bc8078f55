-- What the audit window looks things up by. Each index is argued in docs/decisions/0011.

-- ---- where it is, and whose badge that is -----------------------------------------------------------------------

create view audit_site as select name, zone from site;
comment on view audit_site is 'The warehouse''s name and clock; its secrets stay in the table. [audit]';

-- Whether it is proved who acts: at the audit login nobody is, before 0015 says how.
create function _proved(op jsonb) returns boolean
language plpgsql stable as $$
begin
    return session_user <> 'station_audit';
end $$;

-- Whose badge it is: only for who has the badge, since nothing leads back from a digest. Badges themselves are read by nobody.
create function audit_badge(op jsonb) returns jsonb
language sql stable security definer set search_path = station, pg_temp
return (select jsonb_build_object('id', p.id, 'name', p.name, 'role', p.role, 'active', p.active,
               'revoked', b.revoked_at is not null)
          from badge b join person p on p.id = b.person_id where b.digest = decode(op->>'badge', 'hex'));
comment on function audit_badge(jsonb) is '[audit]';

-- The function below plans once: each of its queries begins at an index, whatever is asked.

-- ---- one unit's story -----------------------------------------------------------------------------------------

-- Refusals around a unit: those that know it, and those that read one of its names before anybody knew it. Operations
-- that were recorded are not in either, so a scan that is accepted writes nothing here.
create index operation_refused_unit on operation ((answer #>> '{unit,id}'))
    where outcome <> 'recorded' and answer #>> '{unit,id}' is not null;
create index operation_refused_raw on operation ((substring(raw for 64)))
    where outcome <> 'recorded' and octet_length(raw) between 4 and 64;
create index case_by_unit on exception_case (client_id, unit_id) where unit_id is not null;
create index finding_by_unit on finding (client_id, unit_id) where unit_id is not null;

-- The parts of a story that are about operations: as they came in, without their answers.
create function _told_operation(o operation, of_client uuid) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('id', o.id, 'kind', o.kind, 'bench', o.bench, 'at', o.at, 'recorded_at', o.recorded_at,
        'operator', (select p.name from person p where p.id = o.operator), 'scanner', o.scanner, 'keyed', o.keyed,
        'raw', encode(o.raw, 'hex'), 'outcome', o.outcome, 'reason', o.reason,
        'order', (select x.number from orders x where x.client_id = of_client and x.id = o.order_id));
end $$;

create function _told_events(of_client uuid, of_unit uuid) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_agg(jsonb_build_object('id', e.id, 'rev', e.rev, 'kind', e.kind, 'from_state', e.from_state,
            'state', e.state, 'place', l.code, 'carton', c.code, 'parcel', coalesce(b.sscc, b.number::text),
            'order', coalesce(d.number, g.number), 'reserved', r.number, 'hold', e.hold, 'grade', e.grade, 'lane', e.lane,
            'operator', p.name, 'operator_id', e.operator, 'bench', e.bench, 'at', e.at, 'recorded_at', e.recorded_at,
            'corrected_rev', (select x.rev from event x where x.client_id = e.client_id and x.id = e.corrects),
            'facts', e.facts, 'hash', encode(e.hash, 'hex'), 'op_id', e.op_id,
            'operation', (select _told_operation(o, e.client_id) from operation o where o.id = e.op_id)) order by e.rev)
      from event e
      left join person p on p.id = e.operator
      left join location l on l.id = e.location_id
      left join carton c on c.client_id = e.client_id and c.id = e.carton_id
      left join parcel b on b.client_id = e.client_id and b.id = e.parcel_id
      left join orders d on d.client_id = b.client_id and d.id = b.order_id
      left join order_line f on f.client_id = e.client_id and f.id = e.line_id
      left join orders g on g.client_id = f.client_id and g.id = f.order_id
      left join order_line q on q.client_id = e.client_id and q.id = e.reserved_line
      left join orders r on r.client_id = q.client_id and r.id = q.order_id
     where e.client_id = of_client and e.unit_id = of_unit);
end $$;

-- The unit's row says what its last event says.
create function _row_follows(u unit) returns boolean
language plpgsql stable as $$
begin
    return (select (u.rev, u.head, u.state, u.changed_at, u.location_id, u.carton_id, u.parcel_id, u.line_id,
                    u.reserved_line, u.hold, u.grade, u.lane)
              is not distinct from
                   (e.rev, e.hash, e.state, e.recorded_at, e.location_id, e.carton_id, e.parcel_id, e.line_id,
                    e.reserved_line, e.hold, e.grade, e.lane)
              from event e where e.client_id = u.client_id and e.unit_id = u.id order by e.rev desc limit 1);
end $$;

create function _told_unit(u unit) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('client_id', u.client_id, 'unit_id', u.id, 'client_code', k.code,
            'client_name', k.name, 'sku_code', s.code, 'sku_name', s.name, 'sku_class', s.class, 'serial', u.serial,
            'serial_raw', u.serial_raw, 'state', u.state, 'place', l.code, 'carton', c.code,
            'parcel', coalesce(b.sscc, b.number::text), 'order', coalesce(d.number, g.number), 'reserved', r.number,
            'hold', u.hold, 'grade', u.grade, 'lane', u.lane, 'rev', u.rev, 'changed_at', u.changed_at,
            'warranty_months', s.warranty_months)
      from sku s
      join client k on k.id = s.client_id
      left join location l on l.id = u.location_id
      left join carton c on c.client_id = u.client_id and c.id = u.carton_id
      left join parcel b on b.client_id = u.client_id and b.id = u.parcel_id
      left join orders d on d.client_id = b.client_id and d.id = b.order_id
      left join order_line f on f.client_id = u.client_id and f.id = u.line_id
      left join orders g on g.client_id = f.client_id and g.id = f.order_id
      left join order_line q on q.client_id = u.client_id and q.id = u.reserved_line
      left join orders r on r.client_id = q.client_id and r.id = q.order_id
     where s.client_id = u.client_id and s.id = u.sku_id);
end $$;

-- Refused and asked operations that know the unit, or that read one of its names behind one of the prefixes that
-- scanners put before a text.
create function _told_refusals(u unit, prefixes jsonb) returns jsonb
language plpgsql stable as $$
declare texts bytea[];
begin
    texts := array(select decode(p.hex, 'hex') || convert_to(n.name, 'UTF8')
        from (select u.serial as name union select u.serial_raw
              union select a.value from alias a where a.client_id = u.client_id and a.unit_id = u.id) n,
             jsonb_array_elements_text(prefixes) as p (hex));
    return (select jsonb_agg(_told_operation(o, u.client_id) order by o.recorded_at) from operation o where o.id in (
        select x.id from operation x where x.outcome <> 'recorded' and x.answer #>> '{unit,id}' = u.id::text
        union
        select x.id from operation x where x.outcome <> 'recorded' and octet_length(x.raw) between 4 and 64
           and substring(x.raw for 64) = any (texts)
           and coalesce(x.answer #>> '{unit,id}', u.id::text) = u.id::text));
end $$;

create function _told_returns(u unit) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_agg(jsonb_build_object('id', i.id, 'label', a.label, 'rma', m.number, 'customer_reason', n.reason,
            'verdict', i.verdict, 'state', i.state, 'grade', i.grade, 'grade_by_rule', i.grade_by_rule,
            'deviation', i.deviation, 'lane', i.lane, 'rule', i.rule, 'plate', i.plate, 'bench', i.bench,
            'operator', w.name, 'arrived_at', i.arrived_at, 'inspected_at', i.inspected_at, 'routed_at', i.routed_at,
            'placed_at', i.placed_at, 'signals', i.signals, 'photos', i.photos || a.photos, 'weight_g', a.weight_g::text,
            'answers', (select jsonb_agg(jsonb_build_object('code', v.code, 'asked', v.asked, 'answer', v.answer,
                            'photo', v.photo, 'at', v.at) order by v.at) from return_answer v where v.item_id = i.id),
            'findings', (select jsonb_agg(jsonb_build_object('finding', y.finding, 'liable', y.liable, 'note', y.note,
                            'at', y.at) order by y.at) from return_finding y where y.item_id = i.id))
            order by i.arrived_at)
      from return_item i
      join return_parcel a on a.id = i.return_id
      left join rma_line n on n.client_id = i.client_id and n.id = i.rma_line_id
      left join rma m on m.client_id = a.client_id and m.id = a.rma_id
      left join person w on w.id = i.operator
     where i.client_id = u.client_id and i.unit_id = u.id);
end $$;

-- What was in the same boxes: weights, photos and papers of every parcel the unit was ever in.
create function _told_boxes(u unit) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_agg(jsonb_build_object('parcel', coalesce(b.sscc, b.number::text), 'weight_g', b.weight_g::text,
            'expected_g', b.expected_g::text, 'photo', b.photo, 'at', coalesce(b.closed_at, b.opened_at),
            'papers', (select jsonb_agg(jsonb_build_object('id', j.id, 'kind', j.kind, 'fate', j.fate, 'bench', j.bench,
                           'ordered_at', j.ordered_at, 'settled_at', j.settled_at, 'reprint', j.reprint_of is not null)
                           order by j.ordered_at)
                         from print_job j where j.client_id = b.client_id and j.parcel_id = b.id)) order by b.opened_at)
      from parcel b
     where b.client_id = u.client_id and b.id in (select e.parcel_id from event e
            where e.client_id = u.client_id and e.unit_id = u.id and e.parcel_id is not null));
end $$;

create function _told_components(u unit) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_agg(jsonb_build_object('inside', c.parent_id = u.id, 'role', c.role, 'unit', v.id,
            'client', v.client_id, 'sku', s.code, 'serial', v.serial, 'since', c.since) order by c.since)
      from (select * from component x where x.client_id = u.client_id and x.parent_id = u.id
            union all select * from component y where y.client_id = u.client_id and y.child_id = u.id) c
      join unit v on v.client_id = c.client_id and v.id = case when c.parent_id = u.id then c.child_id else c.parent_id end
      join sku s on s.client_id = v.client_id and s.id = v.sku_id);
end $$;

create function _told_cases(u unit) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_agg(jsonb_build_object('id', x.id, 'class', x.class, 'subject', x.subject, 'owner', p.name,
            'opened_at', x.opened_at, 'due_at', x.due_at, 'decision', x.decision, 'reason', x.reason,
            'decided_by', d.name, 'decided_at', x.decided_at, 'photos', x.photos) order by x.opened_at)
      from exception_case x left join person p on p.id = x.owner left join person d on d.id = x.decided_by
     where x.client_id = u.client_id and x.unit_id = u.id);
end $$;

create function _told_certificates(u unit) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'number', t.number, 'facts', t.facts,
            'operator', p.name, 'witness', w.name, 'bench', t.bench, 'at', t.at, 'taken_back', v.at) order by t.at)
      from certificate t left join person p on p.id = t.operator left join person w on w.id = t.witness
      left join certificate_void v on v.certificate_id = t.id
     where t.client_id = u.client_id and t.unit_id = u.id);
end $$;

-- Everything known of one unit, in one moment. `op`: client, unit, prefixes (hex). {} where there is no such unit.
create function unit_story(op jsonb) returns jsonb
language plpgsql stable security definer set search_path = station, pg_temp set plan_cache_mode = force_generic_plan as $$
declare u unit;
begin
    select x.* into u from unit x where x.client_id = (op->>'client')::uuid and x.id = (op->>'unit')::uuid;
    if u.id is null then
        return '{}';
    end if;
    return jsonb_build_object('zone', (select s.zone from site s), 'unit', _told_unit(u),
        'events', _told_events(u.client_id, u.id), 'row_follows', _row_follows(u),
        'refusals', _told_refusals(u, op->'prefixes'), 'returns', _told_returns(u), 'boxes', _told_boxes(u),
        'components', _told_components(u), 'cases', _told_cases(u), 'certificates', _told_certificates(u),
        'aliases', (select jsonb_agg(jsonb_build_object('type', a.type, 'value', a.value) order by a.type, a.value)
                      from alias a where a.client_id = u.client_id and a.unit_id = u.id),
        'findings', (select jsonb_agg(jsonb_build_object('photo', f.photo, 'at', f.at) order by f.at) from finding f
                      where f.client_id = u.client_id and f.unit_id = u.id and f.photo is not null));
end $$;
comment on function unit_story(jsonb) is '[audit]';
