-- What a clock needs to be escalated: how pressing its matter is and how people call it (ADR 0018). A clock without a
-- name, such as one of recorded history, is never escalated.
alter table deadlines.clock
    add column priority text check (priority in ('P1', 'P2', 'P3', 'P4', 'P5')),
    add column name text check (length(name) between 1 and 60),
    add column never_account uuid;

-- Who is told when, level by level. Only ever added: the newest of a scope and priority holds.
create table deadlines.ladder (
    company_id uuid        not null,
    id         uuid        not null,
    project_id uuid,
    priority   text        check (priority in ('P1', 'P2', 'P3', 'P4', 'P5')),
    version    int         not null check (version > 0),
    steps      json        not null,
    at         timestamptz not null,
    author     text        not null,
    primary key (company_id, id)
);
create unique index on deadlines.ladder (company_id, project_id, priority, version) nulls not distinct;
call ground.protect('deadlines.ladder', 'select, insert');

-- When to look at the ladder of a clock again. A row exists from the clock's first warning until nothing can follow, so
-- what is to be looked through grows with what is late, not with what runs (goal P5).
create table deadlines.ladder_look (
    company_id uuid        not null,
    clock_id   uuid        not null,
    next_at    timestamptz not null,
    primary key (company_id, clock_id),
    foreign key (company_id, clock_id) references deadlines.clock
);
create index on deadlines.ladder_look (company_id, next_at);
create index on deadlines.ladder_look (next_at, company_id);
call ground.protect('deadlines.ladder_look');
call ground.open_to_system('deadlines.ladder_look', 'select (company_id, next_at)');

-- A level that was reached: for one promise of a clock, at its own instant, told at the next look.
create table deadlines.escalation (
    company_id   uuid        not null,
    id           uuid        not null,
    clock_id     uuid        not null,
    entry_id     uuid        not null,
    level        int         not null check (level > 0),
    trigger      text        not null check (trigger in ('PERCENT', 'BEFORE_DUE', 'AFTER_DUE', 'UNANSWERED')),
    amount       int         not null check (amount >= 0),
    roles        text[]      not null,
    at           timestamptz not null,
    told_at      timestamptz not null,
    answered_at  timestamptz,
    answered_by  text,
    account_id   uuid,
    words        text        check (length(words) between 1 and 500),
    primary key (company_id, id),
    unique (company_id, clock_id, entry_id, level),
    foreign key (company_id, clock_id) references deadlines.clock,
    check ((answered_at is null) = (answered_by is null))
);
call ground.protect('deadlines.escalation', 'select, insert, update');

-- Whom the duty roster of that moment named for it.
create table deadlines.escalation_told (
    company_id    uuid not null,
    escalation_id uuid not null,
    account_id    uuid not null,
    name          text not null,
    role          text not null,
    primary key (company_id, escalation_id, account_id),
    foreign key (company_id, escalation_id) references deadlines.escalation
);
call ground.protect('deadlines.escalation_told', 'select, insert, update');
