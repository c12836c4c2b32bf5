import type { Write } from '@anju/field-store';
import type { Helping, Job } from './types';

const steps: Record<string, { state: Helping['state']; can: string[]; gone?: boolean }> = {
  acceptance: { state: 'ACCEPTED', can: ['helper-arrive', 'photo', 'line'] },
  arrival: { state: 'ON_SITE', can: ['helper-leave', 'photo', 'line'] },
  refusal: { state: 'DECLINED', can: [], gone: true },
  end: { state: 'LEFT', can: [], gone: true },
};

/** The order after a step of one's own help, which leaves the order itself as it is. */
export function patchHelp(job: Job, verb: string, write: Write, me: string): Job {
  const step = steps[verb];
  if (!step) return job;
  const helpers = job.helpers.map((one) =>
    one.name === me && ['ASKED', 'ACCEPTED', 'ON_SITE'].includes(one.state)
      ? { ...one, state: step.state, arrivedAt: verb === 'arrival' ? write.deviceTime : one.arrivedAt }
      : one,
  );
  const others = job.can.filter((verb) => !verb.startsWith('helper-') && verb !== 'photo' && verb !== 'line');
  return { ...job, helpers, can: [...step.can, ...others], gone: step.gone };
}
