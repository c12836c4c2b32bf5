import { api } from '@anju/api';
import { Button, FieldError, StatusTag, type StatusCode, useNow, useTimes, useWords } from '@anju/ui';
import { useAsking } from './use-asking';
import type { OwnRequest } from './use-own';
import { words } from './words';

const codes: Record<OwnRequest['state'], StatusCode> = {
  OPEN: 'open',
  ACCEPTED: 'on_site',
  COMPLETED: 'confirmed',
  REFUSED: 'closed',
  WITHDRAWN: 'closed',
};

/** One thing asked for: where it stands, by when it is answered, and the answer. */
export function OwnRequestLine({ request }: { request: OwnRequest }) {
  const t = useWords(words);
  const now = useNow();
  const { shortTime, shortEnd } = useTimes();
  const { ask, busy, refusal } = useAsking();
  const { id, number, kind, details, state, askedAt, dueAt, answer } = request;
  const pending = state === 'OPEN' || state === 'ACCEPTED';
  const late = pending && Date.parse(dueAt) < now;
  const withdraw = () =>
    ask(() => api.POST('/api/my/rights-requests/{id}/withdrawal', { params: { path: { id } } }));
  return (
    <li>
      <strong>{t(`rights.${kind}`)}</strong>
      <StatusTag code={codes[state]} text={t(`state.${state}`)} />
      {pending && (
        <span className={late ? 'privacy-late' : undefined}>
          {t(late ? 'rights.overdue' : 'rights.due', { day: shortEnd(dueAt) })}
        </span>
      )}
      <span className="aj-second">
        {number} {t('rights.asked', { time: shortTime(askedAt) })}
      </span>
      {details && <p className="privacy-words">{details}</p>}
      {answer && <p>{t('rights.answer', { answer })}</p>}
      {pending && (
        <Button
          kind="text"
          busy={busy}
          aria-label={`${t('rights.withdraw')} ${number}`}
          onClick={() => void withdraw()}
        >
          {t('rights.withdraw')}
        </Button>
      )}
      {refusal && <FieldError>{refusal}</FieldError>}
    </li>
  );
}
