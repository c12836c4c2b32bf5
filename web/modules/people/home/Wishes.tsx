import { FieldError, Icon, useWords } from '@anju/ui';
import { useRegistrations } from './use-home';
import { words } from './words';

/** What the desk was asked and has not granted: still being checked, or refused and why. */
export function Wishes() {
  const t = useWords(words);
  const rows = useRegistrations().data?.filter(({ approved }) => !approved) ?? [];
  if (rows.length === 0) return null;
  return (
    <ul className="join-wishes">
      {rows.map(({ unitText, requestedAt, approved, reason }) => (
        <li key={requestedAt}>
          {approved === false ? (
            <FieldError>{t('unbound.refused', { unit: unitText, reason: reason ?? '' })}</FieldError>
          ) : (
            <>
              <Icon name="clock" size={20} />
              {t('unbound.waiting', { unit: unitText })}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
