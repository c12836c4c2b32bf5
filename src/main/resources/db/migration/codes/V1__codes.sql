create schema codes;

create table codes.series (
    company_id uuid not null,
    prefix     text not null check (prefix ~ '^[A-Z]{1,6}$'),
    day        date not null,
    next       int  not null check (next > 0),
    primary key (company_id, prefix, day)
);
call ground.protect('codes.series');
-- blocks are taken beside the transaction that needs a number, on the system role's own connections
call ground.open_to_system('codes.series', 'select, insert, update');

create table codes.label (
    company_id uuid    not null,
    list       text    not null check (list ~ '^[a-z][a-z0-9-]{1,40}$'),
    code       text    not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$'),
    zh         text    not null check (length(zh) between 1 and 80),
    en         text    not null check (length(en) between 1 and 80),
    pinyin     text    not null default '' check (length(pinyin) <= 40),
    position   int     not null,
    active     boolean not null default true,
    version    int     not null default 0,
    primary key (company_id, list, code)
);
call ground.protect('codes.label');
