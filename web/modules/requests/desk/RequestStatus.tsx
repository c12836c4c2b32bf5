import { type StatusCode, StatusTag, useWords } from '@anju/ui';
import type { QueueItem, RequestState } from './types';
import { words } from './words';

const codes: Record<RequestState, StatusCode> = {
  REGISTERED: 'open',
  VERIFIED: 'open',
  QUOTED: 'offered',
  IN_WORK: 'on_site',
  FINISHED: 'finished',
  CONFIRMED: 'confirmed',
  REOPENED: 'reopened',
  CLOSED: 'closed',
  SOLVED_AT_DESK: 'closed',
  WITHDRAWN: 'closed',
  CANCELLED: 'closed',
  MERGED: 'closed',
  CLOSED_WITHOUT_WORK: 'closed',
  CLOSED_AS_RECORDED: 'closed',
};
const inField = new Set(['OPEN', 'OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED']);

interface Props {
  state: RequestState;
  /** State of its work order: while somebody is to go or at it, that says more. */
  work?: QueueItem['workState'];
  /** Whether the work order lies until somebody has free hands. */
  held?: boolean;
  pill?: boolean;
}

/** Where a request stands, told by its work order as long as that is in the field. */
export function RequestStatus({ state, work, held, pill }: Props) {
  const t = useWords(words);
  if (state === 'IN_WORK' && work && inField.has(work)) {
    const text = held ? t('state.held') : undefined;
    return <StatusTag code={work.toLowerCase() as StatusCode} text={text} pill={pill} />;
  }
  return <StatusTag code={codes[state]} text={t(`state.${state}`)} pill={pill} />;
}
