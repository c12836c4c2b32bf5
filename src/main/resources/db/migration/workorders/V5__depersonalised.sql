-- Y-04, Y-10: when the customer went, while the work and its proof stay.
alter table workorders.work_order add column depersonalised_at timestamptz;

do $$
declare
    app text := quote_ident(ground.role_named('app'));
begin
    execute 'grant update (author_name, reason, note) on workorders.step to ' || app;
    execute 'grant update (name, comment, signature, author_name) on workorders.verdict to ' || app;
    execute 'grant delete on workorders.confirmation_code to ' || app;
end $$;
