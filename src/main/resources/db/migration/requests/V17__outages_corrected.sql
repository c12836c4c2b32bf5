-- D3: what was declared wrongly is put right; who hears what of it depends on whether it still concerns them.
alter table requests.outage_step drop constraint outage_step_kind_check;
alter table requests.outage_step add constraint outage_step_kind_check
    check (kind in ('DECLARED', 'UPDATED', 'CORRECTED', 'RESTORED', 'CANCELLED'));
alter table requests.outage_told add column news text not null default 'STEP' check (news in ('STEP', 'REACHED', 'SPARED'));

-- What a correction put right, a row a fact, as it read before and after: times in ISO 8601, the rest as people read it.
create table requests.outage_change (
    company_id uuid not null,
    id         uuid primary key,
    outage_id  uuid not null references requests.outage,
    step_id    uuid not null references requests.outage_step,
    fact       text not null check (fact in ('PLACES', 'STARTS', 'EXPECTED', 'REASON', 'ADVICE')),
    before     text,
    after      text,
    unique (step_id, fact),
    check (before is distinct from after)
);
create index on requests.outage_change (outage_id, id);
create index on requests.outage_change (company_id);
call ground.protect('requests.outage_change', 'select, insert');

do $$
begin
    execute 'grant update (before, after) on requests.outage_change to ' || quote_ident(ground.role_named('app'));
    execute 'grant delete on requests.outage_place to ' || quote_ident(ground.role_named('app'));
end $$;
