-- More is counted of each day: all days are counted again (ADR 0016).
truncate insight.fold, insight.changed_day, insight.day_tally, insight.day_pause, insight.day_slice;

create function insight.offer_changed() returns trigger language plpgsql as $$
declare
    company uuid := coalesce(new.company_id, old.company_id);
begin
    if least(old.offered_at, new.offered_at) < (
        select f.announced::timestamp at time zone 'Asia/Shanghai' from insight.fold f where f.company_id = company)
    then
        perform insight.mark(company, old.offered_at, new.offered_at);
    end if;
    return null;
end $$;
create trigger figures_written after insert or update of answer, answered_at, account_id or delete on workorders.offer
    for each row execute function insight.offer_changed();

-- What comes of looking for somebody belongs to the day on which the order was opened.
create function insight.decision_made() returns trigger language plpgsql as $$
declare
    opened timestamptz;
begin
    select w.opened_at into opened from workorders.work_order w where w.id = new.work_order_id;
    if opened < (
        select f.announced::timestamp at time zone 'Asia/Shanghai' from insight.fold f where f.company_id = new.company_id)
    then
        perform insight.mark(new.company_id, opened);
    end if;
    return null;
end $$;
create trigger figures_written after insert on workorders.decision
    for each row execute function insight.decision_made();
