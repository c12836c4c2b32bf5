import './rehearsal.css';
import { useState } from 'react';
import { api, type components, dataOf } from '@anju/api';
import { Button, dayAfter, dayOf, ErrorState, useNow, useTimes, useWords } from '@anju/ui';
import { Panel, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { words as settings } from '../dispatch-settings.words';
import { RehearsalResult } from './RehearsalResult';
import { words } from './words';

export type Rehearsal = components['schemas']['RehearsalView'];
type Weights = components['schemas']['RehearsedWeights'];

const LONGEST = 92;
const underWay = (one?: Rehearsal) => one?.state === 'WAITING' || one?.state === 'RUNNING';

/** Past days lived again under the weights in the form, and what came of earlier ones. */
export function RehearsalPanel({ project, weights }: { project: string; weights: Weights }) {
  const t = useWords(words);
  const today = dayOf(useNow());
  const [days, setDays] = useState({ from: dayAfter(today, -28), to: dayAfter(today, -1) });
  const [chosen, setChosen] = useState<string>();
  const path = { params: { path: { id: project } } };
  const { data: runs } = useQuery({
    queryKey: ['rehearsals', project],
    queryFn: () => dataOf(api.GET('/api/projects/{id}/rehearsals', path)),
    refetchInterval: ({ state }) => (state.data?.some(underWay) ? 1500 : false),
  });
  const ask = useSend(
    () => dataOf(api.POST('/api/projects/{id}/rehearsals', { ...path, body: { ...days, weights } })),
    ['rehearsals'],
    (one) => setChosen(one.id),
  );
  const shown = runs?.find(({ id }) => id === chosen) ?? runs?.[0];
  return (
    <Panel title={t('title')}>
      <p className="aj-second">{t('hint')}</p>
      <p className="aj-second">{t('fixed')}</p>
      {ask.error != null && <ErrorState error={ask.error} />}
      <div className="rh-ask">
        <DatePicker.RangePicker
          aria-label={t('days')}
          allowClear={false}
          value={[dayjs(days.from), dayjs(days.to)]}
          disabledDate={(day, { from }) =>
            day.format('YYYY-MM-DD') >= today || (!!from && Math.abs(day.diff(from, 'day')) >= LONGEST)
          }
          onChange={(asked) => {
            const [from, to] = asked ?? [];
            if (from && to) setDays({ from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') });
          }}
        />
        <Button busy={ask.busy} onClick={() => ask.send()}>
          {t('act')}
        </Button>
      </div>
      {runs && runs.length > 1 && <Runs runs={runs} shown={shown?.id} onChoose={setChosen} />}
      {shown && <Shown key={shown.id} one={shown} />}
    </Panel>
  );
}

function useRunName(): (one: Rehearsal) => string {
  const t = useWords(words);
  const said = useWords(settings);
  const { monthDay } = useTimes();
  return ({ from, to, preset }) =>
    t('run', {
      from: monthDay(`${from}T12:00:00Z`),
      to: monthDay(`${to}T12:00:00Z`),
      name: preset ? said(`preset.${preset}`) : t('own'),
    });
}

interface RunsProps {
  runs: Rehearsal[];
  shown?: string;
  onChoose: (id: string) => void;
}

function Runs({ runs, shown, onChoose }: RunsProps) {
  const t = useWords(words);
  const nameOf = useRunName();
  const { shortTime } = useTimes();
  return (
    <label className="rh-runs">
      <span className="aj-second">{t('runs')}</span>
      <select value={shown} onChange={(event) => onChoose(event.target.value)}>
        {runs.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one)} ({t('by', { by: one.askedBy, time: shortTime(one.askedAt) })})
          </option>
        ))}
      </select>
    </label>
  );
}

function Shown({ one }: { one: Rehearsal }) {
  const t = useWords(words);
  const nameOf = useRunName();
  const cancel = useSend(
    () => dataOf(api.POST('/api/rehearsals/{id}/cancellation', { params: { path: { id: one.id } } })),
    ['rehearsals'],
  );
  return (
    <section className="rh-shown" aria-label={nameOf(one)}>
      <h3>{nameOf(one)}</h3>
      {cancel.error != null && <ErrorState error={cancel.error} />}
      {underWay(one) && (
        <div className="rh-ask" role="status">
          <p>{t('underway', { share: one.share })}</p>
          <progress max={100} value={one.share} aria-label={t('underway', { share: one.share })} />
          <Button kind="text" busy={cancel.busy} onClick={() => cancel.send()}>
            {t('cancel')}
          </Button>
        </div>
      )}
      {(one.state === 'CANCELLED' || one.state === 'FAILED') && (
        <p role="status">{t(`state.${one.state}`)}</p>
      )}
      {!underWay(one) && one.state !== 'FAILED' && <RehearsalResult one={one} />}
    </section>
  );
}
