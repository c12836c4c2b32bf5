-- What an import brought into its register, so that it can be taken back as long as nothing depends on it.
create table sheets.import_made (
    company_id   uuid not null,
    import_id    uuid not null references sheets.import on delete cascade,
    subject_type text not null check (length(subject_type) between 2 and 31),
    subject_id   uuid not null,
    primary key (import_id, subject_id)
);
call ground.protect('sheets.import_made');

alter table sheets.import
    add column undone_at timestamptz,
    add column undone_by text,
    add column undone    int check (undone >= 0),
    add check (num_nonnulls(undone_at, undone_by, undone) in (0, 3)),
    add check (undone_at is null or taken is not null);
