import { type ReactNode, useState } from 'react';
import { api, dataOf, taggedDataOf } from '@anju/api';
import { Button, ErrorState, MaskedValue, useProjectName, useWords } from '@anju/ui';
import { DetailPage, Facts, Loaded, Panel, TrailPanel, useLook, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CarePanel } from './CarePanel';
import type { Person } from './people';
import { PersonPanel } from './PersonPanel';
import { RelationsPanel } from './RelationsPanel';
import { words } from './words';

interface Tagged {
  data: Person;
  etag: string | null;
}

/** One person or organisation: how to reach them, which units, what happened; `children` is what others add to it. */
export function PersonPage({ children }: { children?: ReactNode }) {
  const { id } = useParams({ strict: false }) as { id: string };
  const person = useQuery({
    queryKey: ['people', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/people/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={person}>{(loaded) => <PersonDetail {...loaded}>{children}</PersonDetail>}</Loaded>;
}

const reveal = (id: string, reason: string) =>
  dataOf(api.POST('/api/people/{id}/revelation', { params: { path: { id } }, body: { reason } }));

function PersonDetail({ data, etag, children }: Tagged & { children?: ReactNode }) {
  const t = useWords(words);
  const projectName = useProjectName();
  const [editing, setEditing] = useState<Person>();
  const seen = data.can.includes('reveal');
  const open = useSend(() => reveal(data.id, 'change'), [], setEditing);
  const look = useLook((reason) => reveal(data.id, reason));
  /** What is masked here, with the way to see it in full. */
  const masked = (value: string, whole: (person: Person) => string | undefined, key?: number) => (
    <MaskedValue
      key={key}
      masked={value}
      reveal={seen ? async (why) => whole(await look(why)) ?? '' : undefined}
    />
  );
  const phones = data.phones.map((phone, index) => masked(phone, (person) => person.phones[index], index));
  return (
    <DetailPage
      over={t('people')}
      title={data.name}
      under={
        <>
          <span>{t(`kind.${data.kind}`)}</span>
          <span>{projectName(data.project)}</span>
          <span>{t(data.hasAccount ? 'account.yes' : 'account.no')}</span>
        </>
      }
      acts={
        data.can.includes('change') &&
        seen && (
          <Button icon="edit" title={t('edit.why')} busy={open.busy} onClick={() => open.send()}>
            {t('edit')}
          </Button>
        )
      }
      aside={<PersonTrail id={data.id} />}
    >
      {open.error && <ErrorState error={open.error} />}
      <Panel title={t('facts')}>
        <Facts
          facts={[
            ...(data.kind === 'PERSON'
              ? [{ label: t('name.person'), value: masked(data.name, (person) => person.name) }]
              : []),
            { label: t('phones'), value: phones },
            ...(data.email
              ? [{ label: t('email'), value: masked(data.email, (person) => person.email) }]
              : []),
            ...(data.contact
              ? [{ label: t('contact'), value: masked(data.contact, (person) => person.contact) }]
              : []),
            ...(data.note ? [{ label: t('note'), value: data.note }] : []),
          ]}
        />
      </Panel>
      <RelationsPanel person={data} />
      <CarePanel person={data.id} />
      {children}
      {editing && <PersonPanel open person={editing} etag={etag} onClose={() => setEditing(undefined)} />}
    </DetailPage>
  );
}

function PersonTrail({ id }: { id: string }) {
  const t = useWords(words);
  const said = (key: string) => (key in words ? t(key as 'verb.changed') : undefined);
  return (
    <TrailPanel
      queryKey={['people', 'trail', id]}
      load={(cursor) =>
        dataOf(api.GET('/api/people/{id}/trail', { params: { path: { id }, query: { cursor } } }))
      }
      say={(verb) => said(`verb.${verb}`) ?? verb}
      tell={({ reason, unit }) => (reason && (said(`reason.${reason}`) ?? reason)) || unit}
    />
  );
}
