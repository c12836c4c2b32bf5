create schema http;

create table http.idempotent_answer (
    company_id   uuid        not null,
    principal    text        not null,
    key          text        not null check (length(key) between 8 and 100),
    fingerprint  text        not null,
    status       int,
    etag         text,
    content_type text,
    body         bytea,
    created_at   timestamptz not null,
    primary key (company_id, principal, key)
);
create index on http.idempotent_answer (created_at);
call ground.protect('http.idempotent_answer');
call ground.open_to_system('http.idempotent_answer', 'select (company_id, principal, key, created_at), delete');
