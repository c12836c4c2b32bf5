import './join.css';
import { api, dataOf } from '@anju/api';
import { Button, ElderSwitch, EmptyState, ErrorState, PhoneShell, Skeleton, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { JoinField } from './JoinField';
import { JoinForm } from './JoinForm';
import { words } from './words';

interface Props {
  /** Code of the company, if a label or an invitation led here. */
  company?: string;
  onCompany: (code: string) => void;
  onDone: () => void;
}

/** How residents get an account. */
export function JoinPage({ company, onCompany, onDone }: Props) {
  const t = useWords(words);
  const [bound, setBound] = useState<boolean>();
  const done = (
    <EmptyState
      title={t(bound ? 'join.bound' : 'join.waiting')}
      action={
        <Button kind="primary" onClick={onDone}>
          {t('join.signin')}
        </Button>
      }
    />
  );
  return (
    <PhoneShell title={t('join.title')} onBack={onDone} end={<ElderSwitch />}>
      {bound !== undefined && done}
      {bound === undefined && company && <Joining company={company} onJoined={setBound} />}
      {bound === undefined && !company && <WhichCompany onCompany={onCompany} />}
    </PhoneShell>
  );
}

async function load(company: string) {
  const params = { path: { company } };
  const [notice, projects] = await Promise.all([
    dataOf(api.GET('/api/public/{company}/privacy-notice', { params })),
    dataOf(api.GET('/api/public/{company}/projects', { params })),
  ]);
  return { notice, projects };
}

function Joining({ company, onJoined }: { company: string; onJoined: (bound: boolean) => void }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['join', company],
    queryFn: () => load(company),
    staleTime: Infinity,
  });
  if (data) return <JoinForm company={company} {...data} onJoined={onJoined} />;
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton />;
}

function WhichCompany({ onCompany }: { onCompany: (code: string) => void }) {
  const t = useWords(words);
  function go(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('company')).trim().toLowerCase();
    if (code) onCompany(code);
  }
  return (
    <form className="join-form" onSubmit={go}>
      <JoinField name="company" label={t('join.company')} autoCapitalize="none" />
      <p className="aj-second">{t('join.company.hint')}</p>
      <Button kind="primary" size="large" submit>
        {t('join.go')}
      </Button>
    </form>
  );
}
