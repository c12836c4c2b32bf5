import { EmptyState, useMay, useSession, useWords } from '@anju/ui';
import { Navigate } from '@tanstack/react-router';
import { places } from './places';
import { words } from './words';

/** Takes everybody to the first place they may enter; who may enter none is told so. */
export function StartPage() {
  const t = useWords(words);
  const may = useMay();
  const { account } = useSession();
  const first = places.find((place) => may(place.permission));
  if (first) return <Navigate to={first.to} replace />;
  return (
    <div className="aj-page">
      <h1>{t('start.title', { name: account.name })}</h1>
      <EmptyState title={t('start.nothing')} hint={t('start.hint')} />
    </div>
  );
}
