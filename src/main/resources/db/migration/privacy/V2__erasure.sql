-- One person's erasure, section by section, so that one that was broken off goes on where it stopped. Whom it is about is
-- kept only while it runs: a module that was erased already cannot say it any more.
create table privacy.erasure (
    company_id uuid        not null,
    request_id uuid        primary key references privacy.rights_request,
    reason     text        not null check (length(reason) between 1 and 500),
    started_at timestamptz not null,
    account_id uuid,
    author     text        not null,
    subject    text,
    ended_at   timestamptz check (ended_at >= started_at),
    check ((subject is null) = (ended_at is not null))
);
call ground.protect('privacy.erasure', 'select, insert, update');

-- What went and what stays in one section: codes and numbers, nothing of what was erased.
create table privacy.erasure_section (
    company_id uuid        not null,
    request_id uuid        not null references privacy.erasure,
    section    text        not null check (length(section) between 1 and 40),
    at         timestamptz not null,
    gone       json        not null,
    stays      json        not null,
    primary key (request_id, section)
);
call ground.protect('privacy.erasure_section', 'select, insert');
