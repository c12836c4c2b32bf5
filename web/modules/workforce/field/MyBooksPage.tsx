import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, EmptyState, ErrorState, PhoneShell, Skeleton, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { words } from '../book.words';
import { type Book, useBooks } from '../books';
import { HandoverEntry } from '../HandoverEntry';
import { HandoverForm } from '../HandoverForm';

/** The hand-over books of the places where one works. */
export function MyBooksPage() {
  const t = useWords(words);
  const [chosen, setChosen] = useState<Book>();
  const books = useBooks();
  if (chosen) return <OneBook book={chosen} onBack={() => setChosen(undefined)} />;
  return (
    <PhoneShell title={t('books')} onBack={() => history.back()}>
      {books.isPending && <Skeleton />}
      {books.error && <ErrorState error={books.error} onRetry={() => void books.refetch()} />}
      {books.data?.length === 0 && <EmptyState title={t('books.none')} hint={t('books.none.hint')} />}
      {books.data?.map((book) => (
        <Button key={book.id} onClick={() => setChosen(book)}>
          {book.unread > 0 ? `${book.name} · ${t('books.unread', { n: book.unread })}` : book.name}
        </Button>
      ))}
    </PhoneShell>
  );
}

function OneBook({ book, onBack }: { book: Book; onBack: () => void }) {
  const t = useWords(words);
  const [writing, setWriting] = useState(false);
  const page = useQuery({
    queryKey: ['shift-books', 'mine', book.id],
    queryFn: () =>
      dataOf(api.GET('/api/shift-books/{id}', { params: { path: { id: book.id }, query: { limit: 20 } } })),
  });
  return (
    <PhoneShell
      title={book.name}
      onBack={writing ? () => setWriting(false) : onBack}
      thumb={
        !writing && (
          <Button kind="primary" size="large" onClick={() => setWriting(true)}>
            {t('write.title')}
          </Button>
        )
      }
    >
      {page.isPending && <Skeleton />}
      {page.error && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && writing && <HandoverForm page={page.data} onDone={() => setWriting(false)} />}
      {page.data && !writing && page.data.entries.items.length === 0 && (
        <p className="aj-second">{t('entry.none')}</p>
      )}
      {page.data && !writing && (
        <ul className="book-entries">
          {page.data.entries.items.map((entry) => (
            <HandoverEntry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </PhoneShell>
  );
}
