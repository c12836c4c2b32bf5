import { useState } from 'react';
import { api, ifMatch, taggedDataOf } from '@anju/api';
import { Button, ErrorState, Timeline, useActorName, useWords } from '@anju/ui';
import { DetailPage, Loaded, Panel, SidePanel, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ChecklistForm } from './ChecklistForm';
import { type CheckItem, type Checklist, newest } from './checklists';
import { ItemList } from './ItemList';
import { useCategoryName } from './use-categories';
import { words } from './words';

interface Tagged {
  data: Checklist;
  etag: string | null;
}

/** One checklist with its versions. */
export function ChecklistPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const checklist = useQuery({
    queryKey: ['checklists', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/checklists/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={checklist}>{(loaded) => <Detail {...loaded} />}</Loaded>;
}

function Detail({ data, etag }: Tagged) {
  const t = useWords(words);
  const categoryName = useCategoryName();
  const actorName = useActorName();
  const [editing, setEditing] = useState(false);
  const { checklist, versions, can } = data;
  const path = { params: { path: { id: checklist.id } }, headers: ifMatch(etag) };
  const publish = useSend(() => api.POST('/api/checklists/{id}/publication', path), ['checklists']);
  const redraft = useSend(
    (body: { name: string; categories: string[]; items: CheckItem[] }) =>
      api.PUT('/api/checklists/{id}/draft', { ...path, body }),
    ['checklists'],
    () => setEditing(false),
  );
  const entries = versions.flatMap((version) => [
    ...(version.publishedAt
      ? [
          {
            id: `${version.id}-p`,
            at: version.publishedAt,
            title: t('published.no', { n: version.number }),
            note: t('version.published', { who: actorName(version.publishedBy ?? '') }),
            tone: 'jade' as const,
          },
        ]
      : []),
    {
      id: version.id,
      at: version.draftedAt,
      title: t('draft.yes', { n: version.number }),
      note: t('version.drafted', { who: actorName(version.draftedBy) }),
    },
  ]);
  return (
    <DetailPage
      over={t('checklists')}
      title={checklist.name}
      under={
        <>
          <span>
            {checklist.published === undefined ? t('none') : t('published.no', { n: checklist.published })}
          </span>
          {checklist.categories.length > 0 && (
            <span>{checklist.categories.map(categoryName).join(t('comma'))}</span>
          )}
        </>
      }
      acts={
        <>
          {can.includes('redraft') && (
            <Button icon="edit" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          )}
          {can.includes('publish') && (
            <Button kind="primary" busy={publish.busy} onClick={() => publish.send()}>
              {t('publish', { n: checklist.draft ?? 1 })}
            </Button>
          )}
        </>
      }
      aside={
        <Panel title={t('versions')}>
          <Timeline entries={entries} />
        </Panel>
      }
    >
      {publish.error && <ErrorState error={publish.error} />}
      <Panel
        title={t('items')}
        note={checklist.draft === undefined ? undefined : t('draft.yes', { n: checklist.draft })}
      >
        <ItemList items={newest(data)} />
      </Panel>
      <SidePanel wide open={editing} title={t('edit')} onClose={() => setEditing(false)}>
        <ChecklistForm
          known={{ name: checklist.name, categories: checklist.categories, items: newest(data) }}
          error={redraft.error}
          busy={redraft.busy}
          onSubmit={redraft.send}
          onClose={() => setEditing(false)}
        />
      </SidePanel>
    </DetailPage>
  );
}
