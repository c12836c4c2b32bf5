import { api, dataOf } from '@anju/api';
import { Button, ErrorState, Icon, useMay, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { words } from './retention.words';

/** Whether the sealed record of everything done is whole, and how much was taken out of it by the rules. */
export function RecordCheck() {
  const t = useWords(words);
  const may = useMay();
  const check = useQuery({
    queryKey: ['trail', 'verification'],
    queryFn: () => dataOf(api.GET('/api/trail/verification')),
    enabled: false,
  });
  if (!may('TRAIL_READ')) return null;
  return (
    <>
      <h2 className="privacy-next">{t('record')}</h2>
      <p className="aj-second">{t('record.hint')}</p>
      <div role="status" className="privacy-record">
        {check.data && <Verdict check={check.data} />}
      </div>
      {check.error && <ErrorState error={check.error} />}
      <span>
        <Button busy={check.isFetching} onClick={() => void check.refetch()}>
          {t('record.check')}
        </Button>
      </span>
    </>
  );
}

interface Check {
  sealedCount: number;
  unsealed: number;
  redacted: number;
  firstBroken?: { seq: number };
}

function Verdict({ check: { sealedCount, unsealed, redacted, firstBroken } }: { check: Check }) {
  const t = useWords(words);
  if (firstBroken) {
    return (
      <p className="privacy-late">
        <Icon name="diamond" /> {t('record.broken', { n: firstBroken.seq })}
      </p>
    );
  }
  return (
    <>
      <p className="privacy-whole">
        <Icon name="check" /> {t('record.whole', { n: sealedCount })}
      </p>
      {redacted > 0 && <p>{t('record.redacted', { n: redacted })}</p>}
      {unsealed > 0 && <p className="aj-second">{t('record.unsealed', { n: unsealed })}</p>}
    </>
  );
}
