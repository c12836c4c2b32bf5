import { api, dataOf } from '@anju/api';
import { shortNumber, useMay, useProject, useTimes, useWords } from '@anju/ui';
import { Loaded, Panel } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCategoryName } from '../Slices';
import { FigureLink } from './FigureLink';
import type { Days } from './types';
import { words } from './words';

const SHOWN = 6;

/** The latest ratings that were not content, in the words of those who gave them. */
export function WordsPanel({ days }: { days: Days }) {
  const t = useWords(words);
  const may = useMay();
  const { project } = useProject();
  const { shortTime } = useTimes();
  const categoryName = useCategoryName();
  const query = useQuery({
    queryKey: ['figures', 'SATISFACTION', 'words', project?.id, days],
    queryFn: () =>
      dataOf(
        api.GET('/api/figures/{key}/records', {
          params: {
            path: { key: 'SATISFACTION' },
            query: { project: project?.id, ...days, outcome: 'MISSED', limit: SHOWN },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel
      title={t('words.title')}
      note={t('words.note')}
      end={
        <FigureLink figure="SATISFACTION" days={days}>
          {t('words.all')}
        </FigureLink>
      }
    >
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="aj-second">{t('words.none')}</p>
          ) : (
            <ul className="se-said">
              {items.map((one) => {
                const name = one.title ?? categoryName(one.category);
                return (
                  <li key={`${one.request} ${one.at}`}>
                    <strong>{t('words.score', { n: one.score ?? 0 })}</strong>
                    <div>
                      {one.comment ? (
                        <q>{one.comment}</q>
                      ) : (
                        <span className="aj-second">{t('words.silent')}</span>
                      )}
                      <small>
                        {may('REQUEST_READ') ? (
                          <Link to={`/requests/${one.request}` as '/'}>{name}</Link>
                        ) : (
                          name
                        )}{' '}
                        {shortNumber(one.number)}{' '}
                        {[one.placeCode, one.person, shortTime(one.at)].filter(Boolean).join(' \u00b7 ')}
                      </small>
                    </div>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
