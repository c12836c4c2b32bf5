import './outbox.css';
import { useOutbox } from '@anju/field-store';
import { Icon, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { words } from './words';

/** Tells on every page what is not yet sent; nothing while all is. */
export function OutboxBanner() {
  const t = useWords(words);
  const { writes, signedOut } = useOutbox();
  const refused = writes.filter((write) => write.state === 'refused').length;
  if (!writes.length) return null;
  const text = refused
    ? t('outbox.refused', { n: refused })
    : signedOut
      ? t('outbox.signedOut')
      : t('outbox.waiting', { n: writes.length });
  return (
    <div className={`outbox-banner${refused ? ' outbox-banner-refused' : ''}`} role="status">
      <Icon name={refused ? 'diamond' : 'cloud'} size={20} />
      {text}
      <Link to="/outbox">{t('outbox.look')}</Link>
    </div>
  );
}

/** The calm half: everything has arrived. */
export function OutboxClear() {
  const t = useWords(words);
  const { writes } = useOutbox();
  if (writes.length) return null;
  return (
    <span className="outbox-clear">
      <Icon name="check" size={18} />
      {t('outbox.clear')}
    </span>
  );
}
