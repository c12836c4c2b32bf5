import type { components } from '@anju/api';
import { Icon, useWords } from '@anju/ui';
import { words } from './words';

/** Until when a certificate holds, in words and colour. */
export function CertificateState({ one }: { one: components['schemas']['CertificateView'] }) {
  const t = useWords(words);
  const { state, expiresOn } = one;
  return (
    <span className="workforce-until" data-state={state}>
      {state !== 'VALID' && <Icon name="warn" size={16} />}
      {expiresOn ? t(`certificates.${state}`, { day: expiresOn }) : t('certificates.endless')}
    </span>
  );
}
