import './terms.css';
import { useState } from 'react';
import { api, dataOf, ifMatch, taggedDataOf } from '@anju/api';
import { ErrorState, Timeline, useActorName, useWords } from '@anju/ui';
import { DetailPage, Loaded, Panel, SidePanel, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ChangeList } from './ChangeList';
import { LinesForm } from './LinesForm';
import { type Act, ProposalActs } from './ProposalActs';
import { PublishForm } from './PublishForm';
import { ReasonForm } from './ReasonForm';
import { type Line, type Proposal, useTelling } from './terms';
import { TermsTable } from './TermsTable';
import { words } from './words';

/** One change of the promises, from its draft to its publication. */
export function ProposalPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const proposal = useQuery({
    queryKey: ['service-terms', 'proposal', id],
    queryFn: () => taggedDataOf(api.GET('/api/terms-proposals/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={proposal}>{(loaded) => <Detail {...loaded} />}</Loaded>;
}

function Detail({ data, etag }: { data: Proposal; etag: string | null }) {
  const t = useWords(words);
  const told = useTelling();
  const nameOf = useActorName();
  const [act, setAct] = useState<Act>();
  const path = { params: { path: { id: data.id } }, headers: ifMatch(etag) };
  const close = () => setAct(undefined);
  const redraft = useSend(
    (lines: Line[]) => dataOf(api.PUT('/api/terms-proposals/{id}', { ...path, body: { lines } })),
    ['service-terms'],
    close,
  );
  const move = useSend(
    (verb: 'submission' | 'approval') => dataOf(api.POST(`/api/terms-proposals/{id}/${verb}`, path)),
    ['service-terms'],
  );
  return (
    <DetailPage
      over={data.contractName ?? told.scope(data.project)}
      title={t('proposal')}
      state={<span className="aj-second">{t(`state.${data.state}`)}</span>}
      acts={<ProposalActs can={data.can} busy={move.busy} onAct={setAct} onMove={move.send} />}
      aside={
        <Panel title={t('steps')}>
          <Timeline
            entries={data.steps
              .map(({ step, at, author, reason }, index) => ({
                id: String(index),
                at,
                title: t(`step.${step}`, { who: nameOf(author) }),
                note: reason,
              }))
              .reverse()}
          />
        </Panel>
      }
    >
      {move.error && <ErrorState error={move.error} />}
      {data.state !== 'PUBLISHED' && (
        <Panel title={t('changes')}>
          <ChangeList changes={data.changes} />
        </Panel>
      )}
      <Panel title={t('all')}>
        <TermsTable lines={data.lines} />
      </Panel>
      <SidePanel wide open={act === 'redraft'} title={t('redraft')} onClose={close}>
        <LinesForm
          lines={data.lines}
          busy={redraft.busy}
          error={redraft.error}
          onSubmit={redraft.send}
          onClose={close}
        />
      </SidePanel>
      <SidePanel open={act === 'publish'} title={t('publish')} onClose={close}>
        <PublishForm id={data.id} etag={etag} onClose={close} />
      </SidePanel>
      {act !== undefined && (act === 'reject' || act === 'withdraw') && (
        <SidePanel open title={t(act)} onClose={close}>
          <ReasonForm id={data.id} etag={etag} act={act} onClose={close} />
        </SidePanel>
      )}
    </DetailPage>
  );
}
