-- R-031, ADR 0032: what was read out of a report when it was taken in, and what whoever took it in chose instead of it.
-- Later changes of view stand in requests.reclassification.
create table requests.suggestion (
    company_id uuid             not null,
    request_id uuid             not null references requests.request,
    project_id uuid             not null,
    at         timestamptz      not null,
    suggested  text,
    source     text             check (source in ('WORDS', 'MODEL')),
    confidence double precision check (confidence between 0 and 1),
    learned_at timestamptz,
    because    text             check (length(because) <= 400),
    chosen     text             not null,
    answer     text             check (answer in ('TAKEN', 'AGREED', 'OTHER')),
    dangers    text[]           not null,
    raised     boolean          not null,
    primary key (company_id, request_id),
    check ((suggested is null) = (source is null)),
    check ((suggested is null) = (because is null)),
    check ((suggested is null) = (answer is null)),
    check ((confidence is null) = (learned_at is null)),
    check (confidence is null or source = 'MODEL'),
    check (not raised or cardinality(dangers) > 0)
);
create index on requests.suggestion (company_id, at);
create index on requests.suggestion (request_id);
call ground.protect('requests.suggestion', 'select, insert');

do $$
begin
    execute 'grant update (because) on requests.suggestion to ' || quote_ident(ground.role_named('app'));
end $$;
