-- Promises are published for the whole company or for one project, each with numbers of its own (ADR 0017). What was
-- published before is carried over: it held for the company from the moment it was published.
alter table deadlines.promise_version
    add column project_id uuid,
    add column number int check (number > 0),
    add column effective_from timestamptz,
    add column running text not null default 'KEPT' check (running in ('KEPT', 'SOONER', 'ALL')),
    add column reason text check (length(reason) between 1 and 500);
alter table deadlines.promise_version no force row level security;
update deadlines.promise_version set number = version, effective_from = at;
alter table deadlines.promise_version force row level security;
alter table deadlines.promise_version
    alter column number set not null,
    alter column effective_from set not null;
create unique index on deadlines.promise_version (company_id, project_id, number) nulls not distinct;

-- A line may be for one kind or category of request; without a priority it is for what is never given one.
alter table deadlines.promise drop constraint promise_pkey;
alter table deadlines.promise drop constraint promise_target_check;
alter table deadlines.promise
    alter column priority drop not null,
    add column line int check (line > 0),
    add column kind text check (kind ~ '^[A-Z][A-Z_]{1,39}$'),
    add column category text check (category ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    add column shares json not null default '[]',
    add check (target in ('ACCEPT', 'DISPATCH', 'ARRIVE', 'TEMPORARY_FIX', 'RESTORE', 'HANDLE', 'REPLY', 'FOLLOW_UP',
        'APPOINT'));
alter table deadlines.promise no force row level security;
update deadlines.promise p set line = n.line
from (select company_id, version, priority, target,
          row_number() over (partition by company_id, version order by priority, target) as line
      from deadlines.promise) n
where (p.company_id, p.version, p.priority, p.target) = (n.company_id, n.version, n.priority, n.target);
-- Until now the 24 hours of complaints and enquiries stood beside every version (R-051).
alter table deadlines.promise_version no force row level security;
insert into deadlines.promise (company_id, version, line, target, term, warn_percent)
select v.company_id, v.version, coalesce(max(p.line), 0) + 1, 'HANDLE', 'ELAPSED PT24H', 75
from deadlines.promise_version v
left join deadlines.promise p on p.company_id = v.company_id and p.version = v.version
group by v.company_id, v.version;
alter table deadlines.promise_version force row level security;
alter table deadlines.promise force row level security;
alter table deadlines.promise alter column line set not null;
alter table deadlines.promise add primary key (company_id, version, line);
create unique index on deadlines.promise (company_id, version, kind, category, priority, target) nulls not distinct;

alter table deadlines.clock drop constraint clock_target_check;
alter table deadlines.clock add check (target in ('ACCEPT', 'DISPATCH', 'ARRIVE', 'TEMPORARY_FIX', 'RESTORE', 'HANDLE',
    'REPLY', 'FOLLOW_UP', 'APPOINT'));

-- Which line of which version gave the promise.
alter table deadlines.clock_entry
    add column terms_version int,
    add column terms_line int,
    add check (terms_version is null or term is not null),
    add check ((terms_version is null) = (terms_line is null));
