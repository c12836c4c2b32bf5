-- The certificates that regulated work asks for, in every company that is there already; new companies begin with them.
alter table codes.label no force row level security;
insert into codes.label (company_id, list, code, zh, en, pinyin, position)
select company.id, 'certificate', kind.code, kind.zh, kind.en, kind.pinyin, kind.position
from (select distinct company_id as id from codes.label) company
cross join (values
    ('ELECTRICIAN_LOW', '低压电工作业', 'Low-voltage electrician', 'dydg', 1),
    ('ELECTRICIAN_HIGH', '高压电工作业', 'High-voltage electrician', 'gydg', 2),
    ('LIFT', '电梯作业', 'Lift work', 'dt', 3),
    ('HEIGHT', '高处作业', 'Work at height', 'gc', 4),
    ('HOT_WORK', '焊接与热切割（动火）', 'Hot work', 'dh', 5),
    ('REFRIGERATION', '制冷与空调作业', 'Refrigeration', 'zl', 6),
    ('FIRE_FACILITIES', '消防设施操作员', 'Fire facilities operator', 'xf', 7),
    ('CONFINED_SPACE', '有限空间作业', 'Confined space', 'yxkj', 8)) as kind (code, zh, en, pinyin, position)
on conflict do nothing;
alter table codes.label force row level security;
