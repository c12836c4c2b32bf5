import './roster.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, EmptyState, ErrorState, Segments, useTimes, useWords } from '@anju/ui';
import { FormActs, FormPanel, Loaded, OneProject, TextField, useSend } from '@anju/ui/desk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { words } from '../../swap.words';
import { type Swap, swapSentence } from '../../swaps';

type Shown = 'open' | 'settled';

/** Turns that are to change hands: what waits for a lead, and what became of the others. */
export function SwapsPage() {
  const t = useWords(words);
  return <OneProject title={t('swaps')}>{(project) => <Swaps project={project} />}</OneProject>;
}

function Swaps({ project }: { project: string }) {
  const t = useWords(words);
  const [shown, setShown] = useState<Shown>('open');
  const swaps = useInfiniteQuery({
    queryKey: ['swaps', project, shown],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/swaps', {
          params: { query: { project, open: shown === 'open', cursor: pageParam || undefined } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
  return (
    <section className="aj-list" aria-label={t('swaps')}>
      <div className="aj-list-head">
        <h1>{t('swaps')}</h1>
        <Segments
          label={t('swaps')}
          value={shown}
          onChange={setShown}
          options={(['open', 'settled'] as const).map((value) => ({ value, label: t(`swaps.${value}`) }))}
        />
      </div>
      <Loaded query={swaps}>
        {({ pages }) => {
          const all = pages.flatMap(({ items }) => items);
          return all.length === 0 ? (
            <EmptyState
              title={t(shown === 'open' ? 'swaps.none' : 'swaps.none.settled')}
              hint={t('swaps.none.hint')}
            />
          ) : (
            <ul className="swaps">
              {all.map((swap) => (
                <SwapLine key={swap.id} swap={swap} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      {swaps.hasNextPage && <Button onClick={() => void swaps.fetchNextPage()}>{t('swaps.more')}</Button>}
    </section>
  );
}

function SwapLine({ swap }: { swap: Swap }) {
  const t = useWords(words);
  const { clockTime, clockEnd, shortTime } = useTimes();
  const [refusing, setRefusing] = useState(false);
  const approve = useSend(
    () => api.POST('/api/swaps/{id}/approval', { params: { path: { id: swap.id } } }),
    ['swaps', 'roster', 'duty'],
  );
  return (
    <li className="swaps-one">
      <div>
        <strong>{swapSentence(t, swap)}</strong>
        <p className="aj-second">
          {[
            `${clockTime(swap.turn.from)}–${clockEnd(swap.turn.to)}`,
            swap.forLeave && t('swap.forLeave'),
            t(`swap.state.${swap.state}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <ol className="aj-second">
          {swap.steps.map(({ step, at, by, words: said }) => (
            <li key={`${step} ${at}`}>
              {t('swap.step', { time: shortTime(at), by, step: t(`swap.step.${step}`) })}{' '}
              {said && t('swap.words', { words: said })}
            </li>
          ))}
        </ol>
        {approve.error != null && <ErrorState error={approve.error} />}
        {refusing && <Refusal id={swap.id} onClose={() => setRefusing(false)} />}
      </div>
      {!refusing && (
        <div className="swaps-acts">
          {swap.can.includes('APPROVE') && (
            <Button kind="jade" icon="check" busy={approve.busy} onClick={() => approve.send()}>
              {t('swap.approve')}
            </Button>
          )}
          {swap.can.includes('REFUSE') && (
            <Button onClick={() => setRefusing(true)}>{t('swap.refuse')}</Button>
          )}
        </div>
      )}
    </li>
  );
}

function Refusal({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(words);
  const [reason, setReason] = useState('');
  const refuse = useSend(
    () => api.POST('/api/swaps/{id}/refusal', { params: { path: { id } }, body: { reason } }),
    ['swaps'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => refuse.send()}
      error={refuse.error}
      labels="above"
      acts={
        <FormActs say={t('swap.refuse')} busy={refuse.busy} disabled={!reason.trim()} onCancel={onClose} />
      }
    >
      <TextField
        name="reason"
        label={t('swap.refuse.reason')}
        value={reason}
        onChange={setReason}
        longest={200}
        first
      />
    </FormPanel>
  );
}
