import { lineOf } from './charts';

const WIDTH = 108;
const HEIGHT = 28;

/** How a figure went lately: a line that ends in a dot. For the eye alone; the table of days says it in numbers. */
export function Sparkline({ values, bad }: { values: (number | undefined)[]; bad?: boolean }) {
  const points = lineOf(values, WIDTH, HEIGHT);
  const last = points.at(-1);
  if (!last || points.length < 2) return null;
  return (
    <svg
      className="in-spark"
      data-bad={bad || undefined}
      viewBox={`-2 -4 ${WIDTH + 8} ${HEIGHT + 8}`}
      aria-hidden="true"
    >
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      <circle cx={last[0]} cy={last[1]} r="3" />
    </svg>
  );
}
