create schema identity;

create table identity.company (
    company_id uuid        primary key,
    code       text        not null unique check (code ~ '^[a-z0-9][a-z0-9-]{2,30}$'),
    name       text        not null check (length(name) between 1 and 120),
    short_name text        not null check (length(short_name) between 1 and 40),
    founded_at timestamptz not null,
    version    int         not null default 0
);
call ground.protect('identity.company');
call ground.open_to_system('identity.company', 'select');

-- A login is unique over the whole installation: people sign in without saying whose they are.
create table identity.account (
    company_id    uuid        not null references identity.company,
    id            uuid        not null,
    login         text        not null unique check (login = lower(login) and length(login) between 2 and 60),
    name          text        not null check (length(name) between 1 and 80),
    email         text        check (length(email) between 3 and 200),
    phone         text        check (length(phone) between 3 and 30),
    password_hash text,
    created_at    timestamptz not null,
    disabled_at   timestamptz,
    disabled_by   uuid,
    version       int         not null default 0,
    primary key (company_id, id)
);
create index on identity.account (company_id, name collate "C", id);
call ground.protect('identity.account');
call ground.open_to_system('identity.account',
    'select (company_id, id, login, name, email, password_hash, disabled_at)');

create table identity.account_token (
    company_id uuid not null,
    token      text collate "C" not null,
    account_id uuid not null,
    primary key (company_id, token, account_id),
    foreign key (company_id, account_id) references identity.account on delete cascade
);
create index on identity.account_token (company_id, account_id);
call ground.protect('identity.account_token');

create table identity.role_grant (
    company_id uuid        not null,
    account_id uuid        not null,
    role       text        not null,
    project_id uuid,
    granted_at timestamptz not null,
    granted_by text        not null,
    unique nulls not distinct (company_id, account_id, role, project_id),
    foreign key (company_id, account_id) references identity.account on delete cascade,
    check (project_id is null or role not in ('COMPANY_ADMIN', 'RESIDENT'))
);
create index on identity.role_grant (company_id, role);
call ground.protect('identity.role_grant');
call ground.open_to_system('identity.role_grant', 'select');

create table identity.session (
    company_id   uuid        not null,
    id           uuid        not null,
    account_id   uuid        not null,
    token_hash   bytea       not null unique check (length(token_hash) = 32),
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    address      text        not null,
    agent        text        not null,
    primary key (company_id, id),
    foreign key (company_id, account_id) references identity.account on delete cascade
);
create index on identity.session (company_id, account_id);
create index on identity.session (expires_at);
call ground.protect('identity.session');
call ground.open_to_system('identity.session',
    'select (company_id, id, account_id, token_hash, last_seen_at, expires_at), update (last_seen_at, expires_at), delete');

-- An invitation or a password reset: whoever knows the secret may set the password, once.
create table identity.one_time_token (
    company_id uuid        not null,
    id         uuid        not null,
    account_id uuid        not null,
    kind       text        not null check (kind in ('INVITATION', 'PASSWORD_RESET')),
    token_hash bytea       not null unique check (length(token_hash) = 32),
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    primary key (company_id, id),
    foreign key (company_id, account_id) references identity.account on delete cascade
);
create index on identity.one_time_token (company_id, account_id);
call ground.protect('identity.one_time_token');
call ground.open_to_system('identity.one_time_token', 'select (company_id, id, token_hash)');

-- Attempts by login or by address, counted before anybody knows which company they are aimed at.
create table identity.attempts (
    key        text        primary key check (length(key) <= 100),
    count      int         not null,
    until      timestamptz not null
);
do $$ begin
    execute format('grant usage on schema identity to %I', ground.role_named('system'));
    execute format('grant select, insert, update, delete on identity.attempts to %I', ground.role_named('system'));
end $$;
