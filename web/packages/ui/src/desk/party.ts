import type { components } from '@anju/api';
import { useWords } from '../i18n/define';
import { useLocale } from '../i18n/locale';
import { spanWords } from '../parts/clock-face';
import { partyWords } from './party.words';

export type PartyTime = components['schemas']['PartyTime'];

/** Says how much of a time was whose, such as "parts 20 min". */
export function usePartyTime(): (time: PartyTime) => string {
  const t = useWords(partyWords);
  const locale = useLocale();
  return ({ party, seconds }) =>
    t('party.span', { party: t(`party.${party}`), span: spanWords(Math.max(0, seconds / 60), locale) });
}
