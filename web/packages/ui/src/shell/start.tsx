import '../theme/styles.css';
import { type ReactNode, StrictMode } from 'react';
import { Problem } from '@anju/api';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

/** Only what a second try can mend is tried again: no answer, or a server that is busy. */
function mendable(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof Problem && (error.status === 0 || error.status >= 500);
}

/** Draws an app into the page with its query cache. */
export function startApp(app: ReactNode): void {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: mendable, staleTime: 10_000, refetchOnWindowFocus: true } },
  });
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>{app}</QueryClientProvider>
    </StrictMode>,
  );
}
