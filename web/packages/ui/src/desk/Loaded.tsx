import './list.css';
import type { ReactNode } from 'react';
import { asProblem } from '@anju/api';
import { ErrorState, ForbiddenState, Skeleton } from '../parts/states';

interface Props<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  lines?: number;
  children: (data: T) => ReactNode;
}

/** What was loaded, or else that it is on its way, that one may not see it, or what went wrong. */
export function Loaded<T>({ query, lines, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (!query.error) {
    return (
      <div className="aj-page">
        <Skeleton lines={lines} />
      </div>
    );
  }
  if (asProblem(query.error).status === 403) return <ForbiddenState />;
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
}
