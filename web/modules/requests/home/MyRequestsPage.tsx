import './home.css';
import {
  ElderSwitch,
  EmptyState,
  ErrorState,
  PhoneShell,
  shortNumber,
  Skeleton,
  StatusTag,
  useTimes,
  useWords,
} from '@anju/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { isOpen, sentenceOf, tagOf } from './progress';
import type { Row } from './types';
import { useMyRequests } from './use-my-requests';
import { words } from './words';

/** Everything one has reported: what runs first, what is done below. */
export function MyRequestsPage() {
  const t = useWords(words);
  const navigate = useNavigate();
  const { data, error, refetch, isLoading } = useMyRequests();
  const open = data?.filter(({ state }) => isOpen(state)) ?? [];
  const done = data?.filter(({ state }) => !isOpen(state)) ?? [];
  return (
    <PhoneShell title={t('list.title')} onBack={() => void navigate({ to: '/' })} end={<ElderSwitch />}>
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isLoading && <Skeleton />}
      {(data ?? []).length === 0 && !isLoading && !error && (
        <EmptyState
          title={t('list.empty')}
          hint={t('list.empty.hint')}
          action={<Link to="/report">{t('report.title')}</Link>}
        />
      )}
      <Rows title={t('list.open')} rows={open} />
      <Rows title={t('list.done')} rows={done} />
    </PhoneShell>
  );
}

function Rows({ title, rows }: { title: string; rows: Row[] }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="req-group">
        {title} {rows.length}
      </h2>
      <ul className="req-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <Link to="/requests/$id" params={{ id: row.id }}>
              <strong>{row.title}</strong>
              <StatusTag code={tagOf(row)} text={t(sentenceOf(row), { name: t('somebody') })} />
              <span className="aj-second">
                {[t(`kind.${row.kind}`), row.placeCode, shortNumber(row.number), shortTime(row.reportedAt)]
                  .filter((part) => part !== undefined)
                  .map((part) => (
                    <span key={part} className="req-part-word">
                      {part}
                    </span>
                  ))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
