create schema workorders;

create table workorders.work_order (
    company_id          uuid        not null,
    id                  uuid        primary key,
    version             int         not null,
    number              text        not null,
    origin_type         text        not null,
    origin_id           uuid        not null,
    origin_number       text,
    project_id          uuid        not null,
    place_id            uuid,
    title               text        not null check (length(title) between 1 and 200),
    detail              text        check (length(detail) <= 4000),
    category            text        not null,
    skill               text,
    team_id             uuid,
    chargeable          boolean     not null,
    opened_at           timestamptz not null,
    customer_name       text,
    customer_phone      text,
    customer_person     uuid,
    state               text        not null check (state in ('OPEN', 'OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ON_SITE',
                                        'PAUSED', 'FINISHED', 'CONFIRMED', 'REOPENED', 'CLOSED', 'CANCELLED')),
    before_pause        text,
    priority            text        not null check (priority in ('P1', 'P2', 'P3', 'P4', 'P5')),
    window_from         timestamptz,
    window_to           timestamptz,
    assignee            uuid,
    assignee_staff      uuid,
    assignee_name       text,
    round               int         not null check (round >= 1),
    rework              int         not null check (rework >= 0),
    pooled              boolean     not null,
    dispatch_at         timestamptz,
    last_step_at        timestamptz not null,
    accepted_at         timestamptz,
    set_out_at          timestamptz,
    arrived_at          timestamptz,
    arrival_proof       text        check (arrival_proof in ('SCAN', 'POSITION', 'CUSTOMER', 'UNPROVEN')),
    finished_at         timestamptz,
    result_accepted_at  timestamptz,
    confirmed_at        timestamptz,
    closed_at           timestamptz,
    cancelled_at        timestamptz,
    recorded            boolean     not null,
    fault_cause         text,
    work_done           text,
    paper_location      text        check (length(paper_location) <= 200),
    filed_at            timestamptz,
    unique (company_id, number),
    check ((state = 'PAUSED') = (before_pause is not null)),
    check ((window_from is null) = (window_to is null)),
    check (window_from < window_to),
    check (state not in ('ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED') or assignee is not null),
    check (state <> 'CLOSED' or closed_at is not null),
    check (state <> 'CANCELLED' or cancelled_at is not null)
);
create index on workorders.work_order (company_id, origin_type, origin_id);
create index on workorders.work_order (company_id, project_id, opened_at desc, id desc);
create index on workorders.work_order (company_id, opened_at desc, id desc);
create index on workorders.work_order (company_id, assignee) where state not in ('CLOSED', 'CANCELLED');
create index on workorders.work_order (company_id, place_id, opened_at desc);
create index on workorders.work_order (dispatch_at) where dispatch_at is not null;
call ground.protect('workorders.work_order', 'select, insert, update');
call ground.open_to_system('workorders.work_order', 'select (company_id, id, dispatch_at)');

-- Every move, for good: what the state of an order rests on.
create table workorders.step (
    company_id     uuid        not null,
    id             uuid        primary key,
    work_order_id  uuid        not null references workorders.work_order,
    move           text        not null,
    from_state     text        not null,
    to_state       text        not null,
    at             timestamptz not null,
    entered_at     timestamptz not null,
    said_at        timestamptz,
    author         uuid,
    author_name    text        not null,
    reason         text        check (length(reason) <= 500),
    whose          text,
    note           text        check (length(note) <= 2000),
    proof          text,
    place_id       uuid,
    lat            numeric(9,6) check (lat between -90 and 90),
    lon            numeric(9,6) check (lon between -180 and 180),
    check (at <= entered_at)
);
create index on workorders.step (company_id, work_order_id, id);
create index on workorders.step (company_id, author, id desc) where proof = 'SCAN';
call ground.protect('workorders.step', 'select, insert');

-- Why somebody was asked: all who were compared, with what spoke against or for each.
create table workorders.decision (
    company_id     uuid        not null,
    id             uuid        primary key,
    work_order_id  uuid        not null references workorders.work_order,
    at             timestamptz not null,
    trigger        text        not null check (trigger in ('OPENED', 'DECLINED', 'EXPIRED', 'GIVEN_BACK', 'REFUSED',
                                   'ASSIGNED', 'RESTARTED')),
    outcome        text        not null check (outcome in ('OFFERED', 'OFFERED_LEAD', 'ASSIGNED', 'POOLED', 'DESK')),
    chosen_staff   uuid,
    author_name    text        not null
);
create index on workorders.decision (company_id, work_order_id, id);
call ground.protect('workorders.decision', 'select, insert');

create table workorders.candidate (
    company_id     uuid        not null,
    decision_id    uuid        not null references workorders.decision,
    rank           int         not null,
    staff_id       uuid        not null,
    name           text        not null,
    obstacles      text[]      not null,
    score          int         not null,
    open_jobs      int         not null,
    same_team      boolean     not null,
    floors_away    int,
    duty_until     timestamptz,
    primary key (decision_id, staff_id)
);
call ground.protect('workorders.candidate', 'select, insert');

create table workorders.offer (
    company_id     uuid        not null,
    id             uuid        primary key,
    work_order_id  uuid        not null references workorders.work_order,
    decision_id    uuid        not null references workorders.decision,
    round          int         not null,
    rung           text        not null check (rung in ('SAME_PERSON', 'BEST', 'TEAM_LEAD')),
    staff_id       uuid        not null,
    account_id     uuid        not null,
    name           text        not null,
    phone          text,
    offered_at     timestamptz not null,
    reminder_at    timestamptz not null,
    expires_at     timestamptz not null,
    next_at        timestamptz,
    seen_at        timestamptz,
    reminded_at    timestamptz,
    answer         text        check (answer in ('ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    answered_at    timestamptz,
    reason         text        check (length(reason) <= 500),
    check (offered_at <= reminder_at and reminder_at <= expires_at),
    check ((answer is null) = (answered_at is null)),
    check ((answer is null) = (next_at is not null))
);
create unique index one_open_offer on workorders.offer (company_id, work_order_id) where answer is null;
create index on workorders.offer (company_id, account_id) where answer is null;
create index on workorders.offer (company_id, work_order_id, id);
create index on workorders.offer (next_at) where next_at is not null;
call ground.protect('workorders.offer', 'select, insert, update');
call ground.open_to_system('workorders.offer', 'select (company_id, id, next_at)');

-- What the desk has to do by telephone because the machine could not.
create table workorders.call_task (
    company_id     uuid        not null,
    id             uuid        primary key,
    work_order_id  uuid        not null references workorders.work_order,
    project_id     uuid        not null,
    created_at     timestamptz not null,
    done_at        timestamptz,
    done_by        uuid,
    done_by_name   text,
    note           text        check (length(note) <= 500),
    check ((done_at is null) = (done_by_name is null))
);
create unique index one_open_call on workorders.call_task (company_id, work_order_id) where done_at is null;
create index on workorders.call_task (company_id, created_at, id) where done_at is null;
call ground.protect('workorders.call_task', 'select, insert, update');

-- Work and material. A line is never changed: a correction is a new line that names the one it replaces (R-041).
create table workorders.line (
    company_id     uuid          not null,
    id             uuid          primary key,
    work_order_id  uuid          not null references workorders.work_order,
    kind           text          not null check (kind in ('WORK', 'MATERIAL')),
    text           text          not null check (length(text) between 1 and 120),
    spec           text          check (length(spec) <= 80),
    quantity       numeric(12,3) not null check (quantity >= 0),
    unit           text          not null check (length(unit) between 1 and 10),
    unit_price     bigint        not null check (unit_price >= 0),
    amount         bigint        not null check (amount = round(quantity * unit_price)),
    replaces       uuid          unique references workorders.line,
    reason         text          check (length(reason) <= 200),
    at             timestamptz   not null,
    entered_at     timestamptz   not null,
    author         uuid,
    author_name    text          not null,
    check ((replaces is null) or reason is not null)
);
create index on workorders.line (company_id, work_order_id, id);
call ground.protect('workorders.line', 'select, insert');

-- Pictures of the work with the time they were taken; the picture itself lies in files.
create table workorders.photo (
    company_id     uuid        not null,
    file_id        uuid        primary key,
    work_order_id  uuid        not null references workorders.work_order,
    role           text        not null check (role in ('BEFORE', 'AFTER')),
    at             timestamptz not null,
    entered_at     timestamptz not null,
    author         uuid,
    author_name    text        not null,
    rework         int         not null
);
create index on workorders.photo (company_id, work_order_id, at);
call ground.protect('workorders.photo', 'select, insert');

-- A code on the customer's own phone; only its hash stays.
create table workorders.confirmation_code (
    company_id     uuid        not null,
    id             uuid        primary key,
    work_order_id  uuid        not null references workorders.work_order,
    hash           text        not null,
    expires_at     timestamptz not null
);
create index on workorders.confirmation_code (company_id, work_order_id, expires_at);
call ground.protect('workorders.confirmation_code', 'select, insert');

-- Codes asked for and tried: what the limits count.
create table workorders.code_use (
    company_id     uuid        not null,
    id             uuid        primary key,
    work_order_id  uuid        not null references workorders.work_order,
    kind           text        not null check (kind in ('ASKED', 'TRIED')),
    at             timestamptz not null
);
create index on workorders.code_use (company_id, work_order_id, kind, at);
call ground.protect('workorders.code_use', 'select, insert');

-- The customer's yes or no, and the inspector's: closure rests on these rows.
create table workorders.verdict (
    company_id     uuid        not null,
    id             uuid        primary key,
    work_order_id  uuid        not null references workorders.work_order,
    kind           text        not null check (kind in ('CONFIRMED', 'REFUSED', 'RESULT_ACCEPTED', 'RESULT_REFUSED')),
    how            text,
    name           text        not null,
    comment        text        check (length(comment) <= 2000),
    signature      uuid,
    at             timestamptz not null,
    entered_at     timestamptz not null,
    author         uuid,
    author_name    text        not null
);
create index on workorders.verdict (company_id, work_order_id, id);
call ground.protect('workorders.verdict', 'select, insert');

create table workorders.sheet_print (
    company_id     uuid        not null,
    id             uuid        primary key,
    work_order_id  uuid        not null references workorders.work_order,
    at             timestamptz not null,
    author_name    text        not null
);
create index on workorders.sheet_print (company_id, work_order_id);
call ground.protect('workorders.sheet_print', 'select, insert');

create table workorders.word (
    company_id     uuid             not null,
    token          text collate "C" not null,
    work_order_id  uuid             not null references workorders.work_order,
    primary key (company_id, token, work_order_id)
);
create index on workorders.word (company_id, work_order_id);
call ground.protect('workorders.word', 'select, insert, delete');

-- Orders as other modules may read them: figures, boards, lists.
create view workorders.v_work_order as
select company_id, id, number, origin_type, origin_id, project_id, place_id, title, category, skill, team_id, priority,
       state, chargeable, assignee, assignee_name, opened_at, accepted_at, set_out_at, arrived_at, arrival_proof,
       finished_at, result_accepted_at, confirmed_at, closed_at, cancelled_at, window_from, window_to, rework, recorded
from workorders.work_order;
call ground.publish('workorders.v_work_order');
