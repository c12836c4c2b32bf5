-- Y-12: whom an incident is told to, a row a person, so that everybody is told once; told by no channel where there is none.
create table privacy.incident_told (
    company_id  uuid        not null,
    incident_id uuid        not null references privacy.incident,
    person_id   uuid        not null,
    asked_at    timestamptz not null,
    told_at     timestamptz,
    channels    text[]      not null default '{}',
    primary key (incident_id, person_id),
    check (told_at is not null or cardinality(channels) = 0)
);
create index on privacy.incident_told (incident_id, person_id) where told_at is null;
create index on privacy.incident_told (company_id, person_id);
call ground.protect('privacy.incident_told');

alter table privacy.incident_step add column people int check (people > 0);
alter table privacy.incident_step drop constraint incident_step_kind_check;
alter table privacy.incident_step
    add constraint incident_step_kind_check check (kind in ('WRITTEN', 'ANSWERED', 'NOTED', 'TOLD', 'CLOSED')),
    add constraint incident_step_told_check check ((kind = 'TOLD') = (people is not null));
