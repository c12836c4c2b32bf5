-- A project with many people and much open work, beside what the demo world has: :people members of staff with login, trade,
-- certificate and duty round the clock, and :jobs orders that are theirs.
set session_replication_role = replica;

create schema if not exists bench;
create table bench.worker as
select n, md5('account ' || n)::uuid as account, md5('staff ' || n)::uuid as staff, o.company_id as company,
    o.project_id as project
from generate_series(1, :people) n
cross join (select company_id, project_id from workorders.work_order where state = 'OPEN' or state = 'OFFERED'
            order by opened_at desc limit 1) o;

insert into identity.account (company_id, id, login, name, created_at)
select company, account, 'bench' || n, '员工' || n, now() from bench.worker;
insert into identity.role_grant (company_id, account_id, role, project_id, granted_at, granted_by)
select company, account, 'TECHNICIAN', project, now(), 'bench' from bench.worker;
insert into workforce.staff (company_id, id, name, account_id, created_at, version)
select company, staff, '员工' || n, account, now(), 0 from bench.worker;
insert into workforce.staff_skill (company_id, staff_id, skill)
select company, staff, skill from bench.worker
cross join (values ('PLUMBING_ELECTRIC'), ('HVAC'), ('LIFT'), ('GENERAL')) as trade (skill);
insert into workforce.certificate (company_id, id, staff_id, kind, number, issuer, issued_on, expires_on, entered_at, entered_by)
select company, md5('certificate ' || n)::uuid, staff, 'LIFT', 'T' || n, 'bench', '2024-01-01',
    date '2026-01-01' + n * 3, now(), 'bench' from bench.worker;
insert into workforce.assignment (company_id, staff_id, project_id, post)
select company, staff, project, 'TECHNICIAN' from bench.worker;
insert into workforce.contact_way (company_id, staff_id, position, kind, value)
select company, staff, 0, 'MOBILE', '1390000' || lpad(n::text, 4, '0') from bench.worker;
insert into workforce.duty (company_id, id, staff_id, project_id, weekdays, from_time, to_time, valid_from, entered_at, entered_by)
select company, md5('duty ' || n)::uuid, staff, project, 127, '00:00', '00:00', '2020-01-01', now(), 'bench' from bench.worker;
insert into workorders.day_share (company_id, account_id, day, jobs)
select company, account, current_date - d, 1 + (n * d) % 5 from bench.worker cross join generate_series(0, 9) d;

insert into workorders.work_order
select made.* from generate_series(1, :jobs) j
cross join (select * from workorders.work_order where place_id is not null order by opened_at desc limit 1) w
join bench.worker b on b.n = 1 + (j * 7) % :people
cross join lateral jsonb_populate_record(null::workorders.work_order, to_jsonb(w) || jsonb_build_object('id', md5('job ' || j)::uuid, 'number', 'BENCH-' || j,
    'origin_id', md5('origin ' || j)::uuid, 'state', case j % 3 when 0 then 'ON_SITE' else 'ACCEPTED' end, 'before_pause', null,
    'priority', 'P' || 3 + j % 2, 'assignee', b.account, 'assignee_staff', b.staff, 'assignee_name', '员工' || b.n,
    'pooled', false, 'dispatch_at', null, 'closed_at', null, 'cancelled_at', null, 'project_id', b.project)) made;
vacuum analyze;
