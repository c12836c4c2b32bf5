create schema deadlines;

-- The row is what the history amounts to; next_at is the last instant at which the scanner has nothing to do yet.
create table deadlines.clock (
    company_id        uuid        not null,
    id                uuid        not null,
    subject_type      text        not null,
    subject_id        uuid        not null,
    target            text        not null
        check (target in ('ACCEPT', 'ARRIVE', 'RESTORE', 'HANDLE', 'REPLY', 'FOLLOW_UP', 'APPOINT')),
    project_id        uuid        not null,
    account_id        uuid,
    team_id           uuid,
    warn_percent      int         not null check (warn_percent between 1 and 100),
    term              text        not null check (term ~ '^(ELAPSED PT|OPEN PT|WORKING_DAYS |UNTIL )[-0-9A-Z:.]+$'),
    starts_at         timestamptz not null,
    due_at            timestamptz,
    warn_at           timestamptz,
    next_at           timestamptz,
    warned_at         timestamptz,
    missed_at         timestamptz,
    stopped_at        timestamptz,
    cancelled_at      timestamptz,
    paused_at         timestamptz,
    pause_reason      text
        check (pause_reason in ('CUSTOMER', 'PARTS', 'ACCESS', 'WEATHER', 'CONTRACTOR', 'FORCE_MAJEURE')),
    whose             text        check (whose in ('CUSTOMER', 'SUPPLIER', 'CONTRACTOR', 'US', 'NOBODY')),
    paused_seconds    bigint      not null check (paused_seconds >= 0),
    remaining_seconds bigint      check (remaining_seconds >= 0),
    judged_until      timestamptz,
    last_entry_at     timestamptz not null,
    primary key (company_id, id),
    unique (company_id, subject_type, subject_id, target),
    check (stopped_at is null or cancelled_at is null),
    check ((stopped_at is null and cancelled_at is null) or (next_at is null and paused_at is null)),
    check ((paused_at is null) = (pause_reason is null) and (paused_at is null) = (whose is null)),
    check ((due_at is null) = (remaining_seconds is not null)),
    check (remaining_seconds is null or paused_at is not null),
    check (missed_at is null or due_at is not null)
);
create index on deadlines.clock (company_id, next_at) where next_at is not null;
create index on deadlines.clock (next_at, company_id) where next_at is not null;
create index on deadlines.clock (company_id, project_id, due_at);
create index on deadlines.clock (company_id, stopped_at);
call ground.protect('deadlines.clock');
call ground.open_to_system('deadlines.clock', 'select (company_id, next_at)');

create table deadlines.clock_entry (
    company_id uuid        not null,
    id         uuid        not null,
    clock_id   uuid        not null,
    kind       text        not null
        check (kind in ('STARTED', 'MOVED', 'PAUSED', 'RESUMED', 'STOPPED', 'REOPENED', 'CANCELLED')),
    at         timestamptz not null,
    term       text,
    reason     text,
    whose      text,
    note       text        check (length(note) <= 2000),
    author     text,
    primary key (company_id, id),
    foreign key (company_id, clock_id) references deadlines.clock,
    check ((term is not null) = (kind in ('STARTED', 'MOVED'))),
    check ((reason is not null and whose is not null) = (kind = 'PAUSED'))
);
create index on deadlines.clock_entry (company_id, clock_id, id);
call ground.protect('deadlines.clock_entry', 'select, insert');

-- state leaves out NOT_STARTED: a reader with a clock compares starts_at
create view deadlines.v_clock as
select company_id, id, subject_type, subject_id, target, project_id, account_id, team_id, starts_at, due_at, warn_at,
    warned_at, missed_at, stopped_at, cancelled_at, paused_at, pause_reason, whose, paused_seconds,
    case
        when cancelled_at is not null then 'CANCELLED'
        when stopped_at is not null and missed_at is null then 'KEPT'
        when stopped_at is not null then 'KEPT_LATE'
        when missed_at is not null then 'MISSED'
        when remaining_seconds is not null then 'PAUSED'
        when warned_at is not null then 'WARNED'
        else 'RUNNING'
    end as state
from deadlines.clock;
call ground.publish('deadlines.v_clock');

-- A pause lasts until whatever comes next; the reader cuts it off at the end of the clock.
create view deadlines.v_pause as
select e.company_id, e.clock_id, e.at as began_at, e.reason, e.whose,
    (select min(n.at) from deadlines.clock_entry n
     where n.company_id = e.company_id and n.clock_id = e.clock_id
         and n.kind in ('PAUSED', 'RESUMED', 'STOPPED', 'CANCELLED') and (n.at, n.id) > (e.at, e.id)) as ended_at
from deadlines.clock_entry e
where e.kind = 'PAUSED';
call ground.publish('deadlines.v_pause');

-- A version of the promises per priority; the highest holds, a company without any has the usual ones.
create table deadlines.promise_version (
    company_id uuid        not null,
    version    int         not null check (version > 0),
    at         timestamptz not null,
    author     text        not null,
    primary key (company_id, version)
);
call ground.protect('deadlines.promise_version', 'select, insert');

create table deadlines.promise (
    company_id   uuid not null,
    version      int  not null,
    priority     text not null check (priority in ('P1', 'P2', 'P3', 'P4', 'P5')),
    target       text not null check (target in ('ACCEPT', 'ARRIVE', 'RESTORE', 'HANDLE', 'REPLY', 'FOLLOW_UP', 'APPOINT')),
    term         text check (term ~ '^(ELAPSED PT|OPEN PT|WORKING_DAYS )[0-9A-Z]+$'),
    warn_percent int  not null check (warn_percent between 1 and 100),
    primary key (company_id, version, priority, target),
    foreign key (company_id, version) references deadlines.promise_version
);
call ground.protect('deadlines.promise', 'select, insert');
