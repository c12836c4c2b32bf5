import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { Select } from 'antd';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { words } from './incidents.words';

interface Props {
  id?: string;
  project: string;
  label: string;
  value: string[];
  onChange: (people: string[]) => void;
}

const MOST = 50;

/** Finds people of a project by what one types: name, number, unit. */
export function PeoplePicker({ id, project, label, value, onChange }: Props) {
  const t = useWords(words);
  const [q, setQ] = useState('');
  const found = useQuery({
    queryKey: ['people', 'pick', project, q],
    queryFn: () =>
      dataOf(api.GET('/api/people', { params: { query: { project, q: q || undefined, limit: 20 } } })),
    placeholderData: keepPreviousData,
  });
  const options = (found.data?.items ?? []).map((person) => ({
    value: person.id,
    label: [person.name, person.phone, person.units.join(' ')].filter(Boolean).join(' \u00b7 '),
  }));
  return (
    <Select
      id={id}
      mode="multiple"
      aria-label={label}
      value={value}
      maxCount={MOST}
      options={options}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={found.isFetching}
      notFoundContent={t('tell.nobody')}
      onChange={(chosen: string[]) => {
        onChange(chosen);
        setQ('');
      }}
    />
  );
}
