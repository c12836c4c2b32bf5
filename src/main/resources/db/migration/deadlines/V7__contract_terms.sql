-- Terms of one contract within its project (ADR 0034); its name as it was when they were published.
alter table deadlines.promise_version
    add column contract_id uuid,
    add column contract_name text check (length(contract_name) between 1 and 200),
    add check ((contract_id is null) = (contract_name is null)),
    add check (contract_id is null or project_id is not null);
drop index deadlines.promise_version_company_id_project_id_number_idx;
create unique index on deadlines.promise_version (company_id, project_id, contract_id, number) nulls not distinct;
