-- What a rule names and the house does not know: somebody who recalls twelve lots is told of the one that was mistyped.

-- Answers `unknown`, how many, and `unnamed`, the first of them. As exact as _rule_units: a lot in other letters is another.
create function _rule_unknown(of_client uuid, rule jsonb) returns jsonb
language sql stable
return (
    with named as (
        select x from jsonb_array_elements_text(rule->'skus') t (x)
         where not exists (select from sku s where s.client_id = of_client and s.code = x)
        union all
        select x from jsonb_array_elements_text(rule->'serials') t (x)
         where not exists (select from unit u where u.client_id = of_client and u.serial = _normalise(x))
           and not exists (select from alias a where a.client_id = of_client and a.value = _normalise(x))
        union all
        select x from jsonb_array_elements_text(rule->'lots') t (x)
         where not exists (select from inbound_line l where l.client_id = of_client and upper(l.lot) = upper(x)
                              and l.lot <> '' and l.lot = x)
        union all
        select x from jsonb_array_elements_text(rule->'inbounds') t (x)
         where not exists (select from inbound i where i.client_id = of_client and i.number = x)
        union all
        select rule->>'component' where rule ? 'component'
           and not exists (select from unit u where u.client_id = of_client and u.serial = _normalise(rule->>'component')))
    select jsonb_build_object('unknown', count(*), 'unnamed', coalesce(to_jsonb((array_agg(x order by x collate "C"))[1:8]), '[]')) from named);
