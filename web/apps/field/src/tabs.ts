import { type Place, say, shellWords } from '@anju/ui';
import { words } from './words';

/** The places of the field app in the language of the moment; `waiting` writes are counted at the outbox. */
export function tabs(waiting: number): Place[] {
  return [
    { to: '/', icon: 'list', label: say(words, 'tab.today') },
    { to: '/scan', icon: 'scan', label: say(words, 'tab.scan') },
    { to: '/outbox', icon: 'cloud', label: say(words, 'tab.outbox'), count: waiting },
    { to: '/me', icon: 'person', label: say(shellWords, 'me') },
  ];
}
