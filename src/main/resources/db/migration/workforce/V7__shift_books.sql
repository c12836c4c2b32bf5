-- A hand-over book (交接班) of a desk or a post of a project; with cases means that what is open at the desk is handed over in it.
create table workforce.shift_book (
    company_id uuid        not null,
    id         uuid        primary key,
    project_id uuid        not null,
    name       text        not null check (length(name) between 1 and 40),
    with_cases boolean     not null,
    opened_at  timestamptz not null,
    opened_by  text        not null,
    retired_at timestamptz,
    retired_by text,
    check ((retired_at is null) = (retired_by is null))
);
create unique index shift_book_name on workforce.shift_book (company_id, project_id, name) where retired_at is null;
call ground.protect('workforce.shift_book');

-- What somebody wrote when they left, and who took over. Written once; only the taking over is added.
create table workforce.shift_handover (
    company_id   uuid        not null,
    id           uuid        primary key,
    book_id      uuid        not null references workforce.shift_book,
    staff_id     uuid        references workforce.staff,
    to_id        uuid        references workforce.staff,
    words        text        not null check (length(words) between 1 and 2000),
    keys         text        check (length(keys) between 1 and 500),
    parcels      text        check (length(parcels) between 1 and 500),
    photos       uuid[]      not null,
    written_at   timestamptz not null,
    written_by   text        not null,
    account_id   uuid        not null,
    confirmed_at timestamptz,
    confirmed_by text,
    remark       text        check (length(remark) between 1 and 500),
    check ((confirmed_at is null) = (confirmed_by is null)),
    check (cardinality(photos) <= 9)
);
create index on workforce.shift_handover (book_id, id);
create index on workforce.shift_handover (company_id, book_id) where confirmed_at is null;
create index on workforce.shift_handover (staff_id);
create index on workforce.shift_handover (to_id);
call ground.protect('workforce.shift_handover');

-- What was open then.
create table workforce.shift_handover_case (
    company_id   uuid not null,
    handover_id  uuid not null references workforce.shift_handover,
    position     int  not null,
    subject_type text not null,
    subject_id   uuid not null,
    number       text not null,
    state        text not null,
    primary key (handover_id, position)
);
call ground.protect('workforce.shift_handover_case');
