-- Who does work for the company by contract. Suspension is who, when and why; staffing is told of it (ADR 0033).
create table agreements.contractor (
    company_id       uuid        not null,
    id               uuid        not null,
    name             text        not null check (length(name) between 1 and 80),
    credit_code      text        not null check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    contact          text        check (length(contact) between 1 and 60),
    phone            text        check (length(phone) between 1 and 40),
    trades           text[]      not null check (cardinality(trades) between 1 and 30),
    from_on          date        not null,
    to_on            date        check (to_on >= from_on),
    suspended_at     timestamptz,
    suspended_by     text,
    suspended_reason text        check (length(suspended_reason) between 1 and 500),
    created_at       timestamptz not null,
    created_by       text        not null,
    version          int         not null default 0,
    primary key (company_id, id),
    unique (company_id, credit_code),
    check ((suspended_at is null) = (suspended_by is null)),
    check ((suspended_at is null) = (suspended_reason is null))
);
create index on agreements.contractor (company_id, name collate "C", id);
call ground.protect('agreements.contractor');
