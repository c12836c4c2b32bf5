-- Stretches of time in which a trade has nobody, as they were told: each is told once, for as long as it lasts.
create table workforce.told_gap (
    company_id uuid        not null,
    id         uuid        primary key,
    project_id uuid        not null,
    skill      text        not null,
    from_at    timestamptz not null,
    to_at      timestamptz not null check (to_at > from_at),
    told_at    timestamptz not null
);
create index on workforce.told_gap (company_id, project_id, to_at);
call ground.protect('workforce.told_gap');
