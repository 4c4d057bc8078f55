-- Watching counts: who is where, one round against the other, and giving a count up.

create index count_plan_newest on count_plan (made_at desc);

create view count_round_told as
    select r.count_id, r.location_id, r.round, r.again, p.name as counter, r.bench, r.begun_at, r.ended_at, r.left_at, r.seen
      from count_round r join person p on p.id = r.counter;
comment on view count_round_told is 'Each time somebody counted a place. [audit]';

create view count_scan_told as
    select s.count_id, s.location_id, s.round, s.key, s.name, coalesce(k.code, '') as sku, s.counted, s.quantity, s.via, s.at
      from count_scan s left join sku k on k.client_id = s.client_id and k.id = s.sku_id;
comment on view count_scan_told is 'What was read in each round. [audit]';

-- Nothing of it is booked any more: places that nobody has decided are let go of; what was approved stays approved.
-- `op`: count, why.
create function cancel_count(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb; c count_plan; reason text; freed text[];
begin
    perform _is(op, 'cancel_count');
    perform from location l where l.id in (select p.location_id from count_place p where p.count_id = (op->>'count')::uuid)
      order by l.id for no key update;
    select x.* into c from count_plan x where x.id = (op->>'count')::uuid for update;
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    reason := case when _role(op) is distinct from 'supervisor' then 'not_allowed'
        when c.id is null or c.state in ('approved', 'cancelled') then 'not_counting'
        when btrim(coalesce(op->>'why', '')) = '' then 'reason_missing' end;
    if reason is not null then
        return _keep(op, 'refused', reason, null);
    end if;
    freed := array(select l.code from count_place p join location l on l.id = p.location_id
                    where p.count_id = c.id and p.state <> 'done' order by l.code);
    update count_round r set left_at = clock_timestamp() where r.count_id = c.id and r.ended_at is null and r.left_at is null;
    delete from place_lock k where k.count_id = c.id;
    update count_place p set state = 'done', result = case when p.state = 'counted' then p.result end
     where p.count_id = c.id and p.state <> 'done';
    update count_plan x set state = 'cancelled' where x.id = c.id;
    return _keep(op, 'recorded', null, jsonb_build_object('code', c.code, 'places', to_jsonb(freed), 'why', op->>'why'));
end $$;
comment on function cancel_count(jsonb) is '[audit]';
