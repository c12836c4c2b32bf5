import { Unbound } from '@anju/modules/people/home/Unbound';
import { useHome } from '@anju/modules/people/home/use-home';
import { ReportPage } from '@anju/modules/requests/home/ReportPage';
import { words } from '@anju/modules/requests/home/words';
import { ElderSwitch, ErrorState, PhoneShell, Skeleton, useWords } from '@anju/ui';
import { useNavigate } from '@tanstack/react-router';

/** Reporting for one's own home; without one, what has to happen first. */
export function ReportRoute() {
  const t = useWords(words);
  const navigate = useNavigate();
  const { data, error, refetch } = useHome();
  if (data?.units.length) {
    return (
      <ReportPage
        units={data.units.map(({ project, unit, unitCode }) => ({ project, place: unit, name: unitCode }))}
      />
    );
  }
  return (
    <PhoneShell title={t('report.title')} onBack={() => void navigate({ to: '/' })} end={<ElderSwitch />}>
      {data ? (
        <Unbound />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton />
      )}
    </PhoneShell>
  );
}
