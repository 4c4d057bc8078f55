-- Paper of the storing bench: the label of a place, the plate of a carton, the list of what to pick.

insert into print_kind (name) values ('place_label'), ('pick_list');
alter table print_job alter column client_id drop not null;    -- a place is nobody's, or may be

-- Exactly one of place, carton (with client) and order (with client) is named. Asked again, it is printed again.
create function print_stock(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    what text := case when op ? 'place' then 'place_label' when op ? 'carton' then 'carton_label' else 'pick_list' end;
    payload jsonb;
begin
    perform _is(op, 'print_stock');
    if told is not null then
        return told;
    elsif _role(op) is null then
        return _keep(op, 'refused', 'not_allowed', null);
    end if;
    payload := case what when 'place_label' then _place_paper((op->>'place')::uuid)
                         when 'carton_label' then _plate_paper((op->>'client')::uuid, (op->>'carton')::uuid)
                         else _pick_paper((op->>'client')::uuid, (op->>'order')::uuid) end;
    if payload is null then
        return _keep(op, 'refused', 'not_now', null);
    end if;
    insert into print_job (id, kind, client_id, bench, op_id, payload, ordered_at)
    values (_derived((op->>'id')::uuid, what), what, (op->>'client')::uuid, op->>'bench', (op->>'id')::uuid, payload, clock_timestamp());
    return _keep(op, 'recorded', null, jsonb_build_object('paper', what, 'prints', (
        select jsonb_agg(jsonb_build_object('id', j.id, 'kind', j.kind, 'parcel', null, 'payload', j.payload))
          from print_job j where j.op_id = (op->>'id')::uuid)));
end $$;
comment on function print_stock(jsonb) is '[bench]';

create function _place_paper(place uuid) returns jsonb
language sql stable
return (select jsonb_build_object('site', h.name, 'code', l.code, 'kind', l.kind, 'rules', l.rules,
               'client', (select c.name from client c where c.id = l.client_id)) from site h, location l where l.id = place);

create function _plate_paper(of_client uuid, of_carton uuid) returns jsonb
language sql stable
return (select jsonb_build_object('site', h.name, 'zone', h.zone, 'client', k.name, 'code', c.code, 'kind', c.kind,
               'order', coalesce((select i.number from inbound i where i.client_id = c.client_id and i.id = c.inbound_id), ''),
               'at', clock_timestamp())
          from site h, carton c join client k on k.id = c.client_id where c.client_id = of_client and c.id = of_carton);

create function _pick_paper(of_client uuid, of_order uuid) returns jsonb
language sql stable
return (select jsonb_build_object('site', h.name, 'zone', h.zone, 'at', clock_timestamp(), 'pick', _pick_job(o))
          from site h, orders o where o.client_id = of_client and o.id = of_order);
