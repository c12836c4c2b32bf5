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
  const times = new Map(request.history.map((step) => [step.to, step.at]));
  const ended = ['CLOSED', 'CLOSED_AS_RECORDED'].includes(state);
  const at = ended ? stages.length : (reach[state] ?? stages.indexOf(state as 'CLOSED'));
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
