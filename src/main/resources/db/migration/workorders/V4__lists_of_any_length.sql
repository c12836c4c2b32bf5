-- The newest orders of a state, a category or a person, and any order by priority, are found without passing by others:
-- a list must not take longer because there is more that it does not show (goal P2).
create index on workorders.work_order (company_id, state, opened_at desc, id desc);
create index on workorders.work_order (company_id, category, opened_at desc, id desc);
create index on workorders.work_order (company_id, assignee, opened_at desc, id desc) where assignee is not null;
create index on workorders.work_order (company_id, priority, id);
