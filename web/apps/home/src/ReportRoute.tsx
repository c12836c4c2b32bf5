import { Unbound } from '@anju/modules/people/home/Unbound';
import { useHome } from '@anju/modules/people/home/use-home';
import { ReportPage } from '@anju/modules/requests/home/ReportPage';
import { ErrorState, Skeleton } from '@anju/ui';

/** Reporting for one's own home; without one, what has to happen first. */
export function ReportRoute() {
  const { data, error, refetch } = useHome();
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton />;
  if (data.units.length === 0) return <Unbound />;
  return (
    <ReportPage
      units={data.units.map(({ project, unit, unitCode }) => ({ project, place: unit, name: unitCode }))}
    />
  );
}
