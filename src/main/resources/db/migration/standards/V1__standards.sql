create schema standards;

create table standards.checklist (
    company_id uuid        not null,
    id         uuid        not null,
    name       text        not null check (length(name) between 1 and 80),
    version    int         not null default 0,
    created_at timestamptz not null,
    created_by text        not null,
    primary key (company_id, id),
    unique (company_id, name)
);
call ground.protect('standards.checklist', 'select, insert, update');

create table standards.checklist_category (
    company_id   uuid not null,
    category     text not null,
    checklist_id uuid not null,
    primary key (company_id, category),
    foreign key (company_id, checklist_id) references standards.checklist (company_id, id)
);
create index on standards.checklist_category (company_id, checklist_id);
call ground.protect('standards.checklist_category');

create table standards.checklist_version (
    company_id   uuid        not null,
    id           uuid        not null,
    checklist_id uuid        not null,
    number       int         not null check (number > 0),
    drafted_at   timestamptz not null,
    drafted_by   text        not null,
    published_at timestamptz,
    published_by text,
    primary key (company_id, id),
    unique (company_id, checklist_id, number),
    foreign key (company_id, checklist_id) references standards.checklist (company_id, id),
    check ((published_at is null) = (published_by is null))
);
create unique index one_draft on standards.checklist_version (company_id, checklist_id) where published_at is null;
call ground.protect('standards.checklist_version', 'select, insert, update');

create table standards.check_item (
    company_id uuid    not null,
    version_id uuid    not null,
    no         int     not null check (no between 1 and 100),
    text       text    not null check (length(text) between 1 and 200),
    kind       text    not null check (kind in ('TICK', 'VALUE', 'PHOTO')),
    required   boolean not null,
    unit       text,
    min        numeric,
    max        numeric,
    primary key (company_id, version_id, no),
    foreign key (company_id, version_id) references standards.checklist_version (company_id, id),
    check (kind = 'VALUE' or (unit is null and min is null and max is null)),
    check (min <= max)
);
call ground.protect('standards.check_item', 'select, insert, delete');

-- What was published stays as it was asked.
create function standards.refuse_change() returns trigger language plpgsql as $$
declare
    touched record := case when tg_op = 'DELETE' then old else new end;
    frozen  boolean;
begin
    if tg_table_name = 'checklist_version' then
        frozen := old.published_at is not null;
    else
        select published_at is not null into frozen from standards.checklist_version
        where company_id = touched.company_id and id = touched.version_id;
    end if;
    if frozen then
        raise exception 'a published checklist version never changes';
    end if;
    return touched;
end $$;
create trigger published_version before update on standards.checklist_version
    for each row execute function standards.refuse_change();
create trigger published_item before insert or delete on standards.check_item
    for each row execute function standards.refuse_change();

create table standards.sheet (
    company_id   uuid        not null,
    id           uuid        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    version_id   uuid        not null,
    started_at   timestamptz not null,
    primary key (company_id, id),
    unique (company_id, subject_type, subject_id),
    unique (company_id, id, version_id),
    foreign key (company_id, version_id) references standards.checklist_version (company_id, id)
);
call ground.protect('standards.sheet', 'select, insert');

-- Only ever added to: the newest answer of an item counts, the ones before it are what was corrected.
create table standards.answer (
    company_id  uuid        not null,
    id          uuid        not null,
    sheet_id    uuid        not null,
    version_id  uuid        not null,
    item_no     int         not null,
    ok          boolean,
    value       numeric(20, 6),
    photo_id    uuid,
    note        text check (length(note) <= 1000),
    answered_at timestamptz not null,
    entered_at  timestamptz not null,
    answered_by text        not null,
    account_id  uuid,
    primary key (company_id, id),
    foreign key (company_id, sheet_id, version_id) references standards.sheet (company_id, id, version_id),
    foreign key (company_id, version_id, item_no) references standards.check_item (company_id, version_id, no),
    check (num_nonnulls(ok, value, photo_id) = 1)
);
create index on standards.answer (company_id, sheet_id, item_no, id);
call ground.protect('standards.answer', 'select, insert');
