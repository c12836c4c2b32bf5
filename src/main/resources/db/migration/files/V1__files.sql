create schema files;

-- A file has one owner at a time: its uploader until it is attached, then its subject, for ever.
create table files.file (
    company_id   uuid        not null default nullif(current_setting('anju.company', true), '')::uuid,
    id           uuid        primary key,
    name         text        not null check (length(name) between 1 and 120),
    type         text        not null check (type in ('image/jpeg', 'image/png', 'application/pdf')),
    bytes        bigint      not null check (bytes > 0),
    sha256       text        not null check (length(sha256) = 64),
    width        int         check (width > 0),
    height       int         check (height > 0),
    uploader     text        not null,
    uploaded_at  timestamptz not null,
    subject_type text,
    subject_id   uuid,
    role         text        check (length(role) between 1 and 30),
    position     int,
    attached_by  text,
    attached_at  timestamptz,
    check ((type = 'application/pdf') = (width is null)),
    check ((width is null) = (height is null)),
    check (num_nonnulls(subject_type, subject_id, role, position, attached_by, attached_at) in (0, 6))
);
create index on files.file (company_id, subject_type, subject_id, position);
create index on files.file (company_id, uploader, uploaded_at) where attached_at is null;
call ground.protect('files.file');
