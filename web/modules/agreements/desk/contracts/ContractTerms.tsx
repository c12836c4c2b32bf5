import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { Loaded, Panel, SidePanel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { NewProposal } from '../NewProposal';
import { TermsTable } from '../TermsTable';
import { VersionLine } from '../VersionLine';
import { words } from './words';

/** What the contract promises itself, and how to change it. */
export function ContractTerms({ id, may }: { id: string; may: boolean }) {
  const t = useWords(words);
  const [writing, setWriting] = useState(false);
  const terms = useQuery({
    queryKey: ['service-terms', 'contract', id],
    queryFn: () => dataOf(api.GET('/api/service-terms', { params: { query: { contract: id } } })),
  });
  return (
    <Loaded query={terms}>
      {({ contract, project, company, proposal, can }) => (
        <Panel
          title={t('promises.title')}
          note={contract && <VersionLine version={contract} />}
          end={
            may &&
            can.includes('propose') && (
              <Button icon="edit" onClick={() => setWriting(true)}>
                {t('promises.propose')}
              </Button>
            )
          }
        >
          {proposal && (
            <p className="terms-open" role="status">
              {t('promises.open')}{' '}
              <Link to={`/settings/promises/${proposal}` as string}>{t('promises.show')}</Link>
            </p>
          )}
          <p className="aj-second">{t(contract ? 'promises.first' : 'promises.none')}</p>
          {contract && <TermsTable lines={contract.lines} />}
          <SidePanel wide open={writing} title={t('promises.propose')} onClose={() => setWriting(false)}>
            <NewProposal
              contract={id}
              lines={(contract ?? project ?? company).lines}
              onClose={() => setWriting(false)}
            />
          </SidePanel>
        </Panel>
      )}
    </Loaded>
  );
}
