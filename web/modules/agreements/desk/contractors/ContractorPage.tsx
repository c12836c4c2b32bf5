import './contractors.css';
import { useState } from 'react';
import { api, ifMatch, taggedDataOf } from '@anju/api';
import { Button, ErrorState, useActorName, useTimes, useWords } from '@anju/ui';
import {
  DetailPage,
  Facts,
  FormActs,
  FormPanel,
  Loaded,
  Panel,
  SidePanel,
  TextField,
  useSend,
} from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ContractorPanel } from './ContractorForm';
import { ContractorState, useTerm } from './ContractorState';
import { type ContractorView, useTrades } from './contractors';
import { words } from './words';

interface Tagged {
  data: ContractorView;
  etag: string | null;
}

/** One contractor with its people. */
export function ContractorPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const contractor = useQuery({
    queryKey: ['contractors', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/contractors/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={contractor}>{(loaded) => <Detail {...loaded} />}</Loaded>;
}

function Detail({ data, etag }: Tagged) {
  const t = useWords(words);
  const [open, setOpen] = useState<'edit' | 'suspend'>();
  const { contractor, can } = data;
  const path = { params: { path: { id: contractor.id } }, headers: ifMatch(etag) };
  const resume = useSend(() => api.DELETE('/api/contractors/{id}/suspension', path), ['contractors']);
  return (
    <DetailPage
      over={t('contractors')}
      title={contractor.name}
      state={<ContractorState state={contractor.state} />}
      under={<span>{contractor.creditCode}</span>}
      acts={
        <>
          {can.includes('change') && (
            <Button icon="edit" onClick={() => setOpen('edit')}>
              {t('edit')}
            </Button>
          )}
          {can.includes('suspend') && <Button onClick={() => setOpen('suspend')}>{t('suspend')}</Button>}
          {can.includes('resume') && (
            <Button kind="jade" busy={resume.busy} onClick={() => resume.send()}>
              {t('resume')}
            </Button>
          )}
        </>
      }
    >
      {resume.error && <ErrorState error={resume.error} />}
      <Register data={data} />
      <People data={data} />
      <ContractorPanel
        open={open === 'edit'}
        contractor={contractor}
        etag={etag}
        onClose={() => setOpen(undefined)}
      />
      <SidePanel
        open={open === 'suspend'}
        title={`${contractor.name} · ${t('suspend')}`}
        onClose={() => setOpen(undefined)}
      >
        <SuspendForm data={data} etag={etag} onClose={() => setOpen(undefined)} />
      </SidePanel>
    </DetailPage>
  );
}

function Register({ data: { contractor } }: { data: ContractorView }) {
  const t = useWords(words);
  const term = useTerm();
  const trades = useTrades();
  const actorName = useActorName();
  const { nearTime } = useTimes();
  const { suspendedAt, suspendedBy, suspendedReason, contact, phone, state } = contractor;
  return (
    <Panel title={t('facts')}>
      {suspendedAt && (
        <p className="ag-blocked">
          {t('suspended.by', {
            who: actorName(suspendedBy ?? ''),
            time: nearTime(suspendedAt),
            reason: suspendedReason ?? '',
          })}
        </p>
      )}
      {state === 'EXPIRED' && <p className="aj-second">{t('expired.hint')}</p>}
      <Facts
        facts={[
          { label: t('term'), value: term(contractor) },
          { label: t('trades'), value: contractor.trades.map(trades.named).join(' · ') },
          ...(contact ? [{ label: t('contact'), value: contact }] : []),
          ...(phone ? [{ label: t('phone'), value: phone }] : []),
        ]}
      />
    </Panel>
  );
}

function People({ data: { people } }: { data: ContractorView }) {
  const t = useWords(words);
  return (
    <Panel title={t('people')} note={people.length > 0 && t('people.count', { n: people.length })}>
      {people.length === 0 ? (
        <p className="aj-second">{t('people.none')}</p>
      ) : (
        <ul className="ag-people">
          {people.map(({ staff, name }) => (
            <li key={staff}>
              <Link to={`/staff/${staff}` as '/'}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function SuspendForm({ data, etag, onClose }: Tagged & { onClose: () => void }) {
  const t = useWords(words);
  const [reason, setReason] = useState('');
  const suspend = useSend(
    () =>
      api.POST('/api/contractors/{id}/suspension', {
        params: { path: { id: data.contractor.id } },
        headers: ifMatch(etag),
        body: { reason },
      }),
    ['contractors'],
    onClose,
  );
  return (
    <FormPanel
      labels="above"
      onSubmit={() => suspend.send()}
      error={suspend.error}
      acts={<FormActs say={t('suspend')} busy={suspend.busy} onCancel={onClose} />}
    >
      <TextField
        name="reason"
        label={t('suspend.reason')}
        hint={t('suspend.hint')}
        value={reason}
        onChange={setReason}
        lines={3}
        longest={500}
        first
      />
    </FormPanel>
  );
}
