import './workforce.css';
import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, dayOf, Icon, useTimes, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { useLabels } from './staff';
import { words } from './gaps.words';

type Gap = components['schemas']['TradeGap'];

const SHOWN = 3;

const sameDay = (from: string, to: string) => dayOf(Date.parse(from)) === dayOf(Date.parse(to) - 60_000);

/** The trades that will have nobody, each with its first stretches of time; nothing where none is. */
export function GapsPanel({ project }: { project: string }) {
  const t = useWords(words);
  const gaps = useQuery({
    queryKey: ['duty', 'gaps', project],
    queryFn: () => dataOf(api.GET('/api/duty/gaps', { params: { query: { project } } })),
  });
  const bySkill = new Map<string, Gap[]>();
  for (const gap of gaps.data ?? []) bySkill.set(gap.skill, [...(bySkill.get(gap.skill) ?? []), gap]);
  if (bySkill.size === 0) return null;
  return (
    <section className="workforce-gaps workforce-gaps-ahead" aria-label={t('gaps.ahead')}>
      <h2>
        <Icon name="warn" size={16} />
        {t('gaps.ahead')}
      </h2>
      <ul>
        {[...bySkill].map(([skill, all]) => (
          <Trade key={skill} skill={skill} gaps={all} />
        ))}
      </ul>
    </section>
  );
}

function Trade({ skill, gaps }: { skill: string; gaps: Gap[] }) {
  const t = useWords(words);
  const skills = useLabels('skill');
  const { shortTime, shortEnd, clockEnd } = useTimes();
  const [all, setAll] = useState(false);
  const shown = all ? gaps : gaps.slice(0, SHOWN);
  return (
    <li>
      <strong>{skills.named(skill)}</strong>
      <span className="workforce-gap-spans">
        {shown.map(({ from, to }) => (
          <span key={from}>
            {t('gaps.span', { from: shortTime(from), to: sameDay(from, to) ? clockEnd(to) : shortEnd(to) })}
          </span>
        ))}
        {gaps.length > SHOWN && (
          <Button kind="text" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('gaps.less') : t('gaps.more', { n: gaps.length - SHOWN })}
          </Button>
        )}
      </span>
    </li>
  );
}
