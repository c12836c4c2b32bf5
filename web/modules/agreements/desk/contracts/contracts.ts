import type { components } from '@anju/api';
import { useWords } from '@anju/ui';
import { words } from './words';

export type ContractRow = components['schemas']['ContractRow'];
export type ContractView = components['schemas']['ContractView'];

export const states: ContractRow['state'][] = ['DRAFT', 'UPCOMING', 'IN_FORCE', 'ENDED'];

/** How long it runs. */
export function useTerm() {
  const t = useWords(words);
  return ({ from, until }: Pick<ContractRow, 'from' | 'until'>) =>
    until ? t('term.range', { from, to: until }) : t('term.open', { from });
}
