import type { RequestView } from '../types';
import { words } from '../words';

/** What can be done with a request: its name in `can` and its key. */
export interface Act {
  name: ActName;
  key?: string;
}

export type ActName =
  | 'classify'
  | 'merge'
  | 'verify'
  | 'quote'
  | 'answer-quote'
  | 'reply'
  | 'write'
  | 'appoint'
  | 'solve'
  | 'close-without-work'
  | 'cancel'
  | 'withdraw'
  | 'account'
  | 'reopen'
  | 'leave-outage'
  | 'hand-over';

/** In the order in which they are offered; the first ones that are allowed stand in the foot, the rest under "more". */
export const acts: Act[] = [
  { name: 'verify', key: 'v' },
  { name: 'reply', key: 'r' },
  { name: 'classify', key: 'p' },
  { name: 'merge', key: 'm' },
  { name: 'answer-quote', key: 'y' },
  { name: 'quote', key: 'q' },
  { name: 'write', key: 'w' },
  { name: 'hand-over' },
  { name: 'leave-outage' },
  { name: 'appoint' },
  { name: 'account' },
  { name: 'reopen' },
  { name: 'solve' },
  { name: 'close-without-work' },
  { name: 'withdraw' },
  { name: 'cancel' },
];

/** The act that leads on from how the request stands; none where it waits for somebody else. */
export function leadingAct({ request, chargeable, can, verified, outage }: RequestView): ActName | undefined {
  const answers = request.kind === 'COMPLAINT' || request.kind === 'ENQUIRY';
  const order: (ActName | false)[] = [
    !verified && !outage && 'verify',
    'answer-quote',
    chargeable && request.state !== 'IN_WORK' && 'quote',
    answers && request.state !== 'FINISHED' && 'reply',
  ];
  return order.find((name): name is ActName => name !== false && can.includes(name));
}

export const isAct = (name: string | undefined): name is ActName => acts.some((act) => act.name === name);

/** Acts after which a slip of the finger can be taken back: the server may reopen what they ended. */
export const undoable: ActName[] = ['solve', 'close-without-work'];

export const doneKey = (name: ActName) => `act.done.${name}` as keyof typeof words & string;
