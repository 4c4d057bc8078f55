-- What stands behind an identity: how it left, warranty, facts worth weighing, other serials on the same thing, the empty
-- box, and the case that opens by itself.

-- How it left the last time: by which order and box, who packed it, what it weighed, when its label was read back.
create function _shipped_told(u unit, shipped event) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_strip_nulls(jsonb_build_object('at', e.at, 'op', e.op_id, 'order', o.number, 'order_id', o.id,
                'customer', o.ship_to->>'name', 'bench', e.bench, 'packer', _person_named(k.operator), 'parcel', p.number,
                'sscc', p.sscc, 'tracking', nullif(p.tracking, ''), 'weight_g', p.weight_g, 'items', p.items,
                'photo', p.photo, 'proved_at', p.proved_at, 'weighed_by', _weighed_by(p)))
              from event e
              left join parcel p on p.client_id = e.client_id and p.id = e.parcel_id
              left join orders o on o.client_id = p.client_id and o.id = p.order_id
              left join lateral (select x.operator from event x where x.client_id = e.client_id and x.unit_id = e.unit_id
                     and x.kind = 'pack' and x.rev < e.rev order by x.rev desc limit 1) k on true
             where e.client_id = u.client_id and e.id = shipped.id);
end $$;

-- The act that closed and weighed a box: the one that ordered its label.
create function _weighed_by(p parcel) returns uuid
language plpgsql stable as $$
begin
    return (select j.op_id from print_job j where j.client_id = p.client_id and j.parcel_id = p.id and j.kind = 'parcel_label'
               and j.reprint_of is null and j.fate <> 'cancelled' order by j.ordered_at limit 1);
end $$;

-- From the last shipment to a customer on, as long as the SKU says. Unknown: nobody said, or it never left.
create function _warranty(u unit, shipped event) returns jsonb
language plpgsql stable as $$
begin
    return (select case when s.warranty_months is null or shipped.id is null
                   then jsonb_build_object('answer', 'unknown', 'until', null, 'months', s.warranty_months)
                   else jsonb_build_object('months', s.warranty_months, 'until', x.until,
                        'answer', case when x.until >= (now() at time zone h.zone)::date then 'under' else 'expired' end) end
              from sku s, site h, lateral (select ((shipped.at at time zone h.zone) + make_interval(months => s.warranty_months))::date as until) x
             where s.client_id = u.client_id and s.id = u.sku_id);
end $$;

-- ---- facts worth weighing: each with the scan behind it -----------------------------------------------------------

create function _signals(r return_parcel, u unit, shipped event, was_order uuid) returns jsonb
language plpgsql stable as $$
begin
    return array_to_json(array_remove(array[_unit_returns(u), _order_returns(r, u, was_order), _days_out(shipped), _named_elsewhere(u)], null))::jsonb;
end $$;

-- Earlier times this unit came back, less those that the bench took back.
create function _unit_returns(u unit) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('name', 'unit_returns', 'facts', jsonb_build_object('count', count(*), 'last', max(e.at)),
                'op', (array_agg(e.op_id order by e.rev desc))[1])
              from event e where e.client_id = u.client_id and e.unit_id = u.id and e.kind = 'return'
               and not exists (select from event x where x.client_id = e.client_id and x.unit_id = e.unit_id
                                  and x.rev > e.rev and x.corrects = e.id)
            having count(*) > 0);
end $$;

-- What came back of the same order in other parcels.
create function _order_returns(r return_parcel, u unit, was_order uuid) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('name', 'order_returns', 'facts', jsonb_build_object('count', count(*), 'last', max(i.arrived_at)),
                'op', (array_agg(i.op_id order by i.arrived_at desc))[1])
              from return_item i where i.client_id = u.client_id and i.order_id = was_order and i.state <> 'undone'
               and i.return_id is distinct from r.id and i.unit_id is distinct from u.id
            having count(*) > 0);
end $$;

create function _days_out(shipped event) returns jsonb
language plpgsql stable as $$
begin
    return case when shipped.id is not null then jsonb_build_object('name', 'days_out', 'op', shipped.op_id,
        'facts', jsonb_build_object('days', greatest(0, extract(day from now() - shipped.at)::integer), 'at', shipped.at)) end;
end $$;

-- Other clients that have a unit of this serial, and cases that named this one before.
create function _named_elsewhere(u unit) returns jsonb
language plpgsql stable as $$
declare
    clients jsonb; cases bigint; behind uuid;
begin
    select jsonb_agg(distinct c.name), max(e.op_id::text)::uuid into clients, behind
      from unit x join client c on c.id = x.client_id
      join event e on e.client_id = x.client_id and e.unit_id = x.id and e.rev = x.rev
     where x.serial = u.serial and x.client_id <> u.client_id;
    select count(*), coalesce((array_agg(y.op_id order by y.opened_at desc))[1], behind) into cases, behind
      from exception_case y where y.client_id = u.client_id and y.unit_id = u.id and y.decision is distinct from 'taken_back';
    return case when clients is not null or cases > 0 then jsonb_build_object('name', 'elsewhere', 'op', behind,
        'facts', jsonb_build_object('clients', coalesce(clients, '[]'), 'cases', cases)) end;
end $$;

-- Beyond the client's tolerance of what the box weighed when it left; lighter only where all of it should be in there.
create function _weight_signal(r return_parcel, shipped jsonb) returns jsonb
language plpgsql stable as $$
declare
    out_g numeric := (shipped->>'weight_g')::numeric;
    off_g numeric := (select greatest(coalesce((c.rules #>> '{weight,tolerance_min_g}')::numeric, 30),
        out_g * coalesce((c.rules #>> '{weight,tolerance_percent}')::numeric, 3) / 100) from client c where c.id = r.client_id);
begin
    return case when r.weight_g - out_g > coalesce(off_g, 30) or out_g - r.weight_g > coalesce(off_g, 30) and (shipped->>'items')::integer = 1
        then jsonb_build_array(jsonb_build_object('name', 'weight', 'op', shipped->'weighed_by',
            'facts', jsonb_build_object('in_g', r.weight_g, 'out_g', out_g, 'items', shipped->'items')))
        else '[]' end;
end $$;

create function _but_weight(signals jsonb) returns jsonb
language sql immutable
return (select coalesce(jsonb_agg(s), '[]') from jsonb_array_elements(signals) s where s->>'name' <> 'weight');

-- ---- the nearest serials of one that nobody knows -------------------------------------------------------------

-- Every text that is one slip away: a character left out, put in, another one, two changed about.
create function _one_slip(name text) returns setof text
language sql immutable
begin atomic
    select left(name, p - 1) || substr(name, p + 1) from generate_series(1, length(name)) p
    union
    select left(name, p - 1) || c || substr(name, p) from generate_series(1, length(name) + 1) p,
           regexp_split_to_table('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-', '') c
    union
    select left(name, p - 1) || c || substr(name, p + 1) from generate_series(1, length(name)) p,
           regexp_split_to_table('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-', '') c
    union
    select left(name, p - 1) || substr(name, p + 1, 1) || substr(name, p, 1) || substr(name, p + 2)
      from generate_series(1, length(name) - 1) p;
end;

-- The nearest serials: one slip away, else the same to the eye, else the same last six. A hint, never a correction, and
-- only where the text is short enough to be a serial that somebody read.
create function _near(names text[], owner uuid, product uuid) returns jsonb
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
    short text[] := array(select n from unnest(names) as x (n) where length(n) between 4 and 30 order by length(n) desc limit 3);
    slips text[] := array(select distinct s from unnest(short) as x (n), _one_slip(x.n) s);
    folds text[] := array(select distinct _fold(n) from unnest(short) as x (n));
    tails text[] := array(select distinct right(n, 6) from unnest(short) as x (n) where length(n) > 6);
begin
    return (select coalesce(jsonb_agg(y.serial order by y.turn, y.serial), '[]') from (
        select x.serial, min(x.turn) as turn from (
            (select u.serial, 1 as turn from unit u where u.serial = any (slips) and (owner is null or u.client_id = owner) and (product is null or u.sku_id = product) limit 20)
            union all
            (select u.serial, 2 from client c join unit u on u.client_id = c.id and u.serial_fold = any (folds)
              where (owner is null or c.id = owner) and (product is null or u.sku_id = product) limit 20)
            union all
            (select u.serial, 3 from unit u where right(u.serial, 6) = any (tails)
                and (owner is null or u.client_id = owner) and (product is null or u.sku_id = product) limit 20)) x
        where x.serial <> all (names) group by x.serial order by 2, 1 limit 5) y);
end $$;

-- ---- the case ---------------------------------------------------------------------------------------------------

-- Every verdict but the first: what shipped beside what came, with the photos of both. A verdict that changes later
-- changes the case that is open already.
create function _case_of_identity(op jsonb, r return_parcel, i return_item, u unit) returns void
language plpgsql as $$
declare opened uuid := i.case_id;
begin
    if _is_itself(i) then
        return;
    elsif opened is null then
        if u.id is null then
            u.client_id := i.client_id;
        end if;
        opened := _open_case(op, case when i.verdict in ('unknown', 'never_shipped') then 'product_no_data'
            when i.verdict = 'empty_box' then 'data_no_product' else 'data_issue' end, 'return', i.id, u,
            jsonb_strip_nulls(jsonb_build_object('verdict', i.verdict, 'serial', i.serial, 'label', r.label, 'return', r.id,
                'rma', (select m.number from rma m where m.client_id = r.client_id and m.id = r.rma_id),
                'order', (select o.number from orders o where o.client_id = r.client_id and o.id = r.order_id),
                'client', (select c.name from client c where c.id = r.client_id and r.client_id <> i.client_id),
                'announced', _left_on(r), 'near', i.seen->'near')));
        update return_item x set case_id = opened where x.id = i.id returning * into i;
    end if;
    perform _case_evidence(i);
end $$;

-- What left on the order that this parcel names: its last box and the serials in it.
create function _left_on(r return_parcel) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_strip_nulls(jsonb_build_object('order', o.number, 'customer', o.ship_to->>'name', 'at', p.shipped_at,
                'bench', p.bench, 'tracking', nullif(p.tracking, ''), 'sscc', p.sscc, 'weight_g', p.weight_g, 'photo', p.photo,
                'proved_at', p.proved_at, 'items', p.items, 'weighed_by', _weighed_by(p), 'serials', (
                    select coalesce(jsonb_agg(u.serial order by u.serial), '[]') from parcel_item i
                      join unit u on u.client_id = i.client_id and u.id = i.unit_id
                     where i.client_id = p.client_id and i.parcel_id = p.id)))
              from parcel p join orders o on o.client_id = p.client_id and o.id = p.order_id
             where p.client_id = r.client_id and p.order_id = r.order_id and p.state = 'shipped'
             order by p.id = r.parcel_id desc nulls last, p.shipped_at desc limit 1);
end $$;

-- ---- another serial on the same thing ------------------------------------------------------------------------------

create function compare_serial(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    r return_parcel := (select x from return_item i join return_parcel x on x.id = i.return_id where i.id = (op->>'item')::uuid);
    names text[] := _names(op);
    told jsonb; i return_item; u unit; known jsonb; reason text;
begin
    perform _is(op, 'compare_serial');
    r := _return_of(op || jsonb_build_object('return', r.id));
    select x.* into u from return_item y join unit x on x.client_id = y.client_id and x.id = y.unit_id
     where y.id = (op->>'item')::uuid for update of x;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    i := (select x from return_item x where x.id = (op->>'item')::uuid);
    known := _known_in_returns(names);
    reason := coalesce(_return_refusal(op, r), case
        when i.state is distinct from 'identified' or u.state is distinct from 'returned' then 'not_now'
        when coalesce(op->>'where', '') !~ '^[a-z][a-z0-9_]{0,29}$' then 'not_now'
        when known->>'what' = 'gtin' and op->>'gtin' is null then 'gtin_for_serial'
        when known is not null and op->>'gtin' is null then 'not_a_serial' when cardinality(names) = 0 then 'profile' end);
    if reason is not null then
        return _keep(_without_badge(op, known), 'refused', reason, _return_facts(r) || jsonb_build_object('known', known));
    end if;
    return _compare(op, r, i, u, names);
end $$;
comment on function compare_serial(jsonb) is '[bench]';

-- What the thing should say there: its serial on box, chassis and screen; its names of a type; its parts. Empty: the book
-- does not know.
create function _should_say(u unit, place text) returns text[]
language plpgsql stable as $$
begin
    return case
        when place in ('box', 'chassis', 'screen') then _all_names(u)
        when place = 'part' then array(select v.serial from component c join unit v on v.client_id = c.client_id and v.id = c.child_id
                                        where c.client_id = u.client_id and c.parent_id = u.id
                                       union select a.value from component c join alias a on a.client_id = c.client_id and a.unit_id = c.child_id
                                        where c.client_id = u.client_id and c.parent_id = u.id)
        else array(select a.value from alias a where a.client_id = u.client_id and a.unit_id = u.id and a.type = place)
    end;
end $$;

create function _compare(op jsonb, r return_parcel, i return_item, u unit, names text[]) returns jsonb
language plpgsql as $$
declare
    place text := op->>'where';
    wanted text[] := _should_say(u, place);
    same boolean := case when cardinality(wanted) > 0 then wanted && names end;
    found_out jsonb := jsonb_build_object('where', place, 'read', to_jsonb(names), 'expected', to_jsonb(wanted), 'same', same, 'op', op->>'id');
begin
    if same is false and i.verdict in ('same_order', 'from_vendor') then
        i.verdict := case when place in ('box', 'chassis', 'screen') then 'serials_disagree' else 'part_swapped' end;
        u := _append(op, 'identify', u.state, u, (op->>'id')::uuid, null, jsonb_build_object('verdict', i.verdict, 'return', r.id,
            'item', i.id, 'where', place, 'read', to_jsonb(names), 'expected', to_jsonb(wanted)));
    end if;
    update return_item x set verdict = i.verdict, seen = jsonb_set(x.seen, '{compared}', coalesce(x.seen->'compared', '[]') || found_out)
     where x.id = i.id returning * into i;
    perform _case_of_identity(op, r, i, u);
    return _keep(op, 'recorded', null, _return_answer(r.id, i.id) || jsonb_build_object('compared', found_out));
end $$;

-- ---- nothing in it ------------------------------------------------------------------------------------------------

-- A box with nothing in it is a fact of its own: no unit moves, and the case says what should have been there. The box
-- itself lies in quarantine like anything else: by a plate that is read back, in a tote of that lane.
create function empty_box(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    r return_parcel := _return_of(op);
    told jsonb := _answered(op);
    l rma_line; i return_item; nobody unit; reason text;
begin
    perform _is(op, 'empty_box');
    if told is not null then
        return told;
    end if;
    l := (select x from rma_line x where x.client_id = r.client_id and x.rma_id = r.rma_id and _came_back(x) < x.quantity
             and (x.id = (op->>'rma_line')::uuid or op->>'rma_line' is null and (select count(*) from rma_line y
                  where y.client_id = r.client_id and y.rma_id = r.rma_id and _came_back(y) < y.quantity) = 1));
    reason := coalesce(_return_refusal(op, r), case when op->>'photo' !~ '^[0-9a-f]{64}$' or l.id is null and op->>'rma_line' is not null
        or exists (select from return_item x where x.return_id = r.id and x.state <> 'undone' and x.verdict <> 'empty_box') and l.id is null
        then 'not_now' end);
    if reason is not null then
        return _keep(op, 'refused', reason, _return_facts(r));
    end if;
    i.id := _derived((op->>'id')::uuid, 'item'); i.return_id := r.id; i.client_id := r.client_id; i.order_id := r.order_id;
    i.sku_id := l.sku_id; i.rma_line_id := l.id; i.unannounced := l.id is null; i.verdict := 'empty_box'; i.state := 'routed';
    i.serial := coalesce(_normalise(l.serial), ''); i.shipped := coalesce(_left_on(r), '{}');
    i.signals := _weight_signal(r, i.shipped); i.warranty := '{"answer": "unknown"}'; i.seen := '{}';
    i := _new_item(op, i);
    update return_item x set photos = case when op->>'photo' is null then '{}' else array[op->>'photo'] end, grade = 'U', lane = 'QUARANTINE',
           rule = 'identity', plate = _next_plate(), routed_at = x.arrived_at where x.id = i.id returning * into i;
    nobody.client_id := r.client_id;
    perform _case_of_identity(op, r, i, nobody);
    perform _order_plate(op, i);
    perform _lease_return(op - 'weight_g' - 'photo', r);
    return _keep(op, 'recorded', null, _return_answer(r.id, i.id) || jsonb_build_object('prints', _prints_of(op)));
end $$;
comment on function empty_box(jsonb) is '[bench]';
