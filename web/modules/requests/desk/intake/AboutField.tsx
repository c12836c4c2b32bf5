import { useDeferredValue } from 'react';
import { api, dataOf } from '@anju/api';
import { useMay, useWords } from '@anju/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Line } from '../acts/parts';
import { Combo } from './Combo';
import { intakeWords } from './intake.words';

interface Props {
  text: string;
  project?: string;
  onText: (about: string) => void;
}

/** Whom a complaint is about: one of the staff by name, who then cannot read it, or anybody in words. */
export function AboutField({ text, project, onText }: Props) {
  const t = useWords(intakeWords);
  const may = useMay();
  const q = useDeferredValue(text.trim());
  const { data } = useQuery({
    queryKey: ['staff', 'about', project, q],
    queryFn: () => dataOf(api.GET('/api/staff', { params: { query: { project, q, limit: 6 } } })),
    enabled: q !== '' && may('STAFF_READ'),
    placeholderData: keepPreviousData,
  });
  const found = q ? (data?.items ?? []) : [];
  const chosen = found.find(({ name, hasAccount }) => hasAccount && text.includes(name));
  return (
    <Line label={t('about')}>
      <Combo
        label={t('about')}
        text={text}
        options={found
          .filter(({ name }) => name !== text)
          .map(({ id, name, teams }) => ({ key: id, label: name, more: teams }))}
        note={chosen && t('about.hidden', { name: chosen.name })}
        onText={onText}
        onPick={(key) => onText(found.find(({ id }) => id === key)?.name ?? text)}
      />
    </Line>
  );
}
