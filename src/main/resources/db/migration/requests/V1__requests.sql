create schema requests;

-- What may be reported. The kinds a category serves, the trade it needs, and what the desk starts from.
create table requests.category (
    company_id   uuid   not null,
    code         text   not null check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    zh           text   not null check (length(zh) between 1 and 60),
    en           text   not null check (length(en) between 1 and 100),
    pinyin       text   not null check (pinyin ~ '^[a-z0-9]{1,30}$'),
    kinds        text[] not null check (kinds <@ array ['REPAIR', 'COMPLAINT', 'ENQUIRY', 'SUGGESTION', 'COMMENDATION']
                                        and cardinality(kinds) > 0),
    skill        text,
    impact       text   not null,
    urgency      text   not null,
    liability    text,
    chargeable   boolean not null,
    handler_post text,
    active       boolean not null,
    position     int    not null,
    version      int    not null,
    changed_at   timestamptz not null,
    changed_by   text   not null,
    primary key (company_id, code)
);
call ground.protect('requests.category');

-- Every change of the priority table with its author; the usual table holds where nothing was changed (R-031).
create table requests.priority_change (
    company_id uuid        not null,
    version    int         not null check (version > 0),
    at         timestamptz not null,
    author     text        not null,
    reason     text        check (length(reason) between 1 and 500),
    primary key (company_id, version)
);
call ground.protect('requests.priority_change', 'select, insert');

-- The cells that a change set; the newest one of a cell holds.
create table requests.priority_cell (
    company_id uuid not null,
    version    int  not null,
    impact     text not null check (impact in ('SAFETY', 'CRITICAL', 'SEVERAL', 'ONE_UNIT', 'COMFORT')),
    urgency    text not null check (urgency in ('DANGER_NOW', 'STOPPED', 'DEGRADED', 'CAN_WAIT')),
    priority   text not null check (priority in ('P1', 'P2', 'P3', 'P4')),
    was        text not null check (was in ('P1', 'P2', 'P3', 'P4') and was <> priority),
    primary key (company_id, version, impact, urgency),
    foreign key (company_id, version) references requests.priority_change
);
call ground.protect('requests.priority_cell', 'select, insert');

-- Who answers for complaints and enquiries: by post or, with an empty post, by kind (R-052).
create table requests.handler (
    company_id uuid        not null,
    project_id uuid        not null,
    kind       text        not null,
    post       text        not null,
    account_id uuid        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    primary key (company_id, project_id, kind, post)
);
call ground.protect('requests.handler');

create table requests.request (
    company_id      uuid        not null,
    id              uuid        primary key,
    version         int         not null,
    number          text        not null,
    project_id      uuid        not null,
    channel         text        not null check (channel in ('PHONE', 'COUNTER', 'EMAIL', 'PAPER', 'ONLINE', 'QR', 'IMPORT')),
    title           text        not null check (length(title) between 1 and 200),
    description     text        check (length(description) <= 4000),
    place_id        uuid,
    plan_id         uuid,
    pin_x           double precision check (pin_x between 0 and 1),
    pin_y           double precision check (pin_y between 0 and 1),
    reporter_name   text        check (length(reporter_name) <= 100),
    reporter_phone  text        check (length(reporter_phone) <= 40),
    reporter_email  text        check (length(reporter_email) <= 254),
    person_id       uuid,
    account_id      uuid,
    about_account   uuid,
    about_name      text        check (length(about_name) <= 100),
    reported_at     timestamptz not null,
    entered_at      timestamptz not null,
    entered_by      text        not null,
    entered_account uuid,
    off_hours       boolean     not null,
    starts_at       timestamptz not null,
    external_source text,
    external_ref    text,
    kind            text        not null check (kind in ('REPAIR', 'COMPLAINT', 'ENQUIRY', 'SUGGESTION', 'COMMENDATION')),
    category        text        not null,
    state           text        not null check (state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'FINISHED',
                                    'CONFIRMED', 'CLOSED', 'SOLVED_AT_DESK', 'WITHDRAWN', 'CANCELLED', 'MERGED',
                                    'CLOSED_WITHOUT_WORK', 'CLOSED_AS_RECORDED', 'REOPENED')),
    state_since     timestamptz not null,
    impact          text,
    urgency         text,
    priority        text        check (priority in ('P1', 'P2', 'P3', 'P4', 'P5')),
    liability       text        check (liability in ('WARRANTY', 'COMMON_PART', 'OWN_PART', 'UTILITY', 'THIRD_PARTY')),
    chargeable      boolean     not null,
    quote_accepted  boolean     not null,
    verified_at     timestamptz,
    handler_account uuid,
    handler_name    text,
    work_order_id   uuid,
    window_from     timestamptz,
    window_to       timestamptz,
    merged_into     uuid        references requests.request,
    process         text        check (length(process) <= 2000),
    result          text        check (length(result) <= 2000),
    finished_at     timestamptz,
    confirmed_at    timestamptz,
    ended_at        timestamptz,
    reopened_at     timestamptz,
    rounds          int         not null check (rounds >= 1),
    score           int         check (score between 1 and 5),
    unique (company_id, number),
    unique (company_id, external_source, external_ref),
    check (reported_at <= entered_at),
    check ((external_ref is null) = (external_source is null)),
    check ((kind = 'REPAIR') = (priority is not null)),
    check ((state = 'MERGED') = (merged_into is not null)),
    check ((window_from is null) = (window_to is null)),
    check (window_from < window_to),
    check ((pin_x is null) = (pin_y is null)),
    -- R-012: what was reported outside service hours is not closed before it says how it went
    check (not (off_hours and state in ('CLOSED', 'SOLVED_AT_DESK', 'CLOSED_WITHOUT_WORK')
                and (process is null or result is null)))
);
create index on requests.request (company_id, project_id, reported_at desc, id desc);
create index on requests.request (company_id, reported_at desc, id desc);
create index on requests.request (company_id, ended_at) where ended_at is not null;
create index on requests.request (company_id, place_id, reported_at desc);
create index on requests.request (company_id, account_id, reported_at desc);
create index on requests.request (company_id, person_id, reported_at desc);
create index on requests.request (company_id, reporter_phone) where reporter_phone is not null;
create index on requests.request (merged_into) where merged_into is not null;
create index request_in_work on requests.request (company_id, project_id)
    where state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'FINISHED', 'CONFIRMED', 'REOPENED');
call ground.protect('requests.request', 'select, insert, update');

-- Every move and remark of weight, for good. Only public ones are shown to the reporter.
create table requests.step (
    company_id uuid        not null,
    id         uuid        primary key,
    request_id uuid        not null references requests.request,
    at         timestamptz not null,
    entered_at timestamptz not null,
    account_id uuid,
    author     text        not null,
    verb       text        not null,
    from_state text,
    to_state   text        not null,
    note       text        check (length(note) <= 4000),
    open       boolean     not null
);
create index on requests.step (request_id, id);
call ground.protect('requests.step', 'select, insert');

create table requests.word (
    company_id uuid not null,
    token      text not null collate "C",
    request_id uuid not null references requests.request,
    primary key (company_id, token, request_id)
);
create index on requests.word (request_id);
call ground.protect('requests.word', 'select, insert, delete');

-- R-031: every re-classification with its reason.
create table requests.reclassification (
    company_id    uuid        not null,
    id            uuid        primary key,
    request_id    uuid        not null references requests.request,
    at            timestamptz not null,
    account_id    uuid,
    author        text        not null,
    reason        text        not null check (length(reason) between 1 and 500),
    from_kind     text        not null,
    to_kind       text        not null,
    from_category text        not null,
    to_category   text        not null,
    from_priority text,
    to_priority   text
);
create index on requests.reclassification (request_id, id);
call ground.protect('requests.reclassification', 'select, insert');

-- A link into a request for somebody without an account: only what the token hashes to is kept.
create table requests.access_token (
    company_id uuid        not null,
    hash       bytea       not null check (length(hash) = 32),
    request_id uuid        not null references requests.request,
    made_at    timestamptz not null,
    primary key (company_id, hash)
);
create index on requests.access_token (request_id);
call ground.protect('requests.access_token', 'select, insert');

-- Y-02: who agreed to which text by which way.
create table requests.consent (
    company_id   uuid        not null,
    id           uuid        primary key,
    request_id   uuid        not null references requests.request,
    text_version text        not null,
    at           timestamptz not null,
    channel      text        not null,
    person       text
);
create index on requests.consent (request_id);
call ground.protect('requests.consent', 'select, insert');

create table requests.quote (
    company_id  uuid        not null,
    id          uuid        primary key,
    request_id  uuid        not null references requests.request,
    offered_at  timestamptz not null,
    offered_by  text        not null,
    note        text        check (length(note) <= 1000),
    total_fen   bigint      not null check (total_fen >= 0),
    answered_at timestamptz,
    accepted    boolean,
    answered_by text,
    answer_way  text        check (answer_way in ('TAP', 'PHONE', 'COUNTER', 'REPLACED')),
    check ((answered_at is null) = (accepted is null)),
    check ((answered_at is null) = (answer_way is null))
);
create unique index one_open_quote on requests.quote (request_id) where answered_at is null;
create index on requests.quote (request_id, id);
call ground.protect('requests.quote', 'select, insert, update');

create table requests.quote_line (
    company_id uuid           not null,
    quote_id   uuid           not null references requests.quote,
    position   int            not null,
    text       text           not null check (length(text) between 1 and 200),
    quantity   numeric(12, 3) not null check (quantity > 0),
    unit       text           check (length(unit) <= 20),
    price_fen  bigint         not null check (price_fen >= 0),
    amount_fen bigint         not null check (amount_fen >= 0),
    primary key (quote_id, position)
);
call ground.protect('requests.quote_line', 'select, insert');

-- What ends the handling clock of an enquiry or complaint: a sent reply or a recorded conversation, never a status.
create table requests.reply (
    company_id uuid        not null,
    id         uuid        primary key,
    request_id uuid        not null references requests.request,
    at         timestamptz not null,
    entered_at timestamptz not null,
    account_id uuid,
    author     text        not null,
    way        text        not null check (way in ('SENT', 'CONVERSATION')),
    text       text        not null check (length(text) between 1 and 4000)
);
create index on requests.reply (request_id, id);
call ground.protect('requests.reply', 'select, insert');

create table requests.message (
    company_id    uuid        not null,
    id            uuid        primary key,
    request_id    uuid        not null references requests.request,
    at            timestamptz not null,
    from_reporter boolean     not null,
    account_id    uuid,
    author        text        not null,
    text          text        not null check (length(text) between 1 and 2000)
);
create index on requests.message (request_id, id);
call ground.protect('requests.message', 'select, insert');

create table requests.slot (
    company_id uuid        not null,
    id         uuid        primary key,
    request_id uuid        not null references requests.request,
    begins_at  timestamptz not null,
    ends_at    timestamptz not null,
    offered_at timestamptz not null,
    offered_by text        not null,
    closed_at  timestamptz,
    chosen     boolean     not null,
    check (begins_at < ends_at)
);
create index on requests.slot (request_id, id);
call ground.protect('requests.slot', 'select, insert, update');

-- One answer per round of work.
create table requests.rating (
    company_id uuid        not null,
    request_id uuid        not null references requests.request,
    round      int         not null,
    at         timestamptz not null,
    score      int         not null check (score between 1 and 5),
    attitude   int         check (attitude between 1 and 5),
    efficiency int         check (efficiency between 1 and 5),
    quality    int         check (quality between 1 and 5),
    comment    text        check (length(comment) <= 1000),
    way        text        not null check (way in ('LINK', 'ACCOUNT', 'FOLLOW_UP')),
    author     text        not null,
    primary key (request_id, round)
);
create index on requests.rating (company_id, at);
call ground.protect('requests.rating', 'select, insert');

-- S-09: whom to call back, why and until when.
create table requests.follow_up (
    company_id uuid        not null,
    id         uuid        primary key,
    request_id uuid        not null references requests.request,
    project_id uuid        not null,
    round      int         not null,
    cause      text        not null check (cause in ('COMPLAINT', 'PRIORITY', 'SAMPLE')),
    planned_at timestamptz not null,
    due_at     timestamptz not null,
    done_at    timestamptz,
    done_by    text,
    result     text        check (result in ('SATISFIED', 'UNSATISFIED', 'UNREACHABLE')),
    unique (request_id, round),
    check ((done_at is null) = (result is null))
);
create index on requests.follow_up (company_id, project_id, due_at) where done_at is null;
create index on requests.follow_up (company_id, due_at);
call ground.protect('requests.follow_up', 'select, insert, update');

create table requests.follow_up_attempt (
    company_id   uuid        not null,
    id           uuid        primary key,
    follow_up_id uuid        not null references requests.follow_up,
    at           timestamptz not null,
    account_id   uuid,
    author       text        not null,
    method       text        not null check (method in ('PHONE', 'EMAIL', 'VISIT')),
    outcome      text        not null check (outcome in ('SATISFIED', 'UNSATISFIED', 'NOT_REACHED', 'UNREACHABLE')),
    note         text        check (length(note) <= 2000)
);
create index on requests.follow_up_attempt (follow_up_id, id);
call ground.protect('requests.follow_up_attempt', 'select, insert');

-- R-014: everybody who came or called, also about nothing that becomes a request.
create table requests.reception (
    company_id uuid        not null,
    id         uuid        primary key,
    number     text        not null,
    project_id uuid        not null,
    channel    text        not null,
    person     text        not null check (length(person) between 1 and 100),
    phone      text        check (length(phone) <= 40),
    person_id  uuid,
    place_id   uuid,
    question   text        not null check (length(question) between 1 and 2000),
    result     text        not null check (length(result) between 1 and 2000),
    began_at   timestamptz not null,
    ended_at   timestamptz not null,
    account_id uuid,
    author     text        not null,
    request_id uuid        references requests.request,
    unique (company_id, number),
    check (began_at <= ended_at)
);
create index on requests.reception (company_id, project_id, began_at desc, id desc);
call ground.protect('requests.reception', 'select, insert');

create table requests.reception_word (
    company_id   uuid not null,
    token        text not null collate "C",
    reception_id uuid not null references requests.reception,
    primary key (company_id, token, reception_id)
);
call ground.protect('requests.reception_word', 'select, insert');

-- Text modules (R-023): what the desk answers often.
create table requests.phrase (
    company_id uuid        not null,
    id         uuid        primary key,
    kind       text        check (kind in ('REPAIR', 'COMPLAINT', 'ENQUIRY', 'SUGGESTION', 'COMMENDATION')),
    category   text,
    title      text        not null check (length(title) between 1 and 60),
    text       text        not null check (length(text) between 1 and 2000),
    active     boolean     not null,
    version    int         not null,
    changed_at timestamptz not null,
    changed_by text        not null
);
create index on requests.phrase (company_id, kind);
call ground.protect('requests.phrase', 'select, insert, update');

-- Facts for figures; nobody's name is in it.
create view requests.v_request as
select company_id, id, number, title, project_id, place_id, channel, kind, category, priority, liability, state, chargeable,
    reported_at, entered_at, off_hours, starts_at, finished_at, confirmed_at, ended_at, reopened_at, rounds, score,
    handler_account, about_account, work_order_id, state = 'SOLVED_AT_DESK' as solved_at_first_contact,
    state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'FINISHED', 'CONFIRMED', 'REOPENED') as open,
    external_source is not null as recorded
from requests.request;
call ground.publish('requests.v_request');

create view requests.v_follow_up as
select company_id, id, request_id, project_id, cause, planned_at, due_at, done_at, result from requests.follow_up;
call ground.publish('requests.v_follow_up');

create view requests.v_rating as
select company_id, request_id, round, at, score, attitude, efficiency, quality, way from requests.rating;
call ground.publish('requests.v_rating');
