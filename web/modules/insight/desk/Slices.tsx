import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useLocale, useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Charts, Slice } from './charts';
import type { Figures } from './types';
import { words } from './words';

const SHOWN = 6;

/** The request categories by name, in the chosen language. */
export function useCategoryName(): (code: string) => string {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['categories'],
    queryFn: () => dataOf(api.GET('/api/categories')),
    staleTime: 24 * 3_600_000,
  });
  return (code) => {
    const one = data?.find((each) => each.code === code);
    return one ? (locale === 'en' ? one.en : one.zh) : code;
  };
}

export function useChannelName(): (code: string) => string {
  const t = useWords(words);
  return (code) => (`channel.${code}` in words ? t(`channel.${code}` as 'channel.PHONE') : code);
}

/** What the reports are about and how they came in; each line opens what it counts. */
export function Slices({ charts, figures }: { charts: Charts; figures: Figures }) {
  const t = useWords(words);
  const categoryName = useCategoryName();
  const channelName = useChannelName();
  const [all, setAll] = useState(false);
  const { categories, channels } = charts;
  const days = { from: figures.from, to: figures.to, outcome: 'ALL' };
  if (categories.length === 0) return null;
  return (
    <Panel title={t('where.title')}>
      <SliceList
        slices={all ? categories : categories.slice(0, SHOWN)}
        nameOf={categoryName}
        searchOf={(category) => ({ ...days, category })}
      />
      {categories.length > SHOWN && (
        <Button kind="text" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'where.fewer' : 'where.all', { n: categories.length })}
        </Button>
      )}
      <h3 className="in-how">{t('how.title')}</h3>
      <SliceList slices={channels} nameOf={channelName} searchOf={(channel) => ({ ...days, channel })} />
    </Panel>
  );
}

interface Props {
  slices: Slice[];
  nameOf: (code: string) => string;
  searchOf: (code: string) => object;
}

function SliceList({ slices, nameOf, searchOf }: Props) {
  const most = Math.max(...slices.map(({ count }) => count));
  return (
    <ul className="in-slices">
      {slices.map(({ code, count }) => (
        <li key={code}>
          <Link to={'/morning/REPORTED' as '/'} search={searchOf(code) as never}>
            <span>{nameOf(code)}</span>
            <i aria-hidden="true">
              <b style={{ width: `${(count / most) * 100}%` }} />
            </i>
            <strong>{count}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}
