-- Few clocks ever pause: whose time the promises of a span stood still in is asked for all of them at once (goal P6).
create index on deadlines.clock_entry (company_id, clock_id) where kind = 'PAUSED';
