import './settings.css';
import { useState } from 'react';
import { Button, EmptyState, useLocale, useWords } from '@anju/ui';
import { Loaded, QueryBar, SidePanel, useListQuery } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { kinds } from '../types';
import { words as requestWords } from '../words';
import { CategoryForm } from './CategoryForm';
import { CategoryTable } from './CategoryTable';
import { categoriesQuery, type CategoryLine } from './settings';
import { words } from './settings.words';

/** What may be reported, and what the desk starts from. */
export function CategoriesPage() {
  const t = useWords(words);
  const name = useWords(requestWords);
  const english = useLocale() === 'en';
  const [editing, setEditing] = useState<CategoryLine | 'new'>();
  const { query, change } = useListQuery([], ['kind'], '');
  const settings = useQuery(categoriesQuery);
  const known = editing === 'new' ? undefined : editing;
  const wanted = query.q.trim().toLowerCase();
  const fits = ({ category }: CategoryLine) =>
    (!query.filters.kind || category.kinds.some((kind) => kind === query.filters.kind)) &&
    [category.zh, category.en, category.pinyin, category.code].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  return (
    <section className="aj-list" aria-label={t('categories')}>
      <div className="aj-list-head">
        <h1>{t('categories')}</h1>
        {settings.data?.can.includes('edit') && (
          <Button kind="primary" icon="plus" onClick={() => setEditing('new')}>
            {t('categories.add')}
          </Button>
        )}
      </div>
      <p className="aj-second">{t('categories.hint')}</p>
      <QueryBar
        query={query}
        onChange={change}
        searchLabel={t('categories.search')}
        filters={[
          {
            name: 'kind',
            label: t('kind'),
            options: kinds.map((value) => ({ value, label: name(`kind.${value}`) })),
          },
        ]}
      />
      <Loaded query={settings} lines={8}>
        {({ categories, can }) => {
          const lines = categories.filter(fits);
          return lines.length ? (
            <CategoryTable lines={lines} onEdit={can.includes('edit') ? setEditing : undefined} />
          ) : (
            <EmptyState title={t('categories.none')} />
          );
        }}
      </Loaded>
      <SidePanel
        open={!!editing}
        title={
          known
            ? t('categories.edit', { name: english ? known.category.en : known.category.zh })
            : t('categories.add')
        }
        onClose={() => setEditing(undefined)}
      >
        <CategoryForm line={known} onClose={() => setEditing(undefined)} />
      </SidePanel>
    </section>
  );
}
