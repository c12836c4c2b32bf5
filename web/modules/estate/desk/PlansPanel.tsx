import './plans.css';
import { useRef, useState } from 'react';
import { api, dataOf, upload, type components } from '@anju/api';
import { Button, ErrorState, useWords } from '@anju/ui';
import { Loaded, Panel, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { PlanPins } from './PlanPins';
import { words } from './words';

interface Props {
  project: string;
  /** The building or floor; absent: plans of the whole site. */
  place?: string;
  may: boolean;
}

/** Plans as pictures; the pins on them lead to places. */
export function PlansPanel({ project, place, may }: Props) {
  const t = useWords(words);
  const input = useRef<HTMLInputElement>(null);
  const plans = useQuery({
    queryKey: ['plans', project, place],
    queryFn: () =>
      dataOf(api.GET('/api/projects/{project}/plans', { params: { path: { project }, query: { place } } })),
  });
  const add = useSend(
    async (file: File) => {
      const { id } = await upload<components['schemas']['FileView']>('/api/files', file);
      const name = file.name.replace(/\.[^.]+$/, '').slice(0, 60);
      await api.POST('/api/projects/{project}/plans', {
        params: { path: { project } },
        body: { place, name, file: id },
      });
    },
    ['plans'],
  );
  return (
    <Panel
      title={t('plans')}
      end={
        may && (
          <Button icon="photo" busy={add.busy} onClick={() => input.current?.click()}>
            {t('plans.add')}
          </Button>
        )
      }
    >
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        aria-label={t('plans.add.act')}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) add.send(file);
          event.target.value = '';
        }}
      />
      {add.error && <ErrorState error={add.error} />}
      <Loaded query={plans} lines={2}>
        {(all) => <PlanFigures plans={all.filter((plan) => plan.place === place)} may={may} />}
      </Loaded>
    </Panel>
  );
}

function PlanFigures({ plans, may }: { plans: components['schemas']['Plan'][]; may: boolean }) {
  const t = useWords(words);
  if (plans.length === 0) return <p className="aj-second">{t('plans.empty')}</p>;
  return plans.map((plan) => <PlanFigure key={plan.id} plan={plan} may={may} />);
}

function PlanFigure({ plan, may }: { plan: components['schemas']['Plan']; may: boolean }) {
  const t = useWords(words);
  const [pinning, setPinning] = useState(false);
  const [asking, setAsking] = useState(false);
  const remove = useSend(
    () => api.DELETE('/api/plans/{id}', { params: { path: { id: plan.id } } }),
    ['plans'],
  );
  return (
    <figure className="estate-plan">
      <figcaption>
        <strong>{plan.name}</strong>
        {may && !pinning && (
          <>
            <Button icon="pin" onClick={() => setPinning(true)}>
              {t('plans.pin')}
            </Button>
            {asking ? (
              <>
                <Button kind="danger" busy={remove.busy} onClick={() => remove.send()}>
                  {t('plans.remove.sure')}
                </Button>
                <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
              </>
            ) : (
              <Button kind="text" onClick={() => setAsking(true)}>
                {t('plans.remove')}
              </Button>
            )}
          </>
        )}
      </figcaption>
      {remove.error && <ErrorState error={remove.error} />}
      <PlanPins key={String(pinning)} plan={plan} editing={pinning} onDone={() => setPinning(false)} />
    </figure>
  );
}
