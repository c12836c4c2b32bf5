-- Wishes to hand an order on, and consents to keep it beyond the end of one's turn (转派, 交班). The order stays whose it is
-- until somebody else stands for it.
create table workorders.transfer (
    company_id     uuid        not null,
    id             uuid        primary key,
    work_order_id  uuid        not null references workorders.work_order,
    occasion       text        not null check (occasion in ('ASKED', 'TURN_END')),
    staff_id       uuid        not null,
    account_id     uuid        not null,
    name           text        not null,
    reason         text        check (length(reason) <= 500),
    said_at        timestamptz not null,
    ended_at       timestamptz,
    outcome        text        check (outcome in ('HANDED_ON', 'KEPT', 'REFUSED', 'WITHDRAWN', 'OVERTAKEN')),
    ended_by       text,
    to_name        text,
    answer         text        check (length(answer) <= 500),
    check (num_nonnulls(ended_at, outcome, ended_by) in (0, 3)),
    check (outcome is distinct from 'HANDED_ON' or to_name is not null)
);
create unique index one_open_transfer on workorders.transfer (company_id, work_order_id) where ended_at is null;
create index on workorders.transfer (company_id, work_order_id, id);
call ground.protect('workorders.transfer', 'select, insert, update');

-- Who stood for an order last, so that whoever waits for it is told of a person only when that person changes.
alter table workorders.work_order add column last_assignee uuid;
