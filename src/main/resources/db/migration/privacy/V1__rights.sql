create schema privacy;

-- Y-10: what somebody asked for about their own data. Whoever stands in the register is named by it alone; name and
-- number are kept only of others, until they are erased themselves.
create table privacy.rights_request (
    company_id uuid        not null,
    id         uuid        primary key,
    number     text        not null,
    project_id uuid,
    kind       text        not null check (kind in ('COPY', 'CORRECT', 'DELETE', 'EXPLAIN')),
    channel    text        not null check (channel in ('ACCOUNT', 'PHONE', 'COUNTER', 'EMAIL', 'PAPER')),
    identity   text        not null check (identity in ('SIGNED_IN', 'DOCUMENT_SEEN', 'CALLED_BACK', 'KNOWN')),
    person_id  uuid,
    account_id uuid,
    name       text        check (length(name) between 1 and 100),
    phone      text        check (length(phone) between 5 and 30),
    details    text        check (length(details) between 1 and 2000),
    asked_at   timestamptz not null,
    due_at     timestamptz not null check (due_at > asked_at),
    state      text        not null check (state in ('OPEN', 'ACCEPTED', 'COMPLETED', 'REFUSED', 'WITHDRAWN')),
    version    int         not null,
    unique (company_id, number),
    check (num_nonnulls(person_id, account_id, name) > 0),
    check ((channel = 'ACCOUNT') = (identity = 'SIGNED_IN'))
);
create index on privacy.rights_request (company_id, due_at, id);
create index on privacy.rights_request (company_id, asked_at desc, id desc);
create index on privacy.rights_request (company_id, person_id);
create index on privacy.rights_request (company_id, account_id);
call ground.protect('privacy.rights_request', 'select, insert, update');

-- Every state with its author and time; the note of a refusal is its reason.
create table privacy.rights_step (
    company_id uuid        not null,
    id         uuid        primary key,
    request_id uuid        not null references privacy.rights_request,
    at         timestamptz not null,
    account_id uuid,
    author     text        not null,
    state      text        not null,
    note       text        check (length(note) between 1 and 1000),
    check (state <> 'REFUSED' or note is not null)
);
create index on privacy.rights_step (request_id, id);
call ground.protect('privacy.rights_step', 'select, insert, update');
