import { useState } from 'react';
import { api, ifMatch } from '@anju/api';
import {
  Button,
  ErrorState,
  instantOf,
  PrioritySeal,
  serverNow,
  StatusTag,
  type StatusCode,
  useTimes,
  useWords,
  wallTime,
} from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { Link } from '@tanstack/react-router';
import { isForbidden, soonest, useMoves, usePlacements, warningsAt } from './carry';
import { Warnings } from './CarryLine';
import { JobNeeds, Lacking } from './Equipment';
import { JobFacts } from './JobFacts';
import { barOf, type BoardJob, type BoardView, type View } from './schedule';
import { WhyHere } from './WhyHere';
import { words } from './words';

interface Props {
  board: BoardView;
  view: View;
  job: BoardJob;
  onClose: () => void;
}

/** A job of the day: what it is, why it stands there, and how to move it without a mouse. */
export function JobSheet({ board, view, job, onClose }: Props) {
  const t = useWords(words);
  const { clockTime, clockEnd } = useTimes();
  const bar = barOf(job, view);
  const name = (staff?: string) => board.people.find((one) => one.staff === staff)?.name ?? '';
  return (
    <div className="sched-sheet">
      <p>
        <PrioritySeal priority={job.priority} word />{' '}
        <StatusTag code={job.state.toLowerCase() as StatusCode} />
      </p>
      <JobFacts job={job} person={name(job.person)} />
      {bar && (
        <p>
          {t('sheet.at', { name: name(bar.staff), from: clockTime(bar.from), to: clockEnd(bar.to) })}
          {bar.way > 0 && ` · ${t('job.way', { n: bar.way })}`}
        </p>
      )}
      {job.unplaced && <p className="sched-why">{t(`unplaced.${job.unplaced}`)}</p>}
      <Lacking job={job} />
      <JobNeeds job={job} />
      {bar?.why && <WhyHere why={bar.why} name={name} />}
      {job.movable && <MoveForm board={board} view={view} job={job} onClose={onClose} />}
      <Link to={`/work-orders/${job.id}` as '/'}>{t('sheet.order', { number: job.number })}</Link>
    </div>
  );
}

function MoveForm({ board, view, job, onClose }: Props) {
  const t = useWords(words);
  const bar = barOf(job, view);
  const placements = usePlacements(board, view, job);
  const { put, take } = useMoves(board, view);
  const free = useSend(
    () =>
      api.PUT('/api/work-orders/{id}/pin', {
        params: { path: { id: job.id } },
        headers: ifMatch(`"${String(job.version)}"`),
        body: {},
      }),
    ['schedule'],
  );
  const onDuty = board.people.find(({ duty }) => duty.length > 0);
  const [staff, setStaff] = useState(bar?.staff ?? job.person ?? onDuty?.staff ?? '');
  const [time, setTime] = useState(() =>
    wallTime(bar?.from ?? job.window?.from ?? new Date(soonest(board, serverNow())).toISOString()).slice(11),
  );
  const at = +new Date(instantOf(`${board.day}T${time || '00:00'}`));
  const warnings = warningsAt(placements.data, staff, at);
  const error = put.error ?? take.error ?? free.error;
  return (
    <section className="sched-move" aria-label={t('move')}>
      <h3>{t('move')}</h3>
      {error != null && <ErrorState error={error} />}
      <div className="sched-fields">
        <label>
          {t('move.who')}
          <select className="aj-input" value={staff} onChange={(event) => setStaff(event.target.value)}>
            {board.people.map((one) => (
              <option key={one.staff} value={one.staff}>
                {one.duty.length > 0 ? one.name : t('move.off', { name: one.name })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('move.when')}
          <input
            className="aj-input"
            type="time"
            step={300}
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
        </label>
      </div>
      <div role="status">{placements.data && <Warnings warnings={warnings} />}</div>
      <div className="aj-list-acts">
        <Button
          kind="primary"
          busy={put.busy}
          disabled={!time || isForbidden(warnings)}
          onClick={() => {
            put.send({ job, staff, at });
            onClose();
          }}
        >
          {t('move.here')}
        </Button>
        {bar && (
          <Button
            busy={take.busy}
            onClick={() => {
              take.send(job);
              onClose();
            }}
          >
            {t('move.away')}
          </Button>
        )}
        {job.pin && (
          <Button kind="text" busy={free.busy} onClick={() => free.send()}>
            {t('move.free')}
          </Button>
        )}
      </div>
      <p className="aj-second">{job.pin ? t('move.pinned', { by: job.pin.by }) : t('move.hint')}</p>
    </section>
  );
}
