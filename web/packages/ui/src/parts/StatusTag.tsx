import './status.css';
import { useWords } from '../i18n/define';
import { words } from './words';

export const statusCodes = [
  'open',
  'offered',
  'accepted',
  'on_the_way',
  'on_site',
  'paused',
  'finished',
  'confirmed',
  'reopened',
  'closed',
] as const;
export type StatusCode = (typeof statusCodes)[number];

const tones: Record<StatusCode, string> = {
  open: 'ink',
  offered: 'blue',
  accepted: 'blue',
  on_the_way: 'blue',
  on_site: 'jade',
  paused: 'plum',
  finished: 'moss',
  confirmed: 'moss',
  reopened: 'red',
  closed: 'ink',
};

/** The slice of the circle that is filled, clockwise from the top. */
const slices: Partial<Record<StatusCode, string>> = {
  accepted: 'M7 7V3.4A3.6 3.6 0 0 1 10.6 7z',
  on_the_way: 'M7 3.4a3.6 3.6 0 0 1 0 7.2z',
  on_site: 'M7 7V3.4A3.6 3.6 0 1 1 3.4 7z',
};

function Shape({ code, dotted }: { code: StatusCode; dotted?: boolean }) {
  if (code === 'confirmed') {
    return (
      <>
        <circle cx="7" cy="7" r="6.5" fill="currentColor" />
        <path d="M4 7.2l2.2 2.1L10 5.2" stroke="var(--soft)" />
      </>
    );
  }
  if (code === 'reopened')
    return <path d="M2.6 4.2A5.6 5.6 0 1 1 1.5 7.5M2.4 1.2v3.2h3.2" stroke="currentColor" />;
  const dash = code === 'offered' ? '2.9 2.13' : dotted ? '0.1 2.75' : undefined;
  return (
    <>
      <circle cx="7" cy="7" r="5.8" stroke="currentColor" strokeDasharray={dash} />
      {slices[code] && <path d={slices[code]} fill="currentColor" />}
      {code === 'finished' && <circle cx="7" cy="7" r="3.8" fill="currentColor" />}
      {code === 'paused' && <path d="M5.5 5v4M8.5 5v4" stroke="currentColor" />}
      {code === 'closed' && <path d="M4.5 7h5" stroke="currentColor" />}
    </>
  );
}

interface Props {
  code: StatusCode;
  /** On a soft ground: once per page, in its head. */
  pill?: boolean;
  /** An arrival that nothing proves: dotted, and said so. */
  unproven?: boolean;
  /** A sentence for residents instead of the word. */
  text?: string;
}

/** The state of a piece of work as word, colour and a circle that fills as the work nears its end. */
export function StatusTag({ code, pill, unproven, text }: Props) {
  const t = useWords(words);
  const word = text ?? t(`status.${code}`);
  return (
    <span className={`aj-status aj-tone-${tones[code]}${pill ? ' aj-status-pill' : ''}`}>
      <svg viewBox="0 0 14 14" fill="none" strokeWidth="1.4" strokeLinecap="round" aria-hidden="true">
        <Shape code={code} dotted={unproven} />
      </svg>
      {unproven ? t('status.unproven', { status: word }) : word}
    </span>
  );
}
