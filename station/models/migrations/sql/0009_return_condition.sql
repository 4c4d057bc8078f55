-- Condition: what is asked of a returned unit, the grade that follows by rule, and the finding. station/grading.py says
-- the same for the editors.

alter table return_item
    add column set_id uuid references question_set (id),
    add column cleared_by uuid references person (id);
comment on column return_item.set_id is 'The questions as they were answered.';
comment on column return_item.cleared_by is 'The second of the two people who let it go to SELLABLE after an identity mismatch.';

-- What is asked where nobody has set anything else. A missing accessory is asked for beside it.
insert into question_set (id, class, version, questions) values ('01900000-0000-7000-8000-000000000901', '', 1, '[
 {"code": "sealed", "group": "packaging", "good": "yes", "worst": "A", "finding": "opened", "liable": "unknown", "explicit": false,
  "text": {"en": "Is the factory seal unbroken?", "es": "¿Está intacto el precinto de fábrica?", "pt_BR": "O lacre de fábrica está intacto?"}},
 {"code": "packaging", "group": "packaging", "good": "yes", "worst": "B", "finding": "packaging", "liable": "unknown", "explicit": false,
  "text": {"en": "Is it in its original packaging, undamaged?", "es": "¿Viene en su embalaje original, sin daños?", "pt_BR": "Está na embalagem original, sem danos?"}},
 {"code": "scratches", "group": "cosmetic", "good": "yes", "worst": "B", "finding": "wear", "liable": "customer", "explicit": false,
  "text": {"en": "Is it free of scratches and wear?", "es": "¿Está libre de arañazos y desgaste?", "pt_BR": "Está sem riscos e sem desgaste?"}},
 {"code": "dents", "group": "cosmetic", "good": "yes", "worst": "C", "finding": "damaged", "liable": "unknown", "explicit": false,
  "text": {"en": "Is it free of dents, cracks and bent parts?", "es": "¿Está libre de golpes, grietas y piezas dobladas?", "pt_BR": "Está sem amassados, rachaduras e peças tortas?"}},
 {"code": "powers_on", "group": "functional", "good": "yes", "worst": "D", "finding": "dead", "liable": "unknown", "explicit": false,
  "text": {"en": "Does it power on?", "es": "¿Se enciende?", "pt_BR": "Liga?"}},
 {"code": "works", "group": "functional", "good": "yes", "worst": "C", "finding": "defective", "liable": "unknown", "explicit": false,
  "text": {"en": "Does every function work?", "es": "¿Funcionan todas sus funciones?", "pt_BR": "Todas as funções funcionam?"}},
 {"code": "lock", "group": "lock", "good": "yes", "worst": "C", "finding": "locked", "liable": "customer", "explicit": false,
  "text": {"en": "Is every account and activation lock off?", "es": "¿Está sin cuentas y sin bloqueo de activación?", "pt_BR": "Está sem contas e sem bloqueio de ativação?"}},
 {"code": "data", "group": "lock", "good": "yes", "worst": "C", "finding": "data_left", "liable": "customer", "explicit": true,
  "text": {"en": "Is it wiped, with no personal data on it?", "es": "¿Está borrado, sin datos personales?", "pt_BR": "Está apagado, sem dados pessoais?"}}
]');

create function _accessories_of(of_client uuid, of_sku uuid) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object('number', a.number, 'name', a.name, 'picture', a.picture, 'worst', a.worst)
               order by a.number), '[]') from accessory a where a.client_id = of_client and a.sku_id = of_sku);

-- ---- grade and finding by rule ----------------------------------------------------------------------------------

-- The answers that are not good, with what each means; what is not answered is not good. `given`: code to answer.
create function _not_good(questions jsonb, accessories jsonb, given jsonb)
returns table (turn bigint, worst text, finding text, liable text)
language sql immutable
begin atomic
    select q.n, q.x->>'worst', coalesce(q.x->>'finding', 'other'), coalesce(q.x->>'liable', 'unknown')
      from jsonb_array_elements(questions) with ordinality q (x, n) where given->>(q.x->>'code') is distinct from q.x->>'good'
    union all
    select 1000 + a.n, a.x->>'worst', 'missing_parts', 'unknown'
      from jsonb_array_elements(accessories) with ordinality a (x, n)
     where given->>('accessory:' || (a.x->>'number')) is distinct from 'present';
end;

create function _grade_by_rule(questions jsonb, accessories jsonb, given jsonb) returns text
language sql immutable
return (select coalesce(max(b.worst collate "C"), 'A') from _not_good(questions, accessories, given) b);

-- The finding of the worst answer, the first asked of equals; all good: no fault, and the customer's own reason says
-- whether it was a change of mind.
create function _finding_of(questions jsonb, accessories jsonb, given jsonb, reason text) returns jsonb
language sql immutable
return coalesce(
    (select jsonb_build_object('finding', b.finding, 'liable', b.liable) from _not_good(questions, accessories, given) b
      order by b.worst collate "C" desc, b.turn limit 1),
    jsonb_build_object('finding', 'no_fault', 'liable', case when reason in ('unwanted', 'ordered_wrong', 'incompatible')
                                                             then 'customer' else 'unknown' end));

-- Codes without an answer, or without one they can have, as they are asked.
create function _unanswered(questions jsonb, accessories jsonb, given jsonb) returns jsonb
language sql immutable
return (select coalesce(jsonb_agg(jsonb_build_object('code', m.code, 'text', m.text) order by m.n), '[]') from (
    select q.x->>'code' as code, q.x->'text' as text, q.n from jsonb_array_elements(questions) with ordinality q (x, n)
     where coalesce(given->>(q.x->>'code'), '') not in ('yes', 'no')
    union all
    select 'accessory:' || (a.x->>'number'), jsonb_build_object('en', a.x->>'name'), 1000 + a.n
      from jsonb_array_elements(accessories) with ordinality a (x, n)
     where coalesce(given->>('accessory:' || (a.x->>'number')), '') not in ('present', 'missing')) m);

-- One step off the rule's letter; anything may turn out not to be inspectable, and then it is no letter's neighbour.
create function _may_deviate(by_rule text, grade text) returns boolean
language sql immutable
return case when 'U' in (by_rule, grade) then grade = 'U' else abs(ascii(grade) - ascii(by_rule)) <= 1 end;

-- Where one of two people must be a supervisor: whether the first of them is.
create function _is_led(op jsonb) returns boolean
language sql stable
return _role(op) is not distinct from 'supervisor';

-- ---- the thing in hand ---------------------------------------------------------------------------------------------

-- Locked: the parcel first, then what came in it; places and units after them.
create function _parcel_of_item(op jsonb) returns return_parcel
language plpgsql as $$
declare p return_parcel;
begin
    select x.* into p from return_parcel x
     where x.id = (select i.return_id from return_item i where i.id = (op->>'item')::uuid) for no key update;
    return p;
end $$;

create function _item_of(op jsonb) returns return_item
language plpgsql as $$
declare i return_item;
begin
    select x.* into i from return_item x where x.id = (op->>'item')::uuid for no key update;
    return i;
end $$;

-- Its unit, locked; none where nothing came or nobody knows what it is.
create function _unit_of_item(i return_item) returns unit
language plpgsql as $$
declare u unit;
begin
    select x.* into u from unit x where x.client_id = i.client_id and x.id = i.unit_id for update;
    return u;
end $$;

-- Why this bench may not work on it.
create function _item_refusal(op jsonb, i return_item, p return_parcel) returns text
language plpgsql stable as $$
begin
    return coalesce(_return_refusal(op, p), case when i.id is null or i.state = 'undone' then 'not_now' end);
end $$;

-- ---- the inspection --------------------------------------------------------------------------------------------

-- What the inspection says, worked out from the operation: questions, accessories, what is open, grades, finding, photos.
create function _inspected(op jsonb, i return_item) returns jsonb
language plpgsql stable as $$
declare
    k sku := (select x from sku x where x.client_id = i.client_id and x.id = i.sku_id);
    asks jsonb := (select q.questions from question_set q where q.id = (op->>'set')::uuid and q.class in (k.class, ''));
    parts jsonb := _accessories_of(i.client_id, i.sku_id);
    given jsonb := (select coalesce(jsonb_object_agg(x->>'code', x->>'answer'), '{}')
                      from jsonb_array_elements(coalesce(op->'answers', '[]')) x);
    missing jsonb := _unanswered(asks, parts, given);
    by_rule text := case when i.unit_id is null or asks is null or missing <> '[]' then 'U' else _grade_by_rule(asks, parts, given) end;
    found jsonb;
begin
    found := case when by_rule = 'U' or op->>'grade' = 'U' then '{"finding": "not_inspected", "liable": "unknown"}'
        else _finding_of(asks, parts, given, (select l.reason from rma_line l where l.client_id = i.client_id and l.id = i.rma_line_id)) end;
    return jsonb_build_object('questions', asks, 'accessories', parts, 'given', given, 'missing', missing, 'by_rule', by_rule,
        'grade', coalesce(op->>'grade', by_rule), 'finding', coalesce(nullif(op->>'finding', ''), found->>'finding'),
        'liable', coalesce(nullif(op->>'liable', ''), found->>'liable'), 'photos', (
            select coalesce(jsonb_agg(distinct f.photo), '[]') from (
                select unnest(i.photos) as photo union select jsonb_array_elements_text(coalesce(op->'photos', '[]'))
                union select x->>'photo' from jsonb_array_elements(coalesce(op->'answers', '[]')) x) f where f.photo is not null));
end $$;

create function _inspection_refusal(op jsonb, i return_item, u unit, m jsonb) returns text
language plpgsql stable as $$
declare
    by_rule text := m->>'by_rule'; grade text := m->>'grade';
begin
    return case
        when i.state <> 'identified' then 'inspected_already'
        when i.unit_id is not null and u.state <> 'returned' then 'moved_since'
        when grade !~ '^[ABCDEU]$' or m->>'finding' !~ '^[a-z][a-z0-9_]{0,39}$' or m->>'liable' not in (
            'customer', 'carrier', 'warehouse', 'vendor', 'unknown') then 'not_now'
        when i.unit_id is not null and m->'questions' = 'null' then 'not_now'    -- not a set that this SKU is asked
        when i.unit_id is not null and m->'missing' <> '[]' and op->>'grade' is distinct from 'U' then 'answers_missing'
        when not _may_deviate(by_rule, grade) then 'grade_too_far'
        when (grade <> by_rule or (grade = 'U' and i.unit_id is not null)) and coalesce(btrim(op->>'deviation'), '') = ''
            then 'reason_missing'
        when exists (select from jsonb_array_elements_text(m->'photos') f (photo) where f.photo !~ '^[0-9a-f]{64}$')
          or (i.unit_id is not null and (grade <> 'A' or by_rule <> 'A') and m->'photos' = '[]') then 'photo_missing'
    end;
end $$;

-- Condition in one act: every question and accessory answered; grade, finding and lane follow by rule, the plate is
-- ordered. `op`: item, set (the questions as they were shown), answers [{code, answer, photo}], photos; grade with
-- deviation (why), finding and liable where the inspector says other than the rules; note.
create function inspect_item(op jsonb) returns jsonb
language plpgsql security definer set search_path = station, pg_temp as $$
declare
    told jsonb := _answered(op);
    p return_parcel; i return_item; u unit; m jsonb; reason text;
begin
    perform _is(op, 'inspect_item');
    if told is not null then
        return told;
    end if;
    p := _parcel_of_item(op); i := _item_of(op); u := _unit_of_item(i);
    told := _answered(op);
    if told is not null then
        return told;
    end if;
    m := _inspected(op, i);
    reason := coalesce(_item_refusal(op, i, p), _inspection_refusal(op, i, u, m));
    if reason is not null then
        return _keep(op, 'refused', reason, case when i.id is not null then _return_facts(p) || _return_answer(i.return_id, i.id) || jsonb_build_object(
            'missing', m->'missing', 'by_rule', m->>'by_rule', 'grade', m->>'grade') end);
    end if;
    perform _keep_answers(op, i, m);
    update return_item x set grade_by_rule = m->>'by_rule', grade = m->>'grade', deviation = btrim(coalesce(_legible(op->>'deviation', 2000), '')),
           set_id = (op->>'set')::uuid, state = 'inspected', inspected_at = clock_timestamp(),
           photos = array(select jsonb_array_elements_text(m->'photos')) where x.id = i.id returning * into i;
    update exception_case c set photos = array(select distinct f from unnest(c.photos || i.photos) f)
     where c.id = i.case_id and c.decided_at is null;
    if u.id is not null then
        u.state := 'inspected'; u.grade := i.grade;
        u := _append(op, 'inspect', 'returned', u, (op->>'id')::uuid, null, jsonb_strip_nulls(jsonb_build_object('item', i.id,
            'grade', i.grade, 'by_rule', i.grade_by_rule, 'why', nullif(i.deviation, ''), 'finding', m->>'finding',
            'liable', m->>'liable', 'set', i.set_id)));
    end if;
    i := _route(op, i, u, m);
    return _keep(op, 'recorded', null, _return_answer(i.return_id, i.id) || jsonb_build_object('prints', _prints_of(op),
        'finding', m->>'finding', 'liable', m->>'liable'));
end $$;
comment on function inspect_item(jsonb) is '[bench]';

-- Each answer beside the question as it was asked, and the finding.
create function _keep_answers(op jsonb, i return_item, m jsonb) returns void
language sql
begin atomic
    insert into return_answer (item_id, code, set_id, asked, answer, photo, at, op_id)
    select i.id, a.code, a.set_id, a.asked, m->'given'->>a.code, (
               select x->>'photo' from jsonb_array_elements(coalesce(op->'answers', '[]')) x where x->>'code' = a.code limit 1),
           clock_timestamp(), (op->>'id')::uuid
      from (select q->>'code' as code, (op->>'set')::uuid as set_id, q as asked from jsonb_array_elements(nullif(m->'questions', 'null')) q
            union all
            select 'accessory:' || (x->>'number'), null, x from jsonb_array_elements(m->'accessories') x) a
     where m->'given'->>a.code in ('yes', 'no', 'present', 'missing');
    insert into return_finding (id, item_id, finding, liable, note, operator, at, op_id)
    values (_derived((op->>'id')::uuid, 'finding'), i.id, m->>'finding', m->>'liable', coalesce(_legible(op->>'note', 2000), ''),
            (op->>'operator')::uuid, clock_timestamp(), (op->>'id')::uuid);
end;

-- What must come with it; once that was asked, as it was asked, whatever is set by now. For _item_told.
create function _accessories_told(i return_item) returns jsonb
language sql stable
return case when i.inspected_at is null then _accessories_of(i.client_id, i.sku_id)
    else (select coalesce(jsonb_agg(a.asked order by (a.asked->>'number')::integer), '[]') from return_answer a
           where a.item_id = i.id and a.code like 'accessory:%' and a.at = (
                 select max(b.at) from return_answer b where b.item_id = i.id and b.code like 'accessory:%')) end;
