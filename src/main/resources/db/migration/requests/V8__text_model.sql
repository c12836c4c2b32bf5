-- ADR 0026: what a company's own requests taught about their words. One model a company; nobody's text is in it.
create table requests.text_model (
    company_id uuid        primary key,
    wanted_at  timestamptz,
    wanted_by  text,
    tried_at   timestamptz,
    learned_at timestamptz,
    examples   int         check (examples >= 0),
    shown      int         check (shown >= 0),
    correct    int         check (correct between 0 and shown),
    threshold  real,
    model      bytea       check (length(model) between 1 and 20000000),
    check ((wanted_at is null) = (wanted_by is null)),
    check ((learned_at is null) = (model is null)),
    check (model is null or (examples is not null and shown is not null and correct is not null and threshold is not null))
);
call ground.protect('requests.text_model', 'select, insert, update');
call ground.open_to_system('requests.text_model', 'select (company_id, wanted_at, tried_at)');

-- How well each category was found in texts that the model had not seen.
create table requests.text_model_category (
    company_id uuid not null,
    category   text not null,
    examples   int  not null check (examples >= 0),
    shown      int  not null check (shown >= 0),
    correct    int  not null check (correct between 0 and shown),
    primary key (company_id, category)
);
call ground.protect('requests.text_model_category', 'select, insert, delete');

-- The company's own words for its categories; they go before whatever was learned.
create table requests.category_word (
    company_id uuid        not null,
    id         uuid        primary key,
    word       text        not null check (length(word) between 2 and 40),
    category   text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    unique (company_id, word)
);
call ground.protect('requests.category_word', 'select, insert, delete');
