import './home.css';
import { ServiceClock, StatusTag, useNow, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { useSentence } from './CaseHead';
import { ownDoor } from './door';
import { FiveDots } from './FiveDots';
import { dotsDone, isLate, leadingPromise, tagOf, tagWord } from './progress';
import { useCase } from './use-case';
import { words } from './words';

/** The case that runs now, as a sentence with five dots; late says so first. */
export function RunningCase({ id }: { id: string }) {
  const t = useWords(words);
  const now = useNow();
  const sentence = useSentence();
  const { data } = useCase(ownDoor(id));
  if (!data) return null;
  const clock = data.outage && !data.workState ? undefined : leadingPromise(data);
  const done = dotsDone(data);
  return (
    <Link to="/requests/$id" params={{ id }} className="req-running">
      <span className="req-running-top">
        <span className="aj-second">{t(data.state === 'CONFIRMED' ? 'running.over' : 'running.title')}</span>
        <StatusTag pill code={tagOf(data)} text={t(tagWord(data))} />
      </span>
      {isLate(data, now) && <strong className="req-late-word">{t('case.late')}</strong>}
      <strong className="req-running-title">{data.title}</strong>
      <span>{sentence(data)}</span>
      {clock && <ServiceClock clock={clock} />}
      {data.kind === 'REPAIR' && <FiveDots done={done} />}
    </Link>
  );
}
