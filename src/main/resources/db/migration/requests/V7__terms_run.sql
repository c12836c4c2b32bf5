-- Terms that clocks under way are to follow, request by request: how far it came survives whatever ends the process.
create table requests.terms_run (
    company_id   uuid        not null,
    version      int         not null,
    project_id   uuid,
    running      text        not null check (running in ('SOONER', 'ALL')),
    published_at timestamptz not null,
    total        int         not null check (total >= 0),
    done         int         not null default 0 check (done >= 0),
    last_id      uuid        not null default '00000000-0000-0000-0000-000000000000',
    ended_at     timestamptz,
    primary key (company_id, version)
);
create index on requests.terms_run (company_id) where ended_at is null;
call ground.protect('requests.terms_run', 'select, insert, update');
call ground.open_to_system('requests.terms_run', 'select (company_id, ended_at)');
