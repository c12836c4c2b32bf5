-- Tools and parts, in every company that is there already; new companies begin with them.
alter table codes.label no force row level security;
insert into codes.label (company_id, list, code, zh, en, pinyin, position)
select company.id, kind.list, kind.code, kind.zh, kind.en, kind.pinyin, kind.position
from (select distinct company_id as id from codes.label) company
cross join (values
    ('tool', 'LADDER', '人字梯', 'Stepladder', 'rzt', 1),
    ('tool', 'HAMMER_DRILL', '电锤', 'Hammer drill', 'dc', 2),
    ('tool', 'DRAIN_MACHINE', '管道疏通机', 'Drain machine', 'gdstj', 3),
    ('tool', 'CLAMP_METER', '钳形表', 'Clamp meter', 'qxb', 4),
    ('tool', 'VACUUM_PUMP', '真空泵', 'Vacuum pump', 'zkb', 5),
    ('tool', 'WELDER', '焊机', 'Welder', 'hj', 6),
    ('part', 'ANGLE_VALVE', '角阀', 'Angle valve', 'jf', 1),
    ('part', 'HOSE', '软管', 'Hose', 'rg', 2),
    ('part', 'LED_TUBE', 'LED 灯管', 'LED tube', 'dg', 3),
    ('part', 'BREAKER', '空气开关', 'Circuit breaker', 'kqkg', 4),
    ('part', 'FILTER', '滤网', 'Filter', 'lw', 5),
    ('part', 'LOCK_CYLINDER', '锁芯', 'Lock cylinder', 'sx', 6)) as kind (list, code, zh, en, pinyin, position)
on conflict do nothing;
alter table codes.label force row level security;
