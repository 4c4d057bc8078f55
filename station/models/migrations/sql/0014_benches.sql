-- What supervisors say of benches: where each stands and what it may do. What a bench is made of (its devices, their
-- addresses, language and looks) stands in its own settings file; nobody but that PC can know it.

create table bench (
    id          uuid primary key,
    code        text not null constraint bench_code_plain check (length(code) between 1 and 60 and _is_plain(code)),
    area        text not null default '',
    modes       text[] not null default '{}',
    stopped_at  timestamptz
);
create unique index bench_code_once on bench (upper(code));
comment on table bench is 'What each bench may do, by the name in its settings; modes empty: everything. A bench that is not here may do everything. [audit]';
comment on column bench.stopped_at is 'Since when nobody signs on there any more; null: it is in use.';

-- Why nobody signs on at this bench for this work; null: somebody may.
create function _bench_refusal(op jsonb) returns text
language sql stable
return (select case when b.stopped_at is not null then 'bench_stopped'
                    when b.modes <> '{}' and (op->>'mode' = any (b.modes)) is not true then 'bench_mode' end
          from bench b where upper(b.code) = upper(op->>'bench'));

-- As in 0001; and at a bench that may do this work.
create or replace function sign_on(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    who person; reason text := _bench_refusal(op);
begin
    perform _is(op, 'sign_on');
    if told is not null then
        return told;
    end if;
    select p.* into who from badge b join person p on p.id = b.person_id
     where b.digest = decode(op->>'badge', 'hex') and b.revoked_at is null and p.active;
    op := op - 'badge' - 'raw';
    if who.id is null then
        return _keep(op, 'refused', 'unknown_badge', null);
    end if;
    op := op || jsonb_build_object('operator', who.id);
    if reason is not null then
        return _keep(op, 'refused', reason, jsonb_build_object('bench', op->>'bench', 'mode', op->>'mode'));
    end if;
    return _keep(op, 'recorded', null, jsonb_build_object(
        'person', jsonb_build_object('id', who.id, 'name', who.name, 'role', who.role, 'language', who.language),
        'today', _done_today(op),
        'unsettled', _unsettled(op->>'bench')));
end $$;
comment on function sign_on(jsonb) is '[bench]';
