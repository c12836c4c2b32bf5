-- Published days that are not over: from time to time somebody looks whether they are still as they were published.
create table workorders.watched_day (
    company_id uuid        not null,
    project_id uuid        not null,
    day        date        not null,
    looked_at  timestamptz not null,
    primary key (company_id, project_id, day)
);
call ground.protect('workorders.watched_day');
call ground.open_to_system('workorders.watched_day', 'select (company_id, project_id, day)');
