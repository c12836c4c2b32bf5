-- The ground that every module's migration stands on. The roles are named after the database, so that two
-- installations can share a server.
create schema ground;
create schema events;
create schema jobs;

create function ground.role_named(suffix text) returns name
    language sql stable as $$ select (current_database() || '_' || suffix)::name $$;

-- Locks a table to its company: forced row-level security for everybody, the owner included, and rights for the
-- application role. Append-only tables pass 'select, insert'.
create procedure ground.protect(tab regclass, rights text default 'select, insert, update, delete')
    language plpgsql as $$
declare
    home text := (select relnamespace::regnamespace::text from pg_class where oid = tab);
begin
    execute format('alter table %s enable row level security', tab);
    execute format('alter table %s force row level security', tab);
    execute format(
        'create policy company on %s using (company_id = nullif(current_setting(''anju.company'', true), '''')::uuid)', tab);
    execute format('grant usage on schema %s to %I', home, ground.role_named('app'));
    execute format('grant %s on %s to %I', rights, tab, ground.role_named('app'));
end $$;

-- Opens a protected table to the system role. ADR 0003 lists every table this is called for, and a test compares.
-- Rights may name columns, as in 'select (id, company_id, next_at)'.
create procedure ground.open_to_system(tab regclass, rights text)
    language plpgsql as $$
declare
    home text := (select relnamespace::regnamespace::text from pg_class where oid = tab);
begin
    execute format('create policy system on %s to %I using (true) with check (true)', tab, ground.role_named('system'));
    execute format('grant usage on schema %s to %I', home, ground.role_named('system'));
    execute format('grant %s on %s to %I', rights, tab, ground.role_named('system'));
end $$;

-- Publishes a view to the modules that may call its owner; the reader's company applies, not the owner's.
create procedure ground.publish(vw regclass)
    language plpgsql as $$
declare
    home text := (select relnamespace::regnamespace::text from pg_class where oid = vw);
begin
    execute format('alter view %s set (security_invoker = true)', vw);
    execute format('grant usage on schema %s to %I', home, ground.role_named('app'));
    execute format('grant select on %s to %I', vw, ground.role_named('app'));
end $$;

create table events.event_publication (
    id                     uuid primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz,
    company_id             uuid        not null default nullif(current_setting('anju.company', true), '')::uuid
);
create index on events.event_publication (listener_id);
create index on events.event_publication (completion_date);
call ground.protect('events.event_publication');
call ground.open_to_system('events.event_publication', 'select, insert, update, delete');

create table jobs.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on jobs.scheduled_tasks (execution_time);
create index on jobs.scheduled_tasks (last_heartbeat);
do $$ begin
    execute format('grant usage on schema jobs to %I', ground.role_named('system'));
    execute format('grant select, insert, update, delete on jobs.scheduled_tasks to %I', ground.role_named('system'));
end $$;
