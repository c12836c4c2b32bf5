import './settings.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, EmptyState, useMay, useWords } from '@anju/ui';
import { Loaded, QueryBar, SidePanel, useListQuery, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useCategoryName } from '../requests';
import { kinds } from '../types';
import { words as requestWords } from '../words';
import { type Phrase, PhraseForm } from './PhraseForm';
import { words } from './settings.words';

/** Text modules: what the desk writes often, edited here and put into replies and messages there. */
export function PhrasesPage() {
  const t = useWords(words);
  const name = useWords(requestWords);
  const may = useMay()('SETTINGS_WRITE');
  const [editing, setEditing] = useState<Phrase | 'new'>();
  const { query, change } = useListQuery([], ['kind'], '');
  const phrases = useQuery({
    queryKey: ['phrases', 'settings'],
    queryFn: () => dataOf(api.GET('/api/phrases', { params: { query: { retired: true } } })),
  });
  const wanted = query.q.trim().toLowerCase();
  const fits = (one: Phrase) =>
    (!query.filters.kind || one.kind === query.filters.kind) &&
    [one.title, one.text].some((text) => text.toLowerCase().includes(wanted));
  const known = editing === 'new' ? undefined : editing;
  return (
    <section className="aj-list" aria-label={t('phrases')}>
      <div className="aj-list-head">
        <h1>{t('phrases')}</h1>
        {may && (
          <Button kind="primary" icon="plus" onClick={() => setEditing('new')}>
            {t('phrases.add')}
          </Button>
        )}
      </div>
      <p className="aj-second">{t('phrases.hint')}</p>
      <QueryBar
        query={query}
        onChange={change}
        searchLabel={t('phrases.search')}
        filters={[
          {
            name: 'kind',
            label: t('kind'),
            options: kinds.map((value) => ({ value, label: name(`kind.${value}`) })),
          },
        ]}
      />
      <Loaded query={phrases} lines={6}>
        {(all) => {
          const lines = all.filter(fits);
          return lines.length ? (
            <PhraseTable lines={lines} onEdit={may ? setEditing : undefined} />
          ) : (
            <EmptyState title={t('phrases.none')} />
          );
        }}
      </Loaded>
      <SidePanel
        open={!!editing}
        title={known ? known.title : t('phrases.add')}
        onClose={() => setEditing(undefined)}
      >
        {editing && (
          <PhraseForm key={known?.id ?? 'new'} phrase={known} onClose={() => setEditing(undefined)} />
        )}
      </SidePanel>
    </section>
  );
}

function PhraseTable({ lines, onEdit }: { lines: Phrase[]; onEdit?: (phrase: Phrase) => void }) {
  const t = useWords(words);
  const name = useWords(requestWords);
  const categoryName = useCategoryName();
  return (
    <WideTable label={t('phrases')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('phrases.title')}</th>
            <th scope="col">{t('phrases.text')}</th>
            <th scope="col">{t('phrases.for')}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <tr key={one.id} data-off={!one.active || undefined}>
              <th scope="row">
                {one.title}
                {!one.active && <small>{t('phrases.off')}</small>}
              </th>
              <td className="settings-phrase">{one.text}</td>
              <td>
                {[one.kind && name(`kind.${one.kind}`), one.category && categoryName(one.category)]
                  .filter(Boolean)
                  .join(' \u00b7 ') || t('phrases.all')}
              </td>
              <td>
                {onEdit && (
                  <Button kind="text" aria-label={`${t('edit')} ${one.title}`} onClick={() => onEdit(one)}>
                    {t('edit')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
