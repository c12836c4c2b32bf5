import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FieldStore } from './field-store';
import type { OutboxView } from './outbox';

const FieldStoreContext = createContext<FieldStore | null>(null);

export const FieldStoreProvider = FieldStoreContext.Provider;

/** The store of the person who is signed in. */
export function useFieldStore(): FieldStore {
  const store = useContext(FieldStoreContext);
  if (!store) throw new Error('useFieldStore outside of FieldStoreProvider');
  return store;
}

/** The outbox as it is now; the component is drawn again at every change. */
export function useOutbox(): OutboxView {
  const { outbox } = useFieldStore();
  return useSyncExternalStore(outbox.subscribe, outbox.view);
}
