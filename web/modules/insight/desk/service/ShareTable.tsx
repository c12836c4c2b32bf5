import { useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import { percent } from '../types';
import { words as figureWords } from '../words';
import { FigureLink } from './FigureLink';
import type { Figure, FigureKey, Service } from './types';
import { words } from './words';

interface Props {
  name: 'searches' | 'results';
  keys: FigureKey[];
  service: Service;
}

/** Shares with what they are of, and how each is reckoned. */
export function ShareTable({ name, keys, service }: Props) {
  const t = useWords(words);
  const shown = keys.flatMap((key) => service.figures.find((one) => one.key === key) ?? []);
  return (
    <Panel title={t(`${name}.title`)} note={name === 'searches' && t('searches.note')}>
      <ul className="se-shares">
        {shown.map((figure) => (
          <Line key={figure.key} figure={figure} service={service} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ figure, service }: { figure: Figure; service: Service }) {
  const t = useWords(words);
  const named = useWords(figureWords);
  const { total, met, excluded, share, mean, better } = figure;
  const plain = better === 'NEITHER';
  return (
    <li>
      <div>
        <FigureLink figure={figure.key} days={service}>
          {named(`key.${figure.key}`)}
        </FigureLink>
        <small>{t(`how.${figure.key}` as 'how.ON_TIME_ACCEPT')}</small>
      </div>
      <div>
        <FigureLink figure={figure.key} days={service} outcome="MET">
          <strong>
            {total === 0
              ? t('none')
              : plain
                ? t('plain', { n: total })
                : total < service.few
                  ? t('few', { n: total, met })
                  : `${percent(share)}%`}
          </strong>
        </FigureLink>
        <small>
          {[
            !plain && total >= service.few && t('few', { n: total, met }),
            mean !== undefined && t('mean', { score: mean.toFixed(2) }),
            excluded > 0 && t('left.out', { n: excluded }),
          ]
            .filter(Boolean)
            .join(' \u00b7 ')}
        </small>
      </div>
    </li>
  );
}
