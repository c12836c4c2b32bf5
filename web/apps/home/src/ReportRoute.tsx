import { Unbound } from '@anju/modules/people/home/Unbound';
import { useHome } from '@anju/modules/people/home/use-home';
import { QrPage } from '@anju/modules/requests/home/QrPage';
import { ReportPage } from '@anju/modules/requests/home/ReportPage';
import { words } from '@anju/modules/requests/home/words';
import { api, dataOf } from '@anju/api';
import { ElderSwitch, ErrorState, PhoneShell, Skeleton, useSession, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

/** The place of a label that a resident has scanned; null where it leads nowhere. */
function useScanned(company: string, code: string | undefined) {
  return useQuery({
    queryKey: ['label', company, code, 'place'],
    queryFn: () =>
      dataOf(
        api.GET('/api/public/{company}/places/{code}', { params: { path: { company, code: code ?? '' } } }),
      ).catch(() => null),
    enabled: Boolean(code),
    staleTime: Infinity,
  });
}

/** Reporting for one's own home or at a scanned place; without a home, what has to happen first. */
export function ReportRoute() {
  const t = useWords(words);
  const navigate = useNavigate();
  const { company } = useSession();
  const { label } = useSearch({ strict: false }) as { label?: string };
  const { data, error, refetch } = useHome();
  const scanned = useScanned(company.code, label);
  if (data?.units.length && !scanned.isLoading) {
    const units = data.units.map(({ project, unit, unitCode }) => ({ project, place: unit, name: unitCode }));
    const place = scanned.data;
    const own = place && units.find((unit) => unit.place === place.id);
    const near = place?.reporting && units.some(({ project }) => project === place.projectId);
    if (label && place && !own && !near) return <QrPage company={company.code} code={label} />;
    const here =
      own ?? (place ? { project: place.projectId, place: place.id, name: place.place } : undefined);
    return <ReportPage units={units} here={here} />;
  }
  return (
    <PhoneShell title={t('report.title')} onBack={() => void navigate({ to: '/' })} end={<ElderSwitch />}>
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data?.units.length === 0 ? (
        <Unbound />
      ) : (
        <Skeleton />
      )}
    </PhoneShell>
  );
}
