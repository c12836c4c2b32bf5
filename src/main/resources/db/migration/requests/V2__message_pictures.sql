-- Pictures that a message shows, in order; the files themselves hang on the request as "message".
alter table requests.message
    add column files uuid[] not null default '{}' check (cardinality(files) <= 9);
