import './plan-spot.css';
import { useState } from 'react';
import { Icon } from '../icons/Icon';

interface Props {
  /** Where the picture of the plan is. */
  src: string;
  /** From the left edge, 0 to 1. */
  x: number;
  /** From the upper edge, 0 to 1. */
  y: number;
  /** What it shows, for who cannot see it. */
  alt: string;
}

/** A spot on the picture of a plan; nothing where the picture cannot be had. */
export function PlanSpot({ src, x, y, alt }: Props) {
  const [missing, setMissing] = useState(false);
  if (missing) return null;
  return (
    <a className="aj-plan-spot" href={src} target="_blank" rel="noreferrer">
      <img src={src} alt={alt} onError={() => setMissing(true)} />
      <span style={{ left: `${x * 100}%`, top: `${y * 100}%` }}>
        <Icon name="pin" size={24} />
      </span>
    </a>
  );
}
