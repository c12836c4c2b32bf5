import { PlanSpot as SpotOnPlan, useWords } from '@anju/ui';
import type { RequestView } from './types';
import { words } from './words';

/** The spot that the reporter pointed at, or where the place is. */
export function PlanSpot({ plan, x, y }: NonNullable<RequestView['spot']>) {
  const t = useWords(words);
  return <SpotOnPlan src={`/api/plans/${plan}/picture`} x={x} y={y} alt={t('detail.spot.alt')} />;
}
