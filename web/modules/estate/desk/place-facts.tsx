import type { ReactNode } from 'react';
import type { Translate } from '@anju/ui';
import type { PlaceView } from './estate';
import type { words } from './words';

/** What is known about a place, as label and value. */
export function placeFacts(
  { place, facts }: PlaceView,
  t: Translate<typeof words>,
): { label: string; value: ReactNode }[] {
  const known: [string, ReactNode][] = [
    [t('within'), place.within.join(' / ')],
    [t('floor'), place.floor],
    [
      t('area'),
      facts.area &&
        `${facts.area.grossArea.toLocaleString()} ${t('sqm')} · ${t(`area.${facts.area.areaSource}`)}`,
    ],
    [t('common'), t(`common.${facts.common}`)],
    [t('liability'), t(`liability.${place.liability}`)],
    [t('warranty'), place.warrantyUntil],
    [t('travel'), facts.travelMinutes !== undefined ? `${facts.travelMinutes} ${t('minutes')}` : undefined],
    [t('position'), facts.position && `${facts.position.latitude}, ${facts.position.longitude}`],
  ];
  return known.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
}
