-- Tools and parts as plain values: what an order needs (amount of a tool is 1), and what somebody carries; tools from when it was
-- said, parts on one day. Codes of the company's lists.
create table workorders.needed (
    company_id    uuid not null,
    work_order_id uuid not null references workorders.work_order,
    part          boolean not null,
    code          text not null check (length(code) between 1 and 40),
    amount        int  not null check (amount between 1 and 999),
    primary key (work_order_id, part, code),
    check (part or amount = 1)
);
call ground.protect('workorders.needed');

create table workorders.carried (
    company_id uuid        not null,
    project_id uuid        not null,
    staff_id   uuid        not null,
    day        date,
    code       text        not null check (length(code) between 1 and 40),
    amount     int         not null check (amount between 1 and 999),
    said_at    timestamptz not null,
    said_by    text        not null,
    unique nulls not distinct (company_id, project_id, staff_id, day, code),
    check (day is not null or amount = 1)
);
call ground.protect('workorders.carried');

alter table workorders.left_out
    drop constraint left_out_reason_check,
    add constraint left_out_reason_check check (reason in ('NOBODY_ON_DUTY', 'PERSON_AWAY', 'SKILL', 'LEVEL', 'CERTIFICATE',
        'EQUIPMENT', 'PARTS_USED', 'WINDOW', 'HELD', 'FULL'));
