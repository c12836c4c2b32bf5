import { useWords } from '@anju/ui';
import { RecordsLink } from './RecordsLink';
import { type Comparison, type Figure, type FigureKey, type Figures, percent } from './types';
import { words } from './words';

const shown: FigureKey[] = ['ON_TIME_ARRIVE', 'ON_TIME_RESTORE', 'SOLVED', 'SATISFACTION'];

/** Five figures with what they are compared to; each opens the records that it counts. */
export function FigureRow({ figures }: { figures: Figures }) {
  const t = useWords(words);
  const find = (key: FigureKey) => figures.figures.find((one) => one.key === key);
  const open = figures.figures.filter((one) => one.key.startsWith('OPEN_'));
  const running = open.reduce((sum, one) => sum + one.total, 0);
  const worst = [...open].sort((one, other) => other.total - other.met - (one.total - one.met))[0];
  const { overdue } = figures.headline;
  return (
    <div className="in-figures">
      <RecordsLink figures={figures} figure={worst} outcome="MISSED">
        <span className="in-name">{t('overdue')}</span>
        <span className="in-big" data-bad={overdue > 0 || undefined}>
          {overdue} <small>{t('overdue.unit')}</small>
        </span>
        <span className="in-beside">{t('overdue.open', { n: running })}</span>
      </RecordsLink>
      {shown.map((key) => {
        const figure = find(key);
        return figure && <Share key={key} figure={figure} figures={figures} />;
      })}
    </div>
  );
}

function Share({ figure, figures }: { figure: Figure; figures: Figures }) {
  const t = useWords(words);
  const mean = figure.key === 'SATISFACTION' ? figure.mean : undefined;
  const below = figure.target !== undefined && figure.share !== undefined && figure.share < figure.target;
  return (
    <RecordsLink figures={figures} figure={figure} outcome="ALL">
      <span className="in-name">{t(`key.${figure.key}`)}</span>
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
    </RecordsLink>
  );
}

function Compared({ one }: { one: Comparison }) {
  const t = useWords(words);
  return <span className="in-beside">{t(`compare.${one.span}`, { value: `${percent(one.share)}%` })}</span>;
}
