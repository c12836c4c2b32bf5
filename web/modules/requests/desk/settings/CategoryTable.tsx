import { Button, PrioritySeal, SubjectLink, useActorName, useLocale, useTimes, useWords } from '@anju/ui';
import { WideTable } from '@anju/ui/desk';
import { usePriorityOf } from '../use-promises';
import { words as requestWords } from '../words';
import { type CategoryLine, labelOf, useLabels } from './settings';
import { words } from './settings.words';

interface Props {
  lines: CategoryLine[];
  /** Absent for who may only look. */
  onEdit?: (line: CategoryLine) => void;
}

/** The categories, each with where it starts and who works on it. */
export function CategoryTable({ lines, onEdit }: Props) {
  const t = useWords(words);
  const name = useWords(requestWords);
  const times = useTimes();
  const nameOf = useActorName();
  const english = useLocale() === 'en';
  const skills = useLabels('skill');
  const posts = useLabels('post');
  const priorityOf = usePriorityOf();
  return (
    <WideTable acts label={t('categories')}>
      <table>
        <thead>
          <tr>
            {(['name', 'kinds', 'start', 'skill', 'post', 'checklist', 'last'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
            {onEdit && <td />}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const { category, checklist, changedAt, changedBy } = line;
            const priority = priorityOf(category.impact, category.urgency);
            return (
              <tr key={category.code} data-off={!category.active || undefined}>
                <th scope="row">
                  {english ? category.en : category.zh}
                  <small>{category.active ? category.code : `${category.code} · ${t('off')}`}</small>
                </th>
                <td>{category.kinds.map((kind) => name(`kind.${kind}`)).join(name('comma'))}</td>
                <td>
                  {priority && category.kinds.includes('REPAIR') && <PrioritySeal priority={priority} />}
                </td>
                <td>{category.skill ? labelOf(skills, category.skill) : t('skill.any')}</td>
                <td>{category.handlerPost ? labelOf(posts, category.handlerPost) : ''}</td>
                <td>
                  {checklist && (
                    <SubjectLink to={`/settings/checklists/${checklist.id}`} number={checklist.name} />
                  )}
                </td>
                <td>
                  {nameOf(changedBy)}
                  <small>{times.shortTime(changedAt)}</small>
                </td>
                {onEdit && (
                  <td>
                    <Button kind="text" onClick={() => onEdit(line)}>
                      {t('edit')}
                    </Button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
