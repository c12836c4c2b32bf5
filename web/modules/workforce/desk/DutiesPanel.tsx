import './workforce.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useProjectName, useWords } from '@anju/ui';
import { Loaded, Panel, SidePanel, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { DutyForm } from './DutyForm';
import { type Duty, type StaffView, today, weekdays } from './staff';
import { words } from './words';

/** When somebody is on duty, week by week. */
export function DutiesPanel({ member }: { member: StaffView }) {
  const t = useWords(words);
  const [adding, setAdding] = useState(false);
  const may = member.can.includes('plan-duty');
  const duties = useQuery({
    queryKey: ['staff', 'duties', member.id],
    queryFn: () => dataOf(api.GET('/api/staff/{id}/duties', { params: { path: { id: member.id } } })),
  });
  return (
    <Panel
      title={t('duties')}
      end={
        may && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('duties.add')}
          </Button>
        )
      }
    >
      <Loaded query={duties} lines={2}>
        {(all) => (
          <>
            {all.length === 0 && <p className="aj-second">{t('duties.none')}</p>}
            <ul>
              {all.map((duty) => (
                <DutyLine key={duty.id} member={member.id} duty={duty} may={may} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <SidePanel open={adding} title={t('duties.add')} onClose={() => setAdding(false)}>
        <DutyForm member={member} onClose={() => setAdding(false)} />
      </SidePanel>
    </Panel>
  );
}

function DutyLine({ member, duty, may }: { member: string; duty: Duty; may: boolean }) {
  const t = useWords(words);
  const projectName = useProjectName();
  const { id, days, from, to, project, validFrom, validTo } = duty;
  const end = useSend(
    () =>
      api.POST('/api/staff/{id}/duties/{duty}/end', {
        params: { path: { id: member, duty: id } },
        body: { on: today() },
      }),
    ['staff', 'duty'],
  );
  const on = weekdays.filter((day) => days.includes(day));
  return (
    <li className="workforce-line">
      <strong>
        {from.slice(0, 5)}–{to.slice(0, 5)}
      </strong>
      <span>{on.map((day) => t(day)).join(' ')}</span>
      <span className="aj-second">
        {projectName(project)} ·{' '}
        {validTo
          ? t('duties.between', { from: validFrom, to: validTo })
          : t('duties.since', { from: validFrom })}
      </span>
      {may && !validTo && (
        <Button kind="text" busy={end.busy} onClick={() => end.send()}>
          {t('duties.end')}
        </Button>
      )}
    </li>
  );
}
