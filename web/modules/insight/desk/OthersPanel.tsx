import { useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import { Link } from '@tanstack/react-router';
import { type FigureKey, type Figures, percent } from './types';
import { words } from './words';

const others: FigureKey[] = [
  'FIRST_CONTACT',
  'REOPENED',
  'FOLLOW_UPS',
  'OPEN_ACCEPT',
  'OPEN_ARRIVE',
  'OPEN_RESTORE',
  'OPEN_HANDLE',
];

/** The figures that need no picture. */
export function OthersPanel({ figures }: { figures: Figures }) {
  const t = useWords(words);
  const search = { from: figures.from, to: figures.to, outcome: 'ALL' } as never;
  return (
    <Panel title={t('others.title')}>
      <ul className="in-others">
        {others.map((key) => {
          const one = figures.figures.find((each) => each.key === key);
          if (!one) return null;
          const open = key.startsWith('OPEN_');
          return (
            <li key={key}>
              <Link to={`/morning/${key}` as '/'} search={search}>
                {t(`key.${key}`)}
              </Link>
              <strong>{open ? one.total : one.share === undefined ? '' : `${percent(one.share)}%`}</strong>
              {open && one.total > one.met && (
                <span className="in-late">{t('open.late', { n: one.total - one.met })}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
