import { useState } from 'react';
import { Avatar, Button, useWords } from '@anju/ui';
import { CandidateFacts } from './CandidateFacts';
import type { Candidate, Obstacle } from './types';
import { words } from './candidates.words';

interface Props {
  /** What was typed. */
  q: string;
  /** How many can be chosen. */
  found: number;
  /** Who is meant by what was typed and cannot be asked. */
  unable: Candidate[];
}

/** Says in words that nobody fits, and on one click why: for each person what the rules say. */
export function Nobody({ q, found, unable }: Props) {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  if (found > 0) return null;
  const why = [...new Set(unable.flatMap(({ obstacles }) => obstacles))];
  const named = unable.length === 1 ? unable[0]?.name : undefined;
  const sentence = named
    ? t('assign.unable', { name: named })
    : unable.length > 0
      ? t('assign.unable.n', { n: unable.length })
      : q
        ? t('assign.nobody', { q })
        : t('assign.empty');
  return (
    <div className="wo-nobody">
      <p role="status">
        {sentence}
        {why.length > 0 &&
          t('assign.because', { why: why.map((code) => t(`not.${code as Obstacle}`)).join(t('comma')) })}
      </p>
      {unable.length > 0 && (
        <Button kind="text" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'assign.why.less' : 'assign.why', { n: unable.length })}
        </Button>
      )}
      {open && (
        <ul>
          {unable.map((one) => (
            <li key={one.staff}>
              <Avatar name={one.name} size="small" plain />
              <strong>{one.name}</strong>
              <CandidateFacts one={one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
