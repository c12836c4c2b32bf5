create schema estate;

create table estate.project (
    company_id     uuid          not null default nullif(current_setting('anju.company', true), '')::uuid,
    id             uuid          primary key,
    version        int           not null,
    name           text          not null check (length(name) between 1 and 60),
    kind           text          not null check (kind in ('RESIDENTIAL', 'COMMERCIAL', 'MIXED')),
    address        text          not null check (length(address) <= 200),
    zone           text          not null,
    phone          text          check (length(phone) between 3 and 30),
    gross_area     numeric(14, 2) check (gross_area > 0),
    latitude       numeric(9, 6) check (latitude between -90 and 90),
    longitude      numeric(9, 6) check (longitude between -180 and 180),
    travel_minutes int           check (travel_minutes between 0 and 600),
    retired_at     timestamptz,
    retired_by     text,
    unique (company_id, id),
    unique (company_id, name),
    check ((latitude is null) = (longitude is null)),
    check ((retired_at is null) = (retired_by is null))
);
call ground.protect('estate.project');

-- How much longer the way takes at an hour of the day (R-005).
create table estate.travel_factor (
    company_id uuid          not null default nullif(current_setting('anju.company', true), '')::uuid,
    project    uuid          not null,
    position   int           not null,
    from_time  time          not null,
    to_time    time          not null,
    factor     numeric(4, 2) not null check (factor between 0.5 and 5),
    primary key (project, position),
    foreign key (company_id, project) references estate.project (company_id, id) on delete cascade,
    check (from_time < to_time)
);
call ground.protect('estate.travel_factor');

-- The tree of places. A place carries its parent's kind and path, kept true by the foreign key: a move of one place is
-- one update that the database carries down to everything inside, and nothing can come to lie inside itself, in another
-- project or in a place of the wrong kind.
create table estate.place (
    company_id     uuid          not null default nullif(current_setting('anju.company', true), '')::uuid,
    id             uuid          primary key,
    version        int           not null,
    project_id     uuid          not null,
    parent_id      uuid,
    parent_kind    text,
    parent_path    text          collate "C",
    path           text          collate "C" not null
                   generated always as (coalesce(parent_path, '') || '/' || id::text) stored,
    building_id    uuid          generated always as (case
                       when parent_path is not null then split_part(parent_path, '/', 2)::uuid
                       when kind = 'BUILDING' then id end) stored,
    kind           text          not null,
    code           text          not null check (length(code) between 1 and 60),
    sort_key       text          collate "C" not null,
    name           text          not null check (length(name) between 1 and 200),
    floor_no       int           check (floor_no between -20 and 300 and floor_no <> 0),
    gross_area     numeric(12, 2) check (gross_area > 0),
    area_source    text          check (area_source in ('REGISTERED', 'MEASURED', 'CONTRACT')),
    common         boolean       not null,
    liability      text          check (liability in ('COMMON_PART', 'OWN_PART', 'UTILITY')),
    warranty_until date,
    latitude       numeric(9, 6) check (latitude between -90 and 90),
    longitude      numeric(9, 6) check (longitude between -180 and 180),
    travel_minutes int           check (travel_minutes between 0 and 600),
    external_key   text          collate "C" check (length(external_key) <= 300),
    retired_at     timestamptz,
    retired_by     text,
    unique (company_id, id),
    unique (company_id, project_id, code),
    unique (company_id, project_id, external_key),
    unique (company_id, project_id, id, kind, path),
    foreign key (company_id, project_id) references estate.project (company_id, id),
    foreign key (company_id, project_id, parent_id, parent_kind, parent_path)
        references estate.place (company_id, project_id, id, kind, path) on update cascade,
    constraint place_inside_itself check (position(id::text in coalesce(parent_path, '')) = 0),
    constraint place_parent_whole check (num_nonnulls(parent_id, parent_kind, parent_path) in (0, 3)),
    constraint place_parent_kind check (coalesce(parent_kind, '') = any (case kind
        when 'BUILDING' then array['']
        when 'SECTION' then array['BUILDING']
        when 'FLOOR' then array['BUILDING', 'SECTION']
        when 'UNIT' then array['BUILDING', 'SECTION', 'FLOOR']
        when 'SPACE' then array['', 'BUILDING', 'SECTION', 'FLOOR', 'UNIT'] end)),
    check (kind in ('BUILDING', 'SECTION', 'FLOOR', 'UNIT', 'SPACE')),
    check (kind <> 'FLOOR' or floor_no is not null),
    check ((gross_area is null) = (area_source is null)),
    check ((latitude is null) = (longitude is null)),
    check (kind = 'BUILDING' or num_nonnulls(warranty_until, travel_minutes) = 0),
    check ((retired_at is null) = (retired_by is null))
);
create index on estate.place (company_id, path);
create index on estate.place (company_id, project_id, sort_key, id);
create index on estate.place (company_id, project_id, parent_id, sort_key, id);
call ground.protect('estate.place');

create table estate.place_token (
    company_id uuid not null default nullif(current_setting('anju.company', true), '')::uuid,
    token      text collate "C" not null,
    place_id   uuid not null,
    primary key (company_id, token, place_id),
    foreign key (company_id, place_id) references estate.place (company_id, id) on delete cascade
);
create index on estate.place_token (company_id, place_id);
call ground.protect('estate.place_token');

-- A printed QR label. A lost or copied one is replaced: the old code stops, and says so.
create table estate.place_label (
    company_id uuid        not null default nullif(current_setting('anju.company', true), '')::uuid,
    code       text        not null check (code ~ '^[2-9a-hjkmnp-z]{12}$'),
    place_id   uuid        not null,
    issued_at  timestamptz not null,
    issued_by  text        not null,
    revoked_at timestamptz,
    revoked_by text,
    primary key (company_id, code),
    foreign key (company_id, place_id) references estate.place (company_id, id),
    check ((revoked_at is null) = (revoked_by is null))
);
create unique index on estate.place_label (company_id, place_id) where revoked_at is null;
call ground.protect('estate.place_label');

-- A picture of the project (no place), a building or a floor, with pins for the places on it.
create table estate.plan (
    company_id uuid not null default nullif(current_setting('anju.company', true), '')::uuid,
    id         uuid primary key,
    version    int  not null,
    project_id uuid not null,
    place_id   uuid,
    name       text not null check (length(name) between 1 and 60),
    file_id    uuid not null,
    unique (company_id, id),
    foreign key (company_id, project_id) references estate.project (company_id, id),
    foreign key (company_id, place_id) references estate.place (company_id, id)
);
create index on estate.plan (company_id, project_id, place_id);
call ground.protect('estate.plan');

create table estate.plan_pin (
    company_id uuid          not null default nullif(current_setting('anju.company', true), '')::uuid,
    plan_id    uuid          not null,
    place_id   uuid          not null,
    x          numeric(6, 5) not null check (x between 0 and 1),
    y          numeric(6, 5) not null check (y between 0 and 1),
    primary key (plan_id, place_id),
    foreign key (company_id, plan_id) references estate.plan (company_id, id) on delete cascade,
    foreign key (company_id, place_id) references estate.place (company_id, id)
);
call ground.protect('estate.plan_pin');

create view estate.v_project as
    select company_id, id, name, kind, zone, phone, retired_at is null as active from estate.project;
call ground.publish('estate.v_project');

-- path: the ids from the building down to the place, each after a slash; what lies inside begins with it
create view estate.v_place as
    select company_id, id, project_id, kind, code, name, path, building_id, floor_no, common, sort_key,
           retired_at is null as active
    from estate.place;
call ground.publish('estate.v_place');
