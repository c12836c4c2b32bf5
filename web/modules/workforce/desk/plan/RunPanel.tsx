import { api } from '@anju/api';
import { Button, EmptyState, ErrorState, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import type { Plan } from './plan';
import { words } from './words';

/** How far the search is and what it has; it goes on when the page is closed. */
export function RunPanel({ plan }: { plan: Plan }) {
  const t = useWords(words);
  const path = { params: { path: { id: plan.id } } };
  const enough = useSend(() => api.POST('/api/roster-plans/{id}/ending', path), ['roster-plans']);
  const dismiss = useSend(() => api.POST('/api/roster-plans/{id}/dismissal', path), ['roster-plans']);
  if (plan.state === 'FAILED')
    return (
      <EmptyState
        title={t('run.failed')}
        hint={t('run.failed.hint')}
        action={
          <Button busy={dismiss.busy} onClick={() => dismiss.send()}>
            {t('run.dismiss')}
          </Button>
        }
      />
    );
  const state = plan.enough ? t('run.ending') : t(plan.state === 'WAITING' ? 'run.WAITING' : 'run.RUNNING');
  return (
    <div className="plan-run">
      <p role="status">
        <strong>{t('run.share', { state, share: plan.share })}</strong>{' '}
        {t('draft.title', { from: plan.from, to: plan.to })}
      </p>
      <progress max={100} value={plan.share} aria-label={state} />
      {plan.points != null && (
        <p className="aj-second">{t('run.best', { faults: plan.faults ?? 0, points: plan.points })}</p>
      )}
      {enough.error != null && <ErrorState error={enough.error} />}
      <div className="aj-form-acts">
        <Button
          kind="jade"
          busy={enough.busy}
          disabled={plan.state !== 'RUNNING' || plan.enough}
          onClick={() => enough.send()}
        >
          {t('run.enough')}
        </Button>
        <Button busy={dismiss.busy} onClick={() => dismiss.send()}>
          {t('run.dismiss')}
        </Button>
      </div>
    </div>
  );
}
