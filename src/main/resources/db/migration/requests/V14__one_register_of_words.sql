-- R-031: the words of a company's own that mean something stand in one register, be it a category or a danger to life.
create table requests.own_word (
    company_id uuid        not null,
    id         uuid        primary key,
    word       text        not null check (length(word) between 2 and 40),
    kind       text        not null check (kind in ('CATEGORY', 'DANGER')),
    means      text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    unique (company_id, word, kind),
    check (kind = 'CATEGORY' or means in ('TRAPPED', 'GAS', 'SMOKE', 'SHOCK', 'OTHER'))
);

alter table requests.category_word no force row level security;
alter table requests.danger_word no force row level security;
insert into requests.own_word (company_id, id, word, kind, means, changed_at, changed_by)
select company_id, id, word, 'CATEGORY', category, changed_at, changed_by from requests.category_word
union all
select company_id, id, word, 'DANGER', danger, changed_at, changed_by from requests.danger_word;
drop table requests.category_word, requests.danger_word;

call ground.protect('requests.own_word', 'select, insert, delete');

-- What became of suggestions is counted by when it was reported, not by when it was kept.
drop index requests.suggestion_company_id_at_idx;
