import { spanWords, useLocale, useWords } from '@anju/ui';
import { Panel, WideTable } from '@anju/ui/desk';
import { Link } from '@tanstack/react-router';
import { type Figure, type FigureKey, type Figures, percent } from './types';
import { words } from './words';

const keys: FigureKey[] = ['ON_TIME_ACCEPT', 'ON_TIME_ARRIVE', 'ON_TIME_RESTORE', 'ON_TIME_HANDLE'];

/** The promises with shares and percentiles; pauses stand apart, they are not in the times. */
export function ClockTable({ figures }: { figures: Figures }) {
  const t = useWords(words);
  const find = (key: FigureKey) => figures.figures.find((one) => one.key === key);
  const search = { from: figures.from, to: figures.to, outcome: 'ALL' } as never;
  return (
    <Panel
      title={t('clocks.title')}
      end={
        <span className="in-legend">
          <i /> {t('clocks.kept')} <b /> {t('clocks.before')}
        </span>
      }
    >
      <WideTable className="in-clocks" label={t('clocks.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('col.target')}</th>
              <th scope="col" className="aj-number">
                {t('col.n')}
              </th>
              <th scope="col">{t('col.share')}</th>
              <th scope="col" className="aj-number">
                {t('col.half')}
              </th>
              <th scope="col" className="aj-number">
                {t('col.most')}
              </th>
              <th scope="col" className="aj-number">
                {t('col.pause')}
              </th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => {
              const figure = find(key);
              return figure && <ClockRow key={key} figure={figure} search={search} />;
            })}
          </tbody>
        </table>
      </WideTable>
    </Panel>
  );
}

function ClockRow({ figure, search }: { figure: Figure; search: never }) {
  const t = useWords(words);
  const locale = useLocale();
  const before = figure.comparisons[0]?.share;
  const took = (seconds?: number) => (seconds === undefined ? '' : spanWords(seconds / 60, locale));
  const paused = figure.pauses.reduce((sum, one) => sum + one.seconds, 0);
  return (
    <tr>
      <th scope="row">
        <Link to={`/morning/${figure.key}` as '/'} search={search}>
          {t(`key.${figure.key}`)}
        </Link>
      </th>
      <td className="aj-number">{figure.total}</td>
      <td>
        <span className="in-share">
          <span className="in-bar" aria-hidden="true">
            <span style={{ width: `${(figure.share ?? 0) * 100}%` }} />
            {before !== undefined && <b style={{ left: `${before * 100}%` }} />}
          </span>
          <strong>{figure.share === undefined ? '' : `${percent(figure.share)}%`}</strong>
        </span>
      </td>
      <td className="aj-number">{took(figure.durations?.p50)}</td>
      <td className="aj-number">{took(figure.durations?.p90)}</td>
      <td className="aj-number in-pause">{paused > 0 ? took(paused) : ''}</td>
    </tr>
  );
}
