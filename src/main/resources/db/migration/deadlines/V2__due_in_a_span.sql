-- What was due in a span is asked for a whole company more often than for one project of it (goal P6).
create index on deadlines.clock (company_id, due_at);
drop index deadlines.clock_company_id_project_id_due_at_idx;
