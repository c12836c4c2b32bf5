-- Words by which a company's own people speak of danger to life (R-031).
create table requests.danger_word (
    company_id uuid        not null,
    id         uuid        primary key,
    word       text        not null check (length(word) between 2 and 30),
    danger     text        not null check (danger in ('TRAPPED', 'GAS', 'SMOKE', 'SHOCK', 'OTHER')),
    changed_at timestamptz not null,
    changed_by text        not null,
    unique (company_id, word)
);
call ground.protect('requests.danger_word', 'select, insert, delete');
