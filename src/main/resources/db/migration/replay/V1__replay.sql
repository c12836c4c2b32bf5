create schema replay;

-- One reading of one file under one mapping; a killed run goes on where its cursor stands.
create table replay.run (
    company_id  uuid        not null,
    id          uuid        not null,
    source      text        not null,
    mapping     text        not null,
    project_id  uuid        not null,
    read_to     bigint      not null default 0,
    read_all    boolean     not null default false,
    clock_at    timestamptz,
    finished_at timestamptz,
    primary key (company_id, id)
);
create unique index on replay.run (company_id, source, mapping) where finished_at is null;
call ground.protect('replay.run');

-- The rows of a run wait here until their time comes.
create table replay.staged (
    company_id  uuid        not null,
    run_id      uuid        not null,
    line        bigint      not null,
    number      text        not null,
    opens_at    timestamptz,
    promised_at timestamptz,
    closes_at   timestamptz,
    flag        text check (flag in ('ON_TIME', 'LATE')),
    content     jsonb,
    state       text        not null check (state in ('WAITING', 'OPENED', 'CLOSED', 'DUPLICATE', 'REFUSED')),
    reason      text,
    request_id  uuid,
    primary key (company_id, run_id, line),
    foreign key (company_id, run_id) references replay.run (company_id, id)
);
create index opening on replay.staged (company_id, run_id, opens_at, line) where state = 'WAITING';
create index closing on replay.staged (company_id, run_id, closes_at, line) where state = 'OPENED' and closes_at is not null;
create index on replay.staged (company_id, run_id, request_id) where request_id is not null;
call ground.protect('replay.staged');
