-- What the office page reads. Badges and the command key stay where they are.

create view office_client as select c.id, _client_facts(c) as facts,
       (select count(*) from sku s where s.client_id = c.id) as skus from client c;
comment on view office_client is 'Clients with their packing rules as fields. [audit]';

create view office_place as select l.id, l.code, l.kind, _office_place_facts(l) as facts,
       (select count(*) from standing d where d.location_id = l.id) as units from location l;
comment on view office_place is 'Places with what they allow as fields. [audit]';

create view office_person as select p.id, _person_facts(p) as facts,
       (select max(b.issued_at) from badge b where b.person_id = p.id and b.revoked_at is null) as badge_since from person p;
comment on view office_person is 'People, and since when each has a badge; null: none that works. [audit]';

create view office_site as select _site_facts(s) as facts, s.sscc_next - 1 as numbers_given from site s;
comment on view office_site is 'The warehouse without its key. [audit]';

create view office_reason as select r.id, _reason_facts(r) as facts from reason_template r;
comment on view office_reason is 'Reasons that supervisors choose from. [audit]';

create view office_sku as select s.client_id, s.id, c.code as client, s.code, _sku_rules(s) as facts
  from sku s join client c on c.id = s.client_id;
comment on view office_sku is 'SKUs with their rules as fields. [audit]';

create view office_accessories as select s.client_id, s.id, _accessories_of(s.client_id, s.id) as accessories from sku s;
comment on view office_accessories is 'What must come back with each SKU. [audit]';

-- Who changed what, before and after. One row a change.
create view office_history as
    select o.id, o.recorded_at as at, case o.kind when 'change_sku' then 'sku' when 'save_questions' then 'questions'
               when 'save_lane_rules' then 'lanes' when 'save_accessories' then 'accessories'
               when 'import_office' then 'import' else o.answer->>'what' end as what,
           case o.kind when 'save_questions' then o.answer->>'class'
               when 'save_lane_rules' then (select c.code from client c where c.id = (o.answer->>'client')::uuid)
               else coalesce(o.answer->>'name', o.answer->>'sku', '') end as name,
           coalesce(p.name, o.answer->>'author', '') as author, o.operator, o.bench,
           coalesce(o.answer->>'why', '') as why, o.answer->'before' as before, o.answer->'after' as after
      from operation o left join person p on p.id = o.operator
     where o.kind in ('change_office', 'change_badge', 'change_sku', 'save_questions', 'save_lane_rules', 'save_accessories',
                      'import_office') and o.outcome = 'recorded';
comment on view office_history is 'The history of changes: who, when, what, before and after. [audit]';
