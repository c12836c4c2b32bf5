-- Y-12: personal data that leaked, were changed or lost. It is closed once every question is answered.
create table privacy.incident (
    company_id        uuid        not null,
    id                uuid        primary key,
    project_id        uuid        not null,
    number            text        not null,
    title             text        not null check (length(title) between 1 and 100),
    discovered_at     timestamptz not null,
    discovered_by     text        not null check (length(discovered_by) between 1 and 100),
    data              text        check (length(data) between 1 and 1000),
    people            int         check (people >= 0),
    whom              text        check (length(whom) between 1 and 1000),
    cause             text        check (length(cause) between 1 and 4000),
    harm              text        check (length(harm) between 1 and 4000),
    measures          text        check (length(measures) between 1 and 4000),
    advice            text        check (length(advice) between 1 and 4000),
    authority_told_at timestamptz,
    authority         text        check (length(authority) between 1 and 1000),
    people_told_at    timestamptz,
    people_told       text        check (length(people_told) between 1 and 1000),
    closed_at         timestamptz,
    version           int         not null,
    unique (company_id, number),
    check (closed_at is null
        or num_nulls(data, people, whom, cause, harm, measures, advice, authority, people_told) = 0)
);
create index on privacy.incident (company_id, discovered_at desc, id desc);
create index on privacy.incident (company_id, closed_at, id) where closed_at is not null;
call ground.protect('privacy.incident');

create table privacy.incident_step (
    company_id  uuid        not null,
    id          uuid        primary key,
    incident_id uuid        not null references privacy.incident,
    at          timestamptz not null,
    account_id  uuid        not null,
    author      text        not null,
    kind        text        not null check (kind in ('WRITTEN', 'ANSWERED', 'NOTED', 'CLOSED')),
    answers     text[]      not null,
    note        text        check (length(note) between 1 and 2000),
    check ((kind = 'NOTED') = (note is not null)),
    check ((kind = 'ANSWERED') = (cardinality(answers) > 0))
);
create index on privacy.incident_step (incident_id, id);
create index on privacy.incident_step (company_id, account_id);
call ground.protect('privacy.incident_step');
