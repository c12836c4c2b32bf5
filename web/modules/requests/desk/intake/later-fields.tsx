import { useEffect, useRef, useState } from 'react';
import { Button, useWords } from '@anju/ui';
import { Chips, Line } from '../acts/parts';
import { liabilities } from '../types';
import { words } from '../words';
import { type Draft, liabilityOf, paysOf } from './draft';
import { intakeWords } from './intake.words';

interface Part {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** Who answers for it: told by place and category, changed by hand. */
export function LiabilityField({ draft, onChange }: Part) {
  const t = useWords(intakeWords);
  const said = useWords(words);
  const [open, setOpen] = useState(false);
  const liability = liabilityOf(draft);
  return (
    <Line label={t('liability')}>
      {open ? (
        <Chips
          label={t('liability')}
          value={liability}
          options={liabilities}
          say={(value) => said(`liability.${value}`)}
          onChange={(value) => onChange({ liability: value, chargeable: value === 'OWN_PART' })}
        />
      ) : (
        <p className="rq-sheet-line">
          <strong>{liability ? said(`liability.${liability}`) : t('liability.open')}</strong>{' '}
          {liability && draft.category && <span>{t(paysOf(draft) ? 'pays' : 'free')}</span>}{' '}
          {liability && !draft.liability && <span className="aj-faint">{t('liability.from')}</span>}
          <Button kind="text" onClick={() => setOpen(true)}>
            {t('liability.change')}
          </Button>
        </p>
      )}
    </Line>
  );
}

/** Normally now; what was written on paper happened earlier. */
export function WhenField({ draft, onChange }: Part) {
  const t = useWords(intakeWords);
  const [back, setBack] = useState(false);
  const asked = back || draft.channel === 'PAPER' || draft.channel === 'EMAIL';
  return (
    <Line label={t('when')}>
      {asked ? (
        <input
          type="datetime-local"
          className="aj-input rq-when"
          aria-label={t('when')}
          value={draft.reportedAt}
          onChange={(event) => onChange({ reportedAt: event.target.value })}
        />
      ) : (
        <p className="rq-sheet-line">
          <strong>{t('when.now')}</strong>
          <Button kind="text" onClick={() => setBack(true)}>
            {t('when.back')}
          </Button>
        </p>
      )}
    </Line>
  );
}

/** How it was settled while one was still speaking. */
export function SolvedField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useWords(intakeWords);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Line label={t('solve.how')}>
      <textarea
        ref={field}
        className="aj-input"
        rows={2}
        maxLength={2000}
        aria-label={t('solve.how')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Line>
  );
}
