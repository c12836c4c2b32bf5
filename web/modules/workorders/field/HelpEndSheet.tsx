import { useState } from 'react';
import { Button, serverNow, useSession, useWords } from '@anju/ui';
import { Sheet } from './Sheet';
import { TextField } from './TextField';
import type { Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

const MINUTE = 60_000;
const LONGEST = 10_000;

/** The end of one's help: how long it took, which is the time since the arrival unless one knows better. */
export function HelpEndSheet({ job, onClose }: { job: Job; onClose: () => void }) {
  const t = useWords(words);
  const acts = useActs(job);
  const { account } = useSession();
  const arrived = job.helpers.find((one) => one.account === account.id && one.state === 'ON_SITE')?.arrivedAt;
  const since = arrived ? Math.max(0, Math.floor((serverNow() - +new Date(arrived)) / MINUTE)) : 0;
  const [text, setText] = useState(String(since));
  const [asked, setAsked] = useState(false);
  const minutes = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
  const good = minutes <= LONGEST;
  return (
    <Sheet
      title={t('help.end.title')}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (!good) return;
        void acts.helpEnd(minutes);
        onClose();
      }}
      foot={
        <Button kind="primary" size="large" submit>
          {t('help.end.act')}
        </Button>
      }
    >
      <p className="aj-second">{t('help.end.hint')}</p>
      <TextField
        label={t('help.end.minutes')}
        value={text}
        onChange={setText}
        inputMode="numeric"
        maxLength={5}
        error={asked && !good && t('line.number')}
      />
    </Sheet>
  );
}
