import './labels.css';
import { useEffect } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, EmptyState, ErrorState, Icon, Skeleton, useWords } from '@anju/ui';
import { OneProject } from '@anju/ui/desk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { placeKinds, type PlaceKind } from './estate';
import { PdfButton } from './PdfButton';
import { words } from './words';

interface Search {
  project?: string;
  inside?: string;
  kind?: PlaceKind;
}

/** QR labels of a place and everything inside, as they come out of the printer; of one project at a time. */
export function LabelsPage() {
  const t = useWords(words);
  const { project } = useSearch({ strict: false }) as Search;
  if (project) return <Labels project={project} />;
  return <OneProject title={t('labels')}>{(chosen) => <Labels project={chosen} />}</OneProject>;
}

function Labels({ project }: { project: string }) {
  const t = useWords(words);
  const router = useRouter();
  const navigate = useNavigate();
  const { inside, kind } = useSearch({ strict: false }) as Search;
  const labels = useInfiniteQuery({
    queryKey: ['labels', project, inside, kind],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/projects/{project}/labels', {
          params: { path: { project }, query: { inside, kind, cursor: pageParam || undefined, limit: 120 } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
  const all = labels.data?.pages.flatMap(({ items }) => items) ?? [];
  useEffect(() => {
    document.documentElement.classList.add('estate-printing');
    return () => document.documentElement.classList.remove('estate-printing');
  }, []);
  return (
    <section className="estate-labels" aria-label={t('labels')}>
      <header>
        <Button icon="back" onClick={() => router.history.back()}>
          {t('labels.back')}
        </Button>
        <h1>{t('labels')}</h1>
        <label>
          {t('labels.kind')}
          <select
            value={kind ?? ''}
            onChange={(event) =>
              void navigate({
                to: '.',
                search: ((before: Search) => ({ ...before, kind: event.target.value || undefined })) as never,
              })
            }
          >
            <option value="">{t('labels.all')}</option>
            {placeKinds.map((one) => (
              <option key={one} value={one}>
                {t(`place.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <span className="aj-second">
          {t(labels.hasNextPage ? 'labels.count.more' : 'labels.count', { n: all.length })}
        </span>
        <PdfButton project={project} inside={inside} kind={kind} />
        <Button kind="primary" icon="print" onClick={() => window.print()} disabled={all.length === 0}>
          {t('labels.print')}
        </Button>
      </header>
      {labels.isPending && project && <Skeleton />}
      {labels.error && <ErrorState error={labels.error} onRetry={() => void labels.refetch()} />}
      {!labels.isPending && !labels.error && all.length === 0 && <EmptyState title={t('labels.empty')} />}
      {all[0] && <Nowhere link={all[0].link} />}
      <ol>
        {all.map((label) => (
          <li key={label.place}>
            <img src={`data:image/svg+xml;utf8,${encodeURIComponent(label.svg)}`} alt={label.link} />
            <div>
              <strong>{label.placeCode}</strong>
              <span>{[...label.within, label.name].join(' / ')}</span>
              <small>{t('labels.scan')}</small>
            </div>
          </li>
        ))}
      </ol>
      {labels.hasNextPage && <Button onClick={() => void labels.fetchNextPage()}>{t('labels.more')}</Button>}
    </section>
  );
}

/** Until somebody says how people reach this installation, a printed label would lead nowhere. */
function Nowhere({ link }: { link: string }) {
  const t = useWords(words);
  const { host, hostname } = new URL(link);
  if (!['localhost', '127.0.0.1'].includes(hostname)) return null;
  return (
    <p className="estate-nowhere" role="status">
      <Icon name="warn" /> {t('labels.nowhere', { host })}
    </p>
  );
}
