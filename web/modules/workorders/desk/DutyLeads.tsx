import { useState } from 'react';
import { api, asProblem, type components, dataOf } from '@anju/api';
import { Button, FieldError, useProblemText, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { phoneOf } from './phone-of';
import { words } from './words';

type OnDuty = components['schemas']['OnDuty'];

const EVERY = 60_000;

/** Who leads now, to be called when nobody can go or something is beyond the desk; nothing while no lead is on duty. */
export function DutyLeads({ project }: { project: string }) {
  const t = useWords(words);
  const { data } = useQuery({
    queryKey: ['duty', project],
    queryFn: () => dataOf(api.GET('/api/duty', { params: { query: { project } } })),
    refetchInterval: EVERY,
    retry: false,
  });
  const leads = (data?.staff ?? []).filter((one) => one.leads.length > 0);
  if (leads.length === 0) return null;
  return (
    <section className="wo-leads" aria-label={t('lead.duty')}>
      <h3>{t('lead.duty')}</h3>
      {leads.map((one) => (
        <Lead key={one.id} one={one} />
      ))}
    </section>
  );
}

/** The number is told on the press of the button, and the look is recorded. */
function Lead({ one }: { one: OnDuty }) {
  const t = useWords(words);
  const text = useProblemText();
  const [number, setNumber] = useState<string>();
  const call = useSend(() => phoneOf(one.id, 'call'), [], setNumber);
  return (
    <div className="wo-lead">
      <span>
        <strong>{one.name}</strong>
        <span className="aj-second">{one.leads.join(' \u00b7 ')}</span>
      </span>
      {number ? (
        <a href={`tel:${number}`}>{number}</a>
      ) : (
        one.phone && (
          <Button icon="phone" busy={call.busy} onClick={() => call.send()}>
            <span className="aj-hidden">{t('lead.call', { name: one.name })}</span>
            <span aria-hidden="true">{t('lead.call.short')}</span>
          </Button>
        )
      )}
      {call.error != null && <FieldError>{text(asProblem(call.error)).title}</FieldError>}
    </div>
  );
}
