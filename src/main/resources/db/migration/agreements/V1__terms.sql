create schema agreements;

-- Service terms on their way to publication. What is published stands in deadlines, where clocks are kept (ADR 0017).
create table agreements.terms_proposal (
    company_id    uuid        not null,
    id            uuid        not null,
    project_id    uuid,
    state         text        not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    version       int         not null check (version >= 0),
    lines         json        not null,
    created_at    timestamptz not null,
    terms_version int,
    primary key (company_id, id),
    check ((terms_version is not null) = (state = 'PUBLISHED'))
);
create unique index on agreements.terms_proposal (company_id, project_id) nulls not distinct
    where state in ('DRAFT', 'SUBMITTED', 'APPROVED');
create index on agreements.terms_proposal (company_id, created_at desc, id desc);
call ground.protect('agreements.terms_proposal');

create table agreements.terms_step (
    company_id  uuid        not null,
    id          uuid        not null,
    proposal_id uuid        not null,
    step        text        not null check (step in
        ('DRAFTED', 'REDRAFTED', 'SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'PUBLISHED')),
    at          timestamptz not null,
    author      text        not null,
    account_id  uuid,
    reason      text        check (length(reason) between 1 and 500),
    primary key (company_id, id),
    foreign key (company_id, proposal_id) references agreements.terms_proposal,
    check (reason is not null or step not in ('REJECTED', 'WITHDRAWN'))
);
create index on agreements.terms_step (company_id, proposal_id, id);
call ground.protect('agreements.terms_step', 'select, insert');
