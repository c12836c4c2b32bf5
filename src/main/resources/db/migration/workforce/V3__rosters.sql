-- A shift of a project, such as the early one. One whose end is not after its beginning goes on until that time of the next day.
-- It is never changed, only retired: what was planned with it stays what it was.
create table workforce.shift (
    company_id  uuid        not null,
    id          uuid        primary key,
    project_id  uuid        not null,
    name        text        not null check (length(name) between 1 and 12),
    from_time   time        not null,
    to_time     time        not null,
    on_call     boolean     not null,
    certificate text,
    entered_at  timestamptz not null,
    entered_by  text        not null,
    retired_at  timestamptz,
    retired_by  text,
    check ((retired_at is null) = (retired_by is null))
);
create unique index shift_name on workforce.shift (company_id, project_id, name) where retired_at is null;
call ground.protect('workforce.shift');

-- A pattern of shifts and free days that people go through in turn; a step without a shift is a free day.
create table workforce.shift_pattern (
    company_id uuid        not null,
    id         uuid        primary key,
    project_id uuid        not null,
    name       text        not null check (length(name) between 1 and 40),
    entered_at timestamptz not null,
    entered_by text        not null,
    retired_at timestamptz,
    retired_by text,
    check ((retired_at is null) = (retired_by is null))
);
create unique index shift_pattern_name on workforce.shift_pattern (company_id, project_id, name) where retired_at is null;
call ground.protect('workforce.shift_pattern');

create table workforce.shift_pattern_step (
    company_id uuid not null,
    pattern_id uuid not null references workforce.shift_pattern,
    position   int  not null check (position between 0 and 55),
    shift_id   uuid references workforce.shift,
    primary key (pattern_id, position)
);
call ground.protect('workforce.shift_pattern_step');

-- Somebody's turn of a shift, on the day it begins. One that is taken out stays as it was, with who did it and why; whoever
-- stands it instead has a turn that names it.
create table workforce.turn (
    company_id uuid        not null,
    id         uuid        primary key,
    project_id uuid        not null,
    staff_id   uuid        not null references workforce.staff,
    shift_id   uuid        not null references workforce.shift,
    on_day     date        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null check (ends_at > starts_at),
    on_call    boolean     not null,
    instead_of uuid        references workforce.turn,
    entered_at timestamptz not null,
    entered_by text        not null,
    ended_at   timestamptz,
    ended_by   text,
    ended_why  text        check (length(ended_why) between 1 and 200),
    check ((ended_at is null) = (ended_by is null)),
    constraint turn_overlap exclude using gist (staff_id with =, tstzrange(starts_at, ends_at) with &&)
        where (ended_at is null)
);
create index on workforce.turn (company_id, project_id, starts_at);
create index on workforce.turn (staff_id, starts_at);
create index on workforce.turn (shift_id);
create index on workforce.turn (instead_of);
call ground.protect('workforce.turn');
