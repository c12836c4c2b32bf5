import { useWords } from '@anju/ui';
import { type Charts, daysFrom, readingOf } from './charts';
import { RecordsLink } from './RecordsLink';
import { Sparkline } from './Sparkline';
import { type Comparison, type Figure, type FigureKey, type Figures, percent } from './types';
import { words } from './words';

const shown: FigureKey[] = ['ON_TIME_ARRIVE', 'ON_TIME_RESTORE', 'SOLVED', 'SATISFACTION'];

/** Five figures with what they are compared to; each opens the records that it counts. */
export function FigureRow({ figures, charts }: { figures: Figures; charts?: Charts }) {
  const find = (key: FigureKey) => figures.figures.find((one) => one.key === key);
  const open = find('OPEN');
  return (
    <div className="in-figures">
      {open && <Late open={open} figures={figures} values={valuesOf('OPEN', figures, charts)} />}
      {shown.map((key) => {
        const figure = find(key);
        const values = valuesOf(key, figures, charts);
        return figure && <Share key={key} figure={figure} figures={figures} values={values} />;
      })}
    </div>
  );
}

type Values = (number | undefined)[];

/** The days that were asked for, a week at least, without the days after them. */
function valuesOf(key: FigureKey, { from, to }: Figures, charts?: Charts): Values {
  if (!charts) return [];
  const days = daysFrom(charts.from, charts.to);
  return days.slice(-Math.max(7, daysFrom(from, to).length)).map(readingOf(charts, key));
}

/** Requests that are late now; they are compared with how many were late at the same hour of other days. */
function Late({ open, figures, values }: { open: Figure; figures: Figures; values: Values }) {
  const t = useWords(words);
  const late = open.total - open.met;
  return (
    <RecordsLink figures={figures} figure={open} outcome="MISSED">
      <span>{t('overdue')}</span>
      <span className="in-big" data-bad={late > 0 || undefined}>
        {late} <small>{t('overdue.unit')}</small>
      </span>
      <span className="in-beside">{t('overdue.open', { n: open.total })}</span>
      {open.comparisons.map((one) => (
        <span key={one.span} className="in-beside">
          {t(`overdue.${one.span as 'DAY_BEFORE' | 'WEEK_BEFORE'}`, { n: one.total - one.met })}
        </span>
      ))}
      <Sparkline values={[...values, late]} bad={late > 0} />
    </RecordsLink>
  );
}

function Share({ figure, figures, values }: { figure: Figure; figures: Figures; values: Values }) {
  const t = useWords(words);
  const mean = figure.key === 'SATISFACTION' ? figure.mean : undefined;
  const below = figure.target !== undefined && figure.share !== undefined && figure.share < figure.target;
  return (
    <RecordsLink figures={figures} figure={figure} outcome="ALL">
      <span>{t(`key.${figure.key}`)}</span>
      {figure.share === undefined ? (
        <span className="in-none">{t('figure.none')}</span>
      ) : (
        <span className="in-big">
          {percent(figure.share)} <small>%</small>
        </span>
      )}
      <span className="in-beside">
        {mean !== undefined && `${mean.toFixed(2)} \u00b7 `}
        {figure.total > 0 && t('counts', { n: figure.total, met: figure.met })}
        {below && ` \u00b7 ${t('target', { value: `${percent(figure.target)}%` })}`}
      </span>
      {figure.comparisons
        .filter((one) => one.share !== undefined)
        .map((one) => (
          <Compared key={one.span} one={one} />
        ))}
      <Sparkline values={values} />
    </RecordsLink>
  );
}

function Compared({ one }: { one: Comparison }) {
  const t = useWords(words);
  return <span className="in-beside">{t(`compare.${one.span}`, { value: `${percent(one.share)}%` })}</span>;
}
