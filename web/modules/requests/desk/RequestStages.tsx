import { useWords } from '@anju/ui';
import { StageLine } from '@anju/ui/desk';
import type { RequestState, RequestView } from './types';
import { pageWords } from './page.words';

const stages = ['REGISTERED', 'VERIFIED', 'IN_WORK', 'FINISHED', 'CONFIRMED', 'CLOSED'] as const;
/** How far a state has come; what was called off keeps what it had reached. */
const reach: Partial<Record<RequestState, number>> = { QUOTED: 1, REOPENED: 2 };

/** The way of a request with the time of each step that was taken. */
export function RequestStages({ request }: { request: RequestView }) {
  const t = useWords(pageWords);
  const { state, kind } = request.request;
  const way = kind === 'REPAIR' ? stages : stages.filter((stage) => stage !== 'VERIFIED');
  // What happens while a state lasts does not make it begin anew.
  const moves = request.history.filter((step, index, all) => step.to !== all[index - 1]?.to);
  const times = new Map(moves.map((step) => [step.to, step.at]));
  const ended = ['CLOSED', 'CLOSED_AS_RECORDED'].includes(state);
  const verified = state === 'REGISTERED' && kind === 'REPAIR' && request.verified;
  const reached = verified ? 1 : (reach[state] ?? stages.indexOf(state as 'CLOSED'));
  const at = ended ? stages.length : reached;
  return (
    <StageLine
      label={t('stages')}
      stages={way.map((stage) => {
        const index = stages.indexOf(stage);
        const time = times.get(stage);
        const done = index < at || (at < 0 && time !== undefined);
        const current = index === at;
        return {
          key: stage,
          name: t(`stage.${stage}`),
          done,
          current,
          at: done || current ? time : undefined,
        };
      })}
    />
  );
}
