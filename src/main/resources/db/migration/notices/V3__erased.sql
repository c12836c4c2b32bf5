-- Y-10: news that names somebody who was erased is struck, and their inbox goes with them.
do $$ begin
    execute format('grant update (args, created_by) on notices.notice to %I', ground.role_named('app'));
    execute format('grant delete on notices.inbox_entry to %I', ground.role_named('app'));
end $$;
