create schema workforce;
create extension if not exists btree_gist with schema ground;

create table workforce.staff (
    company_id uuid        not null,
    id         uuid        primary key,
    number     text        check (length(number) between 1 and 30),
    name       text        not null check (length(name) between 1 and 80),
    email      text        check (length(email) between 3 and 254),
    account_id uuid,
    joined_on  date,
    left_at    timestamptz,
    left_by    text,
    leave_reason text      check (length(leave_reason) between 1 and 500),
    created_at timestamptz not null,
    version    int         not null,
    check ((left_at is null) = (left_by is null)),
    unique (company_id, account_id),
    unique (company_id, number)
);
create index on workforce.staff (company_id, name collate "C", id);
call ground.protect('workforce.staff');

create table workforce.staff_skill (
    company_id uuid not null,
    staff_id   uuid not null references workforce.staff on delete cascade,
    skill      text not null,
    primary key (staff_id, skill)
);
create index on workforce.staff_skill (company_id, skill);
call ground.protect('workforce.staff_skill');

-- ways to reach somebody, the first one to try first
create table workforce.contact_way (
    company_id uuid not null,
    staff_id   uuid not null references workforce.staff on delete cascade,
    position   int  not null check (position between 0 and 7),
    kind       text not null check (kind in ('MOBILE', 'LANDLINE', 'RADIO', 'WECHAT', 'EMAIL')),
    value      text not null check (length(value) between 1 and 100),
    primary key (staff_id, position)
);
call ground.protect('workforce.contact_way');

create table workforce.team (
    company_id uuid not null,
    id         uuid primary key,
    project_id uuid not null,
    name       text not null check (length(name) between 1 and 60),
    lead_id    uuid references workforce.staff,
    retired_at timestamptz,
    retired_by text,
    version    int  not null,
    check ((retired_at is null) = (retired_by is null)),
    unique (company_id, project_id, name)
);
call ground.protect('workforce.team');

create table workforce.team_skill (
    company_id uuid not null,
    team_id    uuid not null references workforce.team on delete cascade,
    skill      text not null,
    primary key (team_id, skill)
);
call ground.protect('workforce.team_skill');

-- where somebody works, as what, and in which team
create table workforce.assignment (
    company_id uuid not null,
    staff_id   uuid not null references workforce.staff on delete cascade,
    project_id uuid not null,
    post       text not null,
    team_id    uuid references workforce.team,
    primary key (staff_id, project_id)
);
create index on workforce.assignment (company_id, project_id);
create index on workforce.assignment (team_id);
call ground.protect('workforce.assignment');

create table workforce.staff_token (
    company_id uuid not null,
    token      text not null collate "C",
    staff_id   uuid not null references workforce.staff on delete cascade,
    primary key (company_id, token, staff_id)
);
create index on workforce.staff_token (staff_id);
call ground.protect('workforce.staff_token');

-- Weekly duty in the time of the project. weekdays: bit 0 is Monday. A duty whose end is not after its beginning goes on
-- until that time of the next day; it belongs to the day on which it began.
create table workforce.duty (
    company_id uuid        not null,
    id         uuid        primary key,
    staff_id   uuid        not null references workforce.staff,
    project_id uuid        not null,
    weekdays   int         not null check (weekdays between 1 and 127),
    from_time  time        not null,
    to_time    time        not null,
    valid_from date        not null,
    valid_to   date        check (valid_to >= valid_from),
    entered_at timestamptz not null,
    entered_by text        not null
);
create index on workforce.duty (company_id, project_id, valid_from);
create index on workforce.duty (staff_id);
call ground.protect('workforce.duty');

create table workforce.leave (
    company_id    uuid        not null,
    id            uuid        primary key,
    staff_id      uuid        not null references workforce.staff,
    from_at       timestamptz not null,
    to_at         timestamptz not null check (to_at > from_at),
    kind          text        not null check (kind in ('ANNUAL', 'SICK', 'PERSONAL', 'TRAINING', 'OTHER')),
    substitute_id uuid        references workforce.staff check (substitute_id <> staff_id),
    note          text        check (length(note) between 1 and 500),
    entered_at    timestamptz not null,
    entered_by    text        not null,
    cancelled_at  timestamptz,
    cancelled_by  text,
    check ((cancelled_at is null) = (cancelled_by is null)),
    constraint leave_overlap exclude using gist (staff_id with =, tstzrange(from_at, to_at) with &&)
        where (cancelled_at is null)
);
create index on workforce.leave (company_id, from_at);
create index on workforce.leave (substitute_id);
call ground.protect('workforce.leave');

create view workforce.v_staff as
    select s.company_id, s.id, s.name, s.number, s.account_id, s.left_at is null as active,
           (select left(value, 3) || '****' || right(value, 4) from workforce.contact_way w
            where w.staff_id = s.id and w.kind = 'MOBILE' order by w.position limit 1) as phone_masked
    from workforce.staff s;
call ground.publish('workforce.v_staff');

create view workforce.v_team as
    select company_id, id, project_id, name, lead_id, retired_at is null as active from workforce.team;
call ground.publish('workforce.v_team');
