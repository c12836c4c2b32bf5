import { type Place, say, shellWords } from '@anju/ui';
import { words } from './words';

/** The places of the field app in the language of the moment. */
export function tabs(): Place[] {
  return [
    { to: '/outbox', icon: 'cloud', label: say(words, 'tab.outbox') },
    { to: '/me', icon: 'person', label: say(shellWords, 'me') },
  ];
}
