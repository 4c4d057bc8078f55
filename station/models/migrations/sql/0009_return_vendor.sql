-- Units that come back from a vendor, and serials that were read with the prefix that scanners send.

-- Back from a vendor: the book has it there, and the parcel is no customer's. By its serial it is the unit that was sent.
create function _comes_from_vendor(r return_parcel, u unit) returns boolean
language sql stable
return u.state = 'sent_to_vendor' and r.rma_id is null and r.order_id is null and r.parcel_id is null;

-- When it was sent there, and on which list.
create function _vendor_trip(u unit) returns jsonb
language sql stable
return (select jsonb_build_object('number', v.number, 'vendor', v.vendor, 'carrier', v.carrier, 'tracking', v.tracking, 'at', v.shipped_at)
          from vendor_return_unit x join vendor_return v on v.client_id = x.client_id and v.id = x.vendor_id
         where x.client_id = u.client_id and x.unit_id = u.id and v.state = 'shipped' order by v.shipped_at desc limit 1);

-- Whether it is proved to be itself: the one that left, or one that came back from a vendor and was proved before it went
-- there. The client's rules say where it goes; everything else goes to quarantine.
create function _is_itself(i return_item) returns boolean
language sql immutable
return i.verdict = 'same_order' or i.verdict = 'from_vendor' and coalesce((i.seen->>'proved')::boolean, false);

-- Units whose SKU says that scanners send something in front of the serial, read with it.
create function _units_without_prefix(names text[]) returns unit[]
language plpgsql stable as $$
begin
    return array(select distinct u from (
            select n.t, p.t as prefix from unnest(names) as n (t), (
                select distinct _normalise(x) as t from sku s, jsonb_array_elements_text(case jsonb_typeof(s.profile->'strip')
                    when 'array' then s.profile->'strip' else '[]' end) x) p
             where p.t <> '' and starts_with(n.t, p.t) and length(n.t) > length(p.t)) w
        join unit u on u.serial = substr(w.t, length(w.prefix) + 1)
        join sku s on s.client_id = u.client_id and s.id = u.sku_id
       where exists (select from jsonb_array_elements_text(case jsonb_typeof(s.profile->'strip') when 'array' then s.profile->'strip' else '[]' end) x
                      where _normalise(x) = w.prefix));
end $$;

-- ---- parts that go with what they are built into -------------------------------------------------------------------

-- Everything built into it, and into that.
create function _parts_in(of_client uuid, of_unit uuid) returns uuid[]
language sql stable
return array(with recursive inside (id) as (
        select c.child_id from component c where c.client_id = of_client and c.parent_id = of_unit
        union select c.child_id from component c join inside x on c.parent_id = x.id where c.client_id = of_client)
    select id from inside order by id);

-- A unit and all that is in it, locked in the order of ids; which parts these were.
create function _lock_with_parts(of_client uuid, of_unit uuid) returns uuid[]
language plpgsql as $$
declare inside uuid[] := _parts_in(of_client, of_unit);
begin
    perform from unit x where x.client_id = of_client and x.id = any (inside || of_unit) order by x.id for update;
    return inside;
end $$;

-- What was not taken out is destroyed with it: an event of each part, which names the unit and the certificate.
create function _parts_go_with(op jsonb, u unit, inside uuid[], facts jsonb) returns void
language plpgsql as $$
declare p unit;
begin
    for p in select x.* from unit x where x.client_id = u.client_id and x.id = any (inside) order by x.id loop
        p.state := 'scrapped';
        perform _append(op, 'scrap', 'fitted', p, _derived((op->>'id')::uuid, 'with' || p.id), null,
                        facts || jsonb_build_object('parent', u.id, 'parent_serial', u.serial));
    end loop;
end $$;
