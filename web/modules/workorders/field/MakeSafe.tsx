import { useState } from 'react';
import { Button, useTimes, useWords } from '@anju/ui';
import { JobSheets } from './JobSheets';
import type { Job } from './types';
import { words } from './words';

const pressing = new Set<Job['priority']>(['P1', 'P2']);

/** Made safe for now, while the repair goes on: asked where it was promised or is pressing, told once it was said. */
export function MakeSafe({ job }: { job: Job }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const [open, setOpen] = useState(false);
  const said = job.times.madeSafe;
  const promised = job.clocks.some((clock) => clock.target === 'TEMPORARY_FIX');
  if (said) return <p className="field-fact-line">{t('safe.said', { time: shortTime(said) })}</p>;
  if (!job.can.includes('make-safe') || !(promised || pressing.has(job.priority))) return null;
  return (
    <>
      <Button size="large" icon="check" onClick={() => setOpen(true)}>
        {t('safe.do')}
      </Button>
      {open && (
        <JobSheets job={job} sheet="make-safe" onClose={() => setOpen(false)} onNext={() => undefined} />
      )}
    </>
  );
}
