import './care.css';
import { api, dataOf } from '@anju/api';
import { Icon, useMay, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { words } from './words';

/** What to heed in the household of a unit, for the desk that takes in or handles its reports. */
export function CareNote({ place }: { place?: string }) {
  const t = useWords(words);
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['places', 'care', place],
    queryFn: () => dataOf(api.GET('/api/places/{id}/care', { params: { path: { id: place ?? '' } } })),
    enabled: place !== undefined && (may('REQUEST_INTAKE') || may('REQUEST_HANDLE')),
    retry: false,
  });
  if (!data?.length) return null;
  return (
    <ul className="rq-care" aria-label={t('care')}>
      {data.map(({ need, hint }) => (
        <li key={`${need} ${hint}`}>
          <Icon name="care" />
          <span>
            <strong>{t(`need.${need}`)}</strong> {hint}
          </span>
        </li>
      ))}
    </ul>
  );
}
