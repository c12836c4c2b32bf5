-- D3: one event that takes water, power, a lift away from many homes. When it begins lies ahead for a planned one.
create table requests.outage (
    company_id    uuid        not null,
    id            uuid        primary key,
    version       int         not null default 0,
    number        text        not null,
    project_id    uuid        not null,
    kind          text        not null check (kind in ('WATER', 'POWER', 'LIFT', 'GAS', 'NETWORK', 'HEATING')),
    categories    text[]      not null,
    planned       boolean     not null,
    reason        text        check (length(reason) between 1 and 500),
    advice        text        check (length(advice) between 1 and 500),
    starts_at     timestamptz not null,
    expected_at   timestamptz,
    homes         int         not null check (homes >= 0),
    owner_account uuid,
    owner_name    text        not null,
    declared_at   timestamptz not null,
    ended_at      timestamptz,
    ending        text        check (ending in ('RESTORED', 'CANCELLED')),
    outcome       text        check (length(outcome) between 1 and 500),
    unique (company_id, number),
    check (expected_at > starts_at),
    check (not planned or expected_at is not null),
    check (num_nonnulls(ended_at, ending, outcome) in (0, 3))
);
create index on requests.outage (company_id, project_id) where ended_at is null;
create index on requests.outage (company_id, project_id, starts_at desc, id desc);
create index on requests.outage (company_id, starts_at desc, id desc);
create index on requests.outage (company_id, ended_at) where ended_at is not null;
call ground.protect('requests.outage', 'select, insert, update');

-- Where: everything in a place, of these floors alone, of the units with this ending of their number (a riser). A row
-- without a place is the whole project. A common space such as a lift stands for all that it serves.
create table requests.outage_place (
    company_id uuid not null,
    outage_id  uuid not null references requests.outage,
    position   int  not null check (position >= 0),
    place_id   uuid,
    floor_from int  check (floor_from between -20 and 300),
    floor_to   int  check (floor_to between -20 and 300),
    riser      text check (riser ~ '^[0-9A-Za-z]{1,6}$'),
    primary key (outage_id, position),
    check ((floor_from is null) = (floor_to is null)),
    check (floor_from <= floor_to),
    check (place_id is not null or num_nonnulls(floor_from, riser) = 0)
);
call ground.protect('requests.outage_place', 'select, insert');

-- What was done about it, for good.
create table requests.outage_step (
    company_id  uuid        not null,
    id          uuid        primary key,
    outage_id   uuid        not null references requests.outage,
    at          timestamptz not null,
    account_id  uuid,
    author      text        not null,
    kind        text        not null check (kind in ('DECLARED', 'UPDATED', 'RESTORED', 'CANCELLED')),
    note        text        check (length(note) between 1 and 500),
    expected_at timestamptz,
    people      int         not null check (people >= 0)
);
create index on requests.outage_step (outage_id, id);
call ground.protect('requests.outage_step', 'select, insert');

-- Whom a step is told to, a row a person, so that everybody hears it once; told by no channel where there is none.
create table requests.outage_told (
    company_id uuid        not null,
    outage_id  uuid        not null references requests.outage,
    step_id    uuid        not null references requests.outage_step,
    person_id  uuid        not null,
    told_at    timestamptz,
    channels   text[]      not null default '{}',
    primary key (step_id, person_id),
    check (told_at is not null or cardinality(channels) = 0)
);
create index on requests.outage_told (step_id, person_id) where told_at is null;
create index on requests.outage_told (outage_id);
create index on requests.outage_told (company_id, person_id);
call ground.protect('requests.outage_told');

do $$
begin
    execute 'grant update (author, note) on requests.outage_step to ' || quote_ident(ground.role_named('app'));
end $$;

-- The outage that a report is part of now.
alter table requests.request add column outage_id uuid references requests.outage;
create index on requests.request (outage_id) where outage_id is not null;

create or replace view requests.v_request as
select company_id, id, number, title, project_id, place_id, channel, kind, category, priority, liability, state, chargeable,
    reported_at, entered_at, off_hours, starts_at, finished_at, confirmed_at, ended_at, reopened_at, rounds, score,
    handler_account, about_account, work_order_id, state = 'SOLVED_AT_DESK' as solved_at_first_contact,
    state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'FINISHED', 'CONFIRMED', 'REOPENED') as open,
    external_source is not null as recorded, outage_id
from requests.request;
call ground.publish('requests.v_request');
