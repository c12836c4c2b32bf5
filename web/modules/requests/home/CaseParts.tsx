import { Avatar, Icon, Timeline, useWords } from '@anju/ui';
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
        {progress.helpers.length > 0 && (
          <p>{t('case.helpers', { names: progress.helpers.join(t('case.and')) })}</p>
        )}
      </div>
    </section>
  );
}

/** Two ways to ask while it runs: write, or call the desk. */
export function CaseContact({ progress }: { progress: Progress }) {
  const t = useWords(words);
  const write = progress.can.includes('write');
  if (!isOpen(progress.state) || (!write && !progress.phone)) return null;
  return (
    <nav className="req-acts" aria-label={t('case.contact')}>
      {write && (
        <a className="req-tile" href="#messages">
          <Icon name="chats" size={24} />
          {t('case.ask')}
        </a>
      )}
      {progress.phone && (
        <a className="req-tile" href={`tel:${progress.phone}`}>
          <Icon name="phone" size={24} />
          {t('case.call')}
        </a>
      )}
    </nav>
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

/** The proof of an arrival is a code, and so is a bad rating without words; other notes are words. */
function noteWord({ verb, note }: Step): Word | undefined {
  if (verb === 'reopen' && note === 'dissatisfied') return 'reopen.dissatisfied';
  return verb === 'work-arrive' && `proof.${note}` in words ? (`proof.${note}` as Word) : undefined;
}

/** A price is said with its sign; a word for what is a code; the rest as it was written. */
function noteOf(step: Step, t: (word: Word) => string): string | undefined {
  const word = noteWord(step);
  if (word) return t(word);
  return step.verb === 'quote' && step.note ? `\u00a5${step.note}` : step.note;
}

/** What happened so far, newest first. */
export function CaseHistory({ progress }: { progress: Progress }) {
  const t = useWords(words);
  const newest = progress.history.length - 1;
  const entries = progress.history.map((step, index) => ({
    id: String(index),
    at: step.at,
    title: t(stepWord(step), { title: progress.title }),
    note: noteOf(step, t),
    now: index === newest && isOpen(progress.state),
  }));
  return (
    <section className="aj-panel">
      <h2>{t('case.history')}</h2>
      <Timeline entries={entries.reverse()} />
    </section>
  );
}
