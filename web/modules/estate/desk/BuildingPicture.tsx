import { useWords } from '@anju/ui';
import type { BuildingPlan } from './estate';
import { words } from './words';

const WIDTH = 200;
const MOST_UNITS = 40;
const MOST_FLOORS = 60;

/** The building as it will stand: floors as rows, units as windows, basements below the ground line. */
export function BuildingPicture({ plan }: { plan: BuildingPlan }) {
  const t = useWords(words);
  const above = Math.min(Math.max(plan.floorsAbove, 1), MOST_FLOORS);
  const below = Math.min(Math.max(plan.basements, 0), 10);
  const sections = Math.min(Math.max(plan.sections, 1), 20);
  const units = Math.min(plan.unitsPerFloor * sections, MOST_UNITS);
  const height = Math.max(4, Math.min(14, 260 / (above + below)));
  const ground = 16 + above * height;
  const pane = units > 0 ? WIDTH / units : 0;
  return (
    <svg
      className="estate-picture"
      viewBox={`0 0 ${WIDTH + 20} ${ground + below * height + 6}`}
      role="img"
      aria-label={t('preview.picture', { above: plan.floorsAbove, below: plan.basements })}
    >
      <path className="estate-roof" d={`M10 14 L${10 + WIDTH / 2} 2 L${10 + WIDTH} 14`} />
      {Array.from({ length: above }, (_, index) => {
        const floor = above - index;
        const y = 16 + index * height;
        const lived = floor >= plan.unitsFromFloor;
        return (
          <g key={floor}>
            <rect className="estate-storey" x="10" y={y} width={WIDTH} height={height - 1} />
            {lived &&
              Array.from({ length: units }, (_unit, at) => (
                <rect
                  key={at}
                  className="estate-window"
                  x={10 + at * pane + pane * 0.22}
                  y={y + height * 0.22}
                  width={pane * 0.56}
                  height={(height - 1) * 0.56}
                />
              ))}
          </g>
        );
      })}
      <path className="estate-ground" d={`M0 ${ground} H${WIDTH + 20}`} />
      {Array.from({ length: below }, (_, index) => (
        <rect
          key={index}
          className="estate-basement"
          x="10"
          y={ground + 2 + index * height}
          width={WIDTH}
          height={height - 1}
        />
      ))}
    </svg>
  );
}
