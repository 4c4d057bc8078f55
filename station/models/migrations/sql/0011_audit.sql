-- What the audit window looks things up by, and who may sit at it. Each index is argued in docs/decisions/0011.

-- ---- who may sit at it ----------------------------------------------------------------------------------------

create view audit_site as select name, zone from site;
comment on view audit_site is 'The warehouse''s name and clock; its secrets stay in the table. [audit]';

-- A badge opens the audit window if it is a supervisor's. The badge is kept nowhere, whatever comes of it.
create function audit_sign_on(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    who person;
begin
    perform _is(op, 'audit_sign_on');
    if told is not null then
        return told;
    end if;
    select p.* into who from badge b join person p on p.id = b.person_id
     where b.digest = decode(op->>'badge', 'hex') and b.revoked_at is null and p.active;
    op := op - 'badge' - 'raw';
    if who.id is null then
        return _keep(op, 'refused', 'unknown_badge', null);
    elsif who.role <> 'supervisor' then
        return _keep(op || jsonb_build_object('operator', who.id), 'refused', 'not_allowed', null);
    end if;
    return _keep(op || jsonb_build_object('operator', who.id), 'recorded', null, jsonb_build_object(
        'person', jsonb_build_object('id', who.id, 'name', who.name, 'language', who.language)));
end $$;
comment on function audit_sign_on(jsonb) is '[audit]';

-- Whose badge it is: only for who has the badge, since nothing leads back from a digest. Badges themselves are read by nobody.
create function audit_badge(op jsonb) returns jsonb
language sql stable security definer set search_path = station, pg_temp
return (select jsonb_build_object('id', p.id, 'name', p.name, 'role', p.role, 'active', p.active,
               'revoked', b.revoked_at is not null)
          from badge b join person p on p.id = b.person_id where b.digest = decode(op->>'badge', 'hex'));
comment on function audit_badge(jsonb) is '[audit]';

-- ---- search ---------------------------------------------------------------------------------------------------

-- The end of a serial is what people read out: a range over the serial turned round. Written at a unit's birth and
-- when it gets a new serial, never by a move.
create index unit_by_serial_end on unit ((reverse(serial) collate "C"));
create index return_parcel_by_label on return_parcel (label);

-- ---- one unit's story -----------------------------------------------------------------------------------------

-- Refusals around a unit: those that know it, and those that read one of its names before anybody knew it. Operations
-- that were recorded are not in either, so a scan that is accepted writes nothing here.
create index operation_refused_unit on operation ((answer #>> '{unit,id}'))
    where outcome <> 'recorded' and answer #>> '{unit,id}' is not null;
create index operation_refused_raw on operation ((substring(raw for 64)))
    where outcome <> 'recorded' and octet_length(raw) between 4 and 64;
create index case_by_unit on exception_case (client_id, unit_id) where unit_id is not null;
create index finding_by_unit on finding (client_id, unit_id) where unit_id is not null;
