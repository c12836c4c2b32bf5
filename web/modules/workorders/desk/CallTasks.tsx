import { useState } from 'react';
import { api, asProblem, type components, dataOf } from '@anju/api';
import {
  Button,
  FieldError,
  Icon,
  MaskedValue,
  PrioritySeal,
  shortNumber,
  SubjectLink,
  useMay,
  useProblemText,
  useWords,
} from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { phoneOf } from './phone-of';
import { words } from './candidates.words';

type Callee = components['schemas']['Callee'];

/** Calls the desk has to make because nobody answered the machine; nothing while there are none. */
export function CallTasks() {
  const t = useWords(words);
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ['calls'],
    queryFn: () => dataOf(api.GET('/api/call-tasks', { params: { query: { limit: 50 } } })),
    enabled: may('WORK_DISPATCH'),
    refetchInterval: 30_000,
  });
  const calls = data?.items ?? [];
  if (calls.length === 0) return null;
  return (
    <section className="wo-calls">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="phone" />
        <strong>{t('calls.title', { n: calls.length })}</strong>
        <span>{t('calls.why')}</span>
        <Icon name={open ? 'down' : 'up'} />
      </button>
      {open && (
        <ul>
          {calls.map((call) => (
            <li key={call.id}>
              <PrioritySeal priority={call.priority as 'P1'} />
              <span>
                {call.title}{' '}
                <SubjectLink to={`/work-orders/${call.workOrder}`} number={call.number}>
                  {shortNumber(call.number)}
                </SubjectLink>
              </span>
              <People people={call.people} />
              <CallDone id={call.id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Whom to call, the likeliest first; the number in full only for a reason that is recorded. */
function People({ people }: { people: Callee[] }) {
  const t = useWords(words);
  if (people.length === 0) return <p className="aj-second">{t('calls.none')}</p>;
  return (
    <ul>
      {people.map((one) => (
        <li key={one.staff}>
          <span>
            <strong>{one.name}</strong>{' '}
            <span className="aj-second">
              {[
                one.lead && t('calls.lead'),
                t(one.answer ? `calls.${one.answer}` : 'calls.unasked'),
                one.reason,
              ]
                .filter(Boolean)
                .join(' \u00b7 ')}
            </span>
          </span>
          {one.phone ? (
            <MaskedValue masked={one.phone} reveal={(why) => phoneOf(one.staff, why)} />
          ) : (
            <span className="aj-second">{t('calls.nophone')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function CallDone({ id }: { id: string }) {
  const t = useWords(words);
  const [note, setNote] = useState('');
  const problem = useProblemText();
  const { send, busy, error } = useSend(
    (said: string) =>
      dataOf(api.POST('/api/call-tasks/{id}/completion', { params: { path: { id } }, body: { note: said } })),
    ['calls'],
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim()) send(note.trim());
      }}
    >
      <input
        className="aj-input"
        aria-label={t('calls.note')}
        placeholder={t('calls.note')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button submit busy={busy} disabled={!note.trim()}>
        {t('calls.done')}
      </Button>
      {error != null && <FieldError>{problem(asProblem(error)).title}</FieldError>}
    </form>
  );
}
