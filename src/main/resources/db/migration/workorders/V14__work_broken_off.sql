-- Work on site may be broken off for a danger to life (P1): from which priority on a project allows it, NEVER for not at all.
alter table workorders.dispatch_policy
    add column interrupt_from text not null default 'P4' check (interrupt_from in ('P3', 'P4', 'P5', 'NEVER'));

-- Whoever has begun work of this category does not leave it, whatever else happens.
alter table workorders.work_rule add column stay boolean not null default false;
