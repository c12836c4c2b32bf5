-- What somebody may do by law: a certificate with its end. It is entered once and never changed; one entered by mistake is
-- taken back, a renewed one is another.
create table workforce.certificate (
    company_id   uuid        not null,
    id           uuid        primary key,
    staff_id     uuid        not null references workforce.staff on delete cascade,
    kind         text        not null,
    number       text        not null check (length(number) between 1 and 40),
    issuer       text        not null check (length(issuer) between 1 and 120),
    issued_on    date        not null,
    expires_on   date        check (expires_on >= issued_on),
    scan         uuid,
    entered_at   timestamptz not null,
    entered_by   text        not null,
    verified_at  timestamptz,
    verified_by  text,
    withdrawn_at timestamptz,
    withdrawn_by text,
    warned       int         check (warned in (60, 30, 7, 0)),
    check ((verified_at is null) = (verified_by is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (warned is null or expires_on is not null)
);
create index on workforce.certificate (staff_id);
create index on workforce.certificate (company_id, expires_on, id) where withdrawn_at is null;
create unique index one_certificate on workforce.certificate (staff_id, kind, number) where withdrawn_at is null;
call ground.protect('workforce.certificate');

-- How well somebody masters a trade, and who said so; a trade without a line here is mastered as a skilled worker does.
create table workforce.skill_level (
    company_id uuid        not null,
    staff_id   uuid        not null references workforce.staff on delete cascade,
    skill      text        not null,
    level      text        not null check (level in ('APPRENTICE', 'SKILLED', 'EXPERT', 'MASTER')),
    at         timestamptz not null,
    by         text        not null,
    primary key (staff_id, skill)
);
call ground.protect('workforce.skill_level');
