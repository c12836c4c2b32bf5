-- When the person on site said that nothing gets worse any more, while the repair goes on.
alter table workorders.work_order add column made_safe_at timestamptz;
