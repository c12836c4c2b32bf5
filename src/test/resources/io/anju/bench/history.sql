-- Years of work: what the demo world has finished, copied with ids, numbers and times of their own, :first to :last times over,
-- each copy so much older that all of them lie within about three years. A fifth belongs to two other companies.
set session_replication_role = replica;

create schema if not exists bench;

create table if not exists bench.copy (
    n       int  not null,
    company uuid not null,
    older   interval not null,
    request uuid not null,
    made_request uuid not null,
    work_order uuid,
    made_work_order uuid
);

create or replace function bench.moved(id uuid, older interval, n int) returns uuid language sql immutable as $$
    select (lpad(to_hex(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint
                - (extract(epoch from older) * 1000)::bigint), 12, '0')
            || '7' || substr(md5(id::text || n), 1, 3) || '8' || substr(md5(id::text || n), 4, 15))::uuid $$;

create or replace function bench.day(number text, older interval) returns text language sql stable as $$
    select to_char(to_date(split_part(number, '-', 2), 'YYYYMMDD') - older, 'YYYYMMDD') $$;

create or replace function bench.number(number text, older interval, n int) returns text language sql stable as $$
    select split_part(number, '-', 1) || '-' || bench.day(number, older) || '-' || split_part(number, '-', 3) || '-' || n $$;

truncate bench.copy;
insert into bench.copy
select n, case n % 10 when 8 then md5('second company')::uuid when 9 then md5('third company')::uuid else r.company_id end,
    older, r.id, bench.moved(r.id, older, n), r.work_order_id, bench.moved(r.work_order_id, older, n)
from generate_series(:first, :last) n
cross join lateral (select n * (interval '1095 days' / :all) as older) o
cross join requests.request r
where r.state = 'CLOSED' and r.work_order_id is not null and r.number !~ '-.*-.*-';
create index if not exists copy_request on bench.copy (request);
create index if not exists copy_order on bench.copy (work_order);
analyze bench.copy;

create or replace procedure bench.copy(tab regclass, of text, owner text) language plpgsql as $$
declare
    made text := (select string_agg(case
            when a.attname = 'company_id' then 'c.company'
            when a.attname = owner then 'c.made_' || of
            when a.attname in ('origin_id', 'request_id') then 'c.made_request'
            when a.attname = 'work_order_id' then 'c.made_work_order'
            when a.attname in ('id', 'decision_id', 'clock_id', 'follow_up_id') then format('bench.moved(t.%I, c.older, c.n)', a.attname)
            when a.attname in ('number', 'origin_number') then format('bench.number(t.%I, c.older, c.n)', a.attname)
            when a.atttypid = 'timestamptz'::regtype then format('t.%I - c.older', a.attname)
            else format('t.%I', a.attname) end, ', ' order by a.attnum)
        from pg_attribute a where a.attrelid = tab and a.attnum > 0 and not a.attisdropped and a.attgenerated = '');
begin
    execute format('insert into %s select %s from bench.copy c join %s t on t.%I = c.%s', tab, made, tab, owner, of);
end $$;

call bench.copy('requests.request', 'request', 'id');
call bench.copy('requests.step', 'request', 'request_id');
call bench.copy('requests.rating', 'request', 'request_id');
call bench.copy('requests.follow_up', 'request', 'request_id');
call bench.copy('deadlines.clock', 'request', 'subject_id');
call bench.copy('workorders.work_order', 'work_order', 'id');
call bench.copy('workorders.step', 'work_order', 'work_order_id');
call bench.copy('workorders.offer', 'work_order', 'work_order_id');
call bench.copy('workorders.verdict', 'work_order', 'work_order_id');

insert into deadlines.clock_entry
select c.company, bench.moved(e.id, c.older, c.n), bench.moved(e.clock_id, c.older, c.n), e.kind, e.at - c.older, e.term,
    e.reason, e.whose, e.note, e.author
from bench.copy c join deadlines.clock k on k.subject_id = c.request join deadlines.clock_entry e on e.clock_id = k.id;

insert into requests.word
select distinct c.company, w.token, c.made_request from bench.copy c join requests.word w on w.request_id = c.request
where w.token !~ '^\d{4,8}$'
union all
select c.company, bench.day(r.number, c.older), c.made_request
from bench.copy c join requests.request r on r.id = c.request
union all
select c.company, split_part(r.number, '-', 3), c.made_request from bench.copy c join requests.request r on r.id = c.request;

insert into workorders.word
select distinct c.company, w.token, c.made_work_order from bench.copy c join workorders.word w on w.work_order_id = c.work_order
where w.token !~ '^\d{4,8}$'
union all
select c.company, bench.day(o.number, c.older), c.made_work_order
from bench.copy c join workorders.work_order o on o.id = c.work_order
union all
select c.company, split_part(o.number, '-', 3), c.made_work_order
from bench.copy c join workorders.work_order o on o.id = c.work_order;
