import { spanWords, useLocale, useWords } from '@anju/ui';
import { Panel, WideTable } from '@anju/ui/desk';
import { percent } from '../types';
import { words as figureWords } from '../words';
import { FigureLink } from './FigureLink';
import { type Figure, promises, type Service } from './types';
import { words } from './words';

/** Every promise with its share, its percentiles, and the pauses that are in neither. */
export function PromiseTable({ service }: { service: Service }) {
  const t = useWords(words);
  const named = useWords(figureWords);
  const all = promises.flatMap((key) => service.figures.find((one) => one.key === key) ?? []);
  const shown = all.filter(({ total }) => total > 0);
  const absent = all.filter(({ total }) => total === 0).map(({ key }) => named(`key.${key}`));
  return (
    <Panel title={t('promises.title')} note={t('promises.note')}>
      {shown.length > 0 && (
        <WideTable className="in-clocks se-table" label={t('promises.title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('col.what')}</th>
                <th scope="col" className="aj-number">
                  {t('col.due')}
                </th>
                <th scope="col">{t('col.share')}</th>
                {(['half', 'most', 'nearly', 'pause'] as const).map((name) => (
                  <th key={name} scope="col" className="aj-number">
                    {t(`col.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((figure) => (
                <Promised key={figure.key} figure={figure} service={service} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      <p className="aj-second se-foot">
        {t('few.note', { n: service.few })}
        {absent.length > 0 && ` ${t('promises.absent', { names: absent.join(t('comma')) })}`}
      </p>
    </Panel>
  );
}

function Promised({ figure, service }: { figure: Figure; service: Service }) {
  const t = useWords(words);
  const named = useWords(figureWords);
  const locale = useLocale();
  const before = figure.comparisons[0];
  const took = (seconds?: number) => (seconds === undefined ? '' : spanWords(seconds / 60, locale));
  const paused = figure.pauses.reduce((sum, one) => sum + one.seconds, 0);
  const { total, met, share } = figure;
  return (
    <tr>
      <th scope="row">
        <FigureLink figure={figure.key} days={service}>
          {named(`key.${figure.key}`)}
        </FigureLink>
        <small>{t(`how.${figure.key}` as 'how.ON_TIME_ACCEPT')}</small>
      </th>
      <td className="aj-number">{total}</td>
      <td>
        {total < service.few ? (
          t('few', { n: total, met })
        ) : (
          <span className="in-share">
            <span className="in-bar" aria-hidden="true">
              <span style={{ width: `${(share ?? 0) * 100}%` }} />
              {before?.share !== undefined && before.total >= service.few && (
                <b style={{ left: `${before.share * 100}%` }} />
              )}
            </span>
            <FigureLink figure={figure.key} days={service} outcome="MISSED">
              <strong>{percent(share)}%</strong>
            </FigureLink>
          </span>
        )}
      </td>
      <td className="aj-number">{took(figure.durations?.p50)}</td>
      <td className="aj-number">{took(figure.durations?.p90)}</td>
      <td className="aj-number">{took(figure.durations?.p95)}</td>
      <td className="aj-number in-pause">{paused > 0 ? took(paused) : ''}</td>
    </tr>
  );
}
