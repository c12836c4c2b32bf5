create schema notices;

-- One piece of news. Its words are made from template and args when it is sent or read, so nothing secret is in here.
create table notices.notice (
    company_id   uuid        not null,
    id           uuid        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    template     text        not null,
    args         jsonb       not null,
    -- an event that is published again after a crash must not tell the same news again
    fingerprint  text        not null,
    occurred_at  timestamptz not null,
    created_at   timestamptz not null,
    created_by   text        not null,
    primary key (company_id, id),
    unique (company_id, fingerprint)
);
create index on notices.notice (company_id, subject_type, subject_id, occurred_at);
call ground.protect('notices.notice', 'select, insert');

-- That news to one person by one way. While it is on its way, next_at says when to look at it again: the time of the
-- next try, or the end of the lease of the process that tries now.
create table notices.delivery (
    company_id   uuid        not null,
    id           uuid        not null,
    notice_id    uuid        not null,
    channel      text        not null check (channel in ('INBOX', 'EMAIL', 'SMS')),
    recipient    text        not null,
    address      text,
    language     text        not null check (language in ('ZH', 'EN')),
    state        text        not null check (state in ('QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'RECORDED',
                                                       'NOT_CONFIGURED', 'NO_ADDRESS')),
    next_at      timestamptz,
    attempts     int         not null default 0,
    provider_id  text,
    failure      text,
    sent_at      timestamptz,
    delivered_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, notice_id) references notices.notice (company_id, id),
    check ((state in ('QUEUED', 'SENDING')) = (next_at is not null)),
    check ((state = 'NO_ADDRESS') <= (address is null))
);
create index on notices.delivery (company_id, notice_id);
create index on notices.delivery (next_at) where next_at is not null;
call ground.protect('notices.delivery', 'select, insert, update');
call ground.open_to_system('notices.delivery', 'select (company_id, id, next_at)');

-- One try to hand a delivery over; without an end while it runs, or where the process died in the middle of it.
create table notices.attempt (
    company_id  uuid        not null,
    delivery_id uuid        not null,
    number      int         not null,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    outcome     text check (outcome in ('TAKEN', 'LATER', 'NEVER', 'UNKNOWN')),
    reason      text,
    primary key (company_id, delivery_id, number),
    foreign key (company_id, delivery_id) references notices.delivery (company_id, id),
    check ((ended_at is null) = (outcome is null))
);
call ground.protect('notices.attempt', 'select, insert, update');

create table notices.inbox_entry (
    company_id uuid        not null,
    id         uuid        not null,
    account_id uuid        not null,
    notice_id  uuid        not null,
    at         timestamptz not null,
    read_at    timestamptz,
    primary key (company_id, id),
    unique (company_id, account_id, notice_id),
    foreign key (company_id, notice_id) references notices.notice (company_id, id)
);
create index on notices.inbox_entry (company_id, account_id, id);
create index on notices.inbox_entry (company_id, account_id) where read_at is null;
call ground.protect('notices.inbox_entry', 'select, insert, update');
