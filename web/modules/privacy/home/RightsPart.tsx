import { useState } from 'react';
import { Button, ErrorState, useWords } from '@anju/ui';
import { AskForm } from './AskForm';
import { OwnRequestLine } from './OwnRequestLine';
import { type RightsKind, useOwnRequests } from './use-own';
import { words } from './words';

const kinds: RightsKind[] = ['CORRECT', 'DELETE', 'EXPLAIN'];

/** Asks the office for what somebody may ask about their own data, and tells what became of it (Y-10). */
export function RightsPart() {
  const t = useWords(words);
  const { data, error, refetch } = useOwnRequests();
  const [asking, setAsking] = useState<RightsKind>();
  return (
    <>
      <section className="aj-panel privacy-part">
        <h2>{t('rights')}</h2>
        <p className="aj-second">{t('rights.hint')}</p>
        {asking ? (
          <AskForm key={asking} kind={asking} onClose={() => setAsking(undefined)} />
        ) : (
          kinds.map((kind) => (
            <Button key={kind} onClick={() => setAsking(kind)}>
              {t(`rights.${kind}`)}
            </Button>
          ))
        )}
      </section>
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && data.length > 0 && (
        <section className="aj-panel privacy-part">
          <h2>{t('rights.own')}</h2>
          <ul className="privacy-list">
            {data.map((one) => (
              <OwnRequestLine key={one.id} request={one} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
