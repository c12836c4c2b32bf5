import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { ChoiceField, FormActs, FormPanel, Loaded, useDraft, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { words } from '../gaps.words';
import { TimesFields, WeekdaysField } from '../spans';
import { useLabels, weekdays } from '../staff';

type Need = components['schemas']['TradeNeed'];

/** When each trade has to be there; what is missing then is warned of. */
export function NeedsPanel({ project }: { project: string }) {
  const t = useWords(words);
  const skills = useLabels('skill');
  const [adding, setAdding] = useState(false);
  const needs = useQuery({
    queryKey: ['trade-needs', project],
    queryFn: () => dataOf(api.GET('/api/trade-needs', { params: { query: { project } } })),
  });
  const remove = useSend(
    (id: string) => api.DELETE('/api/trade-needs/{id}', { params: { path: { id } } }),
    ['trade-needs', 'duty'],
  );
  const days = ({ days: on }: Need) =>
    on.length === weekdays.length ? t('needs.daily') : on.map((day) => t(day)).join(' ');
  return (
    <section className="roster-panel" aria-label={t('needs.title')}>
      <h3>{t('needs.title')}</h3>
      <Loaded query={needs} lines={2}>
        {(all) =>
          all.length === 0 ? (
            <p className="aj-second">{t('needs.usual')}</p>
          ) : (
            <ul>
              {all.map((need) => (
                <li key={need.id} className="roster-shift">
                  <span>
                    {skills.named(need.skill)} {need.from.slice(0, 5)}–{need.to.slice(0, 5)}{' '}
                    <span className="aj-second">{days(need)}</span>
                  </span>
                  <Button kind="text" busy={remove.busy} onClick={() => remove.send(need.id)}>
                    {t('needs.remove')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding ? (
        <NeedForm project={project} onClose={() => setAdding(false)} />
      ) : (
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('needs.add')}
        </Button>
      )}
    </section>
  );
}

function NeedForm({ project, onClose }: { project: string; onClose: () => void }) {
  const t = useWords(words);
  const skills = useLabels('skill');
  const { draft, field, put } = useDraft({
    skill: undefined as string | undefined,
    days: [...weekdays] as Need['days'],
    from: '08:00',
    to: '20:00',
  });
  const add = useSend(
    () => api.POST('/api/trade-needs', { body: { ...draft, skill: draft.skill ?? '', project } }),
    ['trade-needs', 'duty'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => add.send()}
      error={add.error}
      acts={
        <FormActs
          say={t('needs.add')}
          busy={add.busy}
          disabled={!draft.skill || draft.days.length === 0}
          onCancel={onClose}
        />
      }
    >
      <ChoiceField {...field('skill')} label={t('needs.skill')} options={skills.options} />
      <WeekdaysField label={t('needs.days')} chosen={draft.days} onChange={(days) => put({ days })} />
      <TimesFields
        labels={{ from: t('needs.from'), to: t('needs.to') }}
        hint={t('needs.to.hint')}
        draft={draft}
        onChange={put}
      />
    </FormPanel>
  );
}
