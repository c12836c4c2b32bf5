import './calendar.css';
import { api, ifMatch } from '@anju/api';
import { Button, IconButton, useWords } from '@anju/ui';
import { ChoiceField, FormField, FormPanel, useDraft, useSend, FormActs } from '@anju/ui/desk';
import { type Calendar, type Hours, weekdays } from './calendar';
import { words } from './words';

interface Props {
  project: string;
  calendar: Calendar;
  etag: string | null;
  onClose: () => void;
}

/** The weekly hours and which holidays hold. */
export function HoursForm({ project, calendar, etag, onClose }: Props) {
  const t = useWords(words);
  const { draft, field, put, differences } = useDraft({
    week: calendar.week as Record<string, Hours[]>,
    holidays: calendar.holidays as string | undefined,
  });
  const save = useSend(
    () =>
      api.PUT('/api/projects/{project}/calendar', {
        params: { path: { project } },
        headers: ifMatch(etag),
        body: { week: draft.week, holidays: draft.holidays as Calendar['holidays'] },
      }),
    ['calendar'],
    onClose,
  );
  const set = (weekday: string, hours: Hours[]) => put({ week: { ...draft.week, [weekday]: hours } });
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t('save')} busy={save.busy} onCancel={onClose} />}
    >
      {weekdays.map((weekday) => (
        <FormField key={weekday} name={`week.${weekday}`} label={t(weekday)}>
          {({ id }) => (
            <DayHours
              id={id}
              day={t(weekday)}
              hours={draft.week[weekday] ?? []}
              onChange={(hours) => set(weekday, hours)}
            />
          )}
        </FormField>
      ))}
      <ChoiceField
        {...field('holidays')}
        label={t('holidays')}
        options={(['CHINA', 'NONE'] as const).map((value) => ({
          value,
          label: t(`holidays.${value}`),
        }))}
      />
    </FormPanel>
  );
}

interface DayProps {
  id: string;
  day: string;
  hours: Hours[];
  onChange: (hours: Hours[]) => void;
}

function DayHours({ id, day, hours, onChange }: DayProps) {
  const t = useWords(words);
  const put = (index: number, part: Partial<Hours>) =>
    onChange(hours.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <div className="calendar-hours" id={id}>
      {hours.length === 0 && <span className="aj-second">{t('closed')}</span>}
      {hours.map((one, index) => (
        <span key={index} className="calendar-span">
          <input
            type="time"
            className="aj-input"
            aria-label={t('opens', { day })}
            value={one.opens.slice(0, 5)}
            onChange={(event) => put(index, { opens: event.target.value })}
          />
          <input
            type="time"
            className="aj-input"
            aria-label={t('closes', { day })}
            value={one.closes.slice(0, 5)}
            onChange={(event) => put(index, { closes: event.target.value })}
          />
          <IconButton
            icon="close"
            label={t('remove')}
            onClick={() => onChange(hours.filter((_, at) => at !== index))}
          />
        </span>
      ))}
      <Button kind="text" onClick={() => onChange([...hours, { opens: '09:00', closes: '17:00' }])}>
        {t('add')}
      </Button>
    </div>
  );
}
