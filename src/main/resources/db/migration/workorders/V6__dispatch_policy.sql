-- How a project wants its work to be given out: what each wish counts, in percent of its minutes, and the company's limits.
create table workorders.dispatch_policy (
    company_id         uuid        not null,
    project_id         uuid        not null,
    travel             int         not null check (travel between 0 and 1000),
    load               int         not null check (load between 0 and 1000),
    lateness           int         not null check (lateness between 0 and 1000),
    strangeness        int         not null check (strangeness between 0 and 1000),
    share              int         not null check (share between 0 and 1000),
    team               int         not null check (team between 0 and 1000),
    most_open_jobs     int         check (most_open_jobs between 1 and 50),
    not_alone_at_night boolean     not null,
    version            int         not null,
    changed_at         timestamptz not null,
    changed_by         text        not null,
    primary key (company_id, project_id)
);
call ground.protect('workorders.dispatch_policy', 'select, insert, update');

-- What work of a category asks of whoever does it, and how it is given out.
create table workorders.work_rule (
    company_id  uuid        not null,
    category    text        not null check (length(category) between 1 and 40),
    level       text        not null check (level in ('APPRENTICE', 'SKILLED', 'EXPERT', 'MASTER')),
    certificate text        check (length(certificate) between 1 and 40),
    mode        text        not null check (mode in ('USUAL', 'AUTOMATIC', 'POOL', 'MANUAL')),
    version     int         not null,
    changed_at  timestamptz not null,
    changed_by  text        not null,
    primary key (company_id, category)
);
call ground.protect('workorders.work_rule', 'select, insert, update');

-- How many jobs somebody took on per day: what a fair share is measured by, without counting orders at every decision.
create table workorders.day_share (
    company_id uuid not null,
    account_id uuid not null,
    day        date not null,
    jobs       int  not null check (jobs > 0),
    primary key (company_id, day, account_id)
);
call ground.protect('workorders.day_share', 'select, insert, update, delete');

-- By which weights people were compared; unknown for what was decided before they could be chosen.
alter table workorders.decision add column weights json;
