-- Y-04: news that was told long ago is found by its time, and goes with everything that was tried to tell it.
create index on notices.notice (company_id, created_at, id);
create index on notices.inbox_entry (company_id, notice_id);
do $$ begin
    execute format('grant delete on notices.notice, notices.delivery, notices.attempt, notices.inbox_entry to %I',
        ground.role_named('app'));
end $$;
