import { useState } from 'react';
import { Button, type IconName, useWords } from '@anju/ui';
import { type ActName, missingWords, primaryOf, sidesOf } from './job-acts';
import { JobSheets, type SheetName } from './JobSheets';
import { OfferActs } from './OfferActs';
import { placeWords } from './place-words';
import type { Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

const icons: Partial<Record<ActName, IconName>> = {
  pause: 'pause',
  arrive: 'scan',
  'prove-arrival': 'scan',
  'give-back': 'undo',
  refuse: 'close',
  confirm: 'sign',
  'refuse-result': 'close',
  'helper-decline': 'close',
  'ask-transfer': 'forward',
  'withdraw-transfer': 'undo',
};

/** The one bar at the thumb: the next step of the work, and at most two beside it. */
export function JobActs({ job }: { job: Job }) {
  const t = useWords(words);
  const acts = useActs(job);
  const [sheet, setSheet] = useState<SheetName>();
  const primary = primaryOf(job);
  const missing = primary === 'finish' ? job.missing : [];
  const direct: Partial<Record<ActName, () => void>> = {
    'withdraw-transfer': () => void acts.withdrawTransfer(),
    'helper-accept': () => void acts.helpAccept(),
    take: () => void acts.take(),
    'set-out': () => void acts.setOut(),
    resume: () => void acts.resume(),
    'accept-result': () => void acts.acceptResult(),
  };
  const run = (act: ActName) => {
    if (act === 'finish' && missing[0]) return showMissing(missing[0]);
    const act0 = direct[act];
    return act0 ? act0() : setSheet(act as SheetName);
  };
  if (primary === 'accept') return <OfferActs job={job} busy={false} />;
  return (
    <>
      {sidesOf(job).map((act) => (
        <Button key={act} size="square" icon={icons[act]} onClick={() => run(act)}>
          {t(`side.${act}`)}
        </Button>
      ))}
      {primary && (
        <Button
          kind="primary"
          size="large"
          onClick={() => run(primary)}
          note={missing.length ? t('missing', { n: missing.length, what: missingWords(job, t) }) : undefined}
        >
          {t(`do.${primary}`, { place: placeWords(job) })}
        </Button>
      )}
      {sheet && (
        <JobSheets
          job={job}
          sheet={sheet}
          onClose={() => setSheet(undefined)}
          onNext={(next) => setSheet(next)}
        />
      )}
    </>
  );
}

/** Leads to the first thing that is missing instead of refusing. */
function showMissing({ item }: Job['missing'][number]): void {
  const target = document.getElementById(item === undefined ? 'photos' : `check-${item}`);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  target?.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true });
}
