-- R-016: somebody who needs more attentive service. Kept only with a consent of its own; what is written is what staff
-- should do, not what somebody suffers from. Lowering a flag is a second author and time.
create table people.care (
    company_id uuid        not null,
    id         uuid        primary key,
    person_id  uuid        not null references people.person,
    need       text        not null check (need in ('MOBILITY', 'SIGHT', 'HEARING', 'ALONE', 'INFANT', 'OTHER')),
    hint       text        not null check (length(hint) between 1 and 200),
    consent_id uuid        not null references people.consent,
    raised_at  timestamptz not null,
    raised_by  text        not null,
    lowered_at timestamptz check (lowered_at >= raised_at),
    lowered_by text,
    lowered_for text       check (length(lowered_for) between 1 and 200),
    check (num_nonnulls(lowered_at, lowered_by, lowered_for) in (0, 3))
);
create unique index on people.care (company_id, person_id) where lowered_at is null;
call ground.protect('people.care', 'select, insert, update');
