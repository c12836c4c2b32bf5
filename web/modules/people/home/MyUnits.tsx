import './join.css';
import { Icon, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { useHome } from './use-home';
import { Wishes } from './Wishes';
import { words } from './words';

/** The homes of whoever is signed in, and the way to one more. */
export function MyUnits() {
  const t = useWords(words);
  const { data } = useHome();
  if (!data) return null;
  const name = (id: string) => data.projects.find((project) => project.id === id)?.name;
  return (
    <section className="aj-panel">
      <h2>{t('units.title')}</h2>
      <ul className="join-units">
        {data.units.map(({ id, unitCode, project, relation }) => (
          <li key={id}>
            <strong>{unitCode}</strong>
            <span className="aj-second">
              {[name(project), t(`relation.${relation}`)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <Wishes />
      <Link to="/bind" className="join-act">
        <Icon name="plus" size={20} />
        {t(data.units.length ? 'units.more' : 'bind.title')}
      </Link>
    </section>
  );
}
