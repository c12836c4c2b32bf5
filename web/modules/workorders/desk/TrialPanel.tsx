import { api, type components, dataOf } from '@anju/api';
import { Button, ErrorState, SubjectLink, useTimes, useWords } from '@anju/ui';
import { Panel, useSend, WideTable } from '@anju/ui/desk';
import { useState } from 'react';
import { words } from './dispatch-settings.words';
import { words as orders } from './words';

type Trial = components['schemas']['Trial'];
type Weights = components['schemas']['WeightsRequest'];

/** Who would have been asked for the last jobs under the weights in the form. */
export function TrialPanel({ project, weights }: { project: string; weights: Weights }) {
  const t = useWords(words);
  const [trials, setTrials] = useState<Trial[]>();
  const tryOut = useSend(
    () =>
      dataOf(
        api.POST('/api/projects/{id}/dispatch-policy/trial', {
          params: { path: { id: project } },
          body: weights,
        }),
      ),
    [],
    setTrials,
  );
  return (
    <Panel
      title={t('trial')}
      end={
        <Button busy={tryOut.busy} onClick={() => tryOut.send()}>
          {t('trial.act')}
        </Button>
      }
    >
      {tryOut.error && <ErrorState error={tryOut.error} />}
      {!trials && <p className="aj-second">{t('trial.hint')}</p>}
      {trials?.length === 0 && <p className="aj-second">{t('trial.none')}</p>}
      {trials && trials.length > 0 && <Outcome trials={trials} />}
    </Panel>
  );
}

function Outcome({ trials }: { trials: Trial[] }) {
  const t = useWords(words);
  const said = useWords(orders);
  const { shortTime } = useTimes();
  const minutes = (n?: number | null) => (n === undefined || n === null ? '' : t('trial.minutes', { n }));
  return (
    <>
      <p role="status">
        {t('trial.sum', { n: trials.length, changed: trials.filter(({ changed }) => changed).length })}
      </p>
      <WideTable label={t('trial')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{said('col.number')}</th>
              <th scope="col">{said('col.title')}</th>
              <th scope="col">{t('trial.was')}</th>
              <th scope="col">{t('trial.would')}</th>
            </tr>
          </thead>
          <tbody>
            {trials.map((one) => (
              <tr key={`${one.order}${one.at}`}>
                <th scope="row">
                  <SubjectLink to={`/work-orders/${one.order}`} number={one.number} />
                </th>
                <td>
                  {one.priority} {one.title} <span className="aj-second">{shortTime(one.at)}</span>
                </td>
                <td>
                  {one.chosen} <span className="aj-second">{minutes(one.chosenMinutes)}</span>
                </td>
                <td>
                  {one.changed ? <strong>{one.would}</strong> : t('trial.same')}{' '}
                  {one.changed && <span className="aj-second">{minutes(one.wouldMinutes)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
