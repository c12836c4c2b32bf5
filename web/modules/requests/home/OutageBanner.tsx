import './home.css';
import { api, dataOf } from '@anju/api';
import { Icon, useMay, useNow, useTimes, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import type { KnownOutage } from './types';
import { outageWords as words } from './outage.words';

/** What is out at home, what will be, and what was over in the last days (D3). */
export function OutageBanner() {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['my', 'outages'],
    queryFn: () => dataOf(api.GET('/api/my/outages')),
    refetchInterval: 60_000,
    enabled: may('REPORT_OWN'),
  });
  return data?.map((outage) => <Banner key={outage.id} outage={outage} />);
}

function Banner({ outage }: { outage: KnownOutage }) {
  const t = useWords(words);
  const now = useNow();
  const { shortTime, shortEnd } = useTimes();
  const { kind, startsAt, expectedAt, endedAt, reason, advice } = outage;
  const what = t(`outage.${kind}`);
  const ahead = Date.parse(startsAt) > now;
  if (endedAt) {
    return (
      <section className="req-outage" data-over role="status">
        <Icon name="check" size={24} />
        <div>
          <strong>{t('outage.over', { kind: what, time: shortTime(endedAt) })}</strong>
          <p className="aj-second">{t('outage.over.hint')}</p>
        </div>
      </section>
    );
  }
  return (
    <section className="req-outage" role="status">
      <Icon name={kind === 'WATER' ? 'drop' : 'power'} size={24} />
      <div>
        <strong>{ahead ? t('outage.planned', { kind: what }) : what}</strong>
        <p>
          {ahead && expectedAt
            ? t('outage.span', { from: shortTime(startsAt), to: shortEnd(expectedAt) })
            : expectedAt
              ? t('outage.until', { time: shortEnd(expectedAt) })
              : t('outage.open')}
        </p>
        {reason && <p className="aj-second">{reason}</p>}
        {advice && <p className="aj-second">{advice}</p>}
      </div>
    </section>
  );
}

/** What is said to whoever reports something that an outage explains. */
export function useKnownLine() {
  const t = useWords(words);
  const { shortEnd } = useTimes();
  return ({ kind, expectedAt }: KnownOutage) =>
    expectedAt
      ? t('outage.known', { kind: t(`outage.${kind}`), time: shortEnd(expectedAt) })
      : t('outage.known.open', { kind: t(`outage.${kind}`) });
}
