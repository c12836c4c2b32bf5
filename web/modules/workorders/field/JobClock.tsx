import { ServiceClock, useWords } from '@anju/ui';
import { clockData, leadingClock } from './clocks';
import type { Job } from './types';
import { words } from './words';

interface Props {
  job: Job;
  large?: boolean;
  instant?: boolean;
  show?: 'both' | 'words' | 'thread';
}

/** The promise that matters now; nothing where nothing was promised. */
export function JobClock({ job, ...rest }: Props) {
  const t = useWords(words);
  const clock = leadingClock(job);
  const reason =
    clock?.pauseReason &&
    `${t(`pause.${clock.pauseReason}`)}${
      clock.whose ? t('pause.of', { whose: t(`whose.${clock.whose}`) }) : ''
    }`;
  const data = clock && clockData(clock, reason || undefined);
  return data ? <ServiceClock clock={data} {...rest} /> : null;
}
