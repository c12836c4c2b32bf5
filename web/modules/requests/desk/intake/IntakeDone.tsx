import { useEffect, useRef } from 'react';
import { Button, Icon, PrioritySeal, tailNumber, useTimes, useWords } from '@anju/ui';
import { outageWords } from '../outages/outage.words';
import { words } from '../words';
import { useQueueAddress } from '../use-queue';
import { intakeWords } from './intake.words';
import type { Registered } from './use-intake';

interface Props {
  registered: Registered;
  /** Whether it was to be merged. */
  wanted: boolean;
  /** Whether a quote has to be accepted before anybody comes. */
  pays: boolean;
  onNext: () => void;
  onClose: () => void;
}

/** The number and what was promised, to be read out before one hangs up. */
export function IntakeDone({ registered, wanted, pays, onNext, onClose }: Props) {
  const t = useWords(intakeWords);
  const said = useWords(words);
  const ofOutage = useWords(outageWords);
  const { nearEnd, shortTime } = useTimes();
  const { go } = useQueueAddress();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  const { number, priority, promises, deferred, startsAt, workOrder, handler, merged, id, outage } =
    registered;
  const due = (target: 'ARRIVE' | 'HANDLE') => promises.find((one) => one.target === target)?.dueAt;
  const arrive = due('ARRIVE');
  const handle = due('HANDLE');
  const tail = tailNumber(number);
  const solved = registered.state === 'SOLVED_AT_DESK';
  const say = () => {
    if (merged) return t('say.done.merged', { tail });
    if (outage) {
      const kind = ofOutage(`kind.${outage.kind}`);
      return outage.expectedAt
        ? t('say.done.outage', { kind, time: nearEnd(outage.expectedAt), tail })
        : t('say.done.outage.open', { kind, tail });
    }
    if (pays && !workOrder && !solved) return t('say.done.quote', { tail });
    if (arrive) return t('say.done.ARRIVE', { time: nearEnd(arrive), tail });
    if (handle) return t('say.done.HANDLE', { time: nearEnd(handle), tail });
    return t('say.done.none', { tail });
  };
  return (
    <div className="rq-done" role="status">
      <p className="rq-done-title">
        <Icon name="check" size={20} /> {t(merged ? 'done.merged' : 'done.title')}
      </p>
      <p className="rq-done-number">{number}</p>
      <p className="rq-say">{say()}</p>
      {wanted && !merged && <p className="rq-done-warn">{t('done.unmerged')}</p>}
      <dl className="rq-card-facts">
        {priority && (
          <div>
            <dt>{said('act.classify')}</dt>
            <dd>
              <PrioritySeal priority={priority} word />
            </dd>
          </div>
        )}
        {promises.map((promise) => (
          <div key={promise.target}>
            <dt>{said(`target.${promise.target}`)}</dt>
            <dd>{promise.dueAt ? said('by', { time: nearEnd(promise.dueAt) }) : said('windowOpen')}</dd>
          </div>
        ))}
      </dl>
      <p className="aj-second">
        {deferred && t('done.deferred', { time: shortTime(startsAt) })} {workOrder && t('done.work')}{' '}
        {handler && t('done.handler', { name: handler })}
      </p>
      <div className="rq-sheet-acts" ref={first}>
        <Button kind="primary" hint={'\u21b5'} onClick={() => go({ intake: undefined, id, act: undefined })}>
          {t('done.open')}
        </Button>
        <Button hint="N" onClick={onNext}>
          {t('done.next')}
        </Button>
        <Button hint="Esc" onClick={onClose}>
          {t('done.close')}
        </Button>
      </div>
    </div>
  );
}
