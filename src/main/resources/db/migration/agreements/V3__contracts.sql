create extension if not exists btree_gist with schema ground;

-- Service contracts with clients. A draft binds nobody; it is in force from the day agreed once it is signed, and never changed
-- after, so that what a request fell under can be told at any time (ADR 0034).
create table agreements.contract (
    company_id  uuid        not null,
    id          uuid        not null,
    project_id  uuid        not null,
    number      text        not null check (length(number) between 1 and 40),
    name        text        not null check (length(name) between 1 and 120),
    client      text        not null check (length(client) between 1 and 120),
    from_on     date        not null,
    to_on       date        check (to_on >= from_on),
    created_at  timestamptz not null,
    created_by  text        not null,
    signed_at   timestamptz,
    signed_by   text,
    ended_on    date        check (ended_on >= from_on),
    ended_at    timestamptz,
    ended_by    text,
    end_reason  text        check (length(end_reason) between 1 and 500),
    version     int         not null default 0,
    primary key (company_id, id),
    unique (company_id, number),
    check ((signed_at is null) = (signed_by is null)),
    check (ended_at is null or signed_at is not null),
    check (num_nulls(ended_on, ended_at, ended_by, end_reason) in (0, 4))
);
create index on agreements.contract (company_id, project_id);
call ground.protect('agreements.contract');

-- What it covers: places with all that lies in them, or the whole project. Two contracts never hold the same at once.
create table agreements.contract_cover (
    company_id  uuid      not null,
    contract_id uuid      not null,
    project_id  uuid      not null,
    place_id    uuid,
    held        daterange,
    signed_at   timestamptz,
    unique nulls not distinct (company_id, contract_id, place_id),
    foreign key (company_id, contract_id) references agreements.contract,
    check ((held is null) = (signed_at is null)),
    constraint contract_overlap exclude using gist (
        company_id with =, project_id with =, (coalesce(place_id, project_id)) with =, held with &&)
);
create index on agreements.contract_cover (company_id, project_id);
call ground.protect('agreements.contract_cover');

alter table agreements.terms_proposal
    add column contract_id uuid,
    add check (contract_id is null or project_id is not null),
    add foreign key (company_id, contract_id) references agreements.contract;
drop index agreements.terms_proposal_company_id_project_id_idx;
create unique index on agreements.terms_proposal (company_id, project_id, contract_id) nulls not distinct
    where state in ('DRAFT', 'SUBMITTED', 'APPROVED');
