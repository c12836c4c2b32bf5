import { Icon, useTimes, useWords } from '@anju/ui';
import type { RequestState, RequestView } from './types';
import { pageWords } from './page.words';

const stages = ['REGISTERED', 'VERIFIED', 'IN_WORK', 'FINISHED', 'CONFIRMED', 'CLOSED'] as const;
/** How far a state has come; what was called off keeps what it had reached. */
const reach: Partial<Record<RequestState, number>> = { QUOTED: 1, REOPENED: 2 };

/** The way of a request with the time of each step that was taken. */
export function RequestStages({ request }: { request: RequestView }) {
  const t = useWords(pageWords);
  const { shortTime } = useTimes();
  const { state, kind } = request.request;
  const way = kind === 'REPAIR' ? stages : stages.filter((stage) => stage !== 'VERIFIED');
  const times = new Map(request.history.map((step) => [step.to, step.at]));
  const ended = ['CLOSED', 'CLOSED_AS_RECORDED'].includes(state);
  const at = ended ? stages.length : (reach[state] ?? stages.indexOf(state as 'CLOSED'));
  return (
    <ol className="rq-stages" aria-label={t('stages')}>
      {way.map((stage) => {
        const index = stages.indexOf(stage);
        const time = times.get(stage);
        const done = index < at || (at < 0 && time !== undefined);
        return (
          <li key={stage} data-done={done || undefined} aria-current={index === at ? 'step' : undefined}>
            <span className="rq-stage-dot">{done && <Icon name="check" size={12} />}</span>
            <span>
              <strong>{t(`stage.${stage}`)}</strong>
              {time && (done || index === at) && <time dateTime={time}>{shortTime(time)}</time>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
