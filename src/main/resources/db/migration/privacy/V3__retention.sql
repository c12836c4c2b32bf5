-- Y-04: what must not end because a dispute may need it. Whoever is held is named by the register alone.
create table privacy.hold (
    company_id     uuid        not null,
    id             uuid        primary key,
    project_id     uuid        not null,
    kind           text        not null check (kind in ('PERSON', 'REQUEST')),
    subject_id     uuid        not null,
    reason         text        not null check (length(reason) between 1 and 1000),
    set_at         timestamptz not null,
    set_account    uuid,
    set_by         text        not null,
    lifted_at      timestamptz check (lifted_at >= set_at),
    lifted_account uuid,
    lifted_by      text,
    lifted_for     text        check (length(lifted_for) between 1 and 1000),
    check (num_nonnulls(lifted_at, lifted_by, lifted_for) in (0, 3))
);
create unique index one_hold on privacy.hold (company_id, kind, subject_id) where lifted_at is null;
create index on privacy.hold (company_id, set_at desc, id desc);
call ground.protect('privacy.hold', 'select, insert, update');

-- For how long a kind of data is kept, every decision with its author; the last one of a kind holds.
create table privacy.retention_period (
    company_id uuid        not null,
    kind       text        not null check (length(kind) between 1 and 40),
    version    int         not null check (version > 0),
    months     int         not null check (months between 1 and 600),
    reason     text        not null check (length(reason) between 1 and 500),
    decided_at timestamptz not null,
    account_id uuid,
    decided_by text        not null,
    primary key (company_id, kind, version)
);
call ground.protect('privacy.retention_period', 'select, insert');

-- What a night ended of one kind; without an end while it runs, or where it broke off and the next night goes on.
create table privacy.purge (
    company_id uuid        not null,
    id         uuid        primary key,
    kind       text        not null,
    months     int         not null,
    boundary   timestamptz not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    purged     int         not null check (purged >= 0)
);
create index on privacy.purge (company_id, started_at desc, id desc);
create index on privacy.purge (company_id, kind, started_at desc, id desc);
call ground.protect('privacy.purge', 'select, insert, update');
