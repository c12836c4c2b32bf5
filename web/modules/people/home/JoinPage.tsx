import './join.css';
import { api, asProblem, dataOf, signIn } from '@anju/api';
import { Button, ElderSwitch, EmptyState, ErrorState, PhoneShell, Skeleton, useWords } from '@anju/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { JoinField } from './JoinField';
import { JoinForm, type Login } from './JoinForm';
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
  const queries = useQueryClient();
  const [bound, setBound] = useState<boolean>();

  /** Whoever has just chosen a password need not type it again; should that fail, the way to sign in is shown. */
  async function joined(isBound: boolean, { login, password }: Login) {
    try {
      queries.setQueryData(['session'], await signIn(login, password));
      onDone();
    } catch {
      setBound(isBound);
    }
  }

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
      {bound === undefined && company && (
        <Joining
          company={company}
          onCompany={onCompany}
          onJoined={(isBound, login) => void joined(isBound, login)}
        />
      )}
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

interface JoiningProps {
  company: string;
  onCompany: (code: string) => void;
  onJoined: (bound: boolean, login: Login) => void;
}

function Joining({ company, onCompany, onJoined }: JoiningProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['join', company],
    queryFn: () => load(company),
    staleTime: Infinity,
    retry: false,
  });
  if (data) return <JoinForm company={company} {...data} onJoined={onJoined} />;
  if (!error) return <Skeleton />;
  if (asProblem(error).status === 404) return <WhichCompany wrong={company} onCompany={onCompany} />;
  return <ErrorState error={error} onRetry={() => void refetch()} />;
}

function WhichCompany({ wrong, onCompany }: { wrong?: string; onCompany: (code: string) => void }) {
  const t = useWords(words);
  function go(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('company')).trim().toLowerCase();
    if (code) onCompany(code);
  }
  return (
    <form className="join-form" onSubmit={go}>
      <JoinField
        name="company"
        label={t('join.company')}
        autoCapitalize="none"
        autoComplete="off"
        defaultValue={wrong}
        error={wrong && t('join.company.wrong')}
      />
      <p className="aj-second">{t('join.company.hint')}</p>
      <Button kind="primary" size="large" submit>
        {t('join.go')}
      </Button>
    </form>
  );
}
