import './detail.css';
import type { ReactNode } from 'react';

interface Props {
  /** Number, kind and what it came from. */
  over?: ReactNode;
  /** Stands before the title: a seal. */
  seal?: ReactNode;
  title: string;
  /** The state, as a pill. */
  state?: ReactNode;
  acts?: ReactNode;
  /** Place, trade, who pays, who asked. */
  under?: ReactNode;
  /** The stage line. */
  stages?: ReactNode;
  /** Clocks and history. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The page of one record: head on paper, what was done at the left, when at the right. */
export function DetailPage({ over, seal, title, state, acts, under, stages, aside, children }: Props) {
  return (
    <article>
      <header className="aj-detail-head">
        {over && <div className="aj-detail-over">{over}</div>}
        <div className="aj-detail-title">
          {seal}
          <h1>{title}</h1>
          {state}
          {acts && <div className="aj-detail-acts">{acts}</div>}
        </div>
        {under && <div className="aj-detail-under">{under}</div>}
        {stages}
      </header>
      <div className="aj-detail-body">
        <div>{children}</div>
        {aside && <aside>{aside}</aside>}
      </div>
    </article>
  );
}

/** One part of a record's page, with its heading and what stands at the right of it. */
export function Panel({
  title,
  note,
  end,
  children,
}: {
  title: string;
  note?: ReactNode;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="aj-panel" aria-label={title}>
      <div className="aj-panel-head">
        <h2>{title}</h2>
        {note && <span className="aj-second">{note}</span>}
        {end && <span className="aj-panel-end">{end}</span>}
      </div>
      {children}
    </section>
  );
}

/** Facts as label and value; what is unknown is left out by the caller. */
export function Facts({ facts }: { facts: { label: string; value: ReactNode }[] }) {
  return (
    <dl className="aj-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
