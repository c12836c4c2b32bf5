import type { Translate } from '@anju/ui';
import type { Job } from './types';
import type { words } from './words';

export type ActName =
  | 'accept'
  | 'take'
  | 'set-out'
  | 'arrive'
  | 'prove-arrival'
  | 'pause'
  | 'resume'
  | 'finish'
  | 'confirm'
  | 'refuse'
  | 'give-back'
  | 'accept-result'
  | 'refuse-result'
  | 'ask-transfer'
  | 'withdraw-transfer'
  | 'helper-accept'
  | 'helper-decline'
  | 'helper-arrive'
  | 'helper-leave';

/** What the thumb finds, the first that is allowed now: whoever may inspect comes for that, not for the signature. */
const primaries: ActName[] = [
  'helper-accept',
  'helper-arrive',
  'helper-leave',
  'accept',
  'take',
  'set-out',
  'arrive',
  'resume',
  'finish',
  'accept-result',
  'confirm',
];
const sides: ActName[] = [
  'helper-decline',
  'prove-arrival',
  'arrive',
  'pause',
  'refuse-result',
  'confirm',
  'withdraw-transfer',
  'give-back',
  'ask-transfer',
];

export function primaryOf(job: Job): ActName | undefined {
  return primaries.find((act) => job.can.includes(act));
}

/** At most two acts beside the primary one; giving back is offered only until the work has begun. */
export function sidesOf(job: Job): ActName[] {
  const primary = primaryOf(job);
  const begun = job.state === 'ON_SITE';
  return sides
    .filter((act) => act !== primary && job.can.includes(act) && !(begun && act === 'give-back'))
    .slice(0, 2);
}

/** Whether there is anything to do at the thumb. */
export const hasActs = (job: Job): boolean => primaryOf(job) !== undefined || sidesOf(job).length > 0;

/** The first missing thing in words. */
export function missingWords(job: Job, t: Translate<typeof words>): string {
  const first = job.missing[0];
  if (first?.item === undefined) return t('missing.photo');
  return job.checklist?.lines.find((line) => line.no === first.item)?.item.text ?? t('checklist');
}
