-- Y-10: a person who moved a clock, as by confirming, is struck out of its history; the history itself stays.
do $$ begin
    execute format('grant update (author, note) on deadlines.clock_entry to %I', ground.role_named('app'));
end $$;
