create schema insight;

-- Days that are over are counted once (ADR 0016). A row says up to which day this company's are, and from which day on
-- nothing was promised yet: what changes before it leaves a mark.
create table insight.fold (
    company_id uuid primary key,
    announced  date not null,
    folded     date not null,
    check (folded <= announced)
);
call ground.protect('insight.fold');

-- Something of this day changed after it was counted, or while it was.
create table insight.changed_day (
    company_id uuid not null,
    id         uuid primary key,
    day        date not null
);
create index on insight.changed_day (company_id, day);
call ground.protect('insight.changed_day');

-- Minutes says how long it took, each length once; timed how often.
create table insight.day_tally (
    company_id uuid   not null,
    day        date   not null,
    project_id uuid   not null,
    key        text   not null,
    total      bigint not null,
    met        bigint not null,
    excluded   bigint not null,
    scores     bigint,
    minutes    int[]  not null,
    timed      int[]  not null,
    primary key (company_id, day, project_id, key),
    check (met <= total),
    check (cardinality(minutes) = cardinality(timed))
);
call ground.protect('insight.day_tally');

-- Pauses of the promises of a day: those that ended in seconds, and those that go on by when they began.
create table insight.day_pause (
    company_id uuid    not null,
    day        date    not null,
    project_id uuid    not null,
    key        text    not null,
    whose      text    not null,
    seconds    numeric not null,
    going_on   bigint  not null,
    began      numeric not null,
    primary key (company_id, day, project_id, key, whose)
);
call ground.protect('insight.day_pause');

create table insight.day_slice (
    company_id uuid   not null,
    day        date   not null,
    project_id uuid   not null,
    category   text   not null,
    channel    text   not null,
    count      bigint not null,
    primary key (company_id, day, project_id, category, channel)
);
call ground.protect('insight.day_slice');

-- A mark is a row of its own and not a flag: nobody who works waits for anybody else because of it.
create function insight.mark(company uuid, variadic instants timestamptz[]) returns void language sql as $$
    insert into insight.changed_day (company_id, id, day)
    select company, gen_random_uuid(), d.day
    from (select distinct (i at time zone 'Asia/Shanghai')::date as day from unnest(instants) i) d
    where d.day < (select f.announced from insight.fold f where f.company_id = company)
$$;

create function insight.clock_changed() returns trigger language plpgsql as $$
declare
    company uuid := coalesce(new.company_id, old.company_id);
begin
    if least(old.due_at, new.due_at) < (
        select f.announced::timestamp at time zone 'Asia/Shanghai' from insight.fold f where f.company_id = company)
    then
        perform insight.mark(company, old.due_at, new.due_at);
    end if;
    return null;
end $$;
create trigger figures_written after insert or delete on deadlines.clock
    for each row execute function insight.clock_changed();
create trigger figures_changed after update on deadlines.clock for each row when (
    (old.project_id, old.subject_type, old.target, old.starts_at, old.due_at, old.stopped_at, old.missed_at, old.cancelled_at,
        old.paused_at, old.paused_seconds)
    is distinct from (new.project_id, new.subject_type, new.target, new.starts_at, new.due_at, new.stopped_at, new.missed_at,
        new.cancelled_at, new.paused_at, new.paused_seconds))
    execute function insight.clock_changed();

create function insight.request_changed() returns trigger language plpgsql as $$
declare
    company uuid := coalesce(new.company_id, old.company_id);
begin
    if least(old.reported_at, new.reported_at, old.ended_at, new.ended_at) < (
        select f.announced::timestamp at time zone 'Asia/Shanghai' from insight.fold f where f.company_id = company)
    then
        perform insight.mark(company, old.reported_at, new.reported_at, old.ended_at, new.ended_at);
    end if;
    return null;
end $$;
create trigger figures_written after insert or delete on requests.request
    for each row execute function insight.request_changed();
create trigger figures_changed after update on requests.request for each row when (
    (old.project_id, old.reported_at, old.ended_at, old.state, old.rounds, old.external_source, old.category, old.channel)
    is distinct from (new.project_id, new.reported_at, new.ended_at, new.state, new.rounds, new.external_source, new.category,
        new.channel))
    execute function insight.request_changed();

create function insight.rating_changed() returns trigger language plpgsql as $$
declare
    company uuid := coalesce(new.company_id, old.company_id);
begin
    if least(old.at, new.at) < (
        select f.announced::timestamp at time zone 'Asia/Shanghai' from insight.fold f where f.company_id = company)
    then
        perform insight.mark(company, old.at, new.at);
    end if;
    return null;
end $$;
create trigger figures_written after insert or update of at, score or delete on requests.rating
    for each row execute function insight.rating_changed();

create function insight.follow_up_changed() returns trigger language plpgsql as $$
declare
    company uuid := coalesce(new.company_id, old.company_id);
begin
    if least(old.due_at, new.due_at) < (
        select f.announced::timestamp at time zone 'Asia/Shanghai' from insight.fold f where f.company_id = company)
    then
        perform insight.mark(company, old.due_at, new.due_at);
    end if;
    return null;
end $$;
create trigger figures_written after insert or update of project_id, due_at, done_at or delete on requests.follow_up
    for each row execute function insight.follow_up_changed();
