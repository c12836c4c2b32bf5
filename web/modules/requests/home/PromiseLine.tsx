import { useTimes, useWords } from '@anju/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dangerWords } from './danger.words';
import { useKnownLine } from './OutageBanner';
import type { Intake, Preview } from './types';
import { words } from './words';

/** Asks what would be promised for what has been chosen so far. */
export type AskPromise = (
  sketch: Pick<Intake, 'project' | 'place' | 'kind' | 'category' | 'window'> & { words?: string },
) => Promise<Preview>;

interface Props {
  sketch?: Parameters<AskPromise>[0];
  ask: AskPromise;
}

function usePromise({ sketch, ask }: Props) {
  return useQuery({
    queryKey: ['promise', sketch],
    queryFn: () => ask(sketch as NonNullable<typeof sketch>),
    enabled: Boolean(sketch),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 30_000,
  });
}

/** What to do at once where the words speak of danger to life; silent otherwise. */
export function DangerAdvice(props: Props) {
  const t = useWords(dangerWords);
  const { data } = usePromise(props);
  if (!data?.dangers.length) return null;
  return (
    <div className="req-danger" role="alert">
      {data.dangers.map((danger) => (
        <p key={danger}>{t(danger)}</p>
      ))}
      <p>{t('call')}</p>
    </div>
  );
}

/** The promise, said before anything is sent; silent where there is none or it cannot be asked. */
export function PromiseLine(props: Props) {
  const t = useWords(words);
  const { shortEnd } = useTimes();
  const line = useKnownLine();
  const { data } = usePromise(props);
  const due = (target: string) => data?.promises.find((one) => one.target === target)?.dueAt;
  const arrive = due('ARRIVE');
  const restore = due('RESTORE');
  const handle = due('HANDLE');
  if (data?.outage) return `${line(data.outage)}\n${t('outage.told')}`;
  if (arrive) return t('promise.arrive', { time: shortEnd(arrive) });
  if (handle) return t('promise.handle', { time: shortEnd(handle) });
  if (restore) return t('promise.restore', { time: shortEnd(restore) });
  return t('report.promise');
}
