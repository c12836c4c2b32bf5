-- Work may lie until somebody fit has free hands: for which share of the time to the promised arrival, and whether an
-- emergency (P2) may be given to somebody under way to what can wait.
alter table workorders.dispatch_policy
    add column wait_percent int     not null default 50 check (wait_percent between 0 and 100),
    add column turns_ways   boolean not null default true;

-- Until when an order lies like that in its present search; null where it does not.
alter table workorders.work_order add column held_until timestamptz;
create index on workorders.work_order (company_id, project_id) where held_until is not null;

create or replace view workorders.v_work_order as
select company_id, id, number, origin_type, origin_id, project_id, place_id, title, category, skill, team_id, priority,
       state, chargeable, assignee, assignee_name, opened_at, accepted_at, set_out_at, arrived_at, arrival_proof,
       finished_at, result_accepted_at, confirmed_at, closed_at, cancelled_at, window_from, window_to, rework, recorded,
       held_until
from workorders.work_order;
call ground.publish('workorders.v_work_order');

-- What is most urgent is looked at first.
do $$ begin
    execute format('grant select (priority, opened_at) on workorders.work_order to %I', ground.role_named('system'));
end $$;

alter table workorders.decision
    drop constraint decision_trigger_check,
    drop constraint decision_outcome_check,
    add check (trigger in ('OPENED', 'DECLINED', 'EXPIRED', 'GIVEN_BACK', 'REFUSED', 'ASSIGNED', 'RESTARTED', 'ASKED_AGAIN',
        'FREE_HAND')),
    add check (outcome in ('OFFERED', 'OFFERED_LEAD', 'ASSIGNED', 'HELD', 'POOLED', 'DESK'));
