-- A decision carries everybody who was compared for it: they are written once, read together and never asked for alone.
-- The table they stood in goes in a later release.
alter table workorders.decision add column candidates json not null default '[]';

alter table workorders.decision no force row level security;
alter table workorders.candidate no force row level security;
update workorders.decision d set candidates = kept.candidates
from (select decision_id, json_agg(json_strip_nulls(json_build_object('rank', rank, 'staff', staff_id, 'name', name,
          'obstacles', obstacles, 'score', score, 'openJobs', open_jobs, 'sameTeam', same_team,
          'floorsAway', floors_away, 'dutyUntil', duty_until)) order by rank) as candidates
      from workorders.candidate group by decision_id) kept
where kept.decision_id = d.id;
alter table workorders.decision force row level security;
alter table workorders.candidate force row level security;
