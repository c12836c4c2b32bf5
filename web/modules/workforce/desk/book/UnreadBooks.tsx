import { Icon, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { words } from '../../book.words';
import { useBooks } from '../../books';

/** The books with hand-overs that nobody confirmed; nothing where all are. */
export function UnreadBooks({ project }: { project: string }) {
  const t = useWords(words);
  const unread = (useBooks(project).data ?? []).filter((book) => book.unread > 0);
  if (unread.length === 0) return null;
  return (
    <p className="workforce-gaps" role="status">
      <Icon name="warn" size={16} />
      <Link to={'/staff/books' as string}>
        {unread.map(({ name, unread: n }) => `${name} · ${t('books.unread', { n })}`).join('  ')}
      </Link>
    </p>
  );
}
