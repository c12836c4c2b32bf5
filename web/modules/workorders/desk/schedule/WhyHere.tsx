import { useWords } from '@anju/ui';
import type { Bar } from './schedule';
import { words } from './words';

interface Props {
  why: NonNullable<Bar['why']>;
  name: (staff: string) => string;
}

/** Why a plan gave the job to this person: what it adds to the way, and who else had room for it. */
export function WhyHere({ why, name }: Props) {
  const t = useWords(words);
  return (
    <section className="sched-here" aria-label={t('why')}>
      <h3>{t('why')}</h3>
      <p>{t('why.more', { n: why.more })}</p>
      {why.others.length > 0 ? (
        <ul>
          {why.others.map(({ staff, more }) => (
            <li key={staff}>{t('why.other', { name: name(staff), n: more })}</li>
          ))}
        </ul>
      ) : (
        <p>{t('why.nobody')}</p>
      )}
      <p className="aj-second">{t('why.counts', { fit: why.fit, full: why.full, unable: why.unable })}</p>
    </section>
  );
}
