import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { useWords } from '../i18n/define';
import { Select } from 'antd';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { placeWords as words } from './place.words';

type PlaceKind = components['schemas']['PlaceSummary']['kind'];

interface Props {
  id?: string;
  project: string;
  label: string;
  value?: string;
  /** Which kinds may be chosen; absent: all. */
  kinds?: PlaceKind[];
  /** A choice besides the places, e.g. the project itself. */
  first?: { value: string; label: string };
  onChange: (id: string, code: string) => void;
}

/** Finds a place of a project by what one types. */
export function PlacePicker({ id, project, label, value, kinds, first, onChange }: Props) {
  const t = useWords(words);
  const [q, setQ] = useState('');
  const found = useQuery({
    queryKey: ['places', 'pick', project, q],
    queryFn: () =>
      dataOf(api.GET('/api/places', { params: { query: { project, q: q || undefined, limit: 50 } } })),
    placeholderData: keepPreviousData,
  });
  // What stood there before the first search need not be among what was found.
  const begun = useQuery({
    queryKey: ['places', 'picked', value],
    queryFn: () => dataOf(api.GET('/api/places/{id}', { params: { path: { id: value ?? '' } } })),
    enabled: value !== undefined && value !== first?.value,
    staleTime: Infinity,
  });
  const places = (found.data?.items ?? []).filter(({ place }) => !kinds || kinds.includes(place.kind));
  // Words find the same figures in any order: 2-1-601 finds 1-2-601 too, which must not come first.
  const spelled = q.trim().toUpperCase();
  const nearest = [...places].sort(
    (one, other) => Number(other.place.code === spelled) - Number(one.place.code === spelled),
  );
  const choice = (place: components['schemas']['PlaceSummary']) => ({
    value: place.id,
    code: place.code,
    label: `${place.code} · ${t(`place.${place.kind}`)}`,
  });
  const options = nearest.map(({ place }) => choice(place));
  const picked = begun.data?.place;
  const begins = picked && !spelled && !options.some((one) => one.value === picked.id);
  return (
    <Select
      id={id}
      aria-label={label}
      value={value}
      options={[
        ...(first && !spelled ? [{ ...first, code: first.label }] : []),
        ...(begins ? [choice(picked)] : []),
        ...options,
      ]}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={found.isFetching}
      notFoundContent={t('none')}
      onChange={(chosen, option) =>
        onChange(chosen, (Array.isArray(option) ? option[0] : option)?.code ?? '')
      }
    />
  );
}
