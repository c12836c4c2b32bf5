import './calendar.css';
import { api } from '@anju/api';
import { Button, Segments, useWords } from '@anju/ui';
import { FormField, FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import type { DayView } from './calendar';
import { words } from './words';

interface Props {
  project: string;
  day: DayView;
  onClose: () => void;
}

/** One date that is not as usual in this project. */
export function DayForm({ project, day, onClose }: Props) {
  const t = useWords(words);
  const usual = day.hours[0] ?? { opens: '09:00', closes: '17:00' };
  const { draft, field, put } = useDraft({
    name: day.kind === 'EXCEPTION' ? (day.name ?? '') : '',
    open: (day.hours.length > 0 ? 'no' : 'yes') as 'yes' | 'no',
    opens: usual.opens.slice(0, 5),
    closes: usual.closes.slice(0, 5),
  });
  const path = { params: { path: { project, day: day.date } } };
  const save = useSend(
    () =>
      api.PUT('/api/projects/{project}/calendar/days/{day}', {
        ...path,
        body: {
          name: draft.name,
          hours: draft.open === 'yes' ? { opens: draft.opens, closes: draft.closes } : undefined,
        },
      }),
    ['calendar'],
    onClose,
  );
  const drop = useSend(
    () => api.DELETE('/api/projects/{project}/calendar/days/{day}', path),
    ['calendar'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error ?? drop.error}
      acts={
        <>
          <Button kind="primary" submit busy={save.busy}>
            {t('save')}
          </Button>
          {day.kind === 'EXCEPTION' && (
            <Button busy={drop.busy} onClick={() => drop.send()}>
              {t('exception.drop')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <FormField name="hours" label={t('exception.open')}>
        {() => (
          <Segments
            label={t('exception.open')}
            value={draft.open}
            onChange={(open) => put({ open })}
            options={(['yes', 'no'] as const).map((value) => ({
              value,
              label: t(`exception.open.${value}`),
            }))}
          />
        )}
      </FormField>
      {draft.open === 'yes' &&
        (['opens', 'closes'] as const).map((name) => (
          <FormField key={name} name={`hours.${name}`} label={t(`exception.${name}`)}>
            {(control) => (
              <input
                {...control}
                type="time"
                className="aj-input calendar-time"
                value={draft[name]}
                onChange={(event) => put({ [name]: event.target.value })}
              />
            )}
          </FormField>
        ))}
      <TextField {...field('name')} label={t('exception.name')} longest={60} first />
    </FormPanel>
  );
}
