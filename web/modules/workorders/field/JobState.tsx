import { type StatusCode, statusCodes, StatusTag } from '@anju/ui';
import type { Job } from './types';

/** The state of a job as its tag; an arrival without proof says so. */
export function JobState({ job, pill }: { job: Job; pill?: boolean }) {
  const code: StatusCode = statusCodes.find((one) => one === job.state.toLowerCase()) ?? 'closed';
  return (
    <StatusTag code={code} pill={pill} unproven={code === 'on_site' && job.arrivalProof === 'UNPROVEN'} />
  );
}
