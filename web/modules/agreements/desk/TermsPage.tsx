import './terms.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useProject, useWords } from '@anju/ui';
import { Loaded, Panel, SidePanel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { NewProposal } from './NewProposal';
import { RunProgress } from './RunProgress';
import type { Terms } from './terms';
import { TermsTable } from './TermsTable';
import { VersionLine } from './VersionLine';
import { VersionList } from './VersionList';
import { words } from './words';

/** What is promised by the company and, with a project chosen, by that project; how it came to be, and how to change it. */
export function TermsPage() {
  const t = useWords(words);
  const { project } = useProject();
  const terms = useQuery({
    queryKey: ['service-terms', project?.id],
    queryFn: () => dataOf(api.GET('/api/service-terms', { params: { query: { project: project?.id } } })),
  });
  return (
    <section className="aj-list" aria-label={t('terms')}>
      <h1>{t('terms')}</h1>
      <p className="aj-second">{t('hint')}</p>
      {terms.data?.can.includes('propose') && <RunProgress />}
      <Loaded query={terms}>{(now) => <InForce key={project?.id} terms={now} project={project} />}</Loaded>
    </section>
  );
}

function InForce({ terms, project }: { terms: Terms; project?: { id: string; name: string } }) {
  const t = useWords(words);
  const [writing, setWriting] = useState(false);
  const own = project ? terms.project : terms.company;
  return (
    <>
      {terms.proposal && (
        <p className="terms-open" role="status">
          {t('proposal.open')}{' '}
          <Link to={`/settings/promises/${terms.proposal}` as string}>{t('proposal.show')}</Link>
        </p>
      )}
      {project && (
        <Panel
          title={t('project.terms', { name: project.name })}
          note={terms.project && <VersionLine version={terms.project} />}
          end={<Propose can={terms.can} onClick={() => setWriting(true)} />}
        >
          {terms.project ? (
            <>
              <p className="aj-second">{t('project.first')}</p>
              <TermsTable lines={terms.project.lines} />
            </>
          ) : (
            <p className="aj-second">{t('project.none')}</p>
          )}
        </Panel>
      )}
      <Panel
        title={t('company.terms')}
        note={<VersionLine version={terms.company} />}
        end={!project && <Propose can={terms.can} onClick={() => setWriting(true)} />}
      >
        <TermsTable lines={terms.company.lines} />
      </Panel>
      <VersionList project={project?.id} />
      <SidePanel wide open={writing} title={t('propose')} onClose={() => setWriting(false)}>
        <NewProposal
          project={project?.id}
          lines={(own ?? terms.company).lines}
          onClose={() => setWriting(false)}
        />
      </SidePanel>
    </>
  );
}

function Propose({ can, onClick }: { can: string[]; onClick: () => void }) {
  const t = useWords(words);
  if (!can.includes('propose')) return null;
  return (
    <Button icon="edit" onClick={onClick}>
      {t('propose')}
    </Button>
  );
}
