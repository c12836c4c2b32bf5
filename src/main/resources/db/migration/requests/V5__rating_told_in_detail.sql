-- Q-07: whoever rated with one tap may say afterwards how it was in detail.
do $$
begin
    execute 'grant update (attitude, efficiency, quality) on requests.rating to ' || quote_ident(ground.role_named('app'));
end $$;
