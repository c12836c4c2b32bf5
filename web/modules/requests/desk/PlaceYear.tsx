import { api, dataOf } from '@anju/api';
import { useNow, useTimes, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RequestStatus } from './RequestStatus';
import type { RequestView } from './types';
import { words } from './words';

const YEAR = 365 * 86_400_000;
const HOUR = 3_600_000;
const MOST = 5;

/** What else was reported at the same place within a year: whoever is sent should know what comes back. */
export function PlaceYear({ request }: { request: RequestView }) {
  const t = useWords(words);
  const { monthDay } = useTimes();
  const { place } = request;
  const from = new Date(Math.floor((useNow() - YEAR) / HOUR) * HOUR).toISOString();
  const year = useQuery({
    queryKey: ['requests', 'place', place?.id, from],
    queryFn: () =>
      dataOf(
        api.GET('/api/requests', {
          params: { query: { place: place?.id, from, sort: '-reportedAt', limit: MOST + 1 } },
        }),
      ),
    enabled: Boolean(place),
  });
  const before = (year.data?.items ?? []).filter(({ id }) => id !== request.request.id).slice(0, MOST);
  if (!place || before.length === 0) return null;
  return (
    <section className="rq-year" aria-label={t('detail.year', { place: place.code })}>
      <h3>{t('detail.year', { place: place.code })}</h3>
      <ul>
        {before.map((one) => (
          <li key={one.id}>
            <time dateTime={one.reportedAt}>{monthDay(one.reportedAt)}</time>
            <Link to={`/requests/${one.id}` as '/'}>{one.title}</Link>
            <RequestStatus state={one.state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
