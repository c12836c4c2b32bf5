import { useState } from 'react';
import { api } from '@anju/api';
import { Button, ErrorState, FieldError, useTimes, useWords } from '@anju/ui';
import { useAsking } from './use-asking';
import { useConsents } from './use-own';
import { words } from './words';

type Consent = NonNullable<ReturnType<typeof useConsents>['data']>[number];

/** What was agreed to, each taken back as easily as it was given (Y-02). */
export function ConsentsPart() {
  const t = useWords(words);
  const { data, error, refetch } = useConsents();
  return (
    <section className="aj-panel privacy-part">
      <h2>{t('consents')}</h2>
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="aj-second">{t('consents.none')}</p>}
      {data && data.length > 0 && (
        <ul className="privacy-list">
          {data.map((one) => (
            <ConsentLine key={one.id} consent={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ConsentLine({ consent }: { consent: Consent }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const [sure, setSure] = useState(false);
  const { ask, busy, refusal } = useAsking();
  const { id, purpose, version, givenAt, withdrawnAt } = consent;
  const name = `purpose.${purpose}` in words ? t(`purpose.${purpose}` as 'purpose.care') : purpose;
  const withdraw = () =>
    ask(
      () => api.POST('/api/my/consents/{id}/withdrawal', { params: { path: { id } } }),
      () => setSure(false),
    );
  return (
    <li>
      <strong>{name}</strong>
      <span className="aj-second">{t('consents.given', { time: shortTime(givenAt), version })}</span>
      {withdrawnAt && (
        <span className="aj-second">{t('consents.withdrawn', { time: shortTime(withdrawnAt) })}</span>
      )}
      {!withdrawnAt && !sure && (
        <Button kind="text" aria-label={`${t('consents.withdraw')} ${name}`} onClick={() => setSure(true)}>
          {t('consents.withdraw')}
        </Button>
      )}
      {sure && (
        <>
          <p>{t('consents.sure')}</p>
          <Button busy={busy} onClick={() => void withdraw()}>
            {t('consents.withdraw')}
          </Button>
          <Button kind="text" onClick={() => setSure(false)}>
            {t('back')}
          </Button>
        </>
      )}
      {refusal && <FieldError>{refusal}</FieldError>}
    </li>
  );
}
