import { useState } from 'react';
import { api, asProblem, type components, dataOf } from '@anju/api';
import { Button, FieldError, useProblemText, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { phoneOf } from './phone-of';
import type { Candidate } from './types';
import { words } from './candidates.words';

type OnDuty = components['schemas']['OnDuty'];

const EVERY = 60_000;

/** Who leads now, the lead of the trade that is asked for where one is on duty; nothing while no lead is. */
export function DutyLeads({ project, people }: { project: string; people?: Candidate[] }) {
  const t = useWords(words);
  const { data } = useQuery({
    queryKey: ['duty', project],
    queryFn: () => dataOf(api.GET('/api/duty', { params: { query: { project } } })),
    refetchInterval: EVERY,
    retry: false,
  });
  const all = (data?.staff ?? []).filter((one) => one.leads.length > 0);
  const ofTrade = all.filter(({ id }) =>
    people?.some((one) => one.staff === id && !one.obstacles.includes('SKILL')),
  );
  const leads = ofTrade.length > 0 ? ofTrade : all;
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
