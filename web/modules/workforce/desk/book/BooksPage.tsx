import '../../book.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, EmptyState, Segments, useMay, useWords } from '@anju/ui';
import {
  FormActs,
  FormField,
  FormPanel,
  Loaded,
  OneProject,
  SidePanel,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { words } from '../../book.words';
import { type Book, useBooks } from '../../books';
import { HandoverEntry } from '../../HandoverEntry';
import { HandoverForm } from '../../HandoverForm';

/** The hand-over books of a project: what was left, what nobody confirmed, and the way to write. */
export function BooksPage() {
  const t = useWords(words);
  return <OneProject title={t('books')}>{(project) => <Books key={project} project={project} />}</OneProject>;
}

function Books({ project }: { project: string }) {
  const t = useWords(words);
  const may = useMay()('STAFF_WRITE');
  const [chosen, setChosen] = useState<string>();
  const [opening, setOpening] = useState(false);
  const books = useBooks(project);
  const open = (
    <Button icon="plus" onClick={() => setOpening(true)}>
      {t('books.open')}
    </Button>
  );
  return (
    <section className="aj-list" aria-label={t('books')}>
      <Loaded query={books}>
        {(all) => {
          const book = all.find(({ id }) => id === chosen) ?? all.find(({ unread }) => unread > 0) ?? all[0];
          if (!book)
            return <EmptyState title={t('books.none')} hint={t('books.none.hint')} action={may && open} />;
          return (
            <>
              <div className="aj-list-head">
                <h1>{t('books')}</h1>
                <div className="aj-list-acts">{may && open}</div>
              </div>
              {all.length > 1 && (
                <div className="book-tabs">
                  <Segments
                    label={t('books.which')}
                    value={book.id}
                    onChange={setChosen}
                    options={all.map(({ id, name, unread }) => ({
                      value: id,
                      label: unread > 0 ? `${name} · ${t('books.unread', { n: unread })}` : name,
                    }))}
                  />
                </div>
              )}
              <OneBook key={book.id} book={book} may={may} />
            </>
          );
        }}
      </Loaded>
      <SidePanel open={opening} title={t('books.open')} onClose={() => setOpening(false)}>
        <OpenForm project={project} onClose={() => setOpening(false)} />
      </SidePanel>
    </section>
  );
}

function OneBook({ book, may }: { book: Book; may: boolean }) {
  const t = useWords(words);
  const [writing, setWriting] = useState(false);
  const page = useInfiniteQuery({
    queryKey: ['shift-books', 'one', book.id],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/shift-books/{id}', {
          params: { path: { id: book.id }, query: { cursor: pageParam || undefined, limit: 20 } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.entries.next,
  });
  const retire = useSend(
    () => api.POST('/api/shift-books/{id}/retirement', { params: { path: { id: book.id } } }),
    ['shift-books'],
  );
  return (
    <Loaded query={page}>
      {({ pages }) => {
        const first = pages[0];
        const entries = pages.flatMap(({ entries: { items } }) => items);
        return (
          <>
            <div className="aj-list-head">
              <h2>{book.name}</h2>
              <div className="aj-list-acts">
                {may && (
                  <Button kind="text" busy={retire.busy} onClick={() => retire.send()}>
                    {t('books.retire')}
                  </Button>
                )}
                <Button kind="primary" icon="edit" onClick={() => setWriting(true)}>
                  {t('write.title')}
                </Button>
              </div>
            </div>
            {entries.length === 0 && <p className="aj-second">{t('entry.none')}</p>}
            <ul className="book-entries">
              {entries.map((entry) => (
                <HandoverEntry key={entry.id} entry={entry} linked />
              ))}
            </ul>
            {page.hasNextPage && <Button onClick={() => void page.fetchNextPage()}>{t('entry.more')}</Button>}
            <SidePanel
              open={writing}
              title={`${book.name} · ${t('write.title')}`}
              onClose={() => setWriting(false)}
            >
              {first && <HandoverForm page={first} onDone={() => setWriting(false)} />}
            </SidePanel>
          </>
        );
      }}
    </Loaded>
  );
}

function OpenForm({ project, onClose }: { project: string; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field, put } = useDraft({ name: '', withCases: false });
  const add = useSend(
    () => api.POST('/api/shift-books', { body: { ...draft, project } }),
    ['shift-books'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => add.send()}
      error={add.error}
      acts={
        <FormActs say={t('books.open')} busy={add.busy} disabled={!draft.name.trim()} onCancel={onClose} />
      }
    >
      <TextField {...field('name')} label={t('books.name')} longest={40} first />
      <FormField name="withCases" label="">
        {(control) => (
          <label className="roster-check">
            <input
              {...control}
              type="checkbox"
              checked={draft.withCases}
              onChange={(event) => put({ withCases: event.target.checked })}
            />{' '}
            {t('books.cases')}
          </label>
        )}
      </FormField>
    </FormPanel>
  );
}
