-- What a post asks of whoever holds it; the company says it once for all projects.
create table workforce.post_rule (
    company_id   uuid        not null,
    post         text        not null,
    least_years  int         check (least_years between 1 and 40),
    own_employee boolean     not null,
    certificate  text,
    changed_at   timestamptz not null,
    changed_by   text        not null,
    primary key (company_id, post)
);
call ground.protect('workforce.post_rule');

-- How somebody is employed, and since when they have worked in this field.
create table workforce.career (
    company_id  uuid        not null,
    staff_id    uuid        primary key references workforce.staff on delete cascade,
    employment  text        check (employment in ('OWN', 'AGENCY', 'CONTRACTOR')),
    field_since date,
    changed_at  timestamptz not null,
    changed_by  text        not null
);
call ground.protect('workforce.career');

-- The list of a project's staff as it was at a quarter's end, frozen for the client.
create table workforce.staff_list (
    company_id   uuid        not null,
    id           uuid        primary key,
    project_id   uuid        not null,
    quarter      text        not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    lines        text        not null,
    frozen_at    timestamptz not null,
    frozen_by    text        not null,
    submitted_at timestamptz,
    submitted_by text,
    submitted_to text        check (length(submitted_to) between 1 and 100),
    check ((submitted_at is null) = (submitted_by is null)),
    check ((submitted_at is null) = (submitted_to is null)),
    unique (company_id, project_id, quarter)
);
call ground.protect('workforce.staff_list');
