-- The newest requests of a state or a category are found without passing by others (goal P2).
create index on requests.request (company_id, state, reported_at desc, id desc);
create index on requests.request (company_id, category, reported_at desc, id desc);
