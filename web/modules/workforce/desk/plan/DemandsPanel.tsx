import { useState } from 'react';
import { api } from '@anju/api';
import { Button, Skeleton, useMay, useWords } from '@anju/ui';
import { ChoiceField, FormActs, FormPanel, NumberField, useDraft, useSend } from '@anju/ui/desk';
import { words as weekWords } from '../gaps.words';
import type { Shift } from '../roster/roster';
import { WeekdaysField } from '../spans';
import { useLabels, weekdays } from '../staff';
import type { Demand } from './plan';
import { words } from './words';

interface Props {
  project: string;
  shifts: Shift[];
  demands?: Demand[];
}

/** How many each shift needs of which trade. */
export function DemandsPanel({ project, shifts, demands }: Props) {
  const t = useWords(words);
  const week = useWords(weekWords);
  const skills = useLabels('skill');
  const may = useMay()('STAFF_WRITE');
  const [adding, setAdding] = useState(false);
  const remove = useSend(
    (id: string) => api.DELETE('/api/cover-demands/{id}', { params: { path: { id } } }),
    ['cover-demands'],
  );
  const inUse = shifts.filter(({ retired }) => !retired);
  const named = (id: string) => shifts.find((shift) => shift.id === id)?.name ?? '';
  return (
    <section className="roster-panel" aria-label={t('demands.title')}>
      <h2>{t('demands.title')}</h2>
      {!demands && <Skeleton lines={2} />}
      {demands?.length === 0 && <p className="aj-second">{t('demands.none')}</p>}
      <ul>
        {demands?.map((one) => (
          <li key={one.id} className="roster-shift">
            <span>
              <strong>{named(one.shift)}</strong> {skills.named(one.skill)}{' '}
              {one.least === one.wanted
                ? t('demands.just', { least: one.least })
                : t('demands.count', { least: one.least, wanted: one.wanted })}{' '}
              <span className="aj-second">
                {one.days.length === weekdays.length
                  ? t('demands.daily')
                  : one.days.map((day) => week(day)).join(' ')}
              </span>
            </span>
            {may && (
              <Button kind="text" busy={remove.busy} onClick={() => remove.send(one.id)}>
                {t('demands.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may &&
        (adding ? (
          <DemandForm key={project} shifts={inUse} onClose={() => setAdding(false)} />
        ) : (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('demands.add')}
          </Button>
        ))}
    </section>
  );
}

function DemandForm({ shifts, onClose }: { shifts: Shift[]; onClose: () => void }) {
  const t = useWords(words);
  const skills = useLabels('skill');
  const { draft, field, put } = useDraft({
    shift: shifts[0]?.id,
    skill: undefined as string | undefined,
    days: [...weekdays] as Demand['days'],
    least: 1 as number | undefined,
    wanted: 1 as number | undefined,
  });
  const add = useSend(
    () =>
      api.POST('/api/cover-demands', {
        body: {
          shift: draft.shift ?? '',
          skill: draft.skill ?? '',
          days: draft.days,
          least: draft.least ?? 0,
          wanted: draft.wanted ?? 1,
        },
      }),
    ['cover-demands'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => add.send()}
      error={add.error}
      acts={
        <FormActs
          say={t('demands.add')}
          busy={add.busy}
          disabled={!draft.shift || !draft.skill || draft.days.length === 0}
          onCancel={onClose}
        />
      }
    >
      <ChoiceField
        {...field('shift')}
        label={t('demands.shift')}
        options={shifts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ChoiceField {...field('skill')} label={t('demands.skill')} options={skills.options} />
      <WeekdaysField label={t('demands.days')} chosen={draft.days} onChange={(days) => put({ days })} />
      <NumberField {...field('least')} label={t('demands.least')} min={0} max={50} />
      <NumberField {...field('wanted')} label={t('demands.wanted')} min={1} max={50} />
    </FormPanel>
  );
}
