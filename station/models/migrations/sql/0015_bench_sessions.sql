-- Who acts is proved, not named. Each rule here is argued in docs/decisions/0016.

-- ---- who is signed on where ------------------------------------------------------------------------------------

-- The bench, or the window of the office, makes a secret, says it once with the badge and from then on with every act;
-- here is only its digest. No login reads this. `at` is the bench's own clock, `since` the server's; from `until` on,
-- nothing new is done by it, and from `late_until` on nothing at all.
create table bench_session (
    secret      bytea primary key constraint bench_session_secret_is_sha256 check (length(secret) = 32),
    login       name not null,
    bench       text not null,
    person_id   uuid not null references person (id),
    badge       bytea not null references badge (digest),
    at          timestamptz not null,
    since       timestamptz not null,
    until       timestamptz not null,
    late_until  timestamptz not null
);
comment on table bench_session is 'Who is signed on at which bench or window of the office, for a day of work.';
create index bench_session_by_bench on bench_session (bench, until);
create index bench_session_by_end on bench_session (late_until);

-- A badge that is revoked and a person who leaves end what they began, at once. What waited on a bench's disk meanwhile
-- is taken for one day more: long enough for an outage, short enough for who found a badge.
create function _end_of_badge() returns trigger language plpgsql set search_path = station, pg_temp as $$
begin
    update bench_session s set until = least(s.until, clock_timestamp()), late_until = least(s.late_until, now() + interval '1 day')
     where s.badge = new.digest;
    return null;
end $$;
create trigger bench_session_of_badge after update of revoked_at on badge for each row
    when (old.revoked_at is null and new.revoked_at is not null) execute function _end_of_badge();

create function _end_of_person() returns trigger language plpgsql set search_path = station, pg_temp as $$
begin
    update bench_session s set until = least(s.until, clock_timestamp()), late_until = least(s.late_until, now() + interval '1 day')
     where s.person_id = new.id;
    return null;
end $$;
create trigger bench_session_of_person after update of active on person for each row
    when (old.active and not new.active) execute function _end_of_person();

-- ---- what is proved --------------------------------------------------------------------------------------------

-- Whoever owns the base: imports, commands of the office, migrations. Every other login has to prove whose act it is.
create function _is_house() returns boolean
language plpgsql stable as $$
begin
    return pg_has_role(session_user, 'station_owner', 'member');
end $$;

-- Whether the operator of an act scanned a badge at this very bench, by this login: for what is asked now, one whose
-- session lasts. What waited on a bench's disk was done when the bench says so, and that has to lie within its session,
-- both by the bench's clock; nothing waits at a window of the office.
create function _signed_on(op jsonb) returns boolean
language plpgsql stable as $$
begin
    return exists (
        select from bench_session s
         where s.secret = sha256(convert_to(op->>'session', 'UTF8')) and s.login = session_user
           and s.person_id = (op->>'operator')::uuid and s.bench = op->>'bench'
           and (s.until > now() or (s.login <> 'station_audit' and s.late_until > now()
                and (op->>'at')::timestamptz >= s.at and (op->>'at')::timestamptz <= s.at + (s.until - s.since))));
end $$;

create or replace function _proved(op jsonb) returns boolean
language plpgsql stable as $$
begin
    return _signed_on(op) or _is_house();
end $$;

-- The role of the operation's operator; null for nobody, and for somebody who is only named. Who left had a role when
-- what is told late was done.
create or replace function _role(op jsonb) returns text
language plpgsql stable as $$
begin
    return (select p.role from person p where p.id = (op->>'operator')::uuid
               and (_signed_on(op) or (p.active and _is_house())));
end $$;

-- ---- what is kept ----------------------------------------------------------------------------------------------

-- As `_keep` was: only for what proves by itself who acts, or goes on with what was proved.
create function _kept(op jsonb, outcome text, reason text, answer jsonb) returns jsonb
language plpgsql as $$
declare    -- the outcome last: no fact can say another
    told jsonb := coalesce(answer, '{}') || jsonb_build_object('outcome', outcome, 'reason', reason);
begin
    if pg_column_size(op) > 4194304 then    -- the longest list of serials is a quarter of this
        raise exception 'an operation of % bytes', pg_column_size(op)
            using errcode = 'check_violation', constraint = 'operation_short';
    end if;
    insert into operation (id, kind, bench, operator, at, recorded_at, scanner, raw, keyed, order_id, parcel_id,
                           outcome, reason, answer)
    values ((op->>'id')::uuid, op->>'kind', op->>'bench',
            (select p.id from person p where p.id = (op->>'operator')::uuid), (op->>'at')::timestamptz,
            clock_timestamp(), coalesce(op->>'scanner', ''), decode(coalesce(op->>'raw', ''), 'hex'),
            coalesce((op->>'keyed')::boolean, false), (op->>'order')::uuid, (op->>'parcel')::uuid,
            outcome, reason, told);
    return told;
end $$;

-- Keep the operation with its answer. A second writer of the same id fails on operation_pkey and asks again. Whatever
-- else stood against it: a bench's act of somebody who is only named is refused for that, and is nobody's. A function
-- that forgot to ask for the role does nothing at all. In the office a badge may come with the act itself, and each
-- function there asks for one or the other.
create or replace function _keep(op jsonb, outcome text, reason text, answer jsonb) returns jsonb
language plpgsql as $$
begin
    if op->>'operator' is null or session_user = 'station_audit' or _proved(op) then
        return _kept(op, outcome, reason, answer);
    elsif outcome = 'recorded' then
        raise exception 'operation % is of somebody who is only named', op->>'id'
            using errcode = 'integrity_constraint_violation', constraint = 'operation_is_proved';
    end if;
    return _kept(op - 'operator', 'refused', 'unproved', jsonb_build_object('named', op->>'operator'));
end $$;

-- ---- signing on ------------------------------------------------------------------------------------------------

-- Whose badge it is, as long as it is good. Held until it has begun a session: who revokes it meanwhile ends that.
create function _good_badge(op jsonb) returns person
language plpgsql as $$
declare who person;
begin
    select p.* into who from badge b join person p on p.id = b.person_id
     where b.digest = decode(op->>'badge', 'hex') and b.revoked_at is null and p.active for share;
    return who;
end $$;

-- A day of work begins. Whoever scans a badge at a bench ends what somebody else began there.
create function _begin_session(op jsonb, person uuid) returns void
language plpgsql as $$
declare began timestamptz := clock_timestamp();
begin
    delete from bench_session s where s.late_until < began;
    update bench_session s set until = began
     where s.bench = op->>'bench' and s.until > began and s.person_id <> _begin_session.person
       and s.login = session_user and s.login <> 'station_audit';
    insert into bench_session (secret, login, bench, person_id, badge, at, since, until, late_until)
    values (sha256(convert_to(op->>'session', 'UTF8')), session_user, op->>'bench', person, decode(op->>'badge', 'hex'),
            (op->>'at')::timestamptz, began, began + interval '16 hours', began + interval '30 days');
end $$;

-- A secret that nobody can guess: 64 hexadecimal digits.
create function _is_secret(session text) returns boolean
language sql immutable
return session ~ '^[0-9a-f]{64}$';

-- Badge to person, in one round trip, as in 0014. The bench sends the SHA-256 of the badge (hex) and its secret: neither
-- is kept.
create or replace function sign_on(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    who person := _good_badge(op); reason text := _bench_refusal(op);
    bare jsonb := op - '{badge,raw,session,operator}'::text[];
begin
    perform _is(op, 'sign_on');
    if told is not null then
        return told;
    elsif who.id is null then
        return _kept(bare, 'refused', 'unknown_badge', null);
    elsif _is_secret(op->>'session') is not true then
        return _kept(bare, 'refused', 'unproved', null);
    end if;
    bare := bare || jsonb_build_object('operator', who.id);
    if reason is not null then
        return _kept(bare, 'refused', reason, jsonb_build_object('bench', op->>'bench', 'mode', op->>'mode'));
    end if;
    told := _kept(bare, 'recorded', null, jsonb_build_object(
        'person', jsonb_build_object('id', who.id, 'name', who.name, 'role', who.role, 'language', who.language),
        'today', _done_today(op),
        'unsettled', _unsettled(op->>'bench')));
    perform _begin_session(op, who.id);
    return told;
end $$;
comment on function sign_on(jsonb) is '[bench]';

-- A badge opens the audit window if it is a supervisor's. The badge is kept nowhere, whatever comes of it.
create function audit_sign_on(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    who person := _good_badge(op);
    bare jsonb := op - '{badge,raw,session,operator}'::text[] || jsonb_strip_nulls(jsonb_build_object('operator', who.id));
begin
    perform _is(op, 'audit_sign_on');
    if told is not null then
        return told;
    elsif who.id is null then
        return _kept(bare, 'refused', 'unknown_badge', null);
    elsif who.role <> 'supervisor' then
        return _kept(bare, 'refused', 'not_allowed', null);
    elsif _is_secret(op->>'session') is not true then
        return _kept(bare, 'refused', 'unproved', null);
    end if;
    told := _kept(bare, 'recorded', null, jsonb_build_object(
        'person', jsonb_build_object('id', who.id, 'name', who.name, 'language', who.language)));
    perform _begin_session(op, who.id);
    return told;
end $$;
comment on function audit_sign_on(jsonb) is '[audit]';

-- Why an act of this window is nobody's any more: expired, revoked, inactive (or no supervisor now); null: it is
-- somebody's. Asked where an act was refused, so that a supervisor is told what to do. `op`: operator, bench, session.
create function audit_signed_on(op jsonb) returns jsonb
language sql stable security definer set search_path = station, pg_temp
return (select jsonb_build_object('ended', case
        when p.id is null or not p.active or p.role <> 'supervisor' then 'inactive'
        when b.revoked_at is not null then 'revoked'
        when _proved(op) then null else 'expired' end)
      from (select 1) x
      left join person p on p.id = (op->>'operator')::uuid
      left join bench_session s on s.secret = sha256(convert_to(op->>'session', 'UTF8'))
      left join badge b on b.digest = s.badge);
comment on function audit_signed_on(jsonb) is '[audit]';
