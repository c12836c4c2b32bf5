import { api, dataOf } from '@anju/api';
import { Segments, useWords } from '@anju/ui';
import { DateField, FormActs, FormField, FormPanel, useDraft, useSend } from '@anju/ui/desk';
import { edges, type RosterRow } from '../roster/roster';
import type { Demand } from './plan';
import { words } from './words';

interface Props {
  project: string;
  month: string;
  people: RosterRow[];
  demands: Demand[];
}

const spans = ['10', '30', '60', '120'] as const;

/** The period, the people and how long to search. */
export function AskForm({ project, month, people, demands }: Props) {
  const t = useWords(words);
  const able = people.filter(({ skills }) => demands.some(({ skill }) => skills.includes(skill)));
  const { draft, field, put } = useDraft({
    from: edges(month).from as string | undefined,
    to: edges(month).to as string | undefined,
    staff: able.map(({ staff }) => staff),
    endWeekly: false,
    seconds: '30' as (typeof spans)[number],
  });
  const ask = useSend(
    () =>
      dataOf(
        api.POST('/api/roster-plans', {
          body: {
            project,
            from: draft.from ?? '',
            to: draft.to ?? '',
            staff: draft.staff,
            endWeekly: draft.endWeekly,
            seconds: Number(draft.seconds),
          },
        }),
      ),
    ['roster-plans'],
  );
  return (
    <FormPanel
      onSubmit={() => ask.send()}
      error={ask.error}
      acts={
        <FormActs
          say={t('ask.start')}
          busy={ask.busy}
          disabled={!draft.staff.length || !draft.from || !draft.to}
        />
      }
    >
      <DateField {...field('from')} label={t('ask.from')} />
      <DateField {...field('to')} label={t('ask.to')} />
      <FormField name="staff" label={t('ask.people')}>
        {(control) => (
          <div {...control} className="plan-people" role="group" aria-label={t('ask.people')}>
            {able.map(({ staff, name }) => (
              <label key={staff}>
                <input
                  type="checkbox"
                  checked={draft.staff.includes(staff)}
                  onChange={(event) =>
                    put({
                      staff: event.target.checked
                        ? [...draft.staff, staff]
                        : draft.staff.filter((one) => one !== staff),
                    })
                  }
                />
                {name}
              </label>
            ))}
          </div>
        )}
      </FormField>
      <FormField name="endWeekly" label="" hint={t('ask.endWeekly.hint')}>
        {(control) => (
          <label className="roster-check">
            <input
              {...control}
              type="checkbox"
              checked={draft.endWeekly}
              onChange={(event) => put({ endWeekly: event.target.checked })}
            />{' '}
            {t('ask.endWeekly')}
          </label>
        )}
      </FormField>
      <FormField name="seconds" label={t('ask.seconds')}>
        {() => (
          <Segments
            label={t('ask.seconds')}
            value={draft.seconds}
            onChange={(seconds) => put({ seconds })}
            options={spans.map((value) => ({ value, label: t('ask.seconds.n', { n: value }) }))}
          />
        )}
      </FormField>
    </FormPanel>
  );
}
