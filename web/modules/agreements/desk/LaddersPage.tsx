import './terms.css';
import { useState } from 'react';
import { api, type components, dataOf } from '@anju/api';
import {
  Button,
  PrioritySeal,
  spanWords,
  useActorName,
  useLocale,
  useProject,
  useTimes,
  useWords,
} from '@anju/ui';
import { Loaded, SidePanel, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { LadderForm } from './LadderForm';
import { ladderWords } from './ladder.words';

export type Ladder = components['schemas']['LadderInForce'];

/** Who is told level by level, for each priority. */
export function LaddersPage() {
  const t = useWords(ladderWords);
  const { project } = useProject();
  const [editing, setEditing] = useState<Ladder>();
  const ladders = useQuery({
    queryKey: ['ladders', project?.id],
    queryFn: () => dataOf(api.GET('/api/ladders', { params: { query: { project: project?.id } } })),
  });
  return (
    <section className="aj-list" aria-label={t('ladders')}>
      <h1>{t('ladders')}</h1>
      <p className="aj-second">{t('hint')}</p>
      <Loaded query={ladders}>
        {(all) => (
          <LadderTable all={all.ladders} onEdit={all.can.includes('edit') ? setEditing : undefined} />
        )}
      </Loaded>
      <SidePanel
        open={!!editing}
        title={editing ? t('title', { priority: editing.priority ?? t('none') }) : ''}
        onClose={() => setEditing(undefined)}
      >
        {editing && (
          <LadderForm project={project?.id} ladder={editing} onClose={() => setEditing(undefined)} />
        )}
      </SidePanel>
    </section>
  );
}

function LadderTable({ all, onEdit }: { all: Ladder[]; onEdit?: (ladder: Ladder) => void }) {
  const t = useWords(ladderWords);
  const most = Math.max(...all.map(({ steps }) => steps.length));
  return (
    <WideTable acts={!!onEdit} label={t('ladders')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('priority')}</th>
            {Array.from({ length: most }, (_, index) => (
              <th key={index} scope="col">
                {t('level', { n: index + 1 })}
              </th>
            ))}
            {onEdit && <th scope="col">{t('edit')}</th>}
          </tr>
        </thead>
        <tbody>
          {all.map((ladder) => (
            <LadderRow key={ladder.priority ?? ''} ladder={ladder} most={most} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

interface RowProps {
  ladder: Ladder;
  most: number;
  onEdit?: (ladder: Ladder) => void;
}

function LadderRow({ ladder, most, onEdit }: RowProps) {
  const t = useWords(ladderWords);
  const locale = useLocale();
  const nameOf = useActorName();
  const { shortTime } = useTimes();
  return (
    <tr>
      <th scope="row">
        {ladder.priority ? <PrioritySeal priority={ladder.priority} /> : t('none')}
        <small className="terms-note">
          {ladder.at
            ? t('own', { who: nameOf(ladder.author ?? ''), time: shortTime(ladder.at) })
            : t('taken')}
        </small>
      </th>
      {Array.from({ length: most }, (_, index) => {
        const step = ladder.steps[index];
        return (
          <td key={index}>
            {step && (
              <>
                <strong>
                  {t(`said.${step.trigger}`, { n: step.amount, span: spanWords(step.amount, locale) })}
                </strong>
                <small className="terms-note">
                  {step.roles.map((role) => t(`role.${role}`)).join(t('comma'))}
                </small>
              </>
            )}
          </td>
        );
      })}
      {onEdit && (
        <td>
          <Button kind="text" onClick={() => onEdit(ladder)}>
            {t('edit')}
          </Button>
        </td>
      )}
    </tr>
  );
}
