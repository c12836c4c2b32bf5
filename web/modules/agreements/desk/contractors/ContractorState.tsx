import { Icon, useWords } from '@anju/ui';
import type { ContractorRow } from './contractors';
import { words } from './words';

/** Whether its people may be sent, in words and, where not, with a sign. */
export function ContractorState({ state }: { state: ContractorRow['state'] }) {
  const t = useWords(words);
  const sent = state === 'ACTIVE';
  return (
    <span className={sent ? undefined : 'ag-blocked'}>
      {!sent && <Icon name="warn" size={16} />}
      {t(`state.${state}`)}
    </span>
  );
}

/** How long its contract runs. */
export function useTerm() {
  const t = useWords(words);
  return ({ from, to }: Pick<ContractorRow, 'from' | 'to'>) =>
    to ? t('term.range', { from, to }) : t('term.open', { from });
}
