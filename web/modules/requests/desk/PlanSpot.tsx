import { PlanSpot as SpotOnPlan, useWords } from '@anju/ui';
import type { RequestView } from './types';
import { words } from './words';

/** The spot that the reporter pointed at. */
export function PlanSpot({ plan, x, y }: { plan: string; x: number; y: number }) {
  const t = useWords(words);
  return <SpotOnPlan src={`/api/plans/${plan}/picture`} x={x} y={y} alt={t('detail.spot.alt')} />;
}

/** The spot of a request, if there is one. */
export const spotOf = ({ plan, pinX, pinY }: RequestView) =>
  plan !== undefined && pinX !== undefined && pinY !== undefined ? { plan, x: pinX, y: pinY } : undefined;
