import { api, dataOf } from '@anju/api';
import { PrioritySeal, StatusTag, useMay, useSession, useTimes, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { words } from './words';

/** Finished work of others that waits for the look of whoever is signed in; of nobody who may not inspect. */
export function useToAccept() {
  const { account } = useSession();
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['field', account.id, 'to-accept'],
    queryFn: () =>
      dataOf(api.GET('/api/work-orders', { params: { query: { state: ['FINISHED'], limit: 20 } } })),
    refetchInterval: 60_000,
    enabled: may('WORK_ACCEPT'),
  });
  return data?.items.filter((row) => row.person !== account.id) ?? [];
}

/** For leads: what there is to inspect. */
export function ToAccept({ rows }: { rows: ReturnType<typeof useToAccept> }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  if (!rows.length) return null;
  return (
    <section className="field-section">
      <h2>{t('today.accept')}</h2>
      {rows.map((row) => (
        <Link key={row.id} to={`/jobs/${row.id}` as string} className="field-card">
          <span className="field-card-line">
            <strong className="field-card-place">{row.placeCode ?? row.title}</strong>
            <StatusTag code="finished" />
          </span>
          <span className="field-card-what">
            <PrioritySeal priority={row.priority} /> {row.title}
          </span>
          <span className="field-card-around">
            {row.personName} {row.finishedAt && shortTime(row.finishedAt)}
          </span>
        </Link>
      ))}
    </section>
  );
}
