-- When a purge ended its last batch: one that runs can be told from one that broke off, and how fast it is.
alter table privacy.purge add column counted_at timestamptz check (counted_at >= started_at);
