import { QrPage } from '@anju/modules/requests/home/QrPage';
import { currentSession } from '@anju/api';
import { Skeleton } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * What a label on a wall leads to: strangers report here, residents report under their name, and who works in the
 * field goes on to their jobs at this place.
 */
export function QrRoute() {
  const { company = '', code = '' } = useParams({ strict: false });
  const { data: session, isPending } = useQuery({
    queryKey: ['session'],
    queryFn: currentSession,
    retry: false,
  });
  const own = session && session.company.code === company ? session.permissions : [];
  const works = own.includes('WORK_DO');
  useEffect(() => {
    if (works) window.location.replace(`/field/q/${company}/${code}`);
  }, [works, company, code]);
  if (isPending || works) return <Skeleton />;
  if (own.includes('REPORT_OWN')) return <Navigate to="/report" search={{ label: code }} replace />;
  return <QrPage company={company} code={code} />;
}
