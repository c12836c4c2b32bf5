-- How many with which trade a shift needs on which weekdays (bit 0 is Monday): fewer than least is a hole, fewer than wanted costs.
create table workforce.cover_demand (
    company_id uuid not null,
    id         uuid primary key,
    project_id uuid not null,
    shift_id   uuid not null references workforce.shift,
    skill      text not null,
    weekdays   int  not null check (weekdays between 1 and 127),
    least      int  not null check (least between 0 and 50),
    wanted     int  not null check (wanted between greatest(least, 1) and 50),
    unique (company_id, project_id, shift_id, skill, weekdays)
);
create index on workforce.cover_demand (shift_id);
call ground.protect('workforce.cover_demand');

-- What somebody would like of a day: to stand a shift or not to; no shift is the whole day.
create table workforce.roster_wish (
    company_id uuid        not null,
    id         uuid        primary key,
    project_id uuid        not null,
    staff_id   uuid        not null references workforce.staff on delete cascade,
    on_day     date        not null,
    shift_id   uuid        references workforce.shift,
    wanted     boolean     not null,
    words      text        check (length(words) between 1 and 200),
    entered_at timestamptz not null,
    entered_by text        not null,
    unique nulls not distinct (company_id, project_id, staff_id, on_day, shift_id)
);
create index on workforce.roster_wish (staff_id, on_day);
create index on workforce.roster_wish (shift_id);
call ground.protect('workforce.roster_wish');

-- A month planned by search: what was asked, how far it is, what was found, and who took it over. claim is the search that may
-- write the result; one that was killed or halted is begun again under another.
create table workforce.roster_plan (
    company_id  uuid        not null,
    id          uuid        primary key,
    project_id  uuid        not null,
    first_day   date        not null,
    last_day    date        not null check (last_day >= first_day),
    staff       uuid[]      not null,
    end_weekly  boolean     not null,
    seconds     int         not null check (seconds between 1 and 600),
    seed        bigint      not null,
    state       text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'TAKEN', 'DISMISSED')),
    claim       uuid,
    share       int         not null default 0 check (share between 0 and 100),
    faults      int,
    points      int,
    enough      boolean     not null default false,
    draft       text,
    asked_at    timestamptz not null,
    asked_by    text        not null,
    settled_at  timestamptz,
    settled_by  text,
    written     int,
    check ((settled_at is null) = (settled_by is null))
);
create index on workforce.roster_plan (company_id, project_id, id);
create index on workforce.roster_plan (company_id, id) where state in ('WAITING', 'RUNNING');
call ground.protect('workforce.roster_plan');
