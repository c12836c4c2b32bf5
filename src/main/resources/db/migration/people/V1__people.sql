create schema people;
-- exclusion constraints compare uuids beside date ranges
create extension if not exists btree_gist with schema ground;

create table people.person (
    company_id uuid        not null,
    id         uuid        primary key,
    project_id uuid        not null,
    kind       text        not null check (kind in ('PERSON', 'ORGANISATION')),
    name       text        not null check (length(name) between 1 and 100),
    contact    text        check (length(contact) between 1 and 100),
    email      text        check (length(email) between 3 and 254),
    note       text        check (length(note) between 1 and 1000),
    account_id uuid,
    created_at timestamptz not null,
    created_by text        not null,
    version    int         not null,
    unique (company_id, account_id)
);
create index on people.person (company_id, name collate "C", id);
create index on people.person (company_id, created_at, id);
call ground.protect('people.person');

-- line: what the exchange shows for an incoming call, the extension cut off
create table people.person_phone (
    company_id uuid not null,
    person_id  uuid not null references people.person on delete cascade,
    position   int  not null check (position between 0 and 4),
    number     text not null check (length(number) between 5 and 30),
    line       text not null generated always as (split_part(number, '-', 1)) stored,
    primary key (person_id, position),
    unique (person_id, number)
);
create index on people.person_phone (company_id, line);
call ground.protect('people.person_phone');

create table people.person_token (
    company_id uuid not null,
    token      text not null collate "C",
    person_id  uuid not null references people.person on delete cascade,
    primary key (company_id, token, person_id)
);
create index on people.person_token (person_id);
call ground.protect('people.person_token');

-- Who has what to do with which unit, from when to when; both days belong to it.
create table people.occupancy (
    company_id uuid        not null,
    id         uuid        primary key,
    person_id  uuid        not null references people.person,
    project_id uuid        not null,
    unit_id    uuid        not null,
    relation   text        not null
        check (relation in ('OWNER', 'CO_OWNER', 'OCCUPIER', 'LESSEE', 'FAMILY', 'STAFF_OF_LESSEE')),
    valid_from date        not null,
    valid_to   date        check (valid_to >= valid_from),
    entered_at timestamptz not null,
    entered_by text        not null,
    ended_at   timestamptz,
    ended_by   text,
    end_reason text        check (length(end_reason) between 1 and 500),
    check ((ended_at is null) = (ended_by is null)),
    constraint occupancy_overlap exclude using gist (
        person_id with =, unit_id with =, relation with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on people.occupancy (company_id, unit_id, valid_from);
create index on people.occupancy (company_id, person_id);
create index on people.occupancy (company_id, project_id);
call ground.protect('people.occupancy');

create table people.representative (
    company_id uuid        not null,
    id         uuid        primary key,
    person_id  uuid        not null references people.person,
    project_id uuid        not null,
    valid_from date        not null,
    valid_to   date        check (valid_to >= valid_from),
    entered_at timestamptz not null,
    entered_by text        not null,
    constraint representative_overlap exclude using gist (
        person_id with =, project_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on people.representative (company_id, project_id);
call ground.protect('people.representative');

-- Y-02: which text was agreed to, when, on what channel, by whom; taking it back is a second author and time.
create table people.consent (
    company_id   uuid        not null,
    id           uuid        primary key,
    subject_type text        not null,
    subject_id   uuid        not null,
    purpose      text        not null,
    text_version text        not null,
    channel      text        not null,
    given_by     text        not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create index on people.consent (company_id, subject_type, subject_id);
call ground.protect('people.consent', 'select, insert, update');

create table people.invite_code (
    company_id uuid        not null,
    id         uuid        primary key,
    code_hash  bytea       not null,
    project_id uuid        not null,
    unit_id    uuid        not null,
    relation   text        not null,
    issued_at  timestamptz not null,
    issued_by  text        not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    used_at    timestamptz,
    used_by    uuid        references people.person,
    revoked_at timestamptz,
    revoked_by text,
    check ((used_at is null) = (used_by is null)),
    check ((revoked_at is null) = (revoked_by is null)),
    check (used_at is null or revoked_at is null),
    unique (company_id, code_hash)
);
create index on people.invite_code (company_id, unit_id);
call ground.protect('people.invite_code');

create table people.registration (
    company_id   uuid        not null,
    id           uuid        primary key,
    project_id   uuid        not null,
    account_id   uuid        not null,
    name         text        not null,
    phone        text        not null,
    email        text,
    unit_text    text        not null,
    relation     text        not null,
    requested_at timestamptz not null,
    decided_at   timestamptz,
    decided_by   text,
    approved     boolean,
    reason       text,
    person_id    uuid        references people.person,
    unit_id      uuid,
    version      int         not null,
    check ((decided_at is null) = (approved is null) and (decided_at is null) = (decided_by is null)),
    check (approved is distinct from true or (person_id is not null and unit_id is not null)),
    check (approved is distinct from false or reason is not null)
);
create unique index on people.registration (company_id, account_id) where decided_at is null;
create index on people.registration (company_id, project_id, requested_at);
call ground.protect('people.registration');

create view people.v_person as
    select p.company_id, p.id, p.project_id, p.kind, p.name, p.account_id,
           (select left(line, 3) || '****' || right(line, 4) from people.person_phone ph
            where ph.person_id = p.id and ph.position = 0) as phone_masked
    from people.person p;
call ground.publish('people.v_person');

create view people.v_occupancy as
    select company_id, id, person_id, project_id, unit_id, relation, valid_from, valid_to from people.occupancy;
call ground.publish('people.v_occupancy');
