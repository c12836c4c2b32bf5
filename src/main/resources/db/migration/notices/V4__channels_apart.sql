-- Each channel has rounds of its own, so that a mail server that hangs holds up no text message.
do $$ begin
    execute format('grant select (channel) on notices.delivery to %I', ground.role_named('system'));
end $$;
create index delivery_due on notices.delivery (channel, next_at) where next_at is not null;
drop index notices.delivery_next_at_idx;
