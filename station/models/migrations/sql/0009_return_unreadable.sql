-- A returned unit that says no serial a scanner can read: it gets one of the house, on a label that is printed in the
-- same transaction, and is from then on a unit nobody knows: quarantine, and a case. What it is, a person says.

-- What was said of the product: by choice, by its product code, by its SKU code. Null where nothing was.
create function _goods_said(op jsonb) returns uuid[]
language plpgsql stable as $$
begin
    return case when op->>'sku' is not null then array[(op->>'sku')::uuid]
                when op->>'gtin' is not null then array(select g.sku_id from gtin g where g.gtin = op->>'gtin')
                when op->>'code' is not null then array(select s.id from sku s where s.code in (op->>'code', _normalise(op->>'code')))
           end;
end $$;

-- What it probably is, also of what is only counted: what was announced first, then what left on the order; else what
-- the client has.
create function _goods_choices(r return_parcel, owner uuid, meant uuid[]) returns jsonb
language plpgsql stable as $$
declare
    announced uuid[] := array(select l.sku_id from rma_line l where l.client_id = r.client_id and l.rma_id = r.rma_id);
    likely uuid[] := announced || array(select l.sku_id from order_line l where l.client_id = r.client_id and l.order_id = r.order_id);
begin
    likely := coalesce(nullif(meant, '{}'), likely);
    return (select coalesce(jsonb_agg(jsonb_build_object('client', x.client_id, 'client_name', (select c.name from client c where c.id = x.client_id),
                'sku_id', x.id, 'sku', x.code, 'name', x.name) order by x.id = any (announced) desc, x.code), '[]')
              from (select s.* from sku s where s.client_id = owner and (cardinality(likely) = 0 or s.id = any (likely))
                     order by s.id = any (announced) desc, s.code limit 20) x);
end $$;

-- A unit without a readable serial, in the parcel that is open. `op`: return; client, sku, gtin or code, once somebody
-- has said what it is.
create function take_unreadable(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    r return_parcel := _return_of(op);
    told jsonb := _answered(op);
    meant uuid[] := _goods_said(op);
    owner uuid; own uuid[]; reason text;
begin
    perform _is(op, 'take_unreadable');
    if told is not null then
        return told;
    end if;
    reason := _return_refusal(op, r);
    if reason is not null then
        return _keep(op, 'refused', reason, _return_facts(r));
    end if;
    owner := coalesce(r.client_id, (op->>'client')::uuid, (select case when count(distinct s.client_id) = 1
                          then min(s.client_id::text)::uuid end from sku s where s.id = any (meant)));
    if owner is null then
        return _keep(op, 'asked', 'which_client', (select jsonb_build_object('choices', jsonb_agg(jsonb_build_object(
            'client', c.id, 'client_name', c.name) order by c.name)) from client c));
    end if;
    own := array(select s.id from sku s where s.client_id = owner and s.id = any (meant));
    if cardinality(own) <> 1 then
        return _keep(op, 'asked', 'ambiguous', jsonb_build_object('choices', _goods_choices(r, owner, own),
            'nothing', case when meant is not null and cardinality(own) = 0 then coalesce(op->>'gtin', op->>'code') end));
    end if;
    return _take_unknown(op, r, '{}', owner, own[1]);
end $$;
comment on function take_unreadable(jsonb) is '[bench]';

-- Its label, and on its case what was announced and that no serial could be read. What the bench is told besides.
create function _house_unit(op jsonb, r return_parcel, i return_item, u unit) returns jsonb
language plpgsql as $$
begin
    perform _order_label(op, u, 'no_serial');
    update exception_case c set facts = c.facts || jsonb_build_object('lines', (
               select coalesce(jsonb_agg(l.quantity || ' × ' || s.code || ' ' || s.name || case when l.serial <> '' then ' ' || l.serial else '' end
                          order by l.number), '[]')
                 from rma_line l join sku s on s.client_id = l.client_id and s.id = l.sku_id
                where l.client_id = r.client_id and l.rma_id = r.rma_id))
      from return_item x where x.id = i.id and c.id = x.case_id;
    return jsonb_build_object('prints', _prints_of(op), 'counted', (select s.policy = 'none' from sku s
                                                                     where s.client_id = i.client_id and s.id = i.sku_id));
end $$;

-- The label of its serial once more, before it has a plate: as it was.
create function _order_label_again(op jsonb, i return_item) returns void
language plpgsql as $$
begin
    insert into print_job (id, kind, client_id, bench, op_id, reprint_of, payload, ordered_at)
    select _derived((op->>'id')::uuid, 'unit_label'), j.kind, j.client_id, op->>'bench', (op->>'id')::uuid,
           coalesce(j.reprint_of, j.id), j.payload, clock_timestamp()
      from print_job j where j.op_id = i.op_id and j.kind = 'unit_label' limit 1;
end $$;
