import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, ErrorState, useWords } from '@anju/ui';
import { ChoiceField, DateField, FormActs, FormField, FormPanel, useDraft, useSend } from '@anju/ui/desk';
import { edges, type DraftTurn, type Pattern, type RosterRow, type Shift } from './roster';
import { RosterPreview } from './RosterPreview';
import { words } from './words';

interface Props {
  project: string;
  month: string;
  people: RosterRow[];
  shifts: Shift[];
  patterns: Pattern[];
  onClose: () => void;
}

type Order = components['schemas']['RosterRequest'];

/** A period from a pattern: first what would come of it, then written once. */
export function GenerateForm({ project, month, people, shifts, patterns, onClose }: Props) {
  const t = useWords(words);
  const month1 = edges(month);
  const { draft, field, put } = useDraft({
    pattern: patterns[0]?.id as string | undefined,
    from: month1.from as string | undefined,
    to: month1.to as string | undefined,
    rows: [] as Order['rows'],
    endWeekly: false,
  });
  const [looked, setLooked] = useState<DraftTurn[]>();
  const steps = patterns.find(({ id }) => id === draft.pattern)?.steps.length ?? 1;
  const order = (): Order => ({
    ...draft,
    project,
    pattern: draft.pattern ?? '',
    from: draft.from ?? '',
    to: draft.to ?? '',
  });
  const look = useSend(
    () => dataOf(api.POST('/api/rosters/draft', { body: order() })),
    [],
    ({ turns }) => setLooked(turns),
  );
  const write = useSend(() => api.POST('/api/rosters', { body: order() }), ['roster', 'duty'], onClose);
  if (looked)
    return (
      <div className="roster-result">
        {write.error != null && <ErrorState error={write.error} />}
        <RosterPreview
          from={order().from}
          to={order().to}
          turns={looked}
          people={people.filter(({ staff }) => draft.rows.some((row) => row.staff === staff))}
          shifts={shifts}
        />
        <div className="aj-form-acts">
          <Button
            kind="primary"
            busy={write.busy}
            disabled={!looked.some(({ clash }) => !clash)}
            onClick={() => write.send()}
          >
            {t('generate.write', { n: looked.filter(({ clash }) => !clash).length })}
          </Button>
          <Button onClick={() => setLooked(undefined)}>{t('generate.back')}</Button>
        </div>
      </div>
    );
  return (
    <FormPanel
      onSubmit={() => look.send()}
      error={look.error}
      acts={
        <FormActs
          say={t('generate.look')}
          busy={look.busy}
          disabled={!draft.rows.length || !draft.pattern || !draft.from || !draft.to}
          onCancel={onClose}
        />
      }
    >
      <ChoiceField
        {...field('pattern')}
        label={t('generate.pattern')}
        options={patterns.map(({ id, name, steps: days }) => ({
          value: id,
          label: `${name} (${t('pattern.days', { n: days.length })})`,
        }))}
      />
      <DateField {...field('from')} label={t('generate.from')} />
      <DateField {...field('to')} label={t('generate.to')} />
      <FormField name="rows" label={t('generate.people')} hint={t('generate.people.hint')}>
        {(control) => (
          <div {...control} className="roster-people" role="group" aria-label={t('generate.people')}>
            {people.map(({ staff, name }) => (
              <Person
                key={staff}
                name={name}
                steps={steps}
                offset={draft.rows.find((row) => row.staff === staff)?.offset}
                onChange={(offset) => {
                  const others = draft.rows.filter((row) => row.staff !== staff);
                  put({ rows: offset === undefined ? others : [...others, { staff, offset }] });
                }}
                next={draft.rows.length}
              />
            ))}
          </div>
        )}
      </FormField>
      <FormField name="endWeekly" label="" hint={t('generate.weekly.hint')}>
        {(control) => (
          <label className="roster-check">
            <input
              {...control}
              type="checkbox"
              checked={draft.endWeekly}
              onChange={(event) => put({ endWeekly: event.target.checked })}
            />{' '}
            {t('generate.weekly')}
          </label>
        )}
      </FormField>
    </FormPanel>
  );
}

interface PersonProps {
  name: string;
  steps: number;
  offset?: number;
  /** How many are chosen already: the next one begins later in the pattern. */
  next: number;
  onChange: (offset?: number) => void;
}

function Person({ name, steps, offset, next, onChange }: PersonProps) {
  const t = useWords(words);
  const spread = steps % 4 === 0 ? steps / 4 : 1;
  return (
    <div className="roster-person">
      <label>
        <input
          type="checkbox"
          checked={offset !== undefined}
          onChange={(event) => onChange(event.target.checked ? (next * spread) % steps : undefined)}
        />
        {name}
      </label>
      {offset !== undefined && (
        <select
          className="aj-input roster-offset"
          aria-label={t('generate.offset', { name })}
          value={Math.min(offset, steps - 1)}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {Array.from({ length: steps }, (_, step) => (
            <option key={step} value={step}>
              {t('generate.day', { n: step + 1 })}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
