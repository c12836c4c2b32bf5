-- The spot on a plan that the reporter pointed at, for whoever goes there (R-032).
alter table workorders.work_order
    add column plan_id uuid,
    add column pin_x   double precision check (pin_x between 0 and 1),
    add column pin_y   double precision check (pin_y between 0 and 1),
    add check (num_nonnulls(plan_id, pin_x, pin_y) in (0, 3));
