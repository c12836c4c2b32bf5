import './field.css';
import { Icon, useWords } from '@anju/ui';
import { Link, useLocation } from '@tanstack/react-router';
import { AnswerWithin } from './AnswerWithin';
import { placeWords } from './place-words';
import { useRinging } from './ring';
import { useDay, useDayNews } from './use-day';
import { useNewsOf } from './use-news';
import { words } from './words';

/** Rings on every page of the app while a question waits, and leads to it from wherever one is. */
export function Bell() {
  const t = useWords(words);
  const { pathname } = useLocation();
  const { data: day } = useDay();
  const offers = day?.offers ?? [];
  useRinging(offers.length > 0);
  useNewsOf(day);
  useDayNews();
  const first = offers[0];
  if (!first || pathname === '/' || pathname === `/jobs/${first.order.id}`) return null;
  return (
    <Link to={'/' as string} className="field-bell">
      <Icon name="bell" size={20} />
      <strong>{t('offer.name', { place: placeWords(first.order), title: first.order.title })}</strong>
      <AnswerWithin until={first.expiresAt} />
    </Link>
  );
}
