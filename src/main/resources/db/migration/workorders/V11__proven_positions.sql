-- Where people proved to be in the last hours is asked at every dispatch: it must not pass by every proof of every year.
create index on workorders.step (company_id, at) where proof = 'SCAN';
drop index workorders.step_company_id_author_id_idx;
