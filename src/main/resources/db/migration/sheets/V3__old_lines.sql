-- Y-04: what a file brought and nobody took in does not stay for ever.
alter table sheets.import add column purged_at timestamptz;
create index import_to_purge on sheets.import (company_id, opened_at, id) where purged_at is null;
