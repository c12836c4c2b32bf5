-- Y-04: whose last relation ended, and whose wish to be let in came to nothing, is found by the time of that.
create index on people.occupancy (company_id, valid_to, person_id) where valid_to is not null;
create index on people.representative (company_id, person_id);
create index stale_registration on people.registration (company_id, coalesce(decided_at, requested_at), id)
    where approved is distinct from true;
