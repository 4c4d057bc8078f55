-- Pick faces and what they are refilled from. A pick face is a place whose rules say so: {"pick_face": "SKU", "min": 4,
-- "max": 12}; it is a place of one client's.

create index location_pick_face on location (client_id) where rules ? 'pick_face';

create table replenishing (
    location_id  uuid primary key references location (id),
    bench        text not null,
    person       uuid references person (id),
    until        timestamptz not null
);
comment on table replenishing is 'Which bench is refilling a pick face, so that two do not. [bench] [audit]';

create function _face_full(l location, coming bigint) returns boolean
language plpgsql stable as $$
begin
    return coalesce(l.rules ? 'pick_face' and (l.rules->>'max')::integer
        < coming + (select count(*) from standing d where d.location_id = l.id), false);
end $$;

-- Up to three places for goods of this SKU: where it lies already, fullest first; then an empty place of the
-- client's own, then any empty one, then any that has room. All of them would take the goods; a pick face is filled
-- up to its most and not beyond.
create or replace function _suggestions(s sku, held boolean, coming bigint, but uuid) returns jsonb
language sql stable
return (
    with near as (
        select d.location_id as id, count(*) as n
          from (select x.location_id from standing x where x.client_id = s.client_id and x.sku_id = s.id
                   and x.location_id is not null order by x.since desc limit 2000) d group by 1),
    fitting as (
        (select l.*, 1 as turn, near.n from near join location l on l.id = near.id
          where l.id is distinct from but and _place_refusal(l, s, held, coming) is null and not _face_full(l, coming) order by near.n desc, l.code limit 3)
        union all
        (select l.*, 2, 0 from location l where l.client_id = s.client_id and l.id is distinct from but
            and not exists (select from standing d where d.location_id = l.id)
            and _place_refusal(l, s, held, coming) is null and not _face_full(l, coming) order by l.code limit 3)
        union all
        (select l.*, 3, 0 from location l where l.client_id is null and l.kind in ('bin', 'cage')
            and l.id is distinct from but and not exists (select from standing d where d.location_id = l.id)
            and _place_refusal(l, s, held, coming) is null and not _face_full(l, coming) order by l.code limit 3)
        union all
        (select l.*, 4, 0 from location l where l.kind in ('bin', 'cage') and l.id is distinct from but
            and not exists (select from near where near.id = l.id)
            and exists (select from standing d where d.location_id = l.id)
            and _place_refusal(l, s, held, coming) is null and not _face_full(l, coming) order by l.code limit 3))
    select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code, 'same', f.n, 'empty', f.turn in (2, 3),
               'capacity', (f.rules->>'capacity')::integer) order by f.turn, f.n desc, f.code), '[]')
      from (select * from fitting order by turn, n desc, code limit 3) f);

-- How many units at a place may still go to anybody: what is kept for an order has left in all but name.
create function _free_at(place uuid, of_client uuid, sku uuid) returns bigint
language plpgsql stable as $$
begin
    return (select count(*) from standing d join unit u on u.client_id = d.client_id and u.id = d.unit_id
             where d.location_id = place and d.client_id = of_client and d.sku_id = sku and u.state = 'stored'
               and u.hold is null and u.reserved_line is null);
end $$;

-- The oldest units of a SKU in reserve, at most `wanted`: stored, free, in a bin or cage that is no pick face itself.
create function _in_reserve(of_client uuid, sku uuid, wanted bigint) returns table (place uuid, serial text, since timestamptz, turn bigint)
language plpgsql stable as $$
begin
    return query select d.location_id, u.serial, d.since, row_number() over (order by d.since, d.unit_id)
      from standing d join unit u on u.client_id = d.client_id and u.id = d.unit_id
      join location l on l.id = d.location_id and l.kind in ('bin', 'cage')
     where d.client_id = of_client and d.sku_id = sku and u.state = 'stored' and u.hold is null and u.reserved_line is null
       and not l.rules ? 'pick_face' and not _is_locked(l.id)
     order by d.since, d.unit_id limit wanted;
end $$;

-- One row a pick face below its minimum for which there is something in reserve: the place of the oldest units, and
-- as many of those to bring as the face still takes. What lies elsewhere is proposed when these are moved.
create function _proposals() returns table (face uuid, client_id uuid, sku_id uuid, here bigint, lowest integer, highest integer,
                                            source uuid, units bigint, serials text[], since timestamptz)
language plpgsql stable as $$
begin
    return query with faces as (
        select l.id, l.client_id, s.id as sku_id, _free_at(l.id, s.client_id, s.id) as here, (l.rules->>'min')::integer as lowest,
               greatest((l.rules->>'max')::integer, (l.rules->>'min')::integer) as highest
          from location l join sku s on s.client_id = l.client_id and s.code = l.rules->>'pick_face'
         where l.rules ? 'pick_face' and not _is_locked(l.id))
    select f.id, f.client_id, f.sku_id, f.here, f.lowest, f.highest, r.place, r.n, r.serials, r.since
      from faces f cross join lateral (
        select x.place, count(*) as n, array_agg(x.serial order by x.turn) as serials, min(x.since) as since
          from _in_reserve(f.client_id, f.sku_id, f.highest - f.here) x group by x.place order by min(x.turn) limit 1) r
     where f.here < f.lowest order by f.here::numeric / f.lowest, f.id;
end $$;

create function _proposed(p record) returns jsonb
language plpgsql stable as $$
begin
    return (select jsonb_build_object('face', f.code, 'from', l.code, 'client_name', c.name, 'sku', s.code, 'name', s.name,
               'picture', s.picture, 'units', p.units, 'here', p.here, 'min', p.lowest, 'max', p.highest, 'since', p.since,
               'serials', to_jsonb(p.serials[1:12]), 'taken', (select r.bench from replenishing r
                    where r.location_id = p.face and r.until > clock_timestamp()))
          from location f, location l, client c, sku s
         where f.id = p.face and l.id = p.source and c.id = p.client_id and s.client_id = p.client_id and s.id = p.sku_id);
end $$;

-- Everything that is to be refilled, emptiest first.
create function replenish_list(op jsonb) returns jsonb
language plpgsql stable security definer set search_path = station, pg_temp as $$
declare p record; told jsonb := '[]';
begin
    for p in select * from _proposals() loop
        told := told || _proposed(p);
    end loop;
    return jsonb_build_object('outcome', 'recorded', 'proposals', told);
end $$;
comment on function replenish_list(jsonb) is 'What pick faces wait for. [bench] [audit]';

-- The next one for this bench, kept for it a while. `op`: but (the place of the one before, which is let go).
create function next_replenish(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    p record; f location; mine boolean;
begin
    perform _is(op, 'next_replenish');
    if told is not null then
        return told;
    elsif _role(op) is null then
        return _keep(op, 'refused', 'not_allowed', null);
    end if;
    delete from replenishing r where r.bench = op->>'bench';
    for p in select * from _proposals() x order by x.face = (op->>'but')::uuid, x.here::numeric / x.lowest, x.face loop
        insert into replenishing as r (location_id, bench, person, until)
        values (p.face, op->>'bench', (op->>'operator')::uuid, clock_timestamp() + interval '20 minutes')
        on conflict (location_id) do update set bench = excluded.bench, person = excluded.person, until = excluded.until
         where r.until < clock_timestamp() returning true into mine;
        if mine then
            select x.* into f from location x where x.id = p.face;
            return _keep(op, 'recorded', null, jsonb_build_object('proposal', _proposed(p), 'there', _place_facts(f),
                                                                  'contents', _place_contents(f.id)));
        end if;
    end loop;
    return _keep(op, 'recorded', null, jsonb_build_object('proposal', null));
end $$;
comment on function next_replenish(jsonb) is '[bench]';
