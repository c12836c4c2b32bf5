-- Clocks number :from to :to of a company that run for twenty days more, each with its history and somebody who answers for it.
insert into deadlines.clock (company_id, id, subject_type, subject_id, target, project_id, account_id, warn_percent, term,
    starts_at, due_at, warn_at, next_at, paused_seconds, last_entry_at, priority, name)
select o.company_id, md5('clock ' || n)::uuid, 'request', md5('subject ' || n)::uuid, 'RESTORE', o.project_id,
    a.accounts[1 + n % array_length(a.accounts, 1)], 75, 'ELAPSED PT720H', s.at, s.at + interval '720 hours',
    s.at + interval '540 hours', s.at + interval '540 hours', 0, s.at, 'P3', 'BENCH-' || n
from generate_series(cast(:from as int), cast(:to as int)) n
cross join lateral (select now() - interval '10 days' + n * interval '1 second' as at) s
cross join (select company_id, project_id from workorders.work_order order by opened_at desc limit 1) o
cross join (select array_agg(account_id order by account_id) as accounts from identity.role_grant where role = 'TECHNICIAN') a;
insert into deadlines.clock_entry (company_id, id, clock_id, kind, at, term)
select company_id, md5('entry ' || name)::uuid, id, 'STARTED', starts_at, term
from deadlines.clock where name in (select 'BENCH-' || n from generate_series(cast(:from as int), cast(:to as int)) n);
