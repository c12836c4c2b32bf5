import './identity.css';
import { useWords } from '@anju/ui';
import type { Account } from './roles';
import { words } from './words';

const tones = { INVITED: 'blue', ACTIVE: 'moss', DISABLED: 'ink' } as const;

/** Whether an account works, as a word with a mark. */
export function AccountState({ state }: { state: Account['state'] }) {
  const t = useWords(words);
  return (
    <span className={`identity-state aj-tone-${tones[state]}`} data-state={state}>
      {t(`state.${state}`)}
    </span>
  );
}
