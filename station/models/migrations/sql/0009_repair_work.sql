-- Work on a unit in hand: tests and wipes with their certificates, repair, a new grade.

-- The next number of a series (WC wipe, DC destruction, TC test, VR vendor's list): nine digits that never repeat, and a check digit.
create function _next_number(series text) returns text
language plpgsql as $$
declare digits text := lpad(nextval(case series when 'VR' then 'vendor_number'::regclass else 'certificate_number'::regclass end)::text, 9, '0');
begin
    return series || digits || _check_digit(digits);
end $$;

-- When it was certified, as the bench says; but by no clock and nobody's word before the unit was at hand for it, or later
-- than now.
create function _certified_at(op jsonb, u unit) returns timestamptz
language sql stable
return case when session_user <> 'station_bench' then (op->>'at')::timestamptz else greatest(
    least((op->>'at')::timestamptz, clock_timestamp()), (select e.recorded_at from event e
        where e.client_id = u.client_id and e.unit_id = u.id and e.rev = u.rev - 1)) end;

-- The certificate's row; and its paper, where it is one that is handed over.
create function _certify(op jsonb, u unit, what text, number text, facts jsonb, second person) returns void
language plpgsql as $$
declare moment timestamptz := _certified_at(op, u);
begin
    insert into certificate (id, client_id, unit_id, kind, number, facts, operator, witness, bench, at, op_id)
    values (_derived((op->>'id')::uuid, 'certificate'), u.client_id, u.id, what, number, facts, (op->>'operator')::uuid, second.id,
            op->>'bench', moment, (op->>'id')::uuid);
    if what <> 'test' then
        insert into print_job (id, kind, client_id, bench, op_id, payload, ordered_at)
        select _derived((op->>'id')::uuid, 'paper'), 'certificate', u.client_id, op->>'bench', (op->>'id')::uuid, jsonb_build_object(
                   'kind', what, 'number', number, 'site', h.name, 'address', h.address, 'client', c.name, 'serial', u.serial, 'sku', s.code, 'name', s.name,
                   'at', moment, 'operator', _person_named((op->>'operator')::uuid), 'witness', second.name, 'bench', op->>'bench',
                   'facts', facts, 'names', (select coalesce(jsonb_agg(jsonb_build_array(a.type, a.value) order by a.type, a.value), '[]')
                                               from alias a where a.client_id = u.client_id and a.unit_id = u.id)),
               clock_timestamp()
          from site h, client c, sku s where c.id = u.client_id and s.client_id = u.client_id and s.id = u.sku_id;
    end if;
end $$;

-- A test or a wipe, and how it came out. A wipe that failed is written down and certifies nothing. `op`: client, unit,
-- what (test, wipe), result (passed, failed); name and value of a test; method and tool of a wipe.
create function certify_unit(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    wipe boolean := op->>'what' = 'wipe';
    u unit; reason text; facts jsonb; number text; nobody person;
begin
    perform _is(op, 'certify_unit');
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    reason := coalesce(_work_refusal(op, u, 'certify'), case
        when concat(op->>'name', op->>'value', op->>'method', op->>'tool') ~ '[\x01-\x1f\x7f]' then 'not_now'
        when coalesce(op->>'what', '') not in ('test', 'wipe') or coalesce(op->>'result', '') not in ('passed', 'failed') then 'not_now'
        when coalesce(btrim(case when wipe then op->>'method' else op->>'name' end), '') = '' or wipe and coalesce(btrim(op->>'tool'), '') = ''
             or length(concat(op->>'name', op->>'value', op->>'method', op->>'tool')) > 400 then 'reason_missing' end);
    if reason is not null then
        return _work_refused(op, u, reason, null);
    end if;
    number := case when not wipe then _next_number('TC') when op->>'result' = 'passed' then _next_number('WC') end;
    facts := jsonb_strip_nulls(jsonb_build_object('result', op->>'result', 'name', nullif(btrim(op->>'name'), ''), 'value', nullif(btrim(op->>'value'), ''),
        'method', nullif(btrim(op->>'method'), ''), 'tool', nullif(btrim(op->>'tool'), '')));
    u := _append(op, 'certify', u.state, u, (op->>'id')::uuid, null, facts || jsonb_strip_nulls(jsonb_build_object('what', op->>'what', 'number', number)));
    if number is not null then
        perform _certify(op, u, op->>'what', number, facts, nobody);
    end if;
    perform _lease_work(op, u);
    return _keep(op, 'recorded', null, _work_answer(op, u) || jsonb_build_object('did', op->>'what', 'result', op->>'result', 'number', number));
end $$;
comment on function certify_unit(jsonb) is '[bench]';

-- It is made good: what was done, in words. `op`: client, unit, note.
create function repair_unit(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    u unit; was text; reason text;
begin
    perform _is(op, 'repair_unit');
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    reason := coalesce(_work_refusal(op, u, 'repair'), case when coalesce(btrim(op->>'note'), '') = '' then 'reason_missing' end);
    if reason is not null then
        return _work_refused(op, u, reason, null);
    end if;
    was := u.state; u.state := 'repaired';
    u := _append(op, 'repair', was, u, (op->>'id')::uuid, null, jsonb_build_object('note', _legible(btrim(op->>'note'), 400)));
    perform _lease_work(op, u);
    return _keep(op, 'recorded', null, _work_answer(op, u) || '{"did": "repair"}');
end $$;
comment on function repair_unit(jsonb) is '[bench]';

-- A new grade. As good as new needs the data gone, where anybody asks for that, and no test that failed. `op`: client,
-- unit, grade.
create function grade_unit(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    u unit; was text; reason text; wanted text := coalesce(op->>'grade', '');
begin
    perform _is(op, 'grade_unit');
    u := _work_unit(op);
    told := coalesce(told, _answered(op));
    if told is not null then
        return told;
    end if;
    reason := coalesce(_work_refusal(op, u, 'grade'), case
        when wanted !~ '^[A-E]$' then 'not_now'
        when wanted in ('A', 'B') and _wipe_due(u) and (_wiped(u)).id is null then 'wipe_first'
        when wanted in ('A', 'B') and exists (select from jsonb_array_elements(_tests_told(u)) t where t->>'result' = 'failed') then 'test_failed' end);
    if reason is not null then
        return _work_refused(op, u, reason, jsonb_build_object('failed', (
            select t->>'name' from jsonb_array_elements(_tests_told(u)) t where t->>'result' = 'failed' limit 1)));
    end if;
    was := u.grade; u.grade := wanted;
    u := _append(op, 'grade', u.state, u, (op->>'id')::uuid, null, jsonb_build_object('was', was));
    perform _lease_work(op, u);
    return _keep(op, 'recorded', null, _work_answer(op, u) || jsonb_build_object('did', 'grade', 'was', was));
end $$;
comment on function grade_unit(jsonb) is '[bench]';
