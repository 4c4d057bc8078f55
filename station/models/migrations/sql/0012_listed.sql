-- Held from the moment it is listed.

-- A unit on a live list whose hold is not in the ledger yet is not moved: the act that tries is undone, its unit is held
-- first (hold_listed, in an act of its own), and the act is asked again and finds it held. Whoever asks, by whichever
-- function: here is where events are written. What the book says to itself (what is kept for which order) goes on. While
-- nothing is pending, which is nearly always, this looks into an empty index.
create function _guard_listed() returns trigger
language plpgsql security definer set search_path = station, pg_temp as $$
declare pending jsonb;
begin
    if exists (select from hold_order h where h.released_at is null and h.held < h.units) then
        select jsonb_build_object('client', min(x.client_id::text), 'op', min(n.op_id::text), 'bench', min(n.bench),
                                  'units', jsonb_agg(x.unit_id)) into pending
          from said n join hold_order_unit x on x.client_id = n.client_id and x.unit_id = n.unit_id
          join hold_order h on h.client_id = x.client_id and h.id = x.hold_id
         where n.hold is null and n.kind not in ('hold', 'release', 'reserve', 'unreserve') and n.rev > 1
           and x.applied_at is null and h.released_at is null;
        if pending->>'units' is not null then
            raise exception 'units of a list are held first' using errcode = 'serialization_failure',
                constraint = 'unit_held_first', detail = pending::text;
        end if;
    end if;
    return null;
end $$;
create trigger event_of_listed after insert on event referencing new table as said
    for each statement execute function _guard_listed();

-- Hold listed units before their turn, and those in a box or a carton with them. `op`: what _guard_listed told. It holds
-- what a supervisor has put on a list, and nothing else, whoever asks: an act of that supervisor, proved when the list
-- was made (`_kept`: 0015). Answers how many.
create function hold_listed(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    h hold_order; ids uuid[]; act jsonb; done bigint := 0;
    named uuid[] := array(select x::uuid from jsonb_array_elements_text(op->'units') as t (x) limit 5000);
    near uuid[] := array(select u.id from unit v join unit u on u.client_id = v.client_id and u.parcel_id = v.parcel_id
                          where v.client_id = (op->>'client')::uuid and v.id = any (named[1:1])
                          union select u.id from unit v join unit u on u.client_id = v.client_id and u.carton_id = v.carton_id
                          where v.client_id = (op->>'client')::uuid and v.id = any (named[1:1]));
begin
    for h in select x.* from hold_order x where x.client_id = (op->>'client')::uuid and x.released_at is null
                and x.held < x.units order by x.id for update loop
        ids := array(select x.unit_id from hold_order_unit x where x.client_id = h.client_id and x.hold_id = h.id
                        and x.unit_id = any (named || near) and x.applied_at is null order by x.unit_id);
        act := jsonb_build_object('id', _derived(h.id, (op->>'op') || clock_timestamp()), 'kind', 'apply_hold',
            'bench', op->>'bench', 'operator', h.made_by, 'at', clock_timestamp(), 'client', h.client_id, 'hold', h.id);
        if cardinality(ids) > 0 then
            done := done + _hold_chunk(act, h, ids);
            perform _kept(act, 'recorded', null, jsonb_build_object('hold', h.id, 'code', h.code, 'done', cardinality(ids)));
        end if;
    end loop;
    return jsonb_build_object('outcome', 'recorded', 'reason', null, 'done', done);
end $$;
comment on function hold_listed(jsonb) is '[bench] [audit]';

-- Wait for the acts that were writing when the list was made: they may have looked before it was there. An act that has
-- not written an event yet will look later. Answers how many of them still write after five seconds.
create function settle_hold(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    writing text[] := _acts_writing();
    until timestamptz := clock_timestamp() + interval '5 s';
begin
    while cardinality(writing) > 0 and clock_timestamp() < until loop
        perform pg_sleep(0.005);
        writing := array(select w from unnest(_acts_writing()) w where w = any (writing));
    end loop;
    return jsonb_build_object('outcome', 'recorded', 'reason', null, 'writing', cardinality(writing));
end $$;
comment on function settle_hold(jsonb) is '[audit]';

create function _acts_writing() returns text[]
language plpgsql as $$
begin
    return array(select l.virtualtransaction from pg_locks l
                  where l.locktype = 'relation' and l.relation = 'event'::regclass and l.mode = 'RowExclusiveLock' and l.granted
                    and l.database = (select d.oid from pg_database d where d.datname = current_database())
                    and l.pid <> pg_backend_pid());
end $$;
