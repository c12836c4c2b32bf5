import {
  Icon,
  type IconName,
  PrioritySeal,
  shortNumber,
  spanWords,
  useLocale,
  useMay,
  useNow,
  useWords,
} from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import { Link } from '@tanstack/react-router';
import type { Exception, Figures } from './types';
import { useCategoryName } from './Slices';
import { words } from './words';

const icons: Record<Exception['cause'], IconName> = {
  OVERDUE: 'late',
  SOON: 'warn',
  STANDING_STILL: 'pause',
};
/** Where the one act is done: the queue opens the form of it. */
const acts: Record<NonNullable<Exception['act']>, string | undefined> = {
  ASSIGN: undefined,
  REASSIGN: undefined,
  REPLY: 'reply',
  FOLLOW_UP: undefined,
  CHASE: undefined,
};

/** What needs somebody now, each with the one act that helps. */
export function ExceptionList({ figures }: { figures: Figures }) {
  const t = useWords(words);
  const { exceptions } = figures;
  return (
    <Panel title={t('look.title')} note={exceptions.length > 0 && t('look.note', { n: exceptions.length })}>
      {exceptions.length === 0 && <p className="aj-second">{t('look.none')}</p>}
      <ul className="in-look">
        {exceptions.map((one) => (
          <Row key={`${one.request} ${one.target}`} one={one} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ one }: { one: Exception }) {
  const t = useWords(words);
  const locale = useLocale();
  const now = useNow();
  const may = useMay();
  const categoryName = useCategoryName();
  const open = may('REQUEST_READ');
  const name = one.title ?? (one.kind === 'COMPLAINT' ? t('row.complaint') : categoryName(one.category));
  const span = spanWords(Math.abs(now - Date.parse(one.since)) / 60_000, locale);
  const to = one.act === 'FOLLOW_UP' ? '/follow-ups' : '/queue';
  const search = one.act === 'FOLLOW_UP' ? {} : { id: one.request, act: one.act && acts[one.act] };
  return (
    <li>
      {one.priority ? <PrioritySeal priority={one.priority} /> : <span />}
      <span>
        {open ? (
          <Link to={`/requests/${one.request}` as '/'}>
            <strong>{name}</strong> {one.placeCode}
          </Link>
        ) : (
          <>
            <strong>{name}</strong> {one.placeCode}
          </>
        )}
        <small>
          {shortNumber(one.number)} {one.assignee ?? (may('WORK_READ') ? t('look.nobody') : '')} {'\u00b7'}{' '}
          {t(`target.${one.target}`)}
        </small>
      </span>
      <span className="in-cause" data-cause={one.cause}>
        <Icon name={icons[one.cause]} /> {t(`cause.${one.cause}`, { span })}
      </span>
      {open && (
        <Link className="aj-button" to={to as '/'} search={search as never}>
          {t(one.act ? `act.${one.act}` : 'act.none')}
        </Link>
      )}
    </li>
  );
}
