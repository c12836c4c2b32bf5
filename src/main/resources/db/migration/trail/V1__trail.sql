create schema trail;

-- What happened. Facts are text, not jsonb: the seal is taken over exactly these characters.
create table trail.entry (
    company_id   uuid        not null,
    id           uuid        not null,
    occurred_at  timestamptz not null,
    entered_at   timestamptz not null,
    account_id   uuid,
    actor        text        not null check (length(actor) between 1 and 200),
    subject_type text        not null,
    subject_id   uuid        not null,
    verb         text        not null check (verb ~ '^[a-z][a-z0-9-]{0,60}$'),
    facts        text        not null,
    primary key (company_id, id)
);
create index on trail.entry (company_id, subject_type, subject_id, occurred_at, id);
call ground.protect('trail.entry', 'select, insert');

-- Entries the sealer has not seen yet, so that it never searches the whole record for them.
create table trail.unsealed (
    company_id uuid not null,
    entry_id   uuid not null,
    primary key (company_id, entry_id)
);
call ground.protect('trail.unsealed', 'select, insert, delete');
call ground.open_to_system('trail.unsealed', 'select (company_id)');

-- One chain per company: each hash covers its entry and the hash before it.
create table trail.seal (
    company_id uuid        not null,
    seq        bigint      not null check (seq > 0),
    entry_id   uuid        not null,
    prev_hash  bytea       not null check (length(prev_hash) = 32),
    hash       bytea       not null check (length(hash) = 32),
    sealed_at  timestamptz not null,
    primary key (company_id, seq),
    unique (company_id, entry_id)
);
call ground.protect('trail.seal', 'select, insert');

create table trail.comment (
    company_id   uuid        not null,
    id           uuid        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    entered_at   timestamptz not null,
    account_id   uuid,
    actor        text        not null,
    text         text        not null check (length(text) between 1 and 4000),
    internal     boolean     not null,
    primary key (company_id, id)
);
create index on trail.comment (company_id, subject_type, subject_id, id);
call ground.protect('trail.comment', 'select, insert');

create table trail.mention (
    company_id uuid not null,
    comment_id uuid not null,
    account_id uuid not null,
    primary key (company_id, comment_id, account_id),
    foreign key (company_id, comment_id) references trail.comment
);
call ground.protect('trail.mention', 'select, insert');
