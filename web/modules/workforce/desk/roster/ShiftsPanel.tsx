import { useState } from 'react';
import { api } from '@anju/api';
import { Button, useMay, useWords } from '@anju/ui';
import { ChoiceField, FormActs, FormField, FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { TimesFields } from '../spans';
import { useLabels } from '../staff';
import { PatternForm } from './PatternForm';
import { type Pattern, type Shift, shortName, toneOf } from './roster';
import { words } from './words';

interface Props {
  project: string;
  shifts: Shift[];
  patterns: Pattern[];
}

/** The shifts of a project and the patterns people go through. */
export function ShiftsPanel({ project, shifts, patterns }: Props) {
  const t = useWords(words);
  const may = useMay()('STAFF_WRITE');
  const [adding, setAdding] = useState<'shift' | 'pattern'>();
  const retire = useSend(
    (id: string) => api.POST('/api/shifts/{id}/retirement', { params: { path: { id } } }),
    ['shifts'],
  );
  const drop = useSend(
    (id: string) => api.POST('/api/shift-patterns/{id}/retirement', { params: { path: { id } } }),
    ['shifts'],
  );
  const close = () => setAdding(undefined);
  if (adding === 'shift') return <ShiftForm project={project} onClose={close} />;
  if (adding === 'pattern') return <PatternForm project={project} shifts={shifts} onClose={close} />;
  return (
    <div className="roster-panel">
      <h3>{t('shifts')}</h3>
      <ul>
        {shifts.map((shift) => (
          <li key={shift.id} className="roster-shift">
            <span>
              <span className="roster-turn" data-tone={toneOf(shifts, shift.id)}>
                {shortName(shift.name)}
              </span>{' '}
              {shift.name} {shift.from.slice(0, 5)}–{shift.to.slice(0, 5)}
            </span>
            {may && (
              <Button kind="text" busy={retire.busy} onClick={() => retire.send(shift.id)}>
                {t('shift.retire')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <Button icon="plus" onClick={() => setAdding('shift')}>
          {t('shift.add')}
        </Button>
      )}
      <h3>{t('patterns')}</h3>
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern.id} className="roster-shift">
            <span>
              {pattern.name}{' '}
              <span className="aj-second">
                {pattern.steps
                  .map(({ shift: step }) =>
                    shortName(shifts.find(({ id }) => id === step)?.name ?? t('pattern.free')),
                  )
                  .join(' ')}
              </span>
            </span>
            {may && (
              <Button kind="text" busy={drop.busy} onClick={() => drop.send(pattern.id)}>
                {t('shift.retire')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <Button icon="plus" onClick={() => setAdding('pattern')}>
          {t('pattern.add')}
        </Button>
      )}
    </div>
  );
}

function ShiftForm({ project, onClose }: { project: string; onClose: () => void }) {
  const t = useWords(words);
  const kinds = useLabels('certificate');
  const { draft, field, put } = useDraft({
    name: '',
    from: '08:00',
    to: '16:00',
    onCall: false,
    certificate: undefined as string | undefined,
  });
  const add = useSend(() => api.POST('/api/shifts', { body: { ...draft, project } }), ['shifts'], onClose);
  return (
    <FormPanel
      onSubmit={() => add.send()}
      error={add.error}
      acts={<FormActs say={t('shift.add')} busy={add.busy} onCancel={onClose} />}
    >
      <TextField {...field('name')} label={t('shift.name')} />
      <TimesFields
        labels={{ from: t('shift.from'), to: t('shift.to') }}
        hint={t('shift.to.hint')}
        draft={draft}
        onChange={put}
      />
      <ChoiceField
        {...field('certificate')}
        label={t('shift.certificate')}
        optional
        options={kinds.options}
      />
      <FormField name="onCall" label="">
        {(control) => (
          <label className="roster-check">
            <input
              {...control}
              type="checkbox"
              checked={draft.onCall}
              onChange={(event) => put({ onCall: event.target.checked })}
            />{' '}
            {t('shift.oncall')}
          </label>
        )}
      </FormField>
    </FormPanel>
  );
}
