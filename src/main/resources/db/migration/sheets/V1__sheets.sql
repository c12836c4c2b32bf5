create schema sheets;

-- A file on its way into a register. Taken or dropped, it stays as the record of what was brought in, without its lines.
create table sheets.import (
    company_id uuid        not null,
    id         uuid        primary key,
    kind       text        not null check (length(kind) between 1 and 30),
    project_id uuid        not null,
    file_name  text        not null check (length(file_name) between 1 and 200),
    columns    text[]      not null,
    lines      int         not null check (lines > 0),
    account_id uuid,
    opened_by  text        not null,
    opened_at  timestamptz not null,
    taken      int         check (taken >= 0),
    closed_at  timestamptz,
    closed_by  text,
    check ((closed_at is null) = (closed_by is null)),
    check (taken is null or closed_at is not null)
);
create index on sheets.import (company_id, opened_at);
call ground.protect('sheets.import');

-- cells and errors stand in the order of the import's columns; an empty text is an empty cell, or no error
create table sheets.import_line (
    company_id uuid    not null,
    import_id  uuid    not null references sheets.import on delete cascade,
    line       int     not null check (line > 1),
    cells      text[]  not null,
    errors     text[]  not null check (cardinality(errors) = cardinality(cells)),
    sound      boolean not null,
    primary key (import_id, line)
);
create index on sheets.import_line (import_id, sound, line);
call ground.protect('sheets.import_line');
