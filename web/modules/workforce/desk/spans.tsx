import { useWords } from '@anju/ui';
import { FormField } from '@anju/ui/desk';
import { weekdays } from './staff';
import { words } from './words';

type Weekday = (typeof weekdays)[number];

interface Days {
  label: string;
  chosen: readonly Weekday[];
  onChange: (days: Weekday[]) => void;
}

/** On which days of the week something holds, in the order of the week. */
export function WeekdaysField({ label, chosen, onChange }: Days) {
  const t = useWords(words);
  const turn = (day: Weekday) =>
    onChange(weekdays.filter((one) => (one === day ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <FormField name="days" label={label}>
      {(control) => (
        <div {...control} className="workforce-days" role="group" aria-label={label}>
          {weekdays.map((day) => (
            <label key={day}>
              <input type="checkbox" checked={chosen.includes(day)} onChange={() => turn(day)} />
              {t(day)}
            </label>
          ))}
        </div>
      )}
    </FormField>
  );
}

interface Times {
  labels: { from: string; to: string };
  /** What an end before the beginning means. */
  hint: string;
  draft: { from: string; to: string };
  onChange: (part: { from?: string; to?: string }) => void;
}

/** From when to when of a day, perhaps over midnight. */
export function TimesFields({ labels, hint, draft, onChange }: Times) {
  return (['from', 'to'] as const).map((name) => (
    <FormField key={name} name={name} label={labels[name]} hint={name === 'to' ? hint : undefined}>
      {(control) => (
        <input
          {...control}
          type="time"
          className="aj-input workforce-time"
          value={draft[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </FormField>
  ));
}
