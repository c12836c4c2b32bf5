-- Y-04, Y-10: when what was personal went, while the matter and the work for it stay. What is due is found without
-- passing by what is not.
alter table requests.request
    add column depersonalised_at timestamptz,
    add check (depersonalised_at is null or ended_at is not null);
create index request_to_depersonalise on requests.request (company_id, ended_at, id)
    where depersonalised_at is null and ended_at is not null;
create index on requests.request (company_id, reporter_email) where reporter_email is not null;

alter table requests.reception add column depersonalised_at timestamptz;
create index reception_to_depersonalise on requests.reception (company_id, ended_at, id) where depersonalised_at is null;
create index on requests.reception (company_id, phone) where phone is not null;
create index on requests.reception_word (reception_id);

alter table requests.reply add column depersonalised_at timestamptz;
create index conversation_to_depersonalise on requests.reply (company_id, at, id)
    where way = 'CONVERSATION' and depersonalised_at is null;

do $$
declare
    app text := quote_ident(ground.role_named('app'));
begin
    execute 'grant update (author, account_id, note) on requests.step to ' || app;
    execute 'grant update (author, account_id, text, files) on requests.message to ' || app;
    execute 'grant update (author, text, depersonalised_at) on requests.reply to ' || app;
    execute 'grant update (reason) on requests.reclassification to ' || app;
    execute 'grant update (author, comment) on requests.rating to ' || app;
    execute 'grant update (note) on requests.follow_up_attempt to ' || app;
    execute 'grant update (person, phone, person_id, question, result, depersonalised_at) on requests.reception to ' || app;
    execute 'grant delete on requests.reception_word, requests.access_token, requests.consent to ' || app;
end $$;
