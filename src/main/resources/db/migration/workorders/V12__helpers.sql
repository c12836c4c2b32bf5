-- Whoever helps with an order that somebody else stands for: asked by the desk, with own answer, arrival and end (协办).
create table workorders.helper (
    company_id      uuid        not null,
    id              uuid        primary key,
    work_order_id   uuid        not null references workorders.work_order,
    staff_id        uuid        not null,
    account_id      uuid        not null,
    name            text        not null,
    asked_at        timestamptz not null,
    asked_by        text        not null,
    obstacles       text        not null,
    note            text        check (length(note) <= 500),
    answer          text        check (answer in ('ACCEPTED', 'DECLINED')),
    answered_at     timestamptz,
    answer_reason   text        check (length(answer_reason) <= 500),
    arrived_at      timestamptz,
    arrival_proof   text        check (arrival_proof in ('SCAN', 'POSITION', 'UNPROVEN')),
    left_at         timestamptz,
    minutes         int         check (minutes between 0 and 10000),
    removed_at      timestamptz,
    removed_by      text,
    removed_reason  text        check (length(removed_reason) <= 500),
    check ((answer is null) = (answered_at is null)),
    check (arrived_at is null or answer = 'ACCEPTED'),
    check ((arrived_at is null) = (arrival_proof is null)),
    check (left_at >= arrived_at),
    check ((left_at is null) = (minutes is null)),
    check (num_nonnulls(removed_at, removed_by, removed_reason) in (0, 3))
);
create unique index one_open_help on workorders.helper (company_id, work_order_id, staff_id)
    where removed_at is null and left_at is null and answer is distinct from 'DECLINED';
create index on workorders.helper (company_id, work_order_id, id);
create index on workorders.helper (company_id, account_id)
    where removed_at is null and left_at is null and answer is distinct from 'DECLINED';
call ground.protect('workorders.helper', 'select, insert, update');
