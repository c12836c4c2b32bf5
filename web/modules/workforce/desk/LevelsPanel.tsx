import { Select } from 'antd';
import { api, type components, dataOf } from '@anju/api';
import { ErrorState, useWords } from '@anju/ui';
import { Loaded, Panel, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useLabels } from './staff';
import { words } from './words';

type Grade = components['schemas']['Grade'];
const levels: Grade['level'][] = ['APPRENTICE', 'SKILLED', 'EXPERT', 'MASTER'];

/** How well somebody masters each trade, and who said so. */
export function LevelsPanel({ id, may }: { id: string; may: boolean }) {
  const t = useWords(words);
  const skills = useLabels('skill');
  const grades = useQuery({
    queryKey: ['staff', 'levels', id],
    queryFn: () => dataOf(api.GET('/api/staff/{id}/levels', { params: { path: { id } } })),
  });
  const grade = useSend(
    ({ skill, level }: Pick<Grade, 'skill' | 'level'>) =>
      api.PUT('/api/staff/{id}/levels/{skill}', { params: { path: { id, skill } }, body: { level } }),
    ['staff', 'candidates'],
  );
  return (
    <Panel title={t('levels')}>
      {grade.error && <ErrorState error={grade.error} />}
      <Loaded query={grades} lines={2}>
        {(all) => (
          <>
            {all.length === 0 && <p className="aj-second">{t('levels.none')}</p>}
            <ul>
              {all.map(({ skill, level, by }) => (
                <li key={skill} className="workforce-level">
                  <span>{skills.named(skill)}</span>
                  {may ? (
                    <Select
                      aria-label={t('levels.of', { skill: skills.named(skill) })}
                      value={level}
                      disabled={grade.busy}
                      options={levels.map((value) => ({ value, label: t(`levels.${value}`) }))}
                      onChange={(chosen) => grade.send({ skill, level: chosen })}
                    />
                  ) : (
                    <strong>{t(`levels.${level}`)}</strong>
                  )}
                  <span className="aj-second">
                    {by ? t('levels.by', { name: by }) : t('levels.ungraded')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
