import './clock-panel.css';
import { useState } from 'react';
import type { components } from '@anju/api';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/define';
import { useLocale } from '../i18n/locale';
import { useTimes } from '../i18n/times';
import { useActorName } from '../parts/actor-name';
import { Button } from '../parts/Button';
import { spanWords } from '../parts/clock-face';
import { useNow } from '../parts/now';
import { Panel } from './DetailPage';
import { FormActs, FormPanel } from './FormPanel';
import { ladderWords } from './ladder.words';
import { useSend } from './sending';
import { SidePanel } from './SidePanel';
import { storyWords } from './story.words';
import { TextField } from './TextField';

export type EscalationView = components['schemas']['EscalationView'];
type Reached = EscalationView['reached'][number];
type Ahead = EscalationView['ahead'][number];

interface Props {
  /** Where the ladder is kept, below what a change of the record makes stale. */
  queryKey: string[];
  load: () => Promise<EscalationView>;
  /** Says that somebody takes care. */
  answer: (words: string) => Promise<unknown>;
}

/** A message this much after its instant came late. */
const LATE = 60_000;

/** Who was told that a promise is near or broken, who answered, and who is next. */
export function LadderPanel({ queryKey, load, answer }: Props) {
  const t = useWords(ladderWords);
  const [answering, setAnswering] = useState(false);
  const { data } = useQuery({ queryKey, queryFn: load, refetchInterval: 30_000 });
  if (!data || (data.reached.length === 0 && data.ahead.length === 0)) return null;
  const next = data.ahead[0];
  return (
    <Panel
      title={t('ladder')}
      end={
        data.reached.some(({ answeredAt }) => !answeredAt) && (
          <Button onClick={() => setAnswering(true)}>{t('answer')}</Button>
        )
      }
    >
      {data.reached.length === 0 && <p className="aj-second">{t('none')}</p>}
      <ul className="aj-ladder">
        {data.reached.map((one) => (
          <ReachedLevel key={`${one.target}${one.level}${one.at}`} one={one} />
        ))}
      </ul>
      {next && <NextLevel next={next} />}
      <SidePanel open={answering} title={t('answer')} onClose={() => setAnswering(false)}>
        <AnswerForm stale={queryKey[0] ?? ''} answer={answer} onClose={() => setAnswering(false)} />
      </SidePanel>
    </Panel>
  );
}

function ReachedLevel({ one }: { one: Reached }) {
  const t = useWords(ladderWords);
  const story = useWords(storyWords);
  const nameOf = useActorName();
  const { shortTime, clockTime } = useTimes();
  const who = one.told
    .map(({ name, role }) => t('person', { name, role: t(`role.${role}`) }))
    .join(t('comma'));
  return (
    <li>
      <strong>
        <time dateTime={one.at}>{shortTime(one.at)}</time>{' '}
        {t('level', { target: story(`target.${one.target}`), n: one.level })}
      </strong>
      <span>{who ? t('told', { who }) : t('told.nobody')}</span>
      {Date.parse(one.toldAt) - Date.parse(one.at) > LATE && (
        <span>{t('late', { time: shortTime(one.toldAt) })}</span>
      )}
      <span className="aj-second">
        {one.answeredAt
          ? t('answered', {
              who: nameOf(one.answeredBy ?? ''),
              time: clockTime(one.answeredAt),
              words: one.words ?? '',
            })
          : t('answered.not')}
      </span>
    </li>
  );
}

function NextLevel({ next }: { next: Ahead }) {
  const t = useWords(ladderWords);
  const story = useWords(storyWords);
  const locale = useLocale();
  const now = useNow();
  const { shortTime } = useTimes();
  const left = (Date.parse(next.at) - now) / 60_000;
  return (
    <p className="aj-ladder-next">
      {t('next', {
        n: next.level,
        target: story(`target.${next.target}`),
        time: shortTime(next.at),
        who: next.roles.map((role) => t(`role.${role}`)).join(t('comma')),
      })}
      {left > 0 && <small>{t('in', { span: spanWords(left, locale) })}</small>}
    </p>
  );
}

interface AnswerProps {
  stale: string;
  answer: Props['answer'];
  onClose: () => void;
}

function AnswerForm({ stale, answer, onClose }: AnswerProps) {
  const t = useWords(ladderWords);
  const [words, setWords] = useState('');
  const send = useSend(() => answer(words.trim()), [stale], onClose);
  return (
    <FormPanel
      labels="above"
      onSubmit={() => send.send()}
      error={send.error}
      acts={<FormActs say={t('answer')} busy={send.busy} onCancel={onClose} disabled={!words.trim()} />}
    >
      <TextField
        name="words"
        label={t('words')}
        value={words}
        onChange={setWords}
        lines={3}
        longest={500}
        first
      />
    </FormPanel>
  );
}
