import './join.css';
import { api, dataOf } from '@anju/api';
import {
  Button,
  ElderSwitch,
  ErrorState,
  FieldError,
  PhoneShell,
  Skeleton,
  useSession,
  useWords,
} from '@anju/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Relation, UnitFields, type Way } from './UnitFields';
import { useSending } from './use-sending';
import { words } from './words';

/** Binds a home, the first or one more, to somebody who is signed in. */
export function BindPage({ onDone }: { onDone: () => void }) {
  const t = useWords(words);
  const { company } = useSession();
  const params = { path: { company: company.code } };
  const { data, error, refetch } = useQuery({
    queryKey: ['bind', 'projects'],
    queryFn: () => dataOf(api.GET('/api/public/{company}/projects', { params })),
  });
  return (
    <PhoneShell title={t('bind.title')} onBack={onDone} end={<ElderSwitch />}>
      {data ? (
        <BindForm projects={data} onDone={onDone} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton />
      )}
    </PhoneShell>
  );
}

function BindForm({ projects, onDone }: { projects: { id: string; name: string }[]; onDone: () => void }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const [way, setWay] = useState<Way>('code');
  const { busy, error, fields, refuse, send } = useSending();

  function bind(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim();
    const needed = way === 'code' ? { code: said('code') } : { unit: said('unit') };
    void send(needed, async () => {
      if (way === 'code') await dataOf(api.POST('/api/my/units', { body: { code: said('code') } }));
      else {
        const body = {
          project: said('project'),
          unit: said('unit'),
          relation: said('relation') as Relation,
        };
        await dataOf(api.POST('/api/my/registrations', { body }));
      }
      // A first home brings the right to report along: the session is asked again as well.
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['session'] }),
        queries.invalidateQueries({ queryKey: ['my'] }),
      ]);
      onDone();
    });
  }

  return (
    <form className="join-form" onSubmit={bind} noValidate>
      <UnitFields
        way={way}
        onWay={(next) => {
          setWay(next);
          refuse('');
        }}
        projects={projects}
        errors={fields}
      />
      {error && <FieldError>{error}</FieldError>}
      <Button kind="primary" size="large" submit busy={busy}>
        {t(`bind.send.${way}`)}
      </Button>
    </form>
  );
}
