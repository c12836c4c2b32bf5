import { useEffect, useState } from 'react';
import { FieldStore, FieldStoreProvider } from '@anju/field-store';
import { ErrorState, Skeleton, useSession } from '@anju/ui';
import { RouterProvider } from '@tanstack/react-router';
import { remember } from './last-session';
import { router } from './router';

type Opening = { store?: FieldStore; error?: unknown };

/** Opens the store of the person who is signed in, then shows the app. */
export default function Field() {
  const session = useSession();
  const id = session.account.id;
  const [{ store, error }, setOpening] = useState<Opening>({});
  useEffect(() => remember(session), [session]);
  useEffect(() => {
    let opened: FieldStore | undefined;
    let left = false;
    FieldStore.open(id).then(
      (ready) => {
        opened = ready;
        if (left) void ready.close();
        else setOpening({ store: ready });
      },
      (failure: unknown) => setOpening({ error: failure }),
    );
    return () => {
      left = true;
      void opened?.close();
    };
  }, [id]);
  if (error) return <ErrorState error={error} onRetry={() => location.reload()} />;
  if (!store) return <Skeleton />;
  return (
    <FieldStoreProvider value={store}>
      <RouterProvider router={router} />
    </FieldStoreProvider>
  );
}
