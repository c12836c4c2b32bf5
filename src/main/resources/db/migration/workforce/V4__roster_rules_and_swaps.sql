-- What a project asks of its rosters; a project without a line asks for what is usual.
create table workforce.roster_rule (
    company_id     uuid        not null,
    project_id     uuid        not null,
    rest_hours     int         not null check (rest_hours between 0 and 24),
    swap_approval  boolean     not null,
    most_in_a_row  int         not null check (most_in_a_row between 1 and 14),
    most_weekends  int         not null check (most_weekends between 0 and 5),
    whole_weekends boolean     not null,
    version        int         not null,
    changed_at     timestamptz not null,
    changed_by     text        not null,
    primary key (company_id, project_id)
);
call ground.protect('workforce.roster_rule');

-- When a trade has to be there: a line per trade and stretch of the day; a stretch whose end is not after its beginning goes on
-- until that time of the next day. weekdays: bit 0 is Monday.
create table workforce.trade_need (
    company_id uuid not null,
    id         uuid primary key,
    project_id uuid not null,
    skill      text not null,
    weekdays   int  not null check (weekdays between 1 and 127),
    from_time  time not null,
    to_time    time not null,
    unique (company_id, project_id, skill, weekdays, from_time, to_time)
);
call ground.protect('workforce.trade_need');

-- Somebody asks to exchange a turn with a colleague, or to be replaced in it by a colleague or by anybody who fits. It is
-- answered and decided once; every step is a line of its own.
create table workforce.swap (
    company_id    uuid        not null,
    id            uuid        primary key,
    project_id    uuid        not null,
    turn_id       uuid        not null references workforce.turn,
    asker_id      uuid        not null references workforce.staff,
    other_id      uuid        references workforce.staff check (other_id <> asker_id),
    other_turn_id uuid        references workforce.turn,
    leave_id      uuid        references workforce.leave,
    state         text        not null check (state in ('ASKED', 'AGREED', 'DONE', 'DECLINED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    starts_at     timestamptz not null,
    check (other_turn_id is null or other_id is not null)
);
create unique index one_open_swap on workforce.swap (turn_id) where state in ('ASKED', 'AGREED');
create index on workforce.swap (company_id, project_id, starts_at);
create index on workforce.swap (asker_id);
create index on workforce.swap (other_id);
create index on workforce.swap (other_turn_id);
create index on workforce.swap (leave_id);
call ground.protect('workforce.swap');

create table workforce.swap_step (
    company_id uuid        not null,
    swap_id    uuid        not null references workforce.swap,
    position   int         not null,
    step       text        not null check (step in ('ASKED', 'AGREED', 'DECLINED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    words      text        check (length(words) between 1 and 200),
    at         timestamptz not null,
    by         text        not null,
    primary key (swap_id, position)
);
call ground.protect('workforce.swap_step', 'select, insert');
