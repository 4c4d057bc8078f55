-- What an administrator sets up: a site may have no company prefix yet, and then no box gets a number.

alter table site alter column sscc_prefix set default '';
alter table site drop constraint site_sscc_prefix;
alter table site add constraint site_sscc_prefix check (sscc_prefix ~ '^([0-9]{7,10})?$');
update site set sscc_prefix = '' where sscc_prefix = '0000000';    -- the old default: nobody's prefix

-- Without a company prefix there is no SSCC: what would give one (closing a box, a licence plate) asks this first.
-- Null: there is one.
create function _prefix_refusal() returns text
language plpgsql stable as $$
begin
    return case when coalesce((select sscc_prefix from site), '') = '' then 'no_prefix' end;
end $$;

create or replace function _next_sscc() returns text
language plpgsql as $$
declare h site; body text;
begin
    if _prefix_refusal() is not null then
        raise exception 'the site has no company prefix' using constraint = 'site_sscc_prefix';
    end if;
    update site set sscc_next = sscc_next + 1 returning * into h;
    body := '0' || h.sscc_prefix || lpad((h.sscc_next - 1)::text, 16 - length(h.sscc_prefix), '0');
    if length((h.sscc_next - 1)::text) > 16 - length(h.sscc_prefix) then    -- lpad would cut it, and so repeat it
        raise exception 'the SSCC numbers of this prefix are used up' using constraint = 'site_sscc_used_up';
    end if;
    return body || _check_digit(body);
end $$;
