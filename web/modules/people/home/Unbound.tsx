import './join.css';
import { Icon, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { useRegistrations } from './use-home';
import { Wishes } from './Wishes';
import { words } from './words';

/** Nobody can report for a home that is not theirs yet: what is missing, how far the desk is, and what to do. */
export function Unbound() {
  const t = useWords(words);
  const waits = useRegistrations().data?.some(({ approved }) => approved === undefined);
  return (
    <section className="aj-panel home-first join-unbound">
      <h2>{t(waits ? 'unbound.waits' : 'unbound.title')}</h2>
      <p className="aj-second">{t(waits ? 'unbound.waits.hint' : 'unbound.hint')}</p>
      <Wishes />
      <Link to="/bind" className="join-act" data-primary={!waits || undefined}>
        <Icon name="building" size={20} />
        {t(waits ? 'bind.code' : 'bind.title')}
      </Link>
    </section>
  );
}
