import './hero.css';
import type { ReactNode } from 'react';
import { Dusk, ElderSwitch, RoofMark } from '@anju/ui';

interface Props {
  /** The project one lives or works in. */
  place: string;
  greeting: string;
  /** The home, and whose it is. */
  under?: ReactNode;
}

/** The building at dusk over the residents' first page; the elder version keeps only the words. */
export function Hero({ place, greeting, under }: Props) {
  return (
    <header className="home-hero">
      <div className="home-hero-top">
        <RoofMark size={34} />
        <strong>{place}</strong>
        <ElderSwitch />
      </div>
      <h1>{greeting}</h1>
      {under && <p>{under}</p>}
      <Dusk className="home-hero-dusk" />
    </header>
  );
}
