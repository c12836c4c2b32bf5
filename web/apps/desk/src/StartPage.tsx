import { useEffect } from 'react';
import { api, dataOf } from '@anju/api';
import { EmptyState, Skeleton, useMay, useSession, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { appOf, startOf } from './places';
import { words } from './words';

/**
 * Takes everybody to the first place they may enter, residents to their own app and technicians on a phone to theirs,
 * and an administrator of a company without a project to its first setup; who may enter nothing is told so.
 */
export function StartPage() {
  const t = useWords(words);
  const may = useMay();
  const { account, roles } = useSession();
  const founder = may('ACCOUNT_ADMIN') && may('ESTATE_WRITE');
  const projects = useQuery({
    queryKey: ['projects', 'names'],
    queryFn: () => dataOf(api.GET('/api/projects', { params: { query: { limit: 200 } } })),
    enabled: founder,
  });
  const app = appOf(roles, matchMedia('(max-width: 599px)').matches);
  useEffect(() => {
    if (app) location.replace(app);
  }, [app]);
  if (app || (founder && projects.isPending)) return <Skeleton />;
  if (founder && projects.data?.items.length === 0) return <Navigate to="/setup" replace />;
  const first = startOf(may);
  if (first) return <Navigate to={first.to} replace />;
  return (
    <div className="aj-page">
      <h1>{t('start.title', { name: account.name })}</h1>
      <EmptyState title={t('start.nothing')} hint={t('start.hint')} />
    </div>
  );
}
