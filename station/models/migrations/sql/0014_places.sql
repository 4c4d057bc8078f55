-- Places: retired ones, and what may be put where. The one version of _place_refusal since 0005: what is told there,
-- a pick face that takes its own SKU only (0010_faces), and nothing into a place that was retired.

alter table location add column retired_at timestamptz;
comment on column location.retired_at is 'Since when nothing is put here any more; null: it is in use.';

create or replace function _place_refusal(l location, s sku, held boolean, coming bigint) returns text
language plpgsql stable as $$
begin
    return case
        when l.retired_at is not null then 'not_a_store'
        when _is_locked(l.id) then 'place_locked'
        when l.kind not in ('bin', 'cage') then case when l.rules ? 'lane' then 'lane_tote' else 'not_a_store' end
        when l.client_id <> s.client_id then 'place_of_other_client'
        when held and not _takes_held(l) then 'hold_place_only'
        when not held and _rule(l.rules, 'hold') then 'hold_place'
        when _rule(s.storing, 'secure') and not (l.kind = 'cage' or _rule(l.rules, 'secure')) then 'not_secure'
        when s.storing->>'climate' <> coalesce(l.rules->>'climate', '') then 'wrong_climate'
        when l.rules->>'pick_face' <> s.code then 'one_sku_only'
        when _rule(l.rules, 'one_sku') and exists (
            select from standing d where d.location_id = l.id and (d.client_id, d.sku_id) <> (s.client_id, s.id)) then 'one_sku_only'
        when (l.rules->>'capacity')::integer < coming + (select count(*) from standing d where d.location_id = l.id) then 'place_full'
    end;
end $$;

create or replace function _place_called(op jsonb) returns location
language sql stable
return (select l from location l where l.retired_at is null and (l.code = any (_names(op)) or l.code in (
        select p || n from unnest(_names(op)) as x (n), (values ('LOC:'), ('TOTE:')) as y (p))) limit 1);
