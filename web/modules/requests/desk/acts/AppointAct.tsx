import { useState } from 'react';
import { useTimes, useWords } from '@anju/ui';
import { FormField } from '@anju/ui/desk';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './ActPanel';
import { ActForm } from './parts';
import { localInput } from './local-input';

const HOUR = 3_600_000;

/** Agrees a time to come by; the promise to arrive follows it. */
export function AppointAct({ request, onDone }: ActProps) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const [from, setFrom] = useState(() => localInput(request.windowFrom ?? nextFullHour()));
  const [to, setTo] = useState(() => localInput(request.windowTo ?? nextFullHour() + 2 * HOUR));
  const { send, busy, error } = useVerb(request, 'appointment', onDone);
  const iso = (text: string) => new Date(text).toISOString();
  const field = (name: 'from' | 'to', value: string, put: (value: string) => void) => (
    <FormField name={name} label={t(`form.${name}`)}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          className="aj-input"
          step={900}
          value={value}
          onChange={(event) => put(event.target.value)}
        />
      )}
    </FormField>
  );
  const ready = Boolean(from && to);
  return (
    <ActForm
      say={ready ? `${t('act.appoint')} ${shortTime(iso(from))}` : t('act.appoint')}
      busy={busy}
      error={error}
      ready={ready}
      onSubmit={() => send({ from: iso(from), to: iso(to) })}
    >
      {field('from', from, setFrom)}
      {field('to', to, setTo)}
    </ActForm>
  );
}

const nextFullHour = () => Math.ceil(Date.now() / HOUR) * HOUR;
