import { api, dataOf } from '@anju/api';
import { Button, clockTime, ErrorState, useWords } from '@anju/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { words } from '../swap.words';
import { type Swap, swapSentence } from '../swaps';

/** What one asked, was asked, or might take. */
export function useMySwaps() {
  return useQuery({
    queryKey: ['my-swaps'],
    queryFn: () => dataOf(api.GET('/api/my/swaps')),
    refetchInterval: 60_000,
  });
}

const settled: Swap['state'][] = ['DONE', 'DECLINED', 'REFUSED', 'LAPSED'];

/** The exchanges one has a part in: what waits for an answer is on top, with its two acts. */
export function MySwaps() {
  const t = useWords(words);
  const swaps = useMySwaps();
  const shown = (swaps.data ?? [])
    .filter(
      ({ can, state, mine }) => can.length > 0 || state === 'AGREED' || (mine && settled.includes(state)),
    )
    .sort((one, other) => rank(one) - rank(other));
  if (shown.length === 0) return null;
  return (
    <section className="my-swaps" aria-label={t('mine.waiting')}>
      <ul>
        {shown.map((swap) => (
          <SwapCard key={swap.id} swap={swap} />
        ))}
      </ul>
    </section>
  );
}

const rank = ({ can }: Swap) => (can.includes('AGREE') ? 0 : can.length > 0 ? 1 : 2);

function SwapCard({ swap }: { swap: Swap }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const renew = () =>
    Promise.all(['my-swaps', 'my-turns'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  const path = { params: { path: { id: swap.id } } };
  const act = useMutation({
    mutationFn: async (verb: 'AGREE' | 'DECLINE' | 'WITHDRAW') =>
      verb === 'WITHDRAW'
        ? api.POST('/api/my/swaps/{id}/withdrawal', path)
        : api.POST('/api/my/swaps/{id}/answer', { ...path, body: { agrees: verb === 'AGREE' } }),
    onSettled: renew,
  });
  const said = swap.steps.find(({ step }) => step === 'ASKED')?.words;
  const why = swap.steps.find(({ step }) => step === 'REFUSED' || step === 'DECLINED')?.words;
  return (
    <li className="aj-panel my-swap">
      <strong>{swapSentence(t, swap)}</strong>
      <p className="aj-second">
        {[
          `${clockTime(swap.turn.from)}–${clockTime(swap.turn.to)}`,
          swap.forLeave && t('swap.forLeave'),
          t(`swap.state.${swap.state}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {(why ?? said) && <p>{t('swap.words', { words: why ?? said ?? '' })}</p>}
      {act.error && <ErrorState error={act.error} />}
      {swap.can.length > 0 && (
        <div className="my-swap-acts">
          {swap.can.includes('AGREE') && (
            <Button kind="jade" busy={act.isPending} onClick={() => act.mutate('AGREE')}>
              {t(swap.other ? 'swap.agree' : 'swap.take')}
            </Button>
          )}
          {swap.can.includes('DECLINE') && (
            <Button busy={act.isPending} onClick={() => act.mutate('DECLINE')}>
              {t('swap.decline')}
            </Button>
          )}
          {swap.can.includes('WITHDRAW') && (
            <Button busy={act.isPending} onClick={() => act.mutate('WITHDRAW')}>
              {t('swap.withdraw')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
