import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { useLook } from '../theme/theme';

/** One shortcut: a key as `event.key` names it, with `Ctrl+` in front where it is meant. */
export interface KeyAct {
  key: string;
  label: string;
  act: () => void;
}

const groups = new Map<string, KeyAct[]>();
const listeners = new Set<() => void>();
let list: KeyAct[] = [];

function changed() {
  list = [...groups.values()].flat();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every shortcut that acts on the page just now. */
export const useKeyList = (): KeyAct[] => useSyncExternalStore(subscribe, () => list);

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}

/** Whether the target lies in something that lies over the page, or such a thing holds the whole page. */
const inDialog = (target: EventTarget | null) =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest('[role=dialog]') !== null);

function pressed(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Ctrl+${key}` : key;
}

const same = (key: string, other: string) => key.toLowerCase() === other.toLowerCase();

/**
 * Shortcuts while the component is on the page. A single key acts only outside of fields and dialogs and only
 * while single keys are switched on; combinations with Ctrl (or Cmd) always act.
 */
export function useKeys(acts: KeyAct[]): void {
  const id = useId();
  const { keys: singles } = useLook();
  const now = useRef(acts);
  useEffect(() => {
    now.current = acts;
  });
  const names = acts.map(({ key, label }) => `${key} ${label}`).join('\n');

  useEffect(() => {
    groups.set(id, now.current);
    changed();
    return () => {
      groups.delete(id);
      changed();
    };
  }, [id, names]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = pressed(event);
      const combined = key.startsWith('Ctrl+');
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (!combined && (!singles || typing(event.target) || inDialog(event.target))) return;
      const hit = now.current.find((one) => same(one.key, key));
      if (!hit) return;
      event.preventDefault();
      hit.act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singles]);
}
