-- Entries from which names were taken (Y-10). The act is an entry itself, sealed like any other, with a hash over all its
-- rows here; a row carries a hash of what its entry still says. So a row that nobody sealed accuses itself, and so does
-- an entry that is changed once more.
create table trail.redaction (
    company_id uuid  not null,
    entry_id   uuid  not null,
    named_by   uuid  not null check (named_by <> entry_id),
    kept       bytea not null check (length(kept) = 32),
    primary key (company_id, entry_id, named_by),
    foreign key (company_id, entry_id) references trail.entry,
    foreign key (company_id, named_by) references trail.entry
);
create index on trail.redaction (company_id, named_by, entry_id);
call ground.protect('trail.redaction', 'select, insert');

-- Nothing of an entry is ever replaced by something else: its actor and its facts may go, once that has been said.
create function trail.only_redacts() returns trigger language plpgsql as $$
begin
    if (new.company_id, new.id, new.occurred_at, new.entered_at, new.account_id, new.subject_type, new.subject_id, new.verb)
            is distinct from (old.company_id, old.id, old.occurred_at, old.entered_at, old.account_id, old.subject_type,
                old.subject_id, old.verb)
        or new.actor not in (old.actor, '—') or new.facts not in (old.facts, '{}')
        or not exists (select 1 from trail.redaction r where r.company_id = old.company_id and r.entry_id = old.id)
    then
        raise exception 'an entry of the record is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger only_redacts before update on trail.entry for each row execute function trail.only_redacts();

do $$ begin
    execute format('grant update (actor, facts) on trail.entry to %I', ground.role_named('app'));
end $$;
