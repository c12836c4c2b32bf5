import { Avatar, Icon, Timeline, useWords } from '@anju/ui';
import type { Door } from './door';
import { isOpen, nextOf, type Word } from './progress';
import type { Progress, Step } from './types';
import { words } from './words';

export function CasePerson({ progress }: { progress: Progress }) {
  const t = useWords(words);
  if (!progress.technician || !isOpen(progress.state)) return null;
  return (
    <section className="aj-panel req-person">
      <Avatar name={progress.technician} size="large" />
      <div>
        <strong>{progress.technician}</strong>
        <p className="aj-second">{t('case.person.hint')}</p>
      </div>
    </section>
  );
}

export function CaseNext({ progress }: { progress: Progress }) {
  const t = useWords(words);
  return (
    <section className="aj-panel req-next">
      <span className="req-icon req-icon-amber">
        <Icon name="flag" size={24} />
      </span>
      <div>
        <h2>{t('case.next')}</h2>
        <p>{t(nextOf(progress))}</p>
      </div>
    </section>
  );
}

const stepWord = (step: Step): Word => {
  const key = `step.${step.verb}`;
  return key in words ? (key as Word) : 'step.other';
};

/** What happened so far, newest first. */
export function CaseHistory({ progress }: { progress: Progress }) {
  const t = useWords(words);
  const newest = progress.history.length - 1;
  const entries = progress.history.map((step, index) => ({
    id: String(index),
    at: step.at,
    title: t(stepWord(step), { title: progress.title }),
    note: step.note,
    now: index === newest && isOpen(progress.state),
  }));
  return (
    <section className="aj-panel">
      <h2>{t('case.history')}</h2>
      <Timeline entries={entries.reverse()} />
    </section>
  );
}

export function CasePhotos({ progress, door }: { progress: Progress; door: Door }) {
  const t = useWords(words);
  const pictures = progress.extras.files.filter(({ width }) => width);
  if (pictures.length === 0) return null;
  return (
    <section className="aj-panel">
      <h2>{t('case.photos')}</h2>
      <ul className="req-photos">
        {pictures.map(({ id }, index) => (
          <li key={id}>
            <a href={door.picture(id, false)} target="_blank" rel="noreferrer">
              <img src={door.picture(id, true)} alt={t('case.photo', { n: index + 1 })} loading="lazy" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
