import { useState } from 'react';
import { api, ifMatch, taggedDataOf } from '@anju/api';
import { Button, ErrorState, useActorName, useProjectName, useTimes, useWords } from '@anju/ui';
import {
  DateField,
  DetailPage,
  Facts,
  FormActs,
  FormPanel,
  Loaded,
  Panel,
  SidePanel,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ContractPanel } from './ContractForm';
import { ContractTerms } from './ContractTerms';
import { type ContractView, useTerm } from './contracts';
import { words } from './words';

interface Tagged {
  data: ContractView;
  etag: string | null;
}

/** One contract with what it covers and promises. */
export function ContractPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const contract = useQuery({
    queryKey: ['contracts', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/contracts/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={contract}>{(loaded) => <Detail {...loaded} />}</Loaded>;
}

function Detail({ data, etag }: Tagged) {
  const t = useWords(words);
  const [open, setOpen] = useState<'edit' | 'end'>();
  const { contract, can } = data;
  const path = { params: { path: { id: contract.id } }, headers: ifMatch(etag) };
  const sign = useSend(() => api.POST('/api/contracts/{id}/signature', path), ['contracts']);
  return (
    <DetailPage
      over={t('contracts')}
      title={contract.name}
      state={<span className="aj-second">{t(`state.${contract.state}`)}</span>}
      under={<span>{contract.number}</span>}
      acts={
        <>
          {can.includes('sign') && (
            <Button kind="jade" busy={sign.busy} onClick={() => sign.send()}>
              {t('sign')}
            </Button>
          )}
          {can.includes('change') && (
            <Button icon="edit" onClick={() => setOpen('edit')}>
              {t('edit')}
            </Button>
          )}
          {can.includes('end') && <Button onClick={() => setOpen('end')}>{t('end')}</Button>}
        </>
      }
    >
      {sign.error && <ErrorState error={sign.error} />}
      <Particulars data={data} />
      {contract.state !== 'DRAFT' && <ContractTerms id={contract.id} may={can.includes('propose')} />}
      <ContractPanel open={open === 'edit'} view={data} etag={etag} onClose={() => setOpen(undefined)} />
      <SidePanel
        open={open === 'end'}
        title={`${contract.number} · ${t('end')}`}
        onClose={() => setOpen(undefined)}
      >
        <EndForm data={data} etag={etag} onClose={() => setOpen(undefined)} />
      </SidePanel>
    </DetailPage>
  );
}

function Particulars({ data: { contract, places } }: { data: ContractView }) {
  const t = useWords(words);
  const term = useTerm();
  const projectName = useProjectName();
  const nameOf = useActorName();
  const { nearTime } = useTimes();
  const { signedAt, signedBy, endedAt, endedBy, endReason } = contract;
  return (
    <Panel title={t('facts')}>
      {contract.state === 'DRAFT' && <p className="aj-second">{t('sign.hint')}</p>}
      <Facts
        facts={[
          { label: t('client'), value: contract.client },
          { label: t('project'), value: projectName(contract.project) },
          {
            label: t('places'),
            value: places.length === 0 ? t('places.whole') : places.map(({ code }) => code).join(' · '),
          },
          { label: t('term'), value: term(contract) },
        ]}
      />
      {signedAt && (
        <p className="aj-second">
          {t('signed.by', { who: nameOf(signedBy ?? ''), time: nearTime(signedAt) })}
        </p>
      )}
      {endedAt && (
        <p className="aj-second">
          {t('ended.by', { who: nameOf(endedBy ?? ''), time: nearTime(endedAt), reason: endReason ?? '' })}
        </p>
      )}
    </Panel>
  );
}

function EndForm({ data, etag, onClose }: Tagged & { onClose: () => void }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ on: undefined as string | undefined, reason: '' });
  const end = useSend(
    () =>
      api.POST('/api/contracts/{id}/end', {
        params: { path: { id: data.contract.id } },
        headers: ifMatch(etag),
        body: { on: draft.on ?? '', reason: draft.reason },
      }),
    ['contracts'],
    onClose,
  );
  return (
    <FormPanel
      labels="above"
      onSubmit={() => end.send()}
      error={end.error}
      acts={<FormActs say={t('end')} busy={end.busy} onCancel={onClose} />}
    >
      <DateField {...field('on')} label={t('end.on')} />
      <TextField {...field('reason')} label={t('end.reason')} lines={3} longest={500} />
    </FormPanel>
  );
}
