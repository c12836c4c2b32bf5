-- Whose the minutes of the promises of a day were (ADR 0024): of those that have ended, kept and missed ones apart. A promise
-- has seconds of each party that had a share in it.
create table insight.day_minutes (
    company_id uuid     not null,
    day        date     not null,
    project_id uuid     not null,
    key        text     not null,
    met        boolean  not null,
    promises   bigint   not null,
    parties    text[]   not null,
    seconds    bigint[] not null,
    primary key (company_id, day, project_id, key, met),
    check (cardinality(parties) = cardinality(seconds))
);
call ground.protect('insight.day_minutes');

-- One more is counted of each day: all days are counted again (ADR 0016).
truncate insight.fold, insight.changed_day, insight.day_tally, insight.day_pause, insight.day_slice;

-- A step that is entered late may change whose minutes they were though no clock changes by it.
create function insight.hands_changed() returns trigger language plpgsql as $$
begin
    if new.at < (
        select f.announced::timestamp at time zone 'Asia/Shanghai' from insight.fold f where f.company_id = new.company_id)
    then
        perform insight.mark(new.company_id, variadic (
            select coalesce(array_agg(c.due_at), '{}')
            from workorders.work_order w
            join deadlines.clock c on c.company_id = w.company_id and c.subject_type = w.origin_type
                and c.subject_id = w.origin_id
            where w.id = new.work_order_id));
    end if;
    return null;
end $$;
create trigger figures_written after insert on workorders.step for each row
    when (new.move in ('OPENED', 'ACCEPT', 'TAKE', 'ASSIGN', 'GIVE_BACK', 'REFUSE', 'REFUSE_RESULT', 'FINISH', 'CLOSE',
        'CLOSE_AS_RECORDED', 'CANCEL'))
    execute function insight.hands_changed();
