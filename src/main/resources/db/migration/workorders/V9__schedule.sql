-- Where an order stands in somebody's day, as a plan or a human put it there; one place an order. It counts while that person
-- stands for the order.
create table workorders.visit (
    company_id    uuid        not null,
    work_order_id uuid        primary key references workorders.work_order,
    project_id    uuid        not null,
    day           date        not null,
    staff_id      uuid        not null,
    account_id    uuid        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at),
    way           int         not null check (way >= 0),
    planned       boolean     not null,
    why           json,
    set_at        timestamptz not null,
    set_by        text        not null
);
create index on workorders.visit (company_id, project_id, day);
create index on workorders.visit (company_id, account_id, day);
call ground.protect('workorders.visit');

-- What a human chose for an order, its person or its time or both: no plan moves it.
create table workorders.pin (
    company_id    uuid        not null,
    work_order_id uuid        primary key references workorders.work_order,
    staff_id      uuid,
    starts_at     timestamptz,
    pinned_at     timestamptz not null,
    pinned_by     text        not null,
    check (staff_id is not null or starts_at is not null)
);
create index on workorders.pin (company_id, starts_at);
call ground.protect('workorders.pin');

-- A plan of one project's day: asked for, worked out step by step so that a dead process loses little, then published or not.
create table workorders.day_plan (
    company_id  uuid        not null,
    id          uuid        primary key,
    project_id  uuid        not null,
    day         date        not null,
    state       text        not null check (state in ('WAITING', 'RUNNING', 'DRAFT', 'PUBLISHED', 'DISMISSED', 'FAILED')),
    cause       text        not null check (cause in ('ASKED', 'CHANGED')),
    asked_at    timestamptz not null,
    asked_by    text        not null,
    share       int         not null default 0 check (share between 0 and 100),
    stage       json,
    planned     int         not null default 0 check (planned >= 0),
    unplaced    int         not null default 0 check (unplaced >= 0),
    travel      int         not null default 0 check (travel >= 0),
    waiting     int         not null default 0 check (waiting >= 0),
    ready_at    timestamptz,
    decided_at  timestamptz,
    decided_by  text,
    check ((state in ('PUBLISHED', 'DISMISSED')) = (decided_at is not null))
);
create unique index one_open_plan on workorders.day_plan (company_id, project_id, day)
    where state in ('WAITING', 'RUNNING', 'DRAFT');
create index on workorders.day_plan (company_id, project_id, day, asked_at);
create index on workorders.day_plan (company_id) where state in ('WAITING', 'RUNNING');
call ground.protect('workorders.day_plan', 'select, insert, update');
call ground.open_to_system('workorders.day_plan', 'select (company_id, id, state)');

create table workorders.planned_visit (
    company_id    uuid        not null,
    plan_id       uuid        not null references workorders.day_plan,
    work_order_id uuid        not null references workorders.work_order,
    staff_id      uuid        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at),
    way           int         not null check (way >= 0),
    pressed       boolean     not null,
    why           json,
    primary key (plan_id, work_order_id)
);
create index on workorders.planned_visit (work_order_id);
call ground.protect('workorders.planned_visit');

create table workorders.left_out (
    company_id    uuid not null,
    plan_id       uuid not null references workorders.day_plan,
    work_order_id uuid not null references workorders.work_order,
    reason        text not null check (reason in ('NOBODY_ON_DUTY', 'PERSON_AWAY', 'SKILL', 'LEVEL', 'CERTIFICATE',
                      'EQUIPMENT', 'WINDOW', 'HELD', 'FULL')),
    primary key (plan_id, work_order_id)
);
create index on workorders.left_out (work_order_id);
call ground.protect('workorders.left_out');
