-- What is told of a parcel that came back and of each thing in it, and the indexes that telling needs.

-- How many of an announced line have come, over all parcels; what came back of an order before; which case names a
-- unit. Each is asked at every scan of a serial, and without these each would read a table that only ever grows.
create index return_item_by_line on return_item (client_id, rma_line_id) where rma_line_id is not null;
create index return_item_by_order on return_item (client_id, order_id) where order_id is not null;
create index exception_by_unit on exception_case (client_id, unit_id) where unit_id is not null;
-- An announcement that names the unit but no order.
create index rma_line_by_serial on rma_line (client_id, serial) where serial <> '';
-- What this bench has put into its tote today.
create index return_item_placed on return_item (bench, placed_at) where placed_at is not null;

-- ---- what is told ---------------------------------------------------------------------------------------------

-- The questions of a thing: those that were asked of it, else the newest of its SKU's class, else of every class.
create function _set_told(i return_item, class text) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('id', q.id, 'version', q.version, 'questions', q.questions) from question_set q
             where q.id = coalesce(
                i.set_id,
                (select n.id from question_set n where n.class in (coalesce(_set_told.class, ''), '')
                  order by n.class desc, n.version desc limit 1)));
end $$;

-- One thing that came back, as the bench shows it. What is still to be asked is told until it lies in its tote.
create function _item_told(i return_item) returns jsonb
language plpgsql stable as $$
declare
    s sku := (select x from sku x where x.client_id = i.client_id and x.id = i.sku_id);
    l rma_line := (select x from rma_line x where x.client_id = i.client_id and x.id = i.rma_line_id);
    due boolean := i.unit_id is not null and i.state not in ('placed', 'undone');
begin
    return jsonb_build_object('id', i.id, 'verdict', i.verdict, 'state', i.state,
        'unit', (select _unit_facts(u) from unit u where u.client_id = i.client_id and u.id = i.unit_id),
        'serial', i.serial, 'sku_id', i.sku_id, 'sku', s.code, 'name', s.name, 'picture', s.picture,
        'unannounced', i.unannounced, 'reason', l.reason, 'comment', l.comment, 'shipped', i.shipped,
        'warranty', i.warranty, 'signals', i.signals, 'grade_by_rule', i.grade_by_rule, 'grade', i.grade,
        'lane', i.lane, 'rule', i.rule, 'plate', i.plate, 'plate_proved', i.plate_proved_at is not null,
        'tote', (select x.code from location x where x.id = i.tote_id), 'case', i.case_id,
        'set', case when due then _set_told(i, s.class) end,
        'accessories', case when due then _accessories_told(i) else '[]' end,
        'checks', case when due then coalesce((select c.rules #> '{returns,compare}' from client c where c.id = i.client_id), '[]')
                  else '[]' end,
        'compared', coalesce(i.seen->'compared', '[]'), 'near', coalesce(i.seen->'near', '[]'),
        'house', i.seen ? 'house', 'itself', _is_itself(i), 'vendor', i.seen->'vendor',
        'profile', case when due then s.profile end);
end $$;

create function _rma_lines_told(r return_parcel) returns jsonb
language plpgsql stable as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'sku_id', s.id, 'sku', s.code, 'name', s.name, 'picture', s.picture,
               'profile', s.profile, 'serial', l.serial, 'quantity', l.quantity, 'came', _came_back(l), 'reason', l.reason,
               'comment', l.comment) order by l.number), '[]')
          from rma_line l join sku s on s.client_id = l.client_id and s.id = l.sku_id
         where l.client_id = r.client_id and l.rma_id = r.rma_id);
end $$;

-- How many of an announced line have come.
create function _came_back(l rma_line) returns bigint
language plpgsql stable as $$
begin
    return (select count(*) from return_item i where i.client_id = l.client_id and i.rma_line_id = l.id and i.state <> 'undone');
end $$;

-- When an announcement that is closed was done: what comes with its label now, came after that.
create function _closed_before(r return_parcel, m rma) returns timestamptz
language plpgsql stable as $$
begin
    return (select max(x.closed_at) from return_parcel x
             where m.state = 'closed' and x.client_id = r.client_id and x.rma_id = r.rma_id and x.id <> r.id
               and x.closed_at <= r.arrived_at and exists (select from return_item i where i.return_id = x.id and i.state <> 'undone'));
end $$;

-- The whole parcel that came back, as the bench shows it.
create function _return_told(r return_parcel) returns jsonb
language plpgsql stable as $$
declare
    m rma := (select x from rma x where x.client_id = r.client_id and x.id = r.rma_id);
    o orders := (select x from orders x where x.client_id = r.client_id and x.id = r.order_id);
begin
    return jsonb_build_object('id', r.id, 'label', r.label, 'what', r.what, 'client', r.client_id,
        'client_name', (select c.name from client c where c.id = r.client_id), 'rma', m.number, 'rma_id', m.id,
        'order', o.number, 'customer', coalesce(nullif(m.customer, ''), o.ship_to->>'name', ''), 'arrived_at', r.arrived_at,
        'closed_at', r.closed_at, 'closed_before', _closed_before(r, m), 'leased_until', r.lease_until, 'weight_g', r.weight_g, 'outbound_g', (
            select p.weight_g from parcel p where p.client_id = r.client_id and p.id = r.parcel_id),
        'photos', cardinality(r.photos), 'lines', _rma_lines_told(r),
        'items', (select coalesce(jsonb_agg(_item_told(i) order by i.arrived_at, i.id), '[]')
                    from return_item i where i.return_id = r.id and i.state <> 'undone'));
end $$;

-- The answer to an act on a parcel, and on one thing of it where `item` is not null.
create function _return_answer(of_return uuid, item uuid) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('what', case when item is null then 'return' else 'item' end, 'return', _return_told(r))
              from return_parcel r where r.id = of_return)
        || case when item is null then '{}' else (select jsonb_build_object('item', _item_told(i)) from return_item i
                                                   where i.id = _return_answer.item) end;
end $$;
