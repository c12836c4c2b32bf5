import { useState } from 'react';
import type { components } from '@anju/api';
import { Button, useKeys, useWords } from '@anju/ui';
import { AssignPanel } from './AssignPanel';
import { fit, useCandidates } from './candidates';
import { words } from './candidates.words';

type Work = NonNullable<components['schemas']['RequestView']['work']>;

const live = new Set(['OPEN', 'OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED', 'REOPENED']);

/** Gives the order to somebody: `A`, a letter or two of the name if it is not the best, Enter. */
export function AssignButton({ work }: { work?: Work }) {
  const t = useWords(words);
  const people = useCandidates(work?.id);
  const [open, setOpen] = useState(false);
  const best = people.data?.find((one) => one.assignable && fit(one));
  const may = work !== undefined && live.has(work.state) && people.data !== undefined;
  useKeys(may ? [{ key: 'a', label: t('assign.key'), act: () => setOpen(true) }] : []);
  // Whoever was about to choose sees why that is over.
  if (!work || (!may && !open)) return null;
  const given = work.assigneeName !== undefined;
  const label = given || !best ? t(given ? 'assign.change' : 'assign.key') : t('assign', { name: best.name });
  return (
    <>
      <Button
        kind={given ? 'plain' : 'primary'}
        hint="A"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {open && <AssignPanel order={work} people={people.data ?? []} onClose={() => setOpen(false)} />}
    </>
  );
}
