import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/define';
import { useActorName } from '../parts/actor-name';
import { Button } from '../parts/Button';
import { Timeline } from '../parts/Timeline';
import { words } from '../parts/words';
import { Panel } from './DetailPage';
import { Loaded } from './Loaded';

interface Entry {
  id: string;
  at: string;
  actor: string;
  verb: string;
  facts: unknown;
}

interface Props {
  /** What it is about, for the cache; changes of the subject that forget its first part load it anew. */
  queryKey: unknown[];
  load: (cursor?: string) => Promise<{ items: Entry[]; next?: string }>;
  /** The words of a module: what a verb is called, and what its facts add. */
  say: (verb: string) => string;
  tell?: (facts: Record<string, string>, verb: string) => string | undefined;
}

/** Who did what with a record, the latest first. */
export function TrailPanel({ queryKey, load, say, tell }: Props) {
  const t = useWords(words);
  const nameOf = useActorName();
  const trail = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Panel title={t('trail')}>
      <Loaded query={trail} lines={4}>
        {({ pages }) => (
          <>
            {pages[0]?.items.length === 0 && <p className="aj-second">{t('trail.none')}</p>}
            <Timeline
              entries={pages
                .flatMap(({ items }) => items)
                .map(({ id, at, actor, verb, facts }) => ({
                  id,
                  at,
                  title: say(verb),
                  note: [nameOf(actor), tell?.(facts as Record<string, string>, verb)]
                    .filter(Boolean)
                    .join(' \u00b7 '),
                }))}
            />
            {trail.hasNextPage && (
              <Button kind="text" busy={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
                {t('trail.more')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
