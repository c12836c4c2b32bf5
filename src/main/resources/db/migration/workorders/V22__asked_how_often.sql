-- How people answered when they were asked, and what came of looking for somebody: facts for figures, nobody's name is in them.
create view workorders.v_offer as
select company_id, id, work_order_id, decision_id, rung, staff_id, account_id, offered_at, answer, answered_at, reason_code
from workorders.offer;
call ground.publish('workorders.v_offer');

create view workorders.v_decision as
select company_id, id, work_order_id, at, trigger, outcome, chosen_staff from workorders.decision;
call ground.publish('workorders.v_decision');

-- Offers of a span of days.
create index on workorders.offer (company_id, offered_at);
