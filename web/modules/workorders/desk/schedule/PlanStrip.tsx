import { api, dataOf } from '@anju/api';
import { Button, dayAfter, ErrorState, useTimes, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { type BoardView, type DayPlan, underWay } from './schedule';
import { words } from './words';

/** How far the plan of the day is, what it comes to, and the one act that comes next. */
export function PlanStrip({ board, today }: { board: BoardView; today: string }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { project, day, plan, published } = board;
  const ask = useSend(() => dataOf(api.POST('/api/day-plans', { body: { project, day } })), ['schedule']);
  const name =
    day === today ? t('plan.today') : day === dayAfter(today, 1) ? t('plan.tomorrow') : t('plan.day');
  if (underWay(plan)) return <Working share={plan?.share ?? 0} />;
  if (plan?.state === 'DRAFT') return <Draft plan={plan} onAgain={() => ask.send()} busy={ask.busy} />;
  return (
    <div className="sched-strip">
      {ask.error != null && <ErrorState error={ask.error} />}
      <p>
        {plan?.state === 'FAILED'
          ? t('plan.failed')
          : published?.decidedAt
            ? t('plan.published', { by: published.decidedBy ?? '', at: shortTime(published.decidedAt) })
            : t('plan.none')}
      </p>
      {day >= today && (
        <Button kind="primary" icon="calendar" busy={ask.busy} onClick={() => ask.send()}>
          {name}
        </Button>
      )}
    </div>
  );
}

function Working({ share }: { share: number }) {
  const t = useWords(words);
  return (
    <div className="sched-strip" role="status">
      <p>{t('plan.waiting', { share })}</p>
      <progress max={100} value={share} aria-label={t('plan.waiting', { share })} />
    </div>
  );
}

function Draft({ plan, onAgain, busy }: { plan: DayPlan; onAgain: () => void; busy: boolean }) {
  const t = useWords(words);
  const path = { params: { path: { id: plan.id } } };
  const publish = useSend(() => dataOf(api.POST('/api/day-plans/{id}/publication', path)), ['schedule']);
  const dismiss = useSend(() => dataOf(api.POST('/api/day-plans/{id}/dismissal', path)), ['schedule']);
  const error = publish.error ?? dismiss.error;
  return (
    <div className="sched-strip" data-draft>
      {error != null && <ErrorState error={error} />}
      <div>
        <p>
          <strong>{t(plan.cause === 'CHANGED' ? 'plan.changed' : 'plan.draft', { ...plan })}</strong>
        </p>
        <p className="aj-second">{t('plan.figures', { travel: plan.travel, waiting: plan.waiting })}</p>
      </div>
      <div className="aj-list-acts">
        <Button kind="text" busy={dismiss.busy} onClick={() => dismiss.send()}>
          {t('plan.dismiss')}
        </Button>
        <Button icon="refresh" busy={busy} onClick={onAgain}>
          {t('plan.again')}
        </Button>
        <Button kind="primary" icon="check" busy={publish.busy} onClick={() => publish.send()}>
          {t('plan.publish')}
        </Button>
      </div>
    </div>
  );
}
