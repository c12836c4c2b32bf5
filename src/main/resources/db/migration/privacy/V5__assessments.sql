-- Y-11: what was weighed before personal data are used in a way that can hurt somebody. A line of the register repeats what its
-- last version says, so that the list reads nothing else.
create table privacy.assessment (
    company_id  uuid        not null,
    id          uuid        primary key,
    project_id  uuid        not null,
    number      text        not null,
    title       text        not null,
    grounds     text[]      not null,
    state       text        not null check (state in ('PROPOSED', 'IN_FORCE', 'ENDED')),
    next_review date        not null,
    assessed_at timestamptz not null,
    ended_at    timestamptz,
    ended_account uuid,
    ended_by    text,
    ended_for   text        check (length(ended_for) between 1 and 500),
    version     int         not null,
    unique (company_id, number),
    check ((state = 'ENDED') = (ended_at is not null)),
    check (num_nonnulls(ended_at, ended_by, ended_for) in (0, 3))
);
create index on privacy.assessment (company_id, next_review, id);
create index on privacy.assessment (company_id, assessed_at desc, id desc);
create index on privacy.assessment (company_id, ended_at, id) where ended_at is not null;
call ground.protect('privacy.assessment');

-- Nobody approves what they assessed themselves.
create table privacy.assessment_version (
    company_id       uuid        not null,
    assessment_id    uuid        not null references privacy.assessment,
    no               int         not null check (no > 0),
    title            text        not null check (length(title) between 1 and 100),
    grounds          text[]      not null check (cardinality(grounds) > 0 and grounds <@ array['SENSITIVE_DATA',
        'AUTOMATED_DECISION', 'HANDED_TO_OTHERS', 'PUBLISHED', 'ABROAD']),
    processing       text        not null check (length(processing) between 1 and 4000),
    necessity        text        not null check (length(necessity) between 1 and 4000),
    risks            text        not null check (length(risks) between 1 and 4000),
    measures         text        not null check (length(measures) between 1 and 4000),
    conclusion       text        not null check (conclusion in ('ACCEPTABLE', 'WITH_MEASURES', 'NOT_ACCEPTABLE')),
    next_review      date        not null,
    assessed_at      timestamptz not null,
    assessed_account uuid        not null,
    assessed_by      text        not null,
    approved_at      timestamptz,
    approved_account uuid,
    approved_by      text,
    primary key (assessment_id, no),
    check (num_nonnulls(approved_at, approved_account, approved_by) in (0, 3)),
    check (approved_account <> assessed_account)
);
create index on privacy.assessment_version (company_id, assessed_account);
create index on privacy.assessment_version (company_id, approved_account) where approved_account is not null;
call ground.protect('privacy.assessment_version');
