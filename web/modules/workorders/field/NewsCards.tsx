import { Icon, IconButton, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { placeWords } from './place-words';
import { useNews } from './use-news';
import { words } from './words';

/** What changed while one looked elsewhere: given by the desk, or gone on to somebody else; stays until put away. */
export function NewsCards() {
  const t = useWords(words);
  const [news, putAway] = useNews();
  return news.map((one) => {
    const { what, job } = one;
    const said = t(`news.${what}`, { place: placeWords(job), title: job.title });
    return (
      <div key={`${what} ${job.id}`} className="field-news" data-what={what} role="status">
        <Icon name={what === 'lost' ? 'forward' : 'bell'} size={20} />
        {what !== 'lost' ? (
          <Link to={`/jobs/${job.id}` as string} onClick={() => putAway(one)}>
            {said}
          </Link>
        ) : (
          <span>{said}</span>
        )}
        <IconButton icon="close" size={20} label={t('news.away')} onClick={() => putAway(one)} />
      </div>
    );
  });
}
