-- Why people say no, and whether the same person may be asked again for the same order: what is said nowhere is usual.
create table workorders.decline_reason (
    company_id    uuid        not null,
    code          text        not null check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    zh            text        not null check (length(zh) between 1 and 80),
    en            text        not null check (length(en) between 1 and 80),
    again_minutes int         check (again_minutes between 1 and 1440),
    active        boolean     not null,
    version       int         not null,
    changed_at    timestamptz not null,
    changed_by    text        not null,
    primary key (company_id, code)
);
call ground.protect('workorders.decline_reason', 'select, insert, update');

-- With which reason of the register somebody said no, and from when the same person may be asked again; a no without such an
-- instant holds for good, one without a reason of the register for the present search.
alter table workorders.offer
    add column reason_code text check (length(reason_code) between 1 and 40),
    add column again_at    timestamptz,
    add check (again_at is null or (reason_code is not null and again_at > answered_at));

-- How long somebody has to answer, in seconds by priority; what a project does not say is usual.
alter table workorders.dispatch_policy
    add column answer_p1 int check (answer_p1 between 30 and 86400),
    add column answer_p2 int check (answer_p2 >= answer_p1),
    add column answer_p3 int check (answer_p3 >= answer_p2),
    add column answer_p4 int check (answer_p4 >= answer_p3),
    add column answer_p5 int check (answer_p5 >= answer_p4 and answer_p5 <= 86400),
    add check (num_nonnulls(answer_p1, answer_p2, answer_p3, answer_p4, answer_p5) in (0, 5));

-- Somebody who had no hands free is asked again once the time of the reason is over.
alter table workorders.decision drop constraint decision_trigger_check;
alter table workorders.decision add check (trigger in ('OPENED', 'DECLINED', 'EXPIRED', 'GIVEN_BACK', 'REFUSED', 'ASSIGNED',
    'RESTARTED', 'ASKED_AGAIN'));
