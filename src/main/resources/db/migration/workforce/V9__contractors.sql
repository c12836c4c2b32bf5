-- Contractors as far as staffing needs them; what is agreed with them stands in agreements, which tells it (ADR 0033).
create table workforce.contractor (
    company_id uuid    not null,
    id         uuid    not null,
    name       text    not null check (length(name) between 1 and 80),
    from_on    date    not null,
    to_on      date    check (to_on >= from_on),
    suspended  boolean not null,
    primary key (company_id, id)
);
call ground.protect('workforce.contractor');

alter table workforce.career
    add column contractor_id uuid,
    add foreign key (company_id, contractor_id) references workforce.contractor,
    add check (contractor_id is null or employment = 'CONTRACTOR');
create index on workforce.career (company_id, contractor_id) where contractor_id is not null;

create or replace view workforce.v_staff as
    select s.company_id, s.id, s.name, s.number, s.account_id, s.left_at is null as active,
           (select left(value, 3) || '****' || right(value, 4) from workforce.contact_way w
            where w.staff_id = s.id and w.kind = 'MOBILE' order by w.position limit 1) as phone_masked,
           (select c.contractor_id from workforce.career c where c.staff_id = s.id) as contractor_id
    from workforce.staff s;
call ground.publish('workforce.v_staff');

create view workforce.v_contractor as select company_id, id, name from workforce.contractor;
call ground.publish('workforce.v_contractor');
