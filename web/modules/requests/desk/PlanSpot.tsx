import './plan.css';
import { Icon, useWords } from '@anju/ui';
import type { RequestView } from './types';
import { words } from './words';

/** The spot that the reporter pointed at. */
export function PlanSpot({ plan, x, y }: { plan: string; x: number; y: number }) {
  const t = useWords(words);
  const picture = `/api/plans/${plan}/picture`;
  return (
    <a className="rq-plan" href={picture} target="_blank" rel="noreferrer">
      <img src={picture} alt={t('detail.spot.alt')} />
      <span style={{ left: `${x * 100}%`, top: `${y * 100}%` }}>
        <Icon name="pin" size={20} />
      </span>
    </a>
  );
}

/** The spot of a request, if there is one. */
export const spotOf = ({ plan, pinX, pinY }: RequestView) =>
  plan !== undefined && pinX !== undefined && pinY !== undefined ? { plan, x: pinX, y: pinY } : undefined;
