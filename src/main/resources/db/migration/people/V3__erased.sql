-- Y-10: an erased person leaves a row without anything personal, so that what refers to it still does. The hint of a care
-- flag goes altogether; a consent stays as proof, without a name.
alter table people.person
    add column erased_at timestamptz,
    add check (erased_at is null or num_nonnulls(contact, email, note, account_id) = 0);

do $$ begin
    execute format('grant delete on people.care to %I', ground.role_named('app'));
end $$;
