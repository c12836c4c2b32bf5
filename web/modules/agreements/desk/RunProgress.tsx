import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { words } from './words';

const SECOND = 1_000;

/** How far requests under way follow a publication; nothing once all do. */
export function RunProgress() {
  const t = useWords(words);
  const { data } = useQuery({
    queryKey: ['service-terms', 'runs'],
    queryFn: () => dataOf(api.GET('/api/requests/terms-runs')),
    refetchInterval: (query) => (query.state.data?.some((run) => !run.endedAt) ? SECOND : false),
  });
  return (data ?? [])
    .filter((run) => !run.endedAt)
    .map(({ version, done, total }) => (
      <p key={version} className="terms-open" role="status">
        {t('run.going', { done, total })}
      </p>
    ));
}
