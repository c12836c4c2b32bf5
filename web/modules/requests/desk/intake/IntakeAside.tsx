import type { components } from '@anju/api';
import { Avatar, Button, Icon, PrioritySeal, shortNumber, useWords } from '@anju/ui';
import { CareNote } from '../CareNote';
import { OutageNote } from '../outages/OutageNote';
import { useExplaining } from '../outages/outages';
import { relationWords } from '../relation.words';
import { RequestStatus } from '../RequestStatus';
import type { RequestRow } from '../types';
import { usePriorityOf } from '../use-promises';
import { words } from '../words';
import { type Draft, sketchOf } from './draft';
import { intakeWords } from './intake.words';
import { usePromises } from './promises';
import { useSimilar } from './use-intake';

interface Props {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  project?: string;
  callers?: components['schemas']['CallersView'];
}

/** Who it is, what may be the same, what is promised. */
export function IntakeAside({ draft, onChange, project, callers }: Props) {
  const t = useWords(intakeWords);
  const relation = useWords(relationWords);
  const similar = useSimilar(project, draft.place?.id, draft.category?.code);
  const theirs = (callers?.open ?? []).filter((one) => !similar.some((other) => other.id === one.id));
  const outage = useExplaining(draft.place?.id, sketchOf(draft, project));
  const known = callers?.callers.find((one) => one.person === draft.person);
  return (
    <div className="rq-sheet-aside">
      {known && (
        <section className="rq-card">
          <div className="rq-reporter-who">
            <Avatar name={known.name} />
            <div>
              <strong>{known.name}</strong>
              <p className="aj-second">
                {known.units.map((unit) => `${unit.unitCode} ${relation(unit.relation)}`).join('  ')}
              </p>
            </div>
          </div>
          <dl className="rq-card-facts">
            <div>
              <dt>{t('card.open')}</dt>
              <dd>{t('card.open.n', { n: callers?.open.length ?? 0 })}</dd>
            </div>
          </dl>
        </section>
      )}
      <OutageNote
        project={project}
        place={draft.place?.id}
        apart={draft.apart}
        onApart={draft.kind === 'REPAIR' ? (apart) => onChange({ apart }) : undefined}
      />
      <CareNote place={draft.place?.id} />
      {similar.length > 0 && (
        <Same title={t('same.title')} rows={similar} draft={draft} onChange={onChange} />
      )}
      {theirs.length > 0 && <Same title={t('same.theirs')} rows={theirs} draft={draft} onChange={onChange} />}
      {!outage && <Promised draft={draft} />}
    </div>
  );
}

function Same({
  title,
  rows,
  draft,
  onChange,
}: Pick<Props, 'draft' | 'onChange'> & { title: string; rows: RequestRow[] }) {
  const t = useWords(intakeWords);
  return (
    <section className="rq-card rq-card-same">
      <h3>
        <Icon name="warn" /> {title}
      </h3>
      {rows.map((row) => (
        <div key={row.id} className="rq-same-row" data-chosen={draft.into === row.id || undefined}>
          <strong>{row.title}</strong>
          <RequestStatus state={row.state} />
          <span>
            <span>{row.placeCode}</span> <span>{shortNumber(row.number)}</span>
          </span>
          {row.kind !== 'COMPLAINT' && draft.kind !== 'COMPLAINT' && (
            <Button
              aria-pressed={draft.into === row.id}
              onClick={() =>
                onChange({ into: draft.into === row.id ? undefined : row.id, solved: undefined })
              }
            >
              {t(draft.into === row.id ? 'same.not' : 'same.merge')}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

/** The priority that follows, and what may be promised by it. */
function Promised({ draft }: { draft: Draft }) {
  const t = useWords(intakeWords);
  const said = useWords(words);
  const priority = usePriorityOf()(draft.impact, draft.urgency);
  const promises = usePromises(draft, priority);
  if (draft.kind !== 'REPAIR') {
    const answered = draft.kind === 'COMPLAINT' || draft.kind === 'ENQUIRY';
    return answered ? <section className="rq-card">{t('promise.handle')}</section> : null;
  }
  if (!priority) return <section className="rq-card aj-second">{t('promise.none')}</section>;
  return (
    <section className="rq-card" aria-live="polite">
      <div className="rq-card-head">
        <PrioritySeal priority={priority} word />
        <span className="aj-second">
          {draft.impact && said(`impact.${draft.impact}`)} ×{' '}
          {draft.urgency && said(`urgency.${draft.urgency}`)}
        </span>
      </div>
      <dl className="rq-card-facts">
        {promises.map(({ target, text }) => (
          <div key={target}>
            <dt>{said(`target.${target}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
