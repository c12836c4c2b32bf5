import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/define';
import { EmptyState } from '../parts/states';
import { shellWords } from './words';

/** For an address that leads nowhere. */
export function MissingPage() {
  const t = useWords(shellWords);
  return (
    <EmptyState
      title={t('missing.title')}
      hint={t('missing.hint')}
      action={<Link to="/">{t('missing.act')}</Link>}
    />
  );
}
