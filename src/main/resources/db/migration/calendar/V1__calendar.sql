create schema calendar;

create table calendar.service_calendar (
    company_id uuid not null,
    project_id uuid not null,
    zone       text not null check (length(zone) between 1 and 50),
    holidays   text not null check (holidays in ('CHINA', 'NONE')),
    version    int  not null check (version > 0),
    primary key (company_id, project_id)
);
call ground.protect('calendar.service_calendar');

-- closes <= opens means on the next day
create table calendar.opening (
    company_id uuid not null,
    project_id uuid not null,
    weekday    int  not null check (weekday between 1 and 7),
    opens      time not null,
    closes     time not null,
    primary key (company_id, project_id, weekday, opens),
    foreign key (company_id, project_id) references calendar.service_calendar
);
call ground.protect('calendar.opening');

-- project_id null: for all projects of the company; opens null: closed
create table calendar.exceptional_day (
    company_id uuid not null,
    id         uuid not null,
    project_id uuid,
    day        date not null,
    name       text not null check (length(name) between 1 and 60),
    opens      time,
    closes     time,
    primary key (company_id, id),
    unique nulls not distinct (company_id, project_id, day),
    check ((opens is null) = (closes is null)),
    foreign key (company_id, project_id) references calendar.service_calendar
);
call ground.protect('calendar.exceptional_day');
