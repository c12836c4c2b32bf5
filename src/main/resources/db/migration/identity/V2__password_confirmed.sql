-- When the password was last said again in this session, for what a borrowed browser must not do.
alter table identity.session add column confirmed_at timestamptz check (confirmed_at >= started_at);
