import './home.css';
import { api, dataOf } from '@anju/api';
import { Button, ElderSwitch, ErrorState, Icon, PhoneShell, Skeleton, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDraft } from './draft';
import { ReceiptCard } from './ReceiptCard';
import { ReportForm } from './ReportForm';
import type { Intake, Receipt } from './types';
import { useUploads } from './use-uploads';
import { Consent, Contact } from './VisitorFields';
import { words } from './words';

interface Props {
  company: string;
  code: string;
}

async function loadPlace({ company, code }: Props) {
  const [place, choices, notice] = await Promise.all([
    dataOf(api.GET('/api/public/{company}/places/{code}', { params: { path: { company, code } } })),
    dataOf(api.GET('/api/public/{company}/report-choices', { params: { path: { company } } })),
    dataOf(api.GET('/api/public/{company}/privacy-notice', { params: { path: { company } } })),
  ]);
  return { place, choices, notice };
}

type Loaded = Awaited<ReturnType<typeof loadPlace>>;

/** Behind a label on a wall: report without an account. */
export function QrPage({ company, code }: Props) {
  const t = useWords(words);
  const { data, error, refetch } = useQuery({
    queryKey: ['label', company, code],
    queryFn: () => loadPlace({ company, code }),
    staleTime: Infinity,
  });
  return (
    <PhoneShell title={data?.place.project ?? t('report.title')} end={<ElderSwitch />}>
      {data ? (
        <>
          <Here place={data.place} />
          {data.place.reporting ? (
            <VisitorReport company={company} code={code} loaded={data} />
          ) : (
            <section className="req-stack">
              <p>{t('place.closed')}</p>
              <Link to="/">{t('place.signin')}</Link>
            </section>
          )}
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton />
      )}
    </PhoneShell>
  );
}

/** Where one stands, and whom to call if it cannot wait. */
function Here({ place }: { place: Loaded['place'] }) {
  const t = useWords(words);
  return (
    <section className="aj-panel req-next">
      <span className="req-icon">
        <Icon name="pin" size={24} />
      </span>
      <div>
        <span className="aj-second">{t('place.here')}</span>
        <h2>{place.place}</h2>
      </div>
      {place.phone && (
        <a className="req-call" href={`tel:${place.phone}`} title={t('place.call', { phone: place.phone })}>
          <Icon name="phone" size={20} />
          {t('case.call')}
        </a>
      )}
    </section>
  );
}

function VisitorReport({ company, code, loaded }: Props & { loaded: Loaded }) {
  const t = useWords(words);
  const { draft, change, forget } = useDraft(`${company}.${code}`);
  const uploads = useUploads(`${company}.${code}`, company);
  const [agreed, setAgreed] = useState(false);
  const [sent, setSent] = useState<{ receipt: Receipt; path: string }>();
  const { place, choices } = loaded;

  async function send(report: Intake) {
    const reporter = { name: draft.name || undefined, phone: draft.phone || undefined };
    const { kind, category, title, description, files, suggestionTaken } = report;
    const consent = choices.consentVersion;
    const about = { kind, category, title, description, files, suggestionTaken };
    const body = { consent, label: code, reporter, ...about };
    setSent(await dataOf(api.POST('/api/public/{company}/reports', { params: { path: { company } }, body })));
    forget();
    void uploads.forget();
  }

  if (sent) {
    return (
      <ReceiptCard receipt={sent.receipt} link={new URL(sent.path, window.location.origin).href}>
        <Button kind="primary" size="large" onClick={() => window.location.assign(sent.path)}>
          {t('receipt.follow')}
        </Button>
      </ReceiptCard>
    );
  }
  return (
    <ReportForm
      draft={draft}
      change={change}
      uploads={uploads}
      choices={choices.categories}
      used={[]}
      spot={{ project: '', name: place.place }}
      where={null}
      missing={agreed ? [] : [t('missing.consent')]}
      extra={
        <>
          <Contact
            label={t('report.name')}
            value={draft.name}
            onChange={(name) => change({ name })}
            complete="name"
          />
          <Contact
            label={t('report.phone')}
            value={draft.phone}
            onChange={(phone) => change({ phone })}
            complete="tel"
          />
          <Consent notice={loaded.notice} agreed={agreed} onChange={setAgreed} />
        </>
      }
      ask={({ kind, category, words: said }) =>
        dataOf(
          api.POST('/api/public/{company}/reports/preview', {
            params: { path: { company } },
            body: { label: code, kind, category, words: said },
          }),
        )
      }
      askHint={async (said) => {
        const params = { path: { company } };
        const body = { label: code, ...said };
        const hint = await dataOf(api.POST('/api/public/{company}/reports/category-hint', { params, body }));
        return hint.category;
      }}
      noWindow
      onSend={send}
    />
  );
}
