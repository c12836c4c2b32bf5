-- A past period of a project lived again under other weights (ADR 0030): asked for, worked out day by day so that a dead process
-- loses little.
create table workorders.rehearsal (
    company_id  uuid        not null,
    id          uuid        primary key,
    project_id  uuid        not null,
    from_day    date        not null,
    to_day      date        not null check (to_day >= from_day),
    weights     json        not null,
    state       text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    asked_at    timestamptz not null,
    asked_by    text        not null,
    share       int         not null default 0 check (share between 0 and 100),
    stage       json,
    left_out    int         not null default 0 check (left_out >= 0),
    ended_at    timestamptz,
    check ((state in ('WAITING', 'RUNNING')) = (ended_at is null))
);
create unique index one_rehearsal_at_a_time on workorders.rehearsal (company_id, project_id)
    where state in ('WAITING', 'RUNNING');
create index on workorders.rehearsal (company_id, project_id, asked_at);
call ground.protect('workorders.rehearsal');
call ground.open_to_system('workorders.rehearsal', 'select (company_id, id, state)');

-- An order in both worlds: who did it and when somebody would have been there by the reckoning of the rehearsal.
create table workorders.rehearsed_order (
    company_id    uuid        not null,
    rehearsal_id  uuid        not null references workorders.rehearsal,
    work_order_id uuid        not null references workorders.work_order,
    at            timestamptz not null,
    arrive_by     timestamptz,
    was_staff     uuid        not null,
    was_there     timestamptz not null,
    was_way       int         not null check (was_way >= 0),
    would_staff   uuid        not null,
    would_there   timestamptz not null,
    would_way     int         not null check (would_way >= 0),
    differs       boolean     not null generated always as (was_staff <> would_staff) stored,
    primary key (rehearsal_id, work_order_id)
);
create index on workorders.rehearsed_order (company_id, rehearsal_id, differs, at desc, work_order_id desc);
create index on workorders.rehearsed_order (work_order_id);
call ground.protect('workorders.rehearsed_order', 'select, insert');
