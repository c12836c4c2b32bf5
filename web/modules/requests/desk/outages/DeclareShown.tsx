import { useWords } from '@anju/ui';
import { Explained } from './Explained';
import { outageWords as words } from './outage.words';
import type { OutageKind, OutagePreview } from './outages';

interface Props {
  kind: OutageKind;
  shown?: OutagePreview;
  tells: boolean;
  /** Open requests that are none of it. */
  leftOut: string[];
  onLeaveOut: (ids: string[]) => void;
}

/** Whom it hits, what they will read, and which requests it explains. */
export function DeclareShown({ kind, shown, tells, leftOut, onLeaveOut }: Props) {
  const t = useWords(words);
  if (!shown) return null;
  const { homes, first, people, inbox, sms, email, unreachable, announcedLate, explained } = shown;
  return (
    <section className="outage-shown" aria-live="polite" aria-label={t('shown')}>
      <h3>{t('shown')}</h3>
      {homes === 0 ? (
        <p className="outage-late">{t('shown.none')}</p>
      ) : (
        <>
          <p className="outage-count">{t('shown.homes', { homes, people })}</p>
          <p className="aj-second outage-homes">
            {first.join(t('comma'))}
            {homes > first.length && t('more', { n: homes })}
          </p>
        </>
      )}
      {announcedLate && (
        <p className="outage-late">{t('shown.late', { kind: t(`kind.${kind}`), time: t(`late.${kind}`) })}</p>
      )}
      <Explained requests={explained} leftOut={leftOut} onLeaveOut={onLeaveOut} />
      {tells && (
        <>
          <p className="aj-second">{t('shown.ways', { inbox, sms, email })}</p>
          {unreachable > 0 && <p className="outage-late">{t('shown.unreachable', { n: unreachable })}</p>}
          <h4>{t('shown.letter')}</h4>
          <blockquote>
            <strong>{shown.words.title}</strong>
            {'\n'}
            {shown.words.body}
          </blockquote>
          <h4>{t('shown.sms')}</h4>
          <blockquote>{shown.words.sms}</blockquote>
        </>
      )}
    </section>
  );
}
