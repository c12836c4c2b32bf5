-- Remarks are not sealed; somebody who has a right to it is struck out of them (Y-10).
do $$ begin
    execute format('grant update (actor, text) on trail.comment to %I', ground.role_named('app'));
end $$;

-- Y-04: addresses from which people signed in are found by their time, without passing by all else that was done.
create index sign_in_address on trail.entry (company_id, occurred_at, id) where verb = 'signed-in' and facts <> '{}';
